"""The start of `rcm`, as a console script and as `python -m rcmcli`."""

import gc
import sys


def main() -> None:
    """Run the command line and leave with its exit code."""
    gc.disable()  # a run is short and makes few cycles: the collector would only walk what has been read, again and again
    try:
        from rcmcli.cli import main as run

        run()
    except KeyboardInterrupt:  # while still importing; later the command line answers it itself
        sys.exit(130)


if __name__ == "__main__":
    main()
