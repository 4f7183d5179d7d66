"""The schedule: whose clock a column shows, which offset stands beside an hour, and what is not certain."""

import json
from pathlib import Path
from typing import Any

from conftest import Rcm, run_here
from front import front

HEAD = front("X", "America/Costa_Rica")


def agenda(*lines: str, head: str = HEAD) -> bytes:
    """An agenda of one day with these lines."""
    return (head + "\n".join(lines) + "\n").encode()


def item(name: str, time: str) -> str:
    """An item."""
    return f'[[day.item]]\nid = "{name}"\ntime = "{time}"\ntitle = "{name}"\n'


def test_an_hour_stands_beside_the_offset_of_its_own_instant(rcm: Rcm) -> None:
    """Chile's clocks moved in the night of 5 September 2026, within this day: 19:00 is UTC−4 there, 22:30 is UTC−3."""
    data = agenda("[[day]]", "date = 2026-09-05", item("a", "19:00-20:00"), item("b", "22:30-23:30"))
    out = rcm("agenda", "show", "-", "--tz", "Santiago, Chile", stdin=data).out
    assert "21:00–22:00 Santiago (UTC−4)" in out
    assert "01:30–02:30 +1 Santiago (UTC−3)" in out
    wide = rcm("agenda", "show", "-", "--tz", "Santiago, Chile", stdin=data, env={"COLUMNS": "90"}).out
    assert "UTC−4/−3" in wide


def test_a_day_elsewhere_is_told_by_that_places_name(rcm: Rcm) -> None:
    """A day held in Buenos Aires is headed by Buenos Aires, and the delegations at home keep their own column."""
    data = agenda(
        'delegations = ["Costa Rica", "Argentina"]',
        "[[day]]", "date = 2026-09-07", item("a", "09:00-10:00"),
        "[[day]]", "date = 2026-09-08", 'timezone = "America/Argentina/Buenos_Aires"', item("b", "09:00-10:00"),
    )  # fmt: skip
    out = rcm("agenda", "show", "-", "--cities", stdin=data).out
    first, second = out.split("Tuesday, 8 September 2026")
    assert "times of Costa Rica (UTC−6)" in first
    assert "12:00–13:00 Buenos Aires (UTC−3)" in first
    assert "times of Buenos Aires (UTC−3)" in second
    assert "06:00–07:00 San José (UTC−6)" in second


def test_an_hour_that_the_clocks_skip_is_marked(rcm: Rcm) -> None:
    """02:30 on 8 March 2026 does not exist in New York: the schedule says so, and no calendar gets an entry."""
    data = agenda("[[day]]", "date = 2026-03-08", item("a", "02:30-03:15"), head=HEAD.replace("Costa_Rica", "New_York"))
    run = rcm("agenda", "show", "-", stdin=data)
    assert "! the clocks skip this time" in run.out
    assert "the file has problems" in run.err
    export = rcm("export", "ics", "-", "--stdin-filename", "x.toml", "-o", "-", stdin=data)
    assert b"BEGIN:VEVENT" not in export.raw_out
    assert "the clocks skip its time" in export.err


def test_a_printed_table_may_speak_of_the_next_date(rcm: Rcm) -> None:
    """`[printed.at."00:30 +1"]` is the home time of the next date, and its table is judged by it."""
    head = (
        HEAD.replace("[[day]]", "") + '[printed.at."00:30 +1"]\n"01:30 +1" = ["Panama City"]\n"02:30 +1" = ["Lima"]\n'
    )
    data = agenda("[[day]]", "date = 2026-09-05", item("a", "19:00-20:00"), head=head)
    found = json.loads(rcm("check", "-", "--output-format", "json", stdin=data).out)
    assert [one["value"] for one in found if one["code"] == "Z304"] == ["Lima"]


def test_a_misspelt_key_that_carries_hours_is_not_passed_over(rcm: Rcm) -> None:
    """`timezon` in a day would put all of it into another zone: nothing is shown until it is mended."""
    data = agenda("[[day]]", "date = 2026-09-05", 'timezon = "Asia/Tokyo"', item("a", "19:00-20:00"))
    run = rcm("agenda", "show", "-", stdin=data)
    assert (run.code, run.out) == (2, "")
    assert "did you mean" in rcm("check", "-", stdin=data).out


def test_a_label_of_a_table_is_a_capital_before_a_lesser_city(rcm: Rcm) -> None:
    """Santiago in a table of the RCM is Chile's capital, though the Dominican Republic is at the table."""
    head = HEAD + 'delegations = ["RCM"]\n[printed.start]\n"12:00" = ["Santiago"]\n'
    data = agenda("[[day]]", "date = 2026-11-05", item("a", "09:00-10:00"), head=head)
    assert rcm("check", "-", stdin=data).code == 0


