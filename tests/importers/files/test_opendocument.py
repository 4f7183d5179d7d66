"""Texts of LibreOffice read: the same sheet as of the Word document that they were saved from, and each part of the format."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st
from papers import DOCUMENTS, checked, odt, outline
from profiles import examples

from rcmcli.importers.files import docx
from rcmcli.importers.files.odt import read

STYLES = """<style:style style:name="B" style:family="text"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="X" style:family="text"><style:text-properties style:text-line-through-style="solid" fo:language="es"/></style:style>
<style:style style:name="N" style:family="text"><style:text-properties text:display="none"/></style:style>
<style:style style:name="PB" style:family="paragraph" style:parent-style-name="Bold"><style:paragraph-properties fo:break-before="page"/></style:style>
<style:style style:name="Bold" style:family="paragraph"><style:text-properties fo:font-weight="bold"/></style:style>
<style:style style:name="Title" style:family="paragraph"/>
<style:style style:name="List_20_Bullet_20_2" style:display-name="List Bullet 2" style:family="paragraph"/>"""
DELETED = """<text:tracked-changes><text:changed-region><text:deletion><text:p>vieja</text:p></text:deletion></text:changed-region>
</text:tracked-changes>"""

PARTS = {
    "blanks, tabs and breaks": (
        '<text:p>  09:00<text:s text:c="3"/>A \n  B<text:tab/>C<text:line-break/> D</text:p>',
        "1 09:00   A B\tC\n2 D",
    ),
    "spans, links and fields": (
        '<text:p>a<text:span text:style-name="B">b</text:span><text:a>c</text:a><text:date>d</text:date></text:p>'
        '<text:p><text:span text:style-name="B">b <text:span>c</text:span></text:span></text:p>'
        '<text:p><text:span text:style-name="X">s</text:span></text:p>',
        "1 abcd\n2 b c  [bold]\n3 s  [lang=es struck]",
    ),
    "headings": (
        '<text:h text:outline-level="2">H</text:h><text:p text:style-name="Title">T</text:p><text:h>U</text:h>',
        "1 H  [heading=2]\n2 T  [heading=1]\n3 U  [heading=1]",
    ),
    "lists within lists": (
        "<text:list><text:list-item><text:p>a</text:p><text:list><text:list-item><text:p>b</text:p></text:list-item>"
        "</text:list></text:list-item></text:list><text:p text:style-name='List_20_Bullet_20_2'>c</text:p>",
        "1 a  [level=1]\n2 b  [level=2]\n3 c  [level=2]",
    ),
    "merged and repeated cells": (
        "<table:table><table:table-header-rows><table:table-row>"
        "<table:table-cell table:number-columns-spanned='2'><text:p>A</text:p></table:table-cell><table:covered-table-cell/>"
        "<table:table-cell table:number-rows-spanned='2'><text:p>B</text:p></table:table-cell></table:table-row>"
        "</table:table-header-rows><table:table-row><table:table-cell table:number-columns-repeated='2'><text:p>C</text:p>"
        "</table:table-cell><table:covered-table-cell/></table:table-row><table:table-row>"
        "<table:table-cell table:number-columns-repeated='1024'/></table:table-row></table:table>",
        "row\n| 0 over 2\n  1 A\n| 2\n  2 B\nrow\n| 0\n  3 C\n| 1\n  4 C\n| 2 goes on\nrow\n| 0",
    ),
    "a grid in a cell": (
        "<table:table><table:table-row><table:table-cell><text:p>A</text:p><table:table><table:table-row><table:table-cell>"
        "<text:p>B</text:p></table:table-cell></table:table-row></table:table></table:table-cell></table:table-row></table:table>",
        "row\n| 0\n  1 A\n  row\n  | 0\n    2 B",
    ),
    "tracked changes": (
        f"{DELETED}<text:p>a<text:change/><text:change-start/>b<text:change-end/></text:p>",
        "1 ab\nremark the document holds tracked changes; it was read as if all were accepted",
    ),
    "notes, comments, boxes, objects": (
        "<text:p>10:00<text:note><text:note-citation>1</text:note-citation><text:note-body><text:p>hora</text:p></text:note-body></text:note>"
        "<office:annotation><text:p>¿?</text:p></office:annotation>"
        "<draw:frame><draw:text-box><text:p>caja</text:p></draw:text-box><svg:desc>una caja</svg:desc></draw:frame>"
        "<draw:frame><draw:object/></draw:frame> fin</text:p>"
        "<draw:frame><draw:text-box><text:p>suelta</text:p></draw:text-box></draw:frame>",
        "1 10:00¹ fin\n2 caja\n3 suelta\nnote 4 ¹ hora\nremark comments in the margin that were not read: 1\n"
        "remark objects put in (diagrams, charts, sheets) that were not read: 1",
    ),
    "hidden text": (
        "<text:p>a<text:span text:style-name='N'>bc 1</text:span></text:p>"
        "<text:section text:display='none'><text:p>no <text:span>se</text:span></text:p></text:section>",
        "1 a\nremark letters and figures of hidden text that were not read: 7",
    ),
    "pages": (
        "<text:p>A</text:p><text:p>B <text:soft-page-break/>C</text:p><text:p text:style-name='PB'>D</text:p>",
        "1 A  [page=1]\n2 B C  [page=1]\n3 D  [page=3 bold]",
    ),
    "a row that goes on over the page": (
        "<table:table><table:table-row>"
        + "<table:table-cell><text:p>A</text:p><text:p><text:soft-page-break/>B</text:p></table:table-cell>" * 2
        + "</table:table-row></table:table><text:p>C</text:p>",
        "row\n| 0\n  1 A  [page=1]\n  2 B  [page=2]\n| 1\n  3 A  [page=1]\n  4 B  [page=2]\n5 C  [page=2]",
    ),
    "sections and indexes are entered": (
        "<text:section><text:p>A</text:p></text:section><text:table-of-content><text:index-body><text:p>B</text:p></text:index-body></text:table-of-content>",
        "1 A\n2 B",
    ),
}


@pytest.mark.parametrize("name", PARTS)
def test_each_part_of_a_text(name: str) -> None:
    """What stands in a text comes out as lines and grids, and what is not read is said."""
    body, expected = PARTS[name]
    assert outline(checked(read(odt(body, STYLES)))) == expected


def test_heads_and_feet_with_their_own_styles() -> None:
    """Heads and feet come once, set by the styles of their own part, and those that are switched off not at all."""
    common = """<office:automatic-styles><style:style style:name="B" style:family="text">
    <style:text-properties fo:font-weight="normal"/></style:style></office:automatic-styles><office:master-styles>
    <style:master-page><style:header><text:p><text:span text:style-name="B">CRM</text:span></text:p></style:header>
    <style:footer><text:p>Página <text:page-number>1</text:page-number></text:p></style:footer></style:master-page>
    <style:master-page><style:header-first><text:p>CRM</text:p><text:p>2021</text:p></style:header-first>
    <style:header style:display="false"><text:p>viejo</text:p></style:header></style:master-page></office:master-styles>"""
    contents = odt('<text:p text:style-name="x">A</text:p>', STYLES, common)
    assert outline(checked(read(contents))) == "1 A\npage 2 CRM\npage 3 Página 1\npage 5 2021"


def test_the_day_it_was_saved() -> None:
    """The day of the last saving is taken, else that of the making."""
    made = "<meta:creation-date>2021-08-01T10:00:00</meta:creation-date>"
    assert read(odt("", meta=made)).made == date(2021, 8, 1)
    assert read(odt("", meta=f"{made}<dc:date>2021-09-02T10:00:00.123</dc:date>")).made == date(2021, 9, 2)


def test_a_text_is_read_as_the_word_document_that_it_was_saved_from() -> None:
    """LibreOffice made the text out of the Word document: both give the same lines, grids, lists and heads."""
    word = docx.read((DOCUMENTS / "A-table-merged.docx").read_bytes())
    text = checked(read((DOCUMENTS / "A-table-merged.odt").read_bytes()))
    assert outline(text) == outline(word)
    assert text.made == word.made


WORDS = st.text("ab9é ñ–", max_size=6)


@st.composite
def texts(draw: st.DrawFn, depth: int = 0) -> tuple[str, str]:
    """Paragraphs, lists and tables as XML, and the letters that they hold."""
    kinds = ["<text:p>{}</text:p>", "<text:h>{}</text:h>", "<text:p>a<text:span>b{}</text:span></text:p>"]
    holders = [
        "<text:list><text:list-item>{}</text:list-item></text:list>",
        "<table:table><table:table-row><table:table-cell>{}</table:table-cell></table:table-row></table:table>",
        "<text:section>{}</text:section>",
    ]
    xml, letters = "", ""
    for _ in range(draw(st.integers(0, 3))):
        inner, held = draw(
            WORDS.map(lambda words: (words, words)) if depth == 3 or draw(st.booleans()) else texts(depth + 1)
        )
        kind = draw(st.sampled_from(holders if "<" in inner else kinds))
        xml += kind.format(inner)
        letters += ("ab" if "span" in kind else "") + held
    return xml, letters


@given(texts())
@examples(30)
def test_every_letter_comes_out_once_and_in_order(made: tuple[str, str]) -> None:
    """Whatever paragraphs, lists and tables hold comes out once, in order."""
    said = "".join(line.text for line in checked(read(odt(made[0]))).lines)
    assert [char for char in said if char.isalnum()] == [char for char in made[1] if char.isalnum()]
