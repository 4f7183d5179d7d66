"""What the checks of the printed table say besides the truth: how the slip came about, how sure they are, what mends it."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from rcmcli.desk.checking import Run, findings_of
from rcmcli.model.change import Change, Move, Write
from rcmcli.model.finding import Confidence, Finding, Severity
from rcmcli.store.reading import read_bytes

CITIES = {
    "Santiago": "America/Santiago", "Lima": "America/Lima", "Nueva York": "America/New_York", "Madrid": "Europe/Madrid",
    "Buenos Aires": "America/Argentina/Buenos_Aires", "Ciudad de México": "America/Mexico_City",
}  # fmt: skip


def found_in(
    lines: str, *, zone: str = "America/Costa_Rica", day: str = "2021-09-09", time: str = "09:00"
) -> list[Finding]:
    """What the checks find in an agenda of one day with these lines under `[printed]`."""
    agenda = f'format = 1\ntitle = "Meeting"\nstatus = "final"\ntimezone = "{zone}"\n[printed]\n{lines}\n'
    agenda += f'[[day]]\ndate = {day}\nitem = [{{ id = "start", time = "{time}", title = "Start" }}]\n'
    reading = read_bytes(agenda.encode(), "meeting.toml", "meeting")
    assert reading.usable, reading.faults
    return [one.finding for one in findings_of(reading, Run(today=date(2026, 11, 22)))]


def only(code: str, found: list[Finding]) -> Finding:
    """The one finding of a rule."""
    (one,) = [finding for finding in found if finding.rule.code == code]
    return one


@pytest.mark.parametrize(
    ("printed", "note"),
    [
        ('"12:00 am" = ["Santiago"]', "the hour is right twelve hours off"),
        ('"11:00" = ["Santiago"]', "if the clocks of Santiago stood at UTC−4"),
        ('"09:00" = ["Mexico City"]', "if the clocks of Mexico City stood at UTC−6"),
        ('"06:00" = ["Buenos Aires"]', "the difference of 3 h from the meeting's clocks"),
        ('"15:30" = ["Buenos Aires"]', ""),
    ],
)
def test_a_wrong_hour_says_which_slip_it_looks_like(printed: str, note: str) -> None:
    """Am for pm, the clock of another season, a difference taken the wrong way round; nothing where none fits."""
    one = only("Z304", found_in(f"start = {{ {printed} }}"))
    assert note in one.note("en")
    assert bool(one.note("es")) == bool(note)


def test_a_slip_may_be_of_the_meetings_own_clocks() -> None:
    """A table that was worked out for the other season of the meeting's place."""
    one = only(
        "Z304", found_in('start = { "13:30" = ["India"] }', zone="Europe/Berlin", day="2020-12-15", time="10:00")
    )
    assert "if the clocks of the meeting stood at UTC+2" in one.note("en")


@pytest.mark.parametrize(
    ("printed", "fix"),
    [
        ('"11:00" = ["Caracas", "Lima"]', (Move(("printed", "start", "11:00", 1), "10:00"),)),
        ('"11:00 am" = ["Caracas", "Lima"]', (Move(("printed", "start", "11:00 am", 1), "10:00 am"),)),
        ('"11:00 am" = ["Buenos Aires"]', (Move(("printed", "start", "11:00 am", 0), "12:00"),)),
        (
            '"12:00 m." = ["Buenos Aires"], "11:00 am" = ["Montevideo"]',
            (Move(("printed", "start", "11:00 am", 0), "12:00 m."),),
        ),
        ('"11:00" = ["Santiago"]', (Move(("printed", "start", "11:00", 0), "12:00"),)),
        ('"11h00" = ["Lima"]', (Move(("printed", "start", "11h00", 0), "10h00"),)),
        ('"11:00" = ["Lima y Caracas"]', ()),  # one of the two is right
        ('"Thursday 11:00" = ["Lima"]', ()),
        ('"01:00" = ["Tokyo"]', (Move(("printed", "start", "01:00", 0), "00:00 +1"),)),
    ],
)
def test_a_wrong_hour_is_moved_where_there_is_no_doubt(printed: str, fix: tuple[Change, ...]) -> None:
    """The label goes to the key of its true hour, one of the table if there is one, written as the table writes hours."""
    one = only("Z304", found_in(f"start = {{ {printed} }}"))
    assert one.fix == fix
    assert one.confidence is Confidence.HIGH


@pytest.mark.parametrize("label", ["Brazil", "EST", "United States"])
def test_a_label_of_several_clocks_is_less_certain_and_stays(label: str) -> None:
    """A country of several clocks, or a clock that is not in force: the finding is of medium confidence, without a fix."""
    one = only("Z304", found_in(f'start = {{ "08:00" = ["{label}"] }}'))
    assert one.confidence is Confidence.MEDIUM
    assert one.fix == ()


def test_another_date_is_said_by_moving_the_label() -> None:
    """`00:00` of the next day becomes `00:00 +1`."""
    one = only("Z305", found_in('start = { "00:00" = ["Tokyo"] }'))
    assert one.fix == (Move(("printed", "start", "00:00", 0), "00:00 +1"),)


