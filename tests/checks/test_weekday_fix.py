"""T209: the weekday that a fix writes is in the language, the length and the letters of the one that it replaces."""

from datetime import date

import pytest

from rcmcli.checks import t209_weekday
from rcmcli.desk.checking import findings_of
from rcmcli.model.change import Change, Write
from rcmcli.store.reading import read_bytes

HEAD = 'format = 1\ntitle = "Meeting"\ntimezone = "America/Costa_Rica"\nlanguages = ["es", "en"]\n'
THURSDAY, SATURDAY = date(2021, 9, 9), date(2021, 9, 11)


def fix_of(day: date, stated: str) -> tuple[Change, ...]:
    """The fix of a wrong weekday."""
    text = f'{HEAD}[[day]]\ndate = {day}\nweekday = "{stated}"\n'
    found = findings_of(read_bytes(text.encode(), label="a.toml", name="a"))
    (one,) = [one.finding for one in found if one.finding.rule is t209_weekday.RULE]
    return one.fix


@pytest.mark.parametrize(
    ("day", "stated", "written"),
    [
        (THURSDAY, "Friday", "Thursday"),
        (THURSDAY, "friday", "thursday"),
        (THURSDAY, "FRI", "THU"),
        (THURSDAY, "Vie.", "Jue."),
        (SATURDAY, "miercoles", "sábado"),
        (SATURDAY, "Domingo", "Sábado"),
        (THURSDAY, "Sábado", "Jueves"),
        (THURSDAY, "segunda-feira", "quinta-feira"),
        (THURSDAY, "Segunda", "Quinta"),
        (SATURDAY, "sexta-feira", "sábado"),
        (THURSDAY, "vendredi", "jeudi"),
    ],
)
def test_the_right_weekday_looks_like_the_wrong_one(day: date, stated: str, written: str) -> None:
    """Language, length, capitals and the dot of an abbreviation are kept."""
    assert fix_of(day, stated) == (Write(("day", 0, "weekday"), written),)


def test_what_is_no_weekday_has_no_fix() -> None:
    """A word that may be anything is for people to correct."""
    assert fix_of(THURSDAY, "Thrusday") == ()
