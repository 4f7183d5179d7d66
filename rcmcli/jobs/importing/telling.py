"""The summary of an import on standard error: what was read, what became of it, what is to be looked at, what comes next."""

from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path
from shlex import quote

from rcmcli.desk.console import Console
from rcmcli.importers.ledger import Assumed, not_understood
from rcmcli.jobs.importing.listed import counted
from rcmcli.jobs.importing.report import missing_of
from rcmcli.jobs.importing.source import Source
from rcmcli.jobs.importing.written import Written
from rcmcli.model.page import hang, pad, wrap
from rcmcli.model.text import Text, one_line, shortened, width
from rcmcli.store.shelf import shown
from rcmcli.words import import_report, imported, imported_list, say

_ROOM, _LEAST, _MOST, _LONGEST = 80, 30, 20, 70
_QUOTES = ("“", "«")
Row = tuple[str, str, str]  # what it is, where, the words


def tell(source: Source, made: Written, target: Path | None, console: Console) -> None:
    """Say it all, in the language of the run."""
    tell_head(source, shown(target) if target else import_report.STDOUT_NAME, console)
    show_rows([*_rows(source, made, console.language)], console)
    if target:
        console.tell(import_report.NEXT, path=quote(shown(target)))
    else:
        console.tell(imported_list.NEXT_SAVE if source.calendar else import_report.NEXT_SAVE)


def tell_head(source: Source, target: str | Text, console: Console) -> None:
    """Say what was read, where it goes, and how many lines came to what."""
    room, language = console.room or _ROOM, console.language
    for remark in source.remarks:
        console.note(remark)
    head = say(import_report.HEAD, language, name=source.name, about=_about(source, language), target=target)
    for line in (*hang(head, room), *hang(" · ".join(_counts(source, language)), room)):
        console.tell_words(line)


def show_rows(rows: Sequence[Row], console: Console) -> None:
    """Say some rows in columns, of each kind the first ones only."""
    some: list[Row] = []
    for label in dict.fromkeys(row[0] for row in rows):
        alike = [row for row in rows if row[0] == label]
        some += alike[:_MOST]
        if len(alike) > _MOST:
            some.append((label, "…", say(import_report.MORE, console.language, count=len(alike) - _MOST)))
    for line in _table(some, console.room or _ROOM):
        console.tell_words(line)


def _about(source: Source, language: str) -> str:
    lines = _counted(len(source.imported.entries), import_report.LINE, import_report.SEVERAL_LINES, language)
    pages = _counted(source.pages, import_report.PAGE, import_report.SEVERAL_PAGES, language) if source.pages else ""
    return ", ".join(filter(None, [source.kind, pages, lines]))


def _counted(count: int, one: Text, several: Text, language: str, **facts: object) -> str:
    return say(one if count == 1 else several, language, count=count, **facts)


def _counts(source: Source, language: str) -> Iterator[str]:
    """How many items in how many days, and how many lines came to what, those set aside by reason."""
    yield say(counted(source.calendar), language) if source.calendar else _in_days(source, language)
    found = Counter((one.status, one.why or Text()) for one in source.imported.entries)
    used = sum(count for (status, _), count in found.items() if status == "used")
    yield _counted(used, import_report.USED, import_report.SEVERAL_USED, language)
    for (status, why), count in found.items():
        if status == "repeated":
            yield _counted(count, import_report.REPEATED, import_report.SEVERAL_REPEATED, language, why=why)
        elif status == "ignored":
            yield _counted(count, import_report.IGNORED, import_report.SEVERAL_IGNORED, language, why=why)
    if lost := sum(count for (status, _), count in found.items() if status == "not-understood"):
        yield _counted(lost, import_report.LOST, import_report.SEVERAL_LOST, language)


def _in_days(source: Source, language: str) -> str:
    days = source.imported.draft.days
    items = _counted(sum(len(day.items) for day in days), import_report.ITEM, import_report.SEVERAL_ITEMS, language)
    told = _counted(len(days), import_report.DAY, import_report.SEVERAL_DAYS, language)
    return say(import_report.IN_DAYS, language, items=items, days=told)


