"""The limit: what a hand-written endpoint costs. `python -m bench.peers.limit --port N --store URL`.

POST /Q1 … /Q4 with `?reader=PUBLIC` or `?reader=USER_AGENCY` and the variables as a JSON body; answers
`{"data": …}` as the GraphQL question would. Each question of each reader is one prepared statement, written by hand
with the visibility of that reader in it, and the database's JSON text goes into the response unparsed.

What it does not do, and what makes it a limit and no product: it believes the reader that the address names (no token,
no standing, no purpose, no matter); what the law leaves visible is fixed in the text for two readers and one duty, and
an organisation counts as visible by its open registration alone, which is the whole rule for all that is asked here;
nothing is logged; it reports nothing withheld; there is no GraphQL, no choice of fields, no paging, no limit on bodies,
no statement timeout and no error but a 500; a connection that is lost stays lost, and on SQLite a long statement holds
up the event loop, since a thread would only add to its CPU.
"""

from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any, Protocol

import orjson
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from bench.peers.duty import read_duty
from bench.peers.limit_postgresql import Asked, open_postgresql_limit
from bench.peers.limit_sqlite import open_sqlite_limit
from bench.peers.serve import CONNECTIONS, legal_day, serve
from db.engine import open_database, sqlite_path


class Limit(Protocol):
    """The statements of one database; `texts` are keyed by question and reader."""

    texts: Mapping[tuple[str, str], str]

    async def answer(self, sql: str, asked: Asked, day: date | None) -> bytes: ...

    async def close(self) -> None: ...


@dataclass(frozen=True)
class Shape:
    """What a question asks with, whether its statement takes the day, and what stands around the database's text."""

    variable: str
    dated: bool
    before: bytes
    after: bytes


SHAPES: Mapping[str, Shape] = {
    "Q1": Shape("code", True, b'{"data":{"subject":', b"}}"),
    "Q2": Shape("region", False, b'{"data":{"subjects":{"nodes":', b"}}}"),
    "Q3": Shape("codes", True, b'{"data":{"subjectsByCodes":', b"}}"),
    "Q4": Shape("code", False, b'{"data":{"subject":', b"}}"),
}


async def open_limit(url: str, *, connections: int = CONNECTIONS) -> Limit:
    """Open the limit on the demo store at `url`; the caller closes it."""
    database = await open_database(url, pool_size=1)
    try:
        duty = await read_duty(database)
    finally:
        await database.close()
    path = sqlite_path(url)
    if path is None:
        return await open_postgresql_limit(url, duty, connections=connections)
    return open_sqlite_limit(path, duty)


def body_of(limit: Limit, name: str, reader: str, *, today: Callable[[], date]) -> Callable[[Any], Awaitable[bytes]]:
    """Return what makes a question's response body from its variables."""
    shape, text = SHAPES[name], limit.texts[name, reader]

    async def body(variables: Any) -> bytes:
        day = today() if shape.dated else None
        return shape.before + await limit.answer(text, variables[shape.variable], day) + shape.after

    return body


def application(url: str) -> Starlette:
    """Return the application; it opens the store when it starts."""
    ways: dict[str, Callable[[Any], Awaitable[bytes]]] = {}

    @asynccontextmanager
    async def lifespan(_app: Starlette) -> AsyncIterator[None]:
        limit = await open_limit(url)
        ways.update({f"/{name}{reader}": body_of(limit, name, reader, today=legal_day) for name, reader in limit.texts})
        yield
        await limit.close()

    async def answer(request: Request) -> Response:
        body = ways[request.scope["path"] + request.query_params["reader"]]
        return Response(await body(orjson.loads(await request.body())), media_type="application/json")

    return Starlette(routes=[Route(f"/{name}", answer, methods=["POST"]) for name in SHAPES], lifespan=lifespan)


def main() -> None:
    """Serve until stopped."""
    serve("limit", application, (__doc__ or "").split("\n")[0])


if __name__ == "__main__":
    main()
