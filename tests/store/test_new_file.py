"""New files: any draft that is written reads back as the same items, dates, zone and printed hours."""

import tomllib
from datetime import date

import msgspec
from hypothesis import given
from hypothesis import strategies as st
from profiles import examples

from rcmcli.model.agenda import Agenda, Document, Item, Note, Speaker, Topic, Venue
from rcmcli.model.draft import DayDraft, Draft, ItemDraft, Pair
from rcmcli.model.text import Text, one_line
from rcmcli.model.walltime import DateRange, ItemTime
from rcmcli.store.new_file import new_file
from rcmcli.store.reading import read_bytes

ODD = "\"'\\#@|[](){}<>=,;:*_~`\t\n\r\x00\x07\x1b\x7f\u00a0\u200b\u200f\u202e\u2028אبñé😀09 a"
# As the reader gives them: one line, no blanks around, never empty.
WORDS = st.one_of(
    st.text(ODD, min_size=1, max_size=12),
    st.sampled_from(['"""', "'''", "\\", '\\"', "#id", "@sala", "| x", "[PPT]", "09:00", "09:00-10:00", "- point", "# ¿?", "(optional)", "a  #b", "= 1", "[[day]]", "true", "PPT: x"]),
).map(one_line).map(str.strip).filter(lambda words: any(map(str.isalnum, words)))  # fmt: skip
TEXTS = WORDS.map(lambda words: Text(any=words))
TIMES = st.one_of(
    st.builds(lambda start, length: ItemTime(start, start + length), st.integers(0, 1439), st.integers(5, 600)),
    st.builds(ItemTime, st.integers(0, 1439)),
    st.just(ItemTime()),
    st.sampled_from(
        [ItemTime(part="morning"), ItemTime(part="afternoon"), ItemTime(part="evening"), ItemTime(part="all day")]
    ),
)
SPEAKERS = st.builds(lambda name, role: Speaker(name=name, role=role), WORDS, st.one_of(st.just(Text()), TEXTS))
TOPICS = st.builds(lambda title, minutes: Topic(title=title, minutes=minutes), TEXTS, st.one_of(st.none(), st.integers(1, 99)))  # fmt: skip


def some(of: st.SearchStrategy[object]) -> st.SearchStrategy[tuple[object, ...]]:
    """None, one or two of a kind."""
    return st.lists(of, max_size=2).map(tuple)


ITEMS = st.builds(
    lambda time, title, heading, leads, speakers, topics, room, notes, documents, optional, status: Item(
        time=time, title=title, heading=heading, leads=leads, speakers=speakers, topics=topics, room=room,
        notes=notes, documents=documents, optional=optional, status=status,
    ),
    TIMES, TEXTS, st.one_of(st.just(Text()), st.just(Text()), TEXTS), some(st.sampled_from(["PPT", "México", "OIM", "Costa Rica"])),
    some(SPEAKERS), some(TOPICS), st.one_of(st.just(Text()), TEXTS), some(TEXTS.map(lambda text: Note(text=text))),
    some(TEXTS.map(lambda text: Document(title=text))), st.booleans(), st.sampled_from(["", "", "cancelled"]),
)  # fmt: skip
HOURS = st.builds("{:02}:{:02}".format, st.integers(0, 23), st.integers(0, 59))
LISTS = st.dictionaries(HOURS, st.lists(WORDS, min_size=1, max_size=2, unique=True).map(tuple), max_size=2).map(lambda made: tuple(made.items()))  # fmt: skip


@st.composite
def drafts(draw: st.DrawFn, *, plain: bool = False) -> Draft:
    """A whole draft, whose days follow each other."""
    first = draw(st.dates(date(2001, 1, 1), date(2039, 1, 1)))
    days = []
    for nth in range(draw(st.integers(1, 2))):
        items = tuple(ItemDraft(one, draw(some(WORDS))) for one in draw(st.lists(ITEMS, max_size=3)))  # type: ignore[arg-type]
        pairs = (Pair("title", draw(TEXTS)), Pair("notes", draw(st.lists(WORDS, min_size=1, max_size=2).map(tuple))))
        day = date.fromordinal(first.toordinal() + nth)
        days.append(DayDraft(day, pairs if draw(st.booleans()) else (), items, draw(some(WORDS))))  # type: ignore[arg-type]
    head = (
        Pair("title", draw(TEXTS)), Pair("timezone", draw(st.sampled_from(["America/Lima", "UTC"]))), Pair("languages", ("es",)),
        Pair("venue", Venue(name=draw(TEXTS))), Pair("objectives", tuple(draw(st.lists(TEXTS, min_size=1, max_size=2)))),
    )  # fmt: skip
    dates = (Pair("dates", DateRange(first, date.fromordinal(first.toordinal() + 1))), Pair("offset", "GMT-5"))
    at = draw(st.dictionaries(HOURS, LISTS.filter(bool), max_size=1))
    return Draft(("es",), head, tuple(days), dates, draw(LISTS), tuple(at.items()), draw(some(WORDS)))  # type: ignore[arg-type]


def read_back(draft: Draft) -> Agenda:
    """The agenda in the file of a draft; nothing but ids may be missing."""
    text = new_file(draft)
    reading = read_bytes(text.encode(), "-")
    assert {(fault.code, fault.path[-2:][:1]) for fault in reading.faults} <= {("F103", ("item",))}, (
        text,
        reading.faults,
    )
    agenda = reading.agenda or reading.partial
    assert agenda, text
    return agenda


@examples(75)
@given(draft=drafts())
def test_any_draft_reads_back(draft: Draft) -> None:
    """Every word, hour and mark of its items; the head; the lists that the paper prints."""
    agenda = read_back(draft)
    head = {pair.key: pair.value for pair in draft.pairs}
    assert (agenda.title, agenda.timezone, agenda.objectives) == (head["title"], head["timezone"], head["objectives"])
    assert agenda.venue == head["venue"]
    assert [day.date for day in agenda.days] == [day.date for day in draft.days]
    for day, made in zip(agenda.days, draft.days, strict=True):
        assert [msgspec.structs.replace(item, id="") for item in day.items] == [one.item for one in made.items]
        said = {pair.key: pair.value for pair in made.pairs}
        assert day.title == said.get("title", Text())
    assert agenda.printed
    assert agenda.printed.dates == DateRange(draft.days[0].date or date.min, date.fromordinal((draft.days[0].date or date.min).toordinal() + 1))  # fmt: skip
    assert {str(hour): tuple(places) for hour, places in agenda.printed.start.items()} == dict(draft.start)


@examples(20)
@given(draft=drafts())
def test_remarks_stand_in_the_file(draft: Draft) -> None:
    """Each is a comment on a line of its own, whatever signs are in it."""
    text = new_file(draft)
    written = [day.get("items", []) for day in tomllib.loads(text)["day"]]
    lines = [*text.split("\n"), *(line for lines in written if isinstance(lines, str) for line in lines.split("\n"))]
    remarks = [*draft.remarks, *(words for day in draft.days for words in day.remarks)]
    remarks += [words for day in draft.days for one in day.items for words in one.remarks]
    assert all(
        any(line.startswith("# ") and line[2:].strip() == one_line(words) for line in lines) for words in remarks
    )
