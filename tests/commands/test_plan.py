"""`rcm plan`: what is asked for well is answered at every width, what is asked for badly is refused with a way out."""

import json
import re
import xml.etree.ElementTree as ET
from datetime import date, datetime, timedelta
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from calls import calls_of
from conftest import REAL, Rcm
from dateutil.relativedelta import relativedelta
from front import front
from rich.cells import cell_len
from strategies import ANY_ZONES

WIDTHS = (30, 40, 60, 72, 80, 100, 120, 200)
II_PLENARY = ("plan", "--date", "2021-09-09", "--duration", "4h", "--for", "RCM,SACM")
TOKYO = ("plan", "--date", "2026-09-14..2026-09-18", "--duration", "4h", "--for", "RCM,OIM", "--tz", "Tokyo")
SERIES = ("plan", "--date", "2026-10-05", "--tz", "Lima", "--tz", "Tokyo", "--series", "3", "--every", "3mo")
ASKED = (II_PLENARY, TOKYO, SERIES, ("plan", "--agenda", "2021-07"))


def answer(rcm: Rcm, *arguments: str) -> Any:
    """The plan as JSON."""
    result = rcm(*arguments, "--json")
    assert result.code == 0, result.err
    return json.loads(result.out)


@pytest.mark.parametrize("asked", ASKED, ids=lambda words: words[2])
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize("lang", ["en", "es"])
def test_no_line_is_wider_than_the_terminal(rcm: Rcm, asked: tuple[str, ...], width: int, lang: str) -> None:
    """Hours are left out or stacked, never cropped; the counts of a block stand under its hours."""
    result = rcm(*asked, "--lang", lang, env={"COLUMNS": str(width)})
    assert result.code == 0, result.err
    assert max(map(cell_len, result.out.splitlines())) <= width
    assert "…" not in result.out
    for block in re.findall(r"^ +((?:\d\d +)*\d\d)\n(?:UTC.*\n)+n/\d+ +((?:\d+ +)*\d+)$", result.out, re.MULTILINE):
        assert len(block[0].split()) == len(block[1].split())


@pytest.mark.parametrize("asked", ASKED, ids=lambda words: words[2])
def test_every_local_time_is_that_of_zoneinfo(rcm: Rcm, asked: tuple[str, ...]) -> None:
    """Starts and ends of all parties are the instants of the window as zoneinfo shows them there."""
    plan = answer(rcm, *asked)
    assert plan["candidates"]
    for window in plan["candidates"] + plan["current"]:
        for party in window["parties"]:
            for end in ("start", "end"):
                there = datetime.fromisoformat(window[end]).astimezone(ZoneInfo(party["zone"]))
                assert party[end] == there.isoformat(timespec="seconds")


def test_the_second_plenary(rcm: Rcm) -> None:
    """The meeting that had Santiago wrong: all 23 within hours, Santiago at 11:00 UTC−3 and its change said."""
    result = rcm(*II_PLENARY)
    assert "11:00–15:00  UTC−3  Argentina, Brazil, Chile, Suriname, Uruguay" in result.out
    assert "! Chile: clocks changed on 5 Sep, from UTC−4 to UTC−3" in result.out
    assert result.out.splitlines()[1].startswith(
        "Common window: Thursday, 9 September 2021, 10:00–17:00 (UTC−4): all 23"
    )
    assert "Any 4 h in it will do, 10:00–14:00 to begin with." in " ".join(result.out.split())
    assert "\n2. " not in result.out


def test_the_answer_is_first_and_in_words(rcm: Rcm) -> None:
    """The plain form has no map at all and begins with the same sentences, in Spanish too."""
    for lang, first in (("en", "Best: "), ("es", "Mejor: ")):
        drawn, plain = (rcm(*TOKYO, "--lang", lang, *more).out for more in ((), ("--plain",)))
        assert "█" in drawn
        assert "█" not in plain
        assert drawn.partition("\n\n")[0] == plain.partition("\n\n")[0]
        assert plain.splitlines()[1].startswith(first)


def test_a_holiday_of_one_country_is_seen(rcm: Rcm) -> None:
    """Mexico rests on 16 September: a row of its own with F, a note, the reason; and no hard condition is met then."""
    asked = ("plan", "--date", "2026-09-16", "--for", "MX,CO,GT", "--lang", "es")
    result = rcm(*asked)
    assert re.search(r"^UTC−6 ×1 .*█F", result.out, re.MULTILINE)
    assert "F México: Día de la Independencia, 16 sep" in result.out
    assert "feriado en México (Día de la Independencia)" in result.out
    refused = rcm(*asked, "--must", "México")
    assert refused.code == 2
    assert "México nunca podría: 16 sep Día de la Independencia" in refused.err


