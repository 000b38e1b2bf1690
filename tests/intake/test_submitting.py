"""Records of any category by mutation: a receipt for each submission, one record for each key."""

from tests.golden.store import put
from tests.intake import office
from tests.intake import tables as made
from tests.intake.office import (
    A_PERSON,
    ARREARS,
    CERTIFIED,
    FINED,
    HONOUR,
    ORGANISATION,
    SUBMIT,
    counts,
    refusals,
    submission,
    submitted,
)
from tests.readers.people import NOW, SUBJECTS, unit_id
from tests.writing.desk import Desk


async def test_c09_records_of_four_categories_are_taken_and_the_receipt_lists_each(desk: Desk) -> None:
    receipt = await submitted(desk, CERTIFIED, ARREARS, HONOUR, FINED)
    assert counts(receipt) == (4, 0, 0, 0, 0)
    assert (receipt["channel"], receipt["mode"]) == ("API", "ROW_BY_ROW")
    assert [(row["place"], row["action"], row["version"]) for row in receipt["rows"]] == [
        (place, "SUBMITTED", 1) for place in (1, 2, 3, 4)
    ]
    rows = await office.made(desk, "'rec_' || id, category, origin, openness, provider_id, version")
    assert {row[0] for row in rows} == {row["record"] for row in receipt["rows"]}
    assert {row[1:] for row in rows} == {
        (each["category"], "GOVERNMENT", "RESTRICTED", unit_id("market"), 1)
        for each in (CERTIFIED, ARREARS, HONOUR, FINED)
    }


async def test_c09_the_same_key_twice_is_one_record_and_two_attestations(desk: Desk) -> None:
    first = await submitted(desk, CERTIFIED)
    second = await submitted(desk, CERTIFIED, key="k2")
    assert (counts(first), counts(second)) == ((1, 0, 0, 0, 0), (0, 0, 1, 0, 0))
    assert first["rows"][0]["record"] == second["rows"][0]["record"]
    assert [row["action"] for row in (*first["rows"], *second["rows"])] == ["SUBMITTED", "ATTESTED"]
    assert len(await office.made(desk, "id")) == 1
    attested = await desk.rows("select statement_version, bearer_key is not null from submission order by received_at")
    assert [tuple(row) for row in attested] == [("2026-1", True)] * 2
    log = await desk.rows("select action, object, version from aggregation_log order by action")
    assert [tuple(row) for row in log] == [("ATTESTED", "RECORD", 1), ("SUBMITTED", "RECORD", 1)]


async def test_c09_a_changed_record_is_a_second_version_with_its_own_line_in_the_log(desk: Desk) -> None:
    await submitted(desk, CERTIFIED)
    receipt = await submitted(desk, CERTIFIED | {"title": "环境管理体系认证"}, key="k2")
    assert counts(receipt) == (0, 1, 0, 0, 0)
    assert [(row["action"], row["version"]) for row in receipt["rows"]] == [("RESUBMITTED", 2)]
    versions = await desk.rows(
        "select v.version, v.reason from record_version v join record r on r.id = v.record_id "
        "where r.statement_digest is not null order by 1"
    )
    assert [tuple(row) for row in versions] == [(1, "SUBMITTED"), (2, "RESUBMITTED")]


async def test_the_same_request_again_finds_the_same_receipt_and_changes_nothing(desk: Desk) -> None:
    first = await submitted(desk, CERTIFIED, HONOUR)
    again = await submitted(desk, CERTIFIED, HONOUR)
    assert again == first
    assert len(await desk.rows("select id from submission")) == 1
    assert len(await desk.acts()) == 2


async def test_another_request_under_the_same_key_is_refused(desk: Desk) -> None:
    await submitted(desk, CERTIFIED)
    codes = await desk.codes(SUBMIT, input=submission(HONOUR))
    assert codes == [("KEY_REUSED", "submitRecords")]
    assert len(await office.made(desk, "id")) == 1


async def test_the_same_key_of_two_providers_is_two_submissions_and_two_records(desk: Desk) -> None:
    await submitted(desk, CERTIFIED)
    await desk.database.commit([(f"update bearer set unit_id = '{unit_id('approval')}' where role = 'PROVIDER'", ())])
    assert counts(await submitted(desk, CERTIFIED)) == (1, 0, 0, 0, 0)
    assert len(await office.made(desk, "id")) == 2


