"""The JSON Schemas of the files, made from the structs, for editors."""

from typing import Any

import msgspec

from rcmcli.model.activities import Activities
from rcmcli.model.agenda import Agenda, Table
from rcmcli.model.due import Ahead
from rcmcli.model.length import Length
from rcmcli.model.period import Period
from rcmcli.model.text import Text
from rcmcli.model.walltime import DateRange, ItemTime

_TITLE = "An agenda of rcm, format 1"
_CALENDAR_TITLE = "A calendar of activities of rcm, format 1"
_DIALECT = "https://json-schema.org/draft/2020-12/schema"
_NOTATIONS: dict[str, Any] = {
    "ItemTime": ItemTime,
    "DateRange": DateRange,
    "Length": Length,
    "Period": Period,
    "Ahead": Ahead,
}


def agenda_schema() -> dict[str, Any]:
    """The schema of an agenda file as a JSON object."""
    return {"$schema": _DIALECT, "title": _TITLE, **_schema_of(Agenda)}


def calendar_schema() -> dict[str, Any]:
    """The schema of a calendar of activities as a JSON object."""
    return {"$schema": _DIALECT, "title": _CALENDAR_TITLE, **_schema_of(Activities)}


def _schema_of(file: type[Table]) -> dict[str, Any]:
    """The structs, with the short forms and the notations that the file allows."""
    schema = msgspec.json.schema(file)
    parts: dict[str, Any] = schema["$defs"]
    for name, notation in ((name, one) for name, one in _NOTATIONS.items() if name in parts):
        parts[name] = {"title": name, "description": str(notation.__doc__).splitlines()[0], **notation.schema()}
    for inside in ("Stretch", "Relation"):  # of what a period is read as
        parts.pop(inside, None)
    parts["Text"] = _text(parts["Text"])
    for kind in Table.__subclasses__():
        if kind.SHORT and kind.__name__ in parts:
            parts[kind.__name__] = _with_short_forms(kind, parts[kind.__name__])
    return schema


def _text(part: dict[str, Any]) -> dict[str, Any]:
    by_language = {"type": "object", "properties": _languages(), "minProperties": 1, "additionalProperties": False}
    return {"title": "Text", "description": part["description"], "anyOf": [{"type": "string"}, by_language]}


def _with_short_forms(kind: type[Table], part: dict[str, Any]) -> dict[str, Any]:
    """A bare string, a table of languages where the field is a text, or the table itself."""
    field = part["properties"][kind.SHORT]
    whole = {key: value for key, value in part.items() if key not in ("title", "description")}
    short = [field, _beside(kind, whole)] if "$ref" in field else [{"type": "string"}]
    return {"title": part["title"], "description": part.get("description", ""), "anyOf": [*short, whole]}


def _beside(kind: type[Table], whole: dict[str, Any]) -> dict[str, Any]:
    """The table with the languages of its text beside its other keys."""
    others = {key: value for key, value in whole["properties"].items() if key != kind.SHORT}
    required = [key for key in whole["required"] if key != kind.SHORT]
    return {
        **{key: value for key, value in whole.items() if key != "required"},
        **({"required": required} if required else {}),
        "properties": {**_languages(), **others},
        "anyOf": [{"required": [language]} for language in _languages()],
    }


def _languages() -> dict[str, Any]:
    return {name: {"type": "string"} for name in msgspec.structs.asdict(Text()) if name != "any"}
