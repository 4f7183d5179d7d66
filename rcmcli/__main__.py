"""The start of `rcm`, as a console script and as `python -m rcmcli`."""

import gc
import sys


def main() -> None:
    """Run the command line and leave with its exit code.

    A run is short and makes few cycles: the collector would only walk, again and again, what has been read, and once
    more on the way out.
    """
    gc.disable()
    try:
        from rcmcli.cli import main as run

        run()
    except KeyboardInterrupt:  # while still importing; later the command line answers it itself
        sys.exit(130)
    finally:
        gc.freeze()


if __name__ == "__main__":
    main()
