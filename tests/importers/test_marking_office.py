"""Marked copies in LibreOffice: it opens each, shows every comment at its words, and accepts or rejects what we changed."""

import shutil
import subprocess
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from papers import DOCUMENTS, p, r, table, tc, word
from test_marking import CASES, WHEN, parts_of

from rcmcli.importers.files.docx import read
from rcmcli.importers.marking import Mark, Marked, mark

OFFICE = shutil.which("soffice")
TEXT = "{urn:oasis:names:tc:opendocument:xmlns:text:1.0}"
ROOM = "{urn:oasis:names:tc:opendocument:xmlns:office:1.0}"
CREATOR = "{http://purl.org/dc/elements/1.1/}creator"
W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"

FIELD = (
    '<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> {} </w:instrText></w:r>'
    '<w:r><w:fldChar w:fldCharType="separate"/></w:r>{}<w:r><w:fldChar w:fldCharType="end"/></w:r>'
)
CONTROL = "<w:sdt><w:sdtPr>{}</w:sdtPr><w:sdtContent>{}</w:sdtContent></w:sdt>"
HOUR = r("09:00 Apertura")
# Words that the program works out anew, or that it takes out of their control: the mark stands beside them.
CLOSED = {
    "field": p(r("a ") + FIELD.format("REF x", HOUR)),
    "date": p(r("a ") + FIELD.format("DATE", HOUR)),
    "short-field": p(f'<w:fldSimple w:instr=" AUTHOR ">{HOUR}</w:fldSimple>'),
    "text-control": p(CONTROL.format("<w:text/>", HOUR)),
    "control-of-paragraphs": CONTROL.format('<w:id w:val="5"/>', p(HOUR)),
    "control-in-a-cell": table(tc(CONTROL.format('<w:alias w:val="5"/>', p(HOUR)))),
}
OPEN = {
    "second-of-a-control": CONTROL.format('<w:id w:val="5"/>', p("uno") + p(HOUR)),
    "contents": CONTROL.format("<w:docPartObj/>", p(HOUR)),
    "address": p(FIELD.format('HYPERLINK "http://a.b/"', HOUR)),
    "rich-control": p(CONTROL.format("<w:richText/>", HOUR)),
    "smart-tag": p(f'<w:smartTag w:uri="x" w:element="time">{HOUR}</w:smartTag>'),
}


SAMPLES = sorted(DOCUMENTS.glob("*.docx"))

Event = tuple[str, str]  # what happens in a text, and the words or the name that it is about
Comments = dict[str, tuple[str, str, str]]  # by name: author, what it says, the words that it stands at


def events(element: ET.Element) -> Iterator[Event]:
    """What a text of LibreOffice holds, in order."""
    name, change = element.tag.rpartition("}")[2], element.get(f"{TEXT}change-id", "")
    if name in ("annotation", "annotation-end"):
        yield name, element.get(f"{ROOM}name", "")
        return
    if name == "tracked-changes":
        return
    if change:
        yield name, change
    yield from [("paragraph", "")] if name in ("p", "h") else []
    yield "words", {"s": " " * int(element.get(f"{TEXT}c", "1")), "tab": "\t", "line-break": "\n"}.get(name, "")
    words = element.tag.startswith(TEXT) or name == "content-control"
    yield "words", (element.text or "") if words else ""
    for child in element:
        yield from events(child)
        yield "words", (child.tail or "") if words else ""


def shown(path: Path, *, accepted: bool) -> tuple[list[str], Comments]:
    """The paragraphs and comments that LibreOffice shows, our changes accepted or rejected."""
    root = ET.parse(path).getroot()
    gone = {
        region.get(f"{TEXT}id", "")
        for region in root.iter(f"{TEXT}changed-region")
        for ours in [next(region.iter(CREATOR)).text == "rcm"]
        if (region[0].tag == f"{TEXT}deletion") == (accepted or not ours)
        and (ours or region[0].tag == f"{TEXT}deletion")
    }
    comments = {
        one.get(f"{ROOM}name", ""): (
            one.findtext(CREATOR, ""),
            "\n".join("".join(words.itertext()) for words in one.iter(f"{TEXT}p")),
        )
        for one in root.iter(f"{ROOM}annotation")
    }
    body = root.find(f".//{ROOM}body/{ROOM}text")
    assert body is not None
    paragraphs: list[str] = []
    at: dict[str, str] = {}
    open_ones: set[str] = set()
    hidden: set[str] = set()
    for kind, words in events(body):
        if kind == "paragraph":
            paragraphs.append("")
        elif kind == "annotation":
            open_ones.add(words)
            at[words] = ""
        elif kind == "annotation-end":
            open_ones.discard(words)
        elif kind == "change-start" and words in gone:
            hidden.add(words)
        elif kind == "change-end":
            hidden.discard(words)
        elif kind == "words" and not hidden and paragraphs:
            paragraphs[-1] += words
            at |= {one: at[one] + words for one in open_ones}
    return paragraphs, {name: (*said, at.get(name, "")) for name, said in comments.items()}


