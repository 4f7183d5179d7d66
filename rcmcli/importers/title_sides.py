"""Title sides: on which side of their hours a paper prints titles, told from all of its hours at once."""

from collections.abc import Collection, Sequence

import msgspec

from rcmcli.importers.bare_hours import is_bare
from rcmcli.importers.broken_lines import PAIRS
from rcmcli.importers.headings import heading_in
from rcmcli.importers.hours import hours_in
from rcmcli.importers.lexicon import head_of, labelled, section_of
from rcmcli.importers.line_signs import PLACE
from rcmcli.importers.people import parties_in
from rcmcli.importers.rows import Row
from rcmcli.importers.sheet import Line
from rcmcli.importers.titles import body_of, is_speaker
from rcmcli.importers.tracks import is_room
from rcmcli.reading.words import fold

_FEW = 5  # words of a room


def banded(rows: list[Row]) -> list[Row]:
    """Titles that stand in a row of their own above the hours, where most such rows have no other title."""
    groups = [group for at in range(len(rows)) if (group := _below_band(rows, at))]
    bare = [group for group in groups if not _entitles_itself(rows[group[-1]])]
    if len(bare) < 2 or len(bare) * 2 < len(groups):
        return rows
    found = dict(enumerate(rows))
    for first, *between, last in groups:
        points = [line for at in (*between, last) for line in found[at].body]
        lowered = [
            msgspec.structs.replace(line, level=max(1, line.level)) if _is_plain(line) else line for line in points
        ]
        found[last] = msgspec.structs.replace(found[last], body=(*found[first].body, *lowered))
        for at in (first, *between):
            del found[at]
    return [found[at] for at in sorted(found)]


def _entitles_itself(row: Row) -> bool:
    """Whether a title stands beside hours, and not only who leads."""
    return bool(body_of(row.body)[0]) and not all(parties_in(line.text) for line in row.body)


def _is_plain(line: Line) -> bool:
    if line.level or line.text.lstrip().startswith("["):
        return False
    return not labelled(fold(line.text))[0] and not parties_in(line.text)


def _below_band(rows: Sequence[Row], at: int) -> list[int]:
    """A row across the table, what goes on below it, and the row of hours that it is the title of."""
    row = rows[at]
    if (
        row.kind != "band"
        or len(row.body) != 1
        or row.time
        or heading_in(row.body[0].text)
        or hours_in(row.body[0].text).part
    ):
        return []
    group = [at]
    for n in range(at + 1, min(at + 6, len(rows))):
        group.append(n)
        if rows[n].kind == "row" and hours_in(rows[n].time).spans:
            return group
        if rows[n].kind != "more" or rows[n].kept:
            return []
    return []


def titled(rows: list[Row], full: bool) -> list[Row]:
    """Give each bare time the line that is its title, on the side on which the paper prints titles."""
    bare = [at for at, row in enumerate(rows) if is_bare(row) and row.hours[0].level == 0]
    if not bare:
        return rows
    above, below = ([at for at in bare if _title_at(rows, at, step) is not None] for step in (-1, 1))
    points = [at for at in bare if _is_point_below(rows, at)]
    if len(points) * 2 > len(bare) > 2 * max(len(above), len(below)):
        rows = _with_points(rows, set(points) - set(above))
        return _taking(rows, [at for at, row in enumerate(rows) if is_bare(row)], -1)
    if not _is_above(rows, bare, above, below):
        return _taking(rows, bare, 1)
    return _below_headings(_taking(rows, bare, -1))


def _is_point_below(rows: Sequence[Row], at: int) -> bool:
    """Whether a point of a list, and no person, stands right below hours."""
    row = rows[at + 1] if at + 1 < len(rows) else None
    return bool(row and row.kind == "line" and row.body and row.body[0].level and not is_speaker(row.body[0]))


def _with_points(rows: Sequence[Row], bare: Collection[int]) -> list[Row]:
    """The rows, each of these hours with the first point below it as its title."""
    found = dict(enumerate(rows))
    for at in bare:
        title = msgspec.structs.replace(rows[at + 1].body[0], level=0)
        found[at] = msgspec.structs.replace(rows[at], body=(title, *rows[at + 1].body[1:]))
        del found[at + 1]
    return list(found.values())


def _below_headings(rows: list[Row]) -> list[Row]:
    """The first hours of a day, with the line below them where titles stand above and above these stands only the day."""
    found = dict(enumerate(rows))
    for at, row in enumerate(rows):
        first = at == 0 or (rows[at - 1].kind in ("line", "band") and _is_heading(rows[at - 1]))
        below = rows[at + 1 : at + 3]
        if is_bare(row) and first and len(below) == 2 and all(map(_may_be_title, below)):
            found[at] = msgspec.structs.replace(row, body=below[0].body)
            del found[at + 1]
    return [found[at] for at in sorted(found)]


def _is_heading(row: Row) -> bool:
    return bool(row.body) and heading_in(row.body[0].text) is not None


