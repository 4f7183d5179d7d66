"""The schedule, fact by fact: what stands in an agenda's text, and where the reader's document has it."""

import json
from typing import Any

import pytest
from conftest import run_here
from front import front

HEAD = front("X", "America/Costa_Rica")


def laid_out(*lines: str, options: tuple[str, ...] = (), head: str = HEAD) -> Any:
    """The agenda with these lines, as `rcm export json` has it."""
    text = head + "\n".join(lines) + "\n"
    words = ("export", "json", "-", "--stdin-filename", "x.toml", "-o", "-")
    return json.loads(run_here(*words, *options, stdin=text.encode()).out)


def shown(*lines: str, options: tuple[str, ...] = ()) -> Any:
    """The same, as `rcm agenda show --json` has it: from no other place than asked for."""
    text = HEAD + "\n".join(lines) + "\n"
    return json.loads(run_here("agenda", "show", "-", "--json", *options, stdin=text.encode()).out)


def day(on: str, *items: str, keys: str = "") -> str:
    """A day with items, each the lines of its table but the title."""
    return f"[[day]]\ndate = {on}\n{keys}\n" + "".join(f'[[day.item]]\ntitle = "A"\n{item}\n' for item in items)


NINE = 'time = "09:00-10:00"'
MEETING = """subtitle = "Second"
theme = "Rights"
status = "final"
mode = "hybrid"
revised = 2026-09-01
delegations = ["Mexico"]
host = "Panama"
organizer = "Secretariat"
venue = { name = "Hotel", city = "San José", address = "Calle 1" }
link = "https://example.org/all"
objectives = ["One", "Two"]
methodology = ["How"]
notes = ["Note"]
footnotes = ["Foot"]
documents = [{ title = "Paper", link = "https://example.org/p" }, "Bare"]
deadlines = [{ date = 2026-08-20, title = "Late", for = ["Mexico"] }, { date = 2026-08-10, title = "Early" }]
"""


def test_what_is_said_of_a_meeting_stands_in_its_own_words() -> None:
    """A venue is its name, its address and its city; a paper has its link behind it; what is due first comes first."""
    told = shown(MEETING, day("2026-09-07"))
    assert {key: told[key] for key in ("schema", "id", "title", "language", "timezone", "public", "reader")} == {
        "schema": "rcm.schedule/1", "id": "", "title": "X", "language": "en", "timezone": "America/Costa_Rica",
        "public": False, "reader": "",
    }  # fmt: skip
    assert [told[key] for key in ("subtitle", "theme", "status", "mode")] == ["Second", "Rights", "final", "hybrid"]
    assert [told[key] for key in ("revised", "organizer", "host")] == ["2026-09-01", "Secretariat", "Panama"]
    assert [told[key] for key in ("venue", "link")] == ["Hotel, Calle 1, San José", "https://example.org/all"]
    assert (told["objectives"], told["methodology"]) == (["One", "Two"], ["How"])
    assert (told["notes"], told["footnotes"]) == (["Note"], ["Foot"])
    assert told["documents"] == ["Paper https://example.org/p", "Bare"]
    assert told["deadlines"] == [
        {"date": "2026-08-10", "time": "", "before": "", "title": "Early", "parties": [], "local": []},
        {"date": "2026-08-20", "time": "", "before": "", "title": "Late", "parties": ["Mexico"], "local": []},
    ]


def test_what_is_not_said_of_a_meeting_is_empty() -> None:
    """An agenda of nothing but a day has no venue, link, date of revision or papers."""
    told = shown(day("2026-09-07"))
    assert (told["venue"], told["link"], told["revised"], told["reader"]) == ("", "", None, "")
    assert (told["objectives"], told["documents"], told["deadlines"]) == ([], [], [])


def test_a_reader_is_named_and_sees_what_is_theirs() -> None:
    """An item is Mexico's own where Mexico leads it, speaks in it, or leads or speaks in a topic of a topic."""
    topics = 'topics = [{{ title = "T", topics = [{{ title = "U", {} }}] }}]'
    items = (
        'leads = ["Panama", "Mexico"]',
        'speakers = [{ name = "Ana", party = "Mexico" }]',
        topics.format('leads = ["Mexico"]'),
        topics.format('speakers = [{ name = "Ana", party = "Mexico" }]'),
        'leads = ["Panama"]',
        "",
    )
    lines = ('delegations = ["Mexico", "Panama"]', day("2026-09-07", *items))
    told = shown(*lines, options=("--for", "Mexico"))
    assert told["reader"] == "Mexico"
    assert [item["own"] for item in told["days"][0]["items"]] == [True, True, True, True, False, False]
    assert [item["own"] for item in shown(*lines)["days"][0]["items"]] == [False] * 6


