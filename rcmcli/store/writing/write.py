"""Writing: a file is whole and new, or as it was; so is a set of files. What is written nowhere else stands here."""

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from rcmcli.store.writing.targets import check_target, check_within, refuse_to_replace
from rcmcli.store.writing.together import Wanted, settle, together
from rcmcli.words import writing

__all__ = ["check_target", "refuse_to_edit", "rewritten", "settle", "write", "write_together"]


def write(
    path: Path, data: bytes, *, source: Path | None = None, ours: bytes = b"", force: bool = False
) -> tuple[Path, ...]:
    """Put `data` at `path`. Raises `Refusal` for a folder, a device, the `source` itself, or a foreign file."""
    return write_together({path: data}, source=source, ours=ours, force=force)


def write_together(
    files: Mapping[Path, bytes | None],
    *,
    source: Path | None = None,
    ours: bytes | Mapping[Path, bytes] = b"",
    force: bool = False,
    inside: Path | None = None,
    before: Callable[[], None] = lambda: None,
) -> tuple[Path, ...]:
    """Put each file's data at its path, or take the file away where there is none: all of them, or none.

    With `inside`, a target that does not lie in that folder, links followed, is refused before anything is written,
    and folders that are missing on the way are made. What `before` raises once no other run can write there is raised
    before anything is written. `ours` may say for each file what marks it as our own. Gives the
    files that were put back as they were, since an earlier run was killed half-way.
    """

    def check(*, is_held: bool = True) -> None:
        before()
        there = [inside is None or check_within(path, inside) for path in files]
        for path, has_folder in zip(files, there, strict=True):
            if has_folder:
                mark = ours if isinstance(ours, bytes) else ours[path]
                check_target(path, source=source, ours=mark, force=force, is_held=is_held)

    check(is_held=False)
    with together({path: Wanted(data) for path, data in files.items()}, check) as put_back:
        return put_back


@contextmanager
def rewritten(edits: Mapping[Path, tuple[bytes, bytes]]) -> Iterator[tuple[Path, ...]]:
    """Files edited in their places, from the first bytes to the second, for as long as the block does not fail.

    Raises `Refusal` where one of them is not what it was, or would not stay who and whose it is; then none is edited.
    """

    def check() -> None:
        for path in edits:
            refuse_to_edit(path)

    wanted = {path: Wanted(after, before) for path, (before, after) in edits.items()}
    with together(wanted, check) as put_back:
        yield put_back


def refuse_to_edit(path: Path) -> None:
    """Refuse a file that is write-protected, or that would part from its other names."""
    refuse_to_replace(path, writing.BY_HAND_HINT)
