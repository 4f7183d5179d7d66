"""What is said of each kind of slip, and how to mend it, in the words of a colleague."""

import tomllib

from rcmcli.model.text import Text, shortened

_LONGEST = 60
_Words = tuple[Text, Text]

WORDS: dict[str, _Words] = {
    "curly": (
        Text(en="Word has put curly quotes here", es="Word ha puesto aquí comillas tipográficas"),
        Text(en="use straight quotes: {better}", es="use comillas rectas: {better}"),
    ),
    "quote inside": (
        Text(en="there are quotation marks inside this text", es="hay comillas dentro de este texto"),
        Text(en='write those inside as \\" or as “ ”: {better}', es='escriba las de dentro como \\" o como « »: {better}'),
    ),
    "quote missing": (
        Text(en="a quotation mark is missing here", es="aquí falta una comilla"),
        Text(en='each text stands between two: "like this"', es='cada texto va entre dos: "así"'),
    ),
    "unclosed": (
        Text(en="a quote is opened on this line and not closed", es="en esta línea se abren comillas y no se cierran"),
        Text(en='close it with "; long text goes between """', es='ciérrelas con "; un texto largo va entre """'),
    ),
    "broken": (
        Text(en="this text goes on in the next line", es="este texto sigue en la línea siguiente"),
        Text(
            en='write it on one line, or between """ at its beginning and """ at its end',
            es='escríbalo en una sola línea, o entre """ al principio y """ al final',
        ),
    ),
    "long text": (
        Text(en='a long text begins here with """ and has no end', es='aquí empieza con """ un texto largo que no termina'),
        Text(en='write """ behind its last word', es='escriba """ tras su última palabra'),
    ),
    "backslash": (
        Text(en="a backslash means something else here", es="la barra invertida significa aquí otra cosa"),
        Text(en="write paths with / , or the text between ' '", es="escriba las rutas con / , o el texto entre ' '"),
    ),
    "no comma": (
        Text(en="a comma is missing after this", es="falta una coma después de esto"),
        Text(en="write a comma behind it: {found},", es="escriba una coma detrás: {found},"),
    ),
    "semicolon": (
        Text(en="a semicolon stands where a comma should", es="hay un punto y coma donde va una coma"),
        Text(en="write , instead of ;", es="escriba , en lugar de ;"),
    ),
    "unclosed list": (
        Text(en="this list is opened with [ and not closed", es="esta lista se abre con [ y no se cierra"),
        Text(en="write ] behind its last entry", es="escriba ] tras su último elemento"),
    ),
    "unclosed table": (
        Text(en="this brace is opened with { and not closed", es="esta llave se abre con { y no se cierra"),
        Text(en="write } behind its last value", es="escriba } tras su último valor"),
    ),
    "no bracket": (
        Text(en="a bracket of this list is missing", es="falta un corchete de esta lista"),
        Text(en='a list stands between [ and ]: ["PPT", "Canada"]', es='una lista va entre [ y ]: ["PPT", "Canadá"]'),
    ),
    "no equals": (
        Text(en="the sign = is missing after “{better}”", es="falta el signo = después de «{better}»"),
        Text(en="write {better} = …", es="escriba {better} = …"),
    ),
    "equals": (
        Text(en="one sign = is enough", es="basta con un signo ="),
        Text(en="write = once", es="escriba = una sola vez"),
    ),
    "colon": (
        Text(en="a key and its value are joined by =", es="una clave y su valor se unen con ="),
        Text(en="write = instead of {found}", es="escriba = en lugar de {found}"),
    ),
    "comma behind": (
        Text(en="nothing stands behind a value at the end of a line", es="al final de la línea no va nada tras un valor"),
        Text(en="delete the {found}", es="borre el signo {found}"),
    ),
    "slashes": (
        Text(en="a remark begins with #", es="una nota al margen empieza con #"),
        Text(en="write # instead of //", es="escriba # en lugar de //"),
    ),
    "two pairs": (
        Text(en="a second key begins on this line", es="en esta línea empieza una segunda clave"),
        Text(en="give each key a line of its own", es="dé a cada clave su propia línea"),
    ),
    "no value": (
        Text(en="this key has no value", es="esta clave no tiene valor"),
        Text(en='write one between quotes, key = "text", or delete the line',
             es='escriba uno entre comillas, clave = "texto", o borre la línea'),
    ),
    "no such date": (
        Text(en="there is no such date: {found}", es="esa fecha no existe: {found}"),
        Text(en="look at the day of the month; the last one is {better}", es="revise el día del mes; el último es {better}"),
    ),
    "date": (
        Text(en="a date is written year first", es="una fecha se escribe con el año primero"),
        Text(en="write {better} (year, month, day)", es="escriba {better} (año, mes, día)"),
    ),
    "bare hour": (
        Text(en="a time needs quotes around it", es="una hora se escribe entre comillas"),
        Text(en='write "{found}"', es='escriba "{found}"'),
    ),
    "truth": (
        Text(en="yes and no are written true and false", es="sí y no se escriben true y false"),
        Text(en="write {better}, without quotes", es="escriba {better}, sin comillas"),
    ),
    "bare name": (
        Text(en="each name in a list needs quotes", es="cada nombre de una lista va entre comillas"),
        Text(en="write {better}", es="escriba {better}"),
    ),
    "bare text": (
        Text(en="text needs quotes around it", es="un texto se escribe entre comillas"),
        Text(en="write {better}", es="escriba {better}"),
    ),
    "no-break": (
        Text(en="there is a no-break space here, which looks like a space and is none",
             es="aquí hay un espacio de no separación, que parece un espacio y no lo es"),
        Text(en="delete it and type an ordinary space", es="bórrelo y escriba un espacio normal"),
    ),
    "control": (
        Text(en="a character that nobody sees stands here ({better})",
             es="aquí hay un carácter que nadie ve ({better})"),
        Text(en="delete it; it came from a copy and paste", es="bórrelo; vino de copiar y pegar"),
    ),
    "dash": (
        Text(en="Word has put a long dash into this key", es="Word ha puesto un guion largo en esta clave"),
        Text(en="write {better}", es="escriba {better}"),
    ),
    "accent": (
        Text(en="“{found}” has an accent; the keys of the file are the English words",
             es="«{found}» lleva acento; las claves del archivo son las palabras inglesas"),
        Text(en='write, for example, title.es = "…"; docs/format.md lists the keys',
             es='escriba, por ejemplo, title.es = "…"; docs/es/formato.md enumera las claves'),
    ),
    "brackets": (
        Text(en="days and items stand under double brackets", es="los días y los puntos van bajo corchetes dobles"),
        Text(en="write {better}", es="escriba {better}"),
    ),
    "half brackets": (
        Text(en="the brackets of this heading are not closed", es="los corchetes de este encabezado no se cierran"),
        Text(en="write {better}", es="escriba {better}"),
    ),
    "heading": (
        Text(en="no heading is called {found}", es="ningún encabezado se llama {found}"),
        Text(en="write {better}", es="escriba {better}"),
    ),
    "orphan": (
        Text(en="this item stands above the first day", es="este punto está antes del primer día"),
        Text(en="put [[day]] and its date above it", es="ponga antes [[day]] con su fecha"),
    ),
    "twice": (
        Text(en="this key is written twice", es="esta clave está escrita dos veces"),
        Text(en="keep one of the two; the other is in line {better}", es="conserve una de las dos; la otra está en la línea {better}"),
    ),
    "table twice": (
        Text(en="this table is written twice", es="esta tabla está escrita dos veces"),
        Text(en="put what is under both headings under one of them", es="ponga bajo uno solo lo que está bajo los dos encabezados"),
    ),
    "no key": (
        Text(en="here stands a key without = and a value", es="aquí hay una clave sin = ni valor"),
        Text(en='write key = "text"; a remark begins with #', es='escriba clave = "texto"; una nota al margen empieza con #'),
    ),
    "unread": (
        Text(en="this line cannot be read", es="esta línea no se puede leer"),
        Text(en='a line is a key with its value, title = "…", a heading, [[day]], or a remark, # …',
             es='una línea es una clave con su valor, title = "…", un encabezado, [[day]], o una nota, # …'),
    ),
    "no agenda": (
        Text(en="this is a text, but no agenda", es="esto es un texto, pero no un orden del día"),
        Text(en='an agenda begins with format = 1 and title = "…"; docs/format.md shows a whole one',
             es='un orden del día empieza con format = 1 y title = "…"; docs/es/formato.md muestra uno entero'),
    ),
}  # fmt: skip
_NO_MONTH = Text(en="a date is year, month and day: 2026-11-30", es="una fecha es año, mes y día: 2026-11-30")
_SAID = {
    "Cannot overwrite": "twice",
    "Duplicate inline table key": "twice",
    "Cannot mutate": "twice",
    "Cannot declare": "table twice",
    "Cannot define": "table twice",
}


def told(kind: str, found: str, better: str) -> _Words:
    """The sentences of a slip, what it names filled in."""
    says, hint = WORDS[kind]
    if kind == "no such date" and not better:
        hint = _NO_MONTH
    if kind == "twice" and not better:
        hint = Text(en="keep one of the two", es="conserve una de las dos")
    if kind == "date" and " | " in better:
        hint = Text(en=f"write {better.replace(' | ', ' or ')}", es=f"escriba {better.replace(' | ', ' o ')}")
    return _filled(says, found, better), _filled(hint, found, better)


def kind_of(error: tomllib.TOMLDecodeError) -> str:
    """The kind of what the parser met, where nothing nearer is known."""
    return next((kind for begins, kind in _SAID.items() if str(error).startswith(begins)), "unread")


def _filled(text: Text, found: str, better: str) -> Text:
    facts = {"found": shortened(found, _LONGEST), "better": shortened(better, _LONGEST)}
    return Text(en=_replaced(text.en, facts), es=_replaced(text.es, facts))


def _replaced(words: str, facts: dict[str, str]) -> str:
    for name, fact in facts.items():
        words = words.replace(f"{{{name}}}", fact)
    return words
