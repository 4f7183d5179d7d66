"""The hours that a line begins with, in any notation of an agenda, and where its title begins.

Two blanks or a tab may part the two, and must where the hours are words: `morning  Parallel meetings`.
"""

import re
from functools import lru_cache

from rcmcli.model.refusal import Misread
from rcmcli.model.walltime import LONGEST
from rcmcli.reading.clocks import FoldedLine, clocks_in
from rcmcli.reading.labels import zone_at
from rcmcli.reading.lines import read
from rcmcli.reading.strict import canonical, read_time
from rcmcli.reading.words import DASHES, ENDS, HALVES, MIDNIGHT, NOON, fold
from rcmcli.store.lines.words import Stretch, Words

_LED = re.compile(
    r"(?:a partir de|desde|entre|del?|from|between|at|a|[ad]?l?as|às|von|um|vers|à)(?: las?)? [0-9]", re.IGNORECASE
)
_GAP = re.compile(r"[ \t]{2}|\t")
_LIKE_HOURS = re.compile(r"[0-9]{1,2}(?:[:.h][0-9]{0,2})?(?:[-–—][0-9]{1,2}(?:[:.h][0-9]{0,2})?)?(?= |$)")
_GLUED = re.compile(
    r"([0-9]{1,2}[:.h][0-9]{2}h?(?:[-–—][0-9]{1,2}[:.h][0-9]{2}h?)?)[-–—] ?(?![A-ZÀ-Þ]{2,5}(?![^\W_]))(?=[A-ZÀ-Þ])"
)  # the hour and its title, parted by a dash without blanks; TBC is no title
_SIGNED = re.compile(r"[:.h–—-]")
_OF_HOURS = re.compile(
    rf"(?:{HALVES['am']}|{HALVES['pm']}|{HALVES['night']}|(?:{NOON}|{MIDNIGHT}){ENDS}|[(\[]?[{DASHES}+][12](?![^\W_])[)\]]?)"
)
_NIGHT = re.compile(rf"(?:tarde|noche|noite|soir){ENDS}")
_CLEAR = re.compile(r"(?:1[3-9]|2[0-4])|.*[ap]\.? ?m", re.IGNORECASE)
_MORE = re.compile(r"(?:[/,;+&(\[]|(?:y|e|and|et|o|or|ou|u) ) ?(?=[0-9])", re.IGNORECASE)
_MOST_WORDS, _FAR = 9, 200
_NUMBER = re.compile(r"\+?[0-9]{1,2}(?:[-–—][0-9]{1,2})?")
_MINISTER = re.compile(
    r" (?:[AP]M (?:of|de|do|da|du|del)\b|[AP]\. M\. (?=[^\W\d_])(?![a-zß-ÿ]))"
)  # or initials: P. M. Silva
_BETWEEN = "-–—:·"
_LISTED = re.compile(r"[0-9]{1,2}[.)] (?!Uhr\b|H(?:[SR]|RS|ORAS?)?\b)(?=[A-ZÀ-Þ])")
_NUMBERED = re.compile(r"[0-9]{1,2}(?:[.:)]|(?:\.[0-9])+\.?) (?=[^\W\d_])|[0-9]{4} ?:")


def find_hours(words: Words) -> tuple[Stretch, int]:
    """The stretch of the hours, empty where there are none, and where the rest begins."""
    plain = words.plain
    gap = _GAP.search(words.parted, 0, LONGEST + 2)
    if gap and _parts(gap, plain):
        return (0, gap.start()), _past(plain, gap.start())
    if not plain[:1].isdigit():
        end = _longest_time(plain) if _LED.match(plain) else len(plain) if is_time(plain[: LONGEST + 1]) else 0
        return (0, end), _past(plain, end) if end else 0
    if plain[5:6] == "-" and canonical(plain[:11]) and plain[11:12] in ("", " ") and plain[12:13] != "+":
        return (0, 11), _past(plain, 11)
    end = _longest_time(plain)
    return (0, end), _past(plain, end) if end else 0


def _parts(gap: re.Match[str], plain: str) -> bool:
    """Whether what stands before a gap is to be hours; behind a line's hours, one tab may part anything."""
    before = plain[: gap.start()]
    if is_time(before):
        return True
    seems = plain[0].isdigit() or bool(_LED.match(plain))
    return seems and (gap[0] != "\t" or not _longest_time(before))


