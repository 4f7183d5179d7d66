"""Items as lines: what is written reads back as the same, what is read has its place, and no word is lost."""

import pytest
from front import front
from hypothesis import example, given
from hypothesis import strategies as st

from rcmcli.desk.checking import Run, findings_of
from rcmcli.directory import find
from rcmcli.jobs.check.fixing import mend
from rcmcli.model.agenda import Document, Item, Lead, Note, Speaker, Topic
from rcmcli.model.page import text_of
from rcmcli.model.text import Text, clean
from rcmcli.reading.strict import read_time
from rcmcli.reports import concise
from rcmcli.reports.located import Report
from rcmcli.store.lines.pieces import Grammar
from rcmcli.store.lines.reader import Sheet, read_lines
from rcmcli.store.lines.writer import as_value, write_lines
from rcmcli.store.reading import Reading, read_bytes

ONE, TWO, SPANISH = (
    Grammar(names, lambda name: find(name) is not None) for names in (("en",), ("en", "es"), ("es", "en"))
)
HEAD = front("Plenary", "America/Costa_Rica") + 'languages = ["en", "es"]\n'
DAY = HEAD + "\n[[day]]\ndate = 2021-09-09\n"


def sheet(lines: str, grammar: Grammar = TWO) -> Sheet:
    """What some lines say, none of it in doubt."""
    read = read_lines(lines, grammar)
    assert read.doubts == []
    return read


def reading_of(lines: str) -> Reading:
    """The reading of an agenda of two languages whose one day has these lines, from the ninth line of the file on."""
    return read_bytes(f'{DAY}items = """\n{lines}\n"""\n'.encode(), "a.toml", "a")


def told(reading: Reading) -> list[str]:
    """The findings of a reading, one a line, without the name of the file."""
    found = text_of(concise.render(Report(("",), tuple(findings_of(reading))), "en"))
    return [line.removeprefix("a.toml:") for line in found.splitlines()]


# ------------------------------------------------------------------ what a line says


@pytest.mark.parametrize(
    ("line", "doubtful"),
    [
        ("8:30 noche Cena", "noche"), ("13:00 a. m. Cena", "a. m."), ("12:00 de la mañana Cena", "de la mañana"),
        ("9:00 EST Opening", "EST"), ("9:00 (UTC) Opening", "(UTC"), ("23:00-01:00 (+1) Party", "(+1)"),
        ("9:00 / 10:00 Opening", "/ "), ("9:00-10:00 y 11:00-12:00 Taller", "y "), ("9:00 (10:00 Lima) Opening", "(10:00"),
        ("hasta 9:00 Registro", "hasta 9:00 Registro"),
    ],
)  # fmt: skip
def test_what_is_said_of_an_hour_and_not_understood_is_a_doubt(line: str, doubtful: str) -> None:
    """A half of the day, a clock, a day or a second hour behind the hours stays in the title, and is told."""
    assert [line[slice(*doubt.where)] for doubt in read_lines(line, TWO).doubts] == [doubtful]


@pytest.mark.parametrize("line", ["20:00  Noche cultural", "9:00 PET bottles", "9:00 M Street", "9:00 `noche de gala`"])
def test_a_title_that_only_begins_like_it_is_no_doubt(line: str) -> None:
    """A word that no hour of this line can be said with is the title's."""
    assert read_lines(line, TWO).doubts == []


@given(
    hour=st.sampled_from(
        ["noon", "morning", "todo el día", "8 de la noche", "9:00 am", "09:00-10:00", "23:00-01:00 +1"]
    ),
    gap=st.text(" \t", min_size=1, max_size=4).filter(lambda gap: "\t" in gap or len(gap) > 1),
)
def test_a_tab_or_two_blanks_part_any_hours_from_the_title(hour: str, gap: str) -> None:
    """The hours are those that a table with the same words has."""
    assert sheet(f"{hour}{gap}Lunch").items == [{"time": hour, "title": "Lunch"}]


