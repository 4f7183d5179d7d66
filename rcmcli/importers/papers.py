"""Papers: a sheet read as the draft of an agenda, with what became of each of its lines and what was taken for granted."""

import re
from collections.abc import Sequence
from datetime import date
from typing import NamedTuple

import msgspec

from rcmcli.importers.builders import Day, Item, Paper, paths_of
from rcmcli.importers.chats import without_stamps
from rcmcli.importers.contacts import without_contacts
from rcmcli.importers.dates_printed import full_dates
from rcmcli.importers.dating import date_days
from rcmcli.importers.day_zones import zone_days
from rcmcli.importers.draft import Drafting, claim_lines, head_of, printed_at, printed_start
from rcmcli.importers.evenings import settle_evenings
from rcmcli.importers.front import front_of
from rcmcli.importers.front_facts import Front
from rcmcli.importers.grids import rows_of
from rcmcli.importers.imported import Imported as Imported
from rcmcli.importers.ledger import Ledger
from rcmcli.importers.letters import without_own_date
from rcmcli.importers.mail_heads import without_mail_heads
from rcmcli.importers.mail_words import without_mail_words
from rcmcli.importers.military import with_colons
from rcmcli.importers.own_after import with_pairs, without_after
from rcmcli.importers.own_deadlines import without_deadlines
from rcmcli.importers.own_heads import with_plain_head
from rcmcli.importers.own_messages import is_ours, unfolded
from rcmcli.importers.own_tables import slot_tracks, with_lines, with_whole_tables, without_slot_marks
from rcmcli.importers.own_tracks import settle_tracks
from rcmcli.importers.own_union import united
from rcmcli.importers.own_unplaced import without_unplaced
from rcmcli.importers.own_voices import voices_of
from rcmcli.importers.own_words import says_parallel, tracks_of
from rcmcli.importers.reader import Reader
from rcmcli.importers.repeats import unite_repeats, without_repeated_heads
from rcmcli.importers.rows import Row
from rcmcli.importers.runs import straightened
from rcmcli.importers.sheet import Sheet
from rcmcli.importers.struck_ranges import with_dashes
from rcmcli.importers.tabs import without_tabs
from rcmcli.importers.titles import drop_stops
from rcmcli.importers.tongue import language_of
from rcmcli.importers.twin_titles import told_in_both
from rcmcli.importers.untimed_lists import listed
from rcmcli.importers.zone import host_of, offset_printed, zone_of
from rcmcli.model.agenda import Deadline, Unplaced
from rcmcli.model.draft import Draft, Pair
from rcmcli.model.place import Place
from rcmcli.model.text import Language, one_line
from rcmcli.model.walltime import DateRange
from rcmcli.reading.lines import has_24_hours
from rcmcli.words import imported

_HALF = re.compile(r"[0-9] ?[aApP]\.? ?[mM]\b")


class Wishes(msgspec.Struct, frozen=True):
    """What the user says of a paper that it does not say itself, and the language that remarks are made in."""

    zone: Place | None = None
    settings: Place | None = None  # the zone of rcm.toml
    year: int | None = None
    on: date | None = None  # the date of a paper of one day
    language: str = ""
    speaks: Language = "en"


def import_sheet(sheet: Sheet, wishes: Wishes) -> Imported:
    """A sheet as the draft of an agenda. Nothing is invented: what the paper does not say is missing, or said to be assumed."""
    sheet = with_whole_tables(sheet) if is_ours((*sheet.lines, *sheet.furniture)) else sheet
    told = {
        one: _import(voice, msgspec.structs.replace(wishes, language=one)) for one, voice in voices_of(sheet).items()
    }
    return united(sheet, told) if told else _import(sheet, wishes)


def _import(sheet: Sheet, wishes: Wishes) -> Imported:
    ledger = Ledger()
    sheet, tracks, behind = _prepared(with_dashes(with_colons(without_stamps(sheet))), ledger)
    language = wishes.language or language_of((line.text for line in sheet.lines), "en")
    rows = _rows_of(sheet, language, ledger)
    paper = _read(sheet, rows, language, ledger, tracks)
    unite_repeats(paper, ledger)
    front = front_of(paper.front, ledger, paper)
    front.city = front.city or next(iter(paper.places), "")
    lines = [line for line in (*sheet.lines, *sheet.furniture) if not ledger.is_aside(line, imported.MAIL_HEAD)]
    printed = date_days(paper, lines, ledger, language=language, year=wishes.year, made=_made(sheet, ledger))
    _settle_dates(paper, wishes.on)
    dates = [on for on in (*(day.date for day in paper.days), wishes.on) if on]
    found = zone_of(paper, front, ledger, dates, wishes.zone, wishes.settings)
    if found:
        zone_days(paper, found.zone, ledger, is_ours=tracks is not None)
    _find_missing(paper, front, ledger)
    ledger.use(sheet.notes, paper)
    paper.footnotes += sheet.notes
    languages = _languages(rows, language)
    pairs = _printed(printed, paper, front)
    head = head_of(
        front, found.zone if found else "", languages, host_of(front), [line.text for line in paper.footnotes]
    )
    draft = _draft(paper, head, pairs, Drafting(languages, ledger, wishes.speaks), _lost(sheet, ledger, paper))
    pairs = with_pairs(draft.pairs, behind.pairs)
    draft = msgspec.structs.replace(draft, pairs=pairs, unplaced=behind.unplaced, deadlines=behind.deadlines)
    entries = ledger.entries(sheet, paths_of(paper), imported.LOST)
    return Imported(draft, entries, tuple(ledger.assumed), tuple(ledger.missing))


