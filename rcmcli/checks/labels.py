"""Labels of a printed list: which are the same, which stand under an hour."""

from rcmcli.model.agenda import Agenda, Names
from rcmcli.model.span import Path
from rcmcli.model.text import fold_name


def alike(label: str) -> str:
    """A label in any capitals, accents and punctuation; one with figures, such as `GMT-3`, as it is."""
    return label.strip() if any(map(str.isdigit, label)) else fold_name(label) or label


def labels_under(key: str, path: Path, agenda: Agenda) -> Names:
    """The labels under an hour of the table that the label at `path` stands in."""
    if agenda.printed is None:
        return ()
    table = agenda.printed.start if path[1] == "start" else agenda.printed.at.get(str(path[2]), {})
    return table.get(key, ())
