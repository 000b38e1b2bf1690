"""Governments and officials: tracked contracts, dishonesty that one authority opens, files that nobody opens."""

from datetime import date, timedelta
from typing import Any

import pytest

from policies.categories import CATEGORIES, NEVER_OPEN, OPENED_BY_AUTHORITY
from tests.golden.places import Row, fixed_id
from tests.golden.store import put
from tests.quality.declaring import STATEMENT
from tests.quality.store import TODAY, YESTERDAY, Decided, record_row
from tests.readers.asking import Asking
from tests.readers.people import BEARERS, SUBJECTS, unit_id

MATTER = "XK-2026-0001"
SUPERVISED = 'query ($filter: RecordFilter) @purpose(code: SUPERVISION_AUDIT, matter: "XK-2026-0001") { '
TRACKED = "records(filter: $filter) { totalCount nodes { documentNumber performanceDueOn performedOn } } }"
OPEN = """mutation ($id: ID!, $reference: String!) {
  openRecord(id: $id, reference: $reference) { id openness openness_basis: opennessBasis documentNumber }
}"""
PROVISION = "内蒙古自治区社会信用条例 第十三条"
REGISTER = '["GOV_CONTRACT_PERFORMANCE", "GOV_DISHONESTY", "OFFICIAL_INTEGRITY"]'


def _of(category: str, number: str, **columns: Any) -> Row:
    subject = "person" if category == "OFFICIAL_INTEGRITY" else "camel"
    row = record_row(Decided(number, subject=subject, category=category), fixed_id("9", len(number)))
    bare = {"openness_basis": None, "openness_reference": None, "performance_due_on": None, "performed_on": None}
    return row | bare | {"record_class": CATEGORIES[category].record_class} | columns


CONTRACTS = {
    "一": {"performance_due_on": YESTERDAY},
    "一一": {"performance_due_on": TODAY},
    "一一一": {"performance_due_on": YESTERDAY, "performed_on": TODAY},
    "一一一一": {},
}
DISHONESTY, INTEGRITY = "rec_" + fixed_id("9", 6), "rec_" + fixed_id("9", 8)


@pytest.fixture
async def governed(ask: Asking) -> Asking:
    """The store with contracts, a record of government dishonesty, and an integrity file that somebody marked open."""
    marked = {"openness": "OPEN", "openness_basis": "STATUTORY_DISCLOSURE", "openness_reference": "第一条"}
    rows = [_of("GOV_CONTRACT_PERFORMANCE", number, **more) for number, more in CONTRACTS.items()]
    rows += [_of("GOV_DISHONESTY", "失信失信失信"), _of("OFFICIAL_INTEGRITY", "档案档案档案档案", **marked)]
    await put(ask.database, "record", rows)
    await run(ask, f"update sharing_grant set categories = '{REGISTER}' where purpose = 'SUPERVISION_AUDIT'")
    return ask


async def run(ask: Asking, sql: str) -> None:
    await ask.database.commit([(sql, ())])


async def tracked(ask: Asking, actor: str, *, is_overdue: bool | None = True) -> list[str]:
    head = SUPERVISED if actor == "reviewer" else "query ($filter: RecordFilter) { "
    wanted = {"performanceOverdue": is_overdue, "categories": ["GOV_CONTRACT_PERFORMANCE"]}
    page = (await ask.data(head + TRACKED, actor, filter=wanted))["records"]
    assert page["totalCount"] == len(page["nodes"])
    return sorted(each["documentNumber"] for each in page["nodes"])


@pytest.mark.parametrize("actor", ["reviewer", "provider"])
async def test_c20_an_overdue_contract_is_tracked_by_the_authority_of_the_region_and_who_submitted_it(
    governed: Asking, actor: str
) -> None:
    assert await tracked(governed, actor) == ["一"]
    assert await tracked(governed, actor, is_overdue=False) == ["一一", "一一一", "一一一一"]
    assert await tracked(governed, actor, is_overdue=None) == sorted(CONTRACTS)


async def test_it_is_overdue_on_the_day_after_its_last(governed: Asking) -> None:
    tomorrow = TODAY + timedelta(days=1)
    await run(governed, f"update record set performance_due_on = '{tomorrow}' where performance_due_on = '{YESTERDAY}'")
    assert await tracked(governed, "reviewer") == []


PARTIES = ("reviewer", "provider", "collector without agreement", "camel")


@pytest.mark.parametrize("actor", ["public", *(name for name in BEARERS if name not in PARTIES)])
async def test_c20_nobody_else_is_told_of_it_until_it_is_opened(governed: Asking, actor: str) -> None:
    assert await tracked(governed, actor) == []
    await run(
        governed,
        "update record set openness = 'OPEN', openness_basis = 'PUBLISHED_BY_PROVIDER' where document_number = '一'",
    )
    assert await tracked(governed, actor) == ["一"]


