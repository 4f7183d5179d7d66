"""The start of `rcm`, as a console script and as `python -m rcmcli`."""

import gc
import os
import sys


def main() -> None:
    """Run the command line and leave with its exit code.

    A run is short and makes few cycles: the collector would only walk, again and again, what has been read, and once
    more on the way out. An interrupt ends the run at once; where files change places, the writer answers it itself.
    """
    try:
        gc.disable()
        import signal

        for name in ("SIGINT", "SIGTERM", "SIGHUP"):
            number = getattr(signal, name, None)
            if number and signal.getsignal(number) is not signal.SIG_IGN:  # nohup, or in the background of a shell
                signal.signal(number, _leave)
        if os.environ.get("_RCM_COMPLETE", "").startswith(("complete_", "source_")):  # a shell asks, and waits
            from rcmcli.completion.answer import reply

            sys.exit(reply())
        from rcmcli.cli import main as run

        try:
            run()
        except SystemExit as end:
            _end(end.code)
            raise
    except KeyboardInterrupt:  # before the handler stands
        _leave(2)
    except Exception as error:  # not even the guard of the command line could be loaded
        if os.environ.get("RCM_DEBUG"):
            raise
        print(f"rcm: could not be started / no se pudo iniciar: {error}", file=sys.stderr)
        sys.exit(3)
    finally:
        gc.freeze()


def _leave(number: int, _frame: object = None) -> None:
    """End without a word, with the exit code that shells expect of a signal; nothing is open that would have to be closed."""
    os._exit(128 + number)


def _end(code: object) -> None:
    """End at once where all is written and nothing else runs: what Python takes apart on its way out, the system takes back.

    A debugger or a profiler has something to say at the end, and a stream that cannot be written is told as ever.
    """
    import threading

    if not isinstance(code, int) or sys.gettrace() or sys.getprofile() or threading.active_count() > 1:
        return
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except (OSError, ValueError):
        return
    os._exit(code)


if __name__ == "__main__":
    main()
