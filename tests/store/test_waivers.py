"""Waivers: which comments are one, which lines each speaks of, and that it changes nothing on any other line."""

from functools import cache
from pathlib import Path

import pytest
from front import front
from hypothesis import given
from hypothesis import strategies as st

from rcmcli.desk.checking import Run, located_in
from rcmcli.model.waiver import Waiver
from rcmcli.reports.located import Located
from rcmcli.store.reading import Reading, read_bytes
from rcmcli.store.spans import Spans
from rcmcli.store.waivers import find_waivers

RULES = frozenset({"T202", "T209", "P405", "F102", "F106"})
# Each line that ends in a number bears a finding of the rule with that number.
FAULTY = """\
format = 1
title = "Taller regional"
timezone = "America/Costa_Rica"
colour = "blue"  #102
delegations = [  #
  "RCM",  #
  "Narnia",  #405
]

[[day]]  #
date = 2021-09-09  #
weekday = "Friday"  #209

[[day.item]]  #
id = "one"  #
time = "09:00-09:00"  #202
title = "Opening"  #
leads = ["Canada", "Ruritania"]  #405

[[day.item]]  #
id = "two"  #
time = "10:00-10:00"  #202
title = "Session"  #

[[day]]  #
date = 2021-09-10  #
weekday = "Monday"  #209

[[day.item]]  #
id = "three"  #
time = "11:00-11:00"  #202
title = "Closing"  #
"""
LINES = FAULTY.split("\n")
NAMES = ("T202", "T2", "t209", "P", "weekday", "ZERO-LENGTH", "F102", "unknown-party")


def reading_of(text: str) -> Reading:
    """A text read as an agenda."""
    return read_bytes(text.encode(), label="agenda.toml", name="agenda")


def waivers_of(text: str) -> tuple[Waiver, ...]:
    """The waivers of a text that is an agenda."""
    reading = reading_of(text)
    assert reading.agenda
    return reading.waivers


@cache
def found_in(text: str) -> list[Located]:
    """All that some cheap rules find, waived or not."""
    return located_in(reading_of(text), Run(rules=RULES))


def waived_in(text: str) -> list[tuple[str, int]]:
    """Code and line of each finding that a waiver lets pass."""
    return [(one.finding.rule.code, one.span.line) for one in found_in(text) if one.waived]


def with_waiver(line: int, words: str) -> str:
    """The faulty agenda with a comment at the end of a line, counted from 1."""
    lines = [*LINES]
    lines[line - 1] += f" # rcm: ignore{words}"
    return "\n".join(lines)


def line_of(begins: str, which: int = 1) -> int:
    """The number of the line that begins so, the first or a later one."""
    return [n for n, line in enumerate(LINES, 1) if line.startswith(begins)][which - 1]


# ------------------------------------------------------------------ what is a waiver


def test_the_agenda_of_these_tests_is_as_faulty_as_it_says() -> None:
    """Findings stand on the lines that end in their number, and on no other."""
    expected = [(n, line[-3:]) for n, line in enumerate(LINES, 1) if line[-3:].isdigit()]
    assert [(one.span.line, one.finding.rule.code[1:]) for one in found_in(FAULTY)] == expected


@pytest.mark.parametrize(
    ("comment", "names", "reason"),
    [
        ("# rcm: ignore[T203] by design", ("T203",), "by design"),
        ("#rcm:ignore[T203]by design", ("T203",), "by design"),
        ("# RCM : Ignore [ t203 , overlap ] – a propósito, dice la «PPT»", ("t203", "overlap"), "a propósito, dice la «PPT»"),
        ("# rcm: ignore[T203]: as printed", ("T203",), "as printed"),
        ("# rcm: ignore[T203]", ("T203",), ""),
        ("# rcm: ignore[T203] -", ("T203",), ""),
        ("# rcm: ignore[] because", (), "because"),
        ("# rcm: ignore because", (), "because"),
        ("# rcm: ignore[,T203,,] why", ("T203",), "why"),
        ("# as printed  # rcm: ignore[T203] asked", ("T203",), "asked"),
    ],
)  # fmt: skip
def test_a_waiver_has_names_and_a_reason(comment: str, names: tuple[str, ...], reason: str) -> None:
    """Codes and names in brackets, the reason after them; case, spaces and a dash between do not matter."""
    (waiver,) = waivers_of(f'format = 1\ntitle = "T"\ntimezone = "UTC" {comment}\n')
    assert (waiver.names, waiver.reason) == (names, reason)


@pytest.mark.parametrize(
    "comment",
    [
        "# ignore[T203] by design",
        "# rcm ignore[T203] by design",
        "# RCM: ignored the invitation",
        "# the CRM: ignore[T203] is no code",
    ],
)
def test_other_comments_are_none(comment: str) -> None:
    """Words for people are left alone, even where they speak of the RCM."""
    assert waivers_of(f'format = 1\ntitle = "T"\ntimezone = "UTC" {comment}\n') == ()


