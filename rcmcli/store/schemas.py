"""The JSON Schemas of the package: of the files that people write, and of the JSON that commands write."""

from pathlib import Path
from typing import Any

import msgspec

_HOUSE = Path(__file__).parent.parent
# The schemas of the files stand where agendas name them in their first line, those of the outputs in a folder.
FILES = {"agenda.toml": "agenda.schema.json", "calendar.toml": "calendar.schema.json"}


class Schema(msgspec.Struct, frozen=True):
    """A schema: the short name that it is asked for by, its own name, and all that stands in it."""

    name: str
    title: str
    whole: dict[str, Any]


def paths() -> dict[str, Path]:
    """Where each schema stands, by its short name: those of the files first, then those of the outputs by name."""
    outputs = {path.name.partition(".")[0]: path for path in sorted((_HOUSE / "schemas").glob("*.json"))}
    return {name: _HOUSE / file for name, file in FILES.items()} | outputs


def all_schemas() -> tuple[Schema, ...]:
    """All schemas, in the same order."""
    return tuple(_read(name, path) for name, path in paths().items())


def _read(name: str, path: Path) -> Schema:
    whole: dict[str, Any] = msgspec.json.decode(path.read_bytes())
    return Schema(name, whole["title"] if name not in FILES else name, whole)
