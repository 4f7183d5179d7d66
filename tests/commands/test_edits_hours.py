"""Edits of hours: what is refused and why, days whose hours are worked out, midnight, and hours in doubt."""

import re
from pathlib import Path

import pytest
from conftest import Rcm, run_here
from front import front
from hypothesis import given
from hypothesis import strategies as st

from rcmcli.store.lines.forms import formed
from rcmcli.store.reading import read_bytes

HEAD = front("P", "America/Panama")
STARTED = (("a", "10"), ("b", "30"), ("c", "15"), ("d", '"30-60"'), ("e", "20"))


def of_durations(*more: str) -> str:
    """A day from 10:00 of items that give their minutes, as tables."""
    items = [f'[[day.item]]\nid = "{name}"\ntitle = "{name}"\nminutes = {minutes}\n' for name, minutes in STARTED]
    return "\n".join([f'{HEAD}\n[[day]]\ndate = 2021-09-09\nstart = "10:00"\n', *items, *more])


LAST = '[[day.item]]\nid = "f"\ntitle = "f"\ntime = "14:00-15:00"\n'


def lines(*rows: str, head: str = HEAD, date: str = "2021-09-09") -> str:
    """An agenda of a day in lines."""
    return head + f'\n[[day]]\ndate = {date}\nitems = """\n' + "".join(f"{row}\n" for row in rows) + '"""\n'


def in_folder(folder: Path, text: str) -> Path:
    """The text as the one agenda of a folder."""
    (folder / "agendas").mkdir()
    path = folder / "agendas" / "p.toml"
    path.write_text(text, encoding="utf-8")
    return path


@given(
    st.lists(
        st.tuples(
            st.sampled_from(("", 'time = "14:00-15:00"\n', 'time = "morning"\n', 'status = "cancelled"\n')),
            st.none() | st.integers(1, 90),
        ),
        min_size=1,
        max_size=6,
    )
)
def test_a_day_of_durations_has_both_forms(drawn: list[tuple[str, int | None]]) -> None:
    """Tables to lines and back: no worked-out hour is written, and the agenda stays the same."""
    items = [
        f'[[day.item]]\nid = "i{n}"\ntitle = "I{n}"\n{time}' + (f"minutes = {minutes}\n" if minutes else "")
        for n, (time, minutes) in enumerate(drawn)
    ]
    text = "\n".join([f'{HEAD}\n[[day]]\ndate = 2021-09-09\nstart = "10:00"\n', *items])
    before = read_bytes(text.encode(), "p.toml", "p")
    as_lines = formed(before, "lines")
    assert (as_lines.changed, as_lines.obstacles) == (1, ())
    assert "10:00  " not in as_lines.text
    again = read_bytes(as_lines.text.encode(), "p.toml", "p")
    as_tables = formed(again, "tables")
    assert (as_tables.changed, as_tables.obstacles) == (1, ())
    back = read_bytes(as_tables.text.encode(), "p.toml", "p")
    assert before.agenda == again.agenda == back.agenda
    assert len(re.findall(r"(?m)^time *=", as_tables.text)) == text.count("time = ")


def test_midnight_of_the_next_date_is_written_as_that(tmp_path: Path, rcm: Rcm) -> None:
    """A range that begins with the next date has its +1 at both ends; one that ends then ends at 24:00."""
    path = in_folder(tmp_path, lines("22:00-23:00  A #a", "01:00 +1-02:00 +1  B #b"))
    assert rcm("agenda", "shift", "p", "-60", "--from", "b", "--to", "b", cwd=tmp_path).code == 0
    assert "\n00:00 +1-01:00 +1  B #b\n" in path.read_text("utf-8")
    assert rcm("agenda", "extend", "p", "a", "60", cwd=tmp_path).code == 0
    assert "\n22:00-24:00  A #a\n" in path.read_text("utf-8")


def test_a_line_of_a_tab_stays_where_an_item_is_moved(tmp_path: Path, rcm: Rcm) -> None:
    """The item goes, the line below it does not."""
    path = in_folder(tmp_path, lines("09:00-10:00  A #a", "\t", "10:00-11:00  B #b", "11:00-12:00  C #c"))
    assert rcm("agenda", "move", "p", "a", "12:00", cwd=tmp_path).code == 0
    assert '"""\n\t\n10:00-11:00  B #b\n11:00-12:00  C #c\n' in path.read_text("utf-8")


