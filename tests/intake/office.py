"""Where records are submitted: the small store with every category in force, and one record of each form to change."""

from collections.abc import Mapping, Sequence
from typing import Any

from db.database import Database
from policies.categories import CATEGORIES
from tests.golden import contents
from tests.golden.store import put
from tests.intake.tables import OTHER_ADULT
from tests.readers.logbook import fill
from tests.readers.people import SUBJECTS
from tests.writing.desk import Desk, desk_over

CAMEL, PERSON = SUBJECTS["camel"], SUBJECTS["person"]
SUBMIT = """mutation ($input: SubmissionInput!) {
  submitRecords(input: $input) {
    id channel mode accepted updated unchanged refused held
    rows { place action record version } refusals { row field code article }
  }
}"""
ORGANISATION = {"name": CAMEL.name, "code": CAMEL.code}
A_PERSON = {"name": PERSON.name, "documentType": "CITIZEN_ID", "documentNumber": PERSON.document}
STRANGER = {"name": "乌兰", "documentType": "CITIZEN_ID", "documentNumber": OTHER_ADULT}
BASIS = {
    "kind": "ADMINISTRATIVE_DECISION",
    "number": "阿税处〔2026〕7号",
    "issuer": "阿拉善盟税务局",
    "effectiveOn": "2026-10-01",
}
CERTIFIED = {
    "providerKey": "RZ-1",
    "category": "ORG_CERTIFICATION",
    "subject": ORGANISATION,
    "title": "质量管理体系认证",
    "documentNumber": "RZ〔2026〕1号",
    "decidedOn": "2026-10-12",
    "content": {"certificateName": "质量管理体系认证证书"},
}
ARREARS = {
    "providerKey": "QS-1",
    "category": "ORG_TAX_SOCIAL_ARREARS",
    "subtype": "TAX",
    "subject": ORGANISATION,
    "title": "欠税公告",
    "decidedOn": "2026-10-12",
    "lasts": True,
    "basis": BASIS,
    "notice": {"servedOn": "2026-10-15", "reference": "告知1号"},
}
HONOUR = {
    "providerKey": "BZ-1",
    "category": "NP_COMMENDATION",
    "subject": A_PERSON,
    "title": "优秀志愿者",
    "decidedOn": "2026-05-04",
}
FINED = {
    "providerKey": "CF-1",
    "category": "ORG_ADMIN_PENALTY",
    "subject": ORGANISATION,
    "title": "行政处罚决定书",
    "documentNumber": "阿市监罚〔2026〕9号",
    "decidedOn": "2026-10-12",
    "procedure": "GENERAL",
    "content": {"penaltyKind": "罚款", "content": "罚款2000元"},
}


def submission(
    *records: Mapping[str, Any], key: str = "k1", mode: str = "ROW_BY_ROW", **changed: Any
) -> dict[str, Any]:
    """Return the input of a submission."""
    return {"clientKey": key, "mode": mode, "attestation": "2026-1", "records": list(records), **changed}


async def office(database: Database) -> Desk:
    """Return a desk over the small store in which every category has an item in force."""
    await fill(database)
    used = {each.category for each in contents.RECORDS}
    items = [contents.item(key, 2, "PUBLISHED") for key in CATEGORIES if key not in used]
    await put(database, "catalogue_item", items)
    return desk_over(database)


async def submitted(
    desk: Desk, *records: Mapping[str, Any], actor: str = "provider", **changed: Any
) -> Mapping[str, Any]:
    """Submit records and return the receipt."""
    body = await desk.change(SUBMIT, actor, input=submission(*records, **changed))
    assert "errors" not in body, body
    receipt: dict[str, Any] = body["data"]["submitRecords"]
    return receipt


def counts(receipt: Mapping[str, Any]) -> tuple[int, ...]:
    """Return accepted, updated, unchanged, refused, held."""
    return tuple(receipt[name] for name in ("accepted", "updated", "unchanged", "refused", "held"))


def refusals(receipt: Mapping[str, Any]) -> list[tuple[int, str, str]]:
    """Return row, field and code of each refusal."""
    return [(each["row"], each["field"], each["code"]) for each in receipt["refusals"]]


async def made(desk: Desk, columns: str) -> Sequence[tuple[Any, ...]]:
    """Return columns of the records that submissions made, by their time."""
    return await desk.rows(f"select {columns} from record where statement_digest is not null order by title, id")


async def whose(desk: Desk) -> list[tuple[Any, ...]]:
    """Return title and subject of what was submitted."""
    return [
        tuple(row)
        for row in await desk.rows(
            "select r.title, s.name from record r join subject s on s.id = r.subject_id "
            "where r.statement_digest is not null order by r.title"
        )
    ]


async def subjects(desk: Desk) -> int:
    """Return how many subjects the store has."""
    ((found,),) = await desk.rows("select count(*) from subject")
    return int(found)
