"""People: parties and persons that words name, and words that look like them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from rcmcli.importers.people import is_person, leads_in, parties_in, speakers_in, tail_of
from rcmcli.model.agenda import Lead

PARTIES = {
    "PPT": ("PPT",),
    "Costa Rica": ("Costa Rica",),
    "México, Canadá y Panamá": ("México", "Canadá", "Panamá"),
    "Mexico, Canada, and Panama": ("Mexico", "Canada", "Panama"),
    "United States / Canada": ("United States", "Canada"),
    "IOM & UNHCR": ("IOM", "UNHCR"),
    "Honduras - Guatemala": ("Honduras", "Guatemala"),
    "[OIM; ACNUR]": ("OIM", "ACNUR"),
    "Mexico and Ana Mora": (),
    "Opening remarks": (),
    "10 países": (),
    "": (),
    ", ; /": (),
}
TAILS = {
    "Report on flows [PPT]": ("Report on flows", ("PPT",)),
    "Informe (México y Panamá)": ("Informe", ("México", "Panamá")),
    "Informe (OIM)  ": ("Informe", ("OIM",)),
    "Regional Conference on Migration (RCM)": ("Regional Conference on Migration (RCM)", ()),
    "International Organization for Migration (IOM)": ("International Organization for Migration (IOM)", ()),
    "Palabras de la Presidencia Pro Témpore (PPT)": ("Palabras de la Presidencia Pro Témpore (PPT)", ()),
    "Report (optional)": ("Report (optional)", ()),
    "Report [members only]": ("Report [members only]", ()),
    "Flows (PPT) in Panama": ("Flows (PPT) in Panama", ()),
    "Report [": ("Report [", ()),
}
PERSONS = (
    "Ana Mora, Directora General",
    "Dr. Luis Paz",
    "Sra. María José Ruiz – Embajadora",
    "Jean-Luc de la Tour, ministre",
)
NO_PERSONS = ("Opening remarks, by the PPT", "Coffee Break", "Costa Rica, Honduras", "ANA MORA, DIRECTORA", "Ana, Directora", "Sala A, piso 2", "")  # fmt: skip


@pytest.mark.parametrize("words", PARTIES)
def test_words_that_name_parties(words: str) -> None:
    """All of them or none, as printed."""
    assert parties_in(words) == PARTIES[words]


@pytest.mark.parametrize("title", TAILS)
def test_parties_in_brackets_at_the_end_lead(title: str) -> None:
    """But an abbreviation of the words before it is only that."""
    assert tail_of(title) == TAILS[title]


def test_round_brackets_may_be_left_alone() -> None:
    """Where only square ones are asked for."""
    assert tail_of("Informe (México y Panamá)", square_only=True) == ("Informe (México y Panamá)", ())


@pytest.mark.parametrize("words", PERSONS)
def test_persons(words: str) -> None:
    """A name with an office, or with a form of address."""
    assert is_person(words)


@pytest.mark.parametrize("words", NO_PERSONS)
def test_no_persons(words: str) -> None:
    """Titles, parties, rooms."""
    assert not is_person(words)


def test_speakers_have_office_party_and_doubt() -> None:
    """What stands behind the name, in brackets at the end, and that it is to be confirmed."""
    (one, two) = speakers_in("Ana Mora, Directora General (OIM); Luis Paz – Embajador (por confirmar)", "Moderador")
    assert (one.name, one.role.any, one.party, one.status, one.stated_as.any) == ("Ana Mora", "Directora General", "OIM", "", "Moderador")  # fmt: skip
    assert (two.name, two.role.any, two.party, two.status) == ("Luis Paz", "Embajador", "", "to be confirmed")
    assert [one.name for one in speakers_in("TBC")] == ["TBC"]
    assert speakers_in(" ; ") == ()


def test_who_leads_is_kept_as_words_where_no_party_is_meant() -> None:
    """Nothing of what stands behind the label is lost."""
    assert leads_in("México y Panamá.") == ("México", "Panamá")
    (lead,) = leads_in("Grupo de trabajo")
    assert isinstance(lead, Lead)
    assert lead.name.any == "Grupo de trabajo"
    assert leads_in(" . ") == ()


@given(names=st.lists(st.sampled_from(["México", "Panamá", "OIM", "Costa Rica", "PPT", "ACNUR"]), min_size=1, max_size=5, unique=True),
       sign=st.sampled_from([", ", " y ", "; ", " / ", " & ", " and ", ","]))  # fmt: skip
def test_any_list_of_parties_is_taken_apart(names: list[str], sign: str) -> None:
    """Whatever parts them, and in square brackets behind any title."""
    assert parties_in(sign.join(names)) == tuple(names)
    assert tail_of(f"Informe [{sign.join(names)}]") == ("Informe", tuple(names))
