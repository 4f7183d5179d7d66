"""A712 ordinal-skips: a IV Congress, where earlier ones are known and the III is not."""

from collections.abc import Iterable, Iterator

from rcmcli.model.agenda import Agenda
from rcmcli.model.beside import Beside
from rcmcli.model.calendar import Calendar
from rcmcli.model.finding import Confidence, Finding, Rule, Severity
from rcmcli.model.pattern import later
from rcmcli.model.text import LANGUAGES, Text, fold_name

RULE = Rule(
    code="A712",
    name="ordinal-skips",
    severity=Severity.INFO,
    confidence=Confidence.LOW,
    title=Text(en="a number of a series is missing", es="falta un número de una serie"),
    says=Text(
        en="“{activity}” is number {number} of its series; {known} is known, {missing} is not",
        es="«{activity}» es el número {number} de su serie; se conoce el {known}, no el {missing}",
    ),
    label=Text(en="number {missing} is not known", es="no se conoce el número {missing}"),
    why=Text(
        en="a number is mistyped, or a meeting is in no calendar and no agenda here",
        es="un número está mal escrito, o una reunión no está en ningún calendario ni orden del día de aquí",
    ),
    mend=Text(en="look at the number", es="revise el número"),
)
_ROMAN = {"i": 1, "v": 5, "x": 10, "l": 50}
_WORDS = {
    word: number
    for number, words in enumerate(
        ("first 1st primer primera primero", "second 2nd segundo segunda", "third 3rd tercer tercera tercero",
         "fourth 4th cuarto cuarta", "fifth 5th quinto quinta"), 1,
    )
    for word in words.split()
}  # fmt: skip
_HEAD = later(r"(?:the |la |el )?(?P<number>[ivxl]{1,8}|[a-z]+|[0-9]st|[0-9]nd|[0-9]rd|[0-9]th) (?P<rest>.+)")
_PARTED = later(r"[:(«“\"]")
Place = tuple[str, int]  # a series, and a number of it


def check(agenda: Agenda, calendar: Calendar) -> Iterator[Finding]:
    """Find each number of a series that has earlier ones and lacks the one before."""
    beside = calendar.beside
    if beside is None:
        return
    own = _known(activity.title for _, _, activity in beside.calendar.each())
    known: dict[str, set[int]] | None = None
    for path, _, activity in beside.calendar.each():
        for series, number in _places(activity.title):
            if number < 3 or number - 1 in own[series]:
                continue
            known = known or _with_others(own, beside)
            lower = [one for one in known[series] if one < number - 1]
            if lower and number - 1 not in known[series]:
                yield RULE.at(
                    (*path, "title"), activity=activity.title, number=number, known=max(lower), missing=number - 1
                )
                break


def _with_others(own: dict[str, set[int]], beside: Beside) -> dict[str, set[int]]:
    """The numbers of each series in all files; those are read only where one is missing in this."""
    others = _known(beside.titles())
    return {series: own.get(series, set()) | others.get(series, set()) for series in {*own, *others}}


def _known(titles: Iterable[Text]) -> dict[str, set[int]]:
    known: dict[str, set[int]] = {}
    for title in titles:
        for series, number in _places(title):
            known.setdefault(series, set()).add(number)
    return known


def _places(title: Text) -> list[Place]:
    """Which number of which series a title says, in each language that it has."""
    said = {_PARTED.split(title.pick(language))[0] for language in LANGUAGES}
    return [place for words in sorted(said) if (place := _place(fold_name(words)))]


def _place(words: str) -> Place | None:
    found = _HEAD.fullmatch(words)
    if found is None:
        return None
    number = _WORDS.get(found["number"]) or _roman(found["number"])
    return (found["rest"], number) if number else None


def _roman(letters: str) -> int:
    """The number of Roman numerals; 0 for other words."""
    if not letters or set(letters) - set(_ROMAN):
        return 0
    values = [_ROMAN[letter] for letter in letters]
    number = sum(-one if one < after else one for one, after in zip(values, [*values[1:], 0], strict=True))
    return number if letters == _numeral(number) else 0


def _numeral(number: int) -> str:
    signs = ((50, "l"), (40, "xl"), (10, "x"), (9, "ix"), (5, "v"), (4, "iv"), (1, "i"))
    written = ""
    for value, sign in signs:
        written += sign * (number // value)
        number %= value
    return written
