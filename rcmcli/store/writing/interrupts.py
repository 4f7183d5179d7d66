"""Interrupts: Ctrl-C, the end of a terminal, a request to stop. They wait while files change places."""

import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from types import FrameType

from rcmcli.model.refusal import Stopped

STOPS = tuple(getattr(signal, name) for name in ("SIGINT", "SIGTERM", "SIGHUP") if hasattr(signal, name))
_CAN_WAIT = hasattr(signal, "pthread_sigmask")


@contextmanager
def undisturbed() -> Iterator[None]:
    """Interrupts wait until the block is over."""
    if not _CAN_WAIT:
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, STOPS)
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def stop_if_asked() -> None:
    """Raise `Stopped` where an interrupt waits."""
    for number in sorted(signal.sigpending() & set(STOPS)) if _CAN_WAIT else ():
        raise Stopped(number)


@contextmanager
def raised() -> Iterator[None]:
    """An interrupt within the block is raised there as `Stopped`, once; those that are ignored stay ignored."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = {one: signal.getsignal(one) for one in STOPS}
    mask = signal.pthread_sigmask(signal.SIG_BLOCK, ()) if _CAN_WAIT else None
    try:
        for one, handler in before.items():
            if handler is not signal.SIG_IGN:
                signal.signal(one, _raise)
        yield
    finally:
        for one, handler in before.items():
            signal.signal(one, handler or signal.SIG_DFL)
        if mask is not None:
            signal.pthread_sigmask(signal.SIG_SETMASK, mask)


def _raise(number: int, _frame: FrameType | None) -> None:
    if _CAN_WAIT:
        signal.pthread_sigmask(signal.SIG_BLOCK, STOPS)  # what is being put right is not interrupted again
    raise Stopped(number)
