"""What is said when completion is set up."""

from rcmcli.model.text import Text

INSTALLED = Text(
    en="completion for {shell} was written to {path}; it works in the next terminal that is opened",
    es="el autocompletado para {shell} se escribió en {path}; funciona en la próxima terminal que se abra",
)
NO_SHELL = Text(
    en="completion is for bash, zsh, fish and PowerShell; rcm was started from none of them",
    es="el autocompletado es para bash, zsh, fish y PowerShell; rcm no se inició desde ninguno de ellos",
)
NO_SHELL_HINT = Text(
    en="write rcm --install-completion at the prompt of one of them",
    es="escriba rcm --install-completion en la línea de órdenes de uno de ellos",
)
