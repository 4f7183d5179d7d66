"""Hours that are open or about: to be confirmed, `~17:00`, after lunch. They are kept as words, and never become an hour."""

import re

from rcmcli.model.pattern import later
from rcmcli.model.refusal import Misread
from rcmcli.model.text import fold_name
from rcmcli.model.walltime import ItemTime
from rcmcli.reading.spelled import spelled

_UNCONFIRMED = frozenset(
    {
        "tbc", "tba", "tbd", "to be confirmed", "to be announced", "to be determined", "to be decided", "to be defined",
        "time to be confirmed", "time tbc", "por confirmar", "por definir", "por determinar", "por anunciar",
        "a confirmar", "a definir", "a determinar", "hora por confirmar", "hora por definir", "hora a confirmar", "pc",
        "a confirmer", "a determiner", "a preciser", "heure a confirmer", "horario a confirmar",
    }
)  # fmt: skip
_ABOUT = (
    r"approx(?:imately)?\.?|about|around|circa|ca?\.|aprox(?:imadamente)?\.?|hacia|a eso de|alrededor de|cerca de|sobre|"
    r"vers|environ|env\.|por volta d[eao]s?"
)
_ARTICLE = r"(?:las? |as )?"
_BEFORE = later(rf"(?:[~≈∼] ?|(?:{_ABOUT}) {_ARTICLE})(?P<hour>.+)", re.IGNORECASE)
_BEHIND = later(rf"(?P<hour>.+?),? ?\(?(?:{_ABOUT})\)?", re.IGNORECASE)
_RELATIVE = (
    "after", "before", "following", "during", "immediately", "upon", "at the end", "at the close", "time permitting",
    "despues", "tras", "antes", "durante", "inmediatamente", "al final", "al finalizar", "al terminar", "al termino",
    "al concluir", "al cierre", "a continuacion", "en seguida", "enseguida", "si el tiempo lo permite",
    "apres", "avant", "pendant", "immediatement", "a la fin", "a l issue", "a la suite",
    "apos", "depois", "imediatamente", "ao final", "ao termino", "em seguida", "logo",
)  # fmt: skip


def open_time(words: str) -> ItemTime | None:
    """The words of an hour that is open, or about; none where they are of another kind."""
    folded = fold_name(words)
    if folded in _UNCONFIRMED:
        return ItemTime(part="to be confirmed")
    if any(f"{folded} ".startswith(f"{start} ") for start in _RELATIVE):
        return ItemTime(words=words)
    about = _BEFORE.fullmatch(words) or _BEHIND.fullmatch(words)
    return _about(about["hour"]) if about else None


def _about(hour: str) -> ItemTime | None:
    """An hour as `~17:00`; none where it is no hour, or is about already."""
    try:
        time = spelled(hour)
    except Misread:
        return None
    return ItemTime(words=f"~{time}") if time.start is not None else None
