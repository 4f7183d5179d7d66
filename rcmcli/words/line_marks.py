"""The marks of a line as they are written, in the first language of an agenda where the grammar of lines reads them in it."""

from rcmcli.model.text import Text

OPTIONAL = Text(en="(optional)", es="(opcional)", fr="(facultatif)", pt="(facultativo)")
CANCELLED = Text(en="(cancelled)", es="(cancelado)", fr="(annulé)", pt="(cancelado)")
MEMBERS_ONLY = Text(en="(members only)", es="(solo para miembros)")
ONLY_FOR = Text(en="(only for {names})", es="(solo para {names})")
TRACK = Text(en="(track {name})", es="(grupo {name})", fr="(groupe {name})", pt="(grupo {name})")
# Whom a mark may admit by a common word: the word of an agenda file, and that of a language.
GROUPS = {
    "members": Text(en="members", es="miembros"),
    "observers": Text(en="observers", es="observadores"),
    "accredited": Text(en="accredited", es="acreditados"),
    "delegations": Text(en="delegations", es="delegaciones"),
}
