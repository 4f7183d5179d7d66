"""How the papers of a house look: what `[look]` of `rcm.toml` gives, and why it cannot be taken."""

from rcmcli.model.text import Text

TWO_COLOURS = Text(
    en="{place}: `colour` and `color` are one key; write one of them",
    es="{place}: `colour` y `color` son la misma clave; escriba una de las dos",
)
NO_COLOUR = Text(en="{place}: “{words}” is no colour", es="{place}: «{words}» no es un color")
COLOUR_HINT = Text(
    en='six figures as "#005A9C", three as "#05A", "rgb(0, 90, 156)" or a name of CSS, such as {near}',
    es='seis cifras como "#005A9C", tres como "#05A", "rgb(0, 90, 156)" o un nombre de CSS, como {near}',
)
POOR_CONTRAST = Text(
    en="{place}: {colour} is too pale: words in it on white, or white on it, have a contrast of {ratio}:1; "
    "{needed}:1 is needed to read them (WCAG AA)",
    es="{place}: {colour} es demasiado claro: el texto en ese color sobre blanco, o el blanco sobre él, tiene un "
    "contraste de {ratio}:1; para leerlo hace falta {needed}:1 (WCAG AA)",
)
CONTRAST_HINT = Text(
    en='write colour = "{good}", the nearest darker shade that can be read ({ratio}:1)',
    es='escriba colour = "{good}", el tono más oscuro más cercano que se lee bien ({ratio}:1)',
)
NO_TYPEFACE = Text(
    en="{place}: no typeface “{words}” is installed here",
    es="{place}: aquí no está instalado el tipo de letra «{words}»",
)
TYPEFACE_HINT = Text(
    en="did you mean {near}? Those that come with rcm: {shipped}",
    es="¿quiso decir {near}? Los que vienen con rcm: {shipped}",
)
TYPEFACES_HINT = Text(
    en="install it, or take one of those that come with rcm: {shipped}",
    es="instálelo, o use uno de los que vienen con rcm: {shipped}",
)
CANNOT_READ = Text(
    en="{place}: the emblem {path} cannot be read: {reason}", es="{place}: no se puede leer el emblema {path}: {reason}"
)
EMBLEM_OUTSIDE = Text(
    en="{place}: the emblem {path} does not lie in the folder of rcm.toml",
    es="{place}: el emblema {path} no está en la carpeta de rcm.toml",
)
EMBLEM_INSIDE_HINT = Text(
    en="put the picture beside rcm.toml, or in a folder beside it, and write its path from there",
    es="ponga la imagen junto a rcm.toml, o en una carpeta junto a él, y escriba su ruta desde ahí",
)
EMBLEM_LARGE = Text(
    en="{place}: the emblem {path} is larger than {most} MB", es="{place}: el emblema {path} pasa de {most} MB"
)
EMBLEM_WIDE = Text(
    en="{place}: the emblem {path} is {width} × {height} pixels; at most {most} a side are taken",
    es="{place}: el emblema {path} mide {width} × {height} píxeles; se admiten {most} por lado como máximo",
)
EMBLEM_THIN = Text(
    en="{place}: the emblem {path} is {width} × {height}: one side is more than {most} times the other",
    es="{place}: el emblema {path} mide {width} × {height}: un lado es más de {most} veces el otro",
)
EMBLEM_THIN_HINT = Text(
    en="cut the empty room away, or take the emblem alone, without the line of words beside it",
    es="recorte el espacio vacío, o use solo el emblema, sin la línea de texto que lo acompaña",
)
EMBLEM_UNDRAWN = Text(
    en="rcm.toml [look] emblem: Typst, which sets PDFs and pictures, cannot draw the emblem: {reason}",
    es="rcm.toml [look] emblem: Typst, que compone los PDF y las imágenes, no puede dibujar el emblema: {reason}",
)
SMALLER_HINT = Text(
    en="save it smaller: 1,000 pixels are enough for print",
    es="guárdelo más pequeño: 1000 píxeles bastan para imprimir",
)
NO_PICTURE = Text(
    en="{place}: the emblem {path} is no whole PNG, JPEG or SVG picture",
    es="{place}: el emblema {path} no es una imagen PNG, JPEG o SVG completa",
)
PICTURE_HINT = Text(
    en="save it again as PNG, JPEG or plain SVG from a drawing program",
    es="guárdelo de nuevo como PNG, JPEG o SVG simple desde un programa de dibujo",
)
SVG_REFUSED = Text(
    en="{place}: the emblem {path} is not taken: line {line} has {what}",
    es="{place}: no se admite el emblema {path}: la línea {line} tiene {what}",
)
SVG_HINT = Text(
    en="take that out of it, or save it as plain SVG or as PNG: an emblem is shapes and words only",
    es="quítelo del archivo, o guárdelo como SVG simple o como PNG: un emblema solo tiene formas y palabras",
)
SHAPES_WANT_TYPST = Text(
    en="an emblem of shapes (SVG) goes into Word as pixels, which the package typst draws; it is not installed",
    es="un emblema de formas (SVG) entra en Word como píxeles, que dibuja el paquete typst; no está instalado",
)
SHAPES_WANT_TYPST_HINT = Text(
    en="pip install 'rcmcli[pdf]', or save the emblem as PNG and name that in rcm.toml",
    es="pip install 'rcmcli[pdf]', o guarde el emblema como PNG e indique ese archivo en rcm.toml",
)
ELEMENT = Text(en="<{name}>", es="<{name}>")
HANDLER = Text(en="{name}=, which runs a script", es="{name}=, que ejecuta un script")
REFERENCE = Text(en="{name}=, which leads to another file", es="{name}=, que lleva a otro archivo")
STYLE_REFERENCE = Text(en="a style that leads to another file", es="un estilo que lleva a otro archivo")
INSTRUCTION = Text(en="<?{name} …?>", es="<?{name} …?>")
ENTITIES = Text(en="<!DOCTYPE> with declarations of its own", es="<!DOCTYPE> con declaraciones propias")
COPIES = Text(en="copies of copies (<use> in what <use> shows)", es="copias de copias (<use> en lo que muestra <use>)")
DEPTH = Text(en="the {most}th element in elements", es="el elemento número {most} dentro de otros")
NO_SIZE = Text(en="neither a viewBox nor a width and height", es="ni viewBox ni anchura y altura")
