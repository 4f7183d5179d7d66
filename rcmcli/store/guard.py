"""The guard before the parser: bytes to text, and nothing that would make `tomllib` slow or crash.

A dotted key of 40 kB takes `tomllib` 13 seconds and 1.5 GB, a thousand brackets end it; so both are bounded first.
"""

import re
from itertools import accumulate

from rcmcli.model.fault import Fault
from rcmcli.model.pattern import later
from rcmcli.model.span import Span
from rcmcli.model.text import Text

LARGEST = 5_000_000
MOST_DOTS = 20
MOST_TABLES = 50_000  # each becomes an object, and each may have faults: a meeting has some hundreds
DEEPEST = 50
_OTHER_STARTS = (b"P", b"%", b"{", b"<", b"G", b"B", b"\xef")  # of files that are no agenda, and yet UTF-8

# A string or a comment; what is not closed reaches to the end, so that no start is tried twice.
QUOTED = (
    r'"(?!"")(?>(?:[^"\\\n]++|\\.)*)"?|#[^\n]*|"""(?:\\.|[^\\]|\\\Z)*?(?:""""{0,2}|\Z)'
    r"|\'\'\'.*?(?:\'\'\'\'{0,2}|\Z)|\'[^\'\n]*+\'?"
)
_SKIPPED = later(QUOTED, re.DOTALL)
_BRACKET = later(r"[\[\]{}]")
_STEP = {"[": 1, "{": 1, "]": -1, "}": -1}
_DOTTED = later(rf"\.(?:[^.\n=,]*\.){{{MOST_DOTS}}}")
_TOKEN = later(QUOTED + r"|[\[{]|[\]}]|\.|[\n=,]", re.DOTALL)
_MANY_DOTS = later(rf"^(?:[^.\n]*+\.){{{MOST_DOTS + 1}}}", re.MULTILINE)
_LONG_NUMBER = later(r"(?<![0-9_])[0-9][0-9_]{4000,}")  # Python itself turns no more than 4,300 digits into a number


def decode(data: bytes) -> str | Fault:
    """The text of an agenda file, its byte order mark dropped, or what is wrong with the bytes."""
    if len(data) > LARGEST:
        return _fault(
            Text(
                en=f"the file is larger than {LARGEST // 1_000_000} MB; no agenda is",
                es=f"el archivo pasa de {LARGEST // 1_000_000} MB; ningún orden del día es tan grande",
            )
        )
    try:
        text, wrong = data.decode("utf-8-sig"), None
    except UnicodeDecodeError as error:
        text, wrong = "", error
    if wrong is None and data[:1] not in _OTHER_STARTS and b"\x00" not in data[:4096]:
        return text
    return _other_kind(data) or (_not_utf8(wrong.object, wrong.start) if wrong else text)


def decode_anyway(data: bytes) -> str:
    """The text of a file that is not saved as UTF-8, as it was meant to be read; empty for what is no text."""
    from rcmcli.store.signatures import as_utf16, as_windows, other_file

    if len(data) > LARGEST or other_file(data):
        return ""
    return as_utf16(data) or ("" if b"\x00" in data[:4096] else as_windows(data))


def refuse(text: str) -> Fault | None:
    """What in `text` must not reach the parser: too many tables, keys of too many dots, brackets nested too deep."""
    if (tables := text.count("\n[[") + text.count("{")) > MOST_TABLES:
        return _fault(
            Text(
                en=f"the file has {tables} tables ([[day.item]], {{ … }} and the like); more than {MOST_TABLES} are not read",
                es=f"el archivo tiene {tables} tablas ([[day.item]], {{ … }} y similares); no se leen más de {MOST_TABLES}",
            )
        )
    if _is_plain_as_it_is(text) or _is_plain(_SKIPPED.sub("", text)):
        return None
    depth = dots = 0
    for token in _TOKEN.finditer(text):
        mark = token[0]
        depth += (mark in "[{") - (mark in "]}")
        dots = dots + 1 if mark == "." else 0 if mark in "\n=," else dots
        if depth > DEEPEST or dots > MOST_DOTS:
            return _too_deep(text.count("\n", 0, token.start()) + 1)
        depth = 0 if mark == "\n" and depth < 0 else depth
    return None


def unparsed(text: str) -> Fault:
    """What the parser itself stumbles over: a number that nobody could read, or a text that is no TOML at all."""
    number = _LONG_NUMBER.search(text)
    if number is None:
        return _fault(Text(en="this is not TOML", es="esto no es TOML"))
    line, column = text.count("\n", 0, number.start()) + 1, number.start() - text.rfind("\n", 0, number.start())
    return Fault(
        "F101",
        Text(en="a number of so many digits cannot be read", es="no se puede leer un número de tantas cifras"),
        span=Span(line, column, line, column + len(number[0])),
    )


