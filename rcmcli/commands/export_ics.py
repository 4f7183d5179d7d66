"""`rcm export ics`: an agenda as a calendar file for Outlook, Google, Apple, Thunderbird and phones."""

import os
from datetime import UTC, datetime, time
from pathlib import Path

from rcmcli.desk import options
from rcmcli.desk.checking import count_errors
from rcmcli.desk.console import Console
from rcmcli.desk.opening import STDIN, open_agenda
from rcmcli.desk.viewing import find_party, view_of
from rcmcli.model import clock
from rcmcli.model.agenda import Agenda
from rcmcli.model.refusal import Refusal
from rcmcli.model.text import one_line
from rcmcli.model.timeline import first_day
from rcmcli.schedule import lay_out
from rcmcli.store import shelf
from rcmcli.store.reading import Reading
from rcmcli.store.write import check_target, write
from rcmcli.words import say, text


def run(
    agenda: options.AgendaName = "",
    output: options.Output = "",
    lang: options.Lang = "",
    party: options.For = "",
    stdin_filename: options.StdinName = STDIN,
    dry_run: options.DryRun = False,
    force: options.Force = False,
    quiet: options.Quiet = False,
    verbose: options.Verbose = False,
    debug: options.Debug = False,
) -> None:
    """Write an agenda as a calendar file."""
    from rcmcli.renderers import ics

    console = Console(lang, quiet=quiet, verbose=verbose)
    reading, opened = open_agenda(agenda, console, stdin_filename)
    _refuse_without_identity(reading, console)
    console.prefer(opened.languages)
    view = view_of(opened, console, cities=True, party=party)
    stamp, source = _stamp(opened)
    export = ics.render(lay_out(reading.id, opened, view), stamp)
    for title, why in export.left_out:
        console.tell("left out", title=title, why=say(why, console.language))
    if output == STDIN:
        console.write_bytes(export.data)
        return
    target = Path(output or _file_name(reading, opened, party))
    ours, where = ics.PRODID.encode(), Path(reading.label)
    _refuse_target(target, where, ours, force=force)
    if dry_run:
        console.tell("would write", path=shelf.shown(target), bytes=len(export.data), count=export.count)
        return
    write(target, export.data, source=where, ours=ours, force=force)
    console.tell("exported one" if export.count == 1 else "exported", path=shelf.shown(target), count=export.count)
    console.tell("stamp", stamp=clock.iso(stamp), source=say(f"stamp {source}", console.language))
    console.tell("how it arrives")
    _tell_errors(reading, console)


def _refuse_without_identity(reading: Reading, console: Console) -> None:
    """Refuse an agenda whose entries calendars could not tell apart; say which identities will not last."""
    if any(fault.code == "F105" for fault in reading.faults):
        raise Refusal(text("ids clash"))
    if not reading.id:
        raise Refusal(text("stdin without name"), text("stdin name hint"))
    missing = sum(fault.code == "F103" for fault in reading.faults)
    if missing:
        console.tell("no ids", count=missing)


def _refuse_target(target: Path, source: Path, ours: bytes, *, force: bool) -> None:
    check_target(target, source=source, ours=ours, force=force)
    if target.suffix.lower() not in ("", ".ics", ".ical", ".icalendar"):
        raise Refusal(text("not a calendar name", path=shelf.shown(target)), text("calendar name hint"))


def _tell_errors(reading: Reading, console: Console) -> None:
    """Say that the agenda itself has errors, since people rely on what was written."""
    errors = count_errors(reading)
    if errors:
        console.tell("errors left", count=errors, label=shelf.shown(Path(reading.label)))


def _file_name(reading: Reading, agenda: Agenda, party: str) -> str:
    code = one_line(find_party(party, agenda).code)[:40] if party else ""
    letters = "".join(letter if letter.isalnum() else "-" for letter in code)
    return f"{reading.id}{letters and '-'}{letters}.ics"


def _stamp(agenda: Agenda) -> tuple[datetime, str]:
    """The date that entries carry as DTSTAMP, and where it comes from; never the clock of the machine."""
    epoch = os.environ.get("SOURCE_DATE_EPOCH", "")
    if epoch:
        if not (epoch.isascii() and epoch.isdecimal()) or len(epoch) > 10:
            raise Refusal(text("bad epoch"))
        return datetime.fromtimestamp(int(epoch), UTC), "SOURCE_DATE_EPOCH"
    day = agenda.revised or first_day(agenda)
    stamp = datetime.combine(day, time(), UTC) if day else datetime(1970, 1, 1, tzinfo=UTC)
    return stamp, "revised" if agenda.revised else "first day"
