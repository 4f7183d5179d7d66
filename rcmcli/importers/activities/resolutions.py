"""Resolutions: rows that thank, urge, take note or approve, and what is due by them."""

import re

from rcmcli.importers.activities.builders import Entry
from rcmcli.importers.activities.kinds import kind_of
from rcmcli.importers.activities.sentences import parties
from rcmcli.importers.activities.whens import period_said
from rcmcli.importers.sheet import Line
from rcmcli.model.text import capitalized, one_line
from rcmcli.reading.words import fold

_COURTESY = (
    "thank|urge|congratulate|encourage|recogni[sz]e|welcome|call (?:for|on|upon)|take note|commend|express|reiterate|acknowledge|note|reaffirm|"
    "agradecer|instar|felicitar|exhortar|alentar|reconocer|saludar|tomar nota|dar la bienvenida|hacer un llamado|reiterar|expresar|reafirmar|animar"
)
_CONSENT = (
    "accept|approve|recommend|endorse|request|invite|aceptar|aprobar|recomendar|respaldar|solicitar|invitar|acoger"
)
_COURTEOUS = re.compile(rf"(?:to )?(?:{_COURTESY})\b(?!-)|se (?:agradece|insta|felicita|exhorta|reconoce|toma nota)\b")
_CONSENTING = re.compile(
    rf"(?:to )?(?:{_COURTESY}|{_CONSENT})\b(?!-)|se (?:agradece|insta|felicita|exhorta|reconoce|toma nota|aprueba|acepta|recomienda)\b"
)
_DUE = re.compile(
    r",? ?\b(?P<when>(?:no later than|not later than|by) (?:the )?(?:end of )?(?:(?:[a-z]+ quarter|[0-9]{1,2} [a-z]+|[a-z]+ [0-9]{1,2},?|[a-z]+)(?: of| in)?(?: the)?(?: year)? ?[0-9]{4})|"
    r"as soon as possible|(?:one|two|three|[0-9]+) (?:day|week|month)s? in advance|"
    r"a mas tardar (?:en |el )?(?:el )?(?:[a-z0-9]+ (?:de )?){0,4}(?:del )?(?:ano )?[0-9]{4}|lo antes posible|a la mayor brevedad(?: posible)?|"
    r"con (?:un|una|dos|tres|[0-9]+) (?:dia|semana|mes)(?:es|s)? de (?:antelacion|anticipacion))"
)
_SENTENCE = re.compile(r"(?<=[.;])\s+(?=[A-ZÁÉÍÓÚÑ])")
_OPENING = re.compile(
    r"(?:in addition|additionally|furthermore|asimismo|ademas|de igual manera),? |(?:to )?accept \S+(?: \S+){0,3}? recommendation to |"
    r"to (?=urge|encourage|invite)|(?:to )?request (?:that )?(?:the )?|aceptar la recomendacion de \S+(?: \S+){0,2}? de |(?:se solicita|solicitar) (?:que )?(?:la |el )?"
)
_CLOSING = re.compile(r",? (?:to do so|hacerlo)$")
_OWE = re.compile(
    r"(?P<names>[A-ZÁÉÍÓÚ][\w ,.]+?) (?:need|needs|must|shall|should|requiere|requieren|necesita|necesitan|deberá|deberán|debe|deben)\b"
)
_QUOTED = re.compile(r"[“\"«](?P<title>[^”\"»“«]{10,400})[”\"»]")
_FEW = 4  # words of a title that says too little
_NAMED = re.compile(
    r"\b(?:to (?:hold|organi[sz]e)|(?:holding|organi[sz]ing) an?|(?:de|para|a) (?:celebrar|organizar|realizar)|celebracion de un[ao]?)\b"
)


def is_courtesy(words: str) -> bool:
    """Whether a row thanks, urges, or takes note, and orders nothing to be done by a group."""
    return bool(_COURTEOUS.match(fold(words)))


def is_consent(words: str) -> bool:
    """Whether a row under no group thanks, urges, takes note, accepts or approves."""
    return bool(_CONSENTING.match(fold(words)))


def names_activity(words: str) -> bool:
    """Whether a row under no group speaks of something to be held."""
    return bool(_NAMED.search(fold(words))) and kind_of(words) in ("meeting", "workshop", "course", "campaign")


def due_in(words: str, line: Line) -> Entry | None:
    """What is due by a row: the sentence that says by when; the whole row is its note where it says more."""
    for sentence in _SENTENCE.split(words):
        found = _DUE.search(fold(sentence))
        period = period_said(found["when"]) if found else None
        if found is None or period is None:
            continue
        entry = Entry("", [line], is_due=True)
        entry.period = period
        behind = sentence[found.end() :].rstrip(" .;")
        title = _without(sentence[: found.start()].rstrip(" ,.;")) + (f" {behind.strip(' ,')}" if behind else "")
        quoted = _QUOTED.search(words)
        short = len(title.split()) <= _FEW
        entry.title = f"{title}: “{quoted['title']}”" if short and quoted else title
        for part in (words[_end_of(quoted) :].lstrip(" ,"), words):
            owing = None if entry.parties else _OWE.match(part)
            entry.parties = list(parties(owing["names"])) if owing else entry.parties
        if short or len(words) > len(sentence) + _FEW:
            entry.add("notes", one_line(words))
        return entry
    return None


def _end_of(found: re.Match[str] | None) -> int:
    return found.end() if found else 0


def _without(words: str) -> str:
    """A sentence without the words that only lead to what is due."""
    while found := _OPENING.match(fold(words)):
        words = words[found.end() :]
    if found := _CLOSING.search(fold(words)):
        words = words[: found.start()]
    return capitalized(words)
