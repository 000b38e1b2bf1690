"""One keep-alive connection to a server of this machine: prepared request bytes out, answers counted or kept."""

import asyncio
from collections.abc import Callable
from dataclasses import dataclass
from typing import cast

_END_OF_HEAD = b"\r\n\r\n"
_END_OF_CHUNKS = b"\r\n0\r\n\r\n"


class AnswerNotRead(Exception):
    """A server answered what this client cannot follow, or closed the connection in the middle."""


@dataclass(frozen=True)
class Answer:
    """One answer; `body` is empty unless the connection keeps bodies."""

    status: int
    tells_when_to_retry: bool
    body: bytes


class Connection(asyncio.Protocol):
    """Sends one request at a time and tells of each answer; it reads as little of one as it has to.

    answered: called with (connection, status, whether Retry-After was there), in the event loop
    lost: called once with the connection when it is closed
    """

    def __init__(
        self,
        answered: Callable[["Connection", int, bool], None],
        lost: Callable[["Connection"], None],
        *,
        keeps_body: bool = False,
    ) -> None:
        self._answered = answered
        self._lost = lost
        self._keeps_body = keeps_body
        self._head = b""
        self._left = 0  # bytes of the body that are still to come; 0: between two answers
        self._chunked = False
        self._status = 0
        self._retry = False
        self._body: list[bytes] = []
        self.transport: asyncio.WriteTransport | None = None
        self.sent_at = 0.0  # when the request that is under way was due; whoever sends sets it

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.WriteTransport, transport)

    def connection_lost(self, exc: Exception | None) -> None:  # noqa: ARG002
        self.transport = None
        self._lost(self)

    def send(self, request: bytes) -> None:
        """Send one request; the one before has been answered."""
        if self.transport is None:
            raise AnswerNotRead("the server closed a connection")
        self.transport.write(request)

    def body(self) -> bytes:
        """Return the body of the last answer."""
        text = b"".join(self._body)
        return _unchunked(text) if self._chunked else text

    def data_received(self, data: bytes) -> None:
        if self._left == 0:
            data = self._head + data if self._head else data
            end = data.find(_END_OF_HEAD)
            if end < 0:
                self._head = data
                return
            self._head = b""
            self._begin(data[:end].lower())
            data = data[end + 4 :]
        if self._keeps_body or self._chunked or self._status != 200:
            self._body.append(data)
        if self._chunked:
            self._left = 0 if self._is_last() else 1
        else:
            self._left -= len(data)
            if self._left < 0:
                raise AnswerNotRead("an answer was longer than it said")
        if self._left == 0:
            self._answered(self, self._status, self._retry)

    def _begin(self, head: bytes) -> None:
        self._status = int(head[9:12])
        self._retry = b"\r\nretry-after:" in head
        self._body = []
        at = head.find(b"\r\ncontent-length:")
        self._chunked = at < 0
        if at >= 0:
            self._left = int(head[at + 17 :].split(b"\r", 1)[0])
        elif b"\r\ntransfer-encoding: chunked" not in head:
            raise AnswerNotRead("an answer does not say how long it is")

    def _is_last(self) -> bool:
        text = self._body[-1] if len(self._body[-1]) >= len(_END_OF_CHUNKS) else b"".join(self._body)
        return text.endswith(_END_OF_CHUNKS) or text == _END_OF_CHUNKS[2:]


def _unchunked(text: bytes) -> bytes:
    parts = []
    while text:
        size, _, text = text.partition(b"\r\n")
        length = int(size.split(b";")[0], 16)
        parts.append(text[:length])
        text = text[length + 2 :]
    return b"".join(parts)


async def connect(
    port: int,
    answered: Callable[[Connection, int, bool], None],
    lost: Callable[[Connection], None] = lambda _connection: None,
    *,
    keeps_body: bool = False,
) -> Connection:
    """Open a connection to a port of this machine. Raises: OSError."""
    loop = asyncio.get_running_loop()
    _, made = await loop.create_connection(lambda: Connection(answered, lost, keeps_body=keeps_body), "127.0.0.1", port)
    return made


class Asking:
    """One connection asked one question after the other, every body kept."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._connection: Connection | None = None
        self._waiting: asyncio.Future[Answer] | None = None

    async def ask(self, request: bytes, *, seconds: float = 60.0) -> Answer:
        """Return the answer. Raises: OSError, AnswerNotRead, TimeoutError."""
        if self._connection is None or self._connection.transport is None:
            self._connection = await connect(self._port, self._answered, self._lost, keeps_body=True)
        self._waiting = asyncio.get_running_loop().create_future()
        self._connection.send(request)
        async with asyncio.timeout(seconds):
            return await self._waiting

    def close(self) -> None:
        if self._connection and self._connection.transport:
            self._connection.transport.close()

    def _answered(self, connection: Connection, status: int, retry: bool) -> None:
        if self._waiting and not self._waiting.done():
            self._waiting.set_result(Answer(status, retry, connection.body()))

    def _lost(self, _connection: Connection) -> None:
        if self._waiting and not self._waiting.done():
            self._waiting.set_exception(AnswerNotRead("the server closed the connection instead of answering"))


def post(path: str, body: bytes, headers: dict[str, str] | None = None) -> bytes:
    """Return the bytes of one request."""
    lines = [f"POST {path} HTTP/1.1", "host: 127.0.0.1", "content-type: application/json", "accept: application/json"]
    lines += [f"{name}: {value}" for name, value in (headers or {}).items()]
    lines.append(f"content-length: {len(body)}")
    return "\r\n".join(lines).encode() + _END_OF_HEAD + body
