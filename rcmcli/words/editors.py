"""What an editor is told while an agenda is typed."""

from rcmcli.model.text import Text

MISSING = Text(
    en="rcm lsp needs the package pygls, which is not installed",
    es="rcm lsp necesita el paquete pygls, que no está instalado",
)
FIX = Text(en="Fix {code}: {mend}", es="Corregir {code}: {mend}")
FIX_ALL = Text(en="Fix all that is certain ({count})", es="Corregir todo lo que es seguro ({count})")
EXPLAIN = Text(en="Explain {code}: {title}", es="Explicar {code}: {title}")
SITS_IN = Text(en="Sits in {place} ({zone}, {offset})", es="Tiene su sede en {place} ({zone}, {offset})")
REQUIRED = Text(en="required", es="obligatoria")
ON_A_TERMINAL = Text(
    en="rcm lsp speaks to an editor, not to a person: docs/editors.md says how to set it up",
    es="rcm lsp habla con un editor, no con una persona: docs/es/editores.md dice cómo configurarlo",
)
