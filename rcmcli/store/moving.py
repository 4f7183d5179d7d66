"""Moving an entry from one list to the list beside it: what goes, what comes, and the comments that stay."""

import re

from rcmcli.model.change import Move
from rcmcli.model.refusal import Misread
from rcmcli.model.span import Path
from rcmcli.reading.printed import read_printed
from rcmcli.store.splices import Manuscript, Splice, Unfit, written_key

_DAY = 1440
_WAIVER = re.compile(r"#\s*rcm\s*:\s*ignore", re.IGNORECASE)
_NAME = re.compile(r"[ \t]*(?:(?:[A-Za-z0-9_-]+|\"[^\"\n]*\"|'[^'\n]*')[ \t]*\.[ \t]*)*")
_Stretch = tuple[int, int]


def move(change: Move, sheet: Manuscript) -> list[Splice]:
    """The entry taken out of its list, which goes too if nothing is left in it, and put at the end of the other."""
    entry, home = sheet.stretch(change.path), change.path[:-1]
    words = sheet.text[slice(*entry)]
    if "\n" in words or not isinstance(change.path[-1], int) or change.key == home[-1]:
        raise Unfit
    members = [sheet.stretch(path) for path in sheet.spans.inside(home)]
    target = (*home[:-1], change.key)
    if sheet.spans.where(target):
        added = _appended(words, target, sheet)
    elif len(members) == 1 and _may_be_renamed(home, change.key, sheet):
        return [_renamed(home, change.key, sheet)]
    else:
        added = [_new_list(words, home, change.key, sheet)]
    taken = _list_dropped(home, entry, sheet) if len(members) == 1 else [_taken_out(members, change.path[-1], sheet)]
    return [*taken, *added]


def _taken_out(members: list[_Stretch], index: int, sheet: Manuscript) -> Splice:
    """One of several members between commas, with the comma and the spaces that belong to it."""
    text, (start, end) = sheet.text, members[index]
    first, after = _is_first(start, sheet), sheet.past_spaces(end)
    if text.startswith(",", after):
        tail = sheet.past_spaces(after + 1)
        if not _at_line_end(text, tail):
            _keep_waivers(first, start, tail, sheet)
            return Splice(start, tail, "")
        return _whole_lines(start, start, sheet) if first else Splice(_back(text, start), tail, "")
    if index + 1 < len(members):
        raise Unfit
    before = members[index - 1][1]
    if "#" in text[before:start] or text.startswith("#", after):
        _keep_waivers(first, start, after, sheet)
        whole = first and _at_line_end(text, after)
        return _whole_lines(start, start, sheet) if whole else Splice(start if first else _back(text, start), end, "")
    return Splice(before, end, "")


def _list_dropped(home: Path, entry: _Stretch, sheet: Manuscript) -> list[Splice]:
    """A list with its key, its entry being the only one."""
    start, end = sheet.stretch(home)
    if "#" in sheet.text[start : entry[0]] + sheet.text[entry[1] : end]:
        raise Unfit
    if _in_braces(home[:-1], sheet):
        pairs = _pairs(home[:-1], sheet)
        return [_taken_out(list(pairs.values()), list(pairs).index(home), sheet)]
    key = sheet.line_start(sheet.stretch(home, "key")[0]) + len(_lead(home, sheet)[0])
    tail = sheet.past_spaces(end)
    if _at_line_end(sheet.text, tail):
        return [_whole_lines(key, end - 1, sheet)]
    _keep_waivers(True, key, tail, sheet)
    return [Splice(key, tail, "")]


def _appended(words: str, target: Path, sheet: Manuscript) -> list[Splice]:
    """An entry at the end of a list, laid out like the last one there."""
    text, (opens, close) = sheet.text, sheet.stretch(target)
    if not text.startswith("[", opens):
        raise Unfit
    members = sheet.spans.inside(target)
    if not members:
        return [Splice(opens + 1, opens + 1, words)]
    start, end = sheet.stretch(members[-1])
    after = sheet.past_spaces(end)
    comma = text.startswith(",", after)
    if _is_first(start, sheet) and "\n" in text[end:close]:
        line = sheet.new_line(end, text[sheet.line_start(start) : start] + words + "," * comma)
        return [line] if comma else [Splice(end, end, ","), line]
    return [Splice(after + 1, after + 1, f" {words},")] if comma else [Splice(end, end, f", {words}")]


