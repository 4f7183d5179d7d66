"""T205 outside-printed-dates: a day with items that the dates on the cover leave out."""

from collections.abc import Iterator

from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity
from rcmcli.model.text import Text

RULE = Rule(
    code="T205",
    name="outside-printed-dates",
    severity=Severity.WARNING,
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


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each day with items that the printed dates do not cover."""
    dates = agenda.printed.dates if agenda.printed else None
    if dates is None:
        return
    for d, day in enumerate(agenda.days):
        if day.items and day.date not in dates:
            yield RULE.at(
                ("day", d, "date"),
                day=str(day.date),
                first=str(dates.first),
                last=str(dates.last),
                count=len(day.items),
            )
