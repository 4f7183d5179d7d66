"""Z304, wrong local times: what is said of each, on which days, how sure it is, and what would mend it."""

from datetime import date

import pytest

from rcmcli.desk.checking import Run, findings_of
from rcmcli.model.change import Move
from rcmcli.model.finding import Confidence, Finding
from rcmcli.store.reading import read_bytes

RUN = Run(today=date(2026, 11, 22), rules=frozenset({"Z304"}))
NINE = '{ id = "start", time = "09:00", title = "Start" }'


def wrong(table: str, *days: tuple[str, str], zone: str = "America/Costa_Rica") -> list[Finding]:
    """What Z304 finds in an agenda with this table and days, each a date and its items; 15:00 UTC on one day, if not said."""
    text = f'format = 1\ntitle = "Meeting"\nstatus = "final"\ntimezone = "{zone}"\n[printed]\n{table}\n'
    for day, items in days or [("2021-09-09", NINE)]:
        keys, _, items = items.rpartition("\n")
        text += f"[[day]]\ndate = {day}\n{keys}\nitem = [{items}]\n"
    reading = read_bytes(text.encode(), "meeting.toml", "meeting")
    assert reading.usable, reading.faults
    return [one.finding for one in findings_of(reading, RUN)]


def said(table: str, *days: tuple[str, str], zone: str = "America/Costa_Rica", language: str = "en") -> list[str]:
    """The part behind the semicolon of each finding's sentence."""
    return [one.says(language).partition("; ")[2] for one in wrong(table, *days, zone=zone)]


# ------------------------------------------------------------------ on which days

CHILE = (("2021-09-04", NINE), ("2021-09-06", NINE))  # Santiago is at UTC−4 on the first, at UTC−3 on the second


def test_an_hour_may_be_wrong_on_some_days_only() -> None:
    """Each hour that is right on none of them is told once, with the days on which it is that; no move mends such a list."""
    assert said('start = { "11:00" = ["Santiago"] }', *CHILE) == ["it is 12:00 there (UTC−3) on 2021-09-06 only"]
    assert said('start = { "10:00" = ["Santiago"] }', *CHILE) == [
        "it is 11:00 there (UTC−4) on 2021-09-04 only",
        "it is 12:00 there (UTC−3) on 2021-09-06 only",
    ]
    assert said('start = { "11:00" = ["Santiago"] }', *CHILE, language="es") == [
        "allí son las 12:00 (UTC−3) solo el 2021-09-06"
    ]
    assert [one.fix for one in wrong('start = { "11:00" = ["Santiago"] }', *CHILE)] == [()]


def test_an_hour_that_is_wrong_every_day_is_moved() -> None:
    """The days are told, and are `los días` in Spanish; a single one is not."""
    (one,) = wrong('start = { "11:00" = ["Lima"] }', *CHILE)
    assert one.says("en").endswith("it is 10:00 there (UTC−5) on 2021-09-04 and 2021-09-06")
    assert one.says("es").endswith("allí son las 10:00 (UTC−5) los días 2021-09-04 y 2021-09-06")
    assert one.fix == (Move(("printed", "start", "11:00", 0), "10:00"),)
    assert said('start = { "11:00" = ["Lima"] }', language="es") == ["allí son las 10:00 (UTC−5) el 2021-09-09"]


def test_one_oclock_is_singular_in_spanish() -> None:
    """`es la 01:00`, `es la 13:00` it is not."""
    night = ("2021-09-09", NINE.replace("09:00", "00:30"))
    assert said('start = { "03:00" = ["Lima"] }', night, language="es") == ["allí es la 01:30 (UTC−5) el 2021-09-09"]
    assert said('start = { "03:00" = ["Guatemala"] }', night, language="es") == [
        "allí son las 00:30 (UTC−6) el 2021-09-09"
    ]


