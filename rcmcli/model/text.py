"""A text: one string, or the same string in several languages, free of control characters; the addresses in it."""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from typing import Literal

import msgspec

from rcmcli.model.pattern import later

Language = Literal["en", "es"]
LANGUAGES: tuple[Language, ...] = ("en", "es")  # what rcm speaks
DOCUMENT_LANGUAGES = (*LANGUAGES, "fr", "pt")  # what it prints documents in

# Format characters (category Cf) that a reader needs: joiners inside emoji and some scripts.
_KEPT_FORMAT = "\u200d"
_PUNCTUATION = {code: " " for code in range(128) if not chr(code).isalnum()}
# Signs that make one picture together, two cells wide: ❤ with its colour, a raised thumb with its skin, a family.
_PICTURE = "[\u203c-\u2bff\U0001f000-\U0001faff]"
_JOINED = f"{_PICTURE}(?:\ufe0f|[\U0001f3fb-\U0001f3ff]|\u200d{_PICTURE})+"
_PICTURES = later(_JOINED)
_UNITS = later(f"{_JOINED}|.", re.DOTALL)
_DIRECTIONS = "\u061c\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
_BREAKS = "\u2028\u2029\u0085\r\n"
# RFC 3986 3: a scheme, a host, a port, and a rest without spaces, without what only looks like an escape.
_WEB = later(r"""https?://[\w.-]+(:\d+)?([/?#](%[0-9A-Fa-f]{2}|[^\s<>"{}|\\^`\[\]%])*)?""")
_LONGEST = 2000  # Word and Excel find no fault with so many letters
_AROUND = ".,;:!?)»”’'*"