def test_one_day_of_several_is_asked_for_by_its_number() -> None:
    """The first day is 1, and each keeps its own items."""
    lines = (day("2026-09-07", NINE), day("2026-09-08"), day("2026-09-09", NINE, NINE))
    days = {number: shown(*lines, options=("--day", number))["days"] for number in ("1", "2", "3")}
    every = shown(*lines)["days"]
    assert [(sheet["date"], len(sheet["items"])) for sheet in every] == [
        ("2026-09-07", 1), ("2026-09-08", 0), ("2026-09-09", 2),
    ]  # fmt: skip
    assert [days[number] for number in ("1", "2", "3")] == [[sheet] for sheet in every]


def test_a_day_names_its_venue_where_it_is_another_than_the_meetings() -> None:
    """A day at the meeting's venue does not repeat it, and a virtual day has none."""
    days = (day("2026-09-07", keys='venue = "Museum"'), day("2026-09-08"), day("2026-09-09", keys='mode = "virtual"'))
    told = [(sheet["venue"], sheet["mode"]) for sheet in shown('venue = "Hotel"', *days)["days"]]
    assert told == [("Museum", "in-person"), ("", "in-person"), ("", "virtual")]
    assert [sheet["venue"] for sheet in shown(*days)["days"]] == ["Museum", "", ""]


def test_the_home_clock_leads_and_is_not_told_twice() -> None:
    """A delegation that sits on the home clock has no name of its own beside it; one on an equal clock stands there."""
    lines = ('delegations = ["Costa Rica", "Mexico", "Panama"]', day("2026-09-07", NINE))
    clocks = laid_out(*lines)["days"][0]["clocks"]
    assert [(clock["places"], clock["home"]) for clock in clocks] == [
        (["Costa Rica", "Mexico City"], True), (["Panama City"], False),
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("home", "day_before", "changes"),
    [
        ("America/New_York", "2026-09-19", {"Sydney": "2026-10-04"}),
        ("America/Argentina/Buenos_Aires", "2026-09-19", {}),
    ],
)
def test_a_day_without_hours_is_seen_at_its_noon(home: str, day_before: str, changes: dict[str, str]) -> None:
    """Sydney's clocks change on 3 October 2026 at 16:00 UTC: 14 days after noon in New York, an hour more in Buenos Aires."""
    head = HEAD.replace("America/Costa_Rica", home)
    clocks = laid_out(day(day_before), options=("--tz", "Sydney"), head=head)["days"][0]["clocks"]
    assert clocks[-1]["places"] == ["Sydney"]
    assert clocks[-1]["changes"] == changes


def test_a_clock_change_of_the_last_fortnight_is_told_too() -> None:
    """Chile's clocks moved on 6 September 2026, at 04:00 in UTC: told 13 and a half days later, not 14 and a half."""
    lines = (day("2026-09-19", NINE), day("2026-09-20", NINE))
    days = shown(*lines, options=("--tz", "Santiago, Chile"))["days"]
    assert [sheet["clocks"][1]["changes"] for sheet in days] == [{"Santiago": "2026-09-06"}, {}]
    assert [sheet["clocks"][0]["changes"] for sheet in days] == [{}, {}]


