"""Two versions compared: nothing of nothing, one edit as that edit, turned round the same; hours as another library has them."""

from datetime import date, datetime, timedelta
from typing import Any, NamedTuple
from zoneinfo import ZoneInfo

import msgspec
import pytest
import tomli_w
from comparing import ZONE, agenda_of, compared, kinds, mirrored
from conftest import AGENDAS, REAL
from front import front
from hypothesis import given
from hypothesis import strategies as st
from profiles import examples
from strategies import Made, agendas

from rcmcli.compare import only
from rcmcli.model.agenda import Agenda
from rcmcli.model.comparison import Comparison, Group

Tree = dict[str, Any]
HOME = "America/Guatemala"
TITLES = (
    "Apertura", "Trata de personas", "Documentos de viaje", "Receso", "Almuerzo", "Protección internacional",
    "Migración laboral", "Clausura", "Retorno asistido", "Receso", "Fotografía oficial", "Informe de la Secretaría",
)  # fmt: skip


class Edit(NamedTuple):
    """One known edit: the tree after it, the kinds that it must be told as, the place of the item before and after."""

    tree: Tree
    kinds: tuple[str, ...]
    before: tuple[int, int] | None
    after: tuple[int, int] | None


@st.composite
def trees(draw: st.DrawFn) -> Tree:
    """An agenda of two days whose items follow each other, with ids or without, around a change of clocks in Chile."""
    first = date(2021, 9, draw(st.integers(2, 9)))
    has_ids = draw(st.booleans())
    days = []
    for n in range(2):
        minutes = 8 * 60
        items: list[Tree] = []
        for i, title in enumerate(TITLES[6 * n : 6 * n + draw(st.integers(3, 6))]):
            length = draw(st.sampled_from((15, 30, 60)))
            item: Tree = {"title": title, "time": f"{_clock(minutes)}-{_clock(minutes + length)}"}
            items.append({"id": f"item-{n}-{i}", **item} if has_ids else item)
            minutes += length
        days.append({"date": first + timedelta(days=n), "item": items})
    return {"format": 1, "title": "Reunión", "timezone": HOME, "languages": ["es"], "day": days}


def _clock(minutes: int) -> str:
    return f"{minutes // 60:02d}:{minutes % 60:02d}"


def _copy(tree: Tree) -> Tree:
    return {**tree, "day": [{**day, "item": [dict(item) for item in day["item"]]} for day in tree["day"]]}


@st.composite
def edits(draw: st.DrawFn, tree: Tree) -> Edit:
    """One edit of one item."""
    d = draw(st.integers(0, 1))
    i = draw(st.integers(0, len(tree["day"][d]["item"]) - 1))
    after = _copy(tree)
    item = after["day"][d]["item"][i]
    name = draw(
        st.sampled_from(("move", "longer", "shorter", "room", "leads", "cancel", "retitle", "out", "day", "new"))
    )
    here: tuple[int, int] = (d, i)
    if name == "new":
        after["day"][d]["item"].append({"title": "Sesión extraordinaria", "time": "20:00-21:00"})
        return Edit(after, ("added",), None, (d, len(after["day"][d]["item"]) - 1))
    if name == "out":
        del after["day"][d]["item"][i]
        return Edit(after, ("removed",), here, None)
    if name == "day":
        other = after["day"][1 - d]["item"]
        other.append(after["day"][d]["item"].pop(i))
        return Edit(after, ("day",), here, (1 - d, len(other) - 1))
    start, end = item["time"].split("-")
    minutes = int(end[:2]) * 60 + int(end[3:])
    if name == "move":
        item["time"] = f"19:00-{_clock(19 * 60 + minutes - int(start[:2]) * 60 - int(start[3:]))}"
    elif name in ("longer", "shorter"):
        item["time"] = f"{start}-{_clock(minutes + (10 if name == 'longer' else -10))}"
    elif name == "room":
        item["room"] = "Salón B"
    elif name == "leads":
        item["leads"] = ["Panama"]
    elif name == "cancel":
        item["status"] = "cancelled"
    else:
        item["title"] += " (continuación)"
    told = {"move": "moved", "cancel": "cancelled", "retitle": "retitled"}.get(name, name)
    return Edit(after, (told,), here, here)


