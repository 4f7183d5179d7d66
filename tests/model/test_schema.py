"""The JSON Schema: equal to the model, and of one mind with the reader about real and wrong agendas."""

import json
import tomllib
from datetime import date
from pathlib import Path
from typing import Any

import jsonschema
import pytest
from front import front

from rcmcli.file_schema import agenda_schema_text
from rcmcli.store.reading import read_bytes

ROOT = Path(__file__).parents[2]
SCHEMA = ROOT / "rcmcli" / "agenda.schema.json"
AGENDAS = sorted((ROOT / "agendas").glob("*.toml"))
HEAD = front("X", "UTC")
WRONG = {
    "a misspelt key": HEAD + 'titel = "Y"\n',
    "a word that no key admits": HEAD + 'mode = "online"\n',
    "a number for a text": HEAD + "theme = 3\n",
    "a missing key": 'format = 1\ntitle = "X"\n',
    "a string for a list": HEAD + 'delegations = "RCM"\n',
    "an unknown language": HEAD + 'theme = { de = "Y" }\n',
}


def plain(value: Any) -> Any:
    """A TOML tree as JSON has it: dates as strings."""
    if isinstance(value, dict):
        return {key: plain(entry) for key, entry in value.items()}
    if isinstance(value, list):
        return [plain(entry) for entry in value]
    return str(value) if isinstance(value, date) else value


def complaints(text: str) -> list[str]:
    """What a validator of others says of an agenda."""
    validator = jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8")))
    return [error.message for error in validator.iter_errors(plain(tomllib.loads(text)))]


def test_the_schema_file_is_the_models() -> None:
    """The file is what the model makes; `.tools/rebuild_schema.py` writes it anew."""
    assert SCHEMA.read_text(encoding="utf-8") == agenda_schema_text()


def test_the_schema_is_a_schema() -> None:
    """The file is a valid schema of its dialect."""
    jsonschema.Draft202012Validator.check_schema(json.loads(SCHEMA.read_text(encoding="utf-8")))


@pytest.mark.parametrize("path", AGENDAS, ids=lambda path: path.stem)
def test_real_agendas_are_valid(path: Path) -> None:
    """Each real agenda names the schema on its first line and is valid against it."""
    text = path.read_text(encoding="utf-8")
    assert text.startswith("#:schema ../rcmcli/agenda.schema.json\n")
    assert complaints(text) == []


@pytest.mark.parametrize("case", WRONG)
def test_schema_and_reader_agree_on_what_is_wrong(case: str) -> None:
    """What the reader finds faulty, an editor underlines too."""
    assert complaints(WRONG[case])
    assert read_bytes(WRONG[case].encode(), "x.toml").faults
