"""Hours that are not those of a plain day: no end, past midnight, two zones, a change of clocks, no room for lunch."""

import pytest
from conftest import Rcm

HEAD = 'format = 1\ntitle = "A"\ntimezone = "{zone}"\nlanguages = ["en"]\n'
X = '[[unplaced]]\nid = "x"\ntitle = "X"\nkind = "session"\nminutes = 60\n'


def day(date: str, *items: str, keys: str = "") -> str:
    """A day with items, each its time and then its title."""
    made = "".join(
        f'[[day.item]]\nid = "{name}"\ntime = "{time}"\ntitle = "{name}"\nkind = "session"\n'
        for time, _, name in (one.rpartition(" ") for one in items)
    )
    return f"[[day]]\ndate = {date}\n{keys}\n{made}"


def arranged(rcm: Rcm, text: str, *options: str, zone: str = "America/Panama") -> tuple[str, str, int]:
    """What the command prints of a file, without writing it."""
    done = rcm(
        "agenda", "arrange", "-", "--dry-run", "--best", "1", *options, stdin=(HEAD.format(zone=zone) + text).encode()
    )
    return done.out + done.err if done.code != 2 else "", done.err, done.code


def test_an_item_without_an_end_lasts_until_the_next_start(rcm: Rcm) -> None:
    """Nothing is put upon it; the last one of a day lasts as long as the day."""
    opens = day("2026-03-07", "09:30 opening", "10:30-11:00 break")
    out, _, _ = arranged(rcm, opens + X)
    assert "11:00–12:00" in out
    out, _, _ = arranged(rcm, day("2026-03-07", "09:00-10:00 opening", "11:30 closing") + X)
    assert "10:00–11:00" in out
    out, _, _ = arranged(rcm, day("2026-03-07", "09:00 opening", "09:30 closing") + X)
    assert "There is no timetable" in out


@pytest.mark.parametrize(
    "days",
    [
        day("2026-03-07", "22:00-02:00 +1 late") + day("2026-03-08", keys='hours = "00:00-04:00"'),
        day("2026-03-07", "21:00-23:00 late", keys='timezone = "Pacific/Honolulu"')
        + day("2026-03-08", keys='timezone = "Asia/Tokyo"'),
    ],
    ids=["past midnight", "two zones"],
)
def test_days_whose_hours_overlap_are_refused(days: str, rcm: Rcm) -> None:
    """What stands in one cannot be kept free, or behind, in the other."""
    out, err, code = arranged(rcm, days + X)
    assert (out, code) == ("", 2)
    assert "the hours of 2026-03-07 and of 2026-03-08 overlap" in err


@pytest.mark.parametrize("arrival", ["00:30-01:00", "08:30-09:00"])
def test_hours_on_the_day_of_a_clock_change_are_those_of_the_clock(arrival: str, rcm: Rcm) -> None:
    """Seven in Mexico is nine in New York from the night of 8 March 2026 on, whatever else the agenda holds."""
    text = (
        'mode = "virtual"\ndelegations = ["Mexico", "Costa Rica"]\n[arrange]\nhours = "08:00-18:00"\nwaking = "07:00-08:00"\n'
        + day("2026-03-07", f"{arrival} arrival")
        + day("2026-03-08")
        + X
        + "days = [2]\n"
    )
    out, _, _ = arranged(rcm, text, zone="America/New_York")
    assert "09:00–10:00" in out


@pytest.mark.parametrize(
    ("hours", "minutes", "fits"),
    [('[arrange]\nhours = "00:00-02:00"\n', 150, "until 02:30"), ("", 75, "until 10:15")],
    ids=["from midnight", "of the day alone"],
)
def test_the_advice_is_true_when_it_is_followed(hours: str, minutes: int, fits: str, rcm: Rcm) -> None:
    """The hours that are told to fit, written into the file, do."""
    own = "" if hours else 'hours = "09:00-10:00"'
    text = hours + day("2026-03-07", keys=own) + X.replace("60", str(minutes))
    out, _, _ = arranged(rcm, text)
    assert fits in out
    longer = text.replace("02:00", "02:30").replace("10:00", "10:15")
    assert "There is no timetable" not in arranged(rcm, longer)[0]


def test_an_order_goes_through_what_is_not_arranged(rcm: Rcm) -> None:
    """X comes after C, which comes after A: C, of 30 to 60 minutes, has no hour, and the order holds."""
    between = '[[unplaced]]\nid = "c"\ntitle = "C"\nminutes = "30-60"\nafter = ["a"]\n'
    last = '[[unplaced]]\nid = "a"\ntitle = "First"\nminutes = 30\nkind = "session"\n'
    out, _, _ = arranged(rcm, day("2026-03-07") + X + 'after = ["c"]\n' + between + last)
    assert out.index("First") < out.index("X  ")
    assert "09:30–10:30" in out
    circle = between.replace('"a"]', '"x"]')
    assert "wait for each other" in arranged(rcm, day("2026-03-07") + X + 'after = ["c"]\n' + circle)[1]


@pytest.mark.parametrize(
    "rest",
    [
        '[arrange]\nhours = "14:00-18:00"\nlunch = { between = "12:00-14:00", minutes = 60 }\n' + day("2026-03-07") + X,
        '[arrange]\nlunch = { between = "12:00-14:00", minutes = 60 }\n'
        + day("2026-03-07", keys='hours = "12:00-14:00"')
        + X.replace('"x"', '"meal"').replace('"session"', '"meal"')
        + X,
    ],
    ids=["an afternoon", "a meal that has no hour yet"],
)
def test_lunch_is_not_asked_for_where_it_is_none_or_there_already(rest: str, rcm: Rcm) -> None:
    """A day that opens behind the hours for lunch has none; a meal among the items is the lunch."""
    assert "There is no timetable" not in arranged(rcm, rest)[0]
