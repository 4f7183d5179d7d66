"""T210 beside-a-plenary: an item for some people runs while one for everyone does."""

from collections.abc import Iterator

from rcmcli.checks.claims import Clash, clashes
from rcmcli.checks.hubs import hubs, titles_of
from rcmcli.checks.overlaps import Stay, order, span_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity, Variant
from rcmcli.model.text import Text

RULE = Rule(
    code="T210",
    name="beside-a-plenary",
    severity=Severity.WARNING,
    title=Text(en="runs beside a plenary", es="coincide con una plenaria"),
    says=Text(
        en="“{late}” ({late_time}) runs beside “{early}” ({early_time}), which is for everyone",
        es="«{late}» ({late_time}) coincide con «{early}» ({early_time}), que es para todos",
    ),
    label=Text(en="“{early}” is for everyone ({early_time})", es="«{early}» es para todos ({early_time})"),
    why=Text(
        en="whoever goes to the one misses the other",
        es="quien va a uno se pierde el otro",
    ),
    mend=Text(
        en="move one of them; if both are parallel, give both a track; if nobody has to come, write optional = true",
        es="mueva uno de los dos; si son simultáneos, dé a ambos un grupo (track); si la asistencia es libre, escriba optional = true",
    ),
)
_PLENARY = Variant(
    says=Text(
        en="“{late}” ({late_time}) is for everyone, but “{early}” ({early_time}) runs beside it for some",
        es="«{late}» ({late_time}) es para todos, pero a la vez está «{early}» ({early_time}), para algunos",
    ),
    label=Text(en="“{early}” runs beside it ({early_time})", es="a la vez está «{early}» ({early_time})"),
)

_ALL_BESIDE = Variant(
    says=Text(
        en="“{item}” ({time}) is for everyone, and runs beside {others}",
        es="«{item}» ({time}) es para todos y coincide con {others}",
    ),
    label=Text(en="for everyone, beside {others}", es="para todos, a la vez que {others}"),
)
_SOME_BESIDE = Variant(
    says=Text(
        en="“{item}” ({time}) runs beside {others}, which are for everyone",
        es="«{item}» ({time}) coincide con {others}, que son para todos",
    ),
    label=Text(en="beside {others}, which are for everyone", es="a la vez que {others}, que son para todos"),
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each item that starts while one of the other kind runs, if T203 has nothing to say of it."""
    found = [clash for clash in clashes(calendar) if clash.beside and not clash.of_copies and not _is_free_time(clash)]
    some = {(clash.late if clash.for_some else clash.early).place for clash in found}
    for hub, others in hubs(found):
        yield _of_many(hub, others, hub.place in some) if len(others) > 1 else _of_two(hub, others[0], some)


def _is_free_time(clash: Clash) -> bool:
    """Whether the item that is for some is a tour, a meal or a trip, from which nobody is missed."""
    return (clash.late if clash.for_some else clash.early).slot.item.kind in ("social", "travel", "meal", "break")


def _of_two(one: Stay, other: Stay, some: set[int]) -> Finding:
    late, early = sorted((one, other), key=order, reverse=True)
    return RULE.at(
        (*late.slot.path, "time"),
        variant=None if late.place in some else _PLENARY,
        about=(early.slot.path,),
        late=late.slot.item.title,
        early=early.slot.item.title,
        late_time=span_of(late.slot),
        early_time=span_of(early.slot),
    )


def _of_many(hub: Stay, others: list[Stay], for_some: bool) -> Finding:
    return RULE.at(
        (*hub.slot.path, "time"),
        variant=_SOME_BESIDE if for_some else _ALL_BESIDE,
        about=tuple(other.slot.path for other in others),
        item=hub.slot.item.title,
        time=span_of(hub.slot),
        others=titles_of(others),
    )
