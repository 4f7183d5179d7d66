"""Z313 place-twice: the printed list names a place twice."""

from collections.abc import Iterator

from rcmcli.checks.printed_rows import Row
from rcmcli.checks.printed_table import alike, tables
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity, Variant
from rcmcli.model.text import Text

RULE = Rule(
    code="Z313",
    name="place-twice",
    severity=Severity.WARNING,
    draft=Severity.INFO,
    title=Text(en="a place stands twice in the list", es="un lugar figura dos veces en la lista"),
    says=Text(
        en="“{label}” stands twice in the printed list, at {printed} both times",
        es="«{label}» figura dos veces en la lista impresa, ambas con la hora {printed}",
    ),
    label=Text(en="stands at {other} already", es="ya figura con la hora {other}"),
    why=Text(
        en="of two entries one is too many, or another place was meant, whose hour is missing then",
        es="de dos entradas sobra una, o se quiso decir otro lugar, cuya hora falta entonces",
    ),
    mend=Text(
        en="take one of them out, or write the place that was meant",
        es="quite una de las dos o escriba el lugar que correspondía",
    ),
)
_TWO_HOURS = Variant(
    says=Text(
        en="“{label}” stands twice in the printed list, at {other} and at {printed}; {right}",
        es="«{label}» figura dos veces en la lista impresa, con las horas {other} y {printed}; {right}",
    ),
    mend=Text(en="take the wrong one out", es="quite la que está mal"),
)
_NEITHER = Text(en="neither is right", es="ninguna es correcta")


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each label that stands in a table a second time, at the same hour or where another one is wrong."""
    for table in tables(agenda, calendar):
        first = {alike(row.label): row for row in reversed(table.rows)}
        yield from (RULE.at(row.path, label=row.label, printed=row.printed, other=row.printed) for row in table.repeats)
        for row in table.rows:
            above = first[alike(row.label)]
            if above is not row and _is_certain(row) and not (_is_right(above) and _is_right(row)):
                yield _at_two_hours(above, row)


def _at_two_hours(above: Row, row: Row) -> Finding:
    right = next((one.printed for one in (above, row) if _is_right(one)), None)
    told = Text(en=f"{right} is right", es=f"la correcta es {right}") if right else _NEITHER
    return RULE.at(
        row.path, variant=_TWO_HOURS, label=row.label, right=told, printed=row.printed, other=above.printed
    )  # fmt: skip


def _is_certain(row: Row) -> bool:
    """Whether a label can mean one place only."""
    return len(row.matches) == 1 and not row.matches[0].others


def _is_right(row: Row) -> bool:
    return not any(row.differs(truth) for place in row.places for truth in row.truths(place))
