"""Runs of lines: where a paper is no table, which line is the title of which hours, told from all of its lines at once."""

import re
from collections.abc import Sequence

import msgspec

from rcmcli.importers.headings import heading_in
from rcmcli.importers.hours import Hours, hours_in
from rcmcli.importers.lexicon import labelled, section_of
from rcmcli.importers.local_times import Claim, agree, claims_in, is_headed
from rcmcli.importers.rows import Row
from rcmcli.importers.sheet import Line
from rcmcli.importers.titles import body_of
from rcmcli.reading.words import fold

_FOLDED = 120  # letters of a paragraph that may hold several items
_NEAR = 5  # lines within which hours for places make a list
_PAIRS = 3
_FRAME = re.compile(
    r"^[*_•\- ]*(?:horarios?|horas?|time|times|schedule|hours|heures?|horaires?|duracion|duration|hora de (?:inicio|la reunion)|start(?:ing)?(?: time)?|"
    r"inicio|hora local|when|cuando|fecha y hora|date and time|date et heure|data e hora)\b[^:0-9]{0,40}:"
)
_HOUR = r"[0-9]{1,2}(?:[:.hH][0-9]{2}| ?[hH](?: [0-9]{2})?\b| ?[aApP]\.? ?[mM]\b)"
_OPEN_RANGE = re.compile(rf"{_HOUR}(?: ?h)?\.? ?[–—-] ?$")
_AFRESH = re.compile(
    rf"(?:^|(?<=[.;,:|)] )|(?<=[^\W0-9hHmM] [–—-] ))(?=(?:de |a las |from |das |las )?[0-9]{{1,2}}[^0-9;]{{0,12}}[0-9]{{0,2}}[^0-9;]{{1,12}}{_HOUR}|;? ?{_HOUR} [^\W0-9])"
)


def straightened(rows: Sequence[Row], language: str, *, full: bool) -> list[Row]:
    """The rows of a paper with every time in a row of its own, beside its title."""
    found = [part for row in _unwrapped(rows, full) for part in _unfolded(row, full)]
    found = _with_lists(found)
    found = _banded([_timed(row, language, full) for row in found])
    found = _joined_pairs(_with_ends(_without_halves(_without_frames(found)), full), full)
    found = _rooms_beside(found)
    return _titled(found, full)


def _banded(rows: list[Row]) -> list[Row]:
    """Titles that stand in a row of their own above the hours, where most such rows have no other title."""
    groups = [group for at in range(len(rows)) if (group := _below_band(rows, at))]
    bare = [group for group in groups if not body_of(rows[group[-1]].body)[0]]
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


def _is_plain(line: Line) -> bool:
    return not line.level and not labelled(fold(line.text))[0] and not line.text.lstrip().startswith("[")


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


def _without_halves(rows: list[Row]) -> list[Row]:
    """A part of the day that stands above hours heads them, and is no item: «MAÑANA» above 09:00."""
    return [
        msgspec.structs.replace(row, kind="band", time="", body=row.hours, hours=())
        if _is_bare(row) and hours_in(row.time).part and _is_hour(rows[at + 1 : at + 2])
        else row
        for at, row in enumerate(rows)
    ]


def _is_hour(following: Sequence[Row]) -> bool:
    return any(row.kind == "row" and hours_in(row.time).spans for row in following)


def _unwrapped(rows: Sequence[Row], full: bool) -> list[Row]:
    """The rows of a paper that is wrapped at a width, its sentences whole: a line goes on where the next word had no room."""
    pairs = [at for at in range(len(rows) - 1) if _may_be_wrapped(rows[at], rows[at + 1], full)]
    width = max((_width(rows[at]) for at in pairs), default=0)
    wrapped = [at for at in pairs if _width(rows[at]) + 1 + len(rows[at + 1].body[0].text.split()[0]) > width]
    if len(wrapped) < _PAIRS or len(wrapped) * 10 < len(pairs) * 7 or not 25 <= width <= _FOLDED:
        wrapped = []
    broken = [at for at in range(len(rows) - 1) if _is_broken(rows[at], rows[at + 1])]
    found: list[Row] = []
    for at, row in enumerate(rows):
        if found and (at - 1 in wrapped or at - 1 in broken):
            line, more = found[-1].body[0], row.body[0]
            joined = msgspec.structs.replace(
                line, text=f"{line.text.rstrip()} {more.text.lstrip()}", more=(*line.more, *more.numbers)
            )
            found[-1] = msgspec.structs.replace(found[-1], body=(joined,))
        else:
            found.append(row)
    return found


