"""PDF files as sheets: what is printed comes out once, in order, in its rows and cells."""

import json
import zlib
from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from calls import calls_of
from conftest import REAL, run_here
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from sheet_outlines import kept, outline, rows_of

from rcmcli.importers.files import pdf
from rcmcli.importers.sheet import Grid, Sheet
from rcmcli.model.refusal import Refusal

pypdfium2 = pytest.importorskip("pypdfium2")

DOCUMENTS = Path(__file__).parents[2] / "data" / "documents"
SAMPLES = sorted(DOCUMENTS.glob("*.pdf"))

WITHOUT_WHY = (Phase.explicit, Phase.generate, Phase.shrink)
WORDS = st.text("abcdefghijklmnñopqrstuvwxyzáéíóúüçãABCDEFGH0123456789", min_size=1, max_size=9)
PHRASES = st.lists(WORDS, min_size=1, max_size=14).map(" ".join)


def printed_by_typst(source: str) -> bytes:
    """A PDF of a page of A4 that typst sets."""
    typst = pytest.importorskip("typst")
    made: bytes = typst.compile(f'#set page(paper: "a4")\n#set text(lang: "es", ligatures: true)\n{source}'.encode())
    return made


def drawn(*marks: str) -> bytes:
    """A PDF of one page, drawn by these marks as other programs draw it: letters where they are put, bars for rules."""
    stream = "\n".join(marks).encode("latin-1")
    fonts = b"/F1<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>"
    page = b"<</Type/Page/Parent 2 0 R/MediaBox[0 0 612 792]/Contents 4 0 R/Resources<</Font<<" + fonts + b">>>>>>"
    parts = [
        b"<</Type/Catalog/Pages 2 0 R>>",
        b"<</Type/Pages/Kids[3 0 R]/Count 1>>",
        page,
        b"<</Length %d>>stream\n%s\nendstream" % (len(stream), stream),
    ]
    written, places = b"%PDF-1.4\n", []
    for number, part in enumerate(parts, 1):
        places.append(b"%010d 00000 n \n" % len(written))
        written += b"%d 0 obj\n%s\nendobj\n" % (number, part)
    table = b"xref\n0 5\n0000000000 65535 f \n" + b"".join(places)
    return written + table + b"trailer<</Root 1 0 R/Size 5>>\nstartxref\n%d\n%%%%EOF" % len(written)


def put(x: float, y: float, words: str) -> str:
    """Words in letters of 11 points; their size comes from the matrix, as in many files."""
    return f"BT /F1 1 Tf 11 0 0 11 {x} {y} Tm ({words}) Tj ET"


def letters(words: str) -> str:
    """Words without blanks and signs."""
    return "".join(filter(str.isalnum, words))


def grids(sheet: Sheet) -> list[Grid]:
    """The tables of a sheet."""
    return [block for block in sheet.blocks if isinstance(block, Grid)]


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.name)
def test_a_document_is_read_as_it_is_printed(path: Path) -> None:
    """The outline of a document was held against the picture of its page, line by line."""
    sheet = pdf.read(path.read_bytes())
    assert outline(sheet) == path.with_name(f"{path.name}.outline").read_text(encoding="utf-8")
    assert kept(sheet)
    assert (sheet.made, sheet.pages) == (date(2026, 11, 27), 1)


def test_there_are_documents() -> None:
    """The samples are there: with tables, tabs, two languages, two columns, odd parts."""
    assert len(SAMPLES) == 5


@settings(max_examples=40, deadline=None, phases=WITHOUT_WHY)
@given(st.lists(st.tuples(PHRASES, PHRASES, st.lists(PHRASES, max_size=3)), min_size=2, max_size=8))
def test_cells_come_back_in_their_rows(rows: list[tuple[str, str, list[str]]]) -> None:
    """Whatever stands in a table with rules comes back in its cell, a day across it in one cell."""
    cells = ["table.cell(colspan: 2)[Jueves]"]
    for left, right, points in rows:
        inner = ", ".join(map(_text, points))
        listed = f"#list({inner})" if points else ""
        cells += [_text(left), f"[#{_text(right)} {listed}]"]
    sheet = pdf.read(printed_by_typst(f"#table(columns: (4cm, 9cm), {', '.join(cells)})"))
    wanted = ["Jueves", *(words for left, right, points in rows for words in (left, right + "".join(points)))]
    cells_read = [cell for grid in grids(sheet) for row in rows_of(grid) for cell in row]
    assert letters("".join(line.text for line in sheet.printed)) == letters("".join(wanted))
    assert list(map(letters, cells_read)) == list(map(letters, wanted))
    assert kept(sheet)
    assert [cell.span for cell in grids(sheet)[0].rows[0]] == [2]


