"""Moments: WHEN as a person types it: one day and a clock, perhaps an end and a zone. What was assumed is said.

Unlike a line of a document, a request is read whole or refused: no word of it is passed over.
"""

import re
import unicodedata
from collections.abc import Callable
from datetime import date

import msgspec

from rcmcli.model.clock import DAY
from rcmcli.model.dates import spoken_date
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text, hidden, one_line
from rcmcli.reading.clocks import FoldedLine, clocks_in
from rcmcli.reading.dates import Written, find, take_weekday
from rcmcli.reading.days import check_weekday, moved, night_before, resolve
from rcmcli.reading.iso import leap_second, read_iso, zone_of
from rcmcli.reading.labels import is_clock, is_label, is_local
from rcmcli.reading.lines import Notation, TimeSpan
from rcmcli.reading.lines import read as read_notation
from rcmcli.reading.whole import told_twice
from rcmcli.reading.words import SMALL_WORDS, fold

_LONGEST = 200
_SHOWN = 60
_MORNING, _EVENING, _LONGEST_NIGHT = 6 * 60, 18 * 60, 12 * 60
_TARGET = re.compile(
    r"(?P<here>.*?)(?:^| )(?P<link>(?:to|in|into|for|at|a|en|para|hacia|à|em)(?= )|→|[-=]+>) *(?P<place>\w.*)",
    re.IGNORECASE,
)
_ARROW = re.compile(r"(?:→|[-=]>) ?(?=[^\W\d])")
_SECONDS = re.compile(r"[0-9]:[0-9]{2}:([0-9]{2})(?![0-9])")
_SECONDS_DROPPED = Text(en="the seconds were left out", es="se omitieron los segundos")
_HINT = Text(
    en='write it like "2021-09-09 09:00", “9 September 2021, 9:00 am” or “tomorrow 14:30”',
    es='escríbalo como "2021-09-09 09:00", «9 de septiembre de 2021, 9:00 a. m.» o «mañana 14:30»',
)


class Moment(msgspec.Struct, frozen=True):
    """A day and minutes after its midnight; `end` past 1440 is on a later date. `zone` only where the text states it."""

    day: date
    start: int
    end: int | None = None
    zone: str = ""
    assumed: Text | None = None
    label: str = ""
    again: "Moment | None" = None  # the same moment told once more: `09:30 EST (14:30 GMT)`
    to: str = ""  # where it is to be told: `8 PM EST to Kyiv`


def read(
    text: str,
    *,
    today: date | None,
    language: str = "",
    on: date | None = None,
    day_first: bool | None = None,
    is_place: Callable[[str], bool] = is_label,
) -> Moment:
    """The moment that a text states; raises `Refusal`. `on` is the day of a bare hour, `today` where nothing else is."""
    line = _admitted(text)
    stated = read_iso(line)
    if stated:
        assumed = _SECONDS_DROPPED if stated.seconds else None
        return _moment(stated.day, stated.start, stated.end, (stated.zone, stated.label), assumed)
    written, rest = find(line)
    weekday, rest = take_weekday(rest)
    first, again = told_twice(rest)
    notation, span, to = _hours(first, line, language, is_place)
    day, assumed = _day(written, on, today, day_first)
    check_weekday(day, weekday)
    clocks = clocks_in(FoldedLine.of(first))
    if any(one.seconds for one in clocks):
        assumed = _and(assumed, _SECONDS_DROPPED)
    if span.start < _MORNING and any(one.half in ("midnight", "night") for one in clocks[:1]):
        assumed = _and(assumed, night_before(span.start, day))
    end = _end(span, line)
    shift = 0 if end is not None and end > DAY else span.day_shift or 0  # it is the end that is on the next date
    if shift and assumed:
        assumed = _and(
            assumed, Text(en=f"then {shift:+d} day, as stated", es=f"y luego {shift:+d} día, como se indica")
        )
    found = _moment(moved(day, shift), span.start, end, (zone_of(notation.label), notation.label), assumed)
    second = _again(again, found.day, line, language, is_place) if again else None
    return msgspec.structs.replace(found, again=second, to=to)


def _again(words: str, day: date, line: str, language: str, is_place: Callable[[str], bool]) -> Moment:
    """The second telling of a moment, on the same day or near it."""
    notation, span, _ = _hours(words, line, language, is_place)
    start = span.start % DAY
    end = None if span.end is None else span.end + DAY * (span.end <= span.start)
    return Moment(moved(day, span.day_shift or 0), start, end, zone_of(notation.label), label=notation.label)


def label_of(text: str, language: str = "", is_place: Callable[[str], bool] = is_label) -> str:
    """The zone or place that a text states beside its hour, as written, or nothing; raises `Refusal` as `read` does."""
    line = _admitted(text)
    stated = read_iso(line)
    if stated:
        return stated.label
    first, again = told_twice(take_weekday(find(line)[1])[1])
    labels = [_hours(words, line, language, is_place)[0].label for words in (first, again) if words]
    return next((label for label in labels if label and not is_local(label)), "")


def _admitted(text: str) -> str:
    """The text on one line; raises `Refusal` where it is empty, too long, or holds what nobody can read."""
    if len(text) > _LONGEST:
        raise Refusal(
            Text(
                en=f"{len(text)} characters are too many for a time ({_LONGEST} at most)",
                es=f"{len(text)} caracteres son demasiados para una hora (máximo {_LONGEST})",
            ),
            _HINT,
        )
    if any(unicodedata.category(text[index]) == "Cc" and text[index] != "\r" for index in hidden(text)):
        raise Refusal(Text(en="the text holds control characters", es="el texto contiene caracteres de control"), _HINT)
    line = one_line(text)
    if not line:
        raise Refusal(Text(en="no time was given", es="no se dio ninguna hora"), _HINT)
    if any(char.isdigit() and not char.isascii() for char in line):
        raise Refusal(Text(en="only the digits 0–9 are read", es="solo se leen las cifras 0–9"), _HINT)
    return line


