"""`--audience public`: of closed items no title, lead, id, link or document is in any form that leaves the house."""

import re
from importlib.util import find_spec
from pathlib import Path

import pytest
from canaries import pictured, written
from conftest import AGENDAS, Rcm

from rcmcli.format_table import FORMATS

AGENDA = AGENDAS / "2021-07-rcgm-puebla.toml"
CLOSED = """
heading.en = "Reserved heading"
id         = "reserved-id"
title.en   = "Reserved title"
title.es   = "Reserved título"
leads      = ["Reserved lead"]
link       = "https://reserved.example/link"
room       = "Reserved room"
track      = "Reserved track"
notes      = ["Reserved note"]
speakers   = [{ name = "Reserved speaker", role = "Reserved role" }]
documents  = [{ title = "Reserved paper", link = "https://reserved.example/paper" }]
topics     = [{ title = "Reserved topic", leads = ["Reserved lead of a topic"] }]
audience   = ["members"]
"""
# What the paper itself says in its closed items and nowhere else.
WORDS = (
    "Member Countries Only", "solo para países", "Extra-regional Migration", "Migración extrarregional", "extra-regional-migr",
    "Exchange of financial", "Intercambio de información financiera", "exchange-of-financial",
)  # fmt: skip


@pytest.fixture
def agenda(tmp_path: Path) -> Path:
    """The agenda of Puebla with one more closed item, which has all that an item may have."""
    text = AGENDA.read_text(encoding="utf-8")
    place = text.index('[[day.item]]\nid       = "exchange-of-financial')
    path = tmp_path / AGENDA.name
    path.write_text(f'{text[:place]}[[day.item]]\ntime = "08:00-08:30"{CLOSED}\n{text[place:]}', encoding="utf-8")
    return path


@pytest.mark.parametrize("form", FORMATS)
@pytest.mark.parametrize("lang", ["en", "es,en"])
def test_closed_items_stay_closed(form: str, lang: str, agenda: Path, rcm: Rcm) -> None:
    """Their hours and the word are there, nothing else of them; members see all of it."""
    needed = FORMATS[form].package
    if needed and find_spec(needed) is None:
        pytest.skip(f"{form} needs {needed}, which is not installed")
    if form == "png":
        pytest.skip("a picture for each day is looked at below")
    words = ("export", form, str(agenda), "-o", "-", "-q", "--lang", lang)
    public, members = rcm(*words, "--audience", "public"), rcm(*words)
    assert (public.code, members.code) == (0, 0), public.err
    shown = written(public.raw_out)
    assert "Closed session" in shown
    assert [word for word in WORDS if word.casefold() in shown.casefold()] == []
    assert re.findall(r".{0,30}reserved.{0,30}", shown, re.IGNORECASE) == []
    assert "Reserved" in written(members.raw_out)


@pytest.mark.parametrize("lang", ["en", "es,en"])
def test_closed_items_stay_closed_in_pictures(lang: str, agenda: Path, tmp_path: Path, rcm: Rcm) -> None:
    """What stands in the file of a picture, and what it is called."""
    pytest.importorskip("typst")
    words = (str(agenda), "-q", "--lang", lang)
    shown = pictured(rcm, tmp_path / "public", *words, "--audience", "public")
    assert "Closed session" in shown
    assert [word for word in WORDS if word.casefold() in shown.casefold()] == []
    assert "reserved" not in shown.casefold()
    assert "Reserved" in pictured(rcm, tmp_path / "members", *words)


@pytest.mark.parametrize("form", ["txt", "md", "csv", "json", "xml"])
def test_nothing_is_said_of_them_on_standard_error(form: str, agenda: Path, rcm: Rcm) -> None:
    """Remarks on what is left out name no closed item either."""
    done = rcm("export", form, str(agenda), "-o", "-", "--audience", "public", "--lang", "en")
    assert "eserved" not in done.err
    assert not any(word in done.err for word in WORDS)
