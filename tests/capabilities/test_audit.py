"""C50: an auditor reads the log, never the content; it sees subjects by pseudonym only."""

import pytest

from resolvers.demo.cast import COMPANY_CODE, COMPANY_NAME
from tests.endpoint.desk import LICENSING, Desk, data

pytestmark = pytest.mark.parametrize("filled_url", ["sqlite", "postgresql"], indirect=True)

LOG = """{ queryLog(first: 50) { totalCount nodes {
  id at role unit { name } purpose matter basis decision code policyRevision documentDigest filterDigest
  subjects { pseudonym askedByKey fieldClasses routes disclosed } } } }"""
RECORDS = """query ($code: String!) { subject(code: $code) {
  recordCount records(first: 100) { nodes { title content endedOn versions { number } } } } }"""


async def test_c50_an_auditor_reads_no_more_content_than_anybody(desk: Desk) -> None:
    asked = {"code": COMPANY_CODE}
    auditor = (await desk.ask(RECORDS, asked, actor="auditor")).json()
    public = (await desk.ask(RECORDS, asked)).json()
    assert auditor["data"] == public["data"]
    assert {each["field"] for each in auditor["extensions"]["withheld"]} >= {"Record.endedOn", "Organization.records"}


async def test_c50_an_auditor_has_no_purpose_to_state(desk: Desk) -> None:
    body = (await desk.ask(f"query {LICENSING} {{ viewer {{ role }} }}", actor="auditor")).json()
    assert body["errors"][0]["extensions"]["code"] == "PURPOSE_NOT_PERMITTED"


async def test_c50_an_auditor_sees_the_questions_of_every_unit(desk: Desk) -> None:
    await desk.ask(f"query {LICENSING} {{ viewer {{ role }} }}", actor="licensing-officer")
    found = data(await desk.ask(LOG, actor="auditor"))["queryLog"]
    assert len({each["role"] for each in found["nodes"]}) > 3
    licensing = [each for each in found["nodes"] if each["role"] == "USER_AGENCY"]
    assert licensing
    assert all(each["policyRevision"] for each in found["nodes"])


async def test_c50_the_log_names_subjects_by_pseudonym_only(desk: Desk) -> None:
    text = (await desk.ask(LOG, actor="auditor")).text
    assert COMPANY_NAME not in text
    assert COMPANY_CODE not in text


async def test_c50_an_auditors_own_look_at_the_log_is_entered(desk: Desk) -> None:
    before = data(await desk.ask(LOG, actor="auditor"))["queryLog"]["totalCount"]
    after = data(await desk.ask(LOG, actor="auditor"))["queryLog"]
    assert after["totalCount"] == before + 1
    assert after["nodes"][0]["role"] == "AUDITOR"


@pytest.mark.parametrize("actor", [None, "company", "agent"])
async def test_c50_others_without_a_log_see_none(desk: Desk, actor: str | None) -> None:
    assert data(await desk.ask("{ queryLog { totalCount } }", actor=actor)) == {"queryLog": {"totalCount": 0}}
