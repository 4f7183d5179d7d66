"""The parts of a Word document: where each stands in the package, its XML as a tree."""

import posixpath
from dataclasses import dataclass

from rcmcli.importers.markup import Element, parsed
from rcmcli.importers.package import Package, opened, other_kind
from rcmcli.words import importing

_OFFICE = "http://schemas.openxmlformats.org"
_STRICT = "http://purl.oclc.org/ooxml"  # the same names in the strict form of the format
PREFIXES = {
    f"{_OFFICE}/wordprocessingml/2006/main": "w",
    f"{_STRICT}/wordprocessingml/main": "w",
    f"{_OFFICE}/officeDocument/2006/relationships": "r",
    f"{_STRICT}/officeDocument/relationships": "r",
    f"{_OFFICE}/officeDocument/2006/math": "m",
    f"{_STRICT}/officeDocument/math": "m",
    f"{_OFFICE}/drawingml/2006/main": "a",
    f"{_STRICT}/drawingml/main": "a",
    f"{_OFFICE}/drawingml/2006/diagram": "dgm",
    f"{_STRICT}/drawingml/diagram": "dgm",
    f"{_OFFICE}/drawingml/2006/chart": "c",
    f"{_STRICT}/drawingml/chart": "c",
    f"{_OFFICE}/drawingml/2006/picture": "pic",
    f"{_STRICT}/drawingml/picture": "pic",
    f"{_OFFICE}/markup-compatibility/2006": "mc",
    f"{_OFFICE}/package/2006/relationships": "",
    f"{_OFFICE}/package/2006/content-types": "",
    "urn:schemas-microsoft-com:vml": "v",
    "urn:schemas-microsoft-com:office:office": "o",
    "http://purl.org/dc/terms/": "dcterms",
    "http://www.w3.org/XML/1998/namespace": "xml",
}
# Of no matter to what is read, and very many.
_UNREAD = """rFonts sz szCs color spacing ind jc kern highlight shd u i iCs bCs w position noProof proofErr tcBorders tcW
tblBorders tblCellMar tblLook bookmarkStart bookmarkEnd keepNext keepLines widowControl contextualSpacing autoSpaceDE
autoSpaceDN adjustRightInd snapToGrid textAlignment pBdr top left bottom right between latentStyles lsdException trHeight
cantSplit vAlign"""
_IGNORED = frozenset(f"w:{name}" for name in _UNREAD.split())


@dataclass(frozen=True)
class Parts:
    """A Word document as its parts."""

    package: Package
    main: str  # the name of the document's own part

    def tree(self, name: str) -> Element | None:
        """The XML of a part, None where there is no such part."""
        xml = self.package.read(name) if name else b""
        return parsed(xml, name, PREFIXES, _IGNORED) if xml else None

    def related(self, kind: str) -> str:
        """The name of the first part of this kind that the document refers to, empty where there is none."""
        return next((name for _, type_, name in relations(self.package, self.main) if type_ == kind), "")

    def by_id(self) -> dict[str, str]:
        """The names of the parts that the document refers to, by the id of the relation."""
        return {id_: name for id_, _, name in relations(self.package, self.main)}

    @property
    def namespace(self) -> str:
        """The address of the names of the Word format that this document uses."""
        strict = f"{_STRICT}/wordprocessingml/main"
        return (
            strict
            if strict.encode() in self.package.read(self.main)[:20_000]
            else f"{_OFFICE}/wordprocessingml/2006/main"
        )


def parts_of(contents: bytes) -> Parts:
    """The parts of the Word document that these bytes are; refused where they are none."""
    package = opened(contents, importing.NOT_WORD)
    names = package.names
    declared = [name for _, kind, name in relations(package, "") if kind == "officeDocument"]
    main = next((name for name in (*declared, "word/document.xml") if name in names), "")
    parts = Parts(package, main)
    root = parts.tree(main) if main.endswith(".xml") else None
    if root is None or root.tag != "w:document":
        raise other_kind(package, importing.NOT_WORD)
    return parts


def relations(package: Package, name: str) -> list[tuple[str, str, str]]:
    """The relations of a part, or of the whole package: id, last word of the kind, name of the part referred to."""
    folder, base = posixpath.split(name)
    xml = package.read(relations_part(name))
    if not xml:
        return []
    found = [one for one in parsed(xml, base, PREFIXES).elements if one.get("TargetMode") != "External"]
    return [(one.get("Id"), one.get("Type").rpartition("/")[2], _resolved(folder, one.get("Target"))) for one in found]


def relations_part(name: str) -> str:
    """The name of the part that holds the relations of this one."""
    folder, base = posixpath.split(name)
    return posixpath.join(folder, "_rels", f"{base}.rels")


def _resolved(folder: str, target: str) -> str:
    return posixpath.normpath(posixpath.join("/" + folder, target)).lstrip("/")
