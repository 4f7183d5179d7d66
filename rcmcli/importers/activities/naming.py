"""Naming: ids for groups and activities, and the ids that titles of others mean."""

import re
from collections.abc import Callable

from rcmcli.importers.activities.builders import Entry, Found
from rcmcli.model.refusal import Misread
from rcmcli.model.text import fold_name
from rcmcli.reading.periods import read_period

_GENERAL = re.compile(
    r"^(?:(?:rcm|the|el|la) )?(?:(?:working|technical) group (?:on|for|of)|grupo (?:de trabajo|tecnico)(?: en materia de| sobre| de| para)?) ",
    re.IGNORECASE,
)
_LONG = 20  # letters of an id that no period has
_ROOM = 40  # letters of an id
_SMALL = ("a", "an", "and", "for", "from", "in", "of", "on", "or", "the", "to", "with", "al", "con", "de", "del", "e", "el", "en", "la", "las", "los", "para", "por", "un", "una", "y")  # fmt: skip


_PARTS = re.compile(r"(?:“[^”]*+”|«[^»]*+»|[^;])+")  # a semicolon in quotes belongs to a title
NewId = Callable[
    [str, dict[str, int], str], str
]  # an id of some words that none of those taken is, else of another word


def titles_in(words: str, found: Found) -> list[str]:
    """The titles in a list of groups: those that are known whole, the rest parted at their semicolons."""
    parts = [part.strip() for part in _PARTS.findall(words) if part.strip()]
    titles: list[str] = []
    while parts:
        sizes = (size for size in range(len(parts), 1, -1) if found.named("; ".join(parts[:size])))
        size = next(sizes, 1)
        title = "; ".join(parts[:size])
        titles.append(title[1:-1] if title[0] + title[-1] in ("“”", "«»") and ";" in title else title)
        parts = parts[size:]
    return titles


class Names:
    """The id of each group and activity, by itself and by its title."""

    def __init__(self, found: Found, new_id: NewId) -> None:
        self._new_id = new_id
        self._of: dict[int, str] = {}
        self._titled: dict[str, str] = {}
        self.groups: dict[str, str] = {}
        entries = [entry for group in found.groups for entry in group.entries]
        taken = {entry.id: 2 for entry in (*entries, *found.dues) if entry.id}
        for group in found.groups:
            self._of[id(group)] = self._new(_GENERAL.sub("", group.title), taken, "group")
            self.groups[fold_name(group.title)] = self._of[id(group)]
        seen: set[str] = set()
        for entry in entries:
            given = entry.id if entry.id and entry.id not in seen else self._new(entry.title, taken, "activity")
            seen.add(given)
            self._of[id(entry)] = given
            self._titled.setdefault(fold_name(entry.title), given)

    def _new(self, title: str, taken: dict[str, int], other: str) -> str:
        """An id that nobody has and that is no period."""
        short = _short(title)
        name = short.replace(" ", "-")
        return self._new_id(f"{other} {short}" if _is_period(name) else short, taken, other)

    def of(self, part: object) -> str:
        """The id of a group or an activity."""
        return self._of.get(id(part), "")

    def titled(self, title: str, besides: Entry) -> str:
        """The id of the activity with this title; an empty one where there is none, or only this one."""
        found = self._titled.get(fold_name(title), "")
        return found if found != self.of(besides) else ""


def _is_period(name: str) -> bool:
    """Whether an id would be read as a period: `march`, `2022`."""
    if not name or len(name) >= _LONG:
        return False
    try:
        return bool(read_period(name))
    except Misread:
        return False


def _short(title: str) -> str:
    """The first words of a title that an id has room for, without small ones at their end."""
    kept: list[str] = []
    for word in fold_name(title).split():
        if kept and len("-".join([*kept, word])) > _ROOM:
            break
        kept.append(word)
    while len(kept) > 1 and kept[-1] in _SMALL:
        kept.pop()
    return " ".join(kept)