@pytest.mark.parametrize(
    "value",
    [
        '"# rcm: ignore[T203] a"',
        "'# rcm: ignore[T203] a'",
        '"a \\" # rcm: ignore[T203] b"',
        "'a \" # rcm: ignore[T203] b'",
        '"""\n# rcm: ignore[T203] a\n"""',
        "'''\nit's\n# rcm: ignore[T203] a\n'''",
        '{ en = "# rcm: ignore[T203]", es = "# rcm: ignore[T203] a" }',
    ],
)
def test_text_within_quotes_is_no_comment(value: str) -> None:
    """A sign # in a string of any kind opens no comment, and one after it does."""
    text = f'format = 1\ntimezone = "UTC"\ntitle = {value}'
    assert waivers_of(f"{text}\n") == ()
    (waiver,) = waivers_of(f"{text} # rcm: ignore[T202] it's “so”\n")
    assert (waiver.names, waiver.reason) == (("T202",), "it's “so”")


def test_two_waivers_may_share_a_comment() -> None:
    """Each has its own names, its own reason and its own stretch of the line."""
    one, two = waivers_of('format = 1\ntitle = "T"\ntimezone = "UTC" # rcm: ignore[T2] a b # rcm: ignore[Z3] c\n')
    assert ((one.names, one.reason), (two.names, two.reason)) == ((("T2",), "a b"), (("Z3",), "c"))
    assert (one.span.column, one.span.end_column, two.span.column, two.span.end_column) == (18, 39, 40, 59)


def test_windows_line_ends_change_nothing() -> None:
    """A carriage return is no part of a reason and of no line number."""
    text = with_waiver(line_of("time ="), "[T202] as printed")
    windows = waivers_of(text.replace("\n", "\r\n"))
    assert windows == waivers_of(text)
    assert waived_in(text.replace("\n", "\r\n")) == waived_in(text) == [("T202", line_of("time ="))]


# ------------------------------------------------------------------ what it speaks of


@pytest.mark.parametrize(
    ("begins", "which", "until"),
    [
        ("time =", 1, 'time = "09:00-09:00"'),  # one line
        ("delegations", 1, "]"),  # a value of several lines
        ("[[day.item]]", 1, ""),  # an item
        ("[[day.item]]", 3, ""),  # the last one, to the end of the file
        ("[[day]]", 2, ""),
        ("format", 1, "format"),  # beside the first key, not above it
    ],
)
def test_at_the_end_of_a_line_it_speaks_of_what_begins_there(begins: str, which: int, until: str) -> None:
    """Of the line; of the whole value where it runs on; of the whole item or day where a header stands there."""
    line = line_of(begins, which)
    (waiver,) = waivers_of(with_waiver(line, "[T202] why"))
    first, last = waiver.lines
    assert first == line
    assert LINES[last - 1].startswith(until)
    following = [n for n, one in enumerate(LINES, 1) if n > line and one.startswith("[[")]
    if not begins.startswith("[["):
        assert last == (line if begins != "delegations" else line_of("]"))
    else:
        peers = [n for n in following if begins == "[[day.item]]" or LINES[n - 1].startswith("[[day]]")]
        assert last == (peers[0] - 1 if peers else len(LINES))


def test_a_day_includes_its_items_and_no_other_day() -> None:
    """At the header of a day it lets everything of that day pass, and nothing of the next."""
    first_day = range(line_of("[[day]]"), line_of("[[day]]", 2))
    waived = waived_in(with_waiver(line_of("[[day]]"), "[T] the paper's own"))
    assert waived == [("T209", line_of("weekday")), ("T202", line_of("time =")), ("T202", line_of("time =", 2))]
    assert all(line in first_day for _, line in waived)


def test_alone_on_a_line_it_speaks_of_the_next_one() -> None:
    """Comments between do not matter, an empty line does: what stands beyond it is another matter."""
    at = line_of("time =") - 1
    waiver, end = "# rcm: ignore[T202] as printed", LINES[at:]
    assert waived_in("\n".join([*LINES[:at], f"  {waiver}", *end])) == [("T202", at + 2)]
    assert waived_in("\n".join([*LINES[:at], waiver, "# asked twice", *end])) == [("T202", at + 3)]
    assert waived_in("\n".join([*LINES[:at], waiver, "", *end])) == []


def test_alone_above_a_header_it_speaks_of_the_table() -> None:
    """The next line may open an item or a day."""
    at = line_of("[[day.item]]", 2) - 1
    text = "\n".join([*LINES[:at], "# rcm: ignore[T202] a point in time", *LINES[at:]])
    assert waived_in(text) == [("T202", line_of("time =", 2) + 1)]


