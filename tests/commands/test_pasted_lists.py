"""A pasted list of local times (`rcm convert --check`): each hour with its own place, day and end; nothing passed over.

The meeting is of 9 September 2021, a Thursday, 09:00 in Costa Rica: 10:00 in Lima, 12:00 in Santiago, which had moved its
clocks four days before, and 00:00 of Friday in Tokyo.
"""

import json
from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from conftest import Rcm, Result, run_here
from hypothesis import given
from hypothesis import strategies as st
from profiles import examples

MEETING = "2021-09-09 09:00"
INSTANT = datetime(2021, 9, 9, 15, tzinfo=UTC)
CITIES = {
    "Santiago": "America/Santiago", "Lima": "America/Lima", "Nueva York": "America/New_York", "Madrid": "Europe/Madrid",
    "Tokyo": "Asia/Tokyo", "Delhi": "Asia/Kolkata", "Ciudad de México": "America/Mexico_City",
}  # fmt: skip
MORE = {"Santo Domingo": "America/Santo_Domingo", "La Paz": "America/La_Paz", "El Salvador": "America/El_Salvador",
        "San José (CR)": "America/Costa_Rica"}  # fmt: skip


def judged(pasted: str, when: str = MEETING, *more: str) -> Result:
    """The verdict on a list, as JSON."""
    return run_here("convert", when, "--from", "Costa Rica", "--check", pasted, "--json", *more)


def claims(run: Result) -> list[tuple[str, str, bool]]:
    """Of each place of a verdict: its name, the hour that is right there, and whether that is printed."""
    return [(one["label"], one["truth"], one["ok"]) for one in json.loads(run.out)["claims"]]


@pytest.mark.parametrize(
    "pasted",
    [
        "Santiago 11:00 (GMT-4)", "Santiago 11:00 GMT-4", "Santiago: 11:00, GMT-4", "Santiago 11:00 (UTC−04:00)",
        "Santiago (GMT-4) 11:00", "(GMT-4) Santiago 11:00", "11:00 GMT-4 Santiago", "11:00 (GMT-4) Santiago",
        "11:00 Santiago, Chile (UTC-4)", "Santiago 11:00 -4", "Santiago 11:00 CLT", "Santiago 11:00 (CLT)",
        "Hora de Chile (GMT-4) 11:00", "Santiago – 11:00 [GMT-4]",
    ],
)  # fmt: skip
def test_the_city_decides_whatever_clock_stands_beside_it(pasted: str) -> None:
    """Santiago was at UTC−3: 11:00 is wrong by its clocks, and the offset that does not hold there is said."""
    run = judged(pasted)
    assert run.code == 1
    assert [(truth, ok) for _, truth, ok in claims(run)] == [("12:00", False)]
    assert "does not hold in" in run.err


@examples(30)
@given(
    city=st.sampled_from(sorted(CITIES)),
    hour=st.integers(0, 23),
    offset=st.integers(-11, 13),
    form=st.sampled_from(
        ["{h} {c} (UTC{o})", "{c} {h} (GMT{o})", "{c} {h} GMT{o}", "(UTC{o}) {c}: {h}", "{h} UTC{o} {c}"]
    ),
)
def test_no_offset_beside_a_city_changes_the_verdict(city: str, hour: int, offset: int, form: str) -> None:
    """With any offset, in any order, the hour is right where the clocks of the city show it, and there only."""
    run = judged(form.format(h=f"{hour:02d}:00", c=city, o=f"{offset:+d}"))
    there = INSTANT.astimezone(ZoneInfo(CITIES[city]))
    assert [ok for _, _, ok in claims(run)] == [there.strftime("%H:%M") == f"{hour:02d}:00"]
    stale = there.utcoffset() != ZoneInfo(f"Etc/GMT{-offset:+d}" if offset else "UTC").utcoffset(None)
    assert ("does not hold" in run.err) == stale


CELLS = {"offset": ["GMT-4", "(UTC+2)", "UTC-5:30", "+05:30"], "letters": ["CLT", "(BRT)", "JST"],
         "weekday": ["Thursday", "viernes", "(Fri)", "jueves"], "date": ["2021-09-09", "10 Sept", "9 de septiembre", "9/10/2021"]}  # fmt: skip
FITS = {"Thursday": (9,), "jueves": (9,), "viernes": (10,), "(Fri)": (10,), "2021-09-09": (9,), "10 Sept": (10,),
        "9 de septiembre": (9,), "9/10/2021": (10,)}  # fmt: skip
