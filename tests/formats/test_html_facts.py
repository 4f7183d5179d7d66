"""What a page tells programs: its own script, search engines; and the links that it may have."""

import re
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from conftest import AGENDAS
from html_reading import embedded, export, made, read, rows_of

from rcmcli.formats import html
from rcmcli.look.palette import variables
from rcmcli.model.look import Look
from rcmcli.model.publication import Beside, Download
from rcmcli.model.text import Text
from rcmcli.model.view import View, Visible
from rcmcli.places import of_zone
from rcmcli.schedule import lay_out
from rcmcli.store.reading import read as read_agenda

AGENDA = """
format = 1
title = "A </script><script>alert(1)</script> &amp; ]]>"
status = "{status}"
mode = "{mode}"
timezone = "America/Bogota"
languages = ["en"]
delegations = ["Chile"]
link = "{link}"
venue = {{ name = "Hall", city = "Bogotá" }}
[[day]]
date = 2026-03-02
[[day.item]]
id = "one"
time = "23:00-01:00 +1"
title = "Night"
link = "https://example.org/a?b=1&c=2"
documents = [{{ title = "Paper", link = "javascript:alert(1)" }}]
"""


def agenda(status: str = "final", mode: str = "hybrid", link: str = "https://example.org/") -> str:
    """The made agenda with these values."""
    return AGENDA.format(status=status, mode=mode, link=link)


def test_the_script_is_given_every_zone_at_every_moment() -> None:
    """Unpacked again, the offsets are those of zoneinfo at each start and each end: a change within an item too."""
    data = export("tests/data/good/clock_change.toml", "--lang", "en")
    facts = embedded(read(data), "application/json")
    moments = sorted(set(re.findall(r'datetime="([^"]+)"', data.decode())))
    groups = facts["zones"]
    assert isinstance(groups, list)
    zones = 0
    for first, *runs, names in groups:
        listed = [f"{region}/{one}".strip("/") for region, ones in names.items() for one in ones.split()]
        zones += len(listed)
        for zone in listed:
            for moment in moments:
                offset = [first, *(after for start, after in runs if start <= moment)][-1]
                true = datetime.fromisoformat(moment).astimezone(ZoneInfo(zone)).utcoffset()
                assert true is not None
                assert offset == true.total_seconds() / 60, (zone, moment)
    assert zones > 590
    assert any(len(group) > 2 for group in groups)


def test_search_engines_are_told_when_where_and_whether() -> None:
    """An Event with offsets, places both real and virtual, and an Event for each item; no text of it ends the script."""
    event: dict[str, Any] = embedded(made(agenda()), "application/ld+json")
    assert event["name"] == "A </script><script>alert(1)</script> &amp; ]]>"
    assert (event["startDate"], event["endDate"]) == ("2026-03-02T23:00:00-05:00", "2026-03-03T01:00:00-05:00")
    assert event["eventAttendanceMode"] == "https://schema.org/MixedEventAttendanceMode"
    assert event["eventStatus"] == "https://schema.org/EventScheduled"
    assert [one["@type"] for one in event["location"]] == ["Place", "VirtualLocation"]
    assert event["location"][1]["url"] == "https://example.org/"
    assert [one["startDate"] for one in event["subEvent"]] == ["2026-03-02T23:00:00-05:00"]


@pytest.mark.parametrize(
    ("mode", "kinds"),
    [("in-person", ["Place"]), ("virtual", ["Place", "VirtualLocation"])],
    ids=["in-person", "virtual"],
)
def test_a_cancelled_meeting_says_so_to_people_and_programs(mode: str, kinds: list[str]) -> None:
    """The word stands at the top; the state of the Event is that of schema.org."""
    page = made(agenda("cancelled", mode), "--lang", "es")
    event: dict[str, Any] = embedded(page, "application/ld+json")
    assert event["eventStatus"] == "https://schema.org/EventCancelled"
    assert [one["@type"] for one in event["location"]] == kinds
    assert page.all("p", "alarm")[0].text == "La reunión está cancelada."
    assert embedded(page, "application/json")["cancelled"] is True


def test_only_addresses_of_the_web_are_links() -> None:
    """An address with another scheme, or with spaces, is words."""
    page = made(agenda(link="https://example.org/"))
    links = [one.attributes["href"] for one in page.all("a") if not one.attributes["href"].startswith("#")]
    assert links == ["https://example.org/", "https://example.org/a?b=1&c=2"]
    assert "javascript:alert(1)" in rows_of(page)[0].text


def test_downloads_are_files_beside_the_page() -> None:
    """Files that are given are linked by their names in each language; an address that leads elsewhere is not."""
    reading = read_agenda(AGENDAS / "2021-09-rcm-sacm.toml")
    assert reading.usable
    view = View(home=of_zone(reading.usable.timezone), languages=("en", "es"))
    schedule = lay_out("x", Visible(reading.usable), view)
    names = ("x.ics", "x-MX.ics", "javascript:alert(1)", "//other.example/x.ics", "/etc/passwd")
    downloads = tuple(Download(Text(en=f"All {name}", es=f"Todo {name}"), name) for name in names)
    downloads += (Download(Text(any="Français"), "fr.html", "fr"),)
    page = read(html.render(schedule, beside=Beside(downloads)))
    links = [one for one in page.all("a") if not one.attributes["href"].startswith("#")]
    assert [one.attributes["href"] for one in links] == ["fr.html", "x.ics", "x-MX.ics"]
    assert (links[0].text, links[0].attributes["hreflang"]) == ("Français", "fr")
    assert links[2].text == "All x-MX.ics / Todo x-MX.ics"


