"""The schemas of agenda and calendar files as editors want them: each key and each of its words with what it says.

Editors that know TOML by a schema (taplo, Even Better TOML) show a description only where it stands beside the type itself: they
pass over what is written beside a `$ref`, show every branch of an `anyOf` apart, and of a list what its entries say. So the shape of a key is written out, and
what is stricter than a shape can say is asked behind an `if` that always holds, where they do not look.
"""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

import msgspec

from rcmcli.model import schema as plain
from rcmcli.model.text import Text
from rcmcli.words import activity_keys, agenda_keys, item_keys, key_values

Said = Callable[[Text], str]
_Schema = dict[str, Any]
_Words = Mapping[str, Text]
KEYS: dict[str, _Words] = {
    "Agenda": {**agenda_keys.OF_FILES, **agenda_keys.AGENDA},
    "Day": agenda_keys.DAY_KEYS,
    "Deadline": agenda_keys.DEADLINE_KEYS,
    "Venue": agenda_keys.VENUE_KEYS,
    "PartyEntry": agenda_keys.PARTY_KEYS,
    "Printed": agenda_keys.PRINTED_KEYS,
    "Arrange": agenda_keys.ARRANGE_KEYS,
    "RoomOffered": agenda_keys.ROOM_KEYS,
    "Lunch": agenda_keys.LUNCH_KEYS,
    "Rest": agenda_keys.REST_KEYS,
    "Away": agenda_keys.AWAY_KEYS,
    "Item": item_keys.ITEM_KEYS,
    "Unplaced": item_keys.ITEM_KEYS,
    "Topic": item_keys.TOPIC_KEYS,
    "Speaker": item_keys.SPEAKER_KEYS,
    "Lead": item_keys.LEAD_KEYS,
    "Link": item_keys.LINK_KEYS,
    "Note": item_keys.NOTE_KEYS,
    "Document": item_keys.DOCUMENT_KEYS,
    "SpeakingTime": item_keys.SPEAKING_KEYS,
    "Activities": {**agenda_keys.OF_FILES, **activity_keys.ACTIVITIES},
    "ActivityGroup": activity_keys.GROUP_KEYS,
    "Activity": activity_keys.ACTIVITY,
    "Objectives": activity_keys.OBJECTIVES,
    "Due": activity_keys.DUE_KEYS,
}
# What a table is, where one is hovered over that has no key beside it: what the key says that holds it.
TABLES: dict[str, Text] = {
    "Day": agenda_keys.AGENDA["day"],
    "Unplaced": agenda_keys.AGENDA["unplaced"],
    "Deadline": agenda_keys.AGENDA["deadlines"],
    "Document": agenda_keys.AGENDA["documents"],
    "Note": agenda_keys.AGENDA["notes"],
    "RoomOffered": agenda_keys.ARRANGE_KEYS["rooms"],
    "Away": agenda_keys.ARRANGE_KEYS["away"],
    "Item": agenda_keys.DAY_KEYS["item"],
    "Speaker": item_keys.ITEM_KEYS["speakers"],
    "Topic": item_keys.ITEM_KEYS["topics"],
    "ActivityGroup": activity_keys.ACTIVITIES["group"],
    "Activity": activity_keys.GROUP_KEYS["activity"],
    "Due": activity_keys.ACTIVITIES["deadline"],
}
VALUES: dict[tuple[str, str], _Words] = {
    ("Agenda", "format"): key_values.FORMAT_VERSIONS,
    ("Agenda", "status"): key_values.STATUSES,
    ("Agenda", "mode"): key_values.MODES,
    ("Agenda", "languages"): key_values.LANGUAGES_OF_FILES,
    ("Day", "mode"): key_values.MODES,
    ("Item", "kind"): key_values.ITEM_KINDS,
    ("Item", "status"): key_values.CANCELLED_ITEM,
    ("Item", "languages"): key_values.LANGUAGES_OF_FILES,
    ("Unplaced", "kind"): key_values.ITEM_KINDS,
    ("Unplaced", "status"): key_values.CANCELLED_ITEM,
    ("Unplaced", "languages"): key_values.LANGUAGES_OF_FILES,
    ("Speaker", "status"): key_values.UNCONFIRMED,
    ("PartyEntry", "kind"): key_values.PARTY_KINDS,
    ("Activities", "format"): key_values.FORMAT_VERSIONS,
    ("Activities", "languages"): key_values.LANGUAGES_OF_FILES,
    ("Activity", "kind"): key_values.ACTIVITY_KINDS,
    ("Activity", "status"): key_values.PROGRESS,
    ("Activity", "mode"): key_values.MODES,
    ("Due", "status"): key_values.PROGRESS,
}


def in_both(words: Text) -> str:
    """A sentence in English and, below it, in Spanish: an editor does not say which its user reads."""
    return f"{words.en}\n\n{words.es}"


