"""The kind of an item that does not write one, as its title says it: breaks, meals, the desk, the bus, the photograph.

It is small and certain: a title counts only if each word of it belongs to the table, or if a meal goes on with who offers it
and where. What has topics or speakers of its own is work, whatever it is called. docs/format.md shows the table.
"""

import re
from functools import lru_cache
from typing import Literal, get_args

from rcmcli.model.pattern import later
from rcmcli.model.text import Text, fold_name

ItemKind = Literal[
    "session", "break", "meal", "ceremony", "social", "travel", "logistics", "side-event", "bilateral", "press"
]
KINDS: tuple[ItemKind, ...] = get_args(ItemKind)


def listed_words(listed: str) -> frozenset[str]:
    """The words of a list that is written as one text."""
    return frozenset(listed.split())


# Folded names, in English, Spanish, French and Portuguese; the kind that comes first wins where a title has two.
NAMES: dict[ItemKind, tuple[str, ...]] = {
    "meal": (
        "breakfast", "brunch", "lunch", "lunchtime", "luncheon", "dinner", "supper", "banquet",
        "desayuno", "almuerzo", "comida", "cena", "banquete",
        "petit dejeuner", "dejeuner", "diner", "souper",
        "cafe da manha", "pequeno almoco", "almoco", "jantar",
    ),
    "logistics": (
        "registration", "registrations", "poster installation", "installation of posters", "poster setup", "poster set up",
        "accreditation", "check in", "sign in", "sign up", "badges", "badge collection", "badge pick up", "badge pickup",
        "registro", "registros", "inscripcion", "inscripciones", "acreditacion", "acreditaciones", "credenciales", "recogida de documentacion", "entrega de documentacion",
        "inscription", "inscriptions", "enregistrement", "accueil", "remise des badges", "retrait des badges",
        "inscricao", "inscricoes", "credenciamento", "cadastramento", "entrega de material",
    ),
    "travel": (
        "arrival", "arrivals", "departure", "departures", "flight", "flights", "transfer", "transfers", "transport",
        "transfer to the hotel", "transfer to the airport",
        "llegada", "llegadas", "vuelo", "vuelos", "traslado", "traslados", "transporte", "traslado al hotel", "traslado al aeropuerto", "salida de delegaciones",
        "salida de las delegaciones",
        "arrivee", "vol", "transfert", "depart des delegations", "transfert a l hotel", "transfert a l aeroport",
        "chegada", "voo", "traslado ao hotel", "traslado ao aeroporto",
    ),
    "social": (
        "welcome reception", "cocktail", "cocktails", "cocktail reception", "party",
        "technical visit", "technical visits", "technical tour", "technical tours", "field visit", "field visits", "field trip",
        "field trips", "site visit", "site visits", "study visit", "study visits", "excursion", "excursions", "technical excursion", "technical excursions", "scavenger hunt",
        "guided tour", "guided tours", "city walk", "guided walk", "walking tour", "city tour", "organised tour", "organized tour", "boat trip", "sightseeing",
        "fiesta", "visitas tecnicas", "visitas de campo", "visitas guiadas", "visita tecnica", "visita de campo", "visita guiada", "excursiones",
        "visite technique", "visite de terrain", "visite guidee",
        "coctel", "recepcion de bienvenida", "brindis", "vino de honor",
        "reception de bienvenue", "vin d honneur", "cocktail dinatoire", "aperitif", "apero", "apero dinatoire",
        "coquetel", "recepcao de boas vindas",
    ),
    "side-event": (
        "side event", "side events", "satellite event", "satellite events", "evento paralelo", "eventos paralelos", "actividades paralelas",
        "actividades satelites", "actividades culturales satelites", "evenement parallele", "evenements paralleles",
    ),
    "break": (
        "break", "breaks", "free time", "coffee", "coffe", "coffeebreak", "tea", "recess", "refreshments", "snack", "snacks",
        "tiempo libre", "tarde libre", "receso", "recesos", "pausa", "pausas", "descanso", "descansos", "intermedio", "cafe", "cafes", "refrigerio", "refrigerios", "merienda", "colacion",
        "pause", "pauses", "temps libre", "rafraichissements",
        "tempo livre", "intervalo", "intervalos", "cha", "lanche",
    ),
    "ceremony": (
        "group photo", "group photograph", "family photo", "family photograph", "official photo", "official photograph",
        "welcome photo", "welcome photograph",
        "foto de grupo", "foto grupal", "foto oficial", "foto de familia", "fotografia oficial", "fotografia grupal",
        "fotografia de grupo", "fotografia de familia",
        "photo de groupe", "photo de famille", "photo officielle",
        "foto do grupo", "fotografia do grupo",
    ),
}  # fmt: skip
# Words that change nothing, if a name of the table stands among them.
IDLE = listed_words(
    "a all an and at by for from in of on or the their to with "
    "al con de del e el en la las los o para por su sus todos todas un una y "
    "au aux avec d des du et l le les ou pour un une "
    "ao aos as com da das do dos em na no os ou "
    "afternoon award awards beverage bio box brief buffet comfort continental delegate delegates delegation delegations early entertainment evening farewell formal free gala general guests heads "
    "health i ii iii late leaders light mini morning networking official open optional participants poster posters refreshment short stretch time welcome "
    "asistentes bienvenida breve carteles corto despedida entrega honor delegacion delegaciones delegados hora invitados jefes libre manana matutino "
    "oficial participantes salud tarde tiempo vespertino "
    "affiches apres bienvenue chefs courte invites libre matin midi participants soir "
    "boas chefes curto delegacao delegacoes delegados livre manha participantes vindas "
    "h hr hrs horas hours m min mins minute minutes minuto minutos"
)
# What may stand between a meal, or coffee, and words that are not in the table: who offers it, and where.
_OFFERED = listed_words(
    "at courtesy given hosted in offered provided sponsored "
    "auspiciada auspiciado brindada brindado cortesia en ofrecida ofrecido patrocinada patrocinado por "
    "a au aux offert offerte organise "
    "em na no oferecida oferecido"
)
_WHERETO = frozenset(("of", "to", "al", "de", "del", "du", "ao", "do", "da"))  # beside “a”: of a visit
_OFFERABLE: set[ItemKind] = {"meal", "social"}
# A meal with one of these in its title is work, or may be.
WORK = listed_words(
    "briefing debate dialogue discussion event forum meeting panel presentation presentations round roundtable seminar "
    "session sessions talk talks training work working workshop "
    "charla conversatorio dialogo discusion evento foro mesa presentacion presentaciones reunion seminario sesion "
    "sesiones taller trabajo "
    "atelier reunion seance travail "
    "apresentacao dialogo oficina painel reuniao sessao trabalho"
)
# “Coffee break – posters”: a title that begins with a break and says so is one, whatever is done meanwhile.
_ASIDE = later(r" [-–—/] |: ")
_MEANWHILE = later(r" (?:and|&|y|et|e) ", re.IGNORECASE)  # so also “Coffee break and session photo”
# “Tuck shop is open”: a door that stands open calls nobody in.
_OPEN = later(r".* (?:(?:is|are|stays?|remains?|doors) open|(?:open|close)s)|.* (?:esta|permanece)n? abiert[oa]s?")
_OPEN_ENDS = ("open", "opens", "closes", "abierto", "abierta", "abiertos", "abiertas")
_NAMED = frozenset(("break", "breaks", "recess", "receso", "pausa", "pause", "intervalo", "descanso"))
_PARTS = {" ".join(name.split()): kind for kind, names in NAMES.items() for name in names}
_LONGEST = max(name.count(" ") + 1 for name in _PARTS)
_MOST = 120  # characters: a longer title is no name of a break


