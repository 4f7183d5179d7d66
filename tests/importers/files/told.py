"""A sheet as text: what the tests of the readers compare, and what they all owe to any contents."""

from collections import Counter
from collections.abc import Iterator

from rcmcli.importers.sheet import Block, Grid, Line, Sheet


def told(sheet: Sheet) -> str:
    """Each line with its number and how it is set; the cells of a row parted by bars, its lines by slashes."""
    return "\n".join(_told(sheet.blocks, ""))


def _told(blocks: tuple[Block, ...], before: str) -> Iterator[str]:
    for block in blocks:
        if isinstance(block, Line):
            yield before + _line(block)
            continue
        yield f"{before}{'grid' if block.ruled else 'grid (unruled)'}"
        for row in block.rows:
            yield before + "  " + " | ".join(map(_cell, row))
            for inner in (one for cell in row for one in cell.blocks if isinstance(one, Grid)):
                yield from _told((inner,), before + "    ")


def _line(line: Line) -> str:
    marks = [f"h{line.heading}"] * (line.heading > 0) + [f"level {line.level}"] * (line.level > 0)
    marks += ["bold"] * line.bold + ["struck"] * line.struck + [line.lang] * bool(line.lang)
    marks += [f"page {line.page}"] * (line.page is not None) + [f"with {line.more}"] * bool(line.more)
    return f"{line.number} {line.text}" + f" ({', '.join(marks)})" * bool(marks)


def _cell(cell: object) -> str:
    from rcmcli.importers.sheet import Cell

    assert isinstance(cell, Cell)
    words = " / ".join(_line(block) for block in cell.blocks if isinstance(block, Line))
    return words + f" [{cell.span} columns]" * (cell.span > 1) + "^" * cell.goes_on


def owes(sheet: Sheet) -> None:
    """Every printed line is one that holds a letter, once, and that a line of the sheet stands on; no text breaks."""
    lines = (*sheet.lines, *sheet.furniture, *sheet.notes)
    numbers = [one.number for one in sheet.printed]
    assert numbers == sorted(set(numbers))
    assert set(numbers) <= {number for line in lines for number in line.numbers}
    assert {number for line in lines if line.text.isalnum() for number in line.numbers} <= set(numbers)
    for line in lines:
        assert line.text == line.text.strip()
        assert line.text
        assert not set(line.text) & set("\n\r\f\v\u2028\u2029\u00a0\u00ad")


def letters(text: str) -> Counter[str]:
    """How often each letter and figure stands in a text."""
    return Counter(filter(str.isalnum, text))


def words_of(sheet: Sheet) -> str:
    """All words of a sheet."""
    return "\n".join(line.text for line in (*sheet.lines, *sheet.furniture, *sheet.notes))
