"""More kinds of papers: days side by side with merged cells, groups under one head, lists with lengths, titles above rooms."""

from datetime import time
from io import BytesIO

import pytest

from rcmcli.importers.kinds import sheet_of
from rcmcli.importers.papers import Imported, Wishes, import_sheet

Told = tuple[str, str, str]


def imported(text: str | bytes, kind: str = "txt") -> Imported:
    """A paper read."""
    return import_sheet(sheet_of(text if isinstance(text, bytes) else text.encode(), kind), Wishes())


def items(found: Imported) -> list[Told]:
    """The date, the hours and the title of each item; every line of the paper must be understood."""
    assert [entry.line.text for entry in found.entries if entry.status == "not-understood"] == []
    return [
        (str(day.date)[8:], str(one.item.time), one.item.title.any) for day in found.draft.days for one in day.items
    ]


def head(found: Imported, key: str) -> str:
    """What stands at the head of the agenda under a key."""
    value = next((pair.value for pair in found.draft.pairs if pair.key == key), "")
    return getattr(value, "any", "") or str(value)


def test_days_side_by_side_with_merged_cells() -> None:
    """A cell across all days is of each; one that lies over the hours too brings its own; the head says nothing of its own."""
    found = imported(
        """<h1>Taller regional</h1><p>Ciudad de Guatemala, 4 al 6 de mayo de 2026</p><table>
<tr><th>Hora</th><th>Lunes 4</th><th>Martes 5</th></tr>
<tr><td>9:00 a. m. - 10:30 a. m.</td><td>Apertura</td><td>Casos</td></tr>
<tr><td>10:30 a. m. - 11:00 a. m.</td><td colspan=2>Receso</td></tr>
<tr><td colspan=3>12:30 p. m. - 1:30 p. m. Almuerzo</td></tr>
<tr><td>1:30 p. m. - 4:00 p. m.</td><td>Grupos</td><td></td></tr></table>""",
        "html",
    )
    assert items(found) == [
        ("04", "09:00-10:30", "Apertura"), ("04", "10:30-11:00", "Receso"), ("04", "12:30-13:30", "Almuerzo"), ("04", "13:30-16:00", "Grupos"),
        ("05", "09:00-10:30", "Casos"), ("05", "10:30-11:00", "Receso"), ("05", "12:30-13:30", "Almuerzo"),
    ]  # fmt: skip
    assert head(found, "timezone") == "America/Guatemala"


def test_groups_under_one_head() -> None:
    """Where a head lies over several columns and some rows are one cell below it, the other rows are held side by side."""
    found = imported(
        """<h1>Planificación</h1><p>2 de diciembre de 2026</p><table>
<tr><th>Hora</th><th colspan=3>Actividad</th></tr>
<tr><td>9:00 – 10:00</td><td colspan=3>Plenaria</td></tr>
<tr><td>10:00 – 12:00</td><td>Grupo 1: Retorno<br>(Sala Ozama)</td><td>Grupo 2: Trata</td><td>Grupo 3: Niñez</td></tr></table>""",
        "html",
    )
    assert items(found) == [
        ("02", "09:00-10:00", "Plenaria"), ("02", "10:00-12:00", "Grupo 1: Retorno"), ("02", "10:00-12:00", "Grupo 2: Trata"),
        ("02", "10:00-12:00", "Grupo 3: Niñez"),
    ]  # fmt: skip
    assert found.draft.days[0].items[1].item.room.any == "Sala Ozama"


def test_a_head_over_titles_and_people_makes_no_groups() -> None:
    """A second column of persons under the same head is who speaks, and no item."""
    found = imported(
        """<h1>Foro</h1><p>2 de diciembre de 2026</p><table>
<tr><th>Hora</th><th colspan=2>Actividad</th></tr>
<tr><td>9:00 – 10:00</td><td colspan=2>Plenaria</td></tr>
<tr><td>10:00 – 12:00</td><td>Datos</td><td>Ana Mora, Directora General</td></tr></table>""",
        "html",
    )
    assert [title for *_, title in items(found)] == ["Plenaria", "Datos"]


