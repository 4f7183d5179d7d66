"""One-line items: a day of an agenda as lines of text, read and written in one grammar (docs/format.md)."""

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from rcmcli.store.lines.inlay import Inlay


def inlays_of(tree: dict[str, Any]) -> "list[Inlay]":
    """The lines of its days, with tables put in their place; what reads them is loaded where there are any."""
    days = tree.get("day")
    if not isinstance(days, list) or not any(isinstance(day, dict) and "items" in day for day in days):
        return []
    from rcmcli.store.lines.inlay import lay_in

    return lay_in(tree)
