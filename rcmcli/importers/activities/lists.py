"""Lists: the rows of a document in reading order, each as an activity, a point of one, a resolution, or as nothing known."""

import re
from collections.abc import Sequence

from rcmcli.importers.activities.builders import Entry, Found, Group
from rcmcli.importers.activities.columns import columns_of
from rcmcli.importers.activities.fields import put_labelled, without_state
from rcmcli.importers.activities.front import Front
from rcmcli.importers.activities.heads import heads_conclusions, heads_deadlines, names_calendar, names_group
from rcmcli.importers.activities.kinds import kind_of
from rcmcli.importers.activities.markers import Marked, marked
from rcmcli.importers.activities.outline import Outline, Rows, is_foot
from rcmcli.importers.activities.pages import Pages, is_page
from rcmcli.importers.activities.resolutions import due_in, is_consent, is_courtesy, names_activity
from rcmcli.importers.activities.sentences import holds, understand
from rcmcli.importers.activities.tables import Tables
from rcmcli.importers.activities.title_dates import holds_date
from rcmcli.importers.ledger import Ledger
from rcmcli.importers.sheet import Block, Grid, Line
from rcmcli.model.text import fold_name, has_words, one_line
from rcmcli.words import imported, imported_list

_ADVICE = re.compile(r"(?:it is recommended|se recomienda|note:|nota:)", re.IGNORECASE)
_LONG = 25  # words of a point that is a sentence


