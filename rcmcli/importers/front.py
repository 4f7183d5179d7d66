"""The front: title, subtitle, theme, place, bodies, state and aims of a meeting, from what stands before its first day."""

import re
from collections.abc import Sequence

from rcmcli.directory import find
from rcmcli.importers.front_facts import (
    CITY_FIRST,
    HYBRID,
    MEETING,
    PLACE_WORDS,
    VIRTUAL,
    Front,
    is_city,
    take_label,
    take_title,
    take_venue,
)
from rcmcli.importers.headings import date_in
from rcmcli.importers.hours import hours_in
from rcmcli.importers.ledger import Ledger
from rcmcli.importers.letters import GREETING, is_symbol
from rcmcli.importers.lexicon import (
    is_kind_of_document,
    labelled,
    section_of,
    status_of,
    theme_at,
    without_brackets,
)
from rcmcli.importers.own_words import is_foot
from rcmcli.importers.people import parties_in
from rcmcli.importers.sheet import Line
from rcmcli.importers.titles import goes_on, zone_said
from rcmcli.model.text import fold_name
from rcmcli.reading.date_ranges import find_range
from rcmcli.reading.words import fold
from rcmcli.words import imported

_TITLE, _SENTENCE = 45, 9  # words of the longest title, and of a sentence that ends with a stop
_MODE_LINE = 160  # letters of a line that may say how people meet
_QUOTED = re.compile(r"[“\"«].{8,200}[”\"»]")


def front_of(lines: Sequence[Line], ledger: Ledger, owner: object) -> Front:
    """What these lines say of the meeting; each of them is used, or set aside with a reason."""
    front = Front()
    rest = _sections(list(_sentences(lines)), front, ledger, owner)
    plain = [line for line in rest if not _known(line, front, ledger, owner)]
    title = _title_of(plain)
    if title:
        take_title(" ".join(line.text.strip(" *#_") for line in title), front)
        ledger.use(title, owner)
    for line in plain:
        if line in title:
            continue
        _say(line, front, ledger, owner)
    front.mode = front.mode or _mode_of(lines)
    return front


def _mode_of(lines: Sequence[Line]) -> str:
    """How people meet, where a line of the front says that it is not in one room."""
    words = [fold(line.text) for line in lines if not line.level and len(line.text) <= _MODE_LINE]
    if any(map(HYBRID.search, words)):
        return "hybrid"
    return "virtual" if any(map(VIRTUAL.search, words)) else ""


def _sentences(lines: Sequence[Line]) -> list[Line]:
    """The lines, those that go on with the one before joined to it."""
    import msgspec

    found: list[Line] = []
    for line in lines:
        if found and goes_on(found[-1], line) and not date_in(line.text) and line.bold == found[-1].bold:
            last = found[-1]
            found[-1] = msgspec.structs.replace(
                last, text=f"{last.text.rstrip()} {line.text.lstrip()}", more=(*last.more, *line.numbers)
            )
        else:
            found.append(line)
    return found


def _sections(lines: list[Line], front: Front, ledger: Ledger, owner: object) -> list[Line]:
    """The lines without the lists of aims and method, which go where they belong."""
    rest: list[Line] = []
    section = ""
    for line in lines:
        plain = fold(line.text).strip(" *_#")
        if kind := section_of(plain):
            section = kind
            ledger.use([line], owner)
        elif section and (line.level or (not line.bold and not line.heading and not rest_begins(line))):
            (front.objectives if section == "objectives" else front.methodology).append(line.text.strip(" *_;"))
            ledger.use([line], owner)
        else:
            section = ""
            rest.append(line)
    return rest


def rest_begins(line: Line) -> bool:
    """Whether a line under a list begins something else."""
    plain = fold(line.text)
    return bool(
        line.gap > 1
        or labelled(plain)[0]
        or date_in(line.text)
        or find_range(line.text)
        or is_kind_of_document(plain)
        or zone_said(line.text)
    )


def _known(line: Line, front: Front, ledger: Ledger, owner: object) -> bool:
    """Take a line that says what kind of paper this is, its dates, its place, its theme, its clock."""
    text = line.text.strip(" *#_")
    plain = fold(text)
    if is_foot(text):
        ledger.set_aside([line], "repeated", imported.FURNITURE)
        return True
    if take_label(text, front):
        ledger.use([line], owner)
        return True
    if is_kind_of_document(plain):
        front.status = front.status or status_of(plain)
        ledger.set_aside([line], "ignored", imported.KIND_OF_PAPER)
        return True
    if at := theme_at(plain):
        front.theme = front.theme or text[at:].strip(' “”"«»*')
        ledger.use([line], owner)
        return True
    if label := zone_said(text):
        front.zone_labels.append((label, line))
        if len(text) > 60 or not text.startswith(("(", "[")):
            front.notes.append(text)
        ledger.use([line], owner)
        return True
    kind, _, at = labelled(plain)
    if kind == "room" and text[at:].strip():
        take_venue(text[at:].strip(), front)
        ledger.use([line], owner)
        return True
    return _is_date_or_place(line, text, front, ledger, owner)


