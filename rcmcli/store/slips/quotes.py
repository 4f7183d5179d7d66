"""Texts between quotes as people write them: curly, unclosed, with quotes inside; and lists without a bracket."""

import re

from rcmcli.store.manuscript import Splice
from rcmcli.store.slips.cursor import Cursor
from rcmcli.store.slips.statements import CURLY_LONG

OPENERS = "\"'“”„«‘’"
NEXT = r'(?:[\w.-]++|"[^"\n]*+")\s*+[=:]'
_ANOTHER = re.compile(r"(?:[ \t]*+[,;][ \t]*+|[ \t]++)[A-Za-z_]+(?:\.[a-z]+)?[ \t]*=[ \t]*[\"\[{0-9]")
_STRAIGHT = re.compile(r'"(?:[^"\\\n]|\\.)*"|\'[^\'\n]*\'')
_CLOSERS = {"'": "'’", "‘": "’'", "’": "’'", "«": '»"', '"': '"”“»', "“": '”"“', "”": '”"“', "„": '“”"'}
_LOOSE = re.compile(r"\s*[,;]\s*[^\W\d]")
_BACKSLASH = re.compile(r"\\")
_ESCAPE = re.compile(r'\\(?![btnfr"\\]|u[0-9A-Fa-f]{4}|U[0-9A-Fa-f]{8})')
_LIST_END = re.compile(r"(?>(?:\s*+,\s*+\"[^\"\n]*+\")*)\s*+(?:,\s*+)?\](?=[ \t]*(?:#[^\n]*)?(?:\r?\n|\Z))")
_LIST_REST = re.compile(r"(?:\s*,\s*\"[^\"\n]*\")+(?=[ \t]*(?:#[^\n]*)?(?:\r?\n|\Z))")
_FOLLOWS = {
    "top": re.compile(r"[ \t\u00a0]*+(?:[,;][ \t\u00a0]*+)?(?:(?:#|//)[^\n]*)?(?:\r?\n|\Z)"),
    "table": re.compile(rf"\s*+(?:[,;]\s*+(?:{NEXT}|\}}|\Z)|\}}|\Z|(?<=\s){NEXT})"),
    "list": re.compile(r"\s*+(?:[,;]\s*+(?:[\"'“”„«‘\[{\]#]|\Z)|\]|#|\Z|(?<=\s)[\"'“”„«‘{])"),
}


def long_text(hand: Cursor) -> None:
    """A text between three quotes; one that is not closed reaches to the end of the pair."""
    begun, mark = hand.at, hand.text[hand.at : hand.at + 3]
    closed = hand.text.find(mark, begun + 3)
    if closed >= 0:
        hand.at = closed + 3
        while hand.peek(mark[0]):
            hand.at += 1
        return
    end = len(hand.text.rstrip())
    short = hand.text.endswith(mark[0], 0, end) and "\n" not in hand.text[begun:end] and end > begun + 3
    missing = 3 - (len(hand.text[:end]) - len(hand.text[:end].rstrip(mark[0]))) if short else 3
    hand.note("long text", begun, begun + 3, Splice(end, end, mark[0] * missing), certain=short)
    hand.at = len(hand.text)


def curly_long_text(hand: Cursor) -> None:
    """A text between three curly quotes, which are straight ones to the reader's eye."""
    begun = hand.at
    found = CURLY_LONG.match(hand.text, begun + 3)
    end = found.end() if found else len(hand.text.rstrip())
    last = Splice(end - 3, end, '"""') if found else Splice(end, end, '\n"""')
    hand.note("curly", begun, begun + 3, Splice(begun, begun + 3, '"""'), last, certain=bool(found), better='"""')
    hand.at = end


def short_text(hand: Cursor, inside: str) -> None:
    """A text between quotes of any kind."""
    begun, line_end = hand.at, hand.text.find("\n", hand.at)
    line_end = line_end if line_end >= 0 else len(hand.text)
    right = _STRAIGHT.match(hand.text, begun)
    if right and (_ends(hand, right.end(), inside, loose=True) or _ANOTHER.match(hand.text, right.end())):
        hand.at = right.end()
        if _ESCAPE.search(right[0]) and right[0][0] == '"':
            _backslashes(hand, begun, hand.at)
        return
    if right and inside == "top" and _unbracketed(hand, begun, right.end()):
        return
    closers = _CLOSERS[hand.text[begun]]
    ends = [n for n in range(begun + 1, line_end) if hand.text[n] in closers and _ends(hand, n + 1, inside)]
    if not ends:
        _unclosed(hand, begun, line_end, inside)
        return
    close = ends[-1] if inside == "top" else ends[0]
    within = hand.text[begun + 1 : close]
    other = re.search(rf",\s*+{NEXT}\s*+[\"“]", within) if inside == "table" else None
    if other:
        at = begun + 1 + len(within[: other.start()].rstrip())
        hand.note("unclosed", begun, at, Splice(at, at, '"'))
        hand.at = at
        return
    _quoted(hand, begun, close)


