"""Round trips: what rcm exports of an agenda, it reads back with the same clock, days, hours, titles and leads."""

from collections import Counter
from collections.abc import Sequence
from datetime import date
from pathlib import Path

import pytest
from conftest import Rcm

from rcmcli.directory import find
from rcmcli.importers.kinds import sheet_of
from rcmcli.importers.papers import Wishes, import_sheet
from rcmcli.jobs.importing.calendar import import_calendar
from rcmcli.jobs.importing.full_text import full_text
from rcmcli.model.agenda import Agenda, Item, Lead
from rcmcli.model.draft import Draft
from rcmcli.model.text import fold_name
from rcmcli.store.reading import read

ROOT = Path(__file__).parents[2]
AGENDAS = sorted((ROOT / "agendas").glob("*.toml"))
# Of which something is not read back yet: titles such as “Primeiro dia”, “Lunch (1hr)”, “Room opens”, or a clock, in some forms.
NOT_YET = (
    "alchemistry_day", "an_commissions", "apdr_tomar", "benlloc_ruralitat", "cultura_ciclo", "hyland_hackathon",
    "iberoamericana_santiago", "oecs_ministers", "perls_workshop", "ppi_assembly", "radelaide_course", "tag_breakouts",
    "unctad_pretoria", "unece_wp30", "unesco_efa", "veracruz_cumbre", "washu_hack",
)  # fmt: skip
CORPUS = [path for path in sorted((ROOT / "tests/data/corpus").glob("*.toml")) if path.stem not in NOT_YET]
NEEDS = {"docx": "docx", "pdf": "typst", "xlsx": "xlsxwriter"}
READS = {"pdf": "pypdfium2", "xlsx": "python_calamine"}
FORMS = ("txt", "md", "html", "csv", "docx", "pdf", "xlsx", "ics")
Told = tuple[date | None, int | None, int | None, str, tuple[str, ...]]
Languages = tuple[str, ...]


def told(day: date | None, item: Item, languages: Languages) -> Told:
    """Date, start, end and leads of an item, and its title in each language."""
    leads = tuple(sorted(named(lead, languages[0]) for lead in item.leads))
    titles = " | ".join(fold_name(item.title.pick(language)) for language in languages)
    return day, item.time.start, item.time.end, titles, leads


def named(lead: str | Lead, language: str) -> str:
    """A lead by the name that the directory has for it: OIM and IOM are one."""
    words = lead if isinstance(lead, str) else lead.name.pick(language)
    party = find(words)
    return fold_name(party.name.pick("en") if party else words)


def of_agenda(agenda: Agenda, languages: Languages) -> list[Told]:
    """What an agenda says."""
    return [told(day.date, item, languages) for day in agenda.days for item in day.items]


def in_a_calendar(one: Told) -> bool:
    """Whether a calendar has a place for an item: not for one without an hour, or that ends before it begins."""
    _, start, end, *_ = one
    return start is not None and (end is None or end > start)


def is_with_track(one: Told, lost: Sequence[Told]) -> bool:
    """Whether an entry of a calendar is one of these, the track of no other entry still behind its title."""
    return any(one[:3] == other[:3] and one[3].startswith(f"{other[3]} ") and one[4] == other[4] for other in lost)


def of_paper(draft: Draft, languages: Languages) -> list[Told]:
    """The same of an exported file that was read as a paper."""
    return [told(day.date, one.item, languages) for day in draft.days for one in day.items]


def draft_of(contents: bytes, form: str) -> Draft:
    """An exported file as a draft."""
    if form == "ics":
        return import_calendar(contents, Wishes(), "out.ics").draft
    if form == "txt" and (whole := full_text(contents, Wishes())):
        return whole.draft
    return import_sheet(sheet_of(contents, form), Wishes()).draft


def hold(paths: Sequence[Path], form: str, rcm: Rcm, folder: Path, *more: str, order: int = 0) -> None:
    """Fail where something is not read back from this form, or something is that was not there: in the first language of each
    agenda, in all of them, or in all from the last to the first."""
    for library in (NEEDS.get(form), READS.get(form)):
        if library:
            pytest.importorskip(library)
    amiss: list[str] = []
    for path in paths:
        agenda = read(path).agenda
        assert agenda
        languages: Languages = agenda.languages[::order] if order else agenda.languages[:1]
        out = folder / f"{path.stem}.{form}"
        run = rcm("export", form, str(path), "-o", str(out), "--lang", ",".join(languages), *more)
        assert run.code in (0, 1), run.err
        written = Counter(of_agenda(agenda, languages))
        draft = draft_of(out.read_bytes(), form)
        found = Counter(of_paper(draft, languages))
        clock = next((pair.value for pair in draft.pairs if pair.key == "timezone"), None)
        amiss += [f"{path.stem}: the clock of {clock}"] if clock != agenda.timezone else []
        lost = [one for one in (written - found).elements() if form != "ics" or in_a_calendar(one)]
        made = [one for one in (found - written).elements() if form != "ics" or not is_with_track(one, lost)]
        amiss += [f"{path.stem}: lost {one}" for one in lost if not any(is_with_track(other, [one]) for other in found)]
        amiss += [f"{path.stem}: made up {one}" for one in made]
    assert amiss == []


