"""Two versions of an agenda compared, as one reader sees them: of what he does not see, nothing is compared or counted."""

from collections.abc import Collection, Iterator, Sequence

import msgspec

from rcmcli.compare.facts import facts_of, languages_differ
from rcmcli.compare.hours import clocks_of
from rcmcli.compare.items import Words, added, changed, gone, kind_of
from rcmcli.compare.matching import Placed, matched, placed
from rcmcli.compare.whole import days_moved, with_all
from rcmcli.model.comparison import GROUPS, Comparison, Fact, Group, ItemChange, Kind, Version
from rcmcli.model.schedule import Schedule

_OF_FILES = ("status", "mode", "languages")  # what a paper hardly ever says, and a file always


def compare(
    old: Version, new: Version, languages: Sequence[str], written: tuple[Sequence[str], Sequence[str]]
) -> Comparison:
    """The two compared for a reader of these languages; `written` are those that each of them is written in."""
    every = old.schedule.languages
    compared = tuple(one for one in written[0] if one in written[1])
    words = Words(compared, compared or every, tuple(languages))
    clocks = clocks_of(old.schedule, new.schedule)
    sides = [list(_placed(one.schedule, compared)) for one in (old, new)]
    pairs = matched(sides[0], sides[1], share_words=bool(compared))
    both = [(sides[0][n], sides[1][m]) for n, m in pairs]
    kept = [one for before, after in both if (one := changed(before, after, clocks, words))]
    alone = [set(range(len(side))) - {pair[n] for pair in pairs} for n, side in enumerate(sides)]
    items = [*kept, *(gone(sides[0][n], clocks) for n in alone[0]), *(added(sides[1][n], clocks) for n in alone[1])]
    found = Comparison(
        old=old,
        new=new,
        languages=tuple(languages),
        clocks=clocks,
        facts=(
            *languages_differ(*written),
            *facts_of(old.schedule, new.schedule, words, days_moved(both)),
        ),
        items=tuple(sorted(items, key=_rank)),
        same=len(both) - len(kept),
        matched=len(both),
    )
    return with_all(found, both)


def only(found: Comparison, groups: Collection[Group]) -> Comparison:
    """The changes of these groups alone; items that change otherwise are counted."""
    if not groups:
        return found
    wanted = {kind for group in groups for kind in GROUPS[group]}
    items = [kept for one in found.items if (kept := _of_kinds(one, wanted, found.languages)).kinds]
    facts = tuple(one for one in found.facts if one.group in groups)
    starts = found.starts if "time" in groups else ()
    left_out = len(found.items) - len(items)
    return msgspec.structs.replace(found, items=tuple(items), facts=facts, starts=starts, left_out=left_out)


def without_silence(found: Comparison, silent: Sequence[bool]) -> Comparison:
    """The comparison without what a paper does not say of the meeting: that is no change. `silent` says which is one."""

    def counts(fact: Fact) -> bool:
        said = (fact.aspect.before, fact.aspect.after)
        only_files = any(silent) and fact.aspect.key in _OF_FILES
        return not only_files and all(each or not is_silent for each, is_silent in zip(said, silent, strict=True))

    return msgspec.structs.replace(found, facts=tuple(fact for fact in found.facts if counts(fact)))


def _placed(schedule: Schedule, languages: Sequence[str]) -> Iterator[Placed]:
    yield from (placed(sheet.date, entry, languages) for sheet in schedule.days for entry in sheet.items)


def _rank(one: ItemChange) -> tuple[int, str, str]:
    """What changes an hour first, then what is added or cancelled, then words; each by its time."""
    rank = 0 if one.is_of_hours and not one.comes_or_goes else 1 if one.comes_or_goes else 2
    start = one.entry.start
    return rank, str(one.days[1] or one.days[0]), f"{start:%Y-%m-%d %H:%M}" if start else ""


def _of_kinds(one: ItemChange, wanted: Collection[Kind], asked: Sequence[str]) -> ItemChange:
    """An item with those of its changes that are wanted."""
    kinds = tuple(kind for kind in one.kinds if kind in wanted)
    aspects = tuple(aspect for aspect in one.aspects if kind_of(aspect, asked) in wanted)
    return msgspec.structs.replace(one, kinds=kinds, aspects=aspects)
