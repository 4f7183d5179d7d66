"""The sentences that rcm says, in English and Spanish: a file for each subject, a constant for each sentence.

What a document prints is there in French and Portuguese too; any other sentence is said in English in such a document.

Every bilingual sentence is in `words/`, or with its check, or with its reader: with the file that reads a notation, a key
of the agenda file, a calendar or a name, and says why it is not read as it stands. Names of countries and holidays are the
atlas's, the help of a command is in the tree. A file of sentences is loaded by those who say one of them.
"""

from rcmcli.model.text import DOCUMENT_LANGUAGES, Text


def say(sentence: Text, language: str, /, **facts: object) -> str:
    """A sentence in `language`, or in English where it is not there in it; texts among its `facts` in the same language."""
    language = language if sentence.has(language) else "en"
    told = {key: fact.pick(language) if isinstance(fact, Text) else fact for key, fact in facts.items()}
    return sentence.pick(language).format_map(told)


def filled(sentence: Text, /, **facts: object) -> Text:
    """A sentence in every language that it is there in, filled with `facts`."""
    return Text(**{one: say(sentence, one, **facts) for one in DOCUMENT_LANGUAGES if sentence.has(one)})


def headed(label: Text, language: str, /, **facts: object) -> str:
    """A label and the colon behind it, which French sets off by a space that does not break: `Lieu : `."""
    return f"{say(label, language, **facts)}{colon(language)} "


def colon(language: str) -> str:
    """The colon as a language writes it, with the space before it that does not break."""
    return "\u00a0:" if language == "fr" else ":"
