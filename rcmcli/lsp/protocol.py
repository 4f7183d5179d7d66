"""The protocol: findings, mends, hovers and offers in the shapes that editors expect, and their places as indices."""

from collections.abc import Iterable, Iterator, Sequence

from lsprotocol import types

from rcmcli.lsp.completing import Offer
from rcmcli.lsp.documents import Document
from rcmcli.lsp.edits import Edit
from rcmcli.lsp.findings import Trouble
from rcmcli.lsp.hovering import Told
from rcmcli.lsp.mends import Action
from rcmcli.lsp.outline import Entry
from rcmcli.lsp.sheet import Stretch, Units
from rcmcli.model.finding import Severity

FIX_ALL = types.CodeActionKind.SourceFixAll
_SOURCE = "rcm"
_WEIGHTS = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.INFO: types.DiagnosticSeverity.Information,
}
_OFFERED = {
    "key": types.CompletionItemKind.Property,
    "word": types.CompletionItemKind.EnumMember,
    "party": types.CompletionItemKind.Class,
    "place": types.CompletionItemKind.Constant,
    "name": types.CompletionItemKind.Value,
}


def units_of(encoding: str | None) -> Units:
    """The units in which an editor counts."""
    known: tuple[Units, ...] = ("utf-8", "utf-16", "utf-32")
    return next((one for one in known if one == encoding), "utf-16")


def is_told_of_files(client: types.ClientCapabilities) -> bool:
    """Whether an editor tells of files that change on the disk, if it is asked to."""
    files = client.workspace.did_change_watched_files if client.workspace else None
    return bool(files and files.dynamic_registration)


def watching(patterns: Iterable[str]) -> types.RegistrationParams:
    """The wish to be told of files that change on the disk."""
    watched = [types.FileSystemWatcher(glob_pattern=pattern) for pattern in patterns]
    options = types.DidChangeWatchedFilesRegistrationOptions(watchers=watched)
    method = types.WORKSPACE_DID_CHANGE_WATCHED_FILES
    return types.RegistrationParams([types.Registration(id="rcm.files", method=method, register_options=options)])


def index_of(document: Document, position: types.Position) -> int:
    """The index of a place."""
    return document.sheet.index(position.line, position.character)


def stretch_of(document: Document, span: types.Range) -> Stretch:
    """The indices of a range."""
    return Stretch(index_of(document, span.start), index_of(document, span.end))


def range_of(document: Document, where: Stretch) -> types.Range:
    """The range of a stretch."""
    start, end = document.sheet.position(where.start), document.sheet.position(where.end)
    return types.Range(types.Position(*start), types.Position(*end))


def published(document: Document, found: Iterable[Trouble]) -> types.PublishDiagnosticsParams:
    """All that is said of one version of a text."""
    told = [_diagnostic(document, one) for one in found]
    return types.PublishDiagnosticsParams(uri=document.uri, version=document.version, diagnostics=told)


def _diagnostic(document: Document, one: Trouble) -> types.Diagnostic:
    return types.Diagnostic(
        range=range_of(document, one.where),
        severity=_WEIGHTS[one.severity],
        code=one.code or None,
        code_description=types.CodeDescription(href=one.page) if one.page else None,
        source=_SOURCE,
        message=one.message,
    )


def hover(document: Document, told: Told) -> types.Hover:
    """What is told of the word under the pointer."""
    words = types.MarkupContent(kind=types.MarkupKind.Markdown, value=told.words)
    return types.Hover(contents=words, range=range_of(document, told.where))


def edits(document: Document, made: Iterable[Edit]) -> list[types.TextEdit]:
    """Edits of a text."""
    return [types.TextEdit(range=range_of(document, one.where), new_text=one.text) for one in made]


def actions(
    document: Document, offered: Sequence[Action], context: types.CodeActionContext, command: str
) -> list[types.CodeAction]:
    """The actions that an editor asks for, each with the finding that it is about."""
    made = [action for one in offered for action in _action(document, one, context, command)]
    wanted = context.only
    return made if wanted is None else [one for one in made if any(_is_within(one.kind or "", kind) for kind in wanted)]


def _is_within(kind: str, wanted: str) -> bool:
    return kind == wanted or kind.startswith(f"{wanted}.") or not wanted


def _action(
    document: Document, one: Action, context: types.CodeActionContext, command: str
) -> Iterator[types.CodeAction]:
    about = [
        told for told in context.diagnostics if one.where and told.code == one.code and _is_there(document, told, one)
    ]
    change = types.WorkspaceEdit(changes={document.uri: edits(document, one.edits)}) if one.edits else None
    explain = types.Command(title=one.title, command=command, arguments=[one.code]) if not one.edits else None
    kinds = (types.CodeActionKind.QuickFix, FIX_ALL) if one.is_all else (types.CodeActionKind.QuickFix,)
    for kind in kinds:
        yield types.CodeAction(
            title=one.title,
            kind=kind,
            diagnostics=about or None,
            is_preferred=True if change and not one.is_all else None,
            edit=change,
            command=explain,
        )


def _is_there(document: Document, told: types.Diagnostic, one: Action) -> bool:
    return one.where is not None and told.range == range_of(document, one.where)


def completion(document: Document, offers: Sequence[Offer]) -> types.CompletionList:
    """What may be written, the likeliest first."""
    return types.CompletionList(is_incomplete=False, items=[_item(document, n, one) for n, one in enumerate(offers)])


def _item(document: Document, n: int, one: Offer) -> types.CompletionItem:
    about = types.MarkupContent(kind=types.MarkupKind.Markdown, value=one.about) if one.about else None
    return types.CompletionItem(
        label=one.label,
        kind=_OFFERED[one.kind],
        detail=one.detail or None,
        documentation=about,
        sort_text=f"{n:05}",
        filter_text=one.label,
        text_edit=types.TextEdit(range=range_of(document, one.where), new_text=one.text),
    )


def symbols(document: Document, entries: Iterable[Entry]) -> list[types.DocumentSymbol]:
    """The days and items of a text, or its groups and activities."""
    return [
        types.DocumentSymbol(
            name=one.name,
            detail=one.detail or None,
            kind=types.SymbolKind.Namespace if one.within else types.SymbolKind.Event,
            range=range_of(document, one.where),
            selection_range=range_of(document, one.title),
            children=symbols(document, one.within),
        )
        for one in entries
    ]
