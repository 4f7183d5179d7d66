"""The real agendas say what their papers say, item by item.

`expected/` holds, for each agenda, what a reader who did not write our files found on the paper.
Both sides are brought to one shape (`Entry`) and must be equal: what is missing and what is added both fail.
"""

import json
import re
from collections.abc import Iterator
from datetime import date
from itertools import groupby
from pathlib import Path
from typing import Any, NamedTuple

import msgspec
import pytest

from rcmcli.model.agenda import Agenda, Day, Item, SpeakingTime, Topic
from rcmcli.model.clock import clock
from rcmcli.model.text import Text
from rcmcli.store.reading import read

EXPECTED = Path(__file__).parent / "expected"
AGENDAS = Path(__file__).parents[2] / "agendas"
NAMES = ("2017-06-rcgm-san-salvador", "2021-07-rcgm-puebla", "2021-09-rcm-sacm")
WEEKDAYS = ("monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday")

Facts = dict[str, Any]

# What an expectation says about itself or about the findings of other tests, and so is not compared here.
ABOUT_ITSELF = {
    "agenda": {
        "zone_label_ok", "zone_from", "year_from", "ignore", "expected_findings", "not_expected", "name", "complete",
    },
    "day": {"repeated"},
    "item": {"raw_time", "notes", "flags"},
    "point": set[str](),
    "track": set[str](),
}  # fmt: skip
COMPARED = {
    "agenda": {
        "seed_file", "lang", "title", "organisation", "theme", "status", "mode", "zone", "zone_label", "venue",
        "printed_range", "printed_start_times", "objectives", "days", "day_notes", "items",
    },
    "day": {"date", "heading", "label", "mode", "venue", "footnote"},
    "item": {
        "date", "start", "end", "when", "title", "kind", "leads", "bullets", "subitems", "tracks", "venue",
        "restricted", "optional", "group",
    },
    "point": {"title", "leads", "bullets", "reference_document"},
    "track": {"title", "venue"},
}  # fmt: skip

# The expectations' words for a kind, and ours. Parallel meetings and workshops are sessions: what makes them
# parallel is their tracks, which are compared. A photograph is a ceremony, "End of Day One" is logistics.
KINDS = {
    "session": "session", "parallel": "session", "workshop": "session", "photo": "ceremony", "marker": "logistics",
    "break": "break", "meal": "meal", "social": "social", "travel": "travel", "logistics": "logistics",
}  # fmt: skip
RESTRICTIONS = {
    None: (),
    'Members only: "Topics for Member Countries Only"': ("members",),
    "Only open to accredited participants": ("accredited",),
}
STATUS = {None: "final", "PRELIMINARY AGENDA": "preliminary"}

# The expectation cuts the offices of the closing speakers short; here is what the paper prints in full.
CUT_SHORT = {
    "Ana Laura Cachaza, General Director of Consular Affairs ... SACM": (
        "Ana Laura Cachaza, General Director of Consular Affairs, Ministry of Foreign Affairs, International Trade "
        "and Worship and Presidency Pro-Tempore of the SACM"
    ),
    "Ambassador Julio Fiol - General Director of Consular Affairs ... Chile (nest SACM PPT)": (
        "Ambassador Julio Fiol - General Director of Consular Affairs, Immigration and Chileans Abroad. Ministry of "
        "Foreign Affairs, Republic of Chile (nest SACM PPT)"
    ),
    "Master Rocío González Higuera ... RCM": (
        "Master Rocío González Higuera, Head of the Immigration Policy, Registration and Identity of Persons Unit of "
        "the Ministry of the Interior representing the Presidency Pro-Tempore of the RCM"
    ),
}
FAREWELL = "Closing and farewell: "

