"""The words by which papers say what stands where, in English, Spanish, French and Portuguese: heads of columns and labels.

All of them are folded: small letters without accents.
"""

import re
from collections.abc import Iterable
from functools import cache

from rcmcli.model.text import DOCUMENT_LANGUAGES, Text, fold_name
from rcmcli.words import labels, spreadsheets

# What the head of a column says that is below it.
HEADS: dict[str, str] = {
    "hours": "hora|horas|horario|horarios|hour|hours|time|times|schedule|heure|heures|horaire|horaires|hs|hrs|horario local|"
    "hora local|local time|timing|time slot|when|cuando|franja horaria|quand",
    "start": "inicio|hora inicio|hora de inicio|hora inicial|start|starts|start time|begin|begins|beginning|from|de|desde|debut|"
    "heure de debut|comienzo|empieza|hora de comienzo|hora de inicio local|comeco|hora de entrada",
    "end": "fin|hora fin|hora de fin|hora final|final|termino|hora de termino|hora termino|end|ends|end time|to|until|hasta|a|"
    "heure de fin|fim|hora fim|finaliza|cierre|finish|finalizacion|hora de finalizacion|hora de cierre|termina",
    "length": "duracion|duration|minutes|minutos|min|mins|duree|duracao|tiempo|time allotted|length|tempo",
    "date": "fecha|fechas|dia|date|dates|day|jour|data|journee",
    "title": "actividad|actividades|activity|activities|tema|temas|topic|topics|session|sessions|sesion|sesiones|titulo|title|"
    "agenda|programa|program|programme|evento|eventos|event|events|asunto|asuntos|item|items|punto|puntos|contenido|"
    "descripcion|description|subject|activite|activites|sujet|sujets|theme|themes|point|points|intitule|atividade|"
    "atividades|assunto|assuntos|sessao|sessoes|pauta|ponto|pontos|orden del dia|agenda item|agenda items|ordre du jour|ordem do dia|"
    "evenement|evenements|module|modules|modulo|modulos|contenu|contenus|conteudo|conteudos|palestra|palestras|charla|charlas|"
    "talk|talks|workshops|talleres|ponencia|ponencias|intervention|interventions|"
    "what|que|tema a tratar|punto de agenda|puntos de agenda|actividad tema|descricao|item de agenda",
    "leads": "responsable|responsables|a cargo|a cargo de|lead|leads|lidera|conduce|encargado|encargada|encargados|delegacion|"
    "delegacion responsable|delegation|pais|paises|country|countries|institucion|institution|responsible|in charge|"
    "responsavel|responsaveis|task manager|owner|person responsible|pays|organizacion|organization|led by|lead by|quien|who|conduz|presenta|a cargo del",
    "speakers": "ponente|ponentes|expositor|expositora|expositores|orador|oradora|oradores|panelista|panelistas|speaker|"
    "speakers|presenter|presenters|facilitador|facilitadora|facilitadores|facilitator|moderador|moderadora|moderadores|"
    "moderator|moderators|intervenant|intervenants|intervenante|intervenantes|orateur|orateurs|palestrante|palestrantes|"
    "participantes|participants|panelist|panelists|conferencista|conferencistas|disertante|disertantes|presentador",
    "room": "lugar|lugares|sala|salas|salon|room|rooms|venue|venues|location|place|salle|lieu|lieux|local|sede|espacio|where|donde|"
    "auditorio|ubicacion|platform|plataforma",
    "documents": "documento|documentos|document|documents|doc|docs|documents de reference|referencia|documento de referencia|"
    "documentos de referencia|reference document|reference documents|papers|documentacion",
    "notes": "observaciones|observacion|notas|nota|notes|note|remarks|comments|commentaires|comentarios|observacoes|remarques|detalle|"
    "detalles|details|observations|comentario|resources|recursos|materials|materiales|ressources|materiais",
    "number": "no|n|num|numero|number|nr|nro|n o|num item",
}  # fmt: skip

