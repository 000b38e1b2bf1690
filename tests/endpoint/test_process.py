"""A few of the same cases against the service itself, a process of its own: the refusals survive the web server."""

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest

from application import ROOT
from tests.endpoint.desk import MARKER, refusal


@pytest.fixture(scope="module")
def running(filled_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[int, Path]]:
    """The port of a running service and the file of what it writes to its standard error; its id lies beside it."""
    folder = tmp_path_factory.mktemp("process")
    copy = folder / "store.db"
    copy.write_bytes(filled_file.read_bytes())
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
    environ = {**os.environ, "CREDITGRAPH_DATABASE_URL": f"sqlite:///{copy}"}
    environ["CREDITGRAPH_STATE_DIR"] = str(folder / "state")
    command = [sys.executable, "server.py", "serve", "--port", str(port)]
    with (
        (folder / "err").open("wb") as err,
        subprocess.Popen(command, cwd=ROOT, env=environ, stdout=subprocess.PIPE, stderr=err, text=True) as process,
    ):
        assert process.stdout is not None
        (folder / "pid").write_text(str(process.pid))
        for line in process.stdout:
            if "endpoint" in line:
                break
        yield port, folder / "err"
        os.kill(process.pid, signal.SIGTERM)
        assert process.wait(timeout=20) == 0


def raw(port: int, head: str, *chunks: bytes) -> tuple[int, bytes]:
    """Send bytes as they are and return the status and the body of what comes back."""
    with socket.create_connection(("127.0.0.1", port), timeout=10) as connection:
        connection.sendall(head.replace("\n", "\r\n").encode() + b"\r\n")
        try:
            for chunk in chunks:
                connection.sendall(chunk)
        except OSError:
            pass  # the service has said no and closed: its answer is still to be read
        answer = b""
        while received := connection.recv(65_536):
            answer += received
    head_bytes, _, body = answer.partition(b"\r\n\r\n")
    return int(head_bytes.split()[1]), body


POST = "POST /graphql HTTP/1.1\nhost: x\nconnection: close\ncontent-type: application/json\n"


@pytest.mark.parametrize(
    ("head", "chunks", "expected"),
    [
        pytest.param(f"{POST}content-length: 4\n", [b"null"], (400, "REQUEST_MALFORMED"), id="null"),
        pytest.param(f"{POST}content-length: 100000\n", [b"[" * 100_000], (400, "REQUEST_MALFORMED"), id="brackets"),
        pytest.param(f"{POST}content-length: 9999999\n", [], (413, "BODY_TOO_LARGE"), id="a large body announced"),
        pytest.param(
            f"{POST}transfer-encoding: chunked\n",
            [b"8000\r\n" + b" " * 0x8000 + b"\r\n"] * 4 + [b"1\r\n \r\n"],
            (413, "BODY_TOO_LARGE"),
            id="a large body in chunks",
        ),
        pytest.param(
            f"{POST}content-length: {'9' * 30}\n", [b"{}"], (400, "REQUEST_MALFORMED"), id="a length of 30 digits"
        ),
        pytest.param(f"{POST}content-length: many\n", [b"{}"], (400, "REQUEST_MALFORMED"), id="a length that is none"),
        pytest.param(
            f"{POST}authorization: Bearer a\nauthorization: Bearer b\ncontent-length: 2\n",
            [b"{}"],
            (401, "UNAUTHENTICATED"),
            id="two tokens",
        ),
        pytest.param(
            "PUT /graphql HTTP/1.1\nhost: x\nconnection: close\ncontent-length: 0\n",
            [],
            (405, "METHOD_NOT_ALLOWED"),
            id="another method",
        ),
        pytest.param(
            f"GET /graphql?query={MARKER} HTTP/1.1\nhost: x\nconnection: close\n",
            [],
            (400, "QUESTION_INVALID"),
            id="a number in the address",
        ),
        pytest.param(
            "GET /graphql/ HTTP/1.1\nhost: x\nconnection: close\n", [], (404, "NOT_FOUND"), id="another address"
        ),
    ],
)
def test_a_bad_request_is_refused_in_json_by_the_running_service(
    head: str, chunks: list[bytes], expected: tuple[int, str], running: tuple[int, Path]
) -> None:
    status, body = raw(running[0], head, *chunks)
    error = json.loads(body)["errors"][0]
    assert (status, error["extensions"]["code"]) == expected
    assert MARKER.encode() not in body


def test_a_hang_up_makes_the_running_service_read_its_policy_anew(running: tuple[int, Path]) -> None:
    port, log = running
    with httpx.Client(base_url=f"http://127.0.0.1:{port}") as client:
        revision = client.post("/graphql", json={"query": "{ viewer { policyRevision } }"}).json()["data"]["viewer"]
        os.kill(int(log.with_name("pid").read_text()), signal.SIGHUP)
        said = f"policy {revision['policyRevision']} stays in force: its files are the same\n"
        for _ in range(1000):  # of a request each, until the line is there
            client.get("/healthz")
            if said in log.read_text("utf-8"):
                break
        assert said in log.read_text("utf-8")
        metrics = client.get("/metrics").text
        assert 'creditgraph_policy_reloads_total{outcome="unchanged"} 1.0' in metrics
        assert f'creditgraph_policy_info{{revision="{revision["policyRevision"]}"}} 1.0' in metrics


def test_the_running_service_answers_and_writes_no_value_to_its_log(running: tuple[int, Path]) -> None:
    port, log = running
    with httpx.Client(base_url=f"http://127.0.0.1:{port}") as client:
        asked = {"query": f'{{ subject(code: "{MARKER}") {{ id }} }}'}
        assert refusal(client.post("/graphql", json=asked)) == (400, "IDENTIFIER_INVALID")
        answer = client.post("/graphql", json={"query": "{ viewer { role } }"})
        assert answer.json() == {"data": {"viewer": {"role": "PUBLIC"}}}
        head = client.head("/graphql?query={lists{key}}")
        assert (head.status_code, head.content) == (200, b"")
        # A caller that goes away in the middle of its body leaves no trace but its own connection.
        with socket.create_connection(("127.0.0.1", port)) as connection:
            connection.sendall((POST + "content-length: 1000\n\n").replace("\n", "\r\n").encode() + b"{")
        assert client.get("/healthz").status_code == 200
        metrics = client.get("/metrics").text
    text = log.read_text("utf-8")
    assert MARKER not in text
    assert MARKER not in metrics
    assert "Traceback" not in text
    assert "unhandled" not in text
