"""One request at a time on a connection, and none past what the server takes on: it waits a moment, or is refused.

One event loop answers everybody, so what cannot be answered soon must cost next to nothing. A request is *in flight*
from its last byte to the end of its answer; while its client still sends or still reads, it holds nobody up.
"""

import asyncio
from typing import Any

from prometheus_client import Counter
from uvicorn import Config
from uvicorn.protocols.http.httptools_impl import RequestResponseCycle
from uvicorn.server import ServerState

from schema.capacity import Capacity
from schema.replying import ReplyingHttp

SPARED = frozenset({b"/healthz", b"/readyz", b"/metrics"})  # the operator must see an overloaded service
LINGER_SECONDS = 1.0  # until a connection closes whose client still sends: a reset could overtake the refusal

_SHED = Counter("creditgraph_shed", "Requests refused because as many were in flight as are taken on")


class SheddingHttp(ReplyingHttp):
    """One connection, on which one request is answered at a time, and none past the bounds.

    A request sent ahead of the last one's answer is not read: the connection closes behind that answer, and its
    client asks again (RFC 9112, 9.3.2 and 9.6).
    """

    is_queued = False  # the request waits for a place
    _is_deaf = False  # whatever else comes on this connection is not for us
    _is_in_flight = False
    _is_away = False  # the request has begun, and its client still sends or still reads
    _task: asyncio.Task[None]

    def __init__(self, config: Config, server_state: ServerState, *, capacity: Capacity, **further: Any) -> None:
        super().__init__(config, server_state, **further)
        self._capacity = capacity

    @property
    def is_answering(self) -> bool:
        """Tell whether a whole request waits for the end of its answer."""
        return self.cycle is not None and not self.cycle.response_complete and not self.cycle.more_body

    @property
    def _is_told(self) -> bool:
        """Tell whether the last byte of the answer is sent, though its sender has not come to its end."""
        cycle = self.cycle
        return cycle.response_started and (cycle.expected_content_length == 0 or cycle.scope["method"] == "HEAD")

    def ignore_the_rest(self) -> None:
        """Close the connection behind the answer that is due on it, whatever else comes until then."""
        self._is_deaf = True
        self.cycle.keep_alive = False

    def begin(self) -> None:
        """Begin to answer the request."""
        self.is_queued, self._is_in_flight = False, True
        self._capacity.in_flight += 1
        self._task = self.loop.create_task(self.cycle.run_asgi(self.app))
        self._task.add_done_callback(self.tasks.discard)
        self.tasks.add(self._task)

    def refuse(self) -> None:
        """Refuse the request; where its body has not come to its end, the connection closes."""
        _SHED.inc()
        cycle, is_whole = self.cycle, not self.cycle.more_body
        closes = not (is_whole and cycle.keep_alive)
        self.is_queued, self._is_deaf, cycle.response_complete = False, closes, True
        if self.transport.is_closing():
            return
        self.transport.write(self._capacity.refusal(closes=closes, has_body=cycle.scope["method"] != "HEAD"))
        self.flow.resume_reading()
        if not closes:
            self._await_client()
            self.timeout_keep_alive_task = self.loop.call_later(
                self.timeout_keep_alive, self.timeout_keep_alive_handler
            )
        elif is_whole:
            self.transport.close()
        else:
            self.loop.call_later(LINGER_SECONDS, self.transport.close)

    def step_aside(self) -> None:
        """Leave the place of a request to others while its client sends or reads."""
        self._is_away, self._is_in_flight = True, False
        self._capacity.in_flight -= 1
        self._await_client()

    def leave(self) -> None:
        """Close this connection, whose client was to act, so that another one has its place."""
        self._capacity.waiting.pop(self, None)
        if self.transport.get_write_buffer_size():
            self.transport.abort()  # what its client does not read would keep it open
            return
        if self._is_away:
            self._give_up()
        self._is_deaf = True
        self.transport.close()

    def connection_made(self, transport: Any) -> None:
        super().connection_made(transport)
        self._capacity.waiting[self] = None
        self._capacity.make_room(len(self.connections))

    def connection_lost(self, exc: Exception | None) -> None:
        if self._is_in_flight:  # the work goes on, though nobody waits for it
            self._is_in_flight = False
            self._task.add_done_callback(self._capacity.end_one)
        self.is_queued = False
        self._capacity.waiting.pop(self, None)
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        if self._is_deaf:
            return
        super().data_received(data)
        if self._is_in_flight and self.cycle.more_body:
            self.step_aside()
            self._capacity.admit()

    def pause_writing(self) -> None:
        super().pause_writing()
        if self._is_in_flight and self.cycle.response_started:
            self.step_aside()
            self._capacity.admit()

    def resume_writing(self) -> None:
        super().resume_writing()
        if self._is_away:
            self._go_on()

    def on_message_begin(self) -> None:
        if self.is_answering and not self._is_told:
            self.ignore_the_rest()
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        if self._is_deaf:
            return
        if self.flow.write_paused:  # who has not read the last answer gets no other
            self._is_deaf = True
            self.transport.close()
        else:
            super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        if not self._is_deaf:
            super().on_body(body)

    def on_message_complete(self) -> None:
        if self._is_deaf:
            return
        if self._is_away and self._capacity.is_full():
            self._give_up()
            return
        super().on_message_complete()
        if self._is_away:
            self._go_on()
        if self.is_answering:  # not where a refusal was quicker than the body
            self._capacity.waiting.pop(self, None)

    def on_response_complete(self) -> None:
        was_in_flight, self._is_in_flight, self._is_away = self._is_in_flight, False, False
        self._await_client()
        super().on_response_complete()
        if was_in_flight:
            self._capacity.end_one()

    def _start_asgi_task(self, cycle: RequestResponseCycle, app: Any) -> None:  # noqa: ARG002 - the last of each
        if not cycle.more_body:  # it had to wait for the end of the answer before
            self._capacity.waiting.pop(self, None)
        if self._capacity.is_full() and self.url not in SPARED:
            self.is_queued = True
            self._capacity.queue(self)
        else:
            self.begin()

    def _await_client(self) -> None:
        self._capacity.waiting.pop(self, None)
        self._capacity.waiting[self] = None

    def _give_up(self) -> None:
        """Refuse a request that has begun; who reads its body finds that the client is gone."""
        self._is_away = False
        if self.cycle.response_started:
            self.transport.abort()
            return
        self.refuse()
        self.cycle.disconnected = True
        self.cycle.message_event.set()

    def _go_on(self) -> None:
        self._is_away, self._is_in_flight = False, True
        self._capacity.in_flight += 1
        self._capacity.waiting.pop(self, None)
