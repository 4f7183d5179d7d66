"""Voices: the blocks of a document in each language that it is written in, so that each is read by itself."""

from rcmcli.importers.sheet import Block, Sheet
from rcmcli.importers.tongue import language_of


def voices_of(sheet: Sheet) -> dict[str, tuple[Block, ...]]:
    """The blocks of each language, the first one leading."""
    language = language_of((line.text for line in sheet.lines), "en")
    return {language: sheet.blocks}
