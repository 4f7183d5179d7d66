"""Sentences: the title of an activity out of the sentence that orders it, its steps, and who supports it, where and when."""

import re

from rcmcli.importers.activities.builders import Entry
from rcmcli.importers.activities.kinds import mode_of
from rcmcli.importers.activities.title_dates import dated, undecided
from rcmcli.importers.people import parties_in
from rcmcli.model.text import capitalized, fold_name
from rcmcli.reading.words import fold

# Verbs that are steps of an activity, in English and Spanish.
_STEPS = (
    "implement|review|revise|approve|disseminate|prepare|draft|update|finali[sz]e|adopt|launch|design|validate|publish|promote|"
    "evaluate|monitor|initiate|elaborate|conclude|present|execute|revisar|aprobar|difundir|implementar|elaborar|preparar|actualizar|"
    "finalizar|adoptar|lanzar|disenar|validar|publicar|promover|evaluar|monitorear|iniciar|presentar|ejecutar|socializar|concluir"
)
# Verbs that every activity goes without.
_HELD = "develop|hold|organi[sz]e|carry out|conduct|convene|host|desarrollar|celebrar|organizar|realizar|llevar a cabo|convocar|impartir"
_NOUNS = (
    "development|approval|implementation|review|revision|dissemination|preparation|drafting|update|adoption|elaboracion|desarrollo|"
    "aprobacion|implementacion|revision|difusion|preparacion|actualizacion|adopcion"
)
_AND = r"(?:, (?:and |y )?| and | y | e )"
_ARTICLE = r"(?:(?:the|a|an|el|la|los|las|un|una) )?"
_NOUNS_TOO = "review|draft|update|launch|design|monitor|present|host|hold"  # verbs only before an article, behind “to”, or among others
_ORDER = re.compile(
    rf"(?:to |(?!(?:{_NOUNS_TOO}) (?!(?:the|a|an) )))(?P<verbs>(?:{_STEPS}|{_HELD})(?:{_AND}(?:{_STEPS}|{_HELD}))*) (?!(?:of|on|for|de|del) )"
    rf"{_ARTICLE}(?P<rest>\S.*)"
)
_GO_ON = re.compile(
    rf"(?:(?:to )?(?:continue|continuar) (?:with |con )?)?{_ARTICLE}(?P<verbs>(?:{_NOUNS})(?:{_AND}{_ARTICLE}(?:{_NOUNS}))+|(?<=continue the )(?:{_NOUNS}))"
    rf" (?:of|del?) {_ARTICLE}(?P<rest>\S.*)"
)
_FOLLOW = re.compile(r"(?:to )?follow up (?P<rest>(?:on|to) .*)|dar seguimiento (?P<resto>al? .*)")
_HOLDS = re.compile(rf"(?:to )?(?:{_HELD})\b")
_SPLIT = re.compile(_AND)
_BETWEEN = re.compile(r"\b(?:between|entre) (?P<names>.+)$", re.IGNORECASE)

_SUPPORT = re.compile(
    r",? ?\b(?:with|under) (?:the )?(?:\w+ )?(?:support|backing|cooperation|collaboration|assistance) (?:of|from|by) |,? ?\bsupported by |"
    r",? ?\b(?:given|taught|delivered|led|facilitated) by |,? ?\b(?:\w+ing )?in (?:coordination|collaboration|conjunction|cooperation|partnership) with |"
    r",? ?\b(?:jointly|together) with |,? ?\bcon (?:el )?(?:apoyo|acompañamiento|auspicio)(?: \w+)? del? |"
    r",? ?\ben (?:coordinación|colaboración|cooperación|conjunto|alianza) con |,? ?\b(?:conjuntamente|junto) con |,? ?\bimpartid[ao]s? por ",
    re.IGNORECASE,
)
_HOST = re.compile(
    r",? ?\b(?:to be |that will be |which will be )?(?:held|hosted|organi[sz]ed) (?:in|at|by) |, (?:in|en) |"
    r",? ?\b(?:a |por )(?:celebrarse|realizarse|llevarse a cabo|desarrollarse) en |,? ?\bque se (?:celebrará|realizará|llevará a cabo|desarrollará) en |"
    r",? ?\bcon sede en ",
    re.IGNORECASE,
)
_GROUP = re.compile(r"(?:the |el )?(?P<title>(?:working group|grupo de trabajo)\b.*)", re.IGNORECASE)
_THE = re.compile(r"(?:^|(?<=, )|(?<=\band )|(?<=\by )|(?<=\be ))(?:[Tt]he|la|el|los|las) ")
_SHORT = re.compile(r"\((?P<short>[A-Z]{2,10})(?:,[^()]*)?\)$")
_MOST = 4  # clauses behind a title


