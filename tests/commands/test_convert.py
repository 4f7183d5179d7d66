"""`rcm convert`: one time in many places, a list of local times judged, and every doubt said."""

import json
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from calls import calls_of
from conftest import Rcm, run_here
from hypothesis import given
from hypothesis import strategies as st

from rcmcli.jobs.convert.asking import Options, request_of

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
    assert (single["end"], single["end_day_shift"]) == (None, None)


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


def hours(answer: dict[str, object]) -> list[tuple[str, str]]:
    """Start and end, with their offsets, of every reading at its own place."""
    readings = [answer, *([answer["other"]] if "other" in answer else [])]
    sources = [one["from"] for one in readings if isinstance(one, dict)]
    return [(source["start"][11:], source["end"][11:]) for source in sources]


@pytest.mark.parametrize(
    ("when", "kind", "expected"),
    [
        ("2021-11-07 01:30-02:30", "repeated",
         [("01:30:00-04:00", "02:30:00-05:00"), ("01:30:00-05:00", "02:30:00-05:00")]),
        ("2021-11-07 00:30-01:30", "repeated",
         [("00:30:00-04:00", "01:30:00-04:00"), ("00:30:00-04:00", "01:30:00-05:00")]),
        ("2021-11-07 01:15-01:45", "repeated",
         [("01:15:00-04:00", "01:45:00-04:00"), ("01:15:00-05:00", "01:45:00-05:00")]),
        ("2021-11-07 00:30-02:30", "once", [("00:30:00-04:00", "02:30:00-05:00")]),
        ("2021-11-07T00:30-04:00/01:30", "once", [("00:30:00-04:00", "01:30:00-04:00")]),
        ("2021-03-14 02:30-03:30", "skipped", [("01:30:00-05:00", "03:30:00-04:00")]),
        ("2021-03-14 02:30-04:30", "skipped",
         [("01:30:00-05:00", "04:30:00-04:00"), ("03:30:00-04:00", "04:30:00-04:00")]),
        ("2021-03-14 01:30-02:30", "skipped", [("01:30:00-05:00", "03:30:00-04:00")]),
        ("2021-03-14 00:30-02:30", "skipped",
         [("00:30:00-05:00", "01:30:00-05:00"), ("00:30:00-05:00", "03:30:00-04:00")]),
        ("2021-03-14 02:15-02:45", "skipped",
         [("01:15:00-05:00", "01:45:00-05:00"), ("03:15:00-04:00", "03:45:00-04:00")]),
    ],
)  # fmt: skip
def test_the_end_of_a_range_is_a_wall_time_of_its_own(when: str, kind: str, expected: list[tuple[str, str]]) -> None:
    """Both ends are read on New York's clocks; each reading ends after it starts; both ends decide the kind."""
    answer = converted(when, "--from", "New York", "--to", "Lima")
    assert (answer["kind"], hours(answer)) == (kind, expected)


def test_the_date_of_a_skipped_midnight_is_the_one_asked_for(rcm: Rcm) -> None:
    """Santiago skipped the first hour of 5 September 2021: one reading lies on the day before, the date does not."""
    out = rcm("convert", "2021-09-05 00:30", "--from", "Santiago, Chile", "--to", "Lima").out
    assert out.startswith("Sunday, 5 September 2021: the clocks of Santiago skip “2021-09-05 00:30”.")
    assert "Saturday, 4 September 2021, 23:30" in out


def test_a_range_over_a_clock_change_says_so(rcm: Rcm) -> None:
    """The two readings can be told apart by the offset at their end; where one is left, no second is promised."""
    both = rcm("convert", "2021-11-07 00:30-01:30", "--from", "New York", "--to", "Lima").out
    assert "00:30–01:30 New York (UTC−4 EDT)\n" in both
    assert "00:30–01:30 New York (UTC−4 EDT → UTC−5)\n" in both
    one = rcm("convert", "2021-03-14 01:30-02:30", "--from", "New York", "--to", "Lima").out
    assert "The only reading left:" in one
    assert "Both readings" not in one


@pytest.mark.parametrize(
    ("when", "offset"),
    [
        ("2021-11-07T01:30-05:00", "-05:00"),
        ("2021-11-07T01:30-04:00", "-04:00"),
        ("2021-11-07 01:30 EST", "-05:00"),
        ("2021-11-07 01:30 EDT", "-04:00"),
    ],
)
def test_a_stated_offset_decides_between_two_readings(when: str, offset: str) -> None:
    """An hour that New York shows twice is one of the two where the time says which."""
    answer = converted(when, "--from", "New York", "--to", "Lima")
    assert answer["kind"] == "once"
    assert "other" not in answer
    assert isinstance(answer["from"], dict)
    assert answer["from"]["start"] == f"2021-11-07T01:30:00{offset}"


