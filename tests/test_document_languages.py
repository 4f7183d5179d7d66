"""The four languages of documents: every sentence that a form prints is there in each, and whole papers are said in them."""

import ast
import re
from collections.abc import Iterator
from importlib import import_module
from pathlib import Path
from string import Formatter

import pytest
from babel import Locale
from conftest import ROOT, Rcm

from rcmcli import directory
from rcmcli.atlas.parties import BODIES, GROUPS, IN_FRENCH_AND_PORTUGUESE
from rcmcli.model.agenda import Agenda
from rcmcli.model.text import DOCUMENT_LANGUAGES, Text
from rcmcli.words import filled, say

HOUSE = ROOT / "rcmcli"
# What prints documents; `publishing` is what is said on standard error of them; plans and sheets of changes are in English and Spanish.
FORMS = ("wording", "formats", "paper", "web", "calendars", "screens/page.py", "screens/stacked.py", "screens/table.py", "screens/now.py")  # fmt: skip
NO_DOCUMENTS = {"publishing", "exporting", "planning", "weeks", "letterheads", "comparing", "messaging"}


def files() -> Iterator[Path]:
    """The files that print documents."""
    for one in FORMS:
        yield from [HOUSE / one] if one.endswith(".py") else sorted((HOUSE / one).glob("*.py"))


def printed() -> dict[str, Text]:
    """The sentences of `words/` that these files name, by their names; of a table each."""
    found: dict[str, Text] = {}
    for path in files():
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name) and node.attr.isupper():
                room = node.value.id
                if (HOUSE / "words" / f"{room}.py").exists() and room not in NO_DOCUMENTS:
                    value = getattr(import_module(f"rcmcli.words.{room}"), node.attr)
                    table = value if isinstance(value, dict) else {"": value}
                    found |= {f"{room}.{node.attr} {key}".strip(): text for key, text in table.items()}
    return found


SENTENCES = printed()


def test_the_forms_are_looked_through() -> None:
    """The sentences that are found are those that documents are known to print."""
    assert {"labels.HOST", "labels.MODES hybrid", "labels.MARKS only for", "browsing.YOUR_TIME"} <= SENTENCES.keys()
    assert {"following.NOW", "spreadsheets.CSV_DATE", "labels.DOUBTS repeated", "labels.PAGE_OF"} <= SENTENCES.keys()


@pytest.mark.parametrize("name", SENTENCES)
def test_a_printed_sentence_is_there_in_four_languages(name: str) -> None:
    """With the same facts in braces, and in French with a space that does not break before what is set apart."""
    text = SENTENCES[name]
    facts = [sorted(fact for _, fact, _, _ in Formatter().parse(text.pick(one)) if fact) for one in DOCUMENT_LANGUAGES]
    assert all(getattr(text, language) for language in DOCUMENT_LANGUAGES)
    assert all(one == facts[0] for one in facts)
    assert not re.search("[^\u00a0][:;!?»]|«[^\u00a0]", text.fr)
    assert not re.search("\u00a0", text.en + text.es + text.pt)
    assert "'" not in text.fr


def test_a_sentence_that_french_lacks_is_said_in_english() -> None:
    """Not in Spanish, nor with facts of two languages."""
    sentence, fact = Text(en="of {name}", es="de {name}"), Text(en="Mexico", es="México", fr="Mexique")
    assert say(sentence, "fr", name=fact) == "of Mexico"
    assert filled(sentence, name=fact).pick("pt") == "of Mexico"


@pytest.mark.parametrize("language", ["fr", "pt"])
def test_countries_are_named_as_cldr_names_them(language: str) -> None:
    """Every member of both conferences, by its English name."""
    agenda, there = Agenda(format=1, title=Text(any="Made"), timezone="UTC"), Locale(language).territories
    members = directory.expand(["RCM", "SACM"])
    assert len(members) == 23
    for party in members:
        assert directory.said(party.name.en, language, agenda) == there[party.code]


@pytest.mark.parametrize(("name", "language", "said"), [
    ("Working Groups", "fr", "Groupes de travail"), ("RCM ES", "pt", "SE da CRM"), ("UNHCR", "fr", "HCR"),
    ("ICMPD", "fr", "ICMPD"), ("Andean Community", "pt", "Andean Community"), ("Members", "fr", "Pays membres"),
    ("Nobody Known", "pt", "Nobody Known"), ("Grupos de Trabajo", "en", "Working Groups"), ("OIM", "en", "IOM"),
    ("Republic of Panama", "en", "Republic of Panama"), ("Republic of Panama", "es", "Panamá"),
])  # fmt: skip
def test_a_party_is_named_in_the_language(name: str, language: str, said: str) -> None:
    """An abbreviation as one, a name as the name; in English, the agenda's first language, another way to write it stays."""
    assert directory.said(name, language, Agenda(format=1, title=Text(any="Made"), timezone="UTC")) == said


def test_names_in_french_and_portuguese_are_those_of_parties() -> None:
    """Each belongs to a body or group that the atlas has."""
    codes = {row[0] for row in (*BODIES, *GROUPS)}
    assert codes >= IN_FRENCH_AND_PORTUGUESE.keys()


PAPER = """format = 1
title = "Seminar"
timezone = "America/Mexico_City"
languages = [LANGUAGES]
status = "preliminary"
host = "Mexico"
venue = { name = "Hotel", city = "Mexico City" }
delegations = ["RCM"]
PARTIES

[[day]]
date = 2026-11-12

[[day.item]]
id = "one"
time = "09:00-09:30"
title = "Start"
leads = ["Dominican Republic", "IOM"]
audience = ["members"]
optional = true
notes = ["Bring it"]
"""


