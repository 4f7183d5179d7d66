"""What the tests of the text forms share: an agenda written as TOML, exported by the command, as bytes or text."""

from conftest import run_here
from front import front
from strategies import toml_string

HEAD = front("Working Group", "America/Guatemala", status="final")
DAY = "\n[[day]]\ndate = 2026-11-05\n"


def item(title: str, time: str = "09:00-10:00", **keys: str) -> str:
    """An item as TOML; the values of `keys` are written as they are."""
    lines = ["\n[[day.item]]", f"title = {toml_string(title)}", f'time = "{time}"']
    return "\n".join([*lines, *(f"{key} = {value}" for key, value in keys.items())]) + "\n"


def exported(form: str, agenda: str, *options: str) -> bytes:
    """The document of an agenda: of a file on the shelf by its name, or of TOML text."""
    if "\n" in agenda:
        words = ("-", "--stdin-filename", "made.toml")
        done = run_here("export", form, *words, "-o", "-", "-q", *options, stdin=agenda.encode())
    else:
        done = run_here("export", form, agenda, "-o", "-", "-q", *options)
    assert done.code == 0, done.err
    assert done.err == ""
    return done.raw_out
