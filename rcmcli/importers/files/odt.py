"""A text document of LibreOffice read: every paragraph, table, text box and note of it, as if all changes were accepted."""

from datetime import date

from rcmcli.importers.markup import Element
from rcmcli.importers.opendocument.blocks import Blocks
from rcmcli.importers.opendocument.parts import Parts, parts_of
from rcmcli.importers.opendocument.styles import Styles
from rcmcli.importers.printed import day_of, raised
from rcmcli.importers.sheet import Block, Line, Sheet, lines_of

_PRINTED_ON_PAGES = ("style:header", "style:footer")  # with -left and -first


def read(contents: bytes) -> Sheet:
    """The sheet of an OpenDocument text."""
    parts = parts_of(contents)
    common = parts.tree("styles.xml")
    reader = Blocks(Styles(common, parts.content))
    breaks = any(map(reader.styles.turns_page, parts.text.all("text:p", "text:h", "table:table")))
    soft = next(parts.text.all("text:soft-page-break"), None) is not None
    reader.printed.page = 1 if breaks or soft else None
    blocks = reader.read(parts.text)
    pages, reader.printed.page = reader.printed.page, None
    notes = _notes(reader)
    reader.styles = Styles(common)
    furniture = _furniture(reader, common)
    lines = tuple(reader.printed.lines)
    return Sheet(
        blocks=tuple(blocks),
        printed=lines,
        furniture=furniture,
        notes=notes,
        remarks=reader.seen.remarks(lines),
        made=_made(parts),
        pages=pages,
    )


def _notes(reader: Blocks) -> tuple[Line, ...]:
    found: list[Block] = []
    for order, body in enumerate(reader.notes.bodies, 1):
        found += reader.read(body, raised(order))
    return tuple(lines_of(tuple(found)))


def _furniture(reader: Blocks, common: Element | None) -> tuple[Line, ...]:
    """The lines of all heads and feet of pages, each once."""
    pages = common.find("office:master-styles") if common is not None else None
    parts = (part for page in (pages.elements if pages is not None else ()) for part in page.elements)
    shown = [part for part in parts if part.tag.startswith(_PRINTED_ON_PAGES) and part.get("style:display") != "false"]
    return reader.printed.once(lines_of(tuple(reader.read(part))) for part in shown)


def _made(parts: Parts) -> date | None:
    """The day when the document was last saved, or made, as it says itself."""
    root = parts.tree("meta.xml")
    meta = root.find("office:meta") if root is not None else None
    words = {one.tag: one.words for one in meta.elements} if meta is not None else {}
    return day_of(words.get("dc:date", "")) or day_of(words.get("meta:creation-date", ""))