OPEN = lines("09:00  Reception #r", "09:30-10:00  Break #b", "10:00-11:00  Session #s", "11:00-11:30  Talk #t")
LATE = lines("22:00-23:00  A #a", "23:00-23:50  B #b", "00:20 +1-01:00 +1  C #c")
DAYS = LATE + '\n[[day]]\ndate = 2021-09-10\nitems = """\n00:30-01:00  D #d\n"""\n'


@pytest.mark.parametrize(
    ("text", "words", "told", "ways"),
    [
        (OPEN, "swap p r s", "“Reception” (09:00) has no end", ["move … r 14:00-15:00"]),
        (of_durations(LAST), "swap p d a", "“d” (10:55) has no end", ["move … d 14:00-15:00"]),
        (OPEN, "move p r 10:15 --make-room", "“Session” (10:00-11:00) is in the way", ["extend … s -45", "track or room"]),
        (OPEN, "add p 09:45-09:55 X --make-room", "“Break” (09:30-10:00) is in the way", ["extend … b -15", "track or room"]),
        (LATE, "late p 15 --at b", "“B” (23:00-23:50) would pass midnight", ["extend … b -5"]),
        (LATE, "shift p 90 --from b", "“B” (23:00-23:50) would begin after midnight", ["late … 90", "--to HOUR"]),
        (DAYS, "shift p 90 --from b", "would begin after midnight", ["late … 90", "move … b --day 2", "--to HOUR"]),
        (DAYS, "shift p -45 --day 2", "“D” (00:30-01:00) would begin before midnight", ["move … d --day 1", "--from HOUR"]),
        (DAYS, "move p b 23:30", "“B” (23:00-23:50) would pass midnight", ["move … b HOUR", "extend … b -20"]),
    ],
)  # fmt: skip
def test_what_is_blocked_says_why_and_gives_ways_that_lead_out(
    text: str, words: str, told: str, ways: list[str], tmp_path: Path, rcm: Rcm
) -> None:
    """The sentence, each of its ways in order and no other, and the file as it was."""
    path = in_folder(tmp_path, text)
    done = rcm("agenda", *words.split(), cwd=tmp_path)
    assert (done.code, done.out) == (1, "")
    assert told in done.err
    given_ways = [line for line in done.err.splitlines() if line.startswith("  ")]
    assert [way in line for way, line in zip(ways, given_ways, strict=True)] == [True] * len(ways), done.err
    assert path.read_text("utf-8") == text


def test_on_two_days_an_open_length_can_be_swapped(tmp_path: Path, rcm: Rcm) -> None:
    """Each begins where the other began."""
    path = in_folder(tmp_path, OPEN + '\n[[day]]\ndate = 2021-09-10\nitems = """\n14:00-15:00  D #d\n"""\n')
    assert rcm("agenda", "swap", "p", "r", "d", cwd=tmp_path).code == 0
    rows = path.read_text("utf-8").splitlines()
    assert (rows[7], rows[-2]) == ("09:00-10:00  D #d", "14:00  Reception #r")


FIXED_PHOTO = (
    HEAD
    + """
[[day]]
date = 2021-09-09

[[day.item]]
id = "l"
title = "Lunch"
time = "12:00-13:00"

[[day.item]]
id = "photo"
title = "Photo"
time = "13:00-13:15"
fixed = true
"""
)


@pytest.mark.parametrize(
    ("words", "told"),
    [
        ("late p 10 --at l", "“Photo” (13:00-13:15) is fixed, and “Lunch” (12:00-13:00) would run into it"),
        ("late p 10 --at 12:30", "“Photo” (13:00-13:15) is fixed, and “Lunch” (12:00-13:00) would run into it"),
        ("late p 10 --at photo", "“Photo” (13:00-13:15) is fixed, so it does not begin later"),
        ("extend p l 10 --make-room", "“Photo” (13:00-13:15) is fixed, and “Lunch” (12:00-13:00) would run into it"),
    ],
)
def test_what_runs_into_a_fixed_item_is_named(words: str, told: str, tmp_path: Path, rcm: Rcm) -> None:
    """Not the fixed item itself."""
    in_folder(tmp_path, FIXED_PHOTO)
    done = rcm("agenda", *words.split(), cwd=tmp_path)
    assert done.code == 1
    assert told in done.err


