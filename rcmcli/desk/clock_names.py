"""Clock names: where a time holds by the words beside it; a name such as CST is read as a clock that bears it that day."""

from collections.abc import Collection
from datetime import date

from rcmcli import places
from rcmcli.model import clock
from rcmcli.model.place import Match, Place, Said
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import LANGUAGES, Text, one_line
from rcmcli.places.certainty import DIRECTORY
from rcmcli.words import say, timing

_NOON = clock.DAY // 2
_MOST = 6


def place_of(label: str, day: date, near: Collection[str] = ()) -> Match:
    """Where a time holds that stands beside a label; raises `Refusal` where no clock that people here keep bears it that day.

    “CST” in September is the clock of Costa Rica, which shows it then, and not that of Chicago; that is said.
    """
    match = places.find(label, on=day, near=near)
    said = next((said for said in match.unkept if said.alone), None)
    if said is None:
        return match
    if place := _in_force(said, match, day, near):
        return Match(place, _read_in_force(said, place, match.place, day), match.others)
    raise _out_of_season(said, match, day)


def _in_force(said: Said, match: Match, day: date, near: Collection[str]) -> Place | None:
    """The place whose clock bears a name on a day on which its usual one does not, of those at the table or the directory's.

    It shows what the name strictly says: nobody means Manila by “PST”, nor Dhaka by “BST” in winter.
    """
    found = [place for place in bearing(said.text, match, day) if _offset(place, day) == said.minutes]
    near_by = [place for place in found if place.country in near]
    return next(iter(near_by or [place for place in found if place.country in DIRECTORY]), None)


def _read_in_force(said: Said, place: Place, usual: Place, day: date) -> Text:
    """The words for a name that was read as another clock than its usual one."""
    facts = {"label": one_line(said.text)[:40], "day": day, "offset": clock.offset_label(_offset(place, day))}
    by_language = {
        one: say(
            timing.LABEL_IN_FORCE, one, place=one_line(place.name.pick(one)), usual=one_line(usual.name.pick(one)),
            then=clock.offset_label(_offset(usual, day)), **facts,
        )
        for one in LANGUAGES
    }  # fmt: skip
    return Text(**by_language)


def _out_of_season(said: Said, match: Match, day: date) -> Refusal:
    """The refusal of a clock's name out of season, with every clock that it may mean."""
    shown = one_line(said.text)[:40]
    offset = clock.offset_label(_offset(match.place, day))
    others = _others(said, match, day)
    by_language = {
        one: say(
            timing.LABEL_OUT_OF_SEASON, one, label=shown, place=one_line(match.place.name.pick(one)), day=day, offset=offset,
            others="; ".join(f"{told} ({_names(found, one)})" if found else told for told, found in others.items()),
        )
        for one in LANGUAGES
    }  # fmt: skip
    example = next(iter(others), offset).replace("\u2212", "-")
    hints = {
        one: say(timing.LABEL_OUT_OF_SEASON_HINT, one, place=one_line(match.place.name.pick(one)), offset=example)
        for one in LANGUAGES
    }
    return Refusal(Text(**by_language), Text(**hints))


def _others(said: Said, match: Match, day: date) -> dict[str, list[Place]]:
    """What the name may mean besides, by offset: what it strictly says, and the places whose clocks bear it that day."""
    found: dict[str, list[Place]] = {}
    if said.minutes is not None:
        found[clock.offset_label(said.minutes)] = []
    for place in bearing(said.text, match, day):
        found.setdefault(clock.offset_label(_offset(place, day)), []).append(place)
    return found


def bearing(name: str, match: Match, day: date) -> list[Place]:
    """The other places that a clock's name may mean and whose clocks bear it on a day."""
    found = []
    for place in match.others:
        letters = clock.seen_from(clock.instant(day, _NOON, place.zone), place.zone).abbreviation
        if (letters == name or not letters.isalpha()) and place.zone != match.place.zone:
            found.append(place)
    return found


def _offset(place: Place, day: date) -> int:
    """The offset of a place at noon of a day."""
    return clock.seen_from(clock.instant(day, _NOON, place.zone), place.zone).offset


def _names(found: list[Place], language: str) -> str:
    names = [one_line(place.name.pick(language)) for place in found]
    return ", ".join(names[:_MOST]) + (", …" if len(names) > _MOST else "")
