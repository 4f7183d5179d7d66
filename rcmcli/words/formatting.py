"""What is said where agenda files are written in their one notation."""

from rcmcli.model.text import Text

TIDIED = Text(
    en="{path}: hours written anew: {hours}, dates: {dates}, new ids: {ids}",
    es="{path}: horas escritas de nuevo: {hours}, fechas: {dates}, ids nuevos: {ids}",
)
WOULD_TIDY = Text(
    en="{path}: hours that would be written anew: {hours}, dates: {dates}, new ids: {ids}",
    es="{path}: horas que se escribirían de nuevo: {hours}, fechas: {dates}, ids nuevos: {ids}",
)
PERIODS_TIDIED = Text(
    en="{path}: periods written anew: {dates}, new ids: {ids}",
    es="{path}: períodos escritos de nuevo: {dates}, ids nuevos: {ids}",
)
PERIODS_WOULD_TIDY = Text(
    en="{path}: periods that would be written anew: {dates}, new ids: {ids}",
    es="{path}: períodos que se escribirían de nuevo: {dates}, ids nuevos: {ids}",
)
NO_FORMS = Text(
    en="{path} is a calendar of activities, which has one form only; leave out --form",
    es="{path} es un calendario de actividades, que tiene una sola forma; omita --form",
)
ALL_TIDY = Text(en="{count} files, nothing to change", es="{count} archivos, nada que cambiar")
ONE_TIDY = Text(en="{path}: nothing to change", es="{path}: nada que cambiar")
LEFT = Text(
    en="{path}:{line}: this stays as it is: it cannot be written anew without touching more of the file",
    es="{path}:{line}: esto queda como está: no se puede escribir de nuevo sin tocar más del archivo",
)
NOT_AN_AGENDA = Text(
    en="{path} is a document, and no agenda file that could be written anew",
    es="{path} es un documento, y no un archivo de orden del día que se pueda escribir de nuevo",
)
NOT_AN_AGENDA_HINT = Text(en="read it as one first: rcm import {path}", es="léalo antes como tal: rcm import {path}")
NOT_THE_SAME = Text(
    en="{path} would not say the same then; nothing was written",
    es="{path} no diría entonces lo mismo; no se escribió nada",
)