@pytest.mark.parametrize(
    ("line", "says"),
    [
        ("09:00-10:00  Opening", {"time": "09:00-10:00", "title": "Opening"}),
        ("19:45        Welcome reception (optional) #welcome",
         {"time": "19:45", "title": "Welcome reception", "optional": True, "id": "welcome"}),
        ("10:00-11:30  Opening of the meeting | Apertura de la reunión",
         {"time": "10:00-11:30", "title": {"en": "Opening of the meeting", "es": "Apertura de la reunión"}}),
        ("9h00 a 10h30 Opening", {"time": "9h00 a 10h30", "title": "Opening"}),
        ("9:00 – 10:30 – Opening", {"time": "9:00 – 10:30", "title": "Opening"}),
        ("9:00 am\tOpening", {"time": "9:00 am", "title": "Opening"}),
        ("morning  Working groups", {"time": "morning", "title": "Working groups"}),
        ("mediodía\tAlmuerzo\t@ Room A", {"time": "mediodía", "title": "Almuerzo", "room": "Room A"}),
        ("Morning prayers", {"title": "Morning prayers"}),
        ("23:00-01:00 +1  Dinner", {"time": "23:00-01:00 +1", "title": "Dinner"}),
        ("2021 in review", {"title": "2021 in review"}),
        ("10:00 10 years of the RCM", {"time": "10:00", "title": "10 years of the RCM"}),
        ("Closing [Mexico, IOM]", {"title": "Closing", "leads": ["Mexico", "IOM"]}),
        ("Closing [Leads: PPT]", {"title": "Closing", "leads": ["PPT"]}),
        ("Closing [`Group [of] Friends, Ltd`, IOM]", {"title": "Closing", "leads": ["Group [of] Friends, Ltd", "IOM"]}),
        ("Lunch @ Room A (2nd floor) | Sala A", {"title": "Lunch", "room": {"en": "Room A (2nd floor)", "es": "Sala A"}}),
        ("Committee @ Contoy Room [Mexico] (members only)",
         {"title": "Committee", "room": "Contoy Room", "leads": ["Mexico"], "audience": ["members"]}),
        ("Committee (solo para miembros, IOM)", {"title": "Committee", "audience": ["members", "IOM"]}),
        ("Committee (solo `miembros`)", {"title": "Committee", "audience": ["miembros"]}),
        ("Group (track A) (cancelled)", {"title": "Group", "track": "A", "status": "cancelled"}),
        ("Grupo (pista Labor | Laboral) (opcional)",
         {"title": "Grupo", "track": {"en": "Labor", "es": "Laboral"}, "optional": True}),
        ("Taller @ Sala A (grupo A)", {"title": "Taller", "room": "Sala A", "track": "A"}),
        ("Taller (Grupo Retorno | Return)", {"title": "Taller", "track": {"en": "Retorno", "es": "Return"}}),
        ("Workshop (group 2) [PPT]", {"title": "Workshop", "track": "2", "leads": ["PPT"]}),
        ("Reunión (Grupo de Trabajo)", {"title": "Reunión (Grupo de Trabajo)"}),
        ("Reunión (grupo `de Trabajo`)", {"title": "Reunión", "track": "de Trabajo"}),
        ("Comida #meal #break", {"title": "Comida", "kind": "meal", "id": "break"}),
        ("Comida #meal", {"title": "Comida", "kind": "meal"}),
        ("Comida #`meal`", {"title": "Comida", "id": "meal"}),
        ("Session #2", {"title": "Session #2"}),
        ("C# and a@b.org, room @home", {"title": "C# and a@b.org, room @home"}),
        ("`C [PPT] @ home (optional) #x | y`", {"title": "C [PPT] @ home (optional) #x | y"}),
        ("`one``s`", {"title": "one`s"}),
        ("Report (TS) | Informe (ST)", {"title": {"en": "Report (TS)", "es": "Informe (ST)"}}),
        ("Opening |", {"title": {"en": "Opening"}}),
        ("| Apertura", {"title": {"es": "Apertura"}}),
        ("Authority: Ana Mora (CONABIO) 10'",
         {"title": "Authority", "minutes": 10, "speakers": [{"name": "Ana Mora", "party": "CONABIO"}]}),
        ("Ana Mora, Head (IOM): Findings 5 min",
         {"title": "Findings", "minutes": 5, "speakers": [{"name": "Ana Mora", "role": "Head", "party": "IOM"}]}),
        ("Topic: return and reintegration (phase II)", {"title": "Topic: return and reintegration (phase II)"}),
        ("Break of 15 min", {"title": "Break of 15 min"}),
        ("افتتاح الاجتماع [Mexico]", {"title": "افتتاح الاجتماع", "leads": ["Mexico"]}),
    ],
)  # fmt: skip
def test_a_line_says_what_its_pieces_say(line: str, says: dict[str, object]) -> None:
    """Each sign of the grammar gives its key, and what only looks like one stays in the title."""
    assert sheet(line).items == [says]


