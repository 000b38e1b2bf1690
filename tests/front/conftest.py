"""An application over an empty embedded store, in development and in production."""

import json
import secrets
from collections.abc import AsyncIterator, Callable
from pathlib import Path

import httpx
import pytest
from joserfc.jwk import OKPKey

from application import ROOT, build_app
from db.engine import Database, open_database
from settings import Settings, load_settings

Environ = dict[str, str]


@pytest.fixture
def production(tmp_path: Path) -> Environ:
    """The variables of a production service that starts."""
    environ = {
        "CREDITGRAPH_ENV": "production",
        "CREDITGRAPH_STATE_DIR": str(tmp_path / "state"),
        "CREDITGRAPH_DATABASE_URL": "postgresql://service@/creditgraph",
        "CREDITGRAPH_AUDIENCE": "https://credit.example",
        "CREDITGRAPH_TOKEN_ISSUERS": str(tmp_path / "issuers.json"),
    }
    for name in ("MATCH", "PSEUDONYM", "CURSOR", "HOLD"):
        file = tmp_path / f"{name}.key"
        file.write_text(secrets.token_hex(32))
        file.chmod(0o600)
        environ[f"CREDITGRAPH_{name}_KEY_FILE"] = str(file)
    key = {**OKPKey.generate_key("Ed25519").as_dict(private=False), "kid": "a", "iss": "https://id.example"}
    (tmp_path / "issuers.json").write_text(json.dumps({"keys": [key]}))
    (tmp_path / "issuers.json").chmod(0o600)
    return environ


@pytest.fixture
def development(tmp_path: Path) -> Settings:
    """The settings of a development service that starts for the first time."""
    return load_settings({"CREDITGRAPH_STATE_DIR": str(tmp_path / "state")}, root=ROOT)


@pytest.fixture
async def store(sqlite_url: str) -> AsyncIterator[Database]:
    """An open, migrated, empty embedded store."""
    opened = await open_database(sqlite_url)
    yield opened
    await opened.close()


Visit = Callable[[Settings], httpx.AsyncClient]


@pytest.fixture
def visit(store: Database) -> Visit:
    """Return a client of the application with the given settings."""

    def client(settings: Settings) -> httpx.AsyncClient:
        transport = httpx.ASGITransport(app=build_app(settings, store))
        return httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000")

    return client
