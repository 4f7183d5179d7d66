"""Bars in the texts of the head and of days, where they part no languages: only in the lines of a day do they."""

from collections.abc import Iterator

from rcmcli.model.agenda import Agenda
from rcmcli.model.fault import Fault
from rcmcli.model.span import Path
from rcmcli.model.text import Text

_BAR = " | "
_SAYS = Text(
    en="the bar is read as part of the text, which is the same in every language",
    es="la barra se lee como parte del texto, que es el mismo en todos los idiomas",
)


def find_barred(agenda: Agenda) -> Iterator[Fault]:
    """One fault for each text that has as many parts between bars as the agenda has languages."""
    texts: list[tuple[Path, Text]] = [
        (("title",), agenda.title), (("subtitle",), agenda.subtitle), (("theme",), agenda.theme)
    ]  # fmt: skip
    texts += [(("day", d, "title"), day.title) for d, day in enumerate(agenda.days)]
    for path, text in texts:
        parts = [part.strip() for part in text.any.split(_BAR)]
        if len(parts) == len(agenda.languages) > 1 and all(parts):
            key = str(path[-1])
            pairs = [f'{key}.{name} = "{part}"' for name, part in zip(agenda.languages, parts, strict=True)]
            told = ", ".join(pairs)
            hint = Text(en=f"write one line for each: {told}", es=f"escriba una línea para cada uno: {told}")
            yield Fault("F109", _SAYS, hint, path, fatal=False)
