"""The idiomatic peer's schema: Strawberry types whose fields resolve through the loaders of their request."""

from datetime import date
from enum import Enum
from typing import Any

import strawberry
from sqlalchemy import Row
from strawberry.extensions import ParserCache, ValidationCache

from bench.peers.idiomatic_loading import Loading

Info = strawberry.Info[Loading, None]


@strawberry.enum
class SubjectKind(Enum):
    LEGAL_PERSON = "LEGAL_PERSON"
    UNINCORPORATED_ORG = "UNINCORPORATED_ORG"
    NATURAL_PERSON = "NATURAL_PERSON"


@strawberry.enum
class RecordClass(Enum):
    BASIC = "BASIC"
    NEGATIVE = "NEGATIVE"
    POSITIVE = "POSITIVE"


@strawberry.input
class SubjectFilter:
    region_code: str
    kind: SubjectKind


@strawberry.input
class RecordFilter:
    kind: RecordClass


@strawberry.type
class CreditList:
    key: str
    name: str


@strawberry.type
class ListEntry:
    list_id: strawberry.Private[str]
    state: str
    decided_on: date
    published_on: date | None

    @strawberry.field
    async def list(self, info: Info) -> CreditList:
        row = await info.context.lists.load(self.list_id)
        return CreditList(key=row.key, name=row.name)


@strawberry.type
class Record:
    catalogue_item_id: strawberry.Private[str]
    category: str
    kind: str
    openness: str
    document_number: str | None
    decided_on: date
    publicity_until: date | None
    region_code: str

    @strawberry.field
    async def info_class(self, info: Info) -> str | None:
        return await info.context.info_classes.load(self.catalogue_item_id)


@strawberry.type
class RecordConnection:
    nodes: list[Record]


@strawberry.interface
class Subject:
    key: strawberry.Private[str]
    id: strawberry.ID
    name: str
    code: str | None
    kind: str
    status: str
    region_code: str

    @strawberry.field
    async def records(self, info: Info, first: int = 20) -> RecordConnection:
        rows = await info.context.records(first).load(self.key)
        return RecordConnection(nodes=[_record(row) for row in rows])

    @strawberry.field
    async def list_entries(self, info: Info, active: bool | None = None) -> list[ListEntry]:
        rows = await info.context.entries.load(self.key)
        return [_entry(row) for row in rows if active is None or active == (row.state == "PUBLISHED")]

    @strawberry.field
    async def record_count(self, info: Info, filter: RecordFilter) -> int:  # noqa: A002 - the wire's name
        return await info.context.counts(filter.kind.value).load(self.key)


@strawberry.type
class Organization(Subject):
    legal_representative: str | None
    registered_on: date | None
    sole_trader: bool

    @strawberry.field
    def unified_social_credit_code(self) -> str | None:
        return self.code


@strawberry.type
class SubjectResult:
    code: str
    subject: Subject | None


@strawberry.type
class SubjectConnection:
    nodes: list[Subject]


@strawberry.type
class Query:
    @strawberry.field
    async def subject(self, info: Info, code: str) -> Subject | None:
        return _subject(await info.context.subjects.load(f"USCC:{code}"))

    @strawberry.field
    async def subjects(self, info: Info, filter: SubjectFilter, first: int = 20) -> SubjectConnection:  # noqa: A002
        asking = info.context.asking
        rows = await asking.rows(
            asking.statements.page, kind=filter.kind.value, region=filter.region_code, first=min(first, 100)
        )
        return SubjectConnection(nodes=[_organization(row) for row in rows])

    @strawberry.field
    async def subjects_by_codes(self, info: Info, codes: list[str]) -> list[SubjectResult]:
        rows = await info.context.subjects.load_many([f"USCC:{code}" for code in codes])
        return [SubjectResult(code=code, subject=_subject(row)) for code, row in zip(codes, rows, strict=True)]


def schema() -> strawberry.Schema:
    """Return the schema, with the caches that Strawberry offers for documents that come again."""
    return strawberry.Schema(Query, types=[Organization], extensions=[ParserCache, ValidationCache])


def _subject(row: Row[Any] | None) -> Organization | None:
    return None if row is None else _organization(row)


def _organization(row: Row[Any]) -> Organization:
    return Organization(
        key=row.id,
        id=strawberry.ID(f"sub_{row.id}"),
        name=row.name,
        code=row.code,
        kind=row.kind,
        status=row.status,
        region_code=row.region_code,
        legal_representative=row.legal_representative,
        registered_on=row.registered_on,
        sole_trader=row.sole_trader,
    )


def _record(row: Row[Any]) -> Record:
    return Record(
        catalogue_item_id=row.catalogue_item_id,
        category=row.category,
        kind=row.record_class,
        openness=row.openness,
        document_number=row.document_number,
        decided_on=row.decided_on,
        publicity_until=row.publicity_until,
        region_code=row.region_code,
    )


def _entry(row: Row[Any]) -> ListEntry:
    return ListEntry(list_id=row.list_id, state=row.state, decided_on=row.decided_on, published_on=row.published_on)
