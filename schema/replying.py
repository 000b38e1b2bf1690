"""A whole answer in one write: what the web server would take as two messages, check name by name and send in two.

Only /graphql answers so, and only where its head is one of a few that are written here; every other answer, and every
server but ours, goes the ordinary way of ASGI.
"""

from collections.abc import Awaitable, Callable
from functools import cache
from typing import Any

from uvicorn.protocols.http.httptools_impl import STATUS_LINE, HttpToolsProtocol

from schema.frame import SECURITY

REPLY = "creditgraph.reply"  # in the scope's extensions: sends status 200 with this head and this body
SendWhole = Callable[[bytes, bytes], Awaitable[None]]


class ReplyingHttp(HttpToolsProtocol):
    """A connection that offers to send an answer whole."""

    def on_message_begin(self) -> None:
        super().on_message_begin()
        self.scope["extensions"] = {REPLY: self.reply}  # type: ignore[dict-item]

    async def reply(self, head: bytes, body: bytes) -> None:
        """Send an answer with status 200, as uvicorn's `send` would: `head` is its fields, ready for the wire."""
        cycle = self.cycle
        if self.flow.write_paused and not cycle.disconnected:
            await self.flow.drain()
        if cycle.disconnected or cycle.response_started:
            return
        cycle.response_started, cycle.waiting_for_100_continue = True, False
        parts = [STATUS_LINE[200]]
        for name, value in cycle.default_headers:
            parts += (name, b": ", value, b"\r\n")
        if not cycle.keep_alive:
            parts.append(b"connection: close\r\n")
        parts += (b"content-length: %d\r\n" % len(body), head, b"\r\n", body)
        cycle.transport.write(b"".join(parts))
        cycle.response_complete = True
        cycle.message_event.set()
        if not cycle.keep_alive:
            cycle.transport.close()
        cycle.on_response()


@cache
def written_head(*fields: tuple[bytes, bytes]) -> bytes:
    """Return fields and the security headers as they go over the wire. `fields` are ours, never a caller's."""
    return b"".join(name + b": " + value + b"\r\n" for name, value in (*fields, *SECURITY))


def reply_of(scope: Any) -> SendWhole | None:
    """Return the way to send an answer whole, None where the server has none or an origin needs its own headers."""
    found: SendWhole | None = scope.get("extensions", {}).get(REPLY)
    return found
