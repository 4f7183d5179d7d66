"""What the kinds of items are called."""

from rcmcli.model.text import Text

ITEM_KINDS: dict[str, Text] = {
    "session": Text(en="session", es="sesión", fr="session", pt="sessão"),
    "break": Text(en="break", es="receso", fr="pause", pt="intervalo"),
    "meal": Text(en="meal", es="comida", fr="repas", pt="refeição"),
    "ceremony": Text(en="ceremony", es="ceremonia", fr="cérémonie", pt="cerimônia"),
    "social": Text(en="social event", es="acto social", fr="réception", pt="evento social"),
    "travel": Text(en="travel", es="traslado", fr="déplacement", pt="traslado"),
    "logistics": Text(en="logistics", es="logística", fr="logistique", pt="logística"),
    "side-event": Text(en="side event", es="evento paralelo", fr="événement parallèle", pt="evento paralelo"),
    "bilateral": Text(en="bilateral meeting", es="reunión bilateral", fr="réunion bilatérale", pt="reunião bilateral"),
    "press": Text(en="press", es="prensa", fr="presse", pt="imprensa"),
}
