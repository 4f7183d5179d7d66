"""The printer of agendas: what it prints holds each title and hour, is the same each time, and opens as its kind."""

import io

import pytest
from conferences import LANGUAGES, MEETINGS_TO_PRINT, NOTATIONS, Meeting
from layouts import LAYOUTS, Expected, Layout, printed
from paper_form import Para, Table
from voices import Voice

ONE_EACH = tuple(next(one for one in MEETINGS_TO_PRINT if one.language == language) for language in LANGUAGES)


def words_of(layout: Layout, meeting: Meeting) -> list[str]:
    """All paragraphs of a paper, those of cells too, in order."""
    out = []
    for block in layout.make(meeting, Voice(meeting)).paper:
        out += (
            [block] if isinstance(block, Para) else [para for row in block.rows for cell in row for para in cell.paras]
        )
    return [" ".join(para.text.split()) for para in out]


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda one: one.name)
def test_each_title_and_hour_is_printed(layout: Layout) -> None:
    """Whatever the layout, each title that must be read back stands on the paper, and its start as the meeting writes hours."""
    for meeting in MEETINGS_TO_PRINT:
        voice, words = Voice(meeting), " ".join(words_of(layout, meeting))
        made = layout.make(meeting, voice)
        assert len(made.expected) > 10
        for one in made.expected:
            assert one.title in words
            assert one.other in words
            hour = voice.at(one.start)
            assert hour in words or hour.rpartition(" ")[0] in words or hour[:-5] in words
            assert one.end is None or one.minutes or voice.at(one.end) in words
            assert not one.minutes or f"{one.minutes} min" in words


def test_days_are_printed_with_their_dates() -> None:
    """The dates of a meeting stand in each of its papers, in its language, and its year somewhere."""
    for layout in LAYOUTS:
        for meeting in MEETINGS_TO_PRINT:
            words = " ".join(words_of(layout, meeting)).lower()
            assert all(Voice(meeting).short(day.date).lower() in words for day in meeting.days)
            assert all(str(day.date.year) in words for day in meeting.days)


def test_meetings_are_many_and_in_order() -> None:
    """Each language is printed in each of its notations, and the items of a day follow each other."""
    assert [(one.language, one.notation) for one in MEETINGS_TO_PRINT] == [
        (one, other) for one in LANGUAGES for other in NOTATIONS[one]
    ]
    for meeting in MEETINGS_TO_PRINT:
        for day in meeting.days:
            assert day.date.weekday() < 5
            assert all(one.end and one.end <= other.start for one, other in zip(day.items, day.items[1:], strict=False))
            assert all(item.end is None or item.start < item.end for item in day.items)


def test_layouts_are_many_and_named_once() -> None:
    """There are at least thirty layouts, and each has its own name and a sentence."""
    assert len({layout.name for layout in LAYOUTS}) == len(LAYOUTS) >= 30
    assert all(layout.make.__doc__ for layout in LAYOUTS)


@pytest.mark.parametrize("kind", ["csv", "html", "md", "txt", "xlsx"])
def test_the_same_seed_prints_the_same(kind: str) -> None:
    """Two runs print the same items, and the same bytes where the format has no clock in it."""
    if kind == "xlsx":
        pytest.importorskip("xlsxwriter")
    first, second = (list(printed(LAYOUTS, ONE_EACH[:1], frozenset({kind}))) for _ in range(2))
    assert [(name, expected) for name, _, _, expected in first] == [(name, expected) for name, _, _, expected in second]
    assert kind == "xlsx" or first == second


@pytest.mark.parametrize("kind", ["csv", "html", "md", "txt"])
def test_a_file_of_text_holds_each_title(kind: str) -> None:
    """The titles stand in the bytes of a text, a page and a file of values."""
    from html import unescape

    for name, _, contents, expected in printed(meetings=ONE_EACH, kinds=frozenset({kind})):
        text = " ".join(unescape(contents.decode()).replace('""', '"').split())
        assert all(one.title in text for one in expected), name


def test_a_word_document_holds_each_title() -> None:
    """python-docx finds each title in a paragraph or a cell."""
    docx = pytest.importorskip("docx")
    for name, _, contents, expected in printed(LAYOUTS[::4], ONE_EACH[1:2], frozenset({"docx"})):
        body = docx.Document(io.BytesIO(contents)).element.body
        text = "\n".join(
            "".join(node.text or "" for node in para.iter() if node.tag.endswith("}t"))
            for para in body.iter()
            if para.tag.endswith("}p")
        )
        assert all(one.title in text for one in expected), name


def test_a_workbook_holds_each_title() -> None:
    """openpyxl finds each title, and hours alone are hours of Excel."""
    openpyxl = pytest.importorskip("openpyxl")
    pytest.importorskip("xlsxwriter")
    for name, _, contents, expected in printed(meetings=ONE_EACH[:1], kinds=frozenset({"xlsx"})):
        values = [
            value
            for row in openpyxl.load_workbook(io.BytesIO(contents)).active.values
            for value in row
            if value is not None
        ]
        text = "\n".join(map(str, values))
        assert all(one.title in text for one in expected), name


def test_a_pdf_holds_each_title() -> None:
    """pypdfium2 finds the words of each title."""
    pytest.importorskip("typst")
    pdfium = pytest.importorskip("pypdfium2")
    chosen = tuple(
        layout
        for layout in LAYOUTS
        if layout.name in ("tab", "time | title | lead", "date over rows", "table goes on", "days side by side")
    )
    for name, _, contents, expected in printed(chosen, ONE_EACH[1:2], frozenset({"pdf"})):
        document = pdfium.PdfDocument(contents)
        text = "".join("".join(page.get_textpage().get_text_bounded().split()) for page in document)
        assert _most_found(expected, text) > 0.7, name  # hyphens at the end of a line part some words


def _most_found(expected: tuple[Expected, ...], text: str) -> float:
    return sum("".join(one.title.split()) in text for one in expected) / len(expected)


def test_a_table_knows_its_cells() -> None:
    """A cell over several rows leaves its place empty below."""
    from paper_form import cell, row

    table = Table(((cell("a", down=2), *row("b")), row("c"), row("d", "e")))
    assert [[(at, found.text if found else None) for at, found in line] for line in table.laid_out()] == [
        [(0, "a"), (1, "b")], [(0, None), (1, "c")], [(0, "d"), (1, "e")]
    ]  # fmt: skip