def test_an_hour_that_is_right_by_the_offset_beside_it_is_not_wrong() -> None:
    """A label that contradicts its place is told as such, and its hour is not accused as well."""
    found = found_in('start = { "10:00" = ["US Eastern (UTC−05:00)"] }')
    assert [one.rule.code for one in found] == ["Z306"]
    assert "right by “UTC−05:00” only" in found[0].says("en")


@pytest.mark.parametrize(
    "label",
    [
        "Santiago (GMT-4)", "Santiago GMT-4", "(GMT-4) Santiago", "UTC-4 Santiago", "Santiago, Chile (UTC−04:00)",
        "GMT-4, Santiago", "Santiago (-4)", "Chile (GMT-4)", "hora de Chile (GMT-4)", "Santiago (CLT)", "Santiago CLT",
        "Santiago (GMT-4, CLT)",
    ],
)  # fmt: skip
def test_a_wrong_hour_is_wrong_whatever_clock_stands_beside_the_place(label: str) -> None:
    """Santiago shows 12:00: the hour is an error, and the clock that is not in force there is told, in both languages."""
    found = found_in(f'start = {{ "11:00" = ["{label}"] }}')
    one = only("Z304", found)
    assert "it is 12:00 there (UTC−3)" in one.says("en")
    assert "which is not in force in" in one.note("en")
    assert "que no rige entonces en" in one.note("es")
    assert {"Z304", "Z306"} == {one.rule.code for one in found}


def test_a_region_that_never_has_an_offset_is_not_excused_by_it() -> None:
    """Central America is always at UTC−6: an hour worked out with GMT-5 is wrong there."""
    found = found_in('start = { "10:00" = ["Central America (GMT-5)"], "11:00" = ["Caracas (GMT-4)", "GMT-4"] }')
    assert "it is 09:00 there" in only("Z304", found).says("en")


@settings(max_examples=60)
@given(
    city=st.sampled_from(sorted(CITIES)),
    hour=st.integers(0, 23),
    offset=st.integers(-11, 13),
    form=st.sampled_from(["{c} (UTC{o})", "{c} GMT{o}", "(GMT{o}) {c}", "UTC{o} {c}", "{c}, GMT{o}"]),
)
def test_no_offset_beside_a_city_changes_what_its_clocks_say(city: str, hour: int, offset: int, form: str) -> None:
    """The hour is accused where zoneinfo shows another there, and the offset where zoneinfo has another."""
    codes = [
        one.rule.code
        for one in found_in(f'start = {{ "{hour:02d}:00" = ["{form.format(c=city, o=f"{offset:+d}")}"] }}')
    ]
    there = datetime(2021, 9, 9, 15, tzinfo=UTC).astimezone(ZoneInfo(CITIES[city]))
    assert ("Z304" in codes) == (there.hour != hour)
    assert ("Z306" in codes) == (there.utcoffset() != timedelta(hours=offset))


@pytest.mark.parametrize(
    ("printed", "place"),
    [
        ('"20:30" = ["IST"], "23:00" = ["CST"], "00:00 +1" = ["JST"], "01:00 +1" = ["AEST"]', "Shanghai"),
        ('"16:00" = ["IST", "London"], "17:00" = ["Madrid"]', "Dublin"),
        ('"18:00" = ["IST", "Athens"]', "Jerusalem"),
        ('"18:00" = ["AST", "Nairobi"]', "Riyadh"),
        ('"19:00" = ["AMT", "Baku"]', "Yerevan"),
        ('"21:00" = ["BST", "Dhaka"]', "Dhaka"),
        ('"11:00" = ["CDT", "Havana"]', "Havana"),
        ('"23:00" = ["PST", "Manila"]', "Manila"),
        ('"01:00 +1" = ["EST"], "00:00 +1" = ["JST"]', "Brisbane"),
        ('"09:00" = ["CST", "Guatemala"]', "Guatemala"),
        ('"11:00" = ["AST", "Santo Domingo"]', "Santo Domingo"),
        ('"10:00" = ["EST", "Panama"]', "Panama"),
    ],
)
def test_an_abbreviation_is_read_as_its_neighbours_show(printed: str, place: str) -> None:
    """An hour that is right in another reading of its abbreviation, beside places of that region, is a note that says so."""
    (one,) = found_in(f"start = {{ {printed} }}")
    assert (one.rule.code, one.weight("final")) == ("Z307", Severity.INFO)
    assert f"is read as the clock of {place}" in one.says("en")
    assert "se lee como la hora de" in one.says("es")


@pytest.mark.parametrize(
    "printed",
    [
        '"23:00" = ["CST"], "11:00" = ["EDT"]',  # nobody of Asia beside it
        '"10:00" = ["EST", "Lima"]',  # that of another season, as slips are, and nobody keeps it beside it
        '"10:00" = ["EST", "Panama"], "11:00" = ["New York"]',
        '"11:00" = ["Santiago", "Santo Domingo"]',  # a name is no abbreviation
        '"22:00" = ["CST"], "00:00 +1" = ["JST"]',  # wrong in every reading
    ],
)
def test_no_neighbour_excuses_a_wrong_hour(printed: str) -> None:
    """Where nothing in the list shows another reading the hour is an error."""
    assert "Z304" in [one.rule.code for one in found_in(f"start = {{ {printed} }}")]


