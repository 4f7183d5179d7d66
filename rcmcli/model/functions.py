"""What a speaker does at an item, as papers label it: who chairs, moderates, reports."""

from rcmcli.model.text import Text, fold_name

# The label that stands before the name, and the words that are read as it, folded.
FUNCTIONS: dict[str, tuple[Text, str]] = {
    "chair": (
        Text(en="Chair", es="Preside", fr="Présidence", pt="Presidência"),
        "chairperson chairman chairwoman presides presidente presidenta presidencia preside",
    ),
    "moderator": (
        Text(en="Moderator", es="Modera", fr="Modération", pt="Moderação"),
        "moderates moderador moderadora moderacion modera",
    ),
    "rapporteur": (
        Text(en="Rapporteur", es="Relatoría", fr="Rapporteur", pt="Relatoria"),
        "relator relatora relatoria",
    ),
    "facilitator": (
        Text(en="Facilitator", es="Facilita", fr="Animation", pt="Facilitação"),
        "facilitates facilitador facilitadora facilitacion facilita",
    ),
    "panelist": (Text(en="Panelist", es="Panelista", fr="Panéliste", pt="Painelista"), "panellist panelista"),
    "master of ceremonies": (
        Text(
            en="Master of ceremonies",
            es="Maestría de ceremonias",
            fr="Maîtrise de cérémonie",
            pt="Mestre de cerimônias",
        ),
        "mc emcee maestro_de_ceremonias maestra_de_ceremonias maestria_de_ceremonias",
    ),
}
_READ = {
    word.replace("_", " "): label for name, (label, words) in FUNCTIONS.items() for word in (name, *words.split())
}  # fmt: skip
_NAMED = {
    fold_name(word.replace("_", " ")): name
    for name, (label, words) in FUNCTIONS.items()
    for word in (name, *words.split(), label.en, label.es, label.fr, label.pt)
}
_HEADING = tuple(FUNCTIONS[name][0] for name in ("chair", "moderator", "facilitator"))


def function_said(stated: Text) -> Text:
    """The label of what somebody does, in each language where it is a known one; else the words as they are."""
    return _READ.get(fold_name(stated.pick("en")), stated)


def function_named(words: str) -> str:
    """The function that words are a label of, as a file writes it; empty where they are of none."""
    return _NAMED.get(fold_name(words), "")


def is_in_charge(stated: Text) -> bool:
    """Whether who does this runs the item, and cannot run another one meanwhile."""
    return function_said(stated) in _HEADING
