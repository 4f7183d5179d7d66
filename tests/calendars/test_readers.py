"""Every calendar, read by programs that know nothing of rcm: they see the same instants, titles, places and states.

The Python libraries icalendar, vobject and ics always; ical.js, on which Thunderbird and Nextcloud build, where node and
it are installed (RCM_NODE_MODULES names the folder of npm's packages; `.ci/run` sets it).
"""

import json
import os
import shutil
import subprocess
import warnings
from collections.abc import Callable
from datetime import UTC, date, datetime
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import vobject
from conftest import AGENDAS, ROOT, run_here
from icalendar import Calendar

AGENDA_FILES = sorted([*AGENDAS.glob("*.toml"), *(ROOT / "tests" / "data" / "good").glob("*.toml")])
NODE_MODULES = os.environ.get("RCM_NODE_MODULES", "")
FORMS = ((), ("--local",), ("--lang", "es,en"), ("--for", "Mexico"))


class Seen(NamedTuple):
    """One entry as a program reads it: UTC instants, or whole dates, as ISO 8601."""

    start: str
    end: str
    title: str
    place: str
    status: str


def iso(moment: date) -> str:
    """An instant in UTC, or a date."""
    return f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}" if isinstance(moment, datetime) else moment.isoformat()


@cache
def by_icalendar(data: bytes) -> list[Seen]:
    """As the `icalendar` library reads it."""
    return [
        Seen(iso(one.start), iso(one.end), str(one["summary"]), str(one.get("location", "")), str(one["status"]))
        for one in Calendar.from_ical(data).events
    ]


def by_vobject(data: bytes) -> list[Seen]:
    """As the `vobject` library reads it."""

    def seen(one: Any) -> Seen:
        place = one.location.value if hasattr(one, "location") else ""
        return Seen(iso(one.dtstart.value), iso(one.dtend.value), one.summary.value, place, one.status.value)

    return [seen(one) for one in vobject.readOne(data.decode()).vevent_list]


def by_ics(data: bytes) -> list[Seen]:
    """As the `ics` library reads it; it keeps its events in a set, so they come by start here."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # of its own dependencies
        import ics

        events = ics.Calendar(data.decode()).events
    return [
        Seen(_ics_moment(one, one.begin), _ics_moment(one, one.end), one.name, one.location or "", one.status)
        for one in events
    ]


def _ics_moment(event: Any, moment: Any) -> str:
    return str(moment.date()) if event.all_day else iso(moment.datetime)


def by_ical_js(data: bytes) -> list[Seen]:
    """As ical.js reads it."""
    script = Path(__file__).with_name("read_with_ical.mjs")
    done = subprocess.run(["node", str(script), NODE_MODULES], input=data, capture_output=True, check=True, timeout=60)
    return [Seen(**one) for one in json.loads(done.stdout)]


@cache
def exported(path: Path, form: tuple[str, ...]) -> bytes:
    """The calendar of an agenda."""
    done = run_here("export", "ics", str(path), "-o", "-", *form)
    assert done.code == 0, done.err
    return done.raw_out


def in_order(seen: list[Seen]) -> list[Seen]:
    """By start and title: one library loses the order of the file."""
    return sorted(seen)


every_calendar = pytest.mark.parametrize("form", FORMS, ids=lambda form: " ".join(form) or "plain")
every_agenda = pytest.mark.parametrize("path", AGENDA_FILES, ids=lambda path: path.stem)
others: tuple[Callable[[bytes], list[Seen]], ...] = (by_vobject, by_ics)


@every_agenda
@every_calendar
@pytest.mark.parametrize("reader", others)
def test_python_libraries_agree(path: Path, form: tuple[str, ...], reader: Callable[[bytes], list[Seen]]) -> None:
    """Another library sees what `icalendar` sees, in UTC and in local form, in one language and in two."""
    data = exported(path, form)
    assert in_order(reader(data)) == in_order(by_icalendar(data))


@every_agenda
@every_calendar
@pytest.mark.skipif(not (NODE_MODULES and shutil.which("node")), reason="node and ical.js are not installed here")
def test_ical_js_agrees(path: Path, form: tuple[str, ...]) -> None:
    """ical.js sees the same."""
    data = exported(path, form)
    assert by_ical_js(data) == by_icalendar(data)


@every_agenda
def test_the_local_form_is_about_the_same_instants(path: Path) -> None:
    """`--local` changes how an hour is written, never which instant it is."""
    plain, local = (by_icalendar(exported(path, form)) for form in ((), ("--local",)))
    assert plain == local
