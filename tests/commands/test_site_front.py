"""`rcm export site`: its front page, the calendars of activities in it, what stands beside a page, the feeds."""

import json
import re
from collections.abc import Callable
from html.parser import HTMLParser
from importlib.util import find_spec
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urljoin

import pytest
from canaries import written
from conftest import Rcm, Result
from strict_calendar import events_of

AGENDA = """format = 1
title.en = "{title}"
title.es = "{title} (es)"
status = "{status}"
timezone = "America/Lima"
languages = ["en", "es"]
delegations = ["Mexico", "Canada"]
{more}
[[day]]
date = {day}
[[day.item]]
id = "opening"
title = "Opening of {title}"
time = "09:00-10:00"
"""
CALENDAR = """format = 1
title.en = "Activities 2026"
title.es = "Actividades 2026"
languages = ["en", "es"]
period = "2026"
{more}
[[group]]
id = "g"
title = "Group"
[[group.activity]]
id = "plenary"
title = "The plenary"
agenda = "plenary"
[[group.activity]]
id = "workshop"
title = "Workshop"
host = "Belize"
when = "2026-10-05"
[[group.activity]]
id = "month"
title = "Campaign"
when = "2026-10"
[[group.activity]]
id = "secret"
title = "ZQSECRET"
for = ["Mexico"]
when = "2026-10-07"
"""
Export = Callable[..., Result]


def put(folder: Path, name: str, day: str, status: str = "final", more: str = "") -> None:
    """An agenda on the shelf."""
    (folder / "agendas").mkdir(exist_ok=True)
    text = AGENDA.format(title=name.capitalize(), day=day, status=status, more=more)
    (folder / "agendas" / f"{name}.toml").write_text(text, "utf-8")


def put_calendar(folder: Path, more: str = "", text: str = CALENDAR) -> None:
    """A calendar of activities beside the shelf."""
    (folder / "calendars").mkdir(exist_ok=True)
    (folder / "calendars" / "2026.toml").write_text(text.format(more=more), "utf-8")


@pytest.fixture
def export(tmp_path: Path, rcm: Rcm) -> Export:
    """`rcm export site` of four meetings and a calendar, as of October 2026."""
    for name, day in (
        ("old", "2024-05-01"),
        ("plenary", "2026-11-12"),
        ("later", "2027-02-01"),
        ("past", "2026-03-01"),
    ):
        put(tmp_path, name, day)
    put_calendar(tmp_path)

    def run(*options: str, code: int = 0) -> Result:
        words = ("export", "site", "--forms", "txt,md", "--at", "2026-10-01", *options)
        done = rcm(*words, env={"RCM_LANG": "en"}, cwd=tmp_path)
        assert done.code == code, done.err
        return done

    return run


def front(folder: Path) -> str:
    """The front page."""
    return (folder / "site" / "index.html").read_text("utf-8")


def in_order(page: str, *words: str) -> bool:
    """Whether the words stand in the page, one after another."""
    places = [page.find(word) for word in words]
    return -1 not in places and places == sorted(places)


def test_the_next_meeting_comes_first_and_the_past_ones_by_year(tmp_path: Path, export: Export) -> None:
    """Calendars before the meetings, what is over below, the latest first; tomorrow's page may say otherwise."""
    export()
    assert in_order(
        front(tmp_path), "Calendars of activities", 'href="calendar-2026/index.html"', "Next meetings", 'href="plenary/index.html"',
        'href="later/index.html"', "Past meetings", "<h3>2026</h3>", 'href="past/index.html"', "<h3>2024</h3>", 'href="old/index.html"',
    )  # fmt: skip
    assert "as of 1 October 2026" in front(tmp_path)
    export("--at", "2026-11-12")
    assert in_order(front(tmp_path), "Next meetings", "plenary/", "later/", "Past meetings", "past/")
    export("--at", "2026-11-13")
    assert in_order(front(tmp_path), "Next meetings", "later/", "Past meetings", "plenary/", "past/")


class Anchors(HTMLParser):
    """The links of a page: each address with its words."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, str]] = []
        self._open = False
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a link."""
        if tag == "a":
            self._open = True
            self.found.append((str(dict(attrs)["href"]), ""))

    def handle_endtag(self, tag: str) -> None:
        """End it."""
        self._open = self._open and tag != "a"

    def handle_data(self, data: str) -> None:
        """Its words."""
        if self._open:
            address, before = self.found[-1]
            self.found[-1] = address, before + data


