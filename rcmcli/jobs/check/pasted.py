"""A pasted message: one meeting that a sentence announces, and a list of its local times, as a day with one item."""

from collections.abc import Iterator, Sequence
from datetime import date

import msgspec

from rcmcli import places
from rcmcli.desk.timing import today
from rcmcli.importers.chats import without_stamp
from rcmcli.importers.dates_printed import date_of
from rcmcli.importers.draft import by_hour
from rcmcli.importers.headings import date_in
from rcmcli.importers.local_times import Claim, claims_in
from rcmcli.importers.papers import Imported, Wishes
from rcmcli.importers.sheet import Sheet
from rcmcli.model.agenda import Item
from rcmcli.model.clock import clock
from rcmcli.model.dates import read_weekday
from rcmcli.model.draft import DayDraft, Draft, ItemDraft, Pair
from rcmcli.model.refusal import Refusal
from rcmcli.model.span import Path
from rcmcli.model.text import Text, one_line
from rcmcli.model.walltime import ItemTime
from rcmcli.reading import asked
from rcmcli.reading.dates import dates_meant, spoken
from rcmcli.reading.messages import Mention, mentions
from rcmcli.reading.printed import minutes_printed
from rcmcli.words import documents, filled, imported
from rcmcli.words.checking import ON_LINE

_SHOWN = 80
_WORDS_BEFORE = 3
_FEW = 2  # hours for places on one line that may be no list


class _Meeting(msgspec.Struct, frozen=True):
    """When the meeting of a message is, the line that says so, its zone where that is known, and what was assumed."""

    day: date | None
    start: int
    end: int | None
    line: int
    zone: str
    remarks: tuple[Text, ...]
    weekday: str = ""


def with_meeting(made: Imported, sheet: Sheet, wishes: Wishes, label: str) -> tuple[Draft, tuple[Text, ...]]:
    """The draft of a text; of one that is a message the meeting that it announces and its list, and what was assumed of it.

    A message has no item beside those that its sentence and its list would make.
    """
    listed = [one for line in sheet.printed for one in claims_in(without_stamp(line.text), line.number)]
    draft = _with_list(made.draft, listed)
    lines = {one.line for one in listed}
    aside = _quoted(sheet) | {entry.line.number for entry in made.entries if entry.why is imported.MAIL_HEAD}
    found = next(_announced(draft, sheet, wishes, label, aside), None)
    found = found or (_listed(draft, sheet, wishes, label) if len(lines) > 1 or len(listed) > _FEW else None)
    timed = [item for day in made.draft.days for item in day.items if item.item.time.is_set]
    read = {number for item in timed for number in item.origins} - aside
    if found is None or not lines or read - lines - {found.line}:
        return made.draft, ()
    title = documents.MEETING.pick(draft.languages[0])
    item = ItemDraft(Item(time=ItemTime(found.start, found.end), title=Text(any=title)), origins=(found.line,))
    others = [pair for pair in draft.pairs if pair.key != "timezone"]
    pairs = [*others, *([Pair("timezone", found.zone)] if found.zone else [])]
    said = (Pair("weekday", found.weekday),) if found.weekday else ()
    day = DayDraft(found.day, said, (item,), origins=(found.line,))
    return msgspec.structs.replace(draft, pairs=tuple(pairs), days=(day,)), found.remarks


def _quoted(sheet: Sheet) -> set[int]:
    """The lines of the message that a message answers; none of one that is quoted as a whole."""
    quoted = {line.number for line in sheet.printed if line.text.lstrip().startswith(">")}
    return quoted if len(quoted) < len(sheet.printed) else set()


def _with_list(draft: Draft, listed: Sequence[Claim]) -> Draft:
    """A draft whose list of local times is made of all these, those that agree with none of the others among them."""
    numbers: dict[Path, list[int]] = {}
    for claim in listed:
        for name in map(one_line, claim.labels):
            numbers.setdefault(("printed", "start", claim.hour, name), []).append(claim.line)
    claims = tuple((path, tuple(lines)) for path, lines in numbers.items())
    return msgspec.structs.replace(draft, start=by_hour(listed), at=(), claims=claims)


