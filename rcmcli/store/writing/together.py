"""Files put in their places together: all of them or none, also when the run is stopped or killed half-way.

Each is made ready beside its place and synced, and the old one is kept aside. Then they change places, and the old ones
go. What fails before that is undone at once, at whatever step; what is killed is undone by the next run (`journal`).
"""

import os
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path

import msgspec

from rcmcli.model.failure import reason_of
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import Text
from rcmcli.store.shelf import shown
from rcmcli.store.writing.folders import Held, sync
from rcmcli.store.writing.interrupts import raised, stop_if_asked, undisturbed
from rcmcli.store.writing.journal import Journal, is_left_in, journal_at, recover, sweep, undo
from rcmcli.store.writing.parts import Part, created
from rcmcli.words import filled, writing


class Wanted(msgspec.Struct, frozen=True):
    """What is to become of a file: its new bytes, none to take it away; for an edit, the bytes that it began from."""

    content: bytes | None
    expected: bytes | None = None


@contextmanager
def together(files: Mapping[Path, Wanted], check: Callable[[], None]) -> Iterator[tuple[Path, ...]]:
    """The files are in their places while the block runs, and stay there unless it fails.

    Gives the files that were put back because an earlier run was killed. `check` is asked once the folders are held,
    before anything is written. Raises `Refusal` where not all can be put in their places.
    """
    work = _Set({Path(os.path.realpath(path)): wanted for path, wanted in files.items()})
    with raised():
        try:
            with undisturbed(), work.refusing():
                work.begin(check)
            yield tuple(work.put_back)
            with undisturbed(), work.refusing():
                work.commit()
        except BaseException:
            with undisturbed():
                work.undo()
            raise
        finally:
            with undisturbed():
                work.end()


def settle(folders: Iterable[Path]) -> tuple[Path, ...]:
    """See to what killed runs have left in some folders, before anything there is read; gives the files put back.

    A folder within another of them goes too, if what a killed run has left was all that it held.
    """
    held, back = Held(), list[Path]()
    with undisturbed():
        try:
            held.hold(folder for folder in {Path(os.path.realpath(each)) for each in folders} if folder.is_dir())
            left = [folder for folder in held.folders if folder.parent in held and is_left_in(folder)]
            back += [path for folder in sorted(held.folders) for path in recover(folder, held)]
            for folder in left:
                with suppress(OSError):
                    folder.rmdir()
        except OSError:  # told when something is to be written there
            pass
        finally:
            held.let_go()
    return tuple(back)


class _Set:
    """The files of one run on the way into their places."""

    def __init__(self, files: Mapping[Path, Wanted]) -> None:
        self._files = files
        self._folders = tuple(dict.fromkeys(path.parent for path in files))  # the first one holds the head
        self._token = os.urandom(8).hex()
        self._held = Held()
        self._made: list[Path] = []
        self._placed: list[Part] = []
        self._at = Path()
        self.put_back: list[Path] = []

    @contextmanager
    def refusing(self) -> Iterator[None]:
        """What the system does not allow is a refusal that names the file."""
        try:
            yield
        except OSError as error:
            raise Refusal(
                filled(writing.CANNOT_WRITE, path=shown(self._at), reason=reason_of(error)), code=3
            ) from error

    def begin(self, check: Callable[[], None]) -> None:
        """Everything up to the new files standing in their places."""
        self._recover()
        check()
        parts = list(self._staged())
        self._sync()
        if len(parts) > 1:
            self._write_journals(parts)
            self._sync()
        for part in parts:
            self._at = part.target
            self._placed.append(part)
            part.place()
        self._sync()

    def commit(self) -> None:
        """From here on the set is whole."""
        if len(self._placed) > 1:
            journal_at(self._folders[0], self._token).unlink()
            sync(self._folders[0])

    def undo(self) -> None:
        """Put everything back as it was. Raises `Refusal` where even that fails, and says which file is new."""
        reasons: dict[Path, Text] = {}
        for part in self._placed:
            try:
                _put_back(part)
            except OSError as error:
                reasons[part.target] = reason_of(error)
        if reasons:
            self._folders = ()  # what the next run needs to put them back stays
            path, reason = next(iter(reasons.items()))
            raise Refusal(filled(writing.NOT_PUT_BACK, path=shown(path), reason=reason), code=3)

    def end(self) -> None:
        """Sweep what is beside the files, and let others write here."""
        for folder in self._folders:
            with suppress(OSError):
                sweep(folder, self._token)
                sync(folder)
        for folder in reversed(self._made):
            with suppress(OSError):
                folder.rmdir()  # only one that is still empty
        self._held.let_go()

    def _recover(self) -> None:
        """See to what killed runs have left here."""
        here = [folder for folder in self._folders if folder.is_dir()]
        self._held.hold(here)
        for folder in here:
            self._at = folder
            if folder in self._held:
                self.put_back += recover(folder, self._held)

    def _make_folder(self, folder: Path) -> None:
        """A folder that is missing is made for the first file in it: a run that is killed leaves none that is empty."""
        for each in reversed([each for each in (folder, *folder.parents) if not each.exists()]):
            self._at = each
            each.mkdir()
            self._made.append(each)
        self._held.hold([folder])

    def _staged(self) -> Iterator[Part]:
        """The files made ready, one after the other; an interrupt is heeded between two of them."""
        for number, (target, wanted) in enumerate(self._files.items()):
            stop_if_asked()
            self._make_folder(target.parent)
            self._at = target
            part = Part(target, wanted.content, self._token, number, os.path.lexists(target), wanted.expected)
            part.stage()
            yield part

    def _write_journals(self, parts: Sequence[Part]) -> None:
        """A journal in each folder, the head last: nothing counts before it stands."""
        head = self._folders[0]
        for folder in reversed(self._folders):
            self._at = folder
            entries = tuple(part.entry for part in parts if part.folder == folder)
            folders = tuple(_from(head, each) for each in self._folders) if folder == head else ()
            with created(journal_at(folder, self._token), 0o600) as file:
                file.write(msgspec.json.encode(Journal(_from(folder, head), entries, folders)))

    def _sync(self) -> None:
        for folder in self._folders:
            self._at = folder
            sync(folder)


def _from(here: Path, there: Path) -> str:
    """A path as it is seen from a folder: the two may be moved together."""
    try:
        return os.path.relpath(there, here)
    except ValueError:  # two drives of Windows
        return str(there)


def _put_back(part: Part) -> None:
    """Undo one part, tried twice: what is asked of the disk may fail for a moment."""
    try:
        list(undo(part.folder, part.token, [part.entry]))
    except OSError:
        list(undo(part.folder, part.token, [part.entry]))
