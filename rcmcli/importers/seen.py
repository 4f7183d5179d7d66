"""What was met while a document of a word processor was read and is not read as it stands, and the remarks about it."""

from collections.abc import Iterable
from dataclasses import dataclass

from rcmcli.importers.sheet import SourceLine
from rcmcli.model.text import Text
from rcmcli.words import filled, importing

_FEW_LETTERS = 20


@dataclass
class Seen:
    """Counts of what is not read as it stands."""

    tracked: bool = False
    hidden: int = 0  # letters and figures
    comments: int = 0
    objects: int = 0
    pictures: int = 0

    def remarks(self, lines: Iterable[SourceLine]) -> tuple[Text, ...]:
        """What is to be said of a document that holds these lines."""
        letters = sum(map(str.isalnum, "".join(line.text for line in lines)))
        remarks = (
            (self.tracked, importing.TRACKED_CHANGES, 0),
            (self.hidden, importing.HIDDEN_TEXT, self.hidden),
            (self.comments, importing.COMMENTS, self.comments),
            (self.objects, importing.OBJECTS, self.objects),
            (self.pictures and letters < _FEW_LETTERS, importing.ONLY_PICTURES, 0),
        )
        return tuple(filled(sentence, count=str(number)) for holds, sentence, number in remarks if holds)