@pytest.mark.parametrize(
    ("label", "truth"),
    [
        (
            "Friday 11:00",
            "10:00 on Thursday, 9 September 2021 there (UTC−5) on 2021-09-09",
        ),  # a day that is none of them
        ("Friday 10:00", "10:00 on Thursday, 9 September 2021 there (UTC−5) on 2021-09-09"),
        ("Thursday 10:00", ""),
        ("Saturday 11:00", "10:00 on Saturday, 11 September 2021 there (UTC−5) on 2021-09-11"),
        ("Saturday 10:00", ""),
    ],
)
def test_a_weekday_beside_the_hour_chooses_the_day(label: str, truth: str) -> None:
    """It is judged on the day that it names, else on the first; the date is written and nothing is moved."""
    found = wrong(f'start = {{ "{label}" = ["Lima"] }}', ("2021-09-09", NINE), ("2021-09-11", NINE))
    assert [one.says("en").partition("it is ")[2] for one in found] == [truth] * bool(truth)
    assert all(one.mend("en") == f'write "{truth.partition(" there")[0]}" for Lima' for one in found)
    assert all(one.fix == () for one in found)


def test_a_date_that_is_printed_and_wrong_is_an_error() -> None:
    """At the right hour, too; where none is printed this is for another rule to say."""
    assert said('start = { "10:00 +1" = ["Lima"] }') == ["it is 10:00 there (UTC−5) on 2021-09-09"]
    assert said('start = { "00:00 -1" = ["Tokyo"] }') == ["it is 00:00 +1 there (UTC+9) on 2021-09-09"]
    assert said('start = { "00:00" = ["Tokyo"], "00:00 +1" = ["Osaka"] }') == []


# ------------------------------------------------------------------ a list that is off as a whole


def off(gap: str, others: str) -> str:
    """What is said of a list."""
    return f"all hours of this list are off by {gap}: “San José” is printed at {{}}, it is 09:00 there (UTC−6) on 2021-09-09; {others}"


@pytest.mark.parametrize(("printed", "gap"), [(10, "1 h"), (8, "1 h"), (12, "3 h"), (7, "2 h")])
def test_a_list_that_is_off_by_as_much_is_one_finding(printed: int, gap: str) -> None:
    """With the meeting's own clock: late or early; each of the other labels with the hour that it is there."""
    table = f'start = {{ "{printed:02d}:00" = ["San José"], "{printed + 1:02d}:00" = ["Lima"], "{printed + 2:02d}:00" = ["Caracas"] }}'
    (one,) = wrong(table)
    assert one.says("en") == off(gap, "Lima 10:00, Caracas 11:00").format(f"{printed:02d}:00")
    assert one.fix == ()
    assert one.about == (
        ("printed", "start", f"{printed + 1:02d}:00", 0),
        ("printed", "start", f"{printed + 2:02d}:00", 0),
    )


@pytest.mark.parametrize(("names", "end"), [(["Quito"] * 0, ""), (["Panama"], ", …")])
def test_a_long_list_names_nine_places(names: list[str], end: str) -> None:
    """Of ten the last is not named."""
    one_later = ["Lima", "Quito", "Bogotá", "Kingston", "Guayaquil", *names]
    table = f'start = {{ "10:00" = ["San José"], "11:00" = {one_later!r}, "12:00" = ["Caracas", "La Paz", "Manaus"] }}'
    (one,) = wrong(table.replace("'", '"'))
    told = [*(f"{name} 10:00" for name in one_later), "Caracas 11:00", "La Paz 11:00", "Manaus 11:00"][:8]
    assert one.says("en") == off("1 h", ", ".join(told) + end).format("10:00")


@pytest.mark.parametrize(
    ("table", "count"),
    [
        ('"10:00" = ["San José"], "11:00" = ["Lima"]', 2),  # too few to tell
        ('"10:00" = ["San José"], "11:00" = ["Lima"], "13:00" = ["Caracas"]', 3),  # by two different gaps
        ('"11:00" = ["Lima", "Quito", "Bogotá"]', 3),  # the meeting's own clock is not among them
        ('"09:00" = ["San José"], "10:00" = ["Lima"], "11:00" = ["Caracas"]', 0),  # all right
    ],
)
def test_other_lists_are_told_label_by_label(table: str, count: int) -> None:
    """Each with its own mend."""
    found = wrong(f"start = {{ {table} }}")
    assert len(found) == count
    assert not any("all hours" in one.says("en") for one in found)
    assert all(one.fix for one in found)