def other_format(version: int) -> Fault:
    """What is wrong with a file of another format than the one that is read."""
    return Fault(
        "F107",
        Text(
            en=f"the file says format {version}; this rcm reads format 1",
            es=f"el archivo dice formato {version}; este rcm lee el formato 1",
        ),
        Text(
            en="write format = 1, or install a newer rcm",
            es="escriba format = 1, o instale una versión más reciente de rcm",
        ),
        ("format",),
    )


def _is_plain_as_it_is(text: str) -> bool:
    """Whether no line has many dots and no item many brackets, those of strings and comments counted too.

    Where no string runs over lines, a line that begins with `[[day` ends every bracket before it, or is no TOML there.
    """
    if '"""' in text or "'''" in text:
        return False
    return not any(
        part.count("[") + part.count("{") > DEEPEST or (part.count(".") > MOST_DOTS and _MANY_DOTS.search(part))
        for part in text.split("\n[[day")
    )


def _is_plain(bare: str) -> bool:
    """Whether a text without its strings and comments is surely harmless, told much faster than `refuse` finds the line."""
    depths = list(accumulate(map(_STEP.__getitem__, _BRACKET.findall(bare)), initial=0))
    return min(depths) >= 0 and max(depths) <= DEEPEST and not _DOTTED.search(bare)


def _other_kind(data: bytes) -> Fault | None:
    """What is wrong with bytes that are no text, or one saved as UTF-16."""
    from rcmcli.store.signatures import as_utf16, other_file

    if known := other_file(data):
        says = Text(en=f"this is {known.en}, whatever it is called", es=f"esto es {known.es}, se llame como se llame")
        return _fault(says, _NEW_FILE)
    if as_utf16(data):
        says = Text(
            en="the file is saved as UTF-16, not as UTF-8", es="el archivo está guardado como UTF-16, no como UTF-8"
        )
        return _fault(says, _SAVE_AS)
    if b"\x00" in data[:4096]:
        return _fault(Text(en="this is not a text file", es="esto no es un archivo de texto"), _NEW_FILE)
    return None


def _not_utf8(data: bytes, at: int) -> Fault:
    line = data.count(b"\n", 0, at) + 1
    start = data.rfind(b"\n", 0, at) + 1
    column = len(data[start:at].decode("utf-8", "replace")) + 1
    char = data[at : at + 1].decode("cp1252", "replace")
    in_windows = Text(en=f" (“{char}” in Windows-1252)", es=f" («{char}» en Windows-1252)")
    known = in_windows if char.isprintable() else Text()
    return Fault(
        "F101",
        Text(
            en=f"the file is not UTF-8: byte {data[at]:#04x}{known.en} cannot be read",
            es=f"el archivo no está en UTF-8: no se puede leer el byte {data[at]:#04x}{known.es}",
        ),
        _SAVE_AS,
        span=Span(line, column, line, column + 1),
    )


def _too_deep(line: int) -> Fault:
    return Fault(
        "F101",
        Text(
            en=f"a key has more than {MOST_DOTS} dots, or brackets stand more than {DEEPEST} deep",
            es=f"una clave tiene más de {MOST_DOTS} puntos, o hay más de {DEEPEST} corchetes anidados",
        ),
        Text(en="no agenda needs that; look at this line", es="ningún orden del día lo necesita; revise esta línea"),
        span=Span(line, 1, line, 2),
    )


def _fault(says: Text, hint: Text | None = None) -> Fault:
    return Fault("F101", says, hint or Text(), span=Span(1, 1, 1, 2))


_SAVE_AS = Text(
    en="in Notepad: File, Save as, Encoding: UTF-8; in Word: Save as, Plain text, Unicode (UTF-8)",
    es="en el Bloc de notas: Archivo, Guardar como, Codificación: UTF-8; en Word: Guardar como, Texto sin formato, Unicode (UTF-8)",
)
_NEW_FILE = Text(
    en="an agenda is a plain text file ending in .toml: copy the words of the paper into one, as docs/format.md shows",
    es="un orden del día es un archivo de texto que termina en .toml: copie en uno las palabras del documento, como muestra docs/es/formato.md",
)
EMPTY = Fault(
    "F103",
    Text(
        en="nothing stands in this file yet: the key “format” is missing, and so are “title” and “timezone”",
        es="en este archivo aún no hay nada: falta la clave «format», y también «title» y «timezone»",
    ),
    Text(
        en='begin with format = 1, title = "…" and timezone = "America/Costa_Rica"; docs/format.md shows a whole agenda',
        es='empiece con format = 1, title = "…" y timezone = "America/Costa_Rica"; docs/es/formato.md muestra un orden del día entero',
    ),
    span=Span(1, 1, 1, 2),
)
