"""Places: every label of real announcements is read as the place its writers meant, and every doubt is said."""

import json
import subprocess
import sys
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from calls import calls_of
from hypothesis import example, given, settings
from hypothesis import strategies as st

from rcmcli import places
from rcmcli.model import clock
from rcmcli.model.place import Match
from rcmcli.model.refusal import Refusal
from rcmcli.places import gazetteer as place_gazetteer

DATA = Path(__file__).parent / "data"
LABELS = [json.loads(line) for line in (DATA / "place_labels.jsonl").read_text("utf-8").splitlines()]
RELATIVE = "zone of the meeting place"  # "hora local": only the agenda knows


def named(row: dict[str, str]) -> str:
    """A row of the samples as pytest shows it."""
    return f"{row['label']} {row.get('date', '')}".strip()


def keep_one_clock(one: str, other: str, around: date | None) -> bool:
    """Whether two zones show the same clock twice a month for three years."""
    year = around.year if around else 2024
    instants = [
        datetime(y, m, d, 12, tzinfo=UTC) for y in (year - 1, year, year + 1) for m in range(1, 13) for d in (1, 15)
    ]
    return all(clock.seen_from(each, one).offset == clock.seen_from(each, other).offset for each in instants)


def day_of(row: dict[str, str]) -> date | None:
    """The date of a label's announcement, where it is known."""
    return date.fromisoformat(row["date"]) if "date" in row else None


@pytest.mark.parametrize("row", [row for row in LABELS if row.get("zone", RELATIVE) != RELATIVE], ids=named)
def test_a_real_label_is_read_as_its_place(row: dict[str, str]) -> None:
    """A label with one meaning is read as that zone, or as one that always shows the same clock."""
    assert keep_one_clock(places.find(row["label"], on=day_of(row)).place.zone, row["zone"], day_of(row))


@pytest.mark.parametrize("row", [row for row in LABELS if "zones" in row], ids=named)
def test_a_real_label_of_several_places_gives_each(row: dict[str, list[str]]) -> None:
    """A label that names several places gives all of them in its order."""
    assert [match.place.zone for match in places.find_all(str(row["label"]))] == row["zones"]


@pytest.mark.parametrize("row", [row for row in LABELS if "ambiguous" in row], ids=named)
def test_an_ambiguous_label_says_how_it_was_read(row: dict[str, list[str]]) -> None:
    """A label with several meanings gives the usual one and names the others."""
    match = places.find(str(row["label"]))
    assert match.place.zone in ([row["default"]] if "default" in row else row["ambiguous"])
    assert match.others or len(row["ambiguous"]) == 1


@pytest.mark.parametrize(
    ("label", "zone"),
    [
        ("Estadio Monumental, Buenos Aires", "America/Argentina/Buenos_Aires"),
        ("Ministry of Foreign Affairs, San Salvador, El Salvador", "America/El_Salvador"),
        ("hora peruana", "America/Lima"),
        ("hora paraguaya", "America/Asuncion"),
        ("tiempo del centro de México", "America/Mexico_City"),
        ("Hora de Nueva York (EDT)", "America/New_York"),
        ("Hora del Este de los EE. UU.", "America/New_York"),
        ("EE. UU. (Costa Oeste)", "America/Los_Angeles"),
        ("Canadá (Pacífico)", "America/Vancouver"),
        ("USA (PT)", "America/Los_Angeles"),
        ("Mexico (EST)", "America/Cancun"),
        ("Santiago (República Dominicana)", "America/Santo_Domingo"),
        ("San Jose, CA", "America/Los_Angeles"),
        ("London, ON", "America/Toronto"),
        ("Lima, Ohio", "America/New_York"),
        ("Vancouver, WA", "America/Los_Angeles"),
        ("La Paz, B.C.S.", "America/Mazatlan"),
        ("El Paso, Texas", "America/Denver"),
        ("Rome, NY", "America/New_York"),
        ("Yurimaguas", "America/Lima"),
        ("CST (Beijing)", "Asia/Shanghai"),
        ("CST (UTC+8)", "Asia/Shanghai"),
        ("Isla de Pascua", "Pacific/Easter"),
        ("Brasil (Manaos)", "America/Manaus"),
        ("Hora Central Europea (CET)", "Europe/Berlin"),
        ("heure de l'Est", "America/New_York"),
        ("horário de Brasília", "America/Sao_Paulo"),
        ("SA Pacific Standard Time", "America/Bogota"),
        ("(UTC-06:00) Guadalajara, Ciudad de México, Monterrey", "America/Mexico_City"),
        ("america/bogota", "America/Bogota"),
        ("US/Eastern", "US/Eastern"),
        ("GMT – 5", "Etc/GMT+5"),
        ("UTC+5:30", "UTC+05:30"),
        ("UTC", "UTC"),
        ("Lima¹", "America/Lima"),
    ],
)
def test_what_else_people_print(label: str, zone: str) -> None:
    """Venues, adjectives, states, codes and abbreviations around a name lead to its clock."""
    assert places.find(label).place.zone == zone


