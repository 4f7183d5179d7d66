"""The two forms of a day: what one says the other says, comments and waivers go along, and all other bytes stay."""

import re
from pathlib import Path

import pytest
from conftest import ROOT, Rcm
from hypothesis import given
from strategies import Made, agendas

from rcmcli.desk.checking import Run, findings_of
from rcmcli.store.lines.forms import Form, formed
from rcmcli.store.reading import Reading, read_bytes

REAL = sorted((ROOT / "agendas").glob("*.toml"))
TABLES = """\
format = 1
title = "Plenary"
timezone = "America/Costa_Rica"

[[day]]
date    = 2021-09-09   # a Thursday
weekday = "Thursday"

# about the first item
[[day.item]]
id = "opening"
time = "9h00 – 9h30"   # as printed
title = "Opening"

# about what follows
[[day.item]]   # a song # rcm: ignore[T203] a choir sings
id = "song"
time = "09:10-09:20"
title.en = "Song"
topics = ["One", { title = "Two", leads = ["PPT"] }]

# the end of the day


# ------ FRIDAY
[[day]]
date = 2021-09-10
"""
LINES = """\
format = 1
title = "Plenary"
timezone = "America/Costa_Rica"

[[day]]
date    = 2021-09-09   # a Thursday
weekday = "Thursday"
items   = \"""
# about the first item
# as printed
09:00-09:30  Opening #opening
# about what follows
# a song
09:10-09:20  Song | #song  # rcm: ignore[T203] a choir sings
  - One
  - Two [PPT]
\"""

# the end of the day


# ------ FRIDAY
[[day]]
date = 2021-09-10
"""
BACK = """\
format = 1
title = "Plenary"
timezone = "America/Costa_Rica"

[[day]]
date    = 2021-09-09   # a Thursday
weekday = "Thursday"

# about the first item
# as printed
[[day.item]]
id    = "opening"
time  = "09:00-09:30"
title = "Opening"

# about what follows
# a song
[[day.item]]  # rcm: ignore[T203] a choir sings
id       = "song"
time     = "09:10-09:20"
title.en = "Song"
topics   = [
  "One",
  { title = "Two", leads = ["PPT"] },
]

# the end of the day


# ------ FRIDAY
[[day]]
date = 2021-09-10
"""


def reading_of(text: str) -> Reading:
    """The reading of a file called a.toml."""
    return read_bytes(text.encode(), "a.toml", "a")


def as_form(text: str, form: Form) -> str:
    """A text with its days in a form."""
    return formed(reading_of(text), form).text


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_comments_and_waivers_go_along(end: str) -> None:
    """Every comment stands above its item, a waiver ends its line or its header; what is not of the items stays."""
    tables, lines, back = (text.replace("\n", end) for text in (TABLES, LINES, BACK))
    assert as_form(tables, "lines") == lines
    assert as_form(lines, "tables") == back
    assert as_form(lines, "lines") == lines


@pytest.mark.parametrize("path", REAL, ids=lambda path: path.stem)
def test_a_real_agenda_says_the_same_in_both_forms(path: Path) -> None:
    """There, back and there again: the same agenda, the same lines, and every line outside the items as it was."""
    text = path.read_text("utf-8")
    lines = as_form(text, "lines")
    tables = as_form(lines, "tables")
    assert reading_of(lines).agenda == reading_of(tables).agenda == reading_of(text).agenda
    assert as_form(tables, "lines") == lines
    head = text[: text.index("[[day]]")]
    assert lines.startswith(head)
    assert tables.startswith(head)
    day_keys = re.compile(r"^(?:date|weekday|mode|venue) .*$|^# -+ .*$", re.MULTILINE)
    assert day_keys.findall(lines) == day_keys.findall(text) == day_keys.findall(tables)


def test_the_agenda_of_san_salvador_stands_in_lines() -> None:
    """The page of docs/ is a real agenda as lines, made of its tables; both are the same agenda without a doubt."""
    tables = read_bytes((ROOT / "agendas" / "2017-06-rcgm-san-salvador.toml").read_bytes(), "a.toml", "a")
    lines = read_bytes((ROOT / "docs" / "one-line-items.toml").read_bytes(), "a.toml", "a")
    assert lines.text == as_form(tables.text, "lines")
    assert lines.agenda == tables.agenda
    assert lines.faults == []