def test_no_languages_is_a_finding(rcm: Rcm) -> None:
    """An empty list of languages leaves nothing to show the agenda in."""
    data = agenda("languages = []", "[[day]]", "date = 2026-11-05", item("a", "09:00-10:00"))
    assert rcm("agenda", "show", "-", stdin=data).code == 2
    assert "at least one language" in rcm("check", "-", stdin=data).out


def test_one_file_that_cannot_be_opened_hides_no_other(rcm: Rcm, workspace: Path) -> None:
    """A link to nowhere is told, and the others are listed and checked; each file counts once."""
    (workspace / "agendas" / "gone.toml").symlink_to(workspace / "nowhere.toml")
    listed = rcm("agenda", "list", cwd=workspace)
    assert (listed.code, listed.out.count("2017-06")) == (0, 1)
    assert (listed.out.count("2021-"), listed.err.count("gone.toml")) == (2, 2)
    run = rcm("check", "agendas", "agendas/2021-09-rcm-sacm.toml", cwd=workspace)
    assert run.code == 2
    assert "2 errors, 2 warnings, 5 notes in 3 agendas." in run.out


def test_a_calendar_from_standard_input_needs_a_name(rcm: Rcm) -> None:
    """Entries are recognised by the agenda's name: without one, two agendas would overwrite each other."""
    data = agenda("[[day]]", "date = 2026-11-05", item("a", "09:00-10:00"))
    assert rcm("export", "ics", "-", "-o", "-", stdin=data).code == 2
    one, other = (
        rcm("export", "ics", "-", "--stdin-filename", f"{name}.toml", "-o", "-", stdin=data).out for name in "ab"
    )
    assert [line for line in one.splitlines() if line.startswith("UID")] != [
        line for line in other.splitlines() if line.startswith("UID")
    ]


def test_the_language_of_a_group_is_the_commands(rcm: Rcm) -> None:
    """`rcm --lang es agenda show` speaks Spanish too."""
    assert rcm("--lang", "es", "agenda", "show", "2021-09").out.startswith("II Reunión Plenaria")
    assert rcm("agenda", "--lang", "es", "show", "2021-09").out.startswith("II Reunión Plenaria")


def test_a_cancelled_meeting_is_not_on(rcm: Rcm, workspace: Path) -> None:
    """Nothing is on in a cancelled meeting; an untimed item of the day is."""
    file = workspace / "agendas" / "2021-09-rcm-sacm.toml"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace('= "final"', '= "cancelled"'), encoding="utf-8")
    run = rcm("agenda", "now", "2021-09", "--at", "2021-09-09 10:00", cwd=workspace)
    assert "The meeting is cancelled." in run.out
    assert "Now:" not in run.out
    travel = rcm("agenda", "now", "2021-07", "--at", "2021-07-28 10:00", cwd=workspace).out
    assert "Today: " in travel
    assert "over" not in travel


def test_a_label_that_holds_an_hour_is_no_label(rcm: Rcm) -> None:
    """`"Guatemala, 11:00 Chile"` under 09:00 hides an hour: it is reported, not passed over."""
    head = HEAD + '[printed.start]\n"09:00" = ["Guatemala, 11:00 Chile", "Santigo"]\n'
    data = agenda("[[day]]", "date = 2026-11-20", item("a", "09:00-10:00"), head=head)
    found = json.loads(rcm("check", "-", "--output-format", "json", stdin=data).out)
    assert [(one["code"], one["value"]) for one in found] == [("Z307", "Guatemala, 11:00 Chile"), ("Z307", "Santigo")]
    assert "Santiago" in found[1]["hint"]


def test_a_fixed_offset_is_no_home(rcm: Rcm) -> None:
    """`Etc/GMT-6` is UTC+6, and EST never changes: neither is the clock of a place where people meet."""
    for zone in ("Etc/GMT-6", "EST", "GMT"):
        data = agenda("[[day]]", "date = 2026-11-20", head=HEAD.replace("America/Costa_Rica", zone))
        assert rcm("agenda", "show", "-", stdin=data).code == 2


def test_spanish_keys_and_kinds_are_recognised(rcm: Rcm) -> None:
    """`hora` means `time`, `almuerzo` means `meal`; the message says so."""
    data = agenda("[[day]]", "date = 2026-11-20", item("a", "09:00-10:00") + 'hora = "9:00"\nkind = "almuerzo"')
    out = rcm("check", "-", stdin=data).out
    assert "did you mean “time”?" in out
    assert 'write "meal"' in out


