"""Lists of activities: the decisions of a conference against what a careful person wrote of them, and sentences one by one."""

from pathlib import Path

import pytest
from activities_told import activities_told, calendar_in, deadlines_told
from hypothesis import given
from hypothesis import strategies as st

from rcmcli.importers.activities.builders import Entry
from rcmcli.importers.activities.kinds import kind_of
from rcmcli.importers.activities.sentences import understand
from rcmcli.importers.activities.whens import stated
from rcmcli.importers.activities.work import ImportedCalendar, import_activities
from rcmcli.importers.kinds import sheet_of
from rcmcli.importers.papers import Wishes
from rcmcli.jobs.importing.written import written_calendar
from rcmcli.model.activities import Activities
from rcmcli.store.ids import new_id
from rcmcli.store.reading import read

ROOT = Path(__file__).parents[2]
DECISIONS = ROOT / "tests/data/documents/lists/decisions-2021.txt"
# Titles that the person worded otherwise than the paper prints them: 7.e and 7.j.
REWORDED = ("follow up to the recommendations", "permanent exchange mechanism")

SPANISH = """CONCLUSIONES Y RECOMENDACIONES:

1. Aprobar los informes de los Grupos de Trabajo y agradecer a México.
 a. Belice y República Dominicana requieren más tiempo para la "Guía de búsqueda de personas". Se solicita la revisión a más tardar en el primer trimestre del año 2022.
2. Aceptar la recomendación de Canadá de presentar el presupuesto con un mes de antelación para su revisión.
3. Actualizar el calendario de la CRM de la siguiente manera:

Grupo de Trabajo en materia de Migración Irregular:

a. Revisar y difundir la Campaña Regional sobre los Riesgos de la Migración Irregular, en coordinación con el Grupo de Trabajo en materia de Gestión Fronteriza.

Grupo de Trabajo en materia de Gestión Fronteriza:

b. Revisar y difundir la campaña regional de difusión sobre los riesgos de la migración irregular, en conjunto con el Grupo de Trabajo en materia de Migración Irregular.
c. Desarrollar el III Diplomado, con el apoyo de la RROCM y la OIM.

Reuniones Estructurales de la CRM:

d. XXVII Reunión Viceministerial, en El Salvador, en noviembre de 2022.

4. Agradecer al Gobierno de México.
"""


def imported(text: str, kind: str = "txt") -> ImportedCalendar:
    """A text read as a list of activities."""
    return import_activities(sheet_of(text.encode(), kind), Wishes(), new_id)


def calendar_of(text: str, kind: str = "txt") -> Activities:
    """The calendar that comes of a text, by way of the file that is written."""
    found = imported(text, kind)
    return calendar_in(written_calendar(found.draft, found.told).text)


def test_the_decisions_give_what_a_person_wrote() -> None:
    """Row 7 of the decisions: group, title, mandate, host, support, whom it is for, kind and steps of every activity."""
    by_hand = read(ROOT / "calendars/2022.toml").activities
    assert by_hand is not None
    found = calendar_of(DECISIONS.read_text())
    expected = [one for one in activities_told(by_hand, "en") if one["mandate"] != ("6.a",)]
    told = list(activities_told(found, "en"))
    assert len(told) == len(expected) == 23
    for mine, theirs in zip(told, expected, strict=True):
        keys = ["group", "host", "with", "for", "also", "when", "mode", "topics", "part_of"]
        keys += [] if theirs["title"].startswith(REWORDED) else ["title"]
        keys += [] if theirs["mandate"] == ("7.u", "4.b") else ["mandate", "steps"]  # 4.b names no group
        assert {key: mine[key] for key in keys} == {key: theirs[key] for key in keys}
    assert [one.kind for _, _, one in found.each()] == [
        one.kind for _, _, one in by_hand.each() if one.mandates != ("6.a",)
    ]


