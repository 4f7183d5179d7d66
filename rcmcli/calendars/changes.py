"""What changed since the calendar before, a sentence for each entry."""

from datetime import date, datetime, timedelta

from rcmcli.calendars.revision import EntryChange, Kind
from rcmcli.model import clock
from rcmcli.model.dates import short_date
from rcmcli.model.text import Text
from rcmcli.wording import day_mark
from rcmcli.words import exporting, say

_DAY = timedelta(days=1)
_SENTENCES: dict[Kind, Text] = {
    "added": exporting.ENTRY_ADDED,
    "moved": exporting.ENTRY_MOVED,
    "place": exporting.ENTRY_PLACE,
    "state": exporting.ENTRY_STATE,
    "text": exporting.ENTRY_TEXT,
    "cancelled": exporting.ENTRY_CANCELLED,
    "revived": exporting.ENTRY_REVIVED,
}


def sentence(change: EntryChange, language: str) -> str:
    """A change in words, its hours by the clock of the entry's own day."""
    before = _when(change.before, change.zone, language)
    after = _when(change.after, change.zone, language)
    return say(_SENTENCES[change.kind], language, title=change.title, before=before, after=after or before)


def _when(ends: tuple[date, date] | None, zone: str, language: str) -> str:
    if ends is None:
        return ""
    start, end = ends
    if not isinstance(start, datetime) or not isinstance(end, datetime):
        last = end - _DAY
        return short_date(start, language) + (f"–{short_date(last, language)}" if last > start else "")
    first, last_clock = clock.seen_from(start, zone), clock.seen_from(end, zone)
    mark = day_mark(last_clock.day_shift(first.day))
    day, offset = short_date(first.day, language), clock.offset_label(first.offset)
    return f"{day}, {first.clock}–{last_clock.clock}{mark} ({offset})"
