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