def test_the_decisions_give_their_deadlines() -> None:
    """Rows 1.e, 2, 2.a and 3: the last moment of each is that of the person, but that nobody says before what 2.a comes."""
    found = calendar_of(DECISIONS.read_text())
    told = [(one["mandate"], one["by"]) for one in deadlines_told(found, "en")]
    assert told == [
        (("1.e",), "2022-Q1"),
        (("2",), "as soon as possible"),
        (("2.a",), "1 month before None"),
        (("3",), "as soon as possible"),
    ]
    assert found.deadlines[0].parties == ("Belize", "Dominican Republic")


def test_what_only_thanks_is_left_out_and_what_may_be_an_activity_is_a_comment() -> None:
    """Thanks and approvals are told in the report; 4.b and 6.a, which nobody put under a group, stand as comments."""
    found = imported(DECISIONS.read_text())
    status = {entry.line.number: entry.status for entry in found.told.entries}
    assert {status[number] for number in (10, 11, 20, 35, 104, 107)} == {"ignored"}
    assert [number for number, one in status.items() if one == "not-understood"] == [26, 32, 36]
    text = written_calendar(found.draft, found.told).text
    assert "# ¿? 36: - a. To take note of Mexico's proposal to hold a II Workshop" in text


@pytest.mark.parametrize(
    ("sentence", "title", "keys"),
    [
        ("Workshop on Reintegration, in México, with the support of IOM.", "Workshop on Reintegration", {"host": "México", "support": ["IOM"]}),
        ("Taller sobre salud, a celebrarse en Costa Rica, con el apoyo de la OIM y el ACNUR", "Taller sobre salud", {"host": "Costa Rica", "support": ["OIM", "ACNUR"]}),
        ("Review, approve and disseminate the Guide", "Guide", {"steps": ["Review", "Approve", "Disseminate"]}),
        ("Revisar, aprobar y difundir la Guía, en marzo de 2023", "Guía", {"steps": ["Revisar", "Aprobar", "Difundir"], "period": "2023-03"}),
        ("Continue the development and approval of the Plan", "Plan", {"steps": ["Development", "Approval"]}),
        ("To follow up on the proposal", "Follow-up on the proposal", {}),
        ("Congress (14-16 March 2023)", "Congress", {"period": "2023-03-14/2023-03-16"}),
        ("Publish the study no later than 31 August 2023", "Study", {"steps": ["Publish"], "period": "by 2023-08-31"}),
        ("First meeting between Mexico, Costa Rica and Panama", "First meeting between Mexico, Costa Rica and Panama", {"parties": ["Mexico", "Costa Rica", "Panama"]}),
        ("Workshop with the support of the neighbours of Don Pepe", "Workshop with the support of the neighbours of Don Pepe", {}),
        ("Workshop on asylum in Guatemala", "Workshop on asylum in Guatemala", {}),
        ("Workshop, in the margins of the plenary", "Workshop, in the margins of the plenary", {}),
        ("Review of the guide before approval", "Review of the guide before approval", {}),
        ("Draft guidelines", "Draft guidelines", {}),
        ("To draft guidelines", "Guidelines", {"steps": ["Draft"]}),
        ("Implementación de la Guía", "Implementación de la Guía", {}),
    ],
)  # fmt: skip
def test_sentences(sentence: str, title: str, keys: dict[str, object]) -> None:
    """What a sentence says goes to its keys, what nobody can be sure of stays in the title."""
    entry = Entry("", [])
    understand(entry, sentence)
    told = {"host": entry.host, "support": entry.support, "steps": entry.lists.get("steps", []), "parties": entry.parties, "period": str(entry.period)}  # fmt: skip
    assert entry.title == title
    assert {key: value for key, value in told.items() if value} == keys


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("II Taller sobre migración", "workshop"), ("Campaña sobre el taller", "campaign"), ("Plan de acción", "document"),
        ("Permanent Exchange Mechanism", "process"), ("III Diploma Course", "course"), ("Foro regional", "meeting"), ("Skills portal", None),
    ],
)  # fmt: skip
def test_kinds(title: str, kind: str | None) -> None:
    """The first word that says what an activity is decides; none is a guess."""
    assert kind_of(title) == kind


