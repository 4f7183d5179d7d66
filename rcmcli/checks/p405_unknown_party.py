"""P405 unknown-party: a name that the directory of parties does not know."""

import re
from collections.abc import Iterable, Iterator

import msgspec

from rcmcli.model.agenda import Agenda, Day, Document, Item, Link, Note, SpeakingTime, Topic
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity, Variant
from rcmcli.model.pattern import later
from rcmcli.model.span import Part, Path
from rcmcli.model.text import Text, fold_name

RULE = Rule(
    code="P405",
    name="unknown-party",
    severity=Severity.INFO,
    title=Text(en="unknown party", es="participante desconocido"),
    says=Text(en="the directory knows no party “{party}”", es="el directorio no conoce a «{party}»"),
    label=Text(en="not in the directory", es="no está en el directorio"),
    why=Text(
        en="nobody’s schedule has a party that is not known, and no conflict is seen",
        es="lo que no se conoce no sale en ningún horario, ni se ven sus conflictos",
    ),
    mend=Text(
        en='if it is right, say who it is: parties."{party}" = {{ name = "…" }}',
        es='si es correcto, diga quién es: parties."{party}" = {{ name = "…" }}',
    ),
)
_KEYED = ("zones", "people")  # tables whose keys are the names
_PARTS = later(r"(?:(?<!\s)\s+)?[/,;:&]\s*|(?<!\s)\s+(?:y|e|and|et)\s+")
_QUOTES = "“”„«»"  # of Word, between two names: “PPT”, “IOM”
_JOINED = Variant(
    mend=Text(en="write each party by itself: {near}", es="escriba cada participante por separado: {near}")
)
_ONE = Variant(mend=Text(en="write its name alone: {near}", es="escriba solo su nombre: {near}"))
_EXCEPTION = later(
    r"(?<=[\s(,])(?:except(?:o|ing|ed)?|excluding|but|other than|salvo|menos|excluid[oa]s?|sauf|hormis|excepte|exceto)\s",
    re.IGNORECASE,
)
_EVERY = frozenset(
    ("all", "all countries", "todos", "todas", "todos los paises", "tous", "tous les pays", "todos os paises")
)
_BUT = Variant(
    mend=Text(
        en="a group cannot be named with an exception: list those who are meant, one by one",
        es="un grupo no puede llevar una excepción: escriba uno por uno a quienes incluye",
    )
)
_OFTEN = Text(
    en="the directory knows no party “{party}”, named {count} times",
    es="el directorio no conoce a «{party}» ({count} veces)",
)
_OFTEN_LABEL = Text(en="not in the directory; named {count} times", es="no está en el directorio; figura {count} veces")
_NEAR = Variant(mend=Text(en="did you mean “{near}”?", es="¿quiso decir «{near}»?"))
_STEERING = Severity.WARNING  # of a name that decides who is admitted, where people sit, how many they are


