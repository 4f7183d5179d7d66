"""Putting a site in its folder: what changed is written, what is no longer built is taken away, all of it or nothing."""

from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path, PurePosixPath

import msgspec

from rcmcli.desk.console import Console
from rcmcli.jobs.site.before import Before
from rcmcli.jobs.site.request import Piece, Site, SiteRequest
from rcmcli.model.file_name import alike
from rcmcli.model.refusal import Refusal
from rcmcli.store import shelf
from rcmcli.store.writing import manifest
from rcmcli.store.writing.write import write_together
from rcmcli.words import common, filled, publishing, say, writing

_MOST_TOLD = 40
_FEW = 3


class Renewal(msgspec.Struct, frozen=True):
    """What a build changes in the folder: the files to write, those to take away, those that are kept all the same."""

    changed: dict[str, Piece]
    removed: tuple[str, ...]
    kept: tuple[str, ...]


def renewal_of(site: Site, before: Before, request: SiteRequest) -> Renewal:
    """What is to change. Raises `Refusal` where that would lose pages or changes that a person may want."""
    changed = {path: one for path, one in site.pieces.items() if _bytes_at(request.folder / path) != one.data}
    stale = tuple(_stale(site, before, request.folder))
    removed = tuple(path for path in stale if path in before.unlisted or not request.keep)
    if not request.force:
        _refuse_unread(site, removed)
        _refuse_unlisted([path for path in removed if path in before.unlisted], request)
        _refuse_edited([path for path in (*changed, *removed) if _is_edited(path, before, request)], request)
    kept = tuple(path for path in stale if path not in removed)
    listed = {path: manifest.hash_of(one.data) for path, one in site.pieces.items()}
    listed |= {path: before.listed[path] for path in kept}
    told = manifest.manifest_of(request.audience, listed)
    if _bytes_at(request.folder / manifest.NAME) != told:
        changed[manifest.NAME] = Piece(told, manifest.OURS)
    return Renewal(changed, removed, kept)


def put(renewal: Renewal, before: Before, request: SiteRequest) -> None:
    """Write and take away, or change nothing: the folder of an agenda goes with its last file.

    Raises `Refusal` where another run has renewed the site since `before` was read: it may have read newer agendas.
    """
    folder = request.folder
    files: dict[Path, bytes | None] = {folder / path: one.data for path, one in renewal.changed.items()}
    marks = {folder / path: one.ours for path, one in renewal.changed.items()}
    for path in renewal.removed:
        files[folder / path], marks[folder / path] = None, b""
    parents = list(dict.fromkeys(target.parent for target in files))
    _refuse_no_folders(parents)

    def refuse_renewed() -> None:
        now = manifest.read_manifest(folder)
        if (now.files if now else {}) != before.listed:
            raise Refusal(
                filled(writing.CHANGED_MEANWHILE, path=shelf.shown(folder / manifest.NAME)), writing.AGAIN_HINT
            )

    write_together(files, ours=marks, force=request.force, inside=folder, before=refuse_renewed)
    for parent in sorted({(folder / path).parent for path in renewal.removed}):
        with suppress(OSError):
            parent.rmdir()


def tell(renewal: Renewal, site: Site, request: SiteRequest, console: Console) -> None:
    """What was written, or would be; everything that is taken away or kept is named."""
    folder = request.folder
    if request.dry_run:
        for path in list(renewal.changed)[:_MOST_TOLD]:
            size = len(renewal.changed[path].data)
            console.tell(publishing.WOULD_WRITE_DOCUMENT, path=shelf.shown(folder / path), bytes=size)
        if len(renewal.changed) > _MOST_TOLD:
            console.tell(publishing.MORE_CHANGES, count=len(renewal.changed) - _MOST_TOLD)
    for name in _gathered(renewal.removed, site, request, console):
        console.tell(publishing.SITE_WOULD_REMOVE if request.dry_run else publishing.SITE_REMOVED, path=name)
    for name in _gathered(renewal.kept, site, request, console):
        console.tell(publishing.SITE_KEPT, path=name)
    changed = len(renewal.changed.keys() & site.pieces.keys())
    one, many = (
        (publishing.WOULD_WRITE_SITE_ONE, publishing.WOULD_WRITE_SITE)
        if request.dry_run
        else (publishing.SITE_WRITTEN_ONE, publishing.SITE_WRITTEN)
    )
    sentence = one if len(site.pieces) == 1 else many
    console.tell(sentence, folder=shelf.shown(folder), count=len(site.pieces), changed=changed)


def _gathered(paths: Iterable[str], site: Site, request: SiteRequest, console: Console) -> Iterator[str]:
    """The paths as they are told; those of an agenda that the site has no more by their folder and their number."""
    folders = {str(PurePosixPath(path).parent) for path in site.pieces}
    parents = [(path, str(PurePosixPath(path).parent)) for path in paths]
    gone = Counter(parent for _, parent in parents if parent not in folders)
    for parent, count in gone.items():
        yield say(publishing.SITE_FOLDER, console.language, path=shelf.shown(request.folder / parent), count=count)
    yield from _shown((path for path, parent in parents if parent in folders), request)


def _stale(site: Site, before: Before, folder: Path) -> Iterator[str]:
    """The files of before that are no longer built and still lie there."""
    alike_ones = {alike(path): path for path in site.pieces}
    for path in sorted({*before.listed, *before.unlisted} - site.pieces.keys()):
        old, new = folder / path, folder / alike_ones.get(alike(path), path)
        if (old.is_file() or old.is_symlink()) and (new == old or not _is_same(old, new)):
            yield path


def _is_same(old: Path, new: Path) -> bool:
    """Whether two spellings name one file, as capitals do where they are not told apart."""
    return new.exists() and old.exists() and old.samefile(new)


def _refuse_unread(site: Site, removed: Iterable[str]) -> None:
    """The pages of an agenda that was readable before are not dropped because of a slip of the pen in it."""
    folders = {path.partition("/")[0] for path in removed}
    lost = [name for name, folder in site.left_out.items() if folder in folders]
    if lost:
        raise Refusal(filled(publishing.SITE_UNREAD, paths=_few(lost)), publishing.SITE_UNREAD_HINT)


def _refuse_unlisted(paths: list[str], request: SiteRequest) -> None:
    if paths:
        raise Refusal(
            filled(publishing.SITE_UNLISTED, paths=_few(_shown(paths, request))), publishing.SITE_UNLISTED_HINT
        )


def _refuse_edited(paths: list[str], request: SiteRequest) -> None:
    if paths:
        raise Refusal(filled(publishing.SITE_EDITED, paths=_few(_shown(paths, request))), publishing.SITE_EDITED_HINT)


def _shown(paths: Iterable[str], request: SiteRequest) -> list[str]:
    return [shelf.shown(request.folder / path) for path in paths]


def _refuse_no_folders(parents: Iterable[Path]) -> None:
    for one in parents:
        if one.exists() and not one.is_dir():
            raise Refusal(filled(common.NOT_A_FOLDER, folder=shelf.shown(one)))


def _few(names: list[str]) -> str:
    return ", ".join(names[:_FEW]) + ("" if len(names) <= _FEW else f" … (+{len(names) - _FEW})")


def _is_edited(path: str, before: Before, request: SiteRequest) -> bool:
    """Whether somebody changed a file since rcm wrote it."""
    found = _bytes_at(request.folder / path) if path in before.listed else None
    return found is not None and manifest.hash_of(found) != before.listed[path]


def _bytes_at(path: Path) -> bytes | None:
    try:
        return path.read_bytes() if path.is_file() else None
    except OSError:
        return None