def test_who_must_be_there_is(rcm: Rcm) -> None:
    """With --must every window lies within those working hours; where that cannot be, who could when is said."""
    plan = answer(rcm, *TOKYO, "--must", "Tokyo")
    assert all(
        party["discomfort"] == 0 for one in plan["candidates"] for party in one["parties"] if party["party"] == "Tokyo"
    )
    refused = rcm(*TOKYO, "--must", "Tokyo,CA")
    assert refused.code == 2
    assert "no start puts Canada, Tokyo within working hours for 4 h" in refused.err
    assert re.search(r"Canada could start 14 Sep \d\d:\d\d–\d\d:\d\d", refused.err)


def test_a_series_says_who_bears_what(rcm: Rcm) -> None:
    """One window a meeting, and a ledger whose sums are those of the windows."""
    plan = answer(rcm, *SERIES, "--duration", "4h")
    assert [one["meeting"] for one in plan["candidates"]] == [1, 2, 3]
    assert [query["first"] for query in plan["queries"]] == ["2026-10-05", "2027-01-05", "2027-04-05"]
    for account in plan["ledger"]:
        parts = [
            party["discomfort"]
            for one in plan["candidates"]
            for party in one["parties"]
            if party["party"] == account["party"]
        ]
        assert account["discomfort"] == parts
        assert account["cumulative"][-1] == sum(parts)
    assert plan["worst_sum"] == max(account["cumulative"][-1] for account in plan["ledger"])
    assert plan["least_worst_sum"] <= plan["worst_sum"]


def test_an_agenda_is_left_as_it_is(rcm: Rcm, workspace: Path) -> None:
    """What would change is said day by day; the file keeps its bytes."""
    files = {name: (workspace / "agendas" / f"{name}.toml").read_bytes() for name in REAL}
    kept = rcm("plan", "--agenda", "2021-09", cwd=workspace)
    assert "Thursday, 9 September 2021, 09:00–13:15 (UTC−6): stays as it is" in kept.out
    moved = rcm("plan", "--agenda", "2021-07", "--lang", "es", cwd=workspace)
    assert "Lunes, 26 de julio de 2021, 08:50–14:00 (UTC−5): mueva todos los puntos del día 10 min después" in moved.out
    assert "No se cambió nada en 2021-07-rcgm-puebla.\n\n" in moved.out
    assert files == {name: (workspace / "agendas" / f"{name}.toml").read_bytes() for name in REAL}


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("--date", "2021-02-30"), "“2021-02-30” is no date of the calendar"),
        (("--date", "٢٠٢١-٠٩-٠٩"), "is no date of the calendar"),
        (("--date", "2021-09-10..2021-09-09"), "2021-09-10 is after 2021-09-09"),
        (("--date", "2021-09-01..2021-09-02..2021-09-03"), "is no date of the calendar"),
        (("--date", "2021-01-01..2022-01-02"), "367 days are too many to compare; the limit is 366"),
        (("--date", "9999-12-31"), "clocks are known from 1970 to 2099 only"),
        (("--date", "0001-01-01"), "clocks are known from 1970 to 2099 only"),
        (("--date", "x" * 10_000), "is no date of the calendar"),
        (("--duration", "0"), "--duration: “0” is not a length of time"),
        (("--duration", "0m"), "--duration may be from 5 min to 24 h, not 0 min"),
        (("--duration", "25h"), "--duration may be from 5 min to 24 h, not 25 h"),
        (("--duration", "²h"), "is not a length of time"),
        (("--duration", "-1h"), "is not a length of time"),
        (("--hours", "18:00-08:00"), "--hours: “18:00-08:00” is not a stretch of one day"),
        (("--hours", "08:00-08:00"), "is not a stretch of one day"),
        (("--hours", "morning"), "is not a stretch of one day"),
        (("--hours", "25:00-26:00"), "that no clock shows"),
        (("--step", "1m"), "--step may be from 5 min to 4 h, not 1 min"),
        (("--top", "0"), "--top may be from 1 to 50, not 0"),
        (("--series", "0", "--every", "2w"), "--series may be from 2 to 12, not 0"),
        (("--series", "4"), "--series and --every go together"),
        (("--every", "3mo"), "--series and --every go together"),
        (("--series", "4", "--every", "fortnight"), "--every: “fortnight” is not a distance between meetings"),
        (("--series", "4", "--every", "0d"), "--every may be from 1 to 1098, not 0"),
        (("--series", "12", "--every", "36mo", "--date", "2090-01-01"), "clocks are known from 1970 to 2099 only"),
        (("--for", "Mexic"), "the directory knows no party “Mexic”"),
        (("--for", "Tokyo"), "the directory knows no party “Tokyo”"),
        (("--tz", "Nowhereville"), "no place is called “Nowhereville”"),
        (("--agenda", "2021-09"), "leave out --date"),
        (("-o", "plan.png"), "plan.png is neither .svg nor .html"),
        (("-o", "no/such/plan.svg"), "there is no folder no/such"),
        (tuple(word for n in range(3000) for word in ("--tz", f"UTC+{n}")), "are too many; the limit is 300"),
        (("--for", ",".join(["MX"] * 5000)), "are too many; the limit is 300"),
    ],
    ids=lambda words: " ".join(words)[:40] if isinstance(words, tuple) else None,
)
def test_bad_questions_are_refused(rcm: Rcm, words: tuple[str, ...], says: str) -> None:
    """A question that cannot be met is refused in a sentence, with exit code 2 and nothing on standard output."""
    dates = () if "--date" in words else ("--date", "2026-05-20")
    result = rcm("plan", *dates, "--for", "CR", *words)
    assert result.code == 2
    assert says in result.err
    assert not result.out
    assert len(result.err) < 1000


