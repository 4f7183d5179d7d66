"""Keys under the wrong heading: where each belongs, and the line that `--fix` moves there where only one place is left."""

from collections.abc import Iterator
from typing import Any

import msgspec

from rcmcli.model.agenda import Agenda, Day, Item, Topic
from rcmcli.model.change import Lift
from rcmcli.model.fault import Fault
from rcmcli.model.span import Path
from rcmcli.model.text import Text
from rcmcli.store.shorthand import keys

_HOMES: tuple[tuple[type[msgspec.Struct], Text, Text], ...] = (
    (Agenda, Text(en="the meeting", es="la reunión"),
     Text(en="move it above the first [[day]]", es="llévela arriba del primer [[day]]")),
    (Day, Text(en="a day", es="un día"),
     Text(en="move it below its [[day]]", es="llévela bajo su [[day]]")),
    (Item, Text(en="an item", es="un punto"),
     Text(en="move it below its [[day.item]]", es="llévela bajo su [[day.item]]")),
)  # fmt: skip
_PLAIN = ("title", "notes")  # of so many tables that they tell nothing


def at_home(faults: list[Fault], tree: dict[str, Any]) -> list[Fault]:
    """The faults, those of unknown keys that another table has told as what they are: under the wrong heading."""
    told = [_told(fault, tree) or fault for fault in faults]
    lifted = {(*change.table, change.path[-1]) for fault in told for change in fault.fix if isinstance(change, Lift)}
    return [fault for fault in told if fault.code != "F103" or fault.path not in lifted]


def _told(fault: Fault, tree: dict[str, Any]) -> Fault | None:
    key = fault.path[-1] if fault.path else None
    if fault.code != "F102" or not isinstance(key, str) or key in (*_PLAIN, "audience", "item", "day"):
        return None
    here = _kind_at(fault.path[:-1])
    homes = [home for home in _HOMES if key in keys(home[0]) and home[0] is not here]
    if here is None or not homes:
        return None
    whose = _joined([home[1] for home in homes])
    not_here = next((home[1] for home in _HOMES if home[0] is here), Text())
    says = Text(
        en=f"“{key}” is a key of {whose.en}" + (f", not of {not_here.en}" if not_here else ""),
        es=f"«{key}» es una clave de {whose.es}" + (f", no de {not_here.es}" if not_here else ""),
    )
    hint, fix = _way(key, fault.path, tree, homes)
    return msgspec.structs.replace(fault, says=says, hint=hint, fix=fix)


def _way(
    key: str, path: Path, tree: dict[str, Any], homes: list[tuple[Any, Text, Text]]
) -> tuple[Text, tuple[Lift, ...]]:
    """Where to move it, and the change that does: to the one table that may be meant and that has no such key yet."""
    tables = [table for home in homes for table in _tables(home[0], path)]
    if any(key in _at(tree, table) for table in tables):
        return (
            Text(
                en=f"“{key}” stands there already: keep one of the two",
                es=f"«{key}» ya está allí: conserve una de las dos",
            ),
            (),
        )
    required = [table for table in tables if table == () and keys(Agenda)[key].required]
    sure = required or (tables if len(tables) == len(homes) == 1 else [])
    return _joined([home[2] for home in homes]), (Lift(path, sure[0]),) if sure and _liftable(path) else ()


def _tables(home: Any, path: Path) -> Iterator[Path]:
    """The one table of a kind that a line at a path may be meant for."""
    if home is Agenda:
        yield ()
    if home is Day and path[:1] == ("day",) and len(path) > 3:
        yield path[:2]


def _liftable(path: Path) -> bool:
    """Whether the table that a key stands in has a heading of its own, and no other inside it."""
    return len(path) in (1, 3, 5) and all(step in ("day", "item") for step in path[:-1:2])


def _kind_at(path: Path) -> type[msgspec.Struct] | None:
    """The kind of the table at a path, of those whose keys are mixed up; another table of the meeting counts as itself."""
    if not path:
        return Agenda
    if path[0] != "day":
        return msgspec.Struct if path == ("printed",) else None
    if len(path) == 2:
        return Day
    if path[2:3] == ("item",):
        return Item if len(path) == 4 else Topic if path[-2] == "topics" else None
    return None


def _at(tree: Any, path: Path) -> Any:
    for step in path:
        tree = tree[step]
    return tree


def _joined(texts: list[Text]) -> Text:
    return Text(en=" or ".join(text.en for text in texts), es=" o ".join(text.es for text in texts))
