"""Subjects: what the value of a key is about, by the name of the key: a place, a party, a room, another item."""

from rcmcli.model.span import Part, Path

PARTIES = frozenset(
    "host delegations observers remote leads party audience for with of who".split()  # noqa: SIM905 - one line
)
AUDIENCES = frozenset(("audience", "for"))
WHO = ("day", "item", "leads")  # the path of who leads, and that of a room
ROOMS = ("day", "item", "room")
PLACES = frozenset(("timezone", "city"))
ITEMS = frozenset(("after", "not_with"))
_LABELS = (("printed", "start"), ("printed", "at"))


def names_of(path: Path) -> tuple[str, ...]:
    """The names of a path, without the numbers of lists."""
    return tuple(part for part in path if isinstance(part, str))


def is_place(path: Path, part: Part) -> bool:
    """Whether what stands at a path is the name of a place: a zone, a city, a seat, a label of a printed table."""
    names = names_of(path)
    if part == "key" or not names:
        return False
    return names[-1] in PLACES or names[0] == "zones" or (names[:2] in _LABELS and isinstance(path[-1], int))
