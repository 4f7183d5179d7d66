"""Labels: taking a printed label apart into the pieces that may be names, abbreviations or offsets. No look-ups here."""

import re

import msgspec

_MINUS = "-−–‐‑‒—﹣－"
_OFFSET = re.compile(
    rf"(?:(?:UTC|GMT|UT|TUC)(?:\s*/\s*(?:GMT|UTC))?)?\s*([+±{_MINUS}]|\bmenos\b|\bminus\b|\bm[aá]s\b|\bplus\b)\s*"
    r"(\d{1,2})(?:\s*[:.h]\s*(\d{2})|(?<=\d\d)(\d{2}))?\s*(?:h|hs|hrs?|hours?|horas?)?\.?(?:\s*\+\s*\d?\s*DST)?",
    re.IGNORECASE,
)
_WORD = r"(?:hora|horas|horario|horário|huso horario|fuso hor[aá]rio|fuso|zona horaria|tiempo|time zone|timezone|time|heures?)"
_KIND = r"(?:local|oficial|official|legal|locale|est[aá]ndar|est[aá]ndard|de verano|de invierno|standard|daylight|summer|d'été)"
_LINK = r"(?:de la|de los|de las|de el|del|de|do|da|dos|das|du|des|in|of|en|em|at|for|para|à|d'|l')"
_BEFORE = re.compile(
    rf"(?:(?:en|a|at|in)\s+)?(?:{_KIND}\s+)*{_WORD}\b(?:\s+{_KIND})*(?:\s+{_LINK})*(?:\s+(?:la|el)(?=\s+(?:ciudad|costa)))?\s*[:,]?\s*",
    re.IGNORECASE,
)
_AFTER = re.compile(
    rf"\s*(?:\b(?:{_KIND}|normal|prevailing|saving|savings|winter)\s+)*\b(?:time zone|timezone|time|hora|hours|hrs?|hs)\s*$"
    rf"|\s+(?:{_KIND}|standard|daylight)\s*$",
    re.IGNORECASE,
)
_SUMMER = re.compile(r"\b(?:daylight|summer|de verano|de verão|d'été|DST)\b", re.IGNORECASE)
_STANDARD = re.compile(r"\b(?:standard|est[aá]ndar|de invierno|winter)\b", re.IGNORECASE)
_CUT = re.compile(
    rf"\s*[,;|&•·()\[\]{{}}\"«»“”]+\s*|\s*/\s*|\s+[:{_MINUS}]\s+|\s+(?:and|y|e|et|u|und|or|o|\+)\s+",
)
_OPEN, _CLOSE = "([{", ")]}"


class Piece(msgspec.Struct, frozen=True):
    """A stretch of a label between separators: where it stands, and the separator before it."""

    start: int
    end: int
    before: str


def pieces(label: str) -> tuple[Piece, ...]:
    """The stretches of `label` between commas, brackets, slashes, dashes and the words for "and"."""
    found, start, before = [], 0, ""
    for cut in (*_CUT.finditer(label), None):
        end = cut.start() if cut else len(label)
        if end > start:
            found.append(Piece(start, end, before))
        if cut:
            start, before = cut.end(), cut[0]
    return tuple(found)


def offset(text: str) -> int | None:
    """The minutes east of UTC that `GMT-6`, `UTC−03:00`, `+5:30` say; none where it is not an offset of this world."""
    found = _OFFSET.fullmatch(text.strip())
    if not found:
        return None
    minutes = int(found[2]) * 60 + int(found[3] or found[4] or 0)
    sign = -1 if found[1].lower() in (*_MINUS, "menos", "minus") else 1
    return sign * minutes if -720 <= sign * minutes <= 840 and minutes % 15 == 0 else None


def bare(text: str) -> str:
    """`text` without the words for time around a name: `hora de Chile`, `Peru time`, `Moscow Standard Time`."""
    short = _BEFORE.match(text)
    rest = text[short.end() :] if short else text
    return _AFTER.sub("", rest).strip()


def season(text: str) -> str:
    """`standard` or `summer` where the label says which of the two clocks it means, else nothing."""
    if _SUMMER.search(text) and "no dst" not in text.lower():
        return "summer"
    return "standard" if _STANDARD.search(text) else ""
