"""Persons: which words are one person's name, whatever titles stand before it."""

from functools import lru_cache

from rcmcli.model.text import fold_name

_TITLES = (
    "mr mrs ms miss mx sr sra srta sres don dona dr dra drs doctor doctora prof profesor profesora professor lic licda "
    "licdo licenciado licenciada ing ingeniero ingeniera arq abg abogado abogada mtro mtra maestro maestra master amb "
    "ambassador emb embajador embajadora hon honorable exc excmo excma excellency excelencia his her su gen general "
    "col coronel colonel cap capitan captain cmdr comandante rev reverend padre sir dame min minister ministro ministra "
    "vice viceminister viceministro viceministra secretary secretario secretaria subsecretario subsecretaria "
    "undersecretary director directora deputy diputado diputada senator senador senadora judge juez jueza the el la"
)
_NO_NAMES = (
    "tbc tbd tba confirm confirmed confirmar determined determinar announced anunciar definir designar designated "
    "representative representatives representante representantes delegation delegacion delegate delegates delegado "
    "delegada delegados moderator moderador moderadora facilitator facilitador facilitadora speaker speakers ponente "
    "ponentes panelist panelists panelista panelistas expert experts experto experta expertos chair chairperson "
    "presidency presidencia secretariat office oficina ministry ministerio various varios"
)
_TITLE, _NO_NAME = frozenset(_TITLES.split()), frozenset(_NO_NAMES.split())
_STYLES = (["h", "e"], ["s", "e"])  # H.E., S.E.
_OF = ("of", "for", "de", "del", "do", "da", "du", "para")


@lru_cache(maxsize=10_000)
def person_named(name: str) -> str:
    """A person's name without titles, folded; empty where the words are an office, a body or nobody yet.

    A family name before a comma is put last: “PÉREZ, Ana”.
    """
    family, comma, given = name.partition(",")
    if comma and given.strip() and (" " not in family.strip() or family.isupper()):
        name = f"{given} {family}"
    words = fold_name(name).split()
    count = len(words)
    while words and (words[0] in _TITLE or words[:2] in _STYLES):
        words = words[2:] if words[:2] in _STYLES else words[1:]
    if not words or _NO_NAME.intersection(words) or (len(words) < count and words[0] in _OF):
        return ""
    return " ".join(words)
