"""Seeing: who looks at an agenda, from the words of `--for` and `--audience`; and what a public copy says of itself."""

from collections import Counter
from collections.abc import Sequence
from functools import partial

from rcmcli import directory
from rcmcli.desk.console import Console
from rcmcli.desk.viewing import takes_part
from rcmcli.model.agenda import Agenda, Names
from rcmcli.model.party import Party
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import one_line
from rcmcli.model.view import Sight, Viewer
from rcmcli.store.reading import Reading
from rcmcli.words import filled, labels, say, seeing

AUDIENCES = ("members", "public")
PUBLIC = AUDIENCES[1]
# What is counted, as it is called alone and in numbers.
_KINDS = {
    "document": (labels.DOCUMENT, labels.DOCUMENTS),
    "note": (labels.NOTE, labels.NOTES),
    "footnote": (labels.FOOTNOTE, labels.FOOTNOTES),
    "link": (labels.LINK, labels.LINKS),
    "deadline": (labels.DEADLINE, labels.DEADLINES),
    "participants": (seeing.PARTICIPANTS, seeing.PARTICIPANTS),
}


def read_audience(words: str) -> str:
    """The audience that `--audience` names. Raises `Refusal` for another."""
    if words not in AUDIENCES:
        raise Refusal(filled(seeing.NO_SUCH_AUDIENCE, name=one_line(words)[:40], names=", ".join(AUDIENCES)))
    return words


def viewer_of(agenda: Agenda, party: Party | None = None, audience: str = AUDIENCES[0]) -> Viewer:
    """Whoever sees all, a party, or the public, which a party does not see more than. Raises `Refusal` for another.

    If a public copy for a party told which closed items admit it, the copies of all parties would tell who meets whom.
    """
    read_audience(audience)
    is_everyone = partial(directory.is_everyone, agenda=agenda)
    if audience == PUBLIC:
        return Viewer(lambda names: "all" if is_everyone(names) else "hours", is_everyone, public=True)
    if party is None:
        return Viewer(lambda _: "all", is_everyone, joins=True)
    return Viewer(partial(_seen_by, agenda, party), is_everyone, joins=_joins(party, agenda), asks=True)


def refuse_unknown(reading: Reading, audience: str) -> None:
    """Refuse a public copy of a file with a key that is not known: it may be one that was to close something."""
    count = unknown_keys(reading) if audience == PUBLIC else 0
    if count:
        label = reading.shown
        raise Refusal(
            filled(seeing.UNKNOWN_KEYS, label=label, count=count), filled(seeing.UNKNOWN_KEYS_HINT, label=label)
        )


def unknown_keys(reading: Reading) -> int:
    """How many keys of a file are not known."""
    return sum(fault.code == "F102" for fault in reading.faults)


def tell_public(agenda: Agenda, console: Console, audience: str, name: str = "", days: Sequence[int] = ()) -> None:
    """Say of a public copy how much is closed in it, and how many papers, notes and links are in it and how many not;
    `name` is said where there are several."""
    if audience != PUBLIC:
        return
    from rcmcli.visibility.tally import tally

    told = tally(agenda, viewer_of(agenda, None, audience), days)
    parts = [_closed(told.closed, console.language)]
    for sentence, counts in ((seeing.SHOWN, told.shown), (seeing.KEPT, told.kept)):
        if counts:
            parts.append(say(sentence, console.language, told=told_kinds(counts, console.language)))
    console.tell(seeing.COPY_OF if name else seeing.COPY, name=name, told="; ".join(parts))


def _closed(count: int, language: str) -> str:
    sentence = {0: seeing.NONE_CLOSED, 1: seeing.ONE_CLOSED}.get(count, seeing.CLOSED)
    return say(sentence, language, count=count)


def told_kinds(counts: Counter[str], language: str) -> str:
    """`2 documents, 1 note`."""
    return ", ".join(
        f"{counts[kind]} {say(alone if counts[kind] == 1 else several, language).lower()}"
        for kind, (alone, several) in _KINDS.items()
        if counts[kind]
    )


def _seen_by(agenda: Agenda, party: Party, audience: Names) -> Sight:
    """How much a party sees: of what admits only some of a group, or names somebody who is not known, the hours."""
    members = directory.members_of(party, agenda) if party.kind == "group" else ()
    answers = {directory.admits(audience, one, agenda) for one in (members or (party,))}
    if len(answers) > 1:
        return "hours"
    admitted = answers.pop()
    if admitted is not None:
        return "all" if admitted else "nothing"
    return "unsure" if all(directory.knows(name, agenda) for name in audience) else "hours"


def _joins(party: Party, agenda: Agenda) -> bool:
    """Whether a party, or each member of a group, takes part, be it as a guest whom an audience names."""
    members = directory.members_of(party, agenda) if party.kind == "group" else ()
    audiences = [day.audience for day in agenda.days] + [item.audience for item in agenda.placed]
    guests = {guest.code for names in audiences for name in names if (guest := directory.find(name, agenda))}
    return all(takes_part(one, agenda) or one.code in guests for one in (members or (party,)))
