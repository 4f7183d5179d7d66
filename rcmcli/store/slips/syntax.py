"""Why a text is no TOML, statement by statement, in the words of a colleague; and how it reads with every slip mended."""

import re
import tomllib
from bisect import bisect_right

from rcmcli.model.change import Change, Replace, Retitle
from rcmcli.model.fault import Fault
from rcmcli.model.span import Span
from rcmcli.model.text import Text
from rcmcli.store import toml
from rcmcli.store.manuscript import Splice
from rcmcli.store.slips.cursor import Slip
from rcmcli.store.slips.hand import NO_BREAK, Lost, slips_of
from rcmcli.store.slips.headings import bare_heading, heading_of, orphan
from rcmcli.store.slips.mended import Explained, Mended, spliced
from rcmcli.store.slips.statements import Statement, statements
from rcmcli.store.slips.words import kind_of, told

_AT = re.compile(r" ?\(at (?:line ([0-9]+), column ([0-9]+)|end of document)\)")
_KEY_PATH = re.compile(r"\s*((?:[\w-]+|\"[^\"\n]*\"|'[^'\n]*')(?:\s*\.\s*(?:[\w-]+|\"[^\"\n]*\"))*)\s*=")
_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]|[\u00ad\u200b-\u200f\u2060\ufeff]|\r(?!\n)")
_LONGEST = 5_000  # letters of a statement that is looked at
_MOST = 200  # slips of a file that are told
_ROUNDS = 20
_TRUSTED = ("accent", "backslash")  # not certain enough to be written, and enough to read on


def explain(text: str) -> Explained:
    """Every slip of a text, with what mends it where that is certain."""
    if "\r" in text.replace("\r\n", "\n"):
        return Explained([_lone_returns()], [], False, frozenset())
    proof = _Proof(text)
    proof.read()
    return proof.explained()


def _lone_returns() -> Fault:
    says = Text(
        en="the lines end in a bare carriage return (an old Mac habit)",
        es="las líneas terminan en un retorno de carro solo (costumbre de los Mac antiguos)",
    )
    hint = Text(
        en="save the file again with Windows or Unix line ends",
        es="guarde el archivo de nuevo con finales de línea de Windows o Unix",
    )
    return Fault("F101", says, hint, span=Span(1, 1, 1, 2))


