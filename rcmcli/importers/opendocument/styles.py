"""The styles of an OpenDocument text: what a paragraph or span gets of its own style and of those that it is based on."""

from collections.abc import Iterator

from rcmcli.importers.markup import Element
from rcmcli.importers.printed import Setting
from rcmcli.importers.style_names import heading_named, level_named

_BOLD = ("bold", "600", "700", "800", "900")


class Styles:
    """The styles by family and name; of two with one name the one of the later root holds."""

    def __init__(self, *roots: Element | None) -> None:
        self.by_name: dict[tuple[str, str], Element] = {}
        for root in filter(None, roots):
            for element in root.elements:
                if element.tag in ("office:styles", "office:automatic-styles"):
                    found = (one for one in element.elements if one.tag == "style:style")
                    self.by_name.update({(one.get("style:family"), one.get("style:name")): one for one in found})
        self._settings: dict[tuple[str, str, Setting], Setting] = {}

    def setting(self, family: str, name: str, around: Setting) -> Setting:
        """How words of this style are set within words that are set like `around`."""
        key = (family, name, around)
        if key not in self._settings:
            weight = self._said(family, name, "fo:font-weight")
            line = self._said(family, name, "style:text-line-through-style")
            line = line or self._said(family, name, "style:text-line-through-type")
            display = self._said(family, name, "text:display")
            language = self._said(family, name, "fo:language") if family == "text" else ""
            self._settings[key] = Setting(
                bold=weight in _BOLD if weight else around.bold,
                struck=line != "none" if line else around.struck,
                hidden=display == "none" if display else around.hidden,
                lang=language.lower() or around.lang,
            )
        return self._settings[key]

    def heading(self, paragraph: Element) -> int:
        """The level of the heading that a paragraph is: 0 for none."""
        chain = list(self._chain("paragraph", paragraph.get("text:style-name")))
        own = paragraph.get("text:outline-level") if paragraph.tag == "text:h" else ""
        outlines = [own, *(one.get("style:default-outline-level") for one in chain)]
        outline = next(filter(None, outlines), "")
        if outline.isascii() and outline.isdigit() and int(outline):
            return min(int(outline), 10)
        return heading_named(self._names(paragraph)) or int(paragraph.tag == "text:h")

    def level(self, paragraph: Element) -> int:
        """The level of a list that the style of a paragraph names: 0 for none."""
        return level_named(self._names(paragraph))

    def turns_page(self, paragraph: Element) -> bool:
        """Whether a paragraph or table of this style begins a page."""
        family = "table" if paragraph.tag == "table:table" else "paragraph"
        chain = self._chain(family, paragraph.get(f"{paragraph.tag.partition(':')[0]}:style-name"))
        breaks = [one.value(f"style:{family}-properties", of="fo:break-before") for one in chain]
        return next(filter(None, breaks), "") == "page"

    def _names(self, paragraph: Element) -> Iterator[str]:
        for style in self._chain("paragraph", paragraph.get("text:style-name")):
            yield style.get("style:display-name") or style.get("style:name").replace("_20_", " ")

    def _said(self, family: str, name: str, attribute: str) -> str:
        found = (one.value("style:text-properties", of=attribute) for one in self._chain(family, name))
        return next(filter(None, found), "")

    def _chain(self, family: str, name: str) -> Iterator[Element]:
        seen: set[str] = set()
        while (family, name) in self.by_name and name not in seen:
            seen.add(name)
            style = self.by_name[family, name]
            yield style
            name = style.get("style:parent-style-name")
