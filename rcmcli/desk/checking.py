"""Checking readings: the checks are run, their findings located in the file, and those that are waived set aside."""

from collections.abc import Callable, Iterable, Sequence
from datetime import date
from typing import TYPE_CHECKING

import msgspec

from rcmcli import checks, places
from rcmcli.checks import m901_idle_waiver
from rcmcli.checks.causes import followers
from rcmcli.desk.console import Console
from rcmcli.desk.lookups import people_of, place_hint, readers_of_places
from rcmcli.desk.settings import settings
from rcmcli.desk.timing import today
from rcmcli.model.activity_dates import ActivityDates
from rcmcli.model.agenda import EMPTY, Agenda
from rcmcli.model.beside import Beside
from rcmcli.model.calendar import Busy, Calendar, Meeting
from rcmcli.model.finding import Finding, Phase, Rule, Severity
from rcmcli.model.settings import CheckSettings
from rcmcli.model.span import Span
from rcmcli.model.text import Text, one_line
from rcmcli.model.timeline import timeline_by_date
from rcmcli.model.waiver import Waiver, is_named
from rcmcli.reports import concise
from rcmcli.reports.located import Located, Report, without_fix
from rcmcli.store.reading import Reading
from rcmcli.words import opening, publishing, say

if TYPE_CHECKING:
    from rcmcli.model.paper import PrintedPlace

_NAMED, _MOST_FAULTS = 5, 12  # parties that are named; faults of a file that cannot be shown


def _alone(_reading: Reading, _first: date, _last: date) -> tuple[Meeting, ...]:
    return ()


def _nothing(reading: Reading) -> Beside | None:
    """A calendar of activities with nothing beside it; none for an agenda."""
    calendar = reading.activities
    if calendar is None:
        return None
    return Beside(
        calendar=calendar,
        dates=ActivityDates(calendar),
        agenda=lambda _: None,
        between=lambda _, __: (),
        ids=lambda: None,
        titles=tuple[Text, ...],
    )


class Run(msgspec.Struct, frozen=True):
    """What a run of the checks is asked for: which rules, how strictly, on which date, beside what else.

    Without a `phase` each agenda's own status decides; a calendar of activities is final.
    """

    phase: Phase | None = None
    rules: frozenset[str] = frozenset(rule.code for rule in checks.rules())
    limits: CheckSettings = CheckSettings()
    today: date | None = None
    others: Callable[[Reading, date, date], tuple[Meeting, ...]] = _alone
    beside: Callable[[Reading], Beside | None] = _nothing
    busy: tuple[Busy, ...] = ()

    def phase_of(self, agenda: Agenda) -> Phase:
        """The phase that an agenda is judged in; a cancelled meeting is past all drafts."""
        return self.phase or ("final" if agenda.status == "cancelled" else agenda.status)


def report_of(
    readings: Sequence[Reading], run: Run, watch: Callable[[Sequence[Reading]], Iterable[Reading]] = iter
) -> Report:
    """What the checks find in some files."""
    found: list[Located] = []
    waived: list[Located] = []
    for reading in watch(readings):
        for one in located_in(reading, run):
            (waived if one.waived else found).append(one)
    files = tuple(one_line(reading.label) for reading in readings)
    calendars = sum(reading.activities is not None for reading in readings)
    return Report(files, tuple(found), tuple(waived), calendars=calendars)


def findings_of(reading: Reading, run: Run | None = None) -> list[Located]:
    """Every finding of one file that no waiver lets pass, in the order of its lines."""
    return [one for one in located_in(reading, run or Run(limits=settings().check)) if not one.waived]


def located_in(reading: Reading, run: Run) -> list[Located]:
    """Every finding of one file, in the order of its lines."""
    agenda = _agenda_of(reading)
    calendar = calendar_of(agenda, reading, run)
    phase = run.phase_of(agenda)
    run_all = checks.run(agenda, calendar, run.rules)
    found = [one for finding in run_all if (one := _located(finding, reading, phase))]
    waivers = reading.waivers
    if waivers:
        idle = tuple(_idle(waivers, found, run.rules))
        if m901_idle_waiver.RULE.code in run.rules:
            last = m901_idle_waiver.check(agenda, msgspec.structs.replace(calendar, idle=idle))
            found += [one for finding in last if (one := _located(finding, reading, phase))]
        found = [_waived(one, waivers) for one in found]
    if reading.is_stuck:
        found = [one if one.finding.rule.code == "F101" else without_fix(one) for one in found]
    later = followers([one.finding for one in found if not one.waived], phase)
    found = [one for one in found if id(one.finding) not in later]
    return sorted(found, key=lambda one: (one.span, one.finding.rule.code))


def _agenda_of(reading: Reading) -> Agenda:
    """The agenda of a file; of a calendar of activities an empty one that knows its parties."""
    calendar = reading.activities
    if calendar:
        return msgspec.structs.replace(EMPTY, status="final", host=calendar.host, parties=calendar.parties)
    return reading.agenda or reading.partial or EMPTY


