"""`rcm agenda show`: facts checked by hand against the papers and the clocks of September 2021 and July 2021."""

import json
import re
import tomllib
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from conftest import AGENDAS, REAL, Rcm
from front import front

SEPTEMBER, PUEBLA, SALVADOR = "2021-09-rcm-sacm", "2021-07-rcgm-puebla", "2017-06-rcgm-san-salvador"
WIDE = {"COLUMNS": "100"}


def line_of(text: str, words: str) -> str:
    """The one line that holds these words."""
    found = [line for line in text.splitlines() if words in line]
    assert len(found) == 1, found
    return found[0]


@pytest.mark.parametrize(
    ("place", "clock", "offset"),
    [
        ("Buenos_Aires", "12:00", "UTC−3"),
        ("Santiago", "12:00", "UTC−3"),
        ("Chile", "12:00", "UTC−3"),
        ("Santo Domingo", "11:00", "UTC−4"),
        ("Lima", "10:00", "UTC−5"),
        ("Tokyo", "00:00 +1", "UTC+9"),
        ("Honolulu", "05:00", "UTC−10"),
        ("GMT-3", "12:00", "UTC−3"),
    ],
)
def test_the_opening_is_shown_at_the_hour_of_the_place(place: str, clock: str, offset: str, rcm: Rcm) -> None:
    """09:00 in Costa Rica on 9 September 2021 stands beside the hour there: 12:00 in Santiago, not the printed 11:00."""
    done = rcm("agenda", "show", SEPTEMBER, "--tz", place, env=WIDE)
    assert done.code == 0
    row = line_of(done.out, "Opening session")
    assert re.fullmatch(rf"09:00–09:30 +{re.escape(clock)} +Opening session", row), row
    assert re.search(f"^UTC−6 +{re.escape(offset)} +Item$", done.out, re.MULTILINE)


def test_the_plain_form_says_the_place_and_its_offset_at_every_item(rcm: Rcm) -> None:
    """Piped, every item has its span there with place and offset, so that no line needs another to be understood."""
    done = rcm("agenda", "show", SEPTEMBER, "--tz", "Buenos_Aires")
    lines = done.out.splitlines()
    at = lines.index("09:00–09:30  Opening session")
    assert lines[at + 1] == "  12:00–12:30 Buenos Aires (UTC−3)"
    assert sum("Buenos Aires (UTC−3)" in line for line in lines) == 12


def test_the_cities_of_the_delegations_are_grouped_by_their_hour(rcm: Rcm) -> None:
    """On that date Mexico sits with Panama and Lima, and Santiago with Buenos Aires, its change of clocks beside it."""
    done = rcm("agenda", "show", SEPTEMBER, "--cities", "--json")
    first = json.loads(done.out)["days"][0]
    groups = {column["offset"]: set(column["places"]) for column in first["clocks"]}
    assert list(groups) == ["UTC−6", "UTC−5", "UTC−4", "UTC−3"]
    assert groups["UTC−6"] >= {"San Salvador", "Guatemala City", "Tegucigalpa", "Managua", "Belmopan"}
    assert groups["UTC−5"] == {"Mexico City", "Panama City", "Bogotá", "Quito", "Lima"}
    assert groups["UTC−4"] >= {"Ottawa", "Santo Domingo", "Caracas", "La Paz", "Georgetown", "Asunción"}
    assert groups["UTC−3"] == {"Buenos Aires", "Brasília", "Santiago", "Montevideo", "Paramaribo"}
    assert first["clocks"][3]["changes"] == {"Santiago": "2021-09-05"}
    assert [local["start_clock"] for local in first["items"][0]["local"]] == ["09:00", "10:00", "11:00", "12:00"]
    shown = rcm("agenda", "show", SEPTEMBER, "--cities").out
    assert "Santiago (clocks changed on 5 Sep)" in shown


def test_another_date_is_marked(rcm: Rcm) -> None:
    """Tokyo reads the opening of 9 September on the 10th (+1); a nine o'clock in Tokyo is the day before in Honolulu (−1)."""
    assert "00:00–00:30 +1 Tokyo (UTC+9)" in rcm("agenda", "show", SEPTEMBER, "--tz", "Tokyo").out
    made = front("T", "Asia/Tokyo") + '[[day]]\ndate = 2021-09-10\n[[day.item]]\nid = "a"\n'
    done = rcm("agenda", "show", "-", "--tz", "Honolulu", stdin=f'{made}time = "09:00-19:30"\ntitle = "A"\n'.encode())
    assert "14:00 −1–00:30 Honolulu (UTC−10)" in done.out
    assert "+1 and −1 mean the next and the previous date" in done.out


