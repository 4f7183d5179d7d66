"""The schemas of files for editors: every key and every word says what it is, in both languages, and no strictness is lost."""

import json
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import msgspec
import pytest
from test_docs import CALENDAR_TABLES, TABLES

from rcmcli import file_schema
from rcmcli.model import schema as plain

ROOT = Path(__file__).parents[1]
TAPLO = Path(sys.executable).with_name("taplo")
FILES = {
    "agenda": (file_schema.agenda_schema, plain.agenda_schema),
    "calendar": (file_schema.calendar_schema, plain.calendar_schema),
}


def written(name: str) -> dict[str, Any]:
    """The schema that is in the package."""
    schema: dict[str, Any] = json.loads((ROOT / "rcmcli" / f"{name}.schema.json").read_text(encoding="utf-8"))
    return schema


def nodes(node: Any, path: str = "") -> Iterator[tuple[str, dict[str, Any]]]:
    """Every object of a schema, with where it stands."""
    if isinstance(node, dict):
        yield path, node
        for name, value in node.items():
            yield from nodes(value, f"{path}/{name}")
    elif isinstance(node, list):
        for n, value in enumerate(node):
            yield from nodes(value, f"{path}/{n}")


def in_both(words: str) -> bool:
    """Whether words are a sentence, and another one below it, which ends in the same way."""
    english, _, spanish = words.partition("\n\n")
    return (bool(english and spanish) and "\n" not in spanish and english[-1] == spanish[-1]) or words.islower()


@pytest.mark.parametrize("name", FILES)
def test_every_key_says_what_it_is(name: str) -> None:
    """Each key in each of its forms has a sentence in English and in Spanish, beside its type: not beside a reference."""
    count = 0
    for path, node in nodes(written(name)):
        if path.endswith("/properties"):
            for key, value in node.items():
                assert in_both(value["description"]), f"{path}/{key}"
                assert "$ref" not in value and "anyOf" not in value, f"{path}/{key}"
                if "items" in value and "$ref" not in value["items"]:
                    assert value["items"]["description"] == value["description"], f"{path}/{key}"
                count += 1
    assert count > 50


@pytest.mark.parametrize("name", FILES)
def test_every_word_of_a_key_says_what_it_means(name: str) -> None:
    """Where a key admits certain words, each has its own explanation in both languages."""
    told = [(path, node) for path, node in nodes(written(name)) if "enum" in node and not path.endswith("/properties")]
    assert told
    for path, node in told:
        words = node["x-taplo"]["docs"]["enumValues"]
        assert len(words) == len(node["enum"]), path
        assert all(one.count("\n\n") == 1 for one in words), path


def test_every_key_of_the_model_has_its_sentence_and_no_other_has() -> None:
    """The tables of sentences are those of the model; an item without a day has those of an item, and `days`."""
    for name, kind in {**TABLES, **CALENDAR_TABLES}.items():
        if name in file_schema.KEYS:
            has = set(file_schema.KEYS[name])
            fields = {field.encode_name for field in msgspec.structs.fields(kind)}
            assert has - {"days"} == fields - {"days"}, name
    of_files = {name for name in (*TABLES, *CALENDAR_TABLES) if not name.endswith("Settings")}
    assert set(file_schema.KEYS) == {*of_files, "Unplaced"}


@pytest.mark.parametrize("name", FILES)
def test_a_default_is_a_value_that_may_be_written(name: str) -> None:
    """What an editor puts in by itself is right."""
    schema = written(name)
    for path, node in nodes(schema):
        if "default" in node and not path.endswith("/properties"):
            validator = jsonschema.Draft202012Validator({**node, "$defs": schema["$defs"]})
            assert validator.is_valid(node["default"]), path


@pytest.mark.parametrize("name", FILES)
def test_nothing_is_laxer_than_the_model(name: str) -> None:
    """What the plain schema refuses, this one refuses too; what real files have, both admit."""
    full, bare = (jsonschema.Draft202012Validator(make()) for make in FILES[name])
    folder = ROOT / ("agendas" if name == "agenda" else "calendars")
    trees = [plain_values(tomllib.loads(path.read_text(encoding="utf-8"))) for path in sorted(folder.glob("*.toml"))]
    assert trees and all(full.is_valid(tree) and bare.is_valid(tree) for tree in trees)
    for spoilt in spoilt_ones(trees[0]):
        assert full.is_valid(spoilt) == bare.is_valid(spoilt)


@pytest.mark.skipif(not TAPLO.exists(), reason="taplo is not installed")
@pytest.mark.parametrize("name", FILES)
def test_taplo_is_of_the_same_mind(name: str, tmp_path: Path) -> None:
    """The program behind the TOML of VS Code and others takes the schema, finds real files right and a misspelt key wrong."""
    schema = (ROOT / "rcmcli" / f"{name}.schema.json").as_uri()
    files = sorted((ROOT / ("agendas" if name == "agenda" else "calendars")).glob("*.toml"))
    wrong = tmp_path / "wrong.toml"
    wrong.write_text('titel = "X"\n' + files[0].read_text(encoding="utf-8"), encoding="utf-8")
    for paths, is_right in ((files, True), ([wrong], False)):
        run = subprocess.run([TAPLO, "lint", "--schema", schema, *paths], capture_output=True, text=True, timeout=60)
        assert (run.returncode == 0) is is_right, run.stderr
    assert "'titel' was unexpected" in run.stderr


def plain_values(value: Any) -> Any:
    """A TOML tree as JSON has it."""
    return json.loads(json.dumps(value, default=str))


WRONG: tuple[Any, ...] = (
    3,
    "x",
    ["x"],
    {"name": "x", "en": "y"},
    {"en": "x"},
    {"zz": 1},
    {"each": 1, "of": "x"},
    True,
    [[]],
)


def spoilt_ones(tree: dict[str, Any]) -> Iterator[dict[str, Any]]:
    """A file with one key of another kind of value, at the top and in the first table of each list."""
    for key, value in tree.items():
        yield from ({**tree, key: wrong} for wrong in WRONG)
        if isinstance(value, list) and value and isinstance(value[0], dict):
            for inner in value[0]:
                yield from ({**tree, key: [{**value[0], inner: wrong}, *value[1:]]} for wrong in WRONG)
