"""A difference: what a paper says otherwise than the agenda, as the changes that write it, if any can."""

from typing import Literal, TypeVar

import msgspec

from rcmcli.jobs.onto.printed import Printed
from rcmcli.model.agenda import Agenda
from rcmcli.model.agenda_parts import Lead, Table
from rcmcli.model.change import Change, Write
from rcmcli.model.retold import retold
from rcmcli.model.span import Path
from rcmcli.model.text import Text, fold_name, one_line
from rcmcli.store.spans import Spans

_BRACKETS = (")", "]")
_Entry = TypeVar("_Entry", bound=Table)


class Difference(msgspec.Struct, frozen=True):
    """What is otherwise: the key, both values, and the changes that write the paper's; none where it is for the user, for
    a reason that may be said.

    An item that is `new` or `gone` as a whole has its title as a value, and `where` it is or was: its date and hour.
    """

    path: Path
    key: str
    before: str
    after: str
    changes: tuple[Change, ...] = ()
    why: Text | None = None
    kind: Literal["value", "new", "gone"] = "value"
    where: str = ""


class Onto(msgspec.Struct, frozen=True):
    """What a paper is written onto: the agenda, where its values stand, the language of the paper, and which keys and rooms
    the paper prints at all."""

    agenda: Agenda
    spans: Spans
    language: str
    prints: frozenset[str]
    rooms: frozenset[str]
    printed: Printed

    def said(self, text: Text) -> Text:
        """A text of the paper as one of the agenda: in its language, where the agenda has others too."""
        if not text.any or len(self.agenda.languages) == 1:
            return text
        return Text(**{self.language: text.any})

    def entry(self, entry: _Entry) -> _Entry:
        """An entry of the paper with all of its texts so."""
        told: _Entry = retold(entry, self.said)
        return told

    def rewritten(self, path: Path, old: Text, words: str, seen: str = "") -> tuple[Write, ...]:
        """The change of a text in one language alone: that in which a paper of the agenda has it, `seen`, else the paper's.

        What a paper prints around it is left out. None where the agenda does not say it in that language.
        """
        language, words = self._meant(old, words, seen)
        if language and language != "any":
            places: tuple[Path, ...] = ((*path, language), (*path[:-1], language))
        else:
            places = (path, path[:-1]) if language else ()
        there = next((one for one in places if self._is_string(one, path)), None)
        return (Write(there, words),) if there and words else ()

    def _meant(self, old: Text, words: str, seen: str) -> tuple[str, str]:
        """The language in which a text of the agenda is meant, empty where none is, and the words of it alone."""
        given = {name: one_line(said) for name, said in msgspec.structs.asdict(old).items() if said}
        if not seen:
            alone = "any" in given and self.agenda.languages[:1] == (self.language,)
            return (self.language if self.language in given else "any" if alone else ""), words
        for name in sorted(given, key=lambda name: (-len(given[name]), name != self.language)):
            before, said, behind = seen.partition(given[name])
            rest = words[len(before) :].removesuffix(behind)
            is_alone = words.endswith(behind) or not rest.endswith(_BRACKETS)
            if said and words.startswith(before) and is_alone:
                return name, rest.strip()
        return next((name for name in given if fold_name(given[name]) == fold_name(seen)), ""), words

    def _is_string(self, place: Path, path: Path) -> bool:
        """Whether a string stands at a place: under the path of its key, or in a short form, which no line of a day has."""
        if self.spans.is_laid_in(path):
            return place[: len(path)] == path and self.spans.where(place) is not None
        return self.spans.text(place)[:1] in ("'", '"') and bool(self.spans.text(place))


def named(lead: str | Lead) -> str:
    """Who is in charge, as a name."""
    return lead if isinstance(lead, str) else lead.name.pick("en")
