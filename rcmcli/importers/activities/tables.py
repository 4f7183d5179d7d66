"""Tables of activities: one a row, under the group that stands in its column, in a band across, or above the table."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from rcmcli.importers.activities.builders import Entry, Found, Group
from rcmcli.importers.activities.columns import Columns
from rcmcli.importers.activities.fields import put, put_labelled, without_state
from rcmcli.importers.activities.heads import heads_deadlines
from rcmcli.importers.activities.markers import marked
from rcmcli.importers.activities.naming import titles_in
from rcmcli.importers.activities.sentences import take_when, understand
from rcmcli.importers.activities.title_dates import holds_date
from rcmcli.importers.activities.whens import stated
from rcmcli.importers.cells import TableRow, cell_at, is_band, said, width_of
from rcmcli.importers.ledger import Ledger
from rcmcli.importers.sheet import Cell, Grid, Line
from rcmcli.model.text import has_words, one_line
from rcmcli.words import imported, imported_list

_ENDS = ("first", "last")
_OF_ALL = ("activity", "number", "group", "responsible", "time", *_ENDS)
_OF_ROW = frozenset({"activity", "number", "group"})  # what a merged cell does not say of each row
_APART = frozenset({"when", "host", "seat", "support", *_ENDS})  # what a title need not say, too
_DAYS = frozenset({"when", *_ENDS})
_PARAGRAPH = re.compile(r"[0-9]{1,3}(?:\.[0-9a-z]{1,3})+")


class Tables:
    """Reads tables of activities into what was found so far."""

    def __init__(self, found: Found, ledger: Ledger, default: Callable[[], Group]) -> None:
        self._found, self._ledger, self._default = found, ledger, default

    def read(self, grid: Grid, columns: Columns, group: Group | None, *, due: bool) -> None:
        """Read a table; `group` is the one whose heading stands above it, `due` where the heading is that of deadlines."""
        width, above = width_of(grid), ""
        merged: dict[int, Cell] = {}
        last: Entry | None = None
        titles = next(column for column, role in columns.roles if role == "activity")
        own = {column for column, role in columns.roles if role in _OF_ROW}
        for at, row in enumerate(grid.rows):
            if at < columns.head or not any(has_words(cell.text) for cell in row):
                continue
            if row == grid.rows[columns.head]:
                self._ledger.set_aside(_lines(row), "ignored", imported.TABLE_HEAD)
                continue
            if is_band(row, width) and len(columns.roles) > 1:
                group, due = self._band(row, group)
                above, merged, last = "", {}, None
                continue
            merged = _merged(row, merged)
            whole = tuple(cell if cell.column in own else merged[cell.column] for cell in row)
            title = cell_at(row, titles)
            if last and title and title.goes_on:
                self._more(last, row, columns)
                continue
            entry = self._entry(whole, list(_lines(row)), columns, due=due)
            if entry is None:
                continue
            last, above = entry, self._place(entry, row, columns, group, above)

    def _band(self, row: TableRow, group: Group | None) -> tuple[Group | None, bool]:
        lines = list(_lines(row))
        words = one_line(" ".join(line.text for line in lines)).rstrip(":")
        if heads_deadlines(words):
            self._ledger.set_aside(lines, "ignored", imported_list.HEADING)
            return group, True
        return self._found.group(marked(words).words, lines), False

    def _more(self, entry: Entry, row: TableRow, columns: Columns) -> None:
        """What another row says of an activity whose title goes on into it."""
        entry.lines += _lines(row)
        for column, role in columns.roles:
            cell = cell_at(row, column)
            if cell and role not in _OF_ALL:
                self._put(entry, role, cell)
        self._noted(entry, row, [(column, role) for column, role in columns.roles if role in _ENDS])
        self._noted(entry, row, columns.others)

    def _entry(self, row: TableRow, own: list[Line], columns: Columns, *, due: bool) -> Entry | None:
        """The activity of a row, merged cells filled in; `own` are the lines that stand in it and in none above."""
        cells = {role: cell_at(row, column) for column, role in columns.roles}
        title = cells.get("activity")
        lines = [line for line in title.lines if has_words(line.text)] if title else []
        if not lines:
            return None
        entry = Entry("", own, is_due=due)
        for role, cell in cells.items():
            if cell and role not in _OF_ALL:
                self._put(entry, role, cell)
        if "when" not in cells:
            self._days(entry, cells.get("first"), cells.get("last"))
        elif not columns.is_ours:
            self._noted(entry, row, [(column, role) for column, role in columns.roles if role in _ENDS])
        self._noted(entry, row, columns.others)
        self._title(entry, one_line(lines[0].text), cells, columns)
        for line in lines[1:]:
            self._beneath(entry, one_line(line.text))
        return entry

    def _title(self, entry: Entry, words: str, cells: Mapping[str, Cell | None], columns: Columns) -> None:
        """The title of a row, without its number, and without what stands in it and in no column of its own."""
        if columns.is_ours:
            entry.title = without_state(entry, words)
            return
        first, number = marked(words), said(cells.get("number"))
        value = first.value if first.sort == "compound" else ""
        entry.mandates += [one for one in (value, number) if _PARAGRAPH.fullmatch(one)]
        entry.title = first.words.rstrip(". ")
        if _APART.isdisjoint(cells):
            understand(entry, first.words)
        elif not any(has_words(said(cells.get(role))) for role in _DAYS):
            entry.title = take_when(entry, entry.title) or entry.title
        if not entry.period and holds_date(entry.title):
            self._ledger.assume("date", imported_list.DATE_IN_TITLE, entry.lines[0])

    def _put(self, entry: Entry, role: str, cell: Cell) -> None:
        if role == "details":
            for line in cell.lines:
                if has_words(line.text) and not put_labelled(entry, one_line(line.text)):
                    entry.add("notes", one_line(line.text))
        elif not put(entry, role, said(cell)):
            entry.add("notes", one_line(said(cell)))
            if role == "when":
                why = imported_list.NO_PERIOD if stated(said(cell)) is None else imported_list.ANOTHER_PERIOD
                self._ledger.assume("date", why, next(iter(cell.lines), None))

    def _days(self, entry: Entry, first: Cell | None, last: Cell | None) -> None:
        """When it is, by a column for its first day and one for its last."""
        ends = list(dict.fromkeys(words for cell in (first, last) if has_words(words := said(cell))))
        if ends and not put(entry, "when", " to ".join(ends)):
            entry.add("notes", " – ".join(ends))
            self._ledger.assume("date", imported_list.NO_PERIOD, entry.lines[0])

    def _noted(self, entry: Entry, row: TableRow, columns: Sequence[tuple[int, str]]) -> None:
        """Keep what stands in columns that no key is for, under their headings."""
        for column, heading in columns:
            words = one_line(said(cell_at(row, column)))
            if has_words(words):
                entry.add("notes", f"{heading}: {words}" if heading else words)

    def _beneath(self, entry: Entry, words: str) -> None:
        if not put_labelled(entry, words):
            entry.add("steps", marked(words).words)

    def _place(self, entry: Entry, row: TableRow, columns: Columns, group: Group | None, above: str) -> str:
        """Put an activity under its group; the title of the group in its column, which the next row may go on with."""
        column = next((column for column, role in columns.roles if role == "group"), None)
        cell = cell_at(row, column) if column is not None else None
        words = one_line(said(cell)) if cell else ""
        words = words or (above if cell is None or cell.goes_on or not words else "")
        titles = titles_in(words, self._found)
        if entry.is_due or heads_deadlines(words):
            entry.is_due = True
            self._found.dues.append(entry)
            return above
        own = self._found.group(titles[0], []) if titles else group or self._default()
        if titles and not own.entries:
            own.lines += list(cell.lines) if cell else []
        entry.groups += [one for one in titles[1:] if one not in entry.groups]
        own.entries.append(entry)
        return words


def _merged(row: TableRow, above: dict[int, Cell]) -> dict[int, Cell]:
    """The cells that the rows above share with a row, by their columns: a merged cell says the same of each."""
    return {cell.column: above.get(cell.column, cell) if cell.goes_on else cell for cell in row}


def _lines(row: TableRow) -> Iterator[Line]:
    for cell in row:
        yield from cell.lines
