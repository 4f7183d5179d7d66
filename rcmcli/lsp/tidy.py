"""Formatting: a document in its one notation, as `rcm agenda fmt` writes it."""

from rcmcli.jobs.edit.forms import says_the_same
from rcmcli.lsp.documents import Document, enter
from rcmcli.lsp.edits import Edit, edits_between
from rcmcli.store.editing.tidying import tidied


def tidy(document: Document) -> list[Edit]:
    """The edits; none where what the file says is not certain, or would become something else."""
    enter(document.root)
    reading = document.reading
    said = reading.usable or reading.usable_activities
    if said is None:
        return []
    after, _ = tidied(reading)
    return edits_between(document.text, document.whole(after.text)) if says_the_same(after, reading, said) else []
