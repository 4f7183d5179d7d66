"""`rcm export docx --template`: a letterhead keeps its styles and heads, and one that will not do is refused with what to do."""

import zipfile
from collections.abc import Callable
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from conftest import run_here
from printing import document, write_agenda

docx = pytest.importorskip("docx", reason="python-docx is not installed: pip install -e '.[docx]'")

HEAD, FOOT, BEFORE, AFTER = "MINISTRY OF FOREIGN AFFAIRS", "Calle 1, San José", "To all delegations:", "Sincerely,"


def letterhead(path: Path, *, bookmark: str = "agenda") -> Path:
    """A Word file of Word's own styles with words before and after a bookmark."""
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    made = docx.Document()
    made.sections[0].header.paragraphs[0].text = HEAD
    made.sections[0].footer.paragraphs[0].text = FOOT
    made.styles["Heading 1"].font.name = "Garamond"
    made.add_paragraph(BEFORE)
    place = made.add_paragraph("")
    for tag in ("bookmarkStart", "bookmarkEnd") if bookmark else ():
        place._p.append(parse_xml(f'<w:{tag} {nsdecls("w")} w:id="7" w:name="{bookmark}"/>'))
    made.add_paragraph(AFTER)
    made.save(str(path))
    return path


def rewritten(path: Path, part: str, change: Callable[[str], str]) -> Path:
    """The same file with one part changed; a part of which nothing is left goes."""
    with zipfile.ZipFile(path) as archive:
        parts = {name: archive.read(name) for name in archive.namelist()}
    parts[part] = change(parts.get(part, b"").decode()).encode()
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in parts.items():
            if data:
                archive.writestr(name, data)
    return path


def on(path: Path, agenda: str | Path = "2021-07", *options: str) -> Any:
    """The agenda in a letterhead, as python-docx reads it."""
    return docx.Document(BytesIO(document("docx", agenda, "--lang", "en", "--template", str(path), *options)))


def test_a_letterhead_keeps_its_own(tmp_path: Path) -> None:
    """Its head, foot, page and styles stay; the agenda stands at the bookmark, between its words; each of our styles is there."""
    given = docx.Document(str(letterhead(tmp_path / "head.docx")))
    made = on(tmp_path / "head.docx")
    section = made.sections[0]
    assert (section.header.paragraphs[0].text, section.footer.paragraphs[0].text) == (HEAD, FOOT)
    assert (section.page_width, section.left_margin) == (given.sections[0].page_width, given.sections[0].left_margin)
    assert made.styles["Heading 1"].font.name == "Garamond"
    words = [one.text for one in made.paragraphs]
    assert (words[0], words[-1]) == (BEFORE, AFTER)
    assert words.index("Meeting of the Regional Consultation Group on Migration (RCGM)") > 0
    assert {"Agenda hour", "Agenda point 3", "Agenda grid"} <= {style.name for style in made.styles}
    width = section.page_width - section.left_margin - section.right_margin
    assert all(sum(column.width for column in table.columns) <= width + 9000 for table in made.tables)


def test_without_a_bookmark_it_stands_at_the_end(tmp_path: Path) -> None:
    """Behind all that the letterhead says."""
    words = [one.text for one in on(letterhead(tmp_path / "head.docx", bookmark="")).paragraphs]
    assert words.index(AFTER) < words.index("Preliminary agenda" if "Preliminary agenda" in words else "Agenda")


def test_bullets_are_ours_and_theirs(tmp_path: Path) -> None:
    """Every number that a style names is there, once, also where the letterhead has lists of its own."""
    made = on(letterhead(tmp_path / "head.docx"))
    numbering = made.part.numbering_part.element
    numbers = numbering.xpath("./w:num/@w:numId")
    assert len(numbers) == len(set(numbers))
    assert set(made.styles.element.xpath(".//w:numId/@w:val")) <= set(numbers)
    kinds = numbering.xpath("./w:abstractNum/@w:abstractNumId")
    assert set(numbering.xpath("./w:num/w:abstractNumId/@w:val")) <= set(kinds)
    tags = [one.tag.rpartition("}")[2] for one in numbering if one.tag.rpartition("}")[2] in ("abstractNum", "num")]
    assert tags == sorted(tags)  # Word wants the kinds before the numbers


