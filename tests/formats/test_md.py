"""`rcm export md`: tables that every reader of Markdown sees alike, and words of an agenda that stay words."""

import re
from collections.abc import Iterator

import pytest
from conftest import REAL
from exporting import DAY, HEAD, exported, item
from hypothesis import given
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from markdown_it.token import Token
from profiles import examples
from strategies import Made, agendas, titles

from rcmcli.formats.md import escaped
from rcmcli.model.text import one_line

READER = MarkdownIt("commonmark").enable(["table", "strikethrough"])
SIGNS = "*_`[]()<>#+-=.!|~$&{}@:\\/1\"'^% ax\t"
PIECES = (
    "<script>alert(1)</script>", "<!-- x -->", "[a](javascript:alert(1))", "![a](http://b)", "`code`", "**bold**", "~~x~~",
    "{{ site.x }}", "{% raw %}", "{{< x >}}", "| a | b |", "# heading", "- item", "1. item", "> quote", "---", "===", "$x$",
    "https://example.org", "www.example.org", "a@example.org", "&lt;b&gt;", "&amp;", "[^1]: note", "[a]: http://b", "import x",
    ":::note", "    code", "\\", "a\\", "\\|", "![", "]]>", "*[abbr]: x", "Term\n: x", "+++", "export const x = 1",
)  # fmt: skip
OURS = {
    "heading", "paragraph", "bullet_list", "list_item", "table", "thead", "tbody", "tr", "th", "td", "text", "inline", "hr",
}  # fmt: skip


def page(agenda: str, *options: str) -> str:
    """The document of an agenda."""
    return exported("md", agenda, *options).decode()


def tokens(text: str) -> Iterator[Token]:
    """Everything that a reader of Markdown sees in a text."""
    for token in READER.parse(text):
        yield token
        yield from token.children or ()


def kinds(text: str) -> set[str]:
    """What kinds of things stand in a text."""
    return {re.sub(r"_(open|close)$", "", token.type) for token in tokens(text)}


def tables(text: str) -> list[list[list[str]]]:
    """The tables of a text: rows of cells, each as its words."""
    found: list[list[list[str]]] = []
    inside = False
    for token in READER.parse(text):
        if token.type in ("table_open", "table_close"):
            inside = token.type == "table_open"
            found += [[]] * inside
        elif token.type == "tr_open":
            found[-1] = [*found[-1], []]
        elif token.type == "inline" and inside:
            found[-1][-1].append(shown(token))
    return found


def shown(token: Token) -> str:
    """The words of a line as its reader sees them."""
    return "".join(child.content for child in token.children or ())


def test_a_page() -> None:
    """Facts as a list, a day as a table with a column for each clock, what belongs to an item below."""
    text = HEAD + 'delegations = ["Guatemala", "Chile"]\nlink = "https://example.org/a?b=1&c=2"\n' + DAY
    text += item(
        "Opening", leads='["PPT"]', room='"Room A"', topics='["One|two"]', documents='["Paper https://e.org/p"]'
    )
    text += item("Visit", "morning", audience='["members"]') + item("Dinner", "21:00-22:30", heading='"Evening"')
    assert page(text, "--lang", "en") == (
        """\
# Working Group

- Thursday, 5 November 2026
- in person · final
- Link: <https://example.org/a?b=1&c=2>

## Thursday, 5 November 2026

- times of Guatemala (UTC−6)

| Guatemala (UTC−6) | Santiago (UTC−3) | Item | Room |
| --- | --- | --- | --- |
| 09:00–10:00 | 12:00–13:00 | Opening [PPT] | Room A |
| morning |  | Visit · only for members |  |
|  |  | **Evening** |  |
| 21:00–22:30 | 00:00–01:30 +1 | Dinner |  |

- 09:00–10:00 Opening
  - One&#124;two
  - Document: Paper <https://e.org/p>

---

tz database VERSION · +1 and −1: the next and the previous date · rcm
""".replace("VERSION", page(text, "--lang", "en").rpartition("tz database ")[2].split(" ")[0])
    )


@pytest.mark.parametrize("lang", ["en", "es", "es,en"])
@pytest.mark.parametrize("name", REAL)
def test_real_agendas(name: str, lang: str) -> None:
    """A reader of Markdown sees headings, lists and tables of even rows, and no HTML; the tz database is last."""
    text = page(name, "--lang", lang)
    assert kinds(text) - OURS <= {"strong"}
    for table in tables(text):
        assert len({len(row) for row in table}) == 1
        assert "(UTC−" in table[0][0]
    for part in text.split("\n\n---\n\n# "):
        assert "tz" in part.rstrip().splitlines()[-1]


def test_two_languages_follow_one_another() -> None:
    """Each language is a document of its own, its title the heading."""
    text = page("2021-07-rcgm-puebla", "--lang", "es,en")
    spanish, english = page("2021-07-rcgm-puebla", "--lang", "es"), page("2021-07-rcgm-puebla", "--lang", "en")
    assert text == f"{spanish}\n---\n\n{english}"


@given(
    words=st.lists(st.sampled_from(PIECES) | st.text(SIGNS, min_size=1) | titles(), min_size=1, max_size=4).map(
        " ".join
    )
)
@examples(50)
def test_words_stay_words(words: str) -> None:
    """Alone, in a list, in a cell, under a heading: what a reader sees are the words, and nothing else."""
    plain = one_line(words)  # as every word of a schedule is
    line = escaped(plain)
    if not plain:
        return
    for around in ("{}", "- {}", "# {}", "| a |\n| --- |\n| {} |", "**{}**", "text\n\n- one\n  - {}\n"):
        text = around.replace("{}", line)
        assert kinds(text) <= OURS | ({"strong"} if "**{}" in around else set())
        assert plain in [shown(token) for token in READER.parse(text) if token.type == "inline"]


@given(words=st.sampled_from(PIECES) | titles())
def test_no_sign_of_html_links_or_templates_is_left(words: str) -> None:
    """Also for older readers, that know fewer escapes: no tag, no table bar, no brace, no address stands there bare."""
    assert not re.search(
        r"[<>|{}$~@^]|&(?!#\d+;|amp;|lt;|gt;)|(?<!\\)[`*_\[\]]|[a-z]://", escaped(words), re.IGNORECASE
    )


@given(made=agendas())
@examples(15)
def test_any_agenda_keeps_its_tables(made: Made) -> None:
    """A table a day that has items, a row an item, each title in its cell."""
    text = page(made.text, "--lang", "en")
    assert kinds(text) <= OURS
    found = tables(text)
    assert len(found) == sum(bool(sheet.items) for sheet in made.days)
    cells = [cell for table in found for row in table[1:] for cell in row]
    assert all(any(one_line(fact.title) in cell for cell in cells) for _, fact in made.facts())


def test_a_paper_of_an_item_without_a_day_is_no_item() -> None:
    """It bears its label below the item, as it does where the item has an hour."""
    told = '[[unplaced]]\nid = "report"\ntitle = "Report"\nminutes = 30\ntopics = ["Budget"]\ndocuments = [{ title = "Annex" }]\n'
    words = page(HEAD + DAY + item("Opening") + told, "--lang", "en")
    assert "- Report (30 min)\n" in words
    assert "\n- – Document: Annex\n" in words
    assert "\n- – Budget\n" in words
