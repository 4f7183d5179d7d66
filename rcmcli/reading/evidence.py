"""Evidence: whether a number in a line is an hour of the clock, or a length, a verse, a price, a page."""

import re
from functools import cache

from rcmcli.model.pattern import later
from rcmcli.model.text import Text
from rcmcli.reading.clocks import Clock, FoldedLine
from rcmcli.reading.labels import zone_at
from rcmcli.reading.words import (
    ABOUT,
    BOOKS,
    COUNTED,
    DASHES,
    EACH,
    ENDS,
    FREE,
    LASTING,
    MEASURES,
    MONTH_NAMES,
    NEVER,
    NUMBERS,
    SMALL,
    any_of,
)

NO_CLOCK = Text(en="there is no hour in it", es="no contiene ninguna hora")
NO_SUCH_TIME = Text(en="no clock shows that hour or minute", es="ningún reloj muestra esa hora o ese minuto")
TWELVE_OF_MORNING = Text(
    en="12 in the morning is noon for some and midnight for others; write it with 24 hours",
    es="las 12 de la mañana son el mediodía para unos y la medianoche para otros; escríbala con 24 horas",
)
HALVES_DISAGREE = Text(
    en="the hour is not in that half of the day; write it with 24 hours",
    es="la hora no cae en esa mitad del día; escríbala con 24 horas",
)
LENGTH = Text(en="it is a length of time, not an hour", es="es una duración, no una hora")
NUMBER = Text(
    en="the number does not say that it is an hour",
    es="el número no dice que sea una hora",
)
IN_PARTS = Text(
    en="a part of the hour stands apart from it; write it like 09:30",
    es="una parte de la hora está separada de ella; escríbala como 09:30",
)
ABOUT_THEN = Text(en="the hour is only approximate", es="la hora es solo aproximada")
ONLY_END = Text(en="only an end is printed, no start", es="solo se indica un final, sin comienzo")

# Patterns that only words need are compiled where they are asked for: an hour in figures alone does without them.
_WEEKDAY = r"(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|lunes|martes|miercoles|jueves|viernes|sabado|domingo)"
_OPENING = rf"[^\w]*(?:\(?(?:[0-9]{{1,2}}|[a-z])[.)] ?)?(?:{_WEEKDAY},? ?)?[^\w]*"
_SHORT = 4  # hours: up to here, “2 h” without other words is a length
_FOLLOWED = rf"$| ?[^\w ]| (?:en|hasta|a|y|e|del|horas?(?! de)|se|con|in|on|and|ate|as|to|until|{MONTH_NAMES}){ENDS}"
_LASTING = rf"(?:{FREE}{LASTING}|[x×])(?: ?:)? ?$"
_NAMED_LENGTH = r"(?:duracion|duration|duree|duracao|length|dauer) ?:?(?: of| de)? ?$"
_PAUSE = later(rf" (?:break|pause|pausa|receso){ENDS}")  # “3:00 Break” begins an item, “0:15 break” says how long
_NEVER = rf"{FREE}{any_of(NEVER)}[#:]? ?$|[#§] ?$"
_COUNTED = rf"{FREE}(?:{any_of(COUNTED)}|{MONTH_NAMES}) ?$"
_BOOKS = rf"(?<!san )(?<!saint ){FREE}{any_of(BOOKS)}\.? $"
_ABOUT = rf"(?:{FREE}{ABOUT}|[~≈]) ?$"
_SMALL = later(SMALL)
_APART = later(r"(?<=[hH]) [0-5][05] (?=[A-ZÁÉÍÓÚÑ])")
_MINUTES_BEHIND = later(r" (?:y|e|et) (?:1[3-9]|[2-5][0-9])(?![:.,h0-9]| ?[ap]\.? ?m)")


def doubts(line: FoldedLine, clock: Clock, *, within: bool = False) -> Text | None:
    """What speaks against an hour alone; None where it is believed. `within` an agenda, less is asked of it."""
    if clock.broken:
        return NO_SUCH_TIME
    against = objection(line, clock)
    if against:
        return against
    if clock.ends_only:
        return ONLY_END
    return None if _proved(line, clock, within) else NUMBER


def unshown(*clocks: Clock | None) -> Text:
    """Why no clock shows what is printed: its half of the day says nothing certain, or another thing than its hour."""
    halves = [clock.half for clock in clocks if clock and not clock.broken]
    if "unclear" in halves:
        return TWELVE_OF_MORNING
    return HALVES_DISAGREE if any(halves) else NO_SUCH_TIME


