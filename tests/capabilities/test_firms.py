"""C42: a credit service firm's token does what was granted to it: open data, and what an authorisation adds."""

from typing import Any

import pytest

from resolvers.demo.cast import COMPANY_CODE, SISTER_CODE
from resolvers.demo.documented import CODES, NARROW_CATEGORY
from tests.db.statements import places
from tests.endpoint.desk import Desk, data, refusal, token

pytestmark = pytest.mark.parametrize("filled_url", ["sqlite", "postgresql"], indirect=True)

HEAD = '@purpose(code: CREDIT_PRODUCT, matter: "XK-2026-0001")'
RECORDS = """query ($code: String!) %s {
  subject(code: $code) { name records(first: 100) { totalCount nodes { id category openness } } }
}"""
OPEN_ONLY = frozenset({"subjects", "records"})


async def seen(desk: Desk, code: str, *, head: str = "", actor: str | None = "credit-firm", **changed: Any) -> Any:
    """Return the records that the asker sees of one company."""
    headers = {"authorization": f"Bearer {token(actor, **changed)}"} if actor else {}
    found = data(await desk.ask(RECORDS % head, {"code": code}, headers=headers))["subject"]["records"]["nodes"]
    return {each["id"]: (each["category"], each["openness"]) for each in found}


async def test_c42_without_an_authorisation_a_firm_gets_open_data_only(desk: Desk) -> None:
    public = await seen(desk, SISTER_CODE, actor=None)
    assert await seen(desk, SISTER_CODE) == public
    assert await seen(desk, SISTER_CODE, head=HEAD) == public


async def test_c42_an_authorisation_adds_exactly_its_scope(desk: Desk) -> None:
    public = await seen(desk, CODES["narrow"], actor=None)
    firm = await seen(desk, CODES["narrow"], head=HEAD)
    assert public.items() < firm.items()
    assert {firm[each][0] for each in firm.keys() - public.keys()} == {NARROW_CATEGORY}


async def test_c42_without_the_agreed_use_stated_an_authorisation_opens_nothing(desk: Desk) -> None:
    assert await seen(desk, COMPANY_CODE) == await seen(desk, COMPANY_CODE, actor=None)


async def test_c42_a_scope_narrows_what_role_and_authorisation_would_open(desk: Desk) -> None:
    narrowed = await seen(desk, COMPANY_CODE, head=HEAD, scopes=OPEN_ONLY)
    assert narrowed == await seen(desk, COMPANY_CODE, actor=None)
    assert narrowed.items() < (await seen(desk, COMPANY_CODE, head=HEAD)).items()


@pytest.mark.parametrize("scopes", [None, frozenset(), frozenset({"everything"})], ids=["no claim", "empty", "unknown"])
async def test_c42_a_token_that_reaches_nothing_is_answered_nothing(desk: Desk, scopes: Any) -> None:
    headers = {"authorization": f"Bearer {token('credit-firm', scopes=scopes)}"}
    body = (await desk.ask(RECORDS % "", {"code": COMPANY_CODE}, headers=headers)).json()
    assert body["data"] == {"subject": None}
    assert {each["reason"] for each in body["extensions"]["withheld"]} == {"SCOPE_REQUIRED"}


async def test_c42_a_scope_never_widens_another_role(desk: Desk) -> None:
    """A state organ's token with a firm's scope reads under no authorisation, for it holds none."""
    headers = {"authorization": f"Bearer {token('licensing-officer', scopes=frozenset({'authorised-records'}))}"}
    body = (await desk.ask(RECORDS % "", {"code": COMPANY_CODE}, headers=headers)).json()
    assert body["data"] == {"subject": None}


async def test_c42_a_suspended_firm_is_refused_in_the_next_question(desk: Desk) -> None:
    assert await seen(desk, COMPANY_CODE, head=HEAD)
    whose = "id = (select unit_id from bearer where role = 'CREDIT_SERVICE_FIRM' and key = ?)"
    suspend = places(f"update unit set status = ? where {whose}", desk.database)
    key = await _bearer(desk)
    await desk.database.commit([(suspend, ["SUSPENDED", key])])
    try:
        assert refusal(await desk.ask("{ viewer { role } }", actor="credit-firm")) == (401, "TOKEN_SUSPENDED")
    finally:
        await desk.database.commit([(suspend, ["ACTIVE", key])])


async def _bearer(desk: Desk) -> str:
    sql = """select b.key from bearer b join unit u on u.id = b.unit_id
      where b.role = 'CREDIT_SERVICE_FIRM' and u.country = 'CHN'"""
    return str((await desk.database.fetch_rows(sql))[0][0])


async def test_c42_a_firm_abroad_is_refused(desk: Desk) -> None:
    body = (await desk.ask("{ viewer { role } }", actor="foreign-firm")).json()
    assert body["errors"][0]["extensions"]["code"] == "CROSS_BORDER_FORBIDDEN"
    assert body["errors"][0]["extensions"]["article"] == "NX-2024 §64"


async def test_c42_a_category_beyond_the_agreed_use_is_refused_by_that_name(desk: Desk) -> None:
    text = f"query ($c: [RecordCategory!]) {HEAD} {{ records(filter: {{categories: $c}}) {{ totalCount }} }}"
    body = (await desk.ask(text, {"c": ["NP_MARITAL_STATUS"]}, actor="credit-firm")).json()
    assert body["errors"][0]["extensions"]["code"] == "AGREED_SCOPE_EXCEEDED"


async def test_c42_the_viewer_tells_a_firm_what_its_token_can_do(desk: Desk) -> None:
    text = (
        "{ viewer { role scopes routes purposes grants { purpose batchMaxCodes } classes { name decision routes } } }"
    )
    viewer = data(await desk.ask(text, actor="credit-firm"))["viewer"]
    assert viewer["role"] == "CREDIT_SERVICE_FIRM"
    assert "authorised-records" in viewer["scopes"]
    assert viewer["routes"] == ["AUTHORISATION", "LOG"]
    assert viewer["purposes"] == [each["purpose"] for each in viewer["grants"]] == ["CREDIT_PRODUCT"]
    classes = {each["name"]: each["routes"] for each in viewer["classes"]}
    assert "AUTHORISATION" in classes["RECORD_GOVERNANCE"]
    assert "CASE" not in classes
