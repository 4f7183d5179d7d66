"""Clocks of days: each day keeps the clock that it names, and no instant of our own papers moves on the way there and back."""

from datetime import datetime, timedelta
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from conftest import Rcm

from rcmcli.importers.kinds import sheet_of
from rcmcli.importers.papers import Imported, Wishes, import_sheet
from rcmcli.importers.titles import zone_said
from rcmcli.model.agenda import Agenda
from rcmcli.store.reading import read, read_bytes

GOOD = Path(__file__).parents[2] / "tests/data/good"
NEEDS = {"xlsx": "xlsxwriter"}


def instants(agenda: Agenda) -> list[tuple[str, datetime, datetime | None]]:
    """Each item with an hour: its title, and the instants of both ends, by the standard library alone."""
    found = []
    for day in agenda.days:
        zone = ZoneInfo(day.timezone or agenda.timezone)
        midnight = datetime(day.date.year, day.date.month, day.date.day)
        for item in day.items:
            ends = [
                None
                if minute is None
                else (midnight + timedelta(minutes=minute)).replace(tzinfo=zone).astimezone(ZoneInfo("UTC"))
                for minute in (item.time.start, item.time.end)
            ]
            if ends[0]:
                found.append((item.title.pick("en"), ends[0], ends[1]))
    return found


@pytest.mark.parametrize("name", ["two_zones", "clock_change", "overnight"])
@pytest.mark.parametrize("form", ["csv", "txt", "xlsx"])
def test_no_instant_moves(rcm: Rcm, tmp_path: Path, form: str, name: str) -> None:
    """Across a change of clocks, past midnight, and where days are spent in two countries."""
    if form in NEEDS:
        pytest.importorskip(NEEDS[form])
    if form == "xlsx":
        pytest.importorskip("python_calamine")
    paper = tmp_path / f"paper.{form}"
    assert rcm("export", form, str(GOOD / f"{name}.toml"), "--lang", "en", "-o", str(paper)).code in (0, 1)
    there = read(GOOD / f"{name}.toml").agenda
    found = read_bytes(rcm("import", str(paper), "--exit-zero").out.encode(), "agendas/x.toml").agenda
    assert there
    assert found
    assert {one[1:] for one in instants(found)} == {one[1:] for one in instants(there)}
    if form == "csv":
        assert found.timezone == there.timezone


def imported(text: str) -> Imported:
    """A text read as an agenda."""
    return import_sheet(sheet_of(text.encode(), "txt"), Wishes())


STRANGER = """Visita de estudio

Martes 20 de febrero de 2024
(Hora de Panamá)
09:00-10:00 Apertura
10:00-11:00 Puertos

Miércoles 21 de febrero de 2024
{label}
09:00-10:00 Café
10:00-11:00 Cierre
"""


@pytest.mark.parametrize(
    ("label", "zone"),
    [
        ("(Hora de Costa Rica)", "America/Costa_Rica"),
        ("Todas las horas son de San José, Costa Rica", "America/Costa_Rica"),
        ("(Hora de Panamá)", ""),
        ("", ""),
    ],
)
def test_a_day_that_names_another_clock(label: str, zone: str) -> None:
    """It has its own `timezone`, and that is said; one with the same clock, or none, has that of the paper."""
    found = imported(STRANGER.format(label=label))
    pairs = [{pair.key: pair.value for pair in day.pairs} for day in found.draft.days]
    assert {pair.key: pair.value for pair in found.draft.pairs}["timezone"] == "America/Panama"
    assert [one.get("timezone", "") for one in pairs] == ["", zone]
    assert sum(one.line == 9 for one in found.assumed) == bool(zone)


def test_past_midnight() -> None:
    """What follows an item that ends past midnight is of that night until the morning, and said; the morning is another day."""
    found = imported(
        "Agenda del taller\n\n5 de mayo de 2026\n20:00 Cena\n23:00-01:00 Vigilia\n01:00 Traslado\n02:00-03:00 Llegada\n09:00 Desayuno\n"
    )
    times = [[str(one.item.time) for one in day.items] for day in found.draft.days]
    assert times == [["20:00", "23:00-01:00 +1", "01:00 +1", "02:00 +1-03:00 +1"], ["09:00"]]
    assert [one.line for one in found.assumed if one.what == "clock"] == [6, 7]
    evening = imported("Agenda del taller\n\n5 de mayo de 2026\n20:00 Cena\n22:00-02:00 Bar abierto\n22:30 Concierto\n")
    assert [str(one.item.time) for one in evening.draft.days[0].items] == ["20:00", "22:00-02:00 +1", "22:30"]


@pytest.mark.parametrize(
    ("line", "label"),
    [
        ("Todas las horas corresponden a Ciudad de México (GMT-6)", "Ciudad de México, GMT-6"),
        ("Todas las horas son de Ciudad de México", "Ciudad de México"),
        ("Times are in Central European Time (CET)", "Central European Time, CET"),
        ("Local time: Santiago", "Santiago"),
        ("times of Costa Rica (UTC−6)", "Costa Rica, UTC−6"),
        ("Panama time", "Panama time"),
        ("Meeting of the network", ""),
        ("Time: 9:00 to 13:00", ""),
    ],
)
def test_lines_that_name_a_clock(line: str, label: str) -> None:
    """The place is read out of the sentence, not its offset alone."""
    assert zone_said(line) == label
