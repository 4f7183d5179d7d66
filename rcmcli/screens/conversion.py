"""A converted time as a page or as JSON, and a judged list as a block that is ready to paste."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import timedelta

import rcmcli.shapes.conversion as shape
from rcmcli.model import clock
from rcmcli.model.conversion import Claim, Conversion, Reading, Told, Verdict
from rcmcli.model.dates import long_date, short_date
from rcmcli.model.page import Line, hang, json_lines, wrap
from rcmcli.model.schedule import LocalTime
from rcmcli.model.text import LANGUAGES, capitalized, one_line
from rcmcli.wording import span_of
from rcmcli.words import converting, labels, say


def render(conversions: Iterable[Conversion], language: str, room: int) -> list[Line]:
    """Each time with its date and place, then a line for each clock with the places that share it."""
    page: list[Line] = []
    version = ""
    for conversion in conversions:
        version = conversion.tz_database
        if page:
            page.append(())
        if conversion.line:
            said = say(converting.TEXT_LINE, language, line=conversion.line, words=conversion.query)
            page += [((part, "dim"),) for part in hang(said, room)]
        if conversion.kind != "once":
            page += _explained(conversion, language, room)
        for reading in conversion.readings:
            page += _reading(reading, language, room)
    computed = say(labels.COMPUTED, language, version=version)
    return [*page, *(((line, "dim"),) for line in hang(computed, room))]


def as_json(conversions: Iterable[Conversion]) -> list[Line]:
    """One object, or a list of them for several times or those of a message (docs/json.md)."""
    rows = [(shape.converted(one), one.line) for one in conversions]
    told = [row for row, _ in rows]
    return json_lines(told[0] if len(rows) == 1 and not rows[0][1] else told)


def verdict_json(judged: Verdict) -> list[Line]:
    """The judged list as a JSON object (docs/json.md)."""
    return json_lines(shape.judged(judged))


def verdict(judged: Verdict, language: str, room: int) -> list[Line]:
    """What is wrong in a pasted list, then the right list in both languages."""
    page: list[Line] = []
    for claim in judged.claims:
        if not claim.ok:
            facts = {"label": claim.label, "printed": claim.printed, "truth": claim.truth, "offset": claim.offset}
            page += [((line, "error"),) for line in hang(say(converting.CLAIM_WRONG, language, **facts), room)]
    page += [((line, role),) for words, role in _sum(judged.claims, language) for line in hang(words, room)]
    if not all(claim.ok for claim in judged.claims):
        for spoken in (language, *(other for other in LANGUAGES if other != language)):
            page += [(), *_block(judged, spoken)]
        page.append(())
    computed = say(labels.COMPUTED, language, version=judged.tz_database)
    return [*page, *(((line, "dim"),) for line in hang(computed, room))]


def _sum(claims: Sequence[Claim], language: str) -> Line:
    """How many hours of a list are wrong, in one sentence."""
    wrong, count = sum(not claim.ok for claim in claims), len(claims)
    if not wrong:
        return (
            (say(converting.CLAIMS_RIGHT if count > 1 else converting.ONLY_CLAIM_RIGHT, language, count=count), "good"),
        )
    one = converting.ONE_CLAIM_WRONG if count > 1 else converting.ONLY_CLAIM_WRONG
    return ((say(converting.CLAIMS_WRONG if wrong > 1 else one, language, wrong=wrong, count=count), "mark"),)


def _explained(conversion: Conversion, language: str, room: int) -> Iterator[Line]:
    source = conversion.readings[0].source
    day = long_date(source.start.date() - timedelta(days=source.day_shift), language)
    is_whole = len(conversion.readings) > 1
    sentence = converting.UNUSUAL[conversion.kind] if is_whole else converting.SKIPPED_IN_PART
    words = capitalized(say(sentence, language, query=conversion.query, place=source.place, day=day))
    for line in hang(words, room):
        yield ((line, "warning"),)


def _reading(reading: Reading, language: str, room: int) -> Iterator[Line]:
    source = reading.source
    day = long_date(source.start.date(), language)
    where = source.place if source.place == source.offset else f"{source.place} ({_offset(source)})"
    for line in hang(f"{capitalized(day)}, {_clock(source)} {where}", room):
        yield ((line, "title"),)
    groups = _grouped(reading.targets)
    clocks = max((len(_clock(group[0])) for group in groups), default=0)
    offsets = max((len(_offset(group[0])) for group in groups), default=0)
    for group in groups:
        lead = f"  {_clock(group[0]):<{clocks}}  {_offset(group[0]):<{offsets}}  "
        names = ", ".join(_name(one, language) for one in group)
        for n, line in enumerate(wrap(names, max(12, room - len(lead)))):
            yield ((lead if n == 0 else " " * len(lead), "time"), (line, ""))


def _grouped(told: Iterable[Told]) -> list[list[Told]]:
    """The targets whose clocks tell the same, from west to east."""
    groups: dict[tuple[timedelta | None, ...], list[Told]] = {}
    for one in told:
        groups.setdefault((one.start.utcoffset(), one.end.utcoffset() if one.end else None), []).append(one)
    return sorted(groups.values(), key=lambda group: group[0].start.replace(tzinfo=None))


def _clock(told: Told) -> str:
    """`12:00–13:30`, with the days between there and the date that was asked for."""
    return span_of(LocalTime(told.start, told.end, told.start.date() - timedelta(days=told.day_shift)))


def _offset(told: Told) -> str:
    """`UTC−5 EST`, and the offset at the end where the clocks change in between: `UTC−5 EST → UTC−4`."""
    offset, end = f"{told.offset} {told.abbreviation}".strip(), told.end or told.start
    if end.utcoffset() == told.start.utcoffset():
        return offset
    return f"{offset} → {clock.offset_label(clock.offset_of(end))}"


def _name(told: Told, language: str) -> str:
    if not told.changes:
        return told.place
    sentence = labels.CLOCKS_CHANGED if told.changes <= told.start.date() else labels.CLOCKS_WILL_CHANGE
    return f"{told.place} ({say(sentence, language, day=short_date(told.changes, language))})"


def _block(judged: Verdict, language: str) -> Iterator[Line]:
    """The list as it should be printed, one line an hour, in the order of the day."""
    hours: dict[str, list[str]] = {}
    for claim in judged.claims:
        hours.setdefault(claim.truth, []).append(one_line(claim.place.name.pick(language)))
    yield ((judged.head.pick(language), "title"),)
    for hour in sorted(hours, key=_by_day):
        yield ((f"{hour} {', '.join(dict.fromkeys(hours[hour]))}", ""),)


def _by_day(hour: str) -> tuple[int, str]:
    time, _, days = hour.partition(" ")
    return int(days or 0), time
