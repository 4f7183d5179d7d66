"""Every fault of a tree that does not fit the model, each with its path: unknown, missing and wrong values.

`msgspec.convert` stops at the first; this walks on. It runs only when that first one was met.
"""

from collections.abc import Iterator
from datetime import date
from typing import Annotated, Any, Literal, get_args, get_origin

import msgspec

from rcmcli.model.agenda import Table
from rcmcli.model.change import Write
from rcmcli.model.fault import Fault
from rcmcli.model.period import Period
from rcmcli.model.refusal import Misread
from rcmcli.model.span import Path
from rcmcli.model.text import Text, one_line
from rcmcli.model.walltime import DateRange, ItemTime
from rcmcli.reading.strict import READERS
from rcmcli.store.key_faults import meant_keys, missing_key, nearest_key, unknown_key
from rcmcli.store.shorthand import choices, element, keys, spell_out, table_of
from rcmcli.store.slips.key_words import shape_meant
from rcmcli.store.slips.meant import Meant, meant

_NAMES: dict[Any, Text] = {
    str: Text(en='text between quotes', es='un texto entre comillas'),
    int: Text(en="a whole number", es="un número entero"),
    bool: Text(en="true or false", es="true o false"),
    dict: Text(en="a table", es="una tabla"),
    tuple: Text(en='a list, such as ["Mexico", "IOM"]', es='una lista, como ["México", "OIM"]'),
    ItemTime: Text(en='a time between quotes, such as "09:00-10:30"', es='una hora entre comillas, como "09:00-10:30"'),
    DateRange: Text(en='dates between quotes, such as "2021-09-09/2021-09-10"',
                    es='fechas entre comillas, como "2021-09-09/2021-09-10"'),
    Period: Text(en='a period between quotes, such as "2022-03-14", "2022-Q1" or "before ID"',
                 es='un período entre comillas, como "2022-03-14", "2022-Q1" o "antes de ID"'),
    Text: Text(en='text between quotes, or one per language: { en = "…", es = "…" }',
               es='un texto entre comillas, o uno por idioma: { en = "…", es = "…" }'),
}  # fmt: skip
_TABLES = Text(
    en="tables, each under its own double brackets: {heading}",
    es="tablas, cada una bajo sus propios corchetes dobles: {heading}",
)
_DATE = Text(en="a date without quotes, such as 2021-09-09", es="una fecha sin comillas, como 2021-09-09")


def find_faults(value: Any, kind: Any, path: Path = ()) -> Iterator[Fault]:
    """Compare `value` with what `kind` admits, all the way down."""
    table = table_of(kind)
    if isinstance(value, dict) and get_origin(table) is dict:
        for key, entry in value.items():
            yield from find_faults(entry, get_args(table)[1], (*path, key))
    elif isinstance(value, dict) and table is not None:
        yield from _in_table(value, table, path)
    elif isinstance(value, list) and value and (inner := element(kind)) is not None:
        for index, entry in enumerate(value):
            yield from find_faults(entry, inner, (*path, index))
    elif not _fits(value, kind):
        yield _wrong(value, kind, path)


def _in_table(table: dict[str, Any], kind: type[msgspec.Struct], path: Path) -> Iterator[Fault]:
    """The faults of a table; a key that is there under another name is read by its own, and not told as missing too."""
    known = keys(kind)
    nearest = {key: nearest_key(key, kind) for key in table if key not in known}
    meant = dict(meant_keys(table, nearest, kind))
    for key, own in meant.items():
        table[key] = spell_out(table[key], known[own].type)
    for key, value in table.items():
        if own := key if key in known else meant.get(key, ""):
            yield from find_faults(value, known[own].type, (*path, key))
        if key not in known:
            yield unknown_key(key, nearest[key], kind, (*path, key), is_sure=key in meant)
    for key, field in known.items():
        if field.required and key not in table and key not in meant.values():
            yield missing_key(key, path)


def _fits(value: Any, kind: Any) -> bool:
    try:
        msgspec.convert(value, kind)
    except msgspec.ValidationError:
        return False
    return True


