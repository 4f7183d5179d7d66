"""`rcm agenda fmt` and `rcm check` without a name on calendars of activities: periods in their canonical form, both folders."""

import json
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, get_args

import pytest
from conftest import Rcm
from front import front
from hypothesis import given
from hypothesis import strategies as st

from rcmcli.model.period import LAST, Form, Period, Relation, Stretch
from rcmcli.reading.periods import read_period
from rcmcli.reading.periods_said import said
from rcmcli.store.editing.tidying import tidied
from rcmcli.store.reading import read_bytes
from rcmcli.wording.periods import period_of

LOOSE = """\
format = 1
title = "C"
period = "año 2022"   # of the decision

[[group]]
id = "g"
title = "G"
[[group.activity]]
id = "a"
title = "A"
when = 'primer trimestre de 2022'   # a comment
[[group.activity]]
title = "B"
when = 2022-03-14 # a day
[[group.activity]]
id = "c"
title = "C"
when = "finales de marzo"  # without its year

[[deadline]]
title = "D"
by = "un mes antes de a"   # and this one
"""
TIDY = """\
format = 1
title = "C"
period = "2022"   # of the decision

[[group]]
id = "g"
title = "G"
[[group.activity]]
id = "a"
title = "A"
when = '2022-Q1'   # a comment
[[group.activity]]
id = "b"
title = "B"
when = "2022-03-14" # a day
[[group.activity]]
id = "c"
title = "C"
when = "late March"  # without its year

[[deadline]]
title = "D"
by = "1 month before a"   # and this one
"""
AGENDA = front("P", "UTC") + "[[day]]\ndate = 2022-11-10\n"


@pytest.mark.parametrize("end", ["\n", "\r\n"])
def test_periods_are_written_in_their_canonical_form(end: str, tmp_path: Path, rcm: Rcm) -> None:
    """Comments, quotes, line ends and words without a year stay; a second run changes nothing, and undo brings all back."""
    path = tmp_path / "calendars" / "2022.toml"
    path.parent.mkdir()
    path.write_bytes(LOOSE.replace("\n", end).encode())
    done = rcm("agenda", "fmt", str(path))
    assert (done.code, path.read_bytes().decode()) == (0, TIDY.replace("\n", end))
    assert "periods written anew: 5, new ids: 1" in done.err
    again = rcm("agenda", "fmt", str(path), "--check", "--lang", "es")
    assert (again.code, "nada que cambiar" in again.err) == (0, True)


def test_a_calendar_has_no_lines_and_hinders_no_agenda(tmp_path: Path, rcm: Rcm) -> None:
    """`--form` is of agendas: a calendar alone is refused, beside agendas it is left as it is."""
    for folder, text in (("agendas", AGENDA), ("calendars", LOOSE)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "2022.toml").write_text(text, encoding="utf-8")
    run = partial(rcm, cwd=tmp_path)
    done = run("agenda", "fmt", "calendars", "--form", "lines")
    assert (done.code, "one form only" in done.err) == (2, True)
    assert run("agenda", "fmt", "--form", "lines").code == 0
    assert (tmp_path / "calendars" / "2022.toml").read_text("utf-8") == LOOSE
    assert run("agenda", "fmt", "--check").code == 1


@pytest.mark.parametrize("named", [(), (".",), ("..",)])
def test_both_folders_of_a_workspace_are_checked(named: tuple[str, ...], tmp_path: Path, rcm: Rcm) -> None:
    """Without a name, and by the folder that holds them; its settings are no agenda, and other files of it still are one."""
    for folder, text in (("agendas", f"unknown = 1\n{AGENDA}"), ("calendars", LOOSE)):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "2022.toml").write_text(text, encoding="utf-8")
    (tmp_path / "rcm.toml").write_text('language = "en"\n', encoding="utf-8")
    run = partial(rcm, cwd=tmp_path / "calendars" if named == ("..",) else tmp_path)
    done = run("check", *named, "--output-format", "json")
    told = {Path(one["file"]).parent.name for one in json.loads(done.out)}
    assert told == {"agendas", "calendars"}
    (tmp_path / "other.toml").write_text("format = 9\n", encoding="utf-8")
    assert ("F107" in run("check", *named).out) == bool(named)