def test_an_item_past_midnight_ends_on_the_next_date(rcm: Rcm) -> None:
    """23:00-01:00 +1 says so at home and everywhere, each by its own calendar."""
    made = front("T", "America/Lima") + '[[day]]\ndate = 2021-09-10\n[[day.item]]\nid = "a"\n'
    done = rcm(
        "agenda", "show", "-", "--tz", "Santiago", stdin=f'{made}time = "23:00-01:00 +1"\ntitle = "A"\n'.encode()
    )
    assert "23:00–01:00 +1  A" in done.out
    assert "01:00–03:00 +1 Santiago (UTC−3)" in done.out


@pytest.mark.parametrize(
    ("language", "restricted", "optional", "parallel"),
    [("en", "only for members", "optional", "in parallel"), ("es", "solo para", "opcional", "en paralelo")],
)
def test_restricted_optional_and_parallel_items_are_marked(
    language: str, restricted: str, optional: str, parallel: str, rcm: Rcm
) -> None:
    """The mark stands beside the title, in the language of the reader."""
    out = rcm("agenda", "show", PUEBLA, "--lang", language).out
    assert out.count(f"({restricted}") == 3
    assert len(re.findall(rf"(?:Cultural activity|Actividad cultural) \({optional}\)", out)) == 1
    assert out.count(f"({parallel})") == 2  # once a slot


def test_a_party_sees_only_what_it_may_attend(rcm: Rcm) -> None:
    """Chile, no member of the RCM, sees none of the items for member countries, and is told that it takes no part."""
    done = rcm("agenda", "show", PUEBLA, "--for", "Chile")
    assert "Extra-regional Migration and Assisted Returns" not in done.out
    assert "only for members" not in done.out
    assert "Calendar update and proposals of new activities" in done.out
    assert "Chile is not among the delegations and observers" in done.err
    assert "as Chile sees it" in done.out
    mexico = rcm("agenda", "show", PUEBLA, "--for", "Mexico").out
    assert "Extra-regional Migration and Assisted Returns" in mexico


def test_a_party_sees_its_own_hour_without_asking(rcm: Rcm) -> None:
    """`--for Chile` shows Santiago's clock: 12:00 for the opening of September 2021."""
    assert "12:00–12:30 Santiago (UTC−3)" in rcm("agenda", "show", SEPTEMBER, "--for", "Chile").out


def test_a_party_finds_its_own_items_marked(rcm: Rcm) -> None:
    """Mexico leads session 5, speaks at the opening, and as presidency leads the welcome of Puebla; Peru's session is not its own."""
    out = rcm("agenda", "show", SEPTEMBER, "--for", "Mexico").out
    for title in ("Session 5.", "Opening session", "Closure session"):
        assert f"● {title}" in out
    for title in ("Session 3.", "Break", "Session 1."):
        assert f"● {title}" not in out
    assert "● Welcome and opening remarks" in rcm("agenda", "show", PUEBLA, "--for", "Mexico").out
    assert "● Welcome and opening remarks" not in rcm("agenda", "show", PUEBLA, "--for", "Panama").out


def test_admission_that_only_the_organisers_know_is_said(rcm: Rcm) -> None:
    """ "Only open to accredited participants": the workshop is shown, with the advice to ask."""
    out = rcm("agenda", "show", SALVADOR, "--for", "Panama").out
    assert "Workshop “Children best interest" in out
    assert "ask whether you are admitted" in out


def test_one_day_alone(rcm: Rcm) -> None:
    """`--day 2` shows Friday and nothing of Thursday."""
    out = rcm("agenda", "show", SEPTEMBER, "--day", "2").out
    assert "Friday, 10 September 2021" in out
    assert "Session 4." in out
    assert "Thursday" not in out
    assert "Session 1." not in out


@pytest.mark.parametrize("day", ["0", "3", "-1", "99999999999999999999"])
def test_a_day_that_is_not_there_is_refused(day: str, rcm: Rcm) -> None:
    """A number outside the agenda is an error of usage, and says how many days there are."""
    done = rcm("agenda", "show", SEPTEMBER, "--day", day)
    assert (done.code, done.out) == (2, "")
    assert done.err == f"rcm: there is no day {day}; the agenda has 2\n"