def _longest_time(plain: str) -> int:
    """The end of the longest beginning that is a time; of what is written like one, where none is."""
    blanks = [found.start() for found in re.finditer(" ", plain[: LONGEST + 1])][:_MOST_WORDS]
    ends = [*blanks, *([len(plain)] if len(plain) <= LONGEST else [])]
    for end in reversed(ends):
        if not plain[:end].isdigit() and is_time(plain[:end].rstrip(":")):
            return len(plain[:end].rstrip(":"))
    glued = _GLUED.match(plain)
    if glued and is_time(glued[1]):
        return glued.end(1)
    like = _LIKE_HOURS.match(plain)
    listed = _LISTED.match(plain)
    if listed and not _OF_HOURS.match(fold(plain[listed.end() :])):
        return 0
    return like.end() if like and _SIGNED.search(like[0]) else 0


def hides_hours(title: str) -> bool:
    """Whether a title holds a time, and so may be the rest of a line whose hours were not read: `Plenary at 10:45`, `noon Lunch`."""
    if _names_an_hour(title):
        return True
    if not any(char.isdigit() for char in title[:_FAR]):
        return False
    return bool(read(title[:_FAR]).spans) or any(one.ends_only for one in clocks_in(FoldedLine.of(title[:_FAR])))


def is_numbered(title: str) -> bool:
    """Whether a title begins with its number or a year, “1. Opening”, “2.1 Budget” or “1919: The League”, which is no hour."""
    return bool(_NUMBERED.match(title))


def _names_an_hour(title: str) -> bool:
    """Whether a title begins with the word of an hour, such as noon or midnight."""
    end = 0 if title[:1].isdigit() else _longest_time(title)
    try:
        return bool(end) and read_time(title[:end]).start is not None
    except Misread:
        return False


def qualifies(title: str, hours: str) -> int:
    """How many letters a title begins with that are of its hours, and were not understood with them: `am` behind 13:00, `EST`,
    `(+1)`, «noche», “/ 10:00”.
    """
    if _MINISTER.match(f" {title}"):
        return 0
    line = FoldedLine.of(title)
    found = _OF_HOURS.match(line.plain) or (not _CLEAR.match(hours) and _NIGHT.match(line.plain))
    if found:
        return found.end()
    more = _MORE.match(title)
    if more and find_hours(Words(title[more.end() :]))[0][1]:
        return len(title.split(maxsplit=2)[0]) if title[:1] in "([" else more.end()
    opened = title[:1] in ("(", "[")
    last = opened + len(zone_at(line, opened))
    return last if last > opened and title[last : last + 1] in ("", " ", ")", "]") else 0


def may_end_sooner(plain: str, end: int) -> bool:
    """Whether the last piece of some hours may begin the title: `16hs 12 points`, `9:00 - 10 points`, `9:00 PM of Belize`."""
    named = _MINISTER.search(plain, max(end - 6, 0))
    if named and named.start() < end:
        return True
    head, _, last = plain[:end].rpartition(" ")
    head = head.rstrip(" -–—")
    if plain[end : end + 2] in ("", "  ") or not _NUMBER.fullmatch(last) or head.endswith(" h") or not is_time(head):
        return False
    try:
        sooner, later = read_time(head), read_time(plain[:end])
    except Misread:
        return False
    return sooner != later and (sooner.minutes is None or sooner.minutes > 0)


def _past(plain: str, at: int) -> int:
    """Where the title begins, past a sign that parts it from the hours."""
    rest = plain[at:].lstrip()
    is_glued = plain[at : at + 1] in ("-", "–", "—") and plain[at + 1 : at + 2].isupper()
    if rest[:1] and rest[0] in _BETWEEN and (rest[1:2] in ("", " ") or is_glued):
        rest = rest[1:].lstrip()
    return len(plain) - len(rest)


@lru_cache(maxsize=10_000)
def is_time(words: str) -> bool:
    """Whether these words are a time of an agenda, or one that `--fix` can write as it should be."""
    try:
        read_time(words)
    except Misread as error:
        return bool(error.mend) or _is_mended(words)
    return True


def _is_mended(words: str) -> bool:
    from rcmcli.reading.spelled import mended

    return any(char.isdigit() for char in words) and mended(words) is not None
