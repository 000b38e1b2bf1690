"""The counted process: `python -m bench.counted.path CASES STATE`, run by `bench.counted` under callgrind.

One request is one ASGI call, from scope to body, through the whole application: the path of a real one but for the
web server and the database. Each question is asked until everything about it is warm, its answers compared with those
of the store; then the marks are set around the same requests, asked without looking.
"""

import asyncio
import gc
import json
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import uvloop
from starlette.types import ASGIApp, Message, Scope

from application import ROOT, build_app
from bench.counted.canned import Canned, Replaying
from bench.counted.measure import measure
from bench.counted.valgrind import begin, mark
from settings import load_settings

WARM_UP = 3  # rounds: CPython specialises a function within its first dozen calls


@dataclass(frozen=True)
class Exchange:
    """One request, the rows behind it and its answer."""

    body: str
    canned: Canned
    answer: str


@dataclass(frozen=True)
class Case:
    """One question of one reader. headers: what is sent beside the body, the token among it."""

    name: str
    reader: str
    headers: Mapping[str, str]
    exchanges: Sequence[Exchange]


def written(cases: Sequence[Case]) -> str:
    """Return cases as text, for `read`."""
    return json.dumps(
        [{**vars(case), "exchanges": [vars(exchange) for exchange in case.exchanges]} for case in cases],
        ensure_ascii=False,
    )


def read(text: str) -> list[Case]:
    """Return the cases of a text of `written`."""
    return [
        Case(**{**case, "exchanges": [_exchange(**exchange) for exchange in case["exchanges"]]})
        for case in json.loads(text)
    ]


def _exchange(canned: Mapping[str, list[list[Any]]], **others: str) -> Exchange:
    return Exchange(canned={sql: [tuple(row) for row in rows] for sql, rows in canned.items()}, **others)


def scope_of(body: bytes, headers: Mapping[str, str]) -> Scope:
    """Return the scope of one POST as the web server makes it."""
    sent = {"host": "127.0.0.1:8000", **headers, "content-length": str(len(body))}
    return {
        "type": "http",
        "asgi": {"version": "3.0", "spec_version": "2.3"},
        "http_version": "1.1",
        "server": ("127.0.0.1", 8000),
        "client": ("127.0.0.1", 50_000),
        "scheme": "http",
        "method": "POST",
        "root_path": "",
        "path": "/graphql",
        "raw_path": b"/graphql",
        "query_string": b"",
        "headers": [(name.encode(), value.encode()) for name, value in sent.items()],
        "state": {},
    }


async def ask(app: ASGIApp, body: bytes, headers: Mapping[str, str]) -> bytes:
    """Return the body of the answer; whatever is not answered with 200 is told as `status: body`."""
    sent: list[Message] = []

    async def receive() -> Message:
        return {"type": "http.request", "body": body, "more_body": False}

    async def send(message: Message) -> None:
        sent.append(message)

    await app(scope_of(body, headers), receive, send)
    answer = b"".join(message.get("body", b"") for message in sent)
    status: int = sent[0]["status"]
    return answer if status == 200 else b"%d: %s" % (status, answer)


async def run(app: ASGIApp, store: Replaying, cases: Sequence[Case]) -> None:
    """Mark the measure's beginning, each case's, and the end."""
    for _ in range(WARM_UP):
        measure()
        for case in cases:
            await _compared(app, store, case)
    # A collection comes when enough objects were made, at some request and not at another: noise in a short count.
    gc.collect()
    gc.disable()
    begin()
    mark()
    measure()
    for case in cases:
        asked = [(exchange.canned, exchange.body.encode()) for exchange in case.exchanges]
        mark()
        for canned, body in asked:
            store.give(canned)
            await ask(app, body, case.headers)
    mark()


async def _compared(app: ASGIApp, store: Replaying, case: Case) -> None:
    for exchange in case.exchanges:
        store.give(exchange.canned)
        answer = await ask(app, exchange.body.encode(), case.headers)
        if answer.decode() != exchange.answer:
            raise SystemExit(f"{case.name} of {case.reader} is answered otherwise than over a store: {answer[:160]!r}")


def main(arguments: Sequence[str]) -> None:
    """Run the cases of the file named first, as a service whose state is in the folder named second."""
    cases = read(Path(arguments[0]).read_text(encoding="utf-8"))
    store = Replaying()
    app = build_app(load_settings({"CREDITGRAPH_STATE_DIR": arguments[1]}, root=ROOT), store)
    with asyncio.Runner(loop_factory=uvloop.new_event_loop) as runner:
        runner.run(run(app, store, cases))


if __name__ == "__main__":
    main(sys.argv[1:])
