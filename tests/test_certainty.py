"""Certainty: a label is a place when all of it is understood; what is doubtful is said, and never judged or moved."""

import json
import re
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcmcli import places
from rcmcli.atlas.names import NAMES
from rcmcli.model import clock
from rcmcli.model.place import Ambiguous, Match
from rcmcli.model.refusal import Refusal
from rcmcli.places import gazetteer as place_gazetteer
from rcmcli.places import names as place_names
from rcmcli.places.certainty import DIRECTORY

ROOT = Path(__file__).parents[1]
LABELS = [json.loads(line) for line in (ROOT / "tests/data/place_labels.jsonl").read_text("utf-8").splitlines()]
DAY = date(2026, 6, 1)

# What stands beside the hours of agendas and is no place, as a secretariat would write it in each language.
EVERYDAY = """
    Hall; Lobby; Room; Ballroom; Airport; City; Center; Centre; Park; Campus; University; College; School; Museum;
    Library; Church; Palace; Embassy; Ministry; Headquarters; Station; Town; Bridge; Tower; Garden; Beach; Bay; Valley;
    Forest; Mountain; Summit; Union; Liberty; Independence; Republic; Police; Human; Best; Most; Date; March; May; Same;
    Rest; Lunch; Dinner; Break; Coffee; Registration; Opening; Closing; Session; Meeting; Plenary; Workshop; Panel; Press;
    Media; Delegates; Everyone; Online; Zoom; Teams; English; Spanish; Opportunity; Superior; Spring; Tour; Mass; am; pm;
    in; at; it; no; is; to; me; my; and; or; of; the; by; be; an; can; are; id; so; AM; PM; N/A; TBC; a.m.; p.m.
    | Sede; Hotel; Salón; Palacio; Universidad; Centro; Plaza; Reunión; la reunión; La Reunión; Sesión; Apertura;
    Almuerzo; Receso; Cena; Registro; Aeropuerto; Ciudad; Local; Parque; Embajada; Cancillería; Ministerio; Virtual;
    Presencial; Todos; Delegaciones; Coordinación; Prensa; Auditorio; Teatro; Museo; Catedral; Iglesia; Edificio; Torre;
    Puente; Jardín; Lago; Puerto; Bahía; Isla; Cerro; Valle; Bosque; Estadio; Calle; Mesa; Panel; Foro; Cumbre; Progreso;
    Libertad; Paz; Unión; Esperanza; Independencia; Concordia; Justicia; República; Región; Provincia; Capital; Pueblo;
    Villa; Colonia; Frontera; Central; General; Especial; Alta; Baja; Santa; San; Población; Reserva; Marco; Materia;
    Tema; Español; Inglés; García; Rodríguez; Guzmán Flores; de; la; el; es; en; un; por; para; con; sur; Por confirmar
    | Réunion; Salle; Siège; Accueil; Aéroport; Ville; Mairie; Ambassade; Ministère; Université; Palais; Parc; Gare;
    Plage; Séance; Ouverture; Clôture; Déjeuner; Dîner; Atelier; Matin; Soir; Midi; Mai; Tous; Presse; Paix; Liberté;
    Français; Anglais; le; les; des; et; ou; son; sont
    | Reunião; Encontro; Universidade; Praça; Aeroporto; Cidade; Embaixada; Ministério; Sala; Sessão; Abertura;
    Encerramento; Almoço; Jantar; Intervalo; Inscrição; Credenciamento; Oficina; Manhã; Noite; Segunda; Imprensa; Paz;
    Liberdade; União; Esperança; Palestra; População; Português; Inglês; os; as; na; no; pelo; para
"""
WORDS = [word.strip() for language in EVERYDAY.split("|") for word in language.replace("\n", " ").split(";")]
LEFTOVERS = [
    *(word for word in WORDS if len(word) > 3 and word[:4] not in ("Cent", "Moun")),
    "Nowhere",
    "Xyzzy",
    "Hotel Quinta Real",
    "Sala 3",
    "por confirmar",
    "delegación",
    "Foo Bar",
]
ZONES = sorted(name for name in clock.names() if "/" in name)
SURE = sorted({row["label"] for row in LABELS if "/" not in row["label"] and row.get("kind") in ("city", "country")})


