"""T205 outside-printed-dates: a day with items that the dates on the cover leave out."""

from collections.abc import Iterator

from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Explanation, Finding, Rule, Severity
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
    explanation=Explanation(
        what=Text(
            en="Days with items that lie outside the dates on the cover (`dates` under `[printed]`). A day without items, such "
            "as one that only has a note, is no part of the meeting.",
            es="Días con puntos que quedan fuera de las fechas de la portada (`dates` en `[printed]`). Un día sin puntos, por "
            "ejemplo con solo una nota, no es parte de la reunión.",
        ),
        why=Text(
            en="Delegations book flights and hotels by the dates on the cover.",
            es="Las delegaciones reservan vuelos y hoteles según las fechas de la portada.",
        ),
        example=Text(
            en="The cover of the meeting in San Salvador prints 20-22 June, 2017; a workshop is on the 19th, and the "
            'delegations leave on the 23rd:\n\n    [printed]\n    dates = "2017-06-20/2017-06-22"\n\n'
            "    [[day]]\n    date = 2017-06-19",
            es="La portada de la reunión de San Salvador imprime 20-22 de junio de 2017; hay un taller el 19, y las delegaciones "
            'salen el 23:\n\n    [printed]\n    dates = "2017-06-20/2017-06-22"\n\n    [[day]]\n    date = 2017-06-19',
        ),
        mend=Text(
            en="Widen the dates on the cover, or correct the date of the day. If the cover leaves out arrival and departure on "
            "purpose, write a waiver.",
            es="Amplíe las fechas de la portada o corrija la fecha del día. Si la portada omite a propósito la llegada y la "
            "salida, escriba una exención.",
        ),
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
