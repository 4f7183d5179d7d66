"""What a value that does not fit its key was meant to be: what to write instead, and whether that is certain."""

import re
from datetime import date, datetime, time
from typing import Any, Literal, get_args, get_origin

import msgspec

from rcmcli.model.change import Value, Write
from rcmcli.model.dates import long_date
from rcmcli.model.period import Period
from rcmcli.model.span import Path
from rcmcli.model.text import Text, fold_name, one_line
from rcmcli.model.walltime import DateRange, ItemTime
from rcmcli.reading.dates import dates_meant
from rcmcli.reading.strict import read_time
from rcmcli.store.manuscript import written_value
from rcmcli.store.shorthand import choices, element
from rcmcli.store.slips.key_words import meant_truth, meant_value

_MINUTES = re.compile(r"([0-9]{1,4})\s*(?:'|’|′|m|min|mins|minutes?|minutos?)?\.?", re.IGNORECASE)
_HOURS = re.compile(r"([0-9]{1,2})\s*(?:h|hr|hrs|hours?|horas?)\.?", re.IGNORECASE)
_BARE_HOURS = re.compile(r"(?:de )?([0-9]{1,2})(?: ?(?:-|–|—|a|al|to|until|hasta) ?([0-9]{1,2}))?", re.IGNORECASE)


class Meant(msgspec.Struct, frozen=True):
    """The values that something may stand for, the likeliest first; one that is certain may be written by `--fix`."""

    values: tuple[Value, ...]
    certain: bool = True

    def hint(self) -> Text:
        """What to write, every date said in words."""
        parts = [written_value(value) for value in self.values]
        dates = [value for value in self.values if isinstance(value, date)]
        if len(dates) > 1:
            en = " or ".join(f"{day} ({long_date(day, 'en')})" for day in dates)
            es = " o ".join(f"{day} ({long_date(day, 'es')})" for day in dates)
            return Text(en=f"write {en}", es=f"escriba {es}")
        return Text(en=f"write {' or '.join(parts)}", es=f"escriba {' o '.join(parts)}")

    def fix(self, path: Path) -> tuple[Write, ...]:
        """The change that writes it, where it is certain."""
        return (Write(path, self.values[0]),) if self.certain and len(self.values) == 1 else ()


def meant(value: Any, kind: Any) -> Meant | None:
    """What a value was meant to be as one of `kind`; None where its words do not say."""
    if isinstance(value, (tuple, dict, bool)) or len(str(value)) > 400:
        return None
    if isinstance(value, list):
        return _of_list(value, kind)
    for choice in choices(kind):
        found = _of_choice(value, choice)
        if found:
            return found
    return None


def _of_choice(value: Any, choice: Any) -> Meant | None:
    plain = get_args(choice)[0] if hasattr(choice, "__metadata__") else choice
    if plain is date:
        return _date(value)
    if plain is DateRange:
        found = _date(value)
        return Meant(tuple(map(str, found.values)), found.certain) if found else None
    if plain is ItemTime:
        return _time(value)
    if plain is Period:
        return Meant((str(value),)) if isinstance(value, int) and 1900 <= value <= 2100 else None
    if get_origin(plain) is tuple:
        return _list(value, element(choice)) if isinstance(value, str) else None
    if plain is bool:
        words = meant_truth(value) if isinstance(value, str) else None
        return None if words is None else Meant((words,))
    if plain is int:
        return _count(value, choice)
    if get_origin(plain) is Literal:
        return _word(value, get_args(plain))
    if plain in (str, Text) and isinstance(value, (int, float)):
        return Meant((str(value),), certain=False)
    return None


def _date(value: Any) -> Meant | None:
    """A date in words or numbers; with a time of day the date alone."""
    if isinstance(value, datetime):
        return Meant((value.date(),), certain=False)
    words = str(value)
    if isinstance(value, int) and re.fullmatch("(?:19|20)[0-9]{6}", words):
        words = f"{words[:4]}-{words[4:6]}-{words[6:]}"
    found = dates_meant(words) if isinstance(value, (str, int)) else ()
    return Meant(found) if found else None


