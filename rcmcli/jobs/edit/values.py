"""Values: what somebody writes for a key on the command line, as the agenda has it."""

from collections.abc import Sequence

from rcmcli.model.text import Text


def text_of(words: str, languages: Sequence[str]) -> Text:
    """A text: the same in all languages, or parted by bars, ` | `, a version for each language of the agenda in their order."""
    parts = [part.strip() for part in words.split(" | ")]
    if len(parts) == 1 or len(languages) < 2:
        return Text(any=words.strip())
    return Text(
        **dict(zip(languages, [*parts[: len(languages) - 1], " | ".join(parts[len(languages) - 1 :])], strict=False))
    )
