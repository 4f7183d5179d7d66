"""Dates in titles of a list of activities: taken where they say when it is, and never lost without a word."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcmcli.importers.activities.builders import Entry
from rcmcli.importers.activities.sentences import understand
from rcmcli.importers.activities.title_dates import holds_date
from rcmcli.importers.activities.work import ImportedCalendar, import_activities
from rcmcli.importers.kinds import sheet_of
from rcmcli.importers.papers import Wishes
from rcmcli.model.dates import MONTHS, WEEKDAYS
from rcmcli.store.ids import new_id


def understood(words: str) -> Entry:
    """A sentence taken apart."""
    entry = Entry("", [])
    understand(entry, words)
    return entry


def imported(text: str, kind: str = "txt") -> ImportedCalendar:
    """A text read as a list of activities."""
    return import_activities(sheet_of(text.encode(), kind), Wishes(), new_id)


@pytest.mark.parametrize(
    ("words", "title", "period"),
    [
        ("Workshop A, 12-14 March 2026", "Workshop A", "2026-03-12/2026-03-14"),
        ("Informe antes del 31 de marzo de 2026", "Informe", "before 2026-03-31"),
        ("Taller G, 12, 13 y 14 de julio de 2026", "Taller G", "2026-07-12, 2026-07-13, 2026-07-14"),
        ("Taller 5 al 7 de agosto de 2027", "Taller", "2027-08-05/2027-08-07"),
        ("Taller II 5 al 7 de agosto de 2027", "Taller II", "2027-08-05/2027-08-07"),
        ("Taller los días 5, 6 y 7 de agosto de 2027", "Taller", "2027-08-05, 2027-08-06, 2027-08-07"),
        ("Taller, lunes 5 y martes 6 de julio de 2027", "Taller", "2027-07-05, 2027-07-06"),
        ("12 de marzo de 2026: Taller sobre asilo", "Taller sobre asilo", "2026-03-12"),
        ("Marzo 2026 - Taller sobre asilo", "Taller sobre asilo", "2026-03"),
        ("Informe (fecha límite: 31 de marzo de 2026)", "Informe", "by 2026-03-31"),
        ("Workshop on asylum March 2026", "Workshop on asylum", "2026-03"),
        ("Taller, entre agosto y septiembre de 2027", "Taller", "2027-08/2027-09"),
        ("Foro, 05-Mar-26", "Foro", "2026-03-05"),
        ("Foro, 25/08/2027", "Foro", "2027-08-25"),
        ("Atelier, du 12 au 14 mars 2026", "Atelier", "2026-03-12/2026-03-14"),
        ("Oficina, de 12 a 14 de março de 2026", "Oficina", "2026-03-12/2026-03-14"),
        ("Taller programado para marzo de 2026", "Taller", "2026-03"),
        ("Taller, fecha por definir", "Taller", ""),
    ],
)
def test_a_date_that_says_when_it_is(words: str, title: str, period: str) -> None:
    """It goes to its key whatever sign or word stands before it, or none."""
    entry = understood(words)
    assert (entry.title, str(entry.period)) == (title, period)


def test_what_stands_beside_a_date_goes_where_it_belongs() -> None:
    """The party, the city, the way and the hour that stand behind a date or in brackets with it."""
    assert understood("Taller, 12-14 March 2026, Mexico").host == "Mexico"
    city = understood("Taller (San José, Costa Rica, 12 de marzo de 2026)")
    assert (city.title, city.host, city.place) == ("Taller", "Costa Rica", "San José")
    assert understood("Taller, 12 de marzo de 2026 (virtual)").mode == "virtual"
    hour = understood("Taller, 12 de marzo de 2026, 10:00 a.m. (hora de Panamá)")
    assert (hour.title, hour.lists["notes"]) == ("Taller", ["10:00 a.m. (hora de Panamá)"])
    assert understood("Taller, 12 de marzo de 2026, sobre asilo").title == "Taller, sobre asilo"


@pytest.mark.parametrize(
    "words",
    [
        "Workshop on the Pact, adopted on 10 December 2018",
        "Taller sobre los acuerdos del 12 de marzo de 2024",
        "Taller 3, 4 y 5 de julio",
        "Sesión 3, 4 y 5 de julio",
        "Taller, 03/04/2026",
        "Taller, 12/14 marzo 2026",
        "Taller, lunes 6 de julio de 2027",
        "Taller, lunes 5 y jueves 6 de julio de 2027",
        "Estudio desde marzo",
        "Taller, semana del 5 de agosto",
    ],
)
def test_a_date_that_is_not_sure_stays_and_is_said(words: str) -> None:
    """What belongs to the subject, or may be two things, stays whole in the title, and the report says so."""
    entry = understood(words)
    assert (entry.title, str(entry.period)) == (words, "")
    assert holds_date(words)
    found = imported(f"Calendario 2026\n\nGrupo de Trabajo en materia de Protección:\n- {words}\n- Foro\n")
    assert [one.line for one in found.told.assumed if one.what == "date"] == [4]


@pytest.mark.parametrize(
    "words", ["Evaluación del plan 2024-2026", "Plan 2026", "Taller COP 30", "Set 2 of guides", "Marcha"]
)
def test_figures_of_titles_are_no_dates(words: str) -> None:
    """A year, or the years of a plan, belong to the title, and nothing is said."""
    entry = understood(words)
    assert (entry.title, str(entry.period), holds_date(words)) == (words, "", False)


DAYS = st.dates(date(2026, 1, 1), date(2027, 12, 20))
FORMS = st.sampled_from(["range", "list", "day", "weekday", "iso", "figures"])
SIGNS = st.sampled_from([", ", " – ", " - ", ": ", " (", " [", " / ", "; ", " "])


def printed(day: date, form: str, language: str) -> tuple[str, list[date]]:
    """A date as another hand writes it, and the days that it means."""
    name = MONTHS[language][day.month - 1]
    of = f" de {name} de {day.year}" if language == "es" else f" {name} {day.year}"
    three = [day.replace(day=min(day.day, 26) + n) for n in range(3)]
    numbers = [str(one.day) for one in three]
    if form == "range":
        return f"{numbers[0]}{' al ' if language == 'es' else '-'}{numbers[2]}{of}", [three[0], three[2]]
    if form == "list":
        return f"{numbers[0]}, {numbers[1]} {'y' if language == 'es' else 'and'} {numbers[2]}{of}", three
    if form == "weekday":
        return f"{WEEKDAYS[language][day.weekday()]} {day.day}{of}", [day]
    if form == "figures" and (day.day > 12 or day.day == day.month):
        return f"{day:%d/%m/%Y}", [day]
    return (f"{day:%Y-%m-%d}" if form == "iso" else f"{day.day}{of}"), [day]


@given(
    day=DAYS,
    form=FORMS,
    sign=SIGNS,
    language=st.sampled_from(["es", "en"]),
    title=st.sampled_from(["Taller G", "Foro 30", "II Congreso"]),
)
def test_no_date_is_lost_or_another(day: date, form: str, sign: str, language: str, title: str) -> None:
    """Each printed date is the period, on the very days, or the sentence stays as it was and is told."""
    words, days = printed(day, form, language)
    whole = f"{title}{sign}{words}{ {' (': ')', ' [': ']'}.get(sign, '') }"
    entry = understood(whole)
    if not entry.period:
        assert entry.title == whole
        assert holds_date(whole)
        return
    assert entry.title == title
    ends = [found for one in entry.period.stretches for found in (one, one.until) if found]
    assert [date(one.year or 0, one.number, one.day) for one in ends] == days


TABLE = """<h1>Calendario de actividades 2026</h1>
<table><tr><th>Grupo</th><th>Actividad</th><th>Fecha</th><th>Anfitrión</th><th>Presupuesto</th></tr>
<tr><td rowspan=2>Protección</td><td>Taller A</td><td rowspan=2>12-14 de marzo</td><td rowspan=2>México</td><td rowspan=2>USD 300</td></tr>
<tr><td>Taller B</td></tr>
<tr><td colspan=5>Gestión Fronteriza</td></tr>
<tr><td></td><td>Taller C, 5 de mayo</td><td></td><td>Panamá</td><td></td></tr>
<tr><td></td><td rowspan=2>Foro D</td><td>junio</td><td>Belice</td><td></td></tr>
<tr><td></td><td>julio</td><td>Honduras</td><td>USD 5</td></tr>
</table>"""


def test_merged_cells_and_bands_of_a_table() -> None:
    """A merged cell says the same of each row; a band ends the group above it; a title that goes on keeps both rows."""
    found = imported(TABLE, "html")
    told = [
        (group.group.title.any, one.activity.title.any, str(one.activity.when), one.activity.host, [note.text.any for note in one.activity.notes])
        for group in found.draft.groups
        for one in group.activities
    ]  # fmt: skip
    assert told == [
        ("Protección", "Taller A", "March 12 to March 14", "México", ["Presupuesto: USD 300"]),
        ("Protección", "Taller B", "March 12 to March 14", "México", ["Presupuesto: USD 300"]),
        ("Gestión Fronteriza", "Taller C", "May 5", "Panamá", []),
        ("Gestión Fronteriza", "Foro D", "June", "Belice", ["julio", "Honduras", "Presupuesto: USD 5"]),
    ]
    assert {entry.status for entry in found.told.entries} == {"used", "ignored"}
