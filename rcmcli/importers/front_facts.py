"""Facts of the front: what a meeting is called, where it is, who holds it; and the lines that state these by a label."""

import re
from itertools import pairwise

from rcmcli.directory import find
from rcmcli.importers.lexicon import is_kind_of_document, objective_at
from rcmcli.importers.own_words import label_said, state_said
from rcmcli.importers.sheet import Line
from rcmcli.places.names import named
from rcmcli.reading.words import fold

VIRTUAL = re.compile(
    r"\b(?:virtual|en linea|online|on-line|en ligne|por zoom|via zoom|webinar|seminario web|videoconferenc\w+|visioconference)\b"
)


MEETING = re.compile(
    r"\b(?:meeting|reunion|conference|conferencia|conference|workshop|taller|seminar|seminario|forum|foro|session|sesion|assembly|asamblea|summit|cumbre|encuentro|congress|congreso|"
    r"council|consejo|committee|comite|reuniao|oficina|atelier|seance|sommet|dialogue|dialogo|consultation|consulta|training|capacitacion|course|curso|webinar|symposium|simposio|mesa|jornadas?|plenary|plenaria)\b"
)
HYBRID = re.compile(r"\b(?:hybrid|hibrid[oa]|hybride)\b")
_CITY_LAST = re.compile(r"(?:(?: [–—-]|[,.:]) | \()(?P<city>[^,;:()0-9–—]{3,40}), (?P<country>[^,;:()0-9–—]{3,40})\)?$")
_KIND = re.compile(r"[^:–—|]{3,40}?(?=(?: [–—|-] |: )\S)")
CITY_FIRST = re.compile(
    r"^(?P<city>[^\W\d_][^,;:()0-9]{2,40}), (?P<country>[^\W\d_][^,;:()0-9.]{2,40})(?=[.,;:()\s]*(?:$|[^\W_]))"
)
PLACE_WORDS = re.compile(
    r"\b(?:hotel|ministry|ministerio|ministere|centro de convenciones|convention center|conference center|auditorio|palacio|palace|universidad|university|casa de|sede de)\b"
)


class Front:
    """What stands before the first day."""

    def __init__(self) -> None:
        self.title = ""
        self.subtitle = ""
        self.theme = ""
        self.status = ""
        self.mode = ""
        self.organizer = ""
        self.host = ""
        self.venue = ""
        self.city = ""
        self.country = ""
        self.objectives: list[str] = []
        self.methodology: list[str] = []
        self.notes: list[str] = []
        self.zone_labels: list[tuple[str, Line]] = []


def take_label(text: str, front: Front) -> bool:
    """Take a line of the head that is a label and what it says, or dates, mode and status between dots as rcm prints them."""
    if at := objective_at(fold(text)):
        front.objectives.append(text[at:].strip(" *_"))
        return True
    kind, said = label_said(text)
    if kind == "host":
        front.host = said
    elif kind == "organizer":
        front.organizer = said
    elif kind == "theme":
        front.theme = said
    elif kind == "venue":
        take_venue(said, front)
    status, mode = state_said(text)
    if (status or mode) and len(text) <= 90 and ("·" in text or len(text.split()) <= 2):
        front.status, front.mode = status or front.status, mode or front.mode
        return True
    return bool(kind)


def is_city(name: str) -> bool:
    """Whether a name is that of a city."""
    return bool(named(name.strip()))


def take_title(words: str, front: Front) -> None:
    """Take the title of a meeting, without what it says of the kind of the paper, and the place that it ends with."""
    kind = _KIND.match(words)
    front.title = words[kind.end() :].lstrip(" –—|-:") if kind and is_kind_of_document(fold(kind[0])) else words
    place = None if front.city else _CITY_LAST.search(front.title)
    if place and is_city(place["city"]) and find(place["country"]):
        front.city, front.country = place["city"], place["country"]


def take_venue(text: str, front: Front) -> None:
    """Take the place of a meeting, and the city and the country that it names."""
    front.venue = front.venue or text
    parts = [part.strip() for part in text.split(",")]
    for city, country in pairwise(parts):
        if is_city(city) and (find(country) is not None):
            front.city, front.country = front.city or city, front.country or country
    if not front.city and is_city(parts[-1]):
        front.city = parts[-1]
    if VIRTUAL.search(fold(text)):
        front.mode = front.mode or "virtual"
