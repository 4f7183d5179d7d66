"""Filling: what a row with hours says of its item, from its title to the columns beside it."""

from collections.abc import Sequence

import msgspec

from rcmcli.importers.builders import Day, Item
from rcmcli.importers.details import Details
from rcmcli.importers.hours import hours_in
from rcmcli.importers.item_details import take_length
from rcmcli.importers.ledger import Ledger
from rcmcli.importers.local_times import claim, claims_in, half_meant
from rcmcli.importers.own_words import numbered, tracked, without_marks
from rcmcli.importers.people import lead_tail, tail_of
from rcmcli.importers.rows import Row
from rcmcli.importers.sheet import Line
from rcmcli.importers.title_marks import marked, minutes_at_end
from rcmcli.importers.titles import body_of


class Filling:
    """Fills items from their rows, on the day that is being read."""

    def __init__(
        self, details: Details, ledger: Ledger, *, full: bool, twelve: bool, tracks: frozenset[str] | None = None
    ) -> None:
        self._tracks = tracks  # of a paper of rcm, None for any other
        self._details = details
        self._ledger = ledger
        self._full = full
        self._twelve = twelve

    def fill(self, item: Item, row: Row, day: Day, headings: list[Line], held: Sequence[Row]) -> None:
        """Title and all else that the row says; headings above it are its title where it has none, `held` goes before its body."""
        rest = self.entitle(item, row, headings)
        self._other(item, row)
        item.room = row.room or self._details.room
        for local in row.at:
            told = (
                claim(local.hour, local.label, local.line.number)
                if local.label
                else claims_in(local.hour, local.line.number)
            )
            item.claims += [half_meant(one, item.span.start) for one in told] if self._twelve and item.span else told
            self._ledger.use([local.line], item)
        self._details.close()
        for one in held:
            self._details.add_row(one, day, item)
        for line in rest:
            self._details.add(line, day, item)
        self._details.add_kept(row, day, item)
        take_length(row, item, self._ledger)

    def entitle(self, item: Item, row: Row, headings: list[Line]) -> tuple[Line, ...]:
        """Give an item its title, its heading and its marks; the lines below the title are given back."""
        title, rest = body_of(_raised(row))
        above = [line for line in headings if line.text.strip()]
        if not title and above:
            title = (above.pop(),)
        item.heading = " – ".join(line.text.strip().rstrip(":") for line in above)
        self._ledger.use((*above, *title), item)
        words = " ".join(line.text.strip() for line in title)
        self._mark(
            item,
            words,
            row.languages[0] if row.other else "",
            has_leads=bool(row.lines_of("leads")),
            is_table=bool(row.lines_of("aside")),
        )
        return rest

    def _other(self, item: Item, row: Row) -> None:
        """The title in a second language."""
        if not row.other:
            return
        other, more = body_of(row.other)
        said = hours_in(" ".join(line.text for line in other), full=self._full)
        second = said.rest if said.spans else " ".join(line.text.strip() for line in other)
        title = marked(tail_of(second)[0]).title.rstrip(":")
        item.titles[row.languages[1]] = title
        self._ledger.use((*other, *more), item)

    def _mark(self, item: Item, words: str, language: str, *, has_leads: bool, is_table: bool) -> None:
        """Title and marks; parties in round brackets lead only where no column says who does."""
        own = without_marks(words.strip())
        ours = self._tracks is not None and not is_table
        bare, leads = lead_tail(own.title) if ours else (own.title, ())
        bare, leads = (bare, leads) if leads else tail_of(own.title, square_only=has_leads or ours)
        said = marked(bare)
        title, more = tail_of(said.title, square_only=has_leads)
        track = own.track
        if ours:
            title, track = (title, track) if track else tracked(title, self._tracks or ())
        if ours or is_table:
            item.number, title = numbered(title)
        if item.span is None or item.span.end is None:
            title, item.minutes = minutes_at_end(title)
        item.titles[language] = title.strip().rstrip(":").strip()
        item.leads = leads or more
        item.track = item.track or track
        item.is_optional, item.is_cancelled = said.optional or own.is_optional, said.is_cancelled or own.is_cancelled
        item.audience = said.audience or own.audience or self._details.audience


def _raised(row: Row) -> tuple[Line, ...]:
    """The body of a row, its title no point of a list where its hours stand on the same line."""
    first = row.body[:1]
    if first and row.hours and first[0].number == row.hours[0].number and first[0].level == row.hours[0].level:
        return (msgspec.structs.replace(first[0], level=0), *row.body[1:])
    return row.body
