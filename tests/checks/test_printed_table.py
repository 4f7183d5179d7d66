"""The printed tables as the checks read them: of which hour a table speaks, and what each of its labels says."""

from datetime import date

import pytest

from rcmcli.checks.printed_rows import Row, Table
from rcmcli.checks.printed_table import tables
from rcmcli.desk.checking import Run, calendar_of
from rcmcli.model.printed_time import SaidDay
from rcmcli.store.reading import read_bytes

HEAD = 'format = 1\ntitle = "Meeting"\nstatus = "final"\n'
NINE = '{ id = "start", time = "09:00", title = "Start" }'
DESK = '{ id = "desk", time = "08:00-09:00", title = "Registration", kind = "logistics" }'
OPENING = '{ id = "opening", time = "09:00-10:00", title = "Opening", kind = "ceremony" }'
CANCELLED = '{ id = "off", time = "07:00-08:00", title = "Tour", status = "cancelled" }'
MORNING = '{ id = "rest", time = "morning", title = "Rest" }'
AFTERNOON = '{ id = "late", time = "2:00-3:30", title = "Session" }'


def tables_of(printed: str, *days: str, zone: str = "America/Costa_Rica") -> tuple[Table, ...]:
    """The tables of an agenda with these lines under `[printed]` and these items on 9, 10… September 2021 (UTC−6)."""
    text = f'{HEAD}timezone = "{zone}"\n{printed}\n'
    for n, day in enumerate(days or (NINE,)):
        keys, _, items = day.rpartition("\n")
        text += f"[[day]]\ndate = 2021-09-{9 + n:02d}\n{keys}\nitem = [{items}]\n"
    reading = read_bytes(text.encode(), "meeting.toml", "meeting")
    assert reading.agenda, reading.faults
    return tables(reading.agenda, calendar_of(reading.agenda, reading, Run(today=date(2026, 11, 22))))


def table_of(printed: str, *days: str, zone: str = "America/Costa_Rica") -> Table:
    """The one table there is."""
    (one,) = tables_of(f"[printed]\n{printed}", *days, zone=zone)
    return one


def row_of(printed: str, *days: str) -> Row:
    """The first row of the one table there is."""
    return table_of(f"start = {{ {printed} }}", *days).rows[0]


def hours_of(table: Table) -> list[str]:
    """Of when a table speaks, in UTC, a day after the other: `09 15:00`."""
    assert [day.day for day in table.instants] == sorted(day.day for day in table.instants)
    return [f"{at:%d %H:%M}" for at in table.instants.values()]


def zones_of(row: Row) -> list[str]:
    """The zones of the places that a row names."""
    return [place.zone for place in row.places]


# ------------------------------------------------------------------ of which hour a table speaks


@pytest.mark.parametrize("printed", ["", '[printed]\noffset = "GMT-6"', "[printed]\nstart = {}"])
def test_an_agenda_that_prints_no_local_times_has_no_table(printed: str) -> None:
    """Neither one without `[printed]`, nor one that prints other things there."""
    assert tables_of(printed) == ()


@pytest.mark.parametrize("printed", ['start = { "10:00" = ["Lima"] }', 'at."09:00" = { "10:00" = ["Lima"] }'])
def test_a_table_that_no_hour_stands_behind_is_not_read(printed: str) -> None:
    """Where no item has an hour there is nothing to compare with."""
    assert tables_of(f"[printed]\n{printed}", MORNING) == ()


@pytest.mark.parametrize(
    ("printed", "first"),
    [
        ('"09:00" = ["Lima"], "08:00" = ["San José"]', "09 14:00"),  # the desk opens
        ('"10:00" = ["Lima"], "09:00" = ["San José"]', "09 15:00"),  # the opening
        ('"11:00" = ["Lima"], "10:00" = ["San José"]', "09 14:00"),  # neither: the first item
        ('"10:00" = ["Lima"], "08:00" = ["San José"]', "09 14:00"),  # either as well: the first item
        ('"10:00" = ["Lima", "Quito"], "08:00" = ["San José"]', "09 15:00"),  # the opening for most of them
        ('"09:00" = ["Lima", "Quito", "San José"]', "09 14:00"),  # the desk for most of them
    ],
)
def test_a_day_starts_with_what_the_table_fits_best(printed: str, first: str) -> None:
    """With its first item, at 08:00, or with its first session, at 09:00."""
    assert hours_of(table_of(f"start = {{ {printed} }}", f"{DESK}, {OPENING}")) == [first]