def _is_date_or_place(line: Line, text: str, front: Front, ledger: Ledger, owner: object) -> bool:
    dated = find_range(text) is not None or bool((one := date_in(text)) and one.day and len(text) <= 80)
    place = CITY_FIRST.match(text)
    if place and not front.city and is_city(place["city"]) and (dated or len(text) <= 80):
        front.city, front.country = place["city"].strip(), place["country"].strip()
        if not dated and len(text) > place.end() + 3:
            front.venue = text
        ledger.use([line], owner)
        return True
    if not front.city and (
        city := _city_beside(text) if dated else text if is_city(text) and find(text) is None else ""
    ):
        front.city = city
        if not dated:
            ledger.use([line], owner)
            return True
    if dated and len(text) <= 100:
        left = re.sub(r"[0-9]", "", text)
        if MEETING.search(fold(left)):
            return False
        ledger.use([line], owner)
        if len(text.split()) > 12 or hours_in(text).spans:
            front.notes.append(text)
        return True
    return False


def _city_beside(text: str) -> str:
    """The city before the comma of a line that states a date, or behind its last one: “Belize City, 15–16 June 2026”."""
    parts = [part.strip(" .()0123456789") for part in re.split(r",(?! D\. ?C\b)|\s[-–—]\s", text)]
    return next((one for one in parts if len(parts) > 1 and is_city(one) and not date_in(one)), "")


def _title_of(lines: Sequence[Line]) -> list[Line]:
    """The lines of the title: the largest heading, else a line in bold, else the first, that says it is a meeting and is no body."""
    candidates = [
        line
        for line in lines
        if not line.level
        and any(map(str.isalpha, line.text))
        and not GREETING.match(fold(line.text))
        and not _QUOTED.fullmatch(line.text.strip(" *_"))
        and not is_symbol(line.text)
    ]
    candidates = [line for line in candidates if line.heading or not _is_prose(line.text)]
    if not candidates:
        return []
    meetings = [line for line in candidates if MEETING.search(fold(line.text)) and not _is_body(line.text)]
    others = [line for line in candidates if not _is_body(line.text) and not PLACE_WORDS.search(fold(line.text))]
    group = meetings or others or candidates
    return [min(group, key=lambda line: (line.heading or 9, not line.bold, lines.index(line)))]


def _is_prose(text: str) -> bool:
    """Whether a line is a sentence of a text and no title."""
    words = text.split()
    return len(words) > _TITLE or (
        len(words) >= _SENTENCE and text.rstrip(" *_").endswith((".", ":")) and not text[:1].isdigit()
    )


def _is_body(text: str) -> bool:
    """Whether a line only names a body: `REGIONAL CONFERENCE ON MIGRATION (RCM)`."""
    bare = without_brackets(text).strip(" *_#")
    if find(bare) is not None or parties_in(text):
        return True
    words = fold_name(bare).split()
    is_meeting = bool(MEETING.match(" ".join(words[:1])) or MEETING.match(" ".join(words[1:2])))
    return not is_meeting and len(words) <= 12 and find(text.strip(" *_#")) is not None


def _say(line: Line, front: Front, ledger: Ledger, owner: object) -> None:
    """Take a line that is none of what is known: a body, a place, a theme between quotation marks, a subtitle, a note."""
    text = line.text.strip(" *#_")
    plain = fold(text)
    ledger.use([line], owner)
    if not front.mode and HYBRID.search(plain):
        front.mode = "hybrid"
    elif not front.mode and VIRTUAL.search(plain) and len(text) <= 160:
        front.mode = "virtual"
    if _is_body(text):
        front.organizer = front.organizer or text
    elif _QUOTED.fullmatch(text) and not front.theme:
        front.theme = text.strip(' “”"«»')
    elif PLACE_WORDS.search(plain) and len(text) <= 120 and not front.venue:
        take_venue(text, front)
    elif (
        not front.subtitle
        and not line.level
        and len(text) <= 160
        and (line.bold or line.heading or VIRTUAL.search(plain))
    ):
        front.subtitle = text
    else:
        front.notes.append(text)
