"""Places: what a printed name means, as a place with one clock, with every doubt said."""

from collections.abc import Collection, Sequence
from datetime import date
from functools import lru_cache
from typing import Literal

from rcmcli.atlas.keys import key
from rcmcli.model import clock
from rcmcli.model.place import Match, Place, Said
from rcmcli.model.text import Text, one_line
from rcmcli.places import labels as place_labels
from rcmcli.places import names as place_names
from rcmcli.places import notes as place_notes
from rcmcli.places import readings as place_readings
from rcmcli.places import seasons
from rcmcli.places.certainty import agrees, doubt_of, doubt_of_region, is_likeliest, is_no_name, ranked
from rcmcli.places.meanings import simple
from rcmcli.places.names import Candidate
from rcmcli.places.readings import Atom, Reading

LONGEST = 400  # letters of a label


def find(name: str, *, on: date | None = None, near: Collection[str] = ()) -> Match:
    """The place that `name` means, on a date and near some countries; a Refusal where it means none or several."""
    matches = find_all(name, on=on, near=near)
    if any(not seasons.same(matches[0].place.zone, other.place.zone, on) for other in matches[1:]):
        raise place_notes.several(name, [match.place for match in matches])
    first = place_readings.clock_first(one_line(name)) if len(matches) > 1 else ""
    return next((match for match in matches if match.place.zone == first), matches[0])


def find_all(name: str, *, on: date | None = None, near: Collection[str] = ()) -> tuple[Match, ...]:
    """Every place that a label names, in its order: `Lima, Bogota, Quito`, `Mexico City, Panama City & Lima`."""
    label = one_line(name[:LONGEST])
    readings = place_readings.read(label) if len(name) <= LONGEST else ()
    dashed = place_labels.dashed(label) if not readings else ""
    if dashed:
        return find_all(dashed, on=on, near=near)
    if not readings:
        raise place_notes.local(label) if place_labels.is_noise(label) else place_notes.unknown(label)
    missed = readings[0].unknown
    if missed and len(readings) > 1 and place_names.suggestions(missed):
        raise place_notes.unknown(missed)
    if any(map(is_no_name, readings)):
        raise place_notes.unknown(label)
    return tuple(_match(reading, label, on, near) for reading in readings)


@lru_cache(maxsize=1000)
def is_timeless(name: str) -> bool:
    """Whether a label means the same on every date: names of one meaning and one clock, no clock or season beside them."""
    label = one_line(name[:LONGEST])
    readings = place_readings.read(label)
    return bool(readings) and not place_labels.season(label) and all(map(_is_plain, readings))


def is_clock(name: str) -> bool:
    """Whether a label says clocks only, `EST` or `UTC−6`, and no place."""
    cuts = place_labels.pieces(name)
    found = [simple(name)] if len(cuts) < 2 else []
    found += [simple(name[cut.start : cut.end]) for cut in cuts if len(cuts) > 1]
    return bool(found) and all(one and one[0].kind in ("abbreviation", "offset") for one in found)


@lru_cache(maxsize=1000)
def kind_of(words: str) -> Literal["place", "clock", "small", ""]:
    """What some words name: a place, a clock, “local time” and its like, or nothing that is wholly known."""
    if place_labels.is_noise(words):
        return "small"
    if is_clock(words):
        return "clock"
    label = one_line(words[:LONGEST])
    readings = place_readings.read(label) or place_readings.read(place_labels.dashed(label))
    known = bool(readings) and not readings[0].unknown and not any(map(is_no_name, readings))
    return "place" if known else ""


def unread(name: str) -> str:
    """The first words of a label that name no place and no clock; empty where everything in it is known."""
    readings = place_readings.read(one_line(name[:LONGEST]))
    return readings[0].unknown if readings else ""


def resembling(name: str) -> Text:
    """Which places were meant by a name that none has, as a question; empty where none resembles it."""
    return place_notes.meant(one_line(name[:LONGEST]))


def of_country(code: str) -> Place:
    """The capital of the country with this ISO alpha-2 code."""
    found = place_names.capital(code.upper())
    if not found:
        raise place_notes.unknown(code)
    return found.place


def titled(place: Place) -> Text:
    """A place with its country, in both languages: `Santiago, Chile`."""
    return Text(en=place_notes.title(place, "en"), es=place_notes.title(place, "es"))


def of_zone(zone: str) -> Place:
    """A zone by the name people know it by."""
    return place_names.called(zone)


def _is_plain(reading: Reading) -> bool:
    """Whether a name has one meaning of one clock, and no other clock stands beside it."""
    first, *others = reading.candidates
    return not (others or reading.beside or first.kind == "abbreviation" or len(first.all_clocks) > 1)