def _new_list(words: str, home: Path, key: str, sheet: Manuscript) -> Splice:
    """A list of its own, beside those of its table, in the order of the hours that their keys name."""
    table = home[:-1]
    name, joint = _name_like(home, key, sheet)
    pair = f"{name}{joint}[{words}]"
    beside = _siblings(table, sheet)
    place = _place(beside, home, key)
    if _in_braces(table, sheet):
        pairs = _pairs(table, sheet)
        if place < len(beside):
            at = pairs[beside[place]][0]
            return Splice(at, at, f"{pair}, ")
        end = pairs[beside[-1]][1]
        return Splice(end, end, f", {pair}")
    lead = "".join(_lead(home, sheet))
    if place:
        return sheet.new_line(sheet.stretch(beside[place - 1])[1] - 1, lead + pair)
    first = sheet.line_start(sheet.stretch(beside[0], "key")[0])
    if _waives_below(first, sheet):
        raise Unfit
    return Splice(first, first, lead + pair + sheet.line_end())


def _may_be_renamed(home: Path, key: str, sheet: Manuscript) -> bool:
    """Whether a list that would be left empty stands where the new one would."""
    beside = _siblings(home[:-1], sheet)
    at = beside.index(home)
    return _place(beside, home, key) in (at, at + 1)


def _renamed(home: Path, key: str, sheet: Manuscript) -> Splice:
    start, end = sheet.stretch(home, "key")
    return Splice(start, end, _name_like(home, key, sheet)[0])


def _name_like(home: Path, key: str, sheet: Manuscript) -> tuple[str, str]:
    """A key in the quotes of its neighbour, and what stands between that and its value."""
    start, end = sheet.stretch(home, "key")
    mark = sheet.text[start] if sheet.text[start] in "\"'" else ""
    return written_key(key, mark), sheet.text[end : sheet.stretch(home)[0]]


def _place(beside: list[Path], home: Path, key: str) -> int:
    """How many of the lists beside it come before a new one: by the hour, or up to its neighbour where that says nothing."""
    ranks = [_rank(path[-1]) for path in beside]
    mine, known = _rank(key), [rank for rank in ranks if rank is not None]
    if mine is None or len(known) < len(ranks) or known != sorted(known):
        return beside.index(home) + 1
    return sum(rank < mine for rank in known)


def _rank(key: str | int) -> int | None:
    try:
        time = read_printed(key)
    except Misread:
        return None
    return time.minutes + (time.shift or 0) * _DAY


def _siblings(table: Path, sheet: Manuscript) -> list[Path]:
    """The lists of a table."""
    inside = [path for path in sheet.spans.inside(table) if isinstance(path[-1], str)]
    return [path for path in inside if sheet.text.startswith("[", sheet.stretch(path)[0])]


def _in_braces(table: Path, sheet: Manuscript) -> bool:
    whole = sheet.spans.where(table)
    if whole is None and any(sheet.spans.where(table[:size]) for size in range(1, len(table))):
        raise Unfit  # a dotted key inside braces
    return whole is not None and sheet.text.startswith("{", whole[0])


def _pairs(table: Path, sheet: Manuscript) -> dict[Path, _Stretch]:
    """Every pair of an inline table, from its key to the end of its value."""
    return {path: (sheet.stretch(path, "key")[0], sheet.stretch(path)[1]) for path in sheet.spans.inside(table)}


def _lead(home: Path, sheet: Manuscript) -> tuple[str, str]:
    """What stands on a list's line before its key: the indent, and the names of tables with their dots."""
    key = sheet.stretch(home, "key")[0]
    lead = sheet.text[sheet.line_start(key) : key]
    if not _NAME.fullmatch(lead):
        raise Unfit
    names = lead.lstrip(" \t")
    return lead[: len(lead) - len(names)], names


def _whole_lines(first: int, last: int, sheet: Manuscript) -> Splice:
    """Lines with their ends; not those that a waiver above speaks of, which would then speak of the next."""
    start = sheet.line_start(first)
    if _waives_below(start, sheet):
        raise Unfit
    return Splice(start, sheet.next_line(last), "")


def _keep_waivers(first: bool, start: int, tail: int, sheet: Manuscript) -> None:
    """Raise `Unfit` where a comment left alone on its line would waive what stands on the next one."""
    alone = first and sheet.text.startswith("#", tail)
    if alone and (_WAIVER.match(sheet.text, tail) or _waives_below(sheet.line_start(start), sheet)):
        raise Unfit


def _waives_below(line_start: int, sheet: Manuscript) -> bool:
    return line_start > 0 and bool(_WAIVER.match(sheet.line(line_start - 1).lstrip()))


def _is_first(at: int, sheet: Manuscript) -> bool:
    return not sheet.text[sheet.line_start(at) : at].strip()


def _at_line_end(text: str, at: int) -> bool:
    return at == len(text) or text.startswith(("\n", "\r\n"), at)


def _back(text: str, at: int) -> int:
    """The end of what stands before the spaces before an index."""
    while at and text[at - 1] in " \t":
        at -= 1
    return at
