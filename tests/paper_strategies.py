"""Word documents of any shape, for properties: paragraphs and tables as XML, and the letters that they hold."""

from hypothesis import strategies as st
from papers import p, r, table, tc

WORDS = st.text("ab9é \u00a0ñ&<-–", min_size=0, max_size=6)


@st.composite
def documents(draw: st.DrawFn, depth: int = 0) -> tuple[str, str]:
    """Paragraphs and tables as XML, and the letters that they hold."""
    parts = draw(st.lists(paragraphs() if depth == 2 else st.one_of(paragraphs(), tables(depth)), max_size=4))
    return "".join(xml for xml, _ in parts), "".join(letters for _, letters in parts)


@st.composite
def paragraphs(draw: st.DrawFn) -> tuple[str, str]:
    """A paragraph of runs in wrappers of many kinds."""
    wrappers = [
        "{}",
        "<w:ins>{}</w:ins>",
        "<w:sdt><w:sdtContent>{}</w:sdtContent></w:sdt>",
        "<w:hyperlink>{}</w:hyperlink>",
        "{}<w:r><w:br/></w:r>",
        "<w:r><w:tab/></w:r>{}",
    ]
    xml, letters = "", ""
    for words, wrapper in draw(st.lists(st.tuples(WORDS, st.sampled_from(wrappers)), max_size=4)):
        xml += wrapper.format(r(words.replace("&", "&amp;").replace("<", "&lt;")))
        letters += words
    return p(xml or "<w:r/>"), letters


@st.composite
def tables(draw: st.DrawFn, depth: int) -> tuple[str, str]:
    """A table of one row of cells that hold documents."""
    cells = draw(st.lists(documents(depth + 1), min_size=1, max_size=3))
    return table("".join(tc(xml or p("")) for xml, _ in cells)), "".join(letters for _, letters in cells)
