"""Findings as people and programs read them: in full with the line they speak of, one a line, or as JSON."""

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence

import msgspec

from rcmcli.model import clock
from rcmcli.model.fault import Span
from rcmcli.model.finding import Finding, Rule, Severity
from rcmcli.model.page import Line, Role, json_lines
from rcmcli.model.text import clean, width
from rcmcli.words import say

_ROLES: dict[Severity, Role] = {Severity.ERROR: "error", Severity.WARNING: "warning", Severity.INFO: "info"}
_ORDER = list(Severity)
_WINDOW = 200
_FACT = re.compile(r"(?<!\{)\{[a-z_]+\}")


class Located(msgspec.Struct, frozen=True):
    """A finding with the file, the stretch of it, the line there and the text it points at."""

    finding: Finding
    file: str
    span: Span
    line: str
    value: str


class Row(msgspec.Struct, frozen=True):
    """A finding as `--output-format json` writes it; docs/json.md documents the keys."""

    code: str
    name: str
    severity: str
    message: str
    hint: str
    file: str
    line: int
    column: int
    end_line: int
    end_column: int
    value: str
    fix: str | None
    url: str
    ignored: bool


def full(found: Sequence[Located], language: str) -> list[Line]:
    """Each finding with its line, a mark under the place, the cause and the way out."""
    return [line for one in found for line in _in_full(one, language)]


def concise(found: Sequence[Located], language: str) -> list[Line]:
    """Each finding as `file:line:column: severity[code]: message`."""
    lines: list[Line] = []
    for one in found:
        finding = one.finding
        place = f"{one.file}:{one.span.line}:{one.span.column}: "
        kind = f"{say(finding.severity, language)}[{finding.rule.code}]"
        lines.append(((place, ""), (kind, _ROLES[finding.severity]), (f": {finding.says(language)}", "")))
    return lines


def as_json(found: Sequence[Located], language: str) -> list[Line]:
    """A JSON list of findings."""
    return json_lines([_row(one, language) for one in found])


FORMATS: dict[str, Callable[[Sequence[Located], str], list[Line]]] = {
    "full": full,
    "concise": concise,
    "json": as_json,
}


def summary(found: Sequence[Located], checked: int, language: str) -> str:
    """The last line: how many of what, in how many agendas."""
    if not found:
        return say("one clean" if checked == 1 else "all clean", language, all=checked)
    counts = Counter(one.finding.severity for one in found)
    parts = ", ".join(_count(counts[severity], severity, language) for severity in _ORDER if counts[severity])
    bad = len({one.file for one in found})
    name = "in one agenda" if checked == 1 else "in all agendas" if bad == checked else "in agendas"
    name = "in one of agendas" if bad == 1 < checked else name
    return say(name, language, counts=parts, bad=bad, all=checked)


def explain(rule: Rule, language: str) -> list[Line]:
    """A check in a few words: what it finds, why it matters, how to mend it."""
    head = f"{rule.code} {rule.name}: {rule.title.pick(language)}"
    lines: list[Line] = [((head, "title"),), ()]
    for name, sentence in (("why", rule.why), ("fix", rule.mend)):
        if sentence:
            words = _FACT.sub("…", sentence.pick(language)).replace("{{", "{").replace("}}", "}")
            lines.append(((say(name, language), "dim"), (words, "")))
    return lines


def _in_full(one: Located, language: str) -> Iterator[Line]:
    finding, role = one.finding, _ROLES[one.finding.severity]
    yield (
        (f"{say(finding.severity, language)}[{finding.rule.code}]", role),
        (f": {finding.rule.title.pick(language)}", "title"),
    )
    yield (("  --> ", "dim"), (f"{one.file}:{one.span.line}:{one.span.column}", ""))
    gutter = " " * len(str(one.span.line))
    yield ((f"{gutter} |", "dim"),)
    if one.line:
        yield from _pointed_at(one, gutter, role, language)
    else:
        yield ((f"{gutter} = ", "dim"), (finding.says(language), role))
    yield from _tail(finding, gutter, language)


def _pointed_at(one: Located, gutter: str, role: Role, language: str) -> Iterator[Line]:
    line, start, end = _window(one)
    before, marked = clean(line[:start]), clean(line[start:end])
    label = one.finding.label(language) or one.finding.says(language)
    yield ((f"{one.span.line} | ", "dim"), (clean(line).replace("\n", " "), ""))
    carets = "^" * max(1, width(marked))
    yield ((f"{gutter} | ", "dim"), (" " * width(before), ""), (f"{carets} {label}", role))


def _window(one: Located) -> tuple[str, int, int]:
    """The line around the place, cut where it is very long, with the start and the end of the place in it."""
    start = one.span.column - 1
    end = one.span.end_column - 1 if one.span.end_line == one.span.line else len(one.line)
    if len(one.line) <= _WINDOW:
        return one.line, start, max(start + 1, end)
    first = max(0, min(start - 40, len(one.line) - _WINDOW))
    cut = one.line[first : first + _WINDOW]
    lead = "…" if first else ""
    moved = first - len(lead)
    return f"{lead}{cut}…", start - moved, min(max(start + 1, end) - moved, len(lead) + len(cut))


def _tail(finding: Finding, gutter: str, language: str) -> Iterator[Line]:
    for name, words in (("why", finding.why(language)), ("fix", finding.mend(language))):
        if words:
            yield ((f"{gutter} = {say(name, language)}", "dim"), (words, ""))
    source = f"   (tz database {clock.version()})" if finding.rule.code.startswith("Z") else ""
    yield ((f"{gutter} = {say('more', language)}rcm check --explain {finding.rule.code}{source}", "dim"),)
    yield ()


def _row(one: Located, language: str) -> Row:
    finding, span = one.finding, one.span
    return Row(
        code=finding.rule.code,
        name=finding.rule.name,
        severity=finding.severity.value,
        message=finding.says(language),
        hint=finding.mend(language),
        file=one.file,
        line=span.line,
        column=span.column,
        end_line=span.end_line,
        end_column=span.end_column,
        value=one.value,
        fix=None,
        url="",
        ignored=False,
    )


def _count(number: int, severity: Severity, language: str) -> str:
    return f"{number} {say(severity if number == 1 else severity + 's', language)}"
