"""The JSON Schema of the agenda file, made from the structs of `agenda.py`, for editors that complete and check."""

from typing import Any

import msgspec

from rcmcli.model.agenda import Agenda, Table
from rcmcli.model.text import Text
from rcmcli.model.walltime import DateRange, ItemTime

_TITLE = "An agenda of rcm, format 1"
_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_NOTATIONS: dict[str, Any] = {"ItemTime": ItemTime, "DateRange": DateRange}


def agenda_schema() -> dict[str, Any]:
    """The schema as a JSON object: the structs, with the short forms and the notations that the file allows."""
    schema = msgspec.json.schema(Agenda)
    parts: dict[str, Any] = schema["$defs"]
    for name, notation in _NOTATIONS.items():
        parts[name] = {"title": name, "description": _first_line(notation), **notation.schema()}
    parts["Text"] = _text(parts["Text"])
    for kind in Table.__subclasses__():
        if kind.SHORT and kind.__name__ in parts:
            parts[kind.__name__] = _with_short_forms(kind, parts[kind.__name__])
    return {"$schema": _DIALECT, "title": _TITLE, **schema}


def schema_text() -> str:
    """The schema as the text of the file `agenda.schema.json`."""
    return msgspec.json.format(msgspec.json.encode(agenda_schema(), order="deterministic"), indent=2).decode() + "\n"


def _text(part: dict[str, Any]) -> dict[str, Any]:
    languages = {name: {"type": "string"} for name in msgspec.structs.asdict(Text()) if name != "any"}
    by_language = {"type": "object", "properties": languages, "minProperties": 1, "additionalProperties": False}
    return {"title": "Text", "description": part["description"], "anyOf": [{"type": "string"}, by_language]}


def _with_short_forms(kind: type[Table], part: dict[str, Any]) -> dict[str, Any]:
    """A bare string, a table of languages where the field is a text, or the table itself."""
    field = part["properties"][kind.SHORT]
    whole = {key: value for key, value in part.items() if key not in ("title", "description")}
    short = [field] if "$ref" in field else [{"type": "string"}]
    return {"title": part["title"], "description": part.get("description", ""), "anyOf": [*short, whole]}


def _first_line(notation: Any) -> str:
    return str(notation.__doc__).splitlines()[0]
