"""A Word document read through once: its tree, its blocks, its notes, the heads and feet of its pages."""

from dataclasses import dataclass

from rcmcli.importers.markup import Element
from rcmcli.importers.printed import raised
from rcmcli.importers.sheet import Block, Line, lines_of
from rcmcli.importers.word.blocks import Blocks
from rcmcli.importers.word.parts import Parts, parts_of
from rcmcli.importers.word.styles import Styles


@dataclass(frozen=True)
class Note:
    """A footnote or endnote: the first reference to it, and its lines."""

    reference: Element
    lines: tuple[Line, ...]


@dataclass(frozen=True)
class Document:
    """What was read of a Word document, and the reader that knows where each line stands."""

    parts: Parts
    root: Element
    reader: Blocks
    blocks: tuple[Block, ...]
    pages: int | None
    notes: tuple[Note, ...]
    furniture: tuple[Line, ...]


def read_document(contents: bytes) -> Document:
    """The Word document that these bytes are."""
    parts = parts_of(contents)
    root = parts.tree(parts.main)
    assert root is not None
    breaks = list(root.all("w:lastRenderedPageBreak", "w:br", "w:pageBreakBefore"))
    rendered = any(one.tag == "w:lastRenderedPageBreak" for one in breaks)
    reader = Blocks(Styles(parts.tree(parts.related("styles"))), rendered)
    counts_pages = rendered or any(map(_turns_page, breaks))
    reader.printed.page = 1 if counts_pages else None
    blocks = tuple(reader.read(root))
    pages, reader.printed.page = reader.printed.page, None
    notes = _notes(reader, parts)
    return Document(parts, root, reader, blocks, pages, notes, _furniture(reader, parts, root))


def _turns_page(element: Element) -> bool:
    return element.tag == "w:pageBreakBefore" or element.get("w:type") == "page"


def _notes(reader: Blocks, parts: Parts) -> tuple[Note, ...]:
    """The notes that the text refers to, in the order of their marks."""
    found: list[Note] = []
    bodies: dict[str, dict[str, Element]] = {}
    for (kind, id_), (order, reference) in list(reader.notes.referred.items()):
        if kind not in bodies:
            root = parts.tree(parts.related(f"{kind}s"))
            notes = root.elements if root is not None else ()
            bodies[kind] = {note.get("w:id"): note for note in notes if note.tag == f"w:{kind}"}
        if id_ in bodies[kind]:
            found.append(Note(reference, tuple(lines_of(tuple(reader.read(bodies[kind][id_], raised(order)))))))
    return tuple(found)


def _furniture(reader: Blocks, parts: Parts, root: Element) -> tuple[Line, ...]:
    """The lines of all heads and feet of pages that a section refers to, each once."""
    names = parts.by_id()
    named = [names.get(one.get("r:id"), "") for one in root.all("w:headerReference", "w:footerReference")]
    trees = (tree for name in dict.fromkeys(named) if (tree := parts.tree(name)) is not None)
    return reader.printed.once(lines_of(tuple(reader.read(tree))) for tree in trees)