def count_errors(reading: Reading) -> int:
    """How many errors the checks find in a file."""
    return sum(one.severity is Severity.ERROR for one in findings_of(reading))


def tell_errors(reading: Reading, console: Console, *, named: bool = True) -> None:
    """Say on standard error that the agenda itself has errors, for people rely on what was written; and name the first,
    unless what a public copy leaves out is not to be named."""
    found = [one for one in findings_of(reading) if one.severity is Severity.ERROR]
    if not found:
        return
    console.tell(publishing.ERRORS_LEFT, count=len(found), label=reading.shown)
    for one in found[:_NAMED] if named else ():
        console.tell_words(f"  {one.finding.rule.code}: {one.finding.says(console.language)}")


def tell_faults(reading: Reading, console: Console) -> None:
    """Print the faults of the file on standard error, one a line."""
    found = tuple(one for one in findings_of(reading) if one.finding.rule.code.startswith("F"))
    console.tell_page(concise.render(Report((reading.label,), found[:_MOST_FAULTS]), console.language))
    if more := found[_MOST_FAULTS:]:
        console.tell_reasons([say(opening.MORE_FAULTS, console.language, count=len(more))])


def calendar_of(agenda: Agenda, reading: Reading, run: Run) -> Calendar:
    """What the checks of `agenda` may look up."""
    certain, doubtful = readers_of_places(agenda)
    return Calendar(
        slots=timeline_by_date(agenda),
        faults=tuple(reading.faults),
        phase=run.phase_of(agenda),
        limits=run.limits,
        today=run.today or today(),
        places=certain,
        doubts=doubtful,
        titled=places.titled,
        place_hint=place_hint,
        people=people_of(agenda),
        others=lambda first, last: () if reading.paper else run.others(reading, first, last),
        lacks=reading.lacks,
        busy=run.busy,
        beside=run.beside(reading),
    )


def choose_rules(select: Iterable[str], ignore: Iterable[str]) -> tuple[frozenset[str], list[str]]:
    """The codes of the rules that are to run, and the names among these that name no rule."""
    rules = checks.rules()
    chosen, left = _named(select, rules), _named(ignore, rules)
    names = [name for name in (*select, *ignore) if not _named([name], rules)]
    return frozenset((chosen if any(True for _ in select) else {rule.code for rule in rules}) - left), names


def _named(names: Iterable[str], rules: Iterable[Rule]) -> set[str]:
    wanted = tuple(names)
    return {rule.code for rule in rules if any(is_named(rule.code, rule.name, name) for name in wanted)}


def _idle(waivers: tuple[Waiver, ...], found: list[Located], ran: frozenset[str]) -> Iterable[Waiver]:
    """The waivers that let nothing pass, each with why; those of rules that did not run are left alone."""
    rules = checks.rules()
    for waiver in waivers:
        unknown = [name for name in waiver.names if not _named([name], rules)]
        named = _named(waiver.names, rules)
        if unknown or not named or not waiver.reason:
            trouble = "unknown" if unknown else "nameless" if not named else "no reason"
            yield msgspec.structs.replace(waiver, trouble=trouble)
        elif named & ran == named and not any(waiver.covers(one.finding, one.span.line) for one in found):
            yield msgspec.structs.replace(waiver, trouble="idle")


def _waived(one: Located, waivers: tuple[Waiver, ...]) -> Located:
    reason = next((waiver.reason for waiver in waivers if waiver.covers(one.finding, one.span.line)), "")
    return msgspec.structs.replace(one, waived=reason) if reason else one


def _value(text: str) -> str:
    """The text of the file, a string without its quotes."""
    return text[1:-1] if len(text) > 1 and text[0] == text[-1] and text[0] in "\"'" else text


def _located(finding: Finding, reading: Reading, phase: Phase) -> Located | None:
    """A finding with its place: of a document, the words that it prints, and none for what only an agenda file can have."""
    if reading.paper:
        told = reading.paper.told(finding)
        return _printed(*told, reading, phase) if told else None
    span = finding.span or reading.spans.find(finding.path, finding.part)
    lines = reading.lines
    line = lines[span.line - 1].removesuffix("\r") if span.line <= len(lines) else ""
    end = span.end_column - 1 if span.end_line == span.line else len(line)
    value = _value(line[span.column - 1 : end])
    return Located(finding, one_line(reading.label), span, line, value, finding.weight(phase))


def _printed(finding: Finding, place: "PrintedPlace", reading: Reading, phase: Phase) -> Located:
    span = Span(place.number, place.start + 1, place.number, place.end + 1)
    value = place.text[place.start : place.end]
    bare = msgspec.structs.replace(finding, fix=())
    label, weight = one_line(reading.label), finding.weight(phase)
    return Located(bare, label, span, place.text, value, weight, is_printed=True, page=place.page, offered=finding.fix)