# What the papers print and the expectations leave out: a note, how many objectives and methods our files condense,
# and who takes part (the host, the conferences, and those that lead an item or are said to join the meeting).
ALSO_NOTED = {"2017-06-21": ["Parallel meetings of the morning: see specific agendas for these meetings."]}
PROSE_OF_COVER = {"2021-09-rcm-sacm": (2, 3)}
TAKING_PART = {
    "2017-06-rcgm-san-salvador": ("El Salvador", ("RCM",), ("IOM", "RNCOM")),
    "2021-07-rcgm-puebla": ("Mexico", ("RCM",), ("IOM", "UNODC", "ECLAC", "PAHO", "RNCOM")),
    "2021-09-rcm-sacm": ("Mexico", ("RCM", "SACM"), ("IOM",)),
}
SPEAKING_FOR = {
    "2021-09-rcm-sacm": ["Mexico", "Mexico", "Argentina", "Argentina", "Canada", "Argentina", "Chile", "Mexico"],
}


class Point(NamedTuple):
    """A bullet of the paper, as both sides can say it."""

    title: str
    leads: tuple[str, ...] = ()
    documents: tuple[str, ...] = ()
    points: tuple["Point", ...] = ()


class Entry(NamedTuple):
    """A line of the paper, as both sides can say it; parallel meetings are one line with tracks."""

    date: str
    start: str | None
    end: str | None
    when: str | None
    title: str
    kind: str
    leads: tuple[str, ...]
    points: tuple[Point, ...]
    tracks: tuple[tuple[str, str], ...]
    room: str
    audience: tuple[str, ...]
    optional: bool
    section: str


def plain(text: str) -> str:
    """`text` without what is not a fact: capitals, kinds of quotation mark, a closing colon or full stop."""
    return re.sub('["“”]', '"', " ".join(text.split())).casefold().rstrip(":.")


def words(text: str) -> str:
    """The bare words: between a name and an office the paper puts a comma, a dash, or nothing."""
    return " ".join(re.findall(r"\w+", text.casefold()))


@pytest.fixture(params=NAMES)
def name(request: pytest.FixtureRequest) -> str:
    """The id of one agenda after the other."""
    return str(request.param)


@pytest.fixture
def agenda(name: str) -> Agenda:
    """The agenda as our file has it."""
    reading = read(AGENDAS / f"{name}.toml")
    assert reading.agenda is not None, reading.faults
    return reading.agenda


@pytest.fixture
def paper(name: str) -> Facts:
    """The agenda as the expectation has it."""
    return json.loads((EXPECTED / f"{name}.json").read_text(encoding="utf-8"))  # type: ignore[no-any-return]  # JSON


# ------------------------------------------------------------------ the paper's side


def entries_of_paper(paper: Facts) -> list[Entry]:
    """Every line that the expectation holds."""
    venues = {day["date"]: day.get("venue") for day in paper["days"]}
    return [_entry_of_paper(item, venues[item["date"]]) for item in paper["items"]]


def _entry_of_paper(item: Facts, venue_of_day: str | None) -> Entry:
    room = item.get("venue") or ""
    return Entry(
        date=item["date"],
        start=item["start"],
        end=item["end"],
        when=item.get("when"),
        title=plain(item["title"]),
        kind=KINDS[item["kind"]],
        leads=tuple(item.get("leads", ())),
        points=tuple(_points_of_paper(item)),
        tracks=tuple((plain(track["title"]), track.get("venue", "")) for track in item.get("tracks", ())),
        room="" if room == venue_of_day else room,
        audience=RESTRICTIONS[item.get("restricted")],
        optional=item.get("optional", False),
        section=plain(item.get("group", "")),
    )


def _points_of_paper(item: Facts) -> Iterator[Point]:
    yield from (Point(_said(bullet, item["title"])) for bullet in item.get("bullets", ()))
    for part in item.get("subitems", ()):
        document = part.get("reference_document")
        yield Point(
            plain(part["title"]),
            tuple(part.get("leads", ())),
            (plain(document),) if document else (),
            tuple(_points_of_paper(part)),
        )