def plain(words: str) -> str:
    """Words without the blanks that LibreOffice may set otherwise."""
    return "".join(words.split())


def marked_line(body: str) -> tuple[bytes, Mark, Marked]:
    """A document with a mark at its hour that replaces it."""
    contents = word(body + p("fin"))
    line = next(line for line in read(contents).lines if "09:00" in line.text)
    at = line.text.index("09:00")
    one = Mark(line.number, at, at + 5, "dos\nlíneas", "09:30")
    return contents, one, mark(contents, [one], when=WHEN)


def every_line(contents: bytes) -> tuple[list[Mark], Marked]:
    """A document with a mark at some words of each line, every other one replacing them."""
    lines = [line for line in read(contents).lines if line.text.strip()]
    marks = [
        Mark(line.number, start, start + 1 + nth % 9, f"n {line.number}", "«9»" if nth % 2 else None)
        for nth, line in enumerate(lines)
        for start in [nth * 7 % max(1, len(line.text) - 9)]
    ]
    return marks, mark(contents, marks, when=WHEN)


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with all marked copies, and the files that they are of, as LibreOffice sees them; one start for all of them."""
    if OFFICE is None:
        pytest.skip("LibreOffice (soffice) is not here")
    folder = tmp_path_factory.mktemp("office")
    made: dict[str, bytes] = {}
    for name, (body, one, *_) in CASES.items():
        made |= {f"{name}-before": word(body), f"{name}-marked": mark(word(body), [one], when=WHEN).contents}
    for name, body in (CLOSED | OPEN).items():
        contents, _, marked = marked_line(body)
        made |= {f"{name}-before": contents, f"{name}-marked": marked.contents}
    for path in SAMPLES:
        contents = path.read_bytes()
        made |= {f"{path.stem}-before": contents, f"{path.stem}-marked": every_line(contents)[1].contents}
    for name, contents in made.items():
        (folder / f"{name}.docx").write_bytes(contents)
    files = [str(path) for path in folder.glob("*.docx")]
    home = f"-env:UserInstallation={(folder / 'home').as_uri()}"
    words = [OFFICE, home, "--headless", "--norestore", "--convert-to", "fodt", "--outdir", str(folder), *files]
    subprocess.run(words, check=True, capture_output=True, timeout=120)
    return folder


def sound(folder: Path, name: str, marks: list[Mark]) -> tuple[list[str], Comments]:
    """What is shown of a marked copy, accepted, once rejecting it gives what was, with a comment of ours for each mark."""
    before, theirs = shown(folder / f"{name}-before.fodt", accepted=False)
    rejected, comments = shown(folder / f"{name}-marked.fodt", accepted=False)
    assert [*filter(None, rejected)] == [*filter(None, before)]  # a comment at the start of a table may begin above it
    ours = [said for author, said, _ in comments.values() if author == "rcm"]
    assert sorted(ours) == sorted(one.comment for one in marks)
    assert len(comments) == len(ours) + len(theirs)
    return shown(folder / f"{name}-marked.fodt", accepted=True)[0], comments


@pytest.mark.parametrize("name", CASES)
def test_marks_are_shown_at_their_words(office: Path, name: str) -> None:
    """Accepting gives the corrected words, rejecting the original ones, and the comment stands at the words."""
    _, one, expected, at = CASES[name]
    accepted, comments = sound(office, name, [one])
    assert plain("".join(accepted)) == plain("".join(expected))
    if name != "beside the deletion of another":
        assert [plain(words) for *_, words in comments.values()] == [plain(at)]


@pytest.mark.parametrize("name", CLOSED | OPEN)
def test_no_hour_is_shown_twice(office: Path, name: str) -> None:
    """In fields and controls the words are those of before, or the corrected ones, never both side by side."""
    body = (CLOSED | OPEN)[name]
    _, one, marked = marked_line(body)
    accepted, _ = sound(office, name, [one])
    assert bool(marked.at_paragraph) == (name in CLOSED)
    said = plain("".join(accepted))
    assert "09:0009:30" not in said
    assert ("09:30Apertura" in said) == (name in OPEN)


@pytest.mark.parametrize("path", SAMPLES, ids=lambda path: path.stem)
def test_samples_are_shown_with_all_their_marks(office: Path, path: Path) -> None:
    """Each line of real files has its comment at its words, and accepting gives each line with its words replaced."""
    contents = path.read_bytes()
    marks, marked = every_line(contents)
    accepted, comments = sound(office, path.stem, marks)
    said, lines = plain("".join(accepted)), {line.number: line.text for line in read(contents).lines}
    at = {comment: words for author, comment, words in comments.values() if author == "rcm"}
    for one in marks:
        line = lines[one.line]
        if one in marked.at_paragraph or one in marked.only_said:
            continue
        new = line if one.replacement is None else line[: one.start] + one.replacement + line[one.end :]
        assert plain(new) in said
        assert plain(at[one.comment]) == plain(line[one.start : one.end])


# What the format allows in what we put in or put others into (ECMA-376, part 1, annex A).
RANGES = {"commentRangeStart", "commentRangeEnd", "bookmarkStart", "bookmarkEnd", "moveToRangeStart", "moveToRangeEnd"}
RUNS = {"r", "sdt", "smartTag", "customXml", "dir", "bdo", "ins", "del", "moveFrom", "moveTo", "proofErr"} | RANGES
LETTERS = {"t", "delText", "tab", "br", "cr", "sym", "noBreakHyphen", "softHyphen", "ptab", "lastRenderedPageBreak"}
MAY_HOLD = {
    "p": {"pPr", "hyperlink", "fldSimple"} | RUNS,
    "hyperlink": {"hyperlink", "fldSimple"} | RUNS,
    "ins": RUNS,
    "del": RUNS,
    "comments": {"comment"},
    "comment": {"p"},
    "delText": set(),
    "commentRangeStart": set(),
    "commentRangeEnd": set(),
    "commentReference": set(),
}
FIRST = {"pPr", "rPr", "tcPr", "trPr", "tblPr", "sdtPr"}


def faults(root: ET.Element) -> Iterator[str]:
    """Where XML of a part is not as the format has it."""
    for parent in root.iter():
        name = parent.tag.rpartition("}")[2]
        inner = [child.tag.removeprefix(W) for child in parent]
        yield from (f"{one} in {name}" for one in inner if name in MAY_HOLD and one not in MAY_HOLD[name])
        yield from (f"{one} is not first in {name}" for one in inner[1:] if one in FIRST and name not in ("tbl", "rPr"))
        for child in parent if name == "del" else ():
            yield from ("kept words in del" for _ in child.iter(f"{W}t"))
    within = {id(one) for gone in root.iter(f"{W}del") for one in gone.iter(f"{W}delText")}
    yield from ("deleted words out of del" for one in root.iter(f"{W}delText") if id(one) not in within)


@pytest.mark.parametrize("name", [*CASES, *(path.stem for path in SAMPLES)])
def test_the_parts_are_as_the_format_has_them(name: str) -> None:
    """No element of ours stands where the format has no place for it; each part is declared and led to, each number is used once."""
    body, one, *_ = CASES.get(name, ("", Mark(1, 0, 1, "x")))
    contents = word(body) if body else next(path for path in SAMPLES if path.stem == name).read_bytes()
    marked = mark(contents, [one], when=WHEN) if body else every_line(contents)[1]
    parts = parts_of(marked.contents)
    root, said = (ET.fromstring(parts[f"word/{part}.xml"]) for part in ("document", "comments"))
    assert [*faults(root), *faults(said)] == []
    numbers = [one.get(f"{W}id") for kind in ("ins", "del", "moveTo", "moveFrom") for one in root.iter(f"{W}{kind}")]
    assert len(numbers) == len(set(numbers))
    assert b'PartName="/word/comments.xml"' in parts["[Content_Types].xml"]
    assert parts["word/_rels/document.xml.rels"].count(b"relationships/comments") == 1
