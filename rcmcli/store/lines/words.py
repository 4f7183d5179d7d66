"""The words of one line: what stands between backticks is taken as it is, and hides its signs from the grammar."""

import re
from collections.abc import Iterator

import msgspec

from rcmcli.model.fault import Fault
from rcmcli.model.kinds import KINDS as KINDS
from rcmcli.model.span import Path
from rcmcli.model.text import Text

_NAME = re.compile(r"[A-Za-z][A-Za-z0-9_-]*")
Stretch = tuple[int, int]
_QUOTED = re.compile(r"(?<![^\s\[(,:;|#])`(?>(?:[^`]|``)*)`(?![^\s\]),:;|])")
_BAR = re.compile(r"(?<!\S)\|(?!\S)")
_WAIVER = re.compile(r"(?<!\S)#\s*rcm\s*:\s*ignore\b", re.IGNORECASE)
_SPACES = str.maketrans({"\u00a0": " ", "\u2007": " ", "\u202f": " "})


class Doubt(msgspec.Struct, frozen=True):
    """A piece that cannot be read for what it seems to be: where it stands, and the fault that says so."""

    where: Stretch
    fault: Fault


class Words:
    """The words of a line: as they are written, `parted`, in which what stands between backticks shows no sign, and `plain`, in
    which a tab is a blank too."""

    def __init__(self, written: str) -> None:
        self.written = written
        self.parted = _QUOTED.sub(lambda found: "`" + "x" * (len(found[0]) - 2) + "`", written.translate(_SPACES))
        self.plain = self.parted.replace("\t", " ")

    def trimmed(self, start: int, end: int) -> Stretch:
        """The stretch without the blanks around it."""
        words = self.plain[start:end]
        first = start + len(words) - len(words.lstrip())
        return first, max(first, start + len(words.rstrip()))

    def text(self, start: int, end: int) -> str:
        """What a stretch says: as it is written, or what stands between its backticks."""
        words = self.written[start:end]
        return unquoted(words) if self.is_quoted(start, end) else words

    def is_quoted(self, start: int, end: int) -> bool:
        """Whether all of a stretch stands between two backticks."""
        plain = self.plain[start:end]
        return len(plain) > 1 and plain[0] == plain[-1] == "`" and plain.count("`") == 2

    def parts(self, start: int, end: int, marks: str) -> Iterator[Stretch]:
        """The stretches between any of these signs, trimmed."""
        begun = start
        for at in range(start, end):
            if self.plain[at] in marks:
                yield self.trimmed(begun, at)
                begun = at + 1
        yield self.trimmed(begun, end)

    def versions(self, start: int, end: int) -> list[Stretch]:
        """The stretches between bars that stand by themselves: one a language, trimmed."""
        bars = [found.start() for found in _BAR.finditer(self.plain, start, end)]
        begins, ends = [start, *(bar + 1 for bar in bars)], [*bars, end]
        return [self.trimmed(first, last) for first, last in zip(begins, ends, strict=True)]


class Entry:
    """What one line says: the keys of its table, where each of them stands, and what is doubtful."""

    def __init__(self, path: Path, words: Words, at: int) -> None:
        self.path = path
        self.words = words
        self.table: dict[str, object] = {}
        self.places: dict[Path, Stretch] = {}
        self.doubts: list[Doubt] = []
        self._at = at

    def place(self, path: Path, start: int, end: int) -> None:
        """Note where a value stands, by its path in the table of the entry."""
        self.places[self.path + path] = (self._at + start, self._at + end)

    def put(self, key: str, value: object, start: int, end: int) -> None:
        """Give the table a value, and note where it stands."""
        self.table[key] = value
        self.place((key,), start, end)

    def doubt(self, start: int, end: int, says: Text, hint: Text, *, code: str = "F109", fatal: bool = False) -> None:
        """Note what cannot be read for what it seems to be."""
        self.doubts.append(Doubt((self._at + start, self._at + end), Fault(code, says, hint, fatal=fatal)))

    def is_doubted(self, start: int, end: int) -> bool:
        """Whether a doubt is told already of a piece within a stretch."""
        return any(start <= one.where[0] - self._at < end for one in self.doubts)

    def names(self, key: str, stretches: list[Stretch], start: int, end: int) -> None:
        """A list of names, each with its place."""
        self.put(key, [self.words.text(*one) for one in stretches], start, end)
        for n, one in enumerate(stretches):
            self.place((key, n), *one)

    def text(self, key: str, start: int, end: int, languages: tuple[str, ...]) -> None:
        """A text: the same in all languages, or parted by bars, one version a language in their order."""
        self.table[key] = self.said((key,), start, end, languages)

    def said(self, path: Path, start: int, end: int, languages: tuple[str, ...]) -> str | dict[str, str]:
        """The text of a stretch as the file writes it, each version noted under the path."""
        start, end = self.words.trimmed(start, end)
        self.place(path, start, end)
        versions = self.words.versions(start, end)
        if (
            len(versions) > len(languages) and versions[0][0] == versions[0][1]
        ):  # a bar that only parts the title from its hours
            versions = versions[1:]
            start = versions[0][0]
        if len(versions) == 1:
            return self.words.text(start, end)
        if any(first < last for first, last in versions[len(languages) :]):
            self.doubt(*versions[len(languages)], *_more_than(languages))
            versions[len(languages) - 1 :] = [self.words.trimmed(versions[len(languages) - 1][0], end)]
        given = [(name, one) for name, one in zip(languages, versions, strict=False) if one[0] < one[1]]
        for name, one in given:
            self.place((*path, name), *one)
        return {name: self.words.text(*one) for name, one in given}


def waiver_at(line: str) -> int:
    """Where the waiver begins that ends a line, outside backticks; the end of the line where there is none."""
    found = _WAIVER.search(line) and _WAIVER.search(Words(line).plain)
    return found.start() if found else len(line)


def unquoted(words: str) -> str:
    """What stands between two backticks; a doubled one within is one."""
    return words[1:-1].replace("``", "`")


def quoted(words: str) -> str:
    """Words between two backticks, which take them as they are."""
    return f"`{words.replace('`', '``')}`"


def tag(name: str) -> str:
    """An id as it ends a line: between backticks where it begins with a figure, or is the word of a kind."""
    return f"#{name}" if _NAME.fullmatch(name) and name not in KINDS else f"#{quoted(name)}"


def _more_than(languages: tuple[str, ...]) -> tuple[Text, Text]:
    count, names = len(languages), ", ".join(languages)
    return (
        Text(
            en=f"there are more parts than languages: this agenda has {count} ({names})",
            es=f"hay más partes que idiomas: este orden del día tiene {count} ({names})",
        ),
        Text(
            en="write one part a language, in their order, or the words between backticks: `one | two`",
            es="escriba una parte por idioma, en su orden, o las palabras entre acentos graves: `uno | dos`",
        ),
    )
