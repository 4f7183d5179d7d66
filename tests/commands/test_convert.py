"""`rcm convert`: one time in many places, a list of local times judged, and every doubt said."""

import json
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from conftest import Rcm, run_here
from hypothesis import given
from hypothesis import strategies as st

ZONES = ("America/Santiago", "America/New_York", "America/Mexico_City", "America/Havana", "America/St_Johns",
         "America/Costa_Rica", "America/Asuncion", "Asia/Tokyo", "Europe/Madrid", "Australia/Lord_Howe")  # fmt: skip
PRINTED = (
    "10:00 am Mexico City, Panama City & Lima; "
    "11:00 am Washington DC, Ottawa, Santo Domingo, Santiago & Caracas; 12:00 pm Buenos Aires"
)


def converted(*arguments: str) -> dict[str, object]:
    """The JSON that a conversion gives."""
    run = run_here("convert", *arguments, "--json", "-q")
    assert run.code == 0, run.err
    answer = json.loads(run.out)
    assert isinstance(answer, dict)
    return answer


def starts(answer: dict[str, object]) -> dict[str, str]:
    """The start in each target of a conversion."""
    targets = answer["to"]
    assert isinstance(targets, list)
    return {one["place"]: one["start"] for one in targets}


def test_the_meeting_of_september_2021(rcm: Rcm) -> None:
    """09:00 in Central America was 12:00 in Santiago that day, and the next date in Tokyo."""
    answer = converted("2021-09-09 09:00", "--from", "Central America", "--to", "Santiago", "--to", "Lima, Tokyo")
    assert starts(answer) == {
        "Santiago": "2021-09-09T12:00:00-03:00",
        "Lima": "2021-09-09T10:00:00-05:00",
        "Tokyo": "2021-09-10T00:00:00+09:00",
    }
    text = rcm("convert", "2021-09-09 09:00", "--from", "Central America", "--to", "Santiago", "--to", "Tokyo").out
    assert "12:00     UTC−3      Santiago (clocks changed on 5 Sep)" in text
    assert "00:00 +1  UTC+9 JST  Tokyo" in text


def test_the_json_has_the_shape_that_programs_rely_on() -> None:
    """`from` and `to` tell place, zone, start, end and day_shift; a single time has no end, a range has one."""
    answer = converted("2021-09-09 22:00-23:30", "--from", "CR", "--to", "Madrid")
    source, target = answer["from"], answer["to"]
    assert isinstance(source, dict)
    assert isinstance(target, list)
    assert {"place", "zone", "start", "end", "day_shift"} <= source.keys()
    assert (target[0]["start"], target[0]["end"]) == ("2021-09-10T06:00:00+02:00", "2021-09-10T07:30:00+02:00")
    assert (target[0]["day_shift"], target[0]["end_day_shift"]) == (1, 1)
    single = converted("2021-09-09 22:00", "--from", "CR", "--to", "Madrid")["from"]
    assert isinstance(single, dict)
    assert single["end"] is None


@given(
    st.sampled_from(ZONES),
    st.sampled_from(ZONES),
    st.datetimes(datetime(1995, 1, 1), datetime(2037, 1, 1)).map(
        lambda moment: moment.replace(second=0, microsecond=0)
    ),
)
def test_a_conversion_is_what_zoneinfo_says(source: str, target: str, wall: datetime) -> None:
    """A time that the clocks show once is the same instant everywhere; one shown never or twice has two readings."""
    answer = converted(f"{wall:%Y-%m-%d %H:%M}", "--from", source, "--to", target)
    readings = {
        wall.replace(tzinfo=UTC) - timedelta(minutes=minutes)
        for minutes in range(-14 * 60, 15 * 60, 15)
        if (wall - timedelta(minutes=minutes)).replace(tzinfo=UTC).astimezone(ZoneInfo(source)).replace(tzinfo=None)
        == wall
    }
    assert answer["kind"] == {0: "skipped", 1: "once", 2: "repeated"}[len(readings)]
    found = answer["to"]
    assert isinstance(found, list)
    there = datetime.fromisoformat(found[0]["start"])
    if readings:
        assert there in readings
        assert there.replace(tzinfo=None) == there.astimezone(ZoneInfo(target)).replace(tzinfo=None)
        assert found[0]["day_shift"] == (there.date() - wall.date()).days
    assert ("other" in answer) == (len(readings) != 1)


@pytest.mark.parametrize(
    ("when", "first", "second", "sentence"),
    [
        ("2021-03-14 02:30", "01:30:00-05:00", "03:30:00-04:00", "skip"),
        ("2021-11-07 01:30", "01:30:00-04:00", "01:30:00-05:00", "twice"),
    ],
)
def test_skipped_and_repeated_times_have_both_readings(
    rcm: Rcm, when: str, first: str, second: str, sentence: str
) -> None:
    """New York's clock changes of 2021: nothing is moved silently, both readings are shown."""
    answer = converted(when, "--from", "New York", "--to", "Lima")
    other = answer["other"]
    assert isinstance(answer["from"], dict)
    assert isinstance(other, dict)
    assert answer["from"]["start"].endswith(first)
    assert other["from"]["start"].endswith(second)
    assert sentence in rcm("convert", when, "--from", "New York", "--to", "Lima").out


