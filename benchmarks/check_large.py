"""How the time of `rcm check` grows with an agenda of 5,000, 10,000 and 20,000 items: twice as long, not four times."""

import tempfile
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path

from check_many import seconds
from meetings import crowded, parallel

SIZES = (5_000, 10_000, 20_000)


def main() -> None:
    """Print the times of both kinds of agenda, and what doubling it multiplies them by."""
    start = seconds("-m", "rcmcli", "--version")
    for write in (parallel, crowded):
        times = [_time(write, items) - start for items in SIZES]
        ratios = ", ".join(f"{late / early:.2f}" for early, late in pairwise(times))
        shown = ", ".join(f"{items:,}: {time:.2f} s" for items, time in zip(SIZES, times, strict=True))
        print(f"{write.__name__}: {shown}; t(2n) / t(n) = {ratios}")


def _time(write: Callable[[int], str], items: int) -> float:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "large.toml")
        path.write_text(write(items), encoding="utf-8")
        return min(seconds("-m", "rcmcli", "check", "--exit-zero", "--quiet", str(path)) for _ in range(2))


if __name__ == "__main__":
    main()
