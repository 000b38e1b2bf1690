"""An application behind the real web server, on a random port of the loopback, in the loop of the test."""

import asyncio
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass

from starlette.types import ASGIApp

from schema.capacity import Capacity
from serving import WebServer, configured


@dataclass(frozen=True)
class Served:
    """Where the application is served, and what its server has taken on."""

    host: str
    port: int
    capacity: Capacity


@asynccontextmanager
async def served(app: ASGIApp, capacity: Capacity) -> AsyncIterator[Served]:
    """Serve `app` for the time of the block."""
    started = asyncio.Event()

    async def greet() -> None:
        started.set()

    async def reload() -> None:
        raise NotImplementedError

    config = configured(app, capacity)
    config.timeout_graceful_shutdown = 1
    server = WebServer(config, greet, reload)
    with socket.create_server(("127.0.0.1", 0)) as listener:
        running = asyncio.create_task(server.serve(sockets=[listener]))
        await started.wait()
        yield Served(*listener.getsockname(), capacity)
        server.should_exit = True
        await running
