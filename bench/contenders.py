"""The contenders: how each is started, how it is asked a question, and what it leaves undone that the server does."""

import importlib.util
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import orjson

from bench.bodies import BodyRefused, data_of
from bench.peers import postgraphile_answers
from bench.questions import OFFICER, Question
from bench.stores import Store
from bench.wire import post

ROOT = Path(__file__).parents[1]
POSTGRAPHILE_ROOM = Path(__file__).parent / "peers" / "postgraphile"
OURS, LIMIT, IDIOMATIC, POSTGRAPHILE = "ours", "limit", "idiomatic", "postgraphile"
BOTH = ("postgresql", "sqlite")

_LOG, _PURPOSE = "no log", "no purpose"
_WITHHELD, _BY_HAND = "no report of what is withheld", "visibility written by hand for these two readers"
_READER_BELIEVED = "believes who the caller says to be"


class NotToBeHad(Exception):
    """A contender cannot run on this machine; the message says what is missing."""


@dataclass(frozen=True)
class Asked:
    """One request: the question, the variables of this turn, and the body as the server itself is asked."""

    question: Question
    variables: Mapping[str, Any]
    body: Mapping[str, Any]
    token: str | None  # of the reader; the public has none


@dataclass(frozen=True)
class Contender:
    """One rival or the server itself.

    command: makes the command line for a port and a store. Raises: NotToBeHad
    request: makes the bytes of one request
    data: reads the body of its answer as the server's own data. Raises: BodyRefused
    leaves_out: what it does not do, in the words of the table
    """

    name: str
    dialects: tuple[str, ...]
    command: Callable[[int, Store], list[str]]
    request: Callable[[Asked], bytes]
    data: Callable[[Asked, bytes], Any]
    leaves_out: tuple[str, ...] = ()

    def left_out(self, reader: str) -> tuple[str, ...]:
        """Return what it leaves undone for a reader; the public states no purpose and its questions have no log."""
        return tuple(each for each in self.leaves_out if reader == OFFICER or each not in (_LOG, _PURPOSE))


def asked(question: Question, token: str | None) -> Iterator[Asked]:
    """Yield the requests of a question in their order."""
    for variables, body in zip(question.variables, question.bodies(), strict=True):
        yield Asked(question, variables, body, token if question.reader == OFFICER else None)


def environment(store: Store) -> dict[str, str]:
    """Return the environment of a contender: the store and its secrets, and no other setting of a service."""
    kept = {name: value for name, value in os.environ.items() if not name.startswith("CREDITGRAPH_")}
    return {
        **kept,
        "CREDITGRAPH_DATABASE_URL": store.url,
        "CREDITGRAPH_STATE_DIR": str(store.state),
        "NODE_ENV": "production",
        "GRAPHILE_ENV": "production",
    }


def find_node() -> Path:
    """Return the node that PostGraphile was installed with. Raises: NotToBeHad."""
    modules = POSTGRAPHILE_ROOM / "node_modules"
    if not (modules / ".installed").exists():
        raise NotToBeHad(f"it is not installed: {POSTGRAPHILE_ROOM.relative_to(ROOT)}/install says what is missing")
    return modules / ".bin" / "node"


def version_of(node: Path) -> str:
    """Return the version of a node, empty where it does not run here."""
    said = subprocess.run([node, "--version"], capture_output=True, text=True, check=False)  # noqa: S603 - found above
    return said.stdout.strip().removeprefix("v")


def _ours(port: int, _store: Store) -> list[str]:
    return [sys.executable, str(ROOT / "server.py"), "serve", "--port", str(port)]


def _python_peer(name: str) -> Callable[[int, Store], list[str]]:
    def command(port: int, store: Store) -> list[str]:
        if importlib.util.find_spec(f"bench.peers.{name}") is None:
            raise NotToBeHad(f"bench/peers holds no {name}")
        return [sys.executable, "-m", f"bench.peers.{name}", "--port", str(port), "--store", store.url]

    return command


def _postgraphile(port: int, store: Store) -> list[str]:
    return [str(find_node()), str(POSTGRAPHILE_ROOM / "server.mjs"), "--port", str(port), "--store", store.url]


def _to_ours(each: Asked) -> bytes:
    bearer = {"authorization": f"Bearer {each.token}"} if each.token else {}
    return post("/graphql", orjson.dumps(each.body), bearer)


def _to_limit(each: Asked) -> bytes:
    return post(f"/{each.question.name}?reader={each.question.reader}", orjson.dumps(each.variables))


def _to_idiomatic(each: Asked) -> bytes:
    return post("/graphql", orjson.dumps(each.body), {"x-reader": each.question.reader})


def _to_postgraphile(each: Asked) -> bytes:
    body = postgraphile_answers.body_of(each.question.name, each.variables)
    reader = {postgraphile_answers.READER: each.question.reader}
    return post(postgraphile_answers.PATH, orjson.dumps(body), reader)


def _from_postgraphile(each: Asked, body: bytes) -> Any:
    try:
        answer = {"data": data_of(body)}
        return postgraphile_answers.data_of(each.question.name, each.variables, answer)
    except (ValueError, KeyError, TypeError):
        raise BodyRefused("the body cannot be read as the question's answer") from None


def _as_it_is(_asked: Asked, body: bytes) -> Any:
    return data_of(body)


CONTENDERS = (
    Contender(OURS, BOTH, _ours, _to_ours, _as_it_is),
    Contender(
        LIMIT,
        BOTH,
        _python_peer(LIMIT),
        _to_limit,
        _as_it_is,
        (_LOG, _PURPOSE, _WITHHELD, _BY_HAND, _READER_BELIEVED, "no GraphQL"),
    ),
    Contender(
        IDIOMATIC,
        ("postgresql",),
        _python_peer(IDIOMATIC),
        _to_idiomatic,
        _as_it_is,
        (_LOG, _PURPOSE, _WITHHELD, _BY_HAND, _READER_BELIEVED),
    ),
    Contender(
        POSTGRAPHILE,
        ("postgresql",),
        _postgraphile,
        _to_postgraphile,
        _from_postgraphile,
        (_LOG, _PURPOSE, _WITHHELD, _BY_HAND, _READER_BELIEVED),
    ),
)
