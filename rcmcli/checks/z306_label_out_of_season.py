"""Z306 label-out-of-season: a label says a clock, such as EST, that its place does not keep on that date."""

from collections.abc import Iterator

from rcmcli.checks.printed_rows import Row, Truth, days_of, is_meant, match_on
from rcmcli.checks.printed_table import rows
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity, Variant
from rcmcli.model.place import Place, Said
from rcmcli.model.text import LANGUAGES, Text, enumerated

RULE = Rule(
    code="Z306",
    name="label-out-of-season",
    severity=Severity.WARNING,
    draft=Severity.INFO,
    title=Text(en="label out of season", es="etiqueta fuera de temporada"),
    says=Text(
        en="“{said}” is not in force in {place} {days}: the clocks there show {truth}",
        es="«{said}» no rige en {place} {days}: allí los relojes marcan {truth}",
    ),
    label=Text(en="{truth} is in force there {days}", es="allí rige {truth} {days}"),
    why=Text(
        en="the hour was judged by the clocks of {place}; who reads “{said}” literally is off by {gap}",
        es="la hora se juzgó por los relojes de {place}; quien lea «{said}» al pie de la letra se desvía {gap}",
    ),
    mend=Text(en="write {better}", es="escriba {better}"),
)
_BY_OFFSET = Variant(
    says=Text(
        en="“{said}” is not the offset of {place} {days}, {truth} is; {printed} is right by “{said}” only",
        es="«{said}» no es el desfase de {place} {days}, sino {truth}; las {printed} solo valen según «{said}»",
    ),
    why=Text(
        en="a reader who goes by the clocks of {place} ({hour}) and one who goes by “{said}” do not meet",
        es="quien se guíe por los relojes de {place} ({hour}) y quien se guíe por «{said}» no se encontrarán",
    ),
    mend=Text(en='move it to "{hour}" and write {better}', es='páselo a "{hour}" y escriba {better}'),
)
_ALL_YEAR = {
    "EST": "ET", "EDT": "ET", "CST": "CT", "CDT": "CT", "MST": "MT", "MDT": "MT", "PST": "PT", "PDT": "PT",
    "AST": "AT", "ADT": "AT", "NST": "NT", "NDT": "NT", "AKST": "AKT", "AKDT": "AKT",
}  # fmt: skip


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each label that says a clock which its places do not keep, on any day of the meeting."""
    for row in rows(agenda, calendar):
        told: dict[tuple[object, ...], tuple[list[Place], Said, list[Truth]]] = {}
        for n, place in enumerate(row.places):
            if row.matches[n].unkept or len({truth.local.offset for truth in row.truths(place)}) > 1:
                for said, wrong in _unkept(row, n, calendar):
                    told.setdefault(_shown(row, place, said, wrong), ([], said, wrong))[0].append(place)
        for places, said, wrong in told.values():
            yield _finding(row, places, said, wrong)


def _unkept(row: Row, n: int, calendar: Calendar) -> Iterator[tuple[Said, list[Truth]]]:
    """Each clock that a label says of one of its places and that is not kept there, with the days of it."""
    unkept = [(said, truth) for truth in row.truths(row.places[n]) for said in match_on(row, n, truth, calendar).unkept]
    for said in dict.fromkeys(said for said, _ in unkept):
        yield said, [truth for other, truth in unkept if other == said]


def _shown(row: Row, place: Place, said: Said, wrong: list[Truth]) -> tuple[object, ...]:
    """What a sentence says of a place but for its name: places of one label with the same are told together."""
    by_offset = row.differs(wrong[0]) and is_meant(said, row, place, wrong[0])
    return (said.text, said.minutes, by_offset, tuple((truth.day, truth.local) for truth in wrong))


def _finding(row: Row, places: list[Place], said: Said, wrong: list[Truth]) -> Finding:
    there, letters = wrong[0].local, wrong[0].local.abbreviation
    offset = clock.offset_label(there.offset)
    named = letters.isalpha() and letters != offset
    return RULE.at(
        row.path,
        variant=_BY_OFFSET if row.differs(wrong[0]) and is_meant(said, row, places[0], wrong[0]) else None,
        said=said.text,
        place=_named(places),
        printed=row.printed,
        hour=there.clock,
        truth=f"{letters} ({offset})" if named else offset,
        gap=_gap(said, there.offset),
        better=_better(said, offset if said.literal or not named else letters, always=len(wrong) == len(row.instants)),
        days=days_of([truth.day for truth in wrong], row),
    )


def _named(places: list[Place]) -> Text:
    if len(places) == 1:
        return places[0].name
    en, es = (enumerated([place.name.pick(language) for place in places], language) for language in LANGUAGES)
    return Text(en=en, es=es)


def _gap(said: Said, offset: int) -> Text:
    """By how much the two clocks differ; an hour where the label means the other season's."""
    minutes = 60 if said.minutes is None else abs(said.minutes - offset)
    if minutes == 60:
        return Text(en="one hour", es="una hora")
    return Text(en=f"{minutes} minutes", es=f"{minutes} minutos")


def _better(said: Said, truth: str, *, always: bool) -> Text:
    """What to write instead: the clock in force, unless it is not so on every day, or what holds all year."""
    all_year = _ALL_YEAR.get(truth, "")
    if not always and all_year:
        return Text(en=f'"{all_year}", which holds on every day', es=f'"{all_year}", que vale todos los días')
    if not always:
        return Text(en="just the name of a city", es="solo el nombre de una ciudad")
    if all_year:
        return Text(
            en=f'"{truth}", or "{all_year}", which holds all year',
            es=f'"{truth}", o "{all_year}", que vale todo el año',
        )
    if said.literal:
        return Text(en=f'"{truth}"', es=f'"{truth}"')
    return Text(en=f'"{truth}", or the name of a city', es=f'"{truth}", o el nombre de una ciudad')
