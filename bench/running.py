"""One contender as a process of this machine: started, awaited, asked every question once, stopped by its id."""

import asyncio
import signal
import socket
import subprocess
import tempfile
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass, field
from typing import IO, Any

from bench.bodies import BodyRefused, difference, is_empty
from bench.contenders import ROOT, Asked, Contender, environment
from bench.cpu import pin
from bench.stores import Store
from bench.wire import AnswerNotRead, Asking

START_SECONDS = 60.0
STOP_SECONDS = 20.0
_AT_ONCE = 8


class ContenderFailed(Exception):
    """A contender did not start, or did not answer a question as it has to."""


@dataclass(frozen=True)
class Running:
    """A contender that listens."""

    contender: Contender
    port: int
    process: int
    said: IO[bytes] = field(repr=False)  # what it wrote to its standard error

    def last_words(self) -> str:
        """Return the last line it wrote."""
        return _last_line(self.said)


@asynccontextmanager
async def running(contender: Contender, store: Store, *, core: int) -> AsyncIterator[Running]:
    """Start a contender on a core of its own and stop it at the end. Raises: NotToBeHad, ContenderFailed."""
    port = _free_port()
    command = contender.command(port, store)
    with tempfile.TemporaryFile() as said, _process(command, store, said) as process:
        pin(process.pid, core)
        await _await_port(contender, process, port, said)
        yield Running(contender, port, process.pid, said)


@contextmanager
def _process(command: Sequence[str], store: Store, said: IO[bytes]) -> Iterator["subprocess.Popen[bytes]"]:
    process: subprocess.Popen[bytes] = subprocess.Popen(  # noqa: S603 - a command of bench/contenders.py
        command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=said, cwd=ROOT, env=environment(store)
    )
    try:
        yield process
    finally:
        process.send_signal(signal.SIGTERM)
        try:
            process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()


async def _await_port(contender: Contender, process: "subprocess.Popen[bytes]", port: int, said: IO[bytes]) -> None:
    deadline = time.monotonic() + START_SECONDS
    while time.monotonic() < deadline and process.poll() is None:
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
        except OSError:
            await asyncio.sleep(0.1)
            continue
        writer.close()
        return
    raise ContenderFailed(f"{contender.name} did not start; it said last: {_last_line(said)}")


def _last_line(said: IO[bytes]) -> str:
    said.seek(0)
    return (said.read().decode(errors="replace").strip().splitlines() or ["nothing"])[-1]


def _free_port() -> int:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        return int(listener.getsockname()[1])


async def answers_of(one: Running, requests: Sequence[Asked]) -> list[Any]:
    """Return the data of each answer, asked on a few connections at once. Raises: ContenderFailed."""
    answers: list[Any] = [None] * len(requests)
    ahead = iter(enumerate(requests))

    async def ask_on() -> None:
        asking = Asking(one.port)
        try:
            for number, each in ahead:
                answers[number] = await _answer(one, asking, each)
        finally:
            asking.close()

    await asyncio.gather(*(ask_on() for _ in range(_AT_ONCE)))
    return answers


async def _answer(one: Running, asking: Asking, each: Asked) -> Any:
    where = f"{each.question.name} as {each.question.reader}: {one.contender.name}"
    try:
        answer = await asking.ask(one.contender.request(each))
    except (AnswerNotRead, OSError, TimeoutError) as fault:
        reason = str(fault) or type(fault).__name__
        raise ContenderFailed(f"{where} did not answer ({reason}); it said last: {one.last_words()}") from None
    if answer.status != 200:
        raise ContenderFailed(f"{where} answered with status {answer.status}")
    try:
        return one.contender.data(each, answer.body)
    except BodyRefused as fault:
        raise ContenderFailed(f"{where}: {fault}") from None


def compare(one: Running, requests: Sequence[Asked], ours: Sequence[Any], theirs: Sequence[Any]) -> None:
    """Hold every answer against ours. Raises: ContenderFailed with the first difference, without the values."""
    for number, (each, expected, told) in enumerate(zip(requests, ours, theirs, strict=True)):
        if found := difference(expected, told):
            where = f"{each.question.name} as {each.question.reader}: {one.contender.name}"
            raise ContenderFailed(f"{where} answers otherwise than the server (variables {number}): {found}")


def require_some(requests: Sequence[Asked], ours: Sequence[Any]) -> None:
    """Refuse a question that most subjects have no answer to: it would measure nothing. Raises: ContenderFailed."""
    if sum(map(is_empty, ours)) * 10 > len(ours):
        question = requests[0].question
        raise ContenderFailed(f"{question.name} as {question.reader}: many of the answers are empty")