@settings(max_examples=40, deadline=None, phases=WITHOUT_WHY)
@given(st.lists(PHRASES, min_size=1, max_size=40), st.integers(1, 3))
def test_every_letter_comes_out_once(paragraphs: list[str], columns: int) -> None:
    """Paragraphs in one to three columns come out letter by letter, in their order."""
    source = "\n".join(f"#par({_text(words)})" for words in paragraphs)
    sheet = pdf.read(printed_by_typst(f"#set page(columns: {columns})\n{source}"))
    assert letters("".join(line.text for line in sheet.printed)) == letters("".join(paragraphs))
    read = letters("".join(line.text for line in (*sheet.lines, *sheet.furniture)))
    assert Counter(read) == Counter(letters("".join(paragraphs)))
    assert kept(sheet)


def _text(words: str) -> str:
    return f"text({json.dumps(words, ensure_ascii=False)})"


def test_columns_without_rules_are_parted_by_tabs() -> None:
    """A table without rules gives lines with tabs, the words of a cell that has several lines kept together."""
    source = """#table(columns: (3cm, 1fr, 3cm), stroke: none,
    [09:00 – 09:30], [Sesión de apertura con palabras de la Dirección General y de la Presidencia Pro Témpore], [Sala A],
    [09:30 – 10:00], [Receso], [Sala B])"""
    assert outline(pdf.read(printed_by_typst(source))) == (
        "09:00 – 09:30 → Sesión de apertura con palabras de la Dirección General y de la Presidencia Pro Témpore"
        " → Sala A ⏎3\n09:30 – 10:00 → Receso → Sala B\n"
    )


THREE = """[09:00 – 09:30], [Sesión de apertura con palabras de la Dirección General y de la Presidencia Pro Témpore], [Sala A],
    [09:30 – 10:00], [Receso], [Sala B], [10:00 – 10:30], [Tendencias], [Sala B]"""


def test_rows_without_rules_between_them_are_parted_by_their_hours() -> None:
    """A table with upright rules alone: each hour begins a row of its own, if something stands beside it."""
    source = f"""#table(columns: (3cm, 1fr, 3cm), stroke: (left: 1pt, right: 1pt),
    table.hline(), [Hora], [Tema], [Sala], table.hline(), {THREE}, table.hline())"""
    (grid,) = grids(pdf.read(printed_by_typst(source)))
    title = "Sesión de apertura con palabras de la Dirección General y de la Presidencia Pro Témpore"
    assert rows_of(grid) == [
        ["Hora", "Tema", "Sala"],
        ["09:00 – 09:30", title, "Sala A"],
        ["09:30 – 10:00", "Receso", "Sala B"],
        ["10:00 – 10:30", "Tendencias", "Sala B"],
    ]


def test_a_start_above_its_end_is_not_parted() -> None:
    """Two hours one above the other in a cell may be the two ends of one item, though two lines stand beside them."""
    source = "#table(columns: 2, [Hora], [Tema], [09:00 \\ 09:30], [Sesión \\ Debate], [10:00 \\ 10:30], [Receso])"
    (grid,) = grids(pdf.read(printed_by_typst(source)))
    assert rows_of(grid) == [["Hora", "Tema"], ["09:00\n09:30", "Sesión\nDebate"], ["10:00\n10:30", "Receso"]]


def test_shaded_rows_are_lines_as_the_others_are() -> None:
    """Shading of every other row makes no table of each."""
    source = f"#table(columns: (3cm, 1fr, 3cm), stroke: none, fill: (x, y) => if calc.odd(y) {{ luma(230) }}, {THREE})"
    sheet = pdf.read(printed_by_typst(source))
    assert grids(sheet) == []
    assert [line.text.count("\t") for line in sheet.lines] == [2, 2, 2]


def test_a_number_hangs_before_its_point() -> None:
    """A point with a number goes on below its words."""
    source = "#set page(width: 9cm)\n+ Primero\n+ Segundo punto de la agenda que continúa en la línea siguiente"
    said = "1. Primero\n2. Segundo punto de la agenda que continúa en la línea siguiente ⏎2\n"
    assert outline(pdf.read(printed_by_typst(source))) == said


def test_hours_that_are_drawn_before_their_titles_are_read_with_them() -> None:
    """A column of hours in a box of its own, and one of titles: each hour with the title at its height."""
    hours = [put(72, 700 - 20 * row, f"{9 + row}:00") for row in range(4)]
    titles = [put(150, 701 - 20 * row, f"Tema {row}") for row in range(4)]
    under = put(150, 629, "con debate")
    said = "".join(f"{9 + row}:00 → Tema {row}" + (" con debate ⏎2\n" if row == 3 else "\n") for row in range(4))
    assert outline(pdf.read(drawn(*hours, *titles, under))) == said


