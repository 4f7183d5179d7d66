"""Findings as they are told of a paper: without those that only an agenda file can have, and without the keys of one."""

import msgspec

from rcmcli.model.fault import Fault
from rcmcli.model.finding import Finding
from rcmcli.model.text import Text
from rcmcli.words import documents

_OF_FILES = frozenset({"F102", "F105", "F107", "F108", "F109", "M901"})
# How to mend what would be mended with a key in an agenda file.
_MENDS = {
    "T203": Text(
        en="correct one of the two times; if they are parallel by design, print the room of each",
        es="corrija una de las dos horas; si son paralelos a propósito, indique la sala de cada uno",
    ),
    "T206": Text(
        en="if it is a break, print it; if not, correct one of the two times",
        es="si es una pausa, indíquela; si no, corrija una de las dos horas",
    ),
    "T207": Text(
        en="print a break in between, of 15 minutes at least", es="indique una pausa en medio, de 15 minutos por lo menos"
    ),
    "T210": Text(
        en="move one of them, or say in the paper that nobody has to attend both",
        es="cambie uno de los dos, o diga en el documento que nadie tiene que asistir a ambos",
    ),
    "T213": Text(
        en='write "{better}" if it is in the afternoon; if it is at night indeed, leave it',
        es='escriba "{better}" si es por la tarde; si de verdad es de noche, déjelo así',
    ),
    "T215": Text(en="number the items anew, or look for the one that is missing", es="numere los puntos de nuevo, o busque el que falta"),
    "T217": Text(en="give its minutes, or give the next item its hour", es="indique sus minutos, o la hora del punto siguiente"),
    "P405": Text(en="look at the spelling of its name", es="revise cómo está escrito su nombre"),
    "P408": Text(en="say in the paper where it is, or how to join it", es="diga en el documento dónde es, o cómo conectarse"),
}  # fmt: skip
_HOUR = Text(en="write {key} for {label}", es="escriba {key} para {label}")
_LIST = Text(
    en="if the list is right, correct the hour of the meeting; else move every hour of the list by {gap}",
    es="si la lista es correcta, corrija la hora de la reunión; si no, corra {gap} todas las horas de la lista",
)
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
    return msgspec.structs.replace(finding, variant=variant)


def _mend(finding: Finding) -> Text | None:
    code = finding.rule.code
    if code == "Z304" and not finding.variant.mend:
        return _HOUR
    if code == "Z304" and "gap" in finding.facts:
        return _LIST
    if code == "P405" and finding.variant.mend:
        return None
    return _MENDS.get(code)


def _fit(fault: Fault, *, titled: bool) -> Fault | None:
    if fault.code != "F103":
        return msgspec.structs.replace(fault, fix=())
    key = str(fault.path[-1]) if fault.path else ""
    if key not in _MISSING or (key == "title" and (len(fault.path) > 1 or not titled)):
        return None
    says, hint, grave = _MISSING[key]
    return msgspec.structs.replace(fault, says=says, hint=hint, fatal=grave, part="value", fix=())
