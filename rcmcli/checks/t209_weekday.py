"""T209 weekday: the weekday written beside a date is not the one of that date."""

from collections.abc import Iterator
from datetime import date

from rcmcli.model.agenda import Agenda
from rcmcli.model.calendar import Calendar
from rcmcli.model.change import Write
from rcmcli.model.dates import WEEKDAYS, read_weekday, weekday
from rcmcli.model.finding import Explanation, Finding, Rule, Severity, Variant
from rcmcli.model.text import LANGUAGES, Text, fold_name

RULE = Rule(
    code="T209",
    name="weekday",
    severity=Severity.ERROR,
    title=Text(en="weekday does not fit the date", es="el día de la semana no corresponde a la fecha"),
    says=Text(en="{day} is a {truth}, not a {stated}", es="el {day} es {truth}, no {stated}"),
    label=Text(en="{day} is a {truth}", es="el {day} es {truth}"),
    why=Text(
        en="readers trust the weekday more than the number, and one of the two is wrong",
        es="quien lee confía más en el día de la semana que en el número, y uno de los dos está mal",
    ),
    mend=Text(en='write "{truth}", or correct the date', es='escriba "{truth}" o corrija la fecha'),
    explanation=Explanation(
        what=Text(
            en="A `weekday` beside a `date` that is the name of another weekday, or of none. It reads whole names and their "
            "first three letters in English, Spanish, French and Portuguese.",
            es="Un `weekday` al lado de un `date` que es el nombre de otro día de la semana, o de ninguno. Lee nombres completos "
            "y sus tres primeras letras en español, inglés, francés y portugués.",
        ),
        why=Text(
            en="One of the two is wrong, and readers trust the weekday. It is what remains of the agenda that was copied, or of "
            "the date before the meeting was moved.",
            es="Uno de los dos está mal, y quien lee confía en el día de la semana. Es lo que queda del orden del día que se "
            "copió, o de la fecha anterior a un cambio de fecha.",
        ),
        example=Text(
            en="The agenda of Puebla prints “Saturday, 31 July, 2021”. With the weekday of a year before it would say:\n\n"
            '    date    = 2021-07-31\n    weekday = "Friday"',
            es="El orden del día de Puebla imprime «sábado 31 de julio de 2021». Con el día de la semana del año anterior "
            'diría:\n\n    date    = 2021-07-31\n    weekday = "viernes"',
        ),
        mend=Text(
            en="Find out which of the two is right. If it is the date, `rcm check --fix` writes its weekday, in the same "
            "language and the same letters.",
            es="Averigüe cuál de los dos es correcto. Si es la fecha, `rcm check --fix` escribe su día de la semana, en la misma "
            "lengua y con la misma letra.",
        ),
    ),
)
_UNKNOWN = Text(en="“{stated}” is not the name of a weekday", es="«{stated}» no es el nombre de un día de la semana")


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each stated weekday that the date does not have."""
    for d, day in enumerate(agenda.days):
        if not day.weekday or read_weekday(day.weekday) == day.date.weekday():
            continue
        unknown = read_weekday(day.weekday) is None
        truth = Text(**{language: weekday(day.date, language) for language in LANGUAGES})
        variant = Variant(says=_UNKNOWN) if unknown else None
        path = ("day", d, "weekday")
        right = _rewritten(day.weekday, day.date, agenda.languages)
        fix = (Write(path, right),) if right else ()
        yield RULE.at(path, variant=variant, fix=fix, day=str(day.date), truth=truth, stated=day.weekday)


def _rewritten(stated: str, day: date, languages: tuple[str, ...]) -> str:
    """The right weekday in the language, the length and the letters of the wrong one; empty where that is no weekday."""
    word = fold_name(stated)
    for language in dict.fromkeys((*languages, *WEEKDAYS)):
        for name in WEEKDAYS[language]:
            short = fold_name(name).split()[0]
            if word in (fold_name(name), short, short[:3]):
                truth = weekday(day, language)
                if word != fold_name(name):
                    truth = truth.split("-")[0] if word == short else truth[:3]
                return _in_letters_of(stated, truth) + "." * stated.rstrip().endswith(".")
    return ""


def _in_letters_of(stated: str, word: str) -> str:
    letters = stated.strip()
    if letters.rstrip(".").isupper():
        return word.upper()
    return word.capitalize() if letters[:1].isupper() else word.lower()
