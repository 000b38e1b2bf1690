"""C34 and C35: how to ask is published to everybody; what does a subject credit is shown with its basis."""

import pytest

from resolvers.demo.cast import COMPANY_CODE
from schema.pages.guide import guide_page
from tests.endpoint.desk import Desk, data

pytestmark = pytest.mark.parametrize("filled_url", ["sqlite", "postgresql"], indirect=True)

SPECIFICATION = "{ serviceSpecification { topic key english chinese article } }"
POSITIVE = """query ($after: String) {
  records(filter: {kind: POSITIVE, openness: OPEN}, orderBy: DECIDED_ON_DESC, first: 100, after: $after) {
    nodes { kind category opennessBasis decidedOn title subject { name } } pageInfo { hasNextPage endCursor }
  }
}"""


async def test_c34_the_service_specification_is_read_without_a_token(desk: Desk) -> None:
    found = data(await desk.ask(SPECIFICATION))["serviceSpecification"]
    keys = {(each["topic"], each["key"]) for each in found}
    assert {("CHANNEL", name) for name in ("WINDOW", "WEB", "MOBILE", "API")} <= keys
    assert {("DOCUMENTS", name) for name in ("OPEN_INFORMATION", "OWN_INFORMATION", "AUTHORISED_QUERY")} <= keys
    fees = [each for each in found if each["topic"] == "FEE"]
    assert fees
    assert all(each["english"].startswith("No fee") and "不收取" in each["chinese"] for each in fees)
    assert all(each["article"] for each in found)


async def test_c34_every_caller_reads_the_same_specification(desk: Desk) -> None:
    anybody = data(await desk.ask(SPECIFICATION))
    for actor in ("company", "agent", "licensing-officer", "credit-firm", "auditor"):
        assert data(await desk.ask(SPECIFICATION, actor=actor)) == anybody


async def test_c34_the_guide_is_a_page_as_well(desk: Desk) -> None:
    page = guide_page()
    for each in data(await desk.ask(SPECIFICATION))["serviceSpecification"]:
        assert each["chinese"] in page


async def test_c35_open_positive_records_are_listed_in_order_with_their_basis(desk: Desk) -> None:
    nodes, after = [], None
    for _ in range(50):
        page = data(await desk.ask(POSITIVE, {"after": after}))["records"]
        nodes += page["nodes"]
        after = page["pageInfo"]["endCursor"]
        if not page["pageInfo"]["hasNextPage"]:
            break
    assert nodes
    assert {each["kind"] for each in nodes} == {"POSITIVE"}
    assert all(each["opennessBasis"] for each in nodes)
    days = [each["decidedOn"] for each in nodes]
    assert days == sorted(days, reverse=True)


async def test_c35_what_is_restricted_does_not_stand_among_them(desk: Desk) -> None:
    text = (
        "query ($code: String!) { subject(code: $code) { records(filter: {kind: POSITIVE}) { nodes { openness } } } }"
    )
    found = data(await desk.ask(text, {"code": COMPANY_CODE}))["subject"]["records"]["nodes"]
    assert {each["openness"] for each in found} <= {"OPEN"}