@pytest.mark.parametrize(
    "line",
    [
        "16hs 12 points",
        "16hs 10-12 year olds",
        "9:00 - 10 points",
        "09:00-10:30 +1 guests",
        "19:00 +1 guest",
        "10:00 PM of Belize speaks",
        "10:00 P. M. Silva",
    ],
)
def test_hours_that_can_be_read_in_two_ways_are_refused(line: str) -> None:
    """A number between the hours and the title is not guessed; two blanks settle what it is."""
    (doubt,) = read_lines(line, TWO).doubts
    assert (doubt.fault.code, doubt.fault.fatal, doubt.where[0]) == ("F104", True, 0)
    hours = line[: doubt.where[1]]
    assert sheet(f"{hours}  {line[doubt.where[1] :].strip()}").items[0]["time"] == hours
    if hours.upper().endswith(("PM", "P. M.")):  # the other reading, parted as the mend says
        assert read_lines(line.replace(" P", "  P", 1), TWO).doubts == []
    plain = ["18 h 30 Opening", "23:00-01:00 +1 Dinner", "9:00 am 10 years", "10:00 10 years", "10:00-11:00 3 points"]
    assert [read_lines(one, TWO).doubts for one in plain] == [[]] * 5


@pytest.mark.parametrize(
    "lines",
    ["Budget (members only): vote", "Budget (members olny)", "Budget (closed)", "Budget (cerrada)",
     "Budget (membres only)", "Budget (only for Atlantis)", "Budget (members only) | Presupuesto", "Work\n- Budget (members only)",
     "Budget (only open to accredited people)", "Budget (members) (members only)"],
)  # fmt: skip
def test_words_that_may_close_an_item_are_never_passed_over(lines: str) -> None:
    """What may say who is admitted and is not read as such is a fault: no copy goes out before it is settled."""
    reading = reading_of(lines)
    assert reading.usable is None
    (fault,) = (one for one in reading.faults if one.fatal)
    span = reading.spans.find(fault.path)
    assert (fault.code, span.line) == ("F104", 9 + lines.count("\n"))


def test_points_are_nested_by_their_indent() -> None:
    """A point that stands deeper belongs to the one above it; blank lines and comments are passed over."""
    lines = "Work\n\n  - One [PPT]\n      - Inner 5'\n# for people\n  • Two | Dos\n- Three\n  -\nNext"
    work = {
        "title": "Work",
        "topics": [
            {"title": "One", "leads": ["PPT"], "topics": [{"title": "Inner", "minutes": 5}]},
            {"title": {"en": "Two", "es": "Dos"}},
            {"title": "Three", "topics": [{"title": ""}]},
        ],
    }
    assert sheet(lines).items == [work, {"title": "Next"}]


@pytest.mark.parametrize(
    ("value", "at"),
    [
        ('"""\n09:00  Café #a\n13:00-13:00  X #x\n"""', "10:1"),
        ('"""09:00  Café #a\n  13:00-13:00  X #x"""', "9:3"),
        ("'''\n\n09:00  C:\\Users #a\n13:00-13:00  X #x\n'''", "11:1"),
        ('"09:00  Café #a\\n13:00-13:00  X #x"', "8:26"),
        ('"""\n09:00  Caf\\u00e9 \\"x\\" #a\n\\t13:00-13:00  X #x\n"""', "10:3"),
        ('"""\\\n   09:00  A \\\n    #a\n13:00-13:00  X #x"""', "11:1"),
    ],
)
@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_a_finding_points_into_the_lines(value: str, at: str, end: str) -> None:
    """However the string is written, an item of no length is found at the line and column of its hours."""
    text = f"{DAY}items = {value}\n".replace("\n", end)
    found = findings_of(read_bytes(text.encode(), "a.toml", "a"))
    spans = [f"{one.span.line}:{one.span.column}" for one in found if one.finding.rule.code == "T202"]
    values = [one.value for one in found if one.finding.rule.code == "T202"]
    assert (spans, values) == ([at], ["13:00-13:00"])


