"""Small faults put into a file, one at a time: which of them do the tests of its room see?

    python benchmarks/mutants.py rcmcli/schedule.py tests/test_schedule.py [--most 40] [--seed 1]

Each fault is one that a person could make: another comparison, `or` for `and`, a number that is one too large, a
condition that always holds, a `not` that is missing. A line for each fault that no test sees, then how many were seen.
"""

import argparse
import ast
import random
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

Span = Callable[[ast.expr], tuple[int, int]]
ROOT = Path(__file__).parents[1]
_LIMIT = 300  # seconds for the tests with one fault; a fault that makes them hang is seen
_SWAPPED: dict[type[ast.AST], str] = {
    ast.Lt: "<=", ast.LtE: "<", ast.Gt: ">=", ast.GtE: ">", ast.Eq: "!=", ast.NotEq: "==", ast.Is: "is not",
    ast.IsNot: "is", ast.In: "not in", ast.NotIn: "in", ast.Add: "-", ast.Sub: "+", ast.Mult: "//", ast.FloorDiv: "*",
    ast.Mod: "*", ast.And: "or", ast.Or: "and", ast.BitAnd: "|", ast.BitOr: "&",
}  # fmt: skip
_SIGNS = ("not in", "is not", "//", "<=", ">=", "==", "!=", "and", "or", "in", "is", *"<>+-*%&|")
_CALLS = {"min": "max", "max": "min", "any": "all", "all": "any", "sorted": "list"}


class Fault(NamedTuple):
    """One change of the text: from where to where, in characters, and what stands there instead."""

    start: int
    end: int
    words: str


def faults_of(source: str) -> Iterator[Fault]:
    """Every fault that can be put into a file, in the order of its syntax tree."""
    lines = [0]
    for line in source.splitlines(keepends=True):
        lines.append(lines[-1] + len(line))

    def at(line: int, column: int) -> int:
        text = source[lines[line - 1] : lines[line]]
        return lines[line - 1] + len(text.encode()[:column].decode())

    def span(node: ast.expr) -> tuple[int, int]:
        return at(node.lineno, node.col_offset), at(node.end_lineno or 0, node.end_col_offset or 0)

    for node in ast.walk(ast.parse(source)):
        yield from _of_node(node, source, span)


def _of_node(node: ast.AST, source: str, span: Span) -> Iterator[Fault]:
    if isinstance(node, ast.Compare) and len(node.ops) == 1:
        yield from _between(node.left, node.comparators[0], node.ops[0], source, span)
    elif isinstance(node, ast.BinOp):
        yield from _between(node.left, node.right, node.op, source, span)
    elif isinstance(node, ast.BoolOp):
        yield from _between(node.values[0], node.values[1], node.op, source, span)
    elif isinstance(node, ast.UnaryOp) and isinstance(node.op, ast.Not):
        yield Fault(span(node)[0], span(node.operand)[0], "")
    elif isinstance(node, ast.Constant) and type(node.value) is int:
        yield Fault(*span(node), str(node.value + 1))
    elif isinstance(node, ast.Constant) and type(node.value) is bool:
        yield Fault(*span(node), str(not node.value))
    elif isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in _CALLS:
        yield Fault(*span(node.func), _CALLS[node.func.id])
    elif isinstance(node, ast.If | ast.IfExp):
        yield from (Fault(*span(node.test), word) for word in ("True", "False"))
    elif isinstance(node, ast.comprehension):
        yield from (Fault(*span(one), "True") for one in node.ifs)
    elif isinstance(node, ast.Return) and node.value is not None and not isinstance(node.value, ast.Constant):
        yield Fault(*span(node.value), "None")


def _between(left: ast.expr, right: ast.expr, sign: ast.AST, source: str, span: Span) -> Iterator[Fault]:
    """The sign between two operands, changed for another; brackets around them stay."""
    start, end = span(left)[1], span(right)[0]
    words = source[start:end]
    other = _SWAPPED.get(type(sign))
    old = next((one for one in _SIGNS if one in words), "")
    if other and old:
        yield Fault(start + words.index(old), start + words.index(old) + len(old), other)


def is_seen(copy: Path, tests: list[str]) -> bool:
    """Whether the tests fail, or hang."""
    command = [sys.executable, "-m", "pytest", "-n", "0", "-x", "-q", "-p", "no:cacheprovider", *tests]
    try:
        return subprocess.run(command, cwd=copy, capture_output=True, timeout=_LIMIT, check=False).returncode != 0
    except subprocess.TimeoutExpired:
        return True


def main() -> None:
    """Put the faults in, one after the other, and tell those that nobody sees."""
    parser = argparse.ArgumentParser(description="Small faults put into a file: which do the tests see?")
    parser.add_argument("file", type=Path)
    parser.add_argument("tests", nargs="+")
    parser.add_argument("--most", type=int, default=40)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    source = (ROOT / options.file).read_text(encoding="utf-8")
    faults = sorted(set(faults_of(source)))
    chosen = sorted(random.Random(options.seed).sample(faults, min(options.most, len(faults))))
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy"
        shutil.copytree(ROOT, copy, ignore=shutil.ignore_patterns(".git", ".venv*", "*cache*", "node_modules"))
        if is_seen(copy, options.tests):
            sys.exit("the tests fail without a fault")
        seen = 0
        for fault in chosen:
            (copy / options.file).write_text(
                source[: fault.start] + fault.words + source[fault.end :], encoding="utf-8"
            )
            if is_seen(copy, options.tests):
                seen += 1
                continue
            line = source.count("\n", 0, fault.start) + 1
            print(f"{options.file}:{line}: {source[fault.start : fault.end]!r} -> {fault.words!r}", flush=True)
        print(
            f"{options.file}: {seen} of {len(chosen)} seen ({100 * seen // max(1, len(chosen))} %), of {len(faults)} possible"
        )


if __name__ == "__main__":
    main()