@pytest.mark.parametrize("form", FORMS)
def test_the_real_agendas_come_back(form: str, rcm: Rcm, tmp_path: Path) -> None:
    """Every item of the three real agendas, in each form."""
    hold(AGENDAS, form, rcm, tmp_path)


@pytest.mark.parametrize("order", [1, -1])
@pytest.mark.parametrize("form", ["txt", "md", "html", "csv", "docx", "pdf", "xlsx"])
def test_the_real_agendas_come_back_in_both_languages(form: str, order: int, rcm: Rcm, tmp_path: Path) -> None:
    """Every title of them in each language, once."""
    hold(AGENDAS, form, rcm, tmp_path, *(["--details"] if form == "txt" else []), order=order)


@pytest.mark.parametrize("order", [1, -1])
def test_a_calendar_comes_back_in_both_languages(order: int, rcm: Rcm, tmp_path: Path) -> None:
    """Of the one whose titles fit into the summary of an entry in both."""
    hold(AGENDAS[2:], "ics", rcm, tmp_path, order=order)


@pytest.mark.parametrize("order", [1, -1])
def test_the_whole_text_comes_back_whole(order: int, rcm: Rcm, tmp_path: Path) -> None:
    """`--full` has all of an item, ids too, in every language; no line of it is lost."""
    hold(AGENDAS, "txt", rcm, tmp_path, "--full", order=order)
    for path in AGENDAS:
        agenda = read(path).agenda
        assert agenda
        out = tmp_path / f"{path.stem}.txt"
        whole = full_text(out.read_bytes(), Wishes())
        assert whole
        assert {entry.status for entry in whole.entries} <= {"used", "repeated", "ignored"}
        items = [one.item for day in whole.draft.days for one in day.items]
        assert [*map(marks, items)] == [marks(one) for day in agenda.days for one in day.items]


def marks(item: Item) -> object:
    """What an item says beside its hours, titles and leads."""
    points = [fold_name(point.title.pick("es")) for point in item.topics]
    return item.id, item.room, item.track, item.audience, item.optional, item.stated_kind, points


@pytest.mark.parametrize("form", ["txt", "csv"])
def test_some_of_the_corpus_comes_back(form: str, rcm: Rcm, tmp_path: Path) -> None:
    """Those agendas of the corpus that were once read otherwise than they are written, in the quick forms."""
    names = ("eaap_davos", "ipu_assembly", "parlamericas_opn", "regular_process", "selm_comunicacoes", "acs_council")
    hold([path for path in CORPUS if path.stem in names], form, rcm, tmp_path)


DASHES = """format = 1
title = "Workshop"
timezone = "America/Panama"

[[day]]
date = 2026-03-02
items = '''
09:00-10:00  Session 1 — Irregular migration #one
10:00-11:00  Session 2 — Trafficking #two
11:00-12:00  Press briefing — Youth (track Women) #three
11:00-12:00  Dialogue (track Guests) #four
12:00-13:00  Closing words (track Women) #five
'''
"""


@pytest.mark.parametrize("form", ["txt", "md", "html", "csv", "ics"])
def test_a_dash_in_a_title_is_no_track(form: str, rcm: Rcm, tmp_path: Path) -> None:
    """A title with a dash of its own stays whole, also where tracks stand behind other titles."""
    path = tmp_path / "workshop.toml"
    path.write_text(DASHES)
    hold([path], form, rcm, tmp_path)


@pytest.mark.parametrize("name", ["hst_cern", "fao_samoa"])
def test_what_is_told_again_below_a_table_begins_no_day(name: str, rcm: Rcm, tmp_path: Path) -> None:
    """An item whose points stand below the table of its day, and after which the next day begins earlier."""
    hold([ROOT / f"tests/data/corpus/{name}.toml"], "md", rcm, tmp_path)


@pytest.mark.deep
@pytest.mark.parametrize("form", FORMS)
def test_the_corpus_comes_back(form: str, rcm: Rcm, tmp_path: Path) -> None:
    """Every item of the public agendas that can be exported, in each form; some keep an hour as their paper prints it wrong."""
    hold([path for path in CORPUS if read(path).usable], form, rcm, tmp_path)
