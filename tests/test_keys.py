"""The keys of an agenda: each is shown in just those forms that the table of keys names, and none is shown nowhere."""

from collections.abc import Callable
from datetime import UTC, date, datetime, timedelta
from importlib.util import find_spec
from typing import Any

import msgspec
import pytest
import tomli_w
from canaries import Canaries, tables

from rcmcli.desk.console import Console
from rcmcli.desk.editions import schedule_of
from rcmcli.formats import csv, html, ics, md, txt, xlsx, xml
from rcmcli.model.agenda import Agenda, Item, Table
from rcmcli.model.due import Ahead
from rcmcli.model.keys import KEYS, LINES
from rcmcli.model.schedule import Schedule
from rcmcli.model.text import DOCUMENT_LANGUAGES, Text
from rcmcli.model.walltime import DateRange, ItemTime
from rcmcli.paper.page import set_out
from rcmcli.reading.strict import read_time
from rcmcli.screens import stacked, table
from rcmcli.shapes.schedule import projected
from rcmcli.store.reading import read_bytes

STAMP = datetime(2026, 1, 5, tzinfo=UTC)


RENDERERS: dict[str, Callable[[Schedule], object]] = {
    "screen": lambda one: (stacked.render(one, 1000), table.render(one, 200)),
    "txt": lambda one: txt.render(one, details=True),
    "html": html.render,
    "paper": set_out,
    "md": md.render,
    "csv": csv.render,
    "xlsx": xlsx.render,
    "json": lambda one: [projected(one, language) for language in one.languages],
    "xml": xml.render,
    "ics": lambda one: ics.render(one, ics.Form("x"), STAMP).data,
}
if not find_spec("xlsxwriter"):  # an extra: without it the other forms are looked at
    del RENDERERS["xlsx"]


def agenda() -> Agenda:
    """An agenda with a value in every key."""
    tree = Canaries().fill(Agenda, "", delegations=["Mexico", "Canada"], mode="hybrid", status="final")
    day = tree["day"][0]
    first, day["item"][0]["topics"][0]["minutes"] = day["item"][0], 10
    day["until"] = day["date"] + timedelta(days=1)
    tree["unplaced"][0]["minutes"] = 20
    del first["status"]
    day["item"].append({**first, "id": "second", "minutes": {"each": 5, "of": "Mexico"}})
    del day["item"][1]["venue"]
    first |= {"kind": "session", "minutes": 20, "audience": ["Mexico"]}
    tree["day"].append({"date": day["date"].replace(day=9), "item": [{"id": "bare", "title": "Bare", "time": "09:00"}]})
    tree["deadlines"][0]["for"] = ["Canada"]
    tree["deadlines"].append({"before": "10 days", "title": "Nominations"})
    usable = read_bytes(tomli_w.dumps(tree).encode(), "made.toml", "made").usable
    assert usable, read_bytes(tomli_w.dumps(tree).encode(), "made.toml", "made").faults
    return usable


def shown(one: Agenda) -> dict[str, object]:
    """The agenda in every form."""
    schedule = schedule_of("made", one, Console("en", quiet=True), ["en", "es"], cities=True)
    return {name: render(schedule) for name, render in RENDERERS.items()}


def varied(value: Any, kind: type[Table], key: str) -> Any:
    """The value with another value under one key of each table of a kind."""
    if isinstance(value, tuple):
        return tuple(varied(one, kind, key) for one in value)
    if not isinstance(value, Table):
        return value
    inner = {name: varied(getattr(value, name), kind, key) for name in value.__struct_fields__}
    if type(value) is kind:
        inner[key] = another(getattr(value, key), key)
    return type(value)(**inner)


def another(value: Any, key: str) -> Any:
    """Another value of the same kind; nothing where there is no other."""
    if key in _OTHERS:
        return _OTHERS[key]
    if isinstance(value, Text):
        return Text(en=f"other {value.en}", es=f"otro {value.es}")
    if isinstance(value, bool):
        return not value
    if isinstance(value, int):
        return value + 1
    if isinstance(value, date):
        return value + timedelta(days=1)
    if isinstance(value, ItemTime):
        return read_time("14:00-15:00")
    if isinstance(value, DateRange):
        return None
    if isinstance(value, Ahead):
        return Ahead(value.amount + 1, value.unit)
    if isinstance(value, str):
        return f"{value}x"
    return None if isinstance(value, Table) or value is None else type(value)()


_OTHERS = {
    "timezone": "America/Bogota",
    "status": "cancelled",
    "mode": "virtual",
    "stated_kind": "meal",
    "languages": ("es",),
}
ONE = agenda()
BEFORE = shown(ONE)


@pytest.mark.parametrize(("kind", "key"), [(kind, key) for kind in KEYS for key in KEYS[kind]])
def test_a_key_is_shown_where_the_table_says(kind: type[Table], key: str) -> None:
    """With another value under the key, just those forms change that are named for it."""
    now = shown(varied(ONE, kind, key))
    assert [name for name in RENDERERS if now[name] != BEFORE[name]] == [
        name for name in RENDERERS if name in KEYS[kind][key].forms.split()
    ]


def test_the_table_has_every_key() -> None:
    """Each key of each table of an agenda stands in it, and no other."""
    assert {kind: set(keys) for kind, keys in KEYS.items()} == {
        kind: {field.name for field in msgspec.structs.fields(kind)} for kind in tables()
    }


def test_a_key_that_is_shown_nowhere_is_handed_on_to_no_form() -> None:
    """What may be seen is shown in some form; the rest is for the checks, for planning, for who sees what.

    The form of the file says nothing, and its languages only which words lack a translation.
    """
    nowhere = {(kind, key) for kind, keys in KEYS.items() for key, one in keys.items() if not one.forms}
    kept = {(kind, key) for kind, keys in KEYS.items() for key, one in keys.items() if one.seen == "kept"}
    assert nowhere - kept == {(Agenda, "format"), (Agenda, "languages")}


def test_a_plain_key_has_its_label_in_every_language_of_a_document() -> None:
    """A line under a title begins with the label of its key; the key is one of an item, and words."""
    assert LINES.keys() <= KEYS[Item].keys()
    assert all(getattr(label, language) for label in LINES.values() for language in DOCUMENT_LANGUAGES)
