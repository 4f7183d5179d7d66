"""What a web page and the list of a site say besides the schedule."""

from rcmcli.model.text import Text

SITE_TITLE = Text(en="Agendas", es="Órdenes del día", fr="Ordres du jour", pt="Pautas")
CALENDAR_OF_ALL = Text(
    en="Calendar of the meeting",
    es="Calendario de la reunión",
    fr="Calendrier de la réunion",
    pt="Calendário da reunião",
)
CALENDAR_OF_DAYS = Text(
    en="Calendar of what has a day",
    es="Calendario de lo que tiene fecha",
    fr="Calendrier de ce qui a une date",
    pt="Calendário do que tem data",
)
TO_FRONT = Text(en="All meetings", es="Todas las reuniones", fr="Toutes les réunions", pt="Todas as reuniões")
FORMS = {
    "pdf": Text(en="PDF", es="PDF", fr="PDF", pt="PDF"),
    "docx": Text(en="Word", es="Word", fr="Word", pt="Word"),
    "txt": Text(en="Message", es="Mensaje", fr="Message", pt="Mensagem"),
    "xlsx": Text(en="Excel", es="Excel", fr="Excel", pt="Excel"),
    "md": Text(en="Markdown", es="Markdown", fr="Markdown", pt="Markdown"),
    "csv": Text(en="CSV", es="CSV", fr="CSV", pt="CSV"),
    "json": Text(en="JSON", es="JSON", fr="JSON", pt="JSON"),
}
FORMS_OF_IT = Text(en="Other forms", es="Otras formas", fr="Autres formes", pt="Outras formas")
SITE_OF_MEETINGS = Text(
    en="Meetings and activities",
    es="Reuniones y actividades",
    fr="Réunions et activités",
    pt="Reuniões e atividades",
)
ACTIVITIES = Text(
    en="Calendars of activities",
    es="Calendarios de actividades",
    fr="Calendriers d’activités",
    pt="Calendários de atividades",
)
NEXT_MEETINGS = Text(en="Next meetings", es="Próximas reuniones", fr="Prochaines réunions", pt="Próximas reuniões")
PAST_MEETINGS = Text(en="Past meetings", es="Reuniones pasadas", fr="Réunions passées", pt="Reuniões passadas")
ALL_MEETINGS = Text(
    en="All meetings and activities",
    es="Todas las reuniones y actividades",
    fr="Toutes les réunions et activités",
    pt="Todas as reuniões e atividades",
)
SUBSCRIBE = Text(en="Subscribe", es="Suscribirse", fr="S’abonner", pt="Assinar")
FEEDS = Text(
    en="In your own calendar",
    es="En su propio calendario",
    fr="Dans votre propre calendrier",
    pt="Na sua própria agenda",
)
FEED_OF_ONE = Text(en="For one delegation", es="Para una delegación", fr="Pour une délégation", pt="Para uma delegação")
LANGUAGE = Text(en="In English", es="En español", fr="En français", pt="Em português")
SKIP_TO_AGENDA = Text(
    en="Skip to the agenda", es="Ir al orden del día", fr="Aller à l’ordre du jour", pt="Ir para a pauta"
)
DAYS = Text(en="Days", es="Días", fr="Jours", pt="Dias")
DOWNLOADS = Text(en="Calendars", es="Calendarios", fr="Calendriers", pt="Calendários")
LANGUAGES = Text(en="Languages", es="Idiomas", fr="Langues", pt="Idiomas")
OTHER_CITIES = Text(
    en="Time in other cities", es="Hora en otras ciudades", fr="Heure dans d’autres villes", pt="Hora em outras cidades"
)
OTHER_CLOCK = Text(
    en="Beside the meeting’s time",
    es="Junto a la hora de la reunión",
    fr="À côté de l’heure de la réunion",
    pt="Ao lado da hora da reunião",
)
YOUR_TIME = Text(en="Your time", es="Su hora", fr="Votre heure", pt="Sua hora")
CLOCK_OF_MEETING = Text(en="nothing else", es="nada más", fr="rien d’autre", pt="nada mais")
CLOCK_OF_DEVICE = Text(
    en="your time: {place}", es="su hora: {place}", fr="votre heure\u00a0: {place}", pt="sua hora: {place}"
)
CITIES_OF_MEETING = Text(
    en="Cities of the meeting", es="Ciudades de la reunión", fr="Villes de la réunion", pt="Cidades da reunião"
)
CLOCK_DIFFERS = Text(
    en="Your clock ({clock}) is not the meeting’s: when it is {there} there, it is {here} for you.",
    es="Su reloj ({clock}) no es el de la reunión: cuando allí son las {there}, para usted son las {here}.",
    fr="Votre horloge ({clock}) n’est pas celle de la réunion\u00a0: quand il est {there} là-bas, il est {here} chez vous.",
    pt="Seu relógio ({clock}) não é o da reunião: quando lá são {there}, para você são {here}.",
)
CLOCK_AGREES = Text(
    en="Your clock ({clock}) shows the meeting’s time.",
    es="Su reloj ({clock}) marca la hora de la reunión.",
    fr="Votre horloge ({clock}) indique l’heure de la réunion.",
    pt="Seu relógio ({clock}) marca a hora da reunião.",
)
CLOCK_IN_PERSON = Text(
    en="The meeting is held in person: whoever is there goes by its time.",
    es="La reunión es presencial: quien esté allí se guía por la hora de la reunión.",
    fr="La réunion se tient en présentiel\u00a0: qui s’y trouve suit l’heure de la réunion.",
    pt="A reunião é presencial: quem estiver lá segue a hora da reunião.",
)
CLOCK_DOUBTFUL = Text(
    en="Attention: your device has other rules for {place} than the tz database {version}, and would show {wrong} instead of {right}. This page shows the hours of the tz database; do not go by the device.",
    es="Atención: su dispositivo tiene para {place} otras reglas que la base de datos tz {version} y mostraría las {wrong} en lugar de las {right}. Esta página muestra las horas de la base de datos tz; no se guíe por el dispositivo.",
    fr="Attention\u00a0: pour {place}, votre appareil suit d’autres règles que la base de données tz {version} et afficherait {wrong} au lieu de {right}. Cette page indique les heures de la base de données tz\u00a0; ne vous fiez pas à l’appareil.",
    pt="Atenção: seu dispositivo tem para {place} regras diferentes das da base de dados tz {version} e mostraria {wrong} em vez de {right}. Esta página mostra as horas da base de dados tz; não se guie pelo dispositivo.",
)
GO_TO_NOW = Text(
    en="Go to what is on now",
    es="Ir a lo que está en curso",
    fr="Aller à ce qui est en cours",
    pt="Ir para o que está em andamento",
)
GO_TO_NEXT = Text(
    en="Go to what is next", es="Ir a lo que sigue", fr="Aller à ce qui suit", pt="Ir para o que vem a seguir"
)
ABOUT = Text(en="About the meeting", es="Acerca de la reunión", fr="À propos de la réunion", pt="Sobre a reunião")
LANGUAGE_SHOWN = Text(
    en="Language of this page", es="Idioma de esta página", fr="Langue de cette page", pt="Idioma desta página"
)
MORE = Text(
    en="Search, clocks, my agenda",
    es="Buscar, relojes, mi agenda",
    fr="Chercher, horloges, mon agenda",
    pt="Buscar, relógios, minha agenda",
)
NEXT_DAY = Text(
    en="{time} the next day", es="{time} del día siguiente", fr="{time} le lendemain", pt="{time} do dia seguinte"
)
DAY_BEFORE = Text(
    en="{time} the day before", es="{time} del día anterior", fr="{time} la veille", pt="{time} do dia anterior"
)
OTHER_CITY = Text(en="another city…", es="otra ciudad…", fr="une autre ville…", pt="outra cidade…")
CITY = Text(
    en="City or time zone", es="Ciudad o huso horario", fr="Ville ou fuseau horaire", pt="Cidade ou fuso horário"
)
NO_SUCH_CITY = Text(
    en="The page knows no clock for “{words}”: write the capital, or a large city with the same time.",
    es="La página no conoce ningún reloj para «{words}»: escriba la capital o una ciudad grande con la misma hora.",
    fr="La page ne connaît pas d’horloge pour «\u00a0{words}\u00a0»\u00a0: écrivez la capitale, ou une grande ville à la même heure.",
    pt="A página não conhece nenhum relógio para “{words}”: escreva a capital ou uma cidade grande com a mesma hora.",
)
STAR = Text(en="In my agenda", es="En mi agenda", fr="Dans mon agenda", pt="Na minha agenda")
MY_AGENDA = Text(en="Only my agenda ★", es="Solo mi agenda ★", fr="Mon agenda seulement ★", pt="Só minha agenda ★")
MY_CALENDAR = Text(
    en="My agenda as a calendar (.ics)",
    es="Mi agenda como calendario (.ics)",
    fr="Mon agenda en calendrier (.ics)",
    pt="Minha agenda como calendário (.ics)",
)
MY_FILE = Text(en="my-agenda", es="mi-agenda", fr="mon-agenda", pt="minha-agenda")
LINK_HERE = Text(en="Link to", es="Enlace a", fr="Lien vers", pt="Link para")
SEARCH = Text(en="Search", es="Buscar", fr="Chercher", pt="Buscar")
TRACK = Text(en="Track", es="Grupo", fr="Groupe", pt="Grupo")
ROOM = Text(en="Room", es="Sala", fr="Salle", pt="Sala")
PARTY = Text(en="Party", es="Delegación u organismo", fr="Délégation ou organisme", pt="Delegação ou organismo")
ANY_TRACK = Text(en="all tracks", es="todos los grupos", fr="tous les groupes", pt="todos os grupos")
ANY_ROOM = Text(en="all rooms", es="todas las salas", fr="toutes les salles", pt="todas as salas")
ANY_PARTY = Text(en="all parties", es="todos", fr="tous", pt="todos")
FOUND = Text(
    en="{count} of {all} items are shown.",
    es="Se muestran {count} de {all} puntos.",
    fr="{count} points sur {all} sont affichés.",
    pt="São mostrados {count} de {all} itens.",
)
