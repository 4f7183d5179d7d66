"""A text that lacks the language asked for: shown in another one, marked, and named on standard error."""

import pytest
from conftest import Rcm

AGENDA = b"""format = 1
title.en = "Plenary"
title.es = "Plenaria"
languages = ["en", "es"]
timezone = "America/Costa_Rica"
[[day]]
date = 2026-03-02
[[day.item]]
id = "one"
time = "09:00-10:00"
title.en = "Opening of the doors"
topics = [ "IOM" ]
"""
WORDS = ("export", "txt", "-", "--stdin-filename", "made.toml", "-o", "-")


@pytest.mark.parametrize("form", ["txt", "md", "csv", "html", "json", "xml", "ics"])
def test_a_missing_translation_is_marked_and_named(form: str, rcm: Rcm) -> None:
    """In Spanish the English title stands with its language in brackets; the bare string is no missing translation."""
    done = rcm("export", form, *WORDS[2:], "--lang", "es", stdin=AGENDA)
    out = done.out.replace("\r\n ", "").replace("\\[", "[").replace("\\]", "]")
    assert "Opening of the doors [en]" in out
    assert "IOM [" not in out
    assert "sin español (1): “Opening of the doors”; figuran en otro idioma" in done.err


def test_nothing_is_marked_where_nothing_is_missing(rcm: Rcm) -> None:
    """In English the same agenda is whole."""
    done = rcm(*WORDS, "--lang", "en", stdin=AGENDA)
    assert "[en]" not in done.out
    assert "another language" not in done.err


def test_an_agenda_of_one_language_is_not_full_of_marks(rcm: Rcm) -> None:
    """Where the agenda was never meant to be in Spanish, one remark on standard error says so."""
    done = rcm(*WORDS, "--lang", "es", stdin=AGENDA.replace(b'["en", "es"]', b'["en"]'))
    assert "[en]" not in done.out
    assert "sin español (1)" in done.err


FRENCH = b"""format = 1
title = "R\xc3\xa9union"
languages = ["fr"]
timezone = "Europe/Paris"
[[day]]
date = 2022-05-14
"""


@pytest.mark.parametrize("words", [("agenda", "show", "-"), WORDS])
def test_a_language_without_dates_of_ours_is_said(words: tuple[str, ...], rcm: Rcm) -> None:
    """A paper in French has its dates in English, or in the language asked for, and standard error says so."""
    english, spanish = rcm(*words, stdin=FRENCH), rcm(*words, "--lang", "es", stdin=FRENCH)
    assert "Saturday, 14 May 2022" in english.out
    assert "the agenda is in French, whose dates and labels rcm does not know: it prints them in English" in english.err
    assert "está en francés, cuyas fechas y rótulos rcm no conoce: los imprime en español" in spanish.err
    known = rcm(*words, stdin=FRENCH.replace(b'"fr"', b'"fr", "es"'))
    assert "sábado, 14 de mayo de 2022" in known.out.lower()
    assert "francés" not in known.err
