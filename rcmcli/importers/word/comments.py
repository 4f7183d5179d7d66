"""The comments of a Word document: the part that holds them, put into the package where there is none."""

import posixpath
import re
from collections.abc import Sequence

from rcmcli.importers.markup import parsed
from rcmcli.importers.word.parts import PREFIXES, Parts, relations_part
from rcmcli.importers.word.raw import Raw, put_in, raw_of, refuse_other_encodings

_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml"
_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_KIND = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/comments"
_STRICT_KIND = "http://purl.oclc.org/ooxml/officeDocument/relationships/comments"


def with_comments(parts: Parts, comments: Sequence[tuple[int, str]], namespace: str, **said: str) -> dict[str, bytes]:
    """The parts of the package that change when these comments are added; `said` are author, date, initials."""
    name = parts.related("comments")
    xml = parts.package.read(name)
    if xml:
        return {name: _within_root(xml, _written(raw_of(xml, namespace), comments, said))}
    name = _free_name(parts)
    raw = Raw(b"", "w:", "")
    root = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<w:comments xmlns:w="{namespace}">'
    kind = _STRICT_KIND if "purl.oclc.org" in namespace else _KIND
    return {
        name: root.encode() + _written(raw, comments, said) + b"</w:comments>",
        "[Content_Types].xml": _declared(parts, name),
        relations_part(parts.main): _related(parts, name, kind),
    }


def numbers(xml: bytes) -> list[int]:
    """The numbers that comments, changes and the like have in a part already."""
    return [int(found) for found in re.findall(rb""":id\s*=\s*["'](\d{1,9})["']""", xml)]


def _written(raw: Raw, comments: Sequence[tuple[int, str]], said: dict[str, str]) -> bytes:
    return "".join(
        raw.element("comment", _paragraphs(raw, words), id=str(id_), **said) for id_, words in comments
    ).encode()


def _paragraphs(raw: Raw, words: str) -> str:
    first, *more = words.split("\n")
    mark = raw.element("r", raw.element("annotationRef", ""))
    return "".join([raw.element("p", mark + raw.run(first)), *(raw.element("p", raw.run(line)) for line in more)])


def _free_name(parts: Parts) -> str:
    folder = posixpath.dirname(parts.main)
    names = (posixpath.join(folder, f"comments{number}.xml") for number in ("", *range(2, 2_000)))
    return next(name for name in names if name not in parts.package.names)


def _declared(parts: Parts, name: str) -> bytes:
    xml = parts.package.read("[Content_Types].xml")
    return _within_root(xml, f'<Override xmlns="{_TYPES}" PartName="/{name}" ContentType="{_TYPE}"/>'.encode())


def _related(parts: Parts, name: str, kind: str) -> bytes:
    xml = parts.package.read(relations_part(parts.main)) or f'<Relationships xmlns="{_RELATIONS}"/>'.encode()
    used = set(re.findall(rb"""\bId\s*=\s*["']([^"']*)["']""", xml))
    id_ = next(f"rcm{number}" for number in range(1, 100_000) if f"rcm{number}".encode() not in used)
    target = posixpath.basename(name)
    return _within_root(
        xml, f'<Relationship xmlns="{_RELATIONS}" Id="{id_}" Type="{kind}" Target="{target}"/>'.encode()
    )


def _within_root(xml: bytes, more: bytes) -> bytes:
    """A part with more put before the end of its root."""
    refuse_other_encodings(xml)
    raw = Raw(xml, "", "")
    root = parsed(xml, "", PREFIXES)
    if raw.end(root) > root.stop:
        return put_in(xml, [(root.stop, root.stop, more)])
    open_tag = raw.head(root)[:-2] + b">"
    return put_in(xml, [(root.start, root.stop, open_tag + more + b"</" + raw.name(root) + b">")])
