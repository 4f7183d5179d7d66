"""What is said of a run that an error ended: wrong usage, what the system did not allow, a mistake of rcm's own."""

import os
import sys

from rcmcli.desk.console import refuse
from rcmcli.desk.streams import silence
from rcmcli.model.failure import reason_of
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import one_line
from rcmcli.words import common, filled


def failed(error: Exception, language: str) -> int:
    """Say what an error was, with its details where they are asked for; gives the exit code."""
    if hasattr(error, "format_message") and hasattr(error, "exit_code"):
        from rcmcli.desk.usage import show

        return show(error, language)
    if "--debug" in sys.argv or os.environ.get("RCM_DEBUG"):
        from traceback import print_exception

        print_exception(error)
        return 3
    if isinstance(error, OSError):
        silence(sys.stdout)
        refusal = _broken(error)
    else:
        refusal = Refusal(filled(common.INTERNAL, kind=type(error).__name__), code=3)
    refuse(refusal, language)
    return refusal.code


def _broken(error: OSError) -> Refusal:
    """What the system did not allow: reading a file that the error names, or else writing the output."""
    reason = reason_of(error)
    if error.filename is None:
        return Refusal(filled(common.OUTPUT_BROKEN, reason=reason), code=3)
    return Refusal(filled(common.CANNOT_OPEN, path=one_line(str(error.filename))[:100], reason=reason))