# What a line begins with that says something of the item above it; what follows the colon is meant.
_LEADS = (
    "leads?|lead by|led by|lead panell?ist countr(?:y|ies)|lead countr(?:y|ies)|lidera|lideran|liderado por|a cargo(?: de)?|"
    "responsables?|conducen?|pais(?:es)? panelistas?(?: lider(?:es)?)?|pais(?:es)? responsables?|en charge|"
    "responsave(?:l|is)|responsible|in charge|presented by|presentad[oa] por|presenta|apresenta(?:do por)?|presente par|"
    "pays panelistes?|dirigid[oa] por|charge de|facilitado por|dirigen|direction|conducao"
)
_FUNCTIONS = (
    "chair(?:ed by|person|man|woman|s)?|preside[ns]?|presidencia|presidid[oa] por|moderators?|moderated by|moderador[ae]?s?|moderan?|"
    "moderadores|moderacion|moderateurs?|moderatrices?|moderation|moderacao|rapporteurs?|relator[ae]?s?|relatoria|facilitators?|facilitador[ae]?s?|facilitan?|"
    "facilitated by|facilitacion|animation|panell?ists?|panelistas?|paneles?|intervienen?|painelistas?|speakers?|oradore?s?|oradoras?|ponentes?|expositore?s?|"
    "expositoras?|presenters?|presentadore?s?|intervenants?|intervenantes?|palestrantes?|orateurs?|conferencistas?|disertantes?|"
    "master of ceremon(?:y|ies)|maestr[oa] de ceremonias?|mestre de cerimonias?|participants?|participantes|president|presidente|keynote(?: speaker)?|invitad[oa]s?|"
    "comentaristas?|discussants?|discutants?|commentators?|remarks by|palabras(?: de)?|with|con|avec"
)
_ROOM = "venues?|lugar|sede|room|sala|salon|place|location|lieu|salle|local|ubicacion|where|donde|plataforma|platform"
_NOTE = "notes?|notas?|remarques?|nota bene|nb|n b|observacao|observacion(?:es)?|observacoes|important|importante|obs"
_DOCUMENT = (
    "documentos?(?: de (?:referencia|trabajo))?|(?:reference|working|background) (?:documents?|papers?)|documents?(?: de (?:reference|travail))?|docs?|papers?|"
    "documentacion"
)
_LINK = "links?|enlaces?|zoom|teams|connection|conexion|join|unirse|lien|url|website|web|vinculo|registro en linea|liga"
_OBJECTIVES = r"(?:general |specific )?objectives?(?: .*)?|objetivos?(?: .*)?|objectifs?(?: .*)?|aims?(?: of .*)?|purpose(?: of .*)?|proposito(?: .*)?"
_METHOD = (
    r"(?:dialogue |work(?:ing)? )?method(?:ology|ologie)?|metodologia(?: .*)?|modalidad de trabajo|methodologie(?: .*)?"
)
_THEME = r"theme|lema|tema|theme central|tema central|motto|tema general"
_KINDS = {
    "leads": _LEADS,
    "function": _FUNCTIONS,
    "room": _ROOM,
    "note": _NOTE,
    "document": _DOCUMENT,
    "link": _LINK,
}
_COLON = r"[\[(*_ ]*(?P<label>{})(?: *\([^)]{{0,20}}\))?[ \u00a0*_]*(?::|–|—| - )[*_ ]*"
_END = re.compile(
    r"(?:end of (?:the )?(?:agenda|program(?:me)?|meeting|document)|fin (?:de la|del) (?:agenda|programa|documento|reunion|orden del dia)|"
    r"fim d[ao] (?:agenda|programa|pauta|reuniao)|fin de l'(?:agenda|ordre du jour)|fin du programme|\* ?\* ?\*|_{3,}|-{3,})",
)
_DOCUMENT_KINDS = (
    "agenda|programa|program|programme|orden del dia|ordre du jour|ordem do dia|pauta|draft agenda|provisional agenda|"
    "preliminary agenda|agenda preliminar|agenda provisional|proyecto de agenda|borrador de agenda|projet d ordre du jour|"
    "proyecto de orden del dia|final agenda|agenda final|programa preliminar|preliminary program|preliminary programme|"
    "draft program|draft programme|annotated agenda|agenda anotada|agenda comentada|programa provisional|horario|schedule|"
    "horarios|schedules|cronograma|timetable|draft|borrador|preliminar|preliminary|agenda de trabajo|working agenda|"
    "programa de trabajo|programa de actividades|agenda tentativa|tentative agenda|ordre du jour provisoire|pauta preliminar|"
    "agenda indicativa|indicative agenda|programme provisoire|programme preliminaire|programa final|projeto de agenda|"
    "proposed agenda|agenda propuesta|propuesta de agenda|proposed program|provisional programme|programme of work|horaire|"
    "schedule of activities|draft schedule of activities|au programme|programme de la journee|programacao|confira a programacao|"
    "temario|temario provisional|temas|puntos de agenda|provisional timetable|programa oficial|ordem de trabalhos|"
    "preliminary schedule|tentative schedule|programme at a glance|program at a glance|agenda del dia|el programa|le programme"
)
_DRAFT = re.compile(r"\b(?:draft|borrador|proyecto de|projet|projeto|rascunho|propuesta|proposed|tentativ[ea])\b")
_PRELIMINARY = re.compile(r"\b(?:preliminar(?:y|io|ia)?|provisional|provisoire|preliminaire|provisori[oa])\b")
_FINAL = re.compile(r"\bfinal(?:e)?\b")


