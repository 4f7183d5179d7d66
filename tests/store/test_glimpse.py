"""A quick look at an agenda says what reading all of it says, or nothing."""

from datetime import date
from pathlib import Path

import pytest
from calls import calls_of
from conftest import ROOT
from front import front
from hypothesis import example, given
from hypothesis import strategies as st
from meetings import meeting

from rcmcli.store.glimpse import Glimpse, glimpse, head_in, head_of
from rcmcli.store.reading import read_bytes

FILES = sorted(
    [*ROOT.glob("agendas/*.toml"), *ROOT.glob("tests/data/good/*.toml"), *ROOT.glob("tests/data/corpus/*.toml")]
)
TEXTS = [path.read_text(encoding="utf-8") for path in FILES]
LINES = (
    "timezone = 'Asia/Tokyo'",
    "\"status\" = 'final'",
    "format = 2",
    "[[day]]",
    "[[day]] # the last",
    " [[ day ]]",
    "[day]",
    "[[day.item]]",
    "[printed]",
    "[title]",
    "[[deadline]]",
    "date = 2021-01-02",
    "  date=2031-01-02 # or later",
    "date = 2021-01-02T00:00:00",
    'date = "2021-01-02/2021-01-04"',
    "until = 2041-02-03",
    "date.x = 1",
    'title.es = "Otro"',
    'title = "Another"',
    'status = "cancelled"',
    "notes = [{",
    "}]",
    'theme = """',
    '"""',
    "'''",
    "theme = '''",
    '# """',
    'theme = """ \\""" [[day]] """',
    'items = """',
    "09:00 Opening",
    "",
)


def same(text: str) -> None:
    """A head that is told is that of the agenda, where the file can be trusted."""
    told, agenda = head_of(text.encode()), read_bytes(text.encode(), "a.toml", "a").usable
    if told and agenda:
        assert told == head_in(agenda)


@pytest.mark.parametrize("text", TEXTS, ids=[path.stem for path in FILES])
def test_the_head_of_each_agenda_is_told_as_it_is_read(text: str) -> None:
    """Of every agenda of ours, in either kind of line ends, with and without a byte order mark."""
    same(text)
    same("\ufeff" + text.replace("\n", "\r\n"))


def test_nearly_every_agenda_is_told_at_a_glance() -> None:
    """The thorough reader is left those that are written in an unusual way: at most one in twenty."""
    assert sum(head_of(text.encode()) is None for text in TEXTS) <= len(TEXTS) / 20


@given(
    st.sampled_from(TEXTS), st.lists(st.tuples(st.floats(0, 0.1) | st.floats(0, 1), st.sampled_from(LINES)), max_size=4)
)
@example(TEXTS[0], [(1, "[title]"), (1, 'en = "Other"')])
@example(TEXTS[0], [(1, "[[day]]"), (1, "date = 2041-02-03"), (1, "[day.venue]")])
def test_what_is_written_between_the_lines_changes_both_alike(text: str, inserted: list[tuple[float, str]]) -> None:
    """Lines put anywhere, tables and texts begun and not ended among them: both say the same, or the quick look nothing."""
    lines = text.split("\n")
    for where, line in inserted:
        lines.insert(round(where * len(lines)), line)
    same("\n".join(lines))


def test_a_glimpse_is_of_the_days_alone(tmp_path: Path) -> None:
    """The date of a deadline, or of a speech in a text, is none of the meeting's."""
    file = tmp_path / "a.toml"
    head = front("A", "America/Lima") + '[[deadline]]\ndate = 2025-12-01\ntitle = "Papers"\n'
    file.write_text(
        f'{head}\n[[day]]\ndate = 2026-01-02\nuntil = 2026-01-04\nitems = """\n09:00 date = 2027-01-01\n"""\n'
    )
    assert glimpse(file) == Glimpse(date(2026, 1, 2), date(2026, 1, 4), "America/Lima", False, file)


def test_a_glimpse_costs_the_same_whatever_the_number_of_items() -> None:
    """Items are no work for functions of ours: a meeting of five days takes some ninety, however full they are."""
    data = meeting(4).encode()
    head_of(data)
    short, long = (
        calls_of(lambda: head_of(data)),
        calls_of(lambda: head_of(data + b'\n[[day.item]]\ntitle = "A"' * 500)),
    )
    assert short == long < 100