def read(tree: Tree) -> Agenda:
    """The agenda of a tree, without the ids that rcm gives to items that have none."""
    agenda = agenda_of(tomli_w.dumps(tree))
    named = any("id" in item for day in tree["day"] for item in day["item"])
    if named:
        return agenda
    bare = [
        msgspec.structs.replace(day, items=tuple(msgspec.structs.replace(item, id="") for item in day.items))
        for day in agenda.days
    ]
    return msgspec.structs.replace(agenda, days=tuple(bare))


def hours(tree: Tree, place: tuple[int, int] | None, zone: str) -> tuple[datetime, datetime] | None:
    """The hours of an item as another library has them, with the wall clock of a zone."""
    if place is None:
        return None
    day = tree["day"][place[0]]
    ends = day["item"][place[1]]["time"].split("-")
    walls = [datetime.combine(day["date"], datetime.strptime(one, "%H:%M").time(), ZoneInfo(HOME)) for one in ends]
    return walls[0].astimezone(ZoneInfo(zone)), walls[1].astimezone(ZoneInfo(zone))


@given(agendas())
@examples(10)
def test_nothing_changes_between_an_agenda_and_itself(made: Made) -> None:
    """No entry and no fact, and every item is counted as the same, whatever stands in it."""
    agenda = agenda_of(made.text)
    found = compared(agenda, agenda)
    assert found.is_empty
    assert found.same == sum(len(day.items) for day in made.days)


@pytest.mark.parametrize("name", REAL)
def test_nothing_changes_between_a_real_agenda_and_itself(name: str) -> None:
    """The same of real ones, in both languages."""
    agenda = agenda_of((AGENDAS / f"{name}.toml").read_text("utf-8"))
    assert compared(agenda, agenda, languages=("es", "en")).is_empty


@given(st.data())
@examples(40)
def test_one_edit_is_told_as_that_edit(data: st.DataObject) -> None:
    """One entry of the right kind, with the hours before and after as another library has them; all others are the same."""
    tree = data.draw(trees())
    edit = data.draw(edits(tree))
    found = compared(read(tree), read(edit.tree))
    assert kinds(found) == [edit.kinds]
    assert not found.facts
    (one,) = found.items
    for n, zone in enumerate((HOME, ZONE)):
        told = [
            local and (local.start.replace(tzinfo=None), local.end and local.end.replace(tzinfo=None))
            for local in (one.local[n].before, one.local[n].after)
        ]
        known = [hours(tree, edit.before, zone), hours(edit.tree, edit.after, zone)]
        assert told == [each and tuple(moment.replace(tzinfo=None) for moment in each) for each in known]
    assert found.same == sum(len(day["item"]) for day in tree["day"]) - (edit.before is not None)


@given(st.data())
@examples(20)
def test_turned_round_it_is_the_same_turned_round(data: st.DataObject) -> None:
    """The old version compared with the new one tells what the new one compared with the old one does, mirrored."""
    tree = data.draw(trees())
    once = data.draw(edits(tree))
    twice = data.draw(edits(once.tree))
    _assert_mirrors(compared(read(tree), read(twice.tree)), compared(read(twice.tree), read(tree)))


@given(agendas(), agendas())
@examples(10)
def test_any_two_agendas_mirror_each_other(one: Made, other: Made) -> None:
    """The same of two that have nothing to do with each other."""
    old, new = agenda_of(one.text), agenda_of(other.text)
    _assert_mirrors(compared(old, new), compared(new, old))


