"""Dates of days: what the heading does not say comes from the rest of the paper, is told, or is missing."""

from datetime import date

import pytest
from outcome import items, read, value_of

from rcmcli.importers.papers import Imported, Wishes

DAY = "{}\n\n09:00 Apertura\n\n{}\n\n09:00 Clausura\n"


def dates(found: Imported) -> list[str]:
    """The dates of the items."""
    return [line.split()[0] for line in items(found)]


def assumed(found: Imported, what: str) -> list[tuple[str, ...]]:
    """What else a date might be, for each that was taken for granted."""
    return [one.candidates for one in found.assumed if one.what == what]


def test_figures_are_read_as_the_others_of_the_paper_must_be() -> None:
    """A day above twelve decides for all; nothing is assumed then."""
    found = read("Taller\n\n" + DAY.format("12/09/2021", "13/09/2021"))
    assert (dates(found), assumed(found, "order")) == (["2021-09-12", "2021-09-13"], [])
    found = read("Workshop\n\n" + DAY.format("09/12/2021", "09/13/2021"))
    assert (dates(found), assumed(found, "order")) == (["2021-09-12", "2021-09-13"], [])


def test_figures_follow_each_other_or_have_their_weekday() -> None:
    """Two dates are days of one meeting, not a month apart; a weekday beside one decides too."""
    assert dates(read("Taller\n\n" + DAY.format("09/10/2021", "09/11/2021"))) == ["2021-09-10", "2021-09-11"]
    assert dates(read("Workshop\n\n" + DAY.format("09/09/2021", "10/09/2021"))) == ["2021-09-09", "2021-09-10"]
    assert dates(read("Workshop of the group\n\nFriday 10/09/2021\n\n09:00 Opening of the meeting\n")) == ["2021-09-10"]


def test_figures_that_nothing_decides_are_said() -> None:
    """The usual order of the language is taken, and both dates are named."""
    spanish = read("Taller de la red\n\n10/09/2021\n\n09:00 Apertura de la reunión\n")
    assert (dates(spanish), assumed(spanish, "order")) == (["2021-09-10"], [("2021-09-10", "2021-10-09")])
    english = read("Workshop of the group\n\n10/09/2021\n\n09:00 Opening of the meeting\n")
    assert dates(english) == ["2021-10-09"]
    assert sorted(assumed(english, "order")[0]) == ["2021-09-10", "2021-10-09"]


def test_the_year_comes_from_the_cover() -> None:
    """As it is printed there, and said; a year that the user gives counts before it."""
    text = "Taller\nSan José, Costa Rica, 9 y 10 de septiembre de 2021\n\n" + DAY.format(
        "Jueves 9 de septiembre", "Viernes 10 de septiembre"
    )
    assert dates(read(text)) == ["2021-09-09", "2021-09-10"]
    bare = "Taller\n\n" + DAY.format("9 de septiembre", "10 de septiembre")
    assert dates(read(bare)) == ["?", "?"]
    assert dates(read(bare, Wishes(year=2023))) == ["2023-09-09", "2023-09-10"]


def test_the_year_comes_from_the_weekday_and_the_day_of_the_document() -> None:
    """The year nearest to it in which the weekday fits; the others are named. Without either there is no year."""
    text = "Taller\n\n" + DAY.format("Jueves 9 de septiembre", "Viernes 10 de septiembre")
    found = read(text, made=date(2021, 8, 1))
    assert dates(found) == ["2021-09-09", "2021-09-10"]
    assert "2027" in assumed(found, "year")[0]
    assert dates(read(text)) == ["?", "?"]
    assert set(read(text).missing) >= {"date"}


def test_a_weekday_and_a_number_are_of_the_month_that_the_paper_names() -> None:
    """“LUNES 14” is in the month of the cover, where the weekday fits; nowhere else."""
    cover = "Taller\nLima, del 14 al 15 de junio de 2021\n\n"
    assert dates(read(cover + DAY.format("LUNES 14", "MARTES 15"))) == ["2021-06-14", "2021-06-15"]
    month = "Taller\nJunio de 2021\n\n"
    assert dates(read(month + DAY.format("LUNES 14", "MARTES 15"), Wishes(year=2021))) == ["2021-06-14", "2021-06-15"]
    assert dates(read("Taller\n\n" + DAY.format("LUNES 14", "MARTES 15"))) == ["?", "?"]


def test_days_are_counted_from_the_first_of_the_cover() -> None:
    """“Day 2” is the second date of a cover that names a range; without one it has no date."""
    numbered = DAY.format("Día 1", "Día 2")
    assert dates(read(f"Taller\nLima, 9 y 10 de septiembre de 2021\n\n{numbered}")) == ["2021-09-09", "2021-09-10"]
    assert dates(read(f"Taller\n\n{numbered}")) == ["?", "?"]


def test_a_paper_of_one_day_has_the_date_of_its_head() -> None:
    """Where one date stands at its head and no day has another; `--date` says it where none does."""
    assert (
        dates(read("Taller\nLima, 9 de septiembre de 2021\n\n09:00 Apertura\n10:00 Clausura\n")) == ["2021-09-09"] * 2
    )
    assert dates(read("Taller\n\n09:00 Apertura\n", Wishes(on=date(2020, 2, 3)))) == ["2020-02-03"]


def test_a_wrong_weekday_is_kept() -> None:
    """What the paper prints stands in the file, so that the check of weekdays sees it."""
    found = read("Taller\n\nLunes 9 de septiembre de 2021\n\n09:00 Apertura\n")
    assert dates(found) == ["2021-09-09"]
    assert [pair.value for pair in found.draft.days[0].pairs if pair.key == "weekday"] == ["lunes"]


@pytest.mark.parametrize("heading", ["31 de septiembre de 2021", "30/02/2021", "2021-13-45"])
def test_a_day_that_no_month_has_is_no_date(heading: str) -> None:
    """It is missing then, and nothing is made up."""
    found = read(f"Taller\n\n{heading}\n\n09:00 Apertura\n")
    assert [line.split()[0] for line in items(found)] == ["?"]
    assert value_of(found, "title")


def test_the_only_year_at_the_head_counts_and_is_said() -> None:
    """Of a date with its weekday only where that fits; a range of years names none."""
    assert items(read("Assises 2022\nSamedi 14 mai\n9h30 Accueil\n")) == ["2022-05-14 09:30 Accueil"]
    assert [one.what for one in read("Assises 2022\nSamedi 14 mai\n9h30 Accueil\n").assumed] == ["year"]
    for head in ("Assises 2023", "Plan 2021-2025", "Agenda 2030", "Suivi 2021, 2022"):
        assert items(read(f"{head}\nSamedi 14 mai\n9h30 Accueil\n")) == ["? 09:30 Accueil"]


def test_a_date_in_the_title_of_an_item_dates_no_day() -> None:
    """A record that is approved is of another meeting."""
    assert items(read("Reunión\n9:00 Aprobación del acta del 5 de mayo de 2023\n10:00 Cierre\n"))[1] == "? 10:00 Cierre"


def test_a_wrong_weekday_where_a_date_stands_again_is_kept() -> None:
    """The heading above has the right one."""
    found = read("Taller\n\nJueves 9 de septiembre de 2021\n\nViernes 9 de septiembre de 2021\n\n09:00 Apertura\n")
    assert [[pair.value for pair in day.pairs if pair.key == "weekday"] for day in found.draft.days] == [["viernes"]]