def test_what_is_drawn_out_of_order_is_read_in_order() -> None:
    """The right part of a line before the left one, the foot first, the title last."""
    marks = [put(300, 40, "2"), put(200, 700, "Apertura"), put(72, 700, "09:00"), put(72, 740, "Programa")]
    marks += [put(200, 680, "Receso"), put(72, 680, "10:00")]
    assert outline(pdf.read(drawn(*marks))) == "Programa\n09:00 → Apertura\n10:00 → Receso\n~ 2\n"


def test_rules_that_are_thin_bars_make_cells() -> None:
    """Word draws each edge of each cell as a bar of its own, thinner than a point."""
    marks = []
    for row, words in enumerate((("09:00", "Apertura "), ("10:00", "Receso "))):
        top = 700 - 30 * row
        for column, left in enumerate((72, 200)):
            marks += [
                put(left + 5, top - 14, words[column]),
                f"{left} {top} 127.5 .48 re f*",
                f"{left} {top - 29} .48 29 re f*",
            ]
        marks.append(f"328 {top - 30} .48 30.5 re f*")
    marks.append("72 640 256 .48 re f*")
    assert outline(pdf.read(drawn(*marks))) == "+ table\n-\n0|  09:00\n1|  Apertura\n-\n0|  10:00\n1|  Receso\n"


def test_hidden_letters_over_a_scan_are_read() -> None:
    """What an OCR program laid over a picture is read."""
    marks = ["3 Tr", put(72, 700, "09:00 Apertura de la sesion"), put(72, 680, "10:00 Receso para todos")]
    assert outline(pdf.read(drawn(*marks))) == "09:00 Apertura de la sesion\n10:00 Receso para todos\n"


@pytest.mark.parametrize("name", REAL)
@pytest.mark.parametrize("language", ["en", "es"])
def test_what_rcm_prints_is_read_again(name: str, language: str) -> None:
    """Each item of an agenda stands in one row of a table: its hours in the first cell, its title in one line."""
    pytest.importorskip("typst")
    sheet = pdf.read(run_here("export", "pdf", name, "--lang", language, "-o", "-").raw_out)
    rows = [[cell.text for cell in row] for grid in grids(sheet) for row in grid.rows]
    shown = json.loads(run_here("agenda", "show", name, "--json", "--lang", language).out)
    items = [item for day in shown["days"] for item in day["items"] if item["local"]]
    assert items and kept(sheet)
    for item in items:
        clock = item["local"][0]["start_clock"]
        assert any(row[0].startswith(clock) and any(item["title"] in cell for cell in row[1:]) for row in rows), item


def test_heads_and_feet_are_set_aside() -> None:
    """A head and a number that every page has are furniture; the text between them is not, though it repeats."""
    source = """#set page(header: [Conferencia Regional], footer: context align(center)[#counter(page).display("1 de 1", both: true)])
    #v(4cm) Bienvenida #pagebreak() #v(4cm) Bienvenida"""
    sheet = pdf.read(printed_by_typst(source))
    assert outline(sheet) == (
        "Bienvenida\nBienvenida\n~ Conferencia Regional\n~ 1 de 2\n~ Conferencia Regional\n~ 2 de 2\n"
    ), outline(sheet)
    assert [line.page for line in sheet.lines] == [1, 2]


def test_a_day_in_the_head_of_a_page_is_read_once() -> None:
    """A head with a date stays among the lines where it stands first, for the day may stand nowhere else."""
    source = "#set page(header: [Jueves 9 de septiembre de 2021])\n09:00 Apertura #pagebreak() 10:00 Receso"
    assert outline(pdf.read(printed_by_typst(source))) == (
        "Jueves 9 de septiembre de 2021\n09:00 Apertura\n10:00 Receso\n~ Jueves 9 de septiembre de 2021\n"
    )


def test_days_at_one_height_are_no_furniture() -> None:
    """“Day 1” and “Day 2” at the top of two pages are two lines."""
    sheet = pdf.read(printed_by_typst("#set page(header: context [Day #counter(page).display()])\nA #pagebreak() B"))
    assert outline(sheet) == "Day 1\nA\nDay 2\nB\n"


def test_headings_points_and_weights() -> None:
    """Headings by their size, points by their depth, words in bold, words struck through apart."""
    source = """= Programa
== Día uno
*En negrita*
#v(2em)
Sesión #strike[vieja] nueva
- uno
  - dos
- tres"""
    assert outline(pdf.read(printed_by_typst(source))) == (
        "# <b> Programa\n## <b> Día uno\n<b> En negrita\nSesión  nueva\n<s> vieja\n* uno\n** dos\n* tres\n"
    )


