"""The HTTP connection itself: uvicorn's parser with bounds on a request's head, and refusals in JSON."""

import asyncio

from uvicorn.protocols.http.httptools_impl import STATUS_LINE

from schema.refusals import refusal_body
from schema.shedding import SheddingHttp

HEAD_BYTES_MAX = 32_768
HEAD_SECONDS_MAX = 10.0


class BoundedHttp(SheddingHttp):
    """Refuse a request whose head is too large (431), too slow (408) or not HTTP (400), and close the connection.

    uvicorn's fast parser has no such bounds of its own: a head would be collected for as long as it comes.
    """

    _head_bytes = 0
    _chunk_bytes = 0
    _in_head = True
    _is_oversized = False
    _deadline: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        super().connection_made(transport)
        self._expect_head()
        self._watch_head()

    def connection_lost(self, exc: Exception | None) -> None:
        self._end_head()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        self._chunk_bytes = len(data)
        if self._in_head:
            self._head_bytes += len(data)
        super().data_received(data)
        if self._in_head:
            if self._head_bytes > HEAD_BYTES_MAX:
                self._refuse_head()
            elif self._deadline is None:
                self._watch_head()

    def on_message_begin(self) -> None:
        super().on_message_begin()
        if not self._in_head and not self.is_answering:
            self._expect_head()

    def on_headers_complete(self) -> None:
        may_be_large = self._head_bytes + self._chunk_bytes > HEAD_BYTES_MAX
        self._end_head()
        if may_be_large and self._head_length() > HEAD_BYTES_MAX:
            self._is_oversized = True
            raise ValueError("head too large")  # the parser turns any exception into send_400_response
        super().on_headers_complete()

    def send_400_response(self, msg: str) -> None:  # noqa: ARG002
        if self._is_oversized:
            self._refuse_head()
        else:
            self._refuse(400, "REQUEST_MALFORMED", "the request is not well-formed HTTP")

    def _head_length(self) -> int:
        return len(self.url) + sum(len(name) + len(value) + 4 for name, value in self.headers)

    def _expect_head(self) -> None:
        self._in_head, self._head_bytes = True, 0

    def _watch_head(self) -> None:
        """Give the head its time; one that comes whole needs no watch."""
        self._deadline = self.loop.call_later(HEAD_SECONDS_MAX, self._time_out)

    def _end_head(self) -> None:
        self._in_head = False
        if self._deadline is not None:
            self._deadline.cancel()
            self._deadline = None

    def _time_out(self) -> None:
        if not self._head_bytes:
            self.transport.close()  # a connection opened in advance and never used deserves no answer
            return
        self._refuse(408, "REQUEST_TIMEOUT", "the head of the request took too long")

    def _refuse_head(self) -> None:
        self._refuse(431, "HEADERS_TOO_LARGE", f"the head of the request is larger than {HEAD_BYTES_MAX} bytes")

    def _refuse(self, status: int, code: str, message: str) -> None:
        self._end_head()
        if self.transport.is_closing():
            return
        if self.is_answering:  # a refusal would be read as that answer
            self.ignore_the_rest()
            return
        body = refusal_body(code, message)
        self.transport.write(
            STATUS_LINE[status]
            + b"content-type: application/json\r\nconnection: close\r\ncontent-length: "
            + str(len(body)).encode()
            + b"\r\n\r\n"
            + body
        )
        self.transport.close()