def test_an_offset_that_is_neither_is_refused(rcm: Rcm) -> None:
    """UTC−6 is none of New York's two clocks that night, and 02:30 is on neither in March; Spanish names the place so."""
    for when in ("2021-11-07T01:30-06:00", "2021-03-14T02:30-05:00"):
        refused = rcm("convert", when, "--from", "New York", "--to", "Lima", "--lang", "es")
        assert (refused.code, refused.out) == (2, "")
        assert "los relojes de Nueva York" in refused.err


def test_the_abbreviation_in_force_there_is_accepted(rcm: Rcm) -> None:
    """CST is Costa Rica's own; EST in September is not New York's, which is said."""
    run = rcm("convert", "2021-09-09 9:00 CST", "--from", "Costa Rica", "--to", "Lima")
    assert (run.code, run.err) == (0, "")
    late = rcm("convert", "2021-09-09 09:00 EST", "--from", "New York", "--to", "Lima")
    assert late.code == 0
    assert "“EST” does not hold in New York on 2021-09-09" in late.err
    assert rcm("convert", "2021-12-09 9:00 CST", "--from", "Bogota", "--to", "Lima").code == 2


def test_only_the_reading_that_is_kept_is_spoken_of(rcm: Rcm) -> None:
    """`10:00 tomorrow` is one time: no date is assumed for 10:00 alone."""
    run = rcm("convert", "10:00", "tomorrow", "--from", "CR", "--to", "Lima")
    assert run.code == 0
    assert "“tomorrow” was taken as" in run.err
    assert "no date is stated" not in run.err


def test_what_on_leaves_open_is_said(rcm: Rcm) -> None:
    """The year that `--on` lacks, and the seconds that were left out; not the date, which is stated."""
    assert "no year is stated" in rcm("convert", "10:00", "--on", "9 September", "--from", "CR", "--to", "Lima").err
    seconds = rcm("convert", "10:00:30", "--on", "2021-09-09", "--from", "CR", "--to", "Lima").err
    assert seconds == "note: the seconds were left out\n"


def test_a_date_beside_on_must_be_the_same(rcm: Rcm) -> None:
    """A day without a year is that of `--on`; a weekday or another date must fit it. “Tomorrow” is counted from it."""
    for when in ("Thursday 10:00", "9 September 10:00"):
        assert starts(converted(when, "--on", "2021-09-09", "--from", "CR", "--to", "Lima")) == {
            "Lima": "2021-09-09T11:00:00-05:00"
        }
    for when in ("Friday 10:00", "10 September 10:00"):
        assert rcm("convert", when, "--on", "2021-09-09", "--from", "CR", "--to", "Lima").code == 2
    for when in ("tomorrow 10:00", "mañana a las 10:00", "next Friday 10:00"):
        assert starts(converted(when, "--on", "2021-09-09", "--from", "CR", "--to", "Lima")) == {
            "Lima": "2021-09-10T11:00:00-05:00"
        }


@pytest.mark.parametrize("when", [("2021-01-15 10:00",), ("10:00", "--on", "2021-01-15")], ids=lambda when: when[-1])
def test_places_of_one_clock_are_one_on_that_date(when: tuple[str, ...]) -> None:
    """Denver and Phoenix share a clock in January, so `--from` may name both."""
    assert starts(converted(*when, "--from", "Denver, Phoenix", "--to", "Lima")) == {
        "Lima": "2021-01-15T12:00:00-05:00"
    }


def test_a_group_without_a_seat_is_refused(rcm: Rcm) -> None:
    """Nobody can tell where observers sit: no empty answer."""
    run = rcm("convert", "2021-09-09 9:00", "--from", "CR", "--for", "observers")
    assert (run.code, run.out) == (2, "")
    assert "no seat for “observers”" in run.err


def test_a_verdict_speaks_each_language(rcm: Rcm) -> None:
    """The heads of the right lists have the date and the place in their own language; the tz database is named last."""
    when = ("2021-09-09 09:00", "--from", "Mexico City", "--check", "11:00 Ottawa; 11:00 Lima")
    lines = rcm("convert", *when).out.splitlines()
    assert "Thursday, 9 September 2021, 09:00 Mexico City (UTC−5)" in lines
    assert "Jueves, 9 de septiembre de 2021, 09:00 Ciudad de México (UTC−5)" in lines
    assert lines[-1].startswith("tz database ")


@pytest.mark.parametrize(
    ("listed", "lang", "sentence"),
    [
        ("9:00 Mexico City", "en", "The local time is right."),
        ("9:00 Mexico City", "es", "La hora local es correcta."),
        ("8:00 Mexico City", "en", "The local time is wrong. The right one:"),
        ("8:00 Mexico City", "es", "La hora local es incorrecta. La correcta:"),
    ],
)
def test_a_list_of_one_is_spoken_of_as_one(rcm: Rcm, listed: str, lang: str, sentence: str) -> None:
    """A single hour is no “1 of 1” and no “all 1”."""
    run = rcm("convert", "2021-09-09 9:00", "--from", "Mexico City", "--check", listed, "--lang", lang)
    assert sentence in run.out.splitlines()


