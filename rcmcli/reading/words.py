"""The words that stand around printed times, in the languages of the papers, and a fold that keeps positions.

Every pattern here is written for folded text: lower case, without accents, one character for each printed one.
"""

import unicodedata

from rcmcli.model.walltime import Part

DASHES = "-‐‑‒–—―−"
FREE = r"(?<![^\W_])"  # no letter or digit before
ENDS = r"(?![^\W_])"  # no letter or digit after

# Halves of the day, by what they do to the hour.
HALVES = {
    "am": rf"a ?\.? ?m{ENDS}\.?|(?:in the|de la|por la|da|pela|du|de) (?:morning|manana|manha|matin){ENDS}"
    rf"|(?:de la|da|de) madrugada{ENDS}|(?:vormittag|morgen)s{ENDS}|'s (?:ochtends|morgens){ENDS}",
    "pm": rf"p ?\.? ?m{ENDS}\.?|(?:in the|de la|por la|da|pela|de) (?:afternoon|tarde|l'apres-midi){ENDS}"
    rf"|nachmittags{ENDS}|'s middags{ENDS}",
    "night": rf"(?:in the evening|(?:at|de la|por la|da|pela) (?:night|noche|noite)|du soir|abends|'s avonds){ENDS}",
    "noon": rf"(?:12 )?(?:noon|(?:del? )?mediodia|del dia(?! sig)|(?:do )?meio-dia|mittags){ENDS}|m\.? ?d{ENDS}\.?|n\.?n{ENDS}\.?|m{ENDS}\.?",
    "midnight": rf"(?:midnight|(?:de )?(?:la )?medianoche|meia-noite){ENDS}|mn{ENDS}",
}
NOON = r"(?:noon|mid-?day|mediodia|meio[ -]dia|(?<!apres-)midi)"
MIDNIGHT = r"(?:midnight|medianoche|meia[ -]noite|minuit|mitternacht|middernacht)"

# Hours written out, where a half of the day or “en punto” follows.
SPANISH = "una dos tres cuatro cinco seis siete ocho nueve diez once doce"
PORTUGUESE = "uma duas tres quatro cinco seis sete oito nove dez onze doze"
ENGLISH = "one two three four five six seven eight nine ten eleven twelve"
NUMBERS = {word: hour for words in (SPANISH, PORTUGUESE, ENGLISH) for hour, word in enumerate(words.split(), 1)}

# Words of a request beside its hour that say nothing more.
SMALL_WORDS = frozenset(
    ["", *["el", "la", "dia", "de", "del", "on", "at", "the", "o", "a", "as", "le", "em", "no", "na", "en", "um", "is"]]
)

# The day of an hour, counted from the one that is spoken of.
SHIFTS = {
    1: r"(?:on )?(?:the )?(?:next|following) day|day after|(?:al |d?el )?dia siguiente|(?:no |do )?dia seguinte|(?:le )?lendemain|jour suivant",
    0: r"same day|(?:el )?mismo dia|mesmo dia|meme jour",
    -1: r"(?:on )?(?:the )?(?:previous|preceding) day|(?:the )?day before|(?:d?el )?dia anterior|(?:do )?dia anterior|(?:la )?veille",
}

