"""Located findings: each with its file, the stretch of it and its weight, and what a report of them holds."""

import msgspec

from rcmcli.model.fault import Span
from rcmcli.model.finding import Finding, Severity
from rcmcli.model.page import Role

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


class Report(msgspec.Struct, frozen=True):
    """What a run found in which files; `found` is what counts, `waived` what a waiver lets pass."""

    files: tuple[str, ...]
    found: tuple[Located, ...]
    waived: tuple[Located, ...] = ()
