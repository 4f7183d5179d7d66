"""Items as blocks: added, taken out, moved, exchanged and rewritten in both forms, every other byte as it was."""

import msgspec
import pytest
from conftest import ROOT
from front import front
from hypothesis import given
from hypothesis import strategies as st
from strategies import Made, agendas

from rcmcli.model.agenda import Agenda, Item
from rcmcli.model.change import Add, Change, Drop, ExchangeItems, MoveItem, Put, RewriteItem
from rcmcli.model.text import Text
from rcmcli.model.walltime import ItemTime
from rcmcli.store.editing import edit
from rcmcli.store.lines.forms import formed
from rcmcli.store.reading import Reading, read_bytes

HEAD = front("P", "America/Panama") + 'languages = ["en", "es"]\n'
TABLES = (
    HEAD
    + """
[[day]]
date = 2021-09-09

# first of all
[[day.item]]
id       = "open"
time     = "09:00-09:30"   # sharp
title.en = "Opening"
title.es = "Apertura"

[[day.item]]
id    = "song"
time  = "09:30-09:40"
title = "Song"

[[day.item.topics]]
title = "Verse"
# a verse is short

# the afternoon is free


# ------ FRIDAY
[[day]]
date = 2021-09-10
[[day.item]]
id = "close"
title = "Closing"
# the end"""
)
LINES = (
    HEAD
    + '''
[[day]]
date = 2021-09-09
items = """
  # first of all
  == Morning
  09:00-09:30  Opening | Apertura #open  # rcm: ignore[T203] sung

  09:30-09:40  Song #song
    - Verse
    # a verse is short
    - Refrain
"""

[[day]]
date = 2021-09-10
items = """
10:00  Closing #close
"""
'''
)


def edited(text: str, *changes: Change) -> str | None:
    """A text with changes made, all or none."""
    done = edit.apply_all(text, read(text).spans, [changes])
    return done.text if done.made else None


def read(text: str) -> Reading:
    """A text as an agenda."""
    return read_bytes(text.encode(), "x.toml", "x")


def agenda_of(text: str) -> Agenda:
    """What a text says."""
    agenda = read(text).agenda
    assert agenda is not None
    return agenda


def item(day: int, n: int) -> tuple[str | int, ...]:
    """The path of an item."""
    return ("day", day, "item", n)


PHOTO = Item(id="photo", title=Text(en="Photograph", es="Fotografía"), time=ItemTime(585, 600))
PHOTO_TABLE = """[[day.item]]
id       = "photo"
time     = "09:45-10:00"
title.en = "Photograph"
title.es = "Fotografía"
"""
PHOTO_LINE = "09:45-10:00  Photograph | Fotografía #photo\n"


@pytest.mark.parametrize(
    ("text", "change", "old", "new"),
    [
        (TABLES, Add(item(0, 0), PHOTO), "# first of all", PHOTO_TABLE + "\n# first of all"),
        (TABLES, Add(item(0, 2), PHOTO), "# a verse is short\n", "# a verse is short\n\n" + PHOTO_TABLE),
        (TABLES, Add(item(1, 1), PHOTO), "# the end", "# the end\n\n" + PHOTO_TABLE.removesuffix("\n")),
        (LINES, Add(item(0, 1), PHOTO), "sung\n", "sung\n  " + PHOTO_LINE),
        (LINES, Add(item(0, 2), PHOTO), "    - Refrain\n", "    - Refrain\n  " + PHOTO_LINE),
        (LINES, Add(item(1, 0), PHOTO), "10:00  Closing", PHOTO_LINE + "10:00  Closing"),
        (TABLES, Drop(item(0, 0)), TABLES[TABLES.index("# first") : TABLES.index('[[day.item]]\nid    = "song"')], ""),
        (TABLES, Drop(item(0, 1)), TABLES[TABLES.index('\n[[day.item]]\nid    = "song"') : TABLES.index("\n# the aft")], ""),
        (TABLES, Drop(item(1, 0)), TABLES[TABLES.index('[[day.item]]\nid = "close"') :], ""),
        (LINES, Drop(item(0, 0)), LINES[LINES.index("  # first") : LINES.index("  09:30-09:40")], ""),
        (LINES, Drop(item(0, 1)), LINES[LINES.index("  09:30-09:40") : LINES.index('"""\n\n[[day]]')], ""),
        (TABLES, Put(("host",), "Peru"), '"es"]\n', '"es"]\nhost = "Peru"\n'),
        (TABLES, Put(("day", 1, "weekday"), "Friday"), "2021-09-10\n", '2021-09-10\nweekday = "Friday"\n'),
        (TABLES, Put(("title",), Text(en="P", es="Q")), '"P"', '{ en = "P", es = "Q" }'),
        (TABLES, Put(("venue", "city"), "Lima"), '"es"]\n', '"es"]\nvenue.city = "Lima"\n'),
        (TABLES, Drop(("day", 0, "item", 1, "time")), 'time  = "09:30-09:40"\n', ""),
        (TABLES, Drop(("languages",)), 'languages = ["en", "es"]\n', ""),
    ],
)  # fmt: skip
def test_a_change_touches_what_it_names(text: str, change: Change, old: str, new: str) -> None:
    """The lines of one item, or of one key, and nothing else."""
    assert text.count(old) == 1
    assert edited(text, change) == text.replace(old, new)
    windows = text.replace("\n", "\r\n")
    assert edited(windows, change) == text.replace(old, new).replace("\n", "\r\n")


