"""What the script of a page offers, in Chromium: slots that are short, one language, search, stars and their calendar, what is next."""

from datetime import UTC, date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

import page_opened
import pytest
from conftest import run_here
from front import front
from page_opened import CHROMIUM, Opened
from page_reading import NOTHING_KEPT
from strategies import toml_string

pytest.importorskip("playwright.sync_api", reason="playwright is not installed (pip install playwright)")
from icalendar import Calendar, Event

if TYPE_CHECKING:
    from playwright.sync_api import Page

browser, opened = page_opened.browser, page_opened.opened  # the fixtures that pages are opened with
pytestmark = pytest.mark.skipif(not CHROMIUM, reason="Chromium is not installed")

CITIES = (
    "Mexico City",
    "Ottawa",
    "New York",
    "Buenos Aires",
    "Lima",
    "San José",
    "Bogotá",
    "Madrid",
    "Geneva",
    "Quito",
    "Panama City",
)
TO = tuple(part for city in CITIES for part in ("--tz", city))
HEAD = 'format = 1\ntitle.en = "Forum"\ntitle.es = "Foro"\nstatus = "final"\nlanguages = ["en", "es"]\n'
TITLE = "Comma, semicolon; back\\slash — " + "ñandú " * 20


@pytest.fixture(scope="module")
def forum(tmp_path_factory: pytest.TempPathFactory) -> str:
    """A conference of 60 items in three tracks, with objectives."""
    lines = [
        HEAD,
        'timezone = "America/Guatemala"\nmode = "hybrid"\nobjectives = ["Agree on a plan"]\ndelegations = ["RCM"]\n',
    ]
    lines.append('venue = { name = "Hotel", city = "Guatemala City" }\n')
    for day in range(4):
        lines.append(f"[[day]]\ndate = {date(2026, 9, 7 + day)}\n")
        lines.append(_item(day, 0, "08:30-09:00", "Plenary"))
        for n, hours in enumerate(("09:00-10:30", "11:00-12:30", "14:00-15:30", "16:00-17:30")):
            for track in ("Labour", "Irregular", "Protection"):
                more = f'track = "{track}"\nroom = "Room {track[0]}"\nleads = ["{("Panama", "Mexico")[n % 2]}"]\n'
                lines.append(
                    _item(day, 10 * n + len(lines), hours, f"Session {n + 1}: migration and its governance", more)
                )
        lines.append(_item(day, 99, "10:30-11:00", "Coffee", 'kind = "break"\n'))
        lines.append(_item(day, 98, "17:30", "Closing"))
    path = tmp_path_factory.mktemp("forum") / "forum.toml"
    path.write_text("".join(lines), encoding="utf-8")
    return str(path)


def _item(day: int, n: int, hours: str, title: str, more: str = "") -> str:
    return f'[[day.item]]\nid = "d{day}-{n}"\ntime = "{hours}"\ntitle = "{title}"\n{more}'


def made(folder: Path, *items: str, head: str = "") -> str:
    """An agenda of one day in Bogotá."""
    path = folder / "made.toml"
    named = (one if "id =" in one else f'id = "i{n}"\n{one}' for n, one in enumerate(items))
    day = "[[day]]\ndate = 2026-03-02\n" + "".join(f"[[day.item]]\n{one}\n" for one in named)
    path.write_text(f'{HEAD}timezone = "America/Bogota"\ndelegations = ["RCM"]\n{head}\n{day}', encoding="utf-8")
    return str(path)


def calendar_of(page: "Page") -> list[Event]:
    """The events of the calendar that the page makes, read by the icalendar library."""
    with page.expect_download() as download:
        page.locator("#_ics").click()
    data = Path(download.value.path()).read_bytes()
    assert all(len(line) <= 75 for line in data.split(b"\r\n"))
    assert data.count(b"\n") == data.count(b"\r\n")
    calendar = Calendar.from_ical(data)
    assert download.value.suggested_filename.endswith("-my-agenda.ics")
    return [one for one in calendar.walk("VEVENT") if isinstance(one, Event)]


