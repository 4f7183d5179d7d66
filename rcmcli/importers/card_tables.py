"""Card tables: two columns that say of one thing after the other what the same few heads name, such as when, what and who."""

from collections.abc import Iterator

import msgspec

from rcmcli.importers.cells import beginning, said, width_of
from rcmcli.importers.lexicon import head_of
from rcmcli.importers.rows import Row, row_of
from rcmcli.importers.sheet import Grid
from rcmcli.reading.words import fold


def is_of_cards(grid: Grid) -> bool:
    """Whether a table is one of cards."""
    if width_of(grid) != 2:
        return False
    heads = [fold(said(cell)) for row in grid.rows if (cell := beginning(row, 0)) and said(cell)]
    few = set(heads)
    return 2 <= len(few) <= len(heads) / 2 and all(map(head_of, few)) and any(head_of(one) == "hours" for one in few)


def cards(grid: Grid) -> Iterator[Row]:
    """The rows of a table of labels and what they say, as such lines."""
    for row in grid.rows:
        lines = tuple(line for cell in row for line in cell.lines)
        label, value = (beginning(row, n) for n in (0, 1))
        line = label.lines[0] if label and label.lines else None
        if line is None or not said(value):
            yield Row(kind="head", body=lines)
            continue
        numbers = tuple(dict.fromkeys(n for one in lines for n in one.numbers))
        text = f"{said(label).rstrip(': ')}: {said(value)}"
        yield row_of(msgspec.structs.replace(line, text=text, more=numbers[1:]))