def test_a_date_that_may_be_two_is_never_chosen() -> None:
    """It stays where it stood, and that is said; no day is made of it."""
    found = imported("Calendar 2023\n\nWorking Group on Protection:\n- Workshop, on 03/04/2023\n- Congress, May 2023\n")
    first, second = (one.activity for one in found.draft.groups[0].activities)
    assert (first.title.any, str(first.when)) == ("Workshop, on 03/04/2023", "")
    assert str(second.when) == "2023-05"
    assert [one.line for one in found.told.assumed] == [4]
    assert stated("03/04/2023") is None


def test_a_table_in_any_order_loses_no_column() -> None:
    """Columns are known by their headings; what no key is for stands as a note under its heading."""
    table = "Fecha de fin;Apoyo;Actividad;Presupuesto;Grupo de trabajo;Fecha de inicio\n"
    table += "7 de mayo de 2024;OIM, ACNUR;Taller sobre asilo;USD 300;Protección;5 de mayo de 2024\n"
    table += ";;Campaña;;Protección;\n"
    (group,) = calendar_of(table, "csv").groups
    first, second = group.activities
    assert (group.title.any, first.title.any, second.title.any) == ("Protección", "Taller sobre asilo", "Campaña")
    assert (str(first.when), first.support) == ("2024-05-05/2024-05-07", ("OIM", "ACNUR"))
    assert [note.text.any for note in first.notes] == ["Presupuesto: USD 300"]


def test_numbered_groups_and_lines_below() -> None:
    """`2. Labour` above `2.1 …` is a group; a labelled line below an activity is its own."""
    found = calendar_of(
        "CALENDAR OF ACTIVITIES 2024\n\n1. Protection\n\n1.1 Workshop on asylum (April)\n1.2 Study on remittances\n\n"
        "2. Labour\n\n2.1 Fair recruitment seminar\nHost: Guatemala\nDate: 5-7 May 2024\n"
    )
    told = [(group.id, one.title.any, one.mandates, str(one.when), one.host) for _, group, one in found.each()]
    assert told == [
        ("protection", "Workshop on asylum", ("1.1",), "2024-04", ""),
        ("protection", "Study on remittances", ("1.2",), "", ""),
        ("labour", "Fair recruitment seminar", ("2.1",), "2024-05-05/2024-05-07", "Guatemala"),
    ]


def test_decisions_in_spanish() -> None:
    """The same kind of paper in Spanish: groups, steps, hosts, one activity of two groups, deadlines with those who owe them."""
    found = calendar_of(SPANISH)
    told = [
        (
            group.id,
            one.title.any,
            one.mandates,
            one.host,
            one.support,
            str(one.when),
            one.also,
            [step.any for step in one.steps],
        )
        for _, group, one in found.each()
    ]
    campaign = "Campaña Regional sobre los Riesgos de la Migración Irregular"
    assert told == [
        ("migracion-irregular", campaign, ("3.a", "3.b"), "", (), "", ("gestion-fronteriza",), ["Revisar", "Difundir"]),
        ("gestion-fronteriza", "III Diplomado", ("3.c",), "", ("RROCM", "OIM"), "", (), []),
        (
            "reuniones-estructurales-de-la-crm",
            "XXVII Reunión Viceministerial",
            ("3.d",),
            "El Salvador",
            (),
            "2022-11",
            (),
            [],
        ),
    ]
    dues = [(due.title.any, due.parties, due.mandates, str(due.by)) for due in found.deadlines]
    assert dues == [
        ("Revisión: “Guía de búsqueda de personas”", ("Belice", "República Dominicana"), ("1.a",), "2022-Q1"),
        ("Presentar el presupuesto para su revisión", (), ("2",), "1 month in advance"),
    ]


def test_what_is_said_twice_is_kept() -> None:
    """A second host or date that is another stands as a note; nothing is written over."""
    found = calendar_of(
        "Working Group on X:\n- Workshop, in Belize, May 2024\n  - Host: Mexico\n  - Date: June 2024\n  - Host: Belize\n"
    )
    ((_, _, one),) = found.each()
    assert (one.host, str(one.when)) == ("Belize", "2024-05")
    assert [note.text.any for note in one.notes] == ["Host: Mexico", "Date: June 2024"]


