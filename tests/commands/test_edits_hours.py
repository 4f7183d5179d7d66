"""Edits of hours: what is refused and why, days whose hours are worked out, midnight, and hours in doubt."""

import re
from pathlib import Path

import pytest
from conftest import Rcm
from hypothesis import given
from hypothesis import strategies as st

from rcmcli.store.lines.forms import formed
from rcmcli.store.reading import read_bytes

HEAD = 'format = 1\ntitle = "P"\ntimezone = "America/Panama"\n'
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
