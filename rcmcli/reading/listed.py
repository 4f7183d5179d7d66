"""A pasted list of local times, parted so that every hour in it stands with its own names; nothing is passed over."""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate

import msgspec

from rcmcli.model.pattern import later
from rcmcli.model.printed_time import PrintedTime, SaidDay
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text, has_words, one_line
from rcmcli.reading.evidence import unshown
from rcmcli.reading.rows import Day, Names, Token, cut, plain, prepared
from rcmcli.reading.tabled import untabled
from rcmcli.reading.whole import Whole, whole

_EVENING = 18 * 60
_NEAR = frozenset(" \t()[]")  # between an hour and what belongs to it
_HOLLOW = later(r"[(\[][ ,]*[)\]]")
_SIGN = later(r"[(\[]?[+\-\u2010-\u2015\u2212] ?[0-9][)\]]?")
_HINT = Text(
    en='write "11:00 Washington, Ottawa; 12:00 Santiago"', es='escriba "11:00 Washington, Ottawa; 12:00 Santiago"'
)


class LabelledHour(msgspec.Struct, frozen=True):
    """One hour of the list, and the words that stand with it."""

    time: PrintedTime
    labels: str


class _Row(msgspec.Struct, frozen=True):
    """A row with hours in it: its tokens between the hours, and which of these gaps has no names.

    Hours before that gap have their names in front, hours behind it have theirs behind: there is no other way to give
    each hour one of them.
    """

    text: str
    hours: list[Token]
    gaps: list[list[Token]]
    bare: int = 0

    def owner(self, gap: int) -> int:
        """The hour whose names stand in a gap."""
        return gap if gap < self.bare else gap - 1

    def touch(self, token: Token, hour: int) -> bool:
        """Whether nothing but blanks, brackets and other such marks of the hour stand between a token and an hour."""
        if not 0 <= hour < len(self.hours):
            return False
        at = self.hours[hour]
        first, last = (at.last, token.first) if at.first < token.first else (token.last, at.first)
        for other in (one for gap in self.gaps for one in gap if first <= one.first < last and one.kind != "name"):
            first, last = (other.last, last) if at.first < token.first else (first, other.first)
        return _NEAR.issuperset(self.text[first:last])


def parted(pasted: str, names: Names) -> tuple[list[LabelledHour], list[str]]:
    """Each hour with its labels, and the stretches and numbers that belong to none; raises `Refusal` for an hour without a label."""
    stated: list[LabelledHour] = []
    unread: list[str] = []
    for part in map(prepared, re.split(r"[;\n\r]+", untabled(pasted, names))):
        tokens = _told_once(cut(part, names), part)
        if why := next((token.why_not for token in tokens if token.why_not), None):
            raise _unread(part, why)
        if any(token.kind == "hour" for token in tokens):
            stated += _of_row(part, tokens)
            unread += [one.text for one in tokens if one.kind == "small" and any(map(str.isdigit, one.text))]
        elif has_words(part):
            unread.append(one_line(part))
    return stated, unread


def _told_once(tokens: list[Token], row: str) -> list[Token]:
    """The tokens without an hour in brackets that repeats the one before it: `15:00 (3 pm)`."""
    kept: list[Token] = []
    for token in tokens:
        last = kept[-1] if kept else None
        bracket = row[: token.first].rstrip().endswith(("(", "["))
        if not (bracket and last and last.kind == token.kind == "hour" and _same(last, token)):
            kept.append(token)
    return kept


def _same(one: Token, other: Token) -> bool:
    first, second = whole(one.text), whole(other.text)
    return first is not None and second is not None and first.meant == second.meant


def _of_row(text: str, tokens: list[Token]) -> Iterator[LabelledHour]:
    """The hours of one row, each with its names, the clocks beside it and the one day that is said with it."""
    gaps: list[list[Token]] = [[]]
    for token in tokens:
        if token.kind == "hour":
            gaps.append([])
        else:
            gaps[-1].append(token)
    row = _Row(text, [token for token in tokens if token.kind == "hour"], gaps)
    row = msgspec.structs.replace(row, bare=_bare(row))
    days: list[list[Day]] = [[] for _ in row.hours]
    clocks: list[list[str]] = [[] for _ in row.hours]
    labels = [_label(row, n) for n in range(len(row.hours))]
    for number, gap in enumerate(gaps):
        for token in gap:
            hour = _hour_of(token, number, row) if token.kind in ("day", "clock") else 0
            if token.kind == "clock" and _has_names(row, hour):
                clocks[hour].append(token.text)
            elif token.kind == "day" and token.day:
                if _SIGN.fullmatch(token.text.strip()) and _follows_name(token, gap) and hour == row.owner(number):
                    labels[hour] += f" ({token.text.strip('()[] ')})"
                else:
                    days[hour].append(token.day)
    for n, hour_token in enumerate(row.hours):
        beside = f" ({', '.join(clocks[n])})" if clocks[n] else ""
        yield LabelledHour(_time(hour_token.text, days[n], text), labels[n] + beside)


