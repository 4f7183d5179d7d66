"""The page as `html.parser` reads it: whole without its script, nothing in it but our own elements, nothing loaded."""

import json
import re
from base64 import b64encode
from hashlib import sha256
from itertools import pairwise
from typing import Any
from zoneinfo import ZoneInfo

import pytest
from conftest import REAL
from front import front
from html_reading import ALONE, Element, embedded, export, made, read, rows_of
from hypothesis import given
from profiles import examples
from strategies import NASTY, Made, agendas, ends, toml_string

from rcmcli.model.text import one_line

WORDS = re.compile(r"\S+")
TAGS = ALONE | set(
    WORDS.findall(
        "html head title style script body a header main section nav footer div span p h1 h2 h3 ul li dl dt dd table "
        "caption thead tbody tr th td time details summary b s bdi label select button input datalist"
    )
)
ATTRIBUTES = set(
    WORDS.findall(
        "lang charset name content http-equiv rel href type class id tabindex hidden for role scope colspan rowspan datetime dir "
        "open download aria-label aria-labelledby data-day data-zone data-until property "
        "value list autocomplete aria-pressed aria-describedby"
    )
)
LANGUAGES = ("en", "es", "es,en")


@pytest.fixture(scope="module", params=[(name, lang) for name in REAL for lang in LANGUAGES], ids="-".join)
def real(request: pytest.FixtureRequest) -> bytes:
    """The page of a real agenda in one language or two."""
    name, lang = request.param
    return export(name, "--lang", lang)


def test_a_real_page_is_small_and_the_same_each_time(real: bytes) -> None:
    """One file under 150 kB: it goes through every mail."""
    assert len(real) < 150_000
    (lang,) = re.findall(rb'<html lang="(..)">', real)
    assert real.startswith(b"<!doctype html>\n")
    assert lang in (b"en", b"es")


def test_every_nasty_title_is_text() -> None:
    """Markup, formulas, control characters, ten thousand letters: each is the text of its row, and of its Event."""
    head = front("x", "Asia/Tokyo") + "[[day]]\ndate = 2026-01-05"
    items = (
        f'[[day.item]]\nid = "i{n}"\ntime = "09:00-10:00"\ntitle = {toml_string(one)}' for n, one in enumerate(NASTY)
    )
    page = made("\n".join([head, *items]))
    titles = [one_line(title) for title in NASTY]
    assert [one.text for one in page.all("p", "title")] == titles
    event: dict[str, Any] = embedded(page, "application/ld+json")
    assert [one["name"] for one in event["subEvent"]] == titles
    assert len(page.all("script")) == 3


@examples(15)
@given(agendas())
def test_any_agenda_is_text_in_our_own_elements(agenda: Made) -> None:
    """Whatever titles hold, the page has our elements and attributes only, and every title is read back from it."""
    page = made(agenda.text, "--lang", "es")
    for one in page.walk():
        assert one.tag in TAGS, one.tag
        assert set(one.attributes) <= ATTRIBUTES, one.attributes
        assert one.attributes.get("href", "#").startswith(("#", "https://", "http://", "data:,"))
    assert len(page.all("script")) == 3
    assert page.all("h1")[0].text == page.all("title")[0].text == one_line(agenda.title)
    told = [row.all("p", "title")[0].text for row in rows_of(page)]
    facts = [fact for _, fact in agenda.facts()]
    assert len(told) == len(facts)
    for words, fact in zip(told, facts, strict=True):
        assert words.startswith(one_line(fact.title))
        assert ("cancelado" in words) >= fact.cancelled
        assert ("opcional" in words) >= fact.optional
    assert json.loads(page.all("script")[0].text)["name"] == one_line(agenda.title)


