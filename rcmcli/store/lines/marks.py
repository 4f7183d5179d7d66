"""The marks of a line, which stand in brackets at its end: `(optional)`, `(cancelled)`, `(members only)`, `(track A)`."""

import re
from collections.abc import Callable

from rcmcli.model.text import Text, fold_name
from rcmcli.store.lines.words import Entry, Stretch, Words

IsParty = Callable[[str], bool]
_FLAGS: dict[str, tuple[str, object]] = {
    **dict.fromkeys(("optional", "opcional", "facultatif", "facultativo"), ("optional", True)),
    **dict.fromkeys(
        ("cancelled", "canceled", "cancelado", "cancelada", "annule", "annulee"), ("status", "cancelled")
    ),
}  # fmt: skip
_TRACK = re.compile(
    r"(?:track|pista|(?:grupo|groupe|group)(?!\s+(?:de|del|of|for|on|para|por|sobre|sur|pour)\b))\s+(?=\S)",
    re.IGNORECASE,
)
_ONLY_FOR = re.compile(
    r"(?:(?:only|solo|sólo)\s+)(?:(?:open\s+to|for|para|abierto\s+a|abierta\s+a)\s+)?(?=\S)", re.IGNORECASE
)
_ONLY = re.compile(r"\s(?:only|solamente|únicamente)", re.IGNORECASE)
# How or for what, and not for whom: “(solo como referencia)”, “(in English only)”, “(online only)”.
_MANNER = re.compile(
    r"(?:as|como|en|in|online|virtual|presencial|for (?:information|reference)|para (?:informacion|referencia)|a titulo"
    r"|english|spanish|french|portuguese|ingles|espanol|frances|portugues)(?![^\W_])|(?:informativ|referencial|orientativ)"
)
_CLOSED = (
    "members",
    "miembros",
    "observers",
    "observadores",
    "accredited",
    "acreditados",
    "delegations",
    "delegaciones",
)
_CLOSING = (*_CLOSED, "closed", "private", "restricted", "confidential", "cerrado", "cerrada", "privado", "privada", "reservado",
            "reservada", "restringido", "restringida", "confidencial", "members only", "only for members", "only members",
            "solo miembros", "solo para miembros", "closed session", "sesion cerrada")  # fmt: skip
_GROUP = re.compile(r"\([^()]*+\)")
# Whom a mark may admit by a Spanish word, as an agenda file names them.
GROUPS = {
    "miembros": "members", "observadores": "observers", "acreditados": "accredited", "delegaciones": "delegations",
}  # fmt: skip
_LONGEST, _MOST_DOUBTS = 300, 10


def take_mark(entry: Entry, start: int, end: int, languages: tuple[str, ...], is_party: IsParty) -> bool:
    """Give the entry what the words in brackets say; False where they are words of the title.

    The stretch holds both brackets. Words that only look like a mark are a doubt.
    """
    first, last = entry.words.trimmed(start + 1, end - 1)
    plain = entry.words.plain[first:last]
    if not plain or last - first > _LONGEST:
        return False
    flag = _FLAGS.get(fold_name(plain))
    if flag:
        is_first = _put_once(entry, flag[0], start, end)
        if is_first:
            entry.put(*flag, first, last)
        return is_first
    track = _TRACK.match(plain)
    if track:
        if _put_once(entry, "track", start, end):
            entry.text("track", first + track.end(), last, languages)
            return True
        return False
    return take_audience(entry, start, end, is_party) or _resembles(entry, plain, start, end)


def take_audience(entry: Entry, start: int, end: int, is_party: IsParty) -> bool:
    """Give the entry who is admitted, if the words in brackets say that; the stretch holds both brackets."""
    first, last = entry.words.trimmed(start + 1, end - 1)
    plain = entry.words.plain[first:last]
    if not plain or last - first > _LONGEST:
        return False
    before, behind = _ONLY_FOR.match(plain), _ONLY.search(plain, max(0, len(plain) - 16))
    if before or (behind and behind.end() == len(plain)):
        where = (first + before.end(), last) if before else (first, first + (behind.start() if behind else 0))
        if _MANNER.match(fold_name(entry.words.plain[slice(*where)])):
            return False
        return _admits(entry, where, (start, end), bool(before), is_party)
    if (
        _near(plain, _CLOSING) and fold_name(plain) not in _CLOSING
    ):  # those that are written right are found in the title
        entry.doubt(start, end, *_NOBODY, code="F104", fatal=True)
    return False


