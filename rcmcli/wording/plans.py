"""The words of a plan: when a window is, why it stands where it stands, what a party should know. For every form of it."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from rcmcli.model import clock
from rcmcli.model.clock import Local, Shift
from rcmcli.model.dates import long_date, short_date
from rcmcli.model.length import lasting
from rcmcli.model.plan import Account, Attendance, Candidate, Common, HeatRow, Hours, Meeting, Plan, Seat
from rcmcli.model.text import Text, capitalized
from rcmcli.wording.plan_hours import clock_span, marked, moved, names, span
from rcmcli.words import planning, say

GLYPHS = {"work": "█", "part": "▓", "awake": "░", "night": "·"}
MARKS = {"holiday": "F", "weekend": "S"}


def title(plan: Plan) -> str:
    """What was asked, in one line."""
    lengths = dict.fromkeys(lasting(meeting.query.duration) for meeting in plan.meetings)
    hours, own = _working(plan.query.hours), sum(seat.hours is not None for seat in plan.seats)
    if own:
        hours = say(planning.SOME_OWN, plan.language, hours=hours, count=own)
    return say(planning.TITLE, plan.language, count=len(plan.seats), length=" / ".join(lengths), hours=hours)


def day_title(day: date, hours: Sequence[Local], plan: Plan) -> str:
    """The date of a map and whose hours it shows."""
    home = plan.query.home
    offset = clock.offset_label(hours[len(hours) // 2].offset)
    return f"{capitalized(long_date(day, plan.language))} · {say(planning.TIMES_OF, plan.language, place=home.place, offset=offset)}"


def closing(plan: Plan) -> Iterator[str]:
    """The answer: the best windows in words, or for an agenda the change of each day."""
    language = plan.language
    for n, candidate in enumerate(plan.best, 1):
        when, reason = when_of(candidate, language), why(candidate, language)
        if plan.agenda:
            yield capitalized(change(plan.meetings[n - 1], language))
        elif plan.ledger:
            yield say(planning.MEETING, language, n=n, when=when, why=reason)
        elif common := _common(plan, n):
            yield _in_common(candidate, common, n, plan)
        elif n == 1:
            yield say(planning.BEST, language, when=when, why=reason + _cost(candidate, language))
        else:
            reason = why(candidate, language, changes=False)
            yield say(planning.THEN, language, n=n, when=when, why=reason + _cost(candidate, language))
    if plan.agenda:
        yield say(planning.NO_CHANGE, language, id=plan.agenda)
    if plan.ledger:
        sentence = planning.PROVEN if plan.ledger.least == plan.ledger.worst else planning.BOUNDED
        yield say(sentence, language, worst=plan.ledger.worst, least=plan.ledger.least)


def _common(plan: Plan, n: int) -> Common | None:
    """The common window that the nth best window begins, of one meeting."""
    windows = plan.meetings[0].common
    return windows[n - 1] if n <= len(windows) else None


def _in_common(candidate: Candidate, common: Common, n: int, plan: Plan) -> str:
    """A common window, of which a window is the first part."""
    language, offset = plan.language, clock.offset_label(common.home[0].offset)
    when = f"{long_date(candidate.day, language)}, {span(*common.home, candidate.day)} ({offset})"
    first = span(*candidate.home, candidate.day)
    length, reason = lasting(plan.query.duration), why(candidate, language, changes=n == 1)
    if n == 1:
        return say(planning.COMMON, language, when=when, why=reason, length=length, first=first)
    return say(planning.COMMON_THEN, language, n=n, when=when, why=reason)


def change(meeting: Meeting, language: str) -> str:
    """What would be done to one day of an agenda."""
    now, best = meeting.current, meeting.candidates[0]
    if now is None or now.start == best.start:
        return say(planning.STAYS, language, when=when_of(best, language), why=why(best, language))
    minutes = round((best.start - now.start).total_seconds() / 60)
    return say(
        planning.MOVES,
        language,
        when=when_of(now, language),
        length=lasting(abs(minutes)),
        direction=say(planning.EARLIER if minutes < 0 else planning.LATER, language),
        new=span(*best.home, now.day),
        why=why(best, language) + _cost(best, language),
        now=why(now, language, changes=False) + _cost(now, language),
    )


def when_of(candidate: Candidate, language: str) -> str:
    """The date, the hours and the offset at the home place."""
    offset = clock.offset_label(candidate.home[0].offset)
    return f"{long_date(candidate.day, language)}, {span(*candidate.home, candidate.day)} ({offset})"


def clock_groups(row: HeatRow, candidate: Candidate) -> Iterator[tuple[str, str, tuple[Seat, ...]]]:
    """The local hours of a window for the parties of a row of that day: from when to when, the offset, who."""
    groups: dict[tuple[str, str], list[Seat]] = {}
    for one in candidate.parties:
        if one.seat in row.seats:
            key = span(one.start, one.end, candidate.day), clock.offset_label(one.start.offset)
            groups.setdefault(key, []).append(one.seat)
    for (when, offset), seats in groups.items():
        yield when, offset, tuple(seats)


def why(candidate: Candidate, language: str, *, changes: bool = True) -> str:
    """Why a window ranks as it does: who is within hours, at night, early, late, resting, perhaps whose clocks change."""
    count, everyone = candidate.comfortable, len(candidate.parties)
    whole = say(planning.ALL, language, count=everyone) if everyone > 1 else say(planning.ALONE, language)
    parts = [whole if count == everyone else say(planning.SOME, language, count=count, all=everyone)]
    day = candidate.day
    asleep = [one for one in candidate.parties if one.toll.night]
    early = [one for one in candidate.parties if one.toll.early and not one.toll.night]
    late = [one for one in candidate.parties if one.toll.late and not one.toll.night]
    if asleep:
        who = _listed(asleep, [span(one.start, one.end, day) for one in asleep], planning.DURING, language)
        parts.append(say(planning.NIGHT, language, who=who))
    if early:
        who = _listed(early, [marked(one.start, day) for one in early], planning.FROM, language)
        parts.append(say(planning.EARLY, language, who=who))
    if late:
        who = _listed(late, [marked(one.end, day) for one in late], planning.UNTIL, language)
        parts.append(say(planning.LATE, language, who=who))
    parts += _rests(candidate, language)
    return "; ".join([*parts, *(_changes(candidate, language) if changes else ())])


def notes(one: Attendance, language: str) -> tuple[str, ...]:
    """What one party should know of its part in a window."""
    toll = one.toll
    bears = {planning.NOTE_NIGHT: toll.night, planning.NOTE_EARLY: toll.early, planning.NOTE_LATE: toll.late}
    found = [say(note, language) for note, minutes in bears.items() if minutes]
    for _, off in one.days_off:
        found.append(off.name.pick(language) if off.kind == "holiday" else say(planning.NOTE_WEEKEND, language))
    if one.change:
        note = planning.NOTE_CHANGED if one.change.day <= one.start.day else planning.NOTE_CHANGE
        found.append(say(note, language, **moved(one.change, language)))
    return tuple(dict.fromkeys(found))


def legend(plan: Plan) -> Iterator[tuple[str, str]]:
    """Each sign of the map with its meaning; the working hours of those who have their own beside those of all."""
    language, hours = plan.language, plan.query.hours
    own: dict[str, list[Seat]] = {}
    for seat in plan.seats:
        if seat.hours:
            own.setdefault(_working(seat.hours), []).append(seat)
    work = "; ".join([_working(hours), *(f"{names(seats)} {theirs}" for theirs, seats in own.items())])
    awake = clock_span(hours.awake_start, hours.awake_end)
    yield GLYPHS["work"], f"{say(planning.LEGEND['work'], language)} ({work})"
    yield GLYPHS["part"], say(planning.LEGEND["part"], language)
    yield GLYPHS["awake"], f"{say(planning.LEGEND['awake'], language)} ({awake})"
    yield GLYPHS["night"], say(planning.LEGEND["night"], language)
    yield MARKS["holiday"], say(planning.LEGEND["holiday"], language)
    yield MARKS["weekend"], say(planning.LEGEND["weekend"], language)
    yield "!", say(planning.LEGEND_CHANGE, language)


def remarks(row: HeatRow, language: str) -> Iterator[str]:
    """What stands behind the signs of a row: which holiday, which change of clocks."""
    off: dict[tuple[str, str], list[Seat]] = {}
    for seat, day, name in row.holidays:
        off.setdefault((name.pick(language), short_date(day, language)), []).append(seat)
    for (holiday, on), seats in off.items():
        yield f"{MARKS['holiday']} " + say(planning.HOLIDAY, language, names=names(seats), holiday=holiday, day=on)
    day = row.cells[len(row.cells) // 2].local.day
    yield from (f"! {told}" for told in _told_changes([(seat, one, day) for seat, one in row.changes], language))


def below(row: HeatRow, best: Candidate | None, language: str) -> Iterator[str]:
    """Who is in a row, with the local hours of the best window, and what its signs stand for."""
    if best is None:
        yield f"{row_label(row)}: {names(row.seats)}"
    else:
        for when, offset, seats in clock_groups(row, best):
            yield f"{when} ({offset}): {names(seats)}"
    yield from remarks(row, language)


def row_label(row: HeatRow) -> str:
    """The offset of a row, how many share it, and the sign of a change of clocks."""
    offset = clock.offset_label(row.cells[len(row.cells) // 2].local.offset)
    return f"{offset} ×{len(row.seats)}{'!' if row.changes else ''}"


def stays(account: Account, candidates: Sequence[Candidate]) -> tuple[str, ...]:
    """The local start and the discomfort of each meeting of a series, for one party."""
    pairs = zip(account.stays, candidates, strict=True)
    return tuple(f"{marked(stay.start, one.day)} {stay.discomfort}" for stay, one in pairs)


def _cost(candidate: Candidate, language: str) -> str:
    cost = say(planning.COST, language, total=candidate.total, worst=candidate.worst)
    return f" ({cost})" if candidate.total else ""


def _listed(parties: list[Attendance], clocks: list[str], sentence: Text, language: str) -> str:
    """The names, those with the same clock together: `Argentina, Chile (until 19:00)`."""
    groups: dict[str, list[Seat]] = {}
    for one, clock_ in zip(parties, clocks, strict=True):
        groups.setdefault(clock_, []).append(one.seat)
    return ", ".join(say(sentence, language, names=names(seats), clock=clock_) for clock_, seats in groups.items())


def _rests(candidate: Candidate, language: str) -> Iterator[str]:
    resting = [one.seat for one in candidate.parties if any(off.kind == "weekend" for _, off in one.days_off)]
    if resting:
        everyone = len(resting) == len(candidate.parties)
        yield say(planning.WEEKEND, language, who=say(planning.EVERYONE, language) if everyone else names(resting))
    free: dict[str, list[Seat]] = {}
    for one in candidate.parties:
        for _, off in one.days_off:
            if off.kind == "holiday":
                free.setdefault(off.name.pick(language), []).append(one.seat)
    if free:
        who = ", ".join(
            say(planning.DURING, language, names=names(seats), clock=holiday) for holiday, seats in free.items()
        )
        yield say(planning.DAY_OFF, language, who=who)


def _changes(candidate: Candidate, language: str) -> Iterator[str]:
    known = [(one.seat, one.change, one.start.day) for one in candidate.parties if one.change]
    return _told_changes(known, language)


def _told_changes(known: Iterable[tuple[Seat, Shift, date]], language: str) -> Iterator[str]:
    """The changes of clocks in words, those of one local date and offsets together; past or to come on the given date."""
    groups: dict[tuple[Text, tuple[tuple[str, str], ...]], list[Seat]] = {}
    for seat, change_, on in known:
        sentence = planning.CHANGED if change_.day <= on else planning.CHANGE
        groups.setdefault((sentence, tuple(moved(change_, language).items())), []).append(seat)
    for (sentence, facts), seats in groups.items():
        yield say(sentence, language, names=names(seats), **dict(facts))


def _working(hours: Hours) -> str:
    return clock_span(hours.work_start, hours.work_end)
