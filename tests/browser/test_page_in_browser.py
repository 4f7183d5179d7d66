"""The page in Chromium: readers in many zones, with and without script, on phones and wide screens, in light and dark.

One browser serves all tests. Without playwright, Chromium or axe-core the tests that need them are skipped; `.ci/run` has all.
"""

import os
from pathlib import Path

import page_opened
import pytest
from page_opened import CHROMIUM, Opened
from page_reading import NOTHING_KEPT, OTHER_RULES, SMALL, expected, shown
from strategies import NASTY, toml_string

pytest.importorskip("playwright.sync_api", reason="playwright is not installed (pip install playwright)")

AXE = Path(os.environ.get("RCM_NODE_MODULES", "")) / "axe-core" / "axe.min.js"
SUMMER, NIGHT, IN_PERSON = "2021-09", "tests/data/good/clock_change.toml", "2017-06"
READERS = (
    ("America/Bogota", "es-CO"), ("America/Santiago", "es-CL"), ("Asia/Tokyo", "ja-JP"), ("Europe/Zurich", "de-CH"),
    ("Pacific/Kiritimati", "en-US"), ("America/Vancouver", "ar-EG"),
)  # fmt: skip

browser, opened = page_opened.browser, page_opened.opened  # the fixtures that pages are opened with
pytestmark = pytest.mark.skipif(not CHROMIUM, reason="Chromium is not installed")


@pytest.mark.parametrize(
    ("agenda", "readers"), [(SUMMER, READERS), (NIGHT, READERS[1:3])], ids=["summer", "autumn night"]
)
def test_each_reader_sees_their_own_clock_beside_the_meetings(
    opened: Opened, agenda: str, readers: tuple[tuple[str, str], ...]
) -> None:
    """Devices of many zones and languages: the hours are those of zoneinfo, and the meeting's stay where they are."""
    for zone, locale in readers:
        page = opened(agenda, timezone_id=zone, locale=locale)
        assert shown(page) == expected(page, zone), zone
        assert len(shown(page)) == page.locator("tbody th.time:has(time)").count()
        assert page.locator("#_reader.differs").is_visible()
        assert page.locator("#_doubt").is_hidden()
        assert page.locator("tbody th.time").first.inner_text().startswith("09:00–09:30")


def test_an_item_during_which_the_readers_clocks_change_has_both_its_hours_right(
    opened: Opened, tmp_path: Path
) -> None:
    """The night of 25 October 2026: in Zurich the item ends by another offset than it began."""
    agenda = tmp_path / "night.toml"
    head = 'format = 1\ntitle = "x"\nmode = "virtual"\ntimezone = "America/Bogota"\n[[day]]\ndate = 2026-10-24\n'
    agenda.write_text(f'{head}[[day.item]]\nid = "one"\ntime = "19:00-21:00"\ntitle = "Vigil"', encoding="utf-8")
    page = opened(str(agenda), timezone_id="Europe/Zurich")
    assert shown(page) == expected(page, "Europe/Zurich") == ["02:00–03:00 +1"]
    assert page.locator("td.mine .offset").inner_text() == "UTC+2/+1"


def test_a_reader_with_the_meetings_clock_is_told_so_and_sees_no_second_column(opened: Opened) -> None:
    """Guatemala has the time of Costa Rica on these days."""
    page = opened(lang="es", timezone_id="America/Guatemala")
    assert page.locator("#_reader").inner_text() == "Su reloj (Ciudad de Guatemala, UTC−6) marca la hora de la reunión."
    assert shown(page) == []
    assert page.locator("th.mine:visible, td.mine:visible").count() == 0


def test_the_banner_gives_an_example_in_every_language_of_the_page(opened: Opened) -> None:
    """In person, it also says whose time counts there."""
    page = opened(IN_PERSON, "en,es", timezone_id="America/Santiago", locale="es-CL")
    told = page.locator("#_reader span[lang]")
    assert told.evaluate_all("all => all.map(one => one.lang)") == ["en", "es"]
    assert "(Santiago, UTC−4)" in told.first.inner_text()
    assert "when it is 14:00 there, it is 16:00 for you" in told.first.inner_text()
    assert "presencial" in told.last.inner_text()