class Text(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """Words as printed, in one or more languages; `any` holds words given without a language."""

    any: str = ""
    en: str = ""
    es: str = ""
    fr: str = ""
    pt: str = ""

    def pick(self, language: str) -> str:
        """The words in `language`, or the nearest there is; empty where there are none."""
        wanted: str = getattr(self, language, "")
        return wanted or self.any or self.en or self.es or self.fr or self.pt

    def language_of(self, language: str) -> str:
        """The language of the words that `pick` gives; empty where they are given without one."""
        given = [one for one in (language, "any", "en", "es", "fr", "pt") if getattr(self, one, "")]
        return "" if not given or given[0] == "any" else given[0]

    def has(self, language: str) -> bool:
        """Whether the words exist in `language` itself, or for every language at once."""
        return bool(getattr(self, language, "") or self.any)

    def __bool__(self) -> bool:
        return bool(self.any or self.en or self.es or self.fr or self.pt)


def in_each(languages: Sequence[str], words: Callable[[str], str]) -> Text:
    """What `words` gives for each of these languages, as one text."""
    return Text(**{language: words(language) for language in languages})


def once(text: Text, languages: Sequence[str]) -> str:
    """The words in each of these languages as one string, said once where the languages agree."""
    return " / ".join(dict.fromkeys(filter(None, map(text.pick, languages))))


LANGUAGE_NAMES = {
    "en": Text(en="English", es="inglés"),
    "es": Text(en="Spanish", es="español"),
    "fr": Text(en="French", es="francés"),
    "pt": Text(en="Portuguese", es="portugués"),
}


def language_named(words: Text) -> Text:
    """A language by its code or by one of its names, as each language calls it; other words as they are."""
    folded = fold_name(words.pick("en"))
    known = (
        (code, name) for code, name in LANGUAGE_NAMES.items() if folded in (code, *map(fold_name, (name.en, name.es)))
    )
    return next((name for _, name in known), words)


def hidden(text: str) -> list[int]:
    """The indices of control, bidirectional and zero-width characters, which no reader can see."""
    if text.isprintable():
        return []
    return [i for i, char in enumerate(text) if char not in "\n\t" and _is_hidden(char)]


def commands_terminal(text: str) -> list[int]:
    """The indices of characters that a terminal obeys instead of showing them: controls, and the turn of a direction."""
    return [i for i in hidden(text) if unicodedata.category(text[i]) == "Cc" or text[i] in _DIRECTIONS]


def clean(text: str) -> str:
    """`text` as it may be shown: hidden characters dropped or shown as �, tabs as spaces, in NFC.

    Every string from outside passes here once (C0 and C1 controls, bidirectional overrides, zero-width marks).
    """
    if not text.isprintable():
        text = "".join([_shown(char) for char in text.replace("\r\n", "\n")])
    return text if text.isascii() else unicodedata.normalize("NFC", text)


def one_line(text: str) -> str:
    """`text` cleaned, its line breaks and runs of spaces made single spaces."""
    return " ".join(clean(text).split())


def shortened(text: str, most: int) -> str:
    """`text` on one line of at most `most` characters, the last of them an ellipsis where some are left out."""
    line = one_line(text[: 4 * most])
    return line if len(line) <= most and len(text) <= 4 * most else f"{line[: most - 1]}…"


def width(text: str) -> int:
    """The number of terminal cells `text` takes: wide characters two, combining marks none."""
    if text.isascii():
        return len(text)
    return sum(cell_width(char) for char in _PICTURES.sub("  ", text))


def units(text: str) -> Iterator[tuple[str, int]]:
    """The parts of a text that must not be torn, a character or a picture of several, each with its cells."""
    for found in _UNITS.finditer(text):
        part = found[0]
        yield part, cell_width(part) if len(part) == 1 else 2


def cell_width(char: str) -> int:
    """The number of terminal cells of one character: 0, 1 or 2."""
    if char.isascii():
        return 1
    if unicodedata.combining(char) or unicodedata.category(char) in ("Mn", "Me", "Cf"):
        return 0
    return 2 if unicodedata.east_asian_width(char) in "WF" else 1


def utf16_length(text: str) -> int:
    """The length of a text as Outlook and phones count it."""
    return len(text.encode("utf-16-le")) // 2


def utf16_cut(text: str, most: int) -> str:
    """The text, or as many UTF-16 units of it as are allowed, the last of them an ellipsis."""
    if utf16_length(text) <= most:
        return text
    return text.encode("utf-16-le")[: (most - 1) * 2].decode("utf-16-le", "ignore").rstrip(" \u200d") + "…"


def enumerated(names: Sequence[str], language: str) -> str:
    """Names as a sentence lists them: `a, b and c`, `a, b y c`, `español e inglés`."""
    if len(names) < 2:
        return "".join(names)
    link = "and" if language == "en" else "e" if fold_name(names[-1]).startswith(("i", "hi")) else "y"
    return f"{', '.join(names[:-1])} {link} {names[-1]}"


def fold_name(text: str) -> str:
    """`text` for looking up: lower case, without accents, punctuation and underscores as spaces."""
    if not text.isascii():
        bare = unicodedata.normalize("NFKD", text)
        text = "".join(char if char.isalnum() else " " for char in bare if not unicodedata.combining(char))
    return " ".join(text.lower().translate(_PUNCTUATION).split())


def capitalized(words: str) -> str:
    """Words as a line of their own begins: with a capital, and the rest as it is."""
    return words[:1].upper() + words[1:]


def has_words(text: str) -> bool:
    """Whether there is a letter or a figure in a text."""
    return any(map(str.isalnum, text))


def is_web(address: str) -> bool:
    """Whether a text is an address that leads to the web and nowhere else: no script, no file."""
    return len(address) <= _LONGEST and _WEB.fullmatch(address) is not None


def parted(words: str) -> tuple[str, str]:
    """The words before an address that stands last, and the address; one of the two may be empty."""
    before, _, last = words.rpartition(" ")
    return (before, last) if is_web(last) else (words, "")


def pieces(words: str) -> Iterator[tuple[str, bool]]:
    """The words cut around each address of the web in them; with each piece, whether it is an address.

    A full stop or a bracket behind an address belongs to the sentence.
    """
    plain = ""
    for word in re.split(r"(\s)", words):
        head = word[: len(word) - len(word.lstrip("(«“‘"))]
        address = word[len(head) :]
        address = address if is_web(address) and address[-1] not in _AROUND else address.rstrip(_AROUND)
        if not is_web(address):
            plain += word
            continue
        if plain + head:
            yield plain + head, False
        yield address, True
        plain = word[len(head) + len(address) :]
    if plain:
        yield plain, False


def _is_hidden(char: str) -> bool:
    return char in "\u2028\u2029" or (unicodedata.category(char) in ("Cc", "Cf") and char not in _KEPT_FORMAT)


def _shown(char: str) -> str:
    if char in _BREAKS:
        return "\n"
    if char == "\t":
        return " "
    category = unicodedata.category(char)
    if category in ("Cc", "Cs"):
        return "\ufffd"
    return "" if category == "Cf" and char not in _KEPT_FORMAT else char


def sound_in_xml(words: str) -> str:
    """Words in which what XML 1.0 cannot hold, even escaped, is �."""
    return re.sub("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]", "\ufffd", words)
