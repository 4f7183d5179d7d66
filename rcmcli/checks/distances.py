"""Distances: how far a day is from the meeting, and which days are meant, as a sentence says it."""

from collections.abc import Sequence
from datetime import date

from rcmcli.model.text import Text, enumerated


def days_before(days: int) -> Text:
    """So many days before the meeting; after it, where `days` is less than nothing."""
    many = abs(days)
    return Text(
        en=f"{many} {'day' if many == 1 else 'days'} {'before' if days > 0 else 'after'} this meeting",
        es=f"{many} {'día' if many == 1 else 'días'} {'antes' if days > 0 else 'después'} de esta reunión",
    )


def on_days(days: Sequence[date], *, only: bool = False) -> Text:
    """`on 2021-09-09 and 2021-09-10`, or on these only."""
    dates = list(map(str, days))
    en, es = f"on {enumerated(dates, 'en')}", ("el " if len(dates) == 1 else "los días ") + enumerated(dates, "es")
    return Text(en=f"{en} only", es=f"solo {es}") if only else Text(en=en, es=es)
