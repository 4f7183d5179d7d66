"""Clocks in a line: every number or word that may be an hour, with what is printed on both sides of it."""

import re
from functools import cache
from itertools import islice

import msgspec

from rcmcli.model.pattern import later
from rcmcli.model.text import clean
from rcmcli.reading.words import (
    DASHES,
    ENDS,
    FREE,
    HALVES,
    MEASURES,
    MIDNIGHT,
    NOON,
    NUMBERS,
    STRONG,
    UNTIL,
    WEAK,
    any_of,
    fold,
)

_TAG = later(r"</?[a-zA-Z][^<>]{0,200}>")
_MARKS = later(r"[*`]+|__+|~~+|\\(?=[^\w\s])")
_MOST = 64
_SIGHT = 28  # how many characters on either side of a clock are looked at
_LEAD = rf"{FREE}(?:{any_of(STRONG)}|{any_of(WEAK)}|{UNTIL})(?: ?[:.])? ?$|@ ?$"
_SIGNED = later(rf"{FREE}(?:utc|gmt|ut)(?: [{DASHES}+]|[{DASHES}+] ?)$")
_STRONG = later(any_of(STRONG))
_UNTIL = later(UNTIL)


class FoldedLine(msgspec.Struct, frozen=True):
    """A line of a document as printed, without markup, and the same folded for looking things up."""

    printed: str
    plain: str
    language: str = ""

    @classmethod
    def of(cls, text: str, language: str = "") -> "FoldedLine":
        """The line without tags, emphasis and hidden characters; tabs become cells."""
        if "&" in text:
            from html import unescape  # its table of entities is slow to load

            text = unescape(text)
        text = _TAG.sub(" ", text) if "<" in text else text
        printed = " ".join(_MARKS.sub("", clean(text.replace("\t", " | "))).split())
        return cls(printed, opened(printed), language)

    def before(self, index: int) -> str:
        """What stands just before `index`, folded."""
        return self.plain[max(0, index - _SIGHT) : index]

    def after(self, index: int) -> str:
        """What stands just after `index`, folded."""
        return self.plain[index : index + _SIGHT]


class Clock(msgspec.Struct, frozen=True):
    """A possible hour: `first` to `last` are its place in the line, `lead` the words that announce it."""

    first: int
    last: int
    hour: int
    minute: int
    form: str  # colon, loose (“19: 00”), dot, h, bare, military, word
    half: str = ""
    unit: str = ""
    lead: str = ""
    padded: bool = False
    broken: bool = False
    seconds: int | None = None

    @property
    def begins(self) -> int:
        """Where its announcing words begin."""
        return self.first - len(self.lead)

    @property
    def strong(self) -> bool:
        """Whether it is announced by words that only announce hours."""
        return bool(self.lead) and bool(_STRONG.fullmatch(self.lead.strip(" :.")))

    @property
    def ends_only(self) -> bool:
        """Whether it is announced as an end: “until”, «hasta las»."""
        return bool(self.lead) and bool(_UNTIL.fullmatch(self.lead.strip(" :.")))

    @property
    def twelve(self) -> bool:
        """Whether it may belong to a clock of twelve hours with am or pm left out."""
        plain = self.form in ("colon", "loose", "dot", "bare") and self.unit in ("", "horas")
        return plain and not self.half and 1 <= self.hour <= 12

    @property
    def may_be_twelve(self) -> bool:
        """Whether it may belong to such a clock where what stands around it asks for that: «1h00» after «10h45»."""
        written = self.form == "h" and self.unit in ("", "h")
        return self.twelve or (written and not self.half and 1 <= self.hour <= 12)


def opened(printed: str) -> str:
    """A text folded, without the brackets around a half of the day: `7:00 (am)`, each character at its own index."""
    return _bracketed().sub(lambda half: f" {half[0][1:-1]} ", fold(printed))


def clocks_in(line: FoldedLine, most: int = _MOST) -> list[Clock]:
    """The possible hours of a line, in order; of a line with very many numbers, the first of them."""
    believable = (_from(match, line) for match in _clock().finditer(line.plain))
    return list(islice(filter(None, believable), most))


@cache
def _bracketed() -> re.Pattern[str]:
    day = r"(?: (?:of the |the )?(?:next|same|previous) day| (?:del )?dia (?:siguiente|anterior))?"
    return re.compile(
        rf"(?:(?<=[0-9hs])|(?<=[0-9hs] ))\((?:[ap] ?\.? ?m\.?|noon|m\.?|mediodia|midnight|medianoche){day}\)"
    )


