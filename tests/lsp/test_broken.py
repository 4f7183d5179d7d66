"""Broken texts: agendas torn and patched anywhere, as fingers do it; each question is answered, within the text."""

from pathlib import Path

from conftest import ROOT
from hypothesis import given, settings
from hypothesis import strategies as st

from rcmcli.lsp.completing import offers_at
from rcmcli.lsp.documents import Document
from rcmcli.lsp.findings import located
from rcmcli.lsp.hovering import hover_at
from rcmcli.lsp.mends import actions_at
from rcmcli.lsp.outline import outline_of
from rcmcli.lsp.tidy import tidy

TEXTS = [
    *(path.read_text(encoding="utf-8") for path in (ROOT / "agendas").glob("*.toml")),
    (ROOT / "docs" / "one-line-items.toml").read_text(encoding="utf-8"),
    (ROOT / "calendars" / "2022.toml").read_text(encoding="utf-8"),
]
PATCHES = [
    '"',
    "[",
    "]",
    "{",
    "=",
    "\n",
    "#",
    '"""',
    "\\",
    "😀",
    "\u2028",
    "\0",
    "\ufeff",
    "[[day]]",
    'time = "',
    "\r\n",
]


@st.composite
def torn(draw: st.DrawFn) -> tuple[str, int]:
    """A real text with something taken out, broken off or put in, and a place in it."""
    text = draw(st.sampled_from(TEXTS))
    for _ in range(draw(st.integers(1, 3))):
        at, size = draw(st.integers(0, len(text))), draw(st.sampled_from([0, 0, 1, 40, len(text)]))
        text = text[:at] + draw(st.sampled_from(["", *PATCHES])) + text[at + size :]
    return text, draw(st.integers(0, len(text)))


@settings(max_examples=12)
@given(torn(), st.sampled_from(["agendas", "calendars"]))
def test_every_question_about_a_broken_text_is_answered(case: tuple[str, int], folder: str) -> None:
    """Findings, hovers, offers, outlines and fixes of a torn text lie within it, and where they are asked for."""
    text, index = case
    document = Document((ROOT / folder / "torn.toml").as_uri(), 1, text)
    before = Path.cwd()
    found = located(document, [document])
    assert before == Path.cwd() == ROOT
    for one in found:
        where = document.stretch(one.span)
        assert 0 <= where.start <= where.end <= len(document.text)
    told = hover_at(document, index, "es")
    assert told is None or told.where.start <= index <= told.where.end
    assert all(offer.where.start <= index <= offer.where.end for offer in offers_at(document, [document], index, "en"))
    for entry in (inner for one in outline_of(document, "en") for inner in (one, *one.within)):
        assert entry.where.start <= entry.title.start <= entry.title.end <= entry.where.end
    for action in actions_at(document, [document], document.stretch(found[0].span), "es") if found else ():
        assert all(0 <= edit.where.start <= edit.where.end <= len(document.text) for edit in action.edits)
    assert all(edit.where.end <= len(document.text) for edit in tidy(document))
