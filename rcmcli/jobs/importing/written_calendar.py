"""The draft of a calendar of activities as a file, and the lines of that file that the report points at."""

from rcmcli.importers.ledger import not_understood
from rcmcli.importers.papers import Imported
from rcmcli.jobs.importing.written import Written, comments_in, read_back, rows_with
from rcmcli.model.calendar_draft import CalendarDraft
from rcmcli.model.text import one_line
from rcmcli.store.activities.new_file import new_calendar


def written_calendar(draft: CalendarDraft, told: Imported) -> Written:
    """The calendar as a file. Raises `Refusal` where rcm could not read it back: that is a mistake of ours."""
    text = new_calendar(draft)
    there = comments_in(text)
    missed = [one.line for one in not_understood(told.entries) if one.line.number not in there]
    if missed:
        text = new_calendar(draft, [f"¿? {line.number}: {one_line(line.text)}" for line in missed])
    read_back(text)
    rows = text.split("\n")
    period, title = (next(rows_with(rows, begins), 0) for begins in ("# period ", "# title "))
    return Written(text, comments_in(text), period=period, title=title)
