"""What a calendar of activities says, in a form in which two of them can be compared."""

from collections.abc import Iterator
from typing import Any

from rcmcli.directory import find
from rcmcli.model.activities import Activities, Activity
from rcmcli.model.period import Period
from rcmcli.model.text import Text, fold_name
from rcmcli.store.reading import read_bytes

Told = dict[str, Any]


def calendar_in(text: str) -> Activities:
    """The calendar that a text is; it must be one."""
    found = read_bytes(text.encode(), "calendars/x.toml").activities
    assert found is not None
    return found


def activities_told(calendar: Activities, language: str) -> Iterator[Told]:
    """Each activity: its group, title and all else, names of parties as the directory has them."""
    titles = {one.id: fold_name(one.title.pick(language)) for _, _, one in calendar.each()}
    groups = {group.id: fold_name(group.title.pick(language)) for group in calendar.groups}
    for _, group, one in calendar.each():
        yield {
            "group": groups[group.id],
            "title": titles[one.id],
            "mandate": one.mandates,
            "part_of": titles.get(one.part_of, ""),
            "also": sorted(groups[name] for name in one.also),
            "when": when(one.when, titles),
            "status": one.status,
            "host": party(one.host),
            "with": [party(name) for name in one.support],
            "for": [party(name) for name in one.parties],
            "mode": one.mode,
            "place": place_of(one, language),
            "objectives": said((one.objectives.general, *one.objectives.specific), language),
            "participants": said(one.participants, language),
            "topics": said(one.topics, language),
            "steps": said(one.steps, language),
            "notes": said([note.text for note in one.notes], language),
        }


def deadlines_told(calendar: Activities, language: str) -> Iterator[Told]:
    """Each deadline."""
    titles = {one.id: fold_name(one.title.pick(language)) for _, _, one in calendar.each()}
    for due in calendar.deadlines:
        yield {
            "title": fold_name(due.title.pick(language)),
            "for": [party(name) for name in due.parties],
            "mandate": due.mandates,
            "by": when(due.by, titles),
            "status": due.status,
        }


def place_of(one: Activity, language: str) -> str:
    """Where it is held: the building, the city, or both."""
    parts = [one.venue.name.pick(language) if one.venue else "", (one.venue.city if one.venue else "") or one.city]
    return fold_name(" ".join(filter(None, parts)))


def party(name: str) -> str:
    """A party by its name in the directory: OIM and IOM are one."""
    found = find(name) if name else None
    return fold_name(found.name.pick("en") if found else name)


def when(period: Period, titles: dict[str, str]) -> str:
    """A period, the activity that it hangs on by its title."""
    relation = period.relation
    return (
        f"{relation.amount} {relation.unit} {relation.side} {titles.get(relation.anchor)}" if relation else str(period)
    )


def said(texts: Any, language: str) -> list[str]:
    """The words of some texts."""
    return [fold_name(text.pick(language)) for text in texts if isinstance(text, Text) and text]
