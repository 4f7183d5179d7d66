"""A tree as a value of the model, with what stands in for what is at fault in it, and those faults."""

from typing import Any, TypeVar

import msgspec

from rcmcli.model.agenda import Agenda
from rcmcli.model.agenda_parts import Table
from rcmcli.model.fault import Fault
from rcmcli.store.shorthand import spell_out

Kind = TypeVar("Kind", bound=Table)


def fit(tree: dict[str, Any], kind: type[Kind]) -> tuple[Kind | None, list[Fault]]:
    """The value with what stands in for values at fault, so that the checks can still speak, and those faults."""
    try:
        return msgspec.convert(tree, kind), []
    except (msgspec.ValidationError, ValueError):  # ValueError: a number of thousands of digits, which is not printed
        from rcmcli.store.faults import find_faults
        from rcmcli.store.slips.homes import at_home

        found = list(find_faults(tree, kind))
        faults = at_home(found, tree) if kind is Agenda else found
        return _fit_the_rest(tree, kind, faults), faults


def _fit_the_rest(tree: dict[str, Any], kind: type[Kind], faults: list[Fault]) -> Kind | None:
    """The value with what the values at fault were meant to be, else without them and with others for those that must
    be; None if too little is left."""
    from rcmcli.store.faults import find_faults
    from rcmcli.store.standins import drop_holders, stand_in_for_all

    stand_in_for_all(faults, tree)
    drop_holders([*find_faults(tree, kind)], tree)
    try:
        return msgspec.convert(spell_out(tree, kind), kind)
    except msgspec.ValidationError:
        return None
