"""`--output-format full`: the mark stands under what the finding speaks of, in cells of a terminal."""

from pathlib import Path

import msgspec
import pytest
from conftest import Rcm
from hypothesis import given
from hypothesis import strategies as st
from reporting import RULE, found, report, written
from rich.cells import cell_len

from rcmcli.model.finding import Severity
from rcmcli.model.span import Span
from rcmcli.model.text import LANGUAGES, Language, clean

OF_THE_FILE = msgspec.structs.replace(RULE, code="F999")  # always with a mark
LONG = "a/" * 60 + "a.toml"  # so that the line of the file stands below its name
WIDE = 1000

# Each is one sign for the reader: accents apart, wide ones, pictures of several signs.
SIGNS = [
    "a",
    "é",
    "e\u0301",
    "n\u0303",
    "\t",
    " ",
    "日",
    "ｶ",
    "한",
    "😀",
    "❤️",
    "👍🏽",
    "👨‍👩‍👧",
    "🇨🇱",
    "“",
    "…",
    "−",
    "х",
]


def marked(line: str, start: int, end: int) -> tuple[str, str, str]:
    """The line as it is shown, what stands above the mark, and what stands before it."""
    one = found(file=LONG, line=line, span=Span(7, start + 1, 7, end + 1), rule=OF_THE_FILE)
    shown, mark = written("full", report(one, room=WIDE)).split("\n")[2:4]
    carets = mark.index("^"), mark.rindex("^") + 1
    above, before = between(shown, *carets), between(shown, 0, carets[0])
    return shown.removeprefix("  7 | "), above, before.removeprefix("  7 | ")


def between(text: str, first: int, last: int) -> str:
    """What a terminal shows of a text from one cell to another, as rich measures it."""
    ends = {cell_len(text[:end]): end for end in range(len(text) + 1)}
    assert {first, last} <= set(ends), "the mark begins or ends within a sign"
    return text[ends[first] if first else 0 : ends[last]]


@pytest.mark.parametrize(
    "lead", ["", "é", "e\u0301 e\u0301", "\t\t", "日本", "😀", "❤️", "👍🏽👍🏽", "👨‍👩‍👧", "🇨🇱", "ｶﾅ"]
)
@pytest.mark.parametrize("word", ["Santiago", "Bogota\u0301", "東京", "👨‍👩‍👧", "\tx"])
def test_the_mark_stands_under_its_word(lead: str, word: str) -> None:
    """After accents, tabs, wide signs and pictures, and as long as the word is."""
    line = f'"{lead}" = ["{word}", "Lima"]'
    start = line.index(word, len(lead) + 2)
    _, above, before = marked(line, start, start + len(word))
    assert above == clean(word)
    assert before == clean(line[:start])


@given(st.lists(st.sampled_from(SIGNS), min_size=1, max_size=36), st.data())
def test_the_mark_stands_right_in_any_line(signs: list[str], data: st.DataObject) -> None:
    """Any signs, any stretch of them."""
    first = data.draw(st.integers(0, len(signs) - 1))
    size = data.draw(st.integers(1, min(20, len(signs) - first)))
    lead, word = "".join(signs[:first]), "".join(signs[first : first + size])
    line = f"<{''.join(signs)}>"
    _, above, before = marked(line, 1 + len(lead), 1 + len(lead) + len(word))
    assert before == clean(f"<{lead}")
    assert above == clean(word)


@pytest.mark.parametrize("at", [0, 30, 150, 199, 201, 500, 789, 795])
def test_a_very_long_line_is_cut_around_the_place(at: int) -> None:
    """About two hundred signs of it are shown, with an ellipsis on each side where something is left out, and only there."""
    line = "á" * at + "XYZ" + "b" * (797 - at)
    shown, above, before = marked(line, at, at + 3)
    assert above == "XYZ"
    assert 200 <= len(shown) <= 202
    assert shown.strip("…") in line
    assert shown.startswith("…") != line.startswith(shown[:100])
    assert shown.endswith("…") != line.endswith(shown[-100:])
    assert before.endswith("á"[:at] or "")


def test_a_long_place_is_marked_to_the_end_of_what_is_shown() -> None:
    """A stretch longer than the window is marked as far as it is seen."""
    shown, above, _ = marked("x" * 900, 300, 900)
    assert above == "x" * 160
    assert shown == "…" + "x" * 200 + "…"


# ------------------------------------------------------------------ what is said once


def test_the_place_is_never_cut() -> None:
    """However narrow the terminal: a name in two parts could not be copied."""
    one = found("it ends before it starts", file="agendas/2021-07-rcgm-puebla.toml", line='time = "10:15-10:10"')
    assert "  agendas/2021-07-rcgm-puebla.toml:1:1" in written("full", report(one, room=40)).splitlines()
    assert "  --> agendas/2021-07-rcgm-puebla.toml:1:1" in written("full", report(one, room=50)).splitlines()


def test_what_holds_for_a_code_is_said_once() -> None:
    """Findings of one code stand together; why, a way out that is the same, and where to read more come behind them."""
    page = written("full", report(found("one", "do it"), found("two", "do it")))
    assert page.splitlines()[:4] == [
        "error[T999]: one",
        "  --> agendas/a.toml:1:1",
        "error[T999]: two",
        "  --> agendas/a.toml:1:1",
    ]
    for words in ("fix: do it", "why: why not", "more: rcm check --explain T999", "note: a likely reading"):
        assert page.count(words) == 1


