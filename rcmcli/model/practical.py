"""Practical information: what is of use to those who travel, the labels that it is printed under, and what anyone may know."""

from rcmcli.model.text import Text

LABELS = {
    "contact": Text(en="Contact", es="Contacto", fr="Contact", pt="Contato"),
    "registration": Text(en="Registration", es="Inscripción", fr="Inscription", pt="Inscrição"),
    "interpretation": Text(en="Interpretation", es="Interpretación", fr="Interprétation", pt="Interpretação"),
    "dress": Text(en="Dress", es="Vestimenta", fr="Tenue", pt="Traje"),
    "hotel": Text(en="Hotel", es="Hotel", fr="Hôtel", pt="Hotel"),
    "transport": Text(en="Transport", es="Transporte", fr="Transport", pt="Transporte"),
    "visas": Text(en="Visas", es="Visados", fr="Visas", pt="Vistos"),
    "wifi": Text(en="Wi-Fi", es="Wifi", fr="Wi-Fi", pt="Wi-Fi"),
}
# Not the word that opens the wireless network, nor what nobody has thought of yet.
PUBLIC = frozenset(LABELS) - {"wifi"}


def label_of(name: str) -> Text:
    """The label of a key; other words are their own."""
    return LABELS.get(name, Text(any=name))