def test_lengths_after_the_start_of_the_meeting() -> None:
    """An hour beside place and date is the start of the day, and no item; what lasts so long is one."""
    lines = "".join(
        f"• {title} ({minutes} minutos)\n" for title, minutes in (("Apertura", 10), ("Acta", 15), ("Informe", 40))
    )
    found = imported(f"Sesión ordinaria\nManagua, 30 de marzo de 2026, 10:00 horas\n\n{lines}")
    assert [title for *_, title in items(found)] == ["Apertura", "Acta", "Informe"]
    assert [one.item.minutes for one in found.draft.days[0].items] == [10, 15, 40]
    assert {pair.key: pair.value for pair in found.draft.days[0].pairs}["start"] == "10:00"
    assert head(found, "timezone") == "America/Managua"


def test_points_with_hours_below_an_item_without_an_end() -> None:
    """The first point begins with its item: it and those after it are points."""
    found = imported(
        "Reunión\n\n6 de octubre de 2026\n09:30 Sesión 1\n  • 09:30 Datos de México\n  • 09:50 Honduras\n10:30 Cierre\n"
    )
    assert items(found) == [("06", "09:30", "Sesión 1"), ("06", "10:30", "Cierre")]
    assert [topic.title.any for topic in found.draft.days[0].items[0].item.topics] == [
        "Datos de México",
        "09:50 Honduras",
    ]


def test_a_list_of_local_times_at_the_end() -> None:
    """Below “start” the list is of the start of the meeting, though it stands under the last item; it tells the zone."""
    found = imported(
        """<h1>Reunión virtual</h1><p>22 de octubre de 2026</p><p>09:00 Bienvenida</p><p>11:00 Cierre</p><p>Horas de inicio:</p>
<table><tr><td>San José, San Salvador, Managua</td><td>09:00</td></tr><tr><td>Ciudad de Panamá</td><td>10:00</td></tr></table>""",
        "html",
    )
    assert [str(one.item.topics) for one in found.draft.days[0].items] == ["()", "()"]
    assert [hour for hour, _ in found.draft.start] == ["09:00", "10:00"]
    assert found.draft.at == ()
    assert head(found, "timezone") == "America/Costa_Rica"


def test_titles_in_bold_above_rooms() -> None:
    """Where every hour stands below a line in bold and most lines beside it are rooms, these are rooms."""
    rows = (("Opening", "9:00 – 9:30", "Main hall"), ("Session 1", "9:30 – 11:00", "Room 2"), ("Break", "11:00 – 11:30", "Terrace"),
            ("Session 2", "11:30 – 13:00", "Room 3"))  # fmt: skip
    body = "".join(
        f"<p><b>{title}</b></p><p>{hours} | {room}</p><p>Ms. Carla Vega, Vice Minister</p>"
        for title, hours, room in rows
    )
    found = imported(f"<h1>Symposium</h1><p>14 October 2026, Quito, Ecuador</p>{body}", "html")
    assert [title for *_, title in items(found)] == ["Opening", "Session 1", "Break", "Session 2"]
    assert [one.item.room.any for one in found.draft.days[0].items] == ["Main hall", "Room 2", "Terrace", "Room 3"]


@pytest.mark.parametrize(
    ("line", "zone"),
    [
        ("Belize City, 15 June 2026", "America/Belize"),
        ("Brasília, 20 e 21 de agosto de 2026", "America/Sao_Paulo"),
        ("Montréal, le jeudi 5 novembre 2026", "America/Toronto"),
        ("14 October 2026, Quito", "America/Guayaquil"),
    ],
)
def test_a_city_beside_the_date(line: str, zone: str) -> None:
    """Before the date or behind it, of one day or several, it is where the hours are."""
    assert head(imported(f"Seminar on data\n{line}\n\n09:00 One\n10:00 Two\n"), "timezone") == zone


def test_military_hours_until_midnight() -> None:
    """Four figures before a word for an hour."""
    found = imported(
        "Exercise\n21 August 2026\n\n0700-0730 Assembly\n0730-1130 Phase one\n1130-1300 Lunch\n2300-midnight Debriefing\n"
    )
    assert items(found)[-1] == ("21", "23:00-24:00", "Debriefing")