def _time(value: Any) -> Meant | None:
    """An hour without quotes, or the bare hours of a range, which may be of the morning or the evening."""
    if isinstance(value, time):
        return Meant((f"{value:%H:%M}",), certain=value.second == 0)
    found = _BARE_HOURS.fullmatch(str(value).strip()) if isinstance(value, (str, int)) else None
    if not found:
        return None
    first, last = int(found[1]), int(found[2] or -1)
    spans = [(first + by, last + by if last >= 0 else -1) for by in ((0, 12) if 0 < first < 8 else (0,))]
    if max(first, last) > 23 or (last >= 0 and last <= first):
        return None
    hours = (f"{one:02}:00" + (f"-{other:02}:00" if other >= 0 else "") for one, other in spans if other < 24)
    return Meant(tuple(hours), certain=False)


def _list(words: str, entry: Any) -> Meant | None:
    """A list of what stands between commas, or of the one thing that is there."""
    if not words.strip() or entry is None:
        return None
    allowed = next((get_args(one) for one in choices(entry) if get_origin(one) is Literal), ())
    parts = [part for each in re.split("[,;]", one_line(words)) if (part := each.strip())]
    if allowed:
        codes = [_code(part, allowed) for part in parts]
        return Meant((tuple(codes),)) if codes and all(codes) else None
    if str not in choices(entry):
        return Meant(((one_line(words),),)) if entry is Text or hasattr(entry, "SHORT") else None
    return Meant((tuple(parts),), certain=len(parts) == 1 and not re.search(r" (?:y|e|and|&) |/", words))


def _of_list(values: list[Any], kind: Any) -> Meant | None:
    """A single value that stands in brackets though its key has no list; two hours as one range."""
    if any(get_origin(choice) is tuple for choice in choices(kind)) or not all(isinstance(one, str) for one in values):
        return None
    if ItemTime in choices(kind):
        try:
            return Meant((str(read_time("-".join(values))),), certain=False) if len(values) == 2 else None
        except ValueError:
            return None
    if str in choices(kind) or Text in choices(kind):
        return Meant((one_line(values[0]),), certain=False) if len(values) == 1 else None
    return None


def _count(value: Any, choice: Any) -> Meant | None:
    """A number between quotes, with its unit or without."""
    bounds = getattr(choice, "__metadata__", (None,))[0]
    words = str(value).strip()
    if not isinstance(value, str) or bounds is None:
        return None
    hours = _HOURS.fullmatch(words) if bounds.le == 1440 else None
    plain = (_MINUTES if bounds.le == 1440 else re.compile("([0-9]{1,5})()")).fullmatch(words)
    number = 60 * int(hours[1]) if hours else int(plain[1]) if plain else 0
    return Meant((number,)) if bounds.ge <= number <= bounds.le else None


def _word(value: Any, allowed: tuple[Any, ...]) -> Meant | None:
    """One of a few words, in another case or language; a number between quotes."""
    if isinstance(allowed[0], int):
        same = str(value).strip().removesuffix(".0") == str(allowed[0])
        return Meant((allowed[0],)) if same else None
    code = _code(value, allowed) if isinstance(value, str) else ""
    return Meant((code,)) if code else None


def _code(words: str, allowed: tuple[str, ...]) -> str:
    known = [word for word in allowed if word]
    return next((word for word in known if word == fold_name(words).replace(" ", "-")), "") or meant_value(words, known)


def mended_time(path: Path, words: str) -> tuple[Write, ...]:
    """The canonical notation of a time that can be read in one way only; nothing where it could mean another."""
    from rcmcli.reading.spelled import mended

    time = mended(words)
    return (Write(path, str(time)),) if time else ()
