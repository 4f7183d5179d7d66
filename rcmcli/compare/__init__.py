"""Two versions of an agenda compared, as one reader sees them: of what he does not see, nothing is compared or counted."""

from collections.abc import Collection, Iterator, Sequence
from datetime import date

import msgspec

from rcmcli.compare.facts import facts_of, languages_differ
from rcmcli.compare.hours import clocks_of
from rcmcli.compare.items import Words, added, changed, gone
from rcmcli.compare.matching import Placed, matched, placed
from rcmcli.compare.whole import days_moved, with_all
from rcmcli.model.comparison import GROUPS, Comparison, Fact, Group, ItemChange, Kind, Version
from rcmcli.model.schedule import Schedule

_OF_FILES = ("status", "mode", "languages")  # what a paper hardly ever says, and a file always


def compare(old: Version, new: Version, languages: Sequence[str]) -> Comparison:
    """The two compared for a reader of these languages."""
    compared = tuple(one for one in old.languages if one in new.languages)
    are_files = not (old.is_paper or new.is_paper)
    words = Words(compared, old.schedule.languages, tuple(languages), are_files)
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
        facts=tuple(_facts(old, new, words, days_moved(both))),
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
    items = [kept for one in found.items if (kept := _of_kinds(one, wanted)).kinds]
    facts = tuple(one for one in found.facts if one.group in groups)
    starts = found.starts if "time" in groups else ()
    left_out = len(found.items) - len(items)
    rest = {"left_out": left_out, "leaves_facts": len(facts) < len(found.facts)}
    return msgspec.structs.replace(found, items=tuple(items), facts=facts, starts=starts, **rest)


def on_days(found: Comparison, dates: Collection[date]) -> Comparison:
    """The changes of what is or was on some days alone; items that change on others are counted."""
    if not dates:
        return found
    items = tuple(one for one in found.items if not set(dates).isdisjoint(one.days))
    facts = tuple(one for one in found.facts if one.day in dates)
    starts = tuple(one for one in found.starts if (first := one.local[0].after) and first.start.date() in dates)
    left_out = found.left_out + len(found.items) - len(items)
    rest = {"left_out": left_out, "leaves_facts": found.leaves_facts or len(facts) < len(found.facts)}
    return msgspec.structs.replace(found, items=items, facts=facts, starts=starts, **rest)


def _facts(old: Version, new: Version, words: Words, moved: int) -> Iterator[Fact]:
    """What is otherwise of the meeting, but for what a paper leaves unsaid."""
    are_files = not (old.is_paper or new.is_paper)
    for one in (*languages_differ(old.languages, new.languages), *facts_of(old.schedule, new.schedule, words, moved)):
        is_said = (one.aspect.before or not old.is_paper) and (one.aspect.after or not new.is_paper)
        if is_said and (are_files or one.aspect.key not in _OF_FILES):
            yield one


def _placed(schedule: Schedule, languages: Sequence[str]) -> Iterator[Placed]:
    yield from (placed(sheet.date, entry, languages) for sheet in schedule.days for entry in sheet.items)


def _rank(one: ItemChange) -> tuple[int, str, str]:
    """What changes an hour first, then what is added or cancelled, then words; each by its time."""
    rank = 0 if one.is_of_hours and not one.comes_or_goes else 1 if one.comes_or_goes else 2
    start = one.entry.start
    return rank, str(one.days[1] or one.days[0]), f"{start:%Y-%m-%d %H:%M}" if start else ""


def _of_kinds(one: ItemChange, wanted: Collection[Kind]) -> ItemChange:
    """An item with those of its changes that are wanted."""
    kinds = tuple(kind for kind in one.kinds if kind in wanted)
    aspects = tuple(aspect for aspect in one.aspects if aspect.kind in wanted)
    return msgspec.structs.replace(one, kinds=kinds, aspects=aspects)
