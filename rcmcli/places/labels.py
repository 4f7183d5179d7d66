"""Labels: taking a printed label apart into the pieces that may be names, abbreviations or offsets. No look-ups here."""

import re
from collections.abc import Iterator
from functools import cache

import msgspec

from rcmcli.atlas.keys import key

# The patterns are compiled when first used: most labels are plain names and need none.
_MINUS = "−–‐‑‒—﹣－-"
_DASH = re.escape(_MINUS)
_OFFSET = (
    rf"(?i)(?:(?:UTC|GMT|UT|TUC)(?:\s*/\s*(?:GMT|UTC))?)?\s*([+±{_DASH}]|\bmenos\b|\bminus\b|\bm[aá]s\b|\bplus\b)\s*"
    r"([0-9]{1,2})(?:\s*[:.h]\s*([0-9]{2})|(?<=[0-9]{2})([0-9]{2}))?\s*(?:h|hs|hrs?|hours?|horas?)?\.?"
    r"(?:\s*\+\s*[0-9]?\s*DST)?"
)
_WORD = (
    r"(?:hora|horas|horario|horário|huso horario|fuso hor[aá]rio|fuso|zona horaria|tiempo|time zone|timezone|time"
    r"|heures?|hrs|hs)"
)
_KIND = (
    r"(?:local|oficial|official|legal|locale|est[aá]ndar|est[aá]ndard|de verano|de invierno|standard|daylight|summer"
    r"|d'été)"
)
_LINK = r"(?:(?:del|de|do|da|dos|das|du|des|in|of|en|em|at|for|para|à)\b|[dl]['’](?=\w))"
_BEFORE = (
    rf"(?i)(?:(?:en|a|at|in)\s+)?(?:{_KIND}\s+)*{_WORD}\b(?:\s+{_KIND})*(?:\s+{_LINK})*\s*[:,]?\s*"
    r"|(?:in|en|em|at|de|del|do|da)\s+"
)
_ARTICLE = r"(?i)(?:la|el|los|las|the|o|a|os|as|le)\s+(?:ciudad de\s+(?=\w+ \w))?"
_AFTER = (
    rf"(?i)(?<!\s)\s*(?:\b(?:{_KIND}|normal|prevailing|saving|savings|winter)\s+)*"
    rf"\b(?:time zone|timezone|time|hora|hours|hrs?|hs)\s*$|(?<!\s)\s+(?:{_KIND}|standard|daylight)\s*$"
)
_SUMMER = r"(?i)\b(?:daylight|summer|de verano|de verão|d'été|DST)\b"
_STANDARD = r"(?i)\b(?:standard|est[aá]ndar|de invierno|winter)\b"
_SPACES = r"(?<!\s)\s+"  # a run of them, tried from its beginning only
_CUT = (
    rf"(?:{_SPACES})?[,;|&•·()\[\]{{}}\"«»“”]+\s*(?:[{_DASH}]\s+)?|(?:{_SPACES})?/\s*|{_SPACES}[:{_DASH}]\s+|:\s+"
    rf"|{_SPACES}(?:and|y|e|et|u|und|or|o|\+)\s+"
)
_WINDOWS = r"\((?:UTC|GMT)\s*(?:[+−-]\d\d?:\d\d)?\)\s*(.+)|(.+ Standard Time(?: \(Mexico\))?|Russia Time Zone [0-9]+)"
_NOISE = """
    standard; daylight; daylight saving; daylight savings; dst; no dst; summer; winter; time; local; hora; tiempo;
    local time; hora local; horario local; horário local; heure locale; hora oficial; official time; virtual; online;
    virtual session; virtual sessions; virtual meeting; virtual conference; sesion virtual; sesiones virtuales;
    reunion virtual; en linea; presencial; hibrido; hybrid; remote; zoom; standard time; daylight saving time;
    daylight time; summer time; winter time; hora verano; horario verano; hora estandar; horario invierno; approx;
    aprox; same day; next day; mismo dia; dia siguiente; your time; su hora; tu hora; our time; meeting time; venue;
    sede; hora sede; hora lugar; lugar; host city; ciudad sede; capital; hora; horas; hours; hour; hrs; hs; h; hr;
    heure; heures; host; hora capital; local hour; hora aproximada;
    hora reunion; hora la reunion; heure reunion; heure la reunion; hora reuniao; horario reunion; horario la reunion
"""
_MOST = 24
KNOWN = 100_000  # people; a smaller city is not looked for beside a better-known name


