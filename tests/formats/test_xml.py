"""`rcm export xml`: what the published rules of schedule.xml ask for, written here as tests; stable, unique identities.

The rules are those of the schema of the voc/schedule project (validator/xsd/schedule.xml.xsd) in its older and its newer
form, the stricter of the two. The schema itself is under the EUPL and is not kept here.
"""

import re
import uuid
from datetime import date, datetime, timedelta
from pathlib import Path
from xml.etree.ElementTree import Element, fromstring

import pytest
from conftest import REAL, ROOT, run_here
from exporting import DAY, HEAD, exported, item
from hypothesis import given
from hypothesis import strategies as st
from profiles import examples
from strategies import Made, agendas, ends, titles

from rcmcli.model.identity import uid
from rcmcli.model.text import one_line

EVENT = {
    "room", "title", "subtitle", "type", "date", "start", "duration", "abstract", "slug", "track",
    "persons", "language", "description", "links",
}  # fmt: skip
CONFERENCE = {"acronym", "title", "start", "end", "days", "timeslot_duration", "time_zone_name"}
INSTANT = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)", re.ASCII)
SLUG = re.compile(r"[a-z0-9]{4,}-[0-9]{1,6}-[a-z0-9_-]{4,}")


def words(element: Element, name: str) -> str:
    """What stands in a child that there is once."""
    (child,) = element.findall(name)
    return child.text or ""


def schedule(agenda: str, *options: str) -> Element:
    """The document of an agenda, its rules seen to."""
    root = fromstring(exported("xml", agenda, *options))
    assert root.tag == "schedule"
    assert [child.tag for child in root][:3] == ["generator", "version", "conference"]
    conference = root[2]
    assert {child.tag for child in conference} == CONFERENCE
    assert len(conference) == len(CONFERENCE)
    assert re.fullmatch("[a-z0-9_-]{4,}", words(conference, "acronym"))
    assert words(conference, "title")
    days = root[3:]
    assert [day.get("index") for day in days] == [str(n) for n in range(1, len(days) + 1)]
    assert int(words(conference, "days")) == len(days)
    for day in days:
        see_day(day)
    events = root.findall("day/room/event")
    for values in ([event.get(key) for event in events] for key in ("id", "guid")):
        assert len(set(values)) == len(events)
    assert len({words(event, "slug") for event in events}) == len(events)
    return root


def see_day(day: Element) -> None:
    """A day has its date, its bounds with offset, rooms with events in them."""
    assert set(day.attrib) == {"index", "date", "start", "end"}
    date.fromisoformat(day.attrib["date"])
    assert INSTANT.fullmatch(day.attrib["start"])
    assert INSTANT.fullmatch(day.attrib["end"])
    for room in day:
        assert room.tag == "room"
        assert room.attrib["name"].strip()
        assert len(room)
        for event in room:
            see_event(event, room, day)


def see_event(event: Element, room: Element, day: Element) -> None:
    """An event has all that apps ask for, in its notation, and lies within its day."""
    assert event.tag == "event"
    assert {child.tag for child in event} == EVENT
    assert len(event) == len(EVENT)
    assert 0 < int(event.attrib["id"]) < 2**31
    assert str(uuid.UUID(event.attrib["guid"])) == event.attrib["guid"]
    assert INSTANT.fullmatch(words(event, "date"))
    assert words(event, "start") == words(event, "date")[11:16]
    assert re.fullmatch("[0-9]{2}:[0-5][0-9]", words(event, "duration"))
    assert words(event, "room") == room.get("name")
    assert SLUG.fullmatch(words(event, "slug"))
    assert words(event, "title").strip()
    start, end = bounds(event)
    assert datetime.fromisoformat(day.attrib["start"]) <= start < end <= datetime.fromisoformat(day.attrib["end"])


def bounds(event: Element) -> tuple[datetime, datetime]:
    """When an event starts and ends."""
    start = datetime.fromisoformat(words(event, "date"))
    hours, minutes = map(int, words(event, "duration").split(":"))
    return start, start + timedelta(hours=hours, minutes=minutes)


def test_an_event() -> None:
    """What stands in each part of it."""
    text = HEAD + 'venue = "Hotel"\nlink = "https://e.org/m"\n' + DAY
    text += item("Opening & welcome", room='"A"', leads='["PPT"]', kind='"ceremony"', optional="true", id='"opening"')
    text += 'topics = ["One"]\nspeakers = ["Ana"]\ndocuments = ["Paper https://e.org/p"]\n'
    (event,) = schedule(text, "--lang", "en").iter("event")
    assert event.attrib["guid"] == uid("made", "opening")
    told = {child.tag: child.text for child in event if len(child) == 0}
    assert told.pop("slug", "").startswith("made-")  # type: ignore[union-attr] # there is one
    assert told == {
        "date": "2026-11-05T09:00:00-06:00", "start": "09:00", "duration": "01:00", "room": "A", "title": "Opening & welcome",
        "subtitle": None, "track": None, "type": "ceremony", "language": "en", "abstract": "Leads: PPT · optional",
        "description": "- Ana\n- One\n- Document: Paper https://e.org/p",
    }  # fmt: skip
    assert [person.text for person in event.iter("person")] == ["Ana"]
    assert [(link.get("href"), link.text) for link in event.iter("link")] == [
        ("https://e.org/m", "Link"),
        ("https://e.org/p", "Paper"),
    ]


