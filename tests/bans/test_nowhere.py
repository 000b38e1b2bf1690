"""C11: a refused value is found nowhere afterwards: no file of the database or the service, no answer, no memory."""

import json
import os
import shutil
import signal
import socket
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.bans import service, traces
from tests.bans.service import SECONDS, SUBMIT, Running, envelope, lines, record
from tests.bans.traces import VALUE
from tests.clusters import Cluster
from tests.conftest import NUMBERS, administer, run_apart
from tests.intake import tables

NDJSON = {"content-type": "application/x-ndjson"}
WHOLE = 1500  # records: more than one block, so that what is on its way lies on the disk
Refused = list[tuple[str, str]]


def content(**extra: Any) -> dict[str, Any]:
    return {"content": {**record(0)["content"], **extra}}


# Records that are refused, each with the field and code that the receipt names.
ROWS: dict[str, tuple[dict[str, Any], tuple[str, str]]] = {
    "a banned key": (content(bloodType=VALUE), ("content.bloodType", "PROHIBITED_FIELD")),
    "a banned key within": (content(extra={"病史": [VALUE]}), ("content.#4.病史", "PROHIBITED_FIELD")),
    "a key that says it itself": (content(**{f"血型{VALUE}": 1}), ("content.#4", "PROHIBITED_FIELD")),
    "a key that needs consent": (content(法定代表人收入=VALUE), ("content.#4", "FIELD_UNKNOWN")),
    "doubtful and wrong": (
        {**content(content=f"血型为A型 {VALUE}"), "decidedOn": "2098-01-01"},
        ("content.content", "QUARANTINED"),
    ),
}


@pytest.fixture(params=["sqlite", "postgresql"])
def store(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[str, list[Path]]]:
    """The address of a filled store, and the folders where its database writes."""
    if request.param == "sqlite":
        folder = tmp_path / "database"
        folder.mkdir()
        shutil.copy(request.getfixturevalue("filled_file"), folder / "store.db")
        yield f"sqlite:///{folder / 'store.db'}", [folder]
        return
    cluster: Cluster = request.getfixturevalue("cluster")
    name = f"nowhere_{next(NUMBERS)}"
    template = request.getfixturevalue("filled_template")
    run_apart(administer(cluster, f"create database {name} template {template}"))
    yield cluster.url(name), [cluster.folder]
    run_apart(administer(cluster, f"drop database {name} with (force)"))


@pytest.fixture
def running(store: tuple[str, list[Path]], tmp_path: Path) -> Iterator[Running]:
    with service.running(store[0], tmp_path / "service") as made:
        yield made


def refused(answer: Any) -> Refused:
    """Return field and code of each refusal of a receipt."""
    assert answer.status_code == 200, answer.text
    found = answer.json()["data"]["submitRecords"]["refusals"]
    return [(each["field"], each["code"]) for each in found]


def by_mutation(running: Running) -> None:
    for number, (name, (changed, expected)) in enumerate(ROWS.items()):
        sent = {**envelope(f"mutation {number}"), "records": [record(number, **changed)]}
        assert expected in refused(running.ask(SUBMIT, input=sent)), name


def by_question(running: Running) -> None:
    """Put the value where no value of that kind belongs."""
    sent = {**envelope("q"), "records": [record(1)]}
    wrong = [
        {"input": {**sent, "records": [{**record(1), "bloodType": VALUE}]}},
        {"input": {**sent, "records": [record(1, title={"血型": VALUE})]}},
        {"input": {**sent, "mode": VALUE}},
        {"input": {**sent, "attestation": VALUE}},
        {"input": VALUE},
    ]
    for variables in wrong:
        assert "errors" in running.ask(SUBMIT, **variables).json()
    written = json.dumps(VALUE)
    for text in (
        f"mutation {{ submitRecords(input: {{bloodType: {written}}}) {{ id }} }}",
        f"{{ subjects(search: {written}) {{ totalCount }} }}",
        f"{{ viewer {{ role }} }} {written}",
        f"# {VALUE}\n{{ nothing }}",
    ):
        running.ask(text)
    running.keep(running.client.get("/graphql", params={"query": f'{{ subject(code: "{VALUE}") {{ id }} }}'}))