def test_what_is_not_in_doubt_is_found_by_the_checks() -> None:
    """Every room of the checks finds its fault at the piece it is about."""
    lines = "\n".join(
        (
            "09:00-10:00  Opening | Apertura @ Room A #opening",
            "09:30-10:30  Report |  @ Room A #report",
            "25:00        Late #late",
            "11:00-12:00  Visit [`Atlantis`] #visit",
            "12:00-12:30  Session (only for Atlantys) #closed",
        )
    )
    assert told(reading_of(lines)) == [
        "10:1: error[T203]: “Report” (09:30-10:30) starts before “Opening” (09:00-10:00) ends",
        "10:14: info[L501]: “Report” has no Spanish",
        "11:1: error[F104]: “25:00” has an hour or minute that no clock shows",
        "12:21: info[P405]: the directory knows no party “Atlantis”",
        "13:32: error[F104]: this seems to say who is admitted, and nobody of that name is known",
    ]


def test_a_day_has_one_form() -> None:
    """Items in both forms are a fault at the lines, and all of them are kept."""
    text = (
        f'{DAY}items = """\n10:00  Second #second\n"""\n[[day.item]]\nid = "first"\ntitle = "First"\ntime = "09:00"\n'
    )
    reading = read_bytes(text.encode(), "a.toml", "a")
    assert reading.usable
    assert [item.id for item in reading.usable.days[0].items] == ["first", "second"]
    assert [(fault.code, fault.path) for fault in reading.faults] == [("F104", ("day", 0, "items"))]


def mended(lines: str) -> str:
    """The lines after all fixes."""
    reading = mend(reading_of(lines), Run()).after
    return reading.text.removeprefix(f'{DAY}items = """\n').removesuffix('\n"""\n')


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_fixes_are_made_within_the_lines(end: str) -> None:
    """A time in another notation, a missing id, a hidden character: each is mended, and every other byte stays."""
    before = "de 9:00 a 10:30   Opening  | Apertura [ PPT ]\n\t- Point  5'\n# remark\n11:00 \u200bLunch #meal # rcm: ignore[T206] so\n"
    after = "09:00-10:30   Opening  | Apertura [ PPT ] #opening\n\t- Point  5'\n# remark\n11:00 Lunch #meal #lunch # rcm: ignore[T206] so\n"
    assert mended(before.replace("\n", end)) == after.replace("\n", end)


def test_an_id_is_no_figure_and_no_kind() -> None:
    """What `--fix` adds is read as an id again, and needs no backticks for it."""
    assert (
        mended("09:00  2021 in review\n10:00  Break")
        == "09:00  2021 in review #item-2021-in-review\n10:00  Break #break-1"
    )


def test_waivers_speak_of_their_line_and_its_points() -> None:
    """At the end of a line a waiver covers the item and its points, alone on a line the next one; other lines stay."""
    lines = "\n".join(
        (
            "09:00-09:00  A #a  # rcm: ignore[T202] a mark in time",
            "# rcm: ignore[T202] as printed",
            "10:00-10:00  B #b",
            "11:00-11:00  C #c  # rcm: ignore[T202]",
            "12:00-12:00  D #d",
            "13:00-13:30  E #e  # rcm: ignore[T211] as they asked",
            "  - Report 40'",
        )
    )
    reading = reading_of(lines)
    assert [finding for finding in told(reading) if "T202" in finding or "T211" in finding] == [
        "12:1: error[T202]: “C” starts and ends at 11:00",
        "13:1: error[T202]: “D” starts and ends at 12:00",
    ]
    assert [finding for finding in told(reading) if "M901" in finding] == [
        "12:20: warning[M901]: this waiver gives no reason, so it waives nothing"
    ]
    assert reading.agenda
    assert reading.agenda.days[0].items[0].title == Text(any="A")


