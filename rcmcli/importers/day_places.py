"""Places of days: a line that says where a day is held, below its heading or behind the sign of a pin."""

import re

from rcmcli.importers.builders import Day, Paper
from rcmcli.importers.front_facts import CITY_FIRST, PLACE_WORDS, is_city
from rcmcli.reading.words import fold

_HOUSE = re.compile(rf"{PLACE_WORDS.pattern}|\b(?:room|sala|salon|salle|hall|ballroom|floor|piso)\b")
_LONGEST = 90  # letters of a line that says where a day is held
_PIN = "\U0001f4cd"


def is_place(text: str) -> bool:
    """Whether a short line is a city with its country, or names a house or a room."""
    city = CITY_FIRST.fullmatch(text)
    return bool(city and is_city(city["city"])) or (len(text) <= _LONGEST and bool(_HOUSE.search(fold(text))))


def is_pinned(text: str) -> bool:
    """Whether a line of a message has the sign of a place before it."""
    return text.startswith(_PIN)


def take_place(text: str, day: Day, paper: Paper) -> None:
    """Keep where a day is held, and the city that is named."""
    place = text.lstrip(f"{_PIN}\ufe0f ")
    if (city := CITY_FIRST.fullmatch(place)) and is_city(city["city"]):
        paper.places.append(f"{city['city']}, {city['country']}")
    if day.venue:
        day.notes.append(text)
    day.venue = day.venue or place
