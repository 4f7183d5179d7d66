"""The job of `rcm schema`: the schema that a name means, in one language."""

from typing import Any

from rcmcli.model.refusal import Refusal
from rcmcli.model.text import one_line
from rcmcli.store.schemas import Schema, all_schemas
from rcmcli.words import filled, schemas

_DESCRIPTION, _SPANISH = "description", "x-description-es"


def schema_named(name: str) -> Schema:
    """The schema called so: `plan`, `rcm.plan/1` as documents bear it, `agenda.toml`. Raises `Refusal` for no such name."""
    from rcmcli.atlas.spelling import nearest

    known = {key: one for one in all_schemas() for key in (one.name, one.title)}
    wanted = name.strip().lower()
    if wanted in known:
        return known[wanted]
    near = ", ".join(dict.fromkeys(known[found].name for found in nearest(wanted, known)))
    hint = filled(schemas.NEAR, names=near) if near else schemas.LISTED
    raise Refusal(filled(schemas.NO_SCHEMA, name=one_line(name)[:40]), hint)


def spoken(part: Any, language: str) -> Any:
    """A schema, or a part of it, with its descriptions in one language."""
    if isinstance(part, list):
        return [spoken(one, language) for one in part]
    if not isinstance(part, dict):
        return part
    told = {key: spoken(value, language) for key, value in part.items() if key != _SPANISH}
    if language == "es" and isinstance(part.get(_SPANISH), str):
        told[_DESCRIPTION] = part[_SPANISH]
    return told


def about(schema: Schema, language: str) -> str:
    """What a schema is of, in one sentence."""
    if schema.name in schemas.FILES:
        return schemas.FILES[schema.name].pick(language)
    return str(spoken(schema.whole, language)[_DESCRIPTION])


def written_by(schema: Schema) -> str:
    """The commands that write documents of a schema."""
    return ", ".join(schema.whole.get("x-written-by", ()))
