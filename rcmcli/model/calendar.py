"""A calendar: what a check may look up besides the agenda itself. It is handed in, so that checks know only nouns."""

from collections.abc import Callable
from datetime import date, datetime

import msgspec

from rcmcli.model.agenda import Agenda, Names
from rcmcli.model.beside import Beside
from rcmcli.model.fault import Fault
from rcmcli.model.finding import Phase
from rcmcli.model.party import Party
from rcmcli.model.place import Match, Place
from rcmcli.model.plan import Hours
from rcmcli.model.settings import CheckSettings
from rcmcli.model.text import Text
from rcmcli.model.timeline import Slot
from rcmcli.model.waiver import Waiver


class Meeting(msgspec.Struct, frozen=True):
    """Another agenda of the workspace, called `label` in messages, with its timeline and who takes part.

    `admits` says whether an audience of it lets a party in, none where only its organisers know.
    """

    label: str
    agenda: Agenda
    slots: tuple[Slot, ...]
    delegations: tuple[Party, ...]
    admits: Callable[[Names, Party], bool | None]


class Busy(msgspec.Struct, frozen=True):
    """A stretch of time, in UTC instants, in which a party's own calendar (the file `source`) is taken by `title`.

    One that is `tentative` is not certain yet.
    """

    party: Party
    start: datetime
    end: datetime
    title: str
    source: str
    tentative: bool = False


class People(msgspec.Struct, frozen=True):
    """Who takes part, and what is known of them.

    `named` finds a party by a printed name, `near` proposes names; `seat` is where a party sits (as the agenda says,
    else its capital or headquarters); `members` are those of a group; `admits` says whether an audience lets a party
    in, none where only the organisers know; `hours` are its working and waking hours; `holiday` names the public
    holiday of a country (ISO 3166-1 alpha-2) on a date, `rests` whether it is a weekend there.
    """

    delegations: Callable[[], tuple[Party, ...]]
    observers: Callable[[], tuple[Party, ...]]
    named: Callable[[str], Party | None]
    near: Callable[[str], tuple[Text, ...]]
    seat: Callable[[Party], Place | None]
    members: Callable[[Party], tuple[Party, ...]]
    admits: Callable[[Names, Party], bool | None]
    hours: Callable[[Party], Hours]
    holiday: Callable[[str, date], Text | None]
    rests: Callable[[str, date], bool]


class Calendar(msgspec.Struct, frozen=True):
    """The timeline, the faults of the file, how printed labels are read, who takes part, and what else goes on.

    `places` gives one match for each place a label names, or none where it cannot be read for certain; `doubts` gives
    the readings that may not be meant, `titled` names a place with its country, `place_hint` says what a label that
    cannot be read may have meant. `others` are the agendas of the workspace that have a day between two dates; it
    `lacks` a time zone or a date where the file gives none that is one; `today` is the date of the run, in UTC; `idle`
    are the waivers that let nothing pass. Where the file is no agenda but a calendar of activities, it is in `beside`.
    """

    slots: tuple[Slot, ...]
    faults: tuple[Fault, ...]
    phase: Phase
    limits: CheckSettings
    today: date
    places: Callable[[str, date], tuple[Match, ...]]
    doubts: Callable[[str, date], tuple[Match, ...]]
    titled: Callable[[Place], Text]
    place_hint: Callable[[str], Text]
    people: People
    others: Callable[[date, date], tuple[Meeting, ...]]
    lacks: frozenset[str] = frozenset()
    busy: tuple[Busy, ...] = ()
    idle: tuple[Waiver, ...] = ()
    beside: Beside | None = None