# What makes a number an hour: `STRONG` alone, `WEAK` only for a number that has another mark.
STRONG = (
    "a partir de las|desde las|hasta las|entre las|entre as|entre les|ate as|de las|a las|a la|las|a partir das|partir das|as|"
    "a partir de la|desde la|kl|kl.|ore|alle|@"
)
WEAK = (
    "a partir de|a partir|as of|as from|starting at|starts at|starting|beginning at|begins at|from|at|between|since|"
    "start|start time|time|by|desde|entre|de|das|da|a|al|hora|horario|hora de inicio|inicio|inicia a las|comienza a las|"
    "des|heure|horaires|um|von|ab|vanaf|om|van|tussen|zwischen|uhrzeit|dalle|del|the"
)
UNTIL = r"(?:until|till|up to|hasta(?: las?)?|ate(?: as| o| a)?|jusqu'a|bis|tot)"
BETWEEN = r"(?:between|entre(?: las?| as| o)?|zwischen|tussen)"
JOINERS = rf"(?:to|until|till?|thru|through|up to|a|as|ao|ate|hasta|tot|bis|jusqu'a|e|y|and|et|en|und|-{{1,3}}>?|=>|[{DASHES}→])"
ARTICLES = r"(?:las?|as|o|the|el|al)"
AND = ("e", "y", "and", "et", "en", "und")
ABOUT = (
    r"(?:vers|hacia(?: las?)?|around|about|approx(?:imately|\.)?|aprox(?:imadamente|\.)?(?: a las?)?|alrededor de las?|"
    r"circa|ca\.|environ|por volta d[aeo]s?|cerca d[aeo]s?(?: las)?|gegen|rond|autour de|aux alentours de|sobre las?|a eso de las?|~|≈)"
)

# Words after which a number is no hour. `NEVER` holds for every form but am and pm, `COUNTED` for bare and dotted ones.
NEVER = (
    "item|items|section|sections|seccion|secao|article|articles|articulo|articulos|artigo|art.|verse|verses|versiculo|"
    "ratio|scale|escala|echelle|proporcion|proportion|proporcao|razon|aspect|score|marcador|placar|resultado|won|lost|beat|"
    "gano|perdio|vencio|empato|by a|paragraph|paragraphs|parrafo|para.|chapter|capitulo|chapitre|cap.|n°|nº|n.º|no.|num.|"
    "numero|number|page|pages|pagina|paginas|p.|pp.|pag.|pags.|tel|tel.|phone|telefono|telefone|fax|ext.|price|precio|"
    "usd|us$|r$|s/|eur|odds|isbn|resolution|resolucion|decision|conclusion|conclusions|version"
)
COUNTED = (
    "point|points|punto|puntos|ponto|document|documento|doc|doc.|dt|di|figure|fig.|figura|table|tabla|tabela|tableau|cuadro|"
    "v|v.|ver.|rule|regla|annex|anexo|annexe|appendix|room|rooms|sala|salon|salle|aula|flat|session|sesion|sessao|seance|"
    "panel|day|dia|jour|group|grupo|groupe|modulo|module|module|part|parte|partie|step|paso|cop|tema|topic|objective|"
    "objetivo|meta|goal|grade|grado|level|nivel|table|mesa|block|bloque|rev.|chap.|§"
)
BOOKS = (
    "genesis|gen|exodo|exodus|ex|levitico|leviticus|numeros|numbers|deuteronomio|deuteronomy|josue|joshua|jueces|judges|"
    "rut|ruth|samuel|reyes|kings|cronicas|chronicles|esdras|ezra|nehemias|nehemiah|ester|esther|job|salmo|salmos|psalm|"
    "psalms|sal|ps|proverbios|proverbs|prov|eclesiastes|ecclesiastes|cantares|isaias|isaiah|isa|jeremias|jeremiah|jer|"
    "ezequiel|ezekiel|daniel|dan|oseas|hosea|joel|amos|miqueas|micah|zacarias|malaquias|malachi|mateo|mateus|matthew|"
    "matthieu|mt|marcos|mark|marc|mc|lucas|luke|luc|lc|juan|joao|john|jean|jn|hechos|atos|acts|actes|romanos|romans|"
    "romains|rom|corintios|corinthians|cor|galatas|galatians|gal|efesios|ephesians|filipenses|philippians|colosenses|"
    "colossians|tesalonicenses|thessalonians|timoteo|timothy|tito|titus|hebreos|hebrews|heb|santiago|james|pedro|peter|"
    "apocalipsis|apocalipse|revelation|rev|koran|quran|sura"
)
MEASURES = (
    r" ?(?:%|‰|€|£|°|(?:percent|per cent|por ciento|por cento|pour cent|usd|eur|us\$|dollars?|dolares|euros?|pesos|reais|"
    r"million(?:es|s)?|milhoes|billion|kms?|kg|mts?|met(?:er|re)s?|metros|mb|gb|points?|puntos|paginas|pages|participant[es]*|"
    r"people|personas|paises|countries|vs|anos|years|dias|days|jours|delegaciones|delegations|seg|segundos|sec|seconds?)"
    rf"{ENDS})"
)
SMALL = rf" ?-?(?:%|(?:mins?|minut[eo]s?|sec|secs|seconds?|segundos|ratio|scale){ENDS})"
MONTH_NAMES = (
    "january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sep|"
    "sept|oct|nov|dec|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre|noviembre|diciembre|ene|"
    "abr|ago|dic|janeiro|fevereiro|marco|maio|junho|julho|setembro|outubro|novembro|dezembro|fev|mai|set|out|dez|janvier|"
    "fevrier|mars|avril|juin|juillet|aout|septembre|octobre|novembre|decembre|janv|fevr|avr|juil"
)
EARLY = r"(?:breakfast|desayuno|cafe da manha|petit[ -]dejeuner|sunrise|amanecer|dawn|madrugada|airport|aeropuerto)"