def by_stream(running: Running) -> None:
    rows = [record(100 + number, **changed) for number, (changed, _) in enumerate(ROWS.values())]
    padding = [record(1000 + number) for number in range(WHOLE)]
    answer = running.post("/intake", content=lines("stream", *padding, *rows), headers=NDJSON)
    assert {expected for _, expected in ROWS.values()} <= set(refused(answer))
    broken = b'{"content": {"bloodType": "' + VALUE.encode() + b'"'
    assert refused(running.post("/intake", content=lines("broken", broken), headers=NDJSON))
    said = json.dumps({**envelope("e"), "bloodType": VALUE}).encode() + b"\n"
    assert "errors" in running.post("/intake", content=said, headers=NDJSON).json()


def by_a_stream_that_breaks(running: Running) -> None:
    body = lines("lost", *(record(number, **content(bloodType=VALUE)) for number in range(WHOLE)))
    head = (
        f"POST /intake HTTP/1.1\r\nhost: x\r\ncontent-type: {NDJSON['content-type']}\r\n"
        f"authorization: {running.client.headers['authorization']}\r\ncontent-length: {len(body) + 1}\r\n\r\n"
    )
    with socket.create_connection(("127.0.0.1", running.client.base_url.port or 0), timeout=SECONDS) as line:
        line.sendall(head.encode() + body)
    assert running.keep(running.client.get("/healthz")).status_code == 200


def by_file(running: Running) -> None:
    folder = running.folder.parent / "sent"
    folder.mkdir()
    rows = [
        tables.PERSON_LICENCE | {"血型": VALUE},
        tables.PERSON_LICENCE | {"行政许可决定文书号": "", "备注": f"血型为A型 {VALUE}", "血型": ""},
    ]
    (running.folder / "rejects").mkdir()
    made = tables.write_csv(folder / "a.csv", rows)
    code = running.ask("{ viewer { unit { code } } }").json()["data"]["viewer"]["unit"]["code"]
    done = running.run("load", str(made), "--provider", code, "--rejects", str(running.folder / "rejects"))
    assert done.returncode == 3, done.stderr
    assert len(list((running.folder / "rejects").iterdir())) == 1


def held(running: Running) -> None:
    """What waits for an officer is sealed, and as hard to find as what is refused."""
    sent = {**envelope("held"), "records": [record(1, **content(content=f"血型为A型 {VALUE}"))]}
    answer = running.ask(SUBMIT, input=sent).json()["data"]["submitRecords"]
    assert (answer["held"], answer["refusals"]) == (1, [])


WAYS: list[Callable[[Running], None]] = [by_mutation, by_question, by_stream, by_a_stream_that_breaks, by_file, held]


def core_limits(process: int) -> list[str]:
    """Return how large an image of its memory a process may leave when it crashes: soft and hard."""
    limits = Path(f"/proc/{process}/limits").read_text()
    (core,) = [line for line in limits.splitlines() if line.startswith("Max core file size")]
    return core.split()[4:6]


def test_c11_a_refused_value_is_found_nowhere(running: Running, store: tuple[str, list[Path]]) -> None:
    for way in WAYS:
        way(running)
    running.keep(running.client.get("/metrics"))
    assert [answer for answer in running.answers if list(traces.shapes_in(answer))] == []
    assert traces.shapes_under(running.folder, *store[1]) == []
    if Path("/proc").exists():
        assert core_limits(running.process.pid) == ["0", "0"]
    os.kill(running.process.pid, signal.SIGABRT)
    assert running.process.wait(timeout=SECONDS) == -signal.SIGABRT
    assert b"Fatal Python error: Aborted" in (running.folder / "err").read_bytes()
    assert traces.shapes_under(running.folder, *store[1]) == []


def test_what_is_stored_is_found_by_the_same_search(running: Running, store: tuple[str, list[Path]]) -> None:
    sent = {**envelope("lawful"), "records": [record(1, title=f"许可 {VALUE}")]}
    assert running.ask(SUBMIT, input=sent).json()["data"]["submitRecords"]["accepted"] == 1
    assert "as it is" in {shape for _, shape in traces.shapes_under(*store[1])}
