"""POST /intake: a submission of any length as lines of JSON, answered with its receipt.

It is the mutation `submitRecords` with the records beside the question: decided before a place is taken for the body,
carried out in one transaction at the moment when the body is whole, logged and answered like every other change.
"""

import asyncio
import time
from collections.abc import Callable, Iterator
from contextlib import AsyncExitStack, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from starlette.types import Receive, Scope, Send

from db.engine import StoreBusy
from policies.actor import PUBLIC, Actor
from resolvers.answer import Question, Reader
from resolvers.intake.spool import Spool
from resolvers.intake.stream import RECORDS, Stream, envelope_of
from schema.arriving import Arriving, PostOnly, SenderGone, TokenMissing, TokenOutlived, require_stream
from schema.endpoint import body_of, count_question, fields_of_status, refusal_of
from schema.errors import INTERNAL, line_of
from schema.head import Head
from schema.tokens import TokenRefused, TokenVerifier

RECEIPT = (Path(__file__).parent / "receipt.graphql").read_text("utf-8")


@dataclass(frozen=True)
class IntakeBounds:
    """How long a stream may be in bytes, and how many are under way at once, each of another bearer.

    opening: seconds in which the first line has come; patience: seconds for which the sender may then be silent
    """

    size: int = 2 * 1024**3
    at_once: int = 2
    opening: float = 10.0
    patience: float = 30.0


class IntakeEndpoint:
    """Answers /intake.

    folder: where what is on its way lies, sealed; reader: returns the one that answers now
    clock: tells the seconds that a sender takes, in whose place a test may put its own
    """

    def __init__(
        self, reader: Callable[[], Reader], verifier: TokenVerifier, *, now: Callable[[], datetime], folder: Path
    ) -> None:
        self.bounds = IntakeBounds()
        self.clock: Callable[[], float] = time.monotonic
        self._reader = reader
        self._verifier = verifier
        self._now = now
        self._folder = folder
        self._under_way: set[str] = set()
        self._turn = asyncio.Lock()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        head = Head(scope)
        actor = PUBLIC
        try:
            if head.method != "POST":
                raise PostOnly
            actor = self._verifier.actor(scope["headers"], now=self._now())
            if actor.bearer_key is None:
                raise TokenMissing
            require_stream(head, self.bounds.size)
            with Spool(self._folder, max_bytes=self.bounds.size) as spool:
                body = await self._receipt(scope, self._arriving(receive, spool), spool, actor)
            code, status = "OK", 200
        except SenderGone:
            return  # nobody is there to be answered
        except Exception as fault:
            line = line_of(fault)
            if line is INTERNAL:
                raise  # a fault of the service: the frame answers, and tells nothing of it
            code, status, body = line.code.name, line.status, refusal_of(fault, line.status)
        count_question(actor, code)
        await send({"type": "http.response.start", "status": status, "headers": _headers(status, len(body))})
        await send({"type": "http.response.body", "body": body})

    def _arriving(self, receive: Receive, spool: Spool) -> Arriving:
        bounds = self.bounds
        return Arriving(receive, spool, opening=bounds.opening, patience=bounds.patience, clock=self.clock)

    @contextmanager
    def _place(self, actor: Actor) -> Iterator[None]:
        """Keep a place among the streams under way. Raises: StoreBusy where there is none, or the bearer has one."""
        whose = actor.bearer_key or ""
        if whose in self._under_way or len(self._under_way) >= self.bounds.at_once:
            raise StoreBusy("as many streams are under way as are taken on")
        self._under_way.add(whose)
        try:
            yield
        finally:
            self._under_way.remove(whose)

    async def _receipt(self, scope: Scope, arriving: Arriving, spool: Spool, actor: Actor) -> bytes:
        """Return the receipt of the submission that is arriving, once it is durable."""
        envelope = envelope_of(await arriving.first_line())

        async def arrival() -> datetime:
            # Only who may submit has come so far: nobody else takes a place.
            held.enter_context(self._place(actor))
            await arriving.rest()
            # The store takes one submission after the other: who waits here holds no connection to it.
            await held.enter_async_context(self._turn)
            moment = self._now()
            try:
                self._verifier.actor(scope["headers"], now=moment)
            except TokenRefused:
                raise TokenOutlived from None
            return moment

        question = Question(
            RECEIPT,
            variables={"input": {**envelope.members, RECORDS: []}},
            channel="STREAM",
            records=Stream(spool, count=envelope.count, arrival=arrival),
        )
        async with AsyncExitStack() as held:
            return body_of(await self._reader().read(question, actor, now=self._now()))


def _headers(status: int, length: int) -> list[tuple[bytes, bytes]]:
    return [
        (b"content-type", b"application/json; charset=utf-8"),
        (b"content-length", b"%d" % length),
        (b"cache-control", b"no-store"),
        (b"vary", b"Authorization"),
        *fields_of_status(status, allow=b"POST"),
    ]
