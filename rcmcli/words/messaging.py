"""What is said in the short messages to whoever an hour changes for, and where there is none to write."""

from rcmcli.model.text import Text

MESSAGE_HEAD = Text(en="What changes, in your own time:", es="Qué cambia, en su propia hora:")
MESSAGE_FOR = Text(en="— {party} —", es="— {party} —")
NO_MESSAGE = Text(
    en="no hour changes, so there is no message to write",
    es="no cambia ninguna hora, así que no hay mensaje que escribir",
)
NO_MESSAGE_FOR = Text(
    en="no hour changes for {party}, so there is no message to write",
    es="no cambia ninguna hora para {party}, así que no hay mensaje que escribir",
)
NO_MESSAGE_CONCERNS = Text(
    en="hours change, but none of those whom the agenda names would come at a wrong hour, so no message was written",
    es="cambian horas, pero ninguna de las que atañen a quienes nombra el orden del día, así que no se escribió ningún mensaje",
)
NOBODY_NAMED = Text(
    en="hours change, but the agenda names no delegation or observer to write to",
    es="cambian horas, pero el orden del día no nombra ninguna delegación ni observador a quien escribir",
)
NOBODY_NAMED_HINT = Text(
    en='write delegations = ["Mexico", …] in the agenda, or write to one party: --for PARTY',
    es='escriba delegations = ["México", …] en el orden del día, o dirija el mensaje a un participante: --for PARTICIPANTE',
)
NO_MESSAGE_TO = Text(
    en="no message is written to these, whose place is not known: {names}",
    es="a estos no se les escribe mensaje, pues no se sabe dónde están: {names}",
)
