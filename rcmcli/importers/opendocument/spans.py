"""The pieces of an OpenDocument paragraph: its words and spans in order, blanks made one as the format has it."""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from rcmcli.importers.markup import Element
from rcmcli.importers.opendocument.styles import Styles
from rcmcli.importers.printed import LINE_BREAK, PAGE_BREAK, Piece, Setting, plain, raised
from rcmcli.importers.seen import Seen

_BLANKS = re.compile(r"[ \t\r\n]+")
_MOST_BLANKS = 1_000
SKIPPED = (
    *("text:tracked-changes", "text:note-citation", "office:forms", "text:sequence-decls", "svg:title", "svg:desc"),
    *("text:script", "office:event-listeners", "text:variable-decls", "text:user-field-decls", "office:binary-data"),
)
BOXES = ("draw:text-box", "draw:custom-shape", "draw:rect", "draw:ellipse", "draw:line", "draw:polygon", "draw:caption")


@dataclass
class Notes:
    """The notes that the text refers to, in the order of their marks."""

    bodies: list[Element] = field(default_factory=list)


class Spans:
    """The pieces of one paragraph, and the text boxes that hang on it."""

    def __init__(self, styles: Styles, seen: Seen, notes: Notes) -> None:
        self.styles = styles
        self.seen = seen
        self.notes = notes
        self.pieces: list[Piece] = []
        self.boxes: list[Element] = []
        self.blank = True  # whether a blank that follows is one too many
        self.on: dict[str, Callable[[Element, Setting], None]] = {
            **dict.fromkeys(SKIPPED, _nothing),
            **dict.fromkeys(BOXES, self._box),
            "text:s": self._blanks,
            "text:tab": self._tab,
            "text:line-break": self._break,
            "text:soft-page-break": self._page,
            "text:span": self._span,
            "text:note": self._note,
            "text:hidden-text": self._hidden,
            "office:annotation": self._comment,
            "draw:image": self._picture,
            "draw:object": self._object,
            "draw:object-ole": self._object,
        }

    def read(self, paragraph: Element) -> "Spans":
        """The pieces of this paragraph."""
        setting = self.styles.setting("paragraph", paragraph.get("text:style-name"), Setting())
        self._enter(paragraph, setting)
        return self

    def _enter(self, element: Element, setting: Setting) -> None:
        for child in element.children:
            if isinstance(child, str):
                self._words(child, setting)
            else:
                act = self.on.get(child.tag, self._enter)
                act(child, setting)

    def _words(self, words: str, setting: Setting) -> None:
        one = _BLANKS.sub(" ", words)
        if self.blank and one.startswith(" "):
            one = one[1:]
        if one:
            self.blank = one.endswith(" ")
            self._say(plain(one).replace("\u00ad", ""), setting)

    def _say(self, words: str, setting: Setting) -> None:
        if setting.hidden:
            self.seen.hidden += sum(map(str.isalnum, words))
        else:
            self.pieces.append(Piece(words, setting.bold, setting.struck, setting.lang))

    def _span(self, element: Element, setting: Setting) -> None:
        self._enter(element, self.styles.setting("text", element.get("text:style-name"), setting))

    def _blanks(self, element: Element, setting: Setting) -> None:
        count = element.get("text:c", "1")
        self._say(" " * (min(int(count), _MOST_BLANKS) if count.isascii() and count.isdigit() else 1), setting)
        self.blank = False

    def _tab(self, _element: Element, setting: Setting) -> None:
        self._say("\t", setting)
        self.blank = False

    def _break(self, _element: Element, _setting: Setting) -> None:
        self.pieces.append(Piece(LINE_BREAK))
        self.blank = True

    def _page(self, _element: Element, _setting: Setting) -> None:
        self.pieces.append(Piece(PAGE_BREAK))

    def _note(self, element: Element, setting: Setting) -> None:
        body = element.find("text:note-body")
        if body is not None:
            self.notes.bodies.append(body)
            self._say(raised(len(self.notes.bodies)), setting)
            self.blank = False

    def _hidden(self, element: Element, setting: Setting) -> None:
        shown = element.get("text:is-hidden") == "false"
        self._enter(element, setting if shown else Setting(hidden=True))

    def _comment(self, _element: Element, _setting: Setting) -> None:
        self.seen.comments += 1

    def _box(self, element: Element, _setting: Setting) -> None:
        self.boxes.append(element)

    def _picture(self, element: Element, setting: Setting) -> None:
        self.seen.pictures += 1

    def _object(self, _element: Element, _setting: Setting) -> None:
        self.seen.objects += 1


def _nothing(_element: Element, _setting: Setting) -> None:
    """What is no text of the paper."""
