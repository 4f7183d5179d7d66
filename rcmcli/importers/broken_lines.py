"""Lines that a paper breaks: a sentence over several of them, a range over two, many items in one paragraph."""

import re
from collections.abc import Sequence
from itertools import pairwise

import msgspec

from rcmcli.importers.day_marks import is_part
from rcmcli.importers.headings import heading_in
from rcmcli.importers.hours import hours_in
from rcmcli.importers.lexicon import head_of, labelled, section_of
from rcmcli.importers.rows import Row
from rcmcli.importers.sheet import Line
from rcmcli.reading.labels import is_label
from rcmcli.reading.words import fold

FOLDED = 120  # letters of a paragraph that may hold several items


PAIRS = 3


_HOUR = r"[0-9]{1,2}(?:[:.hH][0-9]{2}| ?[hH](?: [0-9]{2})?\b| ?[aApP]\.? ?[mM]\b)"


_OPEN_RANGE = re.compile(rf"{_HOUR}(?: ?h)?\.? ?(?:[–—-] ?|(?:a|à|às|to|until|hasta)(?: las)?)$")
_OPEN_WORD = re.compile(r"; (?:de|from|das|du|de las)$")  # that begins a range
_OPEN_START = re.compile(rf"[;.] {_HOUR}(?: ?h)?$")
_GOES_ON = re.compile(rf"(?:[–—-] ?|(?:a|à|às|to|until|hasta) ){_HOUR}")

_SMALL = re.compile(
    r"(?:del?|la|el|los|las|the|of|and|y|for|para|con|with|en|in|da|dos?|das|du|des|les?|to|al?|sobre|on|por|e|et)"
)
_HANGING = re.compile(r"the|of|and|del?|las?|los|el|du|des|les|da|do|das|dos")  # no title ends with one of these
_DAY = 12  # words of the heading of a day
_MANY = 4  # hours of a paragraph in which nothing but blanks parts the items
_BLANKS = re.compile(rf"(?<= )(?={_HOUR} ?[-–—] ?(?:{_HOUR} |[^\W\d]))")
_SIGNS = re.compile(r"[|;•·\t]| {3,}")


_TURN = re.compile(
    r"(?:^|(?<=\s))(?P<hour>[0-9]{1,2}(?P<sign>[:.hH])[0-9]{2})(?: ?[aApP]\.? ?[mM]\b\.?| ?h(?:rs?|s)?\b\.?)?"
    r"(?: ?[-–—a] ?[0-9]{1,2}[:.hH][0-9]{2}(?: ?[aApP]\.? ?[mM]\b\.?| ?h(?:rs?|s)?\b\.?)?)? ?[:–—-]? *(?=(?:\+ )?[\"“«¿¡(]?[A-ZÁÉÍÓÚÑÇÀÂÊÔÃÕÜ])"
)  # an hour, or a range, before a word that begins a title
_PLUS = re.compile(r"(?<=[0-9]) \+(?= )")  # between an hour and what is folded on a page
_JOINED_TO = re.compile(
    r"(?:[-–—/(,]|\b(?:at|a|las|la|los|to|until|till|hasta|from|de|desde|by|before|after|antes|despues|as|ate|das|y|and|et|e|or|o|ou|between|entre|hora|time|heure)) *$"
)
_EARLY = 6 * 60  # an hour up to here may be one of the afternoon


_AFRESH = re.compile(
    rf"(?:^|(?<=[.;,:|)] )|(?<=[^\W0-9hHmM] [–—-] ))(?=(?:de |a las |from |das |las )?[0-9]{{1,2}}[^0-9;]{{0,12}}[0-9]{{0,2}}[^0-9;]{{1,12}}{_HOUR}|;? ?{_HOUR} [^\W0-9])"
)


_LABEL = re.compile(
    r"(?:^|(?<=[\s;,.|]))(?:fechas?|dates?|data|d[ií]a|day|horas?|horario|time|heures?|horaire|lugar|place|venue|lieu|local|sede|location"
    r"|ubicaci[óo]n)\s?:(?=\s)",
    re.IGNORECASE,
)  # of a fact of the meeting, of which a line may state several