def test_tabs_that_count() -> None:
    """The name of a tab says nothing where the sheet has its date; the title that each sheet bears is told once."""
    openpyxl = pytest.importorskip("openpyxl")
    pytest.importorskip("python_calamine")
    book = openpyxl.Workbook()
    for number, day in enumerate(("Monday, 14 September 2026", "Tuesday, 15 September 2026")):
        sheet = book.active if not number else book.create_sheet()
        sheet.title = f"Day {number + 1}"
        for row in (
            ["Expert meeting"],
            [day],
            ["Start", "Duration (min)", "Topic"],
            [time(9), 30, "Opening"],
            [time(9, 30), 75, "Trends"],
        ):
            sheet.append(row)
    out = BytesIO()
    book.save(out)
    found = imported(out.getvalue(), "xlsx")
    assert items(found) == [
        ("14", "09:00-09:30", "Opening"), ("14", "09:30-10:45", "Trends"), ("15", "09:00-09:30", "Opening"), ("15", "09:30-10:45", "Trends"),
    ]  # fmt: skip
    assert head(found, "title") == "Expert meeting"
    assert [day.pairs for day in found.draft.days] == [(), ()]


def test_a_subject_that_names_the_day() -> None:
    """What stands before the date in it is the title."""
    text = "De: SE\nPara: enlaces\nEnviado: lunes 23 de febrero de 2026\nAsunto: Reunión virtual del martes 3 de marzo de 2026\n\n15h00: Bienvenida\n15h10: Cierre\n"
    found = imported(text)
    assert head(found, "title") == "Reunión virtual"
    assert items(found) == [("03", "15:00", "Bienvenida"), ("03", "15:10", "Cierre")]


def test_hours_one_below_the_other_beside_a_date() -> None:
    """A row of a table whose cells hold several things is of its date, and so are all of these."""
    found = imported(
        """<h1>Visita técnica</h1><table><tr><th>Fecha</th><th>Hora</th><th>Actividad</th></tr>
<tr><td>Lunes 8 de junio de 2026</td><td>08:00<br>09:30<br>11:00</td><td>Salida<br>Recorrido<br>Reunión</td></tr>
<tr><td>Martes 9 de junio de 2026</td><td>08:30<br>10:00<br>12:00</td><td>Visita<br>Entrevistas<br>Regreso</td></tr></table>""",
        "html",
    )
    assert [one[:2] for one in items(found)] == [
        ("08", "08:00"), ("08", "09:30"), ("08", "11:00"), ("09", "08:30"), ("09", "10:00"), ("09", "12:00"),
    ]  # fmt: skip


def test_cells_that_hold_date_and_hour() -> None:
    """Each row is of its first date; an end on the next one is past midnight."""
    found = imported(
        "Session,Starts,Ends\nWelcome,2026-11-09 09:00,2026-11-09 09:15\nPanel,2026-11-09 11:00,2026-11-09 12:30\n"
        "Vigil,2026-11-10 22:00,2026-11-11 01:00\n",
        "csv",
    )
    assert items(found) == [
        ("09", "09:00-09:15", "Welcome"),
        ("09", "11:00-12:30", "Panel"),
        ("10", "22:00-01:00 +1", "Vigil"),
    ]


def test_a_month_at_the_head() -> None:
    """“September 2026” above days of a number each is their month, where the weekdays fit, and that is said."""
    found = imported(
        "Semana de la diáspora\nSeptiembre de 2026\n\nMARTES 8\n10:00 Inauguración\n\nMIÉRCOLES 9\n09:00 Taller\n"
    )
    assert [str(day.date) for day in found.draft.days] == ["2026-09-08", "2026-09-09"]
    assert {one.what for one in found.assumed} >= {"month"}
    other = imported("Semana de la diáspora\nSeptiembre de 2026\n\nLUNES 8\n10:00 Inauguración\n")
    assert [day.date for day in other.draft.days] == [None]


def test_hours_across_and_days_down() -> None:
    """A table that lies on its side is turned."""
    found = imported(
        """<h1>Formación</h1><p>Montevideo, 5 al 6 de octubre de 2026</p><table>
<tr><td></td><td>9:00 – 10:30</td><td>11:00 – 12:30</td></tr>
<tr><td>Lunes 5</td><td>Apertura</td><td>Derecho</td></tr><tr><td>Martes 6</td><td>Refugio</td><td>Apatridia</td></tr></table>""",
        "html",
    )
    assert items(found) == [
        ("05", "09:00-10:30", "Apertura"), ("05", "11:00-12:30", "Derecho"), ("06", "09:00-10:30", "Refugio"), ("06", "11:00-12:30", "Apatridia"),
    ]  # fmt: skip


