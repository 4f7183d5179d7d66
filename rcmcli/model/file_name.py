"""A file name made of any text: one that every file system takes and every web server shows as it is."""

import re
import unicodedata
from collections.abc import Iterable
from urllib.parse import quote

from rcmcli.model.text import one_line

LONGEST = 255  # bytes, on every usual file system
_LONGEST_WORD = 60, 100  # characters, bytes
_NAMELESS = "agenda"
# Signs that mean something to Windows, to a shell or in a web address; the others of ASCII do no harm in a name.
_SIGNS = frozenset('<>:"/\\|?*%#')
# Windows takes these for devices, whatever follows after a dot.
_DEVICES = re.compile(r"(con|prn|aux|nul|conin\$|conout\$|(?:com|lpt)[0-9¹²³])( *)(?=\.|$)", re.IGNORECASE)


def file_name(stem: str, *words: str, ending: str = "", number: int = 1) -> str:
    """A name that begins as `stem` does, followed by the words that tell it from its neighbours.

    `stem` keeps whatever is safe, since a person chose it as a name; of the words only letters and digits stay.
    The name is never empty, hidden, an option of a command, a device, or longer than a file system takes.
    """
    parts = [*filter(None, map(_letters, words)), *([str(number)] if number > 1 else [])]
    tail = "".join(f"-{part}" for part in parts)
    room = LONGEST - len(f"{tail}{ending}".encode())
    begun = _cut(_safe(stem), room)
    if _DEVICES.match(begun + tail):
        begun = _cut(_DEVICES.sub(r"\1-\2", begun, count=1), room)
    return begun + tail + ending


def alike(name: str) -> str:
    """What two names have in common that some file system takes for one: other capitals, accents written otherwise."""
    return unicodedata.normalize("NFD", unicodedata.normalize("NFD", name).casefold())


def address_of(path: str) -> str:
    """The relative web address of a path: no sign of a name can end it, lead elsewhere or start a script."""
    return quote(path, safe="/")


class FileNames:
    """The names of one folder: each is given once, and no two are alike to any file system."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._next = {alike(name): 2 for name in taken}

    def free(self, stem: str, *words: str, ending: str = "") -> str:
        """The name made of these words, with a number where it or one like it is taken: `A-1.ics`, `a-1-2.ics`."""
        name = file_name(stem, *words, ending=ending)
        first = alike(name)
        while alike(name) in self._next:
            name = file_name(stem, *words, ending=ending, number=self._next[first])
            self._next[first] += 1
        self._next[alike(name)] = 2
        return name


def _safe(stem: str) -> str:
    """The stem in NFC with a hyphen for each sign that is not safe, nothing hidden, no dot or dash in front."""
    text = unicodedata.normalize("NFC", stem)
    safe = "".join(letter if letter == " " or _is_seen(letter) else "-" for letter in text)
    return safe.lstrip(" .-~").rstrip(" .") or _NAMELESS


def _is_seen(letter: str) -> bool:
    return letter not in _SIGNS and unicodedata.category(letter)[0] not in "CZ"


def _letters(words: str) -> str:
    """The letters and digits of some words, hyphens for the rest."""
    characters, size = _LONGEST_WORD
    short = one_line(words)[:characters]
    return _cut("".join(letter if _is_letter(letter) else "-" for letter in short), size)


def _is_letter(letter: str) -> bool:
    return letter.isalnum() or letter in "-_" or unicodedata.category(letter)[0] == "M"


def _cut(text: str, size: int) -> str:
    """As much of a text as fits in so many bytes."""
    data = text.encode()
    return text if len(data) <= size else data[:size].decode("utf-8", "ignore").rstrip(" .")