# Lengths of time.
LASTING = (
    r"(?:duracion|duration|duree|duracao|dauer|durante|during|pendant|lasting|lasts?|dura|length|total|tiempo|time limit|"
    r"within|in|of|de|une?|for|maximo|max\.?|x|×|up to|cada|each|otras?|hace|after|every|another)"
)
EACH = (
    r" ?(?:de (?:duracion|duree|duracao|pause|descanso|receso|intervalo|trabajo|travail|trabalho|debate|discussion|discusion)|"
    r"long|each|cada|c/u|chacun|par|per|por|total|max|break|pause|pausa|receso|antes|despues|before|after|later|ago|"
    rf"duration|of|semanales|diarias|a day|en total){ENDS}"
)

# Parts of the day that stand for a time.
PARTS: dict[Part, str] = {
    "morning": r"(?:(?:during|in) the morning|(?:por|durante|en) la manana|(?:pela|de|durante a) manha|"
    r"(?:dans|pendant|durant) la matinee|le matin|(?:morning|manana|manha|matin(?:ee)?)(?=$| ?[:|(–—-]))",
    "afternoon": r"(?:(?:during|in) the afternoon|(?:por|durante|en) la tarde|(?:pela|a|de|durante a) tarde|"
    r"(?:dans |pendant |durant )?l'apres-midi|(?:afternoon|tarde|apres-midi)(?=$| ?[:|(–—-]))",
    "evening": r"(?:(?:during|in) the evening|(?:por|durante|en) la noche|(?:pela|a|de|durante a) noite|"
    r"(?:dans|pendant|en) (?:la )?soiree|le soir|(?:evening|night|noche|noite|soir(?:ee)?)(?=$| ?[:|(–—-]))",
    "all day": r"(?:(?:all|the whole|the entire|whole|full) day|(?:durante )?todo el dia|(?:durante )?(?:o )?dia (?:todo|inteiro)|"
    r"todo o dia|el dia entero|toute la journee|journee entiere|ganztagig|hele dag)",
}


def fold(text: str) -> str:
    """`text` in lower case without accents, each character still at its own index."""
    return "".join([_bare(char) for char in text]) if not text.isascii() else text.lower()


def _bare(char: str) -> str:
    if char in "’‘´":
        return "'"
    if char == "º" or char.isascii():
        return char.lower()
    bare = unicodedata.normalize("NFD", char)[0].lower()
    return bare if len(bare) == 1 else char


def any_of(words: str) -> str:
    """A pattern for one of the words given between bars, longest first."""
    each = sorted(set(words.split("|")), key=len, reverse=True)
    return "(?:" + "|".join(word.replace(".", r"\.").replace("$", r"\$") for word in each) + ")"