BENEATH = [
    ("  Chair: Ana Mora, Head (IOM)", {"speakers": [{"as": "chair", "name": "Ana Mora", "role": "Head", "party": "IOM"}]}),
    ("  Modération : Ana Mora", {"speakers": [{"as": "moderator", "name": "Ana Mora"}]}),
    ("  Interviene: Ana; Luis (por confirmar)", {"speakers": [{"name": "Ana"}, {"name": "Luis", "status": "to be confirmed"}]}),
    ("  `Keynote` | `Oradora`: Ana", {"speakers": [{"as": {"en": "Keynote", "es": "Oradora"}, "name": "Ana"}]}),
    ("  Chair: , nobody", {"speakers": [{"as": "chair", "name": ", nobody"}]}),
    ("  A cargo de: Ken and S.; Mexico", {"leads": [{"name": "Ken and S."}, "Mexico"]}),
    ("  Lead: Committee | Comité", {"leads": [{"name": {"en": "Committee", "es": "Comité"}}]}),
    ("  Note: Badges (rev. 2)", {"notes": [{"text": "Badges (rev. 2)"}]}),
    ("\tNota: Credenciales (solo para miembros)", {"notes": [{"text": "Credenciales", "audience": ["members"]}]}),
    ("  Document: Draft [SP/CL 2] (original: es) https://example.org/a (only for IOM)",
     {"documents": [{"title": "Draft", "symbol": "SP/CL 2", "original": "es", "link": "https://example.org/a", "audience": ["IOM"]}]}),
    ("  Documento: https://example.org/a", {"documents": [{"title": "https://example.org/a"}]}),
    ("  Document: Draft (rev. 2) <mailto:a@b.org>", {"documents": [{"title": "Draft (rev. 2)", "link": "mailto:a@b.org"}]}),
]  # fmt: skip


@pytest.mark.parametrize(("line", "says"), BENEATH)
def test_a_line_under_an_item_says_what_its_first_word_names(line: str, says: dict[str, object]) -> None:
    """Speakers with what they do, those in charge, documents and notes; the same word at the margin begins an item."""
    assert sheet(f"Session\n{line}").items == [{"title": "Session", **says}]
    at_the_margin = read_lines(f"Session\n{line.strip()}", TWO).items
    assert [one["title"] for one in at_the_margin][:1] == ["Session"]
    assert len(at_the_margin) == 2


def test_a_line_belongs_to_what_it_stands_under() -> None:
    """A document further in than a point is the point's, a note as far in as the points is the item's."""
    lines = "Session\n  - Point\n    Document: Draft\n    Chair: Ana\n  Note: Badges\n  Document: Agenda"
    assert sheet(lines).items == [
        {
            "title": "Session",
            "topics": [
                {"title": "Point", "documents": [{"title": "Draft"}], "speakers": [{"as": "chair", "name": "Ana"}]}
            ],
            "notes": [{"text": "Badges"}],
            "documents": [{"title": "Agenda"}],
        }
    ]


@pytest.mark.parametrize(
    ("line", "doubtful", "code"),
    [
        ("    Note: Badges", "Note", "F109"),
        ("  Note: Badges (membres only)", "membres", "F104"),
        ("  Note: Badges (members only) at desk 2", "(members only)", "F104"),
        ("  Document: Draft [x] [y", "[", "F109"),
    ],
)
def test_a_piece_in_doubt_under_an_item_is_told(line: str, doubtful: str, code: str) -> None:
    """A note of a point, and words that may close a note: nothing of them is dropped or goes out in silence."""
    lines = f"Session\n  - Point\n{line}"
    found = [(lines[slice(*doubt.where)], doubt.fault.code) for doubt in read_lines(lines, TWO).doubts]
    assert found == [(doubtful, code)]


# ------------------------------------------------------------------ there and back

SIGNS = st.sampled_from(
    ["", " ", "  ", " | ", "|", " @ ", "@", "[", "]", " [PPT]", "(", ")", " (optional)", " (members only)", "`", "``", " #x",
     "#", "# ", "- ", "== ", ": ", "10:00", "09:00-10:00 ", "5'", " 10 min", ";", ",", '"', '"""', "\\", "Ana Mora (IOM)",
     "a", "Ñandú", "word", "é", "١", "مرحبا", "only for ", "track ", "(grupo ", "de ", "miembros", "\t", "morning  ", "rcm: ignore[T203] x",
     "Note: ", "Preside: ", "A cargo de : ", "(original: x)", "https://x.org", "<", ">", " (tbc)"]
)  # fmt: skip
WORDS = st.lists(SIGNS, min_size=1, max_size=7).map("".join).filter(lambda words: bool(words.strip()))
TEXTS = WORDS.map(lambda words: Text(any=clean(words))) | st.builds(
    Text, en=st.just("") | WORDS.map(clean), es=WORDS.map(clean)
)
NAMES = st.lists(WORDS.map(clean) | st.sampled_from(["PPT", "Mexico", "IOM"]), max_size=3).map(tuple)
SPEAKERS = st.lists(
    st.builds(
        Speaker,
        name=WORDS.map(clean) | st.just("Ana Mora"),
        stated_as=st.just(Text())
        | st.sampled_from(["chair", "moderator", "Chair", "keynote"]).map(lambda word: Text(any=word))
        | TEXTS,
        role=st.just(Text()) | TEXTS,
        party=st.just("") | WORDS.map(clean),
        status=st.sampled_from(["", "", "to be confirmed"]),
    ),
    max_size=2,
).map(tuple)
LEADS = st.builds(
    lambda parties, persons: (*parties, *persons), NAMES, st.lists(st.builds(Lead, name=TEXTS), max_size=2)
)
DOCUMENTS = st.lists(
    st.builds(
        Document,
        title=TEXTS,
        symbol=st.just("") | WORDS.map(clean) | st.just("OEA/Ser.G CP/1"),
        original=st.just(Text()) | TEXTS,
        link=st.sampled_from(["", "https://example.org/a?b=(c)", "mailto:a@b.org", "a b"]),
        audience=st.just(()) | st.just(("members",)) | NAMES,
    ),
    max_size=2,
).map(tuple)
NOTES = st.lists(st.builds(Note, text=TEXTS, audience=st.just(()) | NAMES), max_size=2).map(tuple)
MINUTES = st.none() | st.integers(1, 1440)


