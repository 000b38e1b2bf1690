"""The service as a process of its own over a filled store, in a folder that keeps all it writes."""

import json
import os
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import Any

import httpx

from application import ROOT
from policies.clocks import LEGAL_DAY
from resolvers.demo.numbers import organisation_code
from resolvers.intake.receipt import attestation_in_force

SUBMIT = """mutation ($input: SubmissionInput!) {
  submitRecords(input: $input) { accepted refused held refusals { row field code article } }
}"""
SECONDS = 30
_SECRETS = {"MATCH": "6d", "PSEUDONYM": "70", "CURSOR": "63", "HOLD": "68"}  # those of the filled store


@dataclass
class Running:
    """A running service, a caller that may submit, and all that was answered."""

    process: subprocess.Popen[str]
    client: httpx.Client
    folder: Path
    environ: Mapping[str, str]
    answers: list[bytes] = field(default_factory=list)

    def ask(self, text: str, **variables: Any) -> httpx.Response:
        return self.post("/graphql", json={"query": text, "variables": variables})

    def post(self, path: str, **request: Any) -> httpx.Response:
        return self.keep(self.client.post(path, **request))

    def keep(self, answer: httpx.Response) -> httpx.Response:
        self.answers.append(repr(answer.headers).encode() + answer.content)
        return answer

    def run(self, *arguments: str) -> subprocess.CompletedProcess[bytes]:
        """Run a command of the service and keep what it says."""
        done = subprocess.run(
            [sys.executable, "server.py", *arguments], cwd=ROOT, env=self.environ, capture_output=True, timeout=SECONDS
        )
        self.answers += [done.stdout, done.stderr]
        return done


@contextmanager
def running(url: str, folder: Path) -> Iterator[Running]:
    """Serve the store at `url`; whatever still runs at the end is killed."""
    folder.mkdir(exist_ok=True)
    environ = {**os.environ, "CREDITGRAPH_DATABASE_URL": url, "CREDITGRAPH_STATE_DIR": str(folder / "state")}
    for name, byte in _SECRETS.items():
        file = folder / f"{name}.key"
        file.write_text(byte * 32)
        file.chmod(0o600)
        environ[f"CREDITGRAPH_{name}_KEY_FILE"] = str(file)
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
    command = [sys.executable, "-X", "faulthandler", "server.py", "serve", "--port", str(port)]
    with (
        (folder / "err").open("wb") as err,
        subprocess.Popen(command, cwd=ROOT, env=environ, stdout=subprocess.PIPE, stderr=err, text=True) as process,
        httpx.Client(base_url=f"http://127.0.0.1:{port}", timeout=SECONDS) as client,
    ):
        try:
            assert process.stdout is not None
            for line in process.stdout:
                if "endpoint" in line:
                    break
            made = Running(process, client, folder, environ)
            token = made.run("token", "--actor", "provider").stdout.decode().strip()
            client.headers["authorization"] = f"Bearer {token}"
            yield made
        finally:
            if process.poll() is None:
                os.kill(process.pid, signal.SIGKILL)
            process.wait(timeout=SECONDS)


def record(number: int, **changed: Any) -> dict[str, Any]:
    """Return a licence as its provider states it."""
    return {
        "providerKey": f"key-{number}",
        "category": "ORG_ADMIN_LICENSE",
        "subject": {
            "name": f"阿拉善驼铃{number}号商贸有限公司",
            "code": organisation_code("91", "152921", 7_000_000 + number),
        },
        "title": "食品经营许可",
        "documentNumber": f"阿左市监许〔2026〕{number}号",
        "decidedOn": "2026-03-02",
        "content": {"decisionTitle": "食品经营许可", "licenceKind": "普通", "content": "预包装食品销售"},
        **changed,
    }


def envelope(key: str) -> dict[str, Any]:
    """Return what is said of all records together."""
    attestation = attestation_in_force("IM", datetime.now(LEGAL_DAY).date())
    return {"clientKey": key, "mode": "ROW_BY_ROW", "attestation": attestation}


def lines(key: str, *records: Mapping[str, Any] | bytes) -> bytes:
    """Return a submission as lines; bytes go in as they are."""
    told = [each if isinstance(each, bytes) else json.dumps(each).encode() for each in (envelope(key), *records)]
    return b"".join(each + b"\n" for each in told)
