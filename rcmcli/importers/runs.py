"""Runs of lines: where a paper is no table, which line is the title of which hours, told from all of its lines at once."""

import re
from collections.abc import Sequence

import msgspec

from rcmcli.importers.bare_hours import is_bare, joined_pairs, with_ends
from rcmcli.importers.broken_lines import FOLDED, labels_apart, unfolded, unwrapped
from rcmcli.importers.dated_titles import dates_in_titles
from rcmcli.importers.dates_printed import full_dates
from rcmcli.importers.headings import heading_in
from rcmcli.importers.hours import Hours, hours_in
from rcmcli.importers.hours_of_days import days_apart
from rcmcli.importers.lexicon import labelled
from rcmcli.importers.lists_of_times import with_lists
from rcmcli.importers.locals_in_line import with_locals
from rcmcli.importers.other_dates import is_of_something_else
from rcmcli.importers.own_words import is_foot, part_said
from rcmcli.importers.rows import Row
from rcmcli.importers.sheet import Line
from rcmcli.importers.title_sides import banded, rooms_beside, titled, unlabelled
from rcmcli.importers.titles import zone_said
from rcmcli.reading.words import fold

_ABOUT = re.compile(  # an hour that is not exact stays so
    r"\W{0,3}?((?:[~≈∼]|(?i:ca?\.|approx\.?|aprox\.?|about|around|hacia las|a eso de las|vers|environ|por volta das)) ?[0-9]{1,2}[:.hH][0-9]{2}h?)(?:-?ish)?[ \t]+(?:[-–—:] )?([^\W0-9].*)"
)
_POINT = " • "
_UNIT = re.compile(r"[0-9] ?(?:h|hs|hrs|[ap]\.? ?m)\.$")  # whose stop ends no sentence
_COUNT = re.compile(r"^[0-9]{1,2}[.)] +(?=\S)")  # before a title whose hours stand behind it
_OWN = re.compile(
    r"([0-9]{2}:[0-9]{2}(?:–[0-9]{2}:[0-9]{2})?) (?![^()]*\(UTC)([^\W0-9].*)"
)  # an item in plain text of rcm
_FRAME = re.compile(
    r"^[*_•\- ]*(?:horarios?|horas?|time|times|schedule|hours|heures?|horaires?|duracion|duration|hora de (?:inicio|la reunion)|start(?:ing)?(?: time)?|"
    r"inicio|hora local|when|cuando|fecha y hora|date and time|date et heure|data e hora)\b[^:0-9]{0,40}:"
)


def straightened(rows: Sequence[Row], language: str, *, full: bool) -> list[Row]:
    """The rows of a paper with every time in a row of its own, beside its title."""
    said = [row for row in rows if row.kind != "line" or any(map(str.isalnum, "".join(line.text for line in row.body)))]
    found = [part for row in unwrapped(said, full) for one in labels_apart(row) for part in unfolded(one, full)]
    found = with_lists(with_locals(found), next(iter(full_dates([line for row in rows for line in row.body])), None))
    is_ours = any(is_foot(line.text) for row in rows for line in row.body)
    found = banded(days_apart(_from_first_day([_timed(row, language, full, is_ours) for row in found], full), full))
    found = dates_in_titles(found)
    found = joined_pairs(with_ends(_without_halves(_without_frames(found)), full), full)
    return list(map(_pointed, unlabelled(titled(rooms_beside(found), full))))


def _pointed(row: Row) -> Row:
    """A row with the points that stand behind its title on the same line as points of it: `Opening • Welcome • Photo`."""
    if row.kind != "row" or not row.body or (_POINT not in row.body[0].text and not row.body[0].text.endswith("|")):
        return row
    title, *points = (part.strip(" |") for part in row.body[0].text.split(_POINT))
    lines = [msgspec.structs.replace(row.body[0], text=part, level=1) for part in points if part]
    return msgspec.structs.replace(row, body=(msgspec.structs.replace(row.body[0], text=title), *lines, *row.body[1:]))


def _without_halves(rows: list[Row]) -> list[Row]:
    """A part of the day that stands above hours heads them, and is no item: «MAÑANA» above 09:00."""
    return [
        msgspec.structs.replace(row, kind="band", time="", body=row.hours, hours=())
        if is_bare(row)
        and hours_in(row.time).part
        and _is_hour([one for one in rows[at + 1 : at + 4] if one.kind != "head"][:1])
        else row
        for at, row in enumerate(rows)
    ]


