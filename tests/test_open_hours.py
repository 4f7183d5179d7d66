"""Hours that are open or about: words in every form, no entry in calendars, and never the hour of another place."""

import re
from html import unescape

import pytest
from conftest import Rcm

AGENDA = """format = 1
title = "Seminar"
timezone = "America/Panama"
languages = ["en", "es"]
delegations = ["Costa Rica", "Panama"]
observers = ["IOM"]
[[day]]
date = 2026-10-06
item = [
  { id = "opening", time = "09:00-10:00", title = "Opening", topics = [{ title = "Greeting", time = "09:10-09:20" }] },
  { id = "press", time = "TBC", title = "Press conference" },
  { id = "photo", time = "after the opening", title = "Photograph" },
  { id = "end", time = "~17:00", title = "End" },
  { id = "evening", time = "evening", title = "Dinner" },
]
"""


def export(rcm: Rcm, form: str, *options: str, text: str = AGENDA) -> tuple[str, str]:
    """What a form says, and the remarks beside it."""
    run = rcm("export", form, "-", "--stdin-filename", "x.toml", "-o", "-", *options, stdin=text.encode())
    assert run.code == 0, run.err
    return run.raw_out.decode("utf-8"), run.err


@pytest.mark.parametrize("form", ["txt", "md", "html", "csv", "json"])
def test_every_form_says_the_words(form: str, rcm: Rcm) -> None:
    """The words stand where an hour would, in the order of the file."""
    told = unescape(re.sub(r"<[^>]*>", " ", export(rcm, form, "--lang", "en")[0]))
    places = [told.index(words) for words in ("to be confirmed", "after the opening", "~17:00", "evening")]
    assert places == sorted(places)


def test_an_open_hour_is_told_in_the_language_of_the_reader(rcm: Rcm) -> None:
    """TBC is “por confirmar” in Spanish."""
    assert "*por confirmar* Press conference" in export(rcm, "txt", "--lang", "es")[0]


def test_a_calendar_leaves_it_out_and_says_so(rcm: Rcm) -> None:
    """An item without an hour of its own has no entry, not even of the whole day; a part of the day has."""
    calendar, remarks = export(rcm, "ics", "--lang", "en")
    assert re.findall("SUMMARY:(.*)\r", calendar) == ["Opening", "Dinner (evening)"]
    assert re.findall("left out: “(.*)” .its hour is open", remarks) == ["Press conference", "Photograph", "End"]


def test_no_reader_takes_it_for_an_hour_of_theirs(rcm: Rcm) -> None:
    """Costa Rica is an hour behind Panama: true hours and those of topics are its own, words say whose clock they mean."""
    told = export(rcm, "txt", "--details", "--for", "Costa Rica", "--lang", "en")[0]
    assert "*08:00–09:00* (09:00–10:00) Opening" in told
    assert "- 08:10–08:20 (09:10–09:20) Greeting" in told
    assert "*~17:00 (Panama)* End" in told
    assert "*to be confirmed* Press conference" in told


def test_a_closed_item_keeps_its_words_to_itself(rcm: Rcm) -> None:
    """After what it is would tell what is closed."""
    text = AGENDA.replace('title = "Photograph" }', 'title = "Photograph", audience = ["members"] }')
    told = export(rcm, "txt", "--audience", "public", "--lang", "en", text=text)[0]
    assert "after the opening" not in told
    assert told.count("Closed") == 1
