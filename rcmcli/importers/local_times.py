"""Local times that a paper prints for the same moment: «11:00 Santiago», one a line, several in a line, or a small table."""

import re
from collections import Counter
from collections.abc import Sequence
from datetime import date

import msgspec

from rcmcli.importers.hours import hours_in
from rcmcli.model.clock import clock, instant
from rcmcli.model.printed_time import PrintedTime
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import has_words
from rcmcli.places import find_all, kind_of
from rcmcli.reading.labels import is_label
from rcmcli.reading.listed import parted
from rcmcli.reading.printed import read_printed
from rcmcli.reading.words import fold

_MOST = 400  # letters of a line that is a list
_INITIALS = re.compile(r"(?:[A-Z]\.? ?){2,3}")  # of what is a part of the name before it, such as D.C.
_SOME_DAY = date(2021, 9, 9)  # where the paper has no date yet
_CLOCK = re.compile(r"[0-9]{1,2}(?:[:.hH][0-9]{2}| ?[aApP]\.? ?[mM]| ?[hH])")
_BETWEEN = r" [·|•] "
_FLAG = re.compile("[\U0001f1e6-\U0001f1ff]{2}")
_HALF = re.compile(r"\b(?:[ap]\.? ?m\.?|h|hs|hrs?|horas)(?![^\W\d_])", re.IGNORECASE)
_BRACKETED = re.compile(r"^(?P<hour>[0-9][0-9:.h ]*(?: ?[aApP]\.? ?[mM]\.?)?) \((?P<place>[^()]*[^\W\d_]{2}[^()]*)\)$")
_ANNOUNCED = re.compile(
    r"^(?:start|starts|inicio|inicia|comienzo|debut|début|inicio de la reunion|início|hora|hour|time|heure|horario)\*{0,2}:\*{0,2} *+",
    re.IGNORECASE,
)
_HEADED = re.compile(
    r"horas? local|hora en |horarios? locales|local time|heures? locales?|equival|correspond|huso|time ?zone|zonas? horaria|fuso|"
    r"hora de inicio|start(?:ing)? time|otros paises|otras ciudades|other (?:cities|countries)|in your (?:country|city)"
)


class Claim(msgspec.Struct, frozen=True):
    """One hour and the places that it is printed for; `hour` in the notation of the file, `minute` that of its day."""

    hour: str
    labels: tuple[str, ...]
    minute: int
    line: int  # the number of its line


def claims_in(text: str, number: int = 0) -> list[Claim]:
    """The hours for places that a line consists of; none where it says anything else."""
    if len(text) > _MOST or not any(map(str.isdigit, text)):
        return []
    bare = _side_by_side(text.strip(" \t•·▪*–—-"))
    if re.search(_BETWEEN, bare):
        parts = [claims_in(part, number) for part in re.split(_BETWEEN, bare) if part.strip()]
        return [one for part in parts for one in part] if all(parts) else []
    bare = with_flags_named(bare).strip(" ,")
    bare = _BRACKETED.sub(r"\g<hour> \g<place>", _ANNOUNCED.sub("", bare))
    hours = hours_in(bare)
    if hours.spans and hours.where == "alone" and hours.label and len(_CLOCK.findall(bare)) == 1:
        shift = hours.spans[0].day_shift
        return claim(f"{clock(hours.spans[0].start)}{f' {shift:+d}' if shift else ''}", hours.label, number)
    try:
        stated, unread = parted(bare, kind_of)
    except Refusal:
        return []
    if any(has_words(words) for words in unread) or not all(_is_place(one.labels) for one in stated):
        return []
    return [one for each in stated for one in claim(_told(each.time), each.labels, number)]


def with_flags_named(text: str) -> str:
    """A line whose flags are the names of their countries, where it has no other words; else without them."""
    if not _FLAG.search(text):
        return text
    bare = _FLAG.sub(" ", text)
    if any(map(str.isalpha, _HALF.sub("", bare))):
        return " ".join(bare.split())
    from rcmcli.atlas.countries import COUNTRIES

    known = {row[0]: row[4].partition("|")[0] for row in COUNTRIES}
    names = [known.get(_letters(flag), flag) for flag in _FLAG.findall(text)]
    return f"{' '.join(filter(str.isascii, bare.split()))} {', '.join(names)}"


