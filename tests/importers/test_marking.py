"""Findings marked in Word documents: read back by a small reader of its own, which accepts or rejects what we changed."""

import io
import re
import xml.etree.ElementTree as ET
import zipfile
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from paper_strategies import documents
from papers import DOCUMENTS, p, package, r, table, tc, word, word_parts
from profiles import examples

from rcmcli.importers.files.docx import read
from rcmcli.importers.marking import Mark, mark
from rcmcli.importers.sheet import Line
from rcmcli.model.refusal import Refusal

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
WHEN = datetime(2026, 11, 27, 10, tzinfo=UTC)
NEW = {"word/document.xml", "word/comments.xml", "[Content_Types].xml", "word/_rels/document.xml.rels"}
Letters = list[tuple[str, str]]  # each letter with the properties of its run


def parts_of(contents: bytes) -> dict[str, bytes]:
    """The parts of a package."""
    with zipfile.ZipFile(io.BytesIO(contents)) as archive:
        assert archive.testzip() is None
        return {name: archive.read(name) for name in archive.namelist()}


def letters(contents: bytes, *, accepted: bool) -> list[Letters]:
    """The letters of each paragraph, our changes accepted or rejected, those of others accepted."""
    root = ET.fromstring(parts_of(contents)["word/document.xml"])
    return [list(_letters(paragraph, accepted)) for paragraph in root.iter(f"{W}p")]


def _letters(element: ET.Element, accepted: bool) -> Iterator[tuple[str, str]]:
    ours = element.get(f"{W}author") == "rcm"
    if element.tag == f"{W}del" and (accepted or not ours):
        return
    if element.tag == f"{W}ins" and ours and not accepted:
        return
    if element.tag == f"{W}r":
        properties = element.find(f"{W}rPr")
        how = "" if properties is None else ET.tostring(properties, encoding="unicode")
        for child in element:
            if child.tag in (f"{W}t", f"{W}delText"):
                yield from ((letter, how) for letter in child.text or "")
            elif child.tag == f"{W}tab":
                yield "\t", how
            elif child.tag != f"{W}rPr":
                yield from _letters(child, accepted)
        return
    for child in element:
        if child.tag != f"{W}p":
            yield from _letters(child, accepted)


def words(contents: bytes, *, accepted: bool) -> list[str]:
    """The words of each paragraph that has some, our changes accepted or rejected."""
    return [text for one in letters(contents, accepted=accepted) if (text := "".join(letter for letter, _ in one))]


def commented(contents: bytes) -> list[tuple[str, str]]:
    """Each comment of ours: what it says, and the words that it stands at, our changes rejected."""
    parts = parts_of(contents)
    said = {
        one.get(f"{W}id", ""): "\n".join("".join(t.text or "" for t in q.iter(f"{W}t")) for q in one.iter(f"{W}p"))
        for one in ET.fromstring(parts["word/comments.xml"])
        if one.get(f"{W}author") == "rcm"
    }
    at: dict[str, str] = {}
    open_ones: set[str] = set()
    referred: list[str] = []
    root = ET.fromstring(parts["word/document.xml"])
    inserted = {id(t) for one in root.iter(f"{W}ins") if one.get(f"{W}author") == "rcm" for t in one.iter()}
    for element in root.iter():
        number = element.get(f"{W}id", "")
        if element.tag == f"{W}commentRangeStart":
            open_ones.add(number)
            at[number] = ""
        elif element.tag == f"{W}commentRangeEnd":
            open_ones.discard(number)
        elif element.tag == f"{W}commentReference":
            referred.append(number)
        elif element.tag in (f"{W}t", f"{W}delText") and id(element) not in inserted:
            at |= {one: at[one] + (element.text or "") for one in open_ones}
    assert not open_ones
    assert set(said) <= set(referred)
    assert len(referred) == len(set(referred))
    return [(said[one], at[one]) for one in sorted(said, key=int)]


