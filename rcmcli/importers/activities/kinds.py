"""Kinds: what an activity is, by the first word of its title that says so, and how it is held."""

import re

from rcmcli.model.activities import Kind
from rcmcli.model.agenda import Mode
from rcmcli.reading.words import fold

_KINDS: dict[Kind, str] = {
    "process": r"exchange mechanism|mecanismo de intercambio|mechanism|mecanismo|process(?:es)?|procesos?|follow[- ]?up (?:on|to|of)|seguimiento (?:de|del|a|al)|"
    r"continuation of|continuidad del?|continuacion del?|implementation of|implementacion del?",
    "campaign": r"campaigns?|campanas?",
    "workshop": r"(?:training )?workshops?|talleres|taller|seminars?|seminarios?|laboratorios?",
    "course": r"courses?|diploma|training|cursos?|diplomados?|capacitacion(?:es)?|formacion|certificate|certificado",
    "meeting": r"meetings?|reunion(?:es)?|congress(?:es)?|congresos?|conferences?|conferencias?|forums?|foros?|dialogues?|dialogos?|"
    r"exchanges?|intercambios?|encuentros?|plenary|plenaria|sessions?|sesion(?:es)?|conversatorios?|round ?tables?|mesas?|visits?|visitas?|"
    r"assembly|asamblea|summit|cumbre|webinars?|webinarios?|presentation|presentacion",
    "document": r"plans?|planes|guidelines?|guides?|guias?|lineamientos?|directrices|manual(?:es|s)?|protocols?|protocolos?|studies|study|"
    r"estudios?|reports?|informes?|strategy|strategies|estrategias?|documents?|documentos?|declaration|declaracion|diagnostico|mapping|mapeo",
}  # fmt: skip
_WORDS = re.compile("|".join(rf"\b(?P<{kind}>{words})\b" for kind, words in _KINDS.items()))
_MODES: dict[Mode, re.Pattern[str]] = {
    "hybrid": re.compile(r"\b(?:hybrid|hibrid[ao]s?|semipresencial(?:es)?)\b"),
    "virtual": re.compile(r"\b(?:virtual(?:es)?|online|on-line|en linea|a distancia)\b"),
    "in-person": re.compile(r"\b(?:in[- ]person|face[- ]to[- ]face|presencial(?:es)?)\b"),
}


def kind_of(title: str) -> Kind | None:
    """What an activity is by its title; none where no word of it says so."""
    found = _WORDS.search(fold(title))
    return next((kind for kind in _KINDS if found[kind]), None) if found else None


def mode_of(words: str) -> Mode | None:
    """How it is held by some words; none where they do not say."""
    plain = fold(words)
    return next((mode for mode, pattern in _MODES.items() if pattern.search(plain)), None)
