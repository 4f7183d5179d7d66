"""Clock names: where a time holds by the words beside it; a name such as CST that its clock does not bear that day is refused."""

from collections.abc import Collection
from datetime import date

from rcmcli import places
from rcmcli.model import clock
from rcmcli.model.place import Match, Place, Said
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import LANGUAGES, Text, one_line
from rcmcli.words import say, timing

_NOON = clock.DAY // 2
_MOST = 6


def place_of(label: str, day: date, near: Collection[str] = ()) -> Match:
    """Where a time holds that stands beside a label; raises `Refusal` where the label is that of a clock of another season.

    An hour is worked out of it: “CST” in September may be the clock of Chicago, or one that shows CST then.
    """
    match = places.find(label, on=day, near=near)
    for said in match.unkept:
        if said.alone:
            raise _out_of_season(said, match, day)
    return match


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
