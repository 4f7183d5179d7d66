"""The keys of a calendar of activities: what each says, for editors, by the name of its table."""

from rcmcli.model.text import Text

# fmt: off
# Tables: one key a line.
ACTIVITIES = {
    "title": Text(en="What the calendar is called.", es="Cómo se llama el calendario."),
    "host": Text(en="Who presides in this period; deadlines are looked at by its holidays.", es="Quién preside en este período; los plazos se miran según sus feriados."),
    "period": Text(en="A year, or dates with their years, that the calendar is for: `2022`.", es="Un año, o fechas con su año, para los que es el calendario: `2022`."),
    "parties": Text(en="Parties that the directory does not know, each under a short code.", es="Participantes que el directorio no conoce, cada uno bajo un código breve."),
    "link": Text(en="Where the calendar, or the decision that adopts it, can be read.", es="Dónde se puede leer el calendario, o la decisión que lo aprueba."),
    "documents": Text(en="The papers that it rests on.", es="Los documentos en que se basa."),
    "notes": Text(en="What else its readers should know.", es="Qué más deben saber sus lectores."),
    "publish": Text(en="`false`: `rcm export site` leaves the calendar out.", es="`false`: `rcm export site` omite el calendario."),
    "group": Text(en="The groups, each under its own `[[group]]`.", es="Los grupos, cada uno bajo su `[[group]]`."),
    "deadline": Text(en="What is due, each under its own `[[deadline]]`.", es="Lo que vence, cada plazo bajo su `[[deadline]]`."),
}
GROUP_KEYS = {
    "id": Text(en="By what `also` names the group: `border`.", es="Por lo que `also` nombra al grupo: `border`."),
    "title": Text(en="What the group is called.", es="Cómo se llama el grupo."),
    "notes": Text(en="What else is to be known of the group.", es="Qué más hay que saber del grupo."),
    "activity": Text(en="Its activities in order, each under its own `[[group.activity]]`.", es="Sus actividades en orden, cada una bajo su `[[group.activity]]`."),
}
# What an activity and a deadline have in common.
_OF_BOTH = {
    "mandate": Text(en="The paragraph that it rests on: `7.s`, or several in a list.", es="El párrafo en que se basa: `7.s`, o varios en una lista."),
    "audience": Text(en="Who may see it: `[\"everyone\"]` for the public too.", es="Quién tiene acceso: `[\"everyone\"]`, también el público."),
    "documents": Text(en="Its papers.", es="Sus documentos."),
    "notes": Text(en="What else is to be known of it.", es="Qué más hay que saber al respecto."),
}
ACTIVITY = {
    **_OF_BOTH,
    "id": Text(en="By what others name the activity; it is no period and never changes.", es="Por lo que otras nombran la actividad; no es un período y no cambia nunca."),
    "title": Text(en="What the activity is called.", es="Cómo se llama la actividad."),
    "kind": Text(en="What it is: a meeting, a workshop, a course, a campaign, a document, a process.", es="Qué es: una reunión, un taller, un curso, una campaña, un documento, un proceso."),
    "part_of": Text(en="The id of the activity that it is a part of.", es="El id de la actividad de que forma parte."),
    "also": Text(en="The ids of the other groups that it belongs to.", es="Los ids de los otros grupos a que pertenece."),
    "agenda": Text(en="The id of its agenda, once there is one: the file's name without `.toml`; dates and place come from it.", es="El id de su orden del día, cuando lo haya: el nombre del archivo sin `.toml`; de ahí vienen las fechas y el lugar."),
    "when": Text(en="When it is to be: `2022-Q1`, `last week of March 2022`, `before imrf`; a period never becomes its first day.", es="Cuándo será: `primer trimestre de 2022`, `última semana de marzo de 2022`, `antes de imrf`; un período nunca se vuelve su primer día."),
    "status": Text(en="How far it is: planned, confirmed, done, postponed, cancelled.", es="En qué estado está: prevista, confirmada, hecha, aplazada, cancelada."),
    "host": Text(en="Who receives it.", es="Quién la recibe."),
    "with": Text(en="Who supports it: `[\"IOM\", \"RNCOM\"]`.", es="Quién la apoya: `[\"OIM\", \"RROCM\"]`."),
    "for": Text(en="Who is asked to it; everyone where it is left out. The public does not see it then.", es="A quién se convoca; a todos si se omite. El público no la ve entonces."),
    "mode": Text(en="In person, virtual or hybrid.", es="Presencial, virtual o híbrida."),
    "city": Text(en="The city that it is held in.", es="La ciudad en que se celebra."),
    "venue": Text(en="The building: a name, or a table with `name`, `city` and `address`.", es="El edificio: un nombre, o una tabla con `name`, `city` y `address`."),
    "participants": Text(en="Who should come: `[\"Three officials of each country\"]`.", es="Quién debe asistir: `[\"Tres funcionarios de cada país\"]`."),
    "objectives": Text(en="What it is to achieve: a text, or a table with `general` and `specific`.", es="Qué se propone: un texto, o una tabla con `general` y `specific`."),
    "topics": Text(en="What it is about, point by point.", es="De qué trata, tema por tema."),
    "steps": Text(en="What is done for it, one after another.", es="Qué se hace para ella, un paso tras otro."),
    "link": Text(en="Where to connect or to read more.", es="Dónde conectarse o leer más."),
}
OBJECTIVES = {
    "general": Text(en="The objective as a whole.", es="El objetivo general."),
    "specific": Text(en="The objectives one by one.", es="Los objetivos específicos, uno por uno."),
}
DUE_KEYS = {
    **_OF_BOTH,
    "id": Text(en="By what others may name the deadline.", es="Por lo que otros pueden nombrar el plazo."),
    "title": Text(en="What is due.", es="Qué vence."),
    "for": Text(en="Who owes it; everyone where it is left out. The public does not see it then.", es="Quién lo debe; todos si se omite. El público no lo ve entonces."),
    "part_of": Text(en="The id of the activity that needs it; it has to come before that (A704).", es="El id de la actividad que lo necesita; debe vencer antes que ella (A704)."),
    "by": Text(en="The last moment, the end of a period: `2022-Q1`, `1 month before rcgm-2022`.", es="El último momento, el fin de un período: `2022-Q1`, `un mes antes de rcgm-2022`."),
    "status": Text(en="How far it is; `done` once it was met.", es="En qué estado está; `done` cuando ya se cumplió."),
    "link": Text(en="Where to send it or to read more.", es="Dónde enviarlo o leer más."),
}
