"""T210 beside-a-plenary: an item for some people runs while one for everyone does."""

from collections.abc import Iterator

from rcmcli.checks.claims import clashes
from rcmcli.checks.hubs import hubs, titles_of
from rcmcli.checks.overlaps import Stay, order, span_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Explanation, Finding, Rule, Severity, Variant
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
        es="mueva uno de los dos; si son simultáneos, dé a ambos un track; si la asistencia es libre, escriba optional = true",
    ),
    explanation=Explanation(
        what=Text(
            en="An item for some people (it has a `track`, or an `audience` of its own or of its day) that shares at least "
            "one minute with one that is for everyone: no `track`, and no `audience` other than everyone. Rooms make no "
            "difference here, for a plenary has a room as well; two items in different rooms without track and audience are "
            "parallel by design.\n\n"
            "It is silent where one of the two is `optional`, of logistics or cancelled. An item that T203 reports, since it "
            "overlaps one of its own kind or in its own room, is not reported again. Items set for a part of the day are "
            "left alone.",
            es="Un punto para algunas personas (tiene `track`, o `audience` propia o de su día) que comparte al menos un "
            "minuto con uno que es para todos: sin `track` y sin más `audience` que todos. Las salas no cuentan aquí, pues "
            "también una plenaria tiene sala; dos puntos en salas distintas sin track ni audience son simultáneos a "
            "propósito.\n\n"
            "No dice nada si uno de los dos es opcional (`optional`), de logística o está cancelado. El punto que T203 ya "
            "señala, porque se superpone con uno de su clase o en su misma sala, no se señala otra vez. Los puntos fijados "
            "para una parte del día se dejan en paz.",
        ),
        why=Text(
            en="A plenary takes decisions. Whoever sits in a working group meanwhile has no part in them, and a small "
            "delegation cannot send somebody to both.",
            es="Una plenaria toma decisiones. Quien está mientras tanto en un grupo de trabajo no participa en ellas, y una "
            "delegación pequeña no puede enviar a alguien a ambos.",
        ),
        example=Text(
            en="In Puebla, July 2021, the working groups meet in parallel until 12:30. If “Border Management” lasted longer, "
            'it would run into the presentation for everyone:\n\n    time     = "11:00-13:15"\n'
            '    track.en = "Border Management"\n\n    time     = "13:00-14:00"\n    title.en = "Progress of the Virtual platform"',
            es="En Puebla, julio de 2021, los grupos de trabajo se reúnen a la vez hasta las 12:30. Si «Gestión Fronteriza» "
            'durara más, coincidiría con la presentación para todos:\n\n    time     = "11:00-13:15"\n'
            '    track.es = "Gestión Fronteriza"\n\n    time     = "13:00-14:00"\n    title.es = "Avances de la plataforma virtual"',
        ),
        mend=Text(
            en="Move or shorten one of the two. If the other item is not a plenary, give it a `track` as well, or say in "
            "`audience` whom it is for; if people may stay away from one, write `optional = true`.",
            es="Mueva o acorte uno de los dos. Si el otro punto no es una plenaria, dele también un `track` o diga en "
            "`audience` para quién es; si a uno se puede faltar, escriba `optional = true`.",
        ),
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
    found = [clash for clash in clashes(calendar) if clash.beside and not clash.of_copies]
    some = {(clash.late if clash.for_some else clash.early).place for clash in found}
    for hub, others in hubs(found):
        yield _of_many(hub, others, hub.place in some) if len(others) > 1 else _of_two(hub, others[0], some)


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