def test_who_is_at_the_table_decides_first() -> None:
    """A name that several countries bear is the one of a country that takes part, but never an absurd one."""
    assert places.find("San José", near={"US"}).place.zone == "America/Los_Angeles"
    assert places.find("San José", near={"US", "CR"}).place.zone == "America/Costa_Rica"
    assert places.find("Granada", near={"NI"}).place.country == "NI"
    assert places.find("London", near={"CA"}).place.country == "GB"
    assert places.find("Hora central", near={"MX"}).place.zone == "America/Mexico_City"


def test_the_note_says_how_a_name_was_read() -> None:
    """What else a name could mean is said in both languages."""
    note = places.find("Santiago", on=date(2021, 9, 9)).note
    assert note is not None
    assert note.en.startswith(
        "Santiago: read as Santiago, Chile (others: Santiago de los Caballeros, Dominican Republic;"
    )
    assert note.es.startswith("Santiago: leído como Santiago, Chile (otros: Santiago de los Caballeros,")


def test_the_same_clock_that_day_is_no_ambiguity() -> None:
    """Mérida in Mexico and in Spain differ; Kingston in Jamaica and Ontario agree in winter."""
    assert places.find("Kingston", on=date(2024, 1, 10)).note is None
    assert places.find("Kingston", on=date(2024, 7, 10)).note is not None


@pytest.mark.parametrize(
    ("label", "on", "words"),
    [
        ("EST", date(2021, 9, 9), "“EST” does not hold in New York on 2021-09-09: the clocks there show UTC−4"),
        ("Mountain Standard Time", date(2020, 7, 6), "the clocks there show UTC−6"),
        ("Santiago, Chile (GMT-4)", date(2021, 9, 9), "“GMT-4” does not hold in Santiago"),
        ("London (UTC)", date(2024, 7, 1), "“UTC” does not hold in London on 2024-07-01: the clocks there show UTC+1"),
    ],
)
def test_a_clock_out_of_season_is_said(label: str, on: date, words: str) -> None:
    """An abbreviation or offset that does not hold on the date leaves the place and goes into the note."""
    note = places.find(label, on=on).note
    assert note is not None and words in note.en


@pytest.mark.parametrize(
    "label", ["EST", "CST (UTC+8)", "Santiago, Chile (GMT-3)", "London (UTC)", "ET (UTC-5) - Hora del Este"]
)
def test_a_clock_in_season_needs_no_word(label: str) -> None:
    """What holds on the date is not remarked upon."""
    note = places.find(label, on=date(2024, 1, 10)).note
    assert note is None or "hold" not in note.en


def test_posix_signs_are_explained() -> None:
    """The sign of an Etc/GMT name is turned round, and people see only the plain offset."""
    match = places.find("Etc/GMT+6")
    assert match.place.name.pick("en") == "UTC−6"
    assert match.note is not None and match.note.en == "Etc/GMT+6 means UTC−6: the sign in this name is turned round"


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Santaigo", "Santiago"),
        ("Bogotta", "Bogotá"),
        ("Washignton", "Washington"),
        ("Tegucigapla", "Tegucigalpa"),
        ("Otawwa", "Ottawa"),
        ("Mexcio", "Mexico"),
    ],
)
def test_a_mistyped_name_is_refused_with_the_one_meant(typed: str, meant: str) -> None:
    """One slip of the fingers gives the right suggestion."""
    with pytest.raises(Refusal) as caught:
        places.find(typed)
    assert caught.value.hint is not None and meant in caught.value.hint.en


def test_no_suggestion_is_absurd() -> None:
    """Names that resemble nothing get advice, not a guess."""
    with pytest.raises(Refusal) as caught:
        places.find("Wakanda")
    assert caught.value.hint is not None and "did you mean" not in caught.value.hint.en


@pytest.mark.parametrize(
    "label", ["hora local", "local time", "Asia", "Springfield", "South America", "UTC+15", "../../etc/passwd"]
)
def test_what_cannot_be_known_is_refused(label: str) -> None:
    """A label without one sensible clock is refused in both languages."""
    with pytest.raises(Refusal) as caught:
        places.find(label)
    assert caught.value.says.en and caught.value.says.es and caught.value.hint


def test_several_clocks_are_refused_where_one_is_asked_for() -> None:
    """A list of places with one clock is that clock; with several it is refused."""
    assert places.find("UK and Ireland").place.zone == "Europe/London"
    assert places.find("Japan/ Korea").place.zone == "Asia/Tokyo"
    with pytest.raises(Refusal, match="different clocks"):
        places.find("Mexico City, Panama City & Lima")


def test_a_mistyped_name_in_a_list_is_not_dropped() -> None:
    """No city of a list is lost in silence."""
    with pytest.raises(Refusal, match="Bogotta"):
        places.find_all("Lima, Bogotta, Quito")


def test_a_country_after_a_city_is_not_a_second_place() -> None:
    """`City, Country` is one place, a list of countries is many."""
    assert len(places.find_all("Lima, Peru")) == 1
    assert len(places.find_all("Guatemala City, San José, Costa Rica y Panamá")) == 3
    assert len(places.find_all("México, Costa Rica, Guatemala, El Salvador")) == 4


