"""Own words: the labels and marks that papers of rcm bear, in each language that it prints, read back as what they say."""

import re
from collections.abc import Container, Iterable
from functools import cache

import msgspec

from rcmcli.directory import find
from rcmcli.model.keys import LINES
from rcmcli.model.schedule import MarkName
from rcmcli.model.text import DOCUMENT_LANGUAGES, Text, fold_name
from rcmcli.model.walltime import Part
from rcmcli.reading.open_hours import open_time
from rcmcli.words import labels, spreadsheets

_FOOT = re.compile(
    r"^(?:.{0,80} · )?(?:tz database|base de datos tz|base de données tz|base de dados tz) [0-9]{4}[a-z]{1,2}"
    r"(?: · .{1,20}|\t.{1,30}|.?; \+1 .{1,80})?$"
)
_DOT, _STROKE = " · ", " / "
_MADE_BY = re.compile(r"rcm [0-9][0-9.]*")
_NUMBER = re.compile(r"(?P<number>[0-9]{1,3}(?: \([a-z]\))?|[IVXLC]{1,6}|[A-Z])(?:(?<=\w)\.|(?<=\)))[ \u00a0](?=\S)")
_LED = re.compile(r" \[[^\[\]]*\]$")
_PLAIN: tuple[MarkName, ...] = ("optional", "parallel")
_HEADS = {"host": labels.HOST, "organizer": labels.ORGANIZER, "theme": labels.THEME, "venue": LINES["venue"]}
_LISTS = {
    "objectives": labels.OBJECTIVES, "methodology": labels.METHODOLOGY, "notes": labels.NOTES, "footnotes": labels.FOOTNOTES,
    "documents": labels.DOCUMENTS, "deadlines": labels.DEADLINES, "practical": labels.PRACTICAL,
}  # fmt: skip


class OwnMarks(msgspec.Struct, frozen=True):
    """A title without the marks behind it, and what these say."""

    title: str
    is_optional: bool = False
    is_parallel: bool = False
    is_cancelled: bool = False
    audience: tuple[str, ...] = ()
    track: str = ""


def without_marks(title: str) -> OwnMarks:
    """A title as rcm prints it, without its marks: `Break · only for members`; other words behind a dot stay in it."""
    before, dot, tail = title.rpartition(" · ")
    if not dot and title.endswith(")"):
        before, dot, tail = title[:-1].rpartition(" (")
    marks = [_mark(part) for part in tail.split(", ")] if dot else []
    if not marks or not all(kind for kind, _ in marks):
        return OwnMarks(title)
    audience = tuple(name for kind, names in marks if kind == "only for" for name in names)
    kinds = {kind for kind, _ in marks}
    name, dash, track = before.rstrip().rpartition(" — ") if "parallel" in kinds else ("", "", "")
    if dash and (led := _LED.search(track)):  # leads stand behind the track, and are the item's
        name, track = name + led[0], track[: led.start()]
    title, track = (name, track) if dash else (before.rstrip(), "")
    return OwnMarks(title, "optional" in kinds, "parallel" in kinds, "cancelled" in kinds, audience, track)


def numbered(title: str) -> tuple[str, str]:
    """The number that rcm prints before a title, and the title: `2. Budget`, `3 (b) Budget`."""
    found = _NUMBER.match(title)
    return (found["number"], title[found.end() :]) if found else ("", title)


def tracked(title: str, known: Container[str]) -> tuple[str, str]:
    """A title and the track that rcm prints behind it, `Press briefing — Women`: one that is known, or that the title ends with."""
    name, dash, track = title.rpartition(" — ")
    words, last = fold_name(name).split(), fold_name(track).split()
    is_track = bool(dash and words and last) and (fold_name(track) in known or words[-len(last) :] == last)
    return (name, track) if is_track else (title, "")


def tracks_of(lines: Iterable[str]) -> frozenset[str]:
    """The tracks of a paper of rcm, each told by an item that is marked as parallel."""
    marked = [without_marks(line).track for line in lines if " — " in line]
    return frozenset(fold_name(_LED.sub("", track)) for track in marked if track)


def says_parallel(words: str) -> str | None:
    """The title before our words for items that are held in parallel and stand below: `Working groups · in parallel:`; an
    empty one where each has its own, none where the words are others."""
    if not words.endswith(":"):
        return None
    title, _, mark = words[:-1].rstrip(" \u00a0").rpartition(" · ")
    return title if fold_name(mark) in _names(labels.MARKS["parallel"]) else None


def room_said(words: str) -> str:
    """The room that words name as rcm does: that of `Room: A`, or all of `Sala 4`; nothing for other words."""
    for said in _texts(labels.ROOM):
        if words.casefold().startswith(said.casefold()):
            behind = words[len(said) :].lstrip(" \u00a0")
            return behind[1:].strip() if behind.startswith(":") else words
    return ""


def marks_in(words: str) -> OwnMarks:
    """What a cell of marks says."""
    return without_marks(f"x · {words}")


