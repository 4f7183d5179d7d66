"""The comments in a new agenda file: what is to be written where, for whoever has never seen one."""

from rcmcli.model.text import Text

ABOUT = Text(
    en="The agenda of a meeting. What follows a # is for you who write it, and is never printed.",
    es="El orden del día de una reunión. Lo que sigue a un # es para usted que lo escribe, y nunca se imprime.",
    fr="L’ordre du jour d’une réunion. Ce qui suit un # est pour vous qui l’écrivez, et n’est jamais imprimé.",
    pt="A pauta de uma reunião. O que segue um # é para você que a escreve, e nunca é impresso.",
)
HOW = Text(
    en="Write between the quotes. To use a line that begins with #, take the # away.",
    es="Escriba entre las comillas. Para usar una línea que empieza con #, quítele el #.",
    fr="Écrivez entre les guillemets. Pour utiliser une ligne qui commence par #, enlevez le #.",
    pt="Escreva entre as aspas. Para usar uma linha que começa com #, tire o #.",
)
THEN = Text(
    en="Then, in a terminal:   rcm check {id}      rcm agenda show {id} --cities",
    es="Después, en una terminal:   rcm check {id}      rcm agenda show {id} --cities",
    fr="Ensuite, dans un terminal :   rcm check {id}      rcm agenda show {id} --cities",
    pt="Depois, em um terminal:   rcm check {id}      rcm agenda show {id} --cities",
)
TIMEZONE = Text(
    en="every hour below is by the clock of {place} ({offset})",
    es="todas las horas de abajo son del reloj de {place} ({offset})",
    fr="toutes les heures ci-dessous sont celles de {place} ({offset})",
    pt="todas as horas abaixo são do relógio de {place} ({offset})",
)
SUBTITLE = Text(
    en="a line under the title",
    es="una línea bajo el título",
    fr="une ligne sous le titre",
    pt="uma linha sob o título",
)
SUBTITLE_EXAMPLE = Text(
    en="Virtual meeting", es="Reunión virtual", fr="Réunion virtuelle", pt="Reunião virtual"
)  # fmt: skip
STATUS = Text(
    en="then preliminary, then final; cancelled if it is not held",
    es="borrador; después preliminary, después final; cancelled si no se celebra",
    fr="projet ; ensuite preliminary, puis final ; cancelled si elle n’a pas lieu",
    pt="rascunho; depois preliminary, depois final; cancelled se não se realiza",
)
MODE = Text(
    en="or virtual, or hybrid",
    es="presencial; o virtual, o hybrid (mixta)",
    fr="en présentiel ; ou virtual, ou hybrid",
    pt="presencial; ou virtual, ou hybrid (híbrida)",
)
LANGUAGES = Text(
    en="the languages of the agenda, the first one leads",
    es="los idiomas del documento; el primero es el principal",
    fr="les langues du document ; la première est la principale",
    pt="os idiomas do documento; o primeiro é o principal",
)
HOST = Text(
    en="who receives the meeting", es="quién recibe la reunión", fr="qui reçoit la réunion", pt="quem recebe a reunião"
)
HOST_EXAMPLE = Text(en="Mexico", es="México", fr="Mexique", pt="México")
DELEGATIONS = Text(
    en="countries, or groups of them",
    es="países, o grupos de países",
    fr="des pays, ou des groupes de pays",
    pt="países, ou grupos de países",
)
DELEGATIONS_EXAMPLE = Text(en="RCM", es="CRM", fr="RCM", pt="CRM")
OBSERVERS = Text(
    en="who else takes part", es="quién más participa", fr="qui d’autre participe", pt="quem mais participa"
)
OBSERVERS_EXAMPLE = Text(en='"IOM", "UNHCR"', es='"OIM", "ACNUR"', fr='"OIM", "HCR"', pt='"OIM", "ACNUR"')
VENUE = Text(en="where it is held", es="dónde se celebra", fr="où elle a lieu", pt="onde se realiza")
LINK = Text(
    en="where to connect; the public does not see it",
    es="dónde conectarse; el público no lo ve",
    fr="où se connecter ; le public ne le voit pas",
    pt="onde se conectar; o público não vê",
)
PRINTED = Text(
    en="If the invitation prints local times, copy them here as printed: rcm check says which are wrong.",
    es="Si la convocatoria imprime horas locales, cópielas aquí tal cual: rcm check dice cuáles están mal.",
    fr="Si l’invitation imprime des heures locales, copiez-les ici telles quelles : rcm check dit lesquelles sont fausses.",
    pt="Se a convocação imprime horas locais, copie-as aqui tal como estão: rcm check diz quais estão erradas.",
)
PRINTED_EXAMPLE = Text(
    en='["Panama City", "Washington DC"]',
    es='["Ciudad de Panamá", "Washington DC"]',
    fr='["Panama", "Washington DC"]',
    pt='["Cidade do Panamá", "Washington DC"]',
)
LINES = Text(
    en="One line an item: its hours, two spaces, its title{bars}, [who leads it], @ its room.",
    es="Una línea por punto: sus horas, dos espacios, su título{bars}, [quién lo dirige], @ su sala.",
    fr="Une ligne par point : ses heures, deux espaces, son titre{bars}, [qui le dirige], @ sa salle.",
    pt="Uma linha por ponto: seus horários, dois espaços, seu título{bars}, [quem o conduz], @ sua sala.",
)
BARS = Text(
    en=" in each language between bars",
    es=" en cada idioma entre barras",
    fr=" dans chaque langue entre des barres",
    pt=" em cada idioma entre barras",
)
FURTHER = Text(
    en="Below it, “  - ” begins a point. (members only) closes an item, (optional) lets one stay away.",
    es="Debajo, «  - » empieza un tema. (solo para miembros) cierra un punto, (opcional) permite no asistir.",
    fr="Dessous, «  - » commence un thème. (members only) ferme un point, (optional) permet de ne pas y assister.",
    pt="Abaixo, “  - ” começa um tema. (members only) fecha um ponto, (optional) permite não comparecer.",
)
TABLES = Text(
    en="Each item stands under its own [[day.item]]; take away the # of the lines that you need.",
    es="Cada punto va bajo su propio [[day.item]]; quite el # de las líneas que necesite.",
    fr="Chaque point se place sous son propre [[day.item]] ; enlevez le # des lignes utiles.",
    pt="Cada ponto fica sob seu próprio [[day.item]]; tire o # das linhas de que precisar.",
)
OPENING = Text(en="Opening", es="Apertura", fr="Ouverture", pt="Abertura")
BREAK = Text(en="Coffee break", es="Receso", fr="Pause-café", pt="Intervalo")
ROOM = Text(en="Room A", es="Sala A", fr="Salle A", pt="Sala A")