def _ends(hand: Cursor, at: int, inside: str, *, loose: bool = False) -> bool:
    """Whether a value may end at an index."""
    return bool(_FOLLOWS[inside].match(hand.text, at)) or (
        loose and inside == "list" and bool(_LOOSE.match(hand.text, at))
    )


def _quoted(hand: Cursor, begun: int, close: int) -> None:
    """A text whose quotes, outside or inside, are not those of TOML."""
    hand.at = close + 1
    opener, closer, words = hand.text[begun], hand.text[close], hand.text[begun + 1 : close]
    edits: list[Splice] = []
    curly = opener not in "\"'" or closer not in "\"'"
    if opener != '"' or closer != '"':
        first, last = len(words) - len(words.lstrip()), len(words.rstrip())
        first, last = (first, max(first, last)) if curly else (0, len(words))
        edits += [Splice(begun, begun + 1 + first, '"'), Splice(begun + 1 + last, close + 1, '"')]
    inner = [n for n in range(begun + 1, close) if hand.text[n] == '"' and hand.text[n - 1] != "\\"]
    edits += [Splice(n, n, "\\") for n in inner]
    edits += [Splice(begun + 1 + n.start(), begun + 1 + n.start(), "\\") for n in _escapes(words, curly)]
    sure = len(inner) % 2 == 0 and not (inner and re.search(r"\"\s+\"|=", words)) and not _escapes(words, curly)
    kind = "curly" if curly else "quote inside" if len(inner) % 2 == 0 else "quote missing"
    better = re.sub(r'(?<!\\)"', '\\"', words.strip() if curly else words)
    hand.note(kind, begun, close + 1, *sorted(edits), certain=sure, better=f'"{better}"')


def _unclosed(hand: Cursor, begun: int, line_end: int, inside: str) -> None:
    """A text without an end: it ends with the line, or before the bracket that ends the line."""
    rest = hand.text[begun + 1 : line_end].rstrip()
    end = begun + 1 + len(rest)
    bracket = {"list": "]", "table": "}"}.get(inside)
    if bracket and rest.endswith(bracket):
        end -= 1 + (len(rest[:-1]) - len(rest[:-1].rstrip()))
    if bracket and hand.text[begun + 1 : end].endswith(","):
        end -= 1
    words = hand.text[begun + 1 : end]
    edits = [Splice(end, end, '"')]
    if hand.text[begun] != '"':
        edits.insert(0, Splice(begun, begun + 1, '"'))
    sure = not re.search(r'["#\\=]', words) and (inside == "top" or "," not in words) and bool(words.strip())
    hand.note("unclosed", begun, end, *edits, certain=sure, better=f'"{words}"')
    hand.at = end


def _backslashes(hand: Cursor, begun: int, end: int) -> None:
    """Backslashes that say nothing in TOML, as in a path of Windows."""
    signs = [found.start() for found in _ESCAPE.finditer(hand.text, begun, end)]
    hand.note("backslash", begun, end, *(Splice(n, n, "\\") for n in signs), certain=False)


def _unbracketed(hand: Cursor, begun: int, end: int) -> bool:
    """A list without one of its brackets, or without both."""
    if found := _LIST_END.match(hand.text, end):
        hand.note("no bracket", begun, found.end(), Splice(begun, begun, "["))
    elif found := _LIST_REST.match(hand.text, end):
        hand.note("no bracket", begun, found.end(), Splice(begun, begun, "["), Splice(found.end(), found.end(), "]"))
    else:
        return False
    hand.at = found.end()
    return True


def _escapes(words: str, curly: bool) -> list[re.Match[str]]:
    """The backslashes in some words that say nothing in TOML; between curly quotes nobody means them to say anything."""
    return list((_BACKSLASH if curly else _ESCAPE).finditer(words))
