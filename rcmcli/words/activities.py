"""A calendar of activities: when things are, what its columns are called, how it stands."""

from typing import Literal

from rcmcli.model.activities import Kind, Progress
from rcmcli.model.period import Unit
from rcmcli.model.programme import Sort
from rcmcli.model.text import Text

# when
TO_BE_AGREED = Text(en="date to be agreed", es="fecha por acordar", fr="date à convenir", pt="data a definir")
AS_SOON_AS_POSSIBLE = Text(
    en="as soon as possible", es="lo antes posible", fr="dès que possible", pt="o mais breve possível"
)
NO_YEAR = Text(
    en="{when} (year not stated)",
    es="{when} (sin año)",
    fr="{when} (année non indiquée)",
    pt="{when} (ano não indicado)",
)
BY = Text(en="by {day}", es="a más tardar el {day}", fr="au plus tard le {day}", pt="até {day}")
BY_SEVERAL = Text(en="by {days}", es="a más tardar: {days}", fr="au plus tard\u00a0: {days}", pt="até: {days}")
FROM = Text(en="from {day}", es="desde el {day}", fr="à partir du {day}", pt="a partir de {day}")
BESIDE = Text(en="{when} ({words})", es="{when} ({words})", fr="{when} ({words})", pt="{when} ({words})")
DAY = Text(
    en="{day} {month} {year}",
    es="{day} de {month} de {year}",
    fr="{day} {month} {year}",
    pt="{day} de {month} de {year}",
)
DAY_ONLY = Text(en="{day} {month}", es="{day} de {month}", fr="{day} {month}", pt="{day} de {month}")
MONTH = Text(en="{month} {year}", es="{month} de {year}", fr="{month} {year}", pt="{month} de {year}")
OF_YEAR = Text(en="{part} of {year}", es="{part} de {year}", fr="{part} de {year}", pt="{part} de {year}")
OF_MONTH = Text(en="{part} of {month}", es="{part} de {month}", fr="{part} ({month})", pt="{part} de {month}")
QUARTERS = {
    "1": Text(en="first quarter", es="primer trimestre", fr="premier trimestre", pt="primeiro trimestre"),
    "2": Text(en="second quarter", es="segundo trimestre", fr="deuxième trimestre", pt="segundo trimestre"),
    "3": Text(en="third quarter", es="tercer trimestre", fr="troisième trimestre", pt="terceiro trimestre"),
    "4": Text(en="fourth quarter", es="cuarto trimestre", fr="quatrième trimestre", pt="quarto trimestre"),
}
HALVES = {
    "1": Text(en="first half", es="primer semestre", fr="premier semestre", pt="primeiro semestre"),
    "2": Text(en="second half", es="segundo semestre", fr="second semestre", pt="segundo semestre"),
}
WEEKS_OF_MONTH = {
    "1": Text(en="first week", es="primera semana", fr="première semaine", pt="primeira semana"),
    "2": Text(en="second week", es="segunda semana", fr="deuxième semaine", pt="segunda semana"),
    "3": Text(en="third week", es="tercera semana", fr="troisième semaine", pt="terceira semana"),
    "4": Text(en="fourth week", es="cuarta semana", fr="quatrième semaine", pt="quarta semana"),
    "-1": Text(en="last week", es="última semana", fr="dernière semaine", pt="última semana"),
}
PARTS_OF_MONTH = {
    "0": Text(en="beginning", es="principios", fr="début", pt="início"),
    "1": Text(en="middle", es="mediados", fr="milieu", pt="meados"),
    "2": Text(en="end", es="finales", fr="fin", pt="fim"),
    "3": Text(en="first half", es="primera quincena", fr="première quinzaine", pt="primeira quinzena"),
    "4": Text(en="second half", es="segunda quincena", fr="seconde quinzaine", pt="segunda quinzena"),
}
WEEK = Text(en="week {number}", es="semana {number}", fr="semaine {number}", pt="semana {number}")
BEFORE = Text(en="before {what}", es="antes de {what}", fr="avant {what}", pt="antes de {what}")
AFTER = Text(en="after {what}", es="después de {what}", fr="après {what}", pt="depois de {what}")
LONG_BEFORE = Text(
    en="{length} before {what}",
    es="{length} antes de {what}",
    fr="{length} avant {what}",
    pt="{length} antes de {what}",
)
LONG_AFTER = Text(
    en="{length} after {what}",
    es="{length} después de {what}",
    fr="{length} après {what}",
    pt="{length} depois de {what}",
)
IN_ADVANCE = Text(
    en="{length} in advance",
    es="con {length} de antelación",
    fr="{length} à l’avance",
    pt="com {length} de antecedência",
)
AFTERWARDS = Text(en="{length} afterwards", es="{length} después", fr="{length} après", pt="{length} depois")
TITLED = Text(en="“{title}”", es="«{title}»", fr="«\u00a0{title}\u00a0»", pt="“{title}”")
LENGTHS: dict[Unit, Text] = {
    "day": Text(en="{count} days", es="{count} días", fr="{count} jours", pt="{count} dias"),
    "week": Text(en="{count} weeks", es="{count} semanas", fr="{count} semaines", pt="{count} semanas"),
    "month": Text(en="{count} months", es="{count} meses", fr="{count} mois", pt="{count} meses"),
}
ONE_OF_THEM: dict[Unit, Text] = {
    "day": Text(en="1 day", es="1 día", fr="1 jour", pt="1 dia"),
    "week": Text(en="1 week", es="1 semana", fr="1 semaine", pt="1 semana"),
    "month": Text(en="1 month", es="1 mes", fr="1 mois", pt="1 mês"),
}

