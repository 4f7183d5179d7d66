"""Moving an entry from one list to the list beside it: what goes, what comes, and the comments that stay."""

import re
from bisect import bisect

from rcmcli.model.change import Move
from rcmcli.model.clock import DAY
from rcmcli.model.refusal import Misread
from rcmcli.model.span import Path
from rcmcli.reading.printed import read_printed
from rcmcli.store.manuscript import Manuscript, Splice, Unfit, written_key

_WAIVER = re.compile(r"#\s*rcm\s*:\s*ignore", re.IGNORECASE)
_Stretch = tuple[int, int]


def move(change: Move, sheet: Manuscript) -> list[Splice]:
    """The entry taken out of its list, which goes too if nothing is left in it, and put at the end of the other."""
    entry, home, index = sheet.stretch(change.path), change.path[:-1], change.path[-1]
    if not isinstance(index, int) or not isinstance(home[-1], str) or change.key == home[-1]:
        raise Unfit
    words = sheet.text[slice(*entry)]
    members = [sheet.stretch(path) for path in sheet.spans.inside(home)]
    target = (*home[:-1], change.key)
    if sheet.spans.where(target):
        added = _appended(words, target, sheet)
    elif len(members) == 1 and _may_be_renamed(home, change.key, sheet):
        return [_renamed(home, change.key, sheet)]
    else:
        added = [_new_list(words, home, change.key, sheet)]
    taken = list_dropped(home, entry, sheet) if len(members) == 1 else taken_out(members, index, sheet)
    return [taken, *added]


def taken_out(members: list[_Stretch], index: int, sheet: Manuscript) -> Splice:
    """One of several members between commas, with the comma and the spaces that belong to it."""
    text, (start, end) = sheet.text, members[index]
    before, tail = text[members[index - 1][1] : start], sheet.past_spaces(end)  # nothing is before the first
    if text.startswith(",", tail):
        tail = sheet.past_spaces(tail + 1)
    elif "#" not in before and not text.startswith("#", tail):
        return Splice(start - len(before), end, "")
    first = not text[sheet.line_start(start) : start].strip()
    if _is_line_end(tail, sheet):
        return _whole_lines(start, start, sheet) if first else Splice(len(text[:start].rstrip(" \t")), tail, "")
    if first:
        _keep_waivers(start, tail, sheet)
    return Splice(start, tail, "")


def list_dropped(home: Path, entry: _Stretch, sheet: Manuscript) -> Splice:
    """A list with its key, its entry being the only one."""
    start, end = sheet.stretch(home)
    if "#" in sheet.text[start : entry[0]] + sheet.text[entry[1] : end]:
        raise Unfit
    if sheet.spans.where(home[:-1]):
        pairs = _pairs(home[:-1], sheet)
        return taken_out(list(pairs.values()), list(pairs).index(home), sheet)
    key, tail = sheet.past_spaces(sheet.line_start(start)), sheet.past_spaces(end)
    if _is_line_end(tail, sheet):
        return _whole_lines(key, end, sheet)
    _keep_waivers(key, tail, sheet)
    return Splice(key, tail, "")


def _appended(words: str, target: Path, sheet: Manuscript) -> list[Splice]:
    """An entry at the end of a list, laid out like the last one there."""
    text, (opens, close) = sheet.text, sheet.stretch(target)
    members = sheet.spans.inside(target)
    if not members:
        return [Splice(opens + 1, opens + 1, words)]
    start, end = sheet.stretch(members[-1])
    indent = text[sheet.line_start(start) : start]
    if indent.strip() or "\n" not in text[end:close]:
        return [Splice(end, end, f", {words}")]
    comma = text.startswith(",", sheet.past_spaces(end))
    line = sheet.new_line(end, indent + words + "," * comma)
    return [line] if comma else [Splice(end, end, ","), line]


def _new_list(words: str, home: Path, key: str, sheet: Manuscript) -> Splice:
    """A list of its own, beside those of its table, in the order of the hours that their keys name."""
    name, joint = _name_like(home, key, sheet)
    pair = f"{name}{joint}[{words}]"
    place, pairs = _place(home, key, sheet), list(_pairs(home[:-1], sheet).values())
    if sheet.spans.where(home[:-1]):
        at = pairs[place][0] if place < len(pairs) else pairs[-1][1]
        return Splice(at, at, f"{pair}, " if place < len(pairs) else f", {pair}")
    begun = sheet.stretch(home, "key")[0]
    line = sheet.text[sheet.line_start(begun) : begun] + pair
    if place:
        return sheet.new_line(pairs[place - 1][1], line)
    first = sheet.line_start(pairs[0][0])
    if waives_below(first, sheet):
        raise Unfit
    return Splice(first, first, line + sheet.line_end())


def _may_be_renamed(home: Path, key: str, sheet: Manuscript) -> bool:
    """Whether a list that would be left empty stands where the new one would."""
    at = sheet.spans.inside(home[:-1]).index(home)
    return _place(home, key, sheet) in (at, at + 1)


def _renamed(home: Path, key: str, sheet: Manuscript) -> Splice:
    start, end = sheet.stretch(home, "key")
    return Splice(start, end, _name_like(home, key, sheet)[0])


def _name_like(home: Path, key: str, sheet: Manuscript) -> tuple[str, str]:
    """A key in the quotes of its neighbour, and what stands between that and its value."""
    start, end = sheet.stretch(home, "key")
    mark = sheet.text[start] if sheet.text[start] in "\"'" else ""
    return written_key(key, mark), sheet.text[end : sheet.stretch(home)[0]]


def _place(home: Path, key: str, sheet: Manuscript) -> int:
    """How many keys of the table come before a new one: by the hour, or up to its neighbour where that says nothing."""
    beside = sheet.spans.inside(home[:-1])
    mine, ranks = _rank(key), [_rank(path[-1]) for path in beside]
    known = [rank for rank in ranks if rank is not None]
    if mine is None or len(known) < len(ranks) or known != sorted(known):
        return beside.index(home) + 1
    return bisect(known, mine)


def _rank(key: str | int) -> int | None:
    try:
        time = read_printed(key)
    except Misread:
        return None
    return time.minutes + (time.shift or 0) * DAY


def _pairs(table: Path, sheet: Manuscript) -> dict[Path, _Stretch]:
    """Every pair of a table, from its key to the end of its value."""
    return {path: (sheet.stretch(path, "key")[0], sheet.stretch(path)[1]) for path in sheet.spans.inside(table)}


def _whole_lines(first: int, last: int, sheet: Manuscript) -> Splice:
    """Lines with their ends; not those that a waiver above speaks of, which would then speak of the next."""
    start = sheet.line_start(first)
    if waives_below(start, sheet):
        raise Unfit
    return Splice(start, sheet.next_line(last), "")


def _keep_waivers(start: int, tail: int, sheet: Manuscript) -> None:
    """Raise `Unfit` where a comment left alone on its line would waive what stands on the next one."""
    waives = _WAIVER.match(sheet.text, tail) or waives_below(sheet.line_start(start), sheet)
    if waives and sheet.text.startswith("#", tail):
        raise Unfit


def waives_below(line_start: int, sheet: Manuscript) -> bool:
    """Whether a waiver alone on the line above would speak of the line that begins at an index."""
    return bool(line_start and _WAIVER.match(sheet.line(line_start - 1).lstrip()))


def _is_line_end(at: int, sheet: Manuscript) -> bool:
    return sheet.text[at : at + 1] in ("", "\r", "\n")
