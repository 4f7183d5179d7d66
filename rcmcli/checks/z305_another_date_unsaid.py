"""Z305 another-date-unsaid: a printed local time falls on another date there, and the document does not say so."""

import re
from collections.abc import Iterator

from rcmcli.checks.printed_rows import Row, Truth, is_doubtful, match_on
from rcmcli.checks.printed_table import rows
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.change import Move
from rcmcli.model.dates import spoken_date
from rcmcli.model.finding import Confidence, Finding, Rule, Severity, Variant
from rcmcli.model.pattern import later
from rcmcli.model.text import Text

RULE = Rule(
    code="Z305",
    name="another-date-unsaid",
    severity=Severity.WARNING,
    draft=Severity.INFO,
    title=Text(en="another date there, and not said", es="allí es otra fecha, y no se dice"),
    says=Text(
        en="“{label}” is printed at {printed} without a date; there it is {date} then, {way}",
        es="«{label}» figura a las {printed} sin fecha; allí es entonces {date}, {way}",
    ),
    label=Text(en="{way}: {date}", es="{way}: {date}"),
    why=Text(
        en="a reader takes the date of the meeting for the date of the hour, and comes a whole day late or early",
        es="quien lee toma la fecha de la reunión por la de la hora, y llega un día entero tarde o temprano",
    ),
    mend=Text(en='write "{key}", or the date, beside {label}', es='escriba "{key}", o la fecha, junto a {label}'),
)
_MIDNIGHT = later("night|noche|noite|minuit", re.IGNORECASE)  # of whichever day it ends
_LATER = Text(en="the next day", es="el día siguiente")
_EARLIER = Text(en="the day before", es="el día anterior")


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each label whose clock is right on a date that is not the meeting's, where no date is printed."""
    for row in rows(agenda, calendar):
        if row.time.shift is not None or row.time.said or _MIDNIGHT.search(row.printed):
            continue
        for n, place in enumerate(row.places):
            truths = [truth for truth in row.truths(place) if truth.local.minutes == row.time.minutes]
            if away := [truth for truth in truths if truth.shift]:
                yield _finding(row, n, away, calendar)


def _finding(row: Row, n: int, away: list[Truth], calendar: Calendar) -> Finding:
    place, first = row.places[n], away[0]
    doubtful = any(is_doubtful(match_on(row, n, truth, calendar), truth) for truth in away)
    alike = len({truth.shift for truth in away}) == 1 and len(away) == len(row.instants)
    certain = alike and not doubtful and len(row.places) == 1 and row.time.end is None
    return RULE.at(
        row.path,
        variant=Variant(confidence=Confidence.MEDIUM) if doubtful else None,
        fix=(Move(row.path, row.key_for(first.time)),) if certain else (),
        label=place.name if len(row.places) > 1 else row.label,
        printed=row.printed,
        key=row.key_for(first.time),
        way=_LATER if first.shift > 0 else _EARLIER,
        date=Text(en=spoken_date(first.local.day, "en"), es=spoken_date(first.local.day, "es")),
    )
