"""A Word document read: every paragraph, table, text box and note of it, as if all tracked changes were accepted."""

from datetime import date

from rcmcli.importers.markup import Element
from rcmcli.importers.printed import day_of, raised
from rcmcli.importers.sheet import Block, Line, Sheet, lines_of
from rcmcli.importers.word.blocks import Blocks
from rcmcli.importers.word.parts import Parts, parts_of
from rcmcli.importers.word.styles import Styles


def read(contents: bytes) -> Sheet:
    """The sheet of a Word document."""
    parts = parts_of(contents)
    root = parts.tree(parts.main)
    assert root is not None
    rendered = next(root.all("w:lastRenderedPageBreak"), None) is not None
    reader = Blocks(Styles(parts.tree(parts.related("styles"))), rendered)
    counts_pages = rendered or any(_turns_page(one) for one in root.all("w:br", "w:pageBreakBefore"))
    reader.printed.page = 1 if counts_pages else None
    blocks = reader.read(root)
    pages, reader.printed.page = reader.printed.page, None
    notes = _notes(reader, parts)
    furniture = _furniture(reader, parts, root)
    comments = parts.tree(parts.related("comments"))
    reader.seen.comments = sum(1 for _ in comments.all("w:comment")) if comments is not None else 0
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


def _turns_page(element: Element) -> bool:
    return element.tag == "w:pageBreakBefore" or element.get("w:type") == "page"


def _notes(reader: Blocks, parts: Parts) -> tuple[Line, ...]:
    """The lines of the notes that the text refers to, in the order of their marks."""
    found: list[Block] = []
    bodies: dict[str, dict[str, Element]] = {}
    for order, (kind, id_) in enumerate(reader.notes.referred, 1):
        if kind not in bodies:
            root = parts.tree(parts.related(f"{kind}s"))
            notes = root.elements if root is not None else ()
            bodies[kind] = {note.get("w:id"): note for note in notes if note.tag == f"w:{kind}"}
        if id_ in bodies[kind]:
            found += reader.read(bodies[kind][id_], raised(order))
    return tuple(lines_of(tuple(found)))


def _furniture(reader: Blocks, parts: Parts, root: Element) -> tuple[Line, ...]:
    """The lines of all heads and feet of pages that a section refers to, each once."""
    names = parts.by_id()
    named = [names.get(one.get("r:id"), "") for one in root.all("w:headerReference", "w:footerReference")]
    trees = [tree for name in dict.fromkeys(named) if (tree := parts.tree(name)) is not None]
    return reader.printed.once(lines_of(tuple(reader.read(tree))) for tree in trees)


def _made(parts: Parts) -> date | None:
    """The day when the document was last saved, or made, as it says itself."""
    core = parts.tree("docProps/core.xml")
    words = {one.tag: one.words for one in core.elements} if core is not None else {}
    return day_of(words.get("dcterms:modified", "")) or day_of(words.get("dcterms:created", ""))
