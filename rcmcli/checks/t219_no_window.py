"""T219 no-window: an item that waits for an hour lasts longer than the time in which it may be."""

from collections.abc import Iterator, Sequence

from rcmcli.model import clock
from rcmcli.model.agenda import Agenda, Day, Item, Unplaced
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity
from rcmcli.model.length import lasting
from rcmcli.model.text import Text

RULE = Rule(
    code="T219",
    name="no-window",
    severity=Severity.WARNING,
    title=Text(en="an item longer than its window", es="un punto más largo que su margen"),
    says=Text(
        en="“{title}” lasts {length}, and may be from {since} to {until} at most",
        es="«{title}» dura {length} y puede estar, como mucho, de {since} a {until}",
    ),
    label=Text(en="it lasts {length}", es="dura {length}"),
    why=Text(en="no timetable can have it", es="no cabe en ningún horario"),
    mend=Text(
        en="make it shorter, or give it more time: not_before, not_after, hours under [arrange]",
        es="acórtelo, o dele más tiempo: not_before, not_after, hours bajo [arrange]",
    ),
)
_OPEN, _CLOSE = 9 * 60, 18 * 60


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each item without an hour that fits into no day on which it may be."""
    waiting = any(item.minutes and item.time.start is None for item in agenda.placed)
    if not (waiting or agenda.unplaced):
        return
    for path, item, day in agenda.each():
        minutes = item.minutes
        if not isinstance(minutes, int) or item.time.start is not None or item.time.said or item.status == "cancelled":
            continue
        days = [day] if day else _open_to(item, agenda)
        windows = [_window(item, one, agenda) for one in days if one.start.start is None]
        since, until = max(windows, key=lambda one: one[1] - one[0], default=(0, clock.DAY))
        if minutes > until - since:
            said = "24:00" if until == clock.DAY else clock.clock(until)
            yield RULE.at(path, title=item.title, length=lasting(minutes), since=clock.clock(since), until=said)


def _open_to(item: Item, agenda: Agenda) -> Sequence[Day]:
    """The days on which an item without a day may be."""
    numbers = item.on if isinstance(item, Unplaced) else ()
    return [agenda.days[number - 1] for number in numbers if number <= len(agenda.days)] or agenda.days


def _window(item: Item, day: Day, agenda: Agenda) -> tuple[int, int]:
    """From when to when an item may be on a day."""
    hours = (day.hours, agenda.arrange.hours) if agenda.arrange else (day.hours,)
    given = [(time.start, time.end) for time in hours if time.start is not None and time.end is not None]
    since, until = given[0] if given else (_OPEN, _CLOSE)
    since = max(since, item.not_before.start or 0)
    return since, max(since, until if item.not_after.start is None else min(until, item.not_after.start))
