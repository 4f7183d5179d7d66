"""The libraries that some readers need: refused with the line to type where one is not installed."""

from importlib.util import find_spec

from rcmcli.model.extras import line_for
from rcmcli.model.refusal import Refusal
from rcmcli.words import filled, page_files


def refuse_missing(package: str, kind: str) -> None:
    """Refuse files of a kind where the package that reads them is not installed, and say how to get it."""
    if find_spec(package.replace("-", "_")) is None:
        raise Refusal(
            filled(page_files.READER_MISSING, kind=kind, package=package),
            filled(page_files.READER_MISSING_HINT, line=line_for("import")),
        )
