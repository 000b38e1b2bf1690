"""Records sent to a running server: as a stream of any length, and as the batch of one mutation."""

import asyncio
import json
import os
import statistics
import time
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bench.cpu import cpu_of_tree
from bench.intake.made import penalties, record_of
from bench.intake.rows import AGAIN, BATCH, NEW, STREAM, IntakeRow
from bench.running import ContenderFailed, Running
from bench.stores import Store
from bench.wire import Asking, post

_BLOCK = 1 << 20
_SECONDS_MOST = 3_600.0
_WORDS = {NEW: "accepted", AGAIN: "unchanged"}
_BATCH = """mutation Batch($input: SubmissionInput!) {
  submitRecords(input: $input) { accepted unchanged updated refused held }
}"""


class Sending:
    """A provider that sends to one server."""

    def __init__(self, store: Store, server: Running, token: str) -> None:
        self._store = store
        self._server = server
        self._token = token

    async def stream(self, file: Path, *, rows: int, load: str) -> IntakeRow:
        """Send a file to /intake and return what it took. Raises: ContenderFailed."""
        before, began = self._spent(), time.perf_counter()
        receipt = await self._sent(file)
        seconds = time.perf_counter() - began
        self._hold(receipt, rows, load)
        return self._row(STREAM, load, rows, seconds, before)

    async def batches(self, envelope: Mapping[str, Any], *, rows: int, times: int) -> list[IntakeRow]:
        """Send batches of new records, each again under another key, and return the medians of both.

        Raises: ContenderFailed.
        """
        found: dict[str, list[IntakeRow]] = {NEW: [], AGAIN: []}
        asking = Asking(self._server.port)
        for turn in range(times):
            records = [record_of(each) for each in penalties(rows, series=f"阿市监批罚{turn}号")]
            for load in (NEW, AGAIN):
                said = {**envelope, "clientKey": f"batch-{turn}-{load}", "records": records}
                body = json.dumps({"query": _BATCH, "variables": {"input": said}}).encode()
                before, began = self._spent(), time.perf_counter()
                answer = await asking.ask(post("/graphql", body, {"authorization": f"Bearer {self._token}"}))
                seconds = time.perf_counter() - began
                self._hold(answer.body, rows, load)
                found[load].append(self._row(BATCH, load, rows, seconds, before))
        asking.close()
        return [_median(each) for each in found.values()]

    async def _sent(self, file: Path) -> bytes:
        reader, writer = await asyncio.open_connection("127.0.0.1", self._server.port)
        with file.open("rb") as text:
            head = (
                f"POST /intake HTTP/1.1\r\nhost: 127.0.0.1\r\nauthorization: Bearer {self._token}\r\n"
                "connection: close\r\ncontent-type: application/x-ndjson\r\n"
                f"content-length: {os.fstat(text.fileno()).st_size}\r\n\r\n"
            )
            writer.write(head.encode())
            while block := text.read(_BLOCK):
                writer.write(block)
                await writer.drain()
        async with asyncio.timeout(_SECONDS_MOST):
            answer = await reader.read()
        writer.close()
        return answer.partition(b"\r\n\r\n")[2]

    def _hold(self, body: bytes, rows: int, load: str) -> None:
        """Hold a receipt to what was sent: a fast refusal is no speed."""
        try:
            receipt = json.loads(body)["data"]["submitRecords"]
            is_whole = receipt[_WORDS[load]] == rows
        except (ValueError, KeyError, TypeError):
            is_whole = False
        if not is_whole:
            said = self._server.last_words()
            raise ContenderFailed(f"not every made-up record was taken; the server said last: {said}")

    def _spent(self) -> tuple[float, float]:
        assert self._store.process is not None
        return cpu_of_tree(self._server.process), cpu_of_tree(self._store.process)

    def _row(self, way: str, load: str, rows: int, seconds: float, before: tuple[float, float]) -> IntakeRow:
        after = self._spent()
        return IntakeRow(
            way=way,
            load=load,
            rows=rows,
            seconds=round(seconds, 3),
            cpu=round(after[0] - before[0], 3),
            database_cpu=round(after[1] - before[1], 3),
            peak_mib=_peak_mib(self._server.process),
            machine_load=round(os.getloadavg()[0], 2),
        )


def _median(rows: list[IntakeRow]) -> IntakeRow:
    middle = sorted(rows, key=lambda each: each.seconds)[len(rows) // 2]
    return IntakeRow(
        **{
            **vars(middle),
            "cpu": round(statistics.median(each.cpu for each in rows), 3),
            "database_cpu": round(statistics.median(each.database_cpu for each in rows), 3),
            "peak_mib": max(each.peak_mib for each in rows),
        }
    )


def _peak_mib(process: int) -> int:
    """Return the most memory that a process has held, as the kernel keeps it."""
    for line in Path(f"/proc/{process}/status").read_text(encoding="utf-8").splitlines():
        if line.startswith("VmHWM:"):
            return int(line.split()[1]) // 1024
    raise ContenderFailed("the server has ended")
