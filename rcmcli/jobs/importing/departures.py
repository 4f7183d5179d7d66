"""Departures: items that are in the agenda and no longer in a paper; one is taken out only where all speaks for it."""

from collections import Counter
from collections.abc import Iterator, Sequence

from rcmcli.importers.ledger import Entry
from rcmcli.jobs.importing.arrivals import Papers
from rcmcli.jobs.importing.difference import Difference, Onto
from rcmcli.jobs.importing.matching import Placed, titles_of
from rcmcli.model.change import Drop
from rcmcli.model.text import Text, fold_name, shortened
from rcmcli.words import filled, import_onto

_LEAST, _LONGEST = 8, 60


def departures(
    papers: Papers, onto: Onto, entries: Sequence[Entry], dates: frozenset[object], *, whole: bool
) -> Iterator[Difference]:
    """Each item that is gone. It is taken out if it is for all, its day is in the paper with at least as many of its items
    as it lacks, and its title stands nowhere else there; a paper of which only some pages were read takes nothing out."""
    there = Counter(old.day for old, _ in papers.pairs)
    lacking = Counter(one.day for one in papers.gone if not one.closed)
    for one in papers.gone:
        path = ("day", one.day, "item", one.at)
        why = None
        if one.closed:
            why = import_onto.IS_FOR_SOME
        elif one.read_on not in dates:
            why = import_onto.NO_SUCH_DAY_IN_PAPER
        elif not whole:
            why = import_onto.SOME_PAGES
        elif there[one.day] < lacking[one.day]:
            why = import_onto.TOO_FEW
        else:
            why = _printed_elsewhere(one, papers, entries)
        title, changes = one.item.title.pick(onto.language), () if why else (Drop(path),)
        yield Difference(path, "item", title, "", changes, why, "gone", one.where)


def _printed_elsewhere(one: Placed, papers: Papers, entries: Sequence[Entry]) -> Text | None:
    """That its title stands in a line of the paper which is not that of a namesake."""
    others = {name for _, new in papers.pairs for name in titles_of(new.item.title)}
    for title in titles_of(one.item.title) - others:
        for entry in entries:
            words = fold_name(entry.line.text)
            if title and (title == words or (len(title) >= _LEAST and f" {title} " in f" {words} ")):
                return filled(import_onto.STANDS_IN_PAPER, text=shortened(entry.line.text, _LONGEST))
    return None
