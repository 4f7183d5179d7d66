"""What papers look like, read from the Word file: heads of papers and of tables, leads, speakers, scripts from right to left."""

import zipfile
from io import BytesIO
from pathlib import Path
from typing import Any

import pytest
from conference import conference
from hypothesis import given
from hypothesis import strategies as st
from printing import document, write_agenda

from rcmcli.model.agenda import Status
from rcmcli.paper.word_parts import runs_right_to_left, stretches

docx = pytest.importorskip("docx", reason="python-docx is not installed: pip install -e '.[docx]'")

ITEM = '[[day.item]]\nid = "a"\ntitle = "A"\ntime = "09:00-10:00"\n'
AGENDAS: dict[Status, tuple[str, str, str, str]] = {
    "draft": ("Draft agenda", "Borrador del orden del día", "Projet d’ordre du jour", "Rascunho da pauta"),
    "preliminary": ("Preliminary agenda", "Orden del día preliminar", "Ordre du jour provisoire", "Pauta preliminar"),
    "final": ("Agenda", "Orden del día", "Ordre du jour", "Pauta"),
    "cancelled": ("Meeting cancelled", "Reunión cancelada", "Réunion annulée", "Reunião cancelada"),
}


def opened(agenda: str | Path, *options: str) -> Any:
    """The document as python-docx reads it."""
    return docx.Document(BytesIO(document("docx", agenda, *options)))


def styled(made: Any, style: str) -> list[str]:
    """The words of all paragraphs of a style, those of tables too."""
    wanted = made.styles[style].style_id
    found = made.element.body.xpath(f'.//w:p[w:pPr/w:pStyle/@w:val="{wanted}"]')
    return ["".join(one.xpath(".//w:t/text()")) for one in found]


@pytest.mark.parametrize("status", AGENDAS)
def test_a_paper_says_what_it_is(status: Status, tmp_path: Path) -> None:
    """From the status, in each language; a draft and a cancelled meeting are marked on every page, the first one too."""
    path = write_agenda(tmp_path, ITEM, f'status = "{status}"')
    for language, said in zip(("en", "es", "fr", "pt"), AGENDAS[status], strict=True):
        made = opened(path, "--lang", language)
        assert styled(made, "Agenda status") == [said]
        heads = (made.sections[0].header, made.sections[0].first_page_header)
        assert [bool(head.paragraphs[0].text.strip()) for head in heads] == [True, status in ("draft", "cancelled")]


def test_the_body_stands_above_the_title_and_days_begin_with_a_capital() -> None:
    """In Spanish too, where days of the week are small within a sentence."""
    made = opened("2021-09", "--lang", "es")
    assert styled(made, "Agenda organizer") == ["Conferencia Regional sobre Migración"]
    assert styled(made, "Heading 1")[2] == "Jueves, 9 de septiembre de 2021 — Día uno"
    assert made.paragraphs[0].text == "Conferencia Regional sobre Migración"


def test_heads_of_tables_are_two_lines() -> None:
    """The offset, and what fits of whose it is; a region where several of its countries are; one language."""
    made = opened("2021-09", "--lang", "es,en")
    head = [cell.text.split("\n") for cell in made.tables[-1].rows[0].cells]
    assert head[0] == ["UTC−6", "Costa Rica, …"]
    assert all(len(lines) <= 2 for lines in head)
    assert [lines[0] for lines in head[-2:]] == ["Punto", "Item"]
    wide = opened("2021-07", "--lang", "es", "--tz", "San Salvador", "--tz", "Managua", "--tz", "Guatemala City")
    assert any("Centroamérica" in cell.text for table in wide.tables for cell in table.rows[0].cells)


def test_leads_and_speakers_are_told_apart() -> None:
    """Who leads on a line of its own; of who speaks the name is bold, office and party are not."""
    made = opened("2021-09", "--lang", "en")
    assert "Leads: Chile, Venezuela" in styled(made, "Agenda lead")
    bold = made.element.body.xpath('.//w:p[w:pPr/w:pStyle/@w:val="AgendaPoint2"]/w:r[w:rPr/w:b]/w:t/text()')
    assert "Maximiliano Reyes" in bold
    assert "Maximiliano Reyes, Undersecretary of Foreign Affairs, Mexico" in styled(made, "Agenda point 2")


def test_a_slot_says_its_hours_once(tmp_path: Path) -> None:
    """Eighteen slots of three tracks: hours in merged cells, `in parallel` once in each, every room."""
    path = tmp_path / "conference.toml"
    path.write_text(conference())
    made = opened(path, "--lang", "en", "--tz", "Ottawa")
    body = made.element.body
    assert len(body.xpath('.//w:vMerge[@w:val="restart"]')) == 18 * 2
    assert styled(made, "Agenda aside") == ["in parallel"] * 18
    assert styled(made, "Agenda time").count("09:00–10:00") == 3


def test_right_to_left_is_told_to_word(tmp_path: Path) -> None:
    """The paragraph, and each stretch of such letters; Latin within it is none."""
    made = opened(write_agenda(tmp_path, ITEM.replace('"A"', '"حوار RCM و المزيد"')))
    line = made.element.body.xpath('.//w:p[w:pPr/w:bidi][w:r/w:t="RCM" or .//w:t[contains(., "RCM")]]')[0]
    assert line.xpath("./w:r[w:rPr/w:rtl]/w:t/text()") == ["حوار", "و المزيد"]
    assert line.xpath("./w:r[not(w:rPr/w:rtl)]/w:t/text()") == [" RCM "]
    assert not line.xpath("./w:r[w:rPr/w:b and not(w:rPr/w:bCs)]")


@given(st.text())
def test_stretches_leave_nothing_out(words: str) -> None:
    """Together they are the words; none of one that is plain ASCII is of another script."""
    assert "".join(part for part, _ in stretches(words)) == words
    if words.isascii():
        assert not runs_right_to_left(words)


def test_links_open(tmp_path: Path) -> None:
    """The link of the meeting, of an item, of a document: each is a relation that leads out of the file."""
    item = (
        ITEM
        + 'link = "https://example.org/item"\ndocuments = [{ title = "Note", link = "https://example.org/note" }]\n'
    )
    path = write_agenda(tmp_path, item, 'link = "https://example.org/meeting"')
    with zipfile.ZipFile(BytesIO(document("docx", path))) as archive:
        relations = archive.read("word/_rels/document.xml.rels").decode()
    for place in ("item", "note", "meeting"):
        assert f'Target="https://example.org/{place}" TargetMode="External"' in relations
    pytest.importorskip("typst")
    drawn = document("pdf", path)
    assert all(f"(https://example.org/{place})".encode() in drawn for place in ("item", "note", "meeting"))
