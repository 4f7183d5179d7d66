"""L501 missing-translation: a text is given by language, and one of the meeting's working languages is not there."""

from collections.abc import Iterator

from rcmcli.checks.texts import Found, by_language, checked, in_languages
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Finding, Rule, Severity, Variant
from rcmcli.model.text import Text

RULE = Rule(
    code="L501",
    name="missing-translation",
    severity=Severity.WARNING,
    draft=Severity.INFO,
    preliminary=Severity.INFO,
    title=Text(en="a translation is missing", es="falta una traducción"),
    says=Text(en="“{text}” has no {language}", es="«{text}» no está en {language}"),
    label=Text(en="no {language}", es="no está en {language}"),
    why=Text(
        en="the languages are {languages}; who reads the other one sees this",
        es="los idiomas son {languages}; quien lee el otro ve este texto",
    ),
    mend=Text(
        en="translate it; a name that is alike in all languages is one string",
        es="tradúzcalo; un nombre igual en todos los idiomas es una sola cadena",
    ),
)
_MANY = Variant(
    says=Text(
        en="{count} texts have no {language}, the first of them “{text}”",
        es="{count} textos no están en {language}; el primero es «{text}»",
    ),
    label=Text(en="missing in {count} texts", es="falta en {count} textos"),
    mend=Text(
        en="translate them; a name that is alike in all languages is one string",
        es="tradúzcalos; un nombre igual en todos los idiomas es una sola cadena",
    ),
)
_FEW = 10


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each text that lacks a language which the agenda keeps, that is, in which other texts of it are given."""
    file = checked(agenda, calendar)
    if len(file.languages) < 2:
        return
    languages = in_languages(file.languages)
    given = by_language(file)
    for n, code in enumerate(file.languages):
        missing = [found for found in given if not getattr(found[1], code)]
        if len(missing) < len(given):
            for finding in _findings(missing, n):
                yield finding.told(language=in_languages([code]), languages=languages)


def _findings(missing: list[Found], n: int) -> Iterator[Finding]:
    if len(missing) > _FEW:
        yield RULE.at(("languages", n), variant=_MANY, count=len(missing), text=missing[0][1])
    else:
        for path, text in missing:
            yield RULE.at(path, text=text)
