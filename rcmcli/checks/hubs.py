"""Hubs: items that clash with several others, each told once with all that it clashes with."""

from collections.abc import Iterable, Iterator

from rcmcli.checks.claims import Clash
from rcmcli.checks.overlaps import Stay, order, span_of
from rcmcli.model.text import Text, enumerated, one_line

_NAMED, _LONG = 4, 60  # titles in one sentence, characters of a title


def hubs(found: Iterable[Clash]) -> Iterator[tuple[Stay, list[Stay]]]:
    """Each clash once, under the item that has most of them and so is likely what is wrong; else under the late one."""
    beside: dict[int, dict[int, Stay]] = {}
    held: dict[int, Stay] = {}
    late = set()
    for clash in found:
        late.add(clash.late.place)
        for one, other in ((clash.late, clash.early), (clash.early, clash.late)):
            held[one.place] = one
            beside.setdefault(one.place, {})[other.place] = other
    for hub in sorted(beside, key=lambda place: (-len(beside[place]), place not in late, order(held[place]))):
        others, beside[hub] = beside[hub], {}
        for place in others:
            del beside[place][hub]
        if others:
            yield held[hub], sorted(others.values(), key=order)


def titles_of(stays: list[Stay]) -> Text:
    """Some items with their times, as a sentence lists them; of many the first, and how many more."""
    return Text(en=_listed(stays, "en", "“”", "more"), es=_listed(stays, "es", "«»", "más"))


def _listed(stays: list[Stay], language: str, quotes: str, more: str) -> str:
    titles = [one_line(stay.slot.item.title.pick(language))[:_LONG].join(quotes) for stay in stays]
    names = [f"{title} ({span_of(stay.slot)})" for title, stay in zip(titles, stays, strict=True)]
    if len(names) > _NAMED:
        names[_NAMED - 1 :] = [f"{len(names) - _NAMED + 1} {more}"]
    return enumerated(names, language)