def _assert_mirrors(there: Comparison, back: Comparison) -> None:
    assert there.same == back.same
    key = repr
    told = [mirrored(one) for one in back.items]
    assert sorted(map(key, there.items)) == sorted(map(key, told))
    assert {fact.aspect.key for fact in there.facts} == {fact.aspect.key for fact in back.facts}


HEAD = """\
format = 1
title.en = "Meeting"
title.es = "Reunión"
timezone = "America/Costa_Rica"
languages = ["en", "es"]
"""
DAY = """
[[day]]
date = 2021-09-09
items = \"\"\"
09:00-09:30  Opening | Apertura #opening
09:30-10:30  Routes | Rutas #routes
11:00-12:00  Cases | Casos #cases
\"\"\"
"""


def changed(*pairs: tuple[str, str], text: str = HEAD + DAY) -> Comparison:
    """The agenda compared with itself after these words were replaced."""
    after = text
    for old, new in pairs:
        assert old in after
        after = after.replace(old, new)
    return compared(agenda_of(text), agenda_of(after))


def test_another_clock_of_the_meeting_is_said_once() -> None:
    """Every hour changes, and all alike: one fact, the first hour of each day, and no item that says more."""
    found = changed(("America/Costa_Rica", "America/Mexico_City"))
    assert [fact.aspect.key for fact in found.facts] == ["timezone"]
    assert [one.carried for one in found.items] == [True, True, True]
    (start,) = found.starts
    assert start.local[1].before is not None
    assert start.local[1].after is not None
    assert f"{start.local[1].before.start:%H:%M} {start.local[1].after.start:%H:%M}" == "12:00 11:00"
    assert found.same == 0


def test_other_dates_are_said_once() -> None:
    """A meeting that moves by a week, and one session of it that gets another room besides."""
    found = changed(("2021-09-09", "2021-09-16"), ("Routes |", "Routes {room: Salón B} |"), text=HEAD + DAY)
    assert [fact.aspect.key for fact in found.facts] == ["dates"]
    assert all(one.carried for one in found.items)


def test_dates_on_both_sides_of_a_clock_change_are_not_alike() -> None:
    """From 2 and 6 September to 9 and 13 September: in Chile one day keeps its hours and the other does not."""
    text = HEAD + DAY.replace("2021-09-09", "2021-09-02") + DAY.replace("2021-09-09", "2021-09-06").replace("#", "#b-")
    found = changed(("2021-09-02", "2021-09-09"), ("2021-09-06", "2021-09-13"), text=text)
    assert not found.starts
    assert all("day" in one.kinds and one.is_of_hours for one in found.items)


def test_an_hour_that_stays_is_no_change_on_another_clock() -> None:
    """The clock of the meeting is another one and its hours follow: nobody comes at another time."""
    found = changed(
        ("America/Costa_Rica", "America/Mexico_City"), ("09:30-10:30", "10:30-11:30"),
        ("09:00-09:30", "10:00-10:30"), ("11:00-12:00", "12:00-13:00"),
    )  # fmt: skip
    assert [fact.aspect.key for fact in found.facts] == ["timezone"]
    assert not found.items


def test_a_translation_is_no_other_title() -> None:
    """Words in a language that was not asked for are told as a translation, and named by their language."""
    (one,) = changed(("Rutas", "Caminos")).items
    assert one.kinds == ("translation",)
    assert one.aspects[0].languages == ("es",)


def test_a_language_that_one_version_lacks_is_not_compared() -> None:
    """A Spanish version is put beside: the languages are told, and no title."""
    text = HEAD.replace(', "es"]', "]").replace('title.es = "Reunión"\n', "") + DAY.replace(" | Apertura", "").replace(
        " | Rutas", ""
    ).replace(" | Casos", "")
    found = compared(agenda_of(text), agenda_of(HEAD + DAY))
    assert [fact.aspect.key for fact in found.facts] == ["languages"]
    assert not found.items


