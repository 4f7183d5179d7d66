"""Words that people write for the keys and kinds of the file, most of them Spanish, with the ones it means."""

from rcmcli.model.span import Path
from rcmcli.model.text import Text, fold_name

_KEYS = {
    "title": "titulo", "subtitle": "subtitulo", "theme": "lema tema", "status": "estado", "mode": "modo modalidad",
    "timezone": "zona huso zonahoraria husohorario tz zone", "languages": "idiomas idioma language", "date": "fecha",
    "day": "dia dias days jornada", "item": "punto puntos items sesion", "time": "hora horario hours when start begin begins starts inicio comienzo",
    "kind": "tipo clase type", "leads": "lideres lidera lead dirige dirigen responsable", "topics": "temas puntos",
    "speakers": "ponentes oradores expositores", "room": "sala salon", "track": "grupo", "venue": "lugar sede",
    "audience": "publico participantes for para admitted access acceso closed private restricted confidential cerrado cerrada "
    "privado privada reservado reservada restringido restringida confidencial", "optional": "opcional", "documents": "documentos", "notes": "notas nota",
    "link": "enlace url", "host": "anfitrion pais", "delegations": "delegaciones paises", "weekday": "diasemana",
    "observers": "observadores", "objectives": "objetivos", "methodology": "metodologia", "name": "nombre",
    "role": "cargo", "party": "parte participante", "footnotes": "notasalpie", "minutes": "minutos duracion duration",
    "for": "para audience publico", "text": "texto", "url": "direccion enlace link",
    "printed": "impreso localtimes horaslocales", "start": "begin begins starts inicio comienzo", "until": "end to hasta fin",
    "hours": "horario", "number": "numero num no", "symbol": "signatura", "as": "function funcion calidad", "remote": "adistancia virtualmente",
    "practical": "logistics logistica informacionpractica", "publish": "publicar published", "fixed": "fijo fija",
}  # fmt: skip
_KINDS = {
    "session": "sesion plenaria panel taller workshop reunion plenary meeting",
    "break": "receso pausa descanso cafe coffee coffeebreak refrigerio",
    "meal": "almuerzo lunch cena dinner desayuno breakfast comida",
    "ceremony": "ceremonia inauguracion clausura apertura opening closing photo fotografia foto",
    "social": "coctel cocktail recepcion reception actividadcultural",
    "travel": "viaje traslado transfer llegada salida arrival departure",
    "side-event": "eventoparalelo sideevent evento paralelo",
    "bilateral": "bilaterales reunionbilateral bilateralmeeting",
    "press": "prensa conferenciadeprensa ruedadeprensa pressconference media",
    "logistics": "logistica registro inscripcion registration conexion",
    "final": "definitivo definitiva", "preliminary": "preliminar provisional", "draft": "borrador",
    "cancelled": "cancelado cancelada canceled", "virtual": "enlinea online zoom", "hybrid": "hibrido hibrida mixta",
    "in-person": "presencial inperson onsite",
    "en": "ingles english anglais", "es": "espanol spanish castellano espagnol", "fr": "frances french francais",
    "pt": "portugues portuguese portugais",
}  # fmt: skip

_TRUTHS = {
    "true": "si yes verdadero cierto oui sim y s on",
    "false": "no falso non nao n off",
}  # fmt: skip


def meant_truth(word: str) -> bool | None:
    """What a word such as `sí` says where true or false is asked for; None for any other."""
    bare = fold_name(word)
    return next((name == "true" for name, words in _TRUTHS.items() if bare == name or bare in words.split()), None)


def meant_key(word: str, known: list[str]) -> str:
    """The key among `known` that a word stands for; empty for none."""
    return _meant(word, known, _KEYS)


def known_key(word: str) -> str:
    """The key of any table that a word stands for; empty for none."""
    bare = fold_name(word).replace(" ", "")
    return next((name for name, words in _KEYS.items() if bare == name or bare in words.split()), "")


def meant_value(word: str, known: list[str]) -> str:
    """The kind, status or mode among `known` that a word stands for; empty for none."""
    return _meant(word, known, _KINDS)


def _meant(word: str, known: list[str], table: dict[str, str]) -> str:
    bare = fold_name(word).replace(" ", "")
    return next((name for name in known if bare in table.get(name, "").split()), "")


def shape_meant(path: Path) -> Text:
    """How the items of a day are written, for a value that has another shape; empty for all other keys."""
    if path[-1:] == ("items",):
        return _LINES
    return _TABLES if path[-2:-1] == ("item",) and path[0] == "day" else Text()


_LINES = Text(
    en='write them as lines, items = """, each item on a line of its own without quotes or comma, and """ below them; '
    "as tables they are called item",
    es='escríbalos como líneas, items = """, cada punto en la suya sin comillas ni coma, y """ debajo; como tablas se llaman item',
)
_TABLES = Text(
    en='an item is a table, { time = "09:00-09:30", title = "…" }; lines of text are called items = """',
    es='un punto es una tabla, { time = "09:00-09:30", title = "…" }; las líneas de texto se llaman items = """',
)
