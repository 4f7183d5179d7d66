"""Papers: every printed line of any of them is accounted for once, and no item has an hour that is not printed."""

import re

from drawn import CLOCKS, ITEMS, sheets
from hypothesis import given
from hypothesis import strategies as st
from profiles import examples

from rcmcli.importers.files import plain, separated
from rcmcli.importers.papers import Imported, Wishes, import_sheet
from rcmcli.importers.sheet import Sheet
from rcmcli.model.clock import clock
from rcmcli.store.new_file import new_file
from rcmcli.store.reading import read_bytes

_CLOCK = re.compile(r"[0-9]{1,2}:[0-9]{2}")


def printed_hours(sheet: Sheet) -> dict[int, set[str]]:
    """The clocks on each printed line, as four figures."""
    return {line.number: {one.zfill(5) for one in _CLOCK.findall(line.text)} for line in sheet.printed}


def made_up(sheet: Sheet, found: Imported) -> list[str]:
    """The starts and ends of items that are on none of the lines that they come from."""
    printed = printed_hours(sheet)
    wrong = []
    for day in found.draft.days:
        for one in day.items:
            there = set().union(*(printed.get(number, set()) for number in one.origins))
            times = [one.item.time.start, one.item.time.end]
            wrong += [
                f"{clock(minute % 1440)} {one}"
                for minute in times
                if minute is not None and clock(minute % 1440) not in there
            ]
    return wrong


def account(sheet: Sheet, found: Imported) -> None:
    """Each printed line has one entry, in order; one that is not used says why; what is lost stands in the draft."""
    assert [entry.line for entry in found.entries] == list(sheet.printed)
    assert all(entry.why and entry.why.en and entry.why.es for entry in found.entries if entry.status != "used")
    remarks = [*found.draft.remarks, *(words for day in found.draft.days for words in day.remarks)]
    remarks += [words for day in found.draft.days for one in day.items for words in one.remarks]
    lost = [entry.line.number for entry in found.entries if entry.status == "not-understood"]
    told = [int(mark[1]) for words in remarks if (mark := re.match(r"¿\? (?:p\. \d+, )?(\d+): ", words))]
    assert sorted(told) == lost


@examples(20)
@given(sheet=sheets())
def test_every_printed_line_has_one_entry(sheet: Sheet) -> None:
    """Whatever stands in a document and in whatever order, no line is lost in silence and none is told twice."""
    account(sheet, import_sheet(sheet, Wishes()))


@examples(20)
@given(sheet=sheets())
def test_no_hour_is_made_up(sheet: Sheet) -> None:
    """An item has no start and no end whose figures are not printed on one of its lines."""
    assert made_up(sheet, import_sheet(sheet, Wishes())) == []


@examples(10)
@given(sheet=sheets())
def test_reading_twice_is_reading_once(sheet: Sheet) -> None:
    """A document that is read again gives the same draft, the same entries, the same assumptions."""
    assert import_sheet(sheet, Wishes()) == import_sheet(sheet, Wishes())


@examples(15)
@given(sheet=sheets())
def test_any_paper_is_a_file_that_reads_back(sheet: Sheet) -> None:
    """The items that a paper gives stand in its file with the same hours."""
    draft = import_sheet(sheet, Wishes()).draft
    reading = read_bytes(new_file(draft).encode(), "-")
    assert {fault.code for fault in reading.faults} <= {"F103"}  # a key is missing
    agenda = reading.agenda or reading.partial
    assert agenda or not any(day.items for day in draft.days) or reading.faults
    if agenda:
        assert [[item.time for item in day.items] for day in agenda.days] == [
            [one.item.time for one in day.items] for day in draft.days
        ]


@examples(20)
@given(text=st.text("0123456789:-–. \t\n|;,ahmpAgo[]()#*>\"'\x0c", max_size=120))
def test_any_text_is_accounted_for(text: str) -> None:
    """Figures and signs in any order, as a text and as a file of values."""
    for read in (plain.read, separated.read):
        try:
            sheet = read(f"x{text}".encode())
        except Exception as found:  # a refusal of the reader of files is tested there
            assert type(found).__name__ == "Refusal"
            continue
        account(sheet, import_sheet(sheet, Wishes()))


@examples(20)
@given(items=st.lists(ITEMS, min_size=1, max_size=6), first=CLOCKS)
def test_items_come_in_the_order_of_the_paper(items: list[str], first: str) -> None:
    """Lines that begin with hours are items with these hours, in order, where nothing else stands beside them."""
    lines = ["Taller", "", "Jueves 9 de septiembre de 2021", f"{first} Primero", *items]
    sheet = plain.read("\n".join(lines).encode())
    found = import_sheet(sheet, Wishes())
    assert made_up(sheet, found) == []
    account(sheet, found)
