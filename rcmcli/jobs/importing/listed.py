"""Listed: whether a paper is a list of activities, by what it was said to be or by its hours and groups, and what that was decided on."""

import msgspec

from rcmcli.importers.activities.choice import may_list
from rcmcli.importers.activities.work import ImportedCalendar, import_activities
from rcmcli.importers.papers import Wishes
from rcmcli.importers.sheet import Sheet
from rcmcli.jobs.importing.request import Form
from rcmcli.model.calendar_draft import CalendarDraft
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text
from rcmcli.store.ids import new_id
from rcmcli.words import filled, imported_list


class Listed(msgspec.Struct, frozen=True):
    """A list of activities, none where the paper is an agenda; what is said of the decision."""

    listed: ImportedCalendar | None = None
    remarks: tuple[Text, ...] = ()


def list_in(sheet: Sheet, wishes: Wishes, form: Form | None, name: Text) -> Listed:
    """The calendar that a paper is. Raises `Refusal` where it was said to be one and lists no activity."""
    if form == "agenda" or (form is None and not may_list(sheet)):
        return Listed()
    found = import_activities(sheet, wishes, new_id)
    if form == "calendar":
        if not found.evidence.activities:
            raise Refusal(filled(imported_list.NO_ACTIVITIES, path=name), imported_list.NO_ACTIVITIES_HINT)
        return Listed(found)
    hours = found.evidence.hours
    if found.evidence.is_calendar:
        what = counted(found.draft)
        return Listed(found, (filled(imported_list.READ_AS_CALENDAR, what=what, hours=hours),))
    told = filled(imported_list.READ_AS_AGENDA, hours=hours)
    return Listed(None, (told,) if found.evidence.is_doubtful else ())


def counted(draft: CalendarDraft) -> Text:
    """How many activities in how many groups, and how many deadlines."""
    activities = _number(draft.count, imported_list.ACTIVITY, imported_list.SEVERAL_ACTIVITIES)
    groups = _number(len(draft.groups), imported_list.GROUP_COUNT, imported_list.SEVERAL_GROUPS)
    told = filled(imported_list.IN_GROUPS, activities=activities, groups=groups)
    if not draft.deadlines:
        return told
    due = _number(len(draft.deadlines), imported_list.DEADLINE, imported_list.SEVERAL_DEADLINES)
    return filled(imported_list.WITH_DEADLINES, activities=told, deadlines=due)


def _number(count: int, one: Text, several: Text) -> Text:
    return one if count == 1 else filled(several, count=count)
