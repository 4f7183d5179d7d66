"""The job of `rcm places`: from a name and a date in the user's words to the card of a place."""

from datetime import date

from rcmcli import places
from rcmcli.cards import card_of, stopped
from rcmcli.desk.console import Console
from rcmcli.desk.timing import day_stated, today
from rcmcli.model.card import Card
from rcmcli.model.place import Ambiguous, Place
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text
from rcmcli.words import naming


def day_of(words: str, console: Console) -> date:
    """The date that `--on` states, or today, which is said."""
    if words:
        return day_stated(words, console)
    day = today()
    console.tell(naming.AS_OF_TODAY, day=day)
    return day


def card_for(name: str, day: date, language: str) -> Card:
    """The card of a name; where there is no one reading, a card that says so and lists the candidates."""
    try:
        matches = places.find_all(name, on=day)
    except Ambiguous as refusal:
        return stopped(name, refusal.places, _sentence(refusal), day, language)
    except Refusal as refusal:
        return stopped(name, (), _sentence(refusal), day, language)
    if len(matches) > 1:
        return _several(name, [match.place for match in matches], day, language)
    match = matches[0]
    return card_of(name, match, match.others, day, language)


def _several(name: str, found: list[Place], day: date, language: str) -> Card:
    """A label of several places: one clock if they share one on that date, else none and all of them listed."""
    try:
        match = places.find(name, on=day)
    except Refusal as refusal:
        return stopped(name, found, _sentence(refusal), day, language)
    return card_of(name, match, [one for one in found if one != match.place], day, language)


def _sentence(refusal: Refusal) -> Text:
    """What a refusal says and how to mend it, as one note."""
    hint = refusal.hint or Text()
    return Text(
        en=f"{refusal.says.en}; {hint.en}" if hint.en else refusal.says.en,
        es=f"{refusal.says.es}; {hint.es}" if hint.es else refusal.says.es,
    )
