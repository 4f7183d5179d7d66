"""Ids for items that have none yet: those that rcm would write, and the fault that says so, once for a file.

Of namesakes an open one comes before a closed one: the number of an id would tell the public what a closed item is called.
"""

from collections.abc import Container
from itertools import chain
from typing import Any

from rcmcli.model.change import Insert
from rcmcli.model.fault import Fault
from rcmcli.model.kinds import KINDS
from rcmcli.model.span import Path
from rcmcli.model.text import Text, fold_name


def give_ids(tree: dict[str, Any], in_lines: Container[object] = ()) -> list[Fault]:
    """Give items without an id the one that rcm would write: the words of their title.

    The items of the days `in_lines` stand in lines, where an id is a word at the end.
    """
    unplaced = tables_in(tree, "unplaced")
    in_days = (item for day in tables_in(tree, "day") for item in tables_in(day, "item"))
    ids = [item.get("id") for item in chain(in_days, unplaced)]
    taken = {name: 2 for name in ids if isinstance(name, str)}
    days = list(enumerate(tables_in(tree, "day")))
    bare: list[tuple[Path, dict[str, Any], dict[str, Any]]] = [
        (("day", d, "item", i), day, item)
        for d, day in days
        for i, item in enumerate(tables_in(day, "item"))
        if "id" not in item
    ]
    bare += [(("unplaced", n), {}, item) for n, item in enumerate(unplaced) if item and "id" not in item]
    for *_, item in sorted(bare, key=lambda one: _is_closed(*one[1:])):
        item["id"] = new_id(item.get("title"), taken, language=first_language(tree))
    given = {path: Insert(path, "id", item["id"]) for path, _, item in bare}
    lasting = tuple(given[path] for path, _, item in bare if item.get("title"))
    return (
        [_no_id(list(given.values()), lasting, in_lines=bare[0][0][0] == "day" and bare[0][0][1] in in_lines)]
        if given
        else []
    )


def _is_closed(day: dict[str, Any], item: dict[str, Any]) -> bool:
    """Whether an item is for some only, as far as its words tell before they are known to be right."""
    names = item.get("audience") or day.get("audience")
    if not names:
        return False
    from rcmcli.directory import is_everyone

    are_names = isinstance(names, list) and all(isinstance(name, str) for name in names)
    return not (are_names and is_everyone(tuple(names)))


def first_language(tree: dict[str, Any]) -> str:
    """The language that leads in a file, as far as it can be told before it is known to be right."""
    named = tree.get("languages")
    first = named[0] if isinstance(named, list) and named else ""
    return first if isinstance(first, str) and first else "en"


def id_like(words: str | Text, used: set[str], language: str = "en") -> str:
    """An id made of some words, of those in a language where there are several, that none of those in use is."""
    return new_id(words, dict.fromkeys(used, 2), language=language)


def tables_in(tree: dict[str, Any], key: str) -> list[dict[str, Any]]:
    """The tables of a list of a tree; an empty one for each entry that is none."""
    found = tree.get(key, [])
    return [entry if isinstance(entry, dict) else {} for entry in found] if isinstance(found, list) else []


def new_id(title: object, taken: dict[str, int], other: str = "item", *, language: str = "en") -> str:
    """An id that nobody has; `taken` names those in use, each with the number that its next namesake may try.

    A title without letters gives `other`. None is what a line takes for something else: a number, or the name of a kind.
    """
    if isinstance(title, Text):
        title = title.pick(language)
    elif isinstance(title, dict):
        title = title.get(language) or title.get("en") or next(iter(title.values()), "")
    ascii_words = fold_name(title if isinstance(title, str) else "").encode("ascii", "ignore").decode().split()
    words = [other, *ascii_words] if ascii_words and ascii_words[0][0].isdigit() else ascii_words
    slug = new = "-".join(words)[:48].strip("-") or other
    if slug in KINDS:
        taken.setdefault(slug, 1)
    while new in taken:
        new = f"{slug}-{taken[slug]}"
        taken[slug] += 1
    taken[new] = 2
    return new


def _no_id(given: list[Insert], lasting: tuple[Insert, ...], *, in_lines: bool) -> Fault:
    """The one fault of all items without an id; one that is made of no title would be no id for ever."""
    count, first = len(given), given[0]
    says = Text(en="this item has no id yet", es="este punto aún no tiene id")
    if count > 1:
        says = Text(en=f"{count} items have no id yet, from here on", es=f"{count} puntos aún no tienen id, desde aquí")
    where = Text(en="at the end of its line", es="al final de su línea")
    written = f"#{first.value}"
    if not in_lines:
        where, written = Text(en="under [[day.item]]", es="bajo [[day.item]]"), f'id = "{first.value}"'
    hint = Text(
        en=f"write {written} {where.en} and never change it: calendars know the item by it",
        es=f"escriba {written} {where.es} y no lo cambie nunca: los calendarios lo reconocen por él",
    )
    return Fault("F103", says, hint, first.path, "key", fatal=False, fix=lasting)