async def test_its_subject_sees_its_own_contract(governed: Asking) -> None:
    assert await tracked(governed, "camel") == ["一"]


async def test_an_authority_without_a_purpose_tracks_nothing(governed: Asking) -> None:
    question = "query ($filter: RecordFilter) { " + TRACKED
    assert (await governed.data(question, "reviewer", filter={"performanceOverdue": True}))["records"]["nodes"] == []


@pytest.mark.parametrize("actor", ["public", "hohhot clerk", "organ", "reviewer", "firm"])
async def test_c20_an_integrity_file_is_not_public_whoever_marked_it_open(governed: Asking, actor: str) -> None:
    question = "query ($id: ID!) { node(id: $id) { ... on Record { documentNumber } } }"
    assert await governed.code(question, actor, id=INTEGRITY) == "NOT_AVAILABLE"
    listed = 'records(filter: { categories: [OFFICIAL_INTEGRITY] }) { totalCount }'
    if actor != "firm":
        assert (await governed.data(f"{{ {listed} }}", actor))["records"]["totalCount"] == 0


async def test_an_integrity_file_makes_nobody_visible(governed: Asking) -> None:
    """A person is seen through open records, and this one is none (IM-2024 §11)."""
    counted = await governed.data('{ statistics(by: CATEGORY) { cells { key } } }')
    assert "OFFICIAL_INTEGRITY" not in [cell["key"] for cell in counted["statistics"]["cells"]]


def test_only_these_categories_are_special() -> None:
    assert frozenset({"OFFICIAL_INTEGRITY"}) == NEVER_OPEN
    assert frozenset({"GOV_DISHONESTY"}) == OPENED_BY_AUTHORITY
    assert CATEGORIES["ORG_ADMIN_PENALTY"].opener == "PROVIDER"


async def opened(ask: Asking, actor: str = "reviewer", key: str = DISHONESTY, reference: str = PROVISION) -> Any:
    return await ask(OPEN, actor, id=key, reference=reference)


async def state_of(ask: Asking, key: str = DISHONESTY) -> tuple[Any, ...]:
    columns = "openness, openness_basis, openness_reference, version"
    (row,) = await ask.database.fetch_rows(f"select {columns} from record where id = '{key[4:]}'")
    return row


async def test_c20_the_authority_of_the_region_opens_government_dishonesty(governed: Asking) -> None:
    public = "query ($id: ID!) { node(id: $id) { ... on Record { documentNumber opennessBasis } } }"
    assert await governed.code(public, id=DISHONESTY) == "NOT_AVAILABLE"
    body = await opened(governed)
    assert body["data"]["openRecord"] == {
        "id": DISHONESTY,
        "openness": "OPEN",
        "openness_basis": "STATUTORY_DISCLOSURE",
        "documentNumber": "失信失信失信",
    }
    assert await state_of(governed) == ("OPEN", "STATUTORY_DISCLOSURE", PROVISION, 3)
    found = await governed.data(public, id=DISHONESTY)
    assert found["node"] == {"documentNumber": "失信失信失信", "opennessBasis": "STATUTORY_DISCLOSURE"}


async def test_to_open_it_again_changes_nothing(governed: Asking) -> None:
    for _ in range(2):
        await opened(governed)
    assert (await state_of(governed))[-1] == 3
    rows = await governed.database.fetch_rows("select action, object, version from aggregation_log")
    assert rows == [("OPENED", "RECORD", 3)]
    versions = await governed.database.fetch_rows(
        f"select version, reason from record_version where record_id = '{DISHONESTY[4:]}'"
    )
    assert versions == [(3, "OPENED")]


async def test_the_day_of_its_opening_is_kept(governed: Asking) -> None:
    await opened(governed)
    ((day,),) = await governed.database.fetch_rows(f"select opened_on from record where id = '{DISHONESTY[4:]}'")
    assert str(day) == str(TODAY)


@pytest.mark.parametrize("actor", [name for name in BEARERS if name != "reviewer"])
async def test_nobody_else_opens_it(governed: Asking, actor: str) -> None:
    before = await state_of(governed)
    body = await opened(governed, actor)
    assert body["data"] == {"openRecord": None}
    assert [each["extensions"]["code"] for each in body["errors"]] == ["NOT_PERMITTED"]
    assert await state_of(governed) == before


async def test_an_authority_of_a_part_of_the_region_does_not_open_it(governed: Asking) -> None:
    await run(governed, f"update unit set region_code = '152900' where id = '{unit_id('reform')}'")
    body = await opened(governed)
    assert [each["extensions"]["code"] for each in body["errors"]] == ["NOT_AVAILABLE"]
    assert (await state_of(governed))[0] == "RESTRICTED"