def topics(inner: st.SearchStrategy[tuple[Topic, ...]]) -> st.SearchStrategy[tuple[Topic, ...]]:
    """Points with others under them."""
    made = st.builds(
        Topic, title=TEXTS, leads=LEADS, speakers=SPEAKERS, minutes=MINUTES, documents=DOCUMENTS, topics=inner
    )
    return st.lists(made, max_size=2).map(tuple)


ITEMS = st.builds(
    Item,
    id=st.sampled_from(["", "opening", "2021-x", "break", "a_B-9"]),
    time=st.sampled_from(["09:00-10:30", "19:00", "23:00-01:00 +1", "all day"]).map(read_time) | st.just(Item(title=Text()).time),
    heading=st.just(Text()) | TEXTS,
    title=TEXTS,
    stated_kind=st.sampled_from([None, None, "break", "meal"]),
    leads=LEADS,
    speakers=SPEAKERS,
    documents=DOCUMENTS,
    notes=NOTES,
    topics=topics(topics(st.just(()))),
    room=st.just(Text()) | TEXTS,
    track=st.just(Text()) | TEXTS,
    audience=st.just(()) | st.just(("members",)) | NAMES,
    optional=st.booleans(),
    minutes=MINUTES,
    status=st.sampled_from(["", "cancelled"]),
)  # fmt: skip


@given(st.lists(ITEMS, min_size=1, max_size=2))
@example([Item(title=Text(any="Break of"), minutes=15), Item(title=Text(any="10:00 o'clock"))])
@example([Item(title=Text(any="a #rcm: ignore[T203] x"), track=Text(es=" # rcm: ignore[T1] x"))])
@example([Item(title=Text(en="(optional)", es="x: y (z)"), speakers=(Speaker(name="x", role=Text(any="a; b")),))])
def test_what_is_written_reads_back_as_the_same(items: list[Item]) -> None:
    """Any items can be written as lines, and an agenda with these lines has the same items."""
    lines = write_lines(items, TWO)
    assert lines.unsaid == ()
    value = as_value([line for group in lines.groups for line in group])
    reading = read_bytes(f"{DAY}items = {value}\n".encode(), "a.toml", "a")
    assert reading.agenda
    assert reading.waivers == ()
    given_ids = [item.id for item in items]
    again = reading.agenda.days[0].items
    assert [one.title for one in again] == [one.title for one in items]
    plain = [type(one)(**{**{f: getattr(one, f) for f in one.__struct_fields__}, "id": name})
             for one, name in zip(again, given_ids, strict=True)]  # fmt: skip
    assert plain == items


@given(st.lists(ITEMS, min_size=1, max_size=2))
def test_spanish_lines_read_back_as_the_same(items: list[Item]) -> None:
    """Any items can be written in an agenda whose first language is Spanish, and no line is in doubt."""
    assert write_lines(items, SPANISH).unsaid == ()