class _Beside(NamedTuple):
    """What a paper of rcm lists beside its days."""

    pairs: tuple[Pair, ...] = ()
    unplaced: tuple[Unplaced, ...] = ()
    deadlines: tuple[Deadline, ...] = ()


def _prepared(sheet: Sheet, ledger: Ledger) -> tuple[Sheet, frozenset[str] | None, _Beside]:
    """A sheet without what is no part of its days; the tracks of a paper of rcm, and what that lists beside them."""
    ledger.set_aside(sheet.furniture, "repeated", imported.FURNITURE)
    tracks = _own_tracks(sheet)
    beside = _Beside()
    if tracks is not None:
        sheet, unplaced = without_unplaced(_plainly(sheet, ledger), ledger)
        sheet, due = without_deadlines(sheet, ledger)
        sheet, pairs = without_after(sheet, ledger)
        beside = _Beside(pairs, unplaced, due)
    return without_tabs(without_contacts(sheet, ledger), ledger), tracks, beside


def _rows_of(sheet: Sheet, language: str, ledger: Ledger) -> list[Row]:
    """What a sheet says in reading order, every time in a row of its own."""
    full = _counts_to_24(sheet)
    rows = without_mail_words([*rows_of(sheet.blocks, full=full)], ledger)
    rows = without_own_date(without_mail_heads(rows, ledger), ledger)
    rows = told_in_both(straightened(without_repeated_heads(rows, ledger), language, full=full))
    return listed(unfolded(rows) if is_ours(sheet.lines) else rows)


def _made(sheet: Sheet, ledger: Ledger) -> date | None:
    """When a paper was made, or else sent."""
    sent = full_dates([line for line in sheet.lines if ledger.is_aside(line, imported.MAIL_HEAD)])
    return sheet.made or next(iter(sent), None)


def _plainly(sheet: Sheet, ledger: Ledger) -> Sheet:
    """A paper of rcm without what only it prints so."""
    return with_plain_head(without_slot_marks(with_lines(sheet), ledger), ledger)


def _own_tracks(sheet: Sheet) -> frozenset[str] | None:
    """The tracks of a paper of rcm, None for any other."""
    if not is_ours((*sheet.lines, *sheet.furniture)):
        return None
    said = (line.text for line in sheet.lines)
    return tracks_of(words for words in said if says_parallel(words) is None) | slot_tracks(sheet)


def _read(sheet: Sheet, rows: Sequence[Row], language: str, ledger: Ledger, tracks: frozenset[str] | None) -> Paper:
    full = _counts_to_24(sheet)
    twelve = not full and not any(_HALF.search(line.text) for line in sheet.lines)
    if tracks is not None:
        said = (line.text for row in rows for line in row.body)
        tracks |= tracks_of(words for words in said if says_parallel(words) is None)
    paper = Reader(language, full=full, twelve=twelve, ledger=ledger, tracks=tracks).read(rows)
    if twelve:
        settle_evenings(paper)
    if tracks is None:
        drop_stops([item.titles for day in paper.days for item in day.items])
    else:
        settle_tracks(paper)
    return paper


def _counts_to_24(sheet: Sheet) -> bool:
    return has_24_hours(line.text for line in sheet.lines)


def _draft(
    paper: Paper, head: tuple[Pair, ...], printed: tuple[Pair, ...], drafting: Drafting, lost: dict[int, list[str]]
) -> Draft:
    """The agenda that a paper is, its lines that nobody understood as remarks where they stood."""
    return Draft(
        drafting.languages,
        head,
        tuple(drafting.day(day, lost) for day in paper.days),
        printed=printed,
        start=printed_start(paper),
        at=printed_at(paper),
        remarks=tuple(lost.get(id(paper), [])),
        claims=claim_lines(paper),
    )


def _languages(rows: Sequence[Row], language: str) -> tuple[str, ...]:
    """The languages of a paper: its own, and that of a second column of words."""
    named = [one for row in rows if row.other for one in row.languages if one]
    return tuple(dict.fromkeys(named)) if len(set(named)) == 2 else (language,)


def _settle_dates(paper: Paper, given: date | None) -> None:
    """Put days in order, and give the only one the date that the user says, where it has none."""
    if paper.has_gone_back and all(day.date for day in paper.days):
        paper.days.sort(key=lambda day: day.date or date.min)
    if given and len(paper.days) == 1 and paper.days[0].date is None:
        paper.days[0].date = given


def _find_missing(paper: Paper, front: Front, ledger: Ledger) -> None:
    if not front.title:
        ledger.missing.append("title")
    for day in paper.days:
        if day.date is None:
            ledger.missing.append("date")
            ledger.assume("date", imported.NO_DATE, next(iter(day.lines), None))


def _lost(sheet: Sheet, ledger: Ledger, paper: Paper) -> dict[int, list[str]]:
    """The lines that nobody understood, as remarks, by the part that stands above each in the paper."""
    found: dict[int, list[str]] = {}
    above: object = paper
    for entry in ledger.entries(sheet, {}, imported.LOST):
        owner = ledger.owner_of(entry.line.number)
        above = owner if isinstance(owner, Item | Day) else above
        if owner is None and entry.status == "not-understood":
            page = f"p. {entry.line.page}, " if entry.line.page else ""
            found.setdefault(id(above), []).append(f"¿? {page}{entry.line.number}: {one_line(entry.line.text)}")
    return found


def _printed(dates: DateRange | None, paper: Paper, front: Front) -> tuple[Pair, ...]:
    offset = offset_printed([*front.zone_labels, *paper.zone_labels])
    pairs = [Pair("dates", dates)] if dates else []
    return (*pairs, *([Pair("offset", offset)] if offset else []))