def test_versions_without_a_common_language_are_compared_by_their_hours() -> None:
    """Nothing of the words is compared, and a session that moves is told as that."""
    old = HEAD.replace('["en", "es"]', '["en"]') + DAY
    new = HEAD.replace('["en", "es"]', '["es"]') + DAY.replace("Cases | Casos #cases", "Casos").replace(
        "Opening | Apertura #opening", "Apertura"
    ).replace("Routes | Rutas #routes", "Rutas").replace("11:00-12:00", "11:00-12:30")
    found = compared(agenda_of(old), agenda_of(new))
    assert kinds(found) == [("longer",)]


def test_topics_that_move_with_their_item_are_no_other_topics() -> None:
    """Only a topic that moves within its item is told."""
    text = (
        front("X", "UTC") + '[[day]]\ndate = 2021-09-09\n[[day.item]]\nid = "a"\ntitle = "A"\n'
        'time = "09:00-11:00"\ntopics = [{ time = "09:00-09:30", title = "One" }, { time = "10:00-10:30", title = "Two" }]\n'
    )
    later = [("09:00-11:00", "12:00-14:00"), ("09:00-09:30", "12:00-12:30"), ("10:00-10:30", "13:00-13:30")]
    assert kinds(changed(*later, text=text)) == [("moved",)]
    assert kinds(changed(("10:00-10:30", "10:30-11:00"), text=text)) == [("topics",)]


def test_the_order_of_items_without_an_hour_is_told() -> None:
    """Where no hour says what comes first, the order does."""
    text = HEAD + '[[day]]\ndate = 2021-09-09\nitems = """\nOpening #a\nRoutes #b\n"""\n'
    found = changed(("Opening #a\nRoutes #b", "Routes #b\nOpening #a"), text=text)
    assert [fact.aspect.key for fact in found.facts] == ["order"]
    assert not found.items


def test_only_what_is_asked_for_is_told_and_the_rest_is_counted() -> None:
    """A session that moves and gets a room is told once; asked about places alone, it is told by its room."""
    text = (
        HEAD
        + DAY
        + '[[day]]\ndate = 2021-09-10\n[[day.item]]\nid = "x"\ntime = "09:00-10:00"\ntitle = "X"\nroom = "A"\n'
    )
    found = changed(
        ('time = "09:00-10:00"', 'time = "09:30-10:30"'), ('room = "A"', 'room = "B"'), ("Routes", "Roads"), text=text
    )
    assert kinds(found) == [("moved", "room"), ("retitled",)]
    place: tuple[Group, ...] = ("place",)
    assert kinds(only(found, place)) == [("room",)]
    assert only(found, place).left_out == 1
    assert kinds(only(found, ("time", "title"))) == [("moved",), ("retitled",)]


def test_two_days_of_one_date_are_compared_each_with_its_own() -> None:
    """A date that stands twice is no change of either day."""
    text = HEAD + DAY.replace("date = 2021-09-09", 'date = 2021-09-09\ntitle = "Morning"') + DAY.replace("#", "#b-")
    assert changed(text=text).is_empty


def test_places_of_one_clock_are_all_named() -> None:
    """Ottawa is named beside Toronto, and a place that keeps the clock of the meeting beside that."""
    agenda = agenda_of(HEAD + DAY)
    found = compared(agenda, agenda, zones=("America/Toronto", "America/New_York", "America/Guatemala"))
    named = [[place.en for place in one.places] for one in found.clocks]
    assert named == [["Costa Rica", "Guatemala"], ["Toronto", "New York"]]


def test_a_meeting_that_is_cancelled_changes_every_hour() -> None:
    """Whoever goes by the old version would come in vain; one that is only final now wakes nobody."""
    assert changed(("languages", 'status = "cancelled"\nlanguages')).changes_hours
    assert not changed(("languages", 'status = "final"\nlanguages')).changes_hours