def _is_broken(row: Row, other: Row) -> bool:
    """Whether a line ends with an hour and a dash, and the next begins with the hour that is meant."""
    both = all(one.kind == "line" and len(one.body) == 1 and not one.other for one in (row, other))
    return both and bool(_OPEN_RANGE.search(row.body[0].text) and re.match(rf"\W{{0,3}}{_HOUR}", other.body[0].text))


def _may_be_wrapped(row: Row, other: Row, full: bool) -> bool:
    """Whether the second of two lines may go on with the first."""
    if not all(
        one.kind == "line" and len(one.body) == 1 and not one.other and one.body[0].text.strip() for one in (row, other)
    ):
        return False
    line, more = row.body[0], other.body[0]
    if more.gap or more.level or line.level or line.heading or more.heading or line.bold != more.bold:
        return False
    hours = hours_in(more.text, full=full)
    plain = fold(more.text)
    begins = (hours.spans and hours.where in ("first", "alone")) or heading_in(more.text) or section_of(plain)
    return not (begins or labelled(plain)[0] or heading_in(line.text) or line.text.rstrip().endswith(":"))


def _width(row: Row) -> int:
    return row.body[0].indent + len(row.body[0].text.rstrip())


def _unfolded(row: Row, full: bool) -> list[Row]:
    """A paragraph that holds several items, cut before each range of hours."""
    if row.kind != "line" or len(row.body) != 1 or len(row.body[0].text) <= _FOLDED:
        return [row]
    line = row.body[0]
    cuts = [found.start() for found in _AFRESH.finditer(line.text)]
    parts = [
        line.text[start:end].strip(" ;,–—") for start, end in zip([0, *cuts], [*cuts, len(line.text)], strict=True)
    ]
    parts = [part for part in parts if part]
    told = [hours_in(part, full=full) for part in parts]
    timed = [hours for hours in told if hours.spans and hours.where == "first"]
    if sum(hours.is_range for hours in timed) < 2 or len(parts) - len(timed) > 1:
        return [row]
    return [Row(body=(msgspec.structs.replace(line, text=part, level=0),)) for part in parts]


def _with_lists(rows: list[Row]) -> list[Row]:
    """The lines that list the hour of one moment at several places, as such."""
    claims: dict[int, list[Claim]] = {}
    for at, row in enumerate(rows):
        told = claims_in(row.body[0].text, row.body[0].number) if row.kind == "line" and len(row.body) == 1 else []
        if told:
            claims[at] = told
    groups: list[list[int]] = []
    for at in claims:
        if groups and at - groups[-1][-1] <= _NEAR and not _parted(rows, groups[-1][-1], at):
            groups[-1].append(at)
        else:
            groups.append([at])
    found = list(rows)
    for group in groups:
        told = [claim for at in group for claim in claims[at]]
        above = [row.body[0].text for row in rows[max(0, group[0] - 4) : group[0]] if row.body]
        several = len(told) > 1 or sum(len(claim.labels) for claim in told) > 2
        if several and agree(told, None, headed=any(map(is_headed, above))):
            for at in group:
                found[at] = msgspec.structs.replace(rows[at], kind="printed")
    return found


def _parted(rows: Sequence[Row], before: int, at: int) -> bool:
    """Whether a day or an item stands between two lines."""
    between = rows[before + 1 : at]
    return any(
        row.kind != "line" or (row.body and (heading_in(row.body[0].text) or hours_in(row.body[0].text).spans))
        for row in between
    )


def _timed(row: Row, language: str, full: bool) -> Row:
    """A line with its hours set apart from its words, where it says when something is."""
    if row.kind not in ("line", "band") or len(row.body) != 1 or row.time:
        return row
    line = row.body[0]
    hours = hours_in(line.text, language, full)
    if not (hours.spans or hours.part) or heading_in(line.text):
        return row
    if _FRAME.match(fold(line.text)) and hours.where == "alone":
        return msgspec.structs.replace(row, kind="frame", time=line.text, hours=(line,))
    if not _is_item(line, hours):
        return row
    body = (msgspec.structs.replace(line, text=hours.rest),) if hours.where != "alone" else ()
    return msgspec.structs.replace(row, kind="row", time=line.text, hours=(line,), body=body)


def _is_item(line: Line, hours: Hours) -> bool:
    """Whether the hours of a line are those of an item, and not part of a sentence."""
    plain = fold(line.text)
    if labelled(plain)[0] in ("note", "link", "document"):
        return False
    if hours.where in ("first", "alone"):
        return not hours.part or not line.level
    if hours.where == "last":
        return hours.is_range or not line.text.rstrip().endswith(".")
    return (
        hours.where == "within"
        and hours.is_range
        and bool(re.search(r"[(\[][^()\[\]]*[0-9][^()\[\]]*[)\]]", line.text))
        and len(plain) <= _FOLDED
    )


