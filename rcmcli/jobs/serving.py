"""Serving an editor: its language, and the streams that are the editor's alone while it is served."""

import os
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from importlib.util import find_spec
from typing import BinaryIO

from rcmcli.desk.settings import language_of_workspace
from rcmcli.desk.speech import code_of, language, spoken
from rcmcli.model.extras import line_for
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import LANGUAGES
from rcmcli.words import editors, filled, publishing

EXTRA, PACKAGE = "lsp", "pygls"


def language_for(lang: str, editor: str) -> str:
    """The language that an editor is answered in: the one asked for, else that of the folder, else the editor's own.

    Raises `Refusal` for a language that rcm does not speak, if it is asked for.
    """
    usual = language_of_workspace() or next((one for one in LANGUAGES if one == code_of(editor)), "")
    return spoken([language(lang)], os.environ, usual)


@contextmanager
def prepared() -> Iterator[BinaryIO]:
    """Gives standard output, which belongs to the editor; whatever else is printed meanwhile goes to standard error.

    Raises `Refusal` where the package is not installed, or where a person has started it on a terminal.
    """
    if find_spec(PACKAGE) is None:
        raise Refusal(editors.MISSING, filled(publishing.MISSING_EXTRA_HINT, line=line_for(EXTRA)))
    if is_typed_to():
        raise Refusal(editors.ON_A_TERMINAL)
    printed, sys.stdout = sys.stdout, sys.stderr
    try:
        yield os.fdopen(os.dup(printed.fileno()), "wb")  # the server closes it at its end, and ours stays open
    finally:
        sys.stdout = printed


def is_typed_to() -> bool:
    """Whether a person sits at standard input, and no editor."""
    return sys.stdin.isatty()
