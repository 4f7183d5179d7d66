"""Reading `rcm.toml`, the settings at the root of the workspace; a file that cannot be trusted is refused."""

import tomllib
from pathlib import Path

import msgspec

from rcmcli.model.failure import reason_of
from rcmcli.model.fault import Fault
from rcmcli.model.refusal import Refusal
from rcmcli.model.settings import Settings
from rcmcli.model.text import Text
from rcmcli.store import guard
from rcmcli.store.files import read_start
from rcmcli.store.shelf import shown
from rcmcli.store.shorthand import spell_out
from rcmcli.words import common, filled


def read_settings(path: Path) -> Settings:
    """The settings of one file; raises `Refusal` where it cannot be read or says what no setting is."""
    try:
        content = guard.decode(read_start(path, guard.LARGEST))
    except OSError as error:
        raise Refusal(filled(common.CANNOT_OPEN, path=shown(path), reason=reason_of(error))) from error
    fault = content if isinstance(content, Fault) else guard.refuse(content)
    if fault:
        raise _refusal(path, fault)
    try:
        tree = tomllib.loads(str(content))
    except tomllib.TOMLDecodeError as error:
        from rcmcli.store.slips.syntax import explain

        raise _refusal(path, explain(str(content)).faults[0]) from error
    except (RecursionError, ValueError) as error:  # numbers of thousands of digits, for one
        raise _refusal(path, guard.unparsed(str(content))) from error
    return _fit(path, tree)


def _fit(path: Path, tree: dict[str, object]) -> Settings:
    site = tree.get("site")
    if isinstance(site, dict) and "name" in site:
        site["name"] = spell_out(site["name"], Text)
    try:
        return msgspec.convert(tree, Settings)
    except msgspec.ValidationError as error:
        from rcmcli.store.faults import find_faults

        raise _refusal(path, next(find_faults(tree, Settings))) from error


def _refusal(path: Path, fault: Fault) -> Refusal:
    """The first fault as a refusal that names the file, and the line or the key."""
    where = f":{fault.span.line}" if fault.span else "".join(f" {key}" for key in fault.path)
    place = f"{shown(path)}{where}"
    return Refusal(Text(en=f"{place}: {fault.says.en}", es=f"{place}: {fault.says.es}"), fault.hint or None)
