"""A Word document read: every paragraph, table, text box and note of it, as if all tracked changes were accepted."""

from datetime import date

from rcmcli.importers.printed import day_of
from rcmcli.importers.sheet import Sheet
from rcmcli.importers.word.document import read_document
from rcmcli.importers.word.parts import Parts


def read(contents: bytes) -> Sheet:
    """The sheet of a Word document."""
    document = read_document(contents)
    seen, parts = document.reader.seen, document.parts
    comments = parts.tree(parts.related("comments"))
    seen.comments = sum(1 for _ in comments.all("w:comment")) if comments is not None else 0
    lines = tuple(document.reader.printed.lines)
    return Sheet(
        blocks=document.blocks,
        printed=lines,
        furniture=document.furniture,
        notes=tuple(line for note in document.notes for line in note.lines),
        remarks=seen.remarks(lines),
        made=_made(parts),
        pages=document.pages,
    )


def _made(parts: Parts) -> date | None:
    """The day when the document was last saved, or made, as it says itself."""
    core = parts.tree("docProps/core.xml")
    words = {one.tag: one.words for one in core.elements} if core is not None else {}
    return day_of(words.get("dcterms:modified", "")) or day_of(words.get("dcterms:created", ""))
