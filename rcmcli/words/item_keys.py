"""The keys of an item and of what stands under it: what each says, for editors, by the name of its table."""

from rcmcli.model.text import Text

# fmt: off
# Tables: one key a line.
ITEM_KEYS = {
    "id": Text(en="What calendars know the item by; once circulated it never changes.", es="Por lo que los calendarios reconocen el punto; una vez difundido, no cambia nunca."),
    "time": Text(en="When it is, by the clock of the meeting: `09:00-10:30`, `19:00`, `23:00-01:00 +1`, `morning`, `to be confirmed`.", es="Cuándo es, por el reloj de la reunión: `09:00-10:30`, `19:00`, `23:00-01:00 +1`, `mañana`, `por confirmar`."),
    "heading": Text(en="A line that the agenda prints above this item.", es="Una línea que el documento imprime sobre este punto."),
    "number": Text(en="The number printed before the title: `3 (b)`, `Item IV`.", es="El número impreso antes del título: `3 (b)`, `Punto IV`."),
    "title": Text(en="What the item is called; one text, or one for each language.", es="Cómo se llama el punto; un solo texto, o uno por idioma."),
    "kind": Text(en="What it is: a session, a break, a meal…; as its title says, where this is left out.", es="Qué es: una sesión, un receso, una comida…; si se omite, lo que diga su título."),
    "leads": Text(en="Who is in charge, in the order of the paper: parties, or persons as `{ name = \"…\" }`.", es="A cargo de quién está, en el orden del documento: participantes, o personas como `{ name = \"…\" }`."),
    "speakers": Text(en="Who speaks: names, or tables with `name`, `as`, `role`, `party`.", es="Quién interviene: nombres, o tablas con `name`, `as`, `role`, `party`."),
    "topics": Text(en="The points under it: titles, or tables.", es="Los temas que comprende: títulos, o tablas."),
    "room": Text(en="Where in the building: `Room A`.", es="En qué parte del edificio: `Sala A`."),
    "venue": Text(en="Where it is held, if elsewhere than its day.", es="Dónde se celebra, si no es en la sede de su día."),
    "track": Text(en="Which of several parallel groups it is: `Labor Migration`.", es="A cuál de varios grupos en paralelo corresponde: `Migración laboral`."),
    "audience": Text(en="Who is admitted: `[\"members\"]`; `[\"everyone\"]` opens an item of a closed day.", es="A quién se admite: `[\"members\"]`; `[\"everyone\"]` abre un punto de un día cerrado."),
    "optional": Text(en="Whether one may stay away; the time then counts as free in calendars.", es="Si se puede faltar; el tiempo cuenta entonces como libre en los calendarios."),
    "fixed": Text(en="Whether it keeps its hour whatever is moved before it.", es="Si conserva su hora aunque se mueva lo que va antes."),
    "after": Text(en="The ids of the items after which it comes, whatever the day.", es="Los ids de los puntos después de los cuales va, sea cual sea el día."),
    "not_with": Text(en="The ids of the items that it does not run beside.", es="Los ids de los puntos con los que no coincide."),
    "not_before": Text(en="The hour before which it does not begin: `14:00`.", es="La hora antes de la cual no empieza: `14:00`."),
    "not_after": Text(en="The hour after which it does not go on: `16:00`.", es="La hora después de la cual no continúa: `16:00`."),
    "same_room": Text(en="Whether it is in the room of the item before it.", es="Si es en la misma sala que el punto anterior."),
    "remote": Text(en="Who is before a screen for this item.", es="Quién se conecta a distancia para este punto."),
    "languages": Text(en="The languages of this item.", es="Los idiomas de este punto."),
    "documents": Text(en="The papers that it refers to.", es="Los documentos a que se refiere."),
    "notes": Text(en="What the agenda adds to it.", es="Lo que el documento agrega."),
    "link": Text(en="Where to connect for this item, for those who take part.", es="Dónde conectarse para este punto, para quienes participan."),
    "minutes": Text(en="How long: `60`, `\"30-60\"`, `\"~30\"`, or `{ each = 8, of = \"observers\" }`.", es="Cuánto dura: `60`, `\"30-60\"`, `\"~30\"`, o `{ each = 8, of = \"observers\" }`."),
    "status": Text(en="`cancelled`: the item stays in the agenda and in calendars, marked so.", es="`cancelled`: el punto sigue en el documento y en los calendarios, marcado así."),
    "days": Text(en="The numbers of the days that it may be on; any where this is left out.", es="Los números de los días en que puede ser; cualquiera si se omite."),
}
TOPIC_KEYS = {
    "time": Text(en="When it is within its item: `09:30-09:50`; the two are compared (T214).", es="Cuándo es dentro de su punto: `09:30-09:50`; se comparan (T214)."),
    "title": Text(en="What the topic is called.", es="Cómo se llama el tema."),
    "leads": Text(en="Who is in charge of it.", es="A cargo de quién está."),
    "speakers": Text(en="Who speaks on it.", es="Quién interviene sobre él."),
    "minutes": Text(en="How long: `30`, `\"30-60\"`, `\"~30\"`.", es="Cuánto dura: `30`, `\"30-60\"`, `\"~30\"`."),
    "documents": Text(en="The papers of the topic.", es="Los documentos del tema."),
    "topics": Text(en="The points under it.", es="Los temas que comprende."),
}
SPEAKER_KEYS = {
    "name": Text(en="The person's name.", es="El nombre de la persona."),
    "as": Text(en="What they do there, printed before the name: `moderator`, `chair`, `panelist`, or other words.", es="Qué hace ahí, impreso antes del nombre: `moderadora`, `presidente`, `panelista`, u otras palabras."),
    "role": Text(en="The office that they hold: `National Director of Migrations`.", es="El cargo que ocupa: `Directora Nacional de Migraciones`."),
    "party": Text(en="For whom they speak: `Argentina`.", es="En nombre de quién habla: `Argentina`."),
    "status": Text(en="`to be confirmed`: printed behind the name.", es="`to be confirmed`: impreso tras el nombre, «por confirmar»."),
}
LEAD_KEYS = {
    "name": Text(en="Who is in charge and is no party: persons, a committee.", es="Quién está a cargo y no es un participante: personas, un comité."),
}
_FOR = Text(en="Another word for `audience`.", es="Otra palabra para `audience`.")
LINK_KEYS = {
    "url": Text(en="The address: `https://…`.", es="La dirección: `https://…`."),
    "audience": Text(en="Who may see the link; those who take part where it is left out.", es="Quién puede ver el enlace; quienes participan, si se omite."),
    "for": _FOR,
}
NOTE_KEYS = {
    "text": Text(en="The words of the note.", es="El texto de la nota."),
    "audience": Text(en="Who may see the note; those who see what it belongs to where it is left out.", es="Quién puede ver la nota; quienes ven aquello a que pertenece, si se omite."),
    "for": _FOR,
}
DOCUMENT_KEYS = {
    "title": Text(en="What the paper is called: `Draft communiqué`.", es="Cómo se llama el documento: `Proyecto de comunicado`."),
    "symbol": Text(en="What it is filed under: `OEA/Ser.G CAJP/GT/TM-15/04`.", es="Su signatura: `OEA/Ser.G CAJP/GT/TM-15/04`."),
    "original": Text(en="The language that it was written in, as a code or in words: `es`.", es="El idioma en que se redactó, como código o en palabras: `es`."),
    "link": Text(en="Where it lies: `https://…`.", es="Dónde está: `https://…`."),
    "audience": Text(en="Who may see it; those who see what it belongs to where it is left out.", es="Quién puede verlo; quienes ven aquello a que pertenece, si se omite."),
    "for": _FOR,
}
SPEAKING_KEYS = {
    "each": Text(en="Minutes for each one, 1 to 1440.", es="Minutos para cada uno, de 1 a 1440."),
    "of": Text(en="The party or group whose members have them: `observers`.", es="El participante o grupo cuyos miembros los tienen: `observers`."),
}