def check(contents: bytes, *marks: Mark) -> bytes:
    """The marked copy, once it is sure that nothing else has changed and that rejecting it all gives what was."""
    marked = mark(contents, marks, when=WHEN).contents
    before, after = parts_of(contents), parts_of(marked)
    assert {name: after[name] for name in set(before) - NEW} == {name: before[name] for name in set(before) - NEW}
    assert set(after) - set(before) <= NEW
    assert letters(marked, accepted=False) == letters(contents, accepted=False)
    said = [Mark(one.line, one.start, one.end, one.comment) for one in marks]
    assert read(mark(contents, said).contents).lines == read(contents).lines
    return marked


SPLIT = p(r("09:") + r("00 – 1", "<w:b/>") + r("0:00 Aper") + r("tura", "<w:i/>"))
COMMENT = "<w:comment w:id='7' w:author='Ana'><w:p><w:r><w:t>¿?</w:t></w:r></w:p></w:comment>"
THEIRS = '<w:ins w:id="3" w:author="Ana">{}</w:ins>'

CASES: dict[str, tuple[str, Mark, list[str], str]] = {
    "in one run": (p(r("09:00 Apertura")), Mark(1, 0, 5, "x", "09:30"), ["09:30 Apertura"], "09:00"),
    "in the middle of a run": (p(r("a 09:00 b", "<w:b/>")), Mark(1, 2, 7, "x", "10:00"), ["a 10:00 b"], "09:00"),
    "over runs": (SPLIT, Mark(1, 0, 13, "x", "09:00 – 10:30"), ["09:00 – 10:30 Apertura"], "09:00 – 10:00"),
    "over parts of runs": (SPLIT, Mark(1, 1, 9, "x", "8:30 – 1"), ["08:30 – 10:00 Apertura"], "9:00 – 1"),
    "a whole run": (SPLIT, Mark(1, 3, 9, "x", "30 – 1"), ["09:30 – 10:00 Apertura"], "00 – 1"),
    "only said": (SPLIT, Mark(1, 14, 22, "dos\nlíneas"), ["09:00 – 10:00 Apertura"], "Apertura"),
    "taken away": (p(r("09:00 09:00 A")), Mark(1, 5, 11, "x", ""), ["09:00 A"], " 09:00"),
    "put in": (p(r("09:00 A")), Mark(1, 5, 5, "x", " – 10:00"), ["09:00 – 10:00 A"], ""),
    "put in behind a tab": (p("<w:r><w:t>9</w:t><w:tab/><w:t>A</w:t></w:r>"), Mark(1, 2, 2, "x", "B"), ["9\tBA"], ""),
    "in a cell": (table(tc("x") + tc(p("09:00"))), Mark(2, 0, 5, "x", "9:30"), ["x", "9:30"], "09:00"),
    "over a tab": (
        p("<w:r><w:t>09:00</w:t><w:tab/><w:t>A</w:t></w:r>"),
        Mark(1, 3, 7, "x", "30\tB"),
        ["09:30\tB"],
        "00A",
    ),
    "letters written as signs": (
        p("<w:r><w:t>A&amp;B &#x2013; é</w:t></w:r>"),
        Mark(1, 2, 7, "x", "C"),
        ["A&C"],
        "B – é",
    ),
    "after blanks": (p("<w:r><w:t>   09:00</w:t></w:r>"), Mark(1, 0, 5, "x", "9:30"), ["   9:30"], "09:00"),
    "in a link": (p(f"<w:hyperlink>{r('ver 09:00')}</w:hyperlink>"), Mark(1, 4, 9, "x", "9:30"), ["ver 9:30"], "09:00"),
    "in a content control": (
        p(f"<w:sdt><w:sdtPr/><w:sdtContent>{r('09:00')}</w:sdtContent></w:sdt>"),
        Mark(1, 0, 5, "x", "9:30"),
        ["9:30"],
        "09:00",
    ),
    "within the insertion of another": (
        p(r("a ") + THEIRS.format(r("09:00 b"))),
        Mark(1, 2, 7, "x", "9:30"),
        ["a 9:30 b"],
        "09:00",
    ),
    "beside the deletion of another": (
        p(f'<w:del w:id="1" w:author="Ana"><w:r><w:delText>08</w:delText></w:r></w:del>{r("09:00")}'),
        Mark(1, 0, 5, "x", "9:30"),
        ["9:30"],
        "0809:00",
    ),
    "with a line break before": (
        p("<w:r><w:t>uno</w:t><w:br/><w:t>dos</w:t></w:r>"),
        Mark(2, 0, 3, "x", "tres"),
        ["unotres"],
        "dos",
    ),
    "with a changed format": (
        p(r("09:00", '<w:b/><w:rPrChange w:id="4" w:author="Ana"><w:rPr/></w:rPrChange>')),
        Mark(1, 1, 2, "x", "8"),
        ["08:00"],
        "9",
    ),
}