def _hours(rest: str, line: str, language: str, is_place: Callable[[str], bool]) -> tuple[Notation, TimeSpan, str]:
    """The one time that the text without its date states, and where it is to be told; raises `Refusal`.

    No time is refused, and so are several, and words left over.
    """
    notation = read_notation(_ARROW.sub(" to ", rest), language=language)
    spans = notation.literal or notation.spans
    if not spans:
        raise _no_hour(notation, line)
    if len(spans) > 1:
        raise Refusal(
            Text(en=f"“{_shown(line)}” states more than one time", es=f"«{_shown(line)}» indica más de una hora"),
            Text(en="ask for one at a time", es="pregunte por una cada vez"),
        )
    left = [word for word in re.split(r"[\s,.;:()\-–—|/']+", fold(notation.rest)) if word not in SMALL_WORDS]
    if not left:
        return notation, spans[0], ""
    front = notation.rest if rest.strip().startswith(notation.rest) else ""
    if front and is_clock(notation.label) and not is_clock(front) and is_place(front):  # Santiago 11:00 (GMT-4)
        return msgspec.structs.replace(notation, label=f"{front} ({notation.label})"), spans[0], ""
    here, to = _target(notation.rest, bool(notation.label), is_place)
    if not (here or to):
        raise _unread(notation.rest, is_place)
    return msgspec.structs.replace(notation, label=notation.label or here), spans[0], to


def _day(written: Written, on: date | None, today: date | None, day_first: bool | None) -> tuple[date, Text | None]:
    """The day that is meant, and what was assumed about it."""
    if written != Written():
        return resolve(written, today or on, day_first)
    day = on or today
    if day is None:
        return resolve(written, None, day_first)
    return moved(day, 0), Text(
        en=f"no date is stated; taken as {spoken_date(day, 'en')}",
        es=f"no se indica la fecha; se tomó el {spoken_date(day, 'es')}",
    )


def _end(span: TimeSpan, line: str) -> int | None:
    """The end in minutes of the first day: an evening may pass midnight; raises `Refusal` for another that goes back."""
    if span.end is None or span.end > span.start:
        return span.end
    late = span.start >= _EVENING and span.end < span.start and span.end + DAY - span.start <= _LONGEST_NIGHT
    if span.end == 0 or late:
        return span.end + DAY
    raise Refusal(
        Text(en=f"“{_shown(line)}” does not end after it starts", es=f"«{_shown(line)}» no termina después de empezar"),
        Text(
            en="write both hours with 24 hours (10:30-13:00), and an offset as UTC-6",
            es="escriba ambas horas con 24 horas (10:30-13:00), y un desfase como UTC-6",
        ),
    )


def _moment(day: date, start: int, end: int | None, where: tuple[str, str], assumed: Text | None) -> Moment:
    """The moment, 24:00 being 00:00 of the next day."""
    if end is not None and end <= start:
        raise Refusal(Text(en="it does not end after it starts", es="no termina después de empezar"))
    zone, label = where
    return Moment(
        moved(day, start // DAY), start % DAY, None if end is None else end - start // DAY * DAY, zone, assumed, label
    )


def _no_hour(notation: Notation, line: str) -> Refusal:
    if any(int(second) == 60 for second in _SECONDS.findall(line)):
        return Refusal(leap_second())
    if notation.part or not notation.rest:
        return Refusal(
            Text(en=f"“{_shown(line)}” states no hour", es=f"«{_shown(line)}» no indica ninguna hora"), _HINT
        )
    why = notation.why_not or Text()
    return Refusal(
        Text(
            en=f"“{_shown(line)}” cannot be read as a time: {why.pick('en')}",
            es=f"«{_shown(line)}» no se puede leer como una hora: {why.pick('es')}",
        ),
        _HINT,
    )


def _unread(words: str, is_place: Callable[[str], bool]) -> Refusal:
    if is_place(words):
        place = _shown(words)
        return Refusal(
            Text(en=f"“{place}” is not a part of the time", es=f"«{place}» no es parte de la hora"),
            Text(
                en=f'say where it is to be told with --to "{place}", and where it holds with --from',
                es=f'indique con --to "{place}" dónde se quiere saber, y con --from dónde rige',
            ),
        )
    return Refusal(
        Text(en=f"“{_shown(words)}” was not understood", es=f"no se entendió «{_shown(words)}»"),
        Text(en=f"{_HINT.en}; name the place with --from", es=f"{_HINT.es}; indique el lugar con --from"),
    )


def _target(words: str, told: bool, is_place: Callable[[str], bool]) -> tuple[str, str]:
    """Where a time holds and where it is to be told, by the words left over: `to Kyiv`, `Lima → Bogotá`, `in Cusco`.

    Where the time has its zone already (`told`), a place behind “in” is one to tell it at.
    """
    found = _TARGET.fullmatch(words)
    if not found:
        return ("", "") if told or not is_place(words) else (words, "")
    here, place = found["here"].strip(" ,"), one_line(found["place"]).strip(" ,.?")
    if not is_place(place) or (here and (told or not is_place(here))):
        return "", ""
    inside = fold(found["link"]) in ("in", "en", "em", "at", "a") and not told and not here
    return (place, "") if inside else (here, place)


def _and(first: Text | None, second: Text) -> Text:
    return Text(en=f"{first.en}; {second.en}", es=f"{first.es}; {second.es}") if first else second


def _shown(words: str) -> str:
    return words if len(words) <= _SHOWN else words[:_SHOWN] + "…"
