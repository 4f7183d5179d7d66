"""Pages in HTML as a sheet: what a browser shows, as lines and grids."""

from functools import partial
from pathlib import Path

import pytest
from calls import calls_of
from conftest import run_here
from hypothesis import given
from hypothesis import strategies as st
from told import letters, owes, told, words_of

from rcmcli.importers.files.web import read
from rcmcli.importers.sheet import Grid, Sheet
from rcmcli.model.refusal import Refusal


def sheet_of(text: str) -> Sheet:
    """The sheet of a page in UTF-8, which owes what all sheets owe."""
    sheet = read(text.encode())
    owes(sheet)
    return sheet


CASES = {
    "headings, paragraphs, breaks": (
        "<h1>Reunión</h1><h3>Lunes\n  5</h3><p>9:00<br>Apertura</p><div>x<p>y</div>z",
        "1 Reunión (h1)\n2 Lunes 5 (h3)\n3 9:00\n4 Apertura\n5 x\n6 y\n7 z",
    ),
    "lists": (
        "<ul><li>a<ul><li>b</ul><li><p>c</p><p>d</p></ul>e<ol><li>f</ol>",
        "1 a (level 1)\n2 b (level 2)\n3 c (level 1)\n4 d (level 1)\n5 e\n6 f (level 1)",
    ),
    "a table with cells that go on": (
        "<table><tr><th>Día<th>Hora<th>Tema<tr><td rowspan=2>Lunes<td>9:00<td>Uno<tr><td>9:30<td>Dos<tr><td colspan=3>Fin</table>",
        "grid\n  1 Día | 2 Hora | 3 Tema\n  4 Lunes | 5 9:00 | 6 Uno\n  ^ | 7 9:30 | 8 Dos\n  9 Fin [3 columns]",
    ),
    "a cell that goes on at the end of its row": (
        "<table><tr><td>9:00<td rowspan=2>A<tr><td>9:30</table>", "grid\n  1 9:00 | 2 A\n  3 9:30 | ^",
    ),
    "a cell with lists and breaks": (
        "<table><tr><td>9:00<br>9:30<td>Tema<ul><li>a<li>b</ul></td></tr></table>",
        "grid\n  1 9:00 / 2 9:30 | 3 Tema / 4 a (level 1) / 5 b (level 1)",
    ),
    "a grid in a cell": (
        "<table><tr><td>a<td>b<table><tr><td>c<td>d</table>e</table>f", "grid\n  1 a | 2 b / 5 e\n    grid\n      3 c | 4 d\n6 f",
    ),
    "a table that only sets the page": ("<table><tr><td><h2>x</h2>y</td></tr></table>", "1 x (h2)\n2 y"),
    "words in a table outside of its cells": ("<table><caption>Hoy</caption>fuera<tr><td>a<td>b</table>", "1 Hoy\n2 fuera\ngrid\n  3 a | 4 b"),
    "bold and struck": (
        "<p><b>a</b> <strong>b</strong><p><b>a</b> c<p><del>09:00</del> <ins>10:00</ins> x<p><s>todo</s>"
        "<p style='font-weight: 700'>d<p><b><span style='font-weight:normal'>e</span></b>",
        "1 a b (bold)\n2 a c\n3 10:00 x\n4 09:00 (struck)\n5 todo (struck)\n6 d (bold)\n7 e",
    ),
    "languages": (
        "<html lang=es><p>a<p lang=en-GB>b <i lang=fr>c</i><p lang=pt>d<p lang=de>e",
        "1 a (es)\n2 b c\n3 d (pt)\n4 e",
    ),
    "the language of a program is none of the paper": (
        "<meta name=generator content='LibreOffice 7.4'><body lang=en-US><p>hola<p lang=es>mundo", "1 hola\n2 mundo (es)",
    ),
    "time": ("<p><time datetime='2021-09-09T09:00'>9:00</time>–<time>9:30</time> x", "1 9:00–9:30 x"),
    "what is not shown is skipped": (
        "<title>t</title><h1>a</h1><script>b</script><style>c</style><nav>d<p>e</nav><template><p>f</template><p hidden>g<p>h"
        "<div style='display: none'>i<table><tr><td>j</table></div><span aria-hidden=true>k</span><button>l</button><!-- m -->n",
        "1 a (h1)\n2 h\n3 n",
    ),
    "the title of the window where there is no heading": ("<title> Reunión  1 </title><p>x", "2 Reunión 1 (h1)\n1 x"),
    "entities and blanks": ("<p>9:00&nbsp;&ndash;&nbsp;10:30 Con&shy;feren&#8203;cia R&amp;D\n\tx", "1 9:00 – 10:30 Conferencia R&D x"),
    "text set as it is": ("<pre>9:00  a\n  9:30  b</pre>", "1 9:00  a\n2 9:30  b"),
    "bullets that Word typed": (
        "<p style='mso-list:l0 level2 lfo1'>o&nbsp;&nbsp;&nbsp; punto</p><p>• otro</p><p>o bien",
        "1 punto (level 2)\n2 otro (level 1)\n3 o bien",
    ),
    "tags that are never closed, and ends without a beginning": ("</p>a</td><b>b<p>c</i></b>d<td>e", "1 ab\n2 cd\n3 e"),
    "heads and feet of LibreOffice": ("<div title=header><p>Conferencia</div><p>x", "2 x"),
    "terms": ("<dl><dt>9:00<dd>Apertura<dt>9:30<dd>Fin</dl>", "1 9:00\n2 Apertura\n3 9:30\n4 Fin"),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_page_in_lines_out(name: str) -> None:
    """Each element becomes what the sheet says of it; a number counts what is shown."""
    text, expected = CASES[name]
    assert told(sheet_of(text)) == expected


def test_heads_and_feet_are_furniture() -> None:
    """What LibreOffice marks as the head of a page is set aside, and accounted for."""
    sheet = sheet_of("<div title=header><p>Conferencia</div><p>x")
    assert [line.text for line in sheet.furniture] == ["Conferencia"]
    assert [one.text for one in sheet.printed] == ["Conferencia", "x"]


def test_our_own_page_prints_no_hour_twice() -> None:
    """On a page that rcm made, the times in other cities beside an item are furniture, not points of it."""
    path = Path(__file__).parents[3] / "agendas" / "2021-09-rcm-sacm.toml"
    sheet = read(run_here("export", "html", str(path), "-o", "-").raw_out)
    owes(sheet)
    first = next(block for block in sheet.blocks if isinstance(block, Grid))
    assert [[line.text for line in cell.lines][:2] for cell in first.rows[2]] == [
        ["09:30–09:50 UTC−6"], [], ["Migration trends in the Americas", "Presentation from the IOM: diagnostic of migration trends in the region"]
    ]  # fmt: skip
    assert all(len(row[-1].lines) < 10 for row in first.rows)
    assert sheet.lines[0].heading == 1
    assert "Time in other cities" in [line.text for line in sheet.furniture]


@pytest.mark.parametrize("declared", ["windows-1252", "iso-8859-1", "", "nonsense", "utf-8"])
def test_an_old_encoding_is_read(declared: str) -> None:
    """A page in Windows-1252 is read, whatever it calls itself."""
    sheet = read(f"<meta charset={declared}><p>Señal – 9:00".encode("cp1252"))
    assert told(sheet) == "1 Señal – 9:00"


def test_a_declared_encoding_counts() -> None:
    """A page that is not in UTF-8 is read as it declares."""
    sheet = read('<meta http-equiv=x content="text/html; charset=iso-8859-2"><p>Łódź'.encode("iso-8859-2"))
    assert told(sheet) == "1 Łódź"


def test_what_is_no_page_is_refused() -> None:
    """A PDF named .html is refused."""
    with pytest.raises(Refusal, match="a PDF"):
        read(b"%PDF-1.4")


@pytest.mark.parametrize("tag", ["<table><tr><td>", "<div>", "<b>", "<ul><li>"])
def test_nested_without_end_is_refused(tag: str) -> None:
    """Thousands of elements in elements are refused, not followed."""
    with pytest.raises(Refusal, match="deep"):
        read((tag * 5000 + "x").encode())


_TAGS = st.sampled_from(
    ["<p>", "</p>", "<b>", "</b>", "<table>", "</table>", "<tr>", "<td>", "</td>", "<td rowspan=2>", "<td colspan=2>", "<ul>",
     "<li>", "</ul>", "<br>", "<h2>", "</h2>", "<del>", "</del>", "<div>", "</div>", "<pre>", "</pre>", "9:00", "Sesión", " ",
     "\n", "–", "<dt>", "<dd>", "<span lang=es>", "</span>", "• "]
)  # fmt: skip


@given(st.lists(_TAGS, max_size=30))
def test_every_letter_comes_out_once(parts: list[str]) -> None:
    """However the tags stand, no word of the page is lost or told twice."""
    sheet = sheet_of("".join(parts))
    assert letters(words_of(sheet)) == letters("".join(part for part in parts if not part.startswith("<")))
    assert letters("".join(one.text for one in sheet.printed)) == letters(words_of(sheet))


@given(st.text(st.sampled_from("<>/!-[]&;='\" atdrplbu\n9"), max_size=60))
def test_any_page_is_read(text: str) -> None:
    """Whatever the page, it is read."""
    sheet_of(text)


@pytest.mark.parametrize(
    "part",
    ["<p>a", "<b></b>", "<table><tr><td>a</table>", "<tr>", "&amp;", "<", "<li>", "</p>", "<br>", "<td rowspan=99>"],
)
def test_time_grows_as_the_page(part: str) -> None:
    """Twice the page takes hardly more than twice the calls."""
    few, more = (calls_of(partial(read, (part * times).encode())) for times in (500, 1_000))
    assert more < 2.5 * few + 500


def test_hours_with_their_offset_in_a_cell_that_goes_on_below(tmp_path: Path) -> None:
    """What stands beside the first of two rows under one merged cell of hours holds for the second too."""
    rows = '<tr><td rowspan="2">09:00–10:00 UTC−5</td><td>Labour</td></tr><tr><td>Health</td></tr>'
    page = f"<p>Forum, 2 March 2026</p><table><tr><th>Time</th><th>Topic</th></tr>{rows}</table>"
    (tmp_path / "forum.html").write_text(page, encoding="utf-8")
    run = run_here("import", str(tmp_path / "forum.html"), "--exit-zero")
    assert run.out.count("09:00-10:00") == 2, run.err