@pytest.mark.parametrize("before", ["", f"{MORNING}, ", f"{CANCELLED}, "])
def test_a_day_may_start_with_the_item_at_its_top(before: str) -> None:
    """An item below that was written as on a 12-hour clock is earlier; one that is cancelled, or has no hour, is no start."""
    table = table_of('start = { "10:00" = ["Lima"] }', f"{before}{NINE}, {AFTERNOON}", f"{DESK}, {AFTERNOON}")
    assert hours_of(table) == ["09 15:00", "10 14:00"]


def test_a_meeting_without_a_session_at_its_top_starts_as_its_first_item() -> None:
    """What is cancelled does not start a day either where it is a session."""
    off = CANCELLED.replace(" }", ', kind = "session" }')
    assert hours_of(table_of('start = { "08:00" = ["Lima"] }', f"{off}, {NINE}")) == ["09 15:00"]


def test_a_day_without_a_session_starts_with_its_first_item() -> None:
    """Beside a day that starts with its session; in the order of the file."""
    table = table_of('start = { "10:00" = ["Lima"] }', f"{DESK}, {OPENING}", NINE, f"{DESK}, {OPENING}")
    assert hours_of(table) == ["09 15:00", "10 15:00", "11 15:00"]


@pytest.mark.parametrize(
    ("home", "hours"),
    [
        ("08:00", ["10 14:00"]),
        ("09:00", ["09 15:00", "10 15:00"]),
        ("9:00 am", ["09 15:00", "10 15:00"]),
        ("12:00", ["09 18:00", "10 18:00"]),  # no item then: each day that has hours
        ("00:30 +1", ["10 06:30"]),  # after midnight of the first day
        ("00:30", ["09 06:30", "10 06:30"]),
        ("23:00 -1", ["09 05:00", "10 05:00"]),
    ],
)
def test_an_hour_at_the_meeting_is_that_of_the_days_that_have_an_item_then(home: str, hours: list[str]) -> None:
    """The third day has no hours at all."""
    night = '{ id = "night", time = "00:30 +1", title = "Night" }'
    table = table_of(f'at."{home}" = {{ "10:00" = ["Lima"] }}', f"{NINE}, {night}", f"{DESK}, {OPENING}", MORNING)
    assert table.path == ("printed", "at", home)
    assert hours_of(table) == hours


def test_an_hour_at_the_meeting_is_that_of_the_days_own_clock() -> None:
    """The second day is held in Tokyo (UTC+9)."""
    tokyo = f'timezone = "Asia/Tokyo"\n{NINE}'
    assert hours_of(table_of('at."09:00" = { "10:00" = ["Lima"] }', NINE, tokyo)) == ["09 15:00", "10 00:00"]


def test_what_is_no_hour_has_no_table_and_no_row() -> None:
    """Others of the file have theirs."""
    printed = '[printed]\nstart = { "soon" = ["Quito"], "10:00" = ["Lima"] }\nat = { "later" = { "10:00" = ["Lima"] }, "12:00" = { "13:00" = ["Lima"] } }'
    start, at = tables_of(printed)
    assert [row.path for row in start.rows] == [("printed", "start", "10:00", 0)]
    assert [row.path for row in at.rows] == [("printed", "at", "12:00", "13:00", 0)]


# ------------------------------------------------------------------ what a label says


@pytest.mark.parametrize(
    ("printed", "name", "shift", "said"),
    [
        ('"00:00" = ["Tokyo"]', "Tokyo", None, SaidDay()),
        ('"00:00 +1" = ["Tokyo"]', "Tokyo", 1, SaidDay()),
        ('"00:00" = ["Tokyo (next day)"]', "Tokyo", 1, SaidDay()),
        ('"00:00 +2" = ["Tokyo (next day)"]', "Tokyo", 1, SaidDay()),
        ('"00:00 +1" = ["Tokyo (same day)"]', "Tokyo", 0, SaidDay()),
        ('"00:00" = ["Tokyo, Friday"]', "Tokyo", None, SaidDay(4)),
        ('"00:00" = ["Tokyo (dimanche)"]', "Tokyo", None, SaidDay(6)),
        ('"Thursday 00:00" = ["Tokyo"]', "Tokyo", None, SaidDay(3)),
        ('"Thursday 00:00" = ["Tokyo (Friday)"]', "Tokyo", None, SaidDay(4)),
        ('"00:00" = ["Tokyo (10 September)"]', "Tokyo", None, SaidDay(None, ((0, 9, 10),))),
        ('"00:00" = ["Tokyo (+1)"]', "Tokyo", 1, SaidDay()),
        ('"00:00 +1" = ["Tokyo (+1)"]', "Tokyo", 1, SaidDay()),
        ('"00:00 +2" = ["Tokyo (+1)"]', "Tokyo (+1)", 2, SaidDay()),  # which of the two is meant is not known
        ('"00:00" = ["Tokyo (+2)"]', "Tokyo (+2)", None, SaidDay()),  # no date there: a clock, perhaps
        ('"10:00" = ["Lima (-5)"]', "Lima (-5)", None, SaidDay()),
        ('"Friday 00:00" = ["Tokyo (+1)"]', "Tokyo", 1, SaidDay(4)),
        ('"11:00" = ["Santo Domingo (DOM)"]', "Santo Domingo (DOM)", None, SaidDay()),  # a country, and no Sunday
        ('"11:00" = ["Caracas, VEN"]', "Caracas, VEN", None, SaidDay()),
        ('"16:00" = ["Rabat (MAR)"]', "Rabat (MAR)", None, SaidDay()),
        ('"10:00" = ["Lima (dom)"]', "Lima", None, SaidDay(6)),
    ],
)
def test_a_label_may_say_the_day(printed: str, name: str, shift: int | None, said: SaidDay) -> None:
    """In words, as a number of days where that is the date there, or as a weekday; else its hour may."""
    row = row_of(printed)
    assert (row.name, row.time.shift, row.time.said) == (name, shift, said)
    assert len(row.places) == 1


