"""Round trips: what rcm exports of an agenda, it reads back with the same days, hours and titles."""

from collections import Counter
from datetime import date
from pathlib import Path

import pytest
from conftest import Rcm

from rcmcli.importers.kinds import sheet_of
from rcmcli.importers.papers import Wishes, import_sheet
from rcmcli.model.agenda import Agenda
from rcmcli.model.text import fold_name
from rcmcli.store.reading import read

ROOT = Path(__file__).parents[2]
AGENDAS = sorted((ROOT / "agendas").glob("*.toml"))
CORPUS = sorted((ROOT / "tests/data/corpus").glob("*.toml"))
NEEDS = {"docx": "docx", "pdf": "typst", "xlsx": "xlsxwriter"}
READS = {"pdf": "pypdfium2", "xlsx": "python_calamine"}
# A lead in round brackets that is the abbreviation of the words before it cannot be told from these in plain text.
ENOUGH = {"txt": 0.95, "md": 0.98}
Told = tuple[date | None, int | None, int | None, str]


def of_agenda(agenda: Agenda) -> list[Told]:
    """Date, start, end and title of each item, in the agenda's first language."""
    language = agenda.languages[0]
    return [
        (day.date, item.time.start, item.time.end, fold_name(item.title.pick(language)))
        for day in agenda.days
        for item in day.items
    ]


def of_paper(contents: bytes, form: str, language: str) -> list[Told]:
    """The same of an exported file that is read as a paper."""
    draft = import_sheet(sheet_of(contents, form), Wishes()).draft
    return [
        (day.date, one.item.time.start, one.item.time.end, fold_name(one.item.title.pick(language)))
        for day in draft.days
        for one in day.items
    ]


def exported(path: Path, form: str, rcm: Rcm, folder: Path) -> tuple[Agenda, list[Told]]:
    """An agenda, and what its export says when it is read back."""
    for library in (NEEDS.get(form), READS.get(form)):
        if library:
            pytest.importorskip(library)
    agenda = read(path).agenda
    assert agenda
    out = folder / f"out.{form}"
    assert rcm("export", form, str(path), "-o", str(out), "--lang", agenda.languages[0]).code == 0
    return agenda, of_paper(out.read_bytes(), form, agenda.languages[0])


def made_up(agenda: Agenda, found: list[Told]) -> list[Told]:
    """What was read with an hour that the agenda has not on that date."""
    there = {told[:3] for told in of_agenda(agenda)}
    return [told for told in found if told[1] is not None and told[:3] not in there]


@pytest.mark.parametrize("form", ["txt", "md", "html", "csv", "docx", "pdf", "xlsx"])
def test_the_real_agendas_come_back(form: str, rcm: Rcm, tmp_path: Path) -> None:
    """Every hour is right, and every title but for a few in plain text."""
    right = total = 0
    for path in AGENDAS:
        agenda, found = exported(path, form, rcm, tmp_path)
        assert not made_up(agenda, found)
        wanted = Counter(of_agenda(agenda))
        right += sum((wanted & Counter(found)).values())
        total += sum(wanted.values())
        assert len(found) <= sum(wanted.values()) + (2 if form == "md" else 0)
    assert right >= ENOUGH.get(form, 1.0) * total


@pytest.mark.deep
@pytest.mark.parametrize("form", ["csv", "docx"])
def test_the_corpus_comes_back(form: str, rcm: Rcm, tmp_path: Path) -> None:
    """Nearly all items of 74 public agendas are read back; an hour that none of them has is as good as never."""
    right = total = wrong = 0
    for path in CORPUS:
        agenda, found = exported(path, form, rcm, tmp_path)
        wrong += len(made_up(agenda, found))
        wanted = Counter(of_agenda(agenda))
        right += sum((wanted & Counter(found)).values())
        total += sum(wanted.values())
    assert right >= 0.95 * total
    assert wrong <= 3
