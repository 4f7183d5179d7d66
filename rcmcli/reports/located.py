"""Located findings: each with its file, the stretch of it and its weight, and what a report of them holds."""

from collections import Counter
from pathlib import PurePath

import msgspec

from rcmcli.model.change import Change
from rcmcli.model.finding import Finding, Severity
from rcmcli.model.page import Role
from rcmcli.model.span import Span
from rcmcli.words import checking, say

MOST = 100
ROLES: dict[Severity, Role] = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "info"}


class Located(msgspec.Struct, frozen=True):
    """A finding with the file, the stretch of it, the line there, the text it points at, and how much it weighs.

    `waived` is the reason why it may pass, empty where it may not; `more` counts those of its rule and file that are
    not shown behind it. Of a document (`is_printed`) the span counts printed lines, and `page` is theirs where it has pages;
    what would mend it in an agenda file is `offered` then, and is no fix of it.
    """

    finding: Finding
    file: str
    span: Span
    line: str
    value: str
    severity: Severity
    waived: str = ""
    more: int = 0
    is_printed: bool = False
    page: int | None = None
    offered: tuple[Change, ...] = ()

    def place(self, language: str) -> str:
        """Where it is: `meeting.toml:12:3`, or `meeting.docx:page 2, line 41`."""
        if not self.is_printed:
            return f"{self.file}:{self.span.line}:{self.span.column}"
        return place_of_line(self.file, self.span.line, self.page, language)

    @property
    def address(self) -> str:
        """Its file with forward slashes, on every system."""
        return PurePath(self.file).as_posix()

    def says(self, language: str) -> str:
        """The whole sentence, and how many more there are like it."""
        more = f" ({say(checking.AND_MORE, language, count=self.more)})" if self.more else ""
        return self.finding.says(language) + more

    def message(self, language: str) -> str:
        """The whole sentence, and on a line of its own how to mend it."""
        mend = self.finding.mend(language)
        says = self.says(language)
        return f"{says}\n{say(checking.MEND_IT, language, mend=mend)}" if mend else says


def place_of_line(file: str, line: int, page: int | None, language: str) -> str:
    """A printed line of a document, as it is named to people: `meeting.docx:page 2, line 41`."""
    sentence = checking.ON_LINE if page is None else checking.ON_PAGE
    return f"{file}:{say(sentence, language, page=page, line=line)}"


def without_fix(one: Located) -> Located:
    """A finding that cannot be mended by `--fix`, for all that it offers."""
    if not one.finding.fix:
        return one
    return msgspec.structs.replace(one, finding=msgspec.structs.replace(one.finding, fix=()))


class Report(msgspec.Struct, frozen=True):
    """What a run found in which files; `found` is what counts, `waived` what a waiver lets pass; `room` are the columns of
    whoever reads it, None where they do not matter; so many of the files are `calendars` of activities.

    Of one rule no more than `MOST` are shown of a file: nobody reads the rest before the first are mended.
    """

    files: tuple[str, ...]
    found: tuple[Located, ...]
    waived: tuple[Located, ...] = ()
    room: int | None = None
    calendars: int = 0

    @property
    def shown(self) -> tuple[Located, ...]:
        """The findings that count, as many as are shown of each rule and file."""
        return _bounded(self.found)

    def all_in_order(self) -> list[Located]:
        """The findings that are shown, those that are waived among them, in the order of files and lines."""
        place = {file: n for n, file in enumerate(self.files)}
        told = (*self.shown, *_bounded(self.waived))
        return sorted(told, key=lambda one: (place.get(one.file, 0), one.span))


def _bounded(found: tuple[Located, ...]) -> tuple[Located, ...]:
    """The first findings of each rule and file; the last of them says how many more there are."""
    counts = Counter((one.file, one.finding.rule.code) for one in found)
    if not counts or max(counts.values()) <= MOST:
        return found
    seen = Counter[tuple[str, str]]()
    shown = []
    for one in found:
        name = (one.file, one.finding.rule.code)
        seen[name] += 1
        if seen[name] <= MOST:
            more = counts[name] - MOST if seen[name] == MOST else 0
            shown.append(msgspec.structs.replace(one, more=more) if more > 0 else one)
    return tuple(shown)
