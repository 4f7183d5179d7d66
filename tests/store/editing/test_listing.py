"""Entries of lists: items, points and notes put in and taken out, keys put under them; every other byte stays."""

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcmcli.model.agenda import Agenda, Day, Item, Note, Topic
from rcmcli.model.change import Add, Change, Drop, Put
from rcmcli.model.span import Path
from rcmcli.model.text import Text
from rcmcli.store.editing.edit import apply_all
from rcmcli.store.reading import read_bytes

HEAD = 'format    = 1\ntitle     = "T"\ntimezone  = "UTC"\nlanguages = ["en", "es"]\n\n[[day]]\ndate = 2021-09-09\n'
TABLES = """
# Doors open early.

[[day.item]]
id    = "a"
time  = "09:00-10:00"  # as agreed
title = "Opening"

# rcm: ignore[T203] by design
[[day.item]]
id    = "b"
title = { en = "Second", es = "Segunda" }
leads = ["OIM", "PPT"]  # two
topics = [
  "One",  # first
  { title = "Two", topics = ["Deep"] },
]

[day.item.link]
url = "https://example.org"

# ---------------- afternoon
[[day.item]]
id    = "c"
title = "Closing"

[[day.item.topics]]
title = "Thanks"


[[day]]
date = 2021-09-10
"""
LINES = '''items = """
# rcm: ignore[T206] late bus
09:00-10:00  Opening #a
# printed 9:00 Opening
# about the second
== Block
  10:00-11:00  Second | Segunda [OIM] (optional) #session #b  # rcm: ignore[T203] why
    - One
    # between
    - Two `a | b`
      - Deep
  11:00-12:00  Closing @ Hall #c
"""

[[day]]
date = 2021-09-10
'''
ITEM: Path = ("day", 0, "item")
NEW = Item(id="n", time=Item(title=Text(any="x")).time, title=Text(es="Nueva “x”"))


def edited(text: str, *changes: Change) -> str | None:
    """The text of an agenda after one fix; none where it cannot be made."""
    reading = read_bytes(text.encode(), "-")
    done = apply_all(reading.text, reading.spans, [changes])
    return done.text if done.made else None


def between(text: str, before: str, words: str) -> str:
    """A text with words put in before some of it that stands there once."""
    assert text.count(before) == 1
    return text.replace(before, words + before)


@pytest.mark.parametrize(
    ("at", "before"),
    [(0, "\n# Doors open"), (1, "\n# rcm: ignore[T203]"), (2, "\n# -------"), (3, "\n\n[[day]]\ndate = 2021-09-10")],
)
def test_an_item_comes_in_between_tables(at: int, before: str) -> None:
    """Below the one before it; the comments above the next one stay there."""
    text = HEAD + TABLES
    written = '\n[[day.item]]\nid       = "n"\ntitle.es = "Nueva “x”"\n'
    assert edited(text, Add((*ITEM, at), NEW)) == between(text, before, written)


@pytest.mark.parametrize(
    ("at", "before", "indent"),
    [
        (0, "# rcm: ignore[T206]", ""),
        (1, "# about the second", ""),
        (2, "  11:00-12:00", "  "),
        (3, '"""\n\n[[day]]', "  "),
    ],
)
def test_an_item_comes_in_between_lines(at: int, before: str, indent: str) -> None:
    """Below the points of the one before it, and what an import noted there, in its indent."""
    text = HEAD + LINES
    assert edited(text, Add((*ITEM, at), NEW)) == between(text, before, f"{indent}| Nueva “x” #n\n")


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
@pytest.mark.parametrize("body", [TABLES, LINES], ids=["tables", "lines"])
@pytest.mark.parametrize("at", range(4))
def test_what_was_put_in_is_taken_out_again(body: str, at: int, ending: str) -> None:
    """And the bytes are those from before, whatever ends the lines."""
    text = (HEAD + body).replace("\n", ending)
    after = edited(text, Add((*ITEM, at), NEW))
    assert after is not None
    assert after.count("\r") == (after.count("\n") if ending == "\r\n" else 0)
    assert edited(after, Drop((*ITEM, at))) == text


