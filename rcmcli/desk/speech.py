"""Speech: which language a run speaks, and in which one it prints of an agenda. The rule is here, and nowhere else.

`--lang` goes before `RCM_LANG`, this before `rcm.toml`, and this before the machine's own language. The first that rcm
speaks is that of help, remarks, refusals, lists and whatever else it says. An agenda's own language decides only what is
printed of the agenda, and only where none of the first three is given.
"""

from collections.abc import Iterable, Mapping, Sequence

from rcmcli.model.refusal import Refusal
from rcmcli.model.text import DOCUMENT_LANGUAGES, LANGUAGES, Language, one_line
from rcmcli.words import common, filled

OWN = "RCM_LANG"
_SHORTEST_NAME = 4  # letters of the name of a language; codes have two or three
_LOCALE = ("LC_ALL", "LC_MESSAGES", "LANG")


def code_of(name: str) -> str:
    """The code that a name of a language begins with or stands for: `es` of `es-419`, of `es_MX.UTF-8` and of `Español`."""
    short = name.strip().lower()
    for sign in "_-.@":
        short = short.partition(sign)[0]
    if len(short) < _SHORTEST_NAME:
        return short
    from rcmcli.store.slips.key_words import meant_value

    return meant_value(short, list(DOCUMENT_LANGUAGES)) or short


def language(name: str, *, documents: bool = False) -> str:
    """The language that `name` means, one of documents where so asked; empty for none. Raises `Refusal` for another."""
    short = code_of(name)
    if short in (DOCUMENT_LANGUAGES if documents else LANGUAGES) or not short:
        return short
    sentence = common.WRONG_DOCUMENT_LANGUAGE if documents else common.WRONG_LANGUAGE
    raise Refusal(filled(sentence, name=one_line(name)[:40]))


def languages(words: str, *, documents: bool = True) -> tuple[str, ...]:
    """The languages that `--lang` names, such as `es,en`; none where it names none. Raises `Refusal` for another."""
    return tuple(dict.fromkeys(language(word, documents=documents) for word in words.split(",") if word.strip()))


def of_locale(environment: Mapping[str, str]) -> str:
    """The machine's own language as its locale names it, the first that is set deciding; empty where none is."""
    return code_of(next(filter(None, (environment.get(name, "") for name in _LOCALE)), ""))


def spoken(named: Iterable[str], environment: Mapping[str, str], of_workspace: str) -> Language:
    """The language that a run speaks, whatever languages it prints documents in."""
    wishes = (*named, environment.get(OWN, ""), of_workspace, of_locale(environment))
    codes = [code_of(one) for one in wishes]
    return next((one for code in codes for one in LANGUAGES if one == code), LANGUAGES[0])


def named_in(arguments: Sequence[str]) -> tuple[str, ...]:
    """What `--lang` names on a command line that is not read yet: the last one leads, and of several languages each counts."""
    found: tuple[str, ...] = ()
    for n, word in enumerate(arguments):
        if word == "--":
            break
        given = arguments[n + 1 : n + 2] if word == "--lang" else [word.removeprefix("--lang=")]
        if word.startswith("--lang=") or word == "--lang":
            found = (*(one for words in given for one in words.split(",")), *found)
    return found


def wished(named: str, environment: Mapping[str, str], of_workspace: str, *, documents: bool) -> str:
    """The language that the user asked for; empty where none was. Raises `Refusal` for one that nobody here knows."""
    own = language(environment.get(OWN, ""), documents=True)
    fits = own if documents or own in LANGUAGES else ""  # French is for documents, and no fault where there are none
    return language(named, documents=documents) or fits or of_workspace