@pytest.mark.parametrize("zone", ["America/Guatemala", "Asia/Tokyo"])
def test_a_conference_of_three_tracks_is_short_and_its_words_have_the_width(
    opened: Opened, forum: str, zone: str
) -> None:
    """At most 5,000 pixels for 60 items and 12 cities; the words have 70 % of the width; the tracks stand side by side."""
    page = opened(forum, "en", *TO, width=1280, timezone_id=zone)
    assert page.evaluate("document.documentElement.scrollHeight") <= 5000
    widths = page.evaluate("['td.item', 'table'].map(one => document.querySelector(one).getBoundingClientRect().width)")
    assert widths[0] >= 0.69 * widths[1]
    tracks = (
        page.locator("tbody.n3")
        .first.locator("td.item")
        .evaluate_all("all => all.map(one => one.getBoundingClientRect().top)")
    )
    assert len(tracks) == 3
    assert len(set(tracks)) == 1
    assert page.locator("tbody.n3").first.get_by_text("in parallel").locator("visible=true").count() == 1


@pytest.mark.parametrize("agenda", ["forum", "2021-09", "2021-07", "2017-06"])
def test_on_a_phone_the_first_session_is_on_the_first_screen(opened: Opened, forum: str, agenda: str) -> None:
    """Of two languages one is shown, objectives are folded, days are short."""
    page = opened(
        forum if agenda == "forum" else agenda, "es,en", width=360, timezone_id="America/Lima", locale="es-PE"
    )
    page.set_viewport_size({"width": 360, "height": 740})
    assert page.locator("tbody.slot .title").locator("visible=true").first.bounding_box()["y"] < 740  # type: ignore[index]
    assert page.locator("details.fold[open]").count() == 0


def test_one_language_is_shown_or_both_and_the_choice_is_kept(opened: Opened) -> None:
    """A phone shows the language of the device, a wide screen both; what has one language only is never hidden."""
    page = opened("2021-09", "es,en", width=390, locale="en-US", timezone_id="Asia/Tokyo")
    title = page.locator("h1 span").locator("visible=true")
    assert title.all_inner_texts() == [page.locator("h1 span[lang=en]").inner_text()]
    assert page.evaluate("document.documentElement.lang") == "en"
    page.get_by_role("button", name="ES", exact=True).click()
    assert title.evaluate_all("all => all.map(one => one.lang)") == ["es"]
    page.reload()
    assert title.evaluate_all("all => all.map(one => one.lang)") == ["es"]
    page.get_by_role("button", name="ES + EN").click()
    assert title.count() == 2
    wide = opened("2021-09", "es,en", width=1280, locale="en-US", timezone_id="Asia/Tokyo")
    assert wide.locator("h1 span").locator("visible=true").count() == 2
    bare = opened("2021-09", "es,en", width=390, script=False)
    assert bare.locator("h1 span").locator("visible=true").count() == 2
    assert bare.locator("#_languages").is_hidden()


def test_items_are_found_by_words_track_room_and_party(opened: Opened, forum: str) -> None:
    """What does not fit is hidden, days without a hit too; the page says how many are left."""
    page = opened(forum, "en", timezone_id="America/Bogota")
    items = page.locator("td.item").locator("visible=true")
    page.get_by_label("Search", exact=True).fill("coffee")
    assert items.count() == 4
    page.get_by_label("Search", exact=True).fill("GOVERNANCE migracion")
    assert items.count() == 0
    assert page.locator("section").locator("visible=true").count() == 0
    assert page.locator("#_found").inner_text() == "0 of 60 items are shown."
    page.get_by_label("Search", exact=True).fill("")
    assert items.count() == 60
    page.get_by_label("Track").select_option("Labour")
    assert items.count() == 16
    page.get_by_label("Party").select_option("Mexico")
    assert items.count() == 8
    page.get_by_label("Room").select_option("Room P")
    assert items.count() == 0


