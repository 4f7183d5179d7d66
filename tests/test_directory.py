"""The directory: who is who in an agenda, in two languages, with all the abbreviations of the sources."""

from datetime import date
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from rcmcli import directory
from rcmcli.directory.known import near_names
from rcmcli.model.agenda import Agenda, Day, PartyEntry
from rcmcli.model.party import Party
from rcmcli.model.text import Text

RCM = {"BZ", "CA", "CR", "DO", "SV", "GT", "HN", "MX", "NI", "PA", "US"}
SACM = {"AR", "BO", "BR", "CL", "CO", "EC", "GY", "PY", "PE", "SR", "UY", "VE"}


def meeting(**keys: Any) -> Agenda:
    """An agenda of one day with these keys."""
    days = (Day(date=date(2021, 7, 29)),)
    return Agenda(format=1, title=Text(any="RCGM"), timezone="America/Mexico_City", days=days, **keys)


def party(name: str, agenda: Agenda | None = None) -> Party:
    """The party of that name, which must be there."""
    found = directory.find(name, agenda)
    assert found is not None, name
    return found


@pytest.mark.parametrize(
    ("names", "code"),
    [
        (["Mexico", "México", "MX", "mex", "Delegation of Mexico", "Gobierno de México", "Mexico (PPT)"], "MX"),
        (["Dominican Republic", "Rep. Dominicana", "RD", "DO", "DOM", "República Dominicana"], "DO"),
        (["United States", "EE. UU.", "EE.UU.", "USA", "Estados Unidos", "U.S."], "US"),
        (["Canada", "Canadá", "CAN"], "CA"),
        (["GT", "Guatemala"], "GT"),
        (["Spain", "España"], "ES"),
        (
            ["PPT", "Presidency Pro-Tempore", "Presidency Pro-Témpore (PPT)", "Presidencia Pro Témpore", "RCM PPT"],
            "PPT",
        ),
        (["SACM PPT", "PPT of the SACM", "PPT de la CSM"], "PPT-SACM"),
        (["ES", "SE", "Executive Secretariat", "Secretaría Ejecutiva"], "RCM-ES"),
        (["TS", "ST", "Technical Secretariat (TS)", "Secretaría Técnica"], "RCM-TS"),
        (["RCM’s Troika", "Troika", "RCM Troika"], "TROIKA"),
        (["RCGM", "GRCM", "Regional Consultation Group on Migration (RCGM)"], "RCGM"),
        (["IOM", "OIM", "Organización Internacional para las Migraciones"], "IOM"),
        (["UNHCR", "ACNUR"], "UNHCR"),
        (["ILO", "OIT"], "ILO"),
        (["UNODC", "ONUDD"], "UNODC"),
        (["UNDP", "PNUD"], "UNDP"),
        (["ECLAC", "CEPAL"], "ECLAC"),
        (["OAS", "OEA"], "OAS"),
        (["PAHO", "OPS"], "PAHO"),
        (["WHO", "OMS"], "WHO"),
        (["ICRC", "CICR"], "ICRC"),
        (["IACHR", "CIDH"], "IACHR"),
        (["World Bank", "Banco Mundial"], "WB"),
        (["RNCOM", "RROCM", "RROCOM"], "RNCOM"),
        (["RCM", "CRM", "Conferencia Regional sobre Migración"], "RCM"),
        (["SACM", "CSM"], "SACM"),
        (["members", "Member Countries", "países miembros"], "MEMBERS"),
        (["observers", "Observer organizations", "Representative of observer organizations"], "OBSERVERS"),
        (["All delegations", "todas las delegaciones"], "DELEGATIONS"),
        (["accredited", "accredited participants", "acreditados"], "ACCREDITED"),
        (["plenary", "everyone", "todos"], "EVERYONE"),
    ],
)
def test_a_party_is_found_by_any_of_its_names(names: list[str], code: str) -> None:
    """English and Spanish names, codes and abbreviations lead to one party."""
    assert {party(name).code for name in names} == {code}


@pytest.mark.parametrize("name", ["", "Wakanda", "x" * 1_000_000, "\x00", "()", "../../etc/passwd"])
def test_nobody_is_found_by_other_names(name: str) -> None:
    """What is no party's name is nobody."""
    assert directory.find(name) is None


def test_groups_are_their_member_countries() -> None:
    """RCM and SACM are expanded to 23 countries, once each, in the order of their English names."""
    found = directory.expand(["RCM", "SACM", "Mexico"])
    assert {one.code for one in found} == RCM | SACM
    names = [one.name.pick("en") for one in found]
    assert names == sorted(names)
    assert directory.expand(["nobody"]) == ()


