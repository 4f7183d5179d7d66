"""What names mean, as cards for people or as JSON."""

from collections.abc import Iterator, Sequence

from rcmcli.model.card import Card
from rcmcli.model.page import Line, Role, hang, json_lines
from rcmcli.words import naming, say


def render(cards: Sequence[Card], language: str, room: int) -> list[Line]:
    """A few lines for each name: where, which zone and offset, when the clocks change, what else it could mean."""
    page: list[Line] = []
    for card in cards:
        if page:
            page.append(())
        page += _card(card, language, room)
    return page


def as_json(cards: Sequence[Card]) -> list[Line]:
    """One object for one name, a list for several (docs/json.md)."""
    return json_lines(cards[0] if len(cards) == 1 else cards)


def _card(card: Card, language: str, room: int) -> Iterator[Line]:
    if card.zone is None:
        for line in hang(f"{card.query}: {card.note}", room):
            yield ((line, "warning"),)
    else:
        country = f" ({card.country})" if card.country else ""
        yield from (((line, "title"),) for line in hang(f"{card.place}{country}", room))
        yield ((f"  {card.zone}", ""),)
        clock = f"{card.offset} {card.abbreviation}".strip()
        told = say(naming.ON_THAT_DAY, language, day=card.date, clock=clock)
        rows: list[tuple[str, Role]] = [(told, "time"), (_rule(card, language), "dim"), (card.note, "mark")]
        yield from (((line, role),) for words, role in rows if words for line in hang(f"  {words}", room))
    for choice in card.candidates if len(card.candidates) > 1 or card.zone is None else ():
        row = f"  {choice.name}{f' ({choice.country})' if choice.country else ''}: {choice.zone}, {choice.offset}"
        yield from (((line, ""),) for line in hang(row, room))


def _rule(card: Card, language: str) -> str:
    """When the clocks last changed and when they change next."""
    last, following = card.last_change, card.next_change
    if last is None and following is None:
        return say(naming.CLOCKS_NEVER_CHANGE, language)
    parts = []
    if last:
        parts.append(say(naming.LAST_CHANGE, language, day=last.date, before=last.before, after=last.after))
    if following:
        parts.append(
            say(naming.NEXT_CHANGE, language, day=following.date, before=following.before, after=following.after)
        )
    else:
        parts.append(say(naming.NO_NEXT_CHANGE, language))
    return "; ".join(parts)
