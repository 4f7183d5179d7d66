"""What is said where an agenda is written anew in another form."""

from rcmcli.model.text import Text

NO_SUCH_FORM = Text(
    en="there is no form “{name}”; write --form lines or --form tables",
    es="no existe la forma «{name}»; escriba --form lines o --form tables",
)
FORMS = {"lines": Text(en="lines", es="líneas"), "tables": Text(en="tables", es="tablas")}
KEPT = Text(en="{path}: nothing to change, as {form}", es="{path}: nada que cambiar, como {form}")
CHANGED = Text(en="{path}: days now written as {form}: {count}", es="{path}: días escritos ahora como {form}: {count}")
WOULD_CHANGE = Text(
    en="{path}: days that would be written as {form}: {count}",
    es="{path}: días que se escribirían como {form}: {count}",
)
OBSTACLE = Text(
    en="{day} stays as it is: it has both forms, or its items stand under no [[day.item]]",
    es="{day} queda como está: tiene las dos formas, o sus puntos no van bajo [[day.item]]",
)
IN_DOUBT = Text(
    en="{day} stays as it is: a piece of its lines cannot be read (F109); mend it first",
    es="{day} queda como está: no se puede leer una parte de sus líneas (F109); corríjala antes",
)
UNSAID = Text(
    en="{day} stays as it is: no line can say “{key}” of {item}",
    es="{day} queda como está: ninguna línea puede decir «{key}» de {item}",
)
