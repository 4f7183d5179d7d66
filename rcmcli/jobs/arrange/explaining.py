"""Explaining: why there is no timetable, and what would let one be, as sentences."""

from collections.abc import Sequence

from rcmcli.arranging.loosening import Loosening
from rcmcli.arranging.problem import Problem
from rcmcli.arranging.reasons import Reason
from rcmcli.model.length import lasting
from rcmcli.model.text import LANGUAGES, Text, enumerated
from rcmcli.words import arranging, filled

_MOST = 4  # titles in a sentence


def told_reason(reason: Reason, problem: Problem, tries: int) -> Text:
    """Why there is none, without a full stop."""
    key = (
        reason.kind if reason.kind != "capacity" else "people" if reason.capacity and reason.capacity.party else "teams"
    )
    if reason.kind == "alone" and reason.name == "room":
        key = "alone room"  # type: ignore[assignment]  # a sentence of its own
    titles = [problem.tasks[n].item.title if problem.tasks[n].path else arranging.LUNCH for n in reason.tasks]
    days = len(problem.grid.days)
    return filled(
        arranging.REASONS[key],
        item=titles[0],
        items=listed(titles),
        need=lasting(reason.need),
        open=lasting(reason.open),
        name=_name(reason, problem),
        days=arranging.ONE_DAY if days == 1 else filled(arranging.DAYS, count=days),
        most=reason.capacity.most if reason.capacity else 0,
        limits=_joined([arranging.LIMITS[one] for one in reason.limits]),
        whys=_joined([arranging.WHYS[one] for one in reason.whys] + [arranging.LIMITS[one] for one in reason.limits]),
        tries=tries,
    )


def told_way(way: Loosening) -> Text:
    """A constraint that is less strict."""
    return filled(arranging.WAYS[way.kind], value=way.value, who=way.who, item=way.item, other=way.other)


def listed(titles: Sequence[Text]) -> Text:
    """Some titles, in quotes; of many the first, the last and how many more."""
    shown = [*titles] if len(titles) <= _MOST else [*titles[: _MOST - 2], Text(any="…"), titles[-1]]
    quotes = {"es": "«{}»"}
    return Text(**{
        one: ", ".join(
            title.pick(one) if title.any == "…" else quotes.get(one, "“{}”").format(title.pick(one)) for title in shown
        )
        for one in LANGUAGES
    })  # fmt: skip


def _name(reason: Reason, problem: Problem) -> Text:
    """Whose time it is that is too short."""
    if reason.kind == "group":
        group = _group(reason, problem)
        has_lunch = any(problem.tasks[n].is_lunch for n in reason.tasks)
        return filled(arranging.WITH_LUNCH, name=group) if has_lunch else group
    if reason.kind == "person":
        return Text(any=reason.name.title())
    if reason.capacity and reason.capacity.party:
        return reason.capacity.party.name
    if reason.kind in ("room", "rooms"):
        return _joined([problem.rooms.get(one, Text(any=one)) for one in reason.name.split(", ")])
    return Text(any=reason.name)


def _group(reason: Reason, problem: Problem) -> Text:
    """The people whose time it is: everybody, those of a track, or those whom something is for."""
    first = next((problem.tasks[n].item for n in reason.tasks if problem.tasks[n].group == reason.name), None)
    if not reason.name:
        return arranging.EVERYBODY
    return filled(arranging.TRACK, name=first.track) if first and first.track else filled(arranging.AUDIENCE, name=reason.name)  # fmt: skip


def _joined(words: Sequence[Text]) -> Text:
    return Text(**{one: enumerated([word.pick(one) for word in words], one) for one in LANGUAGES})