def test_calendars_alone_are_checked_and_an_empty_folder_of_them_is_nothing(tmp_path: Path, rcm: Rcm) -> None:
    """Either folder may be missing or empty; both missing is refused as ever."""
    run = partial(rcm, cwd=tmp_path)
    assert run("check").code == 2
    (tmp_path / "calendars").mkdir()
    (tmp_path / "calendars" / "2022.toml").write_text(TIDY, encoding="utf-8")
    assert "1 calendar" in run("check").out
    (tmp_path / "calendars" / "2022.toml").unlink()
    (tmp_path / "agendas").mkdir()
    (tmp_path / "agendas" / "2022.toml").write_text(AGENDA, encoding="utf-8")
    assert "1 agenda" in run("check").out


@st.composite
def stretches(draw: st.DrawFn) -> Stretch:
    """Any stretch with its year."""
    form, year = draw(st.sampled_from(get_args(Form))), draw(st.integers(2000, 2099))
    if form == "week" and draw(st.booleans()):
        return Stretch("week", year, 0, draw(st.integers(1, 52)))
    if form in ("quarter", "half", "year"):
        return Stretch(form, year, draw(st.integers(1, {"quarter": 4, "half": 2, "year": 1}[form])) * (form != "year"))
    days: dict[str, st.SearchStrategy[int]] = {
        "day": st.integers(1, 28),
        "week": st.sampled_from([1, 2, 3, 4, LAST]),
        "part": st.integers(0, 4),
    }
    return Stretch(form, year, draw(st.integers(1, 12)), draw(days[form]) if form in days else 0)


PERIODS = st.one_of(
    st.builds(lambda one, late: Period((one,), at_latest=late), stretches(), st.booleans()),
    st.builds(
        lambda side, amount, unit, of, anchor: Period(
            relation=Relation(side, "" if of else anchor, amount, unit if amount else "day", of)
        ),
        st.sampled_from(["before", "after"]),
        st.integers(0, 400),
        st.sampled_from(["day", "week", "month"]),
        st.none() | stretches(),
        st.sampled_from(["imrf", "rcgm-2022"]),
    ),
    st.sampled_from([Period(word="as soon as possible"), Period(word="to be agreed")]),
)


@given(PERIODS)
def test_every_notation_is_read_as_its_canonical_form(period: Period) -> None:
    """In English and in Spanish, and the canonical form of that is itself."""
    for words in (str(period), said(period).es):
        assert str(read_period(words)) == str(period), words


@given(stretches())
def test_what_screens_say_of_a_stretch_is_read_back(one: Stretch) -> None:
    """What a reader copies from a calendar into a file means the same, in English and in Spanish."""
    for language in ("en", "es"):
        words = period_of(Period((one,)), language)
        assert read_period(words.partition(" (")[0]).dates() == (one.dates(),), words


@given(st.lists(st.tuples(PERIODS, st.booleans()), min_size=1, max_size=5))
def test_any_calendar_is_tidied_once(each: list[tuple[Period, Any]]) -> None:
    """Tidied again nothing changes, and no period is another one than before."""
    rows = [
        f'[[deadline]]\ntitle = "{n}"\nby = "{said(one).es if spanish else one}" # {n}\n'
        for n, (one, spanish) in enumerate(each)
    ]
    before = read_bytes(('format = 1\ntitle = "C"\n' + "".join(rows)).encode(), "calendars/c.toml", "c")
    after, told = tidied(before)
    assert after.activities == before.activities
    assert not told.left
    assert [line for line in after.text.splitlines() if line.startswith("by")] == [
        f'by = "{one}" # {n}' for n, (one, _) in enumerate(each)
    ]
    assert tidied(after)[0].text == after.text


def test_a_date_becomes_what_the_page_calls_canonical() -> None:
    """A date without quotes is a day, and no other value."""
    text = 'format = 1\ntitle = "C"\n[[deadline]]\ntitle = "D"\nby = 2022-03-14\n'
    after, _ = tidied(read_bytes(text.encode(), "calendars/c.toml", "c"))
    assert 'by = "2022-03-14"\n' in after.text
    assert read_period(date(2022, 3, 14)) == read_period("2022-03-14")