def _letters(flag: str) -> str:
    return "".join(chr(ord(sign) - 0x1F1E6 + ord("A")) for sign in flag)


def _side_by_side(text: str) -> str:
    """A row of a table of two columns, `Costa Rica | 9:00 a.m.`, as the hour and its place."""
    cells = [part.strip() for part in text.strip("| ").split("|")]
    if len(cells) != 2 or not all(cells):
        return text
    clocks = [hours_in(cell).is_clock for cell in cells]
    return " ".join(cells if clocks[0] else cells[::-1]) if clocks.count(True) == 1 else text


def claim(hour: str, label: str, number: int) -> list[Claim]:
    """The claim of an hour and what stands beside it; none where the hour is none."""
    try:
        time = read_printed(hour)
    except (Refusal, ValueError):
        return []
    parts = [part.strip(" :") for part in re.split(r",| & | and | y | e | et |;|/(?! ?[A-Z]{2,4}\b)", label)]
    labels = _whole([part for part in parts if part])
    return [Claim(_told(time), labels, time.minutes, number)] if labels else []


def _whole(parts: Sequence[str]) -> tuple[str, ...]:
    """The names of a label; what is none by itself belongs to the one before: `Washington, D.C.`."""
    found: list[str] = []
    for part in parts:
        joined = f"{found[-1]}, {part}" if found else ""
        if found and found[-1].count("(") > found[-1].count(")"):
            found[-1] = joined
            continue
        if joined and (not kind_of(part) or _INITIALS.fullmatch(part)) and kind_of(joined) == "place":
            found[-1] = joined
        else:
            found.append(part.rstrip(".") if part.count(".") == 1 else part)
    return tuple(found)


def _told(time: PrintedTime) -> str:
    end = "" if time.end is None else f"-{clock(time.end % 1440)}"
    return f"{clock(time.minutes)}{end}{f' {time.shift:+d}' if time.shift else ''}"


def _is_place(labels: str) -> bool:
    return is_label(labels) or kind_of(labels) != ""


def agree(claims: Sequence[Claim], on: date | None, *, headed: bool = False) -> bool:
    """Whether some hours are of one moment: most of them, told by the clocks of their places, are the same instant."""
    instants: Counter[int] = Counter()
    for one in claims:
        for name in {name for label in one.labels for name in zones_of(label, on)}:
            at = instant(on or _SOME_DAY, one.minute % 1440, name)
            instants[(at.hour * 60 + at.minute) % 1440] += 1
    if not instants:
        return False
    best = instants.most_common(1)[0][1]
    if headed:
        return best * 2 >= sum(instants.values()) or len({one.minute for one in claims}) > 1
    needed = 0.75 if _follow_each_other(claims) else 0.5
    return best >= 2 and best >= needed * sum(instants.values())


def _follow_each_other(claims: Sequence[Claim]) -> bool:
    """Whether hours are as likely those of a programme in which one place after the other has its turn."""
    minutes = [one.minute for one in claims]
    return all(len(one.labels) == 1 for one in claims) and sorted(set(minutes)) == minutes


def half_meant(one: Claim, minute: int) -> Claim:
    """A local time of a paper that counts to 12, in the half of the day that is nearer to the meeting's own hour."""
    other = one.minute + 720
    if one.minute >= 720 or abs(other - minute) >= abs(one.minute - minute):
        return one
    return msgspec.structs.replace(
        one, minute=other, hour=clock(other) + one.hour[5:] if "-" not in one.hour else clock(other)
    )


def zones_of(label: str, on: date | None) -> tuple[str, ...]:
    """The clocks that a label may mean; none where it means no place."""
    try:
        return tuple(dict.fromkeys(match.place.zone for match in find_all(label, on=on)))
    except Refusal:
        return ()


def is_headed(text: str) -> bool:
    """Whether a line announces a list of local times."""
    return bool(_HEADED.search(fold(text)))