def test_alone_in_a_list_it_speaks_of_the_next_entry() -> None:
    """A list of several lines may have a waiver between its entries."""
    at = line_of('  "Narnia"') - 1
    text = "\n".join([*LINES[:at], "  # rcm: ignore[P405] invited by letter", *LINES[at:]])
    assert waived_in(text) == [("P405", at + 2)]


@pytest.mark.parametrize("above", [[], [""], ["#:schema x", "", "# Source: paper 3"]])
@pytest.mark.parametrize("below", [[], ["", "# typed by hand", ""]])
def test_above_the_first_key_it_speaks_of_the_whole_file(above: list[str], below: list[str]) -> None:
    """Other comments and empty lines may stand around it; every line of the file is meant."""
    head = [*above, "# rcm: ignore[T202, weekday] as printed", *below]
    (waiver,) = waivers_of("\n".join([*head, FAULTY]))
    assert waiver.lines == (1, len(head) + len(LINES))
    assert {code for code, _ in waived_in("\n".join([*head, FAULTY]))} == {"T202", "T209"}
    assert len(waived_in("\n".join([*head, FAULTY]))) == 5


@pytest.mark.parametrize("end", ["", "\n", "\n\n# the end\n"])
def test_below_the_last_key_it_speaks_of_nothing(end: str) -> None:
    """A waiver that nothing follows waives nothing and stops nothing."""
    text = f"{FAULTY}\n# rcm: ignore[T] too late{end}"
    assert waived_in(text) == []
    (waiver,) = waivers_of(text)
    assert waiver.lines == (waiver.span.line, waiver.span.line)


@pytest.mark.parametrize("line", ["# rcm: ignore[T203] x", "[[day.item]] # rcm: ignore[T203] x"])
def test_very_many_waivers_take_no_time(line: str) -> None:
    """A file of nothing else is read in a moment, and only the first 500 count."""
    keys = 'id = "a"\ntitle = "A"\n' if line.startswith("[") else ""
    text = front("T", "UTC") + "[[day]]\ndate = 2026-01-02\n" + f"{line}\n{keys}" * 20_000
    assert len(find_waivers(text, Spans(text))) == 500


# ------------------------------------------------------------------ names and reasons


@pytest.mark.parametrize("name", ["T202", "t202", "T2", "T", "zero-length", "Zero-Length", " T202 ", "P405, T202"])
def test_it_names_a_code_its_beginning_or_a_name(name: str) -> None:
    """In any case, alone or among others."""
    assert waived_in(with_waiver(line_of("time ="), f"[{name}] as printed")) == [("T202", line_of("time ="))]


@pytest.mark.parametrize("words", ["[T203] x", "[zero] x", "[202] x", "[] x", " x", "[T202]", "[T202] –"])
def test_another_name_or_no_reason_waives_nothing(words: str) -> None:
    """A name is whole, and a reason is required."""
    assert waived_in(with_waiver(line_of("time ="), words)) == []


def test_the_reason_goes_with_the_finding() -> None:
    """Whoever prints the finding all the same can say why it may pass."""
    (one,) = [one for one in found_in(with_waiver(line_of("time ="), "[T202] asked on 12 July")) if one.waived]
    assert one.waived == "asked on 12 July"


# ------------------------------------------------------------------ other lines


@given(st.integers(1, len(LINES) - 1), st.lists(st.sampled_from(NAMES), min_size=1, max_size=3), st.booleans())
def test_a_waiver_never_changes_what_other_lines_report(line: int, names: list[str], alone: bool) -> None:
    """Wherever it stands: the same findings at the same places, and only those within its lines and names pass."""
    comment = f"# rcm: ignore[{', '.join(names)}] on purpose"
    lines = [*LINES]
    if alone:
        lines.insert(line, comment)
    else:
        lines[line - 1] += f" {comment}"
    text = "\n".join(lines)
    (waiver,) = waivers_of(text)
    plain = [(one.finding.rule.code, one.span) for one in found_in(FAULTY)]
    found = found_in(text)
    assert [(code, span.line + (alone and span.line > line)) for code, span in plain] == [
        (one.finding.rule.code, one.span.line) for one in found
    ]
    for one in found:
        within = waiver.lines[0] <= one.span.line <= waiver.lines[1]
        assert bool(one.waived) == (within and waiver.covers(one.finding, one.span.line))
    if not lines[waiver.lines[0] - 1].startswith(("[[", "delegations")):
        assert waiver.lines[0] == waiver.lines[1]


def test_real_agendas_have_no_waivers() -> None:
    """Their comments, which quote the papers, are none."""
    for path in sorted((Path(__file__).parents[2] / "agendas").glob("*.toml")):
        assert read_bytes(path.read_bytes(), label=path.name, name=path.stem).waivers == ()
