"""The tz database in use: its release, its names, its zones. What is missing or damaged is said, with the way out.

It is the `tzdata` package, never the system's own: the two can differ for the same day.
"""

import os
import re
import struct
import zoneinfo
from functools import cache

from rcmcli.model.refusal import Unusable
from rcmcli.model.text import Text

try:
    import tzdata
except ImportError:
    tzdata = None  # said when something asks for a zone

_FOLDER = os.path.dirname(getattr(tzdata, "__file__", None) or "")
if _FOLDER:
    zoneinfo.reset_tzpath(to=(os.path.join(_FOLDER, "zoneinfo"),))
_HINT = Text(
    en="install it anew: pip install --upgrade --force-reinstall tzdata",
    es="instálela de nuevo: pip install --upgrade --force-reinstall tzdata",
)


class NoZone(Unusable, KeyError):
    """A zone that this tz database does not have."""


def version() -> str:
    """The release of the tz database in use, such as `2026b`."""
    release = str(getattr(tzdata, "IANA_VERSION", "")) if _folder() else ""
    if not re.fullmatch("[0-9]{4}[a-z]*", release):
        raise _damaged("IANA_VERSION")
    return release


@cache
def names() -> frozenset[str]:
    """Every zone name that may be used; nothing else is ever looked up on disk."""
    try:
        with open(os.path.join(_folder(), "zones"), encoding="ascii") as lines:
            return frozenset(lines.read().split())
    except (OSError, ValueError) as error:
        raise _damaged("zones") from error


def load(name: str) -> zoneinfo.ZoneInfo:
    """The rules of a zone. Raises `NoZone`, or `Unusable` for a file that cannot be read."""
    if name not in names():
        raise NoZone(
            Text(
                en=f"the tz database in use ({version()}) knows no zone {name}; it may be too old",
                es=f"la base tz en uso ({version()}) no conoce el huso {name}; puede ser demasiado antigua",
            ),
            _HINT,
        )
    try:
        return zoneinfo.ZoneInfo(name)
    except (OSError, ValueError, LookupError, EOFError, struct.error) as error:
        raise _damaged(name) from error


def _folder() -> str:
    if not _FOLDER:
        raise _missing()
    return _FOLDER


def _missing() -> Unusable:
    return Unusable(
        Text(
            en="the time zone data is not installed (the Python package tzdata)",
            es="faltan los datos de los husos horarios (el paquete tzdata de Python)",
        ),
        _HINT,
    )


def _damaged(part: str) -> Unusable:
    return Unusable(
        Text(
            en=f"the time zone data is damaged or too old (the Python package tzdata: {part})",
            es=f"los datos de los husos horarios están dañados o son demasiado antiguos (el paquete tzdata de Python: {part})",
        ),
        _HINT,
    )
