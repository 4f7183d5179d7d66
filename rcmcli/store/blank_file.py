"""A blank file: a new agenda with its head and its days, and comments that say what is to be written where."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Literal, NamedTuple

import msgspec

from rcmcli.model.dates import weekday
from rcmcli.model.text import Text
from rcmcli.store.manuscript import written, written_value
from rcmcli.words import blanks, say

Form = Literal["lines", "tables"]


class Blank(msgspec.Struct, frozen=True):
    """What is known of a new meeting: its id, its title, the clock of its hours, its days, its host, its languages."""

    id: str
    title: Text
    place: Text
    zone: str
    offset: str
    days: tuple[date, ...]
    languages: tuple[str, ...]
    host: str = ""
    form: Form = "lines"


class _Row(NamedTuple):
    """A line of the head: a key, its value as TOML, and what is said behind it; one that waits is a comment."""

    key: str
    value: str
    remark: str = ""
    waits: bool = False


def blank_file(blank: Blank) -> str:
    """The text of a new agenda file, its comments in the first of its languages."""
    language = blank.languages[0]
    about = [say(blanks.ABOUT, language), say(blanks.HOW, language), say(blanks.THEN, language, id=blank.id)]
    rows = [*(f"# {words}" for words in about), "", *_aligned([*_head(blank, language)]), "", *_printed(language)]
    for number, day in enumerate(blank.days):
        rows += ["", "", *_day(day, blank, number == 0)]
    return "\n".join(rows) + "\n"


def _head(blank: Blank, language: str) -> Iterator[_Row]:
    yield _Row("format", "1")
    yield from _title(blank)
    clock = say(blanks.TIMEZONE, language, place=blank.place.pick(language), offset=blank.offset)
    yield _Row("timezone", written(blank.zone), clock)
    yield _Row("subtitle", written(blanks.SUBTITLE_EXAMPLE.pick(language)), say(blanks.SUBTITLE, language), waits=True)
    yield _Row("status", '"draft"', say(blanks.STATUS, language))
    yield _Row("mode", '"in-person"', say(blanks.MODE, language))
    yield _Row("languages", written_value(blank.languages), say(blanks.LANGUAGES, language))
    host = blank.host or blanks.HOST_EXAMPLE.pick(language)
    yield _Row("host", written(host), say(blanks.HOST, language), waits=not blank.host)
    delegations = f'["{blanks.DELEGATIONS_EXAMPLE.pick(language)}"]'
    yield _Row("delegations", delegations, say(blanks.DELEGATIONS, language), waits=True)
    observers = f"[{blanks.OBSERVERS_EXAMPLE.pick(language)}]"
    yield _Row("observers", observers, say(blanks.OBSERVERS, language), waits=True)
    yield _Row("venue", '{ name = "…", city = "…" }', say(blanks.VENUE, language), waits=True)
    yield _Row("link", '"https://…"', say(blanks.LINK, language), waits=True)


def _title(blank: Blank) -> Iterator[_Row]:
    if blank.title.any:
        yield _Row("title", written(blank.title.any))
    for one in blank.languages:
        if words := getattr(blank.title, one):
            yield _Row(f"title.{one}", written(words))


def _aligned(rows: Sequence[_Row]) -> list[str]:
    """The lines with their equals signs in one column once no # stands before them, and their remarks in another."""
    width = max(len(row.key) for row in rows)
    left = [f"{'# ' * row.waits}{row.key:<{width}} = {row.value}" for row in rows]
    column = max((len(line) for line, row in zip(left, rows, strict=True) if row.remark), default=0)
    return [f"{line:<{column}}  # {row.remark}" if row.remark else line for line, row in zip(left, rows, strict=True)]


def _printed(language: str) -> Iterator[str]:
    yield f"# {say(blanks.PRINTED, language)}"
    yield "# [printed.start]"
    yield f'# "10:00" = {blanks.PRINTED_EXAMPLE.pick(language)}'


def _day(day: date, blank: Blank, first: bool) -> Iterator[str]:
    language = blank.languages[0]
    yield "[[day]]"
    yield f"date    = {day}"
    yield f"weekday = {written(weekday(day, language))}"
    if blank.form == "lines":
        yield 'items   = """'
        yield from (f"# {words}" for words in (*_manual(blank) * first, *_examples(blank)))
        yield '"""'
        return
    yield ""
    if first:
        yield f"# {say(blanks.TABLES, language)}"
    yield from (f"# {words}" for words in _table(blank))


def _manual(blank: Blank) -> tuple[str, ...]:
    """How a line is written."""
    language = blank.languages[0]
    bars = say(blanks.BARS, language) if len(blank.languages) > 1 else ""
    return say(blanks.LINES, language, bars=bars), say(blanks.FURTHER, language)


def _examples(blank: Blank) -> Iterator[str]:
    """Two lines to copy."""
    leads = f" [{blank.host}]" if blank.host else ""
    yield f"09:00-09:30  {_versions(blanks.OPENING, blank)}{leads} @ {_versions(blanks.ROOM, blank)}"
    yield f"10:30-10:45  {_versions(blanks.BREAK, blank)}"


def _table(blank: Blank) -> Iterator[str]:
    """A table to copy."""
    texts = [*(f"title.{one}" for one in blank.languages)] if len(blank.languages) > 1 else ["title"]
    yield "[[day.item]]"
    yield f'{"time":<8} = "09:00-09:30"'
    for key, one in zip(texts, blank.languages, strict=True):
        yield f"{key:<8} = {written(blanks.OPENING.pick(one))}"
    if blank.host:
        yield f"{'leads':<8} = {written_value((blank.host,))}"
    yield f"{'room':<8} = {written(blanks.ROOM.pick(blank.languages[0]))}"


def _versions(words: Text, blank: Blank) -> str:
    return " | ".join(dict.fromkeys(words.pick(one) for one in blank.languages))