def test_the_tz_database_and_the_state_are_named() -> None:
    """The comment and the version say what the hours rest on; apps show the version."""
    data = exported("xml", "2021-07", "--lang", "en")
    version = words(fromstring(data), "version")
    database = version.rpartition("tz database ")[2]
    assert version.startswith("hybrid · final · ")
    assert f"<!-- tz database {database} -->".encode() in data


def test_two_languages() -> None:
    """The first is the title, the second the subtitle; both are in the description."""
    event = next(schedule("2021-07", "--lang", "es,en").iter("event"))
    assert (words(event, "title"), words(event, "subtitle")) == (
        "Conexión a la plataforma",
        "Connection to the platform",
    )
    assert words(event, "language") == "es"


def test_where_an_item_stands() -> None:
    """In its room; without one under its track beside others, under the venue, or as the day is held."""
    text = HEAD + 'venue = "Hotel"\n' + DAY
    text += item("a", track='"North"') + item("b", track='"South"') + item("c", "11:00-12:00", track='"Alone"')
    text += item("d", "13:00-14:00", room='"Hall"')
    assert [room.get("name") for room in schedule(text).iter("room") if len(room)] == [
        "North",
        "South",
        "Hotel",
        "Hall",
    ]
    virtual = HEAD.replace("status", 'mode = "virtual"\nstatus') + DAY + item("a")
    assert [room.get("name") for room in schedule(virtual, "--lang", "es").iter("room") if len(room)] == ["virtual"]


def test_what_has_no_place_in_it_is_said(tmp_path: Path) -> None:
    """Items without an hour or a length are left out, and named on standard error; an open end is half an hour."""
    text = HEAD + DAY + item("Visit", "morning") + item("Nothing", "09:00-09:00") + item("Dinner", "19:00")
    done = run_here(
        "export", "xml", "-", "--stdin-filename", "made.toml", "-o", "-", "--lang", "en", stdin=text.encode()
    )
    assert "left out: “Visit” (no hour is stated)" in done.err
    assert "left out: “Nothing” (it starts and ends at the same minute)" in done.err
    (event,) = fromstring(done.raw_out).iter("event")
    assert (words(event, "title"), words(event, "duration")) == ("Dinner", "00:30")
    assert "End not stated" in words(event, "description")


def test_a_day_without_hours() -> None:
    """It is there with its date, from midnight to midnight, and empty."""
    (day,) = schedule(HEAD + DAY + item("Visit", "morning")).findall("day")
    assert (len(day), day.get("start"), day.get("end")) == (0, "2026-11-05T00:00:00-06:00", "2026-11-06T00:00:00-06:00")


def test_identities_are_those_of_the_calendar_and_stay() -> None:
    """The guid is the UID of the calendar entry; moves and new titles leave guid, number and slug as they were."""
    uids = set(re.findall(r"UID:(\S+)", run_here("export", "ics", "2021-09", "-o", "-").out.replace("\r\n ", "")))
    guids = {event.attrib["guid"] for event in schedule("2021-09").iter("event")}
    assert guids <= uids
    before = HEAD + DAY + item("Opening", id='"a"') + item("Closing", id='"b"')
    after = HEAD + DAY + item("End", "16:00-17:00", id='"b"') + item("Start", id='"a"')

    def known(text: str) -> set[tuple[str | None, ...]]:
        return {(event.get("id"), event.get("guid"), words(event, "slug")) for event in schedule(text).iter("event")}

    assert known(before) == known(after)


@pytest.mark.parametrize("lang", ["en", "es", "es,en"])
@pytest.mark.parametrize("name", REAL)
def test_real_agendas(name: str, lang: str) -> None:
    """They follow the rules, cancelled and restricted ones too."""
    assert len(list(schedule(name, "--lang", lang).iter("event"))) >= 12
    text = (ROOT / "agendas" / f"{name}.toml").read_text(encoding="utf-8")
    cancelled = re.sub(r'^status( *)= "\w+"', r'status\1= "cancelled"', text, flags=re.MULTILINE)
    conference = schedule(cancelled, "--lang", "en").find("conference")
    assert conference is not None
    assert words(conference, "title").startswith("CANCELLED: ")


@given(
    made=agendas(),
    more=st.lists(titles() | st.sampled_from(["]]>", "<![CDATA[x]]>", "&amp;", "\ufffe\uffff"]), max_size=3),
)
@examples(15)
def test_any_agenda_follows_the_rules(made: Made, more: list[str]) -> None:
    """Whatever stands in an agenda: the same items at the same instants, with their words."""
    text = made.text + ("" if not made.days else "".join(item(f"m {title}", "08:00-08:05") for title in more))
    found = {(event.attrib["guid"], *bounds(event), words(event, "title")) for event in schedule(text).iter("event")}
    for day, fact in made.facts():
        told = ends(day, fact)
        if told:
            start, end = told[0], told[1] or told[0] + timedelta(minutes=30)
            title = one_line(fact.title).replace("\ufffe", "\ufffd").replace("\uffff", "\ufffd")
            prefix = "CANCELLED: " if fact.cancelled else ""
            assert (uid("made", fact.id), start, end, prefix + title) in found


def test_ids_that_clash_have_identities_of_their_own() -> None:
    """Two items of one id, which the checks complain of, are still two events."""
    text = HEAD + DAY + item("a", id='"x"') + item("b", "10:00-11:00", id='"x"')
    done = run_here("export", "xml", "-", "--stdin-filename", "made.toml", "-o", "-", "-q", stdin=text.encode())
    guids = [event.get("guid") for event in fromstring(done.raw_out).iter("event")]
    assert guids[0] == uid("made", "x")
    assert len(set(guids)) == len(guids) == 2
