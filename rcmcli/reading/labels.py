"""Labels beside a printed time: zones, offsets and places, and the day when it is another one."""

import re
from functools import cache

import msgspec

from rcmcli.model.clock import names
from rcmcli.model.pattern import later
from rcmcli.model.text import fold_name
from rcmcli.reading.clocks import FoldedLine
from rcmcli.reading.words import DASHES, SHIFTS, fold

_ZONES = (
    "UTC|GMT|WET|WEST|CET|CEST|EET|EEST|BST|MSK|EST|EDT|CST|CDT|MST|MDT|PST|PDT|AKST|AKDT|HST|AST|ADT|NST|NDT|ET|CT|PT|MT|AT|"
    "COT|PET|ECT|VET|BOT|CLT|CLST|ART|BRT|BRST|AMT|UYT|PYT|PYST|GYT|SRT|GFT|CAT|EAT|WAT|SAST|IST|PKT|SGT|HKT|JST|KST|"
    "AEST|AEDT|ACST|ACDT|AWST|NZST|NZDT|GST|IDT|ICT|WIB|CHST|HNE|HNC|HAE|HEC"
)
_WORDS_TOO = "ART|PET|CAT|EAT|AT|ET|CT|PT|MT|ICT|BOT|IST|AST|WAT|GET|MT|ECT|VET|HEC"  # also words or other bodies
_COUNTRIES = (
    "belize|belice|canada|costa rica|dominican republic|republica dominicana|el salvador|guatemala|honduras|mexico|nicaragua|"
    "panama|united states|estados unidos|usa|eeuu|ee uu|us|eua|argentina|bolivia|brazil|brasil|chile|colombia|ecuador|guyana|"
    "paraguay|peru|suriname|surinam|uruguay|venezuela|cuba|haiti|jamaica|spain|espana|espanha|espagne|portugal|france|francia|"
    "germany|alemania|italy|italia|switzerland|suiza|united kingdom|uk|reino unido|china|japan|japon|india|australia|"
    "new zealand|nueva zelanda|south africa|central america|centroamerica|america central|centro america|caribbean|"
    "eastern caribbean|europe|europa|central europe|us pacific|us central|us eastern|us east coast|us west coast|us mountain|"
    "pacific|eastern|central europe|trinidad and tobago|trinidad y tobago|puerto rico|philippines|filipinas|korea|kenya"
)
_CITIES = (
    "washington|washington dc|washington d c|wdc|ottawa|belmopan|ciudad de mexico|mexico df|cdmx|ciudad de guatemala|"
    "guatemala city|san jose|ciudad de panama|panama city|quito|brasilia|ciudad de mexico|tegucigalpa|san salvador|"
    "santiago de chile|la habana|havana|nueva york|nova york|san francisco|boston|miami|houston|dallas|seattle|atlanta|"
    "philadelphia|austin|montreal|bruselas|bruxelles|ginebra|geneva|geneve|genebra|londres|roma|paris|berlin|viena|lisboa|"
    "moscow|moscu|beijing|pequin|delhi|new delhi|mumbai|bangalore|tokio|seul|canberra|wellington|osaka|barcelona|munich|"
    "cairo|pretoria|cape town|addis ababa|tel aviv|rio de janeiro|buenos aires|ciudad de buenos aires|medellin|cali|"
    "santa cruz|georgetown|puebla|cancun|guadalajara|los angeles|new york city|nyc|la|sf|st john's|hong kong|barbados"
)
_NOT_PLACES = {"reunion", "center", "wake", "easter", "universal", "midway", "resolute", "general", "la", "troll", "us"}
_HOURS = r"(?:0?[0-9]|1[0-4])(?::?[0-9]{2})?(?![0-9:.])(?! ?(?:UTC|GMT|h|am|pm|hrs))"
_OFFSET = rf"(?:(?:UTC/GMT|GMT/UTC|UTC|GMT) ?(?:[{DASHES}+]{_HOURS}|[{DASHES}+] [0-9](?![0-9:.]))|\+[0-9]{{2}}:?[0-9]{{2}})(?![^\W_])"
_ABBREVIATION = rf"(?:{_ZONES})(?:-[A-Z]{{2,3}})?(?![^\W_])"
_ZONE = later(
    rf"{_OFFSET}(?: ?/ ?{_ABBREVIATION})?|{_ABBREVIATION}(?: ?[/&] ?(?:{_ABBREVIATION}|{_OFFSET}))?|Z(?![^\W_])"
)
_OFFSET_ALONE, _OFFSET_BEHIND = re.compile(_OFFSET), re.compile(rf"(?<=\w) {_OFFSET}$")
_NAMED = later(r"[A-Z][A-Za-z]+/[A-Za-z_+\-0-9]+(?:/[A-Za-z_]+)?")
_HOUR_OF = later(
    r"(?:horas?|horário|horario|heures?)(?: (?:oficial|estándar|legal|local|locale|locales))?"
    r"(?: (?:de la|del?|d[aeo]s?|en|no|na|à))? ",
    re.IGNORECASE,
)
_LOCAL = later(r"(?:horas? loca(?:le?s?|is)|horário local|heures? locales?|local time)(?!\w)", re.IGNORECASE)
_NAME = later(
    r"(?:[A-ZÁÉÍÓÚ][\w.]{0,30}(?: (?:(?:de|del|do|da|of) )?[A-ZÁÉÍÓÚ][\w.]{0,30}){0,3}"
    r"|[a-záéíóúñçü]{0,20}(?:[aeio]n[ao]|eñ[ao]|[aeo]s[ae]|[eo]la|ense|aya|ega|ular|este|oeste|pacífico|centro|local)(?!\w))"
)
_TIME = later(
    r"((?:US )?[A-ZÁÉÍÓÚ][\w.]{0,30}(?: [A-Z][\w.]{0,30}){0,3}?)(?: (?:[Ss]tandard|[Dd]aylight|[Ss]ummer|[Ll]ocal)){0,2} [Tt]ime(?!\w)"
)
_PLAIN_TIMES = frozenset(
    ["eastern", "central", "mountain", "pacific", "atlantic", "universal", "alaska", "hawaii", "arabia", "singapore"]
)
_SHIFTS = (
    (2, r"\+ ?2(?: ?(?:days?|dias?|jours|d))?"),
    (1, r"\+ ?1(?: ?(?:days?|dia|d|jour))?"),
    (-1, rf"[{DASHES}] ?1 (?:day|dia|jour)|(?:(?<= )|^)[{DASHES}]1(?= ?$| ?[)|])"),
    *SHIFTS.items(),
)
_SHIFT = [(days, re.compile(rf"(?:{words})(?![^\W_])(?![:.][0-9])")) for days, words in _SHIFTS]
_OF_NEXT = later(
    r"(?<=[a-z]),?(?: (?:a las?|at|as|a|from|de las|desde las))? [0-9]{1,2}(?:[:.h][0-9]{2}|h| ?[ap]\.? ?m)"
)
_GAP = later(r"[ ,;=]*")
_ENCLOSED = later(r"[ ,]*[(\[]([^()\[\]]{1,60})[)\]]")
_TO_THE_END = later(r"((?:for|in|en|em|à|at|de) )?([^(|\[]{2,90})")
_NEXT_CLOCK = later(
    r"(?:,? (?:y|and|e|et|o|or))?(?: (?:a las?|at|às|à))? ?[,;/=–-]? ?[0-9]{1,2}(?:[:.hH][0-9]{2}|[hH]| ?[aApP]\.? ?[mM]).*"
)