@pytest.mark.parametrize("name", CASES)
def test_a_mark_stands_at_its_words(name: str) -> None:
    """Accepting gives the corrected words, rejecting the original ones, and the comment stands at the words."""
    body, one, expected, at = CASES[name]
    marked = check(word(body), one)
    pytest.importorskip("docx").Document(io.BytesIO(marked))
    assert words(marked, accepted=True) == expected
    if name not in ("beside the deletion of another",):
        assert commented(marked) == [(one.comment, at)]
    assert not mark(word(body), [one]).at_paragraph
    assert not mark(word(body), [one]).only_said


def test_several_marks_of_one_run() -> None:
    """Marks side by side and over each other; of two changes of the same words the first is made, the second said."""
    contents = word(p(r("09:00 – 10:00 Apertura", "<w:b/>")) + p("fin"))
    first, second = Mark(1, 0, 5, "uno", "08:00"), Mark(1, 8, 13, "dos", "11:00")
    over, said = Mark(1, 4, 9, "tres", "x"), Mark(1, 0, 22, "todo")
    marked = check(contents, second, over, said, first)
    assert words(marked, accepted=True) == ["08:00 – 11:00 Apertura", "fin"]
    assert sorted(commented(marked)) == [
        ("dos", "10:00"),
        ("todo", "09:00 – 10:00 Apertura"),
        ("tres", "0 – 1"),
        ("uno", "09:00"),
    ]
    assert mark(contents, [first, second, over, said]).only_said == (over,)


def test_existing_comments_stay() -> None:
    """New comments follow those that are there, with numbers of their own."""
    theirs = '<w:commentRangeStart w:id="7"/>{}<w:commentRangeEnd w:id="7"/><w:r><w:commentReference w:id="7"/></w:r>'
    contents = word(p(theirs.format(r("09:00")) + r(" A")), comments=COMMENT)
    marked = check(contents, Mark(1, 3, 7, "nuevo", "30 B"))
    before, after = parts_of(contents), parts_of(marked)
    assert after["word/comments.xml"].startswith(before["word/comments.xml"].removesuffix(b"</w:comments>"))
    assert after["[Content_Types].xml"] == before["[Content_Types].xml"]
    assert commented(marked) == [("nuevo", "00 A")]
    assert len(ET.fromstring(after["word/comments.xml"])) == 2


BOX = "<w:r><w:pict><v:textbox><w:txbxContent>{}</w:txbxContent></v:textbox></w:pict></w:r>"


def test_what_cannot_be_marked_at_its_words_is_at_the_paragraph() -> None:
    """Marks in a box, a note, a head of pages and a formula stand at a paragraph of the text, and it is said which."""
    body = (
        p(r("Antes") + BOX.format(p("en la caja")), "<w:jc/>")
        + p(r("Nota") + "<w:r><w:footnoteReference w:id='1'/></w:r>")
        + p("<w:r><w:t><![CDATA[09:00 fin]]></w:t></w:r>")
        + "<w:sectPr><w:headerReference r:id='header1'/></w:sectPr>"
    )
    contents = word(body, footnotes=f"<w:footnote w:id='1'>{p('al pie')}</w:footnote>", header1=p("CRM"))
    lines = {
        line.text: line.number for line in (*read(contents).lines, *read(contents).notes, *read(contents).furniture)
    }
    marks = tuple(Mark(lines[text], 1, 3, text, "x") for text in ("en la caja", "09:00 fin", "¹ al pie", "CRM"))
    marked = check(contents, *marks)
    assert commented(marked) == [
        ("en la caja", "Antesen la caja"),
        ("09:00 fin", "09:00 fin"),
        ("¹ al pie", "Nota"),
        ("CRM", "Antesen la caja"),
    ]
    assert mark(contents, marks).at_paragraph == marks


