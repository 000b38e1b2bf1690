"""A desk for changes: the endpoint over the small store, asked by the names of its people over real requests."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any

import httpx
import orjson
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Route

from db.database import Database, Row
from policies.actor import PUBLIC, Actor
from resolvers.answer import Reader
from schema.endpoint import GraphQLEndpoint
from schema.frame import Frame
from tests.golden import contents
from tests.golden.asking import reader_of
from tests.readers.people import ACTORS, NOW

REVOKE = "mutation ($id: ID!, $why: RevocationReason!) { revokeRecord(id: $id, reason: $why) { id } }"
MARKER = "159999199003070018"  # of nobody, and never repeated
RESTRICTED, OPEN, REVOKED, OF_ANOTHER = (f"rec_{contents.fixed_id('c', number)}" for number in (3, 1, 13, 26))


class Knows:
    """Stands in for the verifier: the token is a name of the small store."""

    def actor(self, headers: Any, **_: Any) -> Actor:
        token = dict(headers).get(b"authorization")
        return PUBLIC if token is None else ACTORS[token.decode().removeprefix("Bearer ").replace("_", " ")]


@dataclass
class Desk:
    """One endpoint over one store, and what became of the store."""

    database: Database
    reader: Reader
    client: httpx.AsyncClient
    before: set[str] = field(default_factory=set)

    async def post(self, text: str, actor: str = "provider", **variables: Any) -> httpx.Response:
        """Ask by POST, as the person of that name."""
        token = {} if actor == "public" else {"authorization": f"Bearer {actor.replace(' ', '_')}"}
        body = orjson.dumps({"query": text, "variables": variables})
        return await self.client.post("/graphql", content=body, headers={"content-type": "application/json", **token})

    async def change(self, text: str, actor: str = "provider", **variables: Any) -> Mapping[str, Any]:
        """Return the body of the answer."""
        answer = await self.post(text, actor, **variables)
        assert answer.status_code == 200, answer.text
        found: dict[str, Any] = answer.json()
        return found

    async def codes(self, text: str, actor: str = "provider", **variables: Any) -> list[tuple[str, ...]]:
        """Return (code, path…) of each error of the answer."""
        found = (await self.post(text, actor, **variables)).json()
        return [(each["extensions"]["code"], *each.get("path", ())) for each in found.get("errors", ())]

    async def rows(self, sql: str) -> list[Row]:
        return await self.database.fetch_rows(sql)

    async def entries(self) -> list[Row]:
        """Return (decision, code) of each entry of the query log that was written since the store was filled."""
        rows = await self.rows("select id, decision, code from query_log order by at, id")
        return [row[1:] for row in rows if row[0] not in self.before]

    async def acts(self) -> list[Row]:
        """Return (action, object, object id, version, reason) of each line of the aggregation log."""
        return await self.rows(
            "select action, object, object_id, version, reason from aggregation_log order by at, act_id, place"
        )

    async def state(self, record: str) -> tuple[str, int]:
        """Return the state and version of a record of this wire id."""
        (row,) = await self.rows(f"select state, version from record where id = '{record[4:]}'")
        return row[0], row[1]


def desk_over(database: Database, store: Any = None, *, now: datetime = NOW) -> Desk:
    """Return a desk over a filled store; `store` stands between the endpoint and it."""
    reader = reader_of(store or database)
    endpoint = GraphQLEndpoint(reader, Knows(), now=lambda: now)  # type: ignore[arg-type]
    app = Starlette(routes=[Route("/graphql", endpoint)], middleware=[Middleware(Frame)])
    client = httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://store")
    return Desk(database, reader, client)
