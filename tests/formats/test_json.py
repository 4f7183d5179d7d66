"""`rcm export json`: the document of `rcm agenda show --json`, valid against its schema, valid JSON on every machine."""

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from conftest import REAL, ROOT, run_apart, run_here
from exporting import DAY, HEAD, exported, item
from hypothesis import given
from profiles import examples
from strategies import Made, agendas

from rcmcli.desk.console import Console

SCHEMA = ROOT / "rcmcli" / "schemas" / "schedule.schema.json"


def complaints(document: Any) -> list[str]:
    """What a validator of others says of a document."""
    validator = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
    return [error.message for error in validator.iter_errors(document)]


@pytest.mark.parametrize("name", REAL)
def test_real_agendas(name: str) -> None:
    """One language is an object, two are a list; each is what `rcm agenda show --json --cities` prints."""
    shown = [
        json.loads(run_here("agenda", "show", name, "--json", "--cities", "--lang", one).out) for one in ("es", "en")
    ]
    assert json.loads(exported("json", name, "--lang", "es")) == shown[0]
    both = json.loads(exported("json", name, "--lang", "es,en"))
    assert both == shown
    assert [*map(complaints, (both, shown[0]))] == [[], []]


def test_the_schema_sees_what_is_wrong() -> None:
    """A missing key, another type, another version are complained of; a new key is not."""
    right = json.loads(exported("json", HEAD + DAY + item("Opening")))
    assert complaints(right | {"new": 1}) == []
    assert complaints({key: value for key, value in right.items() if key != "days"})
    assert complaints(right | {"title": 1})
    assert complaints(right | {"schema": "rcm.schedule/2"})
    assert complaints([right])


@given(made=agendas())
@examples(15)
def test_any_agenda_is_valid(made: Made) -> None:
    """Whatever stands in an agenda: JSON of the schema, with every title."""
    document = json.loads(exported("json", made.text))
    assert complaints(document) == []
    assert sum(len(day["items"]) for day in document["days"]) == sum(1 for _ in made.facts())


@pytest.mark.parametrize("encoding", ["ascii", "cp1252"])
@pytest.mark.parametrize(
    "words",
    [
        ("agenda", "show", "2021-07", "--json", "--lang", "es"),
        ("agenda", "list", "--json", "--lang", "es"),
        ("agenda", "now", "2021-07", "--at", "2021-07-29 10:00", "--json", "--lang", "es"),
        ("convert", "2021-09-09 09:00", "--from", "San José", "--to", "Santiago", "--json"),
        ("convert", "2021-09-09 09:00", "--from", "San José", "--check", "12:00 “Santiago”", "--json"),
        ("places", "“La Paz”", "--on", "2026-11-05", "--json"),
        ("plan", "--date", "2021-09-09", "--for", "CRM", "--json", "--lang", "es"),
        ("export", "json", "2021-07", "-o", "-", "--lang", "es"),
    ],
    ids=lambda words: words[0] + words[1][:5],
)
def test_json_is_valid_whatever_the_machine_writes_in(words: tuple[str, ...], encoding: str) -> None:
    """The bytes are UTF-8 and the same, and their quotation marks stay what they are."""
    done = run_apart(*words, env={"PYTHONIOENCODING": encoding})
    assert done.code in (0, 1)
    assert json.loads(done.raw_out.decode("utf-8"))
    assert done.raw_out == run_here(*words).raw_out


def test_json_on_a_terminal_that_knows_no_accents(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """There, signs that it cannot show stand as codes, and what is copied from it is still JSON."""
    words = '{"a": "“ñ” 😀"}'
    with open(tmp_path / "screen", "w", encoding="ascii") as screen:
        monkeypatch.setattr("sys.stdout", _Terminal(screen))
        Console().show_json([((words, ""),)])
    shown = (tmp_path / "screen").read_text(encoding="ascii")
    assert json.loads(shown) == json.loads(words)


class _Terminal:
    """A stream that says it is a terminal."""

    def __init__(self, stream: Any) -> None:
        self._stream = stream

    def isatty(self) -> bool:
        """Always."""
        return True

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)
