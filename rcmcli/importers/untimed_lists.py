"""Lists without hours: a paper that prints none, and numbers its items or lists them under its dates, as items of these."""

import re
from collections.abc import Iterator, Sequence

import msgspec

from rcmcli.importers.headings import date_in, heading_in
from rcmcli.importers.lexicon import is_kind_of_document, labelled, section_of
from rcmcli.importers.rows import Row
from rcmcli.importers.sheet import Line
from rcmcli.importers.title_marks import minutes_at_end
from rcmcli.importers.titles import zone_said
from rcmcli.model.kinds import kind_said
from rcmcli.model.text import Text
from rcmcli.reading.words import fold

_NUMBERED = re.compile(r"\W{0,2}(?P<number>[0-9]{1,2}|[IVX]{1,5})(?:[.)º°]{1,2}-?|\.? ?[-–]) +(?=\S)")
_BELOW = re.compile(r"\W{0,2}(?:[0-9]{1,2}\.[0-9]{1,2}\.?|[a-z][.)]|[ivx]{1,4}[.)]) +(?=\S)")
_ROMAN = ("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV")
_FEWEST, _LONGEST = 3, 240  # items of a list, letters of an item


def listed(rows: Sequence[Row]) -> list[Row]:
    """The rows of a paper; where none of them has hours, those that are its items as such."""
    rows = _as_called(rows)
    if any(map(_is_timed, rows)):
        return list(rows)
    items = ((_numbered(rows) or _lasting(rows)) if _has_date(rows) else set()) or _under_dates(rows)
    return [_item(row) if at in items else _lowered(row) if items else row for at, row in enumerate(rows)]


def _is_timed(row: Row) -> bool:
    return bool((row.time and row.kind != "frame") or row.length or row.is_untimed)


def _as_called(rows: Sequence[Row]) -> list[Row]:
    """The rows, the only hour of a paper as words where it stands beside the date of the meeting, above a list that counts."""
    timed = [at for at, row in enumerate(rows) if _is_timed(row)]
    if len(timed) != 1 or len(rows[timed[0]].hours) != 1:
        return list(rows)
    line, above = rows[timed[0]].hours[0], rows[timed[0] - 1].body if timed[0] else ()
    is_below_date = any(one.number == line.number for one in above)
    row = Row("frame", time=line.text, hours=(line,)) if is_below_date else Row(body=(line,))
    called = date_in(line.text)
    own = [one for one in rows[timed[0]].body if one.number != line.number]
    below = [*(Row(body=(one,)) for one in own), *rows[timed[0] + 1 :]]
    if called is None or not called.is_date or len(_numbered(below) or _lasting(below)) < _FEWEST:
        return list(rows)
    return [*rows[: timed[0]], row, *below]


def _has_date(rows: Sequence[Row]) -> bool:
    """Whether the paper names the date of something: without one, and without hours, what counts is no agenda."""
    found = (date_in(line.text) for row in rows for line in row.body)
    return any(one and (one.pair or (one.month and one.day)) for one in found)


def _numbered(rows: Sequence[Row]) -> set[int]:
    """Where the items of lists stand that count on from one; a list of aims has none."""
    found: set[int] = set()
    run: list[int] = []
    for at, number in _numbers(rows):
        if run and number == len(run) + 1 and _set_alike(rows[run[0]], rows[at]):
            run.append(at)
        elif number == 1:
            found |= set(run) if _is_long(rows, run) else set()
            run = [] if _is_of_section(rows, at) else [at]
    return found | (set(run) if _is_long(rows, run) else set())


def _lasting(rows: Sequence[Row]) -> set[int]:
    """Where the lines stand that end with their length, one below the other: `Apertura (10 minutos)`."""
    found = {at for at, row in enumerate(rows) if (line := _line(row)) and minutes_at_end(line.text)[1]}
    return found if len(found) >= _FEWEST and max(found) - min(found) < 2 * len(found) else set()


def _is_long(rows: Sequence[Row], run: Sequence[int]) -> bool:
    """Whether a list is long enough to be that of the items; a shorter one is so below words that announce it."""
    above = _line(rows[run[0] - 1]) if run and run[0] else None
    announced = above is not None and (is_kind_of_document(fold(above.text)) or above.text.rstrip().endswith(":"))
    return len(run) >= (_FEWEST - 1 if announced else _FEWEST)


def _numbers(rows: Sequence[Row]) -> Iterator[tuple[int, int]]:
    for at, row in enumerate(rows):
        line = _line(row)
        told = _NUMBERED.match(line.text) if line and len(line.text) <= _LONGEST else None
        if told:
            word = told["number"]
            yield at, int(word) if word.isdigit() else _ROMAN.index(word) + 1 if word in _ROMAN else 0


def _set_alike(row: Row, other: Row) -> bool:
    one, two = _line(row), _line(other)
    return bool(one and two) and (one.level, one.indent) == (two.level, two.indent)  # type: ignore[union-attr]


def _is_of_section(rows: Sequence[Row], at: int) -> bool:
    above = _line(rows[at - 1]) if at else None
    return bool(above and section_of(fold(above.text).strip(" *_#")))


def _under_dates(rows: Sequence[Row]) -> set[int]:
    """Where the lines stand that a paper lists below its dates, a break or a meal among them."""
    found: set[int] = set()
    is_below = False
    for at, row in enumerate(rows):
        line = _line(row)
        if line is None or heading_in(line.text):
            is_below = line is not None
        elif is_below and _may_be_item(line):
            found.add(at)
    pauses = [at for at in found if (line := _line(rows[at])) and kind_said(Text(any=line.text)) in ("break", "meal")]
    return found if pauses and len(found) >= _FEWEST else set()


def _may_be_item(line: Line) -> bool:
    plain = fold(line.text)
    said = labelled(plain)[0] or section_of(plain) or is_kind_of_document(plain) or zone_said(line.text)
    return not line.level and len(line.text) <= _LONGEST and not said


def _item(row: Row) -> Row:
    lines = tuple(msgspec.structs.replace(line, level=0) for line in row.body)
    return msgspec.structs.replace(row, kind="row", body=lines, is_untimed=True)


def _lowered(row: Row) -> Row:
    """A line that counts below an item as a point of it."""
    line = _line(row)
    if line is None or line.level or not _BELOW.match(line.text):
        return row
    return msgspec.structs.replace(row, body=(msgspec.structs.replace(line, level=1),))


def _line(row: Row) -> Line | None:
    return row.body[0] if row.kind in ("line", "band") and len(row.body) == 1 and not row.other else None