def labels_apart(row: Row) -> list[Row]:
    """A line that states several facts of a meeting behind their labels, as these: `Date: … Time: … Place: …`."""
    found = [one.start() for one in _LABEL.finditer(row.body[0].text)] if row.kind == "line" and row.body else []
    if len(found) < 2 or found[0] or len(row.body) > 1:
        return [row]
    line = row.body[0]
    parts = (line.text[start:end].strip(" \t;,|") for start, end in pairwise([*found, len(line.text)]))
    return [Row(body=(msgspec.structs.replace(line, text=part),)) for part in parts]


def unwrapped(rows: Sequence[Row], full: bool) -> list[Row]:
    """The rows of a paper that is wrapped at a width, its sentences whole: a line goes on where the next word had no room."""
    pairs = [at for at in range(len(rows) - 1) if _may_be_wrapped(rows[at], rows[at + 1], full)]
    width = max((_width(rows[at]) for at in pairs), default=0)
    wrapped = [
        at
        for at in pairs
        if _width(rows[at]) + 1 + len(rows[at + 1].body[0].text.split()[0]) > width and not _ends_timed(rows[at], full)
    ]
    if len(wrapped) < PAIRS or len(wrapped) * 10 < len(pairs) * 7 or not 25 <= width <= FOLDED:
        wrapped = []
    broken = [at for at in range(len(rows) - 1) if _is_broken(rows[at], rows[at + 1])]
    found: list[Row] = []
    for at, row in enumerate(rows):
        if found and (at - 1 in wrapped or at - 1 in broken):
            line, more = found[-1].body[0], row.body[0]
            joined = msgspec.structs.replace(
                line, text=f"{line.text.rstrip()} {more.text.lstrip()}", more=(*line.more, *more.numbers)
            )
            found[-1] = msgspec.structs.replace(found[-1], body=(joined,))
        else:
            found.append(row)
    return found


def _ends_timed(row: Row, full: bool) -> bool:
    """Whether a line ends with the hours of what it says, and so goes on nowhere."""
    hours = hours_in(row.body[0].text, full=full)
    return bool(hours.spans) and hours.where in ("last", "alone")


def _is_broken(row: Row, other: Row) -> bool:
    """Whether a line ends within a range of hours, and the next begins with the rest of it."""
    if not all(one.kind == "line" and len(one.body) == 1 and not one.other for one in (row, other)):
        return False
    line, more = row.body[0].text, other.body[0].text
    if _hangs(row.body[0], other.body[0]):
        return True
    if _GOES_ON.match(more):
        return bool(_OPEN_START.search(line) or _OPEN_RANGE.search(line))
    is_open = _OPEN_RANGE.search(line) or _OPEN_WORD.search(line)
    return bool(is_open and re.match(rf"\W{{0,3}}{_HOUR}", more))


def _hangs(line: Line, more: Line) -> bool:
    """Whether a line with hours ends with a small word that nothing ends with, and the next begins with more of its title."""
    last = line.text.rstrip().rpartition(" ")[2]
    if not (last.islower() and _SMALL.fullmatch(fold(last))) or more.gap or more.level or line.level or more.heading:
        return False
    words = more.text.strip()
    return (
        (words[:1].islower() or _HANGING.fullmatch(fold(last)) is not None)
        and bool(hours_in(line.text).spans)
        and not hours_in(words).spans
        and not labelled(fold(words))[0]
    )


def _may_be_wrapped(row: Row, other: Row, full: bool) -> bool:
    """Whether the second of two lines may go on with the first."""
    if not all(
        one.kind == "line" and len(one.body) == 1 and not one.other and one.body[0].text.strip() for one in (row, other)
    ):
        return False
    line, more = row.body[0], other.body[0]
    if more.gap or more.level or line.level or line.heading or more.heading or line.bold != more.bold:
        return False
    hours = hours_in(more.text, full=full)
    plain = fold(more.text)
    begins = (hours.spans and hours.where in ("first", "alone")) or heading_in(more.text) or section_of(plain)
    return not (begins or labelled(plain)[0] or heading_in(line.text) or line.text.rstrip().endswith(":"))


