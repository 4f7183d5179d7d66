"""T220 names-no-item: what an item is to come after, or not to run beside, or who is away, is nobody of this agenda."""

from collections.abc import Iterator

from rcmcli.model.agenda import Agenda, Item
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity, Variant
from rcmcli.model.persons import person_named
from rcmcli.model.span import Path
from rcmcli.model.text import Text
from rcmcli.model.topics import entries_of

RULE = Rule(
    code="T220",
    name="names-no-item",
    severity=Severity.WARNING,
    title=Text(en="a constraint names nothing", es="una condición no nombra nada"),
    says=Text(en="{key} names no item: “{name}”", es="{key} no nombra ningún punto: «{name}»"),
    label=Text(en="no item has this id", es="ningún punto tiene este id"),
    why=Text(en="a timetable that is proposed would not keep to it", es="un horario propuesto no lo tendría en cuenta"),
    mend=Text(en="write the id of an item", es="escriba el id de un punto"),
)
_NEAR = Variant(mend=Text(en="did you mean “{near}”?", es="¿quiso decir «{near}»?"))
_NOBODY = Variant(
    says=Text(
        en="“{name}” is away, but speaks in no item, leads none, and does not take part",
        es="«{name}» está ausente, pero no interviene en ningún punto, no dirige ninguno ni participa",
    ),
    label=Text(en="nobody of this agenda", es="nadie de este orden del día"),
    mend=Text(en="write the name as the items do", es="escriba el nombre como en los puntos"),
)


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each id in after and not_with that no item has, and each who is away and is nobody here."""
    asked = any(item.after or item.not_with for item in agenda.placed)
    if not (asked or agenda.unplaced or agenda.arrange):
        return
    items = [(path, item) for path, item, _ in agenda.each()]
    ids = {item.id for _, item in items}
    for path, item in items:
        for key in ("after", "not_with"):
            for n, name in enumerate(getattr(item, key)):
                if name not in ids:
                    yield _finding((*path, key, n), key, name, ids)
    away = agenda.arrange.away if agenda.arrange else ()
    known = {person for _, item in items for person in _persons(item)} if away else set()
    for n, one in enumerate(away):
        if not (person_named(one.who) in known or calendar.people.named(one.who)):
            yield RULE.at(("arrange", "away", n, "who"), variant=_NOBODY, name=one.who)


def _finding(path: Path, key: str, name: str, ids: set[str]) -> Finding:
    from difflib import get_close_matches

    near = get_close_matches(name[:100], sorted(ids), n=1, cutoff=0.7)
    return RULE.at(path, variant=_NEAR if near else None, key=key, name=name, near=near[0] if near else "")


def _persons(item: Item) -> Iterator[str]:
    yield from filter(None, (person_named(one.name) for _, entry in entries_of(item) for one in entry.speakers))