class Beside(msgspec.Struct, frozen=True):
    """What stands beside a time: its label, its shift of days, and where in the line they end."""

    label: str
    shift: int | None
    last: int


def beside(line: FoldedLine, index: int) -> Beside:
    """The label and the shift printed after `index`, in any order, in parentheses or not."""
    label, shift, last = "", None, index
    for _ in range(3):
        enclosed = _enclosed(line, last)
        found = enclosed or _shifted(line, last) or _labelled(line, last)
        more = found is not None and found.label and label and not enclosed and not _one_clock(label, found.label)
        if not found or more or (found.shift is not None and shift is not None):
            break
        if found.label:
            label = f"{label} ({found.label})" if label else found.label
        last, shift = found.last, found.shift if shift is None else shift
    return Beside(label, shift, last)


def _one_clock(first: str, second: str) -> bool:
    """Whether two labels are an offset and an abbreviation, which say one clock: `GMT+0530 IST`."""
    return {bool(_OFFSET_ALONE.fullmatch(one)) for one in (first, second)} == {True, False} and all(
        _ZONE.fullmatch(one) for one in (first, second)
    )


def is_label(text: str, *, enclosed: bool = False) -> bool:
    """Whether all of `text` names zones, offsets or places; between parentheses more is believed."""
    text = text.strip(" ,;:.|=")
    if not text or len(text) > 90:
        return False
    if enclosed and not re.search(r"[0-9][:.hH][0-9]|\bmin", text):
        named = _HOUR_OF.match(text + " ") or re.search(r"\w [Tt]ime$", text) or _ZONE.match(text)
        if named and len(text) <= 40:
            return True
    if _HOUR_OF.match(text) and _hour_of(text, 0) == len(text):
        return True
    return all(_names_one(part) for part in re.split(r" ?[,;&|=] ?| / | (?:and|y|e|et) ", text) if part)


def is_local(label: str) -> bool:
    """Whether a label says “local time” and no place."""
    return bool(_LOCAL.fullmatch(label.strip()))


def is_clock(label: str) -> bool:
    """Whether a label says a clock by its letters or its offset, and no place."""
    return bool(_ZONE.fullmatch(label.strip(" ()")))


@cache
def places() -> frozenset[str]:
    """The names of places that are believed without asking the gazetteer: zones' cities and the parties' names."""
    regions = ("America/", "Europe/", "Asia/", "Africa/", "Australia/", "Pacific/", "Atlantic/")
    cities = {fold_name(name.rsplit("/", 1)[1]) for name in names() if name.startswith(regions)}
    return frozenset((cities | set(f"{_COUNTRIES}|{_CITIES}".split("|"))) - _NOT_PLACES)


