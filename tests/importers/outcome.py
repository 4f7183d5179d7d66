"""What the reader of papers makes of a text, as lines that a person can hold against it."""

from datetime import date

from rcmcli.importers.files import plain
from rcmcli.importers.papers import Imported, Wishes, import_sheet
from rcmcli.model.agenda import Lead
from rcmcli.model.clock import clock
from rcmcli.model.draft import ItemDraft


def read(text: str, wishes: Wishes | None = None, made: date | None = None) -> Imported:
    """A text as a paper; `made` is the day that its file was made."""
    import msgspec

    sheet = plain.read(text.encode())
    return import_sheet(msgspec.structs.replace(sheet, made=made), wishes or Wishes())


def items(found: Imported) -> list[str]:
    """Each item as `date start-end title [leads]`."""
    return [f"{day.date or '?'} {_told(one)}" for day in found.draft.days for one in day.items]


def value_of(found: Imported, key: str) -> object:
    """A key at the head of the draft; None where it is missing."""
    return next((pair.value for pair in found.draft.pairs if pair.key == key), None)


def statuses(found: Imported) -> dict[int, str]:
    """What became of each printed line."""
    return {entry.line.number: entry.status for entry in found.entries}


def _told(one: ItemDraft) -> str:
    time, title = one.item.time, one.item.title.pick("en")
    start = clock(time.start) if time.start is not None else time.part or "--"
    end = "" if time.end is None else f"-{clock(time.end % 1440)}"
    leads = [lead.name.pick("en") if isinstance(lead, Lead) else lead for lead in one.item.leads]
    return f"{start}{end} {title}" + (f" [{', '.join(leads)}]" if leads else "")
