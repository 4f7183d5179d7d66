"""Glyphs: the letters of one page of a PDF with their boxes, its ruled lines, and how many pictures it holds."""

import ctypes
import math
from collections.abc import Iterator
from typing import Any, NamedTuple

_HYPHENS = (0x02, 0xAD, 0xFFFE)  # how pdfium gives a hyphen at the end of a line
_LIGATURES = {0xFB00: "ff", 0xFB01: "fi", 0xFB02: "fl", 0xFB03: "ffi", 0xFB04: "ffl", 0xFB05: "st", 0xFB06: "st"}
_HEAVY = ("bold", "black", "heavy", "demi")
_BULLET_FONTS = ("symbol", "wingding", "courier", "dingbat")
_MOST_SEGMENTS = 2000  # of one path: more is a drawing, no table
_BAR = 2.0  # points: what is thinner is a rule and no area
_DEPTH = 6  # of forms within forms


class Glyph(NamedTuple):
    """One letter, where it stands on the page as it is seen: points from its lower left corner."""

    text: str
    left: float
    right: float
    base: float
    size: float
    bold: bool = False
    bullet: bool = False  # its font is one of those that bullets are set in
    turned: bool = False  # it does not stand upright
    fresh: bool = False  # a new line begins here, says pdfium
    made: bool = False  # a blank that the file does not hold, but pdfium saw
    apart: bool = False  # the file says that it belongs to the page, and not to what is told on it

    @property
    def middle(self) -> tuple[float, float]:
        """The point that says which cell it is in."""
        return (self.left + self.right) / 2, self.base + 0.3 * self.size


class Rule(NamedTuple):
    """A straight line: level or upright, at a height or a distance from the left, from one end to the other."""

    level: bool
    at: float
    start: float
    end: float
    shade: bool = False  # it is only where the shading of an area ends


class Page(NamedTuple):
    """What stands on one page."""

    width: float
    height: float
    glyphs: tuple[Glyph, ...]
    rules: tuple[Rule, ...]
    pictures: int


class _Face(NamedTuple):
    size: float
    bold: bool
    bullet: bool
    turned: bool
    apart: bool = False


class _Turn(NamedTuple):
    """How a page is turned when it is shown, and the corner that it is measured from."""

    quarters: int
    left: float
    bottom: float
    width: float
    height: float

    def point(self, x: float, y: float) -> tuple[float, float]:
        """Where a point of the page is seen."""
        x, y = x - self.left, y - self.bottom
        return ((x, y), (y, self.width - x), (self.width - x, self.height - y), (self.height - y, x))[self.quarters]