def _wrong(value: Any, kind: Any, path: Path) -> Fault:
    misread = _misread(value, kind)
    if misread and misread.mend:
        return Fault("F104", misread.says, _write(misread.mend), path, fix=(Write(path, misread.mend),))
    if misread:
        fix = _mended(value, kind, path)
        if fix:
            return _of_another_paper(value, fix, path)
        likely = meant(value, kind)
        hint, fix = (likely.hint(), likely.fix(path)) if likely else (Text(), ())
        return Fault("F104", misread.says, hint, path, fix=fix)
    found = meant(value, kind)
    literals = [word for choice in choices(kind) if get_origin(choice) is Literal for word in get_args(choice) if word]
    if isinstance(value, str) and literals and isinstance(literals[0], str):
        return _not_one_of(value, literals, found, path)
    if date in choices(kind) and (nowhere := _no_such_date(value)):
        return Fault("F104", *nowhere, path)
    name = _name(kind)
    says = Text(en=f"this must be {name.en}", es=f"esto debe ser {name.es}")
    bounds = get_args(choices(kind)[0])
    if bounds[:1] == (int,) and not found:
        key = one_line(str(path[-1]))[:60]
        hint = Text(en=f"write such a number, or leave “{key}” out", es=f"escriba un número así, u omita «{key}»")
        return Fault("F104", says, hint, path)
    return Fault("F104", says, found.hint() if found else shape_meant(path), path, fix=found.fix(path) if found else ())


def _misread(value: Any, kind: Any) -> Misread | None:
    """Why a string is not of the notation that `kind` has."""
    for choice in choices(kind) if isinstance(value, str) else ():
        if choice in READERS:
            try:
                READERS[choice](_short(value))
            except Misread as error:
                return error
    return None


def _of_another_paper(value: str, fix: tuple[Write, ...], path: Path) -> Fault:
    """A time in a notation that can be read in one way only, which is not the agenda's."""
    shown, better = _short(value), fix[0].value
    says = Text(
        en=f"“{shown}” is not in the notation of an agenda", es=f"«{shown}» no está en la notación de un orden del día"
    )
    return Fault("F104", says, _write(str(better)), path, fix=fix)


def _write(better: str) -> Text:
    return Text(en=f'write "{better}"', es=f'escriba "{better}"')


def _mended(value: str, kind: Any, path: Path) -> tuple[Write, ...]:
    if ItemTime not in choices(kind):
        return ()
    from rcmcli.store.slips.meant import mended_time

    return mended_time(path, value)


def _short(value: str) -> str:
    """A string as a reason may quote it; none so long is of any notation."""
    words = one_line(value)
    return words if len(words) <= 60 else words[:60] + "…"


def _not_one_of(value: str, words: list[str], found: Meant | None, path: Path) -> Fault:
    from difflib import get_close_matches

    listed, shown = ", ".join(words), one_line(value)[:60]
    says = Text(en=f"“{shown}” is not one of {listed}", es=f"«{shown}» no es ninguno de {listed}")
    if found:
        return Fault("F104", says, found.hint(), path, fix=found.fix(path))
    near = get_close_matches(value.lower(), words, n=1, cutoff=0.6)
    hint = Text(en=f"did you mean “{near[0]}”?", es=f"¿quiso decir «{near[0]}»?") if near else Text()
    return Fault("F104", says, hint, path)


def _no_such_date(value: Any) -> tuple[Text, Text] | None:
    """What to say of a date between quotes that no calendar has."""
    from rcmcli.store.slips.bare import last_of_month
    from rcmcli.store.slips.words import told

    last = last_of_month(value) if isinstance(value, str) else ""
    return told("no such date", value, last) if last else None


def _name(kind: Any) -> Text:
    first = choices(kind)[0]
    if get_origin(first) is Annotated:
        return _bounded(first)
    plain = get_origin(first) or first
    if plain.__name__ == "date":
        return _DATE
    if plain is tuple and _is_long_table(get_args(first)[0]):
        heading = get_args(first)[0].HEADING
        return Text(en=_TABLES.en.format(heading=heading), es=_TABLES.es.format(heading=heading))
    if isinstance(plain, type) and issubclass(plain, Table):
        return _NAMES[choices(keys(plain)[plain.SHORT].type)[0]] if plain.SHORT else _NAMES[dict]
    if plain is Literal:
        return _listed([str(word) for word in get_args(first) if word])
    return _NAMES.get(plain, _NAMES[dict])


def _is_long_table(kind: Any) -> bool:
    return isinstance(kind, type) and issubclass(kind, Table) and not kind.SHORT


def _listed(words: list[str]) -> Text:
    *most, last = words
    lead = ", ".join(most)
    return Text(en=f"{lead} or {last}", es=f"{lead} o {last}") if lead else Text(en=last, es=last)


def _bounded(kind: Any) -> Text:
    base, meta = get_args(kind)
    if base is int:
        return Text(en=f"a whole number from {meta.ge} to {meta.le}", es=f"un número entero de {meta.ge} a {meta.le}")
    return meta.extra["says"] if meta.extra else _NAMES[str]
