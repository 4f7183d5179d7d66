"""A sheet of changes as Markdown: a table with what was and what is, for a web site or a pull request."""

from collections.abc import Iterator, Sequence

from rcmcli.formats.md import escaped
from rcmcli.wording.changes import Row, Sheet
from rcmcli.words import comparing, say


def render(sheets: Sequence[Sheet]) -> bytes:
    """The document in UTF-8, each language complete."""
    return ("\n\n---\n\n".join("\n".join(_document(one)) for one in sheets) + "\n").encode()


def _document(sheet: Sheet) -> Iterator[str]:
    yield f"## {escaped(sheet.heading)}"
    yield ""
    yield escaped(sheet.title)
    yield ""
    yield from (f"- {escaped(line)}" for line in sheet.lines)
    if sheet.rows:
        heads = (comparing.CHANGE, None, comparing.BEFORE, comparing.NOW)
        yield ""
        yield _line(["" if head is None else say(head, sheet.language) for head in heads])
        yield _line(["---"] * len(heads))
        yield from (line for row in sheet.rows for line in _rows(row))
    yield ""
    yield " · ".join([*map(escaped, sheet.foot), "rcm"])


def _rows(row: Row) -> Iterator[str]:
    """A line of the table for the hours on each clock, and one for each matter that is otherwise."""
    cells = [
        (escaped(told.place), _struck(told.before), _strong(told.after) if told.new else escaped(told.after))
        for told in row.hours
    ]
    cells += [
        (escaped(one.label), "; ".join(map(_struck, one.before)), "; ".join(map(_strong, one.after)))
        for one in row.words
    ]
    remark = f" ({escaped(row.remark)})" if row.remark else ""
    first, *others = [*cells] or [("", "", "")]
    title = f"{escaped(row.title)}{remark}"
    yield _line([f"**{escaped(row.label)}**", " · ".join(filter(None, (title, first[0]))), *first[1:]])
    yield from (_line(["", *cell]) for cell in others)


def _struck(words: str) -> str:
    return f"~~{escaped(words)}~~" if words else ""


def _strong(words: str) -> str:
    return f"**{escaped(words)}**" if words else ""


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"