# The heads of the columns of a CSV file of rcm; a table that has the last of them is one.
_OURS = {
    "date": spreadsheets.CSV_DATE, "start": spreadsheets.CSV_START, "end": spreadsheets.CSV_END,
    "title": spreadsheets.CSV_TITLE, "leads": spreadsheets.CSV_LEADS, "room": spreadsheets.CSV_ROOM,
    "group": spreadsheets.CSV_TRACK, "heading": spreadsheets.CSV_HEADING, "label": spreadsheets.CSV_DAY,
    "marks": spreadsheets.CSV_MARKS, "details": spreadsheets.CSV_DETAILS, "link": spreadsheets.CSV_LINK,
    "zone": spreadsheets.CSV_TIME_ZONE,
}  # fmt: skip
_OURS_ASIDE = (
    spreadsheets.CSV_WEEKDAY, spreadsheets.CSV_OFFSET, spreadsheets.CSV_UTC_START, spreadsheets.CSV_UTC_END,
    spreadsheets.CSV_KIND, spreadsheets.CSV_STATUS, spreadsheets.CSV_ID, spreadsheets.CSV_TZ_DATABASE,
)  # fmt: skip

_BELOW = {"start": spreadsheets.START, "end": spreadsheets.END}
_SHEET = {
    "date": spreadsheets.DATE, "title": labels.TOPIC, "details": spreadsheets.DETAILS, "leads": spreadsheets.LEADS,
    "room": labels.ROOM, "group": spreadsheets.TRACK, "heading": spreadsheets.PART, "marks": spreadsheets.MARKS,
    "link": labels.DOCUMENTS, "aside": spreadsheets.CSV_ID,
}  # fmt: skip
_BEFORE = {"Línea": "group"}  # heads of older workbooks


def own_heads(heads: Iterable[str]) -> dict[str, str]:
    """What the columns of a table of rcm are for, by their heads; nothing for a table of anybody else."""
    words = set(heads)
    if spreadsheets.CSV_TZ_DATABASE.en not in words:
        return _workbook_heads(words)
    found = {name: "aside" for head in _OURS_ASIDE for name in _names(head) if name in words}
    return found | {
        name: role for role, head in _OURS.items() for name in _names(head) if name in words and name not in found
    }


def _workbook_heads(words: set[str]) -> dict[str, str]:
    """The same of a sheet of a workbook of rcm in one language: below the heads of start and end stands the place."""
    first = {head: role for head in words for role, names in _BELOW.items() if head.partition(" ")[0] in _names(names)}
    known = {name: role for role, head in _SHEET.items() for name in _names(head)} | _BEFORE
    found = first | {head: known[head] for head in words if head in known}
    is_ours = spreadsheets.CSV_ID.en in words and set(found.values()) >= {"date", "start", "end", "title"}
    return found if is_ours and len(set(found.values())) == len(found) else {}


