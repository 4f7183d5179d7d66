"""Roles: what the columns of a table of activities hold, and what the labels before a line say, by their words."""

from functools import cache

import msgspec

from rcmcli.importers.activities.heads import names_of
from rcmcli.model.text import Text, fold_name
from rcmcli.words import activities, labels

_OURS: dict[str, Text] = {
    "activity": activities.ACTIVITY, "mandate": activities.MANDATE, "host": labels.HOST, "support": activities.SUPPORT,
    "for": activities.FOR, "place": activities.PLACE, "when": activities.WHEN, "status": activities.STATUS,
    "group": activities.GROUP, "kind": activities.KIND, "mode": activities.MODE, "first": activities.FIRST_DAY,
    "last": activities.LAST_DAY, "details": activities.DETAILS, "id": activities.ID, "part_of": activities.PART_OF,
    "also": activities.ALSO, "agenda": activities.AGENDA, "objective": activities.OBJECTIVE, "objectives": labels.OBJECTIVES,
    "topics": activities.TOPICS, "steps": activities.STEPS, "participants": activities.PARTICIPANTS, "notes": labels.NOTE,
    "documents": labels.DOCUMENT, "link": labels.LINK,
}  # fmt: skip
_PEOPLES = {
    "activity": "activities|actividades|activity or event|actividad o evento|event|events|evento|eventos|title|titulo|workshop|workshops|taller|talleres|"
    "meeting|meetings|reunion|reuniones|action|actions|accion|acciones|activity name|nombre de la actividad|activity event|actividad evento",
    "number": "no|n|num|number|numero|item|#",
    "mandate": "paragraph|parrafo|numeral|reference|referencia|ref|resolution|resolucion|literal|basis|fundamento",
    "host": "host country|hosted by|pais anfitrion|pais sede|hosts|anfitriones|convened by",
    "seat": "sede|sedes|seat|sede propuesta",
    "support": "supported by|support from|with the support of|apoyo de|con apoyo de|con el apoyo de|cooperation|cooperacion|partners|partner|socios|aliados|"
    "supporting organizations|organizaciones que apoyan|in coordination with|en coordinacion con",
    "for": "addressed to|dirigido a|dirigida a|audience|destinatarios|participating countries|paises participantes|countries|paises",
    "place": "venue|city|ciudad|location|modalidad y lugar|place and mode",
    "when": "date|dates|fecha|fechas|period|periodo|month|mes|trimestre|quarter|tentative date|fecha tentativa|fechas tentativas|tentative dates|"
    "proposed date|fecha propuesta|timeline|timeframe|plazo|deadline|due date|fecha limite|due|cuando",
    "status": "estatus|progress|avance|state|situacion",
    "group": "working group|grupo de trabajo|wg|gt|area|axis|eje|eje tematico",
    "kind": "type of activity|tipo de actividad",
    "mode": "modality|format|formato",
    "details": "detail|detalle|observations|observaciones|notes|notas|comments|comentarios|remarks|description|descripcion",
    "participants": "participantes",
    "steps": "pasos|step|paso",
    "responsible": "responsible|responsable|responsables|lead|in charge|a cargo|a cargo de|focal point|punto focal|responsibility|responsabilidad",
    "time": "time|hora|horas|hours|horario|start time|end time|hora de inicio|hora de fin",
    "first": "start|start date|from|begins|inicio|fecha de inicio|fecha inicio|fecha inicial|desde",
    "last": "end|end date|until|ends|fin|fecha de fin|fecha fin|fecha final|fecha de termino|fecha de cierre|hasta",
    "own": "rcm calendar",
}  # fmt: skip


def role_of(words: str) -> str:
    """The role that the heading of a column, or a label, names; an empty one where it names none."""
    return _roles().get(fold_name(words), "")


def is_our_head(words: str) -> bool:
    """Whether rcm heads a column so, in one of its languages."""
    return bool(languages_of(words))


@cache
def _roles() -> dict[str, str]:
    found = {said: role for role, words in _PEOPLES.items() for said in words.split("|")}
    return found | {name: role for role, text in _OURS.items() for name in names_of(text)}


def languages_of(words: str) -> tuple[str, ...]:
    """The languages in which rcm writes these words as the heading of a column, or a label."""
    plain = fold_name(words)
    given = (msgspec.structs.asdict(text) for text in _OURS.values())
    return tuple(
        dict.fromkeys(name for text in given for name, said in text.items() if said and fold_name(said) == plain)
    )
