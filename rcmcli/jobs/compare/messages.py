"""Short messages: to each delegation whose hours change, in its own time and language, and to no other."""

from collections.abc import Iterator, Sequence

from rcmcli import directory
from rcmcli.desk.console import Console
from rcmcli.desk.viewing import find_party
from rcmcli.jobs.compare.request import Request
from rcmcli.jobs.compare.seen import compared
from rcmcli.jobs.compare.sides import Side
from rcmcli.model.party import Party
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import LANGUAGES
from rcmcli.notices.txt import render
from rcmcli.wording.changes import message_of
from rcmcli.words import comparing, say

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
    """The message of each delegation, or of the party that is asked for, where its hours change."""
    new = sides[1].agenda
    parties = [find_party(request.party, new)] if request.party else _delegations(sides)
    for party in parties:
        languages = tuple(asked) or (_language_of(party, new.languages),)
        found = compared(
            sides, console, languages, tz=request.tz, party=request.party or party.name.pick("en"), groups=("time",)
        )
        if found.changes_hours:
            yield party, languages[0], render([message_of(found, one) for one in languages])


def joined(told: Sequence[Message], request: Request) -> bytes:
    """The messages as one text, each under the name of its delegation; one that was asked for stands alone."""
    if request.party:
        return b"".join(data for *_, data in told)
    heads = [say(comparing.MESSAGE_FOR, language, party=party.name) for party, language, _ in told]
    return b"\n".join(f"{head}\n\n".encode() + data for head, (*_, data) in zip(heads, told, strict=True))


def refuse_form(request: Request) -> None:
    """Refuse another form than the text of a message."""
    if request.form not in ("", "txt", "text"):
        raise Refusal(comparing.TWO_WAYS)


def _delegations(sides: tuple[Side, Side]) -> list[Party]:
    """The delegations of both versions, those of groups one by one."""
    old, new = (side.agenda for side in sides)
    found = {one.code: one for one in directory.expand((*new.delegations, *old.delegations), new)}
    return list(found.values())


def _language_of(party: Party, languages: Sequence[str]) -> str:
    """The language of a party, if the agenda is in it; else the first one of the agenda that rcm speaks."""
    spoken = [one for one in languages if one in LANGUAGES] or [*LANGUAGES[:1]]
    return next((one for one, codes in _SPEAKS.items() if party.code in codes and one in spoken), spoken[0])
