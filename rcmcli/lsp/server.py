"""The server: what an editor asks over standard input and output, answered from the texts that are open in it.

All work is done by one thread of its own, one thing after another, while messages go on being read: a finding of a text that
has been changed meanwhile is known as stale, and is not sent.
"""

import asyncio
import logging
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from typing import BinaryIO, ParamSpec, TypeVar

from lsprotocol import types
from pygls.lsp.server import LanguageServer

from rcmcli import __version__
from rcmcli.desk import settings
from rcmcli.lsp import protocol
from rcmcli.lsp.completing import offers_at
from rcmcli.lsp.documents import Document, forget
from rcmcli.lsp.findings import troubles_in
from rcmcli.lsp.hovering import hover_at
from rcmcli.lsp.mends import actions_at, explanation
from rcmcli.lsp.outline import outline_of
from rcmcli.lsp.tidy import tidy
from rcmcli.store import shelf

PAUSE = 0.15  # seconds without a key, after which a text is looked at
LATER = 1.0  # after which the other texts of its folder are
EXPLAIN = "rcm.explain"
WATCHED = (f"**/{shelf.FOLDER}/*.toml", f"**/{shelf.CALENDARS}/*.toml", f"**/{settings.NAME}")
P = ParamSpec("P")
T = TypeVar("T")


