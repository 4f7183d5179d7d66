"""Meanings: what one stretch of a label stands for by itself: an abbreviation, a name, an offset, a zone, a code."""

from rcmcli.atlas.everyday import is_small_word
from rcmcli.atlas.keys import key
from rcmcli.model import clock
from rcmcli.model.place import Place
from rcmcli.model.text import Text
from rcmcli.places import labels as place_labels
from rcmcli.places import names as place_names
from rcmcli.places.names import Candidate

TRIM = " .:;,*†‡¹²³⁴⁵⁶⁷⁸⁹'’\"“”«»"


def simple(text: str) -> tuple[Candidate, ...]:
    """What `text` stands for as one name, with or without the words for time around it."""
    text = text.strip(TRIM)
    return next((found for each in place_labels.bare(text) if each and (found := _exact(each))), ())


def fixed(minutes: int) -> Candidate:
    """A fixed offset as a place of its own."""
    zone = f"UTC{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02d}:{abs(minutes) % 60:02d}"
    if minutes % 60 == 0:
        zone = f"Etc/GMT{-minutes // 60:+d}" if minutes else "UTC"
    return Candidate(Place(Text(any=clock.offset_label(minutes)), zone), "offset", minutes=minutes)


def _exact(text: str) -> tuple[Candidate, ...]:
    """What exactly this text stands for, the surest meaning first: an abbreviation, a name, an offset, a code."""
    if is_small_word(text):
        return ()
    if found := place_names.abbreviation(text) or _zone(text) or place_names.named(text):
        return found
    if (minutes := place_labels.offset(text)) is not None:
        return (fixed(minutes),)
    return _code(text)


def _zone(text: str) -> tuple[Candidate, ...]:
    """The IANA zone of this name, in any case; only names of the tz database are ever looked up."""
    if "/" not in text or len(text) > 40:
        return ()
    if text not in clock.names():
        folded = text.replace(" ", "_").casefold()
        text = next((name for name in sorted(clock.names()) if name.casefold() == folded), "")
    return (Candidate(place_names.called(text), "zone"),) if text else ()


def _code(text: str) -> tuple[Candidate, ...]:
    """The country of an ISO code, and the US state of one, in capitals: `CA` is Canada, and California."""
    if not 2 <= len(text) <= 3 or not text.isupper():
        return ()
    return tuple(filter(None, (place_names.country(text), place_names.state(f"US-{text}"))))


def windows(label: str) -> tuple[Candidate, ...]:
    """The zone that Windows or Outlook calls by this name or label."""
    name = place_labels.windows_name(label)
    if not name or ((found := simple(name)) and found[0].kind == "region"):
        return found if name else ()
    from rcmcli.atlas.windows import WINDOWS

    wanted = key(name)
    zone = next((zone for zone, names in WINDOWS if wanted in (key(each) for each in names.split("|"))), "")
    return (Candidate(place_names.called(zone), "zone"),) if zone else found