def _said(bullet: str, title: str) -> str:
    """A bullet; where it names a speaker, the words that the paper prints before the names come first."""
    if title == "Opening session":  # the expectation tells these words, "Welcome remarks by:", in its notes
        return words(f"Welcome remarks {bullet}")
    if bullet.startswith(FAREWELL):
        return words(FAREWELL + CUT_SHORT[bullet.removeprefix(FAREWELL)])
    return plain(bullet)


# ------------------------------------------------------------------ our side


def entries_of_file(agenda: Agenda, *, with_sections: bool) -> list[Entry]:
    """Every line of our file, parallel items gathered into one."""
    return [entry for day in agenda.days for entry in _entries_of_day(day, with_sections)]


def _entries_of_day(day: Day, with_sections: bool) -> Iterator[Entry]:
    section = day.title.en
    for _, gathered in groupby(enumerate(day.items), key=_line):
        items = [item for _, item in gathered]
        section = items[0].heading.en or section
        yield _entry_of_file(day.date, items, plain(section) if with_sections else "")


def _line(numbered: tuple[int, Item]) -> tuple[str, str, int]:
    """What items on one line of the paper share: time and title if they have tracks, else only themselves."""
    number, item = numbered
    return str(item.time), item.title.en, -1 if item.track else number


def _entry_of_file(day: date, items: list[Item], section: str) -> Entry:
    first = items[0]
    return Entry(
        date=str(day),
        start=_clock(first.time.start),
        end=_clock(first.time.end),
        when=first.time.part or ("untimed" if first.time.start is None else None),
        title=plain(first.title.en + _in_brackets(first)),
        kind=first.kind,
        leads=tuple(map(str, first.leads)),
        points=tuple(_points_of_file(first)),
        tracks=tuple((plain(item.track.en), item.room.en) for item in items if item.track),
        room="" if first.track else first.room.en,
        audience=first.audience,
        optional=first.optional,
        section=section,
    )


def _clock(minutes: int | None) -> str | None:
    return None if minutes is None else clock(minutes)


def _in_brackets(item: Item) -> str:
    """What the paper prints in brackets after the title, and our file says with a key."""
    if isinstance(item.minutes, SpeakingTime):
        assert item.minutes.of == "observers"
        return f" ({item.minutes.each} minutes for each Observer)"
    return " (optional)" if item.optional else ""


def _points_of_file(holder: Item | Topic) -> Iterator[Point]:
    assert not (isinstance(holder, Item) and holder.speakers), "both papers name speakers under a topic"
    for topic in holder.topics:
        if topic.speakers:
            assert not (topic.leads or topic.topics or topic.documents)
            yield from (Point(words(f"{topic.title.en} {who.name} {who.role.en}")) for who in topic.speakers)
            continue
        documents = tuple(plain(document.title.en) for document in topic.documents)
        leads = tuple(map(str, topic.leads))
        yield Point(plain(topic.title.en), leads, documents, tuple(_points_of_file(topic)))


def texts(value: object) -> Iterator[Text]:
    """Every text that an agenda holds, at any depth."""
    if isinstance(value, Text):
        yield value
    elif isinstance(value, msgspec.Struct):
        for field in value.__struct_fields__:
            yield from texts(getattr(value, field))
    elif isinstance(value, tuple):
        for part in value:
            yield from texts(part)


def folded(lines: list[str]) -> list[str]:
    """The lines that are not empty, ready to compare."""
    return sorted(plain(line) for line in lines if line)


# ------------------------------------------------------------------ the claims


def test_every_expectation_has_its_agenda() -> None:
    """No expectation lies in the folder without being compared."""
    assert sorted(NAMES) == sorted(path.stem for path in EXPECTED.glob("*.json"))