def test_the_agenda_is_shown_in_either_language(rcm: Rcm) -> None:
    """Dates, labels and texts follow --lang; without it the agenda's first language; RCM_LANG in between."""
    spanish = rcm("agenda", "show", SEPTEMBER, "--lang", "es").out
    assert "Jueves, 9 de septiembre de 2021 — Día uno" in spanish
    assert "09:00–09:30  Sesión de apertura" in spanish
    assert "horas de Costa Rica (UTC−6)" in spanish
    assert spanish == rcm("agenda", "show", SEPTEMBER, env={"RCM_LANG": "es"}).out
    assert spanish == rcm("agenda", "show", SEPTEMBER, "--lang", "ES_mx.UTF-8").out
    english = rcm("agenda", "show", SEPTEMBER).out
    assert "Thursday, 9 September 2021 — Day one" in english
    assert english == rcm("agenda", "show", SEPTEMBER, "--lang", "en", env={"RCM_LANG": "es"}).out


@pytest.mark.parametrize("name", REAL)
def test_the_json_has_the_instants_that_zoneinfo_gives(name: str, rcm: Rcm) -> None:
    """Schema, order, UTC instants and local times of every column, worked out again from the TOML."""
    schedule = json.loads(rcm("agenda", "show", name, "--json", "--cities", "--tz", "Tokyo").out)
    tree = tomllib.loads((AGENDAS / f"{name}.toml").read_text(encoding="utf-8"))
    assert schedule["schema"] == "rcm.schedule/1"
    assert (schedule["id"], schedule["timezone"]) == (name, tree["timezone"])
    assert [day["date"] for day in schedule["days"]] == [str(day["date"]) for day in tree["day"]]
    for sheet, day in zip(schedule["days"], tree["day"], strict=True):
        zones = [column["zones"][0] for column in sheet["clocks"]]
        for entry, item in zip(sheet["items"], day["item"], strict=True):
            assert (entry["id"], entry["title"]) == (item["id"], item["title"]["en"])
            _assert_moments(entry, _moments(day["date"], item, tree["timezone"]), zones)


def _moments(day: datetime, item: dict[str, Any], zone: str) -> list[datetime]:
    clocks = re.findall("([0-9]{2}):([0-9]{2})", item.get("time", ""))
    return [datetime(day.year, day.month, day.day, int(h), int(m), tzinfo=ZoneInfo(zone)) for h, m in clocks]


def _assert_moments(entry: dict[str, Any], moments: list[datetime], zones: list[str]) -> None:
    written = [f"{moment.astimezone(UTC):%Y-%m-%dT%H:%M:%SZ}" for moment in moments]
    assert [each for each in (entry["start"], entry["end"]) if each] == written
    locals_of = entry["local"] if moments else []
    for local, zone in zip(locals_of, zones if moments else [], strict=True):
        there = [moment.astimezone(ZoneInfo(zone)) for moment in moments]
        assert [each for each in (local["start"], local["end"]) if each] == [one.isoformat() for one in there]
        assert local["start_clock"] == f"{there[0]:%H:%M}"
        assert local["day_shift"] == (there[0].date() - moments[0].date()).days


def test_which_agenda_was_chosen_is_said(workspace: Path, rcm: Rcm) -> None:
    """Without a name the latest is shown (all three are past), from a folder below as well; -q keeps the remark back."""
    (workspace / "notes" / "drafts").mkdir(parents=True)
    done = rcm("agenda", "show", cwd=workspace / "notes" / "drafts")
    assert done.err == "agenda: 2021-09-rcm-sacm (the latest one)\n"
    assert done.out.startswith("II Plenary Meeting")
    assert rcm("agenda", "show", "-q", cwd=workspace).err == ""
    assert "orden del día: 2021-09-rcm-sacm" in rcm("agenda", "show", "--lang", "es", cwd=workspace).err
    assert rcm("agenda", "show", SEPTEMBER, cwd=workspace).err == ""


def test_rcm_agenda_names_the_agenda(workspace: Path, rcm: Rcm) -> None:
    """RCM_AGENDA decides where no name is given, and is said; a name on the command line comes first."""
    done = rcm("agenda", "show", env={"RCM_AGENDA": "2017"}, cwd=workspace)
    assert done.err == "agenda: 2017-06-rcgm-san-salvador (named by RCM_AGENDA)\n"
    assert "19 June 2017" in done.out
    assert "September 2021" in rcm("agenda", "show", "2021-09", env={"RCM_AGENDA": "2017"}, cwd=workspace).out