def test_near_names_and_places_are_offered(rcm: Rcm) -> None:
    """A misspelt party has its neighbour named, a place in --for is sent to --tz, nobody at all is told what to give."""
    assert "did you mean Mexico?" in rcm("plan", "--date", "2026-05-20", "--for", "Mexic").err
    assert 'use --tz "Tokyo"' in rcm("plan", "--date", "2026-05-20", "--for", "Tokyo").err
    assert "--for, or places with --tz" in rcm("plan", "--date", "2026-05-20").err
    assert "has no seat" in rcm("plan", "--date", "2026-05-20", "--for", "TROIKA").err
    assert "--date says on which days" in rcm("plan", "--for", "RCM").err


def test_too_much_work_is_refused(rcm: Rcm) -> None:
    """More windows than can be tried in a few seconds are refused, with what to do about it."""
    zones = [word for zone in ANY_ZONES[:290] for word in ("--tz", zone)]
    result = rcm("plan", "--date", "2026-05-01..2026-06-30", "--step", "5m", *zones)
    assert result.code == 2
    assert "windows to compare are too many" in result.err
    assert "a longer --step" in result.err


def test_twice_as_many_starts_are_twice_the_work(rcm: Rcm) -> None:
    """23 countries, 5 days, a start every 30 or every 15 minutes: few calls for each start and each country."""

    def calls(step: str) -> int:
        words = ("plan", "--date", "2021-09-06..2021-09-10", "--for", "RCM,SACM", "--step", step)
        return calls_of(lambda: rcm(*words))

    calls("1h")  # what is read once
    assert calls("15m") < min(2.2 * calls("30m"), 5 * 96 * 23 * 30)


