"""The kinds of files that are read as papers, by the endings of their names; each file of the shelf is loaded when one is met."""

from collections.abc import Callable, Iterable, Sequence
from importlib import import_module

from rcmcli.importers.pictures import is_picture
from rcmcli.importers.sheet import Sheet
from rcmcli.model.refusal import Refusal
from rcmcli.words import filled, importing

Watch = Callable[[Sequence[int]], Iterable[int]]
MOST_LINES, MOST_LETTERS = 10_000, 1_000_000  # an agenda of thirty days has a thousand lines

# By ending, the file of `rcmcli/importers/files/` that reads it.
KINDS = {
    "docx": "docx", "docm": "docx", "odt": "odt", "txt": "plain", "text": "plain", "md": "plain", "markdown": "plain",
    "html": "web", "htm": "web", "csv": "separated", "tsv": "separated", "pdf": "pdf",
    "xlsx": "workbook", "xlsm": "workbook", "xls": "workbook", "ods": "workbook",
}  # fmt: skip


_TEXTS = ("plain", "web", "separated")  # which may begin with any letters, and say themselves what is no text


def sheet_of(contents: bytes, ending: str, pages: tuple[int, int] | None = None, watch: Watch = iter) -> Sheet:
    """A file as a sheet, read as the kind that its ending says. Raises `Refusal` for what cannot be read, and says why.

    `pages` are the first and the last page that are meant, of a PDF, and `watch` counts them.
    """
    if is_picture(contents) and KINDS[ending] not in _TEXTS:
        raise Refusal(filled(importing.IS_PICTURE, ending=f".{ending}"), importing.PICTURE_HINT)
    reader = import_module(f"rcmcli.importers.files.{KINDS[ending]}")
    sheet: Sheet = reader.read(contents, pages=pages, watch=watch) if ending == "pdf" else reader.read(contents)
    letters = sum(len(line.text) for line in sheet.printed)
    if len(sheet.printed) > MOST_LINES or letters > MOST_LETTERS:
        words = filled(
            importing.TOO_LONG, lines=len(sheet.printed), letters=letters, most=MOST_LINES, size=MOST_LETTERS
        )
        raise Refusal(words, importing.TOO_LONG_HINT)
    return sheet