def test_a_word_parted_at_the_end_of_a_line_is_whole_again() -> None:
    """A hyphen that the page made is taken out, one that the word has is kept."""
    source = """#set text(lang: "es", hyphenate: true)
    #box(width: 3.2cm)[Institucionalización internacionalmente responsabilidad. Migración extra-regional]

    #box(width: 3cm)[Migration by regular and extra-regional]"""
    assert [line.text for line in pdf.read(printed_by_typst(source)).lines] == [
        "Institucionalización internacionalmente responsabilidad. Migración extra-regional",
        "Migration by regular and extra-regional",
    ]
    lines = [put(72, 700, "Meeting on extra-"), put(72, 687, "regional migrants")]
    assert outline(pdf.read(drawn(*lines))) == "Meeting on extra-regional migrants ⏎2\n"


def test_a_page_that_is_turned_when_shown_is_read_as_shown() -> None:
    """A sheet on its side, turned by the page's own mark, gives the same as one that is drawn upright."""
    table = "#table(columns: 2, [09:00], [Uno], [10:00], [Dos])"
    upright = outline(pdf.read(printed_by_typst(table)))
    document = pypdfium2.PdfDocument(printed_by_typst(f"#rotate(-90deg, reflow: true)[{table}]"))
    document[0].set_rotation(90)
    assert outline(pdf.read(_saved(document))) == upright == "+ table\n-\n0|  09:00\n1|  Uno\n-\n0|  10:00\n1|  Dos\n"


def _saved(document: object) -> bytes:
    from io import BytesIO

    written = BytesIO()
    document.save(written)  # type: ignore[attr-defined]  # pypdfium2 ships no types
    return written.getvalue()


def _picture() -> str:
    """A grey picture of one pixel, as typst takes it."""

    def chunk(kind: bytes, content: bytes) -> bytes:
        return len(content).to_bytes(4, "big") + kind + content + zlib.crc32(kind + content).to_bytes(4, "big")

    head = chunk(b"IHDR", bytes([0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0]))
    made = b"\x89PNG\r\n\x1a\n" + head + chunk(b"IDAT", zlib.compress(b"\x00\x80")) + chunk(b"IEND", b"")
    return f"#image(bytes(({', '.join(map(str, made))})), width: 100%)"


def refused(contents: bytes, pages: tuple[int, int] | None = None) -> str:
    """What is said of a file that is not read."""
    with pytest.raises(Refusal) as caught:
        pdf.read(contents, pages=pages)
    assert caught.value.says.es
    return caught.value.says.en


def test_pages_that_are_pictures_are_refused() -> None:
    """A scan is refused; one page that is a picture among others is named."""
    assert refused(printed_by_typst(_picture())).startswith("these pages are pictures")
    mixed = f"Una página con letras bastantes para leerse en ella #pagebreak() {_picture()}"
    (remark,) = pdf.read(printed_by_typst(mixed)).remarks
    assert remark.en == "pages that are pictures, and were not read: 2"
    assert refused(printed_by_typst("#rect()")).startswith("there are no letters")


def test_what_is_no_pdf_is_refused() -> None:
    """Another kind of file, a damaged one, one with a password, and one that is too long."""
    whole = SAMPLES[0].read_bytes()
    for contents in (b"", b"Hello", whole[: len(whole) // 2], b"PK\x03\x04" + bytes(100)):
        assert refused(contents).startswith("this is no PDF"), contents[:20]
    locked = b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[]/Count 0>>endobj\n"
    key = b"<" + b"41" * 32 + b">"
    locked += b"3 0 obj<</Filter/Standard/V 1/R 2/P -4/O" + key + b"/U" + key + b">>endobj\n"
    locked += b"trailer<</Root 1 0 R/Encrypt 3 0 R/ID[<41><41>]/Size 4>>\nstartxref\n0\n%%EOF"
    assert refused(locked) == "this PDF asks for a password"


def test_long_documents_are_read_by_their_pages() -> None:
    """More than 300 pages are refused, some of them are read, and pages that are not there are refused."""
    long = printed_by_typst("#for page in range(1, 302) [Página con el número #page #pagebreak(weak: true)]")
    assert refused(long) == "this PDF has 301 pages; up to 300 are read"
    assert outline(pdf.read(long, pages=(300, 301))) == "Página con el número 300\nPágina con el número 301\n"
    assert refused(long, (3, 400)) == "this PDF has no pages 3-400: it has 301"


def test_twice_the_pages_take_about_twice_the_work() -> None:
    """The work grows with the pages, counted in calls of functions."""
    rows = ", ".join(f"[09:{n % 60:02d}], [Sesión {n} {'palabra ' * 20}]" for n in range(60))
    once, twice = (printed_by_typst(f"#table(columns: (2cm, 1fr), {', '.join([rows] * times)})") for times in (1, 2))
    assert calls_of(lambda: pdf.read(twice)) < 2.2 * calls_of(lambda: pdf.read(once))