@pytest.mark.parametrize(
    ("words", "told", "spanish"),
    [
        ("late p -15", "a delay is not negative", "un retraso no es negativo"),
        ("extend p s 0", "0 minutes change nothing", "0 minutos no cambian nada"),
        ("add p 12:30-12:00 A", "“12:30-12:00” ends before it begins", "termina antes de empezar"),
        ("move p s --after s", "one and the same item", "mismo punto"),
        ("move p s --before s", "one and the same item", "mismo punto"),
    ],
)
def test_what_makes_no_sense_is_said_to_make_none(
    words: str, told: str, spanish: str, tmp_path: Path, rcm: Rcm
) -> None:
    """A sentence of its own, in both languages."""
    in_folder(tmp_path, OPEN)
    done = rcm("agenda", *words.split(), cwd=tmp_path)
    assert done.code == 2
    assert told in done.err
    assert spanish in rcm("agenda", *words.split(), "--lang", "es", cwd=tmp_path).err


NEW_YORK = front("P", "America/New_York")
SKIPPED = lines("01:00-01:30  A #a", "02:10-02:40  X #x", "03:30-04:00  B #b", head=NEW_YORK, date="2026-03-08")
HALF = SKIPPED.replace("02:10-02:40", "02:30-03:20")
TURNED = lines("09:00-10:00  A #a", "12:00-11:30  X #x", head=NEW_YORK)


@pytest.mark.parametrize(
    ("text", "words", "code", "told"),
    [
        (SKIPPED, "move p x 05:00", 0, "05:00-05:30  X #x"),
        (SKIPPED, "move p x 05:00-05:45", 0, "05:00-05:45  X #x"),
        (HALF, "move p x 05:00-05:50", 0, "05:00-05:50  X #x"),
        (TURNED, "move p x 11:30-12:00", 0, "11:30-12:00  X #x"),
        (HALF, "move p x 05:00", 2, "(02:30-03:20) are in doubt, and so is how long it lasts"),
        (TURNED, "move p x 11:30", 2, "move … x 14:00-15:00"),
        (SKIPPED, "move p x --after b", 1, "are in doubt"),
        (SKIPPED.replace("X #x", "X #x\n  - 02:20 point"), "shift p 10", 1, "move … x 14:00-15:00"),
    ],
)
def test_hours_in_doubt_are_mended_by_a_move(
    text: str, words: str, code: int, told: str, tmp_path: Path, rcm: Rcm
) -> None:
    """New hours are certain; where the length is not, the end is asked for."""
    path = in_folder(tmp_path, text)
    done = rcm("agenda", *words.split(), cwd=tmp_path)
    assert done.code == code, done.err
    assert told in (done.err if code else path.read_text("utf-8"))
    assert code == 0 or path.read_text("utf-8") == text


def hours_of(path: Path) -> dict[str, str]:
    """The hours of each item, those that are worked out too."""
    agenda = read_bytes(path.read_bytes(), "p.toml", "p").agenda
    assert agenda is not None
    return {item.id: str(item.time) for item in agenda.days[0].items}


WORKED_OUT = {"a": "10:00-10:10", "b": "10:10-10:40", "c": "10:40-10:55", "d": "10:55", "e": "", "f": "14:00-15:00"}