def test_the_mark_of_a_note_is_not_replaced() -> None:
    """A change over the reference of a footnote is spoken of alone: the note would go with it."""
    contents = word(
        p(r("09:00") + "<w:r><w:footnoteReference w:id='1'/></w:r>" + r(" A")),
        footnotes=f"<w:footnote w:id='1'>{p('x')}</w:footnote>",
    )
    one = Mark(1, 0, 7, "x", "9")
    assert commented(check(contents, one)) == [("x", "09:00 ")]
    assert mark(contents, [one]).only_said == (one,)


def test_a_document_with_other_prefixes() -> None:
    """What is put in has the prefix that the document has, or declares its own."""
    parts = word_parts(p(r("09:00 A", "<w:b/>")))
    xml = parts["word/document.xml"]
    for other in (
        re.sub(r"(?<=[</:])w(?=[:=])", "ns0", xml),
        re.sub(r"(?<=[</])w:|(?<=xmlns):w(?==)", "", xml),
        '<?xml version="1.0"?>\n' + xml,
        "\ufeff" + xml,
    ):
        marked = check(package({**parts, "word/document.xml": other}), Mark(1, 0, 5, "x", "9:30"))
        assert words(marked, accepted=True) == ["9:30 A"]
        assert commented(marked) == [("x", "09:00")]


def test_text_that_is_not_utf_8_is_refused() -> None:
    """Bytes cannot be left as they are where they are two a letter."""
    parts: dict[str, str | bytes] = {**word_parts(p("A"))}
    parts["word/document.xml"] = ('<?xml version="1.0" encoding="UTF-16"?>' + str(parts["word/document.xml"])).encode(
        "utf-16"
    )
    assert read(package(parts)).lines[0].text == "A"
    with pytest.raises(Refusal):
        mark(package(parts), [Mark(1, 0, 1, "x")])


def test_no_marks_no_change() -> None:
    """Without marks the copy is the file itself."""
    contents = word(p("A"))
    assert mark(contents, []).contents == contents


@pytest.mark.parametrize("path", sorted(DOCUMENTS.glob("*.docx")), ids=lambda path: path.stem)
def test_every_line_of_the_samples_can_be_marked(path: object) -> None:
    """Each line of real files is commented at its words, but those of boxes and heads, and the copy has the same lines."""
    contents = (DOCUMENTS / str(path)).read_bytes()
    sheet = read(contents)
    marks = [
        Mark(line.number, 0, len(line.text), f"n {line.number}", line.text + "!")
        for line in (*sheet.lines, *sheet.furniture)
    ]
    marked = mark(contents, marks, when=WHEN)
    again = read(marked.contents)
    loose = {one.line for one in marked.at_paragraph}
    assert len(loose) == len(sheet.furniture) + ("E-odd" in str(path))
    assert [line.text for line in again.lines] == [line.text + "!" * (line.number not in loose) for line in sheet.lines]
    assert letters(marked.contents, accepted=False) == letters(contents, accepted=False)
    assert len(commented(marked.contents)) == len(marks)


RUNS = st.lists(
    st.tuples(
        st.text("aé&< 1", min_size=1, max_size=5),
        st.sampled_from(["", "<w:b/>", "<w:i/>"]),
        st.sampled_from(["{}", THEIRS, "<w:hyperlink>{}</w:hyperlink>"]),
    ),
    min_size=1,
    max_size=4,
)


