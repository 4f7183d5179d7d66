"""Heads that name places: whether the column below holds the hours of another place."""

import re

from rcmcli.importers.lexicon import head_of
from rcmcli.model.text import has_words
from rcmcli.places import kind_of
from rcmcli.reading.labels import is_label

_LONGEST = 200  # letters of a head

OFFSET = re.compile(r"(?:UTC|GMT) ?[-+−–] ?[0-9]{1,2}(?::?[0-9]{2})?")


def names_places(head: str) -> bool:
    """Whether a head names places or clocks; “Hora local (San José)” and “Hora” are the meeting's own."""
    if head_of(head) in ("hours", "start", "end") or len(head) > _LONGEST:
        return False
    bare = re.sub(r"(?i)\b(?:hora|horas|horario|time|heure|horário)\b(?>(?: (?:de|en|in|local|of))*)", " ", head)
    bare = OFFSET.sub(" ", bare).strip(" ()[]:·-–")
    if not bare:
        return bool(OFFSET.search(head))
    parts = [part.strip(" ()") for part in re.split(r"[,;&/·]| and | y | e | et ", bare) if has_words(part)]
    known = [part for part in parts if is_label(part) or kind_of(part) in ("place", "clock")]
    return is_label(bare) or len(known) * 5 >= len(parts) * 3