def test_a_draft_bears_its_mark_below_the_head(tmp_path: Path) -> None:
    """On every page, below what the letterhead says there."""
    path = write_agenda(tmp_path, '[[day.item]]\nid = "a"\ntitle = "A"\ntime = "09:00-10:00"\n', 'status = "draft"')
    head = on(letterhead(tmp_path / "head.docx"), path).sections[0].header
    assert [one.text for one in head.paragraphs] == [HEAD, "draft"]


def test_the_same_letterhead_gives_the_same_bytes(tmp_path: Path) -> None:
    """Twice."""
    path = letterhead(tmp_path / "head.docx")
    made = [document("docx", "2021-07", "--template", str(path)) for _ in range(2)]
    assert made[0] == made[1]


CASES: dict[str, tuple[str, Callable[[str], str], str]] = {
    "no styles": ("word/styles.xml", lambda _: "<w:styles/>", "has no styles"),
    "protected": (
        "word/settings.xml",
        lambda words: words.replace(
            "</w:settings>", '<w:documentProtection w:edit="readOnly" w:enforcement="1"/></w:settings>'
        ),
        "is protected",
    ),
    "broken": ("word/document.xml", lambda words: words[: len(words) // 2], "is damaged"),
    "no document": ("word/document.xml", lambda _: "", "is damaged"),
    "a template": (
        "[Content_Types].xml",
        lambda words: words.replace("document.main+xml", "template.main+xml"),
        "not a Word file",
    ),
    "a document type": (
        "word/document.xml",
        lambda words: words.replace("<w:document", '<!DOCTYPE a [<!ENTITY b "c">]><w:document', 1),
        "is damaged",
    ),
}


@pytest.mark.parametrize("case", CASES)
def test_a_letterhead_that_will_not_do_is_refused(case: str, tmp_path: Path) -> None:
    """Without styles, protected, broken, of another kind: one sentence, a hint, nothing written."""
    part, change, said = CASES[case]
    path = rewritten(letterhead(tmp_path / "head.docx"), part, change)
    target = tmp_path / "out.docx"
    run = run_here("export", "docx", "2021-07", "--template", str(path), "-o", str(target))
    assert run.code == 2
    assert said in run.err
    assert not target.exists()


@pytest.mark.parametrize(
    "contents", [b"", b"Hello", b"PK\x03\x04 and no more", b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" * 90]
)
def test_what_is_no_word_file_is_refused(contents: bytes, tmp_path: Path) -> None:
    """An empty file, a text, half a zip, an old Word document; and a name that is no file."""
    path = tmp_path / "head.docx"
    path.write_bytes(contents)
    for name in (path, tmp_path / "none.docx", tmp_path):
        run = run_here("export", "docx", "2021-07", "--template", str(name), "-o", "-")
        assert (run.code, run.raw_out) == (2, b"")


def test_a_bookmark_in_a_table_is_refused(tmp_path: Path) -> None:
    """The agenda has tables of its own."""
    made = docx.Document()
    cell = made.add_table(1, 1).cell(0, 0)
    from docx.oxml import parse_xml
    from docx.oxml.ns import nsdecls

    cell.paragraphs[0]._p.append(parse_xml(f'<w:bookmarkStart {nsdecls("w")} w:id="7" w:name="Agenda"/>'))
    made.save(str(tmp_path / "head.docx"))
    run = run_here("export", "docx", "2021-07", "--template", str(tmp_path / "head.docx"), "-o", "-")
    assert run.code == 2
    assert "bookmark" in run.err