def _announced(draft: Draft, sheet: Sheet, wishes: Wishes, label: str, aside: set[int]) -> Iterator[_Meeting]:
    """The meetings that the sentences of a message announce, outside its list and the lines set `aside`, in their order."""
    listed = {number for _, numbers in draft.claims for number in numbers}
    lines = [line for line in sheet.printed if line.number not in listed | aside]
    for mention in mentions("\n".join(without_stamp(line.text) for line in lines)):
        line, read = lines[mention.line - 1], None if mention.unread else _read(mention, draft, wishes)
        if read is None:
            continue
        moment, weekday = read
        place = filled(documents.AT, file=one_line(label), line=filled(ON_LINE, line=line.number))
        told = filled(
            documents.MEETING_TOLD, place=place, time=clock(moment.start), day=moment.day, words=_short(line.text)
        )
        assumed = (filled(documents.ASSUMED, place=place, why=moment.assumed),) if moment.assumed else ()
        zone = _zone_of_draft(draft) or _zone(moment, mention, draft, wishes)
        yield _Meeting(moment.day, moment.start, moment.end, line.number, zone, (told, *assumed), weekday)


def _read(mention: Mention, draft: Draft, wishes: Wishes) -> tuple[asked.Moment, str] | None:
    """The moment of a mention, and a weekday that stands before its date where it is another one; none that cannot be read.

    Words before the date that say it once more («mañana viernes 12 de noviembre») are passed over.
    """
    here = date(wishes.year, 1, 1) if wishes.year else today()
    words = mention.day.split()
    for cut in range(min(len(words), _WORDS_BEFORE + 1) or 1):
        told = " ".join((*words[cut:], mention.words))
        try:
            moment = asked.read(told, today=here, language=draft.languages[0], on=wishes.on)
        except Refusal:
            continue
        dropped = [word.strip(",.").lower() for word in words[:cut]]
        weekday = next((word for word in dropped if read_weekday(word) not in (None, moment.day.weekday())), "")
        return moment, weekday
    return None


def _listed(draft: Draft, sheet: Sheet, wishes: Wishes, label: str) -> _Meeting | None:
    """The meeting of a list alone, at the hour of the place whose clock is the paper's, else of its first place."""
    day = wishes.on or next((day for line in sheet.printed for day in _dates_in(without_stamp(line.text))), None)
    day = day or _next_after(sheet)
    known = _zone_of_draft(draft)
    timed = [(path, numbers[0]) for path, numbers in draft.claims if minutes_printed(path[-2]) is not None]
    if not timed:
        return None
    path, line = next((one for one in timed if known and _zone_of(str(one[0][-1]), day) == known), timed[0])
    start, name = minutes_printed(path[-2]) or 0, str(path[-1])
    told = filled(documents.MEETING_LISTED, file=one_line(label), time=clock(start), label=name)
    return _Meeting(day, start, None, line, _zone_of(name, day), (told,))


def _next_after(sheet: Sheet) -> date | None:
    """The first date without a year of a message that is dated itself: the next such day, where its weekday is that one."""
    for line in sheet.printed if sheet.made else ():
        found = date_in(without_stamp(line.text))
        if found and sheet.made and found.day and found.month and not found.year and found.weekday is not None:
            days = (date_of(year, found.month, found.day) for year in (sheet.made.year, sheet.made.year + 1))
            return next((day for day in days if day and day >= sheet.made and day.weekday() == found.weekday), None)
    return None


def _dates_in(text: str) -> Iterator[date]:
    """The dates of a line that can mean one day only."""
    text = text.rstrip(" :")
    for first, last in spoken(text):
        words = text[first:last].split()
        for cut in range(min(len(words), _WORDS_BEFORE)):
            if len(meant := dates_meant(" ".join(words[cut:]))) == 1:
                yield meant[0]
                break


def _zone(moment: asked.Moment, mention: Mention, draft: Draft, wishes: Wishes) -> str:
    """The zone of a moment: as it is said beside it, else that of a place of the list whose hour is its hour, else --tz."""
    here = [str(path[-1]) for path, _ in draft.claims if minutes_printed(path[-2]) == moment.start]
    for name in filter(None, (mention.label, moment.zone, mention.near, *here)):
        if zone := _zone_of(name, moment.day):
            return zone
    given = wishes.zone or wishes.settings
    return given.zone if given else ""


def _zone_of_draft(draft: Draft) -> str:
    return next((str(pair.value) for pair in draft.pairs if pair.key == "timezone"), "")


def _zone_of(name: str, on: date | None) -> str:
    try:
        return places.find(name, on=on).place.zone
    except Refusal:
        return ""


def _short(text: str) -> str:
    """The beginning of a line, cut between words."""
    words = one_line(text)
    return words if len(words) <= _SHOWN else f"{words[:_SHOWN].rpartition(' ')[0]} …"
