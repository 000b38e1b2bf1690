"""The frame around every route: security headers, counts, health, and refusals in place of stray exceptions."""

import asyncio
import logging
import traceback
from collections.abc import Awaitable, Callable
from functools import cache

import orjson
from prometheus_client import CONTENT_TYPE_LATEST, Counter, generate_latest
from starlette.datastructures import Headers
from starlette.exceptions import HTTPException
from starlette.middleware.cors import CORSMiddleware
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import BaseRoute, Route
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from schema.refusals import refusal

_LOG = logging.getLogger("creditgraph")
_REQUESTS = Counter("creditgraph_http_requests", "HTTP responses by route and status", ("route", "status"))
ENDPOINT = "/graphql"
INTAKE = "/intake"
_ROUTES = frozenset(
    {"/", "/guide", ENDPOINT, INTAKE, "/graphiql", "/schema.graphql", "/healthz", "/readyz", "/metrics"}
)
READY_SECONDS = 2.0  # a store that takes longer is not ready
SECURITY = (
    (b"x-content-type-options", b"nosniff"),
    (b"referrer-policy", b"no-referrer"),
    (b"x-frame-options", b"DENY"),
    (b"cross-origin-opener-policy", b"same-origin"),
    (b"cross-origin-resource-policy", b"same-origin"),
    (b"content-security-policy", b"default-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"),
)

_NAMES = frozenset(name for name, _ in SECURITY)


# INVARIANT: only the class and the place of an exception are logged; its text may hold what was refused.
class Frame:
    """Add the security headers to every response and answer 500 in JSON where anything raised."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        started = False

        async def send_framed(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                _add_headers(message)
                count_request(scope["path"], message["status"])
            await send(message)

        try:
            await self._app(scope, receive, send_framed)
        except Exception as fault:
            _LOG.error("unhandled %s at %s", type(fault).__name__, _place(fault))
            if not started:
                await refusal(500, "INTERNAL", "the service failed to answer")(scope, receive, send_framed)


class Origins(CORSMiddleware):
    """Let the set origins ask from a browser; the preflight of any other is refused in JSON, like everything else."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        scope.pop("extensions", None)  # an answer sent whole would go past the headers that are added here
        await super().__call__(scope, receive, send)

    def preflight_response(self, request_headers: Headers) -> Response:
        answer = super().preflight_response(request_headers)
        if answer.status_code == 200:
            kept = {name: value for name, value in answer.headers.items() if not name.startswith("content-")}
            return Response(status_code=204, headers=kept)
        message = "questions from this origin, or by this method, are not answered here"
        return refusal(403, "ORIGIN_NOT_ALLOWED", message, headers={"vary": answer.headers["vary"]})


def count_request(path: str, status: int) -> None:
    """Count a response; an address of no route is one of the others."""
    _counter(path if path in _ROUTES else "other", status).inc()


@cache
def _counter(route: str, status: int) -> Counter:
    return _REQUESTS.labels(route, status)


def _add_headers(message: Message) -> None:
    headers = message.get("headers", ())
    present = {name for name, _ in headers}
    missing = SECURITY if present.isdisjoint(_NAMES) else [pair for pair in SECURITY if pair[0] not in present]
    message["headers"] = [*headers, *missing]


def _place(fault: Exception) -> str:
    frames = traceback.extract_tb(fault.__traceback__)
    return f"{frames[-1].filename}:{frames[-1].lineno}" if frames else "an unknown place"


async def refuse_http(_request: Request, fault: Exception) -> Response:
    """Return a router's refusal (404, 405, …) as JSON, its headers kept."""
    assert isinstance(fault, HTTPException)
    code, message = {
        404: ("NOT_FOUND", "there is nothing at this address"),
        405: ("METHOD_NOT_ALLOWED", "this address does not take this method"),
    }.get(fault.status_code, ("REQUEST_MALFORMED", "the request cannot be answered"))
    return refusal(fault.status_code, code, message, headers=fault.headers)


def operation_routes(ready: Callable[[], Awaitable[bool]]) -> list[BaseRoute]:
    """Return /healthz (the process runs), /readyz (the database answers) and /metrics.

    ready: tells whether the store answers; an exception counts as no
    """

    async def readyz(_request: Request) -> Response:
        try:
            async with asyncio.timeout(READY_SECONDS):
                is_ready = await ready()
        except Exception as fault:
            _LOG.warning("not ready: %s", type(fault).__name__)
            is_ready = False
        return _status("ready") if is_ready else refusal(503, "NOT_READY", "the database does not answer")

    return [Route("/healthz", _healthz), Route("/readyz", readyz), Route("/metrics", _metrics)]


async def _healthz(_request: Request) -> Response:
    return _status("alive")


async def _metrics(_request: Request) -> Response:
    return Response(generate_latest(), headers={"content-type": CONTENT_TYPE_LATEST, "cache-control": "no-store"})


def _status(word: str) -> Response:
    return Response(
        orjson.dumps({"status": word}), media_type="application/json", headers={"cache-control": "no-store"}
    )
