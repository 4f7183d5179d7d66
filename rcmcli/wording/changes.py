"""A comparison said in one language, once for every form of it: its head, a row for each item, its foot."""

from collections.abc import Iterator

import msgspec

from rcmcli.model import clock
from rcmcli.model.comparison import HOURS, Comparison, ItemChange, Kind
from rcmcli.model.dates import spoken_date
from rcmcli.model.text import Text, enumerated
from rcmcli.wording import marks_of, name_of, numbered, track_of
from rcmcli.wording.change_hours import Told, hours_of, starts_of
from rcmcli.wording.change_words import Worded, facts_of, worded
from rcmcli.wording.meetings import dates_of
from rcmcli.words import comparing, labels, messaging, say

_PLACE: tuple[Kind, ...] = ("room", "venue", "track", "link", "remote")
# The kinds that give a row its label, the first that it has; then those of a place, of an audience, of words.
_FIRST: tuple[Kind, ...] = (
    "removed", "added", "cancelled", "restored", "day", "moved", "time", "longer", "shorter", "end",
)  # fmt: skip


class Row(msgspec.Struct, frozen=True):
    """One item in the sheet: what happens to it, its title, its hours on each clock, what else is otherwise."""

    label: str
    title: str
    hours: tuple[Told, ...] = ()
    words: tuple[Worded, ...] = ()
    remark: str = ""
    gone: bool = False


class Sheet(msgspec.Struct, frozen=True):
    """The whole sheet in one language."""

    language: str
    heading: str
    title: str
    lines: tuple[str, ...]
    rows: tuple[Row, ...]
    foot: tuple[str, ...]


def sheet_of(found: Comparison, language: str, name: str = "") -> Sheet:
    """The comparison as a sheet; `name` is what it is called by those who circulate it: `Rev. 1`."""
    rows = [row for row in (_of_meeting(found, language), _of_all(found, language)) if row]
    rows += [_row(one, found, language) for one in found.items if _is_shown(one)]
    heading = " · ".join(filter(None, (say(comparing.SHEET, language), name)))
    title = found.new.schedule.title.pick(language)
    return Sheet(language, heading, title, tuple(_head(found, language)), tuple(rows), tuple(_foot(found, language)))


def message_of(found: Comparison, language: str) -> Sheet:
    """The comparison as a short message: whose hours these are, and what happens."""
    sheet = sheet_of(found, language)
    said = say(messaging.MESSAGE_HEAD, language)
    return Sheet(language, sheet.title, said, (clock_of(found, language),), sheet.rows, sheet.foot[-1:])


def versions_of(found: Comparison, language: str) -> str:
    """From which version to which, by their dates; nothing where these do not tell them apart."""
    old, new = (one.schedule.revised for one in (found.old, found.new))
    if not new or old == new:
        return ""
    if not old:
        return say(labels.VERSION_OF, language, day=spoken_date(new, language))
    told = {"old": spoken_date(old, language), "new": spoken_date(new, language)}
    return say(comparing.VERSIONS, language, **told)


def subject_of(found: Comparison, language: str) -> str:
    """What the sheet is about, for the properties of a document: the dates of the meeting."""
    return dates_of(found.new.schedule, language)


def clock_of(found: Comparison, language: str) -> str:
    """Whose hours the sheet tells."""
    home, *others = [_offsets(one.offsets, language) for one in found.clocks]
    groups = [_at_home(found), *(one.places for one in found.clocks[1:])]
    names = [enumerated([place.pick(language) for place in reversed(group)], language) for group in groups]
    if not others:
        return say(comparing.HOURS_HOME, language, home=names[0], offset=home)
    if len(others) == 1:
        return say(comparing.HOURS_READER, language, place=names[1], offset=others[0], home_offset=home)
    places = ", ".join(f"{name} ({offset})" for name, offset in zip(names[1:], others, strict=True))
    return say(comparing.HOURS_SEVERAL, language, places=places, home=f"{names[0]}, {home}")


def _at_home(found: Comparison) -> tuple[Text, ...]:
    """The places of the meeting's own clock; where a party reads that sits in its very zone, the place is said once."""
    own = found.clocks[0]
    if not found.new.schedule.reader:
        return own.places
    first = {zone: place for place, zone in reversed([*zip(own.places, own.zones, strict=True)])}
    return tuple(place for place, zone in zip(own.places, own.zones, strict=True) if first[zone] == place)


def _offsets(offsets: tuple[int, ...], language: str) -> str:
    return clock.offsets_label(offsets) if len(offsets) == 1 else say(comparing.OFFSET_EACH, language)


def _head(found: Comparison, language: str) -> Iterator[str]:
    yield from filter(None, (versions_of(found, language), clock_of(found, language)))
    if found.new.schedule.reader:
        yield say(labels.SEEN_BY, language, party=found.new.schedule.reader)


def _foot(found: Comparison, language: str) -> Iterator[str]:
    is_all = not (found.left_out or found.leaves_facts)
    yield say(comparing.NOTHING if found.is_empty and is_all else comparing.SAME, language, count=found.same)
    if found.left_out:
        yield say(comparing.NOT_SHOWN, language, count=found.left_out)
    if found.leaves_facts:
        yield say(comparing.MEETING_NOT_SHOWN, language)
    marks = " +" if any(told.has_marks for one in found.items for told in hours_of(one, found, language)) else ""
    sentence = labels.COMPUTED if marks else labels.TZ_DATABASE
    yield say(sentence, language, version=found.new.schedule.tz_database)


def _of_meeting(found: Comparison, language: str) -> Row | None:
    words = tuple(facts_of(found, language))
    return (
        Row(say(comparing.LABELS["meeting"], language), dates_of(found.new.schedule, language), words=words)
        if words
        else None
    )


def _of_all(found: Comparison, language: str) -> Row | None:
    """The hours of all items, said once where they change alike."""
    if not found.starts:
        return None
    count = sum(one.carried for one in found.items)
    title = say(comparing.ALL_ALIKE, language, count=count)
    return Row(say(comparing.LABELS["all"], language), title, tuple(starts_of(found, language)))


def _is_shown(one: ItemChange) -> bool:
    """Whether there is anything to say of an item beside what is said of all."""
    return not one.carried or bool(set(one.kinds) - set(HOURS))


def _row(one: ItemChange, found: Comparison, language: str) -> Row:
    entry = one.entry
    remarks = [marks_of(entry, language)] if one.kinds[0] == "added" or entry.doubt else []
    title = (name_of if entry.own else numbered)(msgspec.structs.replace(entry, status=""), language)
    return Row(
        label=say(comparing.LABELS[_label(one)], language),
        title=title + track_of(entry, language),
        hours=tuple(hours_of(one, found, language)),
        words=tuple(worded(one, found, language)),
        remark="; ".join(filter(None, remarks)),
        gone=bool({"removed", "cancelled"} & set(one.kinds)),
    )


def _label(one: ItemChange) -> str:
    carried = HOURS if one.carried else ()
    for kind in _FIRST:
        if kind in one.kinds and kind not in carried:
            return kind
    if set(_PLACE) & set(one.kinds):
        return "place"
    return "audience" if "audience" in one.kinds else "words"
