"""The clients that portals are built with, as they are published: each is told what a bare request is told."""

import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

from resolvers.demo.cast import COMPANY_CODE, COMPANY_NAME
from tests.clients.conftest import HERE, MATTER, REQUIRE, Service, missing

# Audits of graphql-http that are not followed, with the reason; none today.
NOT_FOLLOWED: dict[str, str] = {}


@pytest.fixture(scope="module")
def expected(service: Service) -> dict[str, Any]:
    """What bare requests are told: two pages, a subject, an absent node, a refusal, and an officer's answer."""

    def ask(name: str, variables: Any = None, **headers: str) -> Any:
        query = (HERE / "questions" / f"{name}.graphql").read_text("utf-8")
        return httpx.post(service.url, json={"query": query, "variables": variables}, headers=headers).json()

    first = ask("page", {"first": 5})["data"]["records"]
    second = ask("page", {"first": 5, "after": first["pageInfo"]["endCursor"]})["data"]["records"]
    subject = ask("subject", {"code": COMPANY_CODE})["data"]["subject"]
    duty = {"code": COMPANY_CODE, "matter": MATTER}
    report = {
        "first": [edge["node"]["id"] for edge in first["edges"]],
        "second": [edge["node"]["id"] for edge in second["edges"]],
        "subject": subject,
        "cached": subject["id"],
        "absent": ["PUBLIC", "NOT_AVAILABLE"],
        "refused": "IDENTIFIER_INVALID",
        "duty": ask("duty", duty, authorization=f"Bearer {service.token}")["data"],
    }
    plain: dict[str, Any] = _plain(report)
    return plain


def test_the_questions_tell_open_from_restricted(expected: dict[str, Any]) -> None:
    assert len({*expected["first"], *expected["second"]}) == 10
    assert expected["subject"]["name"] == COMPANY_NAME
    assert expected["duty"]["viewer"]["role"] == "USER_AGENCY"
    assert "ADMIN_LICENSING" in expected["duty"]["viewer"]["purposes"]
    assert expected["duty"]["subject"]["recordCount"] > expected["subject"]["recordCount"] > 0


@pytest.mark.parametrize("script", ["apollo", "urql", "request", "relay", "codegen"])
def test_a_client_of_javascript_works_unchanged(
    script: str, node: list[str], service: Service, expected: dict[str, Any], tmp_path: Path
) -> None:
    assert _plain(service.told([*node, f"{script}.mjs"], tmp_path)) == expected


def test_gql_works_unchanged(service: Service, expected: dict[str, Any], tmp_path: Path) -> None:
    assert _plain(service.told([sys.executable, "ask_gql.py"], tmp_path)) == expected


def test_the_client_that_ariadne_writes_works_unchanged(
    ariadne: list[str], service: Service, expected: dict[str, Any], tmp_path: Path
) -> None:
    assert _plain(service.told([*ariadne, "ask_ariadne.py"], tmp_path)) == expected


def test_every_audit_of_graphql_over_http_passes(node: list[str], service: Service, tmp_path: Path) -> None:
    audits = service.told([*node, "audits.mjs"], tmp_path)
    assert len(audits) >= 61
    failing = {each["id"]: f"{each['name']}: {each['reason']}" for each in audits if each["status"] != "ok"}
    assert {key: said for key, said in failing.items() if key not in NOT_FOLLOWED} == {}
    assert set(NOT_FOLLOWED) <= set(failing)


@pytest.mark.parametrize(
    ("required", "outcome"),
    [pytest.param("0", pytest.skip.Exception, id="skipped"), pytest.param("1", pytest.fail.Exception, id="failed")],
)
def test_a_client_that_is_not_there_is_skipped_or_fails_where_all_are_required(
    required: str, outcome: type[BaseException], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv(REQUIRE, required)
    with pytest.raises(outcome, match="node 18"):
        missing("node 18")


def _plain(value: Any) -> Any:
    """Return the report without `__typename`s that a client adds to what was asked."""
    if isinstance(value, dict):
        return {k: _plain(v) for k, v in value.items() if k != "__typename"}
    return [_plain(each) for each in value] if isinstance(value, list) else value