def find_buried(entry: Entry, start: int, end: int, *, is_point: bool) -> None:
    """Doubts about marks within a title, where they count for nothing: one that closes the item may not go unseen."""
    for found in _GROUP.finditer(entry.words.plain, start, end):
        if len(entry.doubts) > _MOST_DOUBTS:
            return
        words = fold_name(found[0]) if len(found[0]) < _LONGEST else ""
        before = _ONLY_FOR.match(found[0], 1) and bool({*words.split()} & {*_CLOSED})
        if (before or words in _CLOSING) and not entry.is_doubted(*found.span()):
            entry.doubt(*found.span(), *(_POINT_CLOSED if is_point else _BURIED), code="F104", fatal=True)
        elif words in _FLAGS and not is_point:
            entry.doubt(*found.span(), *_BURIED)


def _admits(entry: Entry, where: Stretch, whole: Stretch, is_certain: bool, is_party: IsParty) -> bool:
    """Who is admitted; names that nobody has are a doubt, and a fault where the words can mean nothing else."""
    names = [one for one in entry.words.parts(*where, ",;") if one[0] < one[1]]
    if not names or not _put_once(entry, "audience", *whole):
        return False
    unknown = [one for one in names if not (entry.words.is_quoted(*one) or is_party(entry.words.text(*one)))]
    if not unknown:
        entry.names("audience", names, *where)
        entry.table["audience"] = [_admitted(entry.words, one) for one in names]
        return True
    fatal = is_certain or _near(entry.words.plain[slice(*unknown[0])], _CLOSED) != ""
    entry.doubt(*unknown[0], *_NOBODY, code="F104" if fatal else "F109", fatal=fatal)
    return False


def _admitted(words: Words, stretch: Stretch) -> str:
    """Someone as an agenda file names them: the Spanish word for a group is its English one, unless it is quoted."""
    name = words.text(*stretch)
    return name if words.is_quoted(*stretch) else GROUPS.get(fold_name(name), name)


def _resembles(entry: Entry, plain: str, start: int, end: int) -> bool:
    """Always False; with a doubt where the words are nearly those of a mark, and nothing is told of them yet."""
    near = _near(plain, _FLAGS)
    if near and not entry.is_doubted(start, end) and not _near(plain, _CLOSING):
        says = Text(
            en=f"these words are read as part of the title; did you mean ({near})?",
            es=f"estas palabras se leen como parte del título; ¿quiso decir ({near})?",
        )
        entry.doubt(start, end, says, _AS_IT_IS)
    return False


def _near(plain: str, words: object) -> str:
    from difflib import get_close_matches

    known = [*words] if isinstance(words, tuple | dict) else []
    found = get_close_matches(fold_name(plain), known, n=1, cutoff=0.8) if len(plain) < 24 else []
    return found[0] if found else ""


def _put_once(entry: Entry, key: str, start: int, end: int) -> bool:
    """Whether the entry has no such key yet; a second one is a doubt, and stays in the title."""
    if key in entry.table:
        entry.doubt(start, end, *TWICE)
    return key not in entry.table


TWICE = (
    Text(
        en="this is said twice on the line, and read once; here it is part of the title",
        es="esto se dice dos veces en la línea y se lee una; aquí es parte del título",
    ),
    Text(en="delete one of the two", es="borre uno de los dos"),
)
_BURIED = (
    Text(
        en="these words look like a mark, and count for nothing within a title",
        es="estas palabras parecen una marca, y dentro de un título no cuentan",
    ),
    Text(
        en="write a mark at the end of the line, such as (members only); if it is the title, write that between backticks: `…`",
        es="escriba la marca al final de la línea, como (solo miembros); si es el título, escríbalo entre acentos graves: `…`",
    ),
)
_POINT_CLOSED = (
    Text(
        en="a point is open to all who are admitted to its item",
        es="un tema está abierto a todos los admitidos a su punto",
    ),
    Text(
        en="make it an item of its own; if it is the title, write that between backticks: `…`",
        es="haga de él un punto aparte; si es el título, escríbalo entre acentos graves: `…`",
    ),
)
_AS_IT_IS = Text(
    en="if it is the title, write that between backticks: `…`",
    es="si es el título, escríbalo entre acentos graves: `…`",
)
_NOBODY = (
    Text(
        en="this seems to say who is admitted, and nobody of that name is known",
        es="esto parece decir quién es admitido, y no se conoce a nadie de ese nombre",
    ),
    Text(
        en="write (members only) or the names of parties; if it is the title, write that between backticks: `…`",
        es="escriba (solo miembros) o los nombres de participantes; si es el título, escríbalo entre acentos graves: `…`",
    ),
)