def _match(reading: Reading, label: str, on: date | None, near: Collection[str]) -> Match:
    """The likeliest meaning of one reading, with the others and everything that needs a word."""
    best, *rest = ranked(reading, on, near)
    told = {"us", "usa", "ee", "eeuu", "estados"} & set(key(label).split())
    place = _settled(best, reading.beside, on, () if told else near)
    alike = [one for one in rest if seasons.same(one.place.zone, place.zone, on)]
    at_table = best.kind == "country" and place.country in near  # CA is Canada there, and nobody's California
    rest = [one for one in rest if one not in alike and not (at_table and one.kind == "state")]
    if rest and not is_likeliest(best, rest, near):
        raise place_notes.ambiguous(reading.text, [_with_state(one) for one in (best, *rest)])
    kin = best.kin if best.kind == "region" and not told else ()
    around = [place_names.called(zone) for zone in (*best.clocks, *kin) if not reading.beside]
    clocks = [one for one in around if not seasons.same(one.zone, place.zone, on)]
    doubt = doubt_of(reading, best, near) or doubt_of_region(best, clocks, near)
    notes = _notes(reading, best, place, doubt, [_with_state(one) for one in rest], clocks)
    unkept = _unkept(reading, label, best, place, on) if on else ()
    if on and unkept:
        there = clock.seen_from(seasons.noon(on), place.zone)
        notes += [place_notes.out_of_season(said.text, place, there.offset, on) for said in unkept]
    abroad = [one for one in alike if one.place.country not in ("", place.country) and one.kind == "country"]
    others = (*map(_with_state, (*rest, *abroad)), *(around if best.kind == "region" else clocks))
    return Match(place, place_notes.joined(notes), others, unkept, doubt, best.people > 0 and not reading.told)


def _with_state(one: Candidate) -> Place:
    """A city told from its namesakes in the same country: `Springfield, Missouri`."""
    state = place_names.state(one.state) if one.state and one.kind == "city" else None
    if not state:
        return one.place
    names = {each: f"{one.place.name.pick(each)}, {state.place.name.pick(each)}" for each in ("en", "es")}
    return Place(Text(**names), one.place.zone, one.place.country)


def _settled(best: Candidate, beside: Sequence[Atom], on: date | None, near: Collection[str]) -> Place:
    """The place itself; of several clocks the one whose abbreviation stands beside it or that people near use."""
    named = [atom for atom in beside if atom.candidates[0].kind == "abbreviation"]
    said = {one.place.zone for atom in named for one in atom.candidates}
    zones = [zone for zone in best.all_clocks if named and best.clocks]
    for zone in [zone for zone in zones if zone in said] or zones:
        if all(agrees(atom, zone, on) for atom in named):
            return best.place if zone == best.place.zone else place_names.called(zone)
    if beside and not (
        best.place.zone in said if said else all(agrees(atom, best.place.zone, None) for atom in beside)
    ):
        for zone in best.kin:  # `CT - hora del centro`, `hora del centro (GMT-5)`: never Mexico's
            if zone in said or (not said and all(agrees(atom, zone, on) for atom in beside)):
                return place_names.called(zone)
    if best.kind == "region" and not beside and best.place.country not in near:
        for zone in best.all_clocks:
            place = place_names.called(zone)
            if place.country in near:
                return Place(best.place.name, zone, place.country)
    return best.place


def _notes(
    reading: Reading, best: Candidate, place: Place, doubt: Text | None, others: list[Place], clocks: list[Place]
) -> list[Text]:
    notes = []
    if doubt:
        notes.append(place_notes.doubted(reading.text, place, doubt, others or clocks))
    elif others or (best.people and not reading.told):
        notes.append(place_notes.read_as(reading.text, place, [*others, *clocks]))
    elif clocks:
        notes.append(place_notes.clock_of(reading.text, place, clocks))
    if place.zone.startswith("Etc/GMT") and "Etc" in reading.text and place.zone[7:].strip("+-0"):
        notes.append(place_notes.posix(reading.text, -60 * int(place.zone[7:])))
    return notes


def _unkept(reading: Reading, label: str, best: Candidate, place: Place, on: date) -> tuple[Said, ...]:
    """What the label says of the clock and that day's clock does not keep."""
    if best.kind == "zone" and place_labels.windows_name(label):
        return ()
    there = clock.seen_from(seasons.noon(on), place.zone)
    alone = best.kind in ("abbreviation", "region")
    wrong = [_said(atom.text, atom.candidates, alone) for atom in reading.beside if not agrees(atom, place.zone, on)]
    if best.kind == "abbreviation" and best.minutes not in (None, there.offset):
        wrong += [Said(reading.text, best.minutes, alone=True)] if there.abbreviation not in reading.text else []
    season = place_labels.season(label)
    if not wrong and season and season != seasons.season(place.zone, on):
        halves = seasons.halves(place.zone, on.year)
        strictly = (min if season == "standard" else max)(halves) if len({*halves}) > 1 else None
        wrong.append(Said(label, strictly, alone=alone))
    return tuple(wrong)


def _said(text: str, candidates: Sequence[Candidate], alone: bool) -> Said:
    """A clock beside a place, an abbreviation or an offset."""
    return Said(text, candidates[0].minutes, candidates[0].kind == "offset", alone)