def test_what_bears_a_star_is_a_calendar_in_utc(opened: Opened, tmp_path: Path) -> None:
    """Instants, words with every sign that must be escaped, lines folded; the UIDs are those of the meeting's own calendar."""
    agenda = made(
        tmp_path,
        f'time = "23:00-01:00 +1"\ntitle = {toml_string(TITLE)}\nroom = "Sala 1, ala norte"',
        'time = "09:00"\ntitle = "Opening 🎉 \u05e9\u05dc\u05d5\u05dd (Latin)"',
        'time = "morning"\ntitle = "Visit"',
        'time = "10:00-11:00"\ntitle = "Not mine"',
    )
    page = opened(agenda, "en", timezone_id="Asia/Tokyo")
    assert page.locator("#_ics").is_disabled()
    for title in ("Comma", "Opening", "Visit"):
        page.get_by_role("button", name=f"In my agenda: {title}").press("Enter")
    page.reload()
    assert page.locator(".star[aria-pressed=true]").count() == 3
    events = {str(one["summary"]): one for one in calendar_of(page)}
    night = events[TITLE.strip()]
    assert (night.start, night.end) == (datetime(2026, 3, 3, 4, tzinfo=UTC), datetime(2026, 3, 3, 6, tzinfo=UTC))
    assert night["location"] == "Sala 1, ala norte"
    opening = events["Opening 🎉 \u05e9\u05dc\u05d5\u05dd (Latin)"]
    assert opening.start == datetime(2026, 3, 2, 14, tzinfo=UTC)
    assert [one.start for name, one in events.items() if name.endswith("Visit")] == [date(2026, 3, 2)]
    ours = Calendar.from_ical(run_here("export", "ics", agenda, "--lang", "en", "-o", "-").raw_out)
    assert {str(one["uid"]) for one in events.values()} < {str(one["uid"]) for one in ours.walk("VEVENT")}
    page.get_by_role("button", name="Only my agenda").click()
    assert page.locator("td.item").locator("visible=true").count() == 3


def test_a_closed_item_has_no_star_in_a_public_copy_and_its_words_are_nowhere(opened: Opened, tmp_path: Path) -> None:
    """Neither title, room, track, lead nor speaker is in the facts of the script; the open item beside it can be starred."""
    secret = 'room = "Zarzal"\ntrack = "Zarco"\nleads = ["UNHCR"]\nspeakers = [{ name = "Zoraida", party = "IOM" }]'
    agenda = made(
        tmp_path,
        f'id = "zafra"\ntime = "09:00-10:00"\ntitle = "Zeppelin"\naudience = ["members"]\n{secret}',
        'id = "open"\ntime = "10:00-11:00"\ntitle = "Open"\nleads = ["Mexico"]',
    )
    page = opened(agenda, "en", "--audience", "public", timezone_id="Asia/Tokyo")
    told = page.content()
    assert not [word for word in ("zafra", "Zeppelin", "Zarzal", "Zarco", "Zoraida", "UNHCR", "IOM") if word in told]
    assert page.locator(".star").count() == 1
    page.evaluate(
        "localStorage.setItem('rcm-stars:made', [...document.querySelectorAll('td.item')].map(one => one.id).join(' '))"
    )
    page.reload()
    assert [str(one["summary"]) for one in calendar_of(page)] == ["Open"]


def test_a_star_needs_no_store(opened: Opened, forum: str) -> None:
    """Where the browser keeps nothing, as it may for a file, a star holds until the page is closed."""
    page = opened(forum, "en", timezone_id="Asia/Tokyo", init=NOTHING_KEPT)
    page.locator(".star").first.click()
    assert len(calendar_of(page)) == 1


