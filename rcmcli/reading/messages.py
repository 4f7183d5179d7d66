"""A message of several sentences: every time in it, with its line, the words that say its day, and its place."""

import re
from collections.abc import Iterator
from functools import cache

import msgspec

from rcmcli.model.pattern import later
from rcmcli.model.text import Text
from rcmcli.reading.clocks import FoldedLine, clocks_in
from rcmcli.reading.dates import spoken
from rcmcli.reading.evidence import ABOUT_THEN, HALVES_DISAGREE, IN_PARTS, NO_SUCH_TIME, ONLY_END, TWELVE_OF_MORNING
from rcmcli.reading.hinted import hinted
from rcmcli.reading.labels import beside, is_clock, is_label, is_local
from rcmcli.reading.lines import has_24_hours, time_at
from rcmcli.reading.words import ENDS, FREE, SHIFTS

_SENTENCE = later(
    r"(?<![ap]\.m)(?<![ap]\. m)(?<![ap]m)(?:(?<![0-9])|(?<=[0-9]{4})|(?<=:[0-9]{2}))[.!?](?=\s{1,3}[A-ZÁÉÍÓÚ¿¡])|[•▪●]"
)
_DOUBTS = (
    ABOUT_THEN,
    HALVES_DISAGREE,
    IN_PARTS,
    NO_SUCH_TIME,
    ONLY_END,
    TWELVE_OF_MORNING,
)  # of what is an hour all the same
_COUNTED = "?"  # the day of a time that is of some day, and nobody says of which date
_NO_DATE = Text(
    en="its day is counted from another or has no month; write its date",
    es="su día se cuenta desde otro o no tiene mes; escriba la fecha",
)
_MAYBE = Text(
    en="it may be an hour; write it in figures, like 09:30 or 4 pm",
    es="puede ser una hora; escríbala en cifras, como 09:30 o 4 p. m.",
)
_LETTERS = later(r" ?\(?((?:[A-Z]{1,3}[SD]?|Ch[SD])T)(?![^\W_])(?! [A-Z]{2})\)?")  # “9:00 WST”, not a headline
_AT = later(r"[ ,(]{0,3}(?:(?:in|en|em|à|for|para) )?")
_NOON = 720
_STAMP = later(r"<t:[0-9]{1,10}(?::[A-Za-z])?>")
_FRONT = later(r"[^,;:.()/|–—]{2,60}(?=:? ?$)")
_WORD = r"[A-ZÁÉÍÓÚÑ][^\W_]{1,20}"
_NAME = later(rf"{_WORD}(?: (?:de |del |do |da )?{_WORD}){{0,3}}")


class _Timed(msgspec.Struct, frozen=True):
    """Where a time stands in a line, its hours up to `end`, with its label; `bare` where it has no am, pm or 24 hours."""

    first: int
    end: int
    last: int
    label: str = ""
    bare: bool = False
    unread: Text | None = None


class Mention(msgspec.Struct, frozen=True):
    """A time in a message: its line, its words, its day and its place as they stand there, and why it is no time."""

    line: int
    words: str
    day: str = ""
    label: str = ""
    near: str = ""  # a place that its sentence names elsewhere: “in Santiago we start at 11:00”
    is_earlier: bool = False  # its day was said in a sentence before
    bare: bool = False  # an hour of twelve without am or pm
    unread: Text | None = None


def mentions(text: str) -> Iterator[Mention]:
    """Every time of a message, in order. A day holds for the times of its sentence, and for those after it that have none."""
    day, full = "", has_24_hours(text.splitlines())
    for number, printed in enumerate(text.splitlines(), 1):
        for stamp in _STAMP.finditer(printed):
            yield Mention(number, stamp[0])
        for sentence in _SENTENCE.split(_STAMP.sub(" ", printed)):
            found = list(_in_sentence(FoldedLine.of(sentence), number, day))
            yield from (msgspec.structs.replace(one, bare=one.bare and not full) for one in found)
            day = next((one.day for one in reversed(found) if one.day), "") or _last_day(FoldedLine.of(sentence), day)


def _in_sentence(line: FoldedLine, number: int, day: str) -> Iterator[Mention]:
    """The times of one sentence, each with the day before it, else with the first one behind it."""
    days, told = spoken(line.printed), list[tuple[int, int]]()
    last = 0
    for time in _joined(line, list(_all(line))):
        first, end = time.first, time.last
        if any(start < end and first < stop for start, stop in days):
            continue
        if time.unread:
            yield Mention(number, line.printed[first:end], unread=time.unread)
            continue
        label, begin = time.label, first
        front = _FRONT.search(line.printed[last:first])
        if (
            front and is_label(front[0]) and (not label or line.printed[time.end] == ",")
        ):  # “Lima 10:00, Santiago 12:00”
            label, begin, end = front[0].strip(), last + front.start(), time.end if label else end
        elif front and is_label(front[0]) and is_clock(label) and not is_clock(front[0]):  # “Santiago 11:00 (GMT-4)”
            label, begin = f"{front[0].strip()} ({label})", last + front.start()
        said = _counted_day(line, begin, days, told) or _day_of(line.printed, begin, end, days)
        told.append((begin, end))
        if (said or day) == _COUNTED:
            yield Mention(number, line.printed[first:end], _COUNTED, unread=_NO_DATE)
            last = end
            continue
        label = "" if is_local(label) else label
        words = _closed(line.printed[begin:end].strip(" ,"))
        near = "" if label else _named(line.printed, begin, end)
        yield Mention(number, words, said or day, label, near, bool(day and not said), time.bare)
        last = end


