"""A desk to ask at: the endpoint behind its frame over one store, and what every refusal must look like."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
from graphql import GraphQLSchema
from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.routing import BaseRoute, Route

from db.engine import Database
from db.identity import IdentityKeys
from policies.actor import Actor
from policies.decide import Policy
from policies.fields import FieldClasses
from resolvers.answer import Reader
from resolvers.demo.actors import ACTORS, bearer_key
from resolvers.demo.numbers import citizen_number
from resolvers.running import House
from schema.endpoint import GraphQLEndpoint
from schema.errors import code_of
from schema.frame import Frame, refuse_http
from schema.issuer import DevelopmentIssuer, new_key_text
from schema.tokens import TokenRules, TokenVerifier

KEYS = IdentityKeys(match=b"m" * 32, pseudonym=b"p" * 32)
AUDIENCE = "creditgraph-test"
ISSUER = DevelopmentIssuer(new_key_text())
MARKER = citizen_number(9_876)  # nobody's number, planted where it must not come back from
MATTER = "XK-2026-0001"
LICENSING = f'@purpose(code: ADMIN_LICENSING, matter: "{MATTER}")'
RECORDED: Mapping[str, str] = {actor.name: actor.role for actor in ACTORS}
SCOPES: Mapping[str, frozenset[str] | None] = {actor.name: actor.scopes for actor in ACTORS}


@dataclass(frozen=True)
class Rules:
    """What every desk shares, made once: the schema, the policy and the classes of fields."""

    schema: GraphQLSchema
    policy: Policy
    classes: FieldClasses


def token(name: str, **changed: Any) -> str:
    """Return a token of the demo actor `name`, changed: role, scopes, token_id, audience, now, lifetime, issuer."""
    actor = Actor(
        role=changed.get("role", RECORDED[name]),
        bearer_key=bearer_key(name, KEYS),
        token_id=changed.get("token_id", "token-of-a-test"),
        scopes=changed.get("scopes", SCOPES[name]),
    )
    issuer: DevelopmentIssuer = changed.get("issuer", ISSUER)
    return issuer.token(
        actor,
        audience=changed.get("audience", AUDIENCE),
        now=changed.get("now", datetime.now(UTC)),
        lifetime=changed.get("lifetime", timedelta(hours=1)),
    )


@dataclass(frozen=True)
class Desk:
    """One endpoint over one store."""

    client: httpx.AsyncClient
    database: Database
    headers: Mapping[str, str] = field(default_factory=dict)

    async def ask(
        self, query: str, variables: Any = None, *, actor: str | None = None, headers: Any = None, **members: Any
    ) -> httpx.Response:
        """Ask by POST, as the demo actor `actor` or as the public; `members` are further members of the body."""
        bearer = {"authorization": f"Bearer {token(actor)}"} if actor else {}
        body = {"query": query, **({} if variables is None else {"variables": variables}), **members}
        return await self.client.post("/graphql", json=body, headers={**bearer, **(headers or {})})


def open_desk(database: Database, rules: Rules) -> Desk:
    """Return a desk over an open store."""
    return desk_at(endpoint_of(house_of(database, rules)), database)


def house_of(database: Database, rules: Rules) -> House:
    """Return what a reader over an open store is put together from."""
    return House(
        database=database,
        schema=rules.schema,
        policy=rules.policy,
        classes=rules.classes,
        keys=KEYS,
        cursor_secret=b"c" * 32,
        code_of=code_of,
    )


def endpoint_of(house: House) -> GraphQLEndpoint:
    """Return an endpoint that believes the tokens of these tests."""
    verifier = TokenVerifier((ISSUER.trusted_key,), TokenRules(AUDIENCE, timedelta(hours=12)))
    return GraphQLEndpoint(Reader(house), verifier, now=lambda: datetime.now(UTC))


def app_of(endpoint: GraphQLEndpoint, *further: BaseRoute) -> Starlette:
    """Return the endpoint, and further routes, behind the frame."""
    return Starlette(
        routes=[Route("/graphql", endpoint), *further],
        middleware=[Middleware(Frame)],
        exception_handlers={HTTPException: refuse_http},
    )


def desk_at(endpoint: GraphQLEndpoint, database: Database) -> Desk:
    """Return a desk at an endpoint over an open store."""
    transport = httpx.ASGITransport(app=app_of(endpoint))
    return Desk(httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1"), database)


def refusal(response: httpx.Response) -> tuple[int, str]:
    """Return (status, code) of a refusal after checking its form: JSON, one code each, nothing of the caller's."""
    body = response.json()
    assert set(body) <= {"data", "errors"}
    assert body.get("data") is None
    assert ("data" in body) is (response.status_code == 200)
    assert body["errors"]
    for error in body["errors"]:
        assert set(error) <= {"message", "path", "locations", "extensions"}
        assert set(error["extensions"]) <= {"code", "article", "action"}
        assert error["message"].lstrip("`")[0].islower()
        assert len(error["message"]) < 200
    text = response.text
    assert MARKER not in text
    assert "Traceback" not in text
    assert "Did you mean" not in text
    assert ".py" not in text
    return response.status_code, body["errors"][0]["extensions"]["code"]


def data(response: httpx.Response) -> Any:
    """Return the data of an answer."""
    assert response.status_code == 200, response.text
    return response.json()["data"]
