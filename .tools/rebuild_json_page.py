"""Write the schemas of `rcmcli/schemas/`, and from them the tables of `docs/json.md`.

Run it after a change of what a command writes as JSON; the words of each key are in `.tools/json_words.toml`.
"""

import re
import tomllib
from importlib import import_module
from pathlib import Path
from typing import Any

import msgspec

from rcmcli.model.keys import LINES
from rcmcli.words.item_keys import ITEM_KEYS

ROOT = Path(__file__).parent.parent
SCHEMAS, PAGE = ROOT / "rcmcli" / "schemas", ROOT / "docs" / "json.md"
WORDS: dict[str, Any] = tomllib.loads((ROOT / ".tools" / "json_words.toml").read_text(encoding="utf-8"))
FORMS = re.compile(r"^<!-- forms -->\n(?:\|.*\n)*", re.MULTILINE)
TABLE = re.compile(r"^<!-- keys: (?P<schema>\w+)\.(?P<part>\w+) -->\n(?:\|.*\n)*", re.MULTILINE)
HEADING = re.compile(r"^#+ (.*)$", re.MULTILINE)
DIALECT = "https://json-schema.org/draft/2020-12/schema"
TYPES = {"string": "string", "integer": "number", "number": "number", "boolean": "true or false", "null": "null"}


def schemas() -> dict[str, dict[str, Any]]:
    """The schema of each form of JSON that commands write, by its short name."""
    return {name: _schema(name, about) for name, about in WORDS.items()}


def written(schema: dict[str, Any]) -> str:
    """A schema as the text of its file."""
    return msgspec.json.format(msgspec.json.encode(schema), indent=2).decode() + "\n"


def page(text: str, made: dict[str, dict[str, Any]]) -> str:
    """The page with its tables anew. Each object of each schema has one, and stands under a heading."""
    places = {(one["schema"], one["part"]): _anchor_before(text, one.start()) for one in TABLE.finditer(text)}
    missing = [key for key in _parts_of(made) if key not in places]
    assert not missing, f"docs/json.md has no table of {missing}"
    anchors = {part: anchor for (_, part), anchor in places.items()}

    def table(found: re.Match[str]) -> str:
        name, part = found["schema"], found["part"]
        own = anchors | {there: anchor for (schema, there), anchor in places.items() if schema == name}
        return f"<!-- keys: {name}.{part} -->\n{_table(made[name]['$defs'][part], own)}"

    return FORMS.sub(lambda _: f"<!-- forms -->\n{_forms(made, places)}", TABLE.sub(table, text))


def _schema(name: str, about: dict[str, Any]) -> dict[str, Any]:
    kinds = [getattr(import_module(module), kind) for module, _, kind in (one.partition(":") for one in about["of"])]
    roots, parts = msgspec.json.schema_components(kinds, ref_template="#/$defs/{name}")
    words = {**(WORDS[about["also"]] if "also" in about else {}), **about}
    is_list = about["form"] == "list"
    words["Entry"] = _lines() | words.get("Entry", {})
    told = {part: _told(shape, words[part], "" if is_list else about["name"]) for part, shape in parts.items()}
    return {
        "$schema": DIALECT,
        "title": about["name"],
        **_said(about["_"]),
        "x-written-by": [f"rcm {one}" for one in about["by"]],
        **_form([*roots], about["form"]),
        "$defs": told,
    }


def _lines() -> dict[str, tuple[str, str]]:
    """The words of the keys of an item that are shown as a line each: what editors say of them, where no others are written."""
    told = {key: ITEM_KEYS[key] for key in LINES}
    return {key: (_inside(words.en), _inside(words.es)) for key, words in told.items()}


def _inside(sentence: str) -> str:
    """A sentence as words within another."""
    return sentence[0].lower() + sentence[1:].rstrip(".")


def _form(roots: list[dict[str, Any]], form: str) -> dict[str, Any]:
    """How many documents there may be."""
    if form == "list":
        return {"type": "array", "items": roots[0]}
    least = {"languages": 2, "several": 1}.get(form)
    several = [{"type": "array", "items": roots[0], "minItems": least}] if least else []
    return {"anyOf": [*roots, *several]} if len(roots) + len(several) > 1 else roots[0]


def _told(shape: dict[str, Any], words: dict[str, Any], name: str) -> dict[str, Any]:
    """An object with the words of its keys: all are always there, but for those that stand only where they say something."""
    keys: dict[str, Any] = shape["properties"]
    unsaid = [key for key in keys if key not in words and key != "schema"]
    unknown = [key for key in words if key not in keys and key != "_"]
    assert not unsaid + unknown, f"{shape['title']}: {unsaid} are not in .tools/json_words.toml, {unknown} are no keys"
    always = [key for key, value in keys.items() if key in shape["required"] or "default" in value]
    for key, value in keys.items():
        value.pop("default", None)
        if key == "schema":
            value.clear()
            value |= {"const": name}
        value |= _said(words.get(key) or (f"`{name}`: this document", f"`{name}`: este documento"))
    return {"title": shape["title"], **_said(words["_"]), "type": "object", "properties": keys, "required": always}


def _said(words: list[str] | tuple[str, str]) -> dict[str, str]:
    return {"description": words[0], "x-description-es": words[1]}


def _parts_of(made: dict[str, dict[str, Any]]) -> list[tuple[str, str]]:
    """The objects that need a table: those whose words are a schema's own."""
    return [(name, part) for name, schema in made.items() for part in schema["$defs"] if part in WORDS[name]]


def _forms(made: dict[str, dict[str, Any]], places: dict[tuple[str, str], str]) -> str:
    rows = ["| schema | what it is | written by |", "| --- | --- | --- |"]
    for name, schema in made.items():
        anchor = next(there for (other, _), there in places.items() if other == WORDS[name].get("under", name))
        written_by = ", ".join(f"`{one}`" for one in schema["x-written-by"])
        rows.append(f"| [`{schema['title']}`](#{anchor}) | {schema['description'].rstrip('.')} | {written_by} |")
    return "\n".join(rows) + "\n"


def _table(shape: dict[str, Any], anchors: dict[str, str]) -> str:
    rows = ["| key | type | meaning |", "| --- | --- | --- |"]
    for key, value in shape["properties"].items():
        said = re.sub(r"docs/((\w+\.md)(#[\w-]+)?)", r"[\2](\1)", value["description"])
        rows.append(f"| `{key}` | {_type(value, anchors)} | {said} |")
    return "\n".join(rows) + "\n"


def _type(value: dict[str, Any], anchors: dict[str, str], *, several: bool = False) -> str:
    """What a value is, in words; an object by the table of its keys."""
    if "anyOf" in value:
        return " or ".join(_type(one, anchors) for one in value["anyOf"])
    if "$ref" in value:
        return f"[object{'s' if several else ''}](#{anchors[value['$ref'].rpartition('/')[2]]})"
    if value.get("type") == "array":
        return f"list of {_type(value['items'], anchors, several=True)}"
    if value.get("type") == "object":
        return "object"
    return TYPES[value.get("type", "string")] + ("s" if several else "")


def _anchor_before(text: str, at: int) -> str:
    title = [one[1] for one in HEADING.finditer(text[:at])][-1]
    return re.sub(r"[^\w\- ]", "", title.lower()).replace(" ", "-")


if __name__ == "__main__":
    SCHEMAS.mkdir(exist_ok=True)
    made = schemas()
    for name, schema in made.items():
        (SCHEMAS / f"{name}.schema.json").write_text(written(schema), encoding="utf-8")
    PAGE.write_text(page(PAGE.read_text(encoding="utf-8"), made), encoding="utf-8")
