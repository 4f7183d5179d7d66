"""Next steps: what to do where a command finds no folder of agendas, said with this very command."""

from collections.abc import Sequence

from rcmcli.desk.settings import here
from rcmcli.model.text import Text, one_line
from rcmcli.store.glimpse import glimpse
from rcmcli.store.shelf import near_here
from rcmcli.tree import TREE, Branch, Leaf
from rcmcli.words import filled, opening

# How a file is named to a command that takes it in another way than as its first word.
_FORMS = {
    "plan": "rcm plan --agenda {file}",
    "import": "rcm import … --onto {file}",
    "agenda new": "rcm agenda new … --like {file}",
    "agenda diff": "rcm agenda diff {file} …",
}
_WORDS_BEHIND = ("add", "set", "move", "swap", "shift", "extend", "cancel", "restore", "remove", "late")
_LOOK_AT_ALL = ("export site",)
_CALENDAR = "calendars/2022.toml"
_MOST = 50  # files that are looked at


def next_step(arguments: Sequence[str]) -> Text:
    """How to go on from a command that found no folder, its words being `arguments`."""
    command = command_of(arguments)
    if command in _LOOK_AT_ALL:
        return opening.GO_TO_THE_FOLDER
    if command.startswith("calendar") or (command == "plan" and "--calendar" in arguments):
        option = " --calendar" if command == "plan" else ""
        return filled(opening.NAME_A_CALENDAR, example=f"rcm {command}{option} {_CALENDAR}")
    form = _FORMS.get(command, f"rcm {command} {{file}}" + (" …" if command.endswith(_WORDS_BEHIND) else ""))
    own = next((near for word in arguments for near in near_here(word)), "") or _agenda_here()
    return filled(opening.NAME_A_FILE, example=filled(Text(en=form, es=form), file=own or opening.A_MEETING))


def command_of(arguments: Sequence[str]) -> str:
    """The words of a command line that name the command: `agenda show`."""
    found: list[str] = []
    below: dict[str, Leaf | Branch] | dict[str, Leaf] | str = TREE
    for word in arguments:
        if isinstance(below, dict) and word in below:
            found.append(word)
            below = below[word][0]
    return " ".join(found)


def _agenda_here() -> str:
    """The first agenda that lies in the folder of this run itself; empty where there is none."""
    try:
        paths = sorted(here().glob("*.toml"))[:_MOST]
        return next((one_line(path.name) for path in paths if glimpse(path)), "")
    except OSError:
        return ""
