"""What is said of a new meeting, read: its title in its languages, the clock of its hours, its host. Each reading is said."""

from collections.abc import Sequence
from datetime import date

from rcmcli.desk.clock_names import place_of
from rcmcli.desk.console import Console
from rcmcli.desk.viewing import find_party
from rcmcli.model import clock
from rcmcli.model.place import Place
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import LANGUAGES, Text, one_line
from rcmcli.words import filled, new_agendas


def read_title(words: str, languages: Sequence[str], hint: Text = new_agendas.MANY_TITLES_HINT) -> Text:
    """A title, one part for each language between bars, or one for all of them. Raises `Refusal` for more parts than that."""
    parts = [one_line(part) for part in f" {words} ".split(" | ")]
    if not any(parts):
        raise Refusal(new_agendas.EMPTY_TITLE)
    if len(parts) == 1:
        return Text(any=parts[0])
    if len(parts) > len(languages):
        told = {"count": len(parts), "languages": ", ".join(languages)}
        raise Refusal(filled(new_agendas.MANY_TITLES, **told), hint)
    return Text(**dict(zip(languages, parts, strict=False)))


def read_host(words: str, language: str) -> str:
    """A party, as it was written; one whose name has signs that no name has by the name that the directory gives it."""
    party = find_party(words)
    name = one_line(words)
    return party.name.pick(language) if set(name) & set("\"\\[]`|@#'") else name


def read_place(words: str, on: date, host: str, console: Console) -> Place:
    """Whose clock the hours are by: the place that is named, near the host where several bear the name; it is said."""
    party = find_party(host) if host else None
    near = (party.seat.country,) if party and party.seat and party.seat.country else ()
    match = place_of(words, on, near)
    if match.note:
        console.note(match.note)
    return match.place


def offset_on(zone: str, days: Sequence[date]) -> str:
    """What a clock shows at noon of some days, as `UTC−6`; both where it is changed between them."""
    shown = (clock.offset_label(clock.seen_from(clock.instant(day, clock.DAY // 2, zone), zone).offset) for day in days)
    return " / ".join(dict.fromkeys(shown))


def tell_clock(place: Place, days: Sequence[date], console: Console) -> None:
    """Say by whose clock the hours are, with its zone and its offset on those days."""
    name = Text(**{one: place.name.pick(one) for one in LANGUAGES})
    console.tell(new_agendas.CLOCK, place=name, zone=place.zone, offset=offset_on(place.zone, days))
