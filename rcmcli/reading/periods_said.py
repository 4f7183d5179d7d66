"""A period as a message quotes it: in English its canonical form, in Spanish one that reads back as the same.

`wording/periods.py` is another thing: what readers are told, in four languages and with the dates that are worked out, stands
above the checks, which quote what a file may say.
"""

import re

from rcmcli.model.dates import MONTHS
from rcmcli.model.pattern import later
from rcmcli.model.period import Period
from rcmcli.model.text import Text

_SPANISH = {
    "first week of": "primera semana de", "second week of": "segunda semana de", "third week of": "tercera semana de",
    "fourth week of": "cuarta semana de", "last week of": "última semana de", "early": "principios de", "mid": "mediados de",
    "late": "finales de", "first half of": "primera quincena de", "second half of": "segunda quincena de", "by": "hasta",
    "to": "a", "before": "antes de", "after": "después de", "in advance": "de antelación", "afterwards": "después",
    "as soon as possible": "lo antes posible", "to be agreed": "por acordar", "day": "día", "days": "días", "week": "semana",
    "weeks": "semanas", "month": "mes", "months": "meses",
    **dict(zip(MONTHS["en"], MONTHS["es"], strict=True)),
}  # fmt: skip
_MONTH = "|".join(MONTHS["en"])
_DAY = later(rf"({_MONTH}) ([0-9]{{1,2}})(?![0-9])")
_YEAR = later(rf"({_MONTH}) ([0-9]{{4}})")
_WORDS = later(rf"\b(?:{'|'.join(sorted(_SPANISH, key=len, reverse=True))})\b")


def said(period: Period) -> Text:
    """The period in both languages; the id of an activity stays as it is."""
    words = str(period)
    anchor = period.relation.anchor if period.relation else ""
    head = words.removesuffix(anchor) if anchor else words
    head = _YEAR.sub(r"\1 de \2", _DAY.sub(r"\2 de \1", head))
    spanish = _WORDS.sub(lambda found: _SPANISH[found[0]], head)
    return Text(en=words, es=re.sub(" a (?=[0-9]{1,2} de )", " al ", spanish) + anchor)
