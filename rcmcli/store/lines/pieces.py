"""The pieces of a line, taken off its end one after the other until the title is left: `[leads]`, `@ room`, marks, minutes."""

import re

from rcmcli.model.text import Text
from rcmcli.store.lines.marks import TWICE, IsParty, find_buried, take_mark
from rcmcli.store.lines.speakers import take_speakers
from rcmcli.store.lines.words import KINDS, Entry, Stretch

_TAG = re.compile(r"#(?:[A-Za-z][A-Za-z0-9_-]*|`x+`)")
_MINUTES = re.compile(r"([0-9]{1,4})(?:['’′]| ?mins?\.?)", re.IGNORECASE)
_REMARK = re.compile(r"(?<!\S)#(?:!|\s*rcm\b|\s+(?=[^\W\d_]))", re.IGNORECASE)
_UNITS = ("min", "mins")
_LONGEST_LENGTH = 10
_LINKS = frozenset(["of", "de", "du", "in", "en", "em", "each", "cada", "para", "for", "por"])
_LEADS = re.compile(r"(?:lead|leads|lead panelists?|a cargo de|lidera|lideran|responsables?)\s*:", re.IGNORECASE)
_BRACKETS = re.compile(r"(?<=\s)\[[^\[\]]{2,200}\](?=\s)")
_MOST_NAMES = 60


class Grammar:
    """What the reading of a line depends on: the languages of the agenda, and who is a party."""

    def __init__(self, languages: tuple[str, ...], is_party: IsParty) -> None:
        self.languages = languages or ("en",)
        self.is_party = is_party


def take_item(entry: Entry, start: int, end: int, grammar: Grammar) -> None:
    """Give the entry all that the words of an item say behind its hours."""
    start, end = entry.words.trimmed(start, end)
    end = _take_tags(entry, start, end)
    while (left := _take_one(entry, start, end, grammar)) < end:
        end = left
    _title(entry, start, end, grammar)


def take_point(entry: Entry, start: int, end: int, grammar: Grammar) -> None:
    """Give the entry all that the words of a point say."""
    start, end = entry.words.trimmed(start, end)
    while (left := _take_own(entry, start, end, grammar)) < end:
        end = left
    _title(entry, start, end, grammar)


def _title(entry: Entry, start: int, end: int, grammar: Grammar) -> None:
    take_text(entry, "title", *take_speakers(entry, start, end, grammar.languages), grammar)


def take_text(entry: Entry, key: str, start: int, end: int, grammar: Grammar) -> None:
    """Give the entry what is left of its words, with a doubt for each sign in them that seems to be a piece."""
    start, end = entry.words.trimmed(start, end)
    entry.text(key, start, end, grammar.languages)
    _find_lone_signs(entry, start, end)
    _find_buried_leads(entry, start, end, grammar)
    if remark := _REMARK.search(entry.words.plain, start, end):
        entry.doubt(remark.start(), end, *_NO_WAIVER)
    find_buried(entry, start, end, is_point="topics" in entry.path)


def _take_one(entry: Entry, start: int, end: int, grammar: Grammar) -> int:
    """Where the rest ends once the last piece of an item is taken; `end` itself where there is none."""
    plain = entry.words.plain
    if plain[start:end].endswith(")"):
        opens = plain.rfind("(", start, end)
        if (
            opens >= start
            and _is_apart(entry, start, opens)
            and take_mark(entry, opens, end, grammar.languages, grammar.is_party)
        ):
            return entry.words.trimmed(start, opens)[1]
    left = _take_own(entry, start, end, grammar)
    return left if left < end else _take_room(entry, start, end, grammar)


def _take_own(entry: Entry, start: int, end: int, grammar: Grammar) -> int:
    """The same for what an item and a point have in common."""
    if entry.words.plain[start:end].endswith("]"):
        left = _take_leads(entry, start, end, grammar)
        if left < end:
            return left
    return _take_minutes(entry, start, end)


def _take_tags(entry: Entry, start: int, end: int) -> int:
    """The id and the kind: `#kind #id`; where one word stands alone it is the kind if it names one, else the id."""
    last = _last_tag(entry, start, end)
    if last is None:
        return end
    left = entry.words.trimmed(start, last[0])[1]
    other = _last_tag(entry, start, left)
    name, before = _tag(entry, last), _tag(entry, other) if other else ""
    if other and (before in KINDS or name in KINDS):
        kind, own = (other, last) if before in KINDS else (last, other)
        entry.put("kind", _tag(entry, kind), *kind)
        entry.put("id", _tag(entry, own).removeprefix("`"), *own)
        return entry.words.trimmed(start, other[0])[1]
    entry.put("kind" if name in KINDS else "id", name.removeprefix("`"), *last)
    return left


def _last_tag(entry: Entry, start: int, end: int) -> Stretch | None:
    first = entry.words.plain.rfind(" ", start, end) + 1 or start
    return (first, end) if _TAG.fullmatch(entry.words.plain, first, end) else None


def _tag(entry: Entry, where: Stretch) -> str:
    """The word of a tag; behind a backtick where it stands between two, so that it is no kind."""
    start, end = where[0] + 1, where[1]
    return ("`" if entry.words.is_quoted(start, end) else "") + entry.words.text(start, end)


