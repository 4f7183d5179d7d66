"""Extras: the line that brings a package which only some forms and readers need to the rcm that is running."""

import os
import sys
from pathlib import Path

_NAME, _ALL = "rcmcli", "papers,import"


def line_for(extra: str) -> str:
    """What to type, once: for this very Python, or for the program that keeps rcm in an environment of its own."""
    folder, editable = _source()
    tools = Path(sys.prefix).parts
    if "pipx" in tools:
        return f'pipx install --force {"--editable " * editable}"{folder or _NAME}[{_ALL}]"'
    if "uv" in tools and "tools" in tools:
        return f'uv tool install --force {"--editable " * editable}"{folder or _NAME}[{_ALL}]"'
    return f'{_python()} -m pip install {"-e " * editable}"{folder or _NAME}[{extra}]"'


def _python() -> str:
    """The Python that is running, as a shell takes it; PowerShell wants a sign before quotes."""
    path = sys.executable
    return path if " " not in path else f'& "{path}"' if os.name == "nt" else f'"{path}"'


def _source() -> tuple[str, bool]:
    """The folder that rcm was installed from, if it was one, and whether it runs in it."""
    import json
    from importlib.metadata import PackageNotFoundError, distribution
    from urllib.parse import urlsplit
    from urllib.request import url2pathname

    try:
        told = json.loads(distribution(_NAME).read_text("direct_url.json") or "{}")
    except PackageNotFoundError:
        return "", False
    if "dir_info" not in told:
        return "", False
    return url2pathname(urlsplit(told["url"]).path), bool(told["dir_info"].get("editable"))
