"""Departures: items that are in the agenda and no longer in a paper; one is taken out only where all speaks for it."""

from collections import Counter
from collections.abc import Iterator

import msgspec

from rcmcli.jobs.onto.arrivals import Papers
from rcmcli.jobs.onto.difference import Difference, Onto
from rcmcli.jobs.onto.matching import Placed
from rcmcli.jobs.onto.printed import Printed
from rcmcli.model.change import Drop
from rcmcli.model.text import Text, shortened
from rcmcli.words import filled, import_onto

_LONGEST = 60


def departures(papers: Papers, onto: Onto, *, whole: bool) -> Iterator[Difference]:
    """Each item that is gone. It is taken out if it is for all, its day is in the paper with at least as many of its items
    as it lacks, and its title stands nowhere else there; a paper of which only some pages were read takes nothing out."""
    there = Counter(old.day for old, _ in papers.pairs)
    lacking = Counter(one.day for one in papers.gone if not one.closed)
    for one in papers.gone:
        path = ("day", one.day, "item", one.at)
        why = None
        if one.closed:
            why = import_onto.IS_FOR_SOME
        elif not there[one.day]:
            why = import_onto.NO_SUCH_DAY_IN_PAPER
        elif not whole:
            why = import_onto.SOME_PAGES
        elif there[one.day] < lacking[one.day]:
            why = import_onto.TOO_FEW
        else:
            why = _printed_still(one, onto.printed)
        title, changes = one.item.title.pick(onto.language), () if why else (Drop(path),)
        yield Difference(path, "item", title, "", changes, why, "gone", one.where)


def _printed_still(one: Placed, printed: Printed) -> Text | None:
    """That its title stands in a line of the paper."""
    titles = (words for words in msgspec.structs.astuple(one.item.title) if words)
    line = next(filter(None, map(printed.line_with, titles)), "")
    return filled(import_onto.STANDS_IN_PAPER, text=shortened(line, _LONGEST)) if line else None
