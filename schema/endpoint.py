"""The one endpoint: request → actor → question → answer, spliced from the database's own JSON text."""

import hashlib
from collections.abc import Callable
from datetime import datetime
from typing import Any

import orjson
from prometheus_client import Counter
from starlette.requests import ClientDisconnect, Request
from starlette.responses import Response
from starlette.types import Receive, Scope, Send

from policies.actor import PUBLIC, Actor
from resolvers.answer import Answer, Reader
from resolvers.document import OperationNotRead
from resolvers.withheld import Withheld
from schema.accept import ANYHOW, Manner, manner_of
from schema.errors import INTERNAL, line_of, told
from schema.request import ChangeNeedsPost, RequestMalformed, read_question
from schema.tokens import TokenVerifier

# Open anonymous reading is counted, not logged by person (IM-2018 §24).
_QUESTIONS = Counter("creditgraph_questions", "Questions by role and outcome", ("role", "code"))


class GraphQLEndpoint:
    """Answers /graphql. `now` gives the moment of a question, aware of its zone."""

    def __init__(self, reader: Reader, verifier: TokenVerifier, *, now: Callable[[], datetime]) -> None:
        self._reader = reader
        self._verifier = verifier
        self._now = now

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        request = Request(scope, receive)
        actor, manner = PUBLIC, ANYHOW
        now = self._now()
        try:
            manner = manner_of(request)
            actor = self._verifier.actor(request.headers.raw, now=now)
            answer = await self._answer(request, actor, now)
            code, status, body = "OK", 200, body_of(answer)
        except ClientDisconnect:
            return  # nobody is there to be answered
        except Exception as fault:
            line = line_of(fault)
            if line is INTERNAL:
                raise  # a fault of the service: the frame answers, and tells nothing of it
            code, status, body = line.code.name, _status(fault, line.status, manner), refusal_of(fault, line.status)
        _QUESTIONS.labels(actor.role, code).inc()
        await _response(request, actor, status, body, manner)(scope, receive, send)

    async def _answer(self, request: Request, actor: Actor, now: datetime) -> Answer:
        question = await read_question(request)
        try:
            return await self._reader.read(question, actor, now=now)
        except OperationNotRead:
            if question.in_address:
                raise ChangeNeedsPost from None
            raise


def body_of(answer: Answer) -> bytes:
    """Return the body of an answer; each root field's JSON text is placed unparsed."""
    data = ",".join(f'"{key}":{text}' for key, text in answer.fields)
    parts = ['"data":{' + data + "}"]
    if answer.missing:
        errors = [each for refusal in answer.missing for each in told(refusal)]
        parts.append(f'"errors":{orjson.dumps(errors).decode()}')
    if answer.withheld:
        withheld = [_withheld(each) for each in answer.withheld]
        parts.append(f'"extensions":{orjson.dumps({"withheld": withheld}).decode()}')
    return ("{" + ",".join(parts) + "}").encode()


def refusal_of(fault: BaseException, status: int) -> bytes:
    """Return the body of a refusal; a question that was understood but refused has null data."""
    body: dict[str, Any] = {"errors": told(fault)}
    return orjson.dumps({"data": None, **body} if status == 200 else body)


def _status(fault: BaseException, status: int, manner: Manner) -> int:
    """Return the status under which a refusal is told: 400 is 200 to a legacy caller whose request was a question."""
    return 200 if status == 400 and manner.is_legacy and not isinstance(fault, RequestMalformed) else status


def _withheld(each: Withheld) -> dict[str, Any]:
    return {
        "path": each.path,
        "field": each.coordinate,
        "reason": each.reason,
        "routes": each.routes,
        "article": each.article,
    }


def _response(request: Request, actor: Actor, status: int, body: bytes, manner: Manner) -> Response:
    headers = {
        "content-type": f"{manner.media_type}; charset=utf-8",
        "cache-control": "no-cache" if actor.bearer_key is None else "private, no-cache",
        "vary": "Authorization, Accept",
    }
    if status == 405:
        headers["allow"] = "GET, HEAD, POST"
    if status == 401:
        headers["www-authenticate"] = "Bearer"
    if request.method in ("GET", "HEAD") and status == 200:
        # The tag is made from an answer that was read just now: nothing is kept, and 304 saves only the way back.
        shown = hashlib.sha256(manner.media_type.encode() + b"\n" + body)
        headers["etag"] = f'"{shown.hexdigest()[:32]}"'
        known = [each.strip().removeprefix("W/") for each in request.headers.get("if-none-match", "").split(",")]
        if headers["etag"] in known or known == ["*"]:
            del headers["content-type"]
            return Response(status_code=304, headers=headers)
    return Response(body, status_code=status, headers=headers)
