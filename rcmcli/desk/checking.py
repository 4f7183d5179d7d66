"""Checking a reading: what the checks may look up is put together here, and their findings are located."""

from datetime import date

from rcmcli import checks, directory, places, report
from rcmcli.desk.console import Console
from rcmcli.desk.pasted import has_clock
from rcmcli.desk.viewing import countries_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Severity
from rcmcli.model.party import Party
from rcmcli.model.place import Match, Place
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import LANGUAGES, Text, fold_name, one_line
from rcmcli.model.timeline import timeline
from rcmcli.report import Located
from rcmcli.store.reading import Reading

_NOTHING = Agenda(format=1, title=Text(), timezone="UTC")


def findings_of(reading: Reading) -> list[Located]:
    """Every finding of one file, in the order of its lines."""
    agenda = reading.agenda or _NOTHING
    found = [_located(finding, reading) for finding in checks.run(agenda, calendar_of(agenda, reading))]
    return sorted(found, key=lambda one: (one.span, one.finding.rule.code))


def count_errors(reading: Reading) -> int:
    """How many errors the checks find in a file."""
    return sum(one.finding.severity is Severity.ERROR for one in findings_of(reading))


def calendar_of(agenda: Agenda, reading: Reading) -> Calendar:
    """What the checks of `agenda` may look up."""
    near = countries_of(agenda)
    names: dict[str, Party | None] = {}

    def read_places(label: str, on: date) -> tuple[Match, ...]:
        if has_clock(label):
            return ()
        try:
            return tuple(_capital_first(match, label) for match in places.find_all(label, on=on, near=near))
        except Refusal:
            return ()

    def find_party(name: str) -> Party | None:
        if name not in names:
            names[name] = directory.find(name, agenda)
        return names[name]

    return Calendar(timeline(agenda), tuple(reading.faults), read_places, _place_hint, find_party, directory.near_names)


def _place_hint(label: str) -> Text:
    """What the reader of places proposes for a label that it cannot read; empty where it proposes nothing."""
    try:
        places.find_all(label)
    except Refusal as refusal:
        return refusal.hint or Text()
    return Text()


def _capital_first(match: Match, label: str) -> Match:
    """A label of a printed table means the capital of that name before a lesser city, even one of a party's country."""
    wanted = fold_name(label)
    names = {place: {fold_name(place.name.pick(one)) for one in LANGUAGES} for place in match.others}
    capital = next((place for place in match.others if wanted in names[place] and _is_capital(place)), None)
    if capital is None or _is_capital(match.place) or not match.place.country:
        return match
    return Match(capital, match.note, (match.place, *match.others))


def _is_capital(place: Place) -> bool:
    try:
        return bool(place.country) and places.of_country(place.country) == place
    except Refusal:
        return False


def tell_faults(reading: Reading, console: Console) -> None:
    """Print the faults of the file on standard error, one a line."""
    found = [one for one in findings_of(reading) if one.finding.rule.code.startswith("F")]
    console.tell_page(report.concise(found, console.language))


def _value(text: str) -> str:
    """The text of the file, a string without its quotes."""
    return text[1:-1] if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'" else text


def _located(finding: Finding, reading: Reading) -> Located:
    span = finding.span or reading.spans.find(finding.path, finding.part)
    lines = reading.lines
    line = lines[span.line - 1].removesuffix("\r") if span.line <= len(lines) else ""
    end = span.end_column - 1 if span.end_line == span.line else len(line)
    return Located(finding, one_line(reading.label), span, line, _value(line[span.column - 1 : end]))