# ------------------------------------------------------------------ how sure it is, and what mends it


def test_the_reason_tells_both_clocks_of_that_day() -> None:
    """Those of the meeting are those of the day's own zone where it has one."""
    (first,) = wrong('start = { "11:00" = ["Lima"] }')
    assert first.why("en") == "the clocks of Lima stand at UTC−5 then, those of the meeting at UTC−6"
    tokyo = f'timezone = "Asia/Tokyo"\n{NINE}'
    (second,) = wrong('start = { "10:00" = ["Lima"] }', ("2021-09-09", NINE), ("2021-09-10", tokyo))
    assert second.why("en") == "the clocks of Lima stand at UTC−5 then, those of the meeting at UTC+9"
    (third,) = wrong('start = { "19:00 -1" = ["Lima"] }', ("2021-09-09", NINE), ("2021-09-10", tokyo))
    assert third.why("en") == "the clocks of Lima stand at UTC−5 then, those of the meeting at UTC−6"


@pytest.mark.parametrize(
    ("label", "confidence"),
    [
        ("Lima", Confidence.HIGH),
        ("San José", Confidence.HIGH),  # there is another one, but this is the one that is meant
        ("Brazil", Confidence.MEDIUM),  # of several clocks
        ("Santiago (GMT-4)", Confidence.MEDIUM),  # a clock beside it that is not in force
        ("Santiago", Confidence.HIGH),
        ("Lima (summer time)", Confidence.MEDIUM),  # which Lima does not have
        ("Pucallpa", Confidence.MEDIUM),  # only the gazetteer knows it
    ],
)
def test_what_is_not_certain_is_not_moved(label: str, confidence: Confidence) -> None:
    """A label that may mean something else is told with less confidence."""
    (one,) = wrong(f'start = {{ "07:00" = ["{label}"] }}')
    assert one.confidence is confidence
    assert bool(one.fix) == (confidence is Confidence.HIGH)


def test_each_place_of_a_label_is_as_certain_as_itself() -> None:
    """Brazil has several clocks, Lima beside it has one."""
    found = wrong('start = { "07:00" = ["Lima y Brasil"] }')
    assert [one.confidence for one in found] == [Confidence.HIGH, Confidence.MEDIUM]


def test_a_season_that_a_place_does_not_have_explains_no_hour() -> None:
    """Lima has no summer time whose offset could be compared."""
    (one,) = wrong('start = { "11:00" = ["Lima (summer time)"] }')
    assert "not in force" not in one.note("en")


def test_a_clock_beside_a_place_that_is_in_force_on_some_days_is_doubtful() -> None:
    """Ottawa leaves summer time on 1 November 2026: EST is not in force on the first day."""
    days = (("2026-10-30", NINE), ("2026-11-04", NINE))
    for order in (days, days[::-1]):
        (one,) = wrong('start = { "11:00" = ["Ottawa (EST)"] }', *order, zone="America/Toronto")
        assert (one.confidence, one.fix) == (Confidence.MEDIUM, ())
    (sure,) = wrong('start = { "11:00" = ["Ottawa (EST)"] }', days[1], zone="America/Toronto")
    assert (sure.confidence, bool(sure.fix)) == (Confidence.HIGH, True)


@pytest.mark.parametrize(
    ("printed", "beside"),
    [("10:30", "UTC-4:30"), ("20:30", "UTC+5:30"), ("15:00", "UTC+0"), ("10:31", ""), ("16:30", "")],
)
def test_an_hour_may_be_right_by_the_offset_beside_the_place(printed: str, beside: str) -> None:
    """Which is not in force there, and explains the hour; another hour it does not explain."""
    (one,) = wrong(f'start = {{ "{printed}" = ["Lima ({beside or "UTC-4:30"})"] }}')
    assert ("not in force" in one.note("en")) == bool(beside)
    assert beside in one.note("en")
    assert one.says("en").endswith("it is 10:00 there (UTC−5) on 2021-09-09")