class Server(LanguageServer):
    """The texts that are open, and when each is to be looked at next."""

    def __init__(self, language_for: Callable[[str], str]) -> None:
        super().__init__("rcm", __version__, text_document_sync_kind=types.TextDocumentSyncKind.Full)
        self.language_for = language_for
        self.language = "en"
        self.documents: dict[str, Document] = {}
        self._worker = ThreadPoolExecutor(1)
        self._waiting: dict[str, asyncio.TimerHandle] = {}
        self._running: set[asyncio.Task[None]] = set()
        self._looked_at: set[str] = set()

    def report_server_error(self, error: Exception, source: object) -> None:
        """Keep a failure of ours, or a message that is none, in the log: nobody who types can do anything about it."""
        logging.getLogger(__name__).error("%s", error)

    async def work(self, act: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """What some work gives, done in its turn."""
        return await asyncio.get_running_loop().run_in_executor(self._worker, lambda: act(*args, **kwargs))

    def others(self) -> Sequence[Document]:
        """All texts that are open now."""
        return tuple(self.documents.values())

    def put(self, uri: str, version: int | None, text: str) -> None:
        """Take a new version of a text, and look at it when nobody has typed for a moment; later at the others."""
        units = protocol.units_of(self.workspace.position_encoding)
        self.documents[uri] = Document(uri, version, text, units, before=self.documents.get(uri))
        self.look(uri, PAUSE)
        self.look_at_all(LATER, but=uri)

    def drop(self, uri: str) -> None:
        """Forget a text that was closed, and take what was said of it back."""
        self.documents.pop(uri, None)
        self._stop_waiting(uri)
        self.text_document_publish_diagnostics(types.PublishDiagnosticsParams(uri=uri, diagnostics=[]))
        self.look_at_all(PAUSE)

    def look_at_all(self, delay: float, but: str = "") -> None:
        """Look at all texts after a while, at one not."""
        for uri in self.documents:
            if uri != but:
                self.look(uri, delay)

    def look(self, uri: str, delay: float) -> None:
        """Look at a text after a while; whoever asked before waits with it."""
        self._stop_waiting(uri)
        self._waiting[uri] = asyncio.get_running_loop().call_later(delay, self._begin, uri)

    def _stop_waiting(self, uri: str) -> None:
        if waiting := self._waiting.pop(uri, None):
            waiting.cancel()

    def _begin(self, uri: str) -> None:
        self._waiting.pop(uri, None)
        if uri in self._looked_at:
            self.look(uri, PAUSE)  # one look at a text at a time, or typing would fill the queue
            return
        task = asyncio.get_running_loop().create_task(self._publish(uri))
        self._running.add(task)
        task.add_done_callback(self._running.discard)

    async def _publish(self, uri: str) -> None:
        document = self.documents.get(uri)
        if document is None:
            return
        self._looked_at.add(uri)
        try:
            found = await self.work(troubles_in, document, self.others(), self.language) if document.is_ours else []
        finally:
            self._looked_at.discard(uri)
        if self.documents.get(uri) is document:
            self.text_document_publish_diagnostics(protocol.published(document, found))


def serve(language_for: Callable[[str], str], output: BinaryIO) -> None:
    """Answer an editor until it ends; `language_for` gives the language for an editor that says which one it speaks."""
    made(language_for).start_io(stdout=output)


def made(language_for: Callable[[str], str]) -> Server:
    """A server with all that it can do."""
    server = Server(language_for)
    _follow_texts(server)
    _answer_questions(server)
    _offer_changes(server)
    return server


def _follow_texts(server: Server) -> None:
    @server.feature(types.INITIALIZE)
    def initialize(params: types.InitializeParams) -> None:
        server.language = server.language_for(params.locale or "")

    @server.feature(types.INITIALIZED)
    def initialized(params: types.InitializedParams) -> None:
        if protocol.is_told_of_files(server.client_capabilities):
            server.client_register_capability(protocol.watching(WATCHED))

    @server.feature(types.TEXT_DOCUMENT_DID_OPEN)
    def opened(params: types.DidOpenTextDocumentParams) -> None:
        text = params.text_document
        server.put(text.uri, text.version, text.text)

    @server.feature(types.TEXT_DOCUMENT_DID_CHANGE)
    def changed(params: types.DidChangeTextDocumentParams) -> None:
        if params.content_changes:
            server.put(params.text_document.uri, params.text_document.version, params.content_changes[-1].text)

    @server.feature(types.TEXT_DOCUMENT_DID_CLOSE)
    def closed(params: types.DidCloseTextDocumentParams) -> None:
        server.drop(params.text_document.uri)

    @server.feature(types.TEXT_DOCUMENT_DID_SAVE)
    @server.feature(types.WORKSPACE_DID_CHANGE_WATCHED_FILES)
    async def saved(params: types.DidSaveTextDocumentParams | types.DidChangeWatchedFilesParams) -> None:
        await server.work(forget)
        server.look_at_all(PAUSE)


def _answer_questions(server: Server) -> None:
    @server.feature(types.TEXT_DOCUMENT_HOVER)
    async def hover(params: types.HoverParams) -> types.Hover | None:
        document = server.documents.get(params.text_document.uri)
        if document is None or not document.is_ours:
            return None
        index = protocol.index_of(document, params.position)
        found = await server.work(hover_at, document, index, server.language)
        return protocol.hover(document, found) if found else None

    @server.feature(types.TEXT_DOCUMENT_COMPLETION, types.CompletionOptions(trigger_characters=['"', "[", ",", "="]))
    async def complete(params: types.CompletionParams) -> types.CompletionList | None:
        document = server.documents.get(params.text_document.uri)
        if document is None or not document.is_ours:
            return None
        index = protocol.index_of(document, params.position)
        offers = await server.work(offers_at, document, server.others(), index, server.language)
        return protocol.completion(document, offers)

    @server.feature(types.TEXT_DOCUMENT_DOCUMENT_SYMBOL)
    async def outline(params: types.DocumentSymbolParams) -> list[types.DocumentSymbol] | None:
        document = server.documents.get(params.text_document.uri)
        if document is None or not document.is_ours:
            return None
        return protocol.symbols(document, await server.work(outline_of, document, server.language))


def _offer_changes(server: Server) -> None:
    kinds = [types.CodeActionKind.QuickFix, protocol.FIX_ALL]

    @server.feature(types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions(code_action_kinds=kinds))
    async def actions(params: types.CodeActionParams) -> list[types.CodeAction]:
        document = server.documents.get(params.text_document.uri)
        if document is None or not document.is_ours:
            return []
        where = protocol.stretch_of(document, params.range)
        found = await server.work(actions_at, document, server.others(), where, server.language)
        return protocol.actions(document, found, params.context, EXPLAIN)

    @server.feature(types.TEXT_DOCUMENT_FORMATTING)
    async def formatting(params: types.DocumentFormattingParams) -> list[types.TextEdit]:
        document = server.documents.get(params.text_document.uri)
        if document is None or not document.is_ours:
            return []
        return protocol.edits(document, await server.work(tidy, document))

    @server.command(EXPLAIN)
    async def explain(code: str) -> str:
        page = await server.work(explanation, code, server.language)
        if page:
            server.window_show_message(types.ShowMessageParams(type=types.MessageType.Info, message=page))
        return page