def _width(row: Row) -> int:
    return row.body[0].indent + len(row.body[0].text.rstrip())


def unfolded(row: Row, full: bool) -> list[Row]:
    """A paragraph that holds several items, cut before each range of hours, or at signs that part them."""
    if row.kind != "line" or len(row.body) != 1:
        return [row]
    line = row.body[0]
    parted = [part.strip() for part in _SIGNS.split(line.text) if part.strip()]
    first = [hours_in(part, full=full) for part in parted] if len(parted) > 1 else []
    if first and all(hours.spans and hours.where == "first" and hours.rest for hours in first):
        return [Row(body=(msgspec.structs.replace(line, text=part),)) for part in parted]
    if several := _in_turn(line.text, full):
        return [Row(body=(msgspec.structs.replace(line, text=part),)) for part in several]
    if len(line.text) <= FOLDED:
        return [row]
    cuts = [found.start() for found in _AFRESH.finditer(line.text)]
    blanks = [found.start() for found in _BLANKS.finditer(line.text)]
    if len(blanks) >= _MANY and len(blanks) > len(cuts):
        return _of_page(line, blanks)
    parts = [
        line.text[start:end].strip(" ;,–—") for start, end in zip([0, *cuts], [*cuts, len(line.text)], strict=True)
    ]
    parts = [part for part in parts if part]
    told = [hours_in(part, full=full) for part in parts]
    timed = [hours for hours in told if hours.spans and hours.where == "first"]
    if sum(hours.is_range for hours in timed) < 2 or len(parts) - len(timed) > 1:
        return [row]
    return [Row(body=(msgspec.structs.replace(line, text=part, level=0),)) for part in parts]


def _in_turn(text: str, full: bool) -> list[str]:
    """The items of a line that holds nothing else, one after the other: `09:00 Opening 09:30 Keynote 10:00 Break`."""
    found = [one for one in _TURN.finditer(text) if not _JOINED_TO.search(fold(text[: one.start()]))]
    heads = text[: found[0].start()].split() if found else []
    if len(found) < 2 or not all(map(head_of, heads)) or len({one["sign"].lower() for one in found}) > 1:
        return []
    ends = [*(one.start() for one in found[1:]), len(text)]
    parts = [_PLUS.sub("", text[one.start() : end].strip(" ,;–—-")) for one, end in zip(found, ends, strict=True)]
    told = [hours_in(part, full=full) for part in parts]
    if not all(one.spans and one.where == "first" and one.rest and not one.label for one in told):
        return []
    starts = [one.literal[0].start if one.literal else one.spans[0].start for one in told]
    rises = all(one < other or (not full and other <= _EARLY < one) for one, other in pairwise(starts))
    return parts if rises and not any(is_label(one.rest) for one in told) else []


def _of_page(line: Line, cuts: Sequence[int]) -> list[Row]:
    """A whole page in one paragraph, cut before each of its hours, and before a date that stands in front of one."""
    found: list[Row] = []
    for start, end in zip([0, *cuts], [*cuts, len(line.text)], strict=True):
        part = line.text[start:end].strip()
        day = _day_at_end(part)
        for words in (part[: len(part) - len(day)].strip(), day):
            if words:
                found.append(Row(body=(msgspec.structs.replace(line, text=words, level=0),)))
    return found


def _day_at_end(part: str) -> str:
    """The heading of a day that a part of a page ends with, as far as it reaches."""
    words = part.split(" ")
    tails = (" ".join(words[at:]) for at in range(max(0, len(words) - _DAY), len(words)))
    headings = ((tail, heading_in(tail)) for tail in tails)
    return next(
        (
            tail
            for tail, dated in headings
            if dated
            and dated.is_date
            and (not dated.label or (is_part(dated.label) and not tail.startswith(dated.label)))
        ),
        "",
    )
