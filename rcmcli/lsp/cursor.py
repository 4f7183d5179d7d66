"""The cursor: which key or value of a text stands under it."""

from typing import NamedTuple

from rcmcli.lsp.documents import Document
from rcmcli.lsp.sheet import Stretch
from rcmcli.model.span import Part, Path
from rcmcli.store.spans import Spans


class Pointed(NamedTuple):
    """A key or a value, its path, where it stands, and the value as it is written."""

    path: Path
    part: Part
    where: Stretch
    written: str

    @property
    def words(self) -> str:
        """The value, a string without its quotes."""
        quoted = len(self.written) > 1 and self.written[0] in "\"'" and self.written[-1] == self.written[0]
        return self.written[1:-1] if quoted else self.written


def pointed_at(document: Document, index: int) -> Pointed | None:
    """The narrowest key or value around an index; none where there is none, or where the text is no TOML at all."""
    try:
        spans = document.reading.spans
        return _narrowest(document, spans, document.spot(index))
    except (ValueError, IndexError, RecursionError):  # a text that is no TOML, and cannot be mended to be some
        return None


def _narrowest(document: Document, spans: Spans, spot: tuple[int, int]) -> Pointed | None:
    found: list[tuple[int, Path, Part]] = []
    parts: tuple[Part, ...] = ("value", "key")
    for part in parts:
        for path, (start, end) in spans.places(part).items():
            span = spans.span(start, end)
            if (span.line, span.column) <= spot <= (span.end_line, span.end_column):
                found.append((end - start, path, part))
    if not found:
        return None
    _, path, part = min(found, key=lambda one: one[0])
    where = document.stretch(spans.find(path, part))
    return Pointed(path, part, where, spans.text(path) if part == "value" else "")
