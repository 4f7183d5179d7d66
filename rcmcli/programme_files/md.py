"""A calendar of activities as Markdown: a table for each group, the deadlines in theirs, then what else is said of each activity.

Languages follow one another, each complete; nothing of the file is read as Markdown.
"""

from collections.abc import Iterator, Sequence
from datetime import date

from rcmcli.formats.md import escaped
from rcmcli.model.programme import Programme, Row, Section
from rcmcli.model.text import parted
from rcmcli.wording.programmes import details_of, facts_of, title_of
from rcmcli.wording.tables import Column, sections_of
from rcmcli.words import colon, say


def render(programme: Programme, today: date) -> bytes:
    """The document in UTF-8, in every language of the programme; it does not change with the date."""
    parts = ["\n".join(_document(programme, language)) for language in programme.languages]
    return ("\n\n---\n\n".join(parts) + "\n").encode()


def _document(programme: Programme, language: str) -> Iterator[str]:
    yield f"# {escaped(programme.title.pick(language))}"
    yield ""
    yield from (f"- {_linked(fact)}" for fact in facts_of(programme, language))
    for section, columns in sections_of(programme):
        yield from _section(section, columns, language)
    yield from ("", "---", "", f"{escaped(programme.id)} · rcm")


def _section(section: Section, columns: Sequence[Column], language: str) -> Iterator[str]:
    yield from ("", f"## {escaped(section.title.pick(language))}", "")
    yield from (f"- {_linked(note.pick(language))}" for note in section.notes)
    yield from [""] if section.notes else []
    yield _line([escaped(say(head, language)) for head, _ in columns])
    yield _line(["---"] * len(columns))
    for row in section.rows:
        yield _line([escaped(words(row, language)) for _, words in columns])
    details = [line for row in section.rows for line in _details(row, language)]
    yield from (["", *details] if details else [])


def _details(row: Row, language: str) -> Iterator[str]:
    """All else that is said of an activity, a line each, under its title."""
    details = [*details_of(row, language)]
    if details:
        yield f"- {escaped(title_of(row, language))}"
        yield from (f"  - {escaped(label)}{colon(language)} {_linked(words)}" for label, words in details)


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _linked(words: str) -> str:
    """Words in which an address of the web at the end is a link."""
    before, address = parted(words)
    return f"{escaped(before)} <{address}>".strip() if address else escaped(words)
