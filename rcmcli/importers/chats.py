"""Chats: who wrote each message of WhatsApp and when, which is no hour of a meeting; the last of them dates the text."""

import re
from datetime import date

import msgspec

from rcmcli.importers.sheet import Line, Sheet

_STAMP = re.compile(
    r"\W{0,2}(?P<day>[0-9]{1,2})[/.-](?P<month>[0-9]{1,2})[/.-](?P<year>(?:20)?[0-9]{2}),? "
    r"[0-9]{1,2}:[0-9]{2}(?::[0-9]{2})?(?:[ \u00a0\u202f]?[aApP]\.?[ \u00a0\u202f]?[mM]\.?)?\]?(?: [-–])? ?[^:\n]{1,40}: "
)


def without_stamps(sheet: Sheet) -> Sheet:
    """A sheet without the stamps of the messages that its lines begin with; made when the last of them was sent."""
    found = [stamp for block in sheet.blocks if isinstance(block, Line) and (stamp := _STAMP.match(block.text))]
    if not found:
        return sheet
    blocks = tuple(_bare(block) if isinstance(block, Line) else block for block in sheet.blocks)
    return msgspec.structs.replace(sheet, blocks=blocks, made=sheet.made or _sent(found[-1]))


def without_stamp(text: str) -> str:
    """A line of a message without who wrote it and when."""
    stamp = _STAMP.match(text)
    return text[stamp.end() :] if stamp else text


def _bare(line: Line) -> Line:
    return msgspec.structs.replace(line, text=without_stamp(line.text))


def _sent(stamp: re.Match[str]) -> date | None:
    """The day of a stamp, the day first as in most of the world, unless that is no day."""
    day, month, year = (int(stamp[name]) for name in ("day", "month", "year"))
    year += 2000 if year < 100 else 0
    for one, other in ((day, month), (month, day)):
        try:
            return date(year, other, one)
        except ValueError:
            continue
    return None