def test_a_group_sees_what_its_members_may_attend(rcm: Rcm) -> None:
    """`--for RCM` keeps the items that are only for members."""
    head = HEAD + 'delegations = ["RCM"]\n'
    data = agenda("[[day]]", "date = 2026-11-20", item("a", "09:00-10:00") + 'audience = ["miembros"]', head=head)
    assert "09:00–10:00  a (only for members)" in rcm("agenda", "show", "-", "--for", "RCM", stdin=data).out


def test_a_speaker_is_told_with_office_and_party() -> None:
    """The party stands behind the office, in the language of the reader, unless the name or the office says it already."""
    speakers = (
        '{ name = "Ana Mora", role = "Regional Director", party = "UNICEF" }',
        '{ name = "Luis Paz", role = { en = "Consul, México", es = "Cónsul de México" }, party = "Mexico" }',
        '{ name = "Eva Sol", party = "United States" }',
        '{ name = "Eva Sol (IOM)", party = "IOM" }',
        '{ name = "Juan Gil", role = "Rapporteur", party = "Club of <Friends>" }',
        '{ name = "Ada Roe (United States)", party = "United States" }',
    )
    data = agenda("[[day]]", "date = 2026-09-07", item("a", "09:00-10:00"), f"speakers = [{', '.join(speakers)}]")
    told = {
        one: json.loads(run_here("agenda", "show", "-", "--json", "--lang", one, stdin=data).out)
        for one in ("en", "es")
    }
    english, spanish = (list(told[one]["days"][0]["items"][0]["speakers"]) for one in ("en", "es"))
    assert english == [
        "Ana Mora, Regional Director, UNICEF", "Luis Paz, Consul, México", "Eva Sol, United States", "Eva Sol (IOM)",
        "Juan Gil, Rapporteur, Club of <Friends>", "Ada Roe (United States)",
    ]  # fmt: skip
    assert spanish[1:3] == ["Luis Paz, Cónsul de México", "Eva Sol, Estados Unidos"]
    assert spanish[5] == "Ada Roe (United States)"


def laid_out(data: bytes, *options: str) -> dict[str, Any]:
    """The first day of an agenda, as `rcm agenda show --json` has it."""
    day: dict[str, Any] = json.loads(run_here("agenda", "show", "-", "--json", *options, stdin=data).out)["days"][0]
    return day


def test_a_clock_change_within_a_fortnight_is_told() -> None:
    """Chile's clocks move on 6 September 2026, at 04:00 in UTC: told 13 and a half days before, not 14 and a half."""
    days = [agenda("[[day]]", f"date = 2026-08-{n}", item("a", "09:00-10:00")) for n in (23, 22)]
    near, far = (laid_out(data, "--tz", "Santiago, Chile")["clocks"][1]["changes"] for data in days)
    assert near == {"Santiago": "2026-09-06"}
    assert far == {}


def test_a_place_stands_once_in_its_column() -> None:
    """The home place leads; asked for again, or twice under one name, a place is not repeated."""
    data = agenda("[[day]]", "date = 2026-09-07", item("a", "09:00-10:00"))
    asked = ("Costa Rica", "Managua", "Managua", "Bogotá")
    clocks = laid_out(data, *(word for name in asked for word in ("--tz", name)))["clocks"]
    assert [clock["places"] for clock in clocks] == [["Costa Rica", "Managua"], ["Bogotá"]]


def test_a_clock_has_its_letters_or_none() -> None:
    """Where people have no abbreviation, the tz database has a number in its place (`-05`), which nobody is shown."""
    data = agenda("[[day]]", "date = 2026-09-07", item("a", "09:00-10:00"))
    clocks = laid_out(data, "--tz", "Bogotá", "--tz", "New York")["clocks"]
    assert [clock["abbreviation"] for clock in clocks] == ["CST", "", "EDT"]


def test_minutes_are_those_of_the_item_or_of_each_speaker() -> None:
    """`minutes = 30` is the item's; `{ each = 8, of = … }` is a budget, and the item itself has no number then."""
    budget = 'minutes = { each = 8, of = "observers" }'
    data = agenda(
        "[[day]]", "date = 2026-09-07",
        item("a", "09:00-10:00"), "minutes = 30", item("b", "10:00-11:00"), budget, item("c", "11:00-12:00"),
    )  # fmt: skip
    rows = [(row["minutes"], row["minutes_each"], row["minutes_of"]) for row in laid_out(data)["items"]]
    assert rows == [(30, None, ""), (None, 8, "observers"), (None, None, "")]
