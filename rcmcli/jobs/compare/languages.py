"""The languages of a sheet of changes: those that rcm speaks, one or both."""

from rcmcli.desk.console import language


def read_languages(words: str) -> tuple[str, ...]:
    """The languages that `--lang` names, such as `es,en`; none where it names none. Raises `Refusal` for another."""
    return tuple(dict.fromkeys(language(word) for word in words.split(",") if word.strip()))
