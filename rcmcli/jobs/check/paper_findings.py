"""Findings as they are told of a paper: without those that only an agenda file can have, and without the keys of one."""

import re

import msgspec

from rcmcli.model.fault import Fault
from rcmcli.model.finding import Finding
from rcmcli.model.text import Text
from rcmcli.words import documents

_OF_FILES = frozenset({"F102", "F105", "F107", "F109", "M901"})
# Words of a mend that are those of an agenda file: a key, a kind, a track, a waiver.
_OF_KEYS = re.compile(r"= |\[\[|\bkind\b|\bwaive\b|\btrack\b|\brooms\b|\bplain string\b|parties\.")
# What a paper lacks, by the key of the file: what is said of it, how it is mended, whether nothing can be checked without it.
_MISSING = {
    "timezone": (documents.NO_ZONE, documents.NO_ZONE_HINT, True),
    "date": (documents.NO_DATE, documents.NO_DATE_HINT, True),
    "title": (documents.NO_TITLE, documents.NO_TITLE_HINT, False),
}


def faults_of(faults: list[Fault], *, titled: bool = True) -> list[Fault]:
    """The faults of the file that was made of a paper, as far as they are the paper's own; a message needs no title."""
    return [fit for one in faults if one.code not in _OF_FILES and (fit := _fit(one, titled=titled))]


def told(finding: Finding) -> Finding | None:
    """A finding with a mend for the paper; none for what only an agenda file can have."""
    if finding.rule.code in _OF_FILES:
        return None
    mend = _mend(finding)
    variant = msgspec.structs.replace(finding.variant, mend=mend) if mend else finding.variant
    if finding.rule.code == "F103":
        variant = msgspec.structs.replace(variant, why=documents.UNSAID)
    return msgspec.structs.replace(finding, variant=variant)


def _mend(finding: Finding) -> Text | None:
    """Another mend where its own speaks of an agenda file; none where that fits a paper too."""
    code = finding.rule.code
    if code == "Z304" and not finding.variant.mend:
        return documents.AT_HOUR
    if code == "Z304" and "gap" in finding.facts:
        return documents.WHOLE_LIST
    own = finding.variant.mend or finding.rule.mend
    return documents.MENDS.get(code) if _OF_KEYS.search(own.en) else None


def _fit(fault: Fault, *, titled: bool) -> Fault | None:
    if fault.code != "F103":
        return msgspec.structs.replace(fault, fix=())
    key = str(fault.path[-1]) if fault.path else ""
    if key not in _MISSING or (key == "title" and (len(fault.path) > 1 or not titled)):
        return None
    says, hint, grave = _MISSING[key]
    return msgspec.structs.replace(fault, says=says, hint=hint, fatal=grave, part="value", fix=())
