"""What papers in Word and PDF say beside the agenda itself: what kind of paper they are, the mark of one that is no final one."""

from rcmcli.model.agenda import Status
from rcmcli.model.text import Text

AGENDAS: dict[Status, Text] = {
    "draft": Text(
        en="Draft agenda", es="Borrador del orden del día", fr="Projet d’ordre du jour", pt="Rascunho da pauta"
    ),
    "preliminary": Text(
        en="Preliminary agenda", es="Orden del día preliminar", fr="Ordre du jour provisoire", pt="Pauta preliminar"
    ),
    "final": Text(en="Agenda", es="Orden del día", fr="Ordre du jour", pt="Pauta"),
    "cancelled": Text(en="Meeting cancelled", es="Reunión cancelada", fr="Réunion annulée", pt="Reunião cancelada"),
}