def certain(label: str, near: tuple[str, ...] = ()) -> tuple[Match, ...]:
    """What a label is read as for certain; nothing where a part of it is doubtful or unknown."""
    try:
        found = places.find_all(label, on=DAY, near=near)
    except Refusal:
        return ()
    return () if any(match.doubt for match in found) else found


def named(label: str) -> tuple[Match, ...]:
    """What a label is read as, with doubt or not; nothing where it is refused."""
    try:
        return places.find_all(label, on=DAY)
    except Refusal:
        return ()


def refusal(label: str) -> Refusal:
    """The refusal of a label."""
    with pytest.raises(Refusal) as caught:
        places.find(label, on=DAY)
    return caught.value


def same_clock(one: str, other: str) -> bool:
    """Whether two zones show one clock all through this year."""
    days = [clock.instant(date(2026, month, 15), 720, "UTC") for month in range(1, 13)]
    return all(clock.seen_from(at, one).offset == clock.seen_from(at, other).offset for at in days)


@pytest.mark.parametrize("word", WORDS)
def test_an_everyday_word_is_no_certain_place(word: str) -> None:
    """Not in any case, nor where everybody takes part."""
    for each in (word, word.capitalize(), f"({word})", f"{word}:"):
        assert not certain(each), each
        assert not certain(each, near=tuple(DIRECTORY)), each


@given(st.sampled_from(SURE), st.sampled_from(LEFTOVERS), st.sampled_from(["{} / {}", "{}, {}", "{} ({})", "{}; {}"]))
def test_words_left_over_are_never_passed_over(place: str, words: str, joined: str) -> None:
    """A place beside words that nobody knows is read with a doubt that is said, in front of them and behind them."""
    understood = {"Sede", "Capital", "Virtual", "Online", "Zoom", "Local", "Presencial"}  # words about the meeting
    for label in (joined.format(place, words), joined.format(words, place)):
        try:
            found = places.find_all(label, on=DAY)
        except Refusal:
            continue
        alone = {match.place for match in places.find_all(place)}
        if not certain(words) and {match.place for match in named(words)} & alone:  # España / español
            continue
        beside = {match.place for match in found} - alone
        assert words in understood or beside or all(match.doubt and match.note for match in found), label


def test_the_doubt_is_said_with_its_reason() -> None:
    """In both languages, with the reading."""
    note = places.find("Pabellón, Buenos Aires").note
    assert note is not None
    assert note.en == "Buenos Aires: read as Buenos Aires, Argentina, with doubt: “Pabellón” is not known"
    assert note.es == "Buenos Aires: leído como Buenos Aires, Argentina, con duda: «Pabellón» no se conoce"


@pytest.mark.parametrize(
    "label",
    [
        *("Palacio", "Chamartín", "Coyoacán", "Yurimaguas", "García", "TX", "DE", "SE", "ES", "mx", "Hammocks", "CAF"),
        *("Estadio Monumental, Buenos Aires", "Registro", "Central", "Knox", "Troll", "español"),
    ],
)
def test_what_may_be_no_place_is_read_with_doubt(label: str) -> None:
    """Quarters, little-known towns, codes, words of all days, leftovers: a reading, and why it is doubtful."""
    match = places.find(label)
    assert match.doubt and match.note and match.doubt.es in match.note.es and match.doubt.en in match.note.en


@pytest.mark.parametrize(
    ("label", "zone"),
    [
        ("Palacio, Madrid", "Europe/Madrid"),
        ("Universidad (Madrid)", "Europe/Madrid"),
        ("Coyoacán, Ciudad de México", "America/Mexico_City"),
        ("Registro, Brasil", "America/Sao_Paulo"),
        ("Yurimaguas, Perú", "America/Lima"),
        ("Isla Reunión", "Indian/Reunion"),
        ("Lima (sede)", "America/Lima"),
        ("Lima (hora local)", "America/Lima"),
        ("hora local de Bogotá", "America/Bogota"),
        ("Lima (1)", "America/Lima"),
        ("Hora del Centro", "America/Mexico_City"),
        ("Central (CST)", "America/Chicago"),
        ("Spanish time", "Europe/Madrid"),
        ("MX", "America/Mexico_City"),
        ("ARG", "America/Argentina/Buenos_Aires"),
        ("LA", "America/Los_Angeles"),
        ("N.Y.", "America/New_York"),
        ("San Salvador (PPT)", "America/El_Salvador"),
        ("CEPAL, Santiago", "America/Santiago"),
        ("Sede: Ginebra", "Europe/Zurich"),
        ("MT (UTC-7) - Hora de la Montaña", "America/Denver"),
    ],
)
def test_what_is_understood_whole_is_certain(label: str, zone: str) -> None:
    """A quarter with its city, a town with its country, words for time, codes of the directory."""
    assert [match.place.zone for match in certain(label)] == [zone]


