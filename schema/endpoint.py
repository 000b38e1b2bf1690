"""The one endpoint: request → actor → question → answer, spliced from the database's own JSON text."""

import hashlib
from collections.abc import Callable
from datetime import datetime, timedelta
from functools import cache
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary

import orjson
from prometheus_client import Counter
from starlette.requests import ClientDisconnect
from starlette.types import Receive, Scope, Send

from policies.actor import PUBLIC, Actor
from policies.vocabulary import ROLES
from resolvers.answer import Answer, Question, Reader
from resolvers.document import OperationNotRead
from resolvers.withheld import Report, Withheld
from schema.accept import ANYHOW, Manner, manner_of
from schema.errors import INTERNAL, RETRY_SECONDS, line_of, told
from schema.frame import ENDPOINT, count_request
from schema.head import Head
from schema.large import LargeBodies, LargeBounds
from schema.replying import reply_of, written_head
from schema.request import MAX_BODY, ChangeNeedsPost, RequestMalformed, read_question
from schema.tokens import TokenVerifier

SLOW = timedelta(seconds=1)  # a body that comes later than that may have outlived its token
# What a report says goes with its program: the paths in it are the caller's own words.
_WRITTEN: WeakKeyDictionary[Report, bytes] = WeakKeyDictionary()
# Open anonymous reading is counted, not logged by person (IM-2018 §24).
_QUESTIONS = Counter("creditgraph_questions", "Questions by role and outcome", ("role", "code"))


class GraphQLEndpoint:
    """Answers /graphql. `now` gives the moment of a question, aware of its zone."""

    def __init__(
        self,
        reader: Reader,
        verifier: TokenVerifier,
        *,
        now: Callable[[], datetime],
        large: LargeBounds | None = None,
    ) -> None:
        """large: how large a batch may be of those who may send one."""
        self._large = LargeBodies(large or LargeBounds())
        self._reader = reader
        self._verifier = verifier
        self._now = now

    def use(self, reader: Reader) -> None:
        """Let another reader answer from the next question on; questions under way end with the one they began with."""
        self._reader = reader

    @property
    def reader(self) -> Reader:
        """The reader that answers now."""
        return self._reader

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        head = Head(scope)
        actor, manner, most = PUBLIC, ANYHOW, MAX_BODY
        now = self._now()
        try:
            manner = manner_of(head)
            actor = self._verifier.actor(scope["headers"], now=now)
            if actor.role in self._reader.batching:
                most = self._large.take(head)
            question = await read_question(head, receive, most=most)
            whole = self._now()  # the moment of a question: days end and tokens expire while a body is on its way
            if whole - now > SLOW:
                actor = self._verifier.actor(scope["headers"], now=whole)
            answer = await self._answer(question, actor, whole)
            code, status, body = "OK", 200, body_of(answer)
        except ClientDisconnect:
            return  # nobody is there to be answered
        except Exception as fault:
            line = line_of(fault)
            if line is INTERNAL:
                raise  # a fault of the service: the frame answers, and tells nothing of it
            code, status, body = line.code.name, _status(fault, line.status, manner), refusal_of(fault, line.status)
        finally:
            if most != MAX_BODY:
                self._large.give_back()
        count_question(actor, code)
        at_once = reply_of(scope) if status == 200 and head.method == "POST" else None
        if at_once is not None:
            count_request(ENDPOINT, status)
            await at_once(written_head(*_common(manner.media_type, actor.bearer_key is not None)), body)
            return
        reply = _reply(head, actor, status, body, manner)
        await send({"type": "http.response.start", "status": reply.status, "headers": reply.headers})
        await send({"type": "http.response.body", "body": reply.body})

    async def _answer(self, question: Question, actor: Actor, now: datetime) -> Answer:
        try:
            return await self._reader.read(question, actor, now=now)
        except OperationNotRead:
            if question.in_address:
                raise ChangeNeedsPost from None
            raise


def count_question(actor: Actor, code: str) -> None:
    """Count a question by who asked it and what became of it."""
    _counter(actor.role if actor.role in ROLES else "OTHER", code).inc()


def body_of(answer: Answer) -> bytes:
    """Return the body of an answer; each root field's JSON text is placed unparsed."""
    parts = [b'{"data":{']
    for place, (key, text) in enumerate(answer.fields):
        parts += (b',"' if place else b'"', key.encode(), b'":', text)
    parts.append(b"}")
    if answer.missing:
        errors = [each for refusal in answer.missing for each in told(refusal)]
        parts += (b',"errors":', orjson.dumps(errors))
    parts += (_extensions(answer.withheld), b"}")
    return b"".join(parts)


def _extensions(report: Report) -> bytes:
    """Return the member that tells what is withheld; written once for all answers of a program."""
    written = _WRITTEN.get(report)
    if written is None:
        withheld = [_withheld(each) for each in report.notes]
        written = b',"extensions":' + orjson.dumps({"withheld": withheld}) if withheld else b""
        _WRITTEN[report] = written
    return written


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


@cache
def _counter(role: str, code: str) -> Counter:
    return _QUESTIONS.labels(role, code)


def fields_of_status(status: int, *, allow: bytes) -> list[tuple[bytes, bytes]]:
    """Return the header fields that a status demands (RFC 9110, 10.2.1, 10.2.3, 11.6.1). allow: methods answered."""
    if status == 405:
        return [(b"allow", allow)]
    if status == 401:
        return [(b"www-authenticate", b"Bearer")]
    return [(b"retry-after", b"%d" % RETRY_SECONDS)] if status == 503 else []


class Reply(NamedTuple):
    """What goes back, as the web server takes it."""

    status: int
    headers: list[tuple[bytes, bytes]]
    body: bytes


def _reply(head: Head, actor: Actor, status: int, body: bytes, manner: Manner) -> Reply:
    common = _common(manner.media_type, actor.bearer_key is not None)
    demanded = fields_of_status(status, allow=b"GET, HEAD, POST")
    headers = [(b"content-length", str(len(body)).encode()), *common, *demanded]
    if status == 200 and head.method != "POST":
        # The tag is made from an answer that was read just now: nothing is kept, and 304 saves only the way back.
        shown = hashlib.sha256(manner.media_type.encode() + b"\n" + body)
        tag = f'"{shown.hexdigest()[:32]}"'.encode()
        headers.append((b"etag", tag))
        known = [each.strip().removeprefix(b"W/") for each in head.fields.get(b"if-none-match", b"").split(b",")]
        if tag in known or known == [b"*"]:
            return Reply(304, headers[2:], b"")
    return Reply(status, headers, body)


@cache
def _common(media_type: str, is_private: bool) -> tuple[tuple[bytes, bytes], ...]:
    """Return the fields of every answer of this media type, the type first."""
    return (
        (b"content-type", f"{media_type}; charset=utf-8".encode()),
        (b"cache-control", b"private, no-cache" if is_private else b"no-cache"),
        (b"vary", b"Authorization, Accept"),
    )