def test_any_city_or_zone_can_be_chosen_and_is_remembered(opened: Opened) -> None:
    """The cities of the meeting stand in the box; any other is looked for by its name, and is there again after a reload."""
    page = opened(timezone_id="Asia/Tokyo")
    groups = page.locator("#_zone optgroup").evaluate_all("all => all.map(one => one.label)")
    assert groups == ["Cities of the meeting"]
    assert page.locator("#_zone option").count() < 30
    page.select_option("#_zone", label="Santiago (UTC−3)")
    for typed, label, zone in (
        ("", "Santiago (UTC−3)", "America/Santiago"),
        ("kathm", "Kathmandu (UTC+5:45)", "Asia/Kathmandu"),
        ("sao pau", "São Paulo (UTC−3)", "America/Sao_Paulo"),
    ):
        if typed:
            page.select_option("#_zone", "other")
            page.keyboard.type(typed)
            page.keyboard.press("Tab")
        assert shown(page) == expected(page, zone)
        page.reload()
        assert page.locator("#_zone option:checked").inner_text() == label
        assert shown(page) == expected(page, zone)
    page.select_option("#_zone", "none")
    page.reload()
    assert shown(page) == []


def test_a_city_that_is_not_known_is_told_and_changes_nothing(opened: Opened) -> None:
    """The hours stay those of the clock before, and the sentence says how to go on."""
    page = opened(timezone_id="Asia/Tokyo")
    page.select_option("#_zone", "other")
    assert page.locator("#_cities option").count() > 400
    page.keyboard.type("Atlantis <b>")
    page.keyboard.press("Tab")
    assert "no clock for “Atlantis <b>”: write the capital" in page.locator("#_unknown").inner_text()
    assert shown(page) == expected(page, "Asia/Tokyo")


@pytest.mark.parametrize(
    ("zone", "name"),
    [
        ("Europe/Kiev", "Kyiv, UTC+3"), ("Australia/ACT", "Sydney, UTC+10"), ("Asia/Calcutta", "Kolkata, UTC+5:30"),
        ("Etc/GMT+5", "UTC−5"), ("America/Buenos_Aires", "Buenos Aires, UTC−3"), ("UTC", "UTC"),
    ],
)  # fmt: skip
def test_a_device_is_called_by_the_city_of_today(opened: Opened, zone: str, name: str) -> None:
    """Also where it has the old name of its zone, or one that says the opposite of what it means."""
    told = opened(timezone_id=zone).locator("#_reader").inner_text()
    assert told.startswith(f"Your clock ({name}) is not the meeting’s: when it is 09:00 there, it is ")


def test_a_device_that_keeps_nothing_works_all_the_same(opened: Opened) -> None:
    """Storage may be refused, as in private windows."""
    page = opened(timezone_id="Asia/Tokyo", init=NOTHING_KEPT)
    page.select_option("#_zone", "UTC")
    assert shown(page) == expected(page, "UTC")


def test_a_device_with_other_rules_is_told_and_not_followed(opened: Opened) -> None:
    """Its clock would be an hour behind in Santiago: the page says so, names the tz database, and shows its own hours."""
    page = opened(timezone_id="America/Santiago", init=OTHER_RULES)
    told = page.locator("#_doubt").inner_text()
    assert "other rules for Santiago than the tz database 20" in told
    assert "would show 11:00 instead of 12:00" in told
    assert shown(page) == expected(page, "America/Santiago")


