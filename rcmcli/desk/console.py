"""The console: the one place that prints. Results go to standard output, remarks to standard error."""

import os
import shutil
import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import IO

from rcmcli.desk.options import Color
from rcmcli.desk.settings import settings
from rcmcli.desk.speech import of_locale, spoken, wished
from rcmcli.desk.streams import ASCII, PLAIN, until_closed
from rcmcli.model.page import WIDEST, Line, hang, text_of
from rcmcli.model.refusal import Nowhere, Refusal
from rcmcli.model.text import Text, clean, one_line
from rcmcli.words import common, say

_LONGEST = 1000


class Console:
    """How one run speaks: its language, whether in colour, whether it makes remarks.

    A run that prints `documents` may be asked for one in a language that rcm does not speak; its remarks stay in one it does.
    """

    def __init__(
        self,
        lang: str | Sequence[str] = "",
        color: Color = Color.AUTO,
        *,
        quiet: bool = False,
        verbose: bool = False,
        documents: bool = False,
    ) -> None:
        named = [lang] if isinstance(lang, str) else lang
        usual = settings().language or ""
        self._asked = wished("".join(named[:1]), os.environ, usual, documents=documents)
        self.language = spoken(named, os.environ, usual)
        self._color = color
        self.quiet = quiet
        self.verbose = verbose and not quiet

    def on_paper(self, languages: Iterable[str]) -> str:
        """The language of a document of an agenda in these: what was asked for, else its first, the same on every machine."""
        return self._asked or next(iter(languages), self.language)

    def on_screen(self, languages: Iterable[str]) -> str:
        """The language of an agenda in these on the screen: as on paper, but the machine's own where the agenda has it."""
        usual, given = of_locale(os.environ), tuple(languages)
        return usual if usual in given and not self._asked else self.on_paper(given)

    def show(self, page: list[Line]) -> None:
        """Print a page on standard output."""
        _write(sys.stdout, self._styled(page, links=sys.stdout.isatty()))

    def as_shown(self, page: list[Line]) -> str:
        """A page as it is printed on standard output, in signs that this can take."""
        return _sayable(self._styled(page), sys.stdout)

    def _styled(self, page: list[Line], *, links: bool = False) -> str:
        if not wants_color(self._color, sys.stdout, os.environ):
            return text_of(page)
        from rcmcli.desk.styling import in_color

        return in_color(page, links=links)

    def write_bytes(self, data: bytes) -> None:
        """Write bytes as they are on standard output."""
        with until_closed(sys.stdout):
            sys.stdout.flush()
            sys.stdout.buffer.write(data)
            sys.stdout.buffer.flush()

    def flush(self) -> None:
        """Hand on what was printed: a full disk is noticed here, not on the way out."""
        with until_closed(sys.stdout):
            sys.stdout.flush()

    def show_exactly(self, page: list[Line], data: bytes) -> None:
        """Print a page on a terminal, and the bytes that it shows everywhere else, for other programs to read."""
        if sys.stdout.isatty() or self._color is Color.ALWAYS:
            self.show(page)
        else:
            self.write_bytes(data)

    def show_json(self, page: list[Line]) -> None:
        """Print JSON: in UTF-8 for programs, whatever the encoding of the machine; on a terminal so that it stays JSON."""
        words = text_of(page)
        if not sys.stdout.isatty():
            self.write_bytes(words.encode("utf-8", "replace"))
        elif _speaks_unicode(sys.stdout):
            _write(sys.stdout, words)
        else:
            _write(sys.stdout, "".join(map(_as_code, words)))

    def tell(self, sentence: Text, /, **facts: object) -> None:
        """Print a remark on standard error, unless quiet."""
        if not self.quiet:
            _remark(one_line(say(sentence, self.language, **facts)))

    def tell_words(self, words: str) -> None:
        """Print a remark that is already in words, on standard error, unless quiet."""
        if not self.quiet:
            _remark(clean(words).replace("\n", " "))

    def prompt(self, words: str) -> None:
        """Print the words of a question on standard error, quiet or not, and stay on its line."""
        _write(sys.stderr, words)
        sys.stderr.flush()

    def tell_reasons(self, words: Iterable[str]) -> None:
        """Print sentences on standard error, quiet or not, each on a line: they say why something is refused."""
        for one in words:
            _remark(one)

    def tell_page(self, page: list[Line]) -> None:
        """Print a page on standard error, quiet or not: it says why something is refused."""
        _write(sys.stderr, text_of(page))

    def say_last(self, words: str, *, beside_data: bool = False) -> None:
        """Print the closing sentence, unless quiet: with the findings, or beside them where they are for a program."""
        stream = sys.stderr if beside_data else sys.stdout
        if not self.quiet:
            _write(stream, _hung(words, stream))

    def note(self, words: Text) -> None:
        """Print a remark that another room made, on standard error, unless quiet."""
        if not self.quiet:
            _remark(f"{say(common.NOTE_TO_READER, self.language)}: {one_line(words.pick(self.language))}")

    @property
    def room(self) -> int | None:
        """The columns of the terminal, None where the output is no terminal and may be as wide as it likes."""
        return _room(sys.stdout)


