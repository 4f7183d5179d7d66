"""SVG pictures that are shapes and words only: no script, no address, nothing that another file brings in.

What is not known to be harmless is refused with its line; nothing is taken out in silence.
"""

import re
from xml.parsers import expat

from rcmcli.model.text import Text, one_line
from rcmcli.words import filled, looks

_SVG = "http://www.w3.org/2000/svg"
_DEEPEST, _MOST_COPIES = 100, 500
# Every element of a still picture; those of other vocabularies are notes of drawing programs, which nobody draws.
_SHAPES = frozenset(
    {
        "svg", "g", "defs", "symbol", "use", "title", "desc", "metadata", "switch", "style", "image", "path", "rect",
        "circle", "ellipse", "line", "polyline", "polygon", "text", "tspan", "textPath", "linearGradient",
        "radialGradient", "stop", "clipPath", "mask", "pattern", "marker", "filter",
    }
)  # fmt: skip
_RUNNING = ("xhtml", "MathML", "xml-events")
_OUTWARD = re.compile(r"url\(\s*['\"]?\s*(?!['\"]?\s*#)|@import|\\|expression\(|image-set\(|src\(", re.IGNORECASE)
_PIXELS = re.compile(r"data:image/(?:png|jpe?g);base64,[A-Za-z0-9+/=\s]*")
_NUMBER = r"[+]?(\d+(?:\.\d*)?|\.\d+)"
_LENGTH = re.compile(rf"\s*{_NUMBER}\s*(px|pt|pc|mm|cm|in|em|ex|Q)?\s*")
_BOX = re.compile(rf"\s*[-+]?[\d.]+[\s,]+[-+]?[\d.]+[\s,]+{_NUMBER}[\s,]+{_NUMBER}\s*")


class Unfit(Exception):
    """What an emblem has that none may have, and in which line."""

    def __init__(self, line: int, what: Text) -> None:
        super().__init__(what.en)
        self.line = line
        self.what = what


def is_svg(data: bytes) -> bool:
    """Whether bytes are such XML."""
    return data.removeprefix(b"\xef\xbb\xbf").lstrip().startswith(b"<") and b"<svg" in data


def size_of_svg(data: bytes) -> tuple[float, float] | None:
    """Width and height in units of its own; none where it is no SVG. Raises `Unfit` for what an emblem may not have."""
    return _Picture().read(data)


class _Picture:
    """A picture while it is read."""

    def __init__(self) -> None:
        self._size: tuple[float, float] | None = None
        self._open: list[str] = []  # the ids of the elements that are open
        self._style: list[str] | None = None
        self._copies: list[tuple[int, str, tuple[str, ...]]] = []  # where <use> stands, what it shows, in what
        self._parser = expat.ParserCreate("utf-8", namespace_separator=" ")
        self._parser.StartElementHandler = self._begun
        self._parser.EndElementHandler = self._ended
        self._parser.CharacterDataHandler = self._said
        self._parser.ProcessingInstructionHandler = self._instructed
        self._parser.StartDoctypeDeclHandler = self._declared
        self._parser.EntityDeclHandler = self._entity
        self._parser.buffer_text = True

    def read(self, data: bytes) -> tuple[float, float] | None:
        """The size of the picture; none where the file is not XML or its root is not an SVG picture."""
        try:
            data.decode("utf-8")
            self._parser.Parse(data, True)
        except (expat.ExpatError, ValueError, LookupError):
            return None
        shown = {name for _, name, _ in self._copies}
        for line, _, inside in self._copies:
            if shown.intersection(inside) or len(self._copies) > _MOST_COPIES:
                raise Unfit(line, looks.COPIES)
        return self._size

    def _refuse(self, what: Text, **facts: object) -> None:
        raise Unfit(self._parser.CurrentLineNumber, filled(what, **facts) if facts else what)

    def _begun(self, name: str, attributes: dict[str, str]) -> None:
        space, _, short = name.rpartition(" ")
        if not self._open:
            if name != f"{_SVG} svg":
                raise expat.ExpatError
            self._size = _size(attributes)
            if self._size is None:
                self._refuse(looks.NO_SIZE)
        known = short in _SHAPES or short.startswith("fe") if space == _SVG else bool(space)
        if not known or any(one in space for one in _RUNNING):
            self._refuse(looks.ELEMENT, name=one_line(short)[:40])
        self._open.append(attributes.get("id", ""))
        if len(self._open) > _DEEPEST:
            self._refuse(looks.DEPTH, most=_DEEPEST)
        for key, value in attributes.items():
            self._attribute(short, key.rpartition(" ")[2], value)
        if short == "style":
            self._style = []

    def _attribute(self, element: str, key: str, value: str) -> None:
        told = {"name": one_line(key)[:40]}
        if key.lower().startswith("on"):
            self._refuse(looks.HANDLER, **told)
        if key.lower() in ("href", "src", "base", "data") and not _stays(element, key, value):
            self._refuse(looks.REFERENCE, **told)
        if _OUTWARD.search(value) and not key.lower().endswith(("href", "label")):
            self._refuse(looks.STYLE_REFERENCE)
        if element == "use" and key == "href":
            self._copies.append((self._parser.CurrentLineNumber, value.strip()[1:], tuple(filter(None, self._open))))

    def _ended(self, _: str) -> None:
        self._open.pop()
        if self._style is not None:
            if _OUTWARD.search("".join(self._style)):
                self._refuse(looks.STYLE_REFERENCE)
            self._style = None

    def _said(self, words: str) -> None:
        if self._style is not None:
            self._style.append(words)

    def _instructed(self, name: str, _: str) -> None:
        self._refuse(looks.INSTRUCTION, name=one_line(name)[:40])

    def _declared(self, _: str, __: str | None, ___: str | None, has_declarations: bool) -> None:
        if has_declarations:
            self._refuse(looks.ENTITIES)

    def _entity(self, *_: object) -> None:
        self._refuse(looks.ENTITIES)


def _stays(element: str, key: str, value: str) -> bool:
    """Whether a reference stays in the picture: to a part of it, or to pixels that stand in it."""
    return key == "href" and (
        value.strip().startswith("#") or (element == "image" and bool(_PIXELS.fullmatch(value.strip())))
    )


def _size(attributes: dict[str, str]) -> tuple[float, float] | None:
    box = _BOX.fullmatch(attributes.get("viewBox", ""))
    sides = [_LENGTH.fullmatch(attributes.get(name, "")) for name in ("width", "height")]
    if box:
        found = float(box[1]), float(box[2])
    elif sides[0] and sides[1] and sides[0][2] == sides[1][2]:
        found = float(sides[0][1]), float(sides[1][1])
    else:
        return None
    return found if min(found) > 0 else None
