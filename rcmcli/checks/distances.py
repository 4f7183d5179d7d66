"""Distances: how far a day is from the meeting, as a sentence says it."""

from rcmcli.model.text import Text


def days_before(days: int) -> Text:
    """So many days before the meeting; after it, where `days` is less than nothing."""
    many = abs(days)
    return Text(
        en=f"{many} {'day' if many == 1 else 'days'} {'before' if days > 0 else 'after'} this meeting",
        es=f"{many} {'día' if many == 1 else 'días'} {'antes' if days > 0 else 'después'} de esta reunión",
    )
