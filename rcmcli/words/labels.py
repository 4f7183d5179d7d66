"""The labels and marks of a schedule, alike in every form of it."""

from rcmcli.model.agenda import Mode, Status
from rcmcli.model.schedule import MarkName
from rcmcli.model.text import Text
from rcmcli.model.timeline import Doubt
from rcmcli.model.walltime import Part

PARTS_OF_DAY: dict[Part, Text] = {
    "": Text(en="no time given", es="sin hora", fr="heure non indiquée", pt="sem hora"),
    "morning": Text(en="morning", es="por la mañana", fr="le matin", pt="de manhã"),
    "afternoon": Text(en="afternoon", es="por la tarde", fr="l’après-midi", pt="à tarde"),
    "evening": Text(en="evening", es="por la noche", fr="le soir", pt="à noite"),
    "all day": Text(en="all day", es="todo el día", fr="toute la journée", pt="o dia todo"),
    "to be confirmed": Text(en="to be confirmed", es="por confirmar", fr="à confirmer", pt="a confirmar"),
}
STATUSES: dict[Status, Text] = {
    "draft": Text(en="draft", es="borrador", fr="projet", pt="rascunho"),
    "preliminary": Text(en="preliminary", es="preliminar", fr="provisoire", pt="preliminar"),
    "final": Text(en="final", es="definitivo", fr="définitif", pt="definitivo"),
    "cancelled": Text(en="cancelled", es="cancelado", fr="annulé", pt="cancelado"),
}
MODES: dict[Mode, Text] = {
    "in-person": Text(en="in person", es="presencial", fr="en présentiel", pt="presencial"),
    "virtual": Text(en="virtual", es="virtual", fr="en ligne", pt="virtual"),
    "hybrid": Text(en="hybrid", es="híbrido", fr="hybride", pt="híbrido"),
}
MARKS: dict[MarkName, Text] = {
    "remote": Text(
        en="by video link: {audience}",
        es="por videoconferencia: {audience}",
        fr="par visioconférence\u00a0: {audience}",
        pt="por videoconferência: {audience}",
    ),
    "optional": Text(en="optional", es="opcional", fr="facultatif", pt="opcional"),
    "only for": Text(
        en="only for {audience}",
        es="solo para {audience}",
        fr="réservé\u00a0: {audience}",
        pt="somente para: {audience}",
    ),
    "may not attend": Text(
        en="ask whether you are admitted",
        es="consulte si está admitido",
        fr="demandez si vous êtes admis",
        pt="consulte se está admitido",
    ),
    "parallel": Text(en="in parallel", es="en paralelo", fr="en parallèle", pt="em paralelo"),
}
DOUBTS: dict[Doubt, Text] = {
    "skipped": Text(
        en="! the clocks skip this time",
        es="! los relojes se saltan esta hora",
        fr="! les horloges sautent cette heure",
        pt="! os relógios pulam esta hora",
    ),
    "repeated": Text(
        en="! this time happens twice; the first is meant",
        es="! esta hora ocurre dos veces; es la primera",
        fr="! cette heure a lieu deux fois\u00a0; il s’agit de la première",
        pt="! esta hora ocorre duas vezes; trata-se da primeira",
    ),
    "backwards": Text(
        en="! ends before it starts",
        es="! termina antes de empezar",
        fr="! se termine avant de commencer",
        pt="! termina antes de começar",
    ),
}

