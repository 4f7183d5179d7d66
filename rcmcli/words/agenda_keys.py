"""The keys of an agenda file, of the meeting and its days: what each says, for editors, by the name of its table."""

from rcmcli.model.text import Text

# fmt: off
# Tables: one key a line.
# What agendas and calendars both have.
OF_FILES = {
    "format": Text(en="The version of this format: `1`.", es="La versión de este formato: `1`."),
    "languages": Text(en="The working languages; the first is shown unless another is asked for.", es="Los idiomas de trabajo; se muestra el primero si no se pide otro."),
}
AGENDA = {
    "title": Text(en="What the meeting is called; one text, or one for each language (`title.en`, `title.es`).", es="Cómo se llama la reunión; un solo texto, o uno por idioma (`title.en`, `title.es`)."),
    "timezone": Text(en="The clock of every time below, as an IANA name: `America/Costa_Rica`.", es="El reloj de todas las horas que siguen, con su nombre IANA: `America/Costa_Rica`."),
    "subtitle": Text(en="A second line under the title: `Virtual meeting`.", es="Una segunda línea bajo el título: `Reunión virtual`."),
    "theme": Text(en="The motto of the meeting.", es="El lema de la reunión."),
    "status": Text(en="How far the agenda is: `draft`, `preliminary`, `final` or `cancelled`. The checks grow stricter with it.", es="En qué estado está el documento: `draft`, `preliminary`, `final` o `cancelled`. La revisión se vuelve más estricta con él."),
    "mode": Text(en="Whether people meet in a room, before screens, or both.", es="Si la reunión es presencial, virtual o ambas cosas."),
    "revised": Text(en="When the agenda last changed, the date that calendar entries carry: `2026-10-20`, without quotes.", es="Cuándo cambió por última vez, la fecha que llevan las entradas de calendario: `2026-10-20`, sin comillas."),
    "organizer": Text(en="Who invites: `Regional Conference on Migration`.", es="Quién convoca: `Conferencia Regional sobre Migración`."),
    "host": Text(en="The party that receives the meeting: `Mexico`.", es="El participante que recibe la reunión: `México`."),
    "delegations": Text(en="The countries that take part, or groups of them: `[\"RCM\", \"Brazil\"]`.", es="Los países que participan, o grupos de ellos: `[\"CRM\", \"Brasil\"]`."),
    "observers": Text(en="Who else takes part: `[\"IOM\", \"UNHCR\"]`.", es="Quiénes más participan: `[\"OIM\", \"ACNUR\"]`."),
    "remote": Text(en="Who is before a screen in a hybrid meeting; the public is not told.", es="Quién se conecta a distancia en una reunión híbrida; no se dice al público."),
    "venue": Text(en="Where it is held: a name, or a table with `name`, `city` and `address`.", es="Dónde se celebra: un nombre, o una tabla con `name`, `city` y `address`."),
    "link": Text(en="Where to connect, for those who take part: an address, or a table with `url`.", es="Dónde conectarse, para quienes participan: una dirección, o una tabla con `url`."),
    "objectives": Text(en="What the meeting is for, one text each.", es="Para qué es la reunión, un texto por objetivo."),
    "methodology": Text(en="How the meeting works, one text a line.", es="Cómo se trabaja en la reunión, un texto por línea."),
    "notes": Text(en="What else the agenda says to all; a note may say whom it is for.", es="Qué más se dice a todos; una nota puede decir para quién es."),
    "footnotes": Text(en="What the agenda says at its foot.", es="Lo que se dice al pie del documento."),
    "documents": Text(en="The papers of the meeting: titles, or tables with `title`, `symbol`, `link`.", es="Los documentos de la reunión: títulos, o tablas con `title`, `symbol`, `link`."),
    "deadlines": Text(en="What is due before the meeting, shown before its days.", es="Lo que vence antes de la reunión; se muestra antes de los días."),
    "topics": Text(en="What belongs to no day, shown after the days.", es="Lo que no corresponde a ningún día; se muestra después de los días."),
    "practical": Text(en="What is of use to those who travel, by label: `contact`, `registration`, `interpretation`, `dress`, `hotel`, `transport`, `visas`, `wifi`, or words of your own.", es="Lo que sirve a quienes viajan, por rótulo: `contact`, `registration`, `interpretation`, `dress`, `hotel`, `transport`, `visas`, `wifi`, o palabras propias."),
    "publish": Text(en="`false`: `rcm export site` leaves the agenda out.", es="`false`: `rcm export site` omite el documento."),
    "zones": Text(en="Where a delegation sits if not in its capital: `zones.US = \"Los Angeles\"`.", es="Dónde tiene su sede una delegación si no es en su capital: `zones.US = \"Los Ángeles\"`."),
    "people": Text(en="How many people a delegation has: `{ default = 3, BZ = 1 }`; compared with parallel items (P406).", es="Cuántas personas tiene una delegación: `{ default = 3, BZ = 1 }`; se compara con los puntos en paralelo (P406)."),
    "interpreters": Text(en="Teams of interpreters, 1 to 10000; compared with what they are needed for (P407).", es="Equipos de intérpretes, de 1 a 10000; se compara con lo que hace falta (P407)."),
    "rooms": Text(en="The rooms that there are; compared with the `room` of the items (P408).", es="Las salas que hay; se comparan con la `room` de los puntos (P408)."),
    "parties": Text(en="Who takes part and is not in the directory, each under a short code.", es="Quién participa y no está en el directorio, cada uno bajo un código breve."),
    "printed": Text(en="What the circulated document states, as it is printed; checked, never used to work out anything.", es="Lo que dice el documento que circuló, tal como está impreso; se revisa y nunca se usa para calcular."),
    "arrange": Text(en="What `rcm agenda arrange` keeps to when it proposes a timetable.", es="Lo que respeta `rcm agenda arrange` cuando propone un horario."),
    "day": Text(en="The days of the meeting in order, each under its own `[[day]]`.", es="Los días de la reunión en orden, cada uno bajo su `[[day]]`."),
    "unplaced": Text(en="The items that have no day yet, each under its own `[[unplaced]]`.", es="Los puntos que aún no tienen día, cada uno bajo su `[[unplaced]]`."),
}
DAY_KEYS = {
    "date": Text(en="The date at the meeting's place, without quotes: `2021-09-09`; for one block of several days both, between quotes: `\"2010-10-04/2010-10-05\"`.", es="La fecha en el lugar de la reunión, sin comillas: `2021-09-09`; para un bloque de varios días, ambas entre comillas: `\"2010-10-04/2010-10-05\"`."),
    "until": Text(en="The last date, where the day is one block for several.", es="La última fecha, si el día es un bloque de varios."),
    "weekday": Text(en="The day of the week as printed; compared with the date (T209).", es="El día de la semana tal como está impreso; se compara con la fecha (T209)."),
    "start": Text(en="When the day starts, where its items have minutes instead of hours: `10:00`.", es="Cuándo empieza el día, si sus puntos tienen minutos en vez de horas: `10:00`."),
    "hours": Text(en="The frame that the agenda prints: `09:30-17:00`; items outside it are told (T216).", es="El marco que imprime el documento: `09:30-17:00`; se avisa de los puntos fuera de él (T216)."),
    "title": Text(en="A label of the day: `Day one`.", es="Un rótulo del día: `Primer día`."),
    "objectives": Text(en="What this day is for.", es="Para qué es este día."),
    "mode": Text(en="In person, virtual or hybrid, where the day differs from the meeting.", es="Presencial, virtual o híbrido, si el día difiere de la reunión."),
    "venue": Text(en="Where this day is held, if elsewhere than the meeting.", es="Dónde se celebra este día, si no es en la sede de la reunión."),
    "timezone": Text(en="The clock of this day's times, if the meeting travels: an IANA name.", es="El reloj de las horas de este día, si la reunión viaja: un nombre IANA."),
    "remote": Text(en="Who is before a screen on this day.", es="Quién se conecta a distancia este día."),
    "audience": Text(en="Who is admitted to the day, and to its items that do not say so themselves: `[\"members\"]`.", es="A quién se admite en el día, y en los puntos que no lo digan: `[\"members\"]`."),
    "notes": Text(en="What the agenda says about this day.", es="Lo que se dice sobre este día."),
    "item": Text(en="The items of the day in order, each under its own `[[day.item]]`.", es="Los puntos del día en orden, cada uno bajo su `[[day.item]]`."),
    "items": Text(en="The same items as lines, between `\"\"\"`: a day has one form or the other.", es="Los mismos puntos como líneas, entre `\"\"\"`: un día tiene una forma o la otra."),
}
DEADLINE_KEYS = {
    "date": Text(en="The last day for it, without quotes: `2021-08-20`; this or `before`.", es="El último día, sin comillas: `2021-08-20`; esto o `before`."),
    "before": Text(en="How long before the first day of the meeting: `10 days`, `2 weeks`, `1 month`.", es="Cuánto antes del primer día de la reunión: `10 días`, `2 semanas`, `1 mes`."),
    "time": Text(en="Until when on that day: `17:00`; all of the day where it is left out.", es="Hasta qué hora de ese día: `17:00`; todo el día si se omite."),
    "title": Text(en="What is due: `Nomination of panelists`.", es="Qué vence: `Designación de panelistas`."),
    "for": Text(en="The parties or groups that it is for; everyone where it is left out.", es="Los participantes o grupos a quienes toca; todos si se omite."),
}
VENUE_KEYS = {
    "name": Text(en="The building: `Hotel Quinta Real`.", es="El edificio: `Hotel Quinta Real`."),
    "city": Text(en="The city that it stands in: `Puebla`.", es="La ciudad en que está: `Puebla`."),
    "address": Text(en="The street and the number.", es="La calle y el número."),
}
PARTY_KEYS = {
    "name": Text(en="What the party is called.", es="Cómo se llama el participante."),
    "kind": Text(en="What it is: a country, a body, an observer, civil society or a group.", es="Qué es: un país, un órgano, un observador, sociedad civil o un grupo."),
    "city": Text(en="Where its people sit, for their local time.", es="Dónde tiene su sede, para su hora local."),
    "aliases": Text(en="What else it is called in the agenda.", es="De qué otras formas se le llama en el documento."),
}
PRINTED_KEYS = {
    "dates": Text(en="The first and the last date on the cover: `2021-09-09/2021-09-10`, or one date.", es="La primera y la última fecha de la portada: `2021-09-09/2021-09-10`, o una sola."),
    "offset": Text(en="The offset of the meeting's clock as printed: `GMT-6`.", es="El desfase del reloj de la reunión tal como está impreso: `GMT-6`."),
    "start": Text(en="The start of each day in other places: hours as printed, each with the labels printed beside it.", es="El inicio de cada día en otros lugares: horas impresas, cada una con los rótulos que la acompañan."),
    "at": Text(en="The same for another hour of the meeting: `[printed.at.\"14:30\"]`.", es="Lo mismo para otra hora de la reunión: `[printed.at.\"14:30\"]`."),
}
ARRANGE_KEYS = {
    "hours": Text(en="Within which hours of each day items are placed: `09:00-18:00`.", es="Entre qué horas de cada día se colocan los puntos: `09:00-18:00`."),
    "lunch": Text(en="The time kept free for lunch: `{ minutes = 90, between = \"12:00-14:30\" }`.", es="El tiempo libre para el almuerzo: `{ minutes = 90, between = \"12:00-14:30\" }`."),
    "rest": Text(en="When people and interpreters rest: `{ every = 90, minutes = 15 }`.", es="Cuándo descansan las personas y los intérpretes: `{ every = 90, minutes = 15 }`."),
    "waking": Text(en="Hours of each delegation's own clock outside which it is asked to be at nothing: `07:00-21:00`.", es="Horas del reloj de cada delegación fuera de las cuales no se la convoca a nada: `07:00-21:00`."),
    "step": Text(en="Items begin at multiples of so many minutes, 1 to 60.", es="Los puntos empiezan en múltiplos de tantos minutos, de 1 a 60."),
    "rooms": Text(en="The rooms that items may be given: names, or tables with `name` and `seats`.", es="Las salas que se pueden asignar: nombres, o tablas con `name` y `seats`."),
    "away": Text(en="Who is not there, and when: tables with `who`, `from` and `to`.", es="Quién no está, y cuándo: tablas con `who`, `from` y `to`."),
}
ROOM_KEYS = {
    "name": Text(en="What the room is called.", es="Cómo se llama la sala."),
    "seats": Text(en="How many people it seats; compared with the `people` of those who are admitted.", es="Para cuántas personas es; se compara con las `people` de los admitidos."),
}
LUNCH_KEYS = {
    "minutes": Text(en="How many minutes lunch takes, 1 to 1440.", es="Cuántos minutos dura el almuerzo, de 1 a 1440."),
    "between": Text(en="Within which hours lunch is: `12:00-14:30`.", es="Entre qué horas es el almuerzo: `12:00-14:30`."),
}
REST_KEYS = {
    "every": Text(en="After so many minutes of sessions at the latest there is a rest.", es="Después de cuántos minutos de sesiones, a más tardar, hay descanso."),
    "minutes": Text(en="For how many minutes people rest.", es="Cuántos minutos se descansa."),
}
AWAY_KEYS = {
    "who": Text(en="A delegation, or a person who speaks: `Canada`.", es="Una delegación, o una persona que interviene: `Canadá`."),
    "from": Text(en="From when, by the meeting's clock: `2021-09-09 14:00`.", es="Desde cuándo, por el reloj de la reunión: `2021-09-09 14:00`."),
    "to": Text(en="Until when, by the meeting's clock: `2021-09-10 10:00`.", es="Hasta cuándo, por el reloj de la reunión: `2021-09-10 10:00`."),
}
LANGUAGE_KEYS = {
    "en": Text(en="The words in English.", es="El texto en inglés."),
    "es": Text(en="The words in Spanish.", es="El texto en español."),
    "fr": Text(en="The words in French.", es="El texto en francés."),
    "pt": Text(en="The words in Portuguese.", es="El texto en portugués."),
}
