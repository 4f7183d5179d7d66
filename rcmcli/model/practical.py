"""Practical information: what is of use to those who travel, the labels that it is printed under, and what anyone may know."""

from rcmcli.model.text import Text

LABELS = {
    "contact": Text(en="Contact", es="Contacto"),
    "registration": Text(en="Registration", es="Inscripción"),
    "interpretation": Text(en="Interpretation", es="Interpretación"),
    "dress": Text(en="Dress", es="Vestimenta"),
    "hotel": Text(en="Hotel", es="Hotel"),
    "transport": Text(en="Transport", es="Transporte"),
    "visas": Text(en="Visas", es="Visados"),
    "wifi": Text(en="Wi-Fi", es="Wifi"),
}
# Not the word that opens the wireless network, nor what nobody has thought of yet.
PUBLIC = frozenset(LABELS) - {"wifi"}


def label_of(name: str) -> Text:
    """The label of a key; other words are their own."""
    return LABELS.get(name, Text(any=name))