def agenda_schema(said: Said = in_both) -> _Schema:
    """The schema of an agenda file."""
    return _Writer(plain.agenda_schema(), said).written()


def calendar_schema(said: Said = in_both) -> _Schema:
    """The schema of a calendar of activities."""
    return _Writer(plain.calendar_schema(), said).written()


def agenda_schema_text() -> str:
    """The schema as the text of the file `agenda.schema.json`."""
    return _text(agenda_schema())


def calendar_schema_text() -> str:
    """The schema as the text of the file `calendar.schema.json`."""
    return _text(calendar_schema())


def _text(schema: _Schema) -> str:
    return msgspec.json.format(msgspec.json.encode(schema, order="deterministic"), indent=2).decode() + "\n"


class _Writer:
    """A schema whose keys are written out, with what each says."""

    def __init__(self, schema: _Schema, said: Said) -> None:
        self._schema = schema
        self._parts: dict[str, _Schema] = schema["$defs"]
        self._said = said

    def written(self) -> _Schema:
        """The whole schema; its parts have no words of their own, since each key has."""
        parts = {name: self._part(name, part) for name, part in self._parts.items()}
        return {**self._schema, "$defs": parts}

    def _part(self, name: str, part: _Schema) -> _Schema:
        bare = {key: value for key, value in part.items() if key != "description"}
        made = self._described(name, bare) if name in KEYS or name == "Text" else bare
        return {**made, "description": self._said(TABLES[name])} if name in TABLES else made

    def _described(self, name: str, part: _Schema) -> _Schema:
        """A table with each of its keys written out, in all of its forms."""
        made = {key: value for key, value in part.items() if key != "default"}
        if "properties" in part:
            made["properties"] = {key: self._key(name, key, value) for key, value in part["properties"].items()}
        if "anyOf" in part:
            made["anyOf"] = [self._described(name, one) for one in part["anyOf"]]
        return made

    def _key(self, table: str, key: str, value: _Schema) -> _Schema:
        """A key: its shape, what it says, what its words say."""
        words = agenda_keys.LANGUAGE_KEYS[key] if key in agenda_keys.LANGUAGE_KEYS else KEYS[table][key]
        made = self._shape(value)
        if table_of_words := VALUES.get((table, key)):
            _put_words(made, table_of_words, self._said)
        if "items" in made and "$ref" not in made["items"]:
            made["items"] = {**made["items"], "description": self._said(words)}
        return {**made, "description": self._said(words)}

    def _shape(self, value: _Schema) -> _Schema:
        """A value without what says nothing, its branches made one."""
        value = {key: one for key, one in value.items() if key != "default" or not _says_nothing(one)}
        branches = [one for one in value.get("anyOf", ()) if one != {"type": "null"}]
        if len(branches) == 1:
            value = {**{key: one for key, one in value.items() if key != "anyOf"}, **branches[0]}
        if reference := value.pop("$ref", ""):
            return {**value, **self._of_part(reference.rpartition("/")[2])}
        return self._joined([self._shape(one) for one in branches], value) if len(branches) > 1 else value

    def _of_part(self, name: str) -> _Schema:
        """A part as the shape of a key: what it may be, and the keys that it may have."""
        part = self._part(name, self._parts[name])
        if "anyOf" not in part:
            return part
        shape = self._joined([self._shape(one) for one in part["anyOf"]], {"anyOf": [{"$ref": f"#/$defs/{name}"}]})
        return {**shape, "title": part["title"]}

    def _joined(self, branches: list[_Schema], strict: _Schema) -> _Schema:
        """Several branches as one shape; what each asks for stands behind the `if`."""
        kinds = list(dict.fromkeys(kind for one in branches for kind in _types(one)))
        keys = {key: value for one in branches for key, value in one.get("properties", {}).items()}
        asked = strict["anyOf"][0] if len(strict["anyOf"]) == 1 else {"anyOf": strict["anyOf"]}
        return {"type": kinds, **({"properties": keys} if keys else {}), "if": {}, "then": asked}


def _types(shape: _Schema) -> Iterator[str]:
    kind = shape.get("type", "string")
    yield from kind if isinstance(kind, list) else [kind]


def _says_nothing(default: Any) -> bool:
    """Whether a default is no value to write: no words, nobody, nothing; or the inside of one that the file writes as a text."""
    return isinstance(default, dict) or (not default and default is not False)


def _put_words(shape: _Schema, words: _Words, said: Said) -> None:
    """Tell what each word of a key, or of a list, says; no word at all is not offered."""
    holder = shape.get("items", shape)
    holder["enum"] = [one for one in holder["enum"] if one != ""]
    told = [said(words[str(one)]) for one in holder["enum"]]
    holder["x-taplo"] = {"docs": {"enumValues": told}}
