"""Short messages: to each delegation and observer whose hours change, in its own time and language, and to no other."""

from collections.abc import Iterator, Sequence

from rcmcli import directory
from rcmcli.desk.console import Console
from rcmcli.desk.viewing import find_party, seat_named_in
from rcmcli.jobs.compare.request import Request
from rcmcli.jobs.compare.seen import compared
from rcmcli.jobs.compare.sides import Side
from rcmcli.model.party import Party
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import LANGUAGES, Text, one_line
from rcmcli.notices.txt import render
from rcmcli.wording.changes import message_of
from rcmcli.words import comparing, messaging, say

# Which language a delegation of the hemisphere is written to; any other in the first one of the agenda.
_SPEAKS = {
    "es": [
        "AR",
        "BO",
        "CL",
        "CO",
        "CR",
        "CU",
        "DO",
        "EC",
        "ES",
        "GT",
        "HN",
        "MX",
        "NI",
        "PA",
        "PE",
        "PR",
        "PY",
        "SV",
        "UY",
        "VE",
    ],
    "en": ["AG", "BB", "BS", "BZ", "CA", "DM", "GD", "GY", "JM", "KN", "LC", "TT", "US", "VC"],
}
Message = tuple[Party, str, bytes]


def messages(
    sides: tuple[Side, Side], request: Request, asked: Sequence[str], console: Console
) -> Iterator[Message]:  # fmt: skip
    """The message of each party that is written to, or of the one that is asked for, where its hours change."""
    new = sides[1].agenda
    for party in [find_party(request.party, new)] if request.party else _addressed(sides, request):
        languages = tuple(asked) or (_language_of(party, new.languages),)
        found = compared(
            sides,
            console,
            languages,
            tz=request.tz,
            party=request.party or party.name.pick("en"),
            groups=("time",),
            day=request.day,
        )
        if found.changes_hours:
            yield party, languages[0], render([message_of(found, one) for one in languages])


def joined(told: Sequence[Message], request: Request) -> bytes:
    """The messages as one text, each under the name of its delegation; one that was asked for stands alone."""
    if request.party:
        return b"".join(data for *_, data in told)
    heads = [say(messaging.MESSAGE_FOR, language, party=party.name) for party, language, _ in told]
    return b"\n".join(f"{head}\n\n".encode() + data for head, (*_, data) in zip(heads, told, strict=True))


def refuse_form(request: Request) -> None:
    """Refuse another form than the text of a message."""
    if request.form not in ("", "txt", "text"):
        raise Refusal(comparing.TWO_WAYS)


def tell_silent(sides: tuple[Side, Side], request: Request, console: Console) -> None:
    """Say who of those that the agenda names is not written to: observers without a seat, names that nobody knows."""
    new = sides[1].agenda
    named = (*new.delegations, *new.observers)
    written = {one.code for one in _addressed(sides, request)}
    silent = [one.name for one in directory.expand(named, new) if one.code not in written]
    silent += [Text(any=one_line(name)) for name in named if directory.find(name, new) is None]
    if silent and not request.party:
        names = Text(**{one: ", ".join(name.pick(one) for name in silent) for one in LANGUAGES})
        console.tell(messaging.NO_MESSAGE_TO, names=names)


def tell_none(sides: tuple[Side, Side], request: Request, console: Console) -> None:
    """Say why there is no message: no hour changes, none that concerns those who are written to, or nobody is named."""
    if request.party:
        console.tell(messaging.NO_MESSAGE_FOR, party=request.party)
    elif not compared(sides, console, LANGUAGES[:1], groups=("time",)).changes_hours:
        console.tell(messaging.NO_MESSAGE)
    elif any(side.agenda.delegations or side.agenda.observers for side in sides):
        console.tell(messaging.NO_MESSAGE_CONCERNS)
    else:
        console.tell(messaging.NOBODY_NAMED)
        console.tell(messaging.NOBODY_NAMED_HINT)


def _addressed(sides: tuple[Side, Side], request: Request) -> list[Party]:
    """The delegations of both versions, those of groups one by one, and the observers whose clock is known."""
    old, new = (side.agenda for side in sides)
    found = {one.code: one for one in directory.expand((*new.delegations, *old.delegations), new)}
    for one in directory.expand((*new.observers, *old.observers), new):
        if request.tz or one.seat or seat_named_in(new, one):
            found.setdefault(one.code, one)
    return list(found.values())


def _language_of(party: Party, languages: Sequence[str]) -> str:
    """The language of a party, if the agenda is in it; else the first one of the agenda that rcm speaks."""
    spoken = [one for one in languages if one in LANGUAGES] or [*LANGUAGES[:1]]
    return next((one for one, codes in _SPEAKS.items() if party.code in codes and one in spoken), spoken[0])