def _names(head: Text) -> set[str]:
    return {getattr(head, language) for language in DOCUMENT_LANGUAGES}


@cache
def _heads() -> dict[str, str]:
    return {name: role for role, names in reversed(HEADS.items()) for name in names.split("|")}


def without_brackets(words: str, instead: str = "") -> str:
    """Words without what stands in round brackets and the blanks before it; a bracket that is not closed stays."""
    *closed, last = words.split(")")
    parts = [part.partition("(") for part in closed]
    kept = [before.rstrip() + instead if bracket else f"{before})" for before, bracket, _ in parts]
    return "".join(kept) + last


_LANGUAGE = re.compile(r" ?\((?:en|es|fr|pt)\)$")  # of the words below, as a sheet in several languages says it


def head_of(words: str) -> str:
    """What a head of a column says that is below it: `hours`, `title`, `leads` and so on; nothing where it is no head."""
    words = _LANGUAGE.sub("", words)
    plain = fold_name(without_brackets(words, " "))
    if not plain or len(plain) > 60:
        return ""
    if plain in _heads():
        return _heads()[plain]
    parts = [fold_name(part) for part in re.split(r"[/|–—\n,]| - | y | and | et | e ", words) if fold_name(part)]
    roles = [_heads().get(part, "") for part in parts]
    if roles and all(roles):
        return roles[0]
    first = plain.split()[0]
    timed = first in ("hora", "time", "horario", "heure", "horaire", "schedule", "start", "inicio")
    return "hours" if timed and len(plain.split()) <= 5 else ""


@cache
def _label(kind: str) -> re.Pattern[str]:
    return re.compile(_COLON.format(_KINDS[kind]), re.IGNORECASE)


def labelled(plain: str) -> tuple[str, str, int]:
    """The kind of label that folded words begin with, the label itself, and where what it says begins; `("", "", 0)` for none."""
    for kind in _KINDS:
        found = _label(kind).match(plain)
        if found:
            return kind, found["label"], found.end()
    return "", "", 0


@cache
def _section(kind: str) -> re.Pattern[str]:
    words = {"objectives": _OBJECTIVES, "methodology": _METHOD, "theme": _THEME}[kind]
    return re.compile(rf"(?P<label>{words})[ *_]*:?", re.IGNORECASE)


def section_of(plain: str) -> str:
    """Which list of the meeting a folded line heads: `objectives`, `methodology`; nothing where it heads none."""
    if len(plain) > 120 or "." in plain.rstrip("."):
        return ""
    return next(
        (kind for kind in ("objectives", "methodology") if _section(kind).fullmatch(plain.strip(" *_.0123456789"))), ""
    )


def objective_at(plain: str) -> int:
    """Where the aim begins in a folded line that states one behind its label; 0 for none."""
    found = re.match(
        r"[*_ ]*(?:general )?(?:objective|objetivo(?: general)?|objectif(?: general)?|aim|purpose): *[*_]*(?=\S)", plain
    )
    return found.end() if found else 0


def theme_at(plain: str) -> int:
    """Where the words of a theme begin in a folded line that is labelled as one; 0 for none."""
    found = re.match(rf"[*_ ]*(?:{_THEME})[*_ ]*: *[*_]*", plain)
    return found.end() if found else 0


def is_end(plain: str) -> bool:
    """Whether a folded line only says that the paper ends, or is a rule."""
    return _END.fullmatch(plain.strip(" .*_=")) is not None


def is_kind_of_document(plain: str) -> bool:
    """Whether a line only says that the paper is an agenda, a programme, a draft of one."""
    return all(fold_name(part) in _DOCUMENT_KINDS.split("|") for part in re.split(r" [/|–-] ", plain))


def status_of(plain: str) -> str:
    """`draft`, `preliminary`, `final` where a folded line that names the kind of the paper says so; else nothing."""
    for status, pattern in (("preliminary", _PRELIMINARY), ("draft", _DRAFT), ("final", _FINAL)):
        if pattern.search(plain):
            return status
    return ""
