"""Other words: what people call a command or an option that rcm calls otherwise, in English and Spanish, without accents."""

from collections.abc import Iterable

from rcmcli.model.text import fold_name

_COMMANDS = {
    "agenda show": "view display print see open mostrar ver abrir imprimir",
    "agenda list": "ls index listar lista enumerar",
    "agenda new": "create begin start init nuevo nueva crear empezar",
    "agenda add": "insert append agregar anadir insertar",
    "agenda set": "edit change rename update editar cambiar fijar renombrar poner modificar",
    "agenda move": "reschedule mover trasladar reprogramar",
    "agenda shift": "delay postpone desplazar aplazar posponer correr adelantar",
    "agenda late": "overrun tarde atraso retraso retrasar demora",
    "agenda extend": "lengthen shorten alargar acortar prolongar extender",
    "agenda swap": "exchange intercambiar permutar",
    "agenda cancel": "cancelar suspender",
    "agenda restore": "uncancel restaurar restablecer",
    "agenda remove": "delete rm drop borrar quitar eliminar suprimir",
    "agenda renumber": "number numerar renumerar",
    "agenda fmt": "format tidy formatear formato",
    "agenda undo": "revert deshacer revertir",
    "agenda diff": "compare changes comparar diferencias cambios",
    "agenda now": "status today current ahora hoy",
    "agenda arrange": "schedule timetable organizar horario ordenar",
    "check": "lint validate verify test revisar comprobar verificar validar",
    "export": "send save make publish enviar exportar guardar mandar publicar",
    "export ics": "calendar ical icalendar outlook calendario invite invitation invitacion",
    "export html": "page web webpage htm pagina",
    "export docx": "word doc paper documento papel",
    "export pdf": "print imprimir",
    "export png": "image picture jpg imagen foto",
    "export txt": "message whatsapp text email mensaje texto correo",
    "export md": "markdown",
    "export xlsx": "excel spreadsheet xls hoja libro",
    "export site": "website sitio",
    "import": "read load importar leer cargar",
    "convert": "time convertir hora",
    "plan": "find planificar planear buscar",
    "places": "place zone zones timezones cities lugar lugares husos ciudades",
    "calendar": "calendario activities actividades",
    "calendar next": "upcoming deadlines proximo proximas plazos",
    "schema": "schemas esquema",
    "help": "ayuda man",
}
_OPTIONS = {
    "--at": "time when hora cuando", "--audience": "publico", "--date": "dates fecha fechas", "--day": "dia jornada",
    "--dry-run": "simular simulate ensayo preview", "--duration": "length duracion", "--explain": "explicar",
    "--fix": "mend corregir arreglar", "--for": "party para participante delegacion", "--force": "overwrite forzar",
    "--from": "desde de", "--help": "ayuda", "--lang": "idioma lengua lenguaje language", "--leads": "dirige lider lead",
    "--hours": "horas horario", "--like": "como", "--output": "out salida archivo", "--phase": "fase estado",
    "--quiet": "silent silencio", "--room": "sala salon", "--title": "titulo name nombre", "--to": "a hasta hacia",
    "--tomorrow": "manana", "--today": "hoy", "--tz": "zone timezone place huso zona lugar ciudad", "--year": "ano",
}  # fmt: skip


def commands_called(word: str) -> list[str]:
    """The commands that somebody may call so."""
    return _called(word, _COMMANDS)


def option_called(name: str, known: Iterable[str]) -> str:
    """The option among those `known` that somebody may call so; empty for none."""
    return next((one for one in _called(name, _OPTIONS) if one in known), "")


def _called(word: str, table: dict[str, str]) -> list[str]:
    bare = fold_name(word)
    return [name for name, words in table.items() if bare in words.split()]