@pytest.mark.parametrize(
    ("language", "marks"),
    [
        ("en", "(members only) (optional) (cancelled) (track A)"),
        ("es", "(solo para miembros) (opcional) (cancelado) (grupo A)"),
        ("fr", "(members only) (facultatif) (annulé) (groupe A)"),
        ("pt", "(members only) (facultativo) (cancelado) (grupo A)"),
    ],
)
def test_marks_are_those_of_the_first_language(language: str, marks: str) -> None:
    """Each is written with the words of the agenda's language, where these are read back."""
    item = Item(
        title=Text(any="x"), audience=("members",), optional=True, status="cancelled", track=Text(any="A"), id="a"
    )
    grammar = Grammar((language,), lambda name: find(name) is not None)
    lines = write_lines([item], grammar)
    assert lines.groups == ((f"x {marks} #a",),)
    assert lines.unsaid == ()


def test_whoever_is_admitted_is_named_in_the_first_language() -> None:
    """`observers` stands as the word of a Spanish agenda; a name that is no group's stays."""
    item = Item(title=Text(any="x"), audience=("observers", "IOM"))
    assert write_lines([item], SPANISH).groups == (("x (solo para observadores, IOM)",),)


@given(st.lists(SIGNS | st.just("\n  "), max_size=25).map("".join))
def test_what_is_read_and_written_is_canonical(words: str) -> None:
    """Whatever the lines, their items are written in a form that reading and writing again does not change."""
    reading = reading_of(words.replace('"', "“").replace("\\", "/"))
    assert reading.agenda
    first = write_lines(reading.agenda.days[0].items, TWO)
    canonical = "\n".join(line for group in first.groups for line in group)
    again = reading_of(canonical.replace("\\", "\\\\").replace('"', '\\"'))
    assert again.agenda
    assert again.agenda.days[0].items == reading.agenda.days[0].items
    assert write_lines(again.agenda.days[0].items, TWO) == first


@given(st.text(max_size=80) | st.lists(SIGNS | st.sampled_from(["\n", "\n  "]), max_size=30).map("".join))
def test_no_word_is_lost(words: str) -> None:
    """Every letter of the lines, comments and waivers apart, stands in a value or is one of the words of the grammar."""
    lines = "\n".join(line for line in words.split("\n") if "#" not in line and "ignore" not in line)
    read = read_lines(lines, TWO)
    covered = bytearray(len(lines))
    for path, (start, end) in read.places.items():
        assert 0 <= start <= end <= len(lines), path
        covered[start:end] = b"x" * (end - start)
    for doubt in read.doubts:
        covered[slice(*doubt.where)] = b"x" * (doubt.where[1] - doubt.where[0])
    left = {char for char, seen in zip(lines, covered, strict=True) if not seen and char.isalnum()}
    assert left == set()


# ------------------------------------------------------------------ lines that nobody should write


@pytest.mark.parametrize(
    "line",
    ["x" * 1_000_000, "[" * 500_000, "a]" * 300_000, "`a " * 300_000, " | " * 300_000, " #a" * 300_000, "(x) " * 250_000,
     "a: b (c); " * 100_000, "9:" * 400_000, "a @ " * 250_000, " " * 900_000 + "x", "5' " * 300_000, "- " * 400_000, "(members only) " * 60_000 + "x"],
    ids=lambda line: line[:6],
)  # fmt: skip
def test_a_line_of_a_megabyte_is_read(line: str) -> None:
    """A line beyond all measure is read in the time that its length takes, and its words stay."""
    assert len(read_lines(line, TWO).items) == 1


def test_ten_thousand_lines_are_read() -> None:
    """A day of ten thousand lines is no other than one of ten."""
    lines = "\n".join(
        f"09:00-10:00  Session {n} | Sesión {n} [PPT] @ Room {n} #s-{n}\n  - Point 5'" for n in range(5000)
    )
    read = sheet(lines)
    assert len(read.items) == 5000
    assert read.items[-1]["id"] == "s-4999"


def test_points_deeper_than_any_paper_are_a_doubt() -> None:
    """A staircase of points is kept, twelve deep at most, with one doubt where they first go deeper."""
    lines = "Work\n" + "\n".join(" " * n + "- step" for n in range(1, 2000))
    read = read_lines(lines, TWO)
    assert len(read.doubts) == 1
    assert str(read.items).count("step") == 1999


def test_an_id_is_made_of_the_words_of_the_first_language() -> None:
    """Whichever stands first in `languages`, in lines as in tables."""
    text = f'{DAY}items = """\n09:00  Apertura | Opening\n"""\n'.replace(
        'languages = ["en", "es"]', 'languages = ["es", "en"]'
    )
    assert "#apertura" in mend(read_bytes(text.encode(), "a.toml"), Run()).after.text