class Elements(HTMLParser):
    """Reads a page, and fails where a tag is not closed in order."""

    def __init__(self) -> None:
        super().__init__()
        self.open: list[str] = []
        self.seen: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Open a tag, unless it is empty by nature."""
        self.seen.append((tag, dict(attrs)))
        if tag != "meta":
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        """Close the tag that was opened last."""
        assert self.open.pop() == tag


@pytest.mark.parametrize("asked", ASKED, ids=lambda words: words[2])
@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_map_as_a_file(rcm: Rcm, workspace: Path, asked: tuple[str, ...], lang: str) -> None:
    """One file each: well formed, in its language, without a script or an address to fetch; twice the same bytes."""
    pages = []
    for name in ("plan.svg", "plan.html", "plan.svg", "plan.html"):
        result = rcm(*asked, "--lang", lang, "-o", name, cwd=workspace)
        assert result.code == 0, result.err
        pages.append((workspace / name).read_text("utf-8"))
    assert pages[:2] == pages[2:]
    svg, html = pages[:2]
    root = ET.fromstring(svg)
    assert root.attrib["lang"] == lang
    assert root.find("{http://www.w3.org/2000/svg}title") is not None
    assert root.find("{http://www.w3.org/2000/svg}desc") is not None
    elements = Elements()
    elements.feed(html)
    assert not elements.open
    assert ("html", {"lang": lang}) in elements.seen
    assert not {tag for tag, _ in elements.seen} & {"script", "link", "img", "iframe"}
    for page in pages[:2]:
        assert not re.search(r"(?:href|src)=|url\(|@import", page)
        assert len(page) < 400_000


def test_a_foreign_file_is_not_replaced(rcm: Rcm, workspace: Path) -> None:
    """A file that rcm did not write stays, unless --force is given."""
    (workspace / "plan.svg").write_text("mine")
    refused = rcm(*II_PLENARY, "-o", "plan.svg", cwd=workspace)
    assert refused.code == 2
    assert (workspace / "plan.svg").read_text() == "mine"
    assert rcm(*II_PLENARY, "-o", "plan.svg", "--force", cwd=workspace).code == 0


def test_cells_say_their_hour(rcm: Rcm, workspace: Path) -> None:
    """Every cell of the table has a clock, a sign and the words for those who cannot see it: colour is never the message."""
    rcm(*TOKYO, "-o", "plan.html", cwd=workspace)
    cells = re.findall(
        r'<td class="(?:work|part|awake|night)">(.*?)</td>', (workspace / "plan.html").read_text("utf-8")
    )
    assert cells
    for cell in cells:
        assert re.fullmatch(
            r'\d\d:\d\d<span class="sign" aria-hidden="true">[█▓░·][FS]?</span><span class="heard"> [^<]+</span>', cell
        )


def test_ranks_run_downhill(rcm: Rcm) -> None:
    """Windows come in the order of the measure."""
    plan = answer(rcm, *TOKYO, "--top", "50")
    ranks = [(one["asleep"], one["total"], one["worst"], one["start"]) for one in plan["candidates"]]
    assert len(ranks) == 50
    assert all(early < late for early, late in pairwise(ranks))


LONG = """
[[day]]
date = 2026-10-07

