"""The application over an open store: endpoint, pages and operations behind one frame; demo actors in development."""

import secrets
from collections.abc import Sequence
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, cast

from starlette.applications import Starlette
from starlette.exceptions import HTTPException
from starlette.middleware import Middleware
from starlette.routing import BaseRoute
from starlette.types import ASGIApp, Receive, Scope, Send
from uvicorn.middleware.proxy_headers import ProxyHeadersMiddleware

from db.engine import Database
from db.identity import IdentityKeys
from policies.actor import Actor
from policies.decide import load_policy
from policies.fields import load_fields
from policies.renewal import Fixed
from resolvers import presence
from resolvers.answer import Reader
from resolvers.demo.actors import ACTORS, bearer_key
from resolvers.running import House
from schema.build import build_schema, coordinates, core
from schema.endpoint import GraphQLEndpoint
from schema.errors import code_of
from schema.frame import ENDPOINT, INTAKE, Frame, Origins, operation_routes, refuse_http
from schema.intake import IntakeEndpoint
from schema.pages import DemoActor, Pages
from schema.questions import read_questions
from schema.reloading import PolicyReload
from schema.tokens import TokenRules, TokenVerifier
from settings import Settings

ROOT = Path(__file__).parent
DOCUMENTS = {
    "/schema.graphql": ROOT / "schema.graphql",
    "/readme": ROOT / "README.md",
    "/readme.zh-CN": ROOT / "README.zh-CN.md",
}
NOTICE = "A development service: its demo subjects, records and numbers are synthetic. 开发环境，演示数据均为虚构。"


class NoIssuer(Exception):
    """Tokens were asked of a service that has no issuer of its own."""


class Service(Starlette):
    """Every route of the service, with a short way to the endpoint: nearly all that is asked is a question."""

    def __init__(self, settings: Settings, database: Database) -> None:
        origins = [Middleware(Origins, **_cors(settings.cors_origins))] if settings.cors_origins else []
        super().__init__(
            routes=_routes(settings, database),
            middleware=[Middleware(Frame), *origins],
            exception_handlers={HTTPException: refuse_http},
        )
        self.router.redirect_slashes = False  # `/graphql/` is a wrong address, not a second one
        endpoint, self.reload = _endpoint(settings, database)
        # No browser submits: /intake stands behind no list of origins, so that a preflight is refused for all of them.
        self._intake: ASGIApp = Frame(_intake(settings, endpoint))
        asked: ASGIApp = endpoint
        for each in origins:
            asked = each.cls(asked, *each.args, **each.kwargs)
        self._questions: ASGIApp = Frame(asked)
        # A proxy on the same machine says who asks for a page.
        self._others = cast(ASGIApp, ProxyHeadersMiddleware(cast(Any, super().__call__)))

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] == "http" and scope["path"] == ENDPOINT:
            await self._questions(scope, receive, send)
        elif scope["type"] == "http" and scope["path"] == INTAKE:
            await self._intake(scope, receive, send)
        else:
            await self._others(scope, receive, send)


def build_app(settings: Settings, database: Database) -> Service:
    """Return the application over an open store; whoever opened the store closes it."""
    return Service(settings, database)


def _routes(settings: Settings, database: Database) -> list[BaseRoute]:
    """Return every route but the endpoint's."""

    async def offered() -> list[DemoActor]:
        return await demo_actors(settings, database)

    pages = Pages(
        questions=read_questions(ROOT / "docs" / "questions"),
        documents={path: file for path, file in DOCUMENTS.items() if file.exists()},
        demo_actors=offered if settings.graphiql else None,
        notice="" if settings.production else NOTICE,
    )
    return [*operation_routes(lambda: presence.answers(database)), *pages.routes()]


def _endpoint(settings: Settings, database: Database) -> tuple[GraphQLEndpoint, PolicyReload]:
    """Return the GraphQL endpoint and what puts another policy behind it.

    Raises: PolicyFileError, UnclassifiedField, SkippedResolver; then nothing starts.
    """
    fixed = Fixed.of()
    graph = build_schema()
    classes = load_fields()
    classes.require(coordinates(graph))
    house = House(
        database=database,
        schema=core(graph),
        policy=load_policy(),
        classes=classes,
        keys=identity_keys(settings),
        cursor_secret=settings.secrets.cursor,
        code_of=code_of,
    )
    endpoint = GraphQLEndpoint(Reader(house), _verifier(settings), now=lambda: datetime.now(UTC), large=settings.large)
    return endpoint, PolicyReload(endpoint, house, fixed=fixed, coordinates=tuple(coordinates(graph)))


def _intake(settings: Settings, endpoint: GraphQLEndpoint) -> IntakeEndpoint:
    """Return the endpoint of submissions, which reads and decides as the GraphQL endpoint does at that moment."""
    return IntakeEndpoint(
        lambda: endpoint.reader, _verifier(settings), now=lambda: datetime.now(UTC), folder=settings.state_dir
    )


def _verifier(settings: Settings) -> TokenVerifier:
    return TokenVerifier(settings.trusted_keys, TokenRules(settings.audience, settings.token_lifetime_max))


def _cors(origins: Sequence[str]) -> dict[str, Any]:
    return {
        "allow_origins": origins,
        "allow_methods": ["GET", "HEAD", "POST"],
        "allow_headers": ["*"],  # clients name themselves and their hints in headers of their own; none is read here
        "expose_headers": ["etag", "retry-after", "www-authenticate"],
        "max_age": 600,
    }


def identity_keys(settings: Settings) -> IdentityKeys:
    """Return the secrets behind the store's keyed digests."""
    known = settings.secrets
    return IdentityKeys(match=known.match, pseudonym=known.pseudonym, hold=known.hold)


async def demo_actors(settings: Settings, database: Database) -> list[DemoActor]:
    """Return the demo actors enrolled in this store, each with a fresh token; none in production."""
    if settings.issuer is None:
        return []
    keys = {actor.name: bearer_key(actor.name, identity_keys(settings)) for actor in ACTORS}
    known = await presence.enrolled(database, tuple(keys.values()))
    return [
        DemoActor(
            actor.name,
            actor.says,
            issue_token(settings, role=actor.role, bearer_key=keys[actor.name], scopes=actor.scopes),
        )
        for actor in ACTORS
        if keys[actor.name] in known
    ]


def issue_token(settings: Settings, *, role: str, bearer_key: str, scopes: frozenset[str] | None = None) -> str:
    """Return a token of the development issuer, valid from now for as long as the settings allow."""
    if settings.issuer is None:
        raise NoIssuer("tokens are issued here in development only")
    actor = Actor(role=role, bearer_key=bearer_key, token_id=secrets.token_hex(16), scopes=scopes)
    return settings.issuer.token(
        actor, audience=settings.audience, now=datetime.now(UTC), lifetime=settings.token_lifetime_max
    )