def objection(line: FoldedLine, clock: Clock) -> Text | None:
    """What stands around a clock and makes it something else."""
    if goes_on(line, clock):
        return IN_PARTS
    if is_length(line, clock):
        return LENGTH
    if _approximate(line, clock):
        return ABOUT_THEN
    return NUMBER if counted_before(line, clock) or measured_after(line, clock) else None


def goes_on(line: FoldedLine, clock: Clock) -> bool:
    """Whether what stands beside it makes another hour of it: “half past 9 am”, «las 9 menos cuarto», “9 h 30 Plenary”."""
    if clock.form == "h" and not clock.half and _APART.match(line.printed, clock.last):
        return True
    before = line.plain[max(0, clock.first - 40) : clock.first]
    minutes = clock.form == "bare" and not (clock.half or clock.unit) and _MINUTES_BEHIND.match(line.plain, clock.last)
    return bool(minutes or (before and _past().search(before)) or _further().match(line.plain, clock.last))


@cache
def _past() -> re.Pattern[str]:
    part = r"half|quarters?|five|ten|twenty|twenty-five"
    parte = r"cuarto|quarto|cinco|diez|dez|quince|quinze|veinte|vinte|veinticinco|[0-9]{1,2}"
    numbers = "|".join(NUMBERS)
    return re.compile(
        rf"{FREE}(?:(?:{part})(?: minutes?)? (?:past|to|after|before)|[0-9]{{1,2}} (?:minutes? (?:to|past)|past)"
        rf"|(?:{parte})(?: minutos)? p(?:a)?ra (?:las?|as)|(?:{numbers}|[0-9]{{1,2}}) menos|(?:{numbers}) y"
        rf"|(?:half|quarter) (?:past|to) (?:{numbers}|[0-9]{{1,2}}) (?:to|until|till|and|[{DASHES}])|halb|half|(?:drei)?viertel(?: (?:vor|nach))?|kwart (?:voor|over)) $"
    )


@cache
def _further() -> re.Pattern[str]:
    part = r"media|meia|demie?|cuarto|quarto|quart|pico|cinco|diez|dez|quince|quinze|veinte|vinte|veinticinco"
    return re.compile(rf" (?:(?:y|e|et) (?:{part}){ENDS}|(?:menos|moins) )")


def is_length(line: FoldedLine, clock: Clock) -> bool:
    """Whether it is a length of time: “2 hours”, «1h30 de duración», “(1h)”."""
    if clock.half or clock.form in ("word", "dot") or (clock.form == "bare" and not clock.unit):
        return False
    after, before = line.after(clock.last), line.plain[max(0, clock.first - 24) : clock.first]
    lasting = bool(re.search(_LASTING, before))
    if clock.hour == 24 and after.startswith("/"):
        return True
    begins = clock.form == "colon" and clock.hour > 0 and at_start(line, clock) and _PAUSE.match(after)
    if (
        re.match(EACH, after)
        and not begins
        and (clock.hour <= _SHORT or clock.form == "military" or " of" in after[:4])
    ):
        return True
    if clock.form == "military":
        return False
    plain_hours = clock.unit.startswith(("hour", "hora", "heure", "hr", "hs"))
    if clock.form == "bare":
        return not _is_named_hour(line, clock, lasting) if plain_hours else False
    if clock.form in ("colon", "loose"):
        named = clock.unit in ("min", "hours") or bool(re.search(_NAMED_LENGTH, before)) or (lasting and clock.unit)
        return clock.hour <= _SHORT and not clock.padded and bool(named)
    of = after.startswith((" de ", " d'", " of "))
    alone = not clock.strong and not clock.padded and clock.hour <= _SHORT
    return alone and (lasting or clock.unit == "min" or not at_start(line, clock) or at_end(line, clock) or of)


def _is_named_hour(line: FoldedLine, clock: Clock, lasting: bool) -> bool:
    """Whether “14 horas”, “9 hrs” names an hour of the day."""
    if clock.strong and clock.hour <= 24:
        return True
    if clock.hour > 23 or clock.unit.startswith("hour") or line.language == "en":
        return False
    return clock.hour >= 7 and (at_start(line, clock) or not lasting)


