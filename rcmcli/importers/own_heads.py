"""Own heads: what a paper of rcm says above its first day, put as the reader of fronts knows it."""

from msgspec.structs import replace

from rcmcli.importers.headings import date_in
from rcmcli.importers.ledger import Ledger
from rcmcli.importers.own_words import state_said
from rcmcli.importers.sheet import Block, Line, Sheet
from rcmcli.model.text import DOCUMENT_LANGUAGES, fold_name
from rcmcli.reading.date_ranges import find_range
from rcmcli.words import printing

_FIRST = 20  # blocks of a sheet
_DOT = " · "


def with_plain_head(sheet: Sheet, ledger: Ledger) -> Sheet:
    """A sheet that says mode and status on one line, and the date of a meeting of one day in the heading of that day alone."""
    blocks = [part for n, block in enumerate(sheet.blocks) for part in (_parted(block) if n < _FIRST else [block])]
    at = next((n for n, block in enumerate(blocks[:_FIRST]) if _status(block)), None)
    if at is None:
        return sheet
    dated = next((n for n, block in enumerate(blocks[:at]) if _is_dates(block)), None)
    mode = _parts(blocks[dated])[1] if dated is not None else ""
    line = blocks[at]
    assert isinstance(line, Line)
    how = state_said(mode)[1] or state_said(line.text)[1] or "in person"
    blocks[at] = replace(line, text=f"{how.capitalize()} · {_status(line)}", heading=0, bold=False, level=0)
    if dated is not None:
        blocks[dated : dated + 1] = _dates(blocks[dated], ledger, sheet)
    return replace(sheet, blocks=tuple(blocks))


def _parted(block: Block) -> list[Block]:
    """A line that says the one date, mode and status, `Monday, 2 March 2026 · in person · draft`, as the date and the rest."""
    dates, _, state = block.text.partition(_DOT) if isinstance(block, Line) else ("", "", "")
    if not isinstance(block, Line) or not _is_state(state) or find_range(dates) or not date_in(dates):
        return [block]
    return [replace(block, text=dates), replace(block, text=state)]


def _is_state(words: str) -> bool:
    """Whether words say how a meeting is held and how far its paper is, in each of their languages, and nothing else."""
    parts = [part for said in words.split(" / ") for part in said.split(_DOT)]
    known = [bool(status) != bool(mode) for part in parts for status, mode in [state_said(part)]]
    return len(parts) > 1 and all(known)


def _status(block: Block) -> str:
    """The status that a line says in each of its languages: `Orden del día preliminar / Preliminary agenda`."""
    said = block.text.split(" / ") if isinstance(block, Line) and len(block.text) < 200 else []
    found = {
        status
        for words in said
        for status, text in printing.AGENDAS.items()
        if fold_name(words) in [fold_name(getattr(text, language)) for language in DOCUMENT_LANGUAGES]
    }
    if isinstance(block, Line) and _is_state(block.text):
        return state_said(block.text.split(" / ")[0])[0]
    return str(found.pop()) if len(found) == 1 else ""


def _parts(block: Block) -> tuple[str, str]:
    """The dates and the mode of the meeting, in the first language."""
    dates, _, mode = block.text.split(" / ")[0].partition(_DOT) if isinstance(block, Line) else ("", "", "")
    return dates.strip(), mode.strip()


def _is_dates(block: Block) -> bool:
    dates, mode = _parts(block)
    is_mode = not mode or bool(state_said(mode)[1])
    return is_mode and 0 < len(dates) < 60 and (date_in(dates) is not None or find_range(dates) is not None)


def _dates(block: Block, ledger: Ledger, sheet: Sheet) -> list[Block]:
    """The dates alone; none of one day, which its heading says again."""
    dates, _ = _parts(block)
    if isinstance(block, Line) and find_range(dates):
        return [replace(block, text=dates)]
    ledger.use([block] if isinstance(block, Line) else (), sheet)
    return []
