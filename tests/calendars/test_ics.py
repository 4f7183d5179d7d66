"""The calendar file: read back by two libraries that know nothing of rcm, and by a strict reader of our own."""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import pytest
import vobject
from conftest import AGENDAS, REAL, Rcm, run_here
from front import front
from hypothesis import given
from icalendar import Calendar
from profiles import examples
from strategies import Fact, Made, Sheet, agendas, ends
from strict_calendar import Event, events_of, text_of

from rcmcli.model.text import one_line

MEMBERS_ONLY = {"extra-regional-migration", "exchange-of-financial-information", "break"}
STATUS = {"draft": "TENTATIVE", "preliminary": "TENTATIVE", "final": "CONFIRMED", "cancelled": "CANCELLED"}
NO_LENGTH = {"global-compact"}
NOMINAL = timedelta(minutes=30)


class Entry(NamedTuple):
    """One event as a reader sees it."""

    start: datetime | date
    end: datetime | date
    title: str
    status: str


def expected(name: str, language: str, party: str) -> list[Entry]:
    """What the calendar must say, worked out from the TOML with `zoneinfo` alone."""
    tree = tomllib.loads((AGENDAS / f"{name}.toml").read_text(encoding="utf-8"))
    away = MEMBERS_ONLY if party and "puebla" in name and party != "Mexico" else set()
    return [
        Entry(*_ends(item, day["date"], ZoneInfo(tree["timezone"])), _title(item, language), STATUS[tree["status"]])
        for day in tree["day"]
        for item in day["item"]
        if item["id"] not in away | NO_LENGTH
    ]


def _ends(item: dict[str, Any], day: date, zone: ZoneInfo) -> tuple[datetime | date, datetime | date]:
    clocks = re.findall("([0-9]{2}):([0-9]{2})", item.get("time", ""))
    if not clocks:
        return day, day + timedelta(days=1)
    moments = [datetime(day.year, day.month, day.day, int(h), int(m), tzinfo=zone).astimezone(UTC) for h, m in clocks]
    return moments[0], moments[1] if len(moments) == 2 else moments[0] + NOMINAL


def _title(item: dict[str, Any], language: str) -> str:
    track = item.get("track", {}).get(language, "")
    return str(item["title"][language]) + (f" — {track}" if track else "")


@cache
def exported(name: str, language: str = "en", party: str = "") -> bytes:
    """The calendar of a real agenda."""
    extra = ("--for", party) if party else ()
    done = run_here("export", "ics", name, "-o", "-", "--lang", language, *extra)
    assert done.code == 0
    return done.raw_out


every_view = pytest.mark.parametrize(
    ("name", "language", "party"),
    [(name, language, party) for name in REAL for language in ("en", "es") for party in ("", "Mexico", "Chile", "IOM")],
)


def assert_same(read: list[Entry], name: str, language: str, party: str) -> None:
    """The same moments and states in the same order, and summaries that begin with the titles."""
    wanted = expected(name, language, party)
    assert [entry._replace(title="") for entry in read] == [entry._replace(title="") for entry in wanted]
    for entry, want in zip(read, wanted, strict=True):
        assert entry.title.startswith(want.title[:250])


@every_view
def test_icalendar_reads_the_moments_titles_and_states_of_the_file(name: str, language: str, party: str) -> None:
    """The `icalendar` library finds every item that the party may attend, at the instant that zoneinfo gives."""
    read = [
        Entry(event.start, event.end, str(event["summary"]), str(event["status"]))
        for event in Calendar.from_ical(exported(name, language, party)).events
    ]
    assert_same(read, name, language, party)


@every_view
def test_vobject_reads_the_moments_titles_and_states_of_the_file(name: str, language: str, party: str) -> None:
    """The `vobject` library, which shares no code with the first, finds the same."""
    calendar = vobject.readOne(exported(name, language, party).decode())
    read = [
        Entry(_utc(event.dtstart.value), _utc(event.dtend.value), event.summary.value, event.status.value)
        for event in calendar.vevent_list
    ]
    assert_same(read, name, language, party)


