"""Own deadlines: what a paper of rcm lists as due before the meeting, each as an agenda writes it."""

import re

from rcmcli.directory import find
from rcmcli.importers.ledger import Ledger
from rcmcli.importers.own_lists import without_lists
from rcmcli.importers.own_words import says_deadlines
from rcmcli.importers.sheet import Sheet
from rcmcli.model.agenda import Deadline
from rcmcli.model.text import Text, one_line
from rcmcli.model.walltime import ItemTime
from rcmcli.reading.dates import dates_meant

_DUE = re.compile(
    r"(?P<day>[^:]{6,60}?)(?:, \D{5,30} (?P<hour>[0-2][0-9]):(?P<minute>[0-5][0-9])(?: [^:]*\(UTC.*?\)(?= ?\u00a0?:))?)?"
    r"[\u00a0 ]?: (?P<title>\S.*)"
)
_FOR = re.compile(r"(?P<title>\S.*) \((?P<names>[^()]+)\)")


def without_deadlines(sheet: Sheet, ledger: Ledger) -> tuple[Sheet, tuple[Deadline, ...]]:
    """A sheet without its list of what is due, and what stood in it; a line with more than a date is told as not understood."""
    kept, lists = without_lists(sheet, says_deadlines)
    found = {line.number: (line, _due(one_line(line.text))) for one in lists for line in one.points}
    ledger.use((one.head for one in lists), sheet)
    ledger.use((line for line, due in found.values() if due), sheet)
    return kept, tuple(due for _, due in found.values() if due)


def _due(words: str) -> Deadline | None:
    """What is due by a date, or by an hour of the meeting's own clock on it; nothing where a line says otherwise."""
    found = _DUE.fullmatch(words)
    dates = [*dates_meant(found["day"])] if found else []
    if found is None or len(dates) != 1:
        return None
    title, names = found["title"], tuple[str, ...]()
    tail = _FOR.fullmatch(title)
    told = tuple(name.strip() for name in tail["names"].split(",")) if tail else ()
    if tail and all(map(find, told)):
        title, names = tail["title"], told
    time = ItemTime(60 * int(found["hour"]) + int(found["minute"])) if found["hour"] else ItemTime()
    return Deadline(date=dates[0], time=time, title=Text(any=title), parties=names)
