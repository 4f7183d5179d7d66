"""The value of a key as somebody writes it on the command line: a flag, a number, a date, a list, a word of a few, a text."""

import re
from collections.abc import Callable, Sequence
from datetime import date
from typing import Any, Literal, get_args, get_origin

import msgspec

from rcmcli.desk.console import Console
from rcmcli.desk.timing import day_of, today
from rcmcli.jobs.edit.keys import Key, bare
from rcmcli.jobs.edit.values import text_of
from rcmcli.model.agenda import Agenda
from rcmcli.model.length import Length
from rcmcli.model.refusal import Misread, Refusal
from rcmcli.model.text import DOCUMENT_LANGUAGES, LANGUAGE_NAMES, LANGUAGES, Text, enumerated, one_line
from rcmcli.model.walltime import DateRange, ItemTime
from rcmcli.reading.strict import read_dates, read_length, read_time
from rcmcli.store.shorthand import choices, element
from rcmcli.store.slips.key_words import meant_truth, meant_value
from rcmcli.words import common, filled, setting

_NUMBER = re.compile(r"[0-9]{1,6}")


def read_value(key: Key, words: str, old: Any, agenda: Agenda, console: Console) -> Any:
    """The value that words say for a key that has an `old` one, as the model has it. Raises `Refusal`."""
    inner = element(key.kind)
    if inner is not None:
        return _listed(key, inner, words)
    for choice in choices(key.kind):
        if get_origin(choice) is Literal:
            return _one_of(key, words, get_args(choice))
        if bare(choice) is date:
            return _date(words, agenda, console)
    if Text in choices(key.kind):
        return new_text(words, old or Text(), agenda.languages, key)
    kinds = [bare(one) for one in choices(key.kind)]
    read = next((read for kind, read in _READERS.items() if kind in kinds), None)
    try:
        return read(words) if read else one_line(words)
    except Misread as wrong:
        said = filled(setting.NOT_A_VALUE, key=key.name, why=wrong.says)
        raise Refusal(said, _bounds(key)) from wrong


def new_text(words: str, old: Text, languages: Sequence[str], key: Key) -> Text:
    """A text that words replace: in all languages, or a version for each; those that are not named stay.

    Raises `Refusal` where one string would take the place of several versions.
    """
    new = text_of(words, languages)
    versions = [one for one in DOCUMENT_LANGUAGES if getattr(old, one)]
    if not new.any:
        return msgspec.structs.replace(
            old, any="", **{one: words for one in DOCUMENT_LANGUAGES if (words := getattr(new, one))}
        )
    if not versions:
        return new
    if len(versions) == 1 and [*languages] == versions:
        return Text(**{versions[0]: new.any})
    names = Text(**{one: enumerated([LANGUAGE_NAMES[name].pick(one) for name in versions], one) for one in LANGUAGES})
    hint = filled(setting.EACH_LANGUAGE, key=key.name, first=versions[0], both=" | ".join("…" for _ in languages))
    raise Refusal(filled(setting.SEVERAL_VERSIONS, key=key.name, languages=names), hint)


def with_version(words: str, language: str, old: Text, languages: Sequence[str]) -> Text:
    """A text with other words in one language; where one string was for all, the others keep it."""
    others = dict.fromkeys(languages, old.any) if old.any else {}
    return msgspec.structs.replace(old, any="", **{**others, language: words})


def _listed(key: Key, inner: Any, words: str) -> tuple[Any, ...]:
    """What stands between commas."""
    parts = tuple(part for each in words.split(",") if (part := one_line(each)))
    if not parts:
        raise Refusal(filled(setting.NOTHING_LISTED, key=key.name))
    if get_origin(inner) is Literal:
        return tuple(_one_of(key, part, get_args(inner)) for part in parts)
    return tuple(Text(any=part) for part in parts) if Text in choices(inner) else parts


def _one_of(key: Key, words: str, allowed: Sequence[str]) -> str:
    """One of a few words, in any capitals. Raises `Refusal` with the likely one, or with all of them."""
    from difflib import get_close_matches

    known = [one for one in allowed if one]
    said = words.strip().casefold()
    if said in known:
        return said
    meant = meant_value(words, known) or next(iter(get_close_matches(said, known, n=1, cutoff=0.6)), "")
    hint = filled(common.DID_YOU_MEAN, near=f"{key.name}={meant}") if meant else None
    says = filled(setting.NOT_ONE_OF, key=key.name, words=one_line(words)[:40], known=", ".join(known))
    raise Refusal(says, hint)


def _date(words: str, agenda: Agenda, console: Console) -> date:
    day, assumed = day_of(words, today(agenda.timezone), console.language)
    if assumed:
        console.note(assumed)
    return day


def _truth(words: str) -> bool:
    said = meant_truth(words)
    if said is None:
        raise Misread(filled(setting.NO_FLAG, words=one_line(words)[:40]))
    return said


def _number(words: str) -> int:
    if not _NUMBER.fullmatch(words.strip()):
        raise Misread(filled(setting.NO_NUMBER, words=one_line(words)[:40]))
    return int(words)


def _bounds(key: Key) -> Text | None:
    """The least and the most that a number may be."""
    for choice in choices(key.kind):
        for bounds in getattr(choice, "__metadata__", ()):
            if isinstance(bounds, msgspec.Meta) and bounds.ge is not None:
                return filled(setting.BOUNDS, least=bounds.ge, most=bounds.le)
    return None


_READERS: dict[Any, Callable[[str], Any]] = {
    bool: _truth,
    Length: read_length,
    ItemTime: read_time,
    DateRange: read_dates,
    int: _number,
}