class Mention(msgspec.Struct, frozen=True):
    """A name where it stands; `steers` if what is worked out depends on it."""

    name: str
    path: Path
    steers: bool = False


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each name of a party that the directory and the agenda do not know, once, where it weighs most."""
    named = calendar.people.named
    unknown: dict[str, list[Mention]] = {}
    for one in _mentions(agenda):
        if one.name and not (named(one.name) and ("(" not in one.name or _is_whole(one, calendar))):
            unknown.setdefault(fold_name(one.name) or one.name, []).append(one)
    for mentions in unknown.values():
        first = next((one for one in mentions if one.steers), mentions[0])
        yield _finding(first, len(mentions), calendar)


def _finding(first: Mention, count: int, calendar: Calendar) -> Finding:
    variant, near = _meant(first.name, calendar)
    if first.steers:
        variant = msgspec.structs.replace(variant, severity=_STEERING)
    if count > 1:
        variant = msgspec.structs.replace(variant, says=_OFTEN, label=_OFTEN_LABEL)
    part: Part = "key" if first.path[0] in _KEYED else "value"
    return RULE.at(first.path, part, variant=variant, party=first.name, near=near, count=count)


def _is_whole(one: Mention, calendar: Calendar) -> bool:
    """Whether a name with brackets says who is admitted: `Observers (except IOM)` does not."""
    if not {"audience", "for"} & set(one.path):
        return True
    named, (before, _, inside) = calendar.people.named, one.name.rstrip(") ").partition("(")
    return bool(named(f"{before} {inside}") or (named(before) and named(inside)))


def _meant(name: str, calendar: Calendar) -> tuple[Variant, Text | str]:
    """What was probably meant: a group with an exception, parties that are joined (“Panamá y Costa Rica”), one beside its
    office, or a near name.
    """
    named = calendar.people.named
    but = _EXCEPTION.search(name)
    group = name[: but.start()].rstrip(" (,") if but else ""
    if group and (named(group) or fold_name(group) in _EVERY):
        return _BUT, ""
    parts = [part.strip(_QUOTES) for part in _PARTS.split(name)]
    known = {party.code: part for part in reversed(parts) if (party := named(part))}
    each = ", ".join(f'"{part}"' for part in reversed(known.values()))
    if all(named(part) for part in parts):
        return (_JOINED if len(known) > 1 else _ONE), each
    if len(known) == 1 and ":" in name:
        return _ONE, each
    near = calendar.people.near(name)
    return (_NEAR, near[0]) if near else (Variant(), "")


def _mentions(agenda: Agenda) -> Iterator[Mention]:
    """Every name of a party; the body of a speaker may be any, and does not have to be known."""
    yield Mention(agenda.host, ("host",))
    yield from _each(agenda.delegations, ("delegations",))
    yield from _each(agenda.observers, ("observers",))
    for key in _KEYED:
        yield from (Mention(name, (key, name), True) for name in getattr(agenda, key) if name != "default")
    for n, deadline in enumerate(agenda.deadlines):
        yield from _each(deadline.parties, ("deadlines", n, "for"), steers=True)
    yield from _of_texts(agenda, ())
    yield from _each(agenda.remote, ("remote",))
    yield from _of_topics(agenda.topics, ("topics",))
    for d, day in enumerate(agenda.days):
        yield from _each(day.audience, ("day", d, "audience"), steers=True)
        yield from _of_texts(day, ("day", d))
        yield from _each(day.remote, ("day", d, "remote"))
        yield from _of_items(day.items, ("day", d, "item"))
    yield from _of_items(agenda.unplaced, ("unplaced",))


def _of_items(items: Iterable[Item], home: Path) -> Iterator[Mention]:
    for i, item in enumerate(items):
        path: Path = (*home, i)
        if item.audience:
            yield from _each(item.audience, (*path, "audience"), steers=True)
        if isinstance(item.minutes, SpeakingTime):
            yield Mention(item.minutes.of, (*path, "minutes", "of"), True)
        if item.leads or item.topics:
            yield from _of_entry(item, path)
        if item.notes or item.documents or item.link:
            yield from _of_texts(item, path)


def _of_entry(entry: Item | Topic, path: Path) -> Iterator[Mention]:
    for n, lead in enumerate(entry.leads):
        if isinstance(lead, str):
            yield Mention(lead, (*path, "leads", n))
    if entry.topics:
        yield from _of_topics(entry.topics, (*path, "topics"))


def _of_topics(topics: tuple[Topic, ...], path: Path) -> Iterator[Mention]:
    for n, topic in enumerate(topics):
        if topic.leads or topic.topics:
            yield from _of_entry(topic, (*path, n))
        if topic.documents:
            yield from _of_texts(topic, (*path, n))


def _of_texts(holder: Agenda | Day | Item | Topic, path: Path) -> Iterator[Mention]:
    """The names of those for whom its notes, documents and links are, where these say so."""
    for key in ("notes", "footnotes", "documents"):
        for n, text in enumerate(getattr(holder, key, ())):
            yield from _of_text(text, (*path, key, n))
    link = getattr(holder, "link", None)
    if link:
        yield from _of_text(link, (*path, "link"))


def _of_text(text: Note | Document | Link, path: Path) -> Iterator[Mention]:
    yield from _each(text.audience, (*path, "audience"), steers=True)
    yield from _each(text.parties, (*path, "for"), steers=True)


def _each(names: Iterable[str], path: Path, *, steers: bool = False) -> Iterator[Mention]:
    for n, name in enumerate(names):
        yield Mention(name, (*path, n), steers)
