"""Several stretches of the calendar in one line: a list, a range, and what they share said once: “14–16 March 2022”."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from rcmcli.model.pattern import later
from rcmcli.model.period import Stretch
from rcmcli.model.refusal import Misread
from rcmcli.model.text import Text
from rcmcli.reading.stretches import day_of, read_stretch
from rcmcli.reading.words import DASHES

_FROM = later(r"(?:from|desde|del?|between|entre)(?: the| el| la)? (?=.)")
_JOINT = later(
    rf" ?(?P<sign>[{DASHES}/]) ?|(?:,? )(?P<word>to|until|till|through|al?|hasta)(?: the| el| la)? | (?P<and>and|y|e)(?: the| el| la)? "
)
_AND = later(r",? (?:and|y|e|&)(?: the| el| la)? ")
_SIGNS = later(rf" ?[{DASHES}/] ?")
_BARE = later(r"(?P<day>[0-9]{1,2})(?:\.?(?:st|nd|rd|th|er|ro|o|º|°))?(?:,? (?:(?:of|de|del) )?(?P<year>[0-9]{4}))?")
_ORDER = ("day", "week", "part", "month", "quarter", "half", "year")
Piece = Stretch | tuple[int, int | None]  # a bare day, with its year if one stands behind it


def read_stretches(plain: str) -> tuple[Stretch, ...]:
    """The stretches that folded words are as a whole; none for any other words. Raises `Misread` where they may mean two things."""
    if one := read_stretch(plain):
        return (one,)
    if between := _range(plain):
        return (between,)
    return _list(plain) or _hyphened(plain)


def _range(plain: str) -> Stretch | None:
    opened = _FROM.match(plain)
    rest = plain[opened.end() :] if opened else plain
    is_between = bool(opened and opened[0].startswith(("between", "entre")))
    found = dict.fromkeys(_ranges(rest, is_between))
    if len(found) > 1:
        raise Misread(_may_be(plain, [str(one) for one in found]))
    return next(iter(found), None)


def _ranges(plain: str, is_between: bool) -> Iterator[Stretch]:
    """Each way to read words as one stretch until another."""
    for joint in _JOINT.finditer(plain):
        if bool(joint["and"]) != is_between:
            continue
        pair = _pair(plain[: joint.start()], plain[joint.end() :])
        if pair is None:
            continue
        first, last = pair[0], pair[1].in_year(pair[0].year) if pair[0].year else pair[1]
        may_be_two = joint["sign"] and (first.form != "day" or "/" in joint["sign"])
        if may_be_two and not _is_iso(plain, joint.start()) and not _adjoin(first, last):
            raise Misread(_list_or_range(plain, str(first), str(last)))
        if backwards := _backwards(first, last):
            raise Misread(backwards)
        yield msgspec.structs.replace(first, until=last)


def _is_iso(plain: str, joint: int) -> bool:
    """Whether it is a range of ISO 8601, or one like it: figures, the year first."""
    return bool(re.match("[0-9]{4}", plain[:joint])) and not re.search("[a-gi-pr-vx-z]", plain)


def _adjoin(first: Stretch, last: Stretch) -> bool:
    """Whether the second follows upon the first, so that a list and a range of them are one and the same."""
    one = first.dates() if first.year else first.in_year(2000).dates()
    other = last.dates() if last.year else last.in_year(2000).dates()
    return bool(one and other and (other.first - one.last).days == 1)


def _pair(left: str, right: str) -> tuple[Stretch, Stretch] | None:
    pieces = _complete([one for one in map(_piece, (left.strip(" ,"), right.strip(" ,"))) if one is not None])
    if len(pieces) != 2 or pieces[0].form != pieces[1].form:
        return None
    return pieces[0], pieces[1]


def _backwards(first: Stretch, last: Stretch) -> Text | None:
    one, other = first.dates(), last.dates()
    in_order = one.first < other.first if one and other else (first.number, first.day) < (last.number, last.day)
    if in_order:
        return None
    return Text(
        en=f"“{first}” is not before “{last}”; write the years of both, if they are of two years",
        es=f"«{first}» no es anterior a «{last}»; si son de dos años, escriba el de cada uno",
    )


def _list(plain: str) -> tuple[Stretch, ...]:
    parts = [part for words in _AND.split(plain) for part in re.split(" ?[,;] ?", words) if part]
    return _all_of(parts)


def _hyphened(plain: str) -> tuple[Stretch, ...]:
    """Three months or more with hyphens between them, which can be nothing but a list: April-July-October."""
    parts = _SIGNS.split(plain)
    found = _all_of(parts) if len(parts) > 2 and not plain[:1].isdigit() else ()
    return found if all(one.form in ("month", "quarter") for one in found) else ()


def _all_of(parts: Sequence[str]) -> tuple[Stretch, ...]:
    """The pieces of a list, each one of them read; a year that stands alone belongs to the piece before it."""
    joined: list[str] = []
    for part in parts:
        if re.fullmatch("[0-9]{4}", part) and joined and _wants_year(joined[-1]):
            joined[-1] += f" {part}"
        else:
            joined.append(part)
    pieces = [_piece(part) or _range(part) for part in joined]
    found = _complete([piece for piece in pieces if piece is not None])
    if len(found) != len(joined):
        return ()
    if len(found) > 1:
        _refuse_disorder(found, " ".join(parts))
    return found


def _wants_year(words: str) -> bool:
    piece = _piece(words) or _range(words)
    return piece.needs_year if isinstance(piece, Stretch) else piece is not None and piece[1] is None


def _piece(words: str) -> Piece | None:
    bare = _BARE.fullmatch(words)
    if bare and 1 <= int(bare["day"]) <= 31:
        return int(bare["day"]), int(bare["year"]) if bare["year"] else None
    return read_stretch(words.removeprefix("the ").removeprefix("el "))


def _complete(pieces: Sequence[Piece]) -> tuple[Stretch, ...]:
    """The pieces with the month and the year that a neighbour says for them; none where a day has no month."""
    months = [(n, piece) for n, piece in enumerate(pieces) if isinstance(piece, Stretch) and piece.form == "day"]
    whole: list[Stretch] = []
    for n, piece in enumerate(pieces):
        if isinstance(piece, Stretch):
            whole.append(piece)
            continue
        after = next((one for at, one in months if at > n), None)
        before = next((one for at, one in reversed(months) if at < n), None)
        near = after or before
        if near is None:
            return ()
        whole.append(day_of(piece[1] or near.year, near.number, piece[0]))
    return _dated(whole)


def _dated(pieces: Sequence[Stretch]) -> tuple[Stretch, ...]:
    """The pieces with the year of the next one that states any."""
    year: int | None = None
    dated: list[Stretch] = []
    for piece in reversed(pieces):
        with_year = piece.in_year(year) if year else piece
        if with_year.form == "day" and with_year.year:
            day_of(with_year.year, with_year.number, with_year.day)
        year = with_year.year or year
        dated.insert(0, with_year)
    return tuple(dated)


def _refuse_disorder(found: Sequence[Stretch], plain: str) -> None:
    """A list is in order; else the year of its first pieces is in doubt: “November, December and January 2023”."""
    keys = [(one.year or 0, one.number if one.form != "quarter" else 3 * one.number - 2, one.day) for one in found]
    if keys != sorted(set(keys)) or len({one.form for one in found}) > 1:
        raise Misread(
            Text(
                en=f"“{plain}” is not in the order of the calendar; write the year of each",
                es=f"«{plain}» no está en el orden del calendario; escriba el año de cada uno",
            )
        )


def _list_or_range(plain: str, one: str, other: str) -> Text:
    return Text(
        en=f'“{plain}” may be two or all from one to the other; write "{one}, {other}" or "{one} to {other}"',
        es=f'«{plain}» pueden ser dos o todos de uno a otro; escriba "{one}, {other}" o "{one} a {other}"',
    )


def _may_be(plain: str, readings: Sequence[str]) -> Text:
    listed = ", ".join(readings)
    return Text(en=f"“{plain}” may be {listed}; write one", es=f"«{plain}» puede ser {listed}; escriba una")