def understand(entry: Entry, words: str) -> None:
    """Take a sentence apart: what it says of support, place and time goes to its keys, what is left is the title."""
    words = words.strip().rstrip(".;").strip()
    for _ in range(_MOST):
        shorter = take_when(entry, words) or _support(entry, words) or _host(entry, words)
        if not shorter:
            break
        words = shorter
    entry.title = _ordered(entry, words)
    between = _BETWEEN.search(entry.title)
    if between and not entry.parties:
        entry.parties = list(parties(between["names"]))


def holds(words: str) -> bool:
    """Whether a sentence orders that something be held."""
    return bool(_HOLDS.match(fold(words)))


def parties(words: str) -> tuple[str, ...]:
    """The parties that some words name, articles before them left out; none unless all of them do."""
    named = parties_in(_THE.sub("", words.strip(" .;,")))
    short = tuple(
        found["short"] if (found := _SHORT.search(one)) and parties_in(found["short"]) else one for one in named
    )
    return () if any("(" in one for one in short) else short


def _support(entry: Entry, words: str) -> str:
    """The sentence without who supports it, if that ends it."""
    for found in reversed([*_SUPPORT.finditer(words)]):
        tail = words[found.end() :].strip()
        if group := _GROUP.fullmatch(tail):
            entry.groups.append(group["title"].rstrip(" ."))
            return words[: found.start()]
        if named := parties(tail):
            entry.support = [*named, *entry.support]
            return words[: found.start()]
    return ""


def _host(entry: Entry, words: str) -> str:
    """The sentence without who receives it, if that ends it and is a party."""
    if entry.host:
        return ""
    for found in reversed([*_HOST.finditer(words)]):
        named = parties(words[found.end() :])
        if len(named) == 1:
            entry.host = named[0]
            return words[: found.start()]
    return ""


def take_when(entry: Entry, words: str) -> str:
    """The sentence without when it is, which goes to its key; an empty one where it does not say."""
    if entry.period:
        return ""
    found = dated(words)
    if found is None:
        shorter = undecided(words)
        return shorter if shorter != words else ""
    entry.period = found.period
    if found.at:
        entry.add("notes", found.at)
    before, bracket, inner = found.before.rpartition("(")
    is_open = bool(bracket) and ")" not in inner
    left = _placed(entry, before.rstrip() if is_open else found.before, inner.strip() if is_open else "")
    return _placed(entry, left, found.behind)


def _placed(entry: Entry, title: str, beside: str) -> str:
    """A title without the place that stood beside its date: a party, a mode, a city before its country; else with it."""
    city, _, country = beside.rpartition(", ")
    named = parties(beside) or (parties(country) if city else ())
    if len(named) == 1 and not entry.host:
        entry.host = named[0]
        entry.place = city if named != parties(beside) else ""
        return title
    mode = mode_of(beside) if len(beside.split()) == 1 else None
    if mode:
        entry.mode = mode
        return title
    return f"{title}, {beside}" if title and beside else title or beside


def _ordered(entry: Entry, words: str) -> str:
    """The title of what is ordered; the verbs that order it are its steps."""
    plain = fold(words)
    if found := _FOLLOW.fullmatch(plain):
        at = found.start("rest") if found["rest"] else found.start("resto")
        return ("Follow-up " if found["rest"] else "Seguimiento ") + words[at:]
    found = _GO_ON.fullmatch(plain) or _ORDER.fullmatch(plain)
    if not found:
        return capitalized(words)
    verbs = [_THE.sub("", verb) for verb in _SPLIT.split(words[found.start("verbs") : found.end("verbs")])]
    for verb in verbs:
        if not _HOLDS.fullmatch(fold(verb)):
            entry.add("steps", capitalized(verb))
    return capitalized(words[found.start("rest") :])


def content(title: str) -> frozenset[str]:
    """The words of a title that carry its meaning."""
    return frozenset(word for word in fold_name(title).split() if len(word) > 3)
