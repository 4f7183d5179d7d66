"""The styles of a Word document: what a paragraph or run gets of its own style and of those that it is based on."""

from collections.abc import Iterator

from rcmcli.importers.markup import Element
from rcmcli.importers.printed import Setting
from rcmcli.importers.style_names import heading_named, level_named

_ON = ("", "1", "true", "on")


class Styles:
    """The styles by their ids."""

    def __init__(self, root: Element | None) -> None:
        found = [one for one in root.elements if one.tag == "w:style"] if root is not None else []
        self.by_id = {one.get("w:styleId"): one for one in found}
        default = (one for one in found if one.get("w:type") == "paragraph" and one.get("w:default") in ("1", "true"))
        self.default = next((one.get("w:styleId") for one in default), "")
        self._settings: dict[tuple[str, str], Setting] = {}

    def level(self, properties: Element | None) -> int:
        """The level of a list that a paragraph with these properties is on: 0 for none."""
        numbered = [one for one in self._all(properties) if one.find("w:numPr")]
        if numbered:
            number = numbered[0].find("w:numPr")
            assert number is not None
            inner = number.value("w:ilvl", of="w:val")
            if number.value("w:numId", of="w:val") == "0":
                return 0
            return min(_figure(inner), 8) + 1 if inner else max(1, level_named(self._names(properties)))
        return level_named(self._names(properties))

    def heading(self, properties: Element | None) -> int:
        """The level of the heading that a paragraph with these properties is: 0 for none."""
        outlines = [one.value("w:outlineLvl", of="w:val") for one in self._all(properties)]
        outline = next(filter(None, outlines), "")
        if outline:
            return _figure(outline) + 1 if _figure(outline) < 9 else 0
        return heading_named(self._names(properties))

    def setting(self, paragraph: str, run: Element | None) -> Setting:
        """How a run with these properties is set in a paragraph of this style."""
        character = run.value("w:rStyle", of="w:val") if run is not None else ""
        inherited = self._inherited(paragraph, character)
        if run is None or not run.children:
            return inherited
        strikes = [state for state in (_state(run, "w:strike"), _state(run, "w:dstrike")) if state is not None]
        return Setting(
            bold=_first(_state(run, "w:b"), inherited.bold),
            struck=any(strikes) if strikes else inherited.struck,
            hidden=_first(_state(run, "w:vanish"), inherited.hidden),
            lang=run.value("w:lang", of="w:val").partition("-")[0].lower(),
        )

    def style_of(self, properties: Element | None) -> str:
        """The style of a paragraph with these properties."""
        named = properties.value("w:pStyle", of="w:val") if properties is not None else ""
        return named if named in self.by_id else self.default

    def _inherited(self, paragraph: str, character: str) -> Setting:
        key = (paragraph, character)
        if key not in self._settings:
            on = {
                tag: self._toggled(paragraph, tag) != self._toggled(character, tag)
                for tag in ("w:b", "w:strike", "w:dstrike", "w:vanish")
            }
            self._settings[key] = Setting(on["w:b"], on["w:strike"] or on["w:dstrike"], on["w:vanish"])
        return self._settings[key]

    def _toggled(self, style: str, tag: str) -> bool:
        found = [one.find("w:rPr") for one in self._chain(style)]
        states = [_state(one, tag) for one in found if one is not None]
        return next((state for state in states if state is not None), False)

    def _all(self, properties: Element | None) -> Iterator[Element]:
        """The properties of a paragraph, its own first, then those of its styles."""
        if properties is not None:
            yield properties
        yield from (found for one in self._chain(self.style_of(properties)) if (found := one.find("w:pPr")))

    def _names(self, properties: Element | None) -> Iterator[str]:
        for style in self._chain(self.style_of(properties)):
            yield style.value("w:name", of="w:val")

    def _chain(self, style: str) -> Iterator[Element]:
        seen: set[str] = set()
        while style in self.by_id and style not in seen:
            seen.add(style)
            yield self.by_id[style]
            style = self.by_id[style].value("w:basedOn", of="w:val")


def _state(properties: Element, tag: str) -> bool | None:
    """Whether a property is switched on or off here; None where nothing is said of it."""
    found = properties.find(tag)
    return None if found is None else found.get("w:val") in _ON


def _first(state: bool | None, otherwise: bool) -> bool:
    return otherwise if state is None else state


def _figure(words: str) -> int:
    return int(words) if words.isascii() and words.isdigit() else 0
