"""The short ways to write a thing: each means what the long way says, to the reader and to the schema of editors."""

import json
import tomllib
from pathlib import Path

import jsonschema
import pytest
from front import front

from rcmcli.model.agenda import Agenda
from rcmcli.store.reading import read_bytes

SCHEMA = json.loads((Path(__file__).parents[2] / "rcmcli" / "agenda.schema.json").read_text(encoding="utf-8"))
HEAD = front("X", "UTC")
ITEM = '\n[[day]]\ndate = 2026-11-05\n[[day.item]]\nid = "a"\ntitle = "A"\n'
BOTH = [
    ('notes = ["A"]', 'notes = [{ text = "A" }]'),
    ('notes = [{ es = "A", en = "B" }]', 'notes = [{ text = { es = "A", en = "B" } }]'),
    ('notes = [{ es = "A", audience = ["IOM"] }]', 'notes = [{ text = { es = "A" }, audience = ["IOM"] }]'),
    ('footnotes = [{ en = "A", for = ["IOM"] }]', 'footnotes = [{ for = ["IOM"], text.en = "A" }]'),
    ('documents = [{ es = "A", en = "B", link = "https://a.org" }]', 'documents = [{ title = { es = "A", en = "B" }, link = "https://a.org" }]'),
    ('venue = { es = "A", en = "B", city = "C" }', 'venue = { name = { es = "A", en = "B" }, city = "C" }'),
    ('parties.A = { es = "A", kind = "body" }', 'parties.A = { name.es = "A", kind = "body" }'),
    ('link = "https://a.org"', 'link = { url = "https://a.org" }'),
    (f'{ITEM}topics = [{{ es = "A", minutes = 5, topics = [{{ en = "B" }}] }}]', f'{ITEM}topics = [{{ title.es = "A", minutes = 5, topics = [{{ title.en = "B" }}] }}]'),
]  # fmt: skip


def agenda(text: str) -> Agenda:
    """The agenda of a text without a fault."""
    reading = read_bytes((HEAD + text + "\n").encode(), "a.toml", "a")
    assert not reading.faults, reading.faults
    assert reading.agenda
    return reading.agenda


def complaints(text: str) -> list[str]:
    """What a validator of others says of it."""
    tree = json.loads(json.dumps(tomllib.loads(HEAD + text), default=str))
    return [error.message for error in jsonschema.Draft202012Validator(SCHEMA).iter_errors(tree)]


@pytest.mark.parametrize(("short", "long"), BOTH)
def test_a_short_form_means_the_long_one(short: str, long: str) -> None:
    """The reader makes one thing of both, and the schema allows both."""
    assert agenda(short) == agenda(long)
    assert (complaints(short), complaints(long)) == ([], [])


@pytest.mark.parametrize(
    "line",
    ['notes = [{ es = "A", text = "B" }]', 'notes = [{ audience = ["IOM"] }]', 'link = { es = "A" }', "notes = [{}]"],
)
def test_a_text_is_given_once(line: str) -> None:
    """One beside its languages, none at all, and an address in a language are faults."""
    assert read_bytes((HEAD + line).encode(), "a.toml", "a").faults
    assert complaints(line)