def _room(stream: IO[str]) -> int | None:
    if not stream.isatty() and not os.environ.get("COLUMNS", "").isdecimal():
        return None
    return max(30, min(200, shutil.get_terminal_size(_size_of(stream)).columns))


def _size_of(stream: IO[str]) -> tuple[int, int]:
    """The size of the terminal of a stream, for where that of standard output is not known."""
    try:
        columns, lines = os.get_terminal_size(stream.fileno())
    except (OSError, ValueError, AttributeError):
        return 80, 24
    return columns or 80, lines or 24


def _hung(words: str, stream: IO[str]) -> str:
    """A sentence as lines for a stream, what goes on further in."""
    return "".join(f"{line}\n" for line in hang(words, _room(stream) or WIDEST))


def _remark(words: str) -> None:
    _write(sys.stderr, _hung(words, sys.stderr))


def refuse(refusal: Refusal, lang: str) -> None:
    """Print a refusal, with its hint, on standard error."""
    _remark(f"rcm: {_bounded(one_line(refusal.says.pick(lang)))}")
    hint = refusal.hint
    if isinstance(refusal, Nowhere):
        from rcmcli.desk.next_steps import next_step

        hint = next_step(sys.argv[1:])
    if hint:
        _remark(f"  {say(common.HINT, lang)}: {one_line(hint.pick(lang))}")
    for choice in refusal.choices:
        _remark(f"    {one_line(choice.pick(lang))}")


def _bounded(words: str) -> str:
    """A sentence short enough to be read: a name of ten thousand letters is cut in the middle of it."""
    return words if len(words) <= _LONGEST else f"{words[: _LONGEST - 200]} … {words[-150:]}"


def wants_color(asked: Color, stream: IO[str], environment: Mapping[str, str]) -> bool:
    """Whether to colour: the option decides, then NO_COLOR, then FORCE_COLOR, then TERM, then the stream."""
    if asked is not Color.AUTO:
        return asked is Color.ALWAYS
    if environment.get("NO_COLOR"):
        return False
    if environment.get("FORCE_COLOR", "0") not in ("", "0"):
        return True
    return environment.get("TERM") != "dumb" and stream.isatty()


def _as_code(char: str) -> str:
    r"""A character as JSON may write it in ASCII: `ñ` as `\u00f1`."""
    pairs = char.encode("utf-16-be", "replace").hex(" ", 2).split()
    return char if char.isascii() else "".join(f"\\u{pair}" for pair in pairs)


def _speaks_unicode(stream: IO[str]) -> bool:
    return _encoding(stream).lower().replace("-", "").startswith("utf")


def _encoding(stream: IO[str]) -> str:
    return getattr(stream, "encoding", None) or "utf-8"


def _sayable(words: str, stream: IO[str]) -> str:
    """Words in the encoding of a stream: signs without a twin in it become plain ones."""
    if _speaks_unicode(stream):
        return words
    encoding = _encoding(stream)
    return words.translate(ASCII).encode(encoding, PLAIN).decode(encoding)


def _write(stream: IO[str], words: str) -> None:
    """Write text so that no encoding can fail."""
    words = _sayable(words, stream)
    try:
        with until_closed(stream):
            stream.write(words)
    except OSError:
        if stream is not sys.stderr:
            raise
        sys.stderr = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115 - a remark that cannot be made must not end the run
