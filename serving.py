"""The web server around the application: its limits, its greeting and its ordinary end."""

import socket
from collections.abc import Awaitable, Callable
from types import FrameType

import uvicorn
from starlette.types import ASGIApp

from schema.wire import BoundedHttp


class WebServer(uvicorn.Server):
    """A server that greets once it answers, and takes Ctrl-C or SIGTERM as the ordinary end of its work."""

    def __init__(self, config: uvicorn.Config, greet: Callable[[], Awaitable[None]]) -> None:
        super().__init__(config)
        self._greet = greet

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        await self._greet()

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:  # noqa: ARG002
        self.force_exit = self.should_exit
        self.should_exit = True


def configured(app: ASGIApp) -> uvicorn.Config:
    """Return how the web server runs: bounded heads, no access log (addresses hold questions), no banner."""
    return uvicorn.Config(
        app,
        http=BoundedHttp,
        ws="none",
        lifespan="off",
        log_level="warning",
        access_log=False,
        server_header=False,
        timeout_keep_alive=30,
        timeout_graceful_shutdown=10,
    )