def _rows(source: Source, made: Written, language: str) -> Iterator[Row]:
    """A row for each line that was not understood, for what was assumed, and for what is missing."""
    yield from _lost(source, made, language)
    yield from _assumed(source, language)
    yield from _missing(source, made, language)


def _lost(source: Source, made: Written, language: str) -> Iterator[Row]:
    for entry in not_understood(source.imported.entries):
        words = say(
            import_report.LOST_LINE,
            language,
            text=_excerpt(entry.line.text),
            line=made.comments[entry.line.number],
            why=entry.why or imported.LOST,
        )
        where = place_in(source, entry.line.number, language)
        yield say(import_report.ROW_LOST, language), where, words


def _assumed(source: Source, language: str) -> Iterator[Row]:
    for one in source.imported.assumed:
        if not is_missing(one):
            where = place_in(source, one.line, language) or one.what
            yield say(import_report.ROW_ASSUMED, language), where, why_of(one, language)


def is_missing(one: Assumed) -> bool:
    """Whether nothing was assumed: the paper does not say it, and neither does the agenda."""
    return one.why in (imported.NO_DATE, imported.NO_TITLE)


def _missing(source: Source, made: Written, language: str) -> Iterator[Row]:
    label, missing = say(import_report.ROW_MISSING, language), missing_of(source)
    days = [one for one in source.imported.assumed if one.why == imported.NO_DATE]
    told = import_report.NO_DATE if len(source.imported.draft.days) == 1 else import_report.NO_DATE_OF_SEVERAL
    for one, line in zip(days, made.dates, strict=False):
        if any(map(str.isdigit, one.text)):  # a day and a month, but no year
            words = say(import_report.NO_YEAR, language, text=_excerpt(one.text), line=line)
        else:
            words = say(told, language, why=why_of(one, language), line=line)
        yield label, "date", words
    for one in source.imported.assumed:
        if one.why == imported.NO_TITLE:
            yield label, place_in(source, one.line, language), why_of(one, language)
    if "title" in missing:
        whose = imported_list.NO_TITLE if source.calendar else imported.NO_TITLE_OF_MEETING
        why = say(import_report.NO_TITLE, language, why=whose, line=made.title)
        yield label, "title", why
    if "timezone" in missing:
        yield label, "timezone", say(imported.NO_ZONE, language, line=made.timezone)
    if "period" in missing:
        yield label, "period", say(imported_list.NO_PERIOD_OF_CALENDAR, language, line=made.period)
    if "items" in missing:
        yield label, "items", say(import_report.NO_ITEMS, language)


def why_of(one: Assumed, language: str) -> str:
    """The reason, behind the words that it is about unless it begins with them itself."""
    why = one.why.pick(language)
    if not one.text or why.startswith(_QUOTES):
        return why
    return say(import_report.QUOTED, language, text=_excerpt(one.text), why=why)


def _excerpt(text: str) -> str:
    return shortened(one_line(text), _LONGEST)


def place_in(source: Source, number: int | None, language: str) -> str:
    """Where a printed line stands in the source."""
    line = next((one.line for one in source.imported.entries if one.line.number == number), None)
    if line is None:
        return ""
    if line.page is None:
        return say(import_report.AT_LINE, language, line=line.number)
    return say(import_report.AT_PAGE_AND_LINE, language, page=line.page, line=line.number)


def _table(rows: Sequence[Row], room: int) -> Iterator[str]:
    """The rows in columns; where the last one would be too narrow, its words stand below."""
    first, second = (max((width(row[at]) for row in rows), default=0) for at in (0, 1))
    indent = 6 + first + second
    for label, where, words in rows:
        begun = f"  {pad(label, first)}  {pad(where, second)}"
        if room - indent < _LEAST:
            yield begun.rstrip()
            yield from (f"    {line}" for line in wrap(words, room - 4))
            continue
        for number, line in enumerate(wrap(words, room - indent)):
            yield (f"{begun}  " if number == 0 else " " * indent) + line


def unsettled(source: Source) -> bool:
    """Whether anything is missing, assumed or not understood."""
    found = source.imported
    return bool(missing_of(source) or found.assumed or not_understood(found.entries))
