"""T205 outside-printed-dates: a day with items that the dates on the cover leave out, or the reverse."""

from collections.abc import Iterator
from datetime import date, timedelta

import msgspec

from rcmcli.model.agenda import Agenda, Day
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity, Variant
from rcmcli.model.text import Text, enumerated
from rcmcli.model.walltime import DateRange

RULE = Rule(
    code="T205",
    name="outside-printed-dates",
    severity=Severity.WARNING,
    follows=("T209",),
    title=Text(en="day outside the printed dates", es="día fuera de las fechas impresas"),
    says=Text(
        en="{day} is outside the dates that the document prints, {first} to {last}",
        es="el {day} queda fuera de las fechas que imprime el documento, del {first} al {last}",
    ),
    label=Text(en="the document says {first} to {last}", es="el documento dice del {first} al {last}"),
    why=Text(
        en="{count} of its items would be missed by whoever books by the cover",
        es="quien reserve según la portada se perdería puntos de ese día ({count})",
    ),
    mend=Text(
        en="widen the printed dates, or correct this date",
        es="amplíe las fechas impresas o corrija esta fecha",
    ),
)

_NONE = Variant(
    says=Text(
        en="the document prints the dates {first} to {last}, and none of the {count} days is within them ({begin} to {end})",
        es="el documento imprime las fechas del {first} al {last}, y ninguno de los {count} días está entre ellas (del {begin} al {end})",
    ),
    label=Text(en="the {count} days are {begin} to {end}", es="los {count} días van del {begin} al {end}"),
    why=Text(
        en="the cover or the days are of another month, year or meeting",
        es="la portada o los días son de otro mes, de otro año o de otra reunión",
    ),
    mend=Text(
        en="correct the printed dates, or the dates of the days", es="corrija las fechas impresas o las de los días"
    ),
)
_NO_DAY = Variant(
    says=Text(
        en="the document prints the dates {first} to {last}, and this agenda has no day for {days}",
        es="el documento imprime las fechas del {first} al {last}, y este orden del día no tiene ningún día para {days}",
    ),
    label=Text(en="no day for {days}", es="ningún día para {days}"),
    why=Text(
        en="delegations book by the cover, and do not know what happens then",
        es="las delegaciones reservan según la portada y no saben qué pasa entonces",
    ),
    mend=Text(
        en="add a [[day]] for it, if only with a note, or correct the dates",
        es="añada un [[day]], aunque solo lleve una nota, o corrija las fechas",
    ),
)
_SATURDAY = 5
_EVE = timedelta(days=1)
_LONGEST, _NAMED = 31, 4  # dates that are looked at, dates in one sentence


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each day with items that the printed dates do not cover; else the printed dates that have no day."""
    dates = agenda.printed.dates if agenda.printed else None
    if dates is None:
        return
    outside = [
        (d, day)
        for d, day in enumerate(agenda.days)
        if day.items and not all(on in dates for on in day.dates) and not _only_travels(day, dates)
    ]
    if len(outside) > 1 and len(outside) == sum(bool(day.items) for day in agenda.days):
        yield _none_within([day.date for _, day in outside], dates)
        return
    for d, day in outside:
        yield RULE.at(("day", d, "date")).told(
            day=str(day.date), first=str(dates.first), last=str(dates.last), count=len(day.items)
        )
    if agenda.days and not outside:
        yield from _without_a_day(agenda, dates, calendar)


def _only_travels(day: Day, dates: DateRange) -> bool:
    """Whether a day beside the printed dates holds only arrivals or departures, which no cover counts."""
    near = DateRange(dates.first - _EVE, dates.last + _EVE)
    return all(item.kind == "travel" for item in day.items) and all(on in near for on in day.dates)


def _none_within(days: list[date], dates: DateRange) -> Finding:
    """The one finding of an agenda of which no day is within the printed dates: these are of another meeting or year."""
    facts = {"first": str(dates.first), "last": str(dates.last)}
    return RULE.at(("printed", "dates"), variant=_NONE, count=len(days)).told(
        begin=str(min(days)), end=str(max(days)), **facts
    )  # fmt: skip


def _without_a_day(agenda: Agenda, dates: DateRange, calendar: Calendar) -> Iterator[Finding]:
    """The printed dates that the agenda has no day for; a weekend within a long meeting is none."""
    held = {*agenda.dates}
    ends = {dates.first, dates.last}
    printed = dates.days(_LONGEST) if dates.last - dates.first < timedelta(days=_LONGEST) else sorted(ends)
    missing = [one for one in printed if one not in held and (one in ends or one.weekday() < _SATURDAY)]
    if missing:
        grave = calendar.phase != "draft" and not ends.isdisjoint(missing)
        variant = msgspec.structs.replace(_NO_DAY, severity=Severity.WARNING if grave else Severity.INFO)
        facts = {"first": str(dates.first), "last": str(dates.last)}
        days = Text(en=_listed(missing, "en", "more"), es=_listed(missing, "es", "más"))
        yield RULE.at(("printed", "dates"), variant=variant).told(days=days, **facts)


def _listed(dates: list[date], language: str, more: str) -> str:
    names = [str(one) for one in dates]
    if len(names) > _NAMED:
        names[_NAMED - 1 :] = [f"{len(names) - _NAMED + 1} {more}"]
    return enumerated(names, language)
