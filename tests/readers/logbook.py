"""The small store with a log in it: one question by every role, and records of one organisation that came to an end."""

from dataclasses import dataclass
from datetime import UTC, date, datetime
from typing import Any

import orjson
import pytest

from db.database import Database
from tests.golden import contents
from tests.golden.asking import Asked, Body, answer_to, reader_of
from tests.golden.places import Row, fixed_id
from tests.golden.store import put
from tests.readers.people import ACTORS, NOW, SUBJECTS, bearer_key, rows_of_people, unit_id


@dataclass(frozen=True)
class Logged:
    """One entry of the log, about `about`; the minute is of 02:00 UTC, 10:00 in China, two days before today."""

    name: str
    number: int
    role: str
    minute: int
    by: str | None = None
    unit: str | None = None
    purpose: str | None = None
    decision: str = "PERMITTED"
    code: str | None = None
    about: tuple[str, ...] = ("camel",)
    at: datetime | None = None
    classes: tuple[str, ...] = ("RECORD", "RECORD_FACT")
    routes: tuple[str, ...] = ("DUTY",)

    @property
    def id(self) -> str:
        return fixed_id("e", self.number)

    def row(self) -> Row:
        return {
            "id": self.id,
            "at": self.at or datetime(2026, 11, 18, 2, self.minute, tzinfo=UTC),
            "role": self.role,
            "bearer_key": bearer_key(self.by) if self.by else fixed_id("f", 900 + self.number),
            "unit_id": unit_id(self.unit) if self.unit else None,
            "channel": "API",
            "purpose": self.purpose,
            "matter": "XK-2026-0001" if self.purpose else None,
            "decision": self.decision,
            "code": self.code,
            "policy_revision": "revision",
            "document_digest": "d" * 64,
            "filter_digest": "0" * 64,
        }

    def subjects(self) -> list[Row]:
        return [
            {
                "entry_id": self.id,
                "pseudonym": SUBJECTS[name].pseudonym,
                "asked_by_key": True,
                "field_classes": orjson.dumps(self.classes).decode(),
                "routes": orjson.dumps(self.routes).decode(),
                "disclosed": 0 if self.decision == "REFUSED" else 3,
            }
            for name in self.about
        ]


_EVEN = datetime(2026, 11, 18, 2, 30, 0, 250_000, tzinfo=UTC)
LOG = (
    Logged("organ's", 1, "USER_AGENCY", 1, "organ", "approval", "ADMIN_LICENSING"),
    Logged("colleague's", 2, "USER_AGENCY", 2, None, "approval", about=("salt",)),
    Logged("refused to the colleague", 3, "USER_AGENCY", 3, None, "approval", decision="REFUSED", code="NOT_AVAILABLE"),
    # officers at the desk for tips, one of them in the organ's own unit
    Logged("tip colleague's", 4, "TIP_OFFICER", 4, None, "approval"),
    Logged("tip desk's", 5, "TIP_OFFICER", 5, "tip desk", "centre"),
    Logged("association's", 6, "USER_ORG", 6, "association", "association", "AUTHORISED", routes=("AUTHORISATION",)),
    Logged("firm's", 7, "CREDIT_SERVICE_FIRM", 7, "firm", "firm", "CREDIT_PRODUCT", about=("camel", "salt")),
    Logged("provider's", 8, "PROVIDER", 8, "provider", "market"),
    Logged("collector's", 9, "COLLECTOR", 9, "collector", "water"),
    Logged("clerk's", 10, "OPERATOR", 10, "clerk", "centre"),
    Logged("intake clerk's", 11, "OPERATOR", 11, "intake clerk", "centre"),
    Logged("reviewer's", 12, "COMPETENT_AUTHORITY", 12, "reviewer", "reform", "CASE_HANDLING", about=("salt",)),
    Logged("auditor's", 13, "AUDITOR", 13, "auditor", "reform", about=()),
    Logged("camel's own", 14, "SUBJECT_SELF", 14, "camel", routes=("SELF",)),
    Logged("agent's", 15, "AGENT", 15, "agent", purpose="AUTHORISED", routes=("AUTHORISATION",)),
    # four at one moment
    *(Logged(f"even {n}", 15 + n, "USER_AGENCY", 0, None, "approval", about=("river",), at=_EVEN) for n in range(1, 5)),
    # the first and the last moment of 17 November in China, and the moments beside them
    Logged("last of the 16th", 21, "PUBLIC", 0, about=(), at=datetime(2026, 11, 16, 15, 59, 59, 999_000, UTC)),
    Logged("first of the 17th", 22, "PUBLIC", 0, about=(), at=datetime(2026, 11, 16, 16, 0, tzinfo=UTC)),
    Logged("last of the 17th", 23, "PUBLIC", 0, about=(), at=datetime(2026, 11, 17, 15, 59, 59, 999_000, UTC)),
    Logged("first of the 18th", 24, "PUBLIC", 0, about=(), at=datetime(2026, 11, 17, 16, 0, tzinfo=UTC)),
)
NAMES = {each.id: each.name for each in LOG}
OF_ENTRY = {each.name: each for each in LOG}
ALL = frozenset(NAMES.values())
PROTECTED = frozenset(each.name for each in LOG if each.role == "TIP_OFFICER")

