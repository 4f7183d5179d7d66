"""Printed labels: the day that a document says beside a place and not beside the hour: `Spain (August 3)`."""

import re

from rcmcli.model.printed_time import SaidDay, take_day

_SEGMENT = re.compile(r"[(\[][^()\[\]]*[)\]]|[,–—|][^,–—|()\[\]]*$|^[^,–—|()\[\]]*(?=[,–—|])")
_SIGN = re.compile(r"(?<![ (])[ (]+(?P<days>[+−–-][12])\)?\Z")
_LETTER = re.compile(r"[^\W0-9]")
_COUNTRIES = ("DOM", "MAR", "VEN")  # codes of ISO 3166-1 that are short for a weekday too
_ENDS_IN_ZONE = re.compile(r"(?:UTC|GMT|UT)[ (]*$", re.IGNORECASE)


def signed(label: str) -> tuple[str, int] | None:
    """A label that ends in a number with a sign, `Tokyo (+1)`: its name, and the days that the number may mean."""
    found = _SIGN.search(label)
    name = label[: found.start()] if found else ""
    if not found or not _LETTER.search(name) or _ENDS_IN_ZONE.search(name):
        return None
    return name, int(found["days"][1]) * (1 if found["days"][0] == "+" else -1)


def without_day(label: str) -> tuple[str, int | None, SaidDay]:
    """A label without the bracket or the part beside a comma that says a day only, and that day."""
    for part in _SEGMENT.finditer(label):
        words = part[0].strip("()[] ,–—|")
        found = None if words in _COUNTRIES else day_only(words)
        if found and (found[1] or any(char.isalpha() for char in part[0])):
            return f"{label[: part.start()]}{label[part.end() :]}".strip(" ,–—|"), *found
    return label, None, SaidDay()


def day_only(words: str) -> tuple[int | None, SaidDay] | None:
    """The day that some words say, as a shift of days or by name; None where they say anything else."""
    rest, shift, said = take_day(words)
    if any(char.isalnum() for char in rest) or not (said or shift is not None):
        return None
    return shift, said