def test_the_beginning_of_an_id_is_enough_where_it_is_unique(workspace: Path, rcm: Rcm) -> None:
    """`2021-09` and `2017` name one agenda each; `2021` names two and both are listed."""
    assert rcm("agenda", "show", "2021-09", cwd=workspace).out == rcm("agenda", "show", SEPTEMBER, cwd=workspace).out
    done = rcm("agenda", "show", "2021", cwd=workspace)
    assert (done.code, done.out) == (2, "")
    assert done.err == f"rcm: “2021” begins several agendas: {PUEBLA}, {SEPTEMBER}\n"
    assert "hint: did you mean 2021-09-rcm-sacm, " in rcm("agenda", "show", "2021-09-rmc", cwd=workspace).err


def test_an_agenda_comes_from_standard_input(rcm: Rcm) -> None:
    """`rcm agenda show -` shows what is piped in, as it shows the file."""
    data = (AGENDAS / f"{SEPTEMBER}.toml").read_bytes()
    assert rcm("agenda", "show", "-", stdin=data).out == rcm("agenda", "show", SEPTEMBER).out


def test_an_agenda_that_cannot_be_trusted_is_not_shown(rcm: Rcm) -> None:
    """Exit code 2, nothing on standard output, every fault with its line on standard error, even with -q."""
    data = b'format = 1\ntitle = "T"\ntimezone = "America/Lime"\n[[day]]\ndate = 2021-13\n'
    fine = data.replace(b"2021-13", b'2021-09-10\n[[day.item]]\nid = "a"\ntitle = "A"\ntime = "25:00"')
    done = rcm("agenda", "show", "-", "-q", stdin=fine)
    assert (done.code, done.out) == (2, "")
    assert "-:3:12: error[F104]: “America/Lime” is not the name of a time zone" in done.err
    assert "-:9:8: error[F104]:" in done.err
    assert "25:00" in done.err
    assert rcm("agenda", "show", "-", stdin=data).code == 2


GROUPS = """format = 1
title = "T"
timezone = "America/Guatemala"
delegations = ["Chile", "Japan"]
[[day]]
date = 2026-11-12
item = [
  { id = "a", time = "17:45-19:45", title = "Wages", track = "Labour", room = "Bolívar", leads = ["IOM"], topics = ["Point"] },
  { id = "b", time = "17:45-19:45", title = "Routes", track = "Sea", room = "Maya", audience = ["members"] },
]
"""


@pytest.mark.parametrize("columns", ["40", "80", "120", ""])
def test_items_in_parallel_are_one_slot(columns: str, rcm: Rcm) -> None:
    """Hours, those of other places too, and that they are in parallel once; below them each with its track and its room."""
    words = ("agenda", "show", "-", "--tz", "Tokyo", "--tz", "Santiago", "--lang", "en")
    out = rcm(*words, stdin=GROUPS.encode(), env={"COLUMNS": columns} if columns else {}).out
    told = " ".join(out.partition("In parallel:")[2].split())
    assert "• Wages — Labour [IOM] · Room: Bolívar • Point • Routes — Sea (only for members) · Room: Maya" in told
    rows = [line for line in out.splitlines() if "17:45–19:45" in line]
    assert len(rows) == 1 and "parallel" in rows[0]
    assert all(out.count(hour) <= 2 for hour in ("08:45", "20:45")), "once, and in the block of the start"
    assert out.lower().count("in parallel") == 1


def test_each_item_has_its_hours_without_columns(rcm: Rcm) -> None:
    """--plain is for programs and screen readers: no item hangs on a line above it."""
    out = rcm("agenda", "show", "-", "--plain", "--lang", "en", stdin=GROUPS.encode()).out
    assert [line for line in out.splitlines() if line.startswith("17:45–19:45")] == [
        "17:45–19:45  Wages — Labour [IOM] (in parallel)",
        "17:45–19:45  Routes — Sea (only for members, in parallel)",
    ]


@pytest.mark.parametrize("columns", ["40", "80"])
def test_a_colour_has_one_meaning(columns: str, rcm: Rcm) -> None:
    """Red is what is not for everyone, bold cyan another date, yellow clocks that change, dim what is said quietly."""
    clocks = GROUPS.replace("2026-11-12", "2026-04-03")
    words = ("agenda", "show", "-", "--tz", "Tokyo", "--tz", "Santiago", "--lang", "en", "--color", "always")
    out = rcm(*words, stdin=clocks.encode(), env={"COLUMNS": columns}).out
    assert "\x1b[31m(only for" in out
    assert "\x1b[1;36m +1\x1b[0m" in out
    assert re.search(r"\x1b\[33m\(clocks", out)
    assert "\x1b[2mIn parallel:\x1b[0m" in out
