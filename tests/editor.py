"""An editor of a few lines: JSON-RPC over the standard streams of a server, written from the protocol and from no library of it."""

import json
import queue
import subprocess
import threading
from collections import deque
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

WAIT = 20.0


class Editor:
    """A server that runs, and what it has sent: answers by the number of the question, all else in its order."""

    def __init__(self, command: Sequence[str], cwd: Path, env: Mapping[str, str] | None = None) -> None:
        self.process = subprocess.Popen(
            [*command], stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=subprocess.PIPE, cwd=cwd, env=env
        )
        self.settings: dict[str, Any] = {}
        self.questions: list[Any] = []  # of the server, which are answered with nothing
        self._asked = 0
        self._answers: dict[int, Any] = {}
        self._told: queue.Queue[Any] = queue.Queue()
        self._kept: deque[Any] = deque()  # notices that came while an answer was waited for
        threading.Thread(target=self._listen, daemon=True).start()

    def start(self, root: Path | None = None, **more: Any) -> dict[str, Any]:
        """Shake hands; gives what the server can do."""
        capabilities = more.pop("capabilities", {})
        uri = root.as_uri() if root else None
        asked = {"processId": None, "rootUri": uri, "capabilities": capabilities, **more}
        answer: dict[str, Any] = self.ask("initialize", asked)
        self.tell("initialized", {})
        return answer

    def open(self, uri: str, text: str, version: int = 1) -> None:
        """Open a text."""
        document = {"uri": uri, "languageId": "toml", "version": version, "text": text}
        self.tell("textDocument/didOpen", {"textDocument": document})

    def change(self, uri: str, text: str, version: int) -> None:
        """Type: the whole text anew."""
        document = {"uri": uri, "version": version}
        self.tell("textDocument/didChange", {"textDocument": document, "contentChanges": [{"text": text}]})

    def found(self, uri: str, version: int | None = None) -> list[dict[str, Any]]:
        """What is said of a text next, of this version of it if one is named: waits until it is."""

        def is_it(told: Any) -> bool:
            return told["uri"] == uri and version in (None, told.get("version"))

        found: list[dict[str, Any]] = self.next("textDocument/publishDiagnostics", is_it)["diagnostics"]
        return found

    def codes(self, uri: str, version: int | None = None) -> set[str]:
        """The codes of what is said of a text next."""
        return {one.get("code", "") for one in self.found(uri, version)}

    def next(self, method: str, is_it: Callable[[Any], bool] = bool) -> Any:
        """The next notice of this name that fits, in the order in which they came."""
        passed: list[Any] = []
        while True:
            message = self._kept.popleft() if self._kept else self._message()
            if message.get("method") == method and is_it(message["params"]):
                self._kept.extendleft(reversed(passed))
                return message["params"]
            passed.append(message)

    def about(self, method: str, uri: str, **more: Any) -> Any:
        """Ask about a text."""
        return self.ask(method, {"textDocument": {"uri": uri}, **more})

    def ask(self, method: str, params: Any = None) -> Any:
        """Ask, and wait for the answer; an error is one of the test."""
        self._asked += 1
        self.send({"jsonrpc": "2.0", "id": self._asked, "method": method, "params": params})
        while self._asked not in self._answers:
            message = self._message()
            if "id" in message and "method" not in message:
                self._answers[message["id"]] = message
            else:
                self._kept.append(message)
        answer = self._answers.pop(self._asked)
        assert "error" not in answer, answer["error"]
        return answer.get("result")

    def tell(self, method: str, params: Any) -> None:
        """Send a notice."""
        self.send({"jsonrpc": "2.0", "method": method, "params": params})

    def send(self, message: Any) -> None:
        """Send any message."""
        self.write(json.dumps(message).encode())

    def write(self, body: bytes) -> None:
        """Send any bytes as a message."""
        assert self.process.stdin
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n%s" % (len(body), body))
        self.process.stdin.flush()

    def close(self) -> int:
        """Ask it to end; gives its exit code."""
        if self.process.poll() is None:
            self.ask("shutdown")
            self.tell("exit", None)
        code = self.process.wait(WAIT)
        for stream in (self.process.stdin, self.process.stdout, self.process.stderr):
            if stream and not stream.closed:
                stream.close()
        return code

    def _message(self) -> Any:
        while True:
            message = self._told.get(timeout=WAIT)
            assert message is not None, self.process.stderr.read().decode() if self.process.stderr else ""
            if "id" not in message or "method" not in message:
                return message
            self.questions.append(message)
            asked = (message.get("params") or {}).get("items")
            result = [self.settings for _ in asked] if asked else None
            self.send({"jsonrpc": "2.0", "id": message["id"], "result": result})

    def _listen(self) -> None:
        stream = self.process.stdout
        assert stream
        try:
            while head := stream.readline():
                size = int(head.partition(b":")[2]) if head.lower().startswith(b"content-length") else 0
                while stream.readline().strip():
                    pass
                self._told.put(json.loads(stream.read(size)))
        except ValueError:  # closed at the end of a test
            pass
        self._told.put(None)
