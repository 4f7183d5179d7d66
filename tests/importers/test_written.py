"""A draft as a file: whatever the layout of the paper, what rcm writes it can read, with an id for each item that has a title."""

import pytest
from conferences import LANGUAGES, MEETINGS_TO_PRINT
from layouts import LAYOUTS, Layout, printed

from rcmcli.importers.kinds import sheet_of
from rcmcli.importers.ledger import not_understood
from rcmcli.importers.papers import Wishes, import_sheet
from rcmcli.jobs.importing.written import written
from rcmcli.store.reading import read_bytes

ONE_EACH = tuple(next(one for one in MEETINGS_TO_PRINT if one.language == language) for language in LANGUAGES)


@pytest.mark.parametrize("layout", LAYOUTS, ids=lambda one: one.name)
def test_the_file_of_any_layout_reads_back(layout: Layout) -> None:
    """No fault but for what the paper does not say; each line that was not understood stands in it; no two ids are alike."""
    for _, kind, contents, _ in printed((layout,), ONE_EACH[:2], frozenset({"txt", "csv"})):
        found = import_sheet(sheet_of(contents, kind), Wishes())
        made = written(found)
        reading = read_bytes(made.text.encode(), "-")
        assert {fault.path[-1] for fault in reading.faults} <= {"timezone", "title", "date"}
        agenda = reading.agenda or reading.partial
        assert agenda
        ids = [item.id for day in agenda.days for item in day.items]
        assert len(ids) == len(set(ids))
        assert [one.line.number for one in not_understood(found.entries)] == sorted(made.comments)