@pytest.mark.parametrize(
    ("table", "names"),
    [
        ('"11:00" = ["Lima y Quito"]', ["Lima", "Quito"]),
        ('"11:00" = ["Lima (same day)"]', ["Lima (same day)"]),
        ('"11:00-12:00" = ["Lima"]', ["Lima"]),
        ('"11:00" = ["Lima"], "10:00" = ["Lima"]', ["Lima"]),
    ],
)
def test_what_no_move_would_mend_is_not_moved(table: str, names: list[str]) -> None:
    """Two places in one label, a day in it, a printed end, or the same label under the right hour already."""
    found = wrong(f"start = {{ {table} }}")
    assert [(one.says("en").partition("”")[0], one.fix) for one in found] == [(f"“{name}", ()) for name in names]


def test_a_range_is_moved_with_its_end() -> None:
    """It lasts as long, over midnight too."""
    assert [one.mend("en") for one in wrong('start = { "11:00-12:30" = ["Lima"] }')] == ['move Lima to "10:00-11:30"']
    assert [one.mend("en") for one in wrong('start = { "23:30-01:00" = ["Lima"] }')] == ['move Lima to "10:00-11:30"']
    assert [one.mend("en") for one in wrong('start = { "11:00-12:30" = ["Tokyo"] }')] == [
        'move Tokyo to "00:00-01:30 +1"'
    ]


# ------------------------------------------------------------------ the printed end

LONG = (
    '{ id = "b", time = "10:00-12:00", title = "B" }, { id = "a", time = "09:00-10:00", title = "A" }, '
    '{ id = "z", time = "12:00-14:00", title = "Off", status = "cancelled" }, { id = "y", time = "15:00", title = "Y" }, '
    '{ id = "early", time = "02:00-03:30", title = "Early" }'
)


def ends(printed: str, *days: tuple[str, str]) -> list[str]:
    """What is said of the end of a range of the table of 09:00, for Lima, which is an hour ahead."""
    return said(f'at."09:00" = {{ "{printed}" = ["Lima"] }}', *days)


@pytest.mark.parametrize("printed", ["10:00-11:00", "10:00-13:00"])
def test_an_end_is_that_of_any_item_of_the_day(printed: str) -> None:
    """Of the first one, or of the one behind it."""
    assert ends(printed, ("2021-09-09", LONG)) == []


@pytest.mark.parametrize("printed", ["10:00-12:00", "10:00-15:00", "10:00-04:30", "10:00-10:00"])
def test_another_end_is_wrong(printed: str) -> None:
    """The nearest that there is, is told; an item that is cancelled or ended before the hour ends nothing."""
    assert ends(printed, ("2021-09-09", LONG)) == ["it ends at 11:00 there (UTC−5) on 2021-09-09"]


def test_an_end_has_to_be_one_on_each_day() -> None:
    """The first day on which it is none is told, once."""
    short = '{ id = "c", time = "09:00-11:00", title = "C" }'
    days = (("2021-09-09", LONG), ("2021-09-10", short), ("2021-09-11", short.replace("11:00", "11:30")))
    assert ends("10:00-11:00", *days) == ["it ends at 12:00 there (UTC−5) on 2021-09-10"]
    assert ends("10:00-12:00", *days) == ["it ends at 11:00 there (UTC−5) on 2021-09-09"]


def test_an_end_is_not_judged_where_no_item_has_one() -> None:
    """Nor where the start is wrong already."""
    assert ends("10:00-12:00", ("2021-09-09", NINE)) == []
    assert ends("11:00-12:45", ("2021-09-09", LONG)) == ["it is 10:00 there (UTC−5) on 2021-09-09"]
    assert ends("10:00", ("2021-09-09", LONG)) == []