def test_the_printed_list_of_2021_is_judged_and_mended(rcm: Rcm) -> None:
    """Of the nine places one is wrong; the right list is printed in both languages; then nothing is wrong in it."""
    run = rcm("convert", "2021-09-09 09:00", "--from", "CR", "--check", PRINTED)
    assert run.code == 1
    assert "“Santiago” is printed at 11:00; it is 12:00 there (UTC−3)" in run.out
    assert "1 of 9 local times is wrong" in run.out
    assert "12:00 Santiago, Buenos Aires" in run.out
    assert "Ciudad de México" in run.out
    mended = "10:00 Mexico City, Panama City, Lima; 11:00 Washington, Ottawa, Santo Domingo, Caracas; 12:00 Santiago, Buenos Aires"
    again = rcm("convert", "2021-09-09 09:00", "--from", "CR", "--check", mended)
    assert (again.code, again.out) == (0, "All 9 local times are right.\n")


def test_several_times_come_as_arguments_or_lines(rcm: Rcm) -> None:
    """Two times are two answers, in order; words that are a time only together are one."""
    apart = rcm("convert", "9:00", "14:30", "--on", "2021-09-09", "--from", "CR", "--to", "Lima", "--json")
    lines = rcm("convert", "-", "--on", "9 Sep 2021", "--from", "CR", "--to", "Lima", "--json", stdin=b"9:00\n14:30\n")
    assert [one["from"]["start"][11:16] for one in json.loads(apart.out)] == ["09:00", "14:30"]
    assert apart.out == lines.out
    together = converted("2021-09-09", "9:00", "--from", "CR", "--to", "Lima")
    assert starts(together) == {"Lima": "2021-09-09T10:00:00-05:00"}


def test_a_group_stands_for_its_capitals() -> None:
    """`--for RCM` tells the time in eleven capitals."""
    assert len(starts(converted("2021-09-09 9:00", "--from", "CR", "--for", "RCM"))) == 11


def test_what_was_assumed_is_said(rcm: Rcm) -> None:
    """A time without a date has one assumed, which is said; `--on` states it, so nothing is assumed."""
    assumed = rcm("convert", "9:00", "--from", "CR", "--to", "Lima")
    assert "no date is stated" in assumed.err
    stated = rcm("convert", "9:00", "--on", "2021-09-09", "--from", "CR", "--to", "Lima")
    assert stated.err == ""


def test_a_date_of_two_readings_needs_a_word(rcm: Rcm) -> None:
    """10/09/2021 is refused unless an option says which number is the day."""
    refused = rcm("convert", "10/09/2021 9:00", "--from", "CR", "--to", "Lima")
    assert refused.code == 2
    assert "10 September or 9 October" in refused.err
    days = {"--day-first": "2021-09-10", "--month-first": "2021-10-09"}
    for option, day in days.items():
        answer = converted("10/09/2021 9:00", option, "--from", "CR", "--to", "Lima")
        assert starts(answer)["Lima"].startswith(day)


def test_a_zone_in_the_time_must_agree_with_from(rcm: Rcm) -> None:
    """An offset or an abbreviation in the time is used alone, and refused beside another `--from`."""
    assert starts(converted("2021-09-09T15:00Z", "--to", "Santiago")) == {"Santiago": "2021-09-09T12:00:00-03:00"}
    assert starts(converted("2021-09-09T09:00-06:00", "--from", "CR", "--to", "Lima"))
    refused = rcm("convert", "2021-09-09T09:00-06:00", "--from", "Bogota", "--to", "Lima")
    assert (refused.code, refused.out) == (2, "")
    assert "says UTC-06:00" in refused.err


@pytest.mark.parametrize(
    "when",
    ["", " ", "x", "25:00", "2021-02-30 9:00", "0000-01-01 9:00", "9999-01-01 9:00", "2021-12-31T23:59:60Z", "9:00\0",
     "٠٩:٠٠", "😀", "../../etc/passwd", "9" * 100_000, "Friday 9 September 2021 9:00"],
)  # fmt: skip
def test_what_is_no_time_is_refused_in_a_sentence(rcm: Rcm, when: str) -> None:
    """No date, no clock, a weekday that does not fit: a clear sentence, exit 2, nothing on standard output."""
    run = rcm("convert", when, "--from", "CR", "--to", "Lima")
    assert (run.code, run.out) == (2, "")
    assert run.err.startswith("rcm: ")
    assert len(run.err) < 1000
    assert "Traceback" not in run.err


@pytest.mark.parametrize(
    "options",
    [
        ("--from", "Narnia"),
        ("--from", "CR", "--to", "../../etc/passwd"),
        ("--from", "CR", "--for", "Narnia"),
        ("--from", "CR", "--on", "31 February"),
        ("--from", "CR", "--check", "11:00"),
        ("--from", "CR", "--check", "Ottawa"),
        ("--from", "CR", *("--to", "Lima") * 1001),
        (),
    ],
    ids=lambda options: " ".join(options)[:30],
)
def test_what_cannot_be_met_is_refused(rcm: Rcm, options: tuple[str, ...]) -> None:
    """Unknown places and groups, impossible dates, lists without a time or a place, too many targets: exit 2."""
    run = rcm("convert", "9:00", *options)
    assert (run.code, run.out) == (2, "")
    assert "rcm: " in run.err


def test_spanish_says_it_all_in_spanish(rcm: Rcm) -> None:
    """Date, places and remarks in Spanish."""
    run = rcm("convert", "9:00", "--on", "2021-09-09", "--from", "CR", "--to", "Mexico City", "--lang", "es")
    assert run.out.startswith("jueves 9 de septiembre de 2021, 09:00 Costa Rica (UTC−6 CST)\n")
    assert "Ciudad de México" in run.out
    assert date(2021, 9, 9).weekday() == 3
