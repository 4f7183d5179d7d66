"""Documents: the texts that are open in the editor, each read as it stands there, whatever the disk has."""

import os
from collections.abc import Iterable
from functools import cache, cached_property
from pathlib import Path

from rcmcli.desk import lookups, settings
from rcmcli.lsp.sheet import Sheet, Stretch, Units, sound
from rcmcli.lsp.uris import file_of, is_ours
from rcmcli.model.agenda import Agenda
from rcmcli.model.span import Span
from rcmcli.store import shelf
from rcmcli.store.reading import Reading, read_bytes

_MARK = "\ufeff"
UNNAMED = "-"


class Document:
    """One version of a text that is open; it never changes, so that what comes late is known as stale."""

    def __init__(
        self, uri: str, version: int | None, text: str, units: Units = "utf-16", before: "Document | None" = None
    ) -> None:
        self.uri = uri
        self.version = version
        self.text = sound(text)
        self._units = units
        name = file_of(uri)
        self.path = Path(name) if name else None
        self.is_ours = is_ours(self.path, self.text)
        self._known = before.known if before else None

    @cached_property
    def sheet(self) -> Sheet:
        """The text as the editor counts it."""
        return Sheet(self.text, self._units)

    @cached_property
    def reading(self) -> Reading:
        """What the text says, read from the folder that it belongs to."""
        label = str(shelf.from_here(self.path)) if self.path else UNNAMED
        name = shelf.id_of(self.path.name) if self.path else ""
        reading = read_bytes(self.text.encode(), label, name)
        reading.path = self.path
        return reading

    @cached_property
    def root(self) -> Path:
        """The folder that `rcm` would be run in: that of its shelf, else of its settings, else its own."""
        own = self.path.parent if self.path and self.path.parent.is_dir() else _start()
        found = shelf.find_shelf(own) or shelf.find_calendars(own)
        if found:
            return found.parent
        return next((one for one in (own, *own.parents) if (one / settings.NAME).is_file()), own)

    @property
    def agenda(self) -> Agenda | None:
        """The agenda that it is, as far as it can be read."""
        return self.reading.agenda or self.reading.partial

    @property
    def known(self) -> Agenda | None:
        """The agenda, of this version if anybody has read it, else as an earlier one was read: who types breaks it now and then."""
        return (self.agenda if "reading" in self.__dict__ else None) or self._known

    @cached_property
    def is_calendar(self) -> bool:
        """Whether it is a calendar of activities, or means to be."""
        if self.reading.activities or self.agenda:
            return self.reading.activities is not None
        return bool(self.path and self.path.parent.name == shelf.CALENDARS)

    @property
    def identity(self) -> str:
        """What two addresses of one file have in common."""
        return shelf.identity(str(self.path)) if self.path else self.uri

    def stretch(self, span: Span) -> Stretch:
        """The indices of a span of what was read, where lines end at LF alone and a byte order mark is not counted."""
        return Stretch(self._index(span.line, span.column), self._index(span.end_line, span.end_column))

    def whole(self, words: str) -> str:
        """What was read, changed, as the text of the editor: behind its byte order mark, where it has one."""
        return _MARK + words if self.text.startswith(_MARK) else words

    def spot(self, index: int) -> tuple[int, int]:
        """The line and the column, from 1, at which what was read has this index of the text."""
        start = self.text.rfind("\n", 0, index) + 1
        lead = len(_MARK) if start == 0 and self.text.startswith(_MARK) else 0
        return self.text.count("\n", 0, index) + 1, max(1, index - start - lead + 1)

    def _index(self, line: int, column: int) -> int:
        lead = len(_MARK) if line == 1 and self.text.startswith(_MARK) else 0
        starts = self._line_starts
        return min(starts[line - 1] + column - 1 + lead, len(self.text)) if line <= len(starts) else len(self.text)

    @cached_property
    def _line_starts(self) -> list[int]:
        starts = [0]
        while (end := self.text.find("\n", starts[-1])) >= 0:
            starts.append(end + 1)
        return starts


def beside(document: Document, others: Iterable[Document]) -> list[Reading]:
    """The other agendas and calendars of its folder that are open, as they stand in the editor; of one open twice, one."""
    found = {one.identity: one for one in others if one.is_ours and one.path and one.root == document.root}
    found.pop(document.identity, None)
    return [one.reading for one in found.values()]


def enter(root: Path) -> None:
    """Go to the folder of a document, as a run of `rcm` there would be; its settings are its own."""
    _start()
    if settings.here() != root:
        try:
            os.chdir(root)
        except OSError:  # it has been taken away, or may not be entered
            os.chdir(_start())
        forget()


@cache
def _start() -> Path:
    """The folder that the server was started in, where texts belong that lie nowhere."""
    return settings.here()


def forget() -> None:
    """Read the settings anew when they are asked for."""
    settings.settings_at.cache_clear()
    lookups.hours_of.cache_clear()
