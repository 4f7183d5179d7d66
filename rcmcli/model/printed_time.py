"""Printed times: a clock as a document prints it for another place, perhaps to an end, perhaps with the day.

`11:00`, `9:00 am`, `12:00 m.`, `16hs`, `noon`, `8 de la noche`, `10:00-11:30`, `01:00 +1`, `Friday 01:00`,
`8th March - 11:15pm`.
"""

import re
from datetime import date
from functools import cache, lru_cache

import msgspec

from rcmcli.model.clock import DAY, clock
from rcmcli.model.dates import MONTHS, read_weekday
from rcmcli.model.refusal import Misread
from rcmcli.model.text import Text, fold_name, one_line
from rcmcli.model.walltime import ItemTime

_LONGEST = 60
_SHIFT = re.compile(
    r"[(\[]?(?<![0-9][hH])[+\-\u2212\u2013] ?(?P<days>[0-9])(?: ?(?:d|days?|d[ií]as?|jours?|j)\.?)?(?:[)\]]|$)",
    re.IGNORECASE,
)
_SHIFTS = {
    1: "the next day|next day|the following day|following day|day after|al día siguiente|del día siguiente|el día siguiente"
    "|día siguiente|dia siguiente|dia seguinte|no dia seguinte|lendemain|le lendemain|jour suivant",
    0: "same day|mismo día|el mismo día|mesmo dia|même jour",
    -1: "the previous day|previous day|the day before|day before|día anterior|el día anterior|dia anterior|la veille|veille",
}
_MONTHS = {fold_name(name): n for names in MONTHS.values() for n, name in enumerate(names, 1)}
_MONTHS |= {name[:3]: n for name, n in _MONTHS.items() if name[:3] not in ("mar", "jui")}
_MONTHS |= {"mar": 3, "sept": 9, "set": 9, "setiembre": 9, "fevr": 2, "avr": 4, "juil": 7, "jun": 6, "jul": 7}
_WORD = r"(?P<month>[^\W\d_]{3,10})\.?"
_NUMBER = r"(?<![0-9:.h])(?P<day>[0-9]{1,2})"
_YEAR = r"(?:,? ?(?:de |del )?(?P<year>[12][0-9]{3})(?![0-9:]))?"
_DATES = tuple(
    re.compile(pattern, re.IGNORECASE)
    for pattern in (
        r"(?<![0-9])(?P<year>[12][0-9]{3})[-/.](?P<number>[0-9]{1,2})[-/.](?P<day>[0-9]{1,2})(?![0-9])",
        r"(?<![0-9])(?P<one>[0-9]{1,2})[-/.](?P<other>[0-9]{1,2})[-/.](?P<year>[12][0-9]{3})(?![0-9:])",
        r"(?<![0-9])(?P<one>[0-9]{1,2})/(?P<other>[0-9]{1,2})(?![0-9/:h])",
        rf"{_NUMBER}(?:st|nd|rd|th|er|º|°)?[ -]?(?:of |de |del |d['’])?{_WORD}(?![^\W\d_]){_YEAR}",
        rf"(?<![^\W\d_]){_WORD} (?:the )?{_NUMBER}(?:st|nd|rd|th)?(?![0-9:.h])(?! ?[ap]\.? ?m){_YEAR}",
    )
)
_WEEKDAY = re.compile(r"(?<![^\W\d_])[^\W\d_]{3,9}(?:-feira)?(?![^\W\d_])\.?", re.IGNORECASE)
_OF_MONTH = re.compile(r"^\W*(?P<day>[0-9]{1,2})(?:st|nd|rd|th)?(?:,| a las?| at| -| –| [àa]s) ?(?=.*[0-9])")
_EDGES = re.compile(
    r"^(?:[\s,;:·|()–—-]|(?:a las?|à|às|at|on|el|the|le|om|um|desde las|from|de)\b)+|[\s,;·|(–—-]+(?:on|el|the|del?|of|d[aou]|no)?$", re.IGNORECASE
)  # fmt: skip
_PARTS = (  # how the words of a clock are written with figures
    (r"\(([ap]\.? ?m\.?|noon|m\.?|mediod[ií]a|midnight|medianoche)\)", r"\1"),
    (r"^(?:12(?:[:.h]00)? ?(?:am|a\.m\.|hs?)? ?)?(?:midnight|(?:de la )?media ?noche|meia[- ]noite|minuit)$", "00:00"),
    (
        r"^(?:12(?:[:.h]00)? ?(?:pm|p\.m\.|md?\.?|hs?)? ?)?(?:noon|midday|(?:del )?medio ?d[ií]a|meio[- ]dia|midi)$",
        "12:00",
    ),
    (r"^12([:.h]00)? (?:de la noche|da noite)$", "00:00"),
    (r"^12([:.h][0-9]{2})? (?:de la tarde|del d[ií]a|da tarde)$", r"12\1 pm"),
    (r" ?(?:de la mañana|de la madrugada|da manhã|da madrugada|du matin|in the morning)$", " am"),
    (r" ?(?:de la tarde|de la noche|da tarde|da noite|de l'après-midi|du soir|in the (?:afternoon|evening))$", " pm"),
    (r"^0{1,2}([:.h][0-9]{2}) ?a\.? ?m\.?$", r"00\1"),
    (r"^([01][0-9]|2[0-3])([0-5][0-9]) ?(?:h|hs|hrs?|hours|horas)?\.?$", r"\1:\2"),
    (r"^(\S.*?) y media\b", r"\1:30"),
    (r"^(\S.*?) y cuarto\b", r"\1:15"),
)
_HOURS = ["una", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce"]


class SaidDay(msgspec.Struct, frozen=True):
    """The day that a document states beside a clock: a weekday (Monday is 0), or dates that it may mean.

    A date is its year, month and day, 0 where it is not said.
    """

    weekday: int | None = None
    dates: tuple[tuple[int, int, int], ...] = ()

    def __bool__(self) -> bool:
        return self.weekday is not None or bool(self.dates)

    def fits(self, day: date) -> bool:
        """Whether it may be said of this date."""
        if self.weekday not in (None, day.weekday()):
            return False
        return not self.dates or any(
            year in (0, day.year) and month in (0, day.month) and number == day.day
            for year, month, number in self.dates
        )


class PrintedTime(msgspec.Struct, frozen=True):
    """Minutes after midnight, an end if there is one, and the day if one is said: as a shift of days or by name."""

    minutes: int
    shift: int | None = None
    end: int | None = None
    said: SaidDay = SaidDay()

    @classmethod
    def parse(cls, text: object) -> "PrintedTime":
        """Read a notation; raises `Misread`."""
        if not isinstance(text, str):
            raise Misread(Text(en="a time is written between quotes", es="una hora se escribe entre comillas"))
        words = " ".join(text.split())
        if len(words) == 5 and words[2] == ":" and words.isascii() and (words[:2] + words[3:]).isdigit():
            found, shift, said = ItemTime.parse(words), None, SaidDay()
        else:
            found, shift, said = _parted(words)
        if found.start is None:
            raise Misread(_not_a_clock(words))
        if found.start >= DAY:
            shift = found.start // DAY + (shift or 0)
        end = None if found.end is None else found.end % DAY
        return cls(found.start % DAY, shift, end, said)

    def written_like(self, sample: str) -> str:
        """This clock, with its shift of days, in the notation of another one: `12h00` like `9h00`, else `12:00`."""
        hour, minute = divmod(self.minutes, 60)
        plain = f"{clock(self.minutes)}{f'-{clock(self.end)}' if self.end is not None else ''}"
        style = re.fullmatch(
            r"([0-9]{1,2})([:.h])?([0-9]{2})?( ?)(am|pm|a\. ?m\.|p\. ?m\.|hs|hrs|h)?", sample, re.IGNORECASE
        )
        if style and self.end is None and (style[5] or style[2] in ("h", ".")):
            plain = _styled(style, hour, minute) or plain
        return f"{plain} {self.shift:+d}" if self.shift else plain


def take_day(words: str) -> tuple[str, int | None, SaidDay]:
    """Some words without the day that is said in them, that day as a shift of days, and as a weekday or dates."""
    words, shift = _without_shift(words)
    words, dates = _without_date(words)
    weekday = None
    for found in _WEEKDAY.finditer(words):
        word = found[0].rstrip(".")
        weekday = read_weekday(word[:3] if word.lower() in ("tues", "weds", "thur", "thurs") else word)
        if weekday is not None:
            words = f"{words[: found.start()]} {words[found.end() :]}"
            number = None if dates else _OF_MONTH.match(words)
            if number:
                dates, words = ((0, 0, int(number["day"])),), words[number.end() :]
            break
    said = SaidDay(weekday, dates)
    return (_bare(words) if said or shift is not None else words), shift, said


@lru_cache(maxsize=1_000)
def _parted(words: str) -> tuple[ItemTime, int | None, SaidDay]:
    """The clock of a notation, and the day said with it."""
    if len(words) > _LONGEST:
        raise Misread(_not_a_clock(words[:_LONGEST] + "…"))
    rest, shift, said = take_day(words)
    try:
        return ItemTime.parse(_with_figures(_bare(rest))), shift, said
    except Misread as unread:
        raise (unread if rest == words else Misread(_not_a_clock(words))) from None


def _without_shift(words: str) -> tuple[str, int | None]:
    for shift, names in _SHIFTS.items():
        found = _shift_words(names).search(words)
        if found:
            return f"{words[: found.start()]} {words[found.end() :]}".strip(), shift
    sign = _SHIFT.search(words)
    if not sign or (sign.start() and words[sign.start() - 1] in ":."):
        return words, None
    before = f"{words[: sign.start()]} {words[sign.end() :]}".strip()
    return before, int(sign["days"]) * (1 if "+" in sign[0] else -1)


def _without_date(words: str) -> tuple[str, tuple[tuple[int, int, int], ...]]:
    for pattern in _DATES:
        for found in pattern.finditer(words):
            dates = tuple(_dates(found.groupdict()))
            if dates:
                return f"{words[: found.start()]} {words[found.end() :]}", dates
    return words, ()


def _dates(said: dict[str, str | None]) -> list[tuple[int, int, int]]:
    """The dates that a match may mean; none where its word is no month."""
    year = int(said.get("year") or 0)
    if "one" in said:
        one, other = int(said["one"] or 0), int(said["other"] or 0)
        pairs = [(other, one), (one, other)]
    else:
        month = said.get("number") or _MONTHS.get(fold_name(said.get("month") or ""), 0)
        pairs = [(int(month), int(said["day"] or 0))]
    return [(year, month, day) for month, day in dict.fromkeys(pairs) if 1 <= month <= 12 and 1 <= day <= 31]


def _bare(words: str) -> str:
    """Some words without the marks and small words at their edges."""
    shorter = _EDGES.sub("", re.sub(r"[(\[] *[)\]]", "", words)).strip()
    balanced = shorter.count("(") == shorter.count(")")
    return " ".join((shorter if balanced else shorter.replace("(", "").replace(")", "")).split())


def _with_figures(words: str) -> str:
    """`noon`, `8 de la noche`, `ocho y media`, `2300` as a clock that has figures and am or pm."""
    first = words.partition(" ")[0].lower()
    if first in _HOURS:
        words = f"{_HOURS.index(first) + 1}{words[len(first) :]}"
    for pattern, figures in _PARTS:
        words = re.sub(pattern, figures, words, flags=re.IGNORECASE)
    return words


def _styled(style: re.Match[str], hour: int, minute: int) -> str:
    """The clock in the style of a match: twelve hours but for noon and midnight, or with an h."""
    wide, mark, half = len(style[1]) == 2 and style[1][0] == "0", style[2], style[5] or ""
    minutes = f"{mark or ':'}{minute:02d}" if minute or style[3] else ""
    if half[:1].lower() in ("a", "p"):
        if hour % 12 == 0:
            return ""
        letter = "p" if hour > 12 else "a"
        half = (letter.upper() if half[0].isupper() else letter) + half[1:]
        hour %= 12
    return f"{hour:02d}{minutes}{style[4]}{half}" if wide else f"{hour}{minutes}{style[4]}{half}"


@cache
def _shift_words(names: str) -> re.Pattern[str]:
    return re.compile(rf"[(\[]?(?<![^\W\d_])(?:{names})(?![^\W\d_])[)\]]?", re.IGNORECASE)


def _not_a_clock(words: str) -> Text:
    shown = one_line(words)
    return Text(
        en=f'“{shown}” is not a time; write "09:00", "9:00 am" or "01:00 +1"',
        es=f'«{shown}» no es una hora; escriba "09:00", "9:00 am" o "01:00 +1"',
    )
