"""Located findings: each with its file, the stretch of it and its weight, and what a report of them holds."""

from pathlib import PurePath

import msgspec

from rcmcli.model.finding import Finding, Severity
from rcmcli.model.page import Role
from rcmcli.model.span import Span
from rcmcli.words import say

ROLES: dict[Severity, Role] = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "info"}


class Located(msgspec.Struct, frozen=True):
    """A finding with the file, the stretch of it, the line there, the text it points at, and how much it weighs.

    `waived` is the reason why it may pass, empty where it may not.
    """

    finding: Finding
    file: str
    span: Span
    line: str
    value: str
    severity: Severity
    waived: str = ""

    @property
    def address(self) -> str:
        """Its file with forward slashes, on every system."""
        return PurePath(self.file).as_posix()

    def message(self, language: str) -> str:
        """The whole sentence, and on a line of its own how to mend it."""
        mend = self.finding.mend(language)
        says = self.finding.says(language)
        return f"{says}\n{say('mend it', language, mend=mend)}" if mend else says


class Report(msgspec.Struct, frozen=True):
    """What a run found in which files; `found` is what counts, `waived` what a waiver lets pass."""

    files: tuple[str, ...]
    found: tuple[Located, ...]
    waived: tuple[Located, ...] = ()

    def all_in_order(self) -> list[Located]:
        """The findings, those that are waived among them, in the order of files and lines."""
        place = {file: n for n, file in enumerate(self.files)}
        return sorted((*self.found, *self.waived), key=lambda one: (place.get(one.file, 0), one.span))