def test_every_link_of_every_page_leads_to_a_file(tmp_path: Path, export: Export) -> None:
    """And every file of the site but the list is reached from the front page."""
    export()
    site = tmp_path / "site"
    reached, waiting = {"index.html"}, ["index.html"]
    while waiting:
        here = waiting.pop()
        if not here.endswith(".html"):
            continue
        for address, _ in Anchors((site / here).read_text("utf-8")).found:
            path = unquote(urljoin(f"https://site.test/{here}", address).removeprefix("https://site.test/"))
            path = path.partition("#")[0]
            assert (site / path).is_file(), (here, address)
            if path not in reached:
                reached.add(path)
                waiting.append(path)
    there = {path.relative_to(site).as_posix() for path in site.rglob("*") if path.is_file()}
    assert there - reached == {"rcm-site.json"}


def test_the_name_and_the_address_of_the_house(tmp_path: Path, export: Export) -> None:
    """`[site]` of rcm.toml: the heading, and buttons that subscribe; without the address there is no such button."""
    export()
    assert "webcal:" not in front(tmp_path)
    text = '[site]\nname = { en = "Conference", es = "Conferencia" }\naddress = "https://example.org/rcm/"\n'
    (tmp_path / "rcm.toml").write_text(text, "utf-8")
    export()
    page = front(tmp_path)
    assert "<h1>Conference / Conferencia</h1>" in re.sub("</?span[^>]*>", "", page)
    addresses = [address for address, _ in Anchors(page).found]
    assert {"webcal://example.org/rcm/meetings.ics", "webcal://example.org/rcm/meetings-MX.ics"} < set(addresses)
    feed = (tmp_path / "site" / "meetings-MX.ics").read_bytes().replace(b"\r\n ", b"")
    assert b"SOURCE;VALUE=URI:https://example.org/rcm/meetings-MX.ics\r\n" in feed
    export("-o", "inside", "--audience", "members")
    assert "webcal:" not in (tmp_path / "inside" / "index.html").read_text("utf-8")
    export("--url", "https://other.test/")
    assert "webcal://other.test/meetings.ics" in front(tmp_path)


@pytest.mark.parametrize(
    "text",
    [
        "[site]\nname = 3\n",
        '[site]\nname = { en = "X", de = "Y" }\n',
        '[site]\nname = ["X"]\n',
        '[site]\nadress = "x"\n',
        '[site]\naddress = "nowhere"\n',
    ],
)
def test_a_site_that_rcm_toml_says_wrongly_is_refused(text: str, tmp_path: Path, export: Export) -> None:
    """Nothing is written."""
    (tmp_path / "rcm.toml").write_text(text, "utf-8")
    export(code=2)
    assert not (tmp_path / "site").exists()


def test_an_activity_leads_to_the_page_of_its_agenda(tmp_path: Path, export: Export) -> None:
    """In the language of the page; one whose agenda is not in the site has neither a link nor its days."""
    export()
    site = tmp_path / "site" / "calendar-2026"
    for page, address in (("index.html", "../plenary/index.html"), ("es.html", "../plenary/es.html")):
        assert (address, "The plenary") in Anchors((site / page).read_text("utf-8")).found
    assert "12 November 2026" in (site / "index.html").read_text("utf-8")
    put(tmp_path, "plenary", "2026-11-12", status="draft")
    said = export().err
    page = (site / "index.html").read_text("utf-8")
    assert "plenary/" not in page
    assert "12 November 2026" not in page
    assert "without the dates and places of agendas that are not published: 1" in said


