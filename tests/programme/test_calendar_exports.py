"""The exports of a calendar of activities: no day that nobody wrote, nothing lost, the history of calendar files."""

import csv
import io
import json
import re
from calendar import monthrange
from datetime import date, timedelta
from pathlib import Path

import pytest
from conftest import ROOT, Rcm
from hypothesis import given
from hypothesis import strategies as st
from strict_calendar import events_of, text_of
from year import YEAR, put, ran

from rcmcli.calendars.activities import entries_of, left_out
from rcmcli.programme import lay_out
from rcmcli.store.reading import read_bytes

TITLES = re.findall(r'^title = "([^"]*)"', YEAR, re.MULTILINE)
DAYS = st.dates(date(2022, 1, 1), date(2022, 12, 28))


def dated(data: bytes) -> dict[str, tuple[str, str, str]]:
    """Under the summary of each entry its first day, the day after its last, and its state."""
    return {
        text_of(one["SUMMARY"].value): (one["DTSTART"].value, one["DTEND"].value, one["STATUS"].value)
        for one in events_of(data)
    }


def test_only_days_that_were_written_are_entries(rcm: Rcm, tmp_path: Path) -> None:
    """A day, a range, what follows from a day, and the last day of a deadline; how much is left out is said."""
    done = ran(rcm, put(tmp_path), "export", "ics", "2022", "-o", "-")
    assert dated(done.raw_out) == {
        "One day": ("20220517", "20220518", "CONFIRMED"),
        "Three days": ("20220330", "20220402", "TENTATIVE"),
        "CANCELLED: Cancelled": ("20220908", "20220909", "CANCELLED"),
        "Before the day": ("20220507", "20220508", "CONFIRMED"),
        "Due: Papers": ("20220331", "20220401", "CONFIRMED"),
        "Due: List of names": ("20220417", "20220418", "CONFIRMED"),
    }
    for words in ("no day is stated: 2", "a quarter or another stretch is stated: 5 (--tentative", "postponed: 1"):
        assert words in done.err


def test_stretches_are_whole_tentative_and_free(rcm: Rcm, tmp_path: Path) -> None:
    """With --tentative a month is an entry over all of it, and a list of months three."""
    folder = put(tmp_path)
    ran(rcm, folder, "export", "ics", "2022", "--tentative")
    data = (folder / "2022-tentative.ics").read_bytes()
    entries = dated(data)
    assert entries["A month (some time: March 2022)"] == ("20220301", "20220401", "TENTATIVE")
    assert entries["A quarter (some time: second quarter of 2022)"] == ("20220401", "20220701", "TENTATIVE")
    starts = [one["DTSTART"].value for one in events_of(data) if one["SUMMARY"].value.startswith("Three months")]
    assert starts == ["20220401", "20220701", "20221001"]
    assert {one["TRANSP"].value for one in events_of(data)} == {"TRANSPARENT"}


@given(DAYS, st.integers(0, 40), st.sampled_from(["day", "range", "month", "quarter", "none", "asap"]))
def test_an_entry_is_never_more_exact_than_what_was_written(day: date, more: int, form: str) -> None:
    """Any period in a calendar: what is not written to the day is an entry only when asked for, and then over all of it."""
    last = day + timedelta(days=more)
    quarter = (day.month - 1) // 3 * 3 + 1
    cases = {
        "day": (f'when = "{day}"', day, day),
        "range": (f'when = "{day}/{last}"', day, last),
        "month": (f'when = "{day:%Y-%m}"', day.replace(day=1), day.replace(day=monthrange(2022, day.month)[1])),
        "quarter": (
            f'when = "2022-Q{quarter // 3 + 1}"',
            date(2022, quarter, 1),
            date(2022, quarter + 2, monthrange(2022, quarter + 2)[1]),
        ),
        "none": ("", None, None),
        "asap": ('when = "as soon as possible"', None, None),
    }
    line, first, end = cases[form]
    text = f'format = 1\ntitle = "T"\nperiod = "2022"\n[[group]]\nid = "g"\ntitle = "G"\n[[group.activity]]\nid = "a-b"\ntitle = "A"\n{line}\n'
    calendar = read_bytes(text.encode(), label="calendars/x.toml", name="x").activities
    assert calendar is not None
    programme = lay_out("x", calendar, lambda _: None, ["en"])
    sure, asked = entries_of(programme, tentative=False), entries_of(programme, tentative=True)
    assert len(sure) == (form in ("day", "range"))
    assert [(one.start, one.end - timedelta(days=1)) for one in asked] == ([(first, end)] if first else [])
    assert len(asked) + sum(left_out(programme, tentative=True).values()) == 1


