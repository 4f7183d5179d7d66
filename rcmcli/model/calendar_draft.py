"""A calendar of activities that is not written yet, with the remarks that shall stand in its file."""

import msgspec

from rcmcli.model.activities import Activities, Activity, ActivityGroup, Due


class ActivityDraft(msgspec.Struct, frozen=True):
    """An activity, and the remarks that stand below it."""

    activity: Activity
    remarks: tuple[str, ...] = ()


class GroupDraft(msgspec.Struct, frozen=True):
    """A group without its activities, these, and the remarks that stand below its head."""

    group: ActivityGroup
    activities: tuple[ActivityDraft, ...] = ()
    remarks: tuple[str, ...] = ()


class DueDraft(msgspec.Struct, frozen=True):
    """A deadline, and the remarks that stand below it."""

    due: Due
    remarks: tuple[str, ...] = ()


class CalendarDraft(msgspec.Struct, frozen=True):
    """A calendar to be written: its head, its groups, what is due, the remarks at its head."""

    head: Activities
    groups: tuple[GroupDraft, ...] = ()
    deadlines: tuple[DueDraft, ...] = ()
    remarks: tuple[str, ...] = ()

    @property
    def count(self) -> int:
        """How many activities there are."""
        return sum(len(group.activities) for group in self.groups)
