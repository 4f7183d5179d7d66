"""Where a meeting stands, as a short page: what is on, what is next, in how long, in each place."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from itertools import groupby

from rcmcli.model import clock
from rcmcli.model.length import lasting
from rcmcli.model.page import Line, flow, hang
from rcmcli.model.progress import Late, Progress, Standing
from rcmcli.model.schedule import Schedule, SheetSlot
from rcmcli.model.text import width
from rcmcli.screens.page import headline, hour_pieces, slot_title, track_lines
from rcmcli.wording import time_there, when_of
from rcmcli.words import following, headed, labels, say


def render(progress: Progress, schedule: Schedule, zones: list[tuple[str, str]], room: int) -> list[Line]:
    """The page; `zones` are the places to tell the hour in, as name and zone, the meeting's own first."""
    language = schedule.language
    page: list[Line] = [((line, "title"),) for line in hang(schedule.title.pick(language), room)]
    page += [((line, "time"),) for line in hang(" · ".join(_hour(progress, *zone) for zone in zones), room)]
    if progress.late:
        page += [((line, "mark"),) for line in hang(_lateness(progress, progress.late, schedule), room)]
    page.append(())
    told = (
        (following.NOW, progress.running),
        (following.TODAY, progress.untimed),
        (following.COMING, progress.coming),
    )
    for label, standings in told:
        for together in _together(standings):
            page += _standing(headed(label, language), together, progress.instant, schedule, room)
    if progress.state != "running":
        page += [((line, "mark"),) for line in hang(say(following.STATES[progress.state], language), room)] + [()]
    computed = say(labels.COMPUTED, language, version=schedule.tz_database)
    return [*page, *(((line, "dim"),) for line in hang(computed, room))]


def _lateness(progress: Progress, late: Late, schedule: Schedule) -> str:
    """By how much it runs late or early, and since when by the meeting's clock."""
    has_begun = late.since <= progress.instant
    if late.minutes > 0:
        sentence = following.LATE_SINCE if has_begun else following.LATE_FROM
    else:
        sentence = following.EARLY_SINCE if has_begun else following.EARLY_FROM
    time = clock.seen_from(late.since, schedule.timezone).clock
    return say(sentence, schedule.language, minutes=abs(late.minutes), time=time)


def _hour(progress: Progress, name: str, zone: str) -> str:
    local = clock.seen_from(progress.instant, zone)
    return f"{name} {local.day} {local.clock} ({clock.offset_label(local.offset)})"


def _together(standings: Iterable[Standing]) -> Iterator[tuple[Standing, ...]]:
    """What stands side by side from one start to one end together, every other alone."""
    for _, group in groupby(enumerate(standings), lambda one: one[1].entry.beside or one[0]):
        yield tuple(one for _, one in group)


def _standing(name: str, together: Sequence[Standing], at: datetime, schedule: Schedule, room: int) -> Iterator[Line]:
    language, standing = schedule.language, together[0]
    entry, slot = standing.entry, SheetSlot(tuple(one.entry for one in together))
    today = clock.seen_from(at, schedule.timezone).day
    other_day = "" if standing.sheet.date == today else f"{standing.sheet.date} "
    lead = f"{name}{other_day}{when_of(entry, language)}"
    duration = _duration(standing, schedule)
    if width(lead + duration) <= room:
        yield (*hour_pieces(lead), (duration, "dim"))
    else:
        yield tuple(hour_pieces(lead))
        yield ((f"    {duration.strip()}", "dim"),)
    if len(together) > 1:
        lines = enumerate(flow(slot_title(slot, language), room - 4))
        yield from (((" " * (4 if n else 2), ""), *line) for n, line in lines)
    else:
        yield from (((line, "title"),) for line in hang(f"  {headline(entry, language)}", room))
    for local, column in zip(entry.local[1:], standing.sheet.clocks[1:], strict=False):
        for line in hang(f"  {time_there(local, column, language)}", room):
            yield tuple(hour_pieces(line, role="dim"))
    if len(together) > 1:
        yield from ((("  ", ""), *line) for line in track_lines(slot, language, room - 2))
    elif entry.room:
        yield from (((line, ""),) for line in hang(f"  {entry.room.pick(language)}", room))
    yield ()


def _duration(standing: Standing, schedule: Schedule) -> str:
    """How long it still runs, or how long until it begins."""
    if standing.minutes is None:
        return f" ({say(following.END_OPEN, schedule.language)})" if standing.entry.start else ""
    sentence = following.UNTIL_ITS_END if standing.on else following.UNTIL_ITS_START
    return f" ({say(sentence, schedule.language, time=lasting(standing.minutes))})"