# of the meeting
THEME = Text(en="Theme", es="Lema", fr="Thème", pt="Tema")
HOST = Text(en="Host", es="Anfitrión", fr="Pays hôte", pt="Anfitrião")
ORGANIZER = Text(en="Organized by", es="Organiza", fr="Organisation", pt="Organização")
LINK = Text(en="Link", es="Enlace", fr="Lien", pt="Link")
LINKS = Text(en="Links", es="Enlaces", fr="Liens", pt="Links")
OBJECTIVES = Text(en="Objectives", es="Objetivos", fr="Objectifs", pt="Objetivos")
METHODOLOGY = Text(en="Methodology", es="Metodología", fr="Méthodologie", pt="Metodologia")
DEADLINE = Text(en="Deadline", es="Plazo", fr="Échéance", pt="Prazo")
BEFORE_THE_MEETING = Text(
    en="{length} before the meeting", es="{length} antes de la reunión", fr="{length} avant la réunion",
    pt="{length} antes da reunião",
)  # fmt: skip
# Words by which a reader of papers knows a deadline from an item of that day.
DUE_UNTIL = Text(
    en="{day}, no later than {hours}", es="{day}, a más tardar a las {hours}", fr="{day}, au plus tard à {hours}",
    pt="{day}, o mais tardar às {hours}",
)  # fmt: skip
DATE_OPEN = Text(en="date to be agreed", es="fecha por acordar", fr="date à convenir", pt="data a definir")
DEADLINES = Text(en="Deadlines", es="Plazos", fr="Échéances", pt="Prazos")
NOTE = Text(en="Note", es="Nota", fr="Note", pt="Nota")
NOTES = Text(en="Notes", es="Notas", fr="Notes", pt="Notas")
FOOTNOTE = Text(en="Footnote", es="Nota al pie", fr="Note de bas de page", pt="Nota de rodapé")
FOOTNOTES = Text(en="Footnotes", es="Notas al pie", fr="Notes de bas de page", pt="Notas de rodapé")
DOCUMENT = Text(en="Document", es="Documento", fr="Document", pt="Documento")
DOCUMENTS = Text(en="Documents", es="Documentos", fr="Documents", pt="Documentos")
SEEN_BY = Text(
    en="as {party} sees it: only what it may attend; ● marks its own items",
    es="para: {party} (solo aquello a lo que puede asistir; ● señala sus propios puntos)",
    fr="pour\u00a0: {party} (uniquement ce à quoi ce participant peut assister\u00a0; ● signale ses propres points)",
    pt="para: {party} (somente aquilo a que pode assistir; ● assinala seus próprios pontos)",
)
PUBLIC_FOR = Text(
    en="public copy for {party}, in its own time; ● marks its own items",
    es="copia pública para: {party} (en su propia hora; ● señala sus propios puntos)",
    fr="copie publique pour\u00a0: {party} (à son heure\u00a0; ● signale ses propres points)",
    pt="cópia pública para: {party} (em seu próprio horário; ● assinala seus próprios pontos)",
)
VERSION_OF = Text(en="version of {day}", es="versión del {day}", fr="version du {day}", pt="versão de {day}")
TZ_DATABASE = Text(
    en="tz database {version}",
    es="base de datos tz {version}",
    fr="base de données tz {version}",
    pt="base de dados tz {version}",
)
COMPUTED = Text(
    en="tz database {version}; +1 and −1 mean the next and the previous date",
    es="base de datos tz {version}; +1 y −1 indican el día siguiente y el anterior",
    fr="base de données tz {version}\u00a0; +1 et −1 indiquent le lendemain et la veille",
    pt="base de dados tz {version}; +1 e −1 indicam o dia seguinte e o anterior",
)

# of a day
TIMES_OF = Text(
    en="times of {place} ({offset})",
    es="horas de {place} ({offset})",
    fr="heures locales\u00a0: {place} ({offset})",
    pt="horários locais: {place} ({offset})",
)
READER_HOURS = Text(
    en="times of {place} ({offset}), in brackets those of {home} ({home_offset})",
    es="horas de {place} ({offset}), entre paréntesis las de {home} ({home_offset})",
    fr="heures locales\u00a0: {place} ({offset}), entre parenthèses\u00a0: {home} ({home_offset})",
    pt="horários locais: {place} ({offset}), entre parênteses: {home} ({home_offset})",
)
DAY_STARTS = Text(en="Start: {clocks}", es="Inicio: {clocks}", fr="Début\u00a0: {clocks}", pt="Início: {clocks}")
DAY_STARTS_ON = Text(
    en="Start on {day}: {clocks}",
    es="Inicio el {day}: {clocks}",
    fr="Début le {day}\u00a0: {clocks}",
    pt="Início em {day}: {clocks}",
)
DAY_MARKS = Text(
    en="+1 and −1: the next and the previous date",
    es="+1 y −1: el día siguiente y el anterior",
    fr="+1 et −1\u00a0: le lendemain et la veille",
    pt="+1 e −1: o dia seguinte e o anterior",
)
CLOCKS_CHANGED = Text(
    en="clocks changed on {day}",
    es="cambió de hora el {day}",
    fr="changement d’heure le {day}",
    pt="mudou de hora em {day}",
)
CLOCKS_WILL_CHANGE = Text(
    en="clocks change on {day}",
    es="cambia de hora el {day}",
    fr="changement d’heure le {day}",
    pt="muda de hora em {day}",
)
ONE_MORE_CLOCK = Text(
    en="1 more time zone: see above, or --plain",
    es="1 huso horario más: véase arriba, o --plain",
    fr="1 fuseau horaire de plus\u00a0: voir plus haut, ou --plain",
    pt="mais 1 fuso horário: ver acima, ou --plain",
)
MORE_CLOCKS = Text(
    en="{count} more time zones: see above, or --plain",
    es="{count} husos horarios más: véase arriba, o --plain",
    fr="{count} fuseaux horaires de plus\u00a0: voir plus haut, ou --plain",
    pt="mais {count} fusos horários: ver acima, ou --plain",
)
FURTHER_CLOCKS = Text(
    en="The same times elsewhere",
    es="Las mismas horas en otros lugares",
    fr="Les mêmes heures ailleurs",
    pt="Os mesmos horários em outros lugares",
)
LOCAL_TIMES = Text(en="Local times", es="Horas locales", fr="Heures locales", pt="Horários locais")
NO_ITEMS = Text(en="no items", es="sin puntos", fr="aucun point", pt="sem pontos")
CLOSED_DAY = Text(en="Closed day", es="Jornada cerrada", fr="Journée à huis clos", pt="Dia fechado")

