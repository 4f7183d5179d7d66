"""Keys: what somebody names before the equals sign, as a key of the agenda, of a day or of an item, with the kind of its value."""

import re
from collections.abc import Sequence
from datetime import date
from difflib import get_close_matches
from typing import Annotated, Any, Literal, get_args, get_origin

import msgspec

from rcmcli.model.agenda import Agenda, Day, Item, Table
from rcmcli.model.length import Length
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import DOCUMENT_LANGUAGES, Text, one_line
from rcmcli.model.walltime import DateRange, ItemTime
from rcmcli.store.shorthand import choices, element, kinds, table_of
from rcmcli.store.slips.key_words import meant_key
from rcmcli.words import common, filled, setting

Scope = Literal["agenda", "day", "item"]
_TABLES: dict[Scope, type[Table]] = {"agenda": Agenda, "day": Day, "item": Item}
_PAIR = re.compile(r"(?P<key>[^\W\d][\w-]*(?:\.[^=.]{1,60}){0,5})\s*=(?P<words>.*)", re.DOTALL)
# What no word of a command line changes, and why.
_NEVER = {"id": (setting.NEVER_ID, setting.NEVER_ID_HINT), "format": (setting.NEVER_FORMAT, None)}
_WORDS = (Text, str, bool, date, ItemTime, DateRange, Length, int)


class Key(msgspec.Struct, frozen=True):
    """A key that was named: where it stands in its table, the kind of its value and of its own table, and whether it has to be there."""

    name: str
    steps: tuple[str, ...]
    kind: Any
    holder: Any = None
    required: bool = False


class Pair(msgspec.Struct, frozen=True):
    """A key and the words behind its equals sign; no words take it away."""

    key: str
    words: str


def parted(words: Sequence[str]) -> tuple[str, tuple[Pair, ...]]:
    """The item that words name first, if they do, and the pairs behind it. Raises `Refusal` where there is no pair."""
    found = [_PAIR.fullmatch(word) for word in words]
    item = words[0] if words and not found[0] else ""
    pairs = []
    for word, pair in list(zip(words, found, strict=True))[bool(item) :]:
        if not pair:
            raise Refusal(filled(setting.NO_PAIR, words=one_line(word)[:60]), setting.NO_PAIR_HINT)
        pairs.append(Pair(pair["key"].strip(), pair["words"].strip()))
    if not pairs:
        raise Refusal(setting.NO_PAIRS, setting.NO_PAIR_HINT)
    twice = next((one.key for one in pairs if sum(one.key == other.key for other in pairs) > 1), "")
    if twice:
        raise Refusal(filled(setting.TWICE, key=twice))
    return item, tuple(pairs)


def key_named(name: str, scope: Scope) -> Key:
    """The key of a name. Raises `Refusal` for one that there is not, or that takes more than a word."""
    table: Any = _TABLES[scope]
    if name in _NEVER and name in kinds(table):
        raise Refusal(*_NEVER[name])
    kind, holder, steps = table, None, tuple(step.strip() for step in name.split("."))
    for step in steps:
        holder = table_of(kind)
        kind = _inner(holder, step)
        if kind is None:
            raise _unknown(name, step, holder, scope)
    if not _is_said_in_a_word(kind, steps):
        raise Refusal(filled(setting.MORE_THAN_A_WORD, key=name), setting.MORE_THAN_A_WORD_HINT)
    return Key(name, steps, kind, holder, _is_required(holder, steps[-1]))


def _inner(holder: Any, step: str) -> Any:
    """The kind of a key of a table; none where it has no such key."""
    if holder is Text:
        return str if step in DOCUMENT_LANGUAGES else None
    if get_origin(holder) is dict:
        return get_args(holder)[1] if step else None
    return kinds(holder).get(step) if holder is not None else None


def _is_required(holder: Any, step: str) -> bool:
    if holder is Text or get_origin(holder) is dict:
        return False
    return any(field.encode_name == step and field.required for field in msgspec.structs.fields(holder))


def _is_said_in_a_word(kind: Any, steps: tuple[str, ...]) -> bool:
    """Whether one word can say a value: a text, a flag, a number, a date, a list of names; what a bare text stands for."""
    if steps == ("items",):
        return False
    inner = element(kind)
    if inner is not None:
        return steps == ("rooms",) or str in choices(inner) or get_origin(inner) is Literal
    return is_plain(kind) or bool(short_table(kind))


def is_plain(kind: Any) -> bool:
    """Whether a value may be a word, a number, a date or the like, and no table."""
    return any(bare(one) in _WORDS or get_origin(one) is Literal for one in choices(kind))


def short_table(kind: Any) -> type[Table] | None:
    """The table that a value is, if a bare text may stand for it."""
    table = table_of(kind)
    is_one = isinstance(table, type) and issubclass(table, Table) and bool(table.SHORT)
    return table if is_one and not is_plain(kind) else None


def bare(kind: Any) -> Any:
    """A kind without its bounds."""
    return get_args(kind)[0] if get_origin(kind) is Annotated else kind


def _unknown(name: str, step: str, holder: Any, scope: Scope) -> Refusal:
    """Why there is no such key, with what was meant: another name, another table, or all those that there are."""
    says = filled(setting.NO_SUCH_KEY, key=one_line(name)[:60], of=setting.SCOPES[scope])
    elsewhere = [one for one, table in _TABLES.items() if step in kinds(table) and holder is _TABLES[scope]]
    if elsewhere:
        return Refusal(says, setting.ELSEWHERE[elsewhere[0]])
    known = _known(holder)
    meant = meant_key(step, known) or next(iter(get_close_matches(step.lower(), known, n=1, cutoff=0.6)), "")
    if meant:
        near = ".".join([*name.split(".")[:-1], meant]) if "." in name else meant
        return Refusal(says, filled(common.DID_YOU_MEAN, near=f"{near}="))
    return Refusal(says, filled(setting.KEYS_ARE, keys=", ".join(known)) if known else None)


def _known(holder: Any) -> list[str]:
    """The keys that a table has and a command may set."""
    if holder is Text:
        return [*DOCUMENT_LANGUAGES]
    if not (isinstance(holder, type) and issubclass(holder, msgspec.Struct)):
        return []
    return [name for name, kind in kinds(holder).items() if name not in _NEVER and _is_said_in_a_word(kind, (name,))]
