"""C18 and C24: a record submitted, overdue, excused, corrected — and what each of those concerned is told of it."""

from datetime import UTC, datetime
from typing import Any

from tests.golden.asking import Asking
from tests.golden.places import NOW, SUBJECTS

CAMEL = SUBJECTS["camel"]
DECIDED = {
    "providerKey": "CF-2026-1",
    "category": "ORG_ADMIN_PENALTY",
    "subject": {"name": CAMEL.name, "code": CAMEL.code},
    "title": "行政处罚决定书",
    "documentNumber": "阿市监罚〔2026〕91号",
    "decidedOn": "2026-09-24",
    "endedOn": "2026-09-01",
    "procedure": "GENERAL",
    "notice": {"servedOn": "2026-09-20"},
    "content": {"penaltyKind": "罚款", "fineAmount10k": "0.2000"},
}
SUBMIT = "mutation ($input: SubmissionInput!) { submitRecords(input: $input) { accepted rows { record } } }"
CORRECT = """mutation ($id: ID!, $reason: CorrectionReason!, $input: RecordInput!) {
  correctRecord(id: $id, reason: $reason, input: $input) { id } }"""
OVERDUE = "{ records(first: 100, filter: {publicityOverdue: true}) { nodes { id } } }"
DUE = "query ($id: ID!) { node(id: $id) { ... on Record { publicityDueOn } } }"
SAYS = """query ($id: ID!) { node(id: $id) { ... on Record { content
  changes { field old new reason changedAt changedBy } } } }"""


async def _submitted(ask: Asking) -> str:
    given = {"clientKey": "1", "mode": "ALL_OR_NOTHING", "attestation": "2026-1", "records": [DECIDED]}
    receipt = (await ask.data(SUBMIT, "provider", input=given))["submitRecords"]
    assert receipt["accepted"] == 1
    ((row,),) = [receipt["rows"]]
    return str(row["record"])


async def _corrected(ask: Asking, wire: str, reason: str, **changed: Any) -> None:
    await ask.data(CORRECT, "provider", id=wire, reason=reason, input=DECIDED | changed)


async def _is_overdue(ask: Asking, wire: str, now: datetime) -> bool:
    found = (await ask.data(OVERDUE, "provider", now=now))["records"]["nodes"]
    return wire in {each["id"] for each in found}


async def test_c24_a_penalty_is_due_in_seven_working_days_then_overdue_until_a_reason_excuses_it(own: Asking) -> None:
    wire = await _submitted(own)
    assert (await own.data(DUE, "provider", id=wire))["node"] == {"publicityDueOn": "2026-10-12"}
    last, after = datetime(2026, 10, 12, 12, tzinfo=UTC), datetime(2026, 10, 13, 4, tzinfo=UTC)
    assert [await _is_overdue(own, wire, now) for now in (last, after, NOW)] == [False, True, True]
    await _corrected(own, wire, "SITUATION_CHANGED", exceptionReason="TRADE_SECRET")
    assert not await _is_overdue(own, wire, NOW)


async def test_c24_publishing_takes_it_off_the_list_too(own: Asking) -> None:
    wire = await _submitted(own)
    opened = {"openness": "OPEN", "opennessBasis": "PUBLISHED_BY_PROVIDER", "opennessReference": "部门网站"}
    await _corrected(own, wire, "SITUATION_CHANGED", **opened)
    assert not await _is_overdue(own, wire, NOW)
    assert (await own.data("query ($id: ID!) { node(id: $id) { id } }", id=wire))["node"] == {"id": wire}


async def test_c18_only_the_corrected_value_lives_and_the_subject_reads_old_new_reason_and_date(own: Asking) -> None:
    wire = await _submitted(own)
    await _corrected(own, wire, "CLERICAL_ERROR", content={"penaltyKind": "罚款", "fineAmount10k": "0.3000"})
    told = (await own.data(SAYS, "camel", id=wire))["node"]
    assert told["content"]["fineAmount10k"] == "0.3000"
    assert told["changes"] == [
        {
            "field": "content.fineAmount10k",
            "old": "0.2000",
            "new": "0.3000",
            "reason": "CLERICAL_ERROR",
            "changedAt": "2026-11-20T12:00:00+08:00",
            "changedBy": "阿拉善盟市场监督管理局",
        }
    ]