def test_a_newer_file_goes_on_from_the_one_before(rcm: Rcm, tmp_path: Path) -> None:
    """What moved is counted up under its identity, what is gone is cancelled, what stayed is as it was."""
    folder = put(tmp_path)
    ran(rcm, folder, "export", "ics", "2022")
    before = {one["UID"].value: one for one in events_of((folder / "2022.ics").read_bytes())}
    put(folder, YEAR.replace('when = "2022-03-30/2022-04-01"', 'when = "2022-04-04/2022-04-06"').replace('"2022-Q1"', '"2022-H2"', 1).replace('by = "2022-H2"', "", 1))  # fmt: skip
    ran(rcm, folder, "export", "ics", "2022", "--stamp", "2022-02-01")
    after = {one["UID"].value: one for one in events_of((folder / "2022.ics").read_bytes())}
    assert set(before) == set(after)
    changed = {
        text_of(one["SUMMARY"].value): (one["SEQUENCE"].value, one["STATUS"].value)
        for name, one in after.items()
        if one != before[name]
    }
    assert changed == {"Three days": ("1", "TENTATIVE"), "CANCELLED: Due: Papers": ("1", "CANCELLED")}


def test_for_a_party_is_a_file_of_its_own(rcm: Rcm, tmp_path: Path) -> None:
    """Mexico's calendar holds nothing that is for Belize alone."""
    folder = put(tmp_path)
    ran(rcm, folder, "export", "ics", "2022", "--for", "Mexico")
    told = dated((folder / "2022-MX.ics").read_bytes())
    assert "One day" in told
    assert "Due: Papers" not in told


def test_a_file_without_any_day_is_refused(rcm: Rcm, tmp_path: Path) -> None:
    """A calendar file must hold an entry (RFC 5545 3.6): one without any would be opened for nothing."""
    folder = put(tmp_path)
    text = YEAR.partition("[[group.activity]]")[0] + '[[group.activity]]\nid = "a-b"\ntitle = "A"\n'
    done = rcm("export", "ics", "2022", cwd=put(folder, text))
    assert done.code == 2
    assert "--tentative" in done.err


@pytest.mark.parametrize("form", ["md", "csv", "json", "html", "docx", "pdf", "xlsx"])
def test_the_same_calendar_gives_the_same_bytes(rcm: Rcm, form: str) -> None:
    """Each form, in two languages, twice: on every day the same, that of the page by --at."""
    pytest.importorskip({"docx": "docx", "pdf": "typst", "xlsx": "xlsxwriter"}.get(form, "json"))
    words = ("export", form, "2022", "--lang", "es,en", "-o", "-", "--at", "2022-02-01")
    assert ran(rcm, ROOT, *words).raw_out == ran(rcm, ROOT, *words).raw_out


@pytest.mark.parametrize("form", ["md", "csv", "json", "html"])
def test_every_text_of_the_file_is_in_it(rcm: Rcm, tmp_path: Path, form: str) -> None:
    """Titles, groups, notes, mandates and places; what has no date says so."""
    out = ran(rcm, put(tmp_path), "export", form, "2022", "-o", "-").out
    for words in (*TITLES, "Bring the tables", "Puebla", "Mexico", "IOM", "ate to be agreed"):
        assert words in out, words
    assert "1.e" in out.replace("&#46;", ".")


def test_word_and_excel_hold_every_title(rcm: Rcm, tmp_path: Path) -> None:
    """Read back with the libraries that others read them with; a month is no date in a sheet."""
    docx, openpyxl = pytest.importorskip("docx"), pytest.importorskip("openpyxl")
    pytest.importorskip("xlsxwriter")
    folder = put(tmp_path)
    for form in ("docx", "xlsx"):
        ran(rcm, folder, "export", form, "2022")
    tables = docx.Document(str(folder / "2022.docx")).tables
    cells = "\n".join(cell.text for table in tables for row in table.rows for cell in row.cells)
    book = openpyxl.load_workbook(folder / "2022.xlsx")
    rows = {row[3]: row for row in book["Activities"].iter_rows(values_only=True)}
    for title in TITLES[2:]:
        assert title in cells
    assert [len(table.rows) for table in tables] == [8, 5, 5]
    assert rows["A month"][:2] == (None, None)
    assert [value.date() for value in rows["Three days"][:2]] == [date(2022, 3, 30), date(2022, 4, 1)]


def test_a_sheet_has_dates_only_where_days_are_known(rcm: Rcm, tmp_path: Path) -> None:
    """Each activity and deadline is one row; a month has words and no date."""
    out = ran(rcm, put(tmp_path), "export", "csv", "2022", "-o", "-").raw_out.decode("utf-8-sig")
    rows = {row["Activity"]: row for row in csv.DictReader(io.StringIO(out))}
    known = {title: (row["First day"], row["Last day"]) for title, row in rows.items() if row["Last day"]}
    assert len(rows) == len(TITLES) - 2
    assert known == {
        "One day": ("2022-05-17", "2022-05-17"),
        "Three days": ("2022-03-30", "2022-04-01"),
        "Postponed": ("2022-06-01", "2022-06-01"),
        "Cancelled": ("2022-09-08", "2022-09-08"),
        "Before the day": ("2022-05-07", "2022-05-07"),
        "Papers": ("", "2022-03-31"),
        "List of names": ("", "2022-04-17"),
    }