def test_every_item_has_an_anchor_and_a_link_to_it(opened: Opened) -> None:
    """The address of an item is the page's with its id; it is reached by the keyboard."""
    page = opened("2021-09", timezone_id="Asia/Tokyo")
    items = page.locator("td.item")
    assert page.locator("td.item[id] a.anchor").count() == items.count()
    page.locator("a.anchor").nth(3).press("Enter")
    assert page.url.endswith("#" + (items.nth(3).get_attribute("id") or "?"))
    assert page.locator("td.item:target").count() == 1


def test_what_is_on_and_what_is_next_are_told_with_the_time_left(opened: Opened, forum: str) -> None:
    """While the meeting runs; long before and after it, nothing is said."""
    page = opened(forum, "en", timezone_id="Asia/Tokyo")
    going = page.locator("#_going")
    for now, told in (
        ("2026-09-01T00:00:00Z", None),
        ("2026-09-07T14:00:00Z", ["Next: Plenary (in 30 min)"]),
        (
            "2026-09-07T15:10:00Z",
            ["Now: Session 1: migration and its governance (1 h 20 min left)", "Next: Coffee (in 1 h 20 min)"],
        ),
        ("2026-09-10T23:45:00Z", ["Now: Closing"]),
        ("2026-09-11T00:05:00Z", None),
    ):
        page.clock.set_fixed_time(now)
        page.reload()
        assert (going.inner_text().split("\n") if going.is_visible() else None) == told, now


def test_items_that_end_apart_have_their_own_time_left(opened: Opened, tmp_path: Path) -> None:
    """A long drafting and a short briefing are on: neither is told with the end of the other."""
    path = tmp_path / "apart.toml"
    items = "".join(
        f'[[day.item]]\nid = "{name}"\ntime = "{time}"\ntitle = "{name.title()}"\nroom = "{name}"\n'
        for name, time in (("drafting", "09:00-13:00"), ("briefing", "10:00-10:40"))
    )
    head = front("A", "America/Panama") + "[[day]]\ndate = 2026-09-07\n"
    path.write_text(head + items, encoding="utf-8")
    page = opened(str(path), "en", timezone_id="Asia/Tokyo")
    page.clock.set_fixed_time("2026-09-07T15:30:00Z")
    page.reload()
    assert page.locator("#_going").inner_text().split("\n") == [
        "Now: Drafting (2 h 30 min left)",
        "Now: Briefing (10 min left)",
    ]


def test_an_hour_on_another_date_is_said_in_words(opened: Opened) -> None:
    """“The next day”, not “+1”, in each language."""
    told = opened("2021-09", "en,es", timezone_id="Asia/Tokyo").locator("#_reader").inner_text()
    assert "when it is 09:00 there, it is 00:00 the next day for you" in told
    assert "cuando allí son las 09:00, para usted son las 00:00 del día siguiente" in told


def test_paper_has_the_meetings_clock_and_never_the_devices(opened: Opened) -> None:
    """The device of a printer may keep any clock; a city that was chosen is printed."""
    page = opened("2021-09", timezone_id="UTC")
    page.emulate_media(media="print")
    assert page.locator(".mine").locator("visible=true").count() == 0
    page.emulate_media(media="screen")
    page.select_option("#_zone", label="Santiago (UTC−3)")
    page.emulate_media(media="print")
    assert page.locator("td.mine").locator("visible=true").count() > 10


def test_long_days_long_titles_and_many_cities_fit_a_phone(opened: Opened, tmp_path: Path) -> None:
    """300 items a day, 25 cities, ten thousand letters, right to left with Latin inside, emoji."""
    items = [f'time = "{8 + n // 60:02}:{n % 60:02}"\ntitle = "Item {n} \u0634 (IOM) 🎉"' for n in range(300)]
    items[5] = f'time = "08:05"\ntitle = "{"x" * 10_000}"'
    zones = [f"UTC+{n}" for n in range(1, 13)] + [f"UTC-{n}" for n in range(1, 12)] + ["Kathmandu", "Adelaide"]
    page = opened(
        made(tmp_path, *items), "en", *(part for zone in zones for part in ("--tz", zone)), timezone_id="Asia/Tokyo"
    )
    for width in (320, 800, 1280):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert page.locator(".name").count() == 300