[[day.item]]
id = "long"
time = "08:00-16:00"
title = "Long session"
"""


def shelve(workspace: Path, days: str, *, who: str) -> None:
    """Put an agenda called `meeting` on the shelf, held at the clock of Costa Rica."""
    head = front("Meeting", "America/Costa_Rica", mode="virtual") + f"delegations = [{who}]\n"
    (workspace / "agendas" / "meeting.toml").write_text(head + days, "utf-8")


@pytest.mark.parametrize("name", ["Spain", "Bermuda", "Russia", "Sweden", "São Tomé and Príncipe"])
@pytest.mark.parametrize("option", ["--for", "--must"])
def test_a_country_is_not_taken_for_a_body(rcm: Rcm, name: str, option: str) -> None:
    """A country whose code is the abbreviation of a body stays the country."""
    plan = answer(rcm, "plan", "--date", "2026-11-05", "--for", "Argentina", option, name)
    assert {party["name"] for party in plan["candidates"][0]["parties"]} >= {"Argentina"}
    assert not any("Secretariat" in one["name"] or "Bank" in one["name"] for one in plan["candidates"][0]["parties"])
    assert len(plan["candidates"][0]["parties"]) == 2


def test_a_country_and_the_body_of_its_code_sit_side_by_side(rcm: Rcm) -> None:
    """Spain and the Executive Secretariat (ES) are two parties, each at its own clock."""
    plan = answer(rcm, "plan", "--date", "2026-11-05", "--for", "Spain,ES")
    zones = {party["name"]: party["zone"] for party in plan["candidates"][0]["parties"]}
    assert zones == {"Spain": "Europe/Madrid", "Executive Secretariat": "America/Costa_Rica"}


def test_an_agenda_moves_for_who_must_be_there(rcm: Rcm, workspace: Path) -> None:
    """A start that is no worse for all together is not kept where it is one that a party of --must cannot make."""
    shelve(workspace, LONG, who='"Costa Rica", "Guatemala", "Argentina"')
    kept = rcm("plan", "--agenda", "meeting", cwd=workspace)
    assert "stays as it is" in kept.out
    moved = rcm("plan", "--agenda", "meeting", "--must", "Argentina", cwd=workspace)
    assert "move every item of the day 1 h earlier, to 07:00–15:00" in moved.out
    assert "stays as it is" not in moved.out


def test_an_agenda_stays_where_only_its_own_start_will_do(rcm: Rcm, workspace: Path) -> None:
    """A start between those that are tried is kept where who must be there can make no other."""
    shelve(workspace, LONG.replace("08:00-16:00", "08:10-17:50"), who='"Costa Rica"')
    asked = ("plan", "--agenda", "meeting", "--must", "Costa Rica", "--step", "1h")
    kept = rcm(*asked, cwd=workspace)
    assert "08:10–17:50 (UTC−6): stays as it is" in kept.out
    refused = rcm(*asked, "--hours", "08:20-18:00", cwd=workspace)
    assert refused.code == 2
    assert "no start puts Costa Rica within working hours" in refused.err


@pytest.mark.parametrize(
    ("lang", "says"),
    [
        ("en", ("left out, having no start and end: 2026-10-08", "left out, being longer than 24 h: 2026-10-09")),
        ("es", ("se omiten por no tener inicio y fin: 2026-10-08", "se omiten por durar más de 24 h: 2026-10-09")),
    ],
)
def test_days_left_out_are_said(rcm: Rcm, workspace: Path, lang: str, says: tuple[str, str]) -> None:
    """Days without hours and days longer than 24 hours are named on standard error."""
    untimed = LONG.replace("10-07", "10-08").replace("08:00-16:00", "morning").replace('"long"', '"walk"')
    endless = LONG.replace("10-07", "10-09").replace("08:00-16:00", "08:00-09:00 +1").replace('"long"', '"watch"')
    shelve(workspace, LONG + untimed + endless, who='"Costa Rica"')
    result = rcm("plan", "--agenda", "meeting", "--lang", lang, cwd=workspace)
    assert result.code == 0
    assert set(says) <= set(result.err.splitlines())
    shelve(workspace, LONG, who='"Costa Rica"')
    whole = rcm("plan", "--agenda", "meeting", "--lang", lang, cwd=workspace)
    assert "2026-10-0" not in whole.err


def test_half_hours_stand_in_the_picture(rcm: Rcm, workspace: Path) -> None:
    """A cell of the picture has the whole local clock, as the page has it: 05:30 in Mumbai, not 05."""
    rcm("plan", "--date", "2026-09-14", "--tz", "UTC", "--tz", "Mumbai", "-o", "plan.svg", cwd=workspace)
    drawn = re.findall(r">([\d:]+)</text>", (workspace / "plan.svg").read_text("utf-8"))
    assert {"05:30", "23:30", "00:00"} <= set(drawn)
    assert "05" not in drawn


@pytest.mark.parametrize(
    ("lang", "before", "after"),
    [
        ("en", "clocks change on 1 Nov, from UTC−4 to UTC−5", "clocks changed on 1 Nov, from UTC−4 to UTC−5"),
        ("es", "cambio de hora el 1 nov, de UTC−4 a UTC−5", "cambió de hora el 1 nov, de UTC−4 a UTC−5"),
    ],
)
def test_a_change_that_was_is_told_as_past(rcm: Rcm, lang: str, before: str, after: str) -> None:
    """The clocks of Canada change before a meeting of 30 October has been held, and have before one of 5 November."""
    asked = ("plan", "--for", "Canada", "--lang", lang, "--date")
    assert f"! Canad{'a' if lang == 'en' else 'á'}: {before}" in rcm(*asked, "2026-10-30").out
    past = rcm(*asked, "2026-11-05")
    assert before not in past.out
    assert past.out.count(after if lang == "en" else after.replace("cambió de hora", "cambió la hora")) == 2
    note = answer(rcm, *asked, "2026-11-05")["candidates"][0]["parties"][0]["notes"]
    assert note == [after]


@pytest.mark.parametrize(
    ("lang", "title", "legend"),
    [
        ("en", "08:00–18:00 (parties with their own: 1)", "working hours (08:00–18:00; Spain 10:00–16:00)"),
        (
            "es",
            "08:00–18:00 (participantes con horario propio: 1)",
            "horario de trabajo (08:00–18:00; España 10:00–16:00)",
        ),
    ],
)
def test_own_hours_are_on_the_page(rcm: Rcm, workspace: Path, lang: str, title: str, legend: str) -> None:
    """Where rcm.toml gives a party its own hours the heading says so, the legend which, and the JSON each party's."""
    (workspace / "rcm.toml").write_text('[hours]\n"Spain" = "10:00-16:00"\n')
    asked = ("plan", "--date", "2026-11-05", "--for", "Spain,ES", "--lang", lang)
    result = rcm(*asked, "-o", "plan.html", cwd=workspace)
    page = (workspace / "plan.html").read_text("utf-8")
    assert title in result.out.splitlines()[0]
    for form in (result.out, page):
        assert title in form
        assert legend in form
    plan = json.loads(rcm(*asked, "--json", cwd=workspace).out)
    hours = {party["party"]: party["hours"] for party in plan["candidates"][0]["parties"]}
    assert hours == {"ES": "10:00–16:00", "RCM-ES": "08:00–18:00"}
    everyone = rcm(*asked, "--hours", "08:00-18:00", cwd=workspace)
    assert "propio" not in everyone.out and "their own" not in everyone.out


