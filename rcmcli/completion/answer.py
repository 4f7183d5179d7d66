"""What may come next on a command line, as the shell that asks wants to be told."""

import os
import sys
from collections.abc import Mapping

from rcmcli.completion.asked import COMMAND, OPTION, Asked, entries_of, read
from rcmcli.completion.candidate import Candidate
from rcmcli.completion.scripts import SCRIPTS, VARIABLE
from rcmcli.completion.shells import answer_of, line_of
from rcmcli.desk.streams import prepare, until_closed


def reply() -> int:
    """Answer the shell that asks; what goes wrong on the way is no reason to write into somebody's command line."""
    wish, _, shell = os.environ[VARIABLE].partition("_")
    try:
        if wish == "source":
            printed, code = SCRIPTS.get(shell, ""), 0
        else:
            printed, code = answer_of(shell, candidates(shell, os.environ), os.environ)
    except Exception:
        if os.environ.get("RCM_DEBUG"):
            raise
        printed, code = answer_of(shell, [], os.environ)
    prepare()
    with until_closed(sys.stdout):
        sys.stdout.write(printed)
        sys.stdout.flush()
    return code


def candidates(shell: str, environment: Mapping[str, str]) -> list[Candidate]:
    """All words that may come next, since a shell writes what they have in common; with what stands before an open part."""
    line = line_of(shell, environment)
    asked = read(line.words, line.begun)
    if asked is None:
        return []
    language = _language(asked, environment)
    if asked.takes == OPTION:
        found = _options(asked, language)
    elif asked.takes == COMMAND or asked.takes == "[COMMAND…]":
        found = _commands(asked, language)
    else:
        from rcmcli.completion.values import values

        found = values(asked, language, are_told=shell != "bash")
    return [Candidate(asked.before + one.word, one.says) for one in found]


def _language(asked: Asked, environment: Mapping[str, str]) -> str:
    """The language of the sentences beside the candidates."""
    from rcmcli.desk.settings import language_of_workspace
    from rcmcli.desk.speech import spoken

    return spoken([asked.word("en|es")], environment, language_of_workspace())


def _options(asked: Asked, language: str) -> list[Candidate]:
    from rcmcli.desk.help_es import HELP

    told = HELP if language == "es" else {}
    return [
        Candidate(name, told.get(one.says, one.says))
        for one in entries_of(asked.command)
        for name in one.names
        if name.startswith(asked.begun) and (len(name) > 2 or len(asked.begun) == 2)
    ]


def _commands(asked: Asked, language: str) -> list[Candidate]:
    """The commands of a group; behind `help`, of the group that stands there."""
    from rcmcli.tree import TREE

    path = asked.command.split() if asked.takes == COMMAND else [word for taken, word in asked.given if taken]
    below = dict(TREE)
    for name in path:
        target, _ = below.get(name, ({}, None))
        below = dict(target) if isinstance(target, dict) else {}
    return [Candidate(name, about.pick(language)) for name, (_, about) in below.items() if name.startswith(asked.begun)]
