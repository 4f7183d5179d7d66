"""L501 missing-translation: a text is given by language, and one of the meeting's working languages is not there."""

from collections.abc import Iterator

from rcmcli.checks.texts import Found, by_language, in_languages
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Explanation, Finding, Rule, Severity, Variant
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
        en="{languages} are the working languages; whoever reads the other one is shown this text untranslated",
        es="los idiomas de trabajo son {languages}; quien lee el otro recibe este texto sin traducir",
    ),
    mend=Text(
        en="add the translation; a name that is the same in every language is one plain string",
        es="agregue la traducción; un nombre que es igual en todos los idiomas va en una sola cadena",
    ),
    explanation=Explanation(
        what=Text(
            en="Texts that are written by language (`title.en`, `title.es`) and lack one of the agenda's `languages`. "
            "A plain string is for every language and is never reported by itself. It looks only at languages that the agenda "
            "keeps: one in which no text is given was not meant to be on this paper.",
            es="Textos escritos por idioma (`title.en`, `title.es`) a los que les falta uno de los `languages` del orden "
            "del día. Una cadena simple vale para todos los idiomas y nunca se señala por sí sola. Solo mira los idiomas que el "
            "orden del día lleva de verdad: uno en el que no hay ningún texto no se quiso poner en este documento.",
        ),
        why=Text(
            en="Where a language is missing, the reader is shown another one in the middle of the page: an agenda half "
            "in Spanish goes out as the English version.",
            es="Donde falta un idioma, el lector ve otro en medio de la página: un orden del día a medias en español "
            "sale como si fuera la versión en inglés.",
        ),
        example=Text(
            en="The Puebla agenda of July 2021 gives each title twice:\n\n"
            '    title.en = "Welcome Cocktail"\n    title.es = "Cóctel de bienvenida"\n\n'
            "Without its second line, a Spanish reader would find “Welcome Cocktail” there.",
            es="El orden del día de Puebla, julio de 2021, da cada título dos veces:\n\n"
            '    title.en = "Welcome Cocktail"\n    title.es = "Cóctel de bienvenida"\n\n'
            "Sin su segunda línea, quien lo lee en español encontraría ahí «Welcome Cocktail».",
        ),
        mend=Text(
            en='Write the missing line. If the text is a name that stays as it is, write it once: `room = "Salón Maya"`. '
            "If the meeting works in one language only, leave that one in `languages`.",
            es="Escriba la línea que falta. Si el texto es un nombre que no cambia, escríbalo una sola vez: "
            '`room = "Salón Maya"`. Si la reunión trabaja en un solo idioma, deje solo ese en `languages`.',
        ),
    ),
)
_MANY = Variant(
    says=Text(
        en="{count} texts have no {language}, the first of them “{text}”",
        es="{count} textos no están en {language}; el primero es «{text}»",
    ),
    label=Text(en="missing in {count} texts", es="falta en {count} textos"),
    mend=Text(
        en="translate them; a name that is the same in every language is one plain string",
        es="tradúzcalos; un nombre que es igual en todos los idiomas va en una sola cadena",
    ),
)
_FEW = 10


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each text that lacks a language which the agenda keeps, that is, in which other texts of it are given."""
    if len(agenda.languages) < 2:
        return
    languages = in_languages(agenda.languages)
    given = by_language(agenda)
    for n, code in enumerate(agenda.languages):
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
