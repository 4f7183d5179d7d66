"""Masks: cells of time as the bits of an integer, the first cell being the lowest bit."""

from collections.abc import Iterator


def span(start: int, length: int) -> int:
    """The mask of so many cells from one on; what lies before the first cell is left out."""
    if start < 0:
        start, length = 0, length + start
    return ((1 << length) - 1) << start if length > 0 else 0


def starts_touching(busy: int, length: int) -> int:
    """The starts at which an item of this length would touch a busy cell."""
    reach = 1
    while reach < length:
        step = min(reach, length - reach)
        busy |= busy >> step
        reach += step
    return busy


def starts_within(window: int, length: int) -> int:
    """The starts at which an item of this length lies wholly in a window."""
    reach = 1
    while reach < length:
        step = min(reach, length - reach)
        window &= window >> step
        reach += step
    return window


def filled(busy: int, gap: int) -> int:
    """The busy cells with every gap shorter than `gap` between them closed."""
    if gap < 2 or not busy:
        return busy
    grown, reach = busy, 1
    while reach < gap:
        step = min(reach, gap - reach)
        grown |= grown << step
        reach += step
    return starts_within(grown, gap)


def corners(mask: int, rest: int) -> int:
    """The cells of a mask at which a run of them begins, or a rest after that."""
    first = mask & ~(mask << 1)
    return first | (first << rest & mask)


def lowest(mask: int) -> int:
    """The first cell of a mask that has one."""
    return (mask & -mask).bit_length() - 1


def each(mask: int) -> Iterator[int]:
    """Every cell of a mask, the first one first."""
    while mask:
        low = mask & -mask
        yield low.bit_length() - 1
        mask ^= low
