"""The hours of a line of a paper, and where in the line they stand. The hours themselves are read in `rcmcli/reading/`."""

import re
from functools import lru_cache

import msgspec

from rcmcli.model.text import Text, has_words
from rcmcli.reading.lines import Notation, TimeSpan, read
from rcmcli.reading.words import fold

_LONGEST = 400  # letters of a line in which hours are looked for
_PROSE = 160  # letters of a line that may end with its hours
_EDGES = " \t-–—|:;,·•▪*_.()[]"
_BEFORE_LAST = re.compile(r"(?:[-–—:,;|(\[\t]|\b(?:at|from|a las?|de|desde|as|das|a|à|de las?)) ?$")
_NUMBERED = re.compile(
    r"^\s*(?:\d{1,2} (?=\d{2}[:.hH]\d{2})|(?:\d{1,2}[.)]|[a-z][)])\s+(?=\d|(?:from|de|das|desde|a las?|entre|between|às|du|à) ))",
    re.IGNORECASE,
)


_GLUED = re.compile(
    r"(?<![\w.:,/-])((?:[0-9]{1,2}[:.hH][0-9]{2} ?[-–—] ?)?[0-9]{1,2}[:.hH][0-9]{2})(?=[A-ZÁÉÍÓÚÑÇÀÂÊÔÃÕ][a-zà-ÿ]|[a-zà-ÿ]{5})(?!(?i:hrs|horas|heures|hours|uhr|min))"
    r"|(?<=[0-9] )([AP]M|[ap]m)(?=[0-9])|(?<=[0-9])([AP]M)(?=[A-Z](?![^\W_])|[0-9])"
    r"|(?:(?<=[0-9])|(?<=[0-9] ))([APap][Mm])(?=[A-ZÁÉÍÓÚÑÇ][a-zà-ÿ])"
)  # what lost the blank behind it: “11.30-11.50Opening”, “10:30 AM11:00 AM”, “2:00PME Registration”

_LEADERS = re.compile(
    r"(?<![.·_…])(?<![.·_…] )(?:(?>(?:[.·_] ?){4,})|…{2,}+) *(?=[0-9]{1,2}(?:[:.hH][0-9]{2}| ?[hH]\b| ?[aApP]\.? ?[mM]\b))"
)  # between a title and its hours, as in a table of contents
_APOSTROPHE = re.compile(
    r"(?<![\w.:,/’'′-])([01]?[0-9]|2[0-3])[’'′]([0-5][0-9])(?=$|[ ]?(?:h|hs|hrs|horas)\b|[ ]?[-–—a.,;:)]|[ ][^\W0-9])(?![’'′\"])"
)

_PICTURE = re.compile("^[\u2190-\u2bff\U0001f300-\U0001faff\ufe0f]{1,3} *(?=[0-9])")  # in front of an hour: ✅, 🕘
_CLOCK = r"[0-9]{1,2}[:.hH][0-9]{2}"
_PAIR = re.compile(
    rf"^(\W{{0,3}}(?:de |from |das |du )?)({_CLOCK}) {{1,3}}({_CLOCK})(?![0-9:.])(?! {{1,3}}{_CLOCK})", re.IGNORECASE
)


_GLUED_UNIT = re.compile(r"(?<=[0-9] )(hours|horas|heures|hrs|hs)(?=[A-ZÁÉÍÓÚÑÇ])")  # `11:30 hoursSession I`
_HALF_SIGNED = re.compile(rf"({_CLOCK} ?[-–—] ?)([01][0-9]|2[0-3])([0-5][05])(?![0-9:.])")  # `10.00 - 1015`
_LOOSE = re.compile(r"^(\W{0,3}[0-9]{1,2}): ([0-5][0-9])(?=\W*$|\s?\|)")  # `4: 00`, and nothing else
_OPEN_END = re.compile(
    r"(?<=[0-9hHmMsS.]) ?(?:(?:[-–—] ?)?(?:open[- ]end(?:ed)?|onwards?|en adelante|em diante)|[-–—] ?\?+"
    r"|(?:until|till|hasta) (?:the |el )?(?:late|close|cierre))(?= ?(?:$|[|:–—-])|(?<=\?) )",
    re.IGNORECASE,
)  # behind an hour: that there is no end


