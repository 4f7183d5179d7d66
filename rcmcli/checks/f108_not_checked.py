"""F108 not-checked: something that the checks could not look at, so that silence about it means nothing."""

from collections.abc import Iterator

from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Explanation, Finding, Rule, Severity, Variant
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
    explanation=Explanation(
        what=Text(
            en="What the checks had to pass over, said once: an agenda without any day; printed hours (`[printed.start]`, "
            "`[printed.at]`) in an agenda of which no item has an hour. Where `timezone` or the `date` of a day is missing, F103 "
            "says so, and what needs neither is checked all the same.",
            es="Lo que las comprobaciones tuvieron que pasar por alto, dicho una vez: un orden del día sin ningún día; horas "
            "impresas (`[printed.start]`, `[printed.at]`) en uno del que ningún punto tiene hora. Si falta `timezone` o la `date` "
            "de un día, lo dice F103, y lo que no las necesita se comprueba igual.",
        ),
        why=Text(
            en="“No problems” is read as “all is right”, and then sent to twenty governments.",
            es="«Sin problemas» se lee como «todo está bien», y luego se envía a veinte gobiernos.",
        ),
        example=Text(
            en="A page of a webinar prints its hour in two cities, and a programme of lengths only:\n\n"
            '    [printed.start]\n    "9:00 am"  = ["Lima"]\n    "10:00 am" = ["Washington DC"]\n\n'
            '    [[day.item]]\n    title   = "Opening remarks"\n    minutes = 10\n\n'
            "Whether the two hours are right cannot be said before an item has one.",
            es="La página de un seminario imprime su hora en dos ciudades y un programa solo con duraciones:\n\n"
            '    [printed.start]\n    "9:00 am"  = ["Lima"]\n    "10:00 am" = ["Washington DC"]\n\n'
            '    [[day.item]]\n    title   = "Palabras de apertura"\n    minutes = 10\n\n'
            "No se puede decir si las dos horas son correctas mientras ningún punto tenga una.",
        ),
        mend=Text(
            en="Write what is missing, then check again. If the meeting has no hours yet, leave it: this note goes when they come.",
            es="Escriba lo que falta y compruebe de nuevo. Si la reunión aún no tiene horas, déjelo: esta nota desaparece cuando "
            "las haya.",
        ),
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
