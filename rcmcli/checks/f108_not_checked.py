"""F108 not-checked: something that the checks could not look at, so that silence about it means nothing."""

from collections.abc import Iterator

from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity, Variant
from rcmcli.model.span import Path
from rcmcli.model.text import Text

RULE = Rule(
    code="F108",
    name="not-checked",
    severity=Severity.WARNING,
    draft=Severity.INFO,
    title=Text(en="not checked", es="sin comprobar"),
    says=Text(
        en="this agenda has no day yet, so there is nothing to check in it",
        es="este orden del día aún no tiene ningún día, así que no hay nada que comprobar",
    ),
    label=Text(en="no day follows", es="no sigue ningún día"),
    why=Text(
        en="that nothing is found here does not mean that all is right",
        es="que aquí no se encuentre nada no significa que todo esté bien",
    ),
    mend=Text(
        en="add a day: [[day]] with its date, and its items under [[day.item]]",
        es="añada un día: [[day]] con su fecha, y sus puntos bajo [[day.item]]",
    ),
)
_PRINTED = Variant(
    says=Text(
        en="the printed hours are not checked: no item of this agenda has an hour to compare them with",
        es="las horas impresas no se comprueban: ningún punto de este orden del día tiene una hora con la que compararlas",
    ),
    label=Text(en="no item has an hour", es="ningún punto tiene hora"),
    mend=Text(
        en='give the first item its hour: time = "09:00"',
        es='dé su hora al primer punto: time = "09:00"',
    ),
)

_SPOKEN = ("F102", "F104")  # a key at fault may be the day that is missing


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Say that there is no day, else that there is no hour to compare the printed ones with."""
    if not agenda.days:
        if not any(fault.fatal or fault.code in _SPOKEN for fault in calendar.faults):
            yield RULE.at(("title",))
    elif path := _hours_without_hour(agenda, calendar):
        yield RULE.at(path, "key", variant=_PRINTED)


def _hours_without_hour(agenda: Agenda, calendar: Calendar) -> Path:
    """The first printed table, where no item is at an hour."""
    printed = agenda.printed
    if printed is None or not (printed.start or printed.at) or any(slot.takes_place for slot in calendar.slots):
        return ()
    if any(fault.path[-1:] == ("time",) for fault in calendar.faults):
        return ()
    if printed.start:
        return ("printed", "start", next(iter(printed.start)))
    return ("printed", "at", next(iter(printed.at)))
