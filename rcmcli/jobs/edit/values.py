"""Values: what somebody writes for a key on the command line, as the agenda has it."""

from collections.abc import Sequence
from typing import Any

from rcmcli.model.agenda import Agenda, Names
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text, one_line
from rcmcli.store.lines.inlay import grammar_for
from rcmcli.store.lines.reader import read_lines
from rcmcli.words import editing, filled

_MARKS = ("audience", "status", "optional")


def title_of(words: str, agenda: Agenda) -> tuple[Text, Names]:
    """A new title, and whom its words admit, `(members only)`: they close the item as they do in a line of the file.

    Raises `Refusal` where they may be meant so and cannot be read, or where the languages do not admit the same.
    """
    lines = [_as_line(part, agenda) for part in words.split(" | ")]
    admitted = {tuple(line.get("audience", ())) for line in lines}
    if len(admitted) > 1 or any(key in line for line in lines for key in ("status", "optional")):
        raise Refusal(filled(editing.MARKS, title=one_line(words)[:80]), editing.MARKS_HINT)
    bare = " | ".join(str(line["title"]) for line in lines) if admitted != {()} else words
    return text_of(bare, agenda.languages), next(iter(admitted))


def refuse_marks(words: str, agenda: Agenda) -> None:
    """Refuse a title some words of which would close, cancel or free the item in a line, and do nothing in a title."""
    if any(key in _as_line(part, agenda) for part in words.split(" | ") for key in _MARKS):
        raise Refusal(filled(editing.MARKS, title=one_line(words)[:80]), editing.MARKS_HINT)


def _as_line(words: str, agenda: Agenda) -> dict[str, Any]:
    """What words say as a line of a day; nothing but a title where they are more than that and mark nothing."""
    sheet = read_lines(f"09:00  {words}", grammar_for(agenda, agenda.languages))
    doubt = next((one.fault for one in sheet.doubts if one.fault.fatal), None)
    if doubt:
        raise Refusal(doubt.says, doubt.hint or None)
    line = sheet.items[0] if len(sheet.items) == 1 else {}
    return line if any(key in line for key in _MARKS) else {"title": words}


def text_of(words: str, languages: Sequence[str]) -> Text:
    """A text: the same in all languages, or parted by bars, ` | `, a version for each language of the agenda in their order."""
    parts = [part.strip() for part in words.split(" | ")]
    if len(parts) == 1 or len(languages) < 2:
        return Text(any=words.strip())
    return Text(
        **dict(zip(languages, [*parts[: len(languages) - 1], " | ".join(parts[len(languages) - 1 :])], strict=False))
    )
