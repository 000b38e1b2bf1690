"""The fixed store, part seven: what was asked of it on past days, permitted and refused."""

from dataclasses import dataclass
from datetime import UTC, datetime

import orjson

from tests.golden.people import BASIS, BEARERS, bearer_key, pseudonym
from tests.golden.places import KEYS, SUBJECTS, UNITS, Row, fixed_id

_RECORDS = ("ORGANIZATION_FACT", "RECORD_FACT")


@dataclass(frozen=True)
class Question:
    """One logged question by an actor about a subject; `code` is that of its refusal, none = permitted.

    hour: UTC, on `day` of November; disclosed: how many restricted rows stood behind the answer
    """

    number: int
    actor: str
    day: int
    hour: int
    about: str | None = None
    purpose: str | None = None
    route: str | None = None
    classes: tuple[str, ...] = ()
    disclosed: int = 0
    code: str | None = None

    @property
    def id(self) -> str:
        return fixed_id("4", self.number)


QUESTIONS = (
    # the last hour of the 16th in China, and the first of the 17th
    Question(1, "licensing officer", 16, 15, "camel", "ADMIN_LICENSING", "DUTY", _RECORDS, 4),
    Question(2, "licensing officer", 16, 16, "camel", None, None, (), 0, "PURPOSE_REQUIRED"),
    Question(3, "camel", 17, 2, "camel", None, "SELF", _RECORDS, 9),
    Question(4, "agent", 17, 3, "camel", "AUTHORISED", "AUTHORISATION", _RECORDS, 2),
    Question(5, "agent", 17, 4, "salt", "AUTHORISED", None, (), 0, "AUTHORIZATION_EXPIRED"),
    Question(6, "firm", 18, 1, "camel", "CREDIT_PRODUCT", "AUTHORISATION", ("RECORD_FACT",), 1),
    Question(7, "firm for open records", 18, 2, "hidden", "CREDIT_PRODUCT", None, (), 0, "NOT_AVAILABLE"),
    # the accused is told of neither
    Question(8, "tip officer", 18, 3, "camel", None, "TIPS", ("TIP_FACT", "TIP_REPORTER"), 1),
    Question(9, "auditor", 18, 4, "camel", None, "AUDIT", ("LOG_FACT",), 1),
    Question(10, "case operator", 19, 1, "salt", None, "TICKET", ("CASE_FACT", "CASE_TEXT"), 1),
    Question(11, "authority", 19, 2, "hidden person", "CASE_HANDLING", "SUPERVISION", ("PERSON_FACT",), 1),
    Question(12, "hidden person", 19, 3, "hidden person", None, "SELF", ("PERSON_FACT", "RECORD_FACT"), 2),
    Question(13, "provider", 19, 5, None, None, None, (), 0, "QUESTION_TOO_COSTLY"),
)


def log_rows() -> list[Row]:
    """Return the rows of `query_log`."""
    return [_entry(each) for each in QUESTIONS]


def named_rows() -> list[Row]:
    """Return the rows of `query_log_subject`."""
    return [
        {
            "entry_id": each.id,
            "pseudonym": KEYS.alias(SUBJECTS[each.about].identity),
            "asked_by_key": each.route not in ("TIPS", "AUDIT"),
            "field_classes": orjson.dumps(each.classes).decode(),
            "routes": orjson.dumps([each.route] if each.route else []).decode(),
            "disclosed": each.disclosed,
        }
        for each in QUESTIONS
        if each.about is not None
    ]


def _entry(each: Question) -> Row:
    who = BEARERS[each.actor]
    is_units = each.purpose is not None and who.unit is not None
    return {
        "id": each.id,
        "at": datetime(2026, 11, each.day, each.hour, 30, tzinfo=UTC),
        "role": who.role,
        "bearer_key": bearer_key(each.actor),
        "unit_id": UNITS[who.unit].id if who.unit else None,
        "token_id": f"token of {each.actor}",
        "channel": "API",
        "purpose": each.purpose,
        "matter": (f"XK-2026-{each.number:04d}" if is_units else "SQ-2026-0001") if each.purpose else None,
        "basis": BASIS if is_units else None,
        "decision": "REFUSED" if each.code else "PERMITTED",
        "code": each.code,
        "policy_revision": "a" * 16,
        "document_digest": f"{each.number:064x}",
        "filter_digest": "0" * 64,
        "bearer_pseudonym": pseudonym(each.actor),
    }