# of an item
TOPIC = Text(en="Item", es="Punto", fr="Point", pt="Ponto")
TOPICS = Text(en="Topics", es="Temas", fr="Thèmes", pt="Temas")
ROOM = Text(en="Room", es="Sala", fr="Salle", pt="Sala")
LEADS = Text(en="Leads", es="Dirigen", fr="Direction", pt="Condução")
SPEAKERS = Text(en="Speakers", es="Intervienen", fr="Interventions", pt="Intervenções")
CANCELLED_PREFIX = Text(en="CANCELLED", es="CANCELADO", fr="ANNULÉ", pt="CANCELADO")
CLOSED_ITEM = Text(en="Closed session", es="Sesión cerrada", fr="Séance à huis clos", pt="Sessão fechada")
MINUTES = Text(en="{minutes} min", es="{minutes} min", fr="{minutes} min", pt="{minutes} min")
MINUTES_EACH = Text(
    en="{minutes} minutes for each of: {group}",
    es="{minutes} minutos por cada uno de: {group}",
    fr="{minutes} minutes chacun\u00a0: {group}",
    pt="{minutes} minutos para cada um de: {group}",
)
END_NOT_STATED = Text(
    en="End not stated in the agenda.",
    es="El orden del día no indica la hora de fin.",
    fr="L’ordre du jour n’indique pas l’heure de fin.",
    pt="A pauta não indica a hora de término.",
)
ITEMS_MORE = Text(
    en="… and {count} more: see the agenda",
    es="… y {count} más: véase el orden del día",
    fr="… et {count} de plus\u00a0: voir l’ordre du jour",
    pt="… e mais {count}: ver a pauta",
)
PAGE_OF = Text(
    en="page {page} of {pages}",
    es="página {page} de {pages}",
    fr="page {page} sur {pages}",
    pt="página {page} de {pages}",
)
TOPICS_TIMED = Text(en="Topics, in {whose}", es="Temas, en {whose}", fr="Thèmes, {whose}", pt="Temas, em {whose}")
TAKING_PART_REMOTELY = Text(
    en="Taking part by video link",
    es="Participan por videoconferencia",
    fr="Participent par visioconférence",
    pt="Participam por videoconferência",
)
HOURS_OF_DAY = Text(
    en="Hours: {hours} ({whose})",
    es="Horario: {hours} ({whose})",
    fr="Horaire\u00a0: {hours} ({whose})",
    pt="Horário: {hours} ({whose})",
)
UNPLACED = Text(en="Not yet placed", es="Por ubicar en el programa", fr="Non encore placé", pt="Ainda sem horário")
AGENDA_TOPICS = Text(en="Without a day", es="Sin día fijado", fr="Sans jour fixé", pt="Sem dia fixado")
PRACTICAL = Text(
    en="Practical information",
    es="Información práctica",
    fr="Informations pratiques",
    pt="Informações práticas",
)
WORKED_OUT = Text(
    en="hours worked out from the start of the day and the minutes of its items",
    es="horas calculadas a partir del inicio del día y de los minutos de sus puntos",
    fr="heures calculées d’après le début de la journée et la durée des points",
    pt="horários calculados a partir do início do dia e dos minutos dos pontos",
)
TO_BE_CONFIRMED = PARTS_OF_DAY["to be confirmed"]
ORIGINAL = Text(en="original", es="original", fr="original", pt="original")
