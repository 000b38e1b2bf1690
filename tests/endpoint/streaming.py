"""Streams for /intake: what one holds, the door that it goes to, and what is answered."""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import httpx
import pytest
from starlette.routing import Route

from db.engine import Database
from policies.clocks import LEGAL_DAY
from resolvers.demo.numbers import organisation_code
from resolvers.intake.receipt import attestation_in_force
from schema.intake import IntakeBounds, IntakeEndpoint
from schema.tokens import TokenRules, TokenVerifier
from tests.endpoint.desk import AUDIENCE, ISSUER, Rules, app_of, endpoint_of, house_of, token

NDJSON = "application/x-ndjson"
PATIENCE = 20  # seconds after which a case that hangs has failed
both_stores = pytest.mark.parametrize("filled_url", ["sqlite", "postgresql"], indirect=True)


def record(number: int, **changed: Any) -> dict[str, Any]:
    """Return a licence as its provider states it."""
    code = organisation_code("91", "152921", 7_000_000 + number)
    return {
        "providerKey": f"key-{number}",
        "category": "ORG_ADMIN_LICENSE",
        "subject": {"name": f"阿拉善驼铃{number}号商贸有限公司", "code": code},
        "title": "食品经营许可",
        "documentNumber": f"阿左市监许〔2026〕{number}号",
        "decidedOn": "2026-03-02",
        "content": {"decisionTitle": "食品经营许可", "licenceKind": "普通", "content": "预包装食品销售"},
        **changed,
    }


def envelope(**changed: Any) -> dict[str, Any]:
    """Return what stands on the first line."""
    said = {
        "clientKey": "a key of the sender",
        "mode": "ROW_BY_ROW",
        "attestation": attestation_in_force("IM", datetime.now(LEGAL_DAY).date()),
        **changed,
    }
    return {name: value for name, value in said.items() if value is not None}


def body(*records: Mapping[str, Any], **changed: Any) -> bytes:
    """Return the lines of a submission."""
    return b"".join(json.dumps(each).encode() + b"\n" for each in (envelope(**changed), *records))


@dataclass(frozen=True)
class Door:
    """The endpoint of submissions over one store."""

    intake: IntakeEndpoint
    client: httpx.AsyncClient
    database: Database
    folder: Path

    def bound(self, **bounds: Any) -> None:
        """Let the endpoint take on less."""
        self.intake.bounds = replace(IntakeBounds(), **bounds)

    async def send(self, content: Any, *, actor: str = "provider", **headers: str) -> httpx.Response:
        bearer = {"authorization": f"Bearer {token(actor)}", "content-type": NDJSON}
        sent = bearer | {name.replace("_", "-"): value for name, value in headers.items()}
        return await self.client.post("/intake", content=content, headers=sent)

    async def held(self) -> tuple[int, int, int]:
        """Return how many submissions, records and lines of the aggregation log there are."""
        counts = "select (select count(*) from submission), (select count(*) from record), "
        row = await self.database.fetch_row(counts + "(select count(*) from aggregation_log)")
        assert row is not None
        return (row[0], row[1], row[2])


def door_of(
    database: Database, rules: Rules, folder: Path, now: Callable[[], datetime] = lambda: datetime.now(UTC)
) -> Door:
    folder.mkdir(exist_ok=True)
    endpoint = endpoint_of(house_of(database, rules))
    verifier = TokenVerifier((ISSUER.trusted_key,), TokenRules(AUDIENCE, timedelta(hours=12)))
    intake = IntakeEndpoint(lambda: endpoint.reader, verifier, now=now, folder=folder)
    transport = httpx.ASGITransport(app=app_of(endpoint, Route("/intake", intake)))
    client = httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1", timeout=PATIENCE)
    return Door(intake, client, database, folder)


def receipt(response: httpx.Response) -> dict[str, Any]:
    assert response.status_code == 200, response.text
    assert response.headers["content-type"] == "application/json; charset=utf-8"
    assert response.headers["cache-control"] == "no-store"
    found: dict[str, Any] = response.json()["data"]["submitRecords"]
    return found


def counts(found: Mapping[str, Any]) -> tuple[int, ...]:
    return tuple(found[name] for name in ("accepted", "updated", "unchanged", "refused", "held"))


def refusal_of_call(response: httpx.Response) -> str:
    """Return why the call came to nothing."""
    assert response.status_code == 200, response.text
    told = response.json()
    assert told["data"] == {"submitRecords": None}
    return str(told["errors"][0]["extensions"]["code"])