@pytest.mark.parametrize(
    ("printed", "written"),
    [
        ("GMT-5", "GMT-6"), ("UTC−05:00", "UTC−06:00"), ("GMT -5", "GMT -6"), ("(UTC-0500)", "(UTC-0600)"), ("utc-5", "utc-6"),
        ("Hora de Costa Rica (GMT–5)", "Hora de Costa Rica (GMT–6)"), ("UTC+6", "UTC-6"), ("-05:00", "-06:00"),
    ],
)  # fmt: skip
def test_a_wrong_offset_is_corrected_in_its_own_notation(printed: str, written: str) -> None:
    """The sign, the figures and the words around stay as the document has them."""
    one = only("Z303", found_in(f'offset = "{printed}"'))
    assert one.fix == (Write(("printed", "offset"), written),)
    assert f'"{written}"' in one.mend("en")


def test_a_fixed_table_has_nothing_more_to_report() -> None:
    """The keys that fixes propose are read as the hours that are right."""
    assert found_in('start = { "10:00 am" = ["Lima"], "00:00 +1" = ["Tokyo"], "12:00 m." = ["Buenos Aires"] }') == []


TWO_DAYS = """format = 1
title = "Meeting"
timezone = "{zone}"
[printed.start]
{printed}
[[day]]
date = {first}
item = [{{ id = "opening", time = "10:00-11:00", title = "Opening" }}]
[[day]]
date = {last}
item = [{{ id = "closing", time = "10:00-11:00", title = "Closing" }}]
"""


def wrong_in(printed: str, zone: str, first: str, last: str) -> list[Finding]:
    """The wrong hours of a meeting of two days."""
    text = TWO_DAYS.format(zone=zone, printed=printed, first=first, last=last)
    reading = read_bytes(text.encode(), "meeting.toml", "meeting")
    assert reading.usable, reading.faults
    found = [one.finding for one in findings_of(reading, Run(today=date(2026, 11, 22)))]
    return [one for one in found if one.rule.code == "Z304"]


@pytest.mark.parametrize(
    ("zone", "first", "last", "label", "hours", "moved"),
    [
        ("America/New_York", "2026-10-30", "2026-11-02", "Mexico City", ("08:00", "09:00"), "of the meeting changed"),
        ("America/New_York", "2026-10-30", "2026-11-02", "Tokyo", ("23:00", "00:00"), "of the meeting changed"),
        ("America/Bogota", "2026-10-30", "2026-11-02", "New York", ("11:00", "10:00"), "of New York changed"),
    ],
)
def test_where_no_hour_is_right_on_every_day_each_date_has_its_own(
    zone: str, first: str, last: str, label: str, hours: tuple[str, str], moved: str
) -> None:
    """Whichever hour is printed, the mend is one hour for each date, and once that is done nothing is wrong."""
    for hour in hours:
        (one,) = wrong_in(f'"{hour}" = ["{label}"]', zone, first, last)
        dated = one.mend("en").partition("each date: ")[2]
        assert one.mend("es").startswith("ninguna hora es correcta todos los días")
        assert one.fix == ()
        assert wrong_in("\n".join(f'{key} = ["{label}"]' for key in dated.split(", ")), zone, first, last) == []
    assert f"the clocks {moved}" in wrong_in(f'"{hours[0]}" = ["{label}"]', zone, first, last)[0].why("en")


@pytest.mark.parametrize(
    ("printed", "zone", "day", "why"),
    [
        ("11:00", "America/Costa_Rica", "2021-09-09", "changed from UTC−4 to UTC−3 on 2021-09-05, 4 days before"),
        ("13:00", "America/Costa_Rica", "2021-09-09", ""),  # no clock that Santiago ever had then
        ("12:00", "America/Costa_Rica", "2021-12-09", ""),
        ("11:00", "America/Costa_Rica", "2021-12-09", "last changed on 2021-09-05, from UTC−4 to UTC−3"),
    ],
)
def test_only_a_change_that_explains_the_hour_is_its_cause(printed: str, zone: str, day: str, why: str) -> None:
    """Santiago is at UTC−3 on both dates, three hours ahead of the meeting: only 11:00 is that of the clock before."""
    found = [
        one
        for one in found_in(f'start = {{ "{printed}" = ["Santiago"] }}', zone=zone, day=day)
        if one.rule.code == "Z304"
    ]
    assert [why in one.why("en") and ("changed" in one.why("en")) == bool(why) for one in found] == [True] * len(found)
    assert bool(found) == (printed != "12:00")


def test_a_change_of_years_ago_is_no_cause() -> None:
    """The clocks of Mexico have not changed since 2022: nobody copies a list for so long."""
    one = only("Z304", found_in('start = { "10:00" = ["Mexico City"] }', day="2026-11-20"))
    assert "2022" not in one.why("en") + one.note("en")
