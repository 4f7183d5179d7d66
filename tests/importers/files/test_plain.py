"""Plain text and Markdown as a sheet: text in, lines and grids out."""

import json
import zipfile
from functools import partial
from io import BytesIO

import pytest
from calls import calls_of
from hypothesis import given
from hypothesis import strategies as st
from told import letters, owes, told, words_of

from rcmcli.importers.files.plain import read
from rcmcli.importers.sheet import Grid, Sheet
from rcmcli.model.refusal import Refusal


def sheet_of(text: str) -> Sheet:
    """The sheet of a text in UTF-8, which owes what all sheets owe."""
    sheet = read(text.encode())
    owes(sheet)
    return sheet


CASES = {
    "marks of Markdown are style": (
        "# Reunión\n\n**Lunes 5 de mayo**\n*Sala A*\n__Nota__ snake_case 2*3*4 `code`",
        "1 Reunión (h1)\n3 Lunes 5 de mayo (bold)\n4 Sala A\n5 Nota snake_case 2*3*4 code",
    ),
    "bold goes on over the lines of a paragraph": (
        "**Virtual Meetings\nMonday, July 26**\nnot bold\n\n**left open\n\nplain",
        "1 Virtual Meetings (bold)\n2 Monday, July 26 (bold)\n3 not bold\n5 **left open\n7 plain",
    ),
    "a star of a footnote stays": ("Registration* and lunch*\n*Members only", "1 Registration* and lunch*\n2 *Members only"),
    "a message of a telephone has bold words in single stars": ("*Jueves 9*\n09:00 _Sesión_", "1 Jueves 9 (bold)\n2 09:00 Sesión"),
    "numbers stay, bullets become levels": (
        "1. Uno\n- a\n  * b\n    + c\n- d\n• e\n✓ f\n\uf0b7 g\ntext",
        "1 1. Uno\n2 a (level 1)\n3 b (level 2)\n4 c (level 3)\n5 d (level 1)\n6 e (level 1)\n7 f (level 1)\n8 g (level 1)\n9 text",
    ),
    "a small o is a bullet only where Word set it": (
        "•\tUno\no\tdos\n•\tTres\n\no tema da reunião\no bien otro",
        "1 Uno (level 1)\n2 dos (level 2)\n3 Tres (level 1)\n5 o tema da reunião\n6 o bien otro",
    ),
    "two marks before one point": ("- ✓ To promote", "1 To promote (level 1)"),
    "a line below makes a heading": ("Programa\n========\n\nDía uno\n-------\n9:00 x", "1 Programa (h1)\n4 Día uno (h2)\n6 9:00 x"),
    "a rule is no line": ("a\n\n* * *\n_____\nb", "1 a\n5 b"),
    "rows of bars, with the bars outside": (
        "| Hora | Tema |\n|:---:|---|\n| 9:00 | **Apertura**<br>• uno |\n| | sigue \\| aparte |\n",
        "grid\n  1 Hora | 1 Tema\n  3 9:00 | 3 Apertura (bold) / 3 uno (level 1)\n   | 4 sigue | aparte",
    ),
    "rows of bars, without them": ("Hora | Tema\n--- | ---\n9:00 | X\nY | Z | W", "grid\n  1 Hora | 1 Tema\n  3 9:00 | 3 X\n4 Y | Z | W"),
    "one row of bars is a line": ("a\n9:00 | Sala A\nb", "1 a\n2 9:00 | Sala A\n3 b"),
    "rows of bars between, no rule": ("9:00 | X\n9:30 | Y", "grid (unruled)\n  1 9:00 | 1 X\n  2 9:30 | 2 Y"),
    "the end of a range is no bullet": ("09:00\n- 10:30\n- 10:30 Receso", "1 09:00\n2 - 10:30\n3 10:30 Receso (level 1)"),
    "rows parted by tabs": (
        "Hora\tTema\n9:00\tApertura\n\n\tsigue\n10:00 – 11:00\tFin\nfuera",
        "grid (unruled)\n  1 Hora | 1 Tema\n  2 9:00 | 2 Apertura\n   | 4 sigue\n  5 10:00 – 11:00 | 5 Fin\n6 fuera",
    ),
    "one row of a tab keeps it": ("09:00 – 10:30\tTitle\nelse", "1 09:00 – 10:30\tTitle\n2 else"),
    "tabs before the words only are an indent": ("\t14:00 – 14:15\n\tOpening\n\n\t14:15\n\tStart", "1 14:00 – 14:15\n2 Opening\n4 14:15\n5 Start"),
    "a tab behind a number is no table": ("1.\tUno\n2.\tDos", "1 1.\tUno\n2 2.\tDos"),
    "a box drawn with signs": (
        "+------+----------+---+\n| Hora | Tema     | S |\n+======+==========+===+\n| Lunes 5             |\n"
        "+------+----------+---+\n| 9:00 | Apertura | A |\n|      | y más    |   |\n+------+----------+   |\n"
        "| 9:30 | Receso   |   |\n+------+----------+---+",
        "grid\n  2 Hora | 2 Tema | 2 S\n  4 Lunes 5 [3 columns]\n  6 9:00 | 6 Apertura / 7 y más | 6 A\n  9 9:30 | 9 Receso | ^",
    ),
    "a box drawn with lines": ("┌──────┬──────┐\n│ 9:00 │ Uno  │\n└──────┴──────┘", "grid\n  2 9:00 | 2 Uno"),
    "a box drawn askew": ("+----+----+\n| 9:00 | Uno |\n| 9:30 | Dos |\n+----+----+", "grid\n  2 9:00 / 3 9:30 | 2 Uno / 3 Dos"),
    "columns set with blanks": (
        "Hora   Tema             Sala\n9:00   Apertura         A\n9:30   Receso\n\n10:00  Sesión uno       B\n\nfin  de  todo",
        "grid (unruled)\n  1 Hora | 1 Tema | 1 Sala\n  2 9:00 | 2 Apertura | 2 A\n  3 9:30 | 3 Receso | \n  5 10:00 | 5 Sesión uno | 5 B\n7 fin  de  todo",
    ),
    "two columns of blanks are lines": ("9:00   Uno\n9:30   Dos\n9:45   Tres", "1 9:00   Uno\n2 9:30   Dos\n3 9:45   Tres"),
    "lists in tags": (
        "09:00\tReuniones: <ul style=\"x\">• Laboral• Irregular\n11:00\t<b>Sesión</b>  Palabras: <ul><li>• A</li><li>B</li></ul> Preside: <b>Perú</b>",
        "grid (unruled)\n  1 09:00 | 1 Reuniones: / 1 Laboral (level 1) / 1 Irregular (level 1)\n"
        "  2 11:00 | 2 Sesión (bold) / 2 Palabras: / 2 A (level 1) / 2 B (level 1) / 2 Preside: Perú",
    ),
    "a table in tags": (
        'x\n<table>\n<tr><td rowspan="2">9:00</td>\n<td>Uno\ndos</td></tr>\n<tr><td>tres</td></tr>\n</table>\ny',
        "1 x\ngrid\n  3 9:00 | 4 Uno dos (with (5,))\n  ^ | 6 tres\n8 y",
    ),
    "struck words stand apart": ("~~09:00~~ 10:00 Apertura\n~~todo~~", "1 10:00 Apertura\n1 09:00 (struck)\n2 todo (struck)"),
    "links keep their address": ("[Zoom](https://z.us/a_b) <https://x.org> [Leads: PPT]", "1 Zoom (https://z.us/a_b) https://x.org [Leads: PPT]"),
    "entities are letters": ("R&D &amp; caf&eacute; &copy 09:00&nbsp;x", "1 R&D & café &copy 09:00 x"),
    "escapes": (r"\*no\* 1\. a\_b", "1 *no* 1. a_b"),
    "bookmarks of Word are no words": ("[bookmark: OLE_LINK31][bookmark: b]Start\n[bookmark: c]\nx", "1 Start\n3 x"),
    "a quoted message": ("> > 9:00 Hola\n>\n> fin\n>50 personas", "1 9:00 Hola\n3 fin\n4 >50 personas"),
    "a fence around the whole": ("```text\n9:00 x\n```\n~~~09:30", "2 9:00 x\n4 ~~~09:30"),
    "pages": ("uno\n\f\ndos\n\ftres", "1 uno (page 1)\n3 dos (page 2)\n4 tres (page 3)"),
    "letters that nobody sees": ("\ufeff9:00\u00a0–\u202f10:30 Con\u00adferen\u200bcia\r\nb\rc", "1 9:00 – 10:30 Conferencia\n2 b\n3 c"),
    "soft line breaks": ("uno\vdos\u2028tres", "1 uno\n1 dos\n1 tres"),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_text_in_lines_out(name: str) -> None:
    """Each kind of mark, list and table becomes what the sheet says of it."""
    text, expected = CASES[name]
    assert told(sheet_of(text)) == expected


def test_indent_and_gap_are_told() -> None:
    """Blanks before a line and empty lines above it are kept as numbers."""
    first, second = sheet_of("\n\n  a\n---\n\n\tb").lines
    assert (first.gap, first.indent, second.gap, second.indent) == (2, 2, 2, 4)


@pytest.mark.parametrize(
    ("contents", "expected", "remarks"),
    [
        ("Señal 9:00".encode("utf-16"), "Señal 9:00", 0),
        ("Señal 9:00".encode("utf-8-sig"), "Señal 9:00", 0),
        (b"\xfe\xff" + "Señal".encode("utf-16-be"), "Señal", 0),
        ("9:00 – Señal".encode("cp1252"), "9:00 – Señal", 1),
        (b"9:00 \x96 a\x81", "9:00 – a�", 2),
        ("Señal".encode("utf-16")[:-1], "Seña�", 1),
    ],
)
def test_encodings(contents: bytes, expected: str, remarks: int) -> None:
    """UTF-8, UTF-16 with its mark, and else Windows-1252, which is said in both languages."""
    sheet = read(contents)
    assert [line.text for line in sheet.lines] == [expected]
    assert len(sheet.remarks) == remarks
    assert all(one.en and one.es for one in sheet.remarks)


def _zip_with(name: str) -> bytes:
    held = BytesIO()
    with zipfile.ZipFile(held, "w") as made:
        made.writestr(name, "x")
    return held.getvalue()


@pytest.mark.parametrize(
    ("contents", "says"),
    [
        (_zip_with("word/document.xml"), "a Word document"),
        (_zip_with("xl/workbook.xml"), "an Excel workbook"),
        (_zip_with("a.txt"), "a zip archive"),
        (b"%PDF-1.7 x", "a PDF"),
        (rb"{\rtf1 x}", "an RTF document"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1", "old kind"),
        (b"abc\0def", "bytes that are no letters"),
        (b"x" * (50 * 2**20 + 1), "51 MB"),
    ],
)
def test_what_is_no_text_is_refused(contents: bytes, says: str) -> None:
    """Bytes that are certainly no text are refused, with what they seem to be and what to do."""
    with pytest.raises(Refusal) as refusal:
        read(contents)
    assert says in refusal.value.says.en
    assert refusal.value.says.es
    assert refusal.value.hint


def test_printed_lines_stand_as_in_the_file() -> None:
    """A printed line is the line of the file, marks and all; what has no words of the page is none."""
    sheet = sheet_of("> **Hola**\n|---|---|\n<br>\n[bookmark: x]\n- 9:00\n")
    assert [(one.number, one.text) for one in sheet.printed] == [(1, "> **Hola**"), (5, "- 9:00")]


_PIECES = st.sampled_from(
    ["09:00", "10:30", "Apertura", "Sesión 9.a", "[PPT]", "•", "- ", "* ", "**", "*", "_", "~~", "|", "\t", "\n", "\n\n", " ",
     "\f", "o ", "# ", "> ", "+---+", "|---|", "`", "(", ")", "\u00ad", "\u00a0", "é", "ñ", "1.", "—", "\\", "&", ";", "="]
)  # fmt: skip


@given(st.lists(_PIECES, max_size=30).map("".join))
def test_every_letter_comes_out_once(text: str) -> None:
    """No letter or figure of a text without tags is lost or told twice, and every printed line is accounted for."""
    sheet = sheet_of(text)
    assert letters(words_of(sheet)) == letters(text)
    assert letters("".join(one.text for one in sheet.printed)) == letters(text)


@given(st.text(max_size=60), st.sampled_from(["", "<ul>", "<b>", "<table><tr><td>", "+--+\n|", "a\tb\n"]))
def test_any_text_is_read(text: str, before: str) -> None:
    """Whatever the text, it is read."""
    owes(read((before + text).encode("utf-8", "replace").replace(b"\0", b"")))


@pytest.mark.parametrize(
    "line",
    [
        "a\tb\n",
        "| a | b |\n",
        "- a *b* **c**\n",
        "<b>x",
        "*",
        "> ",
        "x\n",
        "<table>",
        "[",
        "a|",
        "`",
        "a  b  c\n",
        "aa  b  c\n a   b  c\n",
    ],
)
def test_time_grows_as_the_text(line: str) -> None:
    """Twice the text takes hardly more than twice the calls."""
    few, more = (calls_of(partial(read, (line * times).encode())) for times in (300, 600))
    assert more < 2.5 * few + 500


def test_grids_are_not_flattened() -> None:
    """A grid in a cell of a table in tags stays a grid."""
    sheet = sheet_of("<table><tr><td>a<td><table><tr><td>b<td>c</table></table>")
    grid = sheet.blocks[0]
    assert isinstance(grid, Grid)
    assert isinstance(grid.rows[0][1].blocks[0], Grid)


def test_nested_without_end_is_refused() -> None:
    """Thousands of tables in tables are refused, not followed."""
    with pytest.raises(Refusal):
        read(("<table><tr><td>" * 5000 + "</table>" * 5000).encode())


def test_json_is_only_text() -> None:
    """A text of some other program is text too: nothing of it is lost."""
    text = json.dumps({"a": [1, 2], "b": "c"})
    assert letters(words_of(sheet_of(text))) == letters(text)