def _mark(words: str) -> tuple[str, tuple[str, ...]]:
    """The kind of a mark and the names in it; an empty kind for words that are none."""
    plain = fold_name(words)
    for kind in _PLAIN:
        if plain in _names(labels.MARKS[kind]):
            return kind, ()
    for said in _texts(labels.MARKS["only for"]):
        before = said.partition("{")[0].replace("\u00a0", " ").strip()
        if words.replace("\u00a0", " ").startswith(before):
            name = words[len(before) :].strip(" :\u00a0")
            group = find(name)
            return "only for", (group.code.lower() if group and group.kind == "group" else name,)
    if plain in _names(labels.STATUSES["cancelled"]):
        return "cancelled", ()
    doubts = {fold_name(one) for text in labels.DOUBTS.values() for one in _texts(text)}
    return ("doubt" if plain in doubts else "", ())


def state_said(words: str) -> tuple[str, str]:
    """The status and the mode that a line of the head says, with dots between: `26–31 July 2021 · hybrid · final`."""
    status = mode = ""
    for part in re.split(r" · |, ", words):
        plain = fold_name(part)
        status = next((name for name, text in labels.STATUSES.items() if plain in _names(text)), status)
        mode = next((name for name, text in labels.MODES.items() if plain in _names(text)), mode)
    return status, mode


def label_said(words: str) -> tuple[str, str]:
    """What a labelled line of the head says: `("host", "Mexico")`; two empty strings where it bears no label of ours."""
    label, colon, rest = words.partition(":")
    plain = fold_name(label)
    kind = next((kind for kind, text in _HEADS.items() if plain in _names(text)), "")
    return (kind, rest.strip()) if colon and kind and rest.strip() else ("", "")


def list_said(words: str) -> str:
    """Which list a heading of ours begins: `objectives`, `notes`, `footnotes` and so on; nothing for other words."""
    plain = fold_name(words)
    return next((kind for kind, text in _LISTS.items() if plain in _names(text)), "")


def says_cancelled(words: str) -> bool:
    """Whether words say before a title that it is cancelled."""
    return fold_name(words) in _names(labels.CANCELLED_PREFIX)


def says_unplaced(words: str) -> bool:
    """Whether a heading says that what stands below it is not yet placed."""
    return fold_name(words) in _names(labels.UNPLACED)


def says_deadlines(words: str) -> bool:
    """Whether a heading says that what stands below it is due before the meeting."""
    return fold_name(words) in _names(labels.DEADLINES)


def says_no_items(words: str) -> bool:
    """Whether rcm says in these words that a day has no items."""
    return {fold_name(part) for part in words.strip(" -–*_").split(" / ")} <= _names(labels.NO_ITEMS)


def is_foot(words: str) -> bool:
    """Whether a line is the foot of a paper of rcm: which rules of the clocks it was made with, and what `+1` stands for."""
    bare = words.strip(" *_")
    said = {"rcm", *_texts(labels.DAY_MARKS)}
    first, *rest = (one for part in bare.split(" / ") for one in part.split(_DOT))
    parts = [first, *rest] if _FOOT.search(first) else bare.split(" / ")
    return all(_FOOT.search(part) or part in said for part in parts) or bool(_MADE_BY.fullmatch(bare))


def languages_of_foot(words: str) -> tuple[str, ...]:
    """The languages in which the foot of a paper of rcm says it, in their order."""
    said = {one: getattr(labels.TZ_DATABASE, one).partition("{")[0].casefold() for one in DOCUMENT_LANGUAGES}
    return tuple(one for part in words.casefold().split(" / ") for one, begins in said.items() if begins in part)


def language_of_details(words: str) -> str:
    """The language in which rcm heads a column of details so; nothing for other words."""
    return next((one for one in DOCUMENT_LANGUAGES if words == getattr(spreadsheets.DETAILS, one)), "")


def among(words: str, n: int, count: int) -> str:
    """What words say in the nth of so many languages, where they say it in each with strokes between, a label too."""
    label, colon, rest = words.partition(":")
    if _STROKE in label and colon and _STROKE not in rest.partition(_STROKE)[2]:
        return f"{_nth(label, n, count)}{colon}{_nth(rest, n, count)}"
    return _nth(words, n, count)


def _nth(words: str, n: int, count: int) -> str:
    parts = words.split(_STROKE)
    size, rest = divmod(len(parts), count)
    return words if rest else _STROKE.join(parts[n * size : (n + 1) * size])


def says_no_hour(words: str) -> bool:
    """Whether words say that no time is given."""
    return fold_name(words) in _names(labels.PARTS_OF_DAY[""])


def part_said(words: str) -> tuple[Part, str] | None:
    """The part of the day that a line of rcm begins with, and its title: `morning Workshop`, `no time given Transfer`."""
    for part, text in labels.PARTS_OF_DAY.items():
        for said in _texts(text):
            if words.startswith(f"{said} ") and words[len(said) :].strip():
                return part, words[len(said) :].strip()
    split = words.split()
    for count in range(min(4, len(split) - 1), 0, -1):  # the words of the agenda itself: `durante el día Traslado`
        when, what = " ".join(split[:count]), " ".join(split[count:])
        if what[:1].isupper() and open_time(when) is not None:
            return "", what
    return None


@cache
def _names(text: Text) -> frozenset[str]:
    return frozenset(fold_name(words) for words in _texts(text))


def _texts(text: Text) -> tuple[str, ...]:
    return tuple(words for language in DOCUMENT_LANGUAGES if (words := getattr(text, language)))