def _all(line: FoldedLine) -> list[_Timed]:
    """The times of a line and what may be one, in order; nothing twice."""
    found = list(_times(line))
    for first, last in hinted(line, clocks_in(line)):
        within = [one for one in found if first < one.last and one.first < last]
        if all(one.unread for one in within):
            why = within[0].unread if within else _MAYBE
            first, last = min([first, *(one.first for one in within)]), max([last, *(one.last for one in within)])
            found = [*(one for one in found if one not in within), _Timed(first, last, last, unread=why)]
    return sorted(found, key=lambda time: time.first)


def _times(line: FoldedLine) -> Iterator[_Timed]:
    """Every time of a line, in order, with its label; and every hour that is none for certain, with the reason."""
    clocks, done = clocks_in(line), 0
    for index, early in enumerate(clocks):
        if early.first < done:
            continue
        found, doubt = time_at(line, clocks, index, False)
        if found:
            tail = beside(line, found.last)
            done = tail.last
            label = tail.label or (beside(line, early.last).label if found.late else "")
            label = _closed(label)
            if not label and (letters := _LETTERS.match(line.printed, done)):
                label, done = letters[1], letters.end()
            bare = (
                early.twelve and not early.padded and found.meant.start < _NOON and not (found.late and found.late.half)
            )
            yield _Timed(early.begins, found.last, done, label, bare)
        elif doubt == IN_PARTS or (doubt in _DOUBTS and (early.form != "bare" or early.half)):
            done = early.last
            yield _Timed(early.begins, done, done, unread=doubt)


def _day_of(printed: str, first: int, last: int, days: list[tuple[int, int]]) -> str:
    """The day of a time: right before it, or right behind it without a comma; else the last one before, the first behind."""
    before = [span for span in days if span[1] <= first]
    behind = [span for span in days if span[0] >= last]
    beside = bool(before) and not printed[before[-1][1] : first].strip(" ,:")
    follows = bool(behind) and not printed[last : behind[0][0]].strip()
    near = before[-1] if before and (beside or not follows) else behind[0] if behind else None
    return printed[slice(*near)] if near else ""


def _counted_day(line: FoldedLine, end: int, days: list[tuple[int, int]], told: list[tuple[int, int]]) -> str:
    """The sign of a day that no date is said of, where one stands in front of a time: “the following day”, “on the 10th”.

    It holds from there to the next date; in the words of another time (`told`) it is of that time.
    """
    start = max((stop for _, stop in days if stop <= end), default=0)
    apart = [*days, *told]
    found = _counted().finditer(line.plain, start, end)
    return (
        _COUNTED
        if any(all(one.end() <= first or last <= one.start() for first, last in apart) for one in found)
        else ""
    )


@cache
def _counted() -> re.Pattern[str]:
    many = r"(?:[0-9]{1,2}|one|two|three|un[oa]?|dos|tres) (?:days?|dias?|jours?) (?:later|after|despues|depois|apres|mas tarde)"
    number = r"on the [0-9]{1,2}(?:st|nd|rd|th)|(?:el |no )?dia [0-9]{1,2}|el [0-9]{1,2}(?= a las)"
    return re.compile(rf"{FREE}(?:{SHIFTS[1]}|{SHIFTS[-1]}|{many}|{number}){ENDS}")


def _named(printed: str, first: int, last: int) -> str:
    """The place that a sentence names: right behind a time, else the last one before it, else the first one behind it."""
    found: list[tuple[int, str]] = []
    for name in _NAME.finditer(printed):
        starts = [0, *(blank.end() for blank in re.finditer(" ", name[0]))]
        known = next((name[0][start:] for start in starts if is_label(name[0][start:])), "")
        if known and not first <= name.start() < last:
            found.append((name.start(), known))
    for start, known in found:
        if start >= last and _AT.fullmatch(printed, last, start):
            return known
    before = [known for start, known in found if start < first]
    return before[-1] if before else found[0][1] if found else ""


def _joined(line: FoldedLine, found: list[_Timed]) -> Iterator[_Timed]:
    """The times of a line, one in brackets behind another with it: `09:30 EDT (13:30 GMT)`."""
    kept: list[_Timed] = []
    for time in found:
        previous = kept[-1] if kept else None
        between = line.printed[previous.last : time.first].strip() if previous else ""
        close = line.printed.find(")", time.last)
        if previous and not (previous.unread or time.unread) and between == "(" and 0 <= close <= time.last + 1:
            kept[-1] = msgspec.structs.replace(previous, last=close + 1, label=previous.label or time.label)
        else:
            kept.append(time)
    yield from kept


def _closed(words: str) -> str:
    """Some words without the bracket that closes one before them."""
    return words.removesuffix(")") if words.count(")") > words.count("(") else words


def _last_day(line: FoldedLine, day: str) -> str:
    """The last day that a sentence without times says, else the one before it."""
    days = spoken(line.printed)
    return line.printed[slice(*days[-1])] if days else day
