"""A penalty that its provider corrects: what it said, what it is to say, and how it is asked for."""

from datetime import date
from typing import Any

from db.database import Database
from tests.golden.asking import Asking
from tests.life.round import change, like, put_records, record_id

PENALTY = f"rec_{record_id(91)}"
CORRECT = """mutation ($id: ID!, $reason: CorrectionReason!, $input: RecordInput!, $on: Date) {
  correctRecord(id: $id, reason: $reason, input: $input, discoveredOn: $on) { id title } }"""
SHORT = "query ($id: ID!) { node(id: $id) { ... on Record { changes { version field old new } } } }"
MARKET = "阿拉善盟市场监督管理局"
SAID = {"penaltyKind": "罚款", "fineAmount10k": "0.2000", "facts": "销售的食品未按规定标示"}
SAYS = {
    "providerKey": "anything",
    "category": "ORG_ADMIN_PENALTY",
    "title": "更正后的处罚",
    "documentNumber": "阿文〔2026〕3号",
    "decidedOn": "2026-04-01",
    "endedOn": "2026-03-20",
    "procedure": "GENERAL",
    "seriousness": "GENERAL",
    "notice": {"servedOn": "2026-04-02"},
    "content": SAID | {"fineAmount10k": "0.3000"},
}
Body = dict[str, Any]


async def asking(store: Database) -> Asking:
    """Return one who asks a store with one restricted penalty of a company, known in every part."""
    first = {
        "title": "受限的处罚",
        "content": SAID,
        "document_number": "阿文〔2026〕3号",
        "decided_on": date(2026, 4, 1),
    }
    row = like("受限的处罚", 91, **first, notice_served_on=date(2026, 4, 2))
    await put_records(store, row)
    snapshot = {
        "title": "受限的处罚",
        "document_number": "阿文〔2026〕3号",
        "decided_on": "2026-04-01",
        "content": SAID,
    }
    await change(store, "update record_version set snapshot = ? where record_id = ?", snapshot, record_id(91))
    return Asking(store)


async def corrected(ask: Asking, actor: str = "provider", **changes: Any) -> Body:
    said = {"reason": "CLERICAL_ERROR", "on": None, **{k: v for k, v in changes.items() if k in ("reason", "on")}}
    says = SAYS | {k: v for k, v in changes.items() if k not in said}
    return await ask(CORRECT, actor, id=PENALTY, input=says, **said)