def _is_above(rows: list[Row], bare: list[int], above: list[int], below: list[int]) -> bool:
    """Whether titles stand above their hours: by what stands at the ends of the runs, by boldness, by distance."""
    if not above or not below:
        return bool(above)
    bold = [at for at in above if _is_bold(rows[_title_at(rows, at, -1) or 0])]
    plain_below = [at for at in below if not _is_bold(rows[_title_at(rows, at, 1) or 0])]
    if len(bold) * 2 >= len(bare) and len(plain_below) * 2 < len(bare):
        return True
    far_above = sum(rows[at].hours[0].gap for at in bare)
    far_below = sum(_gap(rows[at + 1]) for at in bare if at + 1 < len(rows))
    if far_above != far_below:
        return far_above < far_below
    last_has_none = [at for at in bare if _title_at(rows, at, 1) is None and _title_at(rows, at, -1) is not None]
    first_has_none = [at for at in bare if _title_at(rows, at, -1) is None and _title_at(rows, at, 1) is not None]
    return len(last_has_none) > len(first_has_none)


def _gap(row: Row) -> int:
    lines = (*row.hours, *row.body)
    return lines[0].gap if lines else 0


def _is_bold(row: Row) -> bool:
    return bool(row.body) and (row.kind == "band" or row.body[0].bold or row.body[0].heading > 0)


def _title_at(rows: list[Row], at: int, step: int) -> int | None:
    """Where the title of a bare time stands on one side: the next line, if that may be one."""
    near = at + step
    if not 0 <= near < len(rows):
        return None
    if step > 0:
        return near if _may_be_title(rows[near]) else None
    while near >= 0 and rows[near].kind == "line" and rows[near].body and rows[near].body[0].level and at - near <= 6:
        near -= 1  # points between a title and its hours
    return near if near >= 0 and _may_be_title(rows[near]) else None


def _may_be_title(row: Row) -> bool:
    if row.kind not in ("line", "band") or not row.body:
        return False
    line = row.body[0]
    plain = fold(line.text)
    return not line.level and not heading_in(line.text) and not labelled(plain)[0] and not section_of(plain)


def _taking(rows: list[Row], bare: list[int], step: int) -> list[Row]:
    """The rows, each bare time with its title taken from one side and the points in between."""
    found: dict[int, Row] = dict(enumerate(rows))
    usual = _usual_gap(rows, bare, step)
    for at in bare:
        title = _title_at(rows, at, step)
        if title is None or title not in found or is_bare(found[title]):
            continue
        if step > 0 and _gap(rows[title]) > usual + (usual > 2):
            continue
        between = [n for n in range(title + 1, at) if n in found] if step < 0 else []
        points = tuple(line for n in between for line in found[n].body)
        row = rows[at]
        found[at] = msgspec.structs.replace(
            row, body=(*rows[title].body, *points), other=rows[title].other, languages=rows[title].languages
        )
        for n in (title, *between):
            del found[n]
    return [found[at] for at in sorted(found)]


def _usual_gap(rows: list[Row], bare: list[int], step: int) -> int:
    """The distance at which titles mostly stand below their hours, in empty lines."""
    gaps = [_gap(rows[title]) for at in bare if (title := _title_at(rows, at, step)) is not None]
    return max(gaps, key=lambda gap: (gaps.count(gap), gap)) if gaps and step > 0 else 99


def rooms_beside(rows: list[Row]) -> list[Row]:
    """Titles above and rooms beside the hours: where nearly all timed lines have a plain line above, and say few things."""
    timed = [at for at, row in enumerate(rows) if is_bare(row) or _is_one_line(row)]
    above = [at for at in timed if at and _may_be_title(rows[at - 1]) and rows[at - 1].kind == "line"]
    beside = [fold(rows[at].body[0].text) for at in above if rows[at].body]
    if len(timed) < PAIRS or len(above) * 10 < len(timed) * 9 or not beside:
        return rows
    bold = [at for at in above if rows[at - 1].body[0].bold and not rows[at].hours[0].bold]
    rooms = [words for words in beside if len(words.split()) <= _FEW and (PLACE.match(words) or is_room(words))]
    of_rooms = len(bold) == len(above) and len(rooms) * 2 > len(beside)
    if len(set(beside)) * 2 > len(beside) and not of_rooms:
        return rows
    found = dict(enumerate(rows))
    for at in above:
        row = rows[at]
        kept = (("room", row.body),) if row.body else ()
        found[at] = msgspec.structs.replace(row, body=rows[at - 1].body, kept=kept)
        del found[at - 1]
    return [found[at] for at in sorted(found)]


def _is_one_line(row: Row) -> bool:
    """Whether hours and words come of one line outside tables."""
    alone = row.kind == "row" and len(row.hours) == 1 and len(row.body) == 1 and not (row.kept or row.at or row.other)
    return alone and row.body[0].number == row.hours[0].number


def unlabelled(rows: Sequence[Row]) -> list[Row]:
    """The rows, their titles without a label that nearly all of them bear: “Session: Welcome”."""
    timed = [row for row in rows if row.kind == "row" and row.time and row.body]
    borne = [row for row in timed if _label_of(row)]
    if len(borne) < PAIRS or len(borne) * 5 < len(timed) * 4:
        return list(rows)
    return [_without_label(row) if any(row is one for one in borne) else row for row in rows]


def _label_of(row: Row) -> str:
    label, colon, rest = row.body[0].text.partition(":")
    return label if colon and rest.strip() and head_of(label) == "title" else ""


def _without_label(row: Row) -> Row:
    line = row.body[0]
    bare = msgspec.structs.replace(line, text=line.text[len(_label_of(row)) + 1 :].strip())
    return msgspec.structs.replace(row, body=(bare, *row.body[1:]))