@pytest.mark.parametrize(
    ("body", "at", "gone"),
    [
        (TABLES, 0, '[[day.item]]\nid    = "a"\ntime  = "09:00-10:00"  # as agreed\ntitle = "Opening"\n\n'),
        (TABLES, 1, TABLES[TABLES.index("# rcm: ignore") : TABLES.index("# -----")]),
        (TABLES, 2, TABLES[TABLES.index('[[day.item]]\nid    = "c"') : TABLES.index("\n\n[[day]]")]),
        (LINES, 0, LINES[LINES.index("# rcm: ignore[T206]") : LINES.index("# about")]),
        (LINES, 1, LINES[LINES.index("# about") : LINES.index("  11:00")]),
        (LINES, 2, "  11:00-12:00  Closing @ Hall #c\n"),
    ],
)
def test_an_item_goes_with_the_comments_directly_above_it(body: str, at: int, gone: str) -> None:
    """A rule drawn across the page stays, and so does what stands apart."""
    assert edited(HEAD + body, Drop((*ITEM, at))) == (HEAD + body).replace(gone, "")


TWO, LIST, POINT = (*ITEM, 1), (*ITEM, 1, "topics"), Topic(title=Text(any="New"))


@pytest.mark.parametrize(
    ("body", "change", "before", "after"),
    [
        (TABLES, Add((*LIST, 0), POINT), "topics = [\n", 'topics = [\n  "New",\n'),
        (TABLES, Add((*LIST, 1), POINT), "# first\n", '# first\n  "New",\n'),
        (TABLES, Add((*LIST, 2), POINT), '["Deep"] },\n', '["Deep"] },\n  "New",\n'),
        (TABLES, Add((*LIST, 1, "topics", 0), POINT), '["Deep"]', '["New", "Deep"]'),
        (TABLES, Add((*LIST, 1, "topics", 1), POINT), '["Deep"]', '["Deep", "New"]'),
        (TABLES, Drop((*LIST, 1)), '  { title = "Two", topics = ["Deep"] },\n', ""),
        (TABLES, Drop((*LIST, 1, "topics", 0)), ', topics = ["Deep"]', ""),
        (TABLES, Drop((*ITEM, 2, "topics", 0)), '\n[[day.item.topics]]\ntitle = "Thanks"\n', ""),
        (
            TABLES,
            Add((*ITEM, 2, "topics", 1), POINT),
            'title = "Thanks"\n',
            'title = "Thanks"\n\n[[day.item.topics]]\ntitle = "New"\n',
        ),
        (
            TABLES,
            Add((*ITEM, 0, "topics", 0), POINT),
            'title = "Opening"\n',
            'title = "Opening"\ntopics = [\n  "New",\n]\n',
        ),
        (
            TABLES,
            Add((*ITEM, 0, "notes", 0), Note(text=Text(es="Ojo"))),
            'title = "Opening"\n',
            'title = "Opening"\nnotes = [{ es = "Ojo" }]\n',
        ),
        (TABLES, Put((*TWO, "leads"), ("PPT",)), '["OIM", "PPT"]', '["PPT"]'),
        (TABLES, Put((*ITEM, 0, "leads"), ("PPT", "OIM")), '"Opening"\n', '"Opening"\nleads = ["PPT", "OIM"]\n'),
        (TABLES, Put((*TWO, "room"), "Hall"), "]\n\n[day.item.link]", ']\nroom = "Hall"\n\n[day.item.link]'),
        (LINES, Add((*LIST, 0), POINT), "    - One\n", "    - New\n    - One\n"),
        (LINES, Add((*LIST, 1), POINT), "    - One\n", "    - One\n    - New\n"),
        (LINES, Add((*LIST, 2), POINT), "      - Deep\n", "      - Deep\n    - New\n"),
        (LINES, Add((*LIST, 1, "topics", 1), POINT), "      - Deep\n", "      - Deep\n      - New\n"),
        (LINES, Add((*LIST, 0, "topics", 0), POINT), "    - One\n", "    - One\n      - New\n"),
        (LINES, Drop((*LIST, 1)), "    - Two `a | b`\n      - Deep\n", ""),
        (LINES, Put((*ITEM, 0, "topics"), (POINT, POINT)), "Opening #a\n", "Opening #a\n  - New\n  - New\n"),
        (LINES, Put((*TWO, "leads"), ("PPT", "OIM")), "[OIM]", "[PPT, OIM]"),
        (LINES, Put((*TWO, "room"), "Hall"), "#session", "@ Hall #session"),
        (LINES, Put((*ITEM, 2, "room"), "Room 2"), "@ Hall", "@ Room 2"),
        (LINES, Put((*ITEM, 0, "leads"), ("PPT", "Nobody")), "Opening", "Opening [PPT, `Nobody`]"),
        (LINES, Put((*LIST, 0, "leads"), ("PPT",)), "- One", "- One [PPT]"),
    ],
)
def test_points_notes_and_keys(body: str, change: Change, before: str, after: str) -> None:
    """Each in the form and the layout of its neighbours."""
    text = HEAD + body
    assert text.count(before) == 1 or before == "Opening"
    assert edited(text, change) == text.replace(before, after, 1)