async def test_all_or_nothing_takes_nothing_where_one_record_is_refused(desk: Desk) -> None:
    receipt = await submitted(desk, CERTIFIED, ARREARS | {"basis": None}, mode="ALL_OR_NOTHING")
    assert counts(receipt) == (0, 0, 0, 1, 0)
    assert refusals(receipt) == [(2, "basis", "BASIS_DOCUMENT_REQUIRED")]
    assert receipt["rows"] == []
    assert await office.made(desk, "id") == []
    assert await desk.acts() == []
    mended = await submitted(desk, CERTIFIED, ARREARS, mode="ALL_OR_NOTHING", key="k2")
    assert counts(mended) == (2, 0, 0, 0, 0)


async def test_all_or_nothing_is_undone_too_where_only_the_store_finds_the_fault(desk: Desk) -> None:
    stranger = CERTIFIED | {"providerKey": "RZ-2", "subject": ORGANISATION | {"name": "另一家公司"}}
    new = HONOUR | {"subject": A_PERSON | {"documentNumber": made.OTHER_ADULT, "name": "乌兰"}}
    before = await desk.rows("select count(*) from subject")
    receipt = await submitted(desk, CERTIFIED, new, stranger, mode="ALL_OR_NOTHING")
    assert refusals(receipt) == [(3, "subject.name", "IDENTIFIER_CONFLICT")]
    assert await office.made(desk, "id") == []
    assert await desk.rows("select count(*) from subject") == before


async def test_row_by_row_takes_the_good_ones(desk: Desk) -> None:
    receipt = await submitted(desk, CERTIFIED, ARREARS | {"basis": None}, HONOUR)
    assert counts(receipt) == (2, 0, 0, 1, 0)
    assert [row["place"] for row in receipt["rows"]] == [1, 3]
    assert receipt["refusals"] == [
        {"row": 2, "field": "basis", "code": "BASIS_DOCUMENT_REQUIRED", "article": "IM-2024 §33; NX-2024 §41"}
    ]


async def test_c06_a_category_without_an_item_in_force_is_refused(desk: Desk) -> None:
    await desk.database.commit([("update catalogue_item set state = 'DRAFT' where category = 'ORG_CERTIFICATION'", ())])
    receipt = await submitted(desk, CERTIFIED, HONOUR)
    assert counts(receipt) == (1, 0, 0, 1, 0)
    assert refusals(receipt) == [(1, "category", "CATALOGUE_ITEM_NOT_IN_FORCE")]


async def test_c06_the_schema_of_the_item_is_kept(desk: Desk) -> None:
    schema = (
        '{"type": "object", "properties": {"year": {"type": "string", "pattern": "^[0-9]{4}$"}}, '
        '"required": ["year"], "additionalProperties": false}'
    )
    mark = "$1" if desk.database.dialect == "postgresql" else "?"
    await desk.database.commit(
        [(f"update catalogue_item set content_schema = {mark} where category = 'ORG_CERTIFICATION'", (schema,))]
    )
    receipt = await submitted(
        desk,
        CERTIFIED | {"content": {"year": "2026"}},
        CERTIFIED | {"providerKey": "2", "content": {"year": "去年"}},
        CERTIFIED | {"providerKey": "3"},
    )
    assert counts(receipt) == (1, 0, 0, 2, 0)
    assert refusals(receipt) == [
        (2, "content.year", "VALUE_INVALID"),
        (3, "content.certificateName", "FIELD_UNKNOWN"),
        (3, "content.year", "VALUE_MISSING"),
    ]


async def test_a_content_key_called_content_is_told_by_its_path(desk: Desk) -> None:
    schema = '{"type": "object", "properties": {"content": {"maxLength": 3}}, "additionalProperties": false}'
    mark = "$1" if desk.database.dialect == "postgresql" else "?"
    await desk.database.commit(
        [(f"update catalogue_item set content_schema = {mark} where category = 'ORG_CERTIFICATION'", (schema,))]
    )
    receipt = await submitted(
        desk,
        CERTIFIED | {"content": {"content": "三个字"}},
        CERTIFIED | {"providerKey": "2", "content": {"content": "四个汉字"}},
        CERTIFIED | {"providerKey": "3", "content": {"year": "2026", "我编的": "x", "remark": "无"}},
    )
    assert refusals(receipt) == [
        (2, "content.content", "TEXT_TOO_LONG"),
        (3, "content.#2", "FIELD_UNKNOWN"),
        (3, "content.remark", "FIELD_UNKNOWN"),
        (3, "content.year", "FIELD_UNKNOWN"),
    ]


