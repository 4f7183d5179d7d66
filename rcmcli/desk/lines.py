"""Lines of standard input: what a command is asked about, one a line, where `-` stands for its words."""

import sys

from rcmcli.desk.opening import STDIN
from rcmcli.model.fault import Fault
from rcmcli.model.refusal import Refusal
from rcmcli.store import guard
from rcmcli.words import text

LARGEST = 1_000_000


def lines_of(words: list[str]) -> list[str]:
    """The words as they are, or for `-` alone the lines of standard input, empty ones left out."""
    if words != [STDIN]:
        return words
    sent = sys.stdin.buffer.read(LARGEST + 1)
    if len(sent) > LARGEST:
        raise Refusal(text("input too large", most=LARGEST // 1000), text("input hint"))
    decoded = guard.decode(sent)
    if isinstance(decoded, Fault):
        raise Refusal(decoded.says, text("input hint"))
    return [line for line in decoded.splitlines() if line.strip()]