def test_an_hour_of_two_readings_is_not_judged(rcm: Rcm) -> None:
    """The refusal names the place in the reader's language; a stated offset lets the list be judged."""
    run = rcm("convert", "2021-11-07 1:30", "--from", "New York", "--check", "1:30 Lima", "--lang", "es")
    assert run.code == 2
    assert "Nueva York" in run.err
    assert rcm("convert", "2021-11-07T01:30-05:00", "--from", "New York", "--check", "1:30 Lima").code == 0


@pytest.mark.parametrize("command", [("convert", "-", "--from", "CR", "--to", "Lima"), ("places", "-")])
@pytest.mark.parametrize(
    ("sent", "sentence"),
    [
        (b"9:00 " * 2_000_001, "larger than 10 MB"),
        ("9:00\n".encode("utf-16"), "UTF-16"),
        (b"9:00 Bogot\xe1\n", "not UTF-8"),
        (b"9:00\0\n", "not a text file"),
    ],
    ids=("large", "utf-16", "latin-1", "nul"),
)
def test_what_cannot_be_read_from_standard_input_is_refused(
    rcm: Rcm, command: tuple[str, ...], sent: bytes, sentence: str
) -> None:
    """Input is read as UTF-8 whatever the terminal says, whole or not at all."""
    run = rcm(*command, stdin=sent)
    assert (run.code, run.out) == (2, "")
    assert sentence in run.err


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
    assert again.code == 0
    assert again.out.startswith("All 9 local times are right.\ntz database ")


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
    assert run.out.startswith("Jueves, 9 de septiembre de 2021, 09:00 Costa Rica (UTC−6 CST)\n")
    assert "Ciudad de México" in run.out
    assert date(2021, 9, 9).weekday() == 3


@pytest.mark.parametrize(
    "pasted",
    [
        "09:00 Guatemala, 11:00 Santiago",
        "09:00 Guatemala y 11:00 Santiago",
        "09:00 Guatemala. 11:00 Santiago",
        "09:00 Guatemala - 11:00 Santiago",
        "9:00 a.m. Guatemala / 11:00 a.m. Santiago",
        "09:00 (Guatemala), 11:00 (Santiago)",
        "09:00 h Guatemala | 11:00 h Santiago",
        "Guatemala 09:00, Santiago 11:00",
        "Guatemala: 09:00; Santiago: 11:00",
        "a las 09:00 de Guatemala y a las 11:00 de Santiago",
        "09:00-10:00 Guatemala, 11:00-12:00 Santiago",
        "Estimados colegas:\n09:00 Guatemala\n11:00 Santiago",
    ],
)
def test_every_hour_of_a_pasted_list_is_judged(rcm: Rcm, pasted: str) -> None:
    """However the hours are parted, each stands with its own place: Santiago, printed at 11:00, is wrong, Guatemala right."""
    run = rcm("convert", "2026-11-20 09:00", "--from", "Guatemala", "--check", pasted, "--json")
    assert run.code == 1
    judged = [(one["zone"], one["printed"], one["ok"]) for one in json.loads(run.out)["claims"]]
    assert judged == [("America/Guatemala", "09:00", True), ("America/Santiago", "11:00", False)]


def test_an_hour_without_a_place_is_refused(rcm: Rcm) -> None:
    """No hour of a list is passed over: one without a place, or a place without an hour, is refused or named."""
    assert rcm("convert", "2026-11-20 09:00", "--from", "CR", "--check", "09:00, 11:00 Santiago").code == 2
    run = rcm("convert", "2026-11-20 09:00", "--from", "CR", "--check", "Hola\n12:00 Santiago")
    assert (run.code, "Hola" in run.err) == (0, True)


def test_ten_thousand_lines_are_told_and_a_place_is_looked_up_once_a_date(rcm: Rcm) -> None:
    """A column of a sheet is no cause to refuse; a further line of a known place and date takes few calls."""
    lines = [
        f"2021-09-{day:02} {hour:02}:{minute:02}" for day in range(1, 31) for hour in range(24) for minute in range(14)
    ]
    done = rcm("convert", "-", "--from", "CR", "--to", "Lima", stdin="\n".join(lines).encode())
    assert (done.code, done.out.count("Lima")) == (0, len(lines)) == (0, 10_080)
    asked = Options("CR", "", None, "en")
    request_of(lines[0], asked)
    assert calls_of(lambda: [request_of(line, asked) for line in lines[1:101]]) < 100 * 190
    assert rcm("convert", "-", "--from", "CR", "--to", "Lima", stdin=b"9:00\n" * 100_001).code == 2
