"""People: who leads and who speaks, from the words that a paper prints beside an item."""

import re

import msgspec

from rcmcli.directory import find
from rcmcli.model.agenda import Lead, Speaker
from rcmcli.model.text import Text, fold_name, has_words
from rcmcli.reading.words import fold

_SIGN = r"[,;/&+](?:\s++(?:and|y|e|et)\s)?"
_PARTED = re.compile(rf"(?:(?<!\s)\s++(?:{_SIGN}|(?:and|y|e|et|[-–—])\s)|{_SIGN})\s*+")
_DASH = re.compile(r"(?<!\s)\s++[–—-]\s++")
_MOST_PARTIES, _MOST_LETTERS = 15, 200
_SMALL = frozenset(
    [
        "de",
        "del",
        "la",
        "las",
        "los",
        "da",
        "das",
        "do",
        "dos",
        "van",
        "von",
        "der",
        "y",
        "e",
        "bin",
        "al",
        "el",
        "di",
        "du",
        "le",
    ]
)
_HONORS = (
    "mr mrs ms sr sra srta dr dra lic licda ing mtro mtra ambassador embajador embajadora hon minister ministro ministra prof "
    "excmo excma s e m mme arq msc phd h e ambassadeur ministre embaixador embaixadora viceministro viceministra master"
)
_TO_BE_CONFIRMED = re.compile(
    r"\(?(?:tbc|tbd|to be confirmed|por confirmar|a confirmar|por definir|a definir|a confirmer|a definir)\)?"
)
_BRACKET = re.compile(r"(?<!\s)\s*+[\[(](?P<names>[^\[\]()]{2,200}+)[\])]\s*+$")
_ABBREVIATION = re.compile(r"[A-Z]{3,10}")  # of a body that nobody told us of, among those that we know
_NO_NAMES = frozenset({"members only", "optional"})


def parties_in(words: str) -> tuple[str, ...]:
    """The parties that some words name, as printed; none unless all of them do."""
    text = words.strip(" :;[]*_")
    text = text if "." in text.rstrip(".") else text.strip(" .")
    if not text or len(text) > _MOST_LETTERS or any(map(str.isdigit, text)):
        return ()
    if _is_party(text):
        return (text,)
    parts = [_with_dots(part.strip()) for part in _PARTED.split(text) if part.strip(" .")]
    if len(parts) == 1 and "-" in text:
        parts = [part.strip() for part in text.split("-")]
        if {"RCM", "CRM"} & set(parts):  # `ES-RCM` is the secretariat of the conference, and no two parties
            return ()
    named = list(map(_is_party, parts))
    known = len(parts) <= _MOST_PARTIES and any(named)
    known = known and all(
        is_party or _ABBREVIATION.fullmatch(part) for is_party, part in zip(named, parts, strict=True)
    )
    return tuple(parts) if known and len(parts) > 1 else ()


def _with_dots(name: str) -> str:
    """A name without the dot that ends a sentence; one of an abbreviation stays: `EE.UU.`."""
    return name if "." in name.rstrip(".") else name.strip(" .")


def _is_party(name: str) -> bool:
    before, bracket, _ = name.partition("(")
    return len(name) > 1 and find(before.strip() if bracket else name) is not None


def tail_of(title: str, *, square_only: bool = False) -> tuple[str, tuple[str, ...]]:
    """A title without the parties in brackets at its end, and these: `Report on flows [PPT]`."""
    found = _BRACKET.search(title)
    if not found:
        return title, ()
    names = parties_in(found["names"])
    square = title[found.start() :].strip().startswith("[")
    if (
        not names
        or (square_only and not square)
        or not (square or all(name.isupper() or len(names) > 1 or name[:1].isupper() for name in names))
    ):
        return title, ()
    if not square and len(names) == 1 and names[0].isupper() and _spells(title[: found.start()], names[0]):
        return title, ()  # the abbreviation of the words before it
    return title[: found.start()].rstrip(), names


def lead_tail(title: str) -> tuple[str, tuple[str | Lead, ...]]:
    """A title as rcm prints it without the leads in square brackets behind it, be they parties or other words, and these."""
    found = _BRACKET.search(title)
    if not found or not title.endswith("]") or found["names"].lstrip()[:1].isdigit():  # “Debate [2h00]”
        return title, ()
    return title[: found.start()].rstrip(), leads_in(found["names"])


def _spells(words: str, letters: str) -> bool:
    """Whether the last words before a bracket are what its letters abbreviate: `Presidency Pro-Tempore (PPT)`."""
    named = find(letters)
    initials = "".join(
        word[0]
        for word in re.findall(r"[^\W\d_]+", fold(words))
        if word not in ("de", "la", "of", "the", "del", "para", "on", "and", "y", "for")
    )
    folded = fold_name(words)
    names = [fold_name(one) for one in msgspec.structs.astuple(named.name) if one] if named else []
    return initials.endswith(fold(letters)) or any(folded.endswith(name) for name in names)


def leads_in(words: str) -> tuple[str | Lead, ...]:
    """Who is in charge, by the words behind a label that says so: parties, or else the words as they are."""
    text = words.strip(" [];")
    if parties := parties_in(text):
        return parties
    found: list[str | Lead] = []
    for part in (part.strip() for part in text.split(";") if part.strip(" .")):
        found += parties_in(part) or (Lead(name=Text(any=part.rstrip("."))),)
    return tuple(found)


def speakers_in(words: str, stated_as: str = "") -> tuple[Speaker, ...]:
    """The persons that some words name, each with office and party; several are parted by a semicolon."""
    return tuple(_speaker(part.strip(), stated_as) for part in words.split(";") if has_words(part))


def _speaker(words: str, stated_as: str) -> Speaker:
    confirmed = _TO_BE_CONFIRMED.search(fold(words))
    rest = f"{words[: confirmed.start()]} {words[confirmed.end() :]}".strip(" ,()") if confirmed else words
    text = rest or words
    bracket = _BRACKET.search(text)
    party = bracket["names"].strip() if bracket and find(bracket["names"]) else ""
    text = text[: bracket.start()] if bracket and party else text
    name, _, role = _DASH.sub(", ", text, count=1).partition(",")
    return Speaker(
        name=" ".join(name.split()),
        stated_as=Text(any=stated_as),
        role=Text(any=" ".join(role.split())),
        party=party,
        status="to be confirmed" if confirmed and rest else "",
    )


def is_person(words: str) -> bool:
    """Whether words name a person, an office behind a comma or a dash perhaps: `Ana Mora, Directora General`."""
    name, comma, _ = _DASH.sub(", ", words, count=1).partition(",")
    parts = [word for word in name.replace(".", ". ").split() if fold_name(word) not in _HONORS.split()]
    capitals = [
        word
        for word in parts
        if word[:1].isupper() and word.replace("-", "").replace(".", "").replace("’", "").replace("'", "").isalpha()
    ]
    is_name = (
        len(capitals) >= 2
        and len(capitals[-1]) > 1
        and len(parts) <= 6
        and all(word in capitals or word.lower() in _SMALL for word in parts)
    )
    return is_name and (bool(comma) or len(parts) < len(name.split())) and not parties_in(name) and not name.isupper()
