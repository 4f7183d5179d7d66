"""T215 item-numbers: a number that the paper prints before its items is there twice, or is left out."""

from collections.abc import Iterator
from itertools import pairwise

import msgspec

from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Confidence, Finding, Rule, Severity, Variant
from rcmcli.model.pattern import later
from rcmcli.model.text import Text, fold_name
from rcmcli.model.timeline import Slot

RULE = Rule(
    code="T215",
    name="item-numbers",
    severity=Severity.WARNING,
    draft=Severity.INFO,
    confidence=Confidence.MEDIUM,
    title=Text(en="a number twice, or left out", es="un número repetido u omitido"),
    says=Text(
        en="“{title}” has the number {number}, which is that of “{other}”",
        es="«{title}» lleva el número {number}, que es el de «{other}»",
    ),
    label=Text(en="so has “{other}”", es="también lo lleva «{other}»"),
    why=Text(
        en="reports, speeches and decisions refer to items by these numbers",
        es="los informes, discursos y decisiones citan los puntos por estos números",
    ),
    mend=Text(
        en="number the items anew; where one item goes on later, waive this with that reason",
        es="numere los puntos de nuevo; si un punto continúa más tarde, exima esto con ese motivo",
    ),
)
_LEFT_OUT = Variant(
    says=Text(
        en="“{title}” has the number {number}, but the one before it in the agenda is {other}",
        es="«{title}» lleva el número {number}, pero el anterior en el orden del día es {other}",
    ),
    label=Text(en="follows {other}", es="sigue a {other}"),
    mend=Text(
        en="look for the item that is missing, or number the items anew",
        es="busque el punto que falta o numere los puntos de nuevo",
    ),
)
_PARTS = later(r"[0-9]+|[a-z]+")
_ROMAN = later(r"(?=[ivx])(x{0,3})(ix|iv|v?i{0,3})")
_ROMANS = {"i": 1, "v": 5, "x": 10}


class _Numbered(msgspec.Struct, frozen=True):
    """An item with its number: what stands before the last part of that, and the last part, folded."""

    slot: Slot
    parent: str
    last: str


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each number that an earlier item has, and each that leaves out others of its series."""
    first: dict[tuple[str, str], _Numbered] = {}
    series: dict[str, list[_Numbered]] = {}
    for one in _numbered(calendar.slots):
        earlier = first.setdefault((one.parent, one.last), one)
        if earlier is not one:
            yield _finding(one, earlier.slot.item.title, None)
        else:
            series.setdefault(one.parent, []).append(one)
    for told in series.values():
        count = _counter(told)
        for before, after in pairwise(told if count else ()):
            if count and count[after.last] > count[before.last] + 1 and not _is_between(count, before, after):
                yield _finding(after, before.slot.item.number, _LEFT_OUT)


def _numbered(slots: tuple[Slot, ...]) -> Iterator[_Numbered]:
    for slot in slots:
        parts = _PARTS.findall(fold_name(slot.item.number.pick("en"))) if slot.item.number else []
        if parts and slot.item.status != "cancelled":
            yield _Numbered(slot, " ".join(parts[:-1]), parts[-1])


def _counter(told: list[_Numbered]) -> dict[str, int]:
    """How far each last part of a series counts: in figures, in letters from a on, in Roman numerals; else nothing."""
    words = [one.last for one in told]
    if all(word.isdigit() for word in words):
        return {word: int(word[:9]) for word in words}
    if all(len(word) == 1 for word in words) and "a" in words:
        return {word: ord(word) for word in words}
    return {word: _value(word) for word in words} if all(map(_ROMAN.fullmatch, words)) else {}


def _value(roman: str) -> int:
    values = [_ROMANS[letter] for letter in roman]
    return sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))


def _is_between(count: dict[str, int], before: _Numbered, after: _Numbered) -> bool:
    """Whether the numbers between the two all stand elsewhere in the agenda."""
    return set(range(count[before.last] + 1, count[after.last])) <= set(count.values())


def _finding(one: _Numbered, other: Text, variant: Variant | None) -> Finding:
    number, title = one.slot.item.number, one.slot.item.title
    return RULE.at((*one.slot.path, "number"), variant=variant, number=number, title=title, other=other)
