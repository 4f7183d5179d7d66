"""What help says beside the sentences of the tree: its headings, and what it cannot help with."""

from rcmcli.model.text import Text

EXAMPLES = Text(en="Examples", es="Ejemplos")
SEE_ALSO = Text(en="See also", es="Véase también")
NOT_A_GROUP = Text(en="{command} has no commands of its own", es="{command} no tiene órdenes propias")
ONE_PAGE = Text(en="--man is one page for all commands", es="--man es una sola página para todas las órdenes")