def test_drafts_are_published_when_they_are_asked_for(tmp_path: Path, export: Export) -> None:
    """They and the pages that name them are not for search engines, calendars too; without `--status draft` they are taken away."""
    put(tmp_path, "plenary", "2026-11-12", status="draft")
    robots = '<meta name="robots" content="noindex">'
    assert "left out, less than preliminary: 1 (agendas" in export().err
    site = tmp_path / "site"
    assert not (site / "plenary").exists()
    assert robots not in front(tmp_path)
    export("--status", "draft")
    pages = {path.relative_to(site).as_posix(): robots in path.read_text("utf-8") for path in site.rglob("*.html")}
    assert [name for name, has in sorted(pages.items()) if has] == [
        "calendar-2026/es.html",
        "calendar-2026/index.html",
        "index.html",
        "plenary/es.html",
        "plenary/index.html",
    ]
    assert "removed, since it is no longer built" in export().err
    assert not (site / "plenary").exists()
    put(tmp_path, "plenary", "2026-11-12", status="preliminary")
    export("--status", "final")
    assert not (site / "plenary").exists()
    assert "there are draft, preliminary, final" in export("--status", "soon", code=2).err


def test_what_is_not_to_be_published_is_in_no_site(tmp_path: Path, export: Export) -> None:
    """Neither an agenda nor a calendar, not for members either; each is named."""
    export()
    put(tmp_path, "plenary", "2026-11-12", more="publish = false")
    put_calendar(tmp_path, "publish = false")
    for options in ((), ("-o", "inside", "--audience", "members", "--status", "draft")):
        said = export(*options).err.replace("\\", "/")
        assert "not published: agendas/plenary.toml (publish = false)" in said
        assert "not published: calendars/2026.toml (publish = false)" in said
    for name in ("site", "inside"):
        assert not [path for path in (tmp_path / name).rglob("*") if "plenary" in str(path) or "calendar-" in str(path)]
        assert "Opening of Plenary" not in (tmp_path / name / "meetings.ics").read_text("utf-8")


def found_in(folder: Path, *names: str) -> dict[str, dict[str, Any]]:
    """The entries of some calendar files by their identity, each with all that it says."""
    events = (event for name in names for event in events_of((folder / "site" / name).read_bytes()))
    return {str(event["UID"].value): dict(event) for event in events}


def test_a_feed_has_the_entries_of_the_calendar_files_as_they_stand_there(tmp_path: Path, export: Export) -> None:
    """After a change too; an activity whose agenda is there is told once, and a month is no day."""
    export()
    meetings = [f"{name}/{name}.ics" for name in ("old", "plenary", "later", "past")]
    for hour in ("09:00-10:00", "09:30-10:00"):
        path = tmp_path / "agendas" / "plenary.toml"
        path.write_text(path.read_text("utf-8").replace("09:00-10:00", hour), "utf-8")
        export()
        feed, own = found_in(tmp_path, "meetings.ics"), found_in(tmp_path, *meetings)
        activities = found_in(tmp_path, "calendar-2026/calendar-2026.ics")
        assert {str(one["SUMMARY"].value) for one in activities.values()} == {"Workshop", "The plenary"}
        told = {uid: one for uid, one in activities.items() if one["SUMMARY"].value == "Workshop"}
        assert feed == own | told
    assert any(one["SEQUENCE"].value == "1" for one in feed.values())


def test_each_delegation_has_a_feed_of_its_own(tmp_path: Path, export: Export) -> None:
    """Of what it may attend, and of what the calendar says to it; for members only, what is not for the public."""
    put(tmp_path, "later", "2027-02-01", more='observers = ["IOM"]')
    export()
    export("-o", "inside", "--audience", "members")
    there = {path.name for path in (tmp_path / "site").glob("*.ics")}
    assert there == {f"meetings{one}.ics" for one in ("", "-BZ", "-CA", "-IOM", "-MX")}
    assert "ZQSECRET" in (tmp_path / "inside" / "meetings-MX.ics").read_text("utf-8")
    for name in ("meetings-CA.ics", "meetings-IOM.ics"):
        assert "ZQSECRET" not in (tmp_path / "inside" / name).read_text("utf-8")
    summaries = [event["SUMMARY"].value for event in events_of((tmp_path / "site" / "meetings-IOM.ics").read_bytes())]
    assert summaries == ["Opening of Later", "The plenary", "Workshop"]


def test_what_is_not_for_the_public_is_in_no_file_of_the_site(tmp_path: Path, export: Export) -> None:
    """An activity for one party, in every form that lies beside the page."""
    export("--forms", "txt,md,csv,json")
    site = tmp_path / "site"
    assert not [path for path in site.rglob("*") if path.is_file() and "ZQSECRET" in written(path.read_bytes())]
    export("-o", "inside", "--audience", "members")
    assert "ZQSECRET" in (tmp_path / "inside" / "calendar-2026" / "calendar-2026-en.md").read_text("utf-8")