def test_a_party_stays_who_it_is() -> None:
    """Countries whose codes are abbreviations of bodies are not taken for those when they are handed on."""
    for name in ("Spain", "Bermuda", "Russia", "Sweden", "São Tomé and Príncipe"):
        assert directory.expand([party(name)]) == (party(name),)
    assert party("RCM") not in directory.expand([party("RCM"), "Spain"])


def test_every_member_sits_in_its_capital() -> None:
    """A delegation's seat is the capital, with its zone and country."""
    for one in directory.expand(["RCM", "SACM"]):
        assert one.seat is not None and one.seat.country == one.code and one.kind == "country"
    seat = party("IOM").seat
    assert seat is not None and (seat.name.pick("es"), seat.zone) == ("Ginebra", "Europe/Zurich")


def test_an_agenda_brings_its_own_parties() -> None:
    """The agenda's table is asked first, by code, name and alias; the seat is left to the caller."""
    entry = PartyEntry(name=Text(en="Migrant Desk", es="Mesa Migrante"), kind="civil society", aliases=("MD",))
    agenda = meeting(parties={"DESK": entry})
    assert {party(name, agenda).code for name in ("desk", "Migrant Desk", "mesa migrante", "MD")} == {"DESK"}
    assert party("MD", agenda).seat is None
    assert directory.find("Migrant Desk") is None


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("Mexcio", "Mexico"),
        ("UNCHR", "UNHCR"),
        ("Guatamala", "Guatemala"),
        ("Presidency Pro Tempoer", "Presidency Pro Tempore"),
    ],
)
def test_a_misspelt_party_has_suggestions(typed: str, meant: str) -> None:
    """One slip gives the name that was meant."""
    assert meant in [name.pick("en") for name in near_names(typed)]


@pytest.mark.parametrize(
    ("group", "who", "answer"),
    [
        ("members", "Mexico", True),
        ("members", "Peru", False),
        ("members", "IOM", False),
        ("members", "PPT", True),
        ("All delegations", "Belize", True),
        ("observers", "IOM", True),
        ("observers", "UNHCR", None),
        ("observers", "RNCOM", True),
        ("observers", "Mexico", False),
        ("observers", "Chile", True),
        ("accredited", "Mexico", None),
        ("plenary", "World Bank", True),
        ("PPT", "Mexico", True),
        ("PPT", "Canada", False),
        ("Mexico", "PPT", True),
        ("RCM", "Panama", True),
        ("RCM", "PPT", True),
        ("SACM", "Panama", False),
        ("IOM", "OIM", True),
        ("Troika", "Mexico", False),
    ],
)
def test_who_is_in_a_group(group: str, who: str, answer: bool | None) -> None:
    """Members are the agenda's delegations, observers its observers (another organization may be one, which nobody knows),
    the presidency its host."""
    agenda = meeting(host="Mexico", delegations=("RCM",), observers=("IOM", "Chile"))
    assert directory.holds(party(group), party(who), agenda) is answer


def test_members_are_unknown_where_an_agenda_names_none() -> None:
    """Without delegations nobody can tell who the members are, and no agenda is its own group."""
    assert directory.holds(party("members"), party("Mexico"), meeting()) is None
    assert directory.holds(party("members"), party("Mexico"), meeting(delegations=("members",))) is None
    assert directory.holds(party("observers"), party("Mexico"), meeting(observers=("observers", "members"))) is False


@pytest.mark.parametrize(
    ("audience", "who", "answer"),
    [
        ((), "IOM", True),
        (("members",), "IOM", False),
        (("members", "IOM"), "OIM", True),
        (("accredited",), "Mexico", None),
        (("accredited", "members"), "Mexico", True),
        (("nobody we know",), "Mexico", None),
    ],
)
def test_an_audience_admits(audience: tuple[str, ...], who: str, answer: bool | None) -> None:
    """No audience is everyone; one group that holds the party is enough; what only organisers know is unknown."""
    assert directory.admits(audience, party(who), meeting(delegations=("RCM",))) is answer


@given(st.text(max_size=300))
@example("\ud800(")
@example("١٢")
def test_any_text_is_a_party_or_nobody(text: str) -> None:
    """No text leads to an exception."""
    agenda = meeting(
        host=text, delegations=(text, "members"), observers=("observers",), parties={text: PartyEntry(name=Text())}
    )
    found = directory.find(text, agenda)
    assert found is None or directory.holds(found, found, agenda) in (True, None)
    assert directory.admits((text,), party("Mexico"), agenda) in (True, False, None)
    assert len(near_names(text)) <= 3
