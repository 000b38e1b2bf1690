"""Draws random rows of every table, with each combination that a condition reads, and puts them together as a store."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from random import Random
from typing import Any

from db.identity import organisation
from policies.categories import CATEGORIES
from policies.identifiers import listed_mask, masked
from resolvers.bigrams import bigrams
from resolvers.demo.numbers import citizen_number, organisation_code
from tests.properties.stores import (
    CATEGORY_KEYS,
    CONTENT_KEYS,
    DOCUMENTS,
    KEYS,
    REGIONS,
    TODAY,
    WORDS,
    Row,
    Store,
    above,
    fill_bigrams,
)


@dataclass(frozen=True)
class Size:
    """How many rows of each kind."""

    subjects: int = 9
    records: int = 22
    entries: int = 9
    items: int = 5
    authorisations: int = 14
    cases: int = 14
    consents: int = 16
    held: int = 10
    log: int = 12


def _said(chance: Random) -> Row:
    """Return what a version says of a record, and when its fault was found; a very old one says little."""
    content = {key: chance.choice(("一", "二")) for key in CONTENT_KEYS if chance.random() < 0.5}
    said = {
        "title": chance.choice(("一", "二")),
        "document_number": chance.choice((None, "阿罚〔2025〕9号")),
        "ended_on": chance.choice((None, "2025-05-05")),
        "exception_reason": chance.choice((None, "PRIVACY")),
        "screened": chance.choice((True, False)),
        "content": content,
    }
    return {
        "discovered_on": chance.choice((None, TODAY)),
        "due_on": chance.choice((None, TODAY + timedelta(days=5))),
        "snapshot": chance.choice((said, said, said, {"title": "一"}, {})),
    }


class Maker:
    """Draws the rows of one store from one source of chance."""

    def __init__(self, chance: Random) -> None:
        self.chance = chance

    def key(self) -> str:
        return f"{self.chance.getrandbits(128):032x}"

    def pick(self, *options: Any) -> Any:
        return self.chance.choice(options)

    def day(self, *, null: bool = True) -> date | None:
        """Return a day around today, or none."""
        days = [-400, -1, 0, 1, 400, *([None, None] if null else [])]
        chosen = self.chance.choice(days)
        return None if chosen is None else TODAY + timedelta(days=chosen)

    def words(self) -> str:
        return self.pick(*WORDS) + self.pick(*WORDS)

    def region(self) -> str:
        return self.pick(*REGIONS)

    def openness(self) -> Row:
        state = self.pick("OPEN", "OPEN", "OPEN", "RESTRICTED")
        return {"openness": state, "openness_basis": self.pick("PUBLISHED_BY_PROVIDER", "STATUTORY_DISCLOSURE", None)}

    def unit(self, serial: int) -> Row:
        return {
            "id": self.key(),
            "code": organisation_code("11", "152900", 900 + serial),
            "name": f"单位{serial}",
            "kind": "DEPARTMENT",
            "region_code": self.region(),
            "jurisdiction": "IM",
            "is_provider": True,
            "status": "ACTIVE",
            # The last of four sits abroad.
            "country": "MNG" if serial % 4 == 3 else "CHN",
            "export_basis": self.pick(None, "依据三") if serial % 4 == 3 else None,
        }

    def subject(self, serial: int, numbers: dict[str, str]) -> Row:
        is_person = self.chance.random() < 0.4
        row: Row = {
            "id": self.key(),
            "kind": "NATURAL_PERSON" if is_person else self.pick("LEGAL_PERSON", "UNINCORPORATED_ORG"),
            "region_code": self.region(),
            **self.openness(),
            "status": self.pick("ACTIVE", "CANCELLED"),
            "sole_trader": self.pick(True, False),
            "legal_representative": self.pick(None, "张三", "李四"),
            "registered_on": self.day(),
        }
        row |= self._person(serial, numbers) if is_person else self._organisation(serial)
        row["pseudonym"] = KEYS.alias(row["identity_key"])
        return self.named(row, self.pick("阿拉善盐业", "驼乡商贸", "王五", "盐湖盐业") + self.pick("", "公司", "甲"))

    def named(self, row: Row, name: str) -> Row:
        return row | {"name": name, "name_bigrams": bigrams(name)}

    def _person(self, serial: int, numbers: dict[str, str]) -> Row:
        number = citizen_number(serial)
        identity = KEYS.person(document_type="CITIZEN_ID", issuer="CHN", number=number)
        numbers[identity] = number
        shown = {"masked_number": masked(number), "listed_number": listed_mask(number)}
        return {"identity_key": identity, "code": None, "document_type": "CITIZEN_ID", **shown}

    def _organisation(self, serial: int) -> Row:
        code = organisation_code("91", "152921", serial)
        bare = {"document_type": None, "masked_number": None, "listed_number": None}
        return {"identity_key": organisation(code), "code": code, **bare}

    def item(self, serial: int) -> Row:
        category = self.pick(*CATEGORY_KEYS)
        return {
            "id": self.key(),
            "key": f"item-{serial // 2}",
            "version": 1 + serial % 2,
            "level": self.pick("NATIONAL", "REGION", "CITY"),
            "category": category,
            "record_class": CATEGORIES[category].record_class,
            "info_class": self.words(),
            "item_name": self.words(),
            "subject_nature": "法人",
            "responsible_unit": "单位",
            "inclusion_basis": self.words(),
            "region_code": self.region(),
            "state": self.pick("PUBLISHED", "PUBLISHED", "DRAFT", "COMMENT", "COMMENT", "APPROVED", "WITHDRAWN"),
            "effective_from": self.day(null=False),
            "effective_until": self.day(),
            "part": self.pick("BASE", "SUPPLEMENT"),
            "content_schema": self.pick(None, {"type": "object", "title": self.words()}),
            "drafted_by": None,
            "comments_until": self.day(),
            "approved_on": self.day(),
            "approval_document": self.pick(None, "阿署发〔2026〕1号"),
            "published_on": self.day(),
            "filed_on": self.day(),
        }

    def drafted(self, serial: int, store: Store) -> Row:
        """Return an item, which now and then a unit of the store has drafted."""
        units = [row["id"] for row in store.rows["unit"]]
        return self.item(serial) | {"drafted_by": self.pick(None, *units)}

    def comment(self, item: Row) -> Row:
        return {
            "id": self.key(),
            "item_id": item["id"],
            "bearer_key": self.key(),
            "said_on": self.day(null=False),
            "text": self.words(),
        }

    def record(self, serial: int, store: Store) -> Row:
        category = self.pick(*CATEGORY_KEYS)
        return {
            "id": self.key(),
            "subject_id": self.chance.choice(store.rows["subject"])["id"],
            "category": category,
            "record_class": CATEGORIES[category].record_class,
            "catalogue_item_id": self.chance.choice(store.rows["catalogue_item"])["id"],
            "provider_id": self.chance.choice(store.rows["unit"])["id"],
            "provider_key": f"key-{serial}",
            "jurisdiction": self.pick("IM", "NX"),
            "region_code": self.region(),
            **self.openness(),
            "openness_reference": self.pick(None, "目录"),
            "confidentiality": self.pick("NONE", "NONE", "NONE", "NONE", "TRADE_SECRET", "PRIVACY"),
            "screened": self.pick(True, False),
            "title": self.words(),
            "document_number": self.pick(*DOCUMENTS),
            "basis_number": self.pick(None, "阿罚〔2025〕9号"),
            "origin": self.pick("GOVERNMENT", "GOVERNMENT", "MARKET", "SELF_DECLARED"),
            "subtype": self.pick(None, None, "TAX"),
            "content": self.content(),
            "content_digest": self.key(),
            "decided_on": self.day(null=False),
            "ended_on": self.day(),
            "ended_on_source": None,
            "notice_served_on": self.day(),
            "publicity_until": self.day(),
            "disclosure_until": self.day(),
            "publicity_due_on": self.day(),
            "opened_on": self.pick(None, None, self.day()),
            "exception_reason": self.pick(None, None, "OTHER_LAW"),
            "performance_due_on": self.day(),
            "performed_on": self.pick(None, None, self.day()),
            "state": self.pick("ACTIVE", "ACTIVE", "ACTIVE", "ACTIVE", "ARCHIVED", "REVOKED", "DELETED"),
            "disputed_since": self.day(),
            "repaired_on": self.day(),
            "under_review_since": self.day(),
            "version": 1,
            "submitted_at": self.moment(),
        }

    def moment(self) -> datetime:
        return datetime(2026, 1, 1, tzinfo=UTC) + timedelta(seconds=self.chance.randrange(10**7))

    def content(self) -> dict[str, str]:
        return {key: self.words() for key in CONTENT_KEYS if self.chance.random() < 0.6}

    def version(self, record: Row, number: int) -> Row:
        return {
            "record_id": record["id"],
            "version": number,
            "changed_at": self.moment(),
            "reason": "SUBMITTED" if number == 1 else "RESUBMITTED",
            "changed_by": record["provider_id"],
            "content_digest": self.key(),
            **_said(Random(f"{record['id']} {number}")),
        }

    def credit_list(self, serial: int) -> Row:
        return {
            "id": self.key(),
            "key": f"list-{serial}",
            "name": self.words(),
            "type": self.pick("SEVERE", "INCENTIVE"),
            "authority": self.pick("OFFICIAL", "REFERENCE"),
            "region_code": self.region(),
            "jurisdiction": "IM",
            "legal_basis": "依据",
            "number_exception": self.pick(None, "第三条"),
        }

    def entry(self, store: Store) -> Row:
        return {
            "id": self.key(),
            "list_id": self.chance.choice(store.rows["credit_list"])["id"],
            "subject_id": self.chance.choice(store.rows["subject"])["id"],
            "state": self.pick("PUBLISHED", "PUBLISHED", "PUBLISHED", "PROPOSED", "SUSPENDED", "REMOVED", "DROPPED"),
            "behaviour": self.pick(None, "HEALTH_AND_LIFE", "REFUSE_DUTY"),
            "grounds": self.words(),
            "screened": self.pick(True, False),
            "basis_document": self.words(),
            "determining_unit_id": self.chance.choice(store.rows["unit"])["id"],
            "region_code": self.region(),
            **self.openness(),
            "decided_on": self.day(null=False),
            "published_on": self.day(),
            "publicity_until": self.day(),
            "removed_on": self.pick(None, None, self.day()),
            "disputed_since": self.day(),
            "ground_record_id": self.pick(None, self.chance.choice(store.rows["record"])["id"]),
        }

    def related(self, entry: Row) -> Row:
        role = self.pick("LEGAL_REPRESENTATIVE", "PRINCIPAL")
        parts = {"name": self.pick("张三", "李四"), "basis": self.words()}
        return {"id": self.key(), "subject_id": entry["subject_id"], "entry_id": entry["id"], "role": role, **parts}


def make_information(chance: Random, size: Size) -> Store:
    """Return a random store of public information, without the tables of use."""
    make, store = Maker(chance), Store()
    rows = store.rows
    for code, parent in REGIONS.items():
        kind = {"parent_code": parent, "kind": "REGION", "jurisdiction": "NX" if code == "640000" else "IM"}
        rows["region"].append({"code": code, "name": code, **kind})
        rows["region_closure"] += [{"ancestor": each, "descendant": code} for each in above(code)]
    rows["unit"] += [make.unit(serial) for serial in range(4)]
    rows["subject"] += [make.subject(serial, store.numbers) for serial in range(1, size.subjects + 1)]
    rows["catalogue_item"] += [make.drafted(serial, store) for serial in range(size.items)]
    rows["catalogue_comment"] += [make.comment(row) for row in rows["catalogue_item"] if chance.random() < 0.6]
    rows["record"] += [make.record(serial, store) for serial in range(size.records)]
    rows["credit_list"] += [make.credit_list(serial) for serial in range(3)]
    rows["list_entry"] += [make.entry(store) for _ in range(size.entries)]
    rows["record_version"] += [make.version(row, n) for row in rows["record"] for n in range(1, chance.randint(1, 3))]
    rows["related_person"] += [make.related(row) for row in rows["list_entry"] if chance.random() < 0.5]
    fill_bigrams(store)
    return store
