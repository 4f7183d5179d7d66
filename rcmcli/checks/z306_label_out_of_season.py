"""Z306 label-out-of-season: a label says a clock, such as EST, that its place does not keep on that date."""

from collections.abc import Iterator

from rcmcli.checks.printed_rows import Row, Truth, days_of, is_meant, match_on
from rcmcli.checks.printed_table import rows
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity, Variant
from rcmcli.model.place import Said
from rcmcli.model.text import Text

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
    """Find each label that says a clock which its place does not keep, on any day of the meeting."""
    for row in rows(agenda, calendar):
        for n, place in enumerate(row.places):
            if row.matches[n].unkept or len({truth.local.offset for truth in row.truths(place)}) > 1:
                yield from _of_place(row, n, calendar)


def _of_place(row: Row, n: int, calendar: Calendar) -> Iterator[Finding]:
    unkept = [(said, truth) for truth in row.truths(row.places[n]) for said in match_on(row, n, truth, calendar).unkept]
    for said in dict.fromkeys(said for said, _ in unkept):
        yield _finding(row, n, said, [truth for other, truth in unkept if other == said])


def _finding(row: Row, n: int, said: Said, wrong: list[Truth]) -> Finding:
    there, letters = wrong[0].local, wrong[0].local.abbreviation
    offset = clock.offset_label(there.offset)
    named = letters.isalpha() and letters != offset
    return RULE.at(
        row.path,
        variant=_BY_OFFSET if row.differs(wrong[0]) and is_meant(said, row, row.places[n], wrong[0]) else None,
        said=said.text,
        place=row.places[n].name,
        printed=row.printed,
        hour=there.clock,
        truth=f"{letters} ({offset})" if named else offset,
        gap=_gap(said, there.offset),
        better=_better(said, offset if said.literal or not named else letters, always=len(wrong) == len(row.instants)),
        days=days_of([truth.day for truth in wrong], row),
    )


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
