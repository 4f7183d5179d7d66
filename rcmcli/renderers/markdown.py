"""The agenda as Markdown for a web site: a table of hours for each day, then what belongs to its items as a list.

No HTML stands in it, and nothing that comes from the agenda is read as Markdown, as HTML or as a template. Languages
follow one another, each complete.
"""

import re
from collections.abc import Iterator, Sequence

from rcmcli.model.paper import Column, Detail, Paper, PaperDay, PaperList, Row
from rcmcli.model.publication import Publication
from rcmcli.renderers import phrases
from rcmcli.renderers.addresses import parted
from rcmcli.words import say

# Entities where old dialects do not know the backslash; braces are templates of Jekyll, Hugo, MDX.
_SIGNS = {sign: f"\\{sign}" for sign in "\\`*_[]"} | {sign: f"&#{ord(sign)};" for sign in "|~${}@^"}
_SIGNS |= {"&": "&amp;", "<": "&lt;", ">": "&gt;"}
_ESCAPES = str.maketrans(_SIGNS)
_ADDRESS = re.compile(r"(?<=[A-Za-z]):(?=//)|(?<=www)\.", re.IGNORECASE)
_RUNS = re.compile(r"(?<=[=+:-])[=+:-]|#$")
_OPENING = re.compile(r"^(?:[#+=:!%-]|[0-9]+[.)])")
_WORDS_OF_MDX = re.compile(r"^(?:import|export)\b")


def render(publication: Publication) -> bytes:
    """The document in UTF-8, in every language of the paper; the footer names the tz database."""
    paper = publication.paper
    parts = ["\n".join(_document(paper, n, language)) for n, language in enumerate(paper.languages)]
    return ("\n\n---\n\n".join(parts) + "\n").encode()


def escaped(words: str) -> str:
    """Words that stay words wherever they stand in Markdown: one line, no sign of which is read as markup."""
    line = " ".join(words.split()).translate(_ESCAPES)
    line = _ADDRESS.sub(lambda found: f"&#{ord(found[0])};", line)
    line = _RUNS.sub(lambda found: f"&#{ord(found[0])};", line)
    line = _WORDS_OF_MDX.sub(lambda found: f"&#{ord(found[0][0])};{found[0][1:]}", line)
    return _OPENING.sub(lambda found: f"{found[0][:-1]}&#{ord(found[0][-1])};", line)


def _document(paper: Paper, n: int, language: str) -> Iterator[str]:
    yield f"# {escaped(paper.title[n])}"
    yield ""
    facts = [paper.dates[n], paper.state[n], paper.subtitle[n]]
    yield from (f"- {escaped(words)}" for words in facts if words)
    if paper.theme[n]:
        yield f"- {say('theme', language)}: {escaped(paper.theme[n])}"
    yield from (f"- {escaped(fact.label[n])}: {_linked(fact.words[n])}" for fact in paper.facts if fact.words[n])
    if paper.reader[n]:
        yield f"- {escaped(paper.reader[n])}"
    yield from _lists(paper.before, n, "##")
    for day in paper.days:
        yield from _day(day, n, language)
    yield from _lists(paper.after, n, "##")
    yield from ("", "---", "")
    marks = any("+" in span or "−" in span for day in paper.days for row in day.rows for span in row.spans)
    yield " · ".join([escaped(paper.footer[n]), *([say("day marks", language)] if marks else []), "rcm"])


def _lists(lists: Sequence[PaperList], n: int, level: str) -> Iterator[str]:
    for one in lists:
        yield from ("", f"{level} {escaped(one.heading[n])}", "")
        yield from (f"- {_linked(line[n])}" for line in one.lines if line[n])


def _day(day: PaperDay, n: int, language: str) -> Iterator[str]:
    """Its heading, what is said of it, its table, then the details of its items."""
    yield from ("", f"## {escaped(day.heading[n])}", "")
    remarks = [*(remark[n] for remark in day.remarks), day.times_of[n], *(column.note[n] for column in day.columns)]
    yield from (f"- {escaped(words)}" for words in remarks if words)
    yield from _lists(day.lists, n, "###")
    yield ""
    if not day.rows:
        yield day.nothing[n]
        return
    yield from _table(day, n, language)
    details = [line for row in day.rows for line in _details(row, n, language)]
    yield from (["", *details] if details else [])


def _table(day: PaperDay, n: int, language: str) -> Iterator[str]:
    """A column for each clock, the meeting's first; the item; the room, where one is named."""
    rooms = any(row.room[n] for row in day.rows)
    heads = (
        [_city(column, n) for column in day.columns]
        if any(row.spans for row in day.rows)
        else [_city(day.columns[0], n)]
    )
    yield _line([*heads, say("topic", language), *([say("room", language)] if rooms else [])])
    yield _line(["---"] * (len(heads) + 1 + rooms))
    for row in day.rows:
        if row.heading[n]:
            yield _line([*[""] * len(heads), f"**{escaped(row.heading[n])}**", *[""] * rooms])
        hours = [*row.spans, *[""] * len(heads)][: len(heads)] if row.spans else [row.when[n], *[""] * (len(heads) - 1)]
        yield _line([*map(_hour, hours), _item(row, n, language), *([escaped(row.room[n])] if rooms else [])])


def _line(cells: Sequence[str]) -> str:
    return f"| {' | '.join(cells)} |"


def _hour(span: str) -> str:
    """A time as it is: only the signs of other words are escaped, none of a time."""
    return span if span[:1].isdecimal() else escaped(span)


def _city(column: Column, n: int) -> str:
    return f"{escaped(column.cities[n])} ({escaped(column.offset)})"


def _item(row: Row, n: int, language: str) -> str:
    leads = f" ({escaped(row.leads[n])})" if row.leads[n] else ""
    marks = phrases.marks(row, n, language)
    return f"{escaped(phrases.title(row, n, language))}{leads}" + (f" · {escaped(marks)}" if marks else "")


def _details(row: Row, n: int, language: str) -> Iterator[str]:
    """The item once more by hour and title, with all that belongs to it set in below."""
    told = [one for one in row.details if one.words[n]]
    if told:
        yield f"- {_hour(row.when[n])} {escaped(phrases.title(row, n, language))}"
        yield from (f"{'  ' * (one.depth + 1)}- {_detail(one, n, language)}" for one in told)


def _detail(one: Detail, n: int, language: str) -> str:
    return _linked(phrases.detail(one, n, language))


def _linked(words: str) -> str:
    """Words in which an address of the web at the end is a link."""
    before, address = parted(words)
    return f"{escaped(before)} <{address}>".strip() if address else escaped(words)