def _utc(moment: date) -> date:
    return moment.astimezone(UTC) if isinstance(moment, datetime) else moment


@every_view
def test_every_line_is_as_strict_readers_want_it(name: str, language: str, party: str) -> None:
    """CRLF, 75 octets, whole characters, balanced components, each property once, UTC or whole days."""
    assert len(events_of(exported(name, language, party))) == len(expected(name, language, party))


def _of(data: bytes, title: str) -> Event:
    return next(event for event in events_of(data) if text_of(event["SUMMARY"].value).startswith(title))


def test_an_item_without_length_is_absent_and_named(rcm: Rcm) -> None:
    """The Global Compact, printed "16:30 - 16:30", is not exported, and standard error says so and why."""
    done = rcm("export", "ics", "2021-07", "-o", "-")
    assert "Global Compact" not in "".join(text_of(event["SUMMARY"].value) for event in events_of(done.raw_out))
    assert "left out: “Update on the Global Compact" in done.err
    assert "it starts and ends at the same minute" in done.err


def test_an_item_without_an_hour_is_a_banner_of_its_day() -> None:
    """ "Departure of delegations" and "morning" take the whole date and leave people free; no hour is made up."""
    for title in ("Departure of delegations", "Parallel meetings of the Liaison Officers Network"):
        event = _of(exported("2017-06-rcgm-san-salvador"), title)
        assert (event["DTSTART"].parameters, event["TRANSP"].value) == (";VALUE=DATE", "TRANSPARENT")
    assert text_of(event["SUMMARY"].value).endswith("(morning)")


@pytest.mark.parametrize(("language", "sentence"), [("en", "End not stated"), ("es", "no indica la hora de fin")])
def test_an_item_with_a_start_only_has_a_nominal_half_hour(language: str, sentence: str) -> None:
    """The cocktail at 19:00 lasts 30 minutes in the calendar, and its description says that no end is stated."""
    event = next(
        one for one in events_of(exported("2021-07-rcgm-puebla", language)) if "20210729T000000Z" in one["DTSTART"]
    )
    assert event["DTEND"].value == "20210729T003000Z"
    assert sentence in text_of(event["DESCRIPTION"].value)


def test_breaks_meals_and_optional_items_leave_people_free() -> None:
    """A break, a lunch and the optional cultural activity are TRANSPARENT, a session is OPAQUE."""
    data = exported("2021-07-rcgm-puebla")
    free = {title: _of(data, title)["TRANSP"].value for title in ("Break", "Lunch break", "Cultural", "Registration")}
    assert free == dict.fromkeys(("Break", "Lunch break", "Cultural"), "TRANSPARENT") | {"Registration": "OPAQUE"}


def test_the_description_says_the_local_times_of_the_delegations() -> None:
    """The opening of September 2021 is told as 12:00 in Santiago and Buenos Aires, 11:00 in Ottawa, 10:00 in Lima."""
    words = text_of(_of(exported("2021-09-rcm-sacm"), "Opening")["DESCRIPTION"].value).splitlines()
    for clock, city in (("09:00", "San Salvador"), ("10:00", "Lima"), ("11:00", "Ottawa"), ("12:00", "Santiago")):
        assert any(line.startswith(clock) and city in line for line in words)
    assert any(re.fullmatch("tz database 20[0-9]{2}[a-z]", line) for line in words)


@pytest.mark.parametrize(
    ("language", "word"), [("en", "break"), ("es", "receso"), ("fr", "pause"), ("pt", "intervalo")]
)
def test_a_category_is_a_word_of_the_language(language: str, word: str) -> None:
    """Outlook and others show it beside the entry, and no key of the file is anybody's word."""
    categories = {
        line for line in exported("2021-09-rcm-sacm", language).decode().splitlines() if line.startswith("CATEGORIES:")
    }
    assert f"CATEGORIES:{word}" in categories
    assert not any("in-person" in line or "side-event" in line for line in categories)