def test_a_filtered_page_on_paper_says_that_it_is_a_part(opened: Opened, forum: str) -> None:
    """How many of how many items it prints; one that is whole says nothing of it, and no control is on paper."""
    page = opened(forum, "en", timezone_id="America/Lima")
    page.emulate_media(media="print")
    assert not page.locator("#_tools").is_visible()
    page.locator("#_words").evaluate("one => { one.value = 'coffee'; one.dispatchEvent(new Event('input')); }")
    assert page.locator("#_tools").inner_text().strip() == "4 of 60 items are shown."
    assert page.locator("td.item").locator("visible=true").count() == 4


@pytest.mark.parametrize("tracks", [2, 3, 4, 7])
@pytest.mark.parametrize("zone", ["America/Bogota", "Asia/Tokyo"])
def test_tracks_stand_beside_their_hours_also_without_other_clocks(
    opened: Opened, tmp_path: Path, tracks: int, zone: str
) -> None:
    """Of a meeting that names no other city, on a reader's own clock or not: hours on the left, all tracks to their right."""
    items = [f'time = "09:00-10:00"\ntitle = "Group"\ntrack = "T{n}"' for n in range(tracks)]
    path = Path(made(tmp_path, *items))
    path.write_text(path.read_text(encoding="utf-8").replace('delegations = ["RCM"]\n', ""), encoding="utf-8")
    page = opened(str(path), "en", width=1280, timezone_id=zone)
    edges = "all => all.map(one => [one.getBoundingClientRect().left, one.getBoundingClientRect().top])"
    ((left, top),) = page.locator("tbody .time").evaluate_all(edges)
    cells = page.locator("td.item").evaluate_all(edges)
    assert len(cells) == tracks
    assert all(one > left + 300 for one, _ in cells)
    assert all(abs(one - top) < 12 for _, one in cells[: 3 if tracks > 4 else 4])
    for name in (".mine", ".clocks"):
        assert all(one < left + 300 for one, _ in page.locator(f"tbody {name}").evaluate_all(edges))


@pytest.mark.parametrize("width", [390, 1280])
def test_what_runs_from_right_to_left_begins_on_the_right(opened: Opened, tmp_path: Path, width: int) -> None:
    """A title and a topic in Arabic with Latin inside, and nothing leaves the screen."""
    item = 'time = "09:00-10:00"\ntitle = "اجتماع RCM"\ntopics = ["نقطة one", "Point"]'
    page = opened(made(tmp_path, item), "en", width=width)
    sides = "all => all.map(one => [getComputedStyle(one).direction, getComputedStyle(one).textAlign])"
    assert page.locator("td .title").evaluate_all(sides) == [["rtl", "start"]]
    assert page.locator("td.item li").evaluate_all(sides) == [["rtl", "start"], ["ltr", "start"]]
    assert page.evaluate("document.documentElement.scrollWidth <= innerWidth")


def test_a_city_spelled_nearly_alike_stands_once_beside_two_languages(opened: Opened) -> None:
    """“Washington D. C.” is enough where both are shown; each language alone has its own; another name stands beside."""
    page = opened("2021-09", "es,en", timezone_id="America/Lima", width=1280)
    clocks = page.locator("tbody .clocks").first
    assert "Washington D. C., Caracas" in clocks.inner_text()
    assert "Ciudad de México / Mexico City" in clocks.inner_text()
    page.get_by_role("button", name="EN", exact=True).click()
    assert "Washington, D.C., Caracas" in clocks.inner_text()