@lru_cache(maxsize=10_000)
def kind_said(title: Text) -> ItemKind | None:
    """The kind that a title says in one of its languages, if it says one."""
    return next((kind for words in given_in(title) if words and (kind := _said(words))), None)


def words_of(title: str) -> frozenset[str]:
    """The folded words of a title; none of one that is too long to be looked at."""
    return frozenset(fold_name(title).split()) if len(title) <= _MOST else frozenset()


def given_in(title: Text) -> tuple[str, ...]:
    """A title as it is given for all languages, and in each."""
    return (title.any, title.en, title.es, title.fr, title.pt)


def _said(title: str) -> ItemKind | None:
    if len(title) > _MOST:
        return None
    first = _ASIDE.split(title, 1)[0]
    if first == title:
        coffee = _MEANWHILE.split(title, 1)[0]
        first = coffee if " " in coffee else title
    if first != title and _NAMED.intersection(fold_name(first).split()) and _said(first) == "break":
        return "break"
    if (
        title.lower().rstrip(".").endswith(_OPEN_ENDS)
        and _OPEN.fullmatch(fold_name(title))
        and not WORK & words_of(title)
    ):
        return "logistics"
    if ":" in title.rstrip(":"):
        return None
    words = [bare for word in fold_name(_without_brackets(title)).split() if (bare := word.strip("0123456789"))]
    kinds, left = _kinds_at_start(words)
    goes_on = _OFFERED | _WHERETO if kinds == {"social"} else _OFFERED
    if left and not (kinds and kinds <= _OFFERABLE and left[0] in goes_on and not WORK.intersection(left)):
        return None
    return next((kind for kind in NAMES if kind in kinds), None)


def _kinds_at_start(words: list[str]) -> tuple[set[ItemKind], list[str]]:
    """The kinds named before the first word that is not of the table, and the words from the one before it on."""
    kinds: set[ItemKind] = set()
    at = told = 0
    while at < len(words):
        length = next((n for n in range(_LONGEST, 0, -1) if " ".join(words[at : at + n]) in _PARTS), 0)
        if length:
            kinds.add(_PARTS[" ".join(words[at : at + length])])
            told = at + length
        elif words[at] not in IDLE:
            return kinds, words[told:]
        at += length or 1
    return kinds, []


def _without_brackets(words: str) -> str:
    """A title without what stands in brackets, which is a place or a length."""
    while (opens := words.find("(")) >= 0 and (closes := words.find(")", opens)) > opens:
        words = words[:opens] + " " + words[closes + 1 :]
    return words
