"""Questions from a browser's page elsewhere: what a preflight is told, and what the page may read."""

from collections.abc import AsyncIterator
from pathlib import Path

import httpx
import pytest

from application import ROOT, build_app
from db.engine import open_database
from settings import load_settings

PORTAL = "https://portal.example"
SENT = "accept,apollo-require-preflight,apollographql-client-name,authorization,content-type,x-request-id"


@pytest.fixture
async def client(sqlite_url: str, tmp_path: Path) -> AsyncIterator[httpx.AsyncClient]:
    """A client of a service that one portal may ask."""
    environ = {"CREDITGRAPH_STATE_DIR": str(tmp_path / "state"), "CREDITGRAPH_CORS_ORIGINS": PORTAL}
    database = await open_database(sqlite_url)
    transport = httpx.ASGITransport(app=build_app(load_settings(environ, root=ROOT), database))
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as client:
        yield client
    await database.close()


def preflight(**changed: str) -> dict[str, str]:
    asked = {"origin": PORTAL, "method": "POST", "headers": SENT, **changed}
    return {
        "origin": asked["origin"],
        "access-control-request-method": asked["method"],
        "access-control-request-headers": asked["headers"],
    }


@pytest.mark.parametrize("method", ["GET", "HEAD", "POST"])
async def test_a_preflight_of_the_portal_passes_with_whatever_headers_its_client_sends(
    method: str, client: httpx.AsyncClient
) -> None:
    answer = await client.options("/graphql", headers=preflight(method=method))
    assert (answer.status_code, answer.content) == (204, b"")
    assert answer.headers["access-control-allow-origin"] == PORTAL
    assert answer.headers["access-control-allow-headers"] == SENT
    assert method in answer.headers["access-control-allow-methods"]
    assert "access-control-allow-credentials" not in answer.headers
    assert "Origin" in answer.headers["vary"]


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param({"origin": "https://evil.example"}, id="another origin"),
        pytest.param({"origin": "null"}, id="a page without origin"),
        pytest.param({"origin": "http://portal.example"}, id="the portal without TLS"),
        pytest.param({"method": "DELETE"}, id="another method"),
    ],
)
async def test_any_other_preflight_is_refused_in_json(changed: dict[str, str], client: httpx.AsyncClient) -> None:
    answer = await client.options("/graphql", headers=preflight(**changed))
    assert answer.status_code == 403
    assert answer.json()["errors"][0]["extensions"] == {"code": "ORIGIN_NOT_ALLOWED"}
    assert not any(name.startswith("access-control-") for name in answer.headers)
    assert "Origin" in answer.headers["vary"]
    assert answer.headers["x-content-type-options"] == "nosniff"


async def test_the_portal_may_read_the_answer_and_another_page_may_not(client: httpx.AsyncClient) -> None:
    asked = {"query": "{ viewer { role } }"}
    told = (await client.post("/graphql", json=asked, headers={"origin": PORTAL})).headers
    assert told["access-control-allow-origin"] == PORTAL
    assert {"etag", "retry-after", "www-authenticate"} <= set(told["access-control-expose-headers"].split(", "))
    assert told["vary"] == "Authorization, Accept, Origin"
    elsewhere = await client.post("/graphql", json=asked, headers={"origin": "https://evil.example"})
    assert "access-control-allow-origin" not in elsewhere.headers
