"""Idiomatic Strawberry: `python -m bench.peers.idiomatic --port N --store URL` (PostgreSQL alone).

POST /graphql with the GraphQL questions of the bench; the header `x-reader` names the reader. Set up as Strawberry's
and SQLAlchemy's pages advise for production: Strawberry's own ASGI view in a Starlette application without GraphiQL,
orjson for bodies, the parser cache and the validation cache, resolvers that ask DataLoaders made for each request,
Core selects of the needed columns with the reader's visibility in them, an async engine with a pool, and no
transaction around a read.

What it does not do: it believes the reader that the header names (no token, no standing); `@purpose` and its variable
are taken out of the document before anything sees them; what the law leaves visible is fixed for two readers and one
duty, as in the limit; nothing is logged; it reports nothing withheld; there is no limit on documents; words of the law
are plain strings in its answers, which is cheaper than enums.
"""

import re
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from datetime import date
from functools import lru_cache

import orjson
from sqlalchemy import make_url
from sqlalchemy.ext.asyncio import AsyncEngine, create_async_engine
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route
from starlette.websockets import WebSocket
from strawberry.asgi import GraphQL

from bench.peers.duty import read_duty
from bench.peers.idiomatic_loading import Asking, Loading
from bench.peers.idiomatic_schema import schema
from bench.peers.idiomatic_statements import Statements, statements
from bench.peers.serve import CONNECTIONS, legal_day, serve
from bench.questions import READERS
from db.engine import open_database, sqlite_path

_PURPOSE = re.compile(r"@purpose\([^)]*\)")
_MATTER = re.compile(r",?\s*\$matter:\s*String!")
_TEXTS_KEPT = 128


class View(GraphQL[Loading, None]):
    """Strawberry's view with loaders of its own for each request."""

    def __init__(self, engine: AsyncEngine, of_reader: Mapping[str, Statements], today: Callable[[], date]) -> None:
        super().__init__(schema(), graphql_ide=None, allow_queries_via_get=False)
        self._engine = engine
        self._of_reader = of_reader
        self._today = today

    async def close(self) -> None:
        await self._engine.dispose()

    async def get_context(self, request: Request | WebSocket, response: Response | WebSocket) -> Loading:  # noqa: ARG002
        statements_of_reader = self._of_reader[request.headers["x-reader"]]
        return Loading(Asking(self._engine, statements_of_reader, self._today()))

    def decode_json(self, data: str | bytes) -> object:
        body = orjson.loads(data)
        body["query"] = _without_purpose(body["query"])
        return body

    def encode_json(self, data: object) -> bytes:
        return orjson.dumps(data)


@lru_cache(_TEXTS_KEPT)
def _without_purpose(text: str) -> str:
    return _MATTER.sub("", _PURPOSE.sub("", text))


async def open_view(url: str, *, today: Callable[[], date] = legal_day, connections: int = CONNECTIONS) -> View:
    """Open the view on the demo store at `url`; the caller closes it. Raises: ValueError for a SQLite store."""
    if sqlite_path(url) is not None:
        raise ValueError("the idiomatic peer runs on PostgreSQL alone")
    database = await open_database(url, pool_size=1)
    try:
        duty = await read_duty(database)
    finally:
        await database.close()
    engine = create_async_engine(
        make_url(url).set(drivername="postgresql+asyncpg"),
        pool_size=connections,
        max_overflow=0,
        isolation_level="AUTOCOMMIT",
        connect_args={"server_settings": {"application_name": "idiomatic", "jit": "off"}},
    )
    return View(engine, {reader: statements(reader, duty) for reader in READERS}, today)


def application(url: str) -> Starlette:
    """Return the application; it opens the store when it starts."""

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        view = await open_view(url)
        app.router.routes.append(Route("/graphql", view))
        yield
        await view.close()

    return Starlette(lifespan=lifespan)


def main() -> None:
    """Serve until stopped."""
    serve("idiomatic", application, (__doc__ or "").split("\n")[0])


if __name__ == "__main__":
    main()
