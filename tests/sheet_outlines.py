"""A sheet as text that a person can hold against the printed page: a line for each line, its marks before it."""

from collections.abc import Iterator

from rcmcli.importers.sheet import Block, Grid, Line, Sheet


def outline(sheet: Sheet) -> str:
    """The blocks of a sheet, rows and cells of tables indented, furniture last."""
    lines = [line for block in sheet.blocks for line in _outline(block, "")]
    return "\n".join([*lines, *(f"~ {_marked(line)}" for line in sheet.furniture)]) + "\n"


def _outline(block: Block, indent: str) -> Iterator[str]:
    if isinstance(block, Line):
        yield indent + _marked(block)
        return
    yield f"{indent}+ {'table' if block.ruled else 'columns'}"
    for row in block.rows:
        yield f"{indent}-"
        for cell in row:
            span = f"{cell.column}-{cell.column + cell.span - 1}" if cell.span > 1 else str(cell.column)
            inner = [line for one in cell.blocks for line in _outline(one, f"{indent}    ")]
            yield from _beside(f"{indent}{span}{'^' if cell.goes_on else ''}|", inner)


def _beside(label: str, inner: list[str]) -> Iterator[str]:
    yield label if not inner else f"{label:<3} {inner[0].lstrip()}"
    yield from inner[1:]


def _marked(line: Line) -> str:
    """A line with its marks: # heading, * point, ** point under it, <b> bold, <s> struck, → a tab, ⏎n printed lines."""
    marks = ["#" * line.heading, "*" * line.level, "<b>" * line.bold, "<s>" * line.struck]
    joined = f" ⏎{len(line.numbers)}" if line.more else ""
    return " ".join([*filter(None, marks), line.text.replace("\t", " → ")]) + joined


def kept(sheet: Sheet) -> bool:
    """Whether each printed line of a sheet is read somewhere in it, and each line that is read was printed."""
    everything = (*sheet.lines, *sheet.furniture, *sheet.notes)
    return {number for line in everything for number in line.numbers} == {line.number for line in sheet.printed}


def rows_of(grid: Grid) -> list[list[str]]:
    """The words of the cells of a grid."""
    return [[cell.text for cell in row] for row in grid.rows]
