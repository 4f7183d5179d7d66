"""Own deadlines: what a paper of rcm lists as due before the meeting, each as an agenda writes it."""

import re
from collections.abc import Iterator, Sequence

from rcmcli.directory import find
from rcmcli.importers.ledger import Ledger
from rcmcli.importers.own_lists import in_languages, rows_of, without_lists
from rcmcli.importers.own_words import says_deadlines
from rcmcli.importers.sheet import Sheet
from rcmcli.model.agenda import Deadline
from rcmcli.model.text import one_line
from rcmcli.reading.dates import dates_meant

_DUE = re.compile(r"(?P<day>[^:]{6,60}?)[\u00a0 ]?: (?P<title>\S.*)")
_FOR = re.compile(r"(?P<title>\S.*) \((?P<names>[^()]+)\)")


def without_deadlines(sheet: Sheet, ledger: Ledger) -> tuple[Sheet, tuple[Deadline, ...]]:
    """A sheet without its lists of what is due, and what stood in them; a line with more than a date is told as not understood."""
    kept, lines, columns, languages = without_lists(sheet, says_deadlines)
    if not lines:
        return sheet, ()
    found = {row: due for row in rows_of(columns, languages) if (due := _due(row, languages))}
    read = {one_line(words) for row in found for words in row}
    # A cell of a table may hold the words of several languages.
    ledger.use((line for line in lines if says_deadlines(line.text) or all(_is_read(line.text, read))), sheet)
    return kept, tuple(found.values())


def _is_read(text: str, read: set[str]) -> Iterator[bool]:
    yield from (one_line(part).lstrip("• ") in read for part in text.split("\t") if part.strip())


def _due(row: Sequence[str], languages: Sequence[str]) -> Deadline | None:
    """What is due by a date; nothing where a line says more than one, an hour, or how long before the meeting."""
    told = [_DUE.fullmatch(one_line(words).lstrip("• ")) for words in row]
    titles = [found["title"] for found in told if found]
    dates = {day for found in told if found for day in dates_meant(found["day"])}
    if len(titles) < len(row) or len(dates) != 1:
        return None
    tails = [_FOR.fullmatch(title) for title in titles]
    names = [tuple(name.strip() for name in found["names"].split(",")) for found in tails if found]
    if len(names) == len(titles) and all(find(name) for name in names[0]):
        return Deadline(
            date=dates.pop(),
            title=in_languages([found["title"] for found in tails if found], languages),
            parties=names[0],
        )
    return Deadline(date=dates.pop(), title=in_languages(titles, languages))