@pytest.mark.parametrize(
    ("zones", "length"),
    [
        (("America/Lima", "America/Santiago", "America/Montevideo"), 60),
        (("Europe/Lisbon", "Europe/Athens"), 240), (("Asia/Kathmandu", "Asia/Kolkata", "Asia/Dhaka"), 90),
        (("America/Lima", "Europe/Madrid"), 30), (("America/Lima", "Asia/Tokyo"), 60),
    ],
)  # fmt: skip
def test_the_common_window_is_the_one_that_zoneinfo_gives(rcm: Rcm, zones: tuple[str, ...], length: int) -> None:
    """Minute by minute: from the first to the last at which it is between eight and six at every place."""
    words = [word for zone in zones for word in ("--tz", zone)]
    asked = ("plan", "--date", "2026-11-12", "--duration", f"{length}m", *words)
    begin = datetime(2026, 11, 12, tzinfo=ZoneInfo(zones[0]))
    minutes = [begin + timedelta(minutes=n) for n in range(24 * 60)]
    free = [one for one in minutes if all(8 <= one.astimezone(ZoneInfo(zone)).hour < 18 for zone in zones)]
    first = answer(rcm, *asked)["candidates"][0]
    if len(free) <= length:
        assert first["common"] is None
        return
    there = [datetime.fromisoformat(first["common"][end]) for end in ("start", "end")]
    assert there == [free[0], free[-1] + timedelta(minutes=1)]
    out = " ".join(rcm(*asked, "--lang", "en").out.split())
    assert f"Common window: Thursday, 12 November 2026, {free[0]:%H:%M}–{free[-1] + timedelta(minutes=1):%H:%M} " in out


def test_a_common_window_of_each_day(rcm: Rcm) -> None:
    """Of a week the working days, one window each, and none that would be worse for somebody."""
    found = answer(
        rcm,
        "plan",
        "--date",
        "2026-11-09..2026-11-15",
        "--duration",
        "2h",
        "--tz",
        "Lima",
        "--tz",
        "Quito",
        "--top",
        "9",
    )
    assert [one["start"][:10] for one in found["candidates"]] == [f"2026-11-{day:02}" for day in range(9, 14)]
    assert all(one["common"] and not one["total"] for one in found["candidates"])


@pytest.mark.parametrize("first", ["2026-10-05", "2026-10-03", "2026-10-31", "2026-11-02..2026-11-08"])
@pytest.mark.parametrize("every", ["1mo", "2mo", "30d"])
def test_a_series_keeps_off_weekends(rcm: Rcm, first: str, every: str) -> None:
    """Every meeting is on a working day, at most three days from where it would be, and that is said."""
    asked = (
        "plan",
        "--date",
        first,
        "--duration",
        "1h",
        "--tz",
        "Lima",
        "--tz",
        "Quito",
        "--series",
        "6",
        "--every",
        every,
    )
    found = answer(rcm, *asked)
    days = [datetime.fromisoformat(one["start"]).astimezone(ZoneInfo("America/Lima")) for one in found["candidates"]]
    assert all(day.weekday() < 5 for day in days)
    if ".." not in first:
        moved = rcm(*asked, "--lang", "en").err.count("is on a weekend")
        begun = date.fromisoformat(first)
        apart = relativedelta(days=30) if every == "30d" else relativedelta(months=int(every[0]))
        plain = [begun + n * apart for n in range(6)]
        assert moved == sum(day.weekday() >= 5 for day in plain)
        assert all(abs((day.date() - other).days) <= 3 for day, other in zip(days, plain, strict=True))