def test_nothing_expected_is_ignored_silently(paper: Facts) -> None:
    """Each key of an expectation is either compared here or listed as not being about the paper."""
    points = [point for item in paper["items"] for point in item.get("subitems", ())]
    tracks = [track for item in paper["items"] for track in item.get("tracks", ())]
    tables = {"agenda": [paper], "day": paper["days"], "item": paper["items"], "point": points, "track": tracks}
    for what, found in tables.items():
        assert {key for table in found for key in table} <= COMPARED[what] | ABOUT_ITSELF[what], what


def test_the_file_reads_without_a_fault(name: str) -> None:
    """A real agenda is a good example of its own format."""
    assert read(AGENDAS / f"{name}.toml").faults == []


def test_every_item_stands_as_on_the_paper(agenda: Agenda, paper: Facts) -> None:
    """Date, time, title, kind, leads, points, tracks, room, restriction and section of every line agree, in order."""
    with_sections = any("group" in item for item in paper["items"])
    ours = entries_of_file(agenda, with_sections=with_sections)
    theirs = entries_of_paper(paper)
    for mine, printed in zip(ours, theirs, strict=False):
        assert mine == printed
    assert len(ours) == len(theirs)


def test_days_and_weekdays_are_those_printed(agenda: Agenda, paper: Facts) -> None:
    """The days have the dates of the paper, and its weekday where it prints one."""
    first_words = [words(day["heading"]).split()[0] for day in paper["days"]]
    theirs = [
        (day["date"], word if word in WEEKDAYS else "") for day, word in zip(paper["days"], first_words, strict=True)
    ]
    assert [(str(day.date), day.weekday.casefold()) for day in agenda.days] == theirs


def test_the_title_of_a_day_is_printed_on_it(agenda: Agenda, paper: Facts) -> None:
    """A day's title is its label, the start of its heading, or the name of the group that meets all day."""
    for day, printed in zip(agenda.days, paper["days"], strict=True):
        groups = {item.get("group") for item in paper["items"] if item["date"] == printed["date"]}
        whole_day = groups.pop() if len(groups) == 1 else None
        heading = printed["heading"].partition(":")[0] if ":" in printed["heading"] else None
        candidates = [printed.get("label"), heading, whole_day]
        # "Arrival of the Delegations" is both the label and the only news of its day: there it is an item, once.
        travel = [item.title.en for item in day.items if item.kind == "travel"]
        theirs = next((plain(candidate) for candidate in candidates if candidate), "")
        assert plain(day.title.en) == theirs or (not day.title and theirs in map(plain, travel))


def test_venues_are_those_printed(agenda: Agenda, paper: Facts) -> None:
    """The meeting's and the days' venues are those of the paper, and a day is virtual where the paper says so."""
    if "venue" in paper:
        assert agenda.venue
        assert words(f"{agenda.venue.name.en} {agenda.venue.city} {agenda.host}") == words(paper["venue"])
    elif agenda.venue:
        assert agenda.venue in [day.venue for day in agenda.days]
    for day, printed in zip(agenda.days, paper["days"], strict=True):
        ours = f"{day.venue.name.pick('en')} {day.venue.city}" if day.venue else ""
        assert words(ours) == words(printed.get("venue", ""))
        assert (day.mode or "") == printed.get("mode", "")


def test_notes_headings_and_footnotes_are_those_printed(agenda: Agenda, paper: Facts) -> None:
    """Every note is a note or a heading of its day, every heading is printed, and so is every footnote."""
    for day, printed in zip(agenda.days, paper["days"], strict=True):
        items = [item for item in paper["items"] if item["date"] == printed["date"]]
        noted = [*paper.get("day_notes", {}).get(printed["date"], []), *ALSO_NOTED.get(printed["date"], [])]
        quoted = {part for item in items for part in re.findall('"(.+)"', item.get("restricted", ""))}
        groups = {item.get("group", "") for item in items} - {day.title.en}
        headings = [item.heading.en for item in day.items]
        notes = " ".join(note.text.en for note in day.notes)
        assert folded([*headings, notes]) == folded([*noted, *quoted, *groups])
    footnotes = [day["footnote"] for day in paper["days"] if "footnote" in day]
    assert [note.text.en for note in agenda.footnotes] == footnotes


