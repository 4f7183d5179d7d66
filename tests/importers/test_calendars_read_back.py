"""Calendars read back: what rcm exports of a calendar of activities, it reads as the same calendar."""

from collections import Counter
from pathlib import Path

import pytest
from activities_told import Told, activities_told, calendar_in, deadlines_told
from conftest import Rcm

from rcmcli.model.activities import Activities
from rcmcli.store.reading import read

ROOT = Path(__file__).parents[2]
CALENDARS = ("2022", "events")
NEEDS = {"docx": "docx", "pdf": "typst", "xlsx": "xlsxwriter"}
READS = {"pdf": "pypdfium2", "xlsx": "python_calamine"}
FORMS = ("csv", "md", "docx", "xlsx", "pdf")


def brought_back(rcm: Rcm, folder: Path, form: str, calendar: str, languages: str) -> Activities:
    """A calendar exported in a form and languages, and imported from that."""
    for needed in (NEEDS.get(form), READS.get(form)):
        if needed:
            pytest.importorskip(needed)
    paper = folder / f"paper.{form}"
    done = rcm(
        "export",
        form,
        calendar if calendar.endswith(".toml") else str(ROOT / f"calendars/{calendar}.toml"),
        "--lang",
        languages,
        "-o",
        str(paper),
    )
    assert done.code == 0, done.err
    told = rcm("import", str(paper), "--exit-zero")
    assert told.code == 0
    assert "read as a calendar of activities" in told.err
    assert "not understood" not in told.err
    return calendar_in(told.out)


def written(name: str) -> Activities:
    """A calendar of the folder."""
    found = read(ROOT / f"calendars/{name}.toml").activities
    assert found is not None
    return found


@pytest.mark.parametrize("name", CALENDARS)
@pytest.mark.parametrize(
    ("form", "language"),
    [(form, one) for form in FORMS for one in (("en", "es") if form in ("csv", "md") else ("es",))],
)
def test_all_comes_back_in_one_language(rcm: Rcm, tmp_path: Path, form: str, language: str, name: str) -> None:
    """Groups, titles, mandates, hosts, support, periods, places, objectives, topics, steps and notes are those of the file."""
    if form == "pdf" and name == "events":
        pytest.skip("one PDF is enough: they are slow to set")
    found = brought_back(rcm, tmp_path, form, name, language)
    assert list(activities_told(found, language)) == list(activities_told(written(name), language))
    assert list(deadlines_told(found, language)) == list(deadlines_told(written(name), language))
    assert found.languages == (language,)


@pytest.mark.parametrize("name", CALENDARS)
@pytest.mark.parametrize("form", ["csv", "md", "docx", "xlsx"])
def test_both_languages_come_back(rcm: Rcm, tmp_path: Path, form: str, name: str) -> None:
    """What stands in two languages comes back in both."""
    found = brought_back(rcm, tmp_path, form, name, "en,es")
    assert found.languages == ("en", "es")
    for language in ("en", "es"):
        assert list(activities_told(found, language)) == list(activities_told(written(name), language))
        assert list(deadlines_told(found, language)) == list(deadlines_told(written(name), language))


def by_date(one: Told) -> tuple[str, ...]:
    """What a page tells of an activity: not who of those that it names receives it."""
    who = sorted({*filter(None, [one["host"], *one["with"]])})
    return tuple(
        str(part) for part in (one["group"], one["title"], one["mandate"], one["when"], who, one["steps"], one["also"])
    )


@pytest.mark.parametrize("name", CALENDARS)
@pytest.mark.parametrize("languages", ["es", "en,es"])
def test_a_page_comes_back_but_for_hosts(rcm: Rcm, tmp_path: Path, languages: str, name: str) -> None:
    """A page is ordered by date and does not tell hosts from others: all else comes back, and that is said."""
    found = brought_back(rcm, tmp_path, "html", name, languages)
    for language in languages.split(","):
        told, there = (Counter(map(by_date, activities_told(one, language))) for one in (found, written(name)))
        assert told == there
        dues, known = (Counter(map(str, deadlines_told(one, language))) for one in (found, written(name)))
        assert dues == known
    assert not any(one.host for _, _, one in found.each())


def test_ids_come_back_from_sheets(rcm: Rcm, tmp_path: Path) -> None:
    """A sheet holds the ids and kinds of activities; they are kept."""
    found = brought_back(rcm, tmp_path, "csv", "2022", "en")
    assert [(one.id, one.kind) for _, _, one in found.each()] == [
        (one.id, one.kind) for _, _, one in written("2022").each()
    ]


TRICKY = """format = 1
title = { en = "Calendar of activities 2026", es = "Calendario de actividades 2026" }
period = "2026"
host = "Belize"
languages = ["en", "es"]
notes = ["https://example.org"]

[[group]]
id = "first"
title = { en = "Labour, rights; visas", es = "Trabajo, derechos; visados" }
notes = [{ en = "Chaired by Belize", es = "Preside Belice" }]

[[group.activity]]
id = "twelve"
title = { en = "20. Anniversary", es = "20. Aniversario" }
when = "2026-03, 2026-05"
status = "postponed"
host = "Costa Rica"
mode = "hybrid"
city = "San José"
also = ["second"]

[[group.activity]]
id = "review"
title = { en = "2030: an agenda", es = "2030: una agenda" }
when = "1 month before twelve"
status = "cancelled"
part_of = "twelve"

[[group]]
id = "second"
title = { en = "Health", es = "Salud" }

[[group.activity]]
id = "letters"
title = { en = "a) Letters", es = "a) Cartas" }
when = "by 2026-04-15"
mode = "virtual"
steps = [{ en = "Review", es = "Revisar" }, { en = "Spread l2", es = "Difundir l2" }]

[[deadline]]
title = { en = "3. Reply", es = "3. Responder" }
by = "2 weeks before twelve"
for = ["Belize"]
"""
ONE = TRICKY[: TRICKY.index('[[group.activity]]\nid = "review"')].replace('also = ["second"]\n', "")


@pytest.mark.parametrize("text", [TRICKY, ONE], ids=["tricky", "one"])
@pytest.mark.parametrize(
    ("form", "languages"),
    [(form, one) for form in ("csv", "md", "docx", "xlsx") for one in ("es", "en,es")]
    + [("pdf", "es"), ("html", "en,es")],
)
def test_what_looks_like_something_else_comes_back(
    rcm: Rcm, tmp_path: Path, text: str, form: str, languages: str
) -> None:
    """Numbers before titles, semicolons in names of groups, notes above tables, what is off, a single activity: none is read otherwise."""
    path = tmp_path / "tricky.toml"
    path.write_text(text, "utf-8")
    there, found = calendar_in(text), brought_back(rcm, tmp_path, form, str(path), languages)
    for language in languages.split(","):
        if form == "html":
            told, known = (Counter(map(by_date, activities_told(one, language))) for one in (found, there))
        else:
            told, known = ([*activities_told(one, language)] for one in (found, there))  # type: ignore[assignment]
        assert told == known
        assert [*deadlines_told(found, language)] == [*deadlines_told(there, language)]
        if form not in ("csv", "html"):  # which have no place for them
            notes = [
                [[note.text.pick(language) for note in group.notes] for group in one.groups] for one in (found, there)
            ]
            assert notes[0] == notes[1]
            assert [note.text.pick(language) for note in found.notes] == ["https://example.org"]