def zone_at(line: FoldedLine, index: int) -> str:
    """The zone printed right after `index` (`15UTC`, `0800 UTC`, `14 horas del Este`), or nothing."""
    start = index + line.printed.startswith(" ", index)
    found = _ZONE.match(line.printed, start) if line.printed[start : start + 1] != "+" else None
    last = _hour_of(line.printed, start)
    return found[0] if found and _meant(line, found) else line.printed[start:last] if last else ""


def _names_one(part: str) -> bool:
    name = _OFFSET_BEHIND.sub("", part)
    return bool(_ZONE.fullmatch(part)) or fold_name(name) in places() or part in names()


def _enclosed(line: FoldedLine, index: int) -> Beside | None:
    """A label or a shift between parentheses, or both."""
    found = _ENCLOSED.match(line.printed, index)
    if not found:
        return None
    words, _, last_words = found[1].rpartition(",")
    for days, pattern in _SHIFT:
        if pattern.fullmatch(fold(found[1].strip())):
            return Beside("", days, found.end())
        if words and pattern.fullmatch(fold(last_words.strip())) and is_label(words, enclosed=True):
            return Beside(words.strip(), days, found.end())
    return Beside(found[1].strip(), None, found.end()) if is_label(found[1], enclosed=True) else None


def _shifted(line: FoldedLine, index: int) -> Beside | None:
    """A shift of days without parentheses."""
    start = _start(line, index)
    for days, pattern in _SHIFT:
        found = pattern.match(line.plain, start)
        if found and (start > index or found[0].startswith("+")) and not _OF_NEXT.match(line.plain, found.end()):
            return Beside("", days, found.end())
    return None


def _labelled(line: FoldedLine, index: int) -> Beside | None:
    """A label without parentheses: a zone, “hora …”, “… time”, or places up to the end."""
    start = _start(line, index)
    zone = _ZONE.match(line.printed, start)
    if zone and _meant(line, zone):
        return Beside(zone[0], None, zone.end())
    named = _NAMED.match(line.printed, start)
    if named and named[0] in names():
        return Beside(named[0], None, named.end())
    last = _hour_of(line.printed, start) or _time(line.printed, start)
    if last:
        return Beside(line.printed[start:last], None, last)
    return _to_the_end(line.printed, start) if start > index else None


def _to_the_end(printed: str, start: int) -> Beside | None:
    """Places that fill the rest of the line, perhaps followed by a shift of days."""
    found = _TO_THE_END.match(printed, start)
    if not found or len(printed) - start > 120:
        return None
    text = _NEXT_CLOCK.sub("", found[2])
    for _, pattern in _SHIFT:
        shift = pattern.search(fold(text))
        if shift and not text[shift.end() :].strip(" .)"):
            text = text[: shift.start()]
    label = text.strip(" ,;.-–—|")
    return Beside(label, None, found.start(2) + len(text.rstrip())) if label and is_label(label) else None


def _start(line: FoldedLine, index: int) -> int:
    gap = _GAP.match(line.printed, index)
    return gap.end() if gap else index


def _meant(line: FoldedLine, zone: re.Match[str]) -> bool:
    """Whether letters that are also a word (ART, PET) stand alone, as a zone does."""
    rest = line.printed[zone.end() : zone.end() + 2]
    if _OFFSET_ALONE.match(line.printed, zone.end() + 1):
        return True
    return zone[0] not in _WORDS_TOO.split("|") or not rest.strip() or not (rest[0] == " " and rest[1].isalnum())


def _hour_of(printed: str, start: int) -> int:
    """Where “hora Colombia”, «horário de Brasília», “hora local” end; 0 for none."""
    local = _LOCAL.match(printed, start)
    if local:
        return local.end()
    opening = _HOUR_OF.match(printed, start)
    name = _NAME.match(printed, opening.end()) if opening else None
    return name.end() - _surplus(name[0]) if name else 0


def _surplus(name: str) -> int:
    """How many letters at the end of a name belong to the title, as far as known places tell."""
    words = name.split(" ")
    for count in range(len(words), 0, -1):
        if fold_name(" ".join(words[:count])) in places():
            return len(name) - len(" ".join(words[:count]))
    return 0 if words[0][:1].islower() or len(words) == 1 else len(name) - len(words[0])


def _time(printed: str, start: int) -> int:
    """Where “Venezuela time”, “Central European Summer Time” end; 0 for none or for another time (“Question Time”)."""
    found = _TIME.match(printed, start)
    if not found:
        return 0
    name = fold_name(found[1]).removeprefix("us ")
    known = (
        name in places() or name in _PLAIN_TIMES or name.split()[-1] in ("european", "american", "indian", "standard")
    )
    return found.end() if known or _ZONE.fullmatch(found[1]) or name.endswith(("eastern", "pacific")) else 0
