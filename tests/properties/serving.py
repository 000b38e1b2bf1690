"""The endpoint over one database, in process: real requests, a fixed clock, tokens that are keys of their callers."""

from collections.abc import Mapping
from typing import Any

import httpx
import orjson
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Route

from db.database import Database
from policies.actor import PUBLIC, Actor
from policies.decide import Policy
from resolvers.answer import Reader
from schema.endpoint import GraphQLEndpoint
from schema.frame import Frame
from tests.properties.callers import Caller
from tests.properties.house import house
from tests.properties.stores import NOW


class Knows:
    """Stands in for the verifier: the token says role and bearer key, and is believed."""

    def actor(self, headers: Any, **_: Any) -> Actor:
        token = dict(headers).get(b"authorization")
        if token is None:
            return PUBLIC
        role, key, token_id, *scopes = token.decode().removeprefix("Bearer ").split()
        return Actor(role, key, token_id, frozenset(scopes) - {"none"} if scopes else None)


def client(database: Database, policy: Policy) -> httpx.AsyncClient:
    """Return a client of the endpoint over `database`."""
    endpoint = GraphQLEndpoint(Reader(house(database, policy)), Knows(), now=lambda: NOW)  # type: ignore[arg-type]
    app = Starlette(routes=[Route("/graphql", endpoint)], middleware=[Middleware(Frame)])
    return httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://store")


async def post(
    asking: httpx.AsyncClient, caller: Caller, text: str, variables: Mapping[str, Any] | None = None
) -> httpx.Response:
    """Ask one question by POST, as the caller."""
    actor = caller.actor
    reach = () if actor.scopes is None else sorted(actor.scopes) or ("none",)
    token = (
        {}
        if actor.bearer_key is None
        else {"authorization": " ".join(("Bearer", actor.role, actor.bearer_key, str(actor.token_id), *reach))}
    )
    body = orjson.dumps({"query": text, "variables": dict(variables or {})})
    return await asking.post("/graphql", content=body, headers={"content-type": "application/json", **token})


async def get(asking: httpx.AsyncClient, text: str, variables: Mapping[str, Any]) -> httpx.Response:
    """Ask one question by GET, as the public: its answer carries a tag."""
    return await asking.get("/graphql", params={"query": text, "variables": orjson.dumps(dict(variables)).decode()})
