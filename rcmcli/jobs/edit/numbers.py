"""Numbers that titles begin with: “Session 2.”, “Mesa redonda III”, “Item 4 (b)”, in four languages; and the text with another."""

import re
from collections.abc import Iterator

import msgspec

from rcmcli.model.text import Text, fold_name

# The words that are numbered, by what they mean: in English, Spanish, French, Portuguese.
WORDS = {
    "session": ("session", "sesión", "sesion", "séance", "seance", "sessão", "sessao"),
    "panel": ("panel", "panneau", "painel"),
    "item": ("agenda item", "item", "ítem", "punto", "point", "ponto"),
    "part": ("part", "parte", "partie"),
    "topic": ("topic", "theme", "tema", "thème"),
    "module": ("module", "módulo", "modulo"),
    "workshop": ("workshop", "taller", "atelier", "oficina"),
    "block": ("block", "bloque", "bloc", "bloco"),
    "round table": ("round table", "roundtable", "mesa redonda", "mesa", "table ronde"),
    "talk": ("talk", "lecture", "charla", "conferencia", "ponencia", "conférence", "palestra"),
    "segment": ("segment", "segmento"),
    "meeting": ("meeting", "reunión", "reunion", "réunion", "reunião", "reuniao"),
}  # fmt: skip
_SORTS = {
    "plenary": ("plenary", "plenaria", "plénière", "pleniere", "plenária"),
    "technical": ("technical", "técnica", "tecnica", "technique"),
    "thematic": ("thematic", "temática", "tematica", "thématique"),
    "parallel": ("parallel", "paralela", "parallèle", "paralelo"),
    "working": ("working", "de trabajo", "de travail", "de trabalho"),
}
_WORD = "|".join(sorted((one for names in WORDS.values() for one in names), key=len, reverse=True))
_SORT = "|".join(one for names in _SORTS.values() for one in names)
_NUMBER = (
    r"(?P<number>[0-9]{1,3}|(?-i:[IVX]{1,6}))(?P<suffix>(?<=[0-9])[A-Za-z](?![\w])|\.[0-9]{1,2}(?![\w])| ?\([a-z]\))?"
)
# No number of several, `Session 2-4`, `Session 2 and 3`, and no hour, `Session 10:30`.
_ALONE = r"(?![\w/&])(?![.:,][0-9])(?! ?[-–—&/] ?[0-9])(?! (?:and|to|y|e|a|et|à|al) [0-9])"
_HEAD = re.compile(
    rf"(?:(?P<before>{_SORT}) )?(?P<word>{_WORD})(?: (?P<after>{_SORT}))?(?P<gap> (?:n\.?[º°o]\.? ?)?){_NUMBER}{_ALONE}",
    re.IGNORECASE,
)
_MENTION = re.compile(
    rf"(?<![\w-])(?:(?:{_SORT}) )?(?P<word>{_WORD})(?:e?s)?(?: (?:{_SORT}))?(?P<gap> )(?P<number>[0-9]{{1,3}}|(?-i:[IVX]{{1,6}}))(?![\w])",
    re.IGNORECASE,
)
_OWN = re.compile(r"(?P<word>(?:[^\W\d]+ )?)(?P<number>[0-9]{1,3}|[IVX]{1,6})(?P<suffix>\W*|\W.*)", re.DOTALL)
_GOES_ON = re.compile(r"\b(?:continued|cont\.|continuaci[oó]n|continúa|suite|continuaç[aã]o)", re.IGNORECASE)
_ROMANS = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX")
LANGUAGES = ("any", "en", "es", "fr", "pt")


class Head(msgspec.Struct, frozen=True):
    """The number of a title: what is numbered, how far it counts, the letter or the part behind it, where it stands."""

    series: str
    value: int
    suffix: str
    start: int
    end: int
    length: int


def head_of(words: str) -> Head | None:
    """The number that a title begins with; none where it begins with none, or with several."""
    found = _HEAD.match(words)
    value = _value(found["number"]) if found else 0
    if not found or value is None:
        return None
    sort = _meaning(found["before"] or found["after"] or "", _SORTS)
    series = f"{sort} {_meaning(found['word'], WORDS)}".strip()
    return Head(series, value, found["suffix"] or "", *found.span("number"), length=found.end())


def own_number(words: str) -> Head | None:
    """The number that is a text of its own, `4`, `3 (b)`, `Item IV`."""
    found = _OWN.fullmatch(words.strip()) if words == words.strip() else None
    value = _value(found["number"]) if found else None
    if not found or value is None:
        return None
    suffix = found["suffix"] if re.search(r"\w", found["suffix"]) else ""
    return Head(f"number {fold_name(found['word'])}".strip(), value, suffix, *found.span("number"), length=len(words))


def renumbered(words: str, head: Head, value: int) -> str:
    """The words with another number, in figures or Roman as it was, with as many figures."""
    old = words[head.start : head.end]
    new = f"{value:0{len(old)}d}" if old[0] == "0" and old != "0" else str(value) if old.isdecimal() else roman(value)
    return words[: head.start] + new + words[head.end :]


def goes_on(title: Text) -> bool:
    """Whether a title says that it continues an earlier one."""
    return any(_GOES_ON.search(getattr(title, one)) for one in LANGUAGES)


def mentions(words: str) -> Iterator[tuple[str, int, str, int]]:
    """Each number of the kind that stands in some words: what is numbered, how far, the words themselves, where."""
    for found in _MENTION.finditer(words):
        value = _value(found["number"])
        if value is not None:
            yield _meaning(found["word"], WORDS), value, found[0], found.start()


def roman(value: int) -> str:
    """A number from 1 to 39 in Roman figures; in others where there are none."""
    return "X" * (value // 10) + _ROMANS[value % 10] if 0 < value < 40 else str(value)


def _value(number: str) -> int | None:
    """How far a number counts; none for letters that are no Roman number."""
    if number.isdecimal():
        return int(number)
    return next((value for value in range(1, 40) if roman(value) == number), None)


def _meaning(word: str, table: dict[str, tuple[str, ...]]) -> str:
    folded = fold_name(word)
    return next((name for name, words in table.items() if folded in map(fold_name, words)), "")