def test_ways_out_that_differ_stand_with_their_findings() -> None:
    """Each below its place; one that says nothing new beside its own message is not repeated."""
    lines = written(
        "full",
        report(
            found("Lima is printed at 09:00; it is 10:00", 'move Lima to "10:00"'),
            found("Quito is printed at 09:00; it is 11:00", 'move Quito to "11:00"'),
            found("it ends before it starts", 'if they changed places, write "12:00-13:00"'),
        ),
    ).splitlines()
    assert [line for line in lines if "fix:" in line] == [
        '  fix: move Lima to "10:00"',
        '  fix: if they changed places, write "12:00-13:00"',
    ]
    assert lines.index('  fix: if they changed places, write "12:00-13:00"') > lines.index(
        "error[T999]: it ends before it starts"
    )


def test_errors_come_first_then_warnings_then_notes() -> None:
    """Within a weight the order is that of the files and lines; a code stands where its first finding does."""
    other = msgspec.structs.replace(RULE, code="T111")
    page = written(
        "full",
        report(
            found("a", severity=Severity.INFO),
            found("b", severity=Severity.WARNING),
            found("c", severity=Severity.ERROR, rule=other),
            found("d", severity=Severity.ERROR),
            found("e", severity=Severity.ERROR, rule=other),
        ),
    )
    heads = [line for line in page.splitlines() if "[T" in line]
    assert heads == ["error[T111]: c", "error[T111]: e", "error[T999]: d", "warning[T999]: b", "info[T999]: a"]


def test_a_mark_stands_where_there_is_more_than_one_thing_to_point_at() -> None:
    """A value that is all of its line needs none, but in the checks of the file itself, which speak of single signs."""
    line, span = 'time = "09:00"  # as printed', Span(3, 8, 3, 15)
    assert "^" not in written("full", report(found(line=line, span=span)))
    assert "^^^^^^^" in written("full", report(found(line=line, span=span, rule=OF_THE_FILE)))
    assert "^^^^^" in written("full", report(found(line='leads = ["PPT", "IOM"]', span=Span(3, 10, 3, 15))))


TWELVE = """format = 1
title.es = "Taller regional"
title.en = "Regional workshop"
timezone = "America/Guatemala"
languages = ["es", "en"]
status = "final"
host = "Guatemala"
delegations = ["RCM"]
[printed.start]
"09:00" = ["Guatemala", "Panamá", "Lima"]
"10:00" = ["Ciudad de México", "Washington"]
[[day]]
date = 2026-11-12
[[day.item]]
id = "a"
time = "09:00-09:30"
title = { es = "Apertura", en = "Opening" }
leads = ["PTP"]
[[day.item]]
id = "b"
time = "09:20-10:30"
title = { es = "Tendencias migratorias en la región" }
leads = ["Naciones del Norte"]
[[day.item]]
id = "c"
time = "10:30-10:40"
title = { es = "Receso" }
[[day.item]]
id = "d"
time = "10:40-10:40"
title = { es = "Foto", en = "Group photo" }
[[day.item]]
id = "d2"
time = "10:50-10:50"
title = { es = "Foto", en = "Another photo" }
[[day.item]]
id = "e"
time = "11:00-12:30"
title = { es = "Movilidad laboral", en = "Labour mobility" }
leads = ["Organización de Pruebas"]
[[day.item]]
id = "g"
time = "12:10-12:30"
title = { es = "Retorno", en = "Return" }
[[day.item]]
id = "f"
time = "12:30-13:00"
title = { es = "Clausura", en = "Closing" }
"""


@pytest.mark.parametrize("language", LANGUAGES)
def test_twelve_findings_fit_on_a_page(language: Language, rcm: Rcm, tmp_path: Path) -> None:
    """Of five checks, on a terminal of eighty columns: sixty lines at most."""
    (tmp_path / "workshop.toml").write_text(TWELVE, encoding="utf-8")
    concise = rcm("check", "workshop.toml", "--output-format", "concise", "-q", cwd=tmp_path)
    assert len(concise.out.splitlines()) == 12
    done = rcm("check", "workshop.toml", "--lang", language, cwd=tmp_path, env={"COLUMNS": "80"})
    assert len(done.out.splitlines()) <= 60


@pytest.mark.parametrize("language", LANGUAGES)
def test_twelve_findings_of_twelve_checks_fit_on_a_page(language: Language, rcm: Rcm, tmp_path: Path) -> None:
    """Each with its message, its place, the line, how to mend it and why, on eighty columns: sixty lines at most."""
    (tmp_path / "a.toml").write_bytes((Path(__file__).parent / "twelve_codes.toml").read_bytes())
    concise = rcm("check", "a.toml", "--output-format", "concise", "-q", "--lang", language, cwd=tmp_path).out
    said = [line.split("]: ", 1)[1] for line in concise.splitlines()]
    codes = {line.split("[")[1].split("]")[0] for line in concise.splitlines()}
    assert len(said) == len(codes) == 12
    done = rcm("check", "a.toml", "--lang", language, cwd=tmp_path, env={"COLUMNS": "80"}).out
    assert len(done.splitlines()) <= 60
    assert max(map(cell_len, done.splitlines())) <= 80
    told = " ".join(done.split())
    assert [words for words in said if words not in told] == []
    assert done.count("  --> a.toml:") == 12
    assert done.count("explain") == 1


def test_a_reason_has_a_line_of_its_own() -> None:
    """Also where it would fit behind the end of a long way out: nothing runs on."""
    mend = "write the hours of the session in the order of the paper"
    lines = written("full", report(found("one", mend), room=50)).splitlines()
    assert lines[2:5] == [
        "  fix: write the hours of the session in the order",
        "    of the paper",
        "  why: why not",
    ]