@pytest.mark.parametrize(
    ("text", "before", "old", "new"),
    [
        (TABLES, {"status": "cancelled"}, 'title.es = "Apertura"\n', 'title.es = "Apertura"\nstatus   = "cancelled"\n'),
        (TABLES, {"title": Text(en="Opening", es="Inauguración")}, '"Apertura"', '"Inauguración"'),
        (TABLES, {"title": Text(en="Opening")}, 'title.es = "Apertura"\n', ""),
        (TABLES, {"time": ItemTime(600, 610)}, "09:00-09:30", "10:00-10:10"),
        (TABLES, {"leads": ("PPT", "IOM")}, 'title.es = "Apertura"\n', 'title.es = "Apertura"\nleads    = ["PPT", "IOM"]\n'),
        (LINES, {"status": "cancelled"}, "Opening | Apertura #open", "Opening | Apertura (cancelled) #open"),
        (LINES, {"leads": ("PPT",), "room": Text(any="Sala 1")}, "Apertura #open", "Apertura [PPT] @ Sala 1 #open"),
        (LINES, {"heading": Text(any="Afternoon")}, "== Morning", "== Afternoon"),
    ],
)  # fmt: skip
def test_an_item_says_something_else(text: str, before: dict[str, object], old: str, new: str) -> None:
    """Only the keys that differ are written; a line keeps its indent and its waiver."""
    was = agenda_of(text).days[0].items[0]
    change = RewriteItem(item(0, 0), was, msgspec.structs.replace(was, **before))
    assert edited(text, change) == text.replace(old, new)


def test_what_cannot_be_said_is_left() -> None:
    """A value that shares its place with a comment, a key that is not there, an item that no line can say: nothing changes."""
    assert edited(TABLES, Drop(("host",))) is None
    assert edited(TABLES.replace('["en", "es"]', '[\n "en", # first\n "es"]'), Put(("languages",), ("en",))) is None
    assert edited(LINES, Add(item(0, 0), msgspec.structs.replace(PHOTO, fixed=True))) is None
    assert edited(TABLES, MoveItem(item(0, 5), 0, 0)) is None
    one_line = LINES.replace('"""\n10:00  Closing #close\n"""', '"10:00  Closing #close"')
    assert edited(one_line, Add(item(1, 0), PHOTO)) is None


@given(made=agendas(), data=st.data(), in_lines=st.booleans(), windows=st.booleans())
def test_items_go_where_they_are_sent(made: Made, data: st.DataObject, in_lines: bool, windows: bool) -> None:
    """In any agenda: moved, exchanged, taken out and added, the items are those expected, and each line is one of the old ones."""
    reading = read(made.text)
    text = formed(reading, "lines").text if in_lines else made.text
    text = text.replace("\n", "\r\n") if windows else text
    agenda = agenda_of(text)
    places = [(d, i) for d, day in enumerate(agenda.days) for i in range(len(day.items))]
    if not places:
        return
    items = [list(day.items) for day in agenda.days]
    (d, i), (e, j) = data.draw(st.sampled_from(places)), data.draw(st.sampled_from(places))
    after = edited(text, MoveItem(item(d, i), e, j))
    expected = [list(day) for day in items]
    expected[d][i : i + 1] = []
    expected[e].insert(j - (d == e and i < j), items[d][i])
    forms = {("items" if not agenda.days[n].items or '"""' in text else "item") for n in (d, e)}
    if after is not None:
        assert [list(day.items) for day in agenda_of(after).days] == expected
        assert sorted(after.split()) == sorted(text.split())
    else:
        assert in_lines, forms
    swapped = edited(text, ExchangeItems(item(d, i), item(e, j)))
    if (d, i) != (e, j) and swapped is not None:
        expected = [list(day) for day in items]
        expected[d][i], expected[e][j] = items[e][j], items[d][i]
        assert [list(day.items) for day in agenda_of(swapped).days] == expected
        assert edited(swapped, ExchangeItems(item(d, i), item(e, j))) == text
    gone = edited(text, Drop(item(d, i)))
    assert gone is not None or in_lines
    if gone is not None:
        assert [len(day.items) for day in agenda_of(gone).days] == [len(day) - (n == d) for n, day in enumerate(items)]
        again = edited(gone, Add(item(d, i), items[d][i]))
        if again is not None:
            assert [list(day.items) for day in agenda_of(again).days] == items


@pytest.mark.parametrize("path", sorted((ROOT / "agendas").glob("*.toml")), ids=lambda path: path.stem)
def test_any_item_of_a_real_agenda_can_go_and_come_back(path: object) -> None:
    """Each item of the real agendas taken out and put back reads as before; all other lines stay as they are."""
    text = path.read_text("utf-8")  # type: ignore[attr-defined]
    agenda = agenda_of(text)
    for d, day in enumerate(agenda.days):
        for i, one in enumerate(day.items):
            gone = edited(text, Drop(item(d, i)))
            assert gone is not None, one.id
            again = edited(gone, Add(item(d, i), one))
            assert again is not None, one.id
            assert agenda_of(again) == agenda