def test_a_number_beside_a_place_is_of_days_only_where_it_is_on_every_day() -> None:
    """At 09:00 it is the next day in Tokyo, at 08:00 it is not."""
    early = '{ id = "early", time = "08:00", title = "Early" }'
    assert row_of('"00:00" = ["Tokyo (+1)"]', NINE, NINE).time.shift == 1
    assert row_of('"00:00" = ["Tokyo (+1)"]', NINE, early).time.shift is None


def test_a_label_may_name_several_places() -> None:
    """In their order, each once."""
    assert zones_of(row_of('"10:00" = ["Quito y Lima"]')) == ["America/Guayaquil", "America/Lima"]
    assert zones_of(row_of('"10:00" = ["Lima y Lima"]')) == ["America/Lima"]


def test_a_label_that_stands_twice_under_an_hour_repeats_the_first() -> None:
    """In other capitals or another notation of the hour too; under another hour, or with another offset, it does not."""
    table = table_of(
        'start = { "10:00" = ["Lima", "LIMA", "GMT-5", "GMT+5"], "10:00 am" = ["Lima"], "11:00" = ["Lima"] }'
    )
    assert [(row.printed, row.label) for row in table.rows] == [
        ("10:00", "Lima"), ("10:00", "GMT-5"), ("10:00", "GMT+5"), ("11:00", "Lima"),
    ]  # fmt: skip
    assert [(row.printed, row.label) for row in table.repeats] == [("10:00", "LIMA"), ("10:00 am", "Lima")]


# ------------------------------------------------------------------ what an abbreviation means


def test_an_abbreviation_that_its_neighbours_explain_has_its_usual_meaning_beside_it() -> None:
    """It mostly means Chicago; that is what else it may mean, and Shanghai, which it means, is not."""
    table = table_of('start = { "23:00" = ["CST"], "00:00 +1" = ["JST", "Tokyo"] }')
    row = table.rows[0]
    assert zones_of(row) == ["Asia/Shanghai"]
    assert row.usual
    assert row.usual.zone == "America/Chicago"
    others = [place.zone for place in row.matches[0].others]
    assert others[0] == "America/Chicago"
    assert "Asia/Shanghai" not in others
    assert [one.usual for one in table.rows[1:]] == [None, None]


@pytest.mark.parametrize(
    ("printed", "zone"),
    [
        ('"23:00" = ["CST"]', "America/Chicago"),  # nobody beside it
        ('"23:00" = ["CST", "Tokyo"]', "America/Chicago"),  # a neighbour whose own hour is wrong shows nothing
        ('"10:00" = ["CST"], "00:00 +1" = ["Tokyo"]', "America/Chicago"),  # it is right there
        ('"23:00" = ["CST"], "00:00 +1" = ["Tokyo"]', "Asia/Shanghai"),
    ],
)
def test_an_abbreviation_has_its_usual_meaning_unless_neighbours_that_are_right_explain_it(
    printed: str, zone: str
) -> None:
    """An hour that is wrong at the usual place, and right at another one near such a neighbour."""
    assert zones_of(row_of(printed)) == [zone]


def test_an_abbreviation_is_explained_by_every_day_or_not_at_all() -> None:
    """The hour has to be right on each of them: at 10:00 it is midnight in Shanghai."""
    ten = NINE.replace("09:00", "10:00")
    assert zones_of(row_of('"23:00" = ["CST"], "00:00 +1" = ["Tokyo"]', NINE, NINE)) == ["Asia/Shanghai"]
    assert zones_of(row_of('"23:00" = ["CST"], "00:00 +1" = ["Tokyo"]', NINE, ten)) == ["America/Chicago"]
