"""Lettering: entries as the words of a day's lines, in the grammar of their agenda and the quotes of their string."""

from collections.abc import Sequence

from rcmcli.model.agenda import Item, Topic
from rcmcli.model.span import Path
from rcmcli.model.text import Text
from rcmcli.store.manuscript import Manuscript, Splice, Unfit, escaped


def item_rows(item: Item, sheet: Manuscript) -> list[str]:
    """The lines of an item."""
    from rcmcli.store import toml
    from rcmcli.store.lines.inlay import grammar_of
    from rcmcli.store.lines.writer import write_lines

    lines = write_lines([item], grammar_of(toml.loads(sheet.text)))
    if lines.unsaid:
        raise Unfit
    return [*lines.groups[0]]


def point_rows(point: Topic, sheet: Manuscript) -> list[str]:
    """The lines of a point, the first of them without an indent."""
    return [row[2:] for row in item_rows(Item(title=Text(any="x"), topics=(point,)), sheet)[1:]]


def piece(sheet: Manuscript, **key: object) -> str:
    """What the line of an item says of one of its keys, behind the title."""
    return item_rows(Item(title=Text(any="x"), **key), sheet)[0].removeprefix("x ")  # type: ignore[arg-type]  # as the key has it


def rows_at(at: int, rows: Sequence[str], sheet: Manuscript) -> Splice:
    """Lines of their own, put in where a line begins or the text ends."""
    end = sheet.line_end()
    words = "".join(f"{row}{end}" for row in rows)
    is_open = at and not sheet.text[:at].endswith("\n")
    return Splice(at, at, end + words.removesuffix(end) if is_open else words)


def in_string(words: str, day: Path, sheet: Manuscript) -> str:
    """Words as they stand in the string of a day's lines."""
    if not sheet.text.startswith('"', sheet.stretch((*day, "items"))[0]):
        if not words.replace("\t", "").isprintable():
            raise Unfit
        return words
    words = words.replace("\\", "\\\\").replace('""', '"\\"')
    return "".join([char if char == "\t" or char.isprintable() else escaped(char) for char in words])
