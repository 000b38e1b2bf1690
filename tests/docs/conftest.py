"""The service over a small demo store, built once, with the tokens of its demo actors."""

import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import httpx
import pytest

from application import ROOT, build_app, demo_actors, identity_keys
from db.engine import open_database
from resolvers.demo import SIZES, build
from settings import Settings, load_settings
from tests.conftest import run_apart


@dataclass(frozen=True)
class Service:
    """A client of the service, and a token of each demo actor by name."""

    client: httpx.AsyncClient
    tokens: dict[str, str]

    async def ask(self, body: str, actor: str | None) -> Any:
        """Return the answer to a body, asked as a demo actor or as the public."""
        headers = {"content-type": "application/json"}
        if actor:
            headers["authorization"] = f"Bearer {self.tokens[actor]}"
        response = await self.client.post("/graphql", content=body, headers=headers)
        assert response.status_code == 200
        return response.json()


@pytest.fixture(scope="session")
def demo_settings(tmp_path_factory: pytest.TempPathFactory) -> Settings:
    return load_settings({"CREDITGRAPH_STATE_DIR": str(tmp_path_factory.mktemp("docs") / "state")}, root=ROOT)


@pytest.fixture(scope="session")
def demo_file(demo_settings: Settings, sqlite_template: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A hundredth of the demo data; nobody writes to it."""
    path = tmp_path_factory.mktemp("docs") / "demo.db"
    shutil.copy(sqlite_template, path)

    async def fill() -> None:
        database = await open_database(f"sqlite:///{path}", statement_timeout=0)
        today = datetime.now(ZoneInfo("Asia/Shanghai")).date()
        await build(database, identity_keys(demo_settings), seed=1, size=SIZES["alxa"].scaled(0.01), today=today)
        await database.close()

    run_apart(fill())
    return path


@pytest.fixture
async def service(demo_settings: Settings, demo_file: Path, tmp_path: Path) -> AsyncIterator[Service]:
    """The service over a copy of the demo store."""
    copy = tmp_path / "demo.db"
    shutil.copy(demo_file, copy)
    database = await open_database(f"sqlite:///{copy}", statement_timeout=0)
    tokens = {actor.name: actor.token for actor in await demo_actors(demo_settings, database)}
    transport = httpx.ASGITransport(build_app(demo_settings, database))
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1") as client:
        yield Service(client, tokens)
    await database.close()