def test_the_cover_is_the_one_printed(agenda: Agenda, paper: Facts, name: str) -> None:
    """Title, organiser, theme, status, language and source of the cover agree."""
    assert agenda.title.en == paper["title"]
    assert agenda.organizer.en == paper.get("organisation", "Regional Conference on Migration")
    assert agenda.theme.en == paper.get("theme", "")
    assert agenda.status == STATUS[paper.get("status")]
    assert paper["lang"] in agenda.languages
    assert f"# Source: {paper['seed_file']}\n" in (AGENDAS / f"{name}.toml").read_text(encoding="utf-8")


def test_the_mode_is_the_one_printed(agenda: Agenda, paper: Facts) -> None:
    """A mode printed for the meeting is the agenda's; printed for some of its days, the meeting is hybrid."""
    said, *interpretation = paper.get("mode", "").split(", ")
    hybrid = any("mode" in day for day in paper["days"])
    assert agenda.mode == (said or ("hybrid" if hybrid else "in-person"))
    assert all(said in agenda.subtitle.en for said in interpretation)


def test_the_home_zone_is_the_one_printed(agenda: Agenda, paper: Facts) -> None:
    """The zone of the agenda is the paper's, and the printed offset and dates are kept as they were printed."""
    printed = agenda.printed
    assert printed
    assert agenda.timezone == paper["zone"].split()[0]
    assert [printed.offset] == (re.findall(r"GMT[+-][0-9]+", paper["zone_label"] or "") or [""])
    if "printed_range" in paper:
        assert str(printed.dates) == "/".join(paper["printed_range"])
    elif printed.dates:
        assert str(printed.dates) == f"{agenda.days[0].date}/{agenda.days[-1].date}"


def test_the_printed_table_of_start_times_is_kept(agenda: Agenda, paper: Facts) -> None:
    """The local start times stand as printed, wrong ones included."""
    assert agenda.printed
    ours = {time: list(labels) for time, labels in agenda.printed.start.items()}
    assert ours == paper.get("printed_start_times", {})
    assert not agenda.printed.at


def test_objectives_stand_with_the_meeting_they_belong_to(agenda: Agenda, paper: Facts, name: str) -> None:
    """As many objectives as printed, in the order of the meetings they are printed for, and the cover's own."""
    ours = [len(day.objectives) for day in agenda.days if day.objectives]
    assert ours == list(paper.get("objectives", {}).values())
    assert (len(agenda.objectives), len(agenda.methodology)) == PROSE_OF_COVER.get(name, (0, 0))


def test_those_who_take_part_are_those_printed(agenda: Agenda, name: str) -> None:
    """Host, conferences and observers are those of the paper, and each speaker speaks for a party it names."""
    assert (agenda.host, agenda.delegations, agenda.observers) == TAKING_PART[name]
    topics = [topic for day in agenda.days for item in day.items for topic in item.topics]
    assert [who.party for topic in topics for who in topic.speakers] == SPEAKING_FOR.get(name, [])
    assert agenda.languages == ("en", "es")


def test_every_item_has_an_id_of_its_own(agenda: Agenda) -> None:
    """An id is a few plain words joined by hyphens, and no other item of the agenda has it."""
    ids = [item.id for day in agenda.days for item in day.items]
    assert len(set(ids)) == len(ids)
    assert all(re.fullmatch("[a-z0-9]+(-[a-z0-9]+)*", found) for found in ids)


def test_every_text_exists_in_both_languages(agenda: Agenda) -> None:
    """No reader finds an empty place in English or in Spanish."""
    missing = [text for text in texts(agenda) if text and not (text.has("en") and text.has("es"))]
    assert missing == []
