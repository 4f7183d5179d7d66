"""Ranges of dates as papers print them: `September 9-10, 2021`, `20-22 June`, «del 30 de junio al 2 de julio de 2021»."""

import re
from functools import cache

import msgspec

from rcmcli.model.pattern import later
from rcmcli.reading.dates import months
from rcmcli.reading.words import DASHES, ENDS, FREE, any_of, fold

_LONGEST = 300
_WEEKDAYS = (
    "mon|tue|wed|thu|fri|sat|sun|lun|mar|mie|mer|jue|jeu|vie|ven|sab|sam|dom|dim|seg|ter|qua|qui|sex"  # as they begin
)
_NUMBERED = later(rf"[\W_]*+(?:day|dia|jour|journee|jornada) ?(?:no?\.? ?)?[#º°]? ?[0-9]{{1,2}}(?= ?[{DASHES}])")


class Ends(msgspec.Struct, frozen=True):
    """The first and the last date of a range as written, and the stretch of the text that it takes; no year where none is."""

    first: tuple[int | None, int, int]  # year, month, day
    last: tuple[int | None, int, int]
    words: tuple[int, int]


def find_range(text: str) -> Ends | None:
    """The first range of dates in a text, or none."""
    if len(text) > _LONGEST:
        return None
    plain = fold(text)
    if number := _NUMBERED.match(plain):  # “Day 1 – 9 September” is one date
        plain = " " * number.end() + plain[number.end() :]
    found = [match for pattern in _patterns() if (match := pattern.search(plain))]
    if not found:
        return None
    first = min(found, key=lambda match: (match.start(), -match.end()))
    start, end = _ends(first)
    if start[1:] == end[1:] or not (1 <= start[2] <= 31 and 1 <= end[2] <= 31):
        return None
    return Ends(start, end, first.span())


def _ends(found: re.Match[str]) -> tuple[tuple[int | None, int, int], tuple[int | None, int, int]]:
    groups = found.groupdict()
    last_year = int(groups["year2"]) if groups.get("year2") else None
    first_year = int(groups["year1"]) if groups.get("year1") else last_year
    last_month = months()[groups["month2"]]
    first_month = months()[groups["month1"]] if groups.get("month1") else last_month
    return (first_year, first_month, int(groups["day1"])), (last_year, last_month, int(groups["day2"]))


@cache
def _patterns() -> tuple[re.Pattern[str], ...]:
    """The forms of a range; months of two ends, or one for both, before or behind the numbers."""
    month = any_of("|".join(months()))
    nth = r"(?:st|nd|rd|th|er|º|°|o)?"
    of = r" *(?:(?:of|de|del|d') ?)?"
    words = r"(?:to|al?|au|ao|till|until|hasta(?: el)?|y|e|and|et|through)(?![^\W_])"
    ends = r"(?:(?:will )?(?:ends?|close|finish)|termina(?:ra)?|finaliza(?:ra)?|concluye|se termine|encerra)(?: [a-z-]+){0,3} "
    joint = rf" *(?:[{DASHES}/&]|{words}) *(?:{ends})?(?:the |el |le |o |dia )?"
    week = rf"(?:(?:{_WEEKDAYS})[a-z]{{0,10}}(?:-feira)?\.?,? )?"
    one, two = rf"{FREE}(?P<day1>[0-9]{{1,2}}){nth}", rf"{week}(?P<day2>[0-9]{{1,2}}){nth}(?![0-9h]|[:.][0-9])"
    listed = rf"(?:, [0-9]{{1,2}}{nth})*,?"
    year1, year2 = (rf"(?:,? *(?:(?:of|de|del|do) )?(?P<year{n}>[0-9]{{4}})(?![0-9:]))?" for n in (1, 2))
    return (
        re.compile(rf"{one}{of}(?P<month1>{month}){ENDS}\.?{year1}{joint}{two}{of}(?P<month2>{month}){ENDS}\.?{year2}"),
        re.compile(
            rf"{FREE}(?P<month1>{month}){ENDS}\.? *(?P<day1>[0-9]{{1,2}}){nth}{year1}{joint}{week}(?P<month2>{month}){ENDS}"
            rf"\.? *(?P<day2>[0-9]{{1,2}}){nth}(?![0-9h]|[:.][0-9]){year2}"
        ),
        re.compile(rf"{one}{listed}{joint}{two}{of}(?P<month2>{month}){ENDS}\.?{year2}"),
        re.compile(rf"{FREE}(?P<month2>{month}){ENDS}\.? *(?P<day1>[0-9]{{1,2}}){nth}{listed}{joint}{two}{year2}"),
    )