@pytest.mark.parametrize(
    ("typed", "zone"), [("est", "America/New_York"), ("mx", "America/Mexico_City"), ("utc", "UTC")]
)
def test_small_letters_will_do_at_the_keyboard(typed: str, zone: str) -> None:
    """A code or an abbreviation alone may be typed without capitals."""
    assert places.find(typed).place.zone == zone


def test_names_differ_by_language() -> None:
    """A place carries its name in English and Spanish where they differ."""
    name = places.find("CDMX").place.name
    assert (name.pick("en"), name.pick("es")) == ("Mexico City", "Ciudad de México")


def test_zones_and_countries_have_friendly_names() -> None:
    """A zone is called by its city, a country by its capital."""
    assert places.of_zone("America/Argentina/Buenos_Aires").name.pick("es") == "Buenos Aires"
    assert places.of_zone("America/New_York").name.pick("es") == "Nueva York"
    assert places.of_zone("Etc/GMT+6").name.pick("en") == "UTC−6"
    assert places.of_country("MX").name.pick("es") == "Ciudad de México"


@settings(deadline=500)
@given(st.text(max_size=500) | st.text("aeiostLMnz ,/&()-+:0123456789yÉ", max_size=120))
@example("../../etc/passwd")
@example("\x00")
@example("\ud800")
@example("🇲🇽‮Lima‬")
@example("," * 399)
@example("a," * 200)
@example("standard " * 44)
@example("(((((((((UTC")
@example("Etc/GMT+99")
@example("UTC-٠٦:٠٠")
def test_any_text_is_a_match_or_a_refusal(text: str) -> None:
    """No text whatever leads to any other exception."""
    try:
        matches = places.find_all(text, on=date(2024, 5, 1), near=("MX",))
    except Refusal as refusal:
        assert len(refusal.says.en) < 800
    else:
        assert all(isinstance(match, Match) and clock.zone(match.place.zone) for match in matches)


@pytest.mark.parametrize("text", ["x" * 1_000_000, "á," * 500_000, "Lima, " * 200_000, "(" * 1_000_000])
def test_a_huge_label_is_refused_at_once(text: str) -> None:
    """A megabyte is refused with the work of a word: its letters are not looked at one by one."""

    def find() -> None:
        with pytest.raises(Refusal) as caught:
            places.find(text)
        assert len(caught.value.says.en) < 120

    assert calls_of(find) < len(text) / 50


@pytest.mark.parametrize("day", [date.min, date.max, date(2024, 2, 29)])
def test_any_date_will_do(day: date) -> None:
    """Dates beyond the zones' knowledge are read by the nearest year that is known."""
    assert places.find("Lima (GMT-5)", on=day).place.zone == "America/Lima"


def test_every_line_of_the_gazetteer_is_found() -> None:
    """Halving the file finds each of its names with every city that bears it."""
    lines = place_gazetteer.FILE.read_text("utf-8").splitlines()[1:]
    names = [line.partition("\t")[0] for line in lines]
    assert names == sorted(names)
    for name in names[::97]:
        assert len(place_gazetteer.named(name)) == names.count(name)


def test_a_look_up_stays_light() -> None:
    """The first look-up of a capital reads no gazetteer, no Windows names and no rich."""
    code = (
        "import sys; from rcmcli import places; places.find('Lima');"
        "print([name for name in sys.modules if name in ('rich', 'difflib', 'rcmcli.atlas.windows',"
        " 'rcmcli.places.gazetteer', 'rcmcli.atlas.parties')])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout == "[]\n"


def test_countries_between_dashes_are_a_list() -> None:
    """`Perú-Ecuador-Colombia` names three countries of one clock; a name with dashes of its own stays one."""
    assert [match.place.zone for match in places.find_all("Perú-Ecuador-Colombia")] == [
        "America/Lima",
        "America/Guayaquil",
        "America/Bogota",
    ]
    assert places.find("Port-au-Prince").place.zone == "America/Port-au-Prince"


def matches_of(label: str, on: date | None) -> tuple[Match, ...] | str:
    """What a label is read as on a date, or the sentence that refuses it."""
    try:
        return places.find_all(label, on=on, near=("CR", "MX", "US"))
    except Refusal as refusal:
        return refusal.says.en


def test_a_timeless_label_means_the_same_on_every_date() -> None:
    """What is said to depend on no date reads alike in both seasons, in the past, and without a date."""
    rows = [json.loads(line) for line in (DATA / "announcements.jsonl").read_text("utf-8").splitlines()]
    labels = {row["label"] for row in LABELS} | {one["label"] for row in rows for one in row["printed"]}
    timeless = [label for label in labels if places.is_timeless(label)]
    assert all(map(places.is_timeless, ("Ottawa", "Washington DC", "Lima, Bogota, Quito")))
    assert not any(map(places.is_timeless, ("ET (Washington, DC Time)", "CST", "Mexico", "Santiago", "Nowhere", "")))
    for label in timeless:
        always = matches_of(label, None)
        for day in (date(1985, 7, 1), date(2021, 1, 15), date(2021, 7, 15), date(2022, 10, 30), date(2050, 3, 20)):
            assert matches_of(label, day) == always
