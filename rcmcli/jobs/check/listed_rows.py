"""Listed rows: a table of hours and places that was read as items at the head of a day, as the list of local times that it is."""

from collections.abc import Sequence

import msgspec

from rcmcli.importers.draft import by_hour
from rcmcli.importers.local_times import Claim, agree, claim, zones_of
from rcmcli.importers.sheet import Sheet, SourceLine
from rcmcli.jobs.check.printed_words import words_in
from rcmcli.model.agenda import Item
from rcmcli.model.clock import clock
from rcmcli.model.draft import DayDraft, Draft, ItemDraft, Pair
from rcmcli.model.span import Path
from rcmcli.model.text import Text, one_line
from rcmcli.model.walltime import ItemTime

_FEWEST = 3


def with_lists(draft: Draft, sheet: Sheet) -> Draft:
    """A draft in which no day begins with rows of one moment told by the clocks of places, before its hours begin anew."""
    lines = {line.number: line for line in sheet.printed}
    days, found = list[DayDraft](), list[Claim]()
    for day in draft.days:
        listed = _list_at_head(day, lines)
        rows = len({one.hour for one in listed})
        found += listed
        days.append(msgspec.structs.replace(day, items=day.items[rows:]) if listed else day)
    if not found:
        return draft
    numbers: dict[Path, list[int]] = {}
    for one in found:
        for label in map(one_line, one.labels):
            numbers.setdefault(("printed", "start", one.hour, label), []).append(one.line)
    claims = tuple((path, tuple(dict.fromkeys(where))) for path, where in numbers.items())
    made = msgspec.structs.replace(
        draft, days=tuple(days), start=(*draft.start, *by_hour(found)), claims=(*draft.claims, *claims)
    )
    return _with_zone(made, found)


def _list_at_head(day: DayDraft, lines: dict[int, SourceLine]) -> list[Claim]:
    """The rows of places at the head of a day; none where they are of no one moment, or where no earlier hour follows them."""
    found: list[Claim] = []
    starts: list[int] = []
    for one in day.items:
        start, claims = one.item.time.start, _claims_of(one, lines)
        if start is None or not claims or (starts and start <= starts[-1]):
            break
        starts.append(start)
        found += claims
    rest = day.items[len(starts) :]
    after = rest[0].item.time.start if rest else None
    ends = after is not None and starts and after < starts[-1]
    return found if ends and len(starts) >= _FEWEST and agree(found, day.date) else []


def _claims_of(one: ItemDraft, lines: dict[int, SourceLine]) -> list[Claim]:
    """What an item says as a row of a list: an hour without an end, places, and nothing else."""
    item = one.item
    bare = msgspec.structs.replace(item, time=ItemTime(), title=Text())
    if item.time.start is None or item.time.end is not None or bare != Item(title=Text()) or not one.origins:
        return []
    title = item.title.any
    claims = claim(clock(item.time.start % 1440), title, one.origins[0])
    labels = [label for each in claims for label in each.labels]
    if not labels or not all(zones_of(label, None) for label in labels):
        return []
    beside = [lines[number] for number in range(one.origins[0], one.origins[0] + 3) if number in lines]
    there = next(words_in(beside, title), None)
    line = there.number if there and len(labels) > 1 else one.origins[0]
    return [msgspec.structs.replace(each, line=line) for each in claims]


def _with_zone(draft: Draft, claims: Sequence[Claim]) -> Draft:
    """A draft without a zone with that of the place whose hour is the one at which the meeting begins."""
    day = next((day for day in draft.days if day.items), None)
    first = day.items[0].item.time.start if day else None
    if day is None or any(pair.key == "timezone" for pair in draft.pairs):
        return draft
    names = [label for one in claims if one.minute % 1440 == first for label in one.labels]
    zone = next((zone for name in names for zone in zones_of(name, day.date)[:1]), "")
    pairs = (*draft.pairs, *([Pair("timezone", zone)] if zone else []))
    return msgspec.structs.replace(draft, pairs=pairs)
