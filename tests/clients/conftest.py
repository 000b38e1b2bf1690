"""The service itself, a process over a small demo store, for clients that are processes of their own."""

import json
import os
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import pytest

from application import ROOT, identity_keys, issue_token
from db.engine import open_database
from resolvers.answer import LEGAL_DAY
from resolvers.demo import SIZES, build
from resolvers.demo.actors import ACTORS, bearer_key
from resolvers.demo.cast import COMPANY_CODE
from settings import Settings, load_settings
from tests.conftest import run_apart

HERE = Path(__file__).parent
REQUIRE = "CREDITGRAPH_REQUIRE_CLIENTS"
MATTER = "XK-2026-0001"
SECONDS = 60  # for one client, its code generator included


@dataclass(frozen=True)
class Service:
    """A running service: its endpoint, a licensing officer's token, and what each client is told to ask."""

    url: str
    token: str = field(repr=False)

    def told(self, command: list[str], out: Path) -> Any:
        """Run a client and return what it hands back."""
        asked = json.dumps({"code": COMPANY_CODE, "matter": MATTER})
        environ = {**os.environ, "ASKED": asked, "SCHEMA": str(ROOT / "schema.graphql"), "NO_COLOR": "1"}
        ran = subprocess.run(
            [*command, self.url, self.token, str(out)],
            capture_output=True,
            cwd=HERE,
            env=environ,
            text=True,
            timeout=SECONDS,
        )
        assert ran.returncode == 0, ran.stderr[-4_000:]
        return json.loads(ran.stdout.splitlines()[-1])


def missing(what: str) -> None:
    """Skip the case, or fail where all clients must be there."""
    if os.environ.get(REQUIRE) == "1":
        pytest.fail(f"{what} is required here", pytrace=False)
    pytest.skip(f"without {what}; `make clients` installs what can be installed")


@pytest.fixture
def node() -> list[str]:
    """The command that runs a script of tests/clients with its packages."""
    command = shutil.which("node")
    if command is None:
        missing("node 18 or later")
    if not (HERE / "node_modules" / "graphql").exists():
        missing("the packages of tests/clients/package.json")
    return [str(command)]


@pytest.fixture
def ariadne() -> list[str]:
    """The Python of the environment in which ariadne-codegen stands."""
    python = HERE / ".venv" / "bin" / "python"
    if not python.exists():
        missing("the packages of tests/clients/requirements.lock")
    return [str(python)]


@pytest.fixture(scope="session")
def service(sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Service]:
    """The running service, which ends well when it is told to."""
    folder = tmp_path_factory.mktemp("clients")
    shutil.copy(sqlite_template, folder / "store.db")
    own = {"CREDITGRAPH_DATABASE_URL": f"sqlite:///{folder / 'store.db'}"}
    own["CREDITGRAPH_STATE_DIR"] = str(folder / "state")
    settings = load_settings(own, root=ROOT)
    run_apart(_fill(settings))
    with socket.create_server(("127.0.0.1", 0)) as free:
        port: int = free.getsockname()[1]
    command = [sys.executable, "server.py", "serve", "--port", str(port)]
    with subprocess.Popen(
        command, cwd=ROOT, env={**os.environ, **own}, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        for line in process.stdout:
            if "endpoint" in line:
                break
        yield Service(f"http://127.0.0.1:{port}/graphql", _officer(settings))
        os.kill(process.pid, signal.SIGTERM)
        assert process.wait(timeout=20) == 0


async def _fill(settings: Settings) -> None:
    database = await open_database(settings.database_url, statement_timeout=60.0)
    try:
        today = datetime.now(UTC).astimezone(LEGAL_DAY).date()
        size = SIZES["alxa"].scaled(0.001)
        await build(database, identity_keys(settings), seed=11, size=size, today=today)
    finally:
        await database.close()


def _officer(settings: Settings) -> str:
    actor = next(each for each in ACTORS if each.name == "licensing-officer")
    return issue_token(settings, role=actor.role, bearer_key=bearer_key(actor.name, identity_keys(settings)))
