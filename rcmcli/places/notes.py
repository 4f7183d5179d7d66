"""Notes: the sentences that say how a name was read, and the refusals of names that cannot be."""

from collections.abc import Sequence
from datetime import date

from rcmcli.model import clock
from rcmcli.model.place import Ambiguous, Place
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text, shortened
from rcmcli.places import names as place_names

_SHOWN, _LISTED = 60, 6
EVERYDAY = Text(en="an everyday word", es="una palabra corriente")
CODE = Text(en="a code, not a name", es="un código, no un nombre")
QUARTER = Text(en="a part of a larger city", es="una parte de una ciudad mayor")
SHARED = Text(
    en="another country of the meeting calls its clock so too", es="otro país de la reunión llama así también a su hora"
)
WIDE = Text(en="a region of several clocks", es="una región de varios relojes")
SMALL = Text(en="a little-known place", es="un lugar poco conocido")


def shown(name: str) -> str:
    """A name from outside as it may be quoted: cleaned, on one line, cut."""
    return shortened(name, _SHOWN)


def title(place: Place, language: str) -> str:
    """A place with its country: `Santiago, Chile`; a country or a region alone."""
    name = place.name.pick(language)
    found = place_names.country(place.country) if place.country else None
    nation = found.place.name.pick(language) if found else ""
    return f"{name}, {nation}" if nation and nation != name else name


def read_as(asked: str, place: Place, others: Sequence[Place]) -> Text:
    """How a name was read, and what else it could have meant."""
    en, es = _list(others, "en"), _list(others, "es")
    return Text(
        en=f"{shown(asked)}: read as {title(place, 'en')}{f' (others: {en})' if en else ''}",
        es=f"{shown(asked)}: leído como {title(place, 'es')}{f' (otros: {es})' if es else ''}",
    )


def clock_of(asked: str, place: Place, others: Sequence[Place]) -> Text:
    """Which of the clocks of a country or region was taken."""
    return Text(
        en=f"{shown(asked)}: read as the clock of {_city(place, 'en')} (others: {_list(others, 'en')})",
        es=f"{shown(asked)}: leído como la hora de {_city(place, 'es')} (otros: {_list(others, 'es')})",
    )


def out_of_season(said: str, place: Place, offset: int, on: date) -> Text:
    """The clock printed beside a place, or meant by an abbreviation, is not the one in force that day."""
    label, name, there = shown(said), place.name, clock.offset_label(offset)
    return Text(
        en=f"“{label}” does not hold in {name.pick('en')} on {on}: the clocks there show {there}",
        es=f"«{label}» no rige en {name.pick('es')} el {on}: allí los relojes marcan {there}",
    )


def posix(said: str, offset: int) -> Text:
    """The sign of an `Etc/GMT±n` name means the opposite of what it seems to say."""
    label, truth = shown(said), clock.offset_label(offset)
    return Text(
        en=f"{label} means {truth}: the sign in this name is turned round",
        es=f"{label} significa {truth}: el signo de este nombre va al revés",
    )


def left_over(words: str) -> Text:
    """Part of a label is no known place; the rest was read."""
    return Text(en=f"“{shown(words)}” is not known", es=f"«{shown(words)}» no se conoce")


def doubted(asked: str, place: Place, doubt: Text, others: Sequence[Place]) -> Text:
    """How a name was read though it may mean no place at all, why that is doubtful, and what else it could mean."""
    en, es = _list(others, "en"), _list(others, "es")
    return Text(
        en=f"{shown(asked)}: read as {title(place, 'en')}, with doubt: {doubt.en}{f' (others: {en})' if en else ''}",
        es=f"{shown(asked)}: leído como {title(place, 'es')}, con duda: {doubt.es}{f' (otros: {es})' if es else ''}",
    )


def joined(notes: Sequence[Text]) -> Text | None:
    """Several notes as one; none where there are none."""
    if not notes:
        return None
    return Text(en="; ".join(note.en for note in notes), es="; ".join(note.es for note in notes))


def unknown(name: str) -> Refusal:
    """The refusal of a name that nobody knows, with those it resembles."""
    says = Text(en=f"no place is called “{shown(name)}”", es=f"ningún lugar se llama «{shown(name)}»")
    return Refusal(
        says,
        meant(name)
        or Text(
            en="give a city, a country, a zone such as America/Bogota, or an offset such as GMT-6",
            es="indique una ciudad, un país, un huso horario como America/Bogota o un desfase como GMT-6",
        ),
    )


def meant(name: str) -> Text:
    """The zones or places that a name resembles, as a question; empty for none."""
    from rcmcli.places import zones as place_zones

    if zones := "; ".join(place_zones.like(name)):
        return Text(en=f"did you mean {zones}?", es=f"¿quiso decir {zones}?")
    near = [one.place for one in place_names.suggestions(shown(name))]
    if not near:
        return Text()
    return Text(en=f"did you mean {_list(near, 'en')}?", es=f"¿quiso decir {_list(near, 'es')}?")


def local(name: str) -> Refusal:
    """The refusal of "local time", which names no place."""
    return Refusal(
        Text(
            en=f"“{shown(name)}” does not say of which place",
            es=f"«{shown(name)}» no dice de qué lugar",
        ),
        Text(en="give the city or the country", es="indique la ciudad o el país"),
    )


def several(name: str, places: Sequence[Place]) -> Refusal:
    """The refusal of a label that names several clocks where one place is wanted."""
    return Refusal(
        Text(
            en=f"“{shown(name)}” names places with different clocks: {_list(places, 'en')}",
            es=f"«{shown(name)}» nombra lugares con horas distintas: {_list(places, 'es')}",
        ),
        Text(en="give one of them", es="indique uno de ellos"),
    )


def ambiguous(name: str, places: Sequence[Place]) -> Ambiguous:
    """The refusal of a name that several places bear, none of them better known."""
    return Ambiguous(
        Text(
            en=f"“{shown(name)}” could be {_list(places, 'en')}",
            es=f"«{shown(name)}» puede ser {_list(places, 'es')}",
        ),
        Text(
            en="name a city, with its country or state after a comma",
            es="indique una ciudad, con su país o estado tras una coma",
        ),
        tuple(places),
    )


def _list(places: Sequence[Place], language: str) -> str:
    names = list(dict.fromkeys(title(place, language) for place in places))
    return "; ".join(names[:_LISTED]) + ("; …" if len(names) > _LISTED else "")


def _city(place: Place, language: str) -> str:
    """The city whose clock a country or region is read by."""
    found = place_names.capital(place.country) if place.country else None
    if found and found.place.zone == place.zone:
        return found.place.name.pick(language)
    return place_names.called(place.zone).name.pick(language)