@pytest.mark.parametrize(
    ("text", "change"),
    [
        (HEAD + TABLES, Add((*ITEM, 4), NEW)),  # beyond the end
        (HEAD + TABLES, Drop((*ITEM, 3))),
        (HEAD + TABLES, Put((*LIST, ), (POINT,))),  # a comment of the list would be lost
        (HEAD + TABLES, Put((*ITEM, 2, "topics"), (POINT,))),  # there already, in another form
        (HEAD + TABLES, Add(("day", 5, "item", 0), NEW)),
        (HEAD + LINES, Add((*ITEM, 0), Item(title=Text(any="x"), notes=(Note(text=Text(any="y")),)))),  # unsayable
        (HEAD + LINES, Put((*ITEM, 0, "link"), "https://example.org")),
        (HEAD + 'items = """09:00  One #a\n10:00  Two #b"""\n', Drop((*ITEM, 0))),
        (HEAD + 'items = "09:00  One #a"\n', Add((*ITEM, 1), NEW)),
        (HEAD + "item = [{ title = 'x' }]\n", Add((*ITEM, 1), NEW)),
        (HEAD + "\n# rcm: ignore[T203]\n# -------\n[[day.item]]\ntitle = 'x'\n\n[[day.item]]\ntitle = 'y'\n", Drop((*ITEM, 0))),
    ],
)  # fmt: skip
def test_what_would_touch_more_is_left(text: str, change: Change) -> None:
    """Nothing is made of it: no text, and no other text."""
    assert edited(text, change) is None


def test_several_at_once_count_from_the_text_before() -> None:
    """Two in one place stand in the order given, and one beside them may go."""
    first, second = (Item(id=name, title=Text(any=name)) for name in ("n1", "n2"))
    for body in (TABLES, LINES):
        after = edited(HEAD + body, Add((*ITEM, 1), first), Add((*ITEM, 1), second), Drop((*ITEM, 1)), Drop((*ITEM, 2)))
        assert after is not None
        assert [one.id for one in items_of(after)] == ["a", "n1", "n2"]


def items_of(text: str) -> Sequence[Item]:
    """The items of the first day of an agenda."""
    agenda = read_bytes(text.encode(), "-").usable
    assert agenda is not None
    return agenda.days[0].items


def test_the_first_item_of_a_day(title: str = "New") -> None:
    """Comes below the day's own keys, in their text."""
    text = HEAD + "\n[day.venue]\nname = 'x'\n\n[[day]]\ndate = 2021-09-10\n"
    after = edited(text, Add((*ITEM, 0), Item(id="n", title=Text(any=title))))
    assert after == between(text, "\n[[day]]\ndate = 2021-09-10", '\n[[day.item]]\nid    = "n"\ntitle = "New"\n')


WORDS = st.text(st.sampled_from("ab ñ09:[]|`\"'\\#@()-“”"), min_size=1, max_size=12).map(str.strip).filter(bool)
POINTS = st.builds(lambda words: Topic(title=Text(any=words)), WORDS)
ITEMS = st.builds(
    lambda words, es, points: Item(id="n", title=Text(en=words, es=es), topics=tuple(points)),
    WORDS,
    WORDS,
    st.lists(POINTS, max_size=2),
)


@given(item=ITEMS, at=st.integers(0, 3), body=st.sampled_from([TABLES, LINES]), ending=st.sampled_from(["\n", "\r\n"]))
def test_any_item_comes_and_goes(item: Item, at: int, body: str, ending: str) -> None:
    """It is read back as it was meant, the others as they were; taken out, it leaves no trace."""
    text = (HEAD + body).replace("\n", ending)
    after = edited(text, Add((*ITEM, at), item))
    assert after is not None
    before = list(items_of(text))
    assert list(items_of(after)) == [*before[:at], item, *before[at:]]
    assert edited(after, Drop((*ITEM, at))) == text


def test_an_agenda_is_no_wider_than_its_changes() -> None:
    """What was not named means the same."""
    after = edited(HEAD + TABLES, Add((*ITEM, 1), NEW), Put((*TWO, "leads"), ("PPT",)))
    old, new = (read_bytes(text.encode(), "-").usable for text in (HEAD + TABLES, after or ""))
    assert isinstance(old, Agenda)
    assert isinstance(new, Agenda)
    assert isinstance(new.days[0], Day)
    assert new.days[1] == old.days[1]
    assert [one.id for one in new.days[0].items] == ["a", "n", "b", "c"]