@examples(15)
@given(agendas())
def test_every_row_tells_every_time_without_a_script(agenda: Made) -> None:
    """The meeting's time with its instants, and the clocks of Mexico City and Santiago with their names, in each row."""
    page = made(agenda.text, "--lang", "es")
    for row, (sheet, fact) in zip(rows_of(page), agenda.facts(), strict=True):
        instants = ends(sheet, fact)
        times = row.all("th")[0].all("time")
        if instants is None:
            assert not times
            continue
        known = [moment for moment in instants if moment]
        assert [time.attributes["datetime"] for time in times] == [f"{moment:%Y-%m-%dT%H:%M:%SZ}" for moment in known]
        for zone, city in (("America/Mexico_City", "Ciudad de México"), ("America/Santiago", "Santiago")):
            fold = row.all("details", "cities")[0]
            (line,) = [one.text for one in fold.all("li") if re.search(rf"\b{city}\b", one.text)]
            clocks = [f"{moment.astimezone(ZoneInfo(zone)):%H:%M}" for moment in known]
            assert re.findall(r"\d\d:\d\d", line.partition(" UTC")[0]) == clocks


def test_style_and_script_are_allowed_by_their_hashes_and_nothing_else_is(real: bytes) -> None:
    """The policy begins with nothing; the bytes between the tags have the hashes that it names."""
    page = read(real)
    (policy,) = [one.attributes["content"] for one in page.all("meta") if "http-equiv" in one.attributes]
    rules = dict(rule.strip().split(" ", 1) for rule in policy.split(";"))
    script = [one for one in page.all("script") if "type" not in one.attributes]
    for kind, found in (("style-src", page.all("style")), ("script-src", script)):
        (text,) = [one.text for one in found]
        assert rules.pop(kind) == f"'sha256-{b64encode(sha256(text.encode()).digest()).decode()}'"
        assert "http" not in text
        assert "</" not in text
    assert rules == dict.fromkeys(("default-src", "base-uri", "form-action"), "'none'") | {"img-src": "data:"}
    assert "innerHTML" not in script[0].text


def test_the_structure_is_one_that_readers_of_screens_can_follow(real: bytes) -> None:
    """Landmarks, headings in order, tables with captions and scopes, names that exist once."""
    page = read(real)
    assert [len(page.all(tag)) for tag in ("main", "header", "footer", "h1", "title")] == [1] * 5
    names = [one.attributes["id"] for one in page.walk() if "id" in one.attributes]
    assert len(names) == len(set(names))
    referred = [
        one.attributes[key] for one in page.walk() for key in ("aria-labelledby", "for") if key in one.attributes
    ]
    referred += [one.attributes["href"][1:] for one in page.all("a") if one.attributes["href"].startswith("#")]
    assert set(referred) <= set(names)
    levels = [int(one.tag[1]) for one in page.walk() if one.tag in ("h1", "h2", "h3")]
    assert all(after - before <= 1 for before, after in pairwise(levels))
    for table in page.all("table"):
        assert len(table.all("caption")) == 1
        assert all(one.attributes["scope"] in ("col", "row", "rowgroup") for one in table.all("th"))
        assert all("role" in one.attributes for one in table.walk() if one.tag in ("thead", "tbody", "tr", "th", "td"))
        heads = len(table.all("thead")[0].all("th"))
        for body in table.all("tbody", "slot"):
            first, *others = [[one for one in row.inside if isinstance(one, Element)] for row in rows_of(body)]
            assert len(first) == heads
            assert all(len(row) == 1 for row in others)
            spans = {one.attributes.get("rowspan", "1") for one in first[:-1]}
            assert spans == {str(1 + len(others))}


def test_each_language_is_marked_and_leads_in_the_order_asked_for() -> None:
    """Two languages: every title stands in both, each marked; what is the same in both stands once."""
    page = read(export("2021-09", "--lang", "es,en"))
    assert page.all("html")[0].attributes["lang"] == "es"
    assert [one.attributes["lang"] for one in page.all("h1")[0].all("span")] == ["es", "en"]
    first = rows_of(page)[0].all("div", "said")[0]
    told = {one.attributes["lang"]: one.text for one in first.inside if isinstance(one, Element)}
    assert told["es"].startswith("Sesión de apertura")
    assert told["en"].startswith("Opening session")
    santiago = [one for one in rows_of(page)[0].all("details")[0].all("li") if "Santiago" in one.text]
    assert santiago[0].text.count("Santiago") == 1