def _joined_pairs(rows: list[Row], full: bool) -> list[Row]:
    """Two clocks on lines of their own, the second later, as one range: where the paper does so throughout."""
    pairs = [at for at in range(len(rows) - 1) if _is_pair(rows[at], rows[at + 1], full)]
    clocks = [row for row in rows if _is_bare(row) and hours_in(row.time, full=full).is_clock]
    kept: list[int] = []
    for at in pairs:
        if not kept or at > kept[-1] + 1:
            kept.append(at)
    if len(kept) < min(_PAIRS, max(2, len(clocks) // 2)) or len(kept) * 2 < len(clocks) * 0.8:
        return rows
    found: list[Row] = []
    skip = False
    for at, row in enumerate(rows):
        if skip:
            skip = False
        elif at in kept:
            other = rows[at + 1]
            found.append(
                msgspec.structs.replace(
                    row, time=f"{row.time.strip()} – {other.time.strip()}", hours=(*row.hours, *other.hours)
                )
            )
            skip = True
        else:
            found.append(row)
    return found


def _with_ends(rows: list[Row], full: bool) -> list[Row]:
    """An end that a page break parted from its start, as its end again: in a paper of ranges, a later clock without words."""
    told = [hours_in(row.time, full=full) if row.kind == "row" and row.time else None for row in rows]
    timed = [hours for hours in told if hours and hours.spans]
    if sum(hours.is_range for hours in timed) * 10 < len(timed) * 7:
        return rows
    found: list[Row] = []
    for at, row in enumerate(rows):
        one, two = told[at - 1] if at else None, told[at]
        bare = not row.body and not row.kept and bool(rows[at - 1].body if at else False)
        if found and bare and one and two and one.is_clock and two.is_clock and one.spans[0].start < two.spans[0].start:
            found[-1] = msgspec.structs.replace(
                found[-1], time=f"{found[-1].time} – {row.time}", hours=(*found[-1].hours, *row.hours)
            )
        else:
            found.append(row)
    return found


def _is_bare(row: Row) -> bool:
    """Whether a line holds hours and nothing else."""
    return row.kind == "row" and not row.body and len(row.hours) == 1 and not row.kept and not row.at


def _is_pair(row: Row, other: Row, full: bool) -> bool:
    if not (_is_bare(row) and _is_bare(other)):
        return False
    one, two = hours_in(row.time, full=full), hours_in(other.time, full=full)
    return one.is_clock and two.is_clock and one.spans[0].start < two.spans[0].start


def _titled(rows: list[Row], full: bool) -> list[Row]:
    """Give each bare time the line that is its title, on the side on which the paper prints titles."""
    bare = [at for at, row in enumerate(rows) if _is_bare(row) and row.hours[0].level == 0]
    if not bare:
        return rows
    above, below = ([at for at in bare if _title_at(rows, at, step) is not None] for step in (-1, 1))
    return _taking(rows, bare, -1 if _is_above(rows, bare, above, below) else 1)


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
        if title is None or title not in found or _is_bare(found[title]):
            continue
        if step > 0 and _gap(rows[title]) > usual:
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
    return max(set(gaps), key=gaps.count) if gaps and step > 0 else 99


def _rooms_beside(rows: list[Row]) -> list[Row]:
    """Titles above and rooms beside the hours: where nearly all timed lines have a plain line above, and say few things."""
    timed = [at for at, row in enumerate(rows) if _is_bare(row) or _is_one_line(row)]
    above = [at for at in timed if at and _may_be_title(rows[at - 1]) and rows[at - 1].kind == "line"]
    beside = [fold(rows[at].body[0].text) for at in above if rows[at].body]
    if len(timed) < _PAIRS or len(above) * 10 < len(timed) * 9 or not beside or len(set(beside)) * 2 > len(beside):
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


def _without_frames(rows: list[Row]) -> list[Row]:
    """Hours behind a label such as “Time:” are those of an item where a paper has more of them than days."""
    frames = [row for row in rows if row.kind == "frame"]
    days = sum(bool(heading_in(line.text)) for row in rows for line in row.body[:1])
    if len(frames) <= max(2, days):
        return rows
    return [msgspec.structs.replace(row, kind="row", body=()) if row.kind == "frame" else row for row in rows]
