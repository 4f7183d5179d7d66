"""Marks of style in plain text: Markdown and the few tags people leave in it, each turned into one sign that no text holds."""

import re

BOLD, UNBOLD, STRUCK, UNSTRUCK, BREAK, LIST, UNLIST, POINT = (chr(0xFDD0 + one) for one in range(8))
SIGNS = re.compile("[\ufdd0-\ufdd7]")
BAR = "\ufdd8"  # one that is written \\| and parts no cells
BULLETS = "•·▪◦‣●○►➢➤✓✔■□\uf0b7\uf0a7\uf0d8\uf0fc\uf0e0\uf076"
_BLANKS = "\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000"
_UNSEEN = "\u00ad\u200b\u200c\u2060\ufeff\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069"
_BLANK = re.compile(f"[{_BLANKS}]")
_DROPPED = re.compile(f"[{_UNSEEN}\0-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\ufdd0-\ufdef]")
_BREAKS = re.compile("[\x0b\x85\u2028\u2029]")
_TAG = re.compile(
    r"<(/?(?:ul|ol|li|br|p|b|strong|i|em|u|s|strike|del|ins|span|div|font|sup|sub|small|big|center|mark|a|hr|h[1-6]))"
    r"(?:[ /][^<>]*)?>", re.IGNORECASE)  # fmt: skip
_OF_TAG = {
    "b": BOLD, "strong": BOLD, "/b": UNBOLD, "/strong": UNBOLD, "s": STRUCK, "strike": STRUCK, "del": STRUCK,
    "/s": UNSTRUCK, "/strike": UNSTRUCK, "/del": UNSTRUCK, "ul": BREAK + LIST, "ol": BREAK + LIST,
    "/ul": UNLIST + BREAK, "/ol": UNLIST + BREAK, "li": BREAK + POINT,
}  # fmt: skip
_BREAKING = {"li", "br", "p", "div", "hr", "h1", "h2", "h3", "h4", "h5", "h6"}
_ENTITY = re.compile(r"&(?:#\d{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z]{2,20}\d?);")
_ESCAPED = re.compile(r"\\([\\*_|~`#\[\]<>+.!(){}-])")
_ESCAPED_SIGN = {"|": BAR}
_HELD = re.compile("[\U000f0000-\U000f007f]")
_LINK = re.compile(r"!?\[([^\[\]]*)\]\(([^()\s]*)\)")
_ADDRESS = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:|//|www\.")
_AUTOLINK = re.compile(r"<((?:https?://|mailto:)[^<>\s]*)>")
_CODE = re.compile(r"(?<!`)`([^`\n]+)`(?!`)")
_RUN = re.compile(r"\*+|_+|~~+|[|\n]")
_ON = {"*": BOLD, "_": BOLD, "~": STRUCK}
_OFF = {"*": UNBOLD, "_": UNBOLD, "~": UNSTRUCK}


def cleaned(text: str) -> str:
    """The text with blanks of all kinds as blanks, without what nobody sees, a soft line break as a sign."""
    if text.isascii() and text.isprintable():
        return text
    return _BREAKS.sub(BREAK, _DROPPED.sub("", _BLANK.sub(" ", text)))


def bare(marked: str) -> str:
    """The letters of marked text, its signs left out."""
    return SIGNS.sub("", marked)


def marked(lines: list[str], *, single_is_bold: bool = False) -> list[str]:
    """The lines of a paragraph, their marks of style as signs; each line says anew what it begins with."""
    text = "\n".join(map(cleaned, lines))
    if not _has_marks(text):
        return text.split("\n")
    text = _ESCAPED.sub(lambda found: chr(0xF0000 + ord(found[1])), _HELD.sub("", text))
    text = _CODE.sub(r"\1", _AUTOLINK.sub(r"\1", _LINK.sub(_linked, text)))
    text = _emphasized(_TAG.sub(_of_tag, text), single_is_bold=single_is_bold)
    text = _ENTITY.sub(_unescaped, text)
    text = _HELD.sub(lambda found: _ESCAPED_SIGN.get(sign := chr(ord(found[0]) - 0xF0000), sign), text)
    return list(said_anew(text.split("\n")))


def _has_marks(text: str) -> bool:
    return any(sign in text for sign in "*_~<&`[\\")


def _linked(found: re.Match[str]) -> str:
    words, address = found[1].strip(), found[2]
    if words and not _ADDRESS.match(address):  # a page or a heading beside this one
        return words
    return words or address if words == address or address == f"mailto:{words}" else f"{words} ({address})"


def _of_tag(found: re.Match[str]) -> str:
    name = found[1].lower()
    return _OF_TAG.get(name, BREAK if name.lstrip("/") in _BREAKING else "")


def _unescaped(found: re.Match[str]) -> str:
    import html

    letter = html.unescape(found[0])
    return letter if letter == found[0] else cleaned(letter).replace("\n", " ").replace("\r", " ")


def _emphasized(text: str, *, single_is_bold: bool) -> str:
    """Runs of stars, underlines and tildes that open and close around words, as signs; others stay as they are."""
    out: dict[int, str] = {}
    open_: dict[str, tuple[int, int]] = {}
    for found in _RUN.finditer(text):
        run, start, end = found[0], found.start(), found.end()
        if run == "|":
            open_ = {} if text.lstrip().startswith("|") else {sign: at for sign, at in open_.items() if len(sign) > 1}
        elif run == "\n" and text[end : end + 2] in ("- ", "* ", "+ ", "# ", "##"):
            open_.clear()
        if run in "|\n" or len(run) > 3:
            continue
        before, after = text[start - 1 : start], text[end : end + 1]
        if run in open_ and not before.isspace() and _may_stand_by(run, after):
            _take(out, open_.pop(run), (start, end), run, bold=single_is_bold)
        elif after and not after.isspace() and _may_stand_by(run, before):
            open_[run] = (start, end)
    parts, done = [], 0
    for start in sorted(out):
        sign, _, length = out[start].partition(":")
        parts += [text[done:start], sign]
        done = start + int(length)
    return "".join(parts) + text[done:]


def _take(out: dict[int, str], first: tuple[int, int], last: tuple[int, int], run: str, *, bold: bool) -> None:
    strong = len(run) > 1 or (bold and run == "*")
    out[first[0]] = f"{_ON[run[0]] if strong else ''}:{len(run)}"
    out[last[0]] = f"{_OFF[run[0]] if strong else ''}:{len(run)}"


def _may_stand_by(run: str, char: str) -> bool:
    """Whether signs mark words that they stand among: two or more do within a word, one does not."""
    return not char.isalnum() or run in ("**", "***", "~~")


def said_anew(lines: list[str]) -> list[str]:
    """The lines, each beginning with the signs of what is still open from the one before."""
    bold = struck = 0
    out = []
    for line in lines:
        out.append(BOLD * bold + STRUCK * struck + line)
        bold = max(0, bold + line.count(BOLD) - line.count(UNBOLD))
        struck = max(0, struck + line.count(STRUCK) - line.count(UNSTRUCK))
    return out