def test_what_is_on_now_is_marked_in_words_and_can_be_reached(opened: Opened) -> None:
    """In the second item of the first day; the button takes the keyboard there too."""
    page = opened(timezone_id="Asia/Tokyo", width=390, reduced_motion="reduce")
    page.clock.set_fixed_time("2021-09-09T15:40:00Z")
    page.reload()
    (row,) = page.locator("tbody[aria-current=time]").all()
    assert "NOW" in row.inner_text()
    assert "Migration trends" in row.inner_text()
    page.get_by_role("button", name="Go to what is on now").click()
    assert row.locator("th").evaluate("head => head === document.activeElement")
    page.clock.set_fixed_time("2021-09-10T01:00:00Z")
    page.reload()
    assert page.locator("tbody[aria-current]").count() == 0
    assert page.get_by_role("button", name="Go to what is next").is_visible()
    page.clock.set_fixed_time("2021-09-12T00:00:00Z")
    page.reload()
    assert page.locator("#_now").is_hidden()


@pytest.mark.parametrize("script", [True, False], ids=["script", "no script"])
def test_the_page_fits_every_width_and_every_target_a_finger(opened: Opened, script: bool) -> None:
    """No scrolling sideways from 320 pixels on; targets are 44 pixels high; controls are there only with the script."""
    page = opened("2021-07", "es,en", script=script, timezone_id="Asia/Tokyo")
    for width in (320, 390, 767, 800, 1024, 1400):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        assert page.evaluate(SMALL) == []
        assert page.locator("#_tools").is_visible() == script
        fold, lines = (page.locator(f"tbody {kind}:visible").count() for kind in (".cities", ".small"))
        assert bool(fold) != bool(lines), width


def test_nasty_titles_run_nothing_and_break_no_layout(opened: Opened, tmp_path: Path) -> None:
    """Markup, right-to-left, ten thousand letters without a space: text, at every width."""
    items = (
        f'[[day.item]]\nid = "i{n}"\ntime = "09:00-10:00"\ntitle = {toml_string(title)}'
        for n, title in enumerate(NASTY)
    )
    head = 'format = 1\ntitle = "x"\nstatus = "final"\ntimezone = "Asia/Tokyo"\ndelegations = ["RCM"]\n[[day]]\ndate = 2026-01-05'
    agenda = tmp_path / "nasty.toml"
    agenda.write_text("\n".join([head, *items]), encoding="utf-8")
    page = opened(str(agenda), timezone_id="Europe/Zurich", init="window.alert = () => { throw new Error('ran') }")
    for width in (320, 1200):
        page.set_viewport_size({"width": width, "height": 800})
        assert page.evaluate("document.documentElement.scrollWidth") <= width
    assert "<script>alert(1)</script>" in page.locator(".title").all_text_contents()


def test_print_has_the_hours_of_all_cities_and_no_controls(opened: Opened) -> None:
    """Black on white also from a dark screen; the head of the table is one that printers repeat."""
    page = opened(color_scheme="dark", timezone_id="Asia/Tokyo", width=320)
    page.emulate_media(media="print")
    page.set_viewport_size({"width": 1047, "height": 700})
    assert page.locator("tbody td.clocks:visible").count() == page.locator("tbody th.time:has(time)").count()
    assert page.locator("tbody .small:visible").first.locator("li").count() == 3
    assert page.locator("#_tools:visible, nav:visible, .skip:visible, .cities:visible").count() == 0
    look = page.evaluate(
        "[getComputedStyle(document.body).color, getComputedStyle(document.querySelector('thead')).display]"
    )
    assert look == ["rgb(0, 0, 0)", "table-header-group"]
    assert page.pdf().startswith(b"%PDF")


@pytest.mark.skipif(not AXE.is_file(), reason="axe-core is not installed (RCM_NODE_MODULES names the folder)")
@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("width", [320, 1200])
def test_axe_finds_nothing(opened: Opened, scheme: str, width: int) -> None:
    """No violation of any of its rules, with the script and without."""
    for agenda, script in (("2021-07", True), (SUMMER, False)):
        page = opened(agenda, "es,en", width=width, script=script, color_scheme=scheme, timezone_id="Asia/Tokyo")
        page.evaluate(AXE.read_text(encoding="utf-8"))
        found = page.evaluate("axe.run(document, { resultTypes: ['violations'] })")
        assert [(one["id"], one["nodes"][0]["html"]) for one in found["violations"]] == []