class Hours(msgspec.Struct, frozen=True):
    """What a line says of hours, the words beside them, and where they stand: `alone`, `first`, `last`, `within`, or nowhere."""

    where: str = ""
    spans: tuple[TimeSpan, ...] = ()
    rest: str = ""
    label: str = ""
    guessed: Text | None = None
    literal: tuple[TimeSpan, ...] = ()
    part: str = ""
    minutes: int | None = None

    @property
    def is_range(self) -> bool:
        """Whether a start and an end are printed."""
        return bool(self.spans) and self.spans[0].end is not None

    @property
    def is_clock(self) -> bool:
        """Whether one hour stands alone, without an end."""
        return self.where == "alone" and len(self.spans) == 1 and self.spans[0].end is None


NONE = Hours()


@lru_cache(maxsize=8192)
def hours_in(text: str, language: str = "", full: bool = False, after: int | None = None) -> Hours:
    """What a line says of hours; `full` and `after` are those of `rcmcli.reading.lines.read`."""
    if len(text) > _LONGEST or not _may_tell(text):
        return NONE
    line = _GLUED.sub(lambda found: f"{found[0]} – " if found[2] else f"{found[0]} ", _NUMBERED.sub("", text))
    line = _LEADERS.sub(" – ", line)
    line = _OPEN_END.sub("", _HALF_SIGNED.sub(r"\1\2:\3", _LOOSE.sub(r"\1:\2", _GLUED_UNIT.sub(r"\1 ", line))))
    line = _PAIR.sub(_joined, _APOSTROPHE.sub(r"\1:\2", _PICTURE.sub("", line)))
    notation = read(line, language=language, after=after, full=full)
    if notation.part:
        return Hours("first" if notation.rest else "alone", rest=notation.rest, part=notation.part)
    if not notation.spans:
        return Hours(minutes=notation.duration, rest=notation.rest) if notation.duration else NONE
    where = _where(line, notation)
    return Hours(
        where,
        notation.spans,
        _as_printed(notation.rest, text),
        notation.label,
        notation.guessed,
        notation.literal,
    )


def _as_printed(rest: str, text: str) -> str:
    """What is left of a line, its hours with an apostrophe as they are printed."""
    for hour in _APOSTROPHE.finditer(text):
        rest = rest.replace(f"{hour[1]}:{hour[2]}", hour[0])
    return rest


def _joined(pair: re.Match[str]) -> str:
    """Two clocks that nothing parts, the second one later: a range that lost its dash."""
    early, late = (tuple(map(int, re.split(r"[:.hH]", pair[group]))) for group in (2, 3))
    return f"{pair[1]}{pair[2]} – {pair[3]}" if early < late else pair[0]


def _may_tell(text: str) -> bool:
    """Whether a line can say an hour or a part of the day at all."""
    return any(map(str.isdigit, text)) or bool(_PARTS.search(fold(text)))


_PARTS = re.compile(
    r"manana|morning|tarde|afternoon|noche|night|evening|matin|apres|soir|noite|manha|day|dia|journee|noon|mediodia|midi"
)


def _where(line: str, notation: Notation) -> str:
    rest = notation.rest
    if not has_words(rest):
        return "alone"
    plain = " ".join(line.split()).strip(_EDGES)
    bare = rest.strip(_EDGES)
    if plain.endswith(bare) and not plain.startswith(bare):
        return "first"
    if plain.startswith(bare):
        behind = plain[len(bare) :]
        set_apart = (
            _BEFORE_LAST.search(fold(bare + behind[: len(behind) - len(behind.lstrip(_EDGES))]) + " ")
            or behind[:1] in _EDGES
        )
        return "last" if len(plain) <= _PROSE and set_apart and not notation.label.islower() else "within"
    return "within"
