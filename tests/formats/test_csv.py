"""`rcm export csv`: read back by Python's csv module, the cells are those of the agenda, and none is a formula."""

import csv
import io
import json

import pytest
from conftest import REAL, ROOT, run_here
from exporting import DAY, HEAD, exported, item
from hypothesis import given
from hypothesis import strategies as st
from profiles import examples
from strategies import Made, agendas, ends, titles

from rcmcli.formats.csv import cell
from rcmcli.model.text import one_line

MARKS = {"en": ",", "es": ";", "es,en": ";", "en,es": ","}
FORMULA = "=+-@\t\r\uff1d\uff0b\uff0d\uff20"


def sheet(agenda: str, lang: str = "en", *options: str) -> list[dict[str, str]]:
    """The rows of a sheet, by the names of their columns."""
    data = exported("csv", agenda, "--lang", lang, *options)
    assert data.startswith(b"\xef\xbb\xbf")
    text = data.decode("utf-8-sig")
    assert text.count("\r\n") == text.count("\n") == text.count("\r") == len(text.splitlines())
    rows = list(csv.reader(io.StringIO(text, newline=""), delimiter=MARKS[lang], strict=True))
    assert len({len(row) for row in rows}) == 1
    assert len(set(rows[0])) == len(rows[0])
    return [dict(zip(rows[0], row, strict=True)) for row in rows[1:]]


def test_a_row() -> None:
    """What stands in each column."""
    text = HEAD + 'delegations = ["Guatemala", "Chile"]\n' + DAY.replace("2026-11-05", '2026-11-05\ntitle = "Day 1"')
    text += item("Dinner; with guests", "21:00-22:30", heading='"Evening"', leads='["PPT", "Mexico"]', room='"A"')
    text = text.replace('room = "A"', 'room = "A"\nid = "dinner"\nlink = "https://e.org/"\ntopics = ["One", "Two"]')
    text += item("Visit", "morning", audience='["members"]', status='"cancelled"')
    first, second = sheet(text)
    version = first["tz_database"]
    assert first == {
        "date": "2026-11-05", "weekday": "Thursday", "start": "21:00", "end": "22:30", "offset": "UTC−6",
        "UTC start": "2026-11-06T03:00:00Z", "UTC end": "2026-11-06T04:30:00Z",
        "Guatemala (UTC−6)": "21:00–22:30", "Santiago (UTC−3)": "00:00–01:30 +1",
        "day": "Day 1", "heading": "Evening", "item": "Dinner; with guests", "leads": "PPT, Mexico", "room": "A", "track": "",
        "remarks": "", "details": "One • Two", "kind": "session", "status": "final", "id": "dinner", "link": "https://e.org/",
        "tz_database": version, "time_zone": "America/Guatemala",
    }  # fmt: skip
    assert (second["start"], second["end"], second["UTC start"], second["Santiago (UTC−3)"]) == ("morning", "", "", "")
    assert (second["item"], second["status"], second["remarks"]) == (
        "CANCELLED: Visit",
        "cancelled",
        "only for members",
    )
    assert version


def test_columns_that_hold_on_every_day() -> None:
    """Cities share a column if they agree on all days; where an offset changes, it stands in the cells."""
    text = HEAD + 'delegations = ["Guatemala", "Chile", "Canada", "Dominican Republic"]\n'
    text += "\n[[day]]\ndate = 2026-04-03\n" + item("One") + "\n[[day]]\ndate = 2026-04-06\n" + item("Two")
    text += "\n[[day]]\ndate = 2026-11-05\n" + item("Three")
    first, second, third = sheet(text)
    columns = [name for name in first if "Santiago" in name or "Ottawa" in name or "Santo" in name]
    assert sorted(columns) == ["Ottawa", "Santiago", "Santo Domingo (UTC−4)"]
    assert [row["Ottawa"] for row in (first, second, third)] == [
        "11:00–12:00 (UTC−4)", "11:00–12:00 (UTC−4)", "10:00–11:00 (UTC−5)",
    ]  # fmt: skip
    assert [row["Santiago"] for row in (first, second, third)] == [
        "12:00–13:00 (UTC−3)", "11:00–12:00 (UTC−4)", "12:00–13:00 (UTC−3)",
    ]  # fmt: skip
    assert {row["Guatemala (UTC−6)"] for row in (first, second, third)} == {"09:00–10:00"}


