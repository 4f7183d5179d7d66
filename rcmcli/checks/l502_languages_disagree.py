"""L502 languages-disagree: two languages of one text do not have the same numbers or times."""

from collections.abc import Iterator

from rcmcli.checks.figures import figures_of, same_at_a_glance
from rcmcli.checks.texts import by_language, checked
from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Confidence, Finding, Rule, Severity, Variant
from rcmcli.model.span import Path
from rcmcli.model.text import LANGUAGE_NAMES, Text

RULE = Rule(
    code="L502",
    name="languages-disagree",
    severity=Severity.WARNING,
    confidence=Confidence.MEDIUM,
    title=Text(en="two languages of one text disagree", es="dos idiomas de un mismo texto no coinciden"),
    says=Text(
        en="the {language} of “{text}” says {here}, the {first_language} says {there}",
        es="en {language} «{text}» dice {here}, en {first_language} dice {there}",
    ),
    label=Text(en="{here} here, {there} in {first_language}", es="aquí {here}, en {first_language} {there}"),
    why=Text(
        en="readers of the two languages would go to different hours, sessions or articles",
        es="los lectores de uno y otro idioma irían a horas, sesiones o artículos distintos",
    ),
    mend=Text(
        en="correct the one that is wrong; both should have the same numbers",
        es="corrija el que esté mal; los dos deberían tener los mismos números",
    ),
)
_MORE = Variant(
    says=Text(
        en="the {language} of “{text}” says {here}, the {first_language} does not",
        es="en {language} «{text}» dice {here}, en {first_language} no",
    ),
    label=Text(en="{here} is not in the {first_language}", es="{here} no está en {first_language}"),
)
_LESS = Variant(
    says=Text(
        en="the {first_language} of “{text}” says {there}, the {language} does not",
        es="en {first_language} «{text}» dice {there}, en {language} no",
    ),
    label=Text(
        en="{there} is not here, but in the {first_language}", es="aquí no está {there}, en {first_language} sí"
    ),
)
_CODES = ("en", "es", "fr", "pt")


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each text whose languages do not have the same figures; each one is compared with the agenda's first."""
    file = checked(agenda, calendar)
    if len(file.languages) < 2:
        return
    order = sorted(_CODES, key=lambda code: file.languages.index(code) if code in file.languages else len(_CODES))
    found = by_language(file)
    columns = [column for code in order if any(column := [getattr(text, code) for _, text in found])]
    if all(same_at_a_glance(columns[0], column) for column in columns[1:]):
        return
    for path, text in found:
        yield from _compared(path, text, [(code, words) for code in order if (words := getattr(text, code))])


def _compared(path: Path, text: Text, words: list[tuple[str, str]]) -> Iterator[Finding]:
    (first, original), *others = words
    for code, given in others:
        if same_at_a_glance([given], [original]):
            continue
        here, there = figures_of(given), figures_of(original)
        more, less = here.missing_in(there), there.missing_in(here)
        if more or less:
            variant = None if more and less else _MORE if more else _LESS
            yield RULE.at(
                (*path, code),
                variant=variant,
                text=text,
                here=", ".join(more),
                there=", ".join(less),
                language=LANGUAGE_NAMES[code],
                first_language=LANGUAGE_NAMES[first],
            )
