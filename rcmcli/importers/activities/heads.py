"""Heads: which lines head a group of activities, the deadlines, or conclusions that are none; and the facts at the head."""

import re

import msgspec

from rcmcli.importers.sheet import Line
from rcmcli.model.text import DOCUMENT_LANGUAGES, Text, fold_name
from rcmcli.reading.words import fold
from rcmcli.words import activities, labels

_GROUP = re.compile(
    r"(?:[ivx]{1,4}[.)] |[0-9]{1,2}[.)] )?(?:the |el |la )?(?:ad hoc |technical |regional |rcm )?(?:working group|grupo de trabajo|grupo tecnico|task force|"
    r"network|red de|committee|comite|comision|commission|structural meetings|reuniones estructurales)\b"
)
_CALENDAR = re.compile(
    r"\b(?:calendar|calendario|cronograma|(?:work|annual|action|operational) plan|plan (?:anual|operativo|de trabajo|de actividades)|"
    r"(?:list|programme|program|schedule) of activities|(?:lista|listado|programa|agenda) de (?:las )?actividades)\b"
)
_CONCLUSIONS = re.compile(
    r"(?:conclusions?|recommendations?|agreements?|decisions?|resolutions?|conclusiones|recomendaciones|acuerdos|decisiones|resoluciones|considerandos)\b"
)
_DEADLINES = re.compile(r"(?:deadlines?|due dates?|plazos|fechas limite|vencimientos)")
_ENDS = re.compile(r"[.;?!]$")
_MOST_WORDS = 16
_FACT = re.compile(r"(?P<label>[^:]{2,30}):\s*(?P<words>\S.*)")
_FACTS = {
    "period": (activities.PERIOD, ("year", "ano")),
    "host": (
        labels.HOST,
        (
            "host country",
            "pais anfitrion",
            "presidency pro tempore",
            "presidencia pro tempore",
            "ppt",
            "pro tempore presidency",
        ),
    ),
}


def is_group(line: Line, before_row: bool) -> bool:
    """Whether a line heads activities; `before_row` where what follows it is a row or a table."""
    words = line.text.strip()
    if line.level or not before_row or len(words.split()) > _MOST_WORDS or _ENDS.search(words):
        return False
    plain = fold(words)
    if _CALENDAR.search(plain) or _CONCLUSIONS.match(plain):
        return False
    return bool(names_group(words) or line.heading or line.bold or words.endswith(":") or line.gap)


def names_group(words: str) -> bool:
    """Whether words are what groups are called."""
    return bool(_GROUP.match(fold(words.strip())))


def names_calendar(words: str) -> bool:
    """Whether words speak of a calendar of activities."""
    return bool(_CALENDAR.search(fold(words)))


def heads_conclusions(words: str) -> bool:
    """Whether a line heads conclusions, of which most order nothing."""
    return bool(_CONCLUSIONS.match(fold(words.strip()))) and len(words.split()) <= _MOST_WORDS


def heads_deadlines(words: str) -> bool:
    """Whether a line heads what is due."""
    return bool(_DEADLINES.fullmatch(fold(words).strip(" :.")))


def fact_in(words: str) -> tuple[str, str]:
    """A fact of the calendar itself, `period` or `host`, and what it is; two empty strings where a line says none."""
    found = _FACT.fullmatch(words.strip())
    label = fold_name(found["label"]) if found else ""
    kind = next((kind for kind in _FACTS if label in _said(kind)), "")
    return (kind, found["words"].strip()) if found and kind else ("", "")


def _said(kind: str) -> frozenset[str]:
    text, more = _FACTS[kind]
    return frozenset((*names_of(text), *more))


def names_of(text: Text) -> frozenset[str]:
    """The words of a text in each language, as names are compared."""
    given = msgspec.structs.asdict(text)
    return frozenset(fold_name(given[language]) for language in DOCUMENT_LANGUAGES if given[language])
