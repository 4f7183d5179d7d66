"""`rcm agenda cancel`, `restore` and `remove`: items that do not take place, that do again, that go."""

from collections.abc import Callable, Sequence

import msgspec

from rcmcli.desk.console import Console
from rcmcli.jobs.edit.naming import Named, any_item_named
from rcmcli.jobs.edit.request import Wishes
from rcmcli.jobs.edit.work import Edit, edit_agenda
from rcmcli.model.agenda import Agenda
from rcmcli.model.change import Change, Drop, RewriteItem
from rcmcli.model.text import LANGUAGES, Text
from rcmcli.words import editing, filled


def cancel(wishes: Wishes, items: Sequence[str], console: Console) -> int:
    """Let items stand in the agenda, struck out."""
    return _edit(wishes, items, console, lambda one: _stated(one, "cancelled"), editing.CANCELLED_ITEMS)


def restore(wishes: Wishes, items: Sequence[str], console: Console) -> int:
    """Let cancelled items take place again."""
    return _edit(wishes, items, console, lambda one: _stated(one, ""), editing.RESTORED_ITEMS)


def remove(wishes: Wishes, items: Sequence[str], console: Console) -> int:
    """Take items out of the file, with their points and the comments directly above them."""
    return _edit(wishes, items, console, lambda one: [Drop(one.path)], editing.REMOVED_ITEMS)


def _stated(one: Named, status: str) -> list[Change]:
    item = msgspec.structs.replace(one.item, status=status)
    return [] if item == one.item else [RewriteItem(one.path, one.item, item)]


def _edit(
    wishes: Wishes, items: Sequence[str], console: Console, changes: Callable[[Named], Sequence[Change]], says: Text
) -> int:
    def make(_: object, agenda: Agenda) -> Edit:
        day = wishes.day_in(agenda)
        named = {one.path: one for one in (any_item_named(words, agenda, day) for words in items)}
        titles = {
            language: ", ".join(one.item.title.pick(language) for one in named.values()) for language in LANGUAGES
        }
        step = tuple(change for one in named.values() for change in changes(one))
        return Edit((step,), filled(says, items=Text(**titles)))

    return edit_agenda(wishes, console, make)
