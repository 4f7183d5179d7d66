"""What is said where documents and sites are written, and of what is left out of them."""

from rcmcli.model.text import Text

UNTRANSLATED = Text(
    en="not in {language} ({count}): {named}; they stand in another language",
    es="sin {language} ({count}): {named}; figuran en otro idioma",
)
MISSING_EXTRA = Text(
    en="this form needs the package {package}, which is not installed",
    es="esta forma necesita el paquete {package}, que no está instalado",
)
MISSING_EXTRA_HINT = Text(
    en="install it once: {line}",
    es="instálelo una vez: {line}",
)
NOT_A_DOCUMENT_NAME = Text(
    en="{path} would be {form} with the name of another kind",
    es="{path} sería {form} con el nombre de otra clase de archivo",
)
DOCUMENT_NAME_HINT = Text(en="give it a name that ends in {ending}", es="dele un nombre que termine en {ending}")
STDIN_WITHOUT_NAME = Text(
    en="an agenda from standard input has no name, which its calendar entries are recognised by",
    es="un orden del día de la entrada estándar no tiene nombre, y por él se reconocen sus entradas de calendario",
)
STDIN_NAME_HINT = Text(en="add --stdin-filename NAME.toml", es="agregue --stdin-filename NOMBRE.toml")
WOULD_WRITE_DOCUMENT = Text(en="would write {path}: {bytes} bytes", es="se escribiría {path}: {bytes} bytes")
WRITTEN = Text(en="{path}: {bytes} bytes", es="{path}: {bytes} bytes")
MORE_CHANGES = Text(en="  more changes: {count}", es="  otros cambios: {count}")
ERRORS_LEFT = Text(
    en="the agenda has errors ({count}), which `rcm check {label}` shows; what is certain was written",
    es="el orden del día tiene errores ({count}), que muestra `rcm check {label}`; se escribió lo que es cierto",
)
LEFT_OUT = Text(en="left out: “{title}” ({why})", es="omitido: «{title}» ({why})")
LEFT_OUT_UNTIMED = Text(en="no hour is stated", es="no se indica la hora")
LEFT_OUT_UNPLACED = Text(en="it is not placed yet", es="aún no tiene lugar en el programa")
LEFT_OUT_ZERO = Text(en="it starts and ends at the same minute", es="empieza y termina en el mismo minuto")
LEFT_OUT_SKIPPED = Text(en="the clocks skip its time that day", es="ese día los relojes se saltan su hora")
LEFT_OUT_BACKWARDS = Text(en="it ends before it starts", es="termina antes de empezar")
NO_ADDRESS = Text(en="“{url}” is no web address", es="«{url}» no es una dirección web")