@given(RUNS, st.data())
@examples(20)
def test_any_stretch_of_any_runs(runs: list[tuple[str, str, str]], data: st.DataObject) -> None:
    """Whatever is marked, rejecting gives the original letter for letter, accepting the line with its words replaced."""
    inner = "".join(
        around.format(r(text.replace("&", "&amp;").replace("<", "&lt;"), how)) for text, how, around in runs
    )
    contents = word(p(r("1") + inner))
    (line,) = read(contents).lines
    start = data.draw(st.integers(0, len(line.text)))
    end = data.draw(st.integers(start, len(line.text)))
    new = data.draw(st.text("bñ>", max_size=3))
    marked = check(contents, Mark(1, start, end, "x", new))
    whole = "".join(letter for letter, _ in letters(contents, accepted=True)[0])
    assert "".join(words(marked, accepted=True)) == whole[:start] + new + whole[end:]
    assert commented(marked) == [("x", whole[start:end])]


@given(documents(), st.data())
@examples(15)
def test_any_lines_of_any_document(made: tuple[str, str], data: st.DataObject) -> None:
    """Marks in many lines at once, in cells within cells and runs within wrappers, leave each other alone."""
    contents = word(made[0] + p("fin"))
    lines = read(contents).lines
    marks = []
    for line in data.draw(st.lists(st.sampled_from(lines), unique=True)):
        start = data.draw(st.integers(0, len(line.text)))
        end = data.draw(st.integers(start, len(line.text)))
        marks.append(Mark(line.number, start, end, f"n {line.number}", "9z"))
    new = {
        one.line: lines_by(lines)[one.line][: one.start] + "9z" + lines_by(lines)[one.line][one.end :] for one in marks
    }
    marked = check(contents, *marks) if marks else contents
    expected = [new.get(line.number, line.text).strip(" \u00a0") for line in lines]
    assert [line.text.strip(" \u00a0") for line in read(marked).lines] == expected


def lines_by(lines: Sequence[Line]) -> dict[int, str]:
    """The words of lines by their numbers."""
    return {line.number: line.text for line in lines}


CONTROL = "<w:sdt><w:sdtPr><w:date w:fullDate='2021-09-09'/></w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"


def test_a_control_that_holds_a_date_is_not_changed() -> None:
    """Other data stand behind what such a control shows: the change is spoken of alone."""
    contents = word(p(CONTROL.format(r("9/9/2021"))))
    one = Mark(1, 0, 1, "x", "8")
    assert commented(check(contents, one)) == [("x", "9")]
    assert mark(contents, [one]).only_said == (one,)


@given(st.text(max_size=8), st.text(max_size=8), st.text(min_size=1, max_size=8))
@examples(20)
def test_any_words_can_be_said(comment: str, new: str, author: str) -> None:
    """Whatever a comment, a replacement or an author holds, the copy is sound: what XML has no place for is not in it."""
    marked = mark(word(p(r("09:00 A"))), [Mark(1, 0, 5, comment, new)], author=author).contents
    assert read(marked).lines[-1].text.endswith("A")
    assert len(ET.fromstring(parts_of(marked)["word/comments.xml"])) == 1


def test_marks_beyond_the_words_stand_at_a_paragraph() -> None:
    """A line that is not there, and columns behind its end, lose no comment."""
    contents = word("<w:p/>" + p("A"))
    marks = [Mark(9, 0, 1, "x"), Mark(2, 5, 7, "y")]
    marked = check(contents, *marks)
    assert sorted(commented(marked)) == [("x", ""), ("y", "A")]
    assert len(mark(contents, marks).at_paragraph) == 2


def test_folders_and_pictures_of_the_package_stay() -> None:
    """Entries that are folders, and parts that are stored as they are, come out as they were."""
    out = io.BytesIO(word(p("A")))
    with zipfile.ZipFile(out, "a") as archive:
        archive.writestr("word/media/", b"")
        archive.writestr("word/media/logo.png", bytes(range(256)), zipfile.ZIP_STORED)
    after = parts_of(check(out.getvalue(), Mark(1, 0, 1, "x", "B")))
    assert after["word/media/logo.png"] == bytes(range(256))
    assert "word/media/" in after
