"""What is said of lines that may be read in another way than they seem to be meant, and how to write them."""

from rcmcli.model.text import Text

HOUR_WITHIN = (
    Text(en="this hour is read as part of the title", es="esta hora se lee como parte del título"),
    Text(
        en="the hours stand first on the line, once, and hours in words are parted from the title by two blanks; a title that "
        "holds one stands between backticks: `…`",
        es="las horas van primero en la línea, una vez, y las escritas con palabras se separan del título con dos espacios; un "
        "título que lleva una va entre acentos graves: `…`",
    ),
)
TWO_WAYS = (
    Text(
        en="the last piece may be of the hours, or of the title",
        es="lo último puede ser de las horas, o del título",
    ),
    Text(
        en="part the hours from the title by two blanks: 16:00  12 points",
        es="separe las horas del título con dos espacios: 16:00  12 puntos",
    ),
)
OF_THE_HOUR = (
    Text(
        en="this is read as part of the title, and seems to be of the hour",
        es="esto se lee como parte del título, y parece ser de la hora",
    ),
    Text(
        en="write the hour with 24 hours and on the clock of the meeting, 20:30; a title that begins so stands between "
        "backticks: `…`",
        es="escriba la hora con 24 horas y en el reloj de la reunión, 20:30; un título que empieza así va entre acentos "
        "graves: `…`",
    ),
)
NO_ITEM_ABOVE = (
    Text(
        en="this point stands above the first item, and is read as one",
        es="este punto está antes del primer ítem y se lee como tal",
    ),
    Text(en="write its item above it", es="escriba antes el ítem al que pertenece"),
)
NOTE_OF_A_POINT = (
    Text(
        en="a point has no notes of its own; this is one of its item",
        es="un tema no tiene notas propias; esta es de su punto",
    ),
    Text(en="indent it as the points of the item", es="ponga la misma sangría que a los temas del punto"),
)
NOTHING_BELOW = (
    Text(en="no item follows this heading", es="ningún ítem sigue a este encabezado"),
    Text(en="write the item below it", es="escriba el ítem debajo"),
)
TWO_HEADINGS = (
    Text(en="this heading takes the place of the one above it", es="este encabezado reemplaza al anterior"),
    Text(en="write both as one, or an item between them", es="escriba los dos como uno, o un ítem entre ambos"),
)
MIXED = (
    Text(en="tabs and blanks are mixed in this indent", es="esta sangría mezcla tabuladores y espacios"),
    Text(en="indent all points with blanks, two a level", es="use solo espacios en la sangría, dos por nivel"),
)
TOO_DEEP = (
    Text(en="points are nested deeper than 12", es="hay más de 12 niveles de puntos"),
    Text(en="no paper is so deep; look at the indent", es="ningún papel tiene tantos; revise la sangría"),
)