def test_more_clocks_than_lines_can_hold_stand_in_the_fold() -> None:
    """Above twelve other clocks there are no small lines, and the fold, open on paper, has all of them."""
    zones = [f"UTC+{hours}" for hours in range(1, 12)] + [f"UTC-{hours}" for hours in range(1, 12) if hours != 5]
    page = made(agenda(), *(part for zone in zones for part in ("--tz", zone)))
    assert page.all("table")[0].classes == ["many"]
    row = rows_of(page)[0]
    assert not row.all("ul", "small")
    assert "open" in row.all("details")[0].attributes
    lines = [one.text for one in row.all("details")[0].all("li")]
    assert len(lines) == len(zones) + 1
    assert all(re.match(r"\d\d:\d\d( [+−]1)?–\d\d:\d\d( [+−]1)? UTC", line) for line in lines)


SLOT = """
format = 1
title = "Forum"
timezone = "America/Bogota"
languages = ["en"]
delegations = ["Chile", "Mexico"]
[[day]]
date = 2026-03-02
items = '''
09:00-10:00  Labour — a start (track A) #one
09:00-10:00  Health (track B) #two
10:00-11:00  Plenary #three
11:00-12:30  Long (track A) #four
11:30-12:00  Short (track B) #five
'''
"""


def test_what_is_held_at_one_time_is_one_slot() -> None:
    """Hours, other cities and “in parallel” are said once for items of one start and end; for others each item says it."""
    page = made(SLOT, "--lang", "en")
    slots = page.all("tbody", "slot")
    assert [len(one.all("td", "item")) for one in slots] == [2, 1, 1, 1]
    assert [len(one.all("th", "time")) for one in slots] == [1] * 4
    assert [len(one.all("details", "cities")) for one in slots] == [1] * 4
    assert [one.text for one in slots[0].all("div", "beside")] == ["in parallel"]
    assert [len(one.all("span", "aside")) for one in slots] == [0, 0, 1, 1]
    assert not page.all("span", "alarming")


def test_an_address_that_is_shared_shows_title_dates_and_place() -> None:
    """Open Graph: the title, and a description that needs no picture."""
    page = made(agenda(), "--lang", "en")
    told = {
        one.attributes["property"]: one.attributes["content"]
        for one in page.all("meta")
        if "property" in one.attributes
    }
    assert told == {
        "og:type": "website",
        "og:title": "A </script><script>alert(1)</script> &amp; ]]>",
        "og:description": "Monday, 2 March 2026 · Hall, Bogotá",
    }


@pytest.mark.parametrize("colour", ["1F3864", "FFD100", "000000", "FFFFFF", "777777", "C8102E"])
def test_the_ink_of_the_band_can_be_read_on_any_colour(colour: str) -> None:
    """The contrast of WCAG AA, reckoned here from its formula, by day and by night."""
    said = variables(Look(colour=f"#{colour.lower()}"))
    grounds, inks = (re.findall(rf"--{name}: #(\w{{6}})", said) for name in ("band", "on-band"))

    def luminance(six: str) -> float:
        parts = [int(six[at : at + 2], 16) / 255 for at in (0, 2, 4)]
        red, green, blue = (one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in parts)
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue

    assert len(grounds) == len(inks) == 2
    for ground, ink in zip(grounds, inks, strict=True):
        dark, light = sorted((luminance(ground), luminance(ink)))
        assert (light + 0.05) / (dark + 0.05) >= 4.5


CLOSED = """
format = 1
title = "Forum"
timezone = "America/Bogota"
languages = ["en"]
delegations = ["Chile", "Mexico"]
[[day]]
date = 2026-03-02
[[day.item]]
id = "secret"
time = "09:00-10:00"
title = "Secret"
track = "Zarco"
room = "Zarzal"
leads = ["UNHCR"]
audience = ["members"]
[[day.item]]
id = "open"
time = "10:00-11:00"
title = "Open"
room = "Main hall"
leads = ["Mexico"]
"""


def test_search_is_told_nothing_of_a_closed_item() -> None:
    """In a public copy it has no numbers; to members it has its track, its room and who leads it."""
    public: dict[str, Any] = embedded(made(CLOSED, "--lang", "en", "--audience", "public"), "application/json")
    assert public["items"] == [None, [-1, 0, 1]]
    assert public["said"] == [["Main hall"], ["Mexico"]]
    whole: dict[str, Any] = embedded(made(CLOSED, "--lang", "en"), "application/json")
    assert [[whole["said"][n][0] for n in one if n >= 0] for one in whole["items"]] == [
        ["Zarco", "Zarzal", "UNHCR"],
        ["Main hall", "Mexico"],
    ]


def test_titles_of_closed_items_are_not_in_a_page_for_the_public() -> None:
    """Neither the page nor what it tells programs names them."""
    data = export("2021-07", "--audience", "public", "--lang", "en").decode()
    assert "Exchange of financial Information" in export("2021-07", "--lang", "en").decode()
    assert "Exchange of financial Information" not in data
    assert "Closed session" in data