@pytest.mark.parametrize(
    ("words", "other"),
    [
        ("add p 12:00-12:30 Extra", {"extra": "12:00-12:30"}),
        ("add p 09:00-09:30 Extra", {"extra": "09:00-09:30"}),
        ("add p 09:00 Extra", {"extra": "09:00"}),
        ("add p 10:10-10:20 Extra --make-room", {"extra": "10:10-10:20", "b": "10:20-10:50", "c": "10:50-11:05", "d": "11:05"}),
        ("move p a 12:00", {"a": "12:00-12:10"}),
        ("move p b 12:00", {"b": "12:00-12:30"}),
        ("move p f 11:00", {"f": "11:00-12:00"}),
        ("swap p a b", {"a": "10:30-10:40", "b": "10:00-10:30"}),
        ("move p d 15:00-15:30", None),
    ],
)  # fmt: skip
@pytest.mark.parametrize("in_lines", [False, True])
def test_in_a_day_of_durations_only_what_is_named_has_other_hours(
    words: str, other: dict[str, str] | None, in_lines: bool, tmp_path: Path, rcm: Rcm
) -> None:
    """Worked out by hand; what would give an hour to an item that has none is refused."""
    text = of_durations(LAST)
    if in_lines:
        text = text.replace('minutes = "30-60"\n', "")
        text = formed(read_bytes(text.encode(), "p.toml", "p"), "lines").text
    path = in_folder(tmp_path, text)
    assert hours_of(path) == WORKED_OUT
    done = rcm("agenda", *words.split(), cwd=tmp_path)
    assert done.code == (1 if other is None else 0), done.err
    assert other is not None or "“e” has no hour that is known" in done.err
    assert hours_of(path) == WORKED_OUT | (other or {})


@given(
    drawn=st.lists(
        st.tuples(st.sampled_from(("", "", "", "13:00-13:40", "15:00")), st.sampled_from((None, 10, 30, 45))),
        min_size=2,
        max_size=6,
    ),
    words=st.sampled_from(("add 12:10-12:20 New", "add 09:00 New", "move i0 12:15", "move i1 16:00-16:30", "move i1 --after i0")),
)  # fmt: skip
def test_no_edit_of_a_day_of_durations_changes_the_hours_of_others(
    drawn: list[tuple[str, int | None]], words: str, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """Without room made: all but the item that is named keep their hours, known or not, or nothing is written."""
    lasting = [f" {lasts}'" if lasts else "" for _, lasts in drawn]
    rows = [f"{time}  I{n}{lasting[n]} #i{n}".strip() for n, (time, _) in enumerate(drawn)]
    text = lines(*rows).replace("items", 'start = "10:00"\nitems')
    path = in_folder(tmp_path_factory.mktemp("durations"), text)
    before = hours_of(path)
    verb, *rest = words.split()
    done = run_here("agenda", verb, str(path), *rest)
    named = "new" if verb == "add" else rest[0]
    after = hours_of(path)
    assert done.code in (0, 1, 2), done.err
    assert done.code == 0 or path.read_text("utf-8") == text
    assert {name: hours for name, hours in after.items() if name != named} == {
        name: hours for name, hours in before.items() if name != named
    }


def test_an_hour_that_is_set_gives_no_other_item_one(tmp_path: Path, rcm: Rcm) -> None:
    """In a day of minutes `set time=` is as careful as `move`: those that follow keep the hours that they had."""
    path = tmp_path / "d.toml"
    path.write_text(
        front("D", "America/Panama") + '\n[[day]]\ndate = 2026-11-05\nstart = "10:00"\n'
        'items = """\nRemarks 10\' #a\nKeynote 30\' #b\nClosing 20\' #c\n"""\n',
        encoding="utf-8",
    )
    assert rcm("agenda", "set", str(path), "a", "time=12:00-12:10").code == 0
    agenda = read_bytes(path.read_bytes(), "d.toml").agenda
    assert agenda is not None
    assert {item.id: str(item.time) for day in agenda.days for item in day.items} == {
        "a": "12:00-12:10",
        "b": "10:10-10:40",
        "c": "10:40-11:00",
    }


def test_two_that_run_at_once_are_exchanged_only_where_they_still_would(tmp_path: Path, rcm: Rcm) -> None:
    """A long one and a short one within it would come apart, and the same exchange again would not bring them back."""
    path = tmp_path / "p.toml"
    head = front("P", "America/Panama") + '\n[[day]]\ndate = 2026-11-05\nitems = """\n'
    before = head + '02:00-07:00  Long (track A) #long\n05:25-06:40  Short (track B) #short\n"""\n'
    path.write_text(before, encoding="utf-8")
    done = rcm("agenda", "swap", str(path), "long", "short")
    assert done.code == 1
    assert "run at the same time; exchanged, they would not" in done.err
    assert path.read_text("utf-8") == before