HOURS = [
    "{h}:{m}",
    "{h}.{m}",
    "{h}h{m}",
    "{h}:{m} hrs",
    "{h}:{m}hs",
    "({h}:{m})",
    "{h12}:{m} {half}m",
    "{h12}:{m} ({half}m)",
]
MARKS = [" | ", "\t", ", ", " – ", " / ", "  ", " "]


@examples(50)
@given(
    city=st.sampled_from([*sorted(CITIES), "Santo Domingo", "La Paz", "El Salvador", "San José (CR)"]),
    minutes=st.integers(0, 95).map(lambda quarter: 15 * quarter),
    wanted=st.sets(st.sampled_from(sorted(CELLS))),
    data=st.data(),
)
def test_a_row_of_any_order_is_judged_whole_or_refused(
    city: str, minutes: int, wanted: set[str], data: st.DataObject
) -> None:
    """Place, hour, date, weekday, offset, letters in any order between any marks: one claim of that place, or a sentence."""
    hour, minute = divmod(minutes, 60)
    shown = data.draw(st.sampled_from(HOURS)).format(
        h=f"{hour:02d}", m=f"{minute:02d}", h12=hour % 12 or 12, half="ap"[hour // 12]
    )
    marks = {kind: data.draw(st.sampled_from(CELLS[kind])) for kind in sorted(wanted)}
    mark = data.draw(st.sampled_from(MARKS))
    row = mark.join(data.draw(st.permutations([city, shown, *marks.values()])))
    run = judged(row)
    if run.code == 2:
        assert mark in (" ", "  ") or len({FITS[one] for one in marks.values() if one in FITS}) > 1, row + run.err
        return
    there = INSTANT.astimezone(ZoneInfo({**CITIES, **MORE}[city]))
    days = [FITS[one] for one in marks.values() if one in FITS]
    right = there.strftime("%H:%M") == f"{hour:02d}:{minute:02d}" and all(there.day in one for one in days)
    found = json.loads(run.out)["claims"]
    assert [(one["zone"], one["ok"]) for one in found] == [({**CITIES, **MORE}[city], right)], row + run.err


FORMS = ["{c} {h} {q}", "{c}: {h} {q}", "{c} {q} {h}", "{h} {q} {c}", "{h} {c} {q}"]


@examples(30)
@given(
    cities=st.lists(st.sampled_from([*sorted(CITIES), *sorted(MORE)]), min_size=2, max_size=6, unique=True),
    form=st.sampled_from(FORMS),
    mark=st.sampled_from([", ", "; ", "\n", " | ", "\t", " / ", " y "]),
    data=st.data(),
)
def test_a_list_in_one_row_loses_no_place(cities: list[str], form: str, mark: str, data: st.DataObject) -> None:
    """Each hour of a row with its own place, and an offset in brackets or a weekday beside it: as many claims as places."""
    zones = {**CITIES, **MORE}
    stated = []
    for city in cities:
        there = INSTANT.astimezone(ZoneInfo(zones[city]))
        weekday = f"({there.strftime('%A')})"
        beside = data.draw(st.sampled_from(["", "(GMT-4)", "(UTC+5:30)", weekday]))
        stated.append(" ".join(form.format(c=city, h=there.strftime("%H:%M"), q=beside).split()))
    run = judged(mark.join(stated))
    assert run.code == 0, mark.join(stated) + run.out + run.err
    assert [one["zone"] for one in json.loads(run.out)["claims"]] == [zones[city] for city in cities]


@pytest.mark.parametrize(
    ("pasted", "right"),
    [
        ("Lima 10:00, Santiago 12:00 (GMT-3)", ["Lima", "Santiago"]),
        ("Lima 10:00 GMT-5 Santiago 12:00 GMT-3", ["Lima", "Santiago"]),
        ("Lima 10:00, 12:00 Santiago", ["Lima", "Santiago"]),
        ("Bogotá 10:00 (am)", ["Bogotá"]),
        ("Bogotá 10:00 (a.m.), Lima (10:00)", ["Bogotá", "Lima"]),
        ("12hs Buenos Aires", ["Buenos Aires"]),
        ("Buenos Aires 12 hs.", ["Buenos Aires"]),
        ("A las 10:00 en Lima y a las 12:00 en Santiago", ["Lima", "Santiago"]),
        ("Hora de inicio: 10:00 Lima", ["Lima"]),
        ("15:00 UTC, 11:00 EDT, 08:00 PDT", ["UTC", "New York", "Los Angeles"]),
        ("UTC 15:00, EDT 11:00, PDT 08:00", ["UTC", "New York", "Los Angeles"]),
        ("17:00 CEST (Madrid), 16:00 BST (London)", ["Madrid", "London"]),
        ("10:00 hora local Lima", ["Lima"]),
        ("Lima | 10:00 | AM", ["Lima"]),
        ("2021-09-09T10:00 Lima", ["Lima"]),
        ("Lima 2021-09-09T10:00-05:00; Tokyo\t2021-09-10T00:00:00+09:00", ["Lima", "Tokyo"]),
        ("2021-09-09T15:00Z; London 16:00", ["UTC", "London"]),
        ("Thursday 10:00 Bogotá Friday 00:00 Tokyo", ["Bogotá", "Tokyo"]),
        ("10:00 Bogotá Thursday 00:00 Tokyo Friday", ["Bogotá", "Tokyo"]),
        ("10:00\ta. m.\tLima\n12:00\tp. m.\tSantiago", ["Lima", "Santiago"]),
        ("| Lima | 10:00 | hrs | UTC-5 |", ["Lima"]),
        ("Lima 10:00 ET 11:00", ["Lima", "New York"]),
        ("1. Lima 10:00\n2. Santiago 12:00\na) Ottawa 11:00", ["Lima", "Santiago", "Ottawa"]),
        ("Horarios: 10:00 Lima, 12:00 Santiago", ["Lima", "Santiago"]),
        ("Perú, Colombia: 10:00. Chile: 12:00.", ["Peru", "Colombia", "Chile"]),
        ("Friday, September 10: Tokyo 00:00", ["Tokyo"]),
    ],
)
def test_each_hour_has_the_places_that_leave_none_without_one(pasted: str, right: list[str]) -> None:
    """In front or behind, with offsets, marks and lead-in words around: no place is lost, and all are right."""
    run = judged(pasted)
    assert claims(run) and [(name, ok) for name, _, ok in claims(run)] == [(name, True) for name in right]
    assert run.code == 0


@pytest.mark.parametrize(
    "pasted",
    [
        "Bogotá 10:00 Santiago", "Bogotá 10:00 am Santiago", "Inauguración 10:00 Lima", "Santiago 11:00 (GMT-4), 12:00",
        "10:00 Lima Santiago 12:00", "Lima 10:00 Bogotá 11:00 Santiago", "11:00 -04:00 Santiago", "15:00-10:00 Lima",
        "Tokyo 00:00 (Friday), (Saturday)", "Lima 10:00 (12 Oct)",
        "Tokyo 00:00 (viernes 9)",
    ],
)  # fmt: skip
@pytest.mark.parametrize("language", ["en", "es"])
def test_what_can_be_read_in_two_ways_is_refused(rcm: Rcm, pasted: str, language: str) -> None:
    """An hour between two names, one without a name, an end before its start, a day far away: a sentence, no verdict."""
    run = rcm("convert", MEETING, "--from", "Costa Rica", "--check", pasted, "--lang", language)
    assert (run.code, run.out) == (2, "")
    assert run.err


@pytest.mark.parametrize(
    ("pasted", "ok"),
    [
        ("Tokyo 00:00 (Friday)", True), ("Tokyo 00:00 Friday", True), ("Tokyo 00:00 (Thursday)", False),
        ("Friday 00:00 Tokyo", True), ("Tokyo, viernes 00:00", True), ("00:00 Tokyo (viernes 10 de septiembre)", True),
        ("00:00 Tokyo, Friday", True), ("00:00 Tokyo (jueves)", False), ("00:00 Tokyo (10 Sept)", True),
        ("00:00 del viernes 10 de septiembre Tokyo", True), ("00:00 Tokyo (9/9)", False), ("00:00 (+1 día) Tokyo", True),
        ("00:00 Tokyo (+1)", True), ("00:00 Tokyo (-1)", False), ("00:00 (día siguiente) Tokyo", True),
        ("00:00 (same day) Tokyo", False), ("00:00 Tokyo (Friday 10)", True), ("jueves 9: Tokyo 00:00", False),
        ("Tokyo 24:00 (Thursday)", True), ("24:00 Tokyo (9 de septiembre)", True), ("Thursday 24:00 Tokyo", True),
        ("Tokyo 24:00 (same day)", True), ("Tokyo 24:00", True), ("Tokyo 24:00 (Friday)", False), ("Tokyo 24:00 (+1)", False),
    ],
)  # fmt: skip
def test_a_day_beside_an_hour_is_judged_with_it(pasted: str, ok: bool) -> None:
    """A weekday, a date or a number of days tells the date there, and is no place."""
    run = judged(pasted)
    assert [one for _, _, one in claims(run)] == [ok]
    assert run.code == (0 if ok else 1)


def test_a_day_before_an_hour_is_of_that_hour(rcm: Rcm) -> None:
    """Behind a comma it belongs to the hour that follows, not to the place before it."""
    assert claims(judged("10:00 Lima, Friday 00:00 Tokyo")) == [("Lima", "10:00", True), ("Tokyo", "00:00 +1", True)]
    assert claims(judged("10:00 Lima, Thursday 00:00 Tokyo")) == [("Lima", "10:00", True), ("Tokyo", "00:00 +1", False)]


def test_ends_are_judged_where_the_time_has_one() -> None:
    """An end that is not that of the meeting is wrong; of a meeting without an end only the starts are judged, and that is said."""
    listed = "Lima 10:00-11:30, Santiago 12:00-13:00"
    run = judged(listed, "2021-09-09 09:00-10:30")
    assert claims(run) == [("Lima", "10:00–11:30", True), ("Santiago", "12:00–13:30", False)]
    run = judged(listed)
    assert [ok for _, _, ok in claims(run)] == [True, True]
    assert "only the starts" in run.err
    assert claims(judged("1:00-2:30 pm Lima", "2021-09-09 12:00-13:30")) == [("Lima", "13:00–14:30", True)]


def test_a_word_that_nobody_knows_is_said() -> None:
    """A word beside a place is not passed over in silence."""
    run = judged("10:00 Oficina, Lima")
    assert "Oficina" in run.err


def test_a_number_that_belongs_to_no_hour_is_said() -> None:
    """A number beside an hour that is neither a day nor an offset is told, and changes nothing."""
    run = judged("Tokyo 00:00 (17)")
    assert claims(run) == [("Tokyo", "00:00 +1", True)]
    assert "17" in run.err


def test_an_abbreviation_is_read_as_the_places_beside_it_show() -> None:
    """CST at 18:00 beside Japan is China's; in September it is never Chicago's, which shows CDT then, nor EST New York's."""
    asia = judged("11:00 BST, 15:30 IST, 18:00 CST, 19:00 JST, 20:00 AEST", "2021-07-09 04:00")
    assert [ok for _, _, ok in claims(asia)] == [True] * 5
    assert "“CST” is read as the clock of Shanghai" in asia.err
    assert claims(judged("9:00 CST, 9:00 Guatemala"))[0] == ("Guatemala", "09:00", True)
    assert claims(judged("18:00 CST", "2021-07-09 04:00"))[0] == ("Costa Rica", "04:00", False)
    assert claims(judged("10:00 CST"))[0] == ("Costa Rica", "09:00", False)
    assert claims(judged("10:00 EST, 10:00 Lima")) == [("Panama", "10:00", True), ("Lima", "10:00", True)]
    assert claims(judged("09:00 CST", "2021-01-15 09:00"))[0] == ("Chicago", "09:00", True)
    run = judged("11:00 EST")
    assert claims(run) == [("Panama", "10:00", False)]
    assert "“EST” is read as the clock of Panama" in run.err
    assert [ok for _, _, ok in claims(judged("11:00 Santiago, 11:00 Santo Domingo"))] == [False, True]


@pytest.mark.parametrize(
    ("pasted", "zone", "ok"),
    [
        ("Mérida 11:00 (GMT-4)", "America/Caracas", True), ("Mérida 10:00 (GMT-4)", "America/Caracas", False),
        ("Mérida 10:00 (GMT-5)", "America/Merida", True), ("Mérida 10:00", "America/Merida", True),
        ("Mérida 09:00 (GMT-6)", "America/Merida", False), ("Mérida 17:00 (GMT+2)", "Europe/Madrid", True),
        ("Córdoba (GMT-5) 10:00", "America/Mexico_City", True), ("Córdoba 12:00 (GMT-3)", "America/Argentina/Cordoba", True),
        ("London 16:00 (GMT-4)", "Europe/London", True), ("London 11:00 (GMT-4)", "America/Toronto", True),
        ("London 12:00 (GMT-4)", "Europe/London", False), ("St. John's 12:30 (GMT-2:30)", "America/St_Johns", True),
        ("St. John's 11:00 (GMT-4)", "America/Antigua", True), ("St. John's 12:30", "America/Antigua", False),
        ("San José 08:00 (GMT-7)", "America/Costa_Rica", False), ("Santiago 11:00 (GMT-4)", "America/Santiago", False),
    ],
)  # fmt: skip
def test_an_offset_tells_namesakes_apart(pasted: str, zone: str, ok: bool) -> None:
    """Of cities as well known the one that keeps it; a lesser one where its hour is right too; never one for a member's capital."""
    run = judged(pasted)
    assert [(one["zone"], one["ok"]) for one in json.loads(run.out)["claims"]] == [(zone, ok)]
    assert "read as" in run.err


@pytest.mark.parametrize(
    ("pasted", "why"),
    [
        ("Lima 12:15 de la mañana", "noon for some"),
        ("Lima 13:00 am", "half of the day"),
        ("Lima 25:00", "no clock shows"),
    ],
)
def test_an_hour_that_is_none_is_refused_with_its_reason(pasted: str, why: str) -> None:
    """The row is quoted as it was typed, and why no clock shows its hour is said."""
    run = judged(pasted)
    assert run.code == 2
    assert f"“{pasted}” is not read: " in run.err and why in run.err


@examples(30)
@given(
    cities=st.lists(st.sampled_from(sorted(CITIES)), min_size=2, max_size=5, unique=True),
    rows=st.lists(st.integers(-1, 1), min_size=1, max_size=3),
    mark=st.sampled_from(["\t", " | ", "   "]),
    labelled=st.booleans(),
    ruled=st.booleans(),
    data=st.data(),
)
def test_a_table_under_a_row_of_places_is_judged_cell_by_cell(
    cities: list[str], rows: list[int], mark: str, labelled: bool, ruled: bool, data: st.DataObject
) -> None:
    """As many claims as hours, each of the place above it, right where its clocks show it; a label is named and not judged."""
    head = (["Sesión"] if labelled and mark != "   " else []) + cities
    lines, wanted = [mark.join(head), *(["|---" * len(head) + "|"] if ruled else [])], []
    for number, away in enumerate(rows):
        cells = [f"Parte {'ABC'[number]}"] if labelled else []
        for city in cities:
            there = INSTANT.astimezone(ZoneInfo(CITIES[city]))
            hour = (there.hour + away) % 24
            form = data.draw(st.sampled_from(["{h}:{m}", "{h}h{m}", "{h}:{m} hs"]))
            cells.append(form.format(h=f"{hour:02d}", m=f"{there.minute:02d}"))
            wanted.append((CITIES[city], away == 0))
        lines.append(mark.join(cells))
    run = judged("\n".join(lines))
    found = [(one["zone"], one["ok"]) for one in json.loads(run.out)["claims"]]
    assert found == wanted, "\n".join(lines) + run.err
    assert run.err.count("Parte") == len(rows) * labelled


@pytest.mark.parametrize(
    ("pasted", "wanted"),
    [
        ("Lima\tTokyo\n10:00\t00:00 (Friday)", [True, True]), ("Día\tLima\tTokyo\njueves 9\t10:00\t\nviernes 10\t\t00:00", [True, True]),
        ("Día | Lima | Tokyo\njueves 9 | 10:00 | 00:00", [True, False]), ("Horarios\nLima  Bogotá\n10:00  10:00\nSantiago 12:00", [True] * 3),
        ("| Lima (GMT-5) | GMT-3 |\n|---|---|\n| 10:00 | 12:00 |", [True, True]), ("Lima, Bogotá\tSantiago\n10:00\t12:00", [True] * 3),
        ("Lima\tTokyo (+1)\n10:00\t00:00", [True, True]), ("Lima\tSantiago\n10:00\t–", [True]),
    ],
)  # fmt: skip
def test_days_and_marks_in_a_table(pasted: str, wanted: list[bool]) -> None:
    """A day in front of a row is said of its hours; an empty cell claims nothing; what stands around the table is read too."""
    assert [ok for _, _, ok in claims(judged(pasted))] == wanted


@pytest.mark.parametrize(
    ("pasted", "why"),
    [
        ("Hora\tLima\tSantiago\n09:00\t10:00\t12:00", "has an hour under no place"),
        ("Lima\tSantiago\n10:00\t12:00\t13:00", "has not as many cells"),
        ("Lima   Santiago   Tokyo\n10:00   12:00", "has not as many cells"),
    ],
)
def test_a_table_that_leaves_a_doubt_is_refused_with_the_reason(pasted: str, why: str) -> None:
    """An hour without a place above it, a row with too many or too few cells: no verdict."""
    run = judged(pasted)
    assert (run.code, run.out) == (2, "")
    assert why in run.err