# what it is
KINDS: dict[Kind, Text] = {
    "meeting": Text(en="meeting", es="reunión", fr="réunion", pt="reunião"),
    "workshop": Text(en="workshop", es="taller", fr="atelier", pt="oficina"),
    "course": Text(en="course", es="curso", fr="cours", pt="curso"),
    "campaign": Text(en="campaign", es="campaña", fr="campagne", pt="campanha"),
    "document": Text(en="document", es="documento", fr="document", pt="documento"),
    "process": Text(en="process", es="proceso", fr="processus", pt="processo"),
}
SORTS: dict[Sort, Text] = {
    "activity": Text(en="activity", es="actividad", fr="activité", pt="atividade"),
    "deadline": Text(en="deadline", es="plazo", fr="échéance", pt="prazo"),
    "meeting": KINDS["meeting"],
}
STATES: dict[Progress, Text] = {
    "": Text(en="—", es="—", fr="—", pt="—"),
    "planned": Text(en="planned", es="planificada", fr="prévue", pt="planejada"),
    "confirmed": Text(en="confirmed", es="confirmada", fr="confirmée", pt="confirmada"),
    "done": Text(en="done", es="realizada", fr="réalisée", pt="realizada"),
    "postponed": Text(en="postponed", es="aplazada", fr="reportée", pt="adiada"),
    "cancelled": Text(en="cancelled", es="cancelada", fr="annulée", pt="cancelada"),
}
ALSO_OF = Text(en="also: {groups}", es="también: {groups}", fr="aussi\u00a0: {groups}", pt="também: {groups}")
OF_OTHERS = Text(
    en="an activity of others",
    es="una actividad de otros",
    fr="une activité d’autres participants",
    pt="uma atividade de outros",
)
ALSO = Text(en="Also of", es="También de", fr="Aussi de", pt="Também de")
FOR_READER = Text(
    en="for {party}: what is for everyone and what names it; ● marks the latter",
    es="para: {party} (lo que es para todos y lo que la nombra; ● señala esto último)",
    fr="pour\u00a0: {party} (ce qui est pour tous et ce qui le nomme\u00a0; ● signale ce dernier)",
    pt="para: {party} (o que é para todos e o que o nomeia; ● assinala este último)",
)
PERIOD = Text(en="Period", es="Período", fr="Période", pt="Período")
ALL_PARTIES = Text(en="No party named", es="Sin participante indicado")
PART_OF = Text(en="Part of", es="Parte de", fr="Fait partie de", pt="Parte de")
OBJECTIVE = Text(en="Objective", es="Objetivo", fr="Objectif", pt="Objetivo")
STEPS = Text(en="Steps", es="Pasos", fr="Étapes", pt="Etapas")
TOPICS = Text(en="Topics", es="Temas", fr="Thèmes", pt="Temas")
PARTICIPANTS = Text(en="Participants", es="Participantes", fr="Participants", pt="Participantes")
AGENDA = Text(en="Agenda", es="Orden del día", fr="Ordre du jour", pt="Ordem do dia")

