"""The manifest of a site: for whom it was built, and each file that rcm wrote, with the hash of its content.

It lies in the folder of the site, and so in public: it names nothing that does not lie there too.
"""

import hashlib
import os
from pathlib import Path, PurePosixPath
from typing import Literal

import msgspec

from rcmcli.model.failure import reason_of
from rcmcli.model.refusal import Refusal
from rcmcli.store.shelf import shown
from rcmcli.words import common, filled, publishing

NAME = "rcm-site.json"
OURS = b'"schema": "rcm.site/1"'
_LARGEST = 50_000_000


class Manifest(msgspec.Struct, frozen=True, forbid_unknown_fields=True):
    """For whom a site was built, and its files: the hash of each by its path below the folder."""

    schema: Literal["rcm.site/1"]
    audience: str
    files: dict[str, str]


def read_manifest(folder: Path) -> Manifest | None:
    """The manifest of the site in a folder, none where there is none. Raises `Refusal` for one that rcm did not write so."""
    path = folder / NAME
    if not os.path.lexists(path):
        return None
    try:
        found = _decoded(path) if path.is_file() else None
    except OSError as error:
        raise Refusal(filled(common.CANNOT_OPEN, path=shown(path), reason=reason_of(error))) from error
    if found is None or not all(map(_is_below, found.files)):
        raise Refusal(filled(publishing.SITE_MANIFEST_DAMAGED, path=shown(path)), publishing.SITE_MANIFEST_HINT)
    return found


def manifest_of(audience: str, files: dict[str, str]) -> bytes:
    """The manifest as a file: the same bytes for the same site."""
    made = Manifest("rcm.site/1", audience, dict(sorted(files.items())))
    return msgspec.json.format(msgspec.json.encode(made), indent=2) + b"\n"


def hash_of(data: bytes) -> str:
    """The hash of a content, whichever way its lines end: git may change that."""
    return "sha256:" + hashlib.sha256(data.replace(b"\r\n", b"\n")).hexdigest()


def _decoded(path: Path) -> Manifest | None:
    with open(path, "rb") as file:
        try:
            return msgspec.json.decode(file.read(_LARGEST), type=Manifest)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return None


def _is_below(path: str) -> bool:
    """Whether a path stays below the folder, as each that rcm writes does."""
    parts = PurePosixPath(path).parts
    return (
        bool(parts) and not {"\0", "\\"} & set(path) and "/".join(parts) == path and not {"/", "..", "."} & set(parts)
    )