def paper(rcm: Rcm, language: str, *, form: str = "txt", languages: str = '"en"', parties: str = "") -> str:
    """The paper in a language, as a message unless another form is named."""
    text = PAPER.replace("LANGUAGES", languages).replace("PARTIES", parties)
    words = ["export", form, "-", "--stdin-filename", "a.toml", "-o", "-"]
    words += ["--tz", "Mexico City"] if form != "ics" else []
    words += ["--details"] if form == "txt" else []
    done = rcm(*words, *(["--lang", language] if language else []), stdin=text.encode())
    assert done.code == 0, done.err
    return done.out


def test_a_paper_in_french(rcm: Rcm) -> None:
    """Dates, labels, names of countries and cities, and the spaces before colons."""
    said = paper(rcm, "fr").replace("\u00a0", "~").rpartition("\n\n")[0]
    assert said == (
        "*Seminar*\nJeudi 12 novembre 2026 · en présentiel · provisoire\nLieu~: Hotel, Mexico\n"
        "Heures locales~: Mexico (UTC−6)\n\n*Jeudi 12 novembre 2026*\n\n"
        "*09:00–09:30* Start [République dominicaine, OIM] · facultatif, réservé~: pays membres\n- Note~: Bring it\n\n"
        "Pays hôte~: Mexique"
    )


def test_a_paper_in_portuguese(rcm: Rcm) -> None:
    """The same in Portuguese."""
    said = paper(rcm, "pt").rpartition("\n\n")[0]
    assert said == (
        "*Seminar*\nQuinta-feira, 12 de novembro de 2026 · presencial · preliminar\n"
        "Local: Hotel, Cidade do México\nHorários locais: Cidade do México (UTC−6)\n\n"
        "*Quinta-feira, 12 de novembro de 2026*\n\n"
        "*09:00–09:30* Start [República Dominicana, OIM] · opcional, somente para: países membros\n- Nota: Bring it\n\n"
        "Anfitrião: México"
    )


def test_names_are_those_of_the_first_language(rcm: Rcm) -> None:
    """English names in a Spanish paper become Spanish; what the agenda's own table says is kept."""
    said = paper(rcm, "", languages='"es", "en"')
    assert "Sede: Hotel, Ciudad de México\n" in said and "Anfitrión: México\n" in said
    assert "[República Dominicana, OIM]" in said
    own = 'parties = { MX = { name = "Mexico", kind = "country" } }'
    assert "Anfitrión: Mexico\n" in paper(rcm, "", languages='"es", "en"', parties=own)


@pytest.mark.parametrize(("form", "said"), [
    ("html", '<html lang="fr">'), ("json", '"language": "fr"'), ("xml", "<language>fr</language>"),
    ("ics", "Heures locales"), ("md", "Pays hôte\u00a0: Mexique"), ("csv", "date;jour;début;fin"),
])  # fmt: skip
def test_each_form_is_french_where_the_agenda_is(form: str, said: str, rcm: Rcm) -> None:
    """Without being asked: it is the first of the agenda's languages."""
    assert said in paper(rcm, "", form=form, languages='"fr", "es"').replace("\r\n ", "")


@pytest.mark.parametrize(
    ("form", "package"),
    [("html", ""), ("txt", ""), ("pdf", "typst"), ("docx", "docx"), ("xlsx", "xlsxwriter")],
)
def test_four_languages_at_once_have_room(form: str, package: str, rcm: Rcm) -> None:
    """A page, a PDF, a Word document and a workbook in all of them."""
    if package:
        pytest.importorskip(package, reason=f"{package} is not installed: pip install -e '.[papers]'")
    assert paper(rcm, "pt,fr,es,en", form=form)


def test_what_is_said_of_a_french_paper_is_in_a_language_that_rcm_speaks(rcm: Rcm) -> None:
    """On standard error: in Spanish where the user has chosen it, else in English."""
    words = ("agenda", "show", "2021-09", "--lang", "fr", "--tz", "Nowhereland")
    assert "no place is called" in rcm(*words).err
    assert "ningún lugar se llama" in rcm(*words, env={"RCM_LANG": "es"}).err
    assert "Jeudi 9 septembre 2021" in rcm(*words[:-2], env={"RCM_LANG": "es"}).out
    assert "Ensuite" in rcm("agenda", "now", "2021-09", "--lang", "fr", "--at", "2021-09-09 08:00").out


def test_a_site_in_two_languages(rcm: Rcm, tmp_path: Path) -> None:
    """A page for each, marked as such, with a link to the other."""
    done = rcm("export", "site", "--lang", "fr,pt", "--forms", "none", "-o", str(tmp_path))
    assert done.code == 0, done.err
    pages = {name: (tmp_path / "2021-09-rcm-sacm" / name).read_text("utf-8") for name in ("index.html", "pt.html")}
    assert [re.findall('<html lang="(..)">', page) for page in pages.values()] == [["fr"], ["pt"]]
    assert "Em português" in pages["index.html"]
    assert "En français" in pages["pt.html"]
    front = (tmp_path / "index.html").read_text("utf-8")
    assert "Réunions et activités / Reuniões e atividades" in re.sub("<[^>]+>", "", front)
