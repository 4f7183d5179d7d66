"""P405 unknown-party: a name that the directory of parties does not know."""

from collections.abc import Iterable, Iterator

from rcmcli.model.agenda import Agenda, Path, SpeakingTime, Topic
from rcmcli.model.calendar import Calendar
from rcmcli.model.fault import Part
from rcmcli.model.finding import Finding, Rule, Severity, Variant
from rcmcli.model.text import Text

RULE = Rule(
    code="P405",
    name="unknown-party",
    severity=Severity.WARNING,
    title=Text(en="unknown party", es="participante desconocido"),
    says=Text(en="the directory knows no party “{party}”", es="el directorio no conoce a «{party}»"),
    label=Text(en="not in the directory", es="no está en el directorio"),
    why=Text(
        en="a party that is not known is in nobody's schedule, and its conflicts are not seen",
        es="un participante desconocido no sale en ningún horario, y sus conflictos no se ven",
    ),
    mend=Text(
        en='if it is right, tell the agenda who it is: parties."{party}" = {{ name = "…", city = "…" }}',
        es='si es correcto, diga en el archivo quién es: parties."{party}" = {{ name = "…", city = "…" }}',
    ),
)
_KEYED = ("zones", "people")  # tables whose keys are the names
_NEAR = Variant(mend=Text(en="did you mean “{near}”?", es="¿quiso decir «{near}»?"))
Named = tuple[str, Path]


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each name of a party that the directory and the agenda do not know."""
    for name, path in _all_names(agenda):
        if name and not calendar.people.named(name):
            near = calendar.people.near(name)
            part: Part = "key" if path[0] in _KEYED else "value"
            yield RULE.at(path, part, variant=_NEAR if near else None, party=name, near=near[0] if near else "")


def _all_names(agenda: Agenda) -> Iterator[Named]:
    yield agenda.host, ("host",)
    yield from _each(agenda.delegations, ("delegations",))
    yield from _each(agenda.observers, ("observers",))
    for key in _KEYED:
        yield from ((name, (key, name)) for name in getattr(agenda, key) if name != "default")
    for d, day in enumerate(agenda.days):
        yield from _each(day.audience, ("day", d, "audience"))
        for i, item in enumerate(day.items):
            path: Path = ("day", d, "item", i)
            yield from _each(item.audience, (*path, "audience"))
            yield from _each(item.leads, (*path, "leads"))
            if isinstance(item.minutes, SpeakingTime):
                yield item.minutes.of, (*path, "minutes", "of")
            yield from _each((one.party for one in item.speakers), (*path, "speakers"), "party")
            yield from _of_topics(item.topics, (*path, "topics"))


def _of_topics(topics: tuple[Topic, ...], path: Path) -> Iterator[Named]:
    for n, topic in enumerate(topics):
        yield from _each(topic.leads, (*path, n, "leads"))
        yield from _each((one.party for one in topic.speakers), (*path, n, "speakers"), "party")
        yield from _of_topics(topic.topics, (*path, n, "topics"))


def _each(names: Iterable[str], path: Path, *key: str) -> Iterator[Named]:
    for n, name in enumerate(names):
        yield name, (*path, n, *key)
