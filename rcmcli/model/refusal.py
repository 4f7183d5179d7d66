"""A refusal: a request that cannot be met, said so that the reader can mend it."""

from collections.abc import Sequence

from rcmcli.model.text import Text


class Refusal(Exception):
    """What was asked cannot be done; `says` names the cause, `hint` the way out, `code` the exit code.

    `choices` are what the hint leads to, each on a line of its own.
    """

    def __init__(self, says: Text, hint: Text | None = None, *, choices: Sequence[Text] = (), code: int = 2) -> None:
        super().__init__(says.pick("en"))
        self.says = says
        self.hint = hint
        self.choices = choices
        self.code = code


class Nowhere(Refusal):
    """The refusal of a command whose folder is nowhere: what to do instead depends on the command, and is said with it."""


class Unusable(Exception):
    """What rcm itself needs is missing or damaged. No refusal, so that no look-up takes it for a name that is unknown."""

    def __init__(self, says: Text, hint: Text) -> None:
        super().__init__(says.pick("en"))
        self.says = says
        self.hint = hint


class Misread(ValueError):
    """A value that cannot be read as what its key needs: `says` is the reason, `mend` what is meant for certain, if known."""

    def __init__(self, says: Text, mend: str = "") -> None:
        super().__init__(says.pick("en"))
        self.says = says
        self.mend = mend


class Stopped(BaseException):
    """The run is asked to end, by Ctrl-C or otherwise; `code` is the exit code that shells expect of it."""

    def __init__(self, signal: int) -> None:
        super().__init__(signal)
        self.code = 128 + signal