def test_a_page_says_what_is_next_and_what_is_past(rcm: Rcm, tmp_path: Path) -> None:
    """As of 10 April each activity and deadline stands once, under its heading; no script."""
    out = ran(rcm, put(tmp_path), "export", "html", "2022", "--at", "2022-04-10", "-o", "-").out
    parts = re.split(r'<h2 id="(\w+)">', out)
    found = {
        name: re.findall(r'class="title">([^<]*)<', part) for name, part in zip(parts[1::2], parts[2::2], strict=True)
    }
    assert found == {
        "overdue": ["Papers"],
        "next": ["Budget", "A quarter", "Three months", "List of names", "Before the day", "One day", "Postponed: Postponed"],
        "later": ["Cancelled: Cancelled"],
        "open": ["No date at all", "Money"],
        "past": ["Three days", "A month", "Before the month"],
    }  # fmt: skip
    assert "<script" not in out


def test_two_languages_as_json_are_a_list(rcm: Rcm) -> None:
    """One object for each, alike but for their words."""
    told = json.loads(ran(rcm, ROOT, "export", "json", "2022", "--lang", "es,en", "-o", "-").out)
    assert [one["language"] for one in told] == ["es", "en"]
    assert told[0]["deadlines"][0]["when"]["words"] == "a más tardar el 31 de marzo de 2022 (primer trimestre)"
    assert told[0]["deadlines"][0]["when"]["last"] == told[1]["deadlines"][0]["when"]["last"] == "2022-03-31"


def test_french_and_portuguese_have_their_words(rcm: Rcm, tmp_path: Path) -> None:
    """Periods, heads and countries in the language of the document."""
    folder = put(tmp_path)
    french = ran(rcm, folder, "export", "md", "2022", "--lang", "fr", "-o", "-").out
    portuguese = ran(rcm, folder, "export", "md", "2022", "--lang", "pt", "-o", "-").out
    for words in (
        "Au plus tard le 31 mars 2022 (premier trimestre)",
        "Date à convenir",
        "Mexique",
        "17 mai 2022",
        "| Quand |",
    ):
        assert words in french
    for words in (
        "Até 31 de março de 2022 (primeiro trimestre)",
        "Data a definir",
        "México",
        "17 de maio de 2022",
        "| Quando |",
    ):
        assert words in portuguese


@pytest.mark.parametrize(
    ("words", "says"),
    [
        (("xml", "2022"), "has no xml"),
        (("txt", "2022"), "has no txt"),
        (("md", "2022", "--tz", "Lima"), "--tz is for agendas"),
        (("md", "2022", "--audience", "nobody"), "no audience"),
        (("ics", "2022", "--audience", "nobody"), "no audience"),
        (("ics", "2022", "--split"), "--split is for agendas"),
        (("ics", "2021-09", "--tentative"), "--tentative is for calendars of activities"),
        (("md", "2021-09", "--at", "2021-09-01"), "--at says at which moment it is “today”"),
        (("md", "2022", "-o", "x.csv"), "x.csv"),
        (("md", "2022", "-o", "calendars/2022.toml"), "2022.toml"),
    ],
)
def test_what_cannot_be_written_is_refused(rcm: Rcm, workspace: Path, words: tuple[str, ...], says: str) -> None:
    """One sentence, exit code 2, and no file."""
    folder = put(workspace)
    done = rcm("export", *words, cwd=folder)
    assert (done.code, done.out) == (2, "")
    assert says in done.err
    assert {path.name for path in folder.iterdir()} == {"agendas", "calendars"}


def test_a_name_of_both_is_refused(rcm: Rcm, workspace: Path) -> None:
    """A whole id of a calendar and of an agenda could mean either; an id wins over the beginning of an agenda's."""
    folder = put(put(workspace, name="2021-09-rcm-sacm"), name="2021")
    done = rcm("export", "md", "2021-09-rcm-sacm", cwd=folder)
    assert done.code == 2
    assert "calendars/2021-09-rcm-sacm.toml or agendas/2021-09-rcm-sacm.toml" in done.err
    assert ran(rcm, folder, "export", "md", "2021", "-o", "-").out.startswith("# Year of tests")
    assert ran(rcm, folder, "export", "md", "2021-07", "-o", "-").out.startswith("# Meeting of the Regional")


def test_what_a_terminal_would_obey_is_not_printed(rcm: Rcm, tmp_path: Path) -> None:
    """Controls and marks of direction in a title come out nowhere."""
    folder = put(tmp_path, YEAR.replace('title = "One day"', 'title = "One\\u001b[31m\\u202e day"'))
    for words in (("calendar", "show"), ("calendar", "next", "--at", "2022-01-01"), ("export", "md", "2022", "-o", "-"), ("export", "ics", "2022", "-o", "-"), ("export", "html", "2022", "-o", "-")):  # fmt: skip
        out = ran(rcm, folder, *words).out
        assert "\x1b" not in out
        assert "\u202e" not in out
