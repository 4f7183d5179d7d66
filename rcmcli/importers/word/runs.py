"""The pieces of a Word paragraph: its runs in order, as if all tracked changes were accepted."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field

from rcmcli.importers.markup import Element
from rcmcli.importers.printed import LINE_BREAK, PAGE_BREAK, Piece, Setting, plain, raised
from rcmcli.importers.seen import Seen
from rcmcli.importers.word.styles import Styles

TEXTS = ("w:t", "m:t", "a:t")
SIGNS = {
    "w:tab": "\t",
    "w:ptab": "\t",
    "w:cr": LINE_BREAK,
    "w:br": LINE_BREAK,
    "w:noBreakHyphen": "-",
    "w:sym": "•",
}
NOTES = {"w:footnoteReference": "footnote", "w:endnoteReference": "endnote"}
REMOVED = ("w:del", "w:moveFrom")
ADDED = ("w:ins", "w:moveTo")
_SKIPPED = {
    *("w:pPr", "w:rPr", "w:sdtPr", "w:sdtEndPr", "w:instrText", "w:delText", "w:delInstrText", "w:fldData"),
    *("w:tblPr", "w:tblGrid", "w:tcPr", "w:trPr", "w:sectPr", "mc:Fallback"),
}
_OBJECTS = ("dgm:relIds", "c:chart", "o:OLEObject", "w:altChunk")
_SYMBOLS = {0xE0: "→", 0xE8: "→", 0xF0: "→", 0x2D: "-"}  # arrows of Wingdings


@dataclass
class Notes:
    """The notes that the text refers to, in the order of their marks: footnote or endnote, and its id."""

    referred: dict[tuple[str, str], tuple[int, Element]] = field(default_factory=dict)  # its order, its first reference

    def mark(self, kind: str, reference: Element) -> str:
        """The raised figure of a note, by the order of the first references."""
        order, _ = self.referred.setdefault((kind, reference.get("w:id")), (len(self.referred) + 1, reference))
        return raised(order)


class Runs:
    """The pieces of one paragraph, and the text boxes that hang on it."""

    def __init__(self, styles: Styles, seen: Seen, notes: Notes, rendered: bool) -> None:
        self.styles = styles
        self.seen = seen
        self.notes = notes
        self.page_break = "w:lastRenderedPageBreak" if rendered else "w:br"
        self.pieces: list[Piece] = []
        self.boxes: list[Element] = []
        self.style = ""
        self.on: dict[str, Callable[[Element, Setting, Element | None], None]] = {
            **dict.fromkeys(TEXTS, self._text),
            **dict.fromkeys(SIGNS, self._sign),
            **dict.fromkeys(NOTES, self._note),
            **dict.fromkeys(REMOVED, self._removed),
            **dict.fromkeys(_OBJECTS, self._object),
            **dict.fromkeys(_SKIPPED, _nothing),
            "w:r": self._run,
            "w:txbxContent": self._box,
            "w:lastRenderedPageBreak": self._page,
            "v:textpath": self._art,
            "pic:pic": self._picture,
        }

    def read(self, paragraph: Element) -> "Runs":
        """The pieces of this paragraph."""
        properties = paragraph.find("w:pPr")
        self.style = self.styles.style_of(properties)
        if self.page_break == "w:br" and properties is not None and properties.find("w:pageBreakBefore") is not None:
            self.pieces.append(Piece(PAGE_BREAK))
        self._enter(paragraph, Setting(), None)
        return self

    def _enter(self, element: Element, setting: Setting, run: Element | None) -> None:
        for child in entered(element):
            act = self.on.get(child.tag)
            if act:
                act(child, setting, run)
            else:
                self.seen.tracked |= child.tag in ADDED
                self._enter(child, setting, run)

    def _run(self, element: Element, _setting: Setting, _run: Element | None) -> None:
        self._enter(element, self.styles.setting(self.style, element.find("w:rPr")), element)

    def _text(self, element: Element, setting: Setting, run: Element | None) -> None:
        offset = 0
        for words in plain(element.words).split("\u00ad"):  # hyphens that are there only at the end of a line
            self._say(words, setting, element, offset, run)
            offset += len(words) + 1

    def _say(self, words: str, setting: Setting, source: Element, offset: int, run: Element | None) -> None:
        if setting.hidden:
            self.seen.hidden += sum(map(str.isalnum, words))
        elif words:
            self.pieces.append(Piece(words, setting.bold, setting.struck, setting.lang, source, offset, run))

    def _sign(self, element: Element, setting: Setting, run: Element | None) -> None:
        if setting.hidden or (element.tag == "w:tab" and run is None):
            return
        sign = SIGNS[element.tag] if element.tag != "w:sym" else _symbol(element)
        self.pieces.append(Piece(sign, setting.bold, setting.struck, setting.lang, element, 0, run))
        if element.tag == self.page_break and element.get("w:type") == "page":
            self.pieces.append(Piece(PAGE_BREAK))

    def _note(self, element: Element, setting: Setting, run: Element | None) -> None:
        mark = self.notes.mark(NOTES[element.tag], element)
        if element.get("w:customMarkFollows") not in ("1", "true"):
            self.pieces.append(Piece(mark, setting.bold, setting.struck, setting.lang, element, 0, run))

    def _page(self, element: Element, _setting: Setting, _run: Element | None) -> None:
        self.pieces.append(Piece(PAGE_BREAK))

    def _box(self, element: Element, _setting: Setting, _run: Element | None) -> None:
        self.boxes.append(element)

    def _art(self, element: Element, setting: Setting, run: Element | None) -> None:
        self._say(plain(element.get("string")), setting, element, 0, run)

    def _removed(self, _element: Element, _setting: Setting, _run: Element | None) -> None:
        self.seen.tracked = True

    def _object(self, _element: Element, _setting: Setting, _run: Element | None) -> None:
        self.seen.objects += 1

    def _picture(self, element: Element, setting: Setting, run: Element | None) -> None:
        self.seen.pictures += 1
        self._enter(element, setting, run)


def entered(element: Element) -> Iterator[Element]:
    """The children, of several forms of one thing the first alone."""
    if element.tag != "mc:AlternateContent":
        return element.elements
    forms = sorted(element.elements, key=lambda form: form.tag == "mc:Fallback")
    return (inner for form in forms[:1] for inner in form.elements)


def _symbol(element: Element) -> str:
    try:
        code = int(element.get("w:char"), 16)
    except ValueError:
        return "•"
    if not 0xF000 <= code <= 0xF0FF:
        return plain(chr(code)) if 0x20 <= code < 0xD800 else "•"
    low = code - 0xF000
    if element.get("w:font") == "Symbol" and 0x20 <= low < 0x40:
        return chr(low)
    return _SYMBOLS.get(low, "•")


def _nothing(_element: Element, _setting: Setting, _run: Element | None) -> None:
    """What is no text of the paper."""
