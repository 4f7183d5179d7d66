"""The words that a key admits: what each means, for editors."""

from rcmcli.model.text import Text

# fmt: off
# Tables: one word a line.
STATUSES = {
    "draft": Text(en="A draft: much may still be missing.", es="Un borrador: aún puede faltar mucho."),
    "preliminary": Text(en="Circulated, and still to change.", es="Ya difundido, y todavía por cambiar."),
    "final": Text(en="Final: every check counts.", es="Definitivo: cuenta toda la revisión."),
    "cancelled": Text(en="It does not take place.", es="No se celebra."),
}
MODES = {
    "in-person": Text(en="In a room.", es="Presencial."),
    "virtual": Text(en="Before screens only.", es="Virtual."),
    "hybrid": Text(en="In a room and before screens.", es="Híbrida: presencial y virtual."),
}
LANGUAGES_OF_FILES = {
    "en": Text(en="English", es="inglés"),
    "es": Text(en="Spanish", es="español"),
    "fr": Text(en="French", es="francés"),
    "pt": Text(en="Portuguese", es="portugués"),
}
ITEM_KINDS = {
    "session": Text(en="Work: a session, a panel, a group.", es="Trabajo: una sesión, un panel, un grupo."),
    "break": Text(en="A break, coffee, free time.", es="Un receso, un café, tiempo libre."),
    "meal": Text(en="Breakfast, lunch, dinner.", es="Desayuno, almuerzo, cena."),
    "ceremony": Text(en="A ceremony, the official photograph.", es="Una ceremonia, la fotografía oficial."),
    "social": Text(en="A reception, a visit, an excursion.", es="Una recepción, una visita, una excursión."),
    "travel": Text(en="Arrivals, departures, transfers.", es="Llegadas, salidas, traslados."),
    "logistics": Text(en="Registration, accreditation, the desk.", es="Registro, acreditación, la mesa de recepción."),
    "side-event": Text(en="An event beside the programme.", es="Un evento paralelo al programa."),
    "bilateral": Text(en="A meeting of two delegations.", es="Una reunión de dos delegaciones."),
    "press": Text(en="For the press.", es="Para la prensa."),
}
PARTY_KINDS = {
    "country": Text(en="A country.", es="Un país."),
    "body": Text(en="A body of the conference.", es="Un órgano de la conferencia."),
    "observer": Text(en="An observer: an organization, another conference.", es="Un observador: una organización, otra conferencia."),
    "civil society": Text(en="Civil society.", es="Sociedad civil."),
    "group": Text(en="A group of several.", es="Un grupo de varios."),
}
ACTIVITY_KINDS = {
    "meeting": Text(en="A meeting.", es="Una reunión."),
    "workshop": Text(en="A workshop.", es="Un taller."),
    "course": Text(en="A course.", es="Un curso."),
    "campaign": Text(en="A campaign.", es="Una campaña."),
    "document": Text(en="A document that is to be written.", es="Un documento por redactar."),
    "process": Text(en="A process, such as a consultation.", es="Un proceso, como una consulta."),
}
PROGRESS = {
    "planned": Text(en="Planned, not yet confirmed.", es="Prevista, aún sin confirmar."),
    "confirmed": Text(en="Confirmed: it is going to be.", es="Confirmada: se va a hacer."),
    "done": Text(en="Done, or met.", es="Hecha, o cumplido."),
    "postponed": Text(en="Postponed: it has no date until it has another.", es="Aplazada: no tiene fecha hasta que tenga otra."),
    "cancelled": Text(en="It does not take place.", es="No se celebra."),
}
UNCONFIRMED = {
    "to be confirmed": Text(en="The person has not confirmed yet.", es="La persona aún no ha confirmado."),
}
CANCELLED_ITEM = {
    "cancelled": Text(en="It does not take place, and stays in the agenda, marked so.", es="No se celebra, y sigue en el documento, marcado así."),
}
FORMAT_VERSIONS = {
    "1": Text(en="The one format that there is.", es="El único formato que hay."),
}