def at_start(line: FoldedLine, clock: Clock) -> bool:
    """Whether nothing but bullets, a number or a weekday stands before it in its line or cell."""
    if clock.begins > 60:
        return False
    before = line.plain[: clock.begins]
    return before.rstrip().endswith("|") or bool(re.fullmatch(_OPENING, before))


def at_end(line: FoldedLine, clock: Clock) -> bool:
    """Whether nothing but punctuation follows in its line or cell."""
    return not re.match(r"[^\w|]{0,6}\w", line.plain[clock.last : clock.last + 8])


def set_apart(line: FoldedLine, clock: Clock) -> bool:
    """Whether a dash, a colon, a comma or a bracket separates it from its title."""
    return clock.begins > 0 and line.before(clock.begins).rstrip()[-1:] in tuple(f"{DASHES}|:(,")


def counted_before(line: FoldedLine, clock: Clock) -> bool:
    """Whether the word before makes it a number of another kind: an item, a verse, a page, a score."""
    before = line.before(clock.first)
    if not before or clock.half or clock.form in ("h", "word"):
        return False
    if not clock.unit and (re.search(_NEVER, before) or re.search(r"(?:://|www\.)\S*$", before)):
        return True
    verse = clock.form in ("colon", "dot", "bare") and clock.minute > 0
    if verse and re.search(_BOOKS, before):
        return True
    return clock.form != "colon" and not clock.unit and bool(re.search(_COUNTED, before))


def measured_after(line: FoldedLine, clock: Clock) -> bool:
    """Whether the word after makes it a number of another kind: per cent, dollars, countries, a month."""
    if clock.half or clock.unit or clock.form in ("h", "word"):
        return False
    found = _SMALL.match(line.plain, clock.last) or (
        _measures().match(line.plain, clock.last) if clock.form != "colon" else None
    )
    if not found:
        return False
    word = line.printed[clock.last : found.end()].strip(" -")
    return not word[:1].isupper() or word.isupper() or word.lower() in MONTH_NAMES.split("|")


def _approximate(line: FoldedLine, clock: Clock) -> bool:
    """Whether it is said to be approximate, inside a sentence."""
    found = re.search(_ABOUT, line.before(clock.first))
    start = clock.first - (len(found[0]) if found else 0)
    return bool(found) and any(char.isalnum() for char in line.plain[max(0, start - 40) : start])


def _proved(line: FoldedLine, clock: Clock, within: bool) -> bool:
    """Whether the form of a clock, or what stands beside it, shows that it is one."""
    zoned = bool(zone_at(line, clock.last))
    if clock.form == "colon" or (clock.half and clock.form not in ("bare", "word")) or clock.form == "h":
        return True
    if clock.form == "word" or clock.half == "noon":
        return at_start(line, clock) or bool(clock.lead) or set_apart(line, clock) or at_end(line, clock)
    if clock.half or clock.unit or zoned:
        return True
    if clock.form == "loose":
        return at_start(line, clock) and clock.minute % 5 == 0 and (clock.hour > 9 or clock.padded)
    if clock.form == "military":
        said = clock.lead.strip(" :.") in ("at", "@", "a las", "hora", "time")
        return said or (clock.padded and clock.minute % 5 == 0 and at_start(line, clock) and not at_end(line, clock))
    if clock.form == "dot":
        plausible = clock.minute % 5 == 0 and (within or 7 <= clock.hour <= 23)
        return clock.strong or (plausible and (bool(clock.lead) or at_start(line, clock) or set_apart(line, clock)))
    return clock.form == "bare" and _announced_bare(line, clock)


def _announced_bare(line: FoldedLine, clock: Clock) -> bool:
    """Whether a bare number is announced as an hour: «a las 9», “@ 15”, «às 9»; not «las 9 delegaciones»."""
    if clock.hour <= 24 and clock.lead.strip() == "at" and at_end(line, clock):
        return True
    if not clock.strong or clock.hour > 24:
        return False
    lead = line.printed[clock.begins : clock.first].strip().lower()
    if lead in ("as", "las"):
        return line.language in ("es", "pt") and at_end(line, clock)
    name = line.printed[clock.last : clock.last + 2].strip()[:1].isupper()
    return name or bool(re.match(_FOLLOWED, line.after(clock.last)))


@cache
def _measures() -> re.Pattern[str]:
    months = any_of(MONTH_NAMES)
    return re.compile(rf"(?:{MEASURES}|(?:st|nd|rd|th)? ?(?:of |de |d')?{months}{ENDS})")
