"""What is said of an activity beside its title: who has to do with it, how it stands, and all that the file tells of it."""

from collections.abc import Iterator

from rcmcli.model.programme import Programme, Row
from rcmcli.model.text import Text, capitalized, one_line
from rcmcli.wording import listed
from rcmcli.wording.periods import period_of
from rcmcli.words import activities, headed, labels, say

_OFF = ("postponed", "cancelled")


def title_of(row: Row, language: str) -> str:
    """The title, what is cancelled or postponed called so, the reader's own marked."""
    own = "● " if row.own else ""
    state = (
        headed(Text(capitalized(say(activities.STATES[row.status], language))), language) if row.status in _OFF else ""
    )
    return f"{own}{state}{one_line(row.title.pick(language))}"


def brackets_of(row: Row, language: str) -> str:
    """Behind a title, as the paper prints them: the host and who supports it, or in round ones whom it is for."""
    who = listed(dict.fromkeys((*filter(None, (row.host,)), *row.support)), language)
    for_whom = listed(row.parties, language)
    return (f" [{who}]" if who else "") + (f" ({for_whom})" if for_whom else "")


def remarks_of(row: Row, language: str, *, groups: bool = True) -> str:
    """How and where it is held, how it stands, and the other groups that it belongs to, unless those are said elsewhere."""
    state = say(activities.STATES[row.status], language) if row.status and row.status not in _OFF else ""
    mode = say(labels.MODES[row.mode], language) if row.mode and not (row.mode == "in-person" and row.agenda) else ""
    beside = say(activities.ALSO_OF, language, groups=listed(row.beside, language)) if row.beside and groups else ""
    return " · ".join(filter(None, (row.hour, mode, row.place.pick(language), state, beside)))


def details_of(row: Row, language: str) -> Iterator[tuple[str, str]]:
    """All else that the file tells of it, each line with its label."""
    yield from ((say(activities.ALSO, language), one.pick(language)) for one in row.beside)
    single = (
        (activities.PART_OF, row.part_of.pick(language)),
        (activities.AGENDA, row.agenda),
        (activities.OBJECTIVE, row.objective.pick(language)),
    )
    yield from ((say(label, language), words) for label, words in single if words)
    for label, texts in (
        (labels.OBJECTIVES, row.objectives),
        (activities.TOPICS, row.topics),
        (activities.STEPS, row.steps),
        (activities.PARTICIPANTS, row.participants),
        (labels.NOTE, row.notes),
    ):
        yield from ((say(label, language), one_line(text.pick(language))) for text in texts)
    for paper in row.documents:
        named = " ".join(filter(None, (paper.symbol, paper.title.pick(language), paper.link)))
        yield say(labels.DOCUMENT, language), one_line(named)
    if row.link:
        yield say(labels.LINK, language), row.link


def facts_of(programme: Programme, language: str) -> Iterator[str]:
    """What is said of the calendar itself: its period and host, and for whom it is shown."""
    if programme.period:
        yield headed(activities.PERIOD, language) + period_of(programme.period, language)
    if programme.host:
        yield headed(labels.HOST, language) + programme.host.pick(language)
    if programme.reader:
        yield say(activities.FOR_READER, language, party=programme.reader)
    yield from (one_line(note.pick(language)) for note in programme.notes)
    for paper in programme.documents:
        named = " ".join(filter(None, (paper.symbol, paper.title.pick(language), paper.link)))
        yield headed(labels.DOCUMENT, language) + one_line(named)
    if programme.link:
        yield headed(labels.LINK, language) + programme.link