class Lists:
    """Reads the blocks of a document, one after another."""

    def __init__(self, blocks: Sequence[Block], ledger: Ledger, language: str) -> None:
        self.found = Found()
        self._blocks, self._outline = blocks, Outline(blocks)
        self._ledger, self._language = ledger, language
        self._front = Front(self.found, ledger)
        self._tables = Tables(self.found, ledger, self._default)
        self._group: Group | None = None
        self._due = False
        self._last: Entry | None = None
        self._rows = Rows()
        self._began = False
        self._known: tuple[int, dict[str, Entry]] = (0, {})  # those of the group by title, and how many there were
        self._is_tabled = False  # whether a table stands under the heading
        self._consented = False  # what stands below a row that approves is what it approves

    def read(self) -> Found:
        """All that the document holds."""
        if is_page(self._blocks):
            Pages(self.found, self._ledger).read(self._blocks)
            return self.found
        for at, block in enumerate(self._outline.blocks):
            if isinstance(block, Grid):
                self._grid(block)
            elif has_words(block.text):
                self._line(block, at)
        self._front.close(began=self.found.count > 0)
        self._share_notes()
        self._drop_empty()
        return self.found

    def _share_notes(self) -> None:
        """A note before the groups that begins with the title of one is its own: `Protection: chaired by Mexico`."""
        for note in [*self.found.notes]:
            title, _, words = note.partition(": ")
            if words and (group := self.found.named(title)):
                self.found.notes.remove(note)
                group.notes.append(words)

    def _drop_empty(self) -> None:
        """Headings below which nothing stands are no groups, unless they are called as groups are."""
        for group in [one for one in self.found.groups if not one.entries and not names_group(one.title)]:
            self.found.groups.remove(group)
            self._ledger.set_aside(group.lines, "ignored", imported_list.HEADING)

    def _default(self) -> Group:
        return self._group or self.found.group(imported_list.GROUP.pick(self._language), [])

    def _grid(self, grid: Grid) -> None:
        columns = columns_of(grid)
        if columns:
            for line in (line for row in grid.rows[: columns.head] for cell in row for line in cell.lines):
                if has_words(line.text) and not self._began:
                    self._front.add(line)
            self._began = True
            self._is_tabled = True
            self._tables.read(grid, columns, self._group, due=self._due)
            self._last = None
            return
        for row in grid.rows:
            for line in (line for cell in row for line in cell.lines if has_words(line.text)):
                if not self._began:
                    self._front.add(line)

    def _line(self, line: Line, at: int) -> None:
        words = one_line(line.text)
        mark = marked(words)
        if self._outline.is_head(at):
            self._head(line, words)
        elif self._group and self._outline.is_note(at):
            self._group.lines.append(line)
            self._group.notes.append(mark.words)
        elif heads_conclusions(words) and not mark.is_row:
            self._leave(began=True)
            self._ledger.set_aside([line], "ignored", imported_list.HEADING)
        elif is_foot(words) or self._outline.is_letterhead(at):
            why = imported.FURNITURE if is_foot(words) else imported_list.LETTERHEAD
            self._ledger.set_aside([line], "ignored", why)
        elif mark.is_row or line.level:
            self._row(line, mark)
        elif not self._began:
            self._front.add(line)
        elif self._last:
            self._plain(self._last, line, words)

    def _head(self, line: Line, words: str) -> None:
        self._leave(began=True)
        if heads_deadlines(words):
            self._due = True
            self._ledger.set_aside([line], "ignored", imported_list.HEADING)
        elif self._outline.is_plain(words):
            self._ledger.set_aside([line], "ignored", imported_list.HEADING)
        else:
            self._group = self.found.group(marked(words).words.rstrip(": "), [line])

    def _leave(self, *, began: bool = False) -> None:
        """No group any more."""
        self._group, self._due, self._last, self._known, self._is_tabled = None, False, None, (0, {}), False
        self._began = self._began or began
        self._rows.restart()

    def _row(self, line: Line, mark: Marked) -> None:
        if not self._began and not mark.sort and self._outline.has_groups:
            self._front.add(line)  # a point of what stands before the groups
            return
        self._began = True
        again = self._again(one_line(line.text)) or self._again(mark.words)
        if again:
            self._ledger.use([line], again)
            again.lines.append(line)
            self._last = again
            self._rows.note(line, mark)
            return
        inside = self._group is not None or self._due
        if self._rows.leaves(mark, inside=inside, among=self._outline.has_groups):
            self._leave()
            self._resolution(line, mark)
            return
        if not inside and self._outline.has_groups:
            self._resolution(line, mark)
            return
        if self._last and not mark.sort and put_labelled(self._last, mark.words):
            self._last.lines.append(line)
        elif self._rows.is_beneath(line, mark) and self._last:
            self._below(self._last, line, mark.words)
        else:
            self._activity(line, mark)

    def _again(self, words: str) -> Entry | None:
        """An activity of the table above that is named again, with what else is said of it below."""
        if not self._is_tabled:
            return None
        entries = self._group.entries if self._group else self.found.dues if self._due else []
        if len(entries) != self._known[0]:
            self._known = (len(entries), {fold_name(one.title): one for one in reversed(entries)})
        return self._known[1].get(fold_name(without_state(Entry("", []), words)))

    def _activity(self, line: Line, mark: Marked) -> None:
        if is_courtesy(mark.words):
            self._ledger.set_aside([line], "ignored", imported_list.RESOLUTION)
            return
        entry = Entry("", [line], is_due=self._due)
        understand(entry, mark.words)
        entry.kind = kind_of(entry.title)
        if mandate := self._rows.mandate(mark):
            entry.mandates.append(mandate)
        (self.found.dues if self._due else self._default().entries).append(entry)
        self._last = entry
        if not entry.period and holds_date(entry.title):
            self._ledger.assume("date", imported_list.DATE_IN_TITLE, line)

    def _below(self, last: Entry, line: Line, words: str) -> None:
        """A row below an activity: a labelled one, a step, a topic, a note."""
        last.lines.append(line)
        if put_labelled(last, words):
            return
        plain = words.rstrip(" .;")
        if _ADVICE.match(plain) or len(words.split()) > _LONG:
            last.add("notes", words)
        else:
            last.add("topics" if last.kind in ("meeting", "workshop", "course", None) else "steps", plain)

    def _plain(self, last: Entry, line: Line, words: str) -> None:
        """A line that is no row, below an activity: another that belongs to it, or what is said of it; else nothing known."""
        if put_labelled(last, words):
            last.lines.append(line)
        elif holds(words) and not last.is_due and not line.gap:
            self._part(last, line, words)
        elif _ADVICE.match(words):
            last.lines.append(line)
            last.add("notes", words)

    def _part(self, last: Entry, line: Line, words: str) -> None:
        part = Entry("", [line])
        understand(part, words)
        if not part.period and holds_date(part.title):
            self._ledger.assume("date", imported_list.DATE_IN_TITLE, line)
        part.kind, part.mandates, part.parent = kind_of(part.title), list(last.mandates), last
        self._default().entries.append(part)

    def _resolution(self, line: Line, mark: Marked) -> None:
        """A row under no group: what is due by it, what only thanks or approves, or what nobody says the group of."""
        mandate = self._rows.outer_mandate(mark)
        below = self._consented and mark.sort != "number"
        self._consented = below or (
            is_consent(mark.words) and mark.words.endswith(":") and not names_calendar(mark.words)
        )
        due = due_in(mark.words, line)
        if due:
            due.mandates = [mandate] if mandate else []
            self.found.dues.append(due)
        elif names_calendar(mark.words) or mark.words.endswith(":"):
            self._ledger.set_aside([line], "ignored", imported_list.INTRODUCES)
        elif names_activity(mark.words):
            self._ledger.set_aside([line], "not-understood", imported_list.NO_GROUP)
        elif below or is_consent(mark.words):
            self._ledger.set_aside([line], "ignored", imported_list.RESOLUTION)
