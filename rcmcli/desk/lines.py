"""Lines of standard input: what a command is asked about, one a line, where `-` stands for its words."""

import sys
from pathlib import Path

from rcmcli.desk.opening import STDIN
from rcmcli.model.fault import Fault
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import one_line
from rcmcli.store import guard
from rcmcli.store.files import read_start
from rcmcli.words import common, filled

LARGEST = 10_000_000


def lines_of(words: list[str]) -> list[str]:
    """The words as they are, or for `-` alone the lines of standard input, empty ones left out."""
    if words != [STDIN]:
        return words
    return [line for line in text_of(STDIN).splitlines() if line.strip()]


def text_of(name: str) -> str:
    """The text of a file, or for `-` of standard input; raises `Refusal` where it cannot be read or is too large."""
    try:
        sent = sys.stdin.buffer.read(LARGEST + 1) if name == STDIN else read_start(Path(name), LARGEST)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        raise Refusal(filled(common.TEXT_UNREADABLE, name=one_line(name)[:60])) from error
    if len(sent) > LARGEST:
        raise Refusal(filled(common.INPUT_TOO_LARGE, most=LARGEST // 1_000_000), common.INPUT_HINT)
    decoded = guard.decode(sent)
    if isinstance(decoded, Fault):
        raise Refusal(decoded.says, common.INPUT_HINT)
    return decoded