# the columns of a table
ACTIVITY = Text(en="Activity", es="Actividad", fr="Activité", pt="Atividade")
ACTIVITIES = Text(en="Activities", es="Actividades", fr="Activités", pt="Atividades")
CALENDAR = Text(en="Calendar", es="Calendario", fr="Calendrier", pt="Calendário")
MANDATE = Text(en="Mandate", es="Mandato", fr="Mandat", pt="Mandato")
SUPPORT = Text(en="Support", es="Apoyo", fr="Appui", pt="Apoio")
FOR = Text(en="For", es="Para", fr="Pour", pt="Para")
WHEN = Text(en="When", es="Cuándo", fr="Quand", pt="Quando")
STATUS = Text(en="Status", es="Estado", fr="État", pt="Situação")
GROUP = Text(en="Group", es="Grupo", fr="Groupe", pt="Grupo")
KIND = Text(en="Kind", es="Tipo", fr="Type", pt="Tipo")
MODE = Text(en="Mode", es="Modalidad", fr="Modalité", pt="Modalidade")
PLACE = Text(en="Place", es="Lugar", fr="Lieu", pt="Local")
FIRST_DAY = Text(en="First day", es="Primer día", fr="Premier jour", pt="Primeiro dia")
LAST_DAY = Text(en="Last day", es="Último día", fr="Dernier jour", pt="Último dia")
DETAILS = Text(en="Details", es="Detalles", fr="Détails", pt="Detalhes")
ID = Text(en="Id", es="Id", fr="Id", pt="Id")

# how it stands
STANDS: dict[Literal["overdue", "next", "later", "open", "past"], Text] = {
    "overdue": Text(
        en="Overdue, not marked as done",
        es="Vencido, sin indicación de que se haya hecho",
        fr="En retard, non signalé comme fait",
        pt="Vencido, sem indicação de que foi feito",
    ),
    "next": Text(en="Next 90 days", es="Próximos 90 días", fr="90 prochains jours", pt="Próximos 90 dias"),
    "later": Text(en="Later", es="Más adelante", fr="Plus tard", pt="Mais adiante"),
    "open": Text(en="To be agreed", es="Por acordar", fr="À convenir", pt="A definir"),
    "past": Text(en="Past", es="Pasado", fr="Passé", pt="Passado"),
}
AS_OF = Text(en="as of {day}", es="al {day}", fr="au {day}", pt="em {day}")
COUNTED_FROM = Text(
    en="counted from {day}, today in UTC; --at DATE asks for another",
    es="contado desde el {day}, hoy en UTC; --at FECHA indica otra",
)
NOTHING_TO_SHOW = Text(en="nothing of what was asked for", es="nada de lo que se pidió")
WITHOUT_DATE = Text(
    en="without a date: {count}; `rcm calendar show --undated` lists what a calendar leaves open",
    es="sin fecha: {count}; `rcm calendar show --undated` muestra lo que un calendario deja por acordar",
)
COUNTS = Text(
    en="activities: {activities}, deadlines: {deadlines}, with a date: {dated}",
    es="actividades: {activities}, plazos: {deadlines}, con fecha: {dated}",
)

# in a calendar file
SOMETIME = Text(
    en="{title} (some time: {when})",
    es="{title} (en algún momento: {when})",
    fr="{title} (à un moment\u00a0: {when})",
    pt="{title} (em algum momento: {when})",
)
DUE = Text(en="Due: {title}", es="Vence: {title}", fr="Échéance\u00a0: {title}", pt="Prazo: {title}")
