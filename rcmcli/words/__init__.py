"""The sentences that rcm says, in English and Spanish: a file for each subject, a constant for each sentence.

Every bilingual sentence is in `words/`, or with its check, or with its reader: with the file that reads a notation, a key
of the agenda file, a calendar or a name, and says why it is not read as it stands. Names of countries and holidays are the
atlas's, the help of a command is in the tree. A file of sentences is loaded by those who say one of them.
"""

from rcmcli.model.text import Text


def say(sentence: Text, language: str, /, **facts: object) -> str:
    """A sentence in `language`, filled with `facts`, texts among them in the same language."""
    told = {key: fact.pick(language) if isinstance(fact, Text) else fact for key, fact in facts.items()}
    return sentence.pick(language).format_map(told)


def filled(sentence: Text, /, **facts: object) -> Text:
    """A sentence in every language, filled with `facts`."""
    return Text(en=say(sentence, "en", **facts), es=say(sentence, "es", **facts))