# Records of camel that have ended, by the day of their decision; every other of its records lives or is gone.
LAPSED, ARCHIVED, COLLECTED = date(2021, 11, 1), date(2020, 1, 6), date(2019, 5, 5)


def _record_rows() -> list[Row]:
    known = {each.id for each in SUBJECTS.values()}
    rows = [row for row in contents.record_rows() if row["subject_id"] in known]
    (ended,) = (row for row in rows if row["state"] == "ARCHIVED")
    (lapsed,) = (row for row in rows if row["decided_on"] == LAPSED)
    collected = ended | {"id": fixed_id("c", 112), "provider_key": "key 112", "decided_on": COLLECTED}
    return [
        *rows,
        collected | {"provider_id": unit_id("water")},
        # lapsed first, and taken back or deleted then: gone for everybody
        lapsed | {"id": fixed_id("c", 113), "provider_key": "key 113", "state": "REVOKED"},
        lapsed | {"id": fixed_id("c", 114), "provider_key": "key 114", "state": "DELETED"},
        # of a person nothing is archived, whatever its state says
        ended | {"id": fixed_id("c", 115), "provider_key": "key 115", "subject_id": SUBJECTS["person"].id},
    ]


def _case(number: int, unit: str, post: str, region: str, record: int | None) -> Row:
    return {
        "id": fixed_id("d", number),
        "number": f"YY-2026-{number:06d}",
        "kind": "OBJECTION",
        "state": "RECEIVED",
        "subject_id": SUBJECTS["camel"].id,
        "record_id": fixed_id("c", record) if record else None,
        "unit_id": unit_id(unit),
        "post": post,
        "region_code": region,
        "jurisdiction": "IM",
        "filed_on": date(2026, 11, 2),
    }


def _authorisation(number: int, subject: str, *, shows: bool, until: date) -> Row:
    return {
        "id": fixed_id("9", number),
        "subject_id": SUBJECTS[subject].id,
        "subject_pseudonym": SUBJECTS[subject].pseudonym,
        "holder_key": bearer_key("agent"),
        "purpose": "AUTHORISED",
        "document_number": f"SQ-{number}",
        "given_on": date(2026, 1, 1),
        "valid_from": date(2026, 1, 1),
        "valid_until": until,
        "shows_history": shows,
    }


async def fill(database: Database) -> None:
    """Write people, log, ended records, two tickets and three authorisations of an agent."""
    rows = rows_of_people() | {
        "catalogue_item": contents.item_rows(),
        "record": _record_rows(),
        "credit_case": [
            _case(1, "centre", "CASE", "152921", None),
            _case(2, "reform", "REVIEW", "152921", 12),
        ],
        "authorisation": [
            _authorisation(1, "camel", shows=True, until=date(2026, 12, 31)),
            _authorisation(2, "salt", shows=False, until=date(2026, 12, 31)),
            _authorisation(3, "river", shows=True, until=date(2026, 11, 19)),
        ],
        "query_log": [each.row() for each in LOG],
        "query_log_subject": [row for each in LOG for row in each.subjects()],
    }
    for table, each in rows.items():
        await put(database, table, each)


class Desk:
    """One reader over the small store, asked by the names of its people."""

    def __init__(self, database: Database) -> None:
        self.database = database
        self.reader = reader_of(database)

    async def __call__(self, text: str, actor: str, *, now: datetime = NOW, **variables: Any) -> Body:
        return await answer_to(self.reader, Asked(text, ACTORS[actor], variables, now))

    async def data(self, text: str, actor: str, *, now: datetime = NOW, **variables: Any) -> Any:
        """Return the data of an answer without errors."""
        body = await self(text, actor, now=now, **variables)
        assert "errors" not in body, body["errors"]
        return body["data"]

    async def code(self, text: str, actor: str, *, now: datetime = NOW, **variables: Any) -> str:
        """Return the code of the one error."""
        (error,) = (await self(text, actor, now=now, **variables))["errors"]
        return str(error["extensions"]["code"])

    async def written(self) -> dict[str, tuple[bool, str, str, int]]:
        """Return what entries written since the store was filled say of each subject: by pseudonym its look."""
        rows = await self.database.fetch_rows(
            "select entry_id, pseudonym, asked_by_key, cast(field_classes as text), cast(routes as text), disclosed"
            " from query_log_subject"
        )
        fresh = [row[1:] for row in rows if row[0] not in NAMES]
        return {row[0]: (bool(row[1]), row[2].replace(" ", ""), row[3].replace(" ", ""), row[4]) for row in fresh}


@pytest.fixture
async def desk(database: Database) -> Desk:
    """The filled store of each kind, and who answers over it."""
    await fill(database)
    return Desk(database)