def test_who_takes_part_makes_a_code_or_a_city_certain() -> None:
    """Its own code and its larger towns, never a small one, a state's code or one place of a whole region."""
    assert not certain("CH") and certain("CH", near=("CH",))
    assert not certain("TX", near=("US",)) and not certain("Caribbean", near=("DO",))
    assert not certain("Quibdó") and certain("Quibdó", near=("CO",))
    assert not certain("Yurimaguas", near=("PE",))
    assert places.find("Quibdó", near=("CO",)).obscure and not places.find("Bogotá", near=("CO",)).obscure


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("America/New York/x", "America/New_York"),
        ("America/Bogota;id", "America/Bogota"),
        ("America/Bogotta", "America/Bogota"),
        ("America/Lima/", "America/Lima"),
        ("America//Lima", "America/Lima"),
        ("right/UTC", "UTC"),
        ("posix/America/Lima", "America/Lima"),
        ("Europe/London/Paris", "Europe/London; Europe/Paris"),
        ("Nowhere/Bogota", "America/Bogota"),
    ],
)
def test_a_name_like_that_of_a_zone_is_refused_with_the_zone(typed: str, meant: str) -> None:
    """Nothing is taken in part."""
    hint = refusal(typed).hint
    assert hint is not None and meant in hint.en and meant in hint.es


@pytest.mark.parametrize(
    "typed", ["Nowhere/City", "US/../x", "../x", "Factory", "localtime", "Etc/Unknown", "US/Nowhere"]
)
def test_what_is_no_zone_is_refused(typed: str) -> None:
    """Neither the part that is known nor a village of that name is taken."""
    assert refusal(typed).hint


@given(st.sampled_from(ZONES), st.sampled_from("/;"), st.text("abcxyz/.;_ ", min_size=1, max_size=8))
def test_a_zone_with_something_behind_it_is_never_taken(zone: str, mark: str, more: str) -> None:
    """Whatever stands behind the name of a zone, unless it is another place, is not passed over."""
    if any(char.isalpha() for char in more):
        assert not certain(f"{zone}{mark}{more}") or certain(more.strip(" /.;_"))


def test_the_last_name_of_every_zone_is_known() -> None:
    """`Troll`, `Knox`, `Vevay`: read as that zone, or the zone is among what the name could mean."""
    silent = []
    for zone in sorted(clock.names()):
        area, _, last = zone.rpartition("/")
        if (
            not area
            or area in ("Etc", "US", "Canada", "Mexico", "Brazil", "Chile")
            or last in ("North", "South", "West")
        ):
            continue
        try:
            match = places.find(last.replace("_", " "))
            zones = [one.zone for one in (match.place, *match.others)]
        except Ambiguous as unsure:
            zones = [place.zone for place in unsure.places]
        except Refusal as unread:
            zones = re.findall(r"[A-Z]\w+/[\w/]+", unread.hint.en if unread.hint else "")
        if not any(same_clock(zone, other) for other in zones):
            silent.append(zone)
    assert silent == ["America/Porto_Acre", "Australia/LHI"]  # “Porto, Acre”; no name but initials