NOT_TO_BE_OPENED = [
    pytest.param(INTEGRITY, None, id="an integrity file"),
    pytest.param("rec_" + fixed_id("9", 1), None, id="another category"),
    pytest.param("rec_" + "0" * 32, None, id="no record"),
    pytest.param(DISHONESTY, "confidentiality = 'TRADE_SECRET'", id="what is confidential"),
    pytest.param(DISHONESTY, "notice_served_on = null", id="what its subject was not told of"),
    pytest.param(DISHONESTY, f"disclosure_until = '{YESTERDAY}'", id="what came to its end"),
    pytest.param(DISHONESTY, "region_code = '640100'", id="what is another region's"),
]


@pytest.mark.parametrize(("key", "change"), NOT_TO_BE_OPENED)
async def test_what_is_not_to_be_opened_is_as_good_as_absent(governed: Asking, key: str, change: str | None) -> None:
    if change is not None:
        await run(governed, f"update record set {change} where id = '{key[4:]}'")
    body = await opened(governed, key=key)
    assert [each["extensions"]["code"] for each in body["errors"]] == ["NOT_AVAILABLE"]
    assert await governed.database.fetch_rows("select action from aggregation_log") == []


@pytest.mark.parametrize("reference", ["", "  ", "长" * 2_001], ids=["empty", "blank", "too long"])
async def test_it_is_not_opened_without_a_provision(governed: Asking, reference: str) -> None:
    body = await opened(governed, reference=reference)
    assert body["data"] == {"openRecord": None}
    assert (await state_of(governed))[0] == "RESTRICTED"


def test_days_of_contracts_lie_around_today() -> None:
    assert date(2026, 11, 19) == YESTERDAY


SUBMIT = """mutation ($input: SubmissionInput!) { submitRecords(input: $input) {
  accepted updated unchanged refused rows { record } refusals { field code article }
} }"""


def stated(key: str, title: str = "失信事项", **more: Any) -> dict[str, Any]:
    """Return a submission of one record of government dishonesty."""
    record = {
        "providerKey": "失信1",
        "category": "GOV_DISHONESTY",
        "subject": {"name": SUBJECTS["camel"].name, "code": SUBJECTS["camel"].code},
        "title": title,
        "decidedOn": "2026-11-02",
        "basis": {
            "kind": "ADMINISTRATIVE_DECISION",
            "number": "阿政监〔2026〕1号",
            "issuer": "阿拉善盟行政公署",
            "effectiveOn": "2026-11-02",
        },
        "notice": {"servedOn": "2026-11-03"},
    }
    return {"clientKey": key, "mode": "ROW_BY_ROW", "attestation": STATEMENT, "records": [record | more]}


@pytest.fixture
async def submitting(governed: Asking) -> Asking:
    """The same store, where such records may be submitted."""
    columns = "version, level, info_class, item_name, subject_nature, responsible_unit, inclusion_basis, region_code"
    await run(
        governed,
        f"insert into catalogue_item (id, key, category, record_class, state, effective_from, {columns}) "
        f"select '{fixed_id('e', 77)}', 'IM-GOV', 'GOV_DISHONESTY', 'NEGATIVE', state, effective_from, {columns} "
        f"from catalogue_item where id = '{fixed_id('e', 1)}'",
    )
    return governed


async def submit(ask: Asking, key: str, **more: Any) -> Any:
    return (await ask.data(SUBMIT, "provider", input=stated(key, **more)))["submitRecords"]


async def test_a_provider_does_not_open_government_dishonesty(submitting: Asking) -> None:
    marked = {"openness": "OPEN", "opennessBasis": "PUBLISHED_BY_PROVIDER", "opennessReference": "政府公报"}
    receipt = await submit(submitting, "1", **marked)
    assert receipt["refusals"] == [
        {"field": "openness", "code": "OPENNESS_NOT_PERMITTED", "article": "IM-2024 §11; IM-2024 §13"}
    ]
    assert receipt["accepted"] == 0


CORRECT = """mutation ($id: ID!, $input: RecordInput!) {
  correctRecord(id: $id, reason: CLERICAL_ERROR, input: $input) { title openness }
}"""


async def test_what_the_authority_opened_stays_open_whatever_its_provider_states(submitting: Asking) -> None:
    """Else the body whose dishonesty it is could close it by a word (IM-2024 §13)."""
    key = (await submit(submitting, "1"))["rows"][0]["record"]
    await opened(submitting, key=key)
    assert (await submit(submitting, "2"))["unchanged"] == 1
    assert (await submit(submitting, "3", title="另一失信事项"))["updated"] == 1
    assert (await state_of(submitting, key))[:3] == ("OPEN", "STATUTORY_DISCLOSURE", PROVISION)
    (record,) = stated("4", title="又一失信事项")["records"]
    del record["subject"]  # it stays whose it is
    corrected = await submitting.data(CORRECT, "provider", id=key, input=record)
    assert corrected["correctRecord"] == {"title": "又一失信事项", "openness": "OPEN"}
    assert (await state_of(submitting, key))[:3] == ("OPEN", "STATUTORY_DISCLOSURE", PROVISION)
