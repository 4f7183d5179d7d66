"""Tongue: which of the four languages of documents some words are in, by the small words that only one of them has."""

import re
from collections import Counter
from collections.abc import Iterable, Sequence

from rcmcli.model.text import Text, one_line
from rcmcli.reading.words import fold

_SMALL = {
    "en": "the of and to for with from by on at this that will their its is are be as into between opening break lunch "
    "session welcome remarks meeting closing registration report day morning afternoon coffee",
    "es": "el la los las del y en con por para una un al se su sus entre que lo apertura receso almuerzo sesion palabras "
    "reunion clausura registro informe dia manana tarde cafe bienvenida inscripcion miercoles jueves viernes lunes hacia",
    "fr": "le la les des du et en avec par pour une un au aux sur se sa ses entre que dans ouverture pause dejeuner seance "
    "mot reunion cloture inscription rapport jour matin apres-midi bienvenue mercredi jeudi vendredi lundi mardi vers",
    "pt": "o os as do da dos das e em com por para uma um ao no na nos nas se seu sua entre que abertura intervalo almoco "
    "sessao palavras reuniao encerramento inscricao relatorio dia manha tarde quarta quinta sexta segunda terca feira rumo",
}
_WORDS = {language: frozenset(words.split()) for language, words in _SMALL.items()}
_HEADS = {
    "en": "item,items,agenda item,activity,activities,topic,subject,title,event,session title,programme,program",
    "es": "punto,puntos,actividad,actividades,asunto,evento,programa,tema,temas,titulo,punto de la agenda,titulo de la sesion",
    "fr": "point,activite,activites,sujet,titre,evenement,programme,seance",
    "pt": "ponto,atividade,atividades,assunto,tema,temas,titulo,programa,evento",
}
_SIGNS = {"es": "ñ¿¡", "pt": "ãõç", "fr": "çœêèùàâîô"}
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")


def tongue_of_head(head: str) -> str:
    """The language in which the head of a column calls what is on the agenda: `Item`, «Punto»; nothing where two do."""
    found = [language for language, words in _HEADS.items() if fold(head).strip(" .:") in words.split(",")]
    return found[0] if len(found) == 1 else ""


def language_of(texts: Iterable[str], default: str = "") -> str:
    """The language of some texts: `en`, `es`, `fr` or `pt`; the default where nothing tells, or two are alike."""
    score: Counter[str] = Counter()
    for text in texts:
        lower = text.lower()
        for language, signs in _SIGNS.items():
            score[language] += sum(2 for sign in signs if sign in lower)
        for word in _WORD.findall(fold(text)):
            for language, known in _WORDS.items():
                score[language] += word in known
    ranked = score.most_common(2)
    if not ranked or not ranked[0][1] or (len(ranked) > 1 and ranked[0][1] == ranked[1][1]):
        return default
    return ranked[0][0]


def in_both(words: str, languages: Sequence[str]) -> Text:
    """Words as the file holds them; those that a paper in two languages says in both, parted by a stroke, each in its own."""
    parts = [part.strip() for part in one_line(words).split(" / ")]
    told = tuple(language_of([part]) for part in parts)
    for order in (tuple(languages), tuple(reversed(languages))) if len(languages) == len(parts) == 2 else ():
        if any(told) and all(one in ("", language) for one, language in zip(told, order, strict=True)):
            return Text(**dict(zip(order, parts, strict=True)))
    return Text(any=one_line(words))