@given(agendas())
def test_any_agenda_goes_both_ways(made: Made) -> None:
    """Of any agenda the days that lines can say are written so, and come back as the same items; twice is once."""
    before = reading_of(made.text)
    if before.usable is None:
        return
    lines = formed(before, "lines")
    assert lines.changed + len(lines.obstacles) == sum(bool(day.items) for day in made.days)
    back = formed(reading_of(lines.text), "tables")
    assert reading_of(back.text).agenda == reading_of(lines.text).agenda == before.agenda
    assert as_form(lines.text, "lines") == lines.text
    assert as_form(back.text, "tables") == back.text


def test_what_no_line_can_say_stands_in_the_way() -> None:
    """A day with a link stays in its tables, and what is in the way is named; other days change."""
    text = (
        TABLES.replace('title = "Opening"\n', 'title = "Opening"\nlink = "https://example.org"\n')
        + 'item = [{ id = "x", title = "X" }]\n'
    )
    done = formed(reading_of(text), "lines")
    assert done.text == text
    assert [(one.day, [each.key for each in one.unsaid]) for one in done.obstacles] == [(0, ["link"]), (1, [])]


@pytest.mark.parametrize("form", ["lines", "tables"])
def test_lines_in_doubt_stay_as_they_are(form: Form) -> None:
    """A piece that cannot be read would be hidden in another form, or lost: a heading above nothing, for one."""
    text = LINES.replace("  - Two [PPT]\n", "  - Two [PPT]\n== Afternoon\n")
    done = formed(reading_of(text), form)
    assert (done.text, [(one.day, one.in_doubt) for one in done.obstacles]) == (text, [(0, True)])


@pytest.mark.parametrize(
    "path",
    [*REAL, *sorted((ROOT / "tests" / "checks").glob("*/*.toml"))],
    ids=lambda path: f"{path.parent.name}/{path.stem}",
)
def test_the_checks_say_the_same_of_both_forms(path: Path) -> None:
    """Whatever the checks find in an agenda, they find in its lines, in the same words."""
    before = read_bytes(path.read_bytes(), "a.toml", path.stem)
    if before.usable is None:
        return
    lines = read_bytes(formed(before, "lines").text.encode(), "a.toml", path.stem)
    assert said(lines) == said(before)


def said(reading: Reading) -> list[tuple[str, str]]:
    """What the checks say, but for what is mended on the way: missing ids, hidden characters."""
    found = ((one.finding.rule.code, one.finding.says("en")) for one in findings_of(reading, Run()))
    return sorted(one for one in found if one[0] not in ("F103", "F106") and "F106" not in one[1])


def test_the_command_writes_the_file_or_shows_what_would_change(rcm: Rcm, tmp_path: Path) -> None:
    """The file is written in place; a dry run shows the patch; standard input is a filter; obstacles make it 1."""
    path = tmp_path / "a.toml"
    path.write_text(TABLES, "utf-8")
    dry = rcm("agenda", "fmt", str(path), "--form", "lines", "--dry-run", cwd=tmp_path)
    assert dry.code == 0
    assert "+09:00-09:30  Opening #opening\n" in dry.out
    assert path.read_text("utf-8") == TABLES
    done = rcm("agenda", "fmt", str(path), "--form", "lines", cwd=tmp_path)
    assert (done.code, done.out, path.read_text("utf-8")) == (0, "", LINES)
    assert "a.toml: days now written as lines: 1" in done.err
    assert rcm("agenda", "fmt", "-", "--form", "tables", stdin=LINES.encode(), cwd=tmp_path).out == BACK
    path.write_text(
        TABLES.replace('title.en = "Song"', 'title = "Song"\nnotes = [{ text = "Formal dress", for = ["IOM"] }]'),
        "utf-8",
    )
    kept = rcm("agenda", "fmt", str(path), "--form", "lines", "--lang", "es", cwd=tmp_path)
    assert kept.code == 1
    assert "2021-09-09 queda como está: ninguna línea puede decir «notes.for» de song" in kept.err
    assert rcm("agenda", "fmt", str(path), "--form", "columns", cwd=tmp_path).code == 2
