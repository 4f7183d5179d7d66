"""Z303 printed-offset: the offset that the document prints is not in force at the meeting."""

import re
from collections.abc import Iterator
from datetime import date, datetime

from rcmcli.checks.distances import on_days
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.change import Write
from rcmcli.model.finding import Finding, Rule, Severity, Variant
from rcmcli.model.pattern import later
from rcmcli.model.place import Match
from rcmcli.model.text import Text

RULE = Rule(
    code="Z303",
    name="printed-offset",
    severity=Severity.ERROR,
    title=Text(en="printed offset is wrong on that date", es="el desfase impreso es incorrecto en esa fecha"),
    says=Text(
        en="the document prints {printed}; {zone} is at {truth} {days}",
        es="el documento imprime {printed}; {zone} está en {truth} {days}",
    ),
    label=Text(en="{zone} is at {truth} {days}", es="{zone} está en {truth} {days}"),
    why=Text(
        en="an offset is only right for dates; clock changes move it",
        es="un desfase solo vale para ciertas fechas; los cambios de hora lo mueven",
    ),
    mend=Text(en='write "{better}" in the document', es='escriba "{better}" en el documento'),
)
_ON_SOME = Variant(
    mend=Text(
        en="print one offset for each date: the clocks change during the meeting",
        es="imprima un desfase para cada fecha: los relojes cambian durante la reunión",
    )
)
_UNREAD = Variant(
    severity=Severity.WARNING,
    says=Text(
        en="“{printed}” names no offset that can be checked",
        es="«{printed}» no nombra un desfase que se pueda comprobar",
    ),
    label=Text(en="no offset in here", es="aquí no hay un desfase"),
    mend=Text(en='write, for example, "GMT-6"', es='escriba, por ejemplo, "GMT-6"'),
)
_BESIDE = Variant(
    says=Text(
        en="the document prints {printed}: {truth} is right {days}, and “{beside}” is another clock",
        es="el documento imprime {printed}: {truth} es correcto {days}, y «{beside}» es otro reloj",
    ),
    mend=Text(
        en="leave out “{beside}”, or name the meeting's place", es="quite «{beside}» o nombre el lugar de la reunión"
    ),
)
_MINUS = "\\-\u2010-\u2015\u2212"
_AMOUNT = "(?P<hours>1[0-4]|0?[0-9])(?:[:.]?(?P<minutes>[0-5][0-9]))?(?![0-9:])"
_ZERO = ("GMT", "UTC", "UT", "Z")
_LETTERS = later(r"\b[A-Z]{3,5}\b")
_MONTHS = range(1, 13)
_HOURS_BEHIND = later(r"(?:^|[ /]+)(?:hours?|hrs?|horas?|heures?|h)$", re.IGNORECASE)  # “UTC/GMT -4 hours”
_OFFSET = (  # after GMT or UTC; else by itself, first or after a word, never between two numbers ("10-15", "9 - 10")
    re.compile(rf"(?<![A-Z])(?:GMT|UTC|UT|Z)\s*(?P<sign>[+{_MINUS}])\s*{_AMOUNT}", re.IGNORECASE),
    re.compile(rf"(?:^|\(|[^\W\d]\s+)(?P<sign>[+{_MINUS}]){_AMOUNT}"),
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find the days on which the printed offset is not that of the meeting's clocks."""
    printed = agenda.printed.offset if agenda.printed else ""
    if not printed:
        return
    seen = [(day, clock.seen_from(instant, agenda.timezone)) for day, instant in _instants(agenda, calendar)]
    words = _LETTERS.findall(printed)
    seasons = _seasons(agenda) if words else {}
    found, letters = _match(printed), [word for word in words if word in seasons]
    if found is None and not letters and printed.strip().upper() not in _ZERO:
        yield from _by_place(printed, seen, agenda, calendar)
        return
    stated = {seasons[word] for word in letters} | ({_minutes(found)} if found or not letters else set())
    kept = [(day, there.offset) for day, there in seen]
    if all({offset} == stated for _, offset in kept):
        yield from _beside(printed, _without(printed, found, letters), seen, agenda, calendar)
    for truth in dict.fromkeys(offset for _, offset in kept if {offset} != stated):
        days = list(dict.fromkeys(day for day, offset in kept if offset == truth))
        always = all(offset == truth for _, offset in kept)
        better = _in_season(_like(printed, found, truth) if found else printed, letters, seasons, truth)
        yield _finding(printed, "" if better == printed else better, truth, days, always, agenda)


def _by_place(
    printed: str, seen: list[tuple[date, clock.Local]], agenda: Agenda, calendar: Calendar
) -> Iterator[Finding]:  # fmt: skip
    """What an offset that is a name says, such as `ET` or `hora de Colombia`: the clock of that place."""
    wrong: list[tuple[date, int]] = []
    for day, there in seen:
        matches = calendar.places(printed, day)
        if len(matches) != 1:
            yield RULE.at(("printed", "offset"), variant=_UNREAD, printed=printed)
            return
        wrong += [(day, there.offset)] * (there.offset not in _offsets(matches[0], day))
    for truth in dict.fromkeys(offset for _, offset in wrong):
        days = list(dict.fromkeys(day for day, offset in wrong if offset == truth))
        yield _finding(printed, "", truth, days, len(days) == len({day for day, _ in seen}), agenda)


def _beside(
    printed: str, name: str, seen: list[tuple[date, clock.Local]], agenda: Agenda, calendar: Calendar
) -> Iterator[Finding]:  # fmt: skip
    """The name beside an offset that is right, where it names a place of another clock: `hora de Colombia (GMT-6)`."""
    for day, there in seen:
        matches = calendar.places(name, day) if name and name.upper() not in _ZERO else ()
        if len(matches) == 1 and not matches[0].doubt and there.offset not in _offsets(matches[0], day):
            truth, days = clock.offset_label(there.offset), Text(en=f"on {day}", es=f"el {day}")
            path, zone = ("printed", "offset"), agenda.timezone
            yield RULE.at(path, variant=_BESIDE, printed=printed, zone=zone, truth=truth, beside=name, days=days)
            return


def _without(printed: str, found: re.Match[str] | None, letters: list[str]) -> str:
    """What stands beside the offset and the letters of a clock."""
    rest = printed.replace(found[0].strip("("), " ") if found else printed
    for word in letters:
        rest = re.sub(rf"\b{word}\b", " ", rest)
    return _HOURS_BEHIND.sub("", rest.strip(" ()[],;:/-–—")).strip(" /")


def _offsets(match: Match, day: date) -> set[int | None]:
    """The offsets that a name may mean on a day: the one that it says, those of the places that it may be."""
    noon = clock.DAY // 2
    zones = [place.zone for place in (match.place, *match.others)]
    kept = {clock.seen_from(clock.instant(day, noon, zone), zone).offset for zone in zones}
    return {said.minutes for said in match.unkept} or {*kept}


def _seasons(agenda: Agenda) -> dict[str, int]:
    """The letters that the clocks of the meeting go by in the course of its year: `EST` and `EDT`."""
    years = sorted({on.year for on in agenda.dates})
    noons = [
        clock.instant(date(year, month, 15), clock.DAY // 2, agenda.timezone) for year in years for month in _MONTHS
    ]
    locals_ = [clock.seen_from(noon, agenda.timezone) for noon in noons]
    return {
        one.abbreviation: one.offset for one in locals_ if one.abbreviation.isalpha() and one.abbreviation not in _ZERO
    }


def _in_season(printed: str, letters: list[str], seasons: dict[str, int], truth: int) -> str:
    """The words of the document with the letters that are in force; as they are where there are none."""
    right = next((word for word, offset in seasons.items() if offset == truth), "")
    for word in letters:
        if right and seasons[word] != truth:
            printed = re.sub(rf"\b{word}\b", right, printed)
    return printed


def _finding(
    printed: str, better: str, truth: int, days: list[date], always: bool, agenda: Agenda
) -> Finding:  # fmt: skip
    return RULE.at(
        ("printed", "offset"),
        variant=None if always else _ON_SOME,
        fix=(Write(("printed", "offset"), better),) if always and better else (),
        printed=printed,
        zone=agenda.timezone,
        truth=clock.offset_label(truth),
        better=better or clock.offset_label(truth),
        days=on_days(days),
    )


def _instants(agenda: Agenda, calendar: Calendar) -> list[tuple[date, datetime]]:
    """When the meeting's own clocks are looked at: at each timed item, or at noon of each day where there is none."""
    home = agenda.timezone
    steady = {on for on in agenda.dates if clock.is_steady(on, home)}
    looked_at: dict[date | datetime, tuple[date, datetime]] = {}
    for slot in calendar.slots:
        if slot.start and slot.zone == home:  # one look a day is enough where no clock changes on it
            day = slot.day.date
            looked_at.setdefault(day if day in steady and slot.is_steady else slot.start, (day, slot.start))
    timed = list(looked_at.values())
    days = [on for day in agenda.days if (day.timezone or home) == home for on in day.dates]
    return timed or [(day, clock.instant(day, clock.DAY // 2, home)) for day in days]


def _match(printed: str) -> re.Match[str] | None:
    return next((match for pattern in _OFFSET if (match := pattern.search(printed))), None)


def _minutes(found: re.Match[str] | None) -> int:
    if not found:
        return 0
    minutes = int(found["hours"]) * 60 + int(found["minutes"] or 0)
    return minutes if found["sign"] == "+" else -minutes


def _like(printed: str, found: re.Match[str], truth: int) -> str:
    """The words of the document with another offset: its sign, its figures and its colon as they were."""
    hours, minutes = divmod(abs(truth), 60)
    sign = "+" if truth >= 0 else found["sign"] if found["sign"] != "+" else "-"
    mark = found[0][found.end("hours") - found.start() :][:1].strip("0123456789") if found["minutes"] else ":"
    figures = (
        f"{hours:02d}" if len(found["hours"]) == 2 and (found["minutes"] or found["hours"][0] == "0") else f"{hours}"
    )
    rest = f"{mark}{minutes:02d}" if found["minutes"] or minutes else ""
    return f"{printed[: found.start('sign')]}{sign}{_space(found)}{figures}{rest}{printed[found.end() :]}"


def _space(found: re.Match[str]) -> str:
    """What stands between the sign and the hours."""
    return found[0][found.end("sign") - found.start() : found.start("hours") - found.start()]