# a site
SITE_ADDRESS_HINT = Text(
    en="write the address of its folder: https://example.org/rcm/",
    es="escriba la dirección de su carpeta: https://example.org/rcm/",
)
SITE_LEFT_OUT = Text(
    en="left out: {path} has faults that make it uncertain (rcm check)",
    es="omitido: {path} tiene defectos que lo hacen incierto (rcm check)",
)
WOULD_WRITE_SITE = Text(
    en="would write {folder}: {count} files, new or changed: {changed}",
    es="se escribiría {folder}: {count} archivos, nuevos o cambiados: {changed}",
)
WOULD_WRITE_SITE_ONE = Text(
    en="would write {folder}: 1 file, new or changed: {changed}",
    es="se escribiría {folder}: 1 archivo, nuevo o cambiado: {changed}",
)
SITE_WRITTEN = Text(
    en="{folder}: {count} files, new or changed: {changed}",
    es="{folder}: {count} archivos, nuevos o cambiados: {changed}",
)
SITE_WRITTEN_ONE = Text(
    en="{folder}: 1 file, new or changed: {changed}", es="{folder}: 1 archivo, nuevo o cambiado: {changed}"
)
SITE_FOLDER = Text(en="{path} (files: {count})", es="{path} (archivos: {count})")
SITE_REMOVED = Text(en="removed, since it is no longer built: {path}", es="eliminado, porque ya no se genera: {path}")
SITE_WOULD_REMOVE = Text(
    en="would remove, since it is no longer built: {path}", es="se eliminaría, porque ya no se genera: {path}"
)
SITE_KEPT = Text(en="no longer built, and kept: {path}", es="ya no se genera y se conserva: {path}")
SITE_OF_OTHERS = Text(
    en="{folder} holds a site made with --audience {before}; one with --audience {now} in its place could leave pages of it",
    es="{folder} contiene un sitio hecho con --audience {before}; uno con --audience {now} en su lugar podría dejar páginas de aquel",
)
SITE_OF_OTHERS_HINT = Text(
    en="name another folder with -o, or delete this one first; --force does not help here",
    es="indique otra carpeta con -o, o borre antes esta; --force no sirve aquí",
)
SITE_HOLDS_AGENDAS = Text(
    en="a site in {folder} would publish the agendas themselves, closed sessions too",
    es="un sitio en {folder} publicaría los propios órdenes del día, también las sesiones cerradas",
)
SITE_HOLDS_AGENDAS_HINT = Text(
    en="name with -o a folder that does not hold them, such as -o site",
    es="indique con -o una carpeta que no los contenga, como -o site",
)
SITE_UNREAD = Text(
    en="{paths}: faults make it uncertain now, and the site has its pages from before",
    es="{paths}: tiene defectos que lo hacen incierto, y el sitio contiene sus páginas anteriores",
)
SITE_UNREAD_HINT = Text(
    en="mend it (rcm check); --keep leaves its pages as they are, --force removes them",
    es="corríjalo (rcm check); --keep deja sus páginas como están, --force las elimina",
)
SITE_EDITED = Text(
    en="changed by somebody since rcm wrote it: {paths}",
    es="modificado por alguien después de que rcm lo escribiera: {paths}",
)
SITE_EDITED_HINT = Text(
    en="--force replaces or removes it; the change is lost then",
    es="--force lo reemplaza o elimina; entonces se pierde el cambio",
)
SITE_UNLISTED = Text(
    en="of an earlier site, and no longer built: {paths}", es="de un sitio anterior, y ya no se genera: {paths}"
)
SITE_UNLISTED_HINT = Text(
    en="an earlier rcm kept no list of its files: look whether they may go; --force removes them",
    es="un rcm anterior no llevaba la lista de sus archivos: mire si pueden eliminarse; --force los elimina",
)
SITE_MANIFEST_DAMAGED = Text(
    en="{path} is not the list of a site as this rcm writes it",
    es="{path} no es la lista de un sitio como la escribe este rcm",
)
SITE_MANIFEST_HINT = Text(
    en="restore it, or build the site in another folder (-o)", es="restáurela, o genere el sitio en otra carpeta (-o)"
)
FULL_ALONE = Text(
    en="--full writes the hours of the meeting itself; leave out --short, --details and --tz",
    es="--full escribe las horas de la propia reunión; omita --short, --details y --tz",
)
SHORT_OR_DETAILS = Text(
    en="--short is one message of a phone and --details says all; give one of them",
    es="--short es un mensaje de teléfono y --details lo dice todo; dé solo uno de ellos",
)
NO_LINE_SAYS = Text(
    en="left out: no line can say “{key}” of {item}", es="omitido: ninguna línea puede decir «{key}» de {item}"
)
LEFT_OUT_OPEN = Text(en="its hour is open", es="su hora no está fijada")
TOO_EARLY = Text(
    en="left out, less than {status}: {count} ({paths}); --status draft publishes drafts too",
    es="omitidos, con menos que {status}: {count} ({paths}); --status draft publica también los borradores",
)
NO_SUCH_STATUS = Text(en="no agenda is “{name}”; there are {names}", es="ningún orden del día es «{name}»; hay {names}")
NO_SUCH_FORM = Text(
    en="a site has no form “{name}” beside its pages; there are {names}",
    es="un sitio no tiene la forma «{name}» junto a sus páginas; hay {names}",
)
SITE_WITHOUT_FORM = Text(
    en="the site has no {form}: it needs the package {package}, which is not installed",
    es="el sitio no tiene {form}: necesita el paquete {package}, que no está instalado",
)
UNPUBLISHED = Text(en="not published: {path} (publish = false)", es="no se publica: {path} (publish = false)")
SEVERAL_PICTURES = Text(
    en="{day} does not fit one picture at a size that can be read; it has {count}",
    es="{day} no cabe en una sola imagen con letra legible; tiene {count}",
)
PICTURES_TO_STDOUT = Text(
    en="{count} pictures cannot go to standard output, which takes one",
    es="{count} imágenes no pueden ir a la salida estándar, que admite una",
)
PICTURES_TO_STDOUT_HINT = Text(
    en="name a day with --day, or a file with -o: each picture is named for its day",
    es="indique un día con --day, o un archivo con -o: cada imagen lleva la fecha de su día en el nombre",
)
NO_DAYS_TO_DRAW = Text(
    en="{label} has no day that could be drawn", es="{label} no tiene ningún día que se pueda dibujar"
)
WORDS_OF_PICTURE = Text(
    en="send the words with it, for who cannot see it: {command}",
    es="envíe también el texto, para quien no pueda verla: {command}",
)
