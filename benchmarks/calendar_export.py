"""How long 10,000 items take to become a calendar, beside what `icalendar` alone takes to serialise the same events.

Prints ratios, which do not depend on the machine much; run it with the Python of the project's environment.
"""

import argparse
import time
import tracemalloc
from collections.abc import Callable
from datetime import UTC, datetime

from icalendar import Calendar

from rcmcli.desk.console import Console
from rcmcli.desk.editions import schedule_of
from rcmcli.formats.ics import Form, render
from rcmcli.model.schedule import Schedule
from rcmcli.store.reading import read_bytes

STAMP = datetime(2026, 1, 1, tzinfo=UTC)


def agenda(items: int) -> bytes:
    """An agenda of `items` items, ten a day, with leads and topics in two languages, seen by 23 delegations."""
    head = (
        'format = 1\ntitle.en = "Plenary"\ntitle.es = "Plenaria"\nstatus = "final"\nmode = "virtual"\n'
        'timezone = "America/Costa_Rica"\nlanguages = ["en", "es"]\nhost = "Mexico"\ndelegations = ["RCM", "SACM"]\n'
        'link = "https://example.org/meeting"\n'
    )
    return (head + "".join(_item(n) for n in range(items))).encode()


def _item(n: int) -> str:
    ordinal = datetime(2026, 1, 1, tzinfo=UTC).toordinal() + n // 10
    day = f"[[day]]\ndate = {datetime.fromordinal(ordinal):%Y-%m-%d}\n" if n % 10 == 0 else ""
    hour = 8 + n % 10
    return (
        f'{day}[[day.item]]\nid = "item-{n}"\ntime = "{hour:02d}:00-{hour:02d}:50"\n'
        f'title.en = "Session {n}, on measures for orderly migration"\ntitle.es = "Sesión {n}, sobre migración ordenada"\n'
        'leads = ["Mexico", "IOM"]\n'
        'topics = [ { en = "Measures of the countries", es = "Medidas de los países" }, { en = "Debate", es = "Debate" } ]\n'
    )


def laid_out(items: int) -> Schedule:
    """That agenda as it is exported."""
    reading = read_bytes(agenda(items), "large.toml", "large")
    assert reading.usable
    return schedule_of("large", reading.usable, Console("en", quiet=True), ["en"])


def seconds(work: Callable[[], object]) -> float:
    """Processor seconds of the best of three runs."""
    best = float("inf")
    for _ in range(3):
        began = time.process_time()
        work()
        best = min(best, time.process_time() - began)
    return best


def megabytes(items: int) -> float:
    """The most memory that an export holds at once."""
    schedule = laid_out(items)
    tracemalloc.start()
    render(schedule, Form(scope="large"), STAMP)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return peak / 1e6


def main() -> None:
    """Print the ratios."""
    items = argparse.ArgumentParser(description=__doc__)
    items.add_argument("items", type=int, nargs="?", default=10_000)
    count = items.parse_args().items
    schedule = laid_out(count)
    data = render(schedule, Form(scope="large"), STAMP).data
    theirs = Calendar.from_ical(data)
    alone = seconds(theirs.to_ical)
    ours = seconds(lambda: render(schedule, Form(scope="large"), STAMP))
    whole = seconds(lambda: render(laid_out(count), Form(scope="large"), STAMP))
    print(f"{count} items, {len(data) / 1e6:.1f} MB; icalendar serialises them in {alone:.2f} s")
    print(
        f"our entries and lines: {ours / alone:.2f} times that; with reading and laying out: {whole / alone:.2f} times"
    )
    print(f"memory: {megabytes(count) / megabytes(count // 2):.2f} times as much for twice as many items")


if __name__ == "__main__":
    main()