def test_calendars_are_in_the_list_and_go_with_their_file(tmp_path: Path, export: Export) -> None:
    """What is no longer built is removed and named, or kept and named; a calendar that is faulty now keeps the site as it is."""
    export()
    site = tmp_path / "site"
    listed = json.loads((site / "rcm-site.json").read_text("utf-8"))["files"]
    assert {
        "calendar-2026/index.html",
        "calendar-2026/es.html",
        "calendar-2026/calendar-2026.ics",
        "meetings.ics",
    } < set(listed)
    before = {path: path.read_bytes() for path in site.rglob("*") if path.is_file()}
    put_calendar(tmp_path, text="format = 1\nperiod = 2026-99-99\n")
    assert "the site has its pages from before" in export(code=2).err
    assert {path: path.read_bytes() for path in site.rglob("*") if path.is_file()} == before
    (tmp_path / "calendars" / "2026.toml").unlink()
    assert "no longer built, and kept: site/calendar-2026 (files: " in export("--keep").err.replace("\\", "/")
    assert "removed, since it is no longer built: site/calendar-2026 (files: " in export().err.replace("\\", "/")
    assert not (site / "calendar-2026").exists()


def test_a_meeting_called_as_the_folder_of_a_calendar_keeps_its_name(tmp_path: Path, export: Export) -> None:
    """The other one gets a number."""
    put(tmp_path, "calendar-2026", "2026-12-01")
    export()
    site = tmp_path / "site"
    assert "Opening of Calendar-2026" in (site / "calendar-2026" / "index.html").read_text("utf-8")
    assert "Campaign" in (site / "calendar-2026-2" / "index.html").read_text("utf-8")


@pytest.mark.parametrize("folder", [".", "calendars"])
def test_a_site_does_not_lie_around_the_calendars(folder: str, export: Export) -> None:
    """Whoever publishes it would publish them."""
    assert "would publish the agendas themselves" in export("-o", folder, code=2).err


def test_the_usual_forms_lie_beside_each_page(tmp_path: Path, export: Export, rcm: Rcm) -> None:
    """PDF, Word, a message; of a calendar a sheet too; one whose package is missing is named, and the rest is there."""
    words = ("export", "site", "--at", "2026-10-01", "--lang", "es", "-o", "site")
    said = rcm(*words, cwd=tmp_path).err
    has = {"pdf": find_spec("typst"), "docx": find_spec("docx"), "xlsx": find_spec("xlsxwriter")}
    for form, package in has.items():
        assert bool(package) == (f"el sitio no tiene {form}" not in said)
    names = {path.suffix for path in (tmp_path / "site" / "plenary").iterdir()}
    assert names == {".html", ".ics", ".txt", *(f".{form}" for form in ("pdf", "docx") if has[form])}
    names = {path.suffix for path in (tmp_path / "site" / "calendar-2026").iterdir()}
    assert names == {".html", ".ics", ".md", ".csv", *(f".{form}" for form in has if has[form])}
    found = [words for address, words in Anchors(front(tmp_path)).found if address.startswith("plenary/")]
    assert found[0] == "Plenary (es)"
    assert found[-2:] == ["Mensaje", "Calendario de la reunión (.ics)"]


def test_forms_are_chosen(tmp_path: Path, export: Export) -> None:
    """Others are refused, with the names that there are."""
    export("--forms", "none")
    assert not list((tmp_path / "site").rglob("*.txt"))
    assert "there are pdf, docx, txt, md, csv, xlsx, json, none" in export("--forms", "pdf,odt", code=2).err


def test_the_same_day_builds_the_same_site(tmp_path: Path, export: Export) -> None:
    """Byte for byte, in another folder too."""
    export()
    export("-o", "again")
    folders = (tmp_path / "site", tmp_path / "again")
    one, other = ({path.relative_to(at).as_posix(): path.read_bytes() for path in at.rglob("*") if path.is_file()} for at in folders)  # fmt: skip
    assert one == other
    assert re.search(r"new or changed: 0\n", export().err)
