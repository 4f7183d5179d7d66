"""Lists of contacts: tables of names, addresses and telephones beside an agenda, which are no part of it."""

import re

import msgspec

from rcmcli.importers.cells import TableRow, said, tells_hours
from rcmcli.importers.ledger import Ledger
from rcmcli.importers.sheet import Block, Grid, Line, Sheet
from rcmcli.model.text import fold_name
from rcmcli.words import imported

_MAIL = re.compile(r"(?<=[^@\s])@[a-zA-Z0-9-]{1,60}\.[a-zA-Z0-9]")
_PHONE = re.compile(r"(?=(?:[^0-9]*[0-9]){7})\+?[0-9() .-]{7,24}(?: ?(?:ext|x)\.? ?[0-9]+)?")
_REACHED = re.compile(
    r"\b(?:e mail|email|mail|correos?(?: electronicos?)?|courriels?|telefonos?|telefones?|telephones?|phones?|tel|celular(?:es)?|moviles|movil|mobile|whatsapp|portable)\b"
)
_NAMED = re.compile(r"\b(?:nombres?|apellidos?|names?|surname|noms?|prenoms?|nomes?|contactos?|contacts?|contatos?)\b")


def without_contacts(sheet: Sheet, ledger: Ledger) -> Sheet:
    """A sheet without its lists of contacts, where something else is in it; each of their lines is set aside with the reason."""
    blocks: list[Block] = []
    for block in sheet.blocks:
        if not (isinstance(block, Grid) and _is_list(block)):
            blocks.append(block)
            continue
        name = blocks[-1] if blocks and isinstance(blocks[-1], Line) and blocks[-1].heading else None
        if name:
            blocks.pop()
        lines = [
            *([name] if isinstance(name, Line) else []),
            *(ln for row in block.rows for c in row for ln in c.lines),
        ]
        ledger.set_aside(lines, "ignored", imported.CONTACTS)
    return msgspec.structs.replace(sheet, blocks=tuple(blocks))


def _is_list(grid: Grid) -> bool:
    """Whether a table lists people and how they are reached, and no hours."""
    rows = [row for row in grid.rows if any(said(cell) for cell in row)]
    if len(rows) < 2 or any(tells_hours(said(cell)) and not _is_reached(said(cell)) for row in rows for cell in row):
        return False
    head = fold_name(" ".join(said(cell) for cell in rows[0]))
    reached = sum(any(_is_reached(said(cell)) for cell in row) for row in rows[1:])
    is_headed = bool(_REACHED.search(head) and _NAMED.search(head))
    return reached * 2 >= len(rows) - 1 and (is_headed or _are_mails(rows))


def _is_reached(words: str) -> bool:
    return bool(_MAIL.search(words) or _PHONE.fullmatch(words))


def _are_mails(rows: list[TableRow]) -> bool:
    """Whether most rows hold an address."""
    return sum(any(_MAIL.search(said(cell)) for cell in row) for row in rows) * 2 > len(rows)
