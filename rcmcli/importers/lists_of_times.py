"""Lists of local times among the lines of a paper: the hour of one moment at several places."""

from collections.abc import Sequence

import msgspec

from rcmcli.importers.headings import heading_in
from rcmcli.importers.hours import hours_in
from rcmcli.importers.local_times import Claim, agree, claims_in, is_headed
from rcmcli.importers.rows import Row

_NEAR = 5  # lines within which hours for places make a list


def with_lists(rows: list[Row]) -> list[Row]:
    """The lines that list the hour of one moment at several places, as such."""
    claims: dict[int, list[Claim]] = {}
    for at, row in enumerate(rows):
        told = claims_in(row.body[0].text, row.body[0].number) if row.kind == "line" and len(row.body) == 1 else []
        if told:
            claims[at] = told
    groups: list[list[int]] = []
    for at in claims:
        if groups and at - groups[-1][-1] <= _NEAR and not _parted(rows, groups[-1][-1], at):
            groups[-1].append(at)
        else:
            groups.append([at])
    found = list(rows)
    for group in groups:
        told = [claim for at in group for claim in claims[at]]
        above = [row.body[0].text for row in rows[max(0, group[0] - 4) : group[0]] if row.body]
        several = len(told) > 1 or sum(len(claim.labels) for claim in told) > 2
        if several and agree(told, None, headed=any(map(is_headed, above))):
            for at in group:
                found[at] = msgspec.structs.replace(rows[at], kind="printed")
    return found


def _parted(rows: Sequence[Row], before: int, at: int) -> bool:
    """Whether a day or an item stands between two lines."""
    between = rows[before + 1 : at]
    return any(
        row.kind != "line" or (row.body and (heading_in(row.body[0].text) or hours_in(row.body[0].text).spans))
        for row in between
    )