def _bare(row: _Row) -> int:
    """The one gap that has no names. A clock's name stands for a place only where nothing else can, beside its hour."""
    named = [any(token.kind == "name" for token in gap) for gap in row.gaps]
    silent = [n for n, gap in enumerate(row.gaps) if not any(token.kind in ("name", "clock") for token in gap)]
    front = [named[n] or _serves(row, n, n, n - 1) for n in range(len(row.gaps))]
    behind = [named[n] or _serves(row, n, n - 1, n) for n in range(len(row.gaps))]
    all_before = [True, *accumulate(front, lambda one, other: one and other)]
    all_behind = [*accumulate(reversed(behind), lambda one, other: one and other)][::-1]
    all_behind.append(True)
    fit = [n for n in range(len(row.gaps)) if not named[n] and all_before[n] and all_behind[n + 1]]
    fit = [n for n in fit if n in silent] or fit
    if len(fit) == 1:
        return fit[0]
    if all(named) or len(fit) > 1:
        says = Text(
            en=f"in “{one_line(row.text)[:60]}” an hour stands between two names, and either may be its own",
            es=f"en «{one_line(row.text)[:60]}» hay una hora entre dos nombres, y puede ser de cualquiera de los dos",
        )
        raise Refusal(says, _HINT)
    raise no_claim(row.text)


def _serves(row: _Row, gap: int, hour: int, other: int) -> bool:
    """Whether the clocks of a gap may stand for the place of an hour: none of them is a mark of the other hour."""
    clocks = [token for token in row.gaps[gap] if token.kind == "clock"]
    return bool(clocks) and all(row.touch(one, hour) or not row.touch(one, other) for one in clocks)


def _has_names(row: _Row, hour: int) -> bool:
    return any(token.kind == "name" for token in row.gaps[_gap_of(row, hour)])


def _gap_of(row: _Row, hour: int) -> int:
    return hour if hour < row.bare else hour + 1


def _hour_of(token: Token, number: int, row: _Row) -> int:
    """The hour that a clock or a day is said of; raises `Refusal` where a day may be of two."""
    gap, before, behind = row.gaps[number], number - 1, number
    names = [one.first < token.first for one in gap if one.kind == "name"]
    only = before if behind == len(row.hours) else behind if before < 0 else None
    if only is not None:
        return only
    if not any(names) and row.touch(token, before):
        return before
    if names and not all(names):
        return row.owner(number)  # names follow it
    beside = _follows_name(token, gap, row.text)
    if not names or not beside:
        return behind
    bracketed = row.text[token.first - 1 : token.first] in ("(", "[") or token.text[:1] in ("(", "[")
    symmetrical = bool(row.gaps[-1]) and row.gaps[-1][-1].kind == "day"  # as in the last of the row
    if bracketed or symmetrical or token.kind == "clock" or not row.touch(token, behind):
        return row.owner(number)
    leading = bool(row.gaps[0]) and row.gaps[0][-1].kind == "day"  # as in the first of the row
    if row.owner(number) != behind and not leading:
        raise _two_days(row.text)
    return behind


def _follows_name(token: Token, gap: Sequence[Token], text: str = "") -> bool:
    """Whether a token stands right behind a name, without a comma."""
    before = [one for one in gap if one.first < token.first]
    return bool(before) and before[-1].kind == "name" and _NEAR.issuperset(text[before[-1].last : token.first])


def _label(row: _Row, hour: int) -> str:
    """The names of an hour as they are printed, without what stands between them and is none; else its clocks."""
    gap = row.gaps[_gap_of(row, hour)]
    kept = [one for one in gap if one.kind == "name"] or [one for one in gap if one.kind == "clock"]
    first, last = kept[0].first, kept[-1].last
    words = row.text[first:last]
    for other in reversed([one for one in gap if first <= one.first < last and one not in kept]):
        words = f"{words[: other.first - first]} {words[other.last - first :]}"
    words = _HOLLOW.sub(" ", words)
    return plain(one_line(f"{words})" if words.count("(") > words.count(")") else words)) or words


def _time(words: str, days: list[Day], row: str) -> PrintedTime:
    """An hour with the day that is said beside it."""
    found: Whole | None = whole(words)
    meant = found.meant if found and not found.rest else None
    if found is None or meant is None:
        raise _no_hour(row, found)
    start, end = found.unguessed or (meant.start, meant.end)
    if end is not None and end <= start < _EVENING:
        raise _refused(words, "does not end after it starts", "no termina después de empezar")
    shifts = {shift for shift, _ in days if shift is not None}
    weekdays = {said.weekday for _, said in days if said.weekday is not None}
    dates = {said.dates for _, said in days if said.dates}
    if any(len(told) > 1 for told in (shifts, weekdays, dates)):
        raise _two_days(row)
    said = SaidDay(min(weekdays, default=None), min(dates, default=()))
    return PrintedTime.of(start, end, min(shifts, default=None), said)


def _two_days(row: str) -> Refusal:
    return _refused(row, "says two days for one hour", "dice dos días para una sola hora")


def _no_hour(row: str, found: Whole | None) -> Refusal:
    """The refusal of an hour that no clock shows."""
    if found is None:
        return no_claim(row)
    return _unread(row, unshown(found.early, found.late))


def _unread(row: str, why: Text) -> Refusal:
    return _refused(row, f"is not read: {why.en}", f"no se lee: {why.es}")


def no_claim(row: str) -> Refusal:
    """The refusal of words that hold no hour with its places."""
    return _refused(row, "is not a time and its places", "no es una hora con sus lugares")


def _refused(words: str, en: str, es: str) -> Refusal:
    shown = one_line(words)[:60]
    return Refusal(Text(en=f"“{shown}” {en}", es=f"«{shown}» {es}"), _HINT)
