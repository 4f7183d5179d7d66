"""The page of a help: as wide as the terminal, no word of it torn, what the parser writes of itself in the language of the run."""

import re
import shutil
from typing import Any

import typer

_Formatter: Any = typer.Context.formatter_class
_NARROWEST, _WIDEST, _NAMES = 30, 80, 30
_BRACKETED = re.compile(r"\[[^\]\n]{1,60}\]")
_CAPITALS = re.compile(r"(?<!\w)[A-Z]{2,}(?!\w)")
_UNBROKEN = "\u00a0"
# What the parser writes as programmers do: a range, a default that is worked out, what has to be there, a choice.
_RANGE, _LEAST = re.compile(r"([0-9.]+)<=x<=([0-9.]+)"), re.compile(r"x>=([0-9.]+)")
_WORKED_OUT = re.compile(r"(default: )\(([^()]*)\)")
_ANGLES = re.compile(r"[<{]([^<>{}]*)[>}]")

SPANISH = {
    "Usage": "Uso",
    "Options": "Opciones",
    "Commands": "Órdenes",
    "Arguments": "Argumentos",
    "Show this message and exit.": "Mostrar esta ayuda.",
    "[default: ": "[predeterminado: ",
    "[required]": "[obligatorio]",
    "(dynamic)": "(variable)",
    "[ARGS]...": "[ARGUMENTOS]...",
}
METAVARS = {
    "ADDRESS": "DIRECCIÓN", "CALENDAR": "CALENDARIO", "CHECK": "COMPROBACIÓN", "CODE": "CÓDIGO", "COMMAND": "ORDEN",
    "DATE": "FECHA", "DAY": "DÍA", "DIR": "CARPETA", "FILE": "ARCHIVO", "FROM": "DE", "GROUP": "GRUPO", "ITEM": "PUNTO",
    "KEY": "CLAVE", "KIND": "CLASE", "LENGTH": "DURACIÓN", "LIST": "LISTA", "NAME": "NOMBRE", "OLD": "VIEJO",
    "OPTIONS": "OPCIONES", "OTHER": "OTRO", "OUT": "COPIA", "PARTY": "PARTICIPANTE", "PATH": "RUTA", "PLACE": "LUGAR",
    "QUERY": "NOMBRE", "ROOM": "SALA", "SECONDS": "SEGUNDOS", "TITLE": "TÍTULO", "TO": "A", "VALUE": "VALOR", "VERSION": "VERSIÓN",
    "WHEN": "CUÁNDO", "WORD": "PALABRA", "YYYY": "AAAA",
}  # fmt: skip


def spanish_metavar(words: str) -> str:
    """What stands for a value, `[DATE]` or `D[..D2]`, in Spanish."""
    return _CAPITALS.sub(lambda found: METAVARS.get(found[0], found[0]), words)


def plainly(words: str, language: str) -> str:
    """Words of the parser without its own notations: `from 1 to 256` for `1<=x<=256`, `from 0 on` for `x>=0`."""
    both, least = (r"de \1 a \2", r"desde \1") if language == "es" else (r"from \1 to \2", r"from \1 on")
    return _WORKED_OUT.sub(r"\1\2", _LEAST.sub(least, _RANGE.sub(both, words)))


class Page(_Formatter):  # type: ignore[misc]  # the parser's own formatter, which has no public name
    """A help as the parser lays it out, its words in `language`."""

    language = "en"

    def __init__(self, **_: Any) -> None:
        columns = shutil.get_terminal_size().columns
        super().__init__(width=max(_NARROWEST, min(columns, _WIDEST) - 1))

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:
        """Write the line of usage."""
        super().write_usage(prog, self._metavar(self._said(args)), prefix or f"{self._said('Usage')}: ")

    def write_heading(self, heading: str) -> None:
        """Write a heading, which the parser knows in English."""
        super().write_heading(self._said(heading))

    def write_dl(self, rows: Any, col_max: int = _NAMES, col_spacing: int = 2) -> None:
        """Write what stands beside one another: options, commands."""
        names = min(col_max, self.width // 2 - 2)
        told = [(self._metavar(name), self._whole(self._said(what), self.width - names)) for name, what in rows]
        super().write_dl(told, names, col_spacing)

    def getvalue(self) -> str:
        """The whole page."""
        page: str = super().getvalue()
        return page.replace(_UNBROKEN, " ")

    def _said(self, words: str) -> str:
        words = plainly(words, self.language)
        if self.language != "es":
            return words
        for english, spanish in SPANISH.items():
            words = words.replace(english, spanish)
        return words

    def _whole(self, words: str, room: int) -> str:
        """Words in which what stands in brackets is not torn at the end of a line, where a line has room for it."""
        fits = room - self.indent_increment * 4
        return _BRACKETED.sub(lambda one: one[0].replace(" ", _UNBROKEN) if len(one[0]) < fits else one[0], words)

    def _metavar(self, words: str) -> str:
        words = _ANGLES.sub(r"\1", words)
        return spanish_metavar(words) if self.language == "es" else words


class SpanishPage(Page):
    """A help in Spanish."""

    language = "es"


def page_in(language: str) -> type[Page]:
    """What lays out a help in a language."""
    return SpanishPage if language == "es" else Page
