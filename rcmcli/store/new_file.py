"""A new file: the draft of an agenda as TOML, its items as lines where lines can say them, as tables where they cannot."""

from collections.abc import Iterator, Sequence

from rcmcli.atlas.keys import key
from rcmcli.directory import find
from rcmcli.model.dates import weekday
from rcmcli.model.draft import DayDraft, Draft, Pair
from rcmcli.model.text import Text, one_line
from rcmcli.model.walltime import DateRange
from rcmcli.store.lines.pieces import Grammar
from rcmcli.store.lines.tables import table_lines, value_of
from rcmcli.store.lines.writer import as_value, write_lines
from rcmcli.store.manuscript import written, written_key


def new_file(draft: Draft, remarks: Sequence[str] = ()) -> str:
    """The text of an agenda file; `remarks` stand at its head."""
    rows = [*(f"# {one_line(words)}" for words in remarks)]
    rows += ["", "format = 1"] if rows else ["format = 1"]
    rows = [*rows[:-1], *_head(draft)]
    rows += [f"# {one_line(words)}" for words in draft.remarks]
    rows += [*_printed(draft)]
    grammar = Grammar(draft.languages, lambda name: bool(key(name)) and find(name) is not None)
    for day in draft.days:
        rows += ["", "", *_day(day, draft.languages, grammar)]
    for due in draft.deadlines:
        rows += ["", "", *table_lines(due, header="[[deadlines]]")]
    for item in draft.unplaced:
        rows += ["", "", *table_lines(item, header=item.HEADING)]
    return "\n".join(rows) + "\n"


def _head(draft: Draft) -> Iterator[str]:
    """The keys at the head; a comment stands where one is missing that an agenda must have."""
    pairs = [*_pairs(draft.pairs, draft.languages)]
    named = {name.partition(".")[0] for name, *_ in pairs}
    for row in _aligned([("format", "1", ""), *pairs]):
        key = row.partition(" ")[0]
        if key == "languages" and "timezone" not in named:
            yield '# timezone = "America/..."  # ¿?'
        yield row
        if key == "format" and "title" not in named:
            yield '# title = "..."  # ¿?'


def _pairs(pairs: Sequence[Pair], languages: Sequence[str]) -> Iterator[tuple[str, str, str]]:
    """Each key as it is written, its value as TOML, the remark behind it."""
    for pair in pairs:
        value = pair.value
        if isinstance(value, Text) and not value.any:
            for language in languages:
                if words := getattr(value, language):
                    yield f"{pair.key}.{language}", written(words), pair.remark
        elif isinstance(value, tuple) and len(value) > 1 and sum(len(str(one)) for one in value) > 100:
            yield pair.key, "[\n" + "".join(f"  {value_of(one)},\n" for one in value) + "]", pair.remark
        else:
            yield pair.key, value_of(str(value) if isinstance(value, DateRange) else value), pair.remark


def _aligned(pairs: Sequence[tuple[str, str, str]]) -> list[str]:
    width = max((len(name) for name, *_ in pairs), default=0)
    return [f"{name:<{width}} = {value}{f'  # {remark}' if remark else ''}" for name, value, remark in pairs]


def _printed(draft: Draft) -> Iterator[str]:
    """What the paper prints of its dates, its offset and its local times."""
    if draft.printed:
        yield from ("", "[printed]", *_aligned([*_pairs(draft.printed, draft.languages)]))
    for name, table in (
        ("printed.start", draft.start),
        *((f"printed.at.{written_key(hour)}", table) for hour, table in draft.at),
    ):
        if table:
            yield from ("", f"[{name}]", *_aligned([(written(hour), value_of(places), "") for hour, places in table]))


def _day(day: DayDraft, languages: Sequence[str], grammar: Grammar) -> Iterator[str]:
    said = weekday(day.date, languages[0]) if day.date else ""
    pairs = [*_pairs(day.pairs, languages)]
    width = max([4, *(len(name) for name, *_ in pairs)])
    yield "[[day]]"
    if day.date:
        yield f"{'date':<{width}} = {day.date}  # {said}"
    else:
        yield f"# {'date':<{max(2, width - 2)}} = 2026-..-..  # ¿?"
    yield from _aligned([*pairs, ("date", "", "")])[:-1]
    lines = write_lines([one.item for one in day.items], grammar)
    if day.items and not lines.unsaid:
        rows = [f"# {one_line(words)}" for words in day.remarks]
        for group, one in zip(lines.groups, day.items, strict=True):
            rows += [*group, *(f"# {one_line(words)}" for words in one.remarks)]
        yield f"{'items':<{width}} = {as_value(rows)}"
        return
    yield from (f"# {one_line(words)}" for words in day.remarks)
    for one in day.items:
        yield from ("", *table_lines(one.item), *(f"# {one_line(words)}" for words in one.remarks))