def page_of(page: Any) -> Page:
    """The letters and rules of a page of pypdfium2."""
    left, bottom, right, top = page.get_cropbox()
    turn = _Turn(page.get_rotation() // 90 % 4, left, bottom, right - left, top - bottom)
    rules, pictures = _drawn(page, turn)
    textpage = page.get_textpage()
    try:
        glyphs = tuple(_glyphs(textpage.raw, turn))
    finally:
        textpage.close()
    width, height = (turn.width, turn.height) if turn.quarters % 2 == 0 else (turn.height, turn.width)
    return Page(width, height, glyphs, rules, pictures)


def _glyphs(raw: Any, turn: _Turn) -> Iterator[Glyph]:
    """The letters in the order of the file; blanks are kept, breaks are marked on the letter behind them."""
    import pypdfium2.raw as pdfium

    box, x, y = pdfium.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    faces: dict[int, _Face] = {}
    fresh, high = False, 0
    face = _Face(0.0, False, False, False)
    for index in range(pdfium.FPDFText_CountChars(raw)):
        code = pdfium.FPDFText_GetUnicode(raw, index)
        if code in (10, 13):
            fresh = True
            continue
        if 0xD800 <= code < 0xDC00:
            high = code
            continue
        if 0xDC00 <= code < 0xE000:
            code = 0x10000 + ((high - 0xD800) << 10) + code - 0xDC00 if high else 0xFFFD
        drawn = pdfium.FPDFText_GetTextObject(raw, index)
        if drawn:
            key = ctypes.addressof(drawn.contents)
            face = faces.get(key) or faces.setdefault(key, _face(raw, index, drawn, turn))
        pdfium.FPDFText_GetLooseCharBox(raw, index, box)
        pdfium.FPDFText_GetCharOrigin(raw, index, x, y)
        corners = turn.point(box.left, box.bottom), turn.point(box.right, box.top)
        left, right = sorted((corners[0][0], corners[1][0]))
        base = turn.point(x.value, y.value)[1]
        yield Glyph(_letter(code), left, right, base, *face[:4], fresh, not drawn, face.apart)
        fresh = False


def _letter(code: int) -> str:
    """A letter as it is to be read: ligatures are spelt out, a letter that the file does not name is �."""
    if code in _HYPHENS:
        return "-"
    if code in (9, 0xA0) or 0x2000 <= code <= 0x200A:
        return " "
    return _LIGATURES.get(code) or (chr(code) if code >= 32 and not 0x7F <= code < 0xA0 else "\ufffd")


def _face(raw: Any, index: int, drawn: Any, turn: _Turn) -> _Face:
    """Size, weight and kind of font of a stretch of text, and whether it stands upright."""
    import pypdfium2.raw as pdfium

    matrix, name, flags = pdfium.FS_MATRIX(), ctypes.create_string_buffer(128), ctypes.c_int()
    scale, angle = 1.0, 0.0
    if pdfium.FPDFText_GetMatrix(raw, index, matrix):
        scale = math.hypot(matrix.c, matrix.d) or 1.0
        angle = math.degrees(math.atan2(matrix.b, matrix.a)) - 90 * turn.quarters
    pdfium.FPDFText_GetFontInfo(raw, index, name, 128, flags)
    font = name.value.decode("utf-8", "replace").lower()
    stroked = pdfium.FPDFTextObj_GetTextRenderMode(drawn) == pdfium.FPDF_TEXTRENDERMODE_FILL_STROKE
    bold = any(word in font for word in _HEAVY) or pdfium.FPDFText_GetFontWeight(raw, index) >= 600 or stroked
    size = abs(pdfium.FPDFText_GetFontSize(raw, index)) * scale
    turned = min(angle % 360, -angle % 360) > 5
    return _Face(size, bold, any(word in font for word in _BULLET_FONTS), turned, _is_apart(drawn))


def _is_apart(drawn: Any) -> bool:
    """Whether a stretch of text is marked as what ISO 32000 calls an artifact: the head or the foot of a page."""
    import pypdfium2.raw as pdfium

    name, length = (pdfium.FPDF_WCHAR * 32)(), ctypes.c_ulong()
    for index in range(pdfium.FPDFPageObj_CountMarks(drawn)):
        mark = pdfium.FPDFPageObj_GetMark(drawn, index)
        is_named = pdfium.FPDFPageObjMark_GetName(mark, name, ctypes.sizeof(name), length)
        if is_named and bytes(name)[: max(0, length.value - 2)].decode("utf-16-le", "replace") == "Artifact":
            return True
    return False


def _drawn(page: Any, turn: _Turn) -> tuple[tuple[Rule, ...], int]:
    """The straight lines of a page, and how many pictures there are on it."""
    import pypdfium2.raw as pdfium

    rules: list[Rule] = []
    pictures = 0
    for drawn in page.get_objects(max_depth=_DEPTH):
        if drawn.type == pdfium.FPDF_PAGEOBJ_IMAGE:
            pictures += 1
        elif drawn.type == pdfium.FPDF_PAGEOBJ_PATH:
            rules.extend(_rules(drawn, turn))
    return tuple(rules), pictures


def _rules(drawn: Any, turn: _Turn) -> Iterator[Rule]:
    """The level and upright strokes of a path; those of a thin bar are its two long edges."""
    import pypdfium2.raw as pdfium

    fill, stroke = ctypes.c_int(), ctypes.c_int()
    pdfium.FPDFPath_GetDrawMode(drawn.raw, fill, stroke)
    count = pdfium.FPDFPath_CountSegments(drawn.raw)
    if not (fill.value or stroke.value) or count > _MOST_SEGMENTS:
        return
    segments = [pdfium.FPDFPath_GetPathSegment(drawn.raw, index) for index in range(count)]
    points = [_seen(segment, drawn, turn) for segment in segments]
    widths = (max(place) - min(place) for place in zip(*points, strict=True))
    shade = not stroke.value and min(widths, default=0.0) > _BAR
    first = last = (0.0, 0.0)
    for segment, here in zip(segments, points, strict=True):
        kind = pdfium.FPDFPathSegment_GetType(segment)
        if kind == pdfium.FPDF_SEGMENT_MOVETO:
            first = here
        elif kind == pdfium.FPDF_SEGMENT_LINETO:
            yield from _stroke(last, here, shade)
        if pdfium.FPDFPathSegment_GetClose(segment):
            yield from _stroke(here, first, shade)
        last = here


def _seen(segment: Any, drawn: Any, turn: _Turn) -> tuple[float, float]:
    """Where the end of a segment is seen on the page, whatever forms it is drawn in."""
    import pypdfium2.raw as pdfium

    x, y = ctypes.c_float(), ctypes.c_float()
    pdfium.FPDFPathSegment_GetPoint(segment, x, y)
    point, inner = (x.value, y.value), drawn
    while inner is not None:
        point = inner.get_matrix().on_point(*point)
        inner = inner.container
    return turn.point(*point)


def _stroke(start: tuple[float, float], end: tuple[float, float], shade: bool) -> Iterator[Rule]:
    """A stroke as a rule, if it is level or upright."""
    (x0, y0), (x1, y1) = start, end
    if abs(y1 - y0) < 1 <= abs(x1 - x0):
        yield Rule(True, (y0 + y1) / 2, min(x0, x1), max(x0, x1), shade)
    elif abs(x1 - x0) < 1 <= abs(y1 - y0):
        yield Rule(False, (x0 + x1) / 2, min(y0, y1), max(y0, y1), shade)