@cache
def _clock() -> re.Pattern[str]:
    numbers = "|".join(NUMBERS)
    halves = "|".join(f"(?P<{name}>{words})" for name, words in HALVES.items())
    spaced = r"(?=[0-9]{2}(?: ?[-–—,;:.)|]| ?min|$| a | as | to ))"
    worded = rf"(?=[0-5][05] (?=[^\W0-9])(?!(?<= ){MEASURES}))"  # «9 h 45 Ouverture», and not “9 h 15 participants”
    return re.compile(
        rf"{FREE}(?<![0-9][.,:/'])(?<![$€£¥#])(?<![$€£¥] )(?:"
        rf"(?P<military>[0-2o][0-9o]{{3}})(?![0-9])(?P<zulu>z{ENDS})?"
        r"|(?P<compact>[1-9][0-5][0-9])(?=(?: ?[-–—] ?[0-9]{1,4})? ?[ap]\.? ?m(?![^\W_]))"
        rf"|(?P<number>{numbers})(?=(?: y (?:media|cuarto))? (?:(?:de|da|del) |in the |at night|o'clock|en punto))"
        r"|(?P<hour>[0-9o]{1,2})(?![0-9])"
        r"(?:(?P<sep>[:.：∶]| ?: ?| ?h|u| ?h(?: |(?:o?rs?|s|oras)\.? )"
        + spaced
        + r"| h "
        + worded
        + r"| (?:uhr|heures|horas) "
        + spaced
        + r"| (?:horas?|heures?|hours?) (?:e|y|et|and) (?=[0-9]{1,2} ?minut))"
        r"(?P<minute>[0-9o]{2}|[0-9](?= ?minut))(?![0-9])(?::(?P<second>[0-9]{2})(?![0-9])(?:[.,][0-9]{1,9})?)?"
        rf"(?P<long> ?min(?:utos?|utes?(?=$))?{ENDS}\.?|m{ENDS})?)?"
        rf"|(?P<noonword>{NOON}){ENDS}|(?P<midnightword>{MIDNIGHT}){ENDS})"
        rf"(?P<part> (?:y|e|et) (?:media|cuarto|meia|demie?|quart){ENDS})?"
        rf"(?P<unit>u{ENDS}| ?(?:hours?|hrs?|hs|h|uhr|uur|o'clock|en punto){ENDS}\.?"
        rf"| ?heures?{ENDS}(?! (?:local|d'|de (?!l'ap)|du (?!soir|matin)))| ?hora(?=$|[.,;|])| ?horas{ENDS}(?! (?:local|oficial|de (?!la (?:man|tar|noc|mad))|del (?!dia)))\.?)?"
        rf"(?: {{0,2}}(?:{halves}|(?P<letter>(?(minute)(?<=[0-9])[ap]{ENDS}|(?!)))))?"
    )


def _from(match: re.Match[str], line: FoldedLine) -> Clock | None:
    """The clock of a match; None where its numbers belong to something longer."""
    half, last = _half(match)
    if _SIGNED.search(line.before(match.start())):
        return None
    if not _closed(line, last) or not _digits(match["military"] or match["hour"]):
        return None
    hour, minute, form = _numbers(match)
    printed = match["military"] or match["hour"] or ""
    long = match["long"] or (match["second"] and len(printed) == 1)
    return Clock(
        match.start(),
        last,
        hour,
        minute,
        form,
        half,
        (match["zulu"] or match["unit"] or ("min" if long else "")).strip(" ."),
        _announced(line, match.start()),
        padded=len(printed) > 1 and printed[0] in "0o",
        broken=minute > 59 or hour > 24 or (hour == 24 and minute > 0) or int(match["second"] or 0) > 59,
        seconds=int(match["second"]) if match["second"] else None,
    )


def _numbers(match: re.Match[str]) -> tuple[int, int, str]:
    """Hour, minute and form."""
    part = match["part"] or ""
    past = 0 if not part else 15 if part.endswith(("cuarto", "quart")) else 30
    if match["noonword"] or match["midnightword"]:
        return (12 if match["noonword"] else 0), past, "word"
    if match["compact"]:
        return int(match["compact"][0]), int(match["compact"][1:]), "colon"
    if match["military"]:
        digits = match["military"].replace("o", "0")
        return int(digits[:2]), int(digits[2:]), "military"
    hour = NUMBERS[match["number"]] if match["number"] else int(match["hour"].replace("o", "0"))
    if match["minute"]:
        sep = match["sep"].strip()
        form = "dot" if sep == "." else "colon" if sep in (":", "：", "∶") else "h"
        loose = form == "colon" and " " in match["sep"]
        return hour, int(match["minute"].replace("o", "0")), "loose" if loose else form
    return hour, past, "h" if match["unit"] and match["unit"].strip(" .") in ("h", "u") else "bare"


def _half(match: re.Match[str]) -> tuple[str, int]:
    """The half of the day printed after the numbers, and where the clock ends; “m.” and “noon” only after 12."""
    if match["letter"]:
        return f"{match['letter']}m", match.end()
    for name in HALVES:
        if not match[name]:
            continue
        hour = match["hour"] or str(NUMBERS.get(match["number"] or "", "")) or (match["military"] or "")[:2]
        if name in ("noon", "midnight") and hour not in ("12", "00", "0", "24"):
            small = hour in ("1", "2", "3") and match[name].endswith("mediodia")
            return ("pm", match.end()) if small else ("", match.start(name))
        if hour == "12" and match[name].endswith(("manana", "manha")):
            return "unclear", match.end()
        return name, match.end()
    return ("noon" if match["noonword"] else "midnight" if match["midnightword"] else ""), match.end()


def _digits(text: str | None) -> bool:
    return text is None or (any(char != "o" for char in text) and not text.startswith("oo"))


def _closed(line: FoldedLine, last: int) -> bool:
    """Whether the clock ends where it seems to: no digits after a point, no letters but those of a zone."""
    rest = line.plain[last : last + 2]
    if len(rest) == 2 and rest[0] in ".,:" and rest[1].isdigit():
        return False
    following = line.printed[last : last + 6]
    return not following[:1].isalnum() or bool(re.match(r"(?:[A-Z]{3,5}|Z)(?![^\W_])", following))


def _announced(line: FoldedLine, first: int) -> str:
    """The announcing words just before a clock, as many characters as they take in the line."""
    before = line.before(first)
    found = re.search(_LEAD, before) if before else None
    return found[0] if found else ""
