"""The web server around the application: its limits, its greeting and its ordinary end."""

import asyncio
import signal
import socket
import sys
from collections.abc import Awaitable, Callable, Coroutine
from functools import partial
from types import FrameType
from typing import Any, cast

import uvicorn
from starlette.types import ASGIApp

from schema.capacity import Capacity
from schema.wire import BoundedHttp

# One reads and one waits: it begins after every signal that came until now, so that a third would read no more.
READINGS_AT_ONCE = 2


class WebServer(uvicorn.Server):
    """A server that greets once it answers, and takes Ctrl-C or SIGTERM as the ordinary end of its work.

    SIGHUP makes it read its policy anew; a terminal that closes says the same, and then ends what it started.
    """

    def __init__(
        self,
        config: uvicorn.Config,
        greet: Callable[[], Awaitable[None]],
        reload: Callable[[], Coroutine[Any, Any, None]],
    ) -> None:
        super().__init__(config)
        self._greet = greet
        self._reload = reload
        self._reloads: set[asyncio.Task[None]] = set()
        self._has_terminal = sys.stderr.isatty()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        asyncio.get_running_loop().add_signal_handler(signal.SIGHUP, self._hang_up)
        await self._greet()

    def _hang_up(self) -> None:
        if self._has_terminal and not sys.stderr.isatty():
            self.should_exit = True
        elif len(self._reloads) < READINGS_AT_ONCE:
            task = asyncio.get_running_loop().create_task(self._reload())
            self._reloads.add(task)
            task.add_done_callback(self._reloads.discard)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:  # noqa: ARG002
        self.force_exit = self.should_exit
        self.should_exit = True


def configured(app: ASGIApp, capacity: Capacity) -> uvicorn.Config:
    """Return how the web server runs: bounded, without access log (addresses hold questions) and banner."""
    return uvicorn.Config(
        app,
        http=cast(Any, partial(BoundedHttp, capacity=capacity)),  # called for each connection, never subclassed
        ws="none",
        lifespan="off",
        log_level="warning",
        access_log=False,
        server_header=False,
        proxy_headers=False,  # of no use to a question; the pages read them (application.Service)
        timeout_keep_alive=30,
        timeout_graceful_shutdown=10,
    )
