"""What a title names among other words, though that is no kind for certain: a meal, a tour, a bus, a desk, drinks."""

from functools import lru_cache

from rcmcli.model.kinds import NAMES, WORK, given_in, listed_words, words_of
from rcmcli.model.text import Text, fold_name

_PAUSE_WORDS = frozenset(name for kind in ("meal", "break") for name in NAMES[kind] if " " not in name) | {
    "tour",
    "tours",
}
_MEALS = frozenset(name for name in NAMES["meal"] if " " not in name)
_TRAVEL = frozenset(name for name in NAMES["travel"] if " " not in name) | listed_words("arribo partida regreso salida")
_TOURS = listed_words("excursion excursiones excursions passeio tour tours visit visita visitas visite visites visits")
_FARE = listed_words(
    "barbecue bbq buffet cocktail cocktails drink drinks mixer party reception "
    "brindis bufe bufet coctel recepcion "
    "buffet reception verre "
    "churrasco coquetel recepcao"
)
# Whose a meal or a coffee may be: “Advisor dinner”, “Almuerzo de ministros”.
_CIRCLES = listed_words(
    "adviser advisers advisor advisors alumni board chairs coaches committee council exhibitors experts faculty judges mentors "
    "members ministers press speaker speakers spouses sponsors staff student students teachers trustees vip vips volunteers "
    "women womens youth "
    "acompanantes asesores autoridades docentes expertos jovenes jueces ministras ministros mujeres patrocinadores ponentes "
    "prensa profesores voluntarios "
    "accompagnants experts intervenants jeunes ministres presse "
    "imprensa jovens ministros mulheres palestrantes professores"
)
# “Inscripciones y retiro de viandas”: a desk, unless something begins there.
_DESKS = frozenset(NAMES["logistics"])
_BEGINNING = listed_words(
    "address ceremony inauguration introduction keynote opening remarks speech apertura bienvenida inauguracion palabras "
    "allocution bienvenue ouverture abertura"
)


@lru_cache(maxsize=10_000)
def may_pause(title: Text) -> bool:
    """Whether a title names a break, a meal or a tour anywhere, and no work: it may be a pause, though not for certain."""
    return any(_PAUSE_WORDS & words and not WORK & words for words in map(words_of, given_in(title)) if words)


@lru_cache(maxsize=10_000)
def may_pause_for_some(title: Text) -> bool:
    """Whether a title names a break or a meal and whose it is, as “Advisor dinner” does: the others may sit on meanwhile."""
    return may_pause(title) and any(_CIRCLES & words for words in map(words_of, given_in(title)) if words)


@lru_cache(maxsize=10_000)
def may_be_desk(title: Text) -> bool:
    """Whether a title begins with a registration, and names no work and no opening: people come and go there."""
    return any(
        not (WORK | _BEGINNING) & words and any(fold_name(given).startswith(f"{name} ") for name in _DESKS)
        for given in given_in(title)
        if (words := words_of(given))
    )


@lru_cache(maxsize=10_000)
def names_meal(title: Text) -> bool:
    """Whether a title names a meal anywhere, as “Assembly lunch, council in session” does."""
    return any(_MEALS & words for words in map(words_of, given_in(title)) if words)


@lru_cache(maxsize=10_000)
def names_tour(title: Text) -> bool:
    """Whether a title names a visit or a tour anywhere, and no work: people are on their way to it, and back."""
    return any(_TOURS & words and not WORK & words for words in map(words_of, given_in(title)) if words)


@lru_cache(maxsize=10_000)
def names_travel(title: Text) -> bool:
    """Whether a title names an arrival, a departure or a bus anywhere, and no work."""
    return any(_TRAVEL & words and not WORK & words for words in map(words_of, given_in(title)) if words)


@lru_cache(maxsize=10_000)
def may_receive(title: Text) -> bool:
    """Whether a title names a reception, drinks or a buffet anywhere, and no work: nobody sits there and listens."""
    return any(_FARE & words and not WORK & words for words in map(words_of, given_in(title)) if words)
