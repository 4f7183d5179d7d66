"""Where a file can be put, and why not."""

from rcmcli.model.text import Text

TARGET_IS_FOLDER = Text(
    en="{path} is a folder; name a file in it", es="{path} es una carpeta; indique un archivo dentro de ella"
)
TARGET_IS_SOURCE = Text(en="{path} is the agenda itself", es="{path} es el propio orden del día")
TARGET_FOREIGN = Text(
    en="{path} exists and was not written by rcm",
    es="{path} ya existe y no lo escribió rcm",
)
TARGET_OUTSIDE = Text(
    en="{path} does not lie in the folder {folder}; nothing was written",
    es="{path} no está dentro de la carpeta {folder}; no se ha escrito nada",
)
FORCE_HINT = Text(en="add --force to replace it", es="agregue --force para reemplazarlo")
NO_FOLDER = Text(en="there is no folder {path}", es="no existe la carpeta {path}")
NO_FOLDER_HINT = Text(
    en="make that folder first, or name one that is there", es="cree antes esa carpeta, o indique una que exista"
)
CANNOT_WRITE = Text(en="{path} cannot be written: {reason}", es="no se puede escribir {path}: {reason}")
CHANGED_MEANWHILE = Text(
    en="{path} has been changed since it was read; it was left as it is",
    es="{path} ha cambiado desde que se leyó; se dejó como está",
)
AGAIN_HINT = Text(
    en="run the same command again: it begins from the file as it is now",
    es="ejecute otra vez la misma orden: parte del archivo como está ahora",
)
WRITE_PROTECTED = Text(
    en="{path} is write-protected; it was left as it is", es="{path} está protegido contra escritura; se dejó como está"
)
SEVERAL_NAMES = Text(
    en="{path} has {count} names (hard links), which writing it would part; it was left as it is",
    es="{path} tiene {count} nombres (enlaces duros), que se separarían al escribirlo; se dejó como está",
)
OWNER_NOT_KEPT = Text(
    en="{path} belongs to another user or group, and rcm may not give it to them again; it was left as it is",
    es="{path} pertenece a otro usuario o grupo, y rcm no puede devolvérselo; se dejó como está",
)
BY_HAND_HINT = Text(
    en="--dry-run (for rcm check, --diff) shows the changes, for you to make them in the file itself",
    es="--dry-run (para rcm check, --diff) muestra los cambios, para que usted los haga en el propio archivo",
)
NOT_PUT_BACK = Text(
    en="{path} has been written, and could not be put back as it was: {reason}",
    es="{path} ya se escribió, y no se pudo volver a dejar como estaba: {reason}",
)
PUT_BACK = Text(
    en="an earlier run of rcm was interrupted while writing; as it was before: {path}",
    es="una ejecución anterior de rcm se interrumpió mientras escribía; vuelve a estar como antes: {path}",
)
FOLDER_HELD = Text(
    en="another run of rcm is writing in {folder}", es="otra ejecución de rcm está escribiendo en {folder}"
)
FOLDER_HELD_HINT = Text(en="wait until it has ended, and try again", es="espere a que termine y vuelva a intentarlo")
