"""The start of `rcm`, as a console script and as `python -m rcmcli`."""

import gc
import sys

# A run is short and makes few cycles: the collector would only walk, again and again, what importing has built.
_GENTLE = 2_000_000


def main() -> None:
    """Run the command line and leave with its exit code."""
    gc.set_threshold(_GENTLE, 20, 20)
    try:
        from rcmcli.cli import main as run

        run()
    except KeyboardInterrupt:  # while still importing; later the command line answers it itself
        sys.exit(130)


if __name__ == "__main__":
    main()