async def test_one_key_twice_in_one_batch(desk: Desk) -> None:
    receipt = await submitted(desk, CERTIFIED, CERTIFIED, CERTIFIED | {"title": "别的"})
    assert counts(receipt) == (1, 0, 1, 1, 0)
    assert refusals(receipt) == [(3, "providerKey", "DUPLICATE_IN_FILE")]
    assert [(row["place"], row["action"]) for row in receipt["rows"]] == [(1, "SUBMITTED"), (2, "ATTESTED")]


async def test_an_erased_record_is_not_taken_in_again(desk: Desk) -> None:
    receipt = await submitted(desk, HONOUR)
    (key,) = await desk.rows("select provider_id, provider_key, id from record where statement_digest is not null")
    await put(
        desk.database,
        "tombstone",
        [{"provider_id": key[0], "provider_key": key[1], "record_id": key[2], "reason": "ON_REQUEST", "at": NOW}],
    )
    again = await submitted(desk, HONOUR, CERTIFIED, key="k2")
    assert counts(receipt)[0] == 1
    assert counts(again) == (1, 0, 0, 1, 0)
    assert refusals(again) == [(1, "providerKey", "RECORD_ERASED")]


async def test_c15_a_penalty_rests_on_its_own_decision(desk: Desk) -> None:
    await submitted(desk, FINED, ARREARS)
    rows = await office.made(desk, "basis_kind, basis_number, basis_issuer, basis_effective_on")
    found = {str(row[1]): (row[0], row[2], str(row[3])) for row in rows}
    assert found == {
        "阿市监罚〔2026〕9号": ("ADMINISTRATIVE_DECISION", "单位 market", "2026-10-12"),
        "阿税处〔2026〕7号": ("ADMINISTRATIVE_DECISION", "阿拉善盟税务局", "2026-10-01"),
    }


async def test_c16_without_a_notice_a_negative_record_is_stored_and_shown_to_its_parties_alone(desk: Desk) -> None:
    await submitted(desk, ARREARS | {"notice": None})
    text = "{ records(filter: {categories: [ORG_TAX_SOCIAL_ARREARS], kind: NEGATIVE}) { totalCount } }"
    seen = {
        actor: (await desk.change(text, actor))["data"]["records"]["totalCount"]
        for actor in ("provider", "camel", "salt", "public")
    }
    assert (seen["provider"] - seen["public"], seen["camel"] - seen["public"]) == (1, 1)
    assert seen["salt"] == seen["public"]


async def test_the_providers_own_key_and_a_persons_number_stand_nowhere_in_the_store(desk: Desk) -> None:
    receipt = await submitted(desk, HONOUR | {"providerKey": f"人员{made.OTHER_ADULT}"})
    assert counts(receipt)[0] == 1
    for table in ("record", "record_version", "subject", "submission", "aggregation_log", "query_log"):
        for row in await desk.rows(f"select * from {table}"):
            assert made.OTHER_ADULT not in str(row)
            assert str(SUBJECTS["person"].document) not in str(row)


async def test_c20_what_the_authority_opened_stays_open_when_its_provider_submits_again(desk: Desk) -> None:
    dishonest = ARREARS | {"category": "GOV_DISHONESTY", "subtype": None}
    await submitted(desk, dishonest)
    opened = "openness = 'OPEN', openness_basis = 'STATUTORY_DISCLOSURE'"
    await desk.database.commit([(f"update record set {opened} where category = 'GOV_DISHONESTY'", ())])
    receipt = await submitted(desk, dishonest | {"title": "政务失信信息"}, key="k2")
    assert counts(receipt) == (0, 1, 0, 0, 0)
    rows = await office.made(desk, "openness, openness_basis, title")
    assert [tuple(row) for row in rows] == [("OPEN", "STATUTORY_DISCLOSURE", "政务失信信息")]