def test_a_clock_that_changes_within_the_day() -> None:
    """An item has the offset that its own start has."""
    text = HEAD.replace("America/Guatemala", "America/New_York") + "\n[[day]]\ndate = 2026-11-01\n"
    rows = sheet(text + item("Night", "00:30-00:45") + item("Morning"))
    assert [row["offset"] for row in rows] == ["UTC−4", "UTC−5"]
    assert [row["New York"] for row in rows] == ["00:30–00:45 (UTC−4)", "09:00–10:00 (UTC−5)"]


@pytest.mark.parametrize(("lang", "column"), [("en", 1), ("es", 2)])
def test_the_page_on_exports_names_every_column(lang: str, column: int) -> None:
    """docs/exports.md has the columns of both languages, in their order."""
    page = (ROOT / "docs" / "exports.md").read_text(encoding="utf-8")
    rows = [
        line.split(" | ") for line in page.splitlines() if line.startswith(("| `", "| *")) and line.count(" | ") == 2
    ]
    named = [row[column - 1].strip("| `") for row in rows if "`txt`" not in row[0] and "*" not in row[0]]
    heads = [head for head in sheet(HEAD + DAY + item("Opening"), lang)[0] if "(UTC" not in head]
    assert heads == named


@pytest.mark.parametrize("lang", MARKS)
@pytest.mark.parametrize("name", REAL)
def test_real_agendas(name: str, lang: str) -> None:
    """A row an item, with the times of the JSON in every column of a city."""
    rows = sheet(name, lang)
    edition = json.loads(run_here("agenda", "show", name, "--json", "--cities", "--lang", lang.split(",")[0]).out)
    items = [(entry, day) for day in edition["days"] for entry in day["items"]]
    assert [row["id"] for row in rows] == [entry["id"] for entry, _ in items]
    for row, (entry, day) in zip(rows, items, strict=True):
        for n, column in enumerate(day["clocks"]):
            start = entry["local"][n]["start_clock"] if entry["local"] else ""
            for place in column["places"]:
                heads = [
                    head
                    for head in row
                    if head.startswith(f"{place}, ") or f" {place}, " in head or f"{place} (" in head
                ]
                assert all(row[head].startswith(start) for head in heads)
                assert heads


@given(words=titles() | st.text("=+-@\t\r\n ;,|\"'\uff1d\uff0b\uff0d\uff20\u00a0\u3000ab1", min_size=1))
@examples(50)
def test_no_cell_is_a_formula(words: str) -> None:
    """Nothing that begins like a formula, even where a program parts the line at another sign; the words stay."""
    made = cell(words)
    assert "\n" not in made
    assert made.replace("'", "") == " ".join(words.split()).replace("'", "")
    for part in [made, *made.replace(";", ",").replace("|", ",").split(",")]:
        assert part.strip("\u200b\u2060\ufeff \u00a0\u3000")[:1] not in [*FORMULA]


@pytest.mark.parametrize("lang", ["en", "es"])
@given(made=agendas())
@examples(15)
def test_cells_come_back(made: Made, lang: str) -> None:
    """Titles, instants and ids of any agenda are read back as they were made."""
    rows = sheet(made.text, lang)
    title, start, end = ("item", "UTC start", "UTC end") if lang == "en" else ("punto", "inicio UTC", "fin UTC")
    assert len(rows) == sum(1 for _ in made.facts())
    for row, (day, fact) in zip(rows, made.facts(), strict=True):
        assert row["id"] == fact.id
        assert row[title].endswith(cell(one_line(fact.title)).removeprefix("'"))
        told = ends(day, fact)
        instants = [moment.strftime("%Y-%m-%dT%H:%M:%SZ") if moment else "" for moment in told or (None, None)]
        assert [row[start], row[end]] == instants
        assert not any(value[:1] in [*FORMULA] for value in row.values() if value)