def _is_hour(following: Sequence[Row]) -> bool:
    return any(row.kind == "row" and hours_in(row.time).spans for row in following)


def _from_first_day(rows: list[Row], full: bool) -> list[Row]:
    """The rows, the hours within sentences above the first of its days as words: “The desk opens from 7:30 to 8:30.”"""
    first = next(
        (
            at
            for at, row in enumerate(rows)
            if row.kind in ("line", "band") and row.body and heading_in(row.body[0].text)
        ),
        0,
    )
    if sum(row.kind == "row" for row in rows[first:]) < 2:
        return rows
    above = [
        Row(body=row.hours)
        if row.kind == "row" and len(row.hours) == 1 and hours_in(row.time, full=full).where in ("last", "within")
        else row
        for row in rows[:first]
    ]
    return [*above, *rows[first:]]


def _timed(row: Row, language: str, full: bool, is_ours: bool) -> Row:
    """A line with its hours set apart from its words, where it says when something is."""
    if row.kind not in ("line", "band") or len(row.body) != 1 or row.time:
        return row
    line = row.body[0]
    if is_ours and (said := part_said(line.text)):
        when, what = (
            msgspec.structs.replace(line, text=words) for words in (line.text[: -len(said[1])].strip(), said[1])
        )
        return msgspec.structs.replace(row, kind="row", time=said[0], hours=(when,), is_untimed=True, body=(what,))
    if is_ours and (own := _OWN.fullmatch(line.text)):
        words = msgspec.structs.replace(line, text=own[2])
        return msgspec.structs.replace(row, kind="row", time=own[1], hours=(line,), body=(words,))
    if about := _ABOUT.match(line.text):
        when, what = (msgspec.structs.replace(line, text=words.strip()) for words in about.groups())
        return msgspec.structs.replace(row, kind="row", hours=(when,), is_untimed=True, body=(what,))
    hours = hours_in(line.text, language, full)
    if not (hours.spans or hours.part) or heading_in(line.text):
        return row
    frames = hours.where == "alone" or (hours.is_range and bool(zone_said(line.text)))
    if frames and _FRAME.match(fold(line.text)):
        return msgspec.structs.replace(row, kind="frame", time=line.text, hours=(line,))
    if not _is_item(line, hours):
        return row
    title = _COUNT.sub("", hours.rest) if hours.where in ("last", "within") else hours.rest
    body = (msgspec.structs.replace(line, text=title),) if hours.where != "alone" else ()
    return msgspec.structs.replace(row, kind="row", time=line.text, hours=(line,), body=body)


def _is_item(line: Line, hours: Hours) -> bool:
    """Whether the hours of a line are those of an item, and not part of a sentence."""
    plain = fold(line.text)
    if labelled(plain)[0] in ("note", "link", "document"):
        return False
    if hours.where in ("first", "alone"):
        return not (hours.part and line.level) and not _is_prose(hours.rest)
    if hours.where in ("last", "within") and is_of_something_else(line.text):
        return False
    if hours.where == "last":
        return hours.is_range or not line.text.rstrip().endswith(".") or bool(_UNIT.search(plain))
    return (
        hours.where == "within"
        and hours.is_range
        and bool(re.search(r"[(\[][^()\[\]]*[0-9][^()\[\]]*[)\]]", line.text))
        and len(plain) <= FOLDED
    )


def _is_prose(words: str) -> bool:
    """Whether words go on with a sentence and are followed by another: “At 9 we open the hall. Then …”."""
    return words[:1].islower() and len(words) > FOLDED and re.search(r"[^\W\d_]{3}\. [^\W\d_a-z]", words) is not None


def _without_frames(rows: list[Row]) -> list[Row]:
    """Hours behind a label such as “Time:” are those of an item where a paper has more of them than days."""
    frames = [row for row in rows if row.kind == "frame"]
    days = sum(bool(heading_in(line.text)) for row in rows for line in row.body[:1])
    if len(frames) <= max(2, days):
        return rows
    return [msgspec.structs.replace(row, kind="row", body=()) if row.kind == "frame" else row for row in rows]
