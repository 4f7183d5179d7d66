#!/usr/bin/env python3
"""Write what is made of the commands: the table of completion, `rcmcli/completion/table.py`, and the pages for man, `docs/man/`.

Run it after a change of a command, an option, an example or the sentence of one; tests fail until it is done.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from rcmcli import checks  # noqa: E402
from rcmcli.cli import app  # noqa: E402
from rcmcli.jobs.manual import page_of  # noqa: E402
from rcmcli.model.page import text_of  # noqa: E402

TABLE = ROOT / "rcmcli" / "completion" / "table.py"
MANUAL = {"en": ROOT / "docs" / "man" / "rcm.1", "es": ROOT / "docs" / "man" / "es" / "rcm.1"}
HELP = "-h --help"


def commands(context: Any, path: str = "") -> Iterator[tuple[str, Any]]:
    """Each command with its path, `agenda show`, groups too; the first is `rcm` itself."""
    yield path, context
    for name in getattr(context.command, "commands", ()):
        _, command, _ = context.command.resolve_command(context, [name])
        below = command.context_class(command, info_name=name, parent=context, **command.context_settings)
        yield from commands(below, f"{path} {name}".strip())


def top(language: str) -> Any:
    """The context of `rcm` itself, its help in this language."""
    os.environ["RCM_LANG"] = language
    command = app(language)
    return command.context_class(command, info_name="rcm", **command.context_settings)


def entry(param: Any) -> tuple[str, str]:
    """An argument or option as the table writes it, `-o --output PATH`, and its sentence."""
    if param.param_type_name == "argument":
        return param.metavar, ""
    choices = "|".join(str(getattr(one, "value", one)) for one in getattr(param.type, "choices", ()))
    value = "" if param.is_flag else param.metavar or choices
    return " ".join((*param.opts, *param.secondary_opts, *filter(None, [value]))), param.help or ""


def table() -> str:
    """The text of the table."""
    rows = {path: [*map(entry, context.command.params), (HELP, "")] for path, context in commands(top("en"))}
    entries = sorted({one for row in rows.values() for one in row})
    number = {one: str(at) for at, one in enumerate(entries)}
    leaves = "".join(f"    {path!r}: {' '.join(number[one] for one in row)!r},\n" for path, row in rows.items())
    codes = "".join(f"    {rule.code!r}: {rule.name!r},\n" for rule in checks.rules())
    return (
        '"""What completion knows of the commands and the checks; written by `.tools/rebuild_help.py`."""\n\n'
        "# Arguments, and options with their other names and what they take; each with its sentence.\n"
        f"ENTRIES = (\n{''.join(f'    {one!r},{chr(10)}' for one in entries)})  # fmt: skip\n"
        f"# Of each command the numbers of its entries.\nCOMMANDS = {{\n{leaves}}}  # fmt: skip\n"
        f"CODES = {{\n{codes}}}  # fmt: skip\n"
    )


def manual(language: str) -> str:
    """The manual page."""
    return text_of(page_of(top(language), language))


if __name__ == "__main__":
    for language, path in MANUAL.items():
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(manual(language), encoding="utf-8")
    TABLE.write_text(table(), encoding="utf-8")
