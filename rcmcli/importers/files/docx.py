"""A Word document read: every paragraph, table, text box and note of it, as if all tracked changes were accepted."""

from datetime import date

from rcmcli.importers.markup import Element
from rcmcli.importers.printed import Printed
from rcmcli.importers.sheet import Block, Line, Sheet, lines_of
from rcmcli.importers.word.blocks import Blocks
from rcmcli.importers.word.parts import Parts, parts_of
from rcmcli.importers.word.runs import Seen, raised
from rcmcli.importers.word.styles import Styles
from rcmcli.model.text import Text
from rcmcli.words import filled, importing

_FEW_LETTERS = 20


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
    return Sheet(
        blocks=tuple(blocks),
        printed=tuple(reader.printed.lines),
        furniture=furniture,
        notes=notes,
        remarks=tuple(_remarks(reader.seen, reader.printed, parts)),
        made=_made(parts),
        pages=pages,
    )


def _turns_page(element: Element) -> bool:
    return element.tag == "w:pageBreakBefore" or element.get("w:type") == "page"


def _notes(reader: Blocks, parts: Parts) -> tuple[Line, ...]:
    """The lines of the notes that the text refers to, in the order of their marks."""
    found: list[Block] = []
    bodies: dict[str, dict[str, Element]] = {}
    for order, (kind, id_) in enumerate(reader.seen.notes, 1):
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
    known: set[str] = set()
    found: list[Line] = []
    for tree in trees:
        before = len(reader.printed.lines)
        lines = list(lines_of(tuple(reader.read(tree))))
        again = {line.number for line in lines if line.text in known}
        reader.printed.lines[before:] = [one for one in reader.printed.lines[before:] if one.number not in again]
        found += [line for line in lines if line.number not in again]
        known.update(line.text for line in lines)
    return tuple(found)


def _remarks(seen: Seen, printed: Printed, parts: Parts) -> list[Text]:
    comments = parts.tree(parts.related("comments"))
    count = sum(one.tag == "w:comment" for one in comments.elements) if comments is not None else 0
    letters = sum(map(str.isalnum, "".join(line.text for line in printed.lines)))
    remarks = (
        (seen.tracked, importing.TRACKED_CHANGES, 0),
        (seen.hidden, importing.HIDDEN_TEXT, seen.hidden),
        (count, importing.COMMENTS, count),
        (seen.objects, importing.OBJECTS, seen.objects),
        (seen.pictures and letters < _FEW_LETTERS, importing.ONLY_PICTURES, 0),
    )
    return [filled(sentence, count=str(number)) for holds, sentence, number in remarks if holds]


def _made(parts: Parts) -> date | None:
    """The day when the document was last saved, or made, as it says itself."""
    core = parts.tree("docProps/core.xml")
    if core is None:
        return None
    words = {one.tag: one.words.strip()[:10] for one in core.elements}
    for tag in ("dcterms:modified", "dcterms:created"):
        try:
            return date.fromisoformat(words.get(tag, ""))
        except ValueError:
            continue
    return None