def _take_leads(entry: Entry, start: int, end: int, grammar: Grammar) -> int:
    """Those in charge, where all the names in brackets are those of parties."""
    words, opens = entry.words, entry.words.plain.rfind("[", start, end)
    if opens < start or not _is_apart(entry, start, opens):
        return end
    said = _LEADS.match(words.plain, opens + 1, end)
    first = said.end() if said else opens + 1
    names = [one for one in words.parts(first, end - 1, ",;") if one[0] < one[1]]
    unknown = [one for one in names if not (words.is_quoted(*one) or grammar.is_party(words.text(*one)))]
    if unknown and all(words.plain[first : first + 1].isdigit() for first, _ in unknown):
        return end  # a length, a number, a year: “[2h00]”
    if not names or len(names) > _MOST_NAMES or unknown:
        entry.doubt(*(unknown or [(opens, end)])[0], *NO_PARTY)
    elif "leads" in entry.table:
        entry.doubt(opens, end, *TWICE)
    else:
        entry.names("leads", names, opens, end)
        return words.trimmed(start, opens)[1]
    return end


def _take_minutes(entry: Entry, start: int, end: int) -> int:
    """The length: `10'`, `10 min`."""
    plain = entry.words.plain
    first = plain.rfind(" ", start, end) + 1 or start
    if plain[first:end].lower().rstrip(".") in _UNITS:
        first = plain.rfind(" ", start, max(start, first - 1)) + 1 or start
    found = _MINUTES.fullmatch(plain, first, end) if end - first <= _LONGEST_LENGTH else None
    left = entry.words.trimmed(start, first)[1]
    if not found or left == start or "minutes" in entry.table or plain[start:left].rpartition(" ")[2].lower() in _LINKS:
        return end
    entry.put("minutes", int(found[1]), first, end)
    return left


def _take_room(entry: Entry, start: int, end: int, grammar: Grammar) -> int:
    """The room, behind an `@` that stands by itself."""
    sign = entry.words.plain.rfind(" @ ", start, end)
    if sign < start or "room" in entry.table:
        return end
    entry.text("room", sign + 3, end, grammar.languages)
    _find_buried_leads(entry, sign + 3, end, grammar)
    return entry.words.trimmed(start, sign)[1]


def _is_apart(entry: Entry, start: int, at: int) -> bool:
    """Whether a bracket opens behind a blank, or begins the words."""
    return at == start or entry.words.plain[at - 1] == " "


def _find_buried_leads(entry: Entry, start: int, end: int, grammar: Grammar) -> None:
    """A doubt for names of parties in brackets that more words follow: they lead nothing there."""
    words = entry.words
    for found in _BRACKETS.finditer(words.plain, start, end):
        names = [one for one in words.parts(found.start() + 1, found.end() - 1, ",;") if one[0] < one[1]]
        if names and all(grammar.is_party(words.text(*one)) for one in names) and not entry.is_doubted(*found.span()):
            entry.doubt(*found.span(), *_BURIED)
            return


def _find_lone_signs(entry: Entry, start: int, end: int) -> None:
    """A square bracket without its other half, and a backtick that opens and is not closed."""
    plain, open_at = entry.words.plain, -1
    for at in (found.start() for found in re.finditer(r"[\[\]]", plain[start:end])):
        if plain[start + at] == "[" and open_at < 0:
            open_at = start + at
        elif plain[start + at] == "]" and open_at >= 0:
            open_at = -1
        else:
            open_at = start + at
            break
    else:
        if open_at < 0 and plain[start : start + 1] == "`" and not entry.words.is_quoted(start, end):
            open_at = start if plain.count("`", start, end) % 2 else -1
    if open_at >= 0:
        entry.doubt(open_at, open_at + 1, *_LONE)


_BURIED = (
    Text(
        en="these are names of parties, and lead nothing within a title",
        es="estos son nombres de participantes, y dentro de un título no dirigen nada",
    ),
    Text(
        en="write those in charge at the end of the line, [PPT]; if it is the title, write that between backticks: `…`",
        es="escriba a quienes dirigen al final de la línea, [PPT]; si es el título, escríbalo entre acentos graves: `…`",
    ),
)
_NO_WAIVER = (
    Text(
        en="this is read as part of the title, and seems to be a waiver or a remark",
        es="esto se lee como parte del título, y parece ser una exención o un comentario",
    ),
    Text(
        en="a waiver begins with # rcm: ignore[…], and a remark stands on a line of its own; a title that holds this sign "
        "stands between backticks: `…`",
        es="una exención empieza con # rcm: ignore[…], y un comentario va en su propia línea; un título que lleva este signo "
        "va entre acentos graves: `…`",
    ),
)
NO_PARTY = (
    Text(
        en="no party of this name is known, so these brackets are read as part of the title",
        es="no se conoce a ningún participante de este nombre: estos corchetes se leen como parte del título",
    ),
    Text(
        en="write names of parties, [PPT, Mexico]; one that is not known between backticks, [`Group of Friends`]; "
        "or the whole title between backticks",
        es="escriba nombres de participantes, [PPT, México]; uno que no se conozca, entre acentos graves, "
        "[`Grupo de Amigos`]; o todo el título entre acentos graves",
    ),
)
_LONE = (
    Text(
        en="this sign has no other half; it is read as part of the title",
        es="a este signo le falta su pareja; se lee como parte del título",
    ),
    Text(
        en="write its other half, or the whole title between backticks: `…`",
        es="escriba su pareja, o todo el título entre acentos graves: `…`",
    ),
)
