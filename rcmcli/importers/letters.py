"""Letters: an agenda within one, whose own date at its head is no date of the meeting that it calls."""

import re
from collections.abc import Sequence
from itertools import islice

from rcmcli.importers.headings import Dated, date_in, heading_in
from rcmcli.importers.hours import hours_in
from rcmcli.importers.ledger import Ledger
from rcmcli.importers.rows import Row
from rcmcli.reading.dates import take_weekday
from rcmcli.reading.words import fold
from rcmcli.words import imported

GREETING = re.compile(
    r"\W*(?:estimad[oa]s?|querid[oa]s?|apreciad[oa]s?|distinguid[oa]s?|dear|chere?s?|prezad[oa]s?|car[oa]s|hola|hello|hi"
    r"|buen[oa]s? (?:dias?|tardes?|noches?)|good (?:morning|afternoon|evening)|bonjour|bonsoir|bom dia|boa tarde|mesdames"
    r"|messieurs|madame|monsieur|senor(?:es|as?)?|excelencias?|excellenc(?:y|ies))\b"
)
_CALLS = re.compile(
    r"\b(?:desarrollara|comenzara|inician|convoca\w*|invita\w*|convida\w*|celebrara\w*|realizara\w*|realizar|tendra lugar|llevara a cabo|se llevaran a cabo|se efectuara"
    r"|will be held|will take place|takes place|to be held|invite\w*|taking place|will meet|our (?:workshop|meeting|seminar|conference)"
    r"|aura lieu|se tiendra|se deroulera|convie\w*|convoque\w*|acontece\w*|sera realizad[oa]|ocorrera)\b"
)
_THIS_DAY = re.compile(r"\b(?:est[ea]|this|next|proximo|ce|nest[ea]) (\w{4,9})\b")
_SENTENCE = 6  # words
_SYMBOL = re.compile(
    r"(?=[^0-9]*[0-9])[A-Z]{1,12}[A-Za-z.]*(?:/[A-Za-z0-9.()-]+)+(?: N[°º.] ?[0-9-]+)?(?:[ /](?:[Rr]ev|[Cc]orr|[Aa]dd)\.? ?[0-9]+)*"
)  # of a document: `OEA/Ser.L/XIV.2.64`
_OF_DOCUMENT = re.compile(r"\W*(?:original|distr(?:ibution|ibucion)?|language|idioma)\b *[:.]")


def without_own_date(rows: Sequence[Row], ledger: Ledger) -> list[Row]:
    """The rows without the date of the letter itself: what follows it greets somebody, or calls a meeting on another date."""
    first = next((at for at, row in enumerate(rows) if _is_timed(row)), 0)
    own = [
        at
        for at in range(first or len(rows))
        if _heading(rows[at]) and (_is_letter(rows, at, first) or _is_of_document(rows, at))
    ]
    own += [len(rows) - 1] if _is_signed(rows) else []
    for at in own:
        ledger.set_aside(rows[at].body, "ignored", imported.LETTER_DATE)
    return [row for at, row in enumerate(rows) if at not in own]


def _is_timed(row: Row) -> bool:
    if row.kind != "line":
        return bool(row.time)
    return any(hours.spans and hours.where in ("first", "alone") for line in row.body if (hours := hours_in(line.text)))


def _heading(row: Row) -> Dated | None:
    text = row.body[0].text if row.kind == "line" and len(row.body) == 1 else ""
    published = hours_in(text)  # “5 March 2018 | 17:08”
    dated = heading_in(published.rest if published.is_clock or published.where == "last" else text) if text else None
    return dated if dated and dated.is_date else None


def _is_letter(rows: Sequence[Row], at: int, first: int) -> bool:
    """Whether the heading at this place is the date of a letter, by what stands between it and the first hours."""
    own = _heading(rows[at])
    between = [row.body[0].text for row in islice(rows, at + 1, first) if row.kind == "line" and row.body]
    return own is not None and any(GREETING.match(fold(text)) or _calls(text, own) for text in between)


def is_symbol(text: str) -> bool:
    """Whether a line is the symbol of a document: `OEA/Ser.L/XIV.2.64`."""
    return _SYMBOL.fullmatch(text.strip(" *_#")) is not None


def _is_of_document(rows: Sequence[Row], at: int) -> bool:
    """Whether a date stands in the block at the head of a document: below its symbol, above the language of the original."""
    above, below = (
        rows[near].body[0].text if 0 <= near < len(rows) and rows[near].body else "" for near in (at - 1, at + 1)
    )
    return is_symbol(above) or bool(_OF_DOCUMENT.match(fold(below)))


def _is_signed(rows: Sequence[Row]) -> bool:
    """Whether a paper ends with the date on which it was signed, after it named another one."""
    own = _heading(rows[-1]) if len(rows) > 1 else None
    if own is None or own.weekday is not None or own.number is not None or own.year is None:
        return False
    others = (one for row in rows[:-1] for line in row.body if len(line.text) <= 400 and (one := date_in(line.text)))
    return any((one.pair or (one.month and one.day)) and not _days(one) & _days(own) for one in others)


def _calls(text: str, own: Dated) -> bool:
    """Whether a sentence calls a meeting on a date other than that of the letter."""
    if len(text.split()) < _SENTENCE or not _CALLS.search(fold(text)):
        return False
    other = date_in(text)
    if own.weekday is None and (this := _THIS_DAY.search(fold(text))) and take_weekday(this[1])[0] is not None:
        return True  # “this Friday”, in a paper of the day before
    if other is None or not (other.pair or (other.month and other.day)):
        return False
    return not _days(other) & _days(own)


def _days(dated: Dated) -> set[tuple[int | None, int | None]]:
    """The months with their days that a date may mean."""
    return {dated.pair, dated.pair[::-1]} if dated.pair else {(dated.month, dated.day)}
