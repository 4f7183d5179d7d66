"""`python -m rcmcli` is `rcm`."""

from rcmcli.cli import main

main()