def test_an_agenda_of_one_item_has_no_calendar_name(rcm: Rcm) -> None:
    """NAME would make Outlook open a single appointment as a new calendar."""
    text = front("T", "America/Lima") + '[[day]]\ndate = 2026-01-02\n[[day.item]]\nid = "a"\n'
    done = rcm(
        "export",
        "ics",
        "-",
        "--stdin-filename",
        "made.toml",
        "-o",
        "-",
        stdin=f'{text}title = "Only"\ntime = "09:00-10:00"\n'.encode(),
    )
    assert b"NAME" not in done.raw_out
    assert len(events_of(done.raw_out)) == 1


def test_a_cancelled_item_stays_and_says_so_in_its_title(workspace: Path, rcm: Rcm) -> None:
    """STATUS:CANCELLED is not shown by every calendar, so the summary says it too, in the reader's language."""
    path = workspace / "agendas" / "2021-09-rcm-sacm.toml"
    path.write_text(
        path.read_text(encoding="utf-8").replace('"opening-session"', '"opening-session"\nstatus = "cancelled"'),
        encoding="utf-8",
    )
    done = rcm("export", "ics", "2021-09", "-o", "-", "--lang", "es", cwd=workspace)
    assert _of(done.raw_out, "CANCELADO: Sesión de apertura")["STATUS"].value == "CANCELLED"


def wanted_of(made: Made) -> Iterator[tuple[str, date, date, str]]:
    """Item id, ends and cleaned summary of every item of a made agenda that a calendar can hold."""
    for sheet, fact in made.facts():
        span = _span(sheet, fact)
        if span[1] > span[0]:
            yield fact.id, *span, _shortened(one_line(_summary(fact, made.status)))
    for sheet in made.days:
        if not sheet.items:
            prefix = "CANCELLED: " if made.status == "cancelled" else ""
            yield (
                f"day {sheet.date}",
                sheet.date,
                sheet.date + timedelta(days=1),
                _shortened(prefix + one_line(made.title)),
            )


def _span(sheet: Sheet, fact: Fact) -> tuple[date, date]:
    moments = ends(sheet, fact)
    if moments is None:
        return sheet.date, sheet.date + timedelta(days=1)
    return moments[0], moments[1] or moments[0] + NOMINAL


def _summary(fact: Fact, status: str) -> str:
    prefix = "CANCELLED: " if fact.cancelled or status == "cancelled" else ""
    track = f" — {fact.track}" if fact.track else ""
    part = f" ({fact.part})" if fact.part not in ("", "all day") else ""
    leads = f" [{', '.join(fact.leads)}]" if fact.leads else ""
    return f"{prefix}{one_line(fact.title)}{track}{part}{leads}"


def _shortened(words: str) -> str:
    units = words.encode("utf-16-le")
    if len(units) <= 510:
        return words
    return units[:508].decode("utf-16-le", "ignore").rstrip() + "…"


@given(agendas())
@examples(100)
def test_a_made_agenda_survives_the_way_through_a_calendar(made: Made) -> None:
    """Whatever its titles hold, every item comes back once, with its ends and its cleaned title, and nothing else does."""
    done = run_here("export", "ics", "-", "--stdin-filename", "made.toml", "-o", "-", stdin=made.text.encode())
    assert done.code == 0, done.err
    wanted = list(wanted_of(made))
    assert len(events_of(done.raw_out)) == len(wanted)
    read = [(event.start, event.end, str(event["summary"])) for event in Calendar.from_ical(done.raw_out).events]
    assert Counter(read) == Counter(entry[1:] for entry in wanted)
    status = {"CANCELLED" if fact.cancelled else STATUS[made.status] for _, fact in made.facts()} | {
        STATUS[made.status]
    }
    assert {event["STATUS"].value for event in events_of(done.raw_out)} <= status