class Piece(msgspec.Struct, frozen=True):
    """A stretch of a label between separators: where it stands, and the separator before it."""

    start: int
    end: int
    before: str


def pieces(label: str) -> tuple[Piece, ...]:
    """The stretches of `label` between commas, brackets, slashes, dashes and the words for "and"."""
    found: list[Piece] = []
    start, before = 0, ""
    for cut in (*re.finditer(_CUT, label), None):
        end = cut.start() if cut else len(label)
        if end > start:
            found.append(Piece(start, end, before))
        if cut:
            start, before = cut.end(), cut[0]
    return tuple(found) if len(found) <= _MOST else ()


def offset(text: str) -> int | None:
    """The minutes east of UTC that `GMT-6`, `UTC−03:00`, `+5:30` say; none where it is not an offset of this world."""
    found = re.fullmatch(_OFFSET, text.strip())
    if not found:
        return None
    minutes = int(found[2]) * 60 + int(found[3] or found[4] or 0)
    sign = -1 if found[1].lower() in (*_MINUS, "menos", "minus") else 1
    return sign * minutes if -720 <= sign * minutes <= 840 and minutes % 15 == 0 else None


def bare(text: str) -> Iterator[str]:
    """`text`, then without the words for time around a name: `hora de la montaña`, `Moscow Standard Time`."""
    yield text
    found = re.match(_BEFORE, text)
    short = re.sub(_AFTER, "", text[found.end() :] if found else text).strip()
    if short and short != text:
        yield short
    article = re.match(_ARTICLE, short) if found else None
    if article and short[article.end() :]:
        yield short[article.end() :]


def core(text: str) -> str:
    """A name without the words for time and the small words around it: `la reunión` of `hora de la reunión`."""
    found = re.match(_BEFORE, text)
    return re.sub(_AFTER, "", text[found.end() :] if found else text).strip() or text


def alone(text: str) -> str:
    """A name without the small words before it only: `Central` of `in Central`, but `hora central` as it is."""
    return re.sub(r"(?i)^(?:(?:in|en|em|at|de|del|do|da)\s+)+(?=\w)", "", text)


def without_article(text: str) -> str:
    """A name without the article before it."""
    return re.sub(r"(?i)^(?:la|el|los|las|the|les?|os?|as?)\s+(?=\w)", "", text)


def season(text: str) -> str:
    """`standard` or `summer` where the label says which of the two clocks it means, else nothing."""
    if re.search(_SUMMER, text) and "no dst" not in text.lower():
        return "summer"
    return "standard" if re.search(_STANDARD, text) else ""


def is_noise(text: str) -> bool:
    """Whether a stretch says something about time or the meeting but names no place; the number of a footnote too."""
    return key(text) in _noise() or (text.isdigit() and len(text) <= 2)


@cache
def _noise() -> frozenset[str]:
    return frozenset(key(words) for words in _NOISE.replace("\n", " ").split(";"))


def windows_name(label: str) -> str:
    """The name within `(UTC-06:00) Central America`, or one that ends as the names of Windows do; else nothing."""
    found = re.fullmatch(_WINDOWS, label)
    return (found[1] or found[2]).strip() if found else ""


def halves(text: str) -> tuple[tuple[str, str], ...]:
    """The ways to cut a stretch in two at a space or at its only hyphen, the longest head first."""
    words = text.split()[:12]
    cuts = [(" ".join(words[:at]), " ".join(words[at:])) for at in range(len(words) - 1, 0, -1)]
    dash = re.fullmatch(rf"([^{_DASH}]+)[{_DASH}]([^{_DASH}]+)", text)
    return ((dash[1], dash[2]), *cuts) if dash else tuple(cuts)


def dashed(label: str) -> str:
    """A list parted by dashes, `Perú-Ecuador-Colombia`, as one parted by commas; empty where there are fewer than three."""
    parts = [part.strip() for part in label.replace("–", "-").replace("—", "-").split("-")]
    named = len(parts) > 2 and all(len(part) > 2 and not any(char.isdigit() for char in part) for part in parts)
    return ", ".join(parts) if named else ""