def test_namesakes_of_two_groups_are_one_only_where_that_is_sure() -> None:
    """A telling title under two groups is one activity; the meeting of each group is not."""
    found = calendar_of(
        "Calendar 2024\n\nWorking Group on Protection:\n- Campaign on the risks of irregular migration\n- Meeting of the group\n\n"
        "Working Group on Labour:\n- Campaign on the risks of irregular migration\n- Meeting of the group\n"
    )
    told = [(group.id, one.title.any, one.also) for _, group, one in found.each()]
    assert told == [
        ("protection", "Campaign on the risks of irregular migration", ("labour",)),
        ("protection", "Meeting of the group", ()),
        ("labour", "Meeting of the group", ()),
    ]


TITLES = st.sampled_from(
    [
        "Workshop on asylum",
        "III Congress on Women",
        "Study of remittances",
        "Skills portal",
        "Campaña de verano",
        "Foro: salud y migración",
        "Course (basic)",
    ]
)
ROWS = st.lists(
    st.tuples(TITLES, st.sampled_from(["", "Mexico", "El Salvador"]), st.sampled_from(["", "IOM", "IOM and UNHCR"]), st.sampled_from(["", "March 2024", "14-16 May 2024", "2024"])),
    min_size=1,
    max_size=5,
)  # fmt: skip
GROUPS = st.lists(ROWS, min_size=1, max_size=4)


@given(groups=GROUPS, marks=st.sampled_from(["- ", "{n}. ", "{l}) "]))
def test_a_list_that_was_printed_comes_back(groups: list[list[tuple[str, str, str, str]]], marks: str) -> None:
    """Of a list printed by another hand, every activity has its title, host, support and period; every line its entry."""
    lines = ["Calendar of activities", ""]
    for g, rows in enumerate(groups):
        lines += [f"Working Group on Topic {'ABCD'[g]}", ""]
        for n, (title, host, support, when) in enumerate(rows):
            mark = marks.format(n=n + 1, l="abcde"[n])
            told = [
                f", in {host}" if host else "",
                f", with the support of {support}" if support else "",
                f", in {when}" if when else "",
            ]
            lines += [f"{mark}{title} {g}{n}{''.join(told)}."]
        lines += [""]
    found = imported("\n".join(lines))
    for group, rows in zip(found.draft.groups, groups, strict=True):
        for one, (title, host, support, when) in zip(group.activities, rows, strict=True):
            made = one.activity
            assert made.title.any.startswith(title)
            assert (made.host, " and ".join(made.support), bool(made.when)) == (host, support, bool(when))
    numbers = [entry.line.number for entry in found.told.entries]
    assert numbers == [number for number, line in enumerate(lines, 1) if line]
    assert {entry.status for entry in found.told.entries} == {"used"}


@given(text=st.text(alphabet="ab.:-;,()123 \n\t•|/ÑñWorkingGroup", max_size=200))
def test_any_text_is_read_and_every_line_told(text: str) -> None:
    """No text breaks the reader; every printed line is accounted for once, and the file can be read back."""
    whole = f"Working Group on X:\n- Workshop\n{text}\n"
    sheet = sheet_of(whole.encode(), "txt")
    found = import_activities(sheet, Wishes(), new_id)
    assert [entry.line for entry in found.told.entries] == list(sheet.printed)
    calendar_in(written_calendar(found.draft, found.told).text)


def test_hours_of_activities_make_no_agenda() -> None:
    """A labelled hour is said of the activity above it; a work plan full of them is still one."""
    text = "PLAN DE TRABAJO 2026\n\nGrupo de Trabajo en materia de Protección:\n"
    text += "1. Taller regional, 12-14 de marzo de 2026\n   Hora: 10:00 a 12:00\n   Lugar: virtual\n2. Foro de niñez\n   Hora: 9:00 a.m.\n"
    found = imported(text)
    assert found.evidence.is_calendar
    first, second = (one.activity for one in found.draft.groups[0].activities)
    assert ([note.text.any for note in first.notes], first.mode) == (["Hora: 10:00 a 12:00"], "virtual")
    assert [note.text.any for note in second.notes] == ["Hora: 9:00 a.m."]