class _Proof:
    """A text being read for slips, one statement after the other."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.starts = [0, *(found.end() for found in re.finditer("\n", text))]
        self.found: list[tuple[Statement, Slip]] = []
        self.good = 0
        self.days = 0
        self.keys: dict[str, Statement] = {}

    def read(self) -> None:
        """Look at each statement, and at last at what they make together."""
        for statement in statements(self.text):
            if len(self.found) < _MOST:
                self._heading(statement) if statement.is_heading else self._pair(statement)
        for _ in range(_ROUNDS):
            if len(self.found) >= _MOST or not self._together():
                break

    def explained(self) -> Explained:
        """What has been found."""
        slips = sorted(self.found, key=lambda one: one[1].start)
        if not self.good:
            return Explained([self._fault(Slip("no agenda", 0, 1, (), False), Replace)], [], False, frozenset())
        is_toml = all(slip.kind in ("brackets", "heading", "orphan") for _, slip in slips) and _error(self.text) is None
        form = Retitle if is_toml else Replace
        whole = all(slip.certain or slip.kind in _TRUSTED for _, slip in slips)
        doubtful = (one for one, slip in slips if not slip.certain)
        lines = {line for one in doubtful for line in range(self._line(one.start), self._line(one.end) + 1)}
        edits = sorted(edit for _, slip in slips for edit in slip.edits)
        return Explained([self._fault(slip, form) for _, slip in slips], edits, whole, frozenset(lines))

    def _heading(self, one: Statement, bare: tuple[str, Slip] | None = None) -> None:
        name, slip = bare or heading_of(self.text, one.start, one.end)
        self.keys = {}
        self.good += 1
        self.days += name == "[[day]]"
        if slip:
            self._keep(one, slip)
        if name == "[[day.item]]" and not self.days:
            self._keep(one, orphan(one.start, one.end))
            self.days += 1
        for blank in NO_BREAK.finditer(self.text, one.start, one.end):
            if "#" not in self.text[one.start : blank.start()]:
                self._keep(one, Slip("no-break", *blank.span(), (Splice(*blank.span(), " " * len(blank[0])),)))
                slip = self.found[-1][1]
        if slip is None and _error(self.text[one.start : one.end]):
            self._leave_out(one, "unread")

    def _pair(self, one: Statement) -> None:
        chunk = self.text[one.start : one.end]
        if one.is_plain or len(chunk) > _LONGEST or _error(chunk) is None:
            self.good += 1
            self._once(one)
            return
        if heading := bare_heading(self.text, one.start, one.end):
            self._heading(one, heading)
            return
        try:
            slips = _controls(self.text, one) or slips_of(self.text, one.start, one.end)
        except Lost:
            slips = []
        mended = spliced(self.text, sorted(edit for slip in slips for edit in slip.edits), one.start, one.end)
        if not slips or _error(mended) is not None:
            self._leave_out(one, "no key" if "=" not in chunk else "unread")
            return
        self.good += 1
        for slip in slips:
            self._keep(one, slip)
        self._once(one)

    def _keep(self, one: Statement, slip: Slip) -> None:
        self.found.append((one, slip))

    def _leave_out(self, one: Statement, kind: str) -> None:
        """Read on as if a statement were not there; the rest of a text that runs over its line is told with its beginning."""
        gone = (Splice(one.start, one.end, re.sub(r"[^\r\n]", " ", self.text[one.start : one.end])),)
        last = self.found[-1] if self.found else None
        if (
            kind == "no key"
            and last
            and last[1].kind == "unclosed"
            and self._line(last[0].end) + 1 == self._line(one.start)
        ):
            self.found[-1] = (last[0], last[1]._replace(kind="broken", certain=False, edits=(*last[1].edits, *gone)))
            return
        first = one.start + len(self.text[one.start : one.end]) - len(self.text[one.start : one.end].lstrip())
        line = self.text.find("\n", first, one.end)
        self._keep(one, Slip(kind, first, one.end if line < 0 else line, gone, False))

    def _once(self, one: Statement) -> None:
        """A key that its table has already; the same line once more may go."""
        found = _KEY_PATH.match(self.text, one.start, one.end)
        if not found:
            return
        key = re.sub(r"[\s\"']", "", found[1])
        first = self.keys.setdefault(key, one)
        if first is one:
            return
        same = _value(self.text, first) == _value(self.text, one)
        end = self.text.find("\n", one.end) + 1 or len(self.text)
        gone = (
            Splice(one.start, end, "")
            if same
            else Splice(one.start, one.end, re.sub(r"[^\r\n]", " ", self.text[one.start : one.end]))
        )
        self.found = [each for each in self.found if each[0] is not one]
        self._keep(one, Slip("twice", *found.span(1), (gone,), same, better=str(self._line(first.start))))

    def _together(self) -> bool:
        """Whether the statements fit each other; a statement that does not is left out."""
        edits = sorted(edit for _, slip in self.found for edit in slip.edits)
        mended = Mended(self.text, edits)
        error = _error(mended.text)
        if error is None:
            return False
        at = mended.origin(_place(mended.text, str(error)))[0]
        one = next((each for each in statements(self.text) if each.start <= at <= each.end), None)
        if one is None or any(each is one for each, _ in self.found):
            self.found.append((Statement(at, at, False, False), Slip("unread", at, at + 1, (), False)))
            return False
        told = next((slip for each, slip in self.found if each.start == one.start), None)
        self.found = [each for each in self.found if each[0].start != one.start]
        self._leave_out(one, kind_of(error))
        if told:
            last = self.found.pop()[1]
            self._keep(one, told._replace(edits=last.edits, certain=False))
        return True

    def _line(self, at: int) -> int:
        return bisect_right(self.starts, at)

    def _span(self, start: int, end: int) -> Span:
        first, last = self._line(start), self._line(max(start, end - 1))
        return Span(first, start - self.starts[first - 1] + 1, last, end - self.starts[last - 1] + 1)

    def _fault(self, slip: Slip, form: type[Replace] | type[Retitle]) -> Fault:
        says, hint = told(slip.kind, slip.found, slip.better)
        fix: tuple[Change, ...] = tuple(form(self._span(edit.start, edit.end), edit.text) for edit in slip.edits)
        code = "F101" if form is Replace else "F102" if slip.kind == "heading" else "F104"
        return Fault(code, says, hint, span=self._span(slip.start, slip.end), fix=fix if slip.certain else ())


def _controls(text: str, one: Statement) -> list[Slip]:
    """The control characters in a statement, which nobody sees and TOML does not allow."""
    found = _CONTROL.finditer(text, one.start, one.end)
    return [
        Slip("control", *each.span(), (Splice(*each.span(), ""),), better=f"U+{ord(each[0]):04X}") for each in found
    ]


def _error(text: str) -> tomllib.TOMLDecodeError | None:
    try:
        toml.loads(text)
    except tomllib.TOMLDecodeError as error:
        return error
    except (RecursionError, ValueError):
        return tomllib.TOMLDecodeError("unread (at line 1, column 1)")
    return None


def _place(text: str, message: str) -> int:
    """The index that a message of the parser names."""
    found = _AT.search(message)
    if not found or not found[1]:
        return len(text)
    line, column = int(found[1]), int(found[2])
    start = 0
    for _ in range(line - 1):
        start = text.find("\n", start) + 1
    return start + column - 1


def _value(text: str, one: Statement) -> str:
    return text[one.start : one.end].partition("=")[2].strip()