def test_an_item_has_the_instants_and_the_clocks_of_its_hours() -> None:
    """A start alone has no end anywhere; past midnight and across the world each end tells its own date."""
    items = (NINE, 'time = "22:30"', 'time = "23:30-00:30 +1"', 'time = "morning"', "")
    told = shown(day("2026-09-07", *items), options=("--tz", "Tokyo"))["days"][0]["items"]
    assert [(item["start"], item["end"], item["when"]) for item in told] == [
        ("2026-09-07T15:00:00Z", "2026-09-07T16:00:00Z", ""),
        ("2026-09-08T04:30:00Z", None, ""),
        ("2026-09-08T05:30:00Z", "2026-09-08T06:30:00Z", ""),
        (None, None, "morning"),
        (None, None, ""),
    ]
    keys = ("start", "end", "start_clock", "end_clock", "day_shift", "end_day_shift", "offset")
    assert [[tuple(local[key] for key in keys) for local in item["local"]] for item in told] == [
        [
            ("2026-09-07T09:00:00-06:00", "2026-09-07T10:00:00-06:00", "09:00", "10:00", 0, 0, "UTC−6"),
            ("2026-09-08T00:00:00+09:00", "2026-09-08T01:00:00+09:00", "00:00", "01:00", 1, 1, "UTC+9"),
        ],
        [
            ("2026-09-07T22:30:00-06:00", None, "22:30", None, 0, 0, "UTC−6"),
            ("2026-09-08T13:30:00+09:00", None, "13:30", None, 1, 0, "UTC+9"),
        ],
        [
            ("2026-09-07T23:30:00-06:00", "2026-09-08T00:30:00-06:00", "23:30", "00:30", 0, 1, "UTC−6"),
            ("2026-09-08T14:30:00+09:00", "2026-09-08T15:30:00+09:00", "14:30", "15:30", 1, 1, "UTC+9"),
        ],
        [],
        [],
    ]


def test_a_kind_that_only_the_title_says_is_marked() -> None:
    """`Lunch` is a meal by its name; one whose kind is written is not guessed, and a session is what is left."""
    items = ('title = "Lunch"', 'title = "Lunch"\nkind = "meal"', 'title = "Talk"', 'title = "Talk"\nkind = "session"')
    lines = "".join(f"[[day.item]]\n{item}\n" for item in items)
    told = shown("[[day]]", "date = 2026-09-07", lines)["days"][0]["items"]
    assert [(item["kind"], item["kind_inferred"]) for item in told] == [
        ("meal", True), ("meal", False), ("session", False), ("session", False),
    ]  # fmt: skip


def test_an_item_tells_its_link_its_doubt_and_what_runs_beside_it() -> None:
    """An item without a link has none; an end before the start is not certain; two rooms at one hour are parallel."""
    rooms = [f'{NINE}\nroom = "{room}"' for room in ("Bolívar", "Maya")]
    items = (*rooms, 'time = "12:00-11:00"\nlink = "https://example.org/a"')
    told = shown(day("2026-09-07", *items))["days"][0]["items"]
    assert [(item["link"], item["doubt"], item["parallel"]) for item in told] == [
        ("", "", True), ("", "", True), ("https://example.org/a", "backwards", False),
    ]  # fmt: skip


def test_a_topic_keeps_its_leads_papers_minutes_and_topics() -> None:
    """As deep as the paper is, with names as the reader's language has them."""
    inner = '{ title = "U", leads = ["Mexico"], minutes = 5, documents = ["Paper"], speakers = ["Ana"] }'
    told = shown(day("2026-09-07", f'topics = [{{ title = "T", topics = [{inner}] }}]'), options=("--lang", "es"))
    (topic,) = told["days"][0]["items"][0]["topics"]
    assert topic == {
        "title": "T", "when": "", "local": [], "leads": [], "speakers": [], "documents": [], "minutes": None,
        "minutes_said": "",
        "topics": [
            {
                "title": "U", "when": "", "local": [], "leads": ["México"], "speakers": ["Ana"], "documents": ["Paper"],
                "minutes": 5, "minutes_said": "", "topics": [],
            }
        ],
    }  # fmt: skip


def test_a_closed_item_of_a_public_day_elsewhere_keeps_that_days_clock() -> None:
    """Only a day that is closed as a whole is told by the meeting's clock: an open one in Tokyo says so."""
    tokyo = 'timezone = "Asia/Tokyo"'
    days = (
        day("2026-09-07", NINE, f'{NINE}\naudience = ["members"]', keys=tokyo),
        day("2026-09-08", NINE, keys=f'audience = ["members"]\n{tokyo}'),
    )
    told = laid_out(*days, options=("--audience", "public"))
    assert told["public"] is True
    assert [(sheet["closed"], sheet["clocks"][0]["zones"]) for sheet in told["days"]] == [
        (False, ["Asia/Tokyo"]), (True, ["America/Costa_Rica"]),
    ]  # fmt: skip
    assert [item["closed"] for sheet in told["days"] for item in sheet["items"]] == [False, True, True]
