"""Add to the tables of `docs/format.md`, `docs/calendar-file.md`, `docs/exports.md` and their Spanish twins what is not there yet.

The row of a key is made of what editors say of it (`rcmcli/words/`), that of a form of what help says of it; those that are
there stay as somebody wrote them, since they say more. A row whose key is gone goes too.
"""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_type_hints

import msgspec

from rcmcli.file_schema import KEYS
from rcmcli.format_table import FORMATS
from rcmcli.model.agenda import Names, Table, Words
from rcmcli.model.text import Text

DOCS = Path(__file__).parent.parent / "docs"
PAGES = {
    "format.md": "en",
    "calendar-file.md": "en",
    "exports.md": "en",
    "es/exportar.md": "es",
    "es/formato.md": "es",
    "es/archivo-de-calendario.md": "es",
}
TABLE = re.compile(r"^(<!-- keys: (\w+) -->\n(?:\|.*\n){2})((?:\|.*\n)*)", re.MULTILINE)
FORMS = re.compile(r"(?<=^<!-- forms -->\n)(?:\|.*\n)+", re.MULTILINE)
ROW = re.compile(r"^\| `(\w+)` \|.*\n", re.MULTILINE)
EXTRA = Text(en="the extra `{}`", es="el extra `{}`")
REQUIRED = Text(en="required", es="obligatoria")
NONE = Text(en="none", es="ninguno")
TYPES: dict[Any, Text] = {
    Text: Text(en="text", es="texto"),
    Words: Text(en="texts", es="textos"),
    str: Text(en="name", es="nombre"),
    Names: Text(en="names", es="nombres"),
    bool: Text(en="true or false", es="true o false"),
    int: Text(en="number", es="número"),
}


def page(text: str, language: str) -> str:
    """A page with the rows that are missing in it."""
    kinds = {kind.__name__: kind for kind in Table.__subclasses__()}
    text = TABLE.sub(lambda table: table[1] + _rows(kinds.get(table[2]), table[3], language), text)
    return FORMS.sub(lambda table: table[0] + "".join(_forms(table[0], language)), text)


def _forms(table: str, language: str) -> Iterator[str]:
    """The rows of the forms that a table lacks."""
    for name, form in FORMATS.items():
        if f"| `{name}` |" not in table:
            needs = EXTRA.pick(language).format(name) if form.package else ""
            endings = ", ".join(f"`{ending}`" for ending in form.endings)
            yield f"| `{name}` | {form.says.pick(language)} | {endings} | {needs} |\n"


def _rows(kind: type[Table] | None, text: str, language: str) -> str:
    if kind is None:  # a table of the settings
        return text
    there: dict[str, str] = {row[1]: row[0] for row in ROW.finditer(text)}
    fields = {field.encode_name: field for field in msgspec.structs.fields(kind)}
    order = [key for key in there if key in fields]
    for before, key in zip(["", *fields], fields, strict=False):
        if key not in there:
            order.insert(order.index(before) + 1 if before else 0, key)
    return "".join(there.get(key) or _row(kind, fields[key], language) for key in order)


def _row(kind: type[Table], field: Any, language: str) -> str:
    """A row as the words for editors give it."""
    type_of = get_type_hints(kind)[field.name]
    left_out = REQUIRED if field.required else Text(any="`false`") if type_of is bool else NONE
    words = KEYS[kind.__name__][field.encode_name].pick(language).rstrip(".")
    cells = (TYPES[type_of].pick(language), left_out.pick(language), words[0].lower() + words[1:])
    return f"| `{field.encode_name}` | {' | '.join(cells)} |\n"


if __name__ == "__main__":
    for name, language in PAGES.items():
        path = DOCS / name
        path.write_text(page(path.read_text(encoding="utf-8"), language), encoding="utf-8")
