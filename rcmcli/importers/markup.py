"""Markup: the XML of a part of a document as a tree whose elements know where they stand in its bytes."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from xml.parsers import expat

from rcmcli.model.refusal import Refusal
from rcmcli.words import filled, importing

DEEPEST = 120
MOST_ELEMENTS = 1_000_000
_NOTHING: dict[str, str] = {}


@dataclass(slots=True, eq=False)
class Element:
    """An element: its tag and attributes under short prefixes, its children and words, where it stands."""

    tag: str
    attributes: Mapping[str, str]
    start: int  # of its first byte
    children: list["Element | str"] = field(default_factory=list)
    stop: int = 0  # of the first byte of its end; where begin and end are one tag, of the first byte after that

    def get(self, name: str, default: str = "") -> str:
        """The value of an attribute."""
        return self.attributes.get(name, default)

    @property
    def elements(self) -> Iterator["Element"]:
        """The children that are elements."""
        return (child for child in self.children if isinstance(child, Element))

    @property
    def words(self) -> str:
        """The words directly in it."""
        return "".join(child for child in self.children if isinstance(child, str))

    def find(self, *path: str) -> "Element | None":
        """The first element down this path of tags."""
        here: Element | None = self
        for tag in path:
            for child in here.children if here is not None else ():
                if isinstance(child, Element) and child.tag == tag:
                    here = child
                    break
            else:
                return None
        return here

    def value(self, *path: str, of: str) -> str:
        """The attribute `of` of the element down this path, empty where there is none."""
        found = self.find(*path)
        return found.get(of) if found is not None else ""

    def all(self, *tags: str) -> Iterator["Element"]:
        """Every element of these tags in it, or of any, in order, however deep."""
        stack = [self]
        while stack:
            element = stack.pop()
            if element is not self and (not tags or element.tag in tags):
                yield element
            stack.extend([child for child in reversed(element.children) if isinstance(child, Element)])


def parsed(xml: bytes, part: str, prefixes: Mapping[str, str], ignored: frozenset[str] = frozenset()) -> Element:
    """The root of this part; namespaces get their prefix of `prefixes`, and elements that are ignored are left out."""
    tree = _Tree(part, prefixes, ignored)
    parser = expat.ParserCreate(namespace_separator=" ")
    parser.buffer_text = True
    parser.StartElementHandler = tree.begin
    parser.EndElementHandler = tree.end
    parser.CharacterDataHandler = tree.say
    parser.StartDoctypeDeclHandler = tree.declare
    tree.parser = parser
    try:
        parser.Parse(xml, True)
    except (expat.ExpatError, ValueError, LookupError) as fault:
        raise Refusal(filled(importing.DAMAGED_PART, part=part), importing.SEND_AGAIN_HINT) from fault
    return next(tree.root.elements)


class _Tree:
    """The tree while it is read."""

    def __init__(self, part: str, prefixes: Mapping[str, str], ignored: frozenset[str]) -> None:
        self.part = part
        self.root = Element("", _NOTHING, 0)
        self.stack = [self.root]
        self.count = 0
        self.short = _Short(prefixes)
        self.ignored = ignored
        self.parser = expat.ParserCreate()

    def begin(self, name: str, attributes: dict[str, str]) -> None:
        """An element begins."""
        tag = self.short[name]
        parent = self.stack[-1]
        self.count += 1
        if len(self.stack) > DEEPEST:
            raise Refusal(filled(importing.TOO_DEEP, limit=str(DEEPEST), part=self.part), importing.TOO_BIG_HINT)
        if self.count > MOST_ELEMENTS:
            raise Refusal(importing.TOO_MUCH_INSIDE, importing.TOO_BIG_HINT)
        named = {self.short[key]: value for key, value in attributes.items()} if attributes else _NOTHING
        element = Element(tag, named, self.parser.CurrentByteIndex)
        if tag not in self.ignored:
            parent.children.append(element)
        self.stack.append(element)

    def end(self, _name: str) -> None:
        """The element ends."""
        self.stack.pop().stop = self.parser.CurrentByteIndex

    def say(self, words: str) -> None:
        """Words in the element."""
        self.stack[-1].children.append(words)

    def declare(self, *_: object) -> None:
        """A document type, which is refused: it may declare entities that grow without end."""
        raise Refusal(filled(importing.DECLARES_ENTITIES, part=self.part))


class _Short(dict[str, str]):
    """Names with the prefix that we know their namespace by; those of other namespaces keep its address."""

    def __init__(self, prefixes: Mapping[str, str]) -> None:
        super().__init__()
        self.prefixes = prefixes

    def __missing__(self, name: str) -> str:
        space, _, local = name.rpartition(" ")
        prefix = self.prefixes.get(space, space)
        self[name] = f"{prefix}:{local}" if prefix else local
        return self[name]