@pytest.mark.parametrize(
    ("name", "others"),
    [
        ("Antigua", "GT"),
        ("Florencia", "CO"),
        ("Armenia", "CO"),
        ("Amazonas", "CO PE"),
        ("Guayana", "GF"),
        ("Trinidad", "UY CU"),
        ("Norfolk", "NF"),
        ("Cocos", "BR"),
        ("Birmingham", "US"),
        ("Los Ángeles", "CL"),
        ("San Miguel", "AR"),
        ("San Martín", "PE AR"),
        ("Santa Elena", "EC"),
        ("Guadalupe", "MX"),
        ("Santo Domingo", "EC"),
        ("Trujillo", "VE HN"),
        ("Colón", "HN AR"),
        ("Guinea", "GQ"),
        ("Samoa", "AS"),
        ("Macedonia", "GR"),
        ("Melbourne", "US"),
        ("Sydney", "CA"),
        ("Tripoli", "LB"),
        ("Santander", "ES"),
        ("La Rioja", "ES"),
    ],
)
def test_a_name_of_several_meanings_is_never_read_in_silence(name: str, others: str) -> None:
    """The countries of its namesakes, where their clocks differ."""
    match = places.find(name)
    assert match.note and set(others.split()) <= {one.country for one in match.others}


def test_there_are_two_countries_called_congo() -> None:
    """They keep one clock, but for the east of one of them; both are listed."""
    match = places.find("Congo")
    assert {match.place.country, *(one.country for one in match.others)} >= {"CD", "CG"}
    assert match.note and "Kinshasa" in match.note.en and "Lubumbashi" in match.note.en


def test_who_is_at_the_table_decides_between_namesakes() -> None:
    """Antigua is in Guatemala where Guatemala takes part and the island does not, and the reading is still said."""
    match = places.find("Antigua", near=("GT", "MX"))
    assert match.place.country == "GT" and match.note
    assert places.find("Armenia", near=("CO",)).place.country == "CO"


def test_every_name_with_other_clocks_has_a_note() -> None:
    """What `places` lists beside the reading, on the clocks of the whole year, `convert` says as well."""
    for line in NAMES.strip().splitlines():
        name, _, rows = line.partition("\t")
        for match in named(name) if " " in rows else ():
            if any(not same_clock(match.place.zone, one.zone) for one in match.others):
                assert match.note, name


def test_no_large_city_of_the_two_conferences_hides_behind_a_namesake() -> None:
    """A curated name that such a city bears too, on another clock, knows that city."""
    for line in NAMES.strip().splitlines():
        name = line.partition("\t")[0]
        known = place_names.named(name)
        for city in place_gazetteer.named(name) if known else ():
            if city.people >= 150_000 and city.place.country in DIRECTORY and not city.quarter:
                zones = [zone for one in known for zone in one.all_clocks]
                assert any(same_clock(city.place.zone, zone) for zone in zones), (name, city.place.country)


@pytest.mark.parametrize(
    ("label", "near", "zone", "sure"),
    [
        ("hora del centro", (), "America/Mexico_City", True),
        ("hora del centro", ("MX", "GT", "CR"), "America/Mexico_City", True),
        ("hora del centro", ("US", "MX", "CR"), "America/Mexico_City", False),  # both call it so, an hour apart
        ("hora del centro", ("US",), "America/Chicago", True),
        ("hora del centro (CDT)", ("MX",), "America/Chicago", True),
        ("hora del centro (GMT-5)", ("MX",), "America/Chicago", True),
        ("hora del centro (GMT-6)", ("US", "MX"), "America/Mexico_City", True),
        ("CT - Hora del Centro", (), "America/Chicago", True),
        ("hora del centro de Estados Unidos", ("MX", "GT"), "America/Chicago", True),
        ("hora del centro de México", ("US",), "America/Mexico_City", True),
    ],
)
def test_the_centre_in_spanish_is_mexicos(label: str, near: tuple[str, ...], zone: str, sure: bool) -> None:
    """In September 2026 Chicago is at UTC−5 and Mexico City at UTC−6: the reading is said, or doubted where both take part."""
    (match,) = places.find_all(label, on=date(2026, 9, 6), near=near)
    assert (match.place.zone, match.doubt is None) == (zone, sure)
    assert bool(match.note) == (label == "hora del centro")


def test_a_shared_name_is_no_doubt_where_the_clocks_agree() -> None:
    """In December both are at UTC−6."""
    (match,) = places.find_all("hora del centro", on=date(2026, 12, 6), near=("US", "MX"))
    assert match.doubt is None