def test_place_date_and_hours_on_one_line() -> None:
    """It is the day, and no item."""
    found = imported(
        "Twelfth session of the Committee\nGeneva, 16 June 2026, 10 a.m. – 1 p.m. and 3 – 6 p.m.\n\n"
        "Opening\t10:00–10:10\nAdoption of the agenda\t10:10–10:15\nOther business\t10:15–11:45\n"
    )
    assert items(found) == [
        ("16", "10:00-10:10", "Opening"), ("16", "10:10-10:15", "Adoption of the agenda"), ("16", "10:15-11:45", "Other business"),
    ]  # fmt: skip
    assert head(found, "timezone") == "Europe/Zurich"


def test_a_title_that_hangs() -> None:
    """A line that ends with a small word goes on with the next, however far that is set in."""
    found = imported(
        "Taller\n5 de mayo de 2026\n\n09:00 hrs. ‒ 10:30 hrs.     Construcción de la\n                            hoja de ruta\n10:30 hrs.   Cierre\n"
    )
    assert items(found) == [("05", "09:00-10:30", "Construcción de la hoja de ruta"), ("05", "10:30", "Cierre")]
    other = imported("Taller\n5 de mayo de 2026\n\n09:00 Grupo A\nlectura previa\n10:00 Cierre\n")
    assert items(other)[0] == ("05", "09:00", "Grupo A")


def test_military_hours_in_a_message() -> None:
    """The hour at which a message was sent is no hour of its agenda."""
    found = imported(
        "> From: Protocol\n> Date: Wed, 1 Apr 2026 at 09:15\n> Subject: Programme\n>\n> Programme for Friday, 17 April 2026\n>\n"
        "> 0830  Arrival\n> 0900  Call\n> 1000  Meeting\n> 1230  Lunch\n> 1400  Press\n"
    )
    assert [one[1] for one in items(found)] == ["08:30", "09:00", "10:00", "12:30", "14:00"]


def test_hours_of_several_places_in_a_line() -> None:
    """The first is that of the meeting, the others are checked against it, and the title is what stands behind the dash."""
    lines = (
        "09:00 México / 10:00 Panamá / 12:00 Chile – Apertura",
        "10:00 México / 11:00 Panamá / 13:00 Chile – Cierre",
    )
    found = imported("Reunión virtual\nMartes 6 de octubre de 2026\n\n" + "\n".join(lines) + "\n")
    assert items(found) == [("06", "09:00", "Apertura"), ("06", "10:00", "Cierre")]
    assert head(found, "timezone") == "America/Mexico_City"
    assert found.draft.at[0] == ("09:00", (("10:00", ("Panamá",)), ("12:00", ("Chile",))))
    alone = imported("Reunión\n6 de octubre de 2026\n\n09:00 Género / Datos – Panel\n10:00 Cierre\n")
    assert items(alone)[0] == ("06", "09:00", "Género / Datos – Panel")


def test_heads_that_only_the_title_names() -> None:
    """A first row without figures above hours, one of whose heads is that of the titles, is a head."""
    found = imported(
        """<h1>Visita</h1><p>9 de junio de 2026</p><table><tr><td>Salida del bus</td><td>Llegada</td><td>Actividad</td><td>Duración</td></tr>
<tr><td>07:00</td><td>08:30</td><td>Traslado</td><td>1:30</td></tr><tr><td>08:30</td><td>10:30</td><td>Recorrido</td><td>2:00</td></tr>
<tr><td>10:30</td><td>11:00</td><td>Refrigerio</td><td>0:30</td></tr></table>""",
        "html",
    )
    assert items(found) == [
        ("09", "07:00-08:30", "Traslado"),
        ("09", "08:30-10:30", "Recorrido"),
        ("09", "10:30-11:00", "Refrigerio"),
    ]


EVENING = (
    "{title}\nFriday 4 September 2026, Toronto\n\n6:30 Doors open\n7:30 {meal}\n9:30 Concert\n11:00 Walk\n12:30 End\n"
)


def test_an_evening_of_twelve_hours() -> None:
    """Where the words say that it is evening, the hours are, past midnight too, and each is said; else they are as printed."""
    found = imported(EVENING.format(title="Reception", meal="Dinner"))
    assert [one[1] for one in items(found)] == ["18:30", "19:30", "21:30", "23:00", "00:30 +1"]
    assert len([one for one in found.assumed if one.what == "clock"]) == 5
    assert items(imported(EVENING.format(title="Night walk", meal="Speech")))[0][1] == "18:30"
    morning = imported(EVENING.format(title="Walk", meal="Breakfast"))
    assert items(morning)[0][1] == "06:30"
