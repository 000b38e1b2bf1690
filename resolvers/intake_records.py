"""The record of a row: dates, openness, content and everything that a later submission is compared by."""

import hashlib
from dataclasses import dataclass
from datetime import date
from functools import lru_cache
from typing import Any

import orjson

from policies.categories import CATEGORIES
from policies.clocks import PublicityEnd, disclosure_until, publicity_until
from policies.identity_text import names_a_person
from resolvers.intake_rows import Line, Problem, Reading, Terms, banned_cells, read_line
from resolvers.intake_subjects import Counterpart, counterpart_of, held_to_person_rules
from resolvers.templates import content_keys, needed

_CATEGORIES = {
    ("LICENCE", False): "ORG_ADMIN_LICENSE",
    ("LICENCE", True): "NP_ADMIN_LICENSE",
    ("PENALTY", False): "ORG_ADMIN_PENALTY",
    ("PENALTY", True): "NP_ADMIN_PENALTY",
}
# A penalty's 2018 template has no title; this one says nothing about anybody.
_UNTITLED = "行政处罚决定书"
_CONFIDENTIAL = frozenset({"TRADE_SECRET", "PRIVACY"})
_PAST_ONLY = ("decidedOn", "noticeServedOn", "actEndedOn")
_DIGEST_CHARACTERS = 56  # with its prefix a key stays within 64 characters


@dataclass(frozen=True)
class Openness:
    """Who may see the record, and why (IM-2018 §23)."""

    value: str
    basis: str | None
    reference: str | None


@dataclass(frozen=True)
class Draft:
    """One row, ready to be written.

    record: governed columns by name; content, snapshot: JSON text, the snapshot being all of the record that a later
    submission may change; row_digest: tells whether another row says the same
    """

    counterpart: Counterpart
    identity_key: str
    provider_key: str
    region_code: str
    record: dict[str, Any]
    content: str
    content_digest: str
    snapshot: str
    row_digest: str
    procedure_unstated: bool


def category_of(kind: str, *, person: bool) -> str:
    """Return the category of a licence or penalty (IM-2018 §12(3), §13(5), §15(3), §16)."""
    return _CATEGORIES[(kind, person)]


def draft_of(line: Line, terms: Terms) -> Draft | list[Problem]:
    """Return the row as a draft, or every problem that keeps it out, in column order."""
    reading = read_line(line)
    reading.problems.extend(banned_cells(line, person=held_to_person_rules(reading)))
    _require(reading)
    counterpart = counterpart_of(reading, terms)
    ended_on, source = _ended(reading)
    _check_days(reading, terms.today)
    openness = _stated_openness(reading, terms)
    _check_eligible(reading)
    if counterpart is None or reading.problems:
        return reading.problems or [Problem("", "ROW_INVALID")]
    category = category_of(reading.heading.kind, person=counterpart.is_person)
    if category not in terms.items:
        return [Problem("", "CATALOGUE_ITEM_NOT_IN_FORCE")]
    record = _governed(reading, terms, category, openness) | {"ended_on": ended_on, "ended_on_source": source}
    record["disclosure_until"] = _disclosure(
        terms.provider.jurisdiction, str(record["record_class"]), ended_on, terms.today
    )
    return _complete(reading, terms, counterpart, record)


def _require(reading: Reading) -> None:
    """Note every required cell that is empty, and so every required column that a row does not name."""
    heading = reading.heading
    layout = heading.layout
    if layout == "COMBINED":
        layout = "PERSON" if reading.text("counterpartKind") == "PERSON" else "ORGANISATION"
    asked = [field.name for field in needed(heading.kind, layout)]
    if heading.layout == "COMBINED":
        asked.append("counterpartKind")
    for name in asked:
        if name not in reading.values:
            if not _has_problem(reading, name):
                reading.refuse(name, "VALUE_MISSING")
        elif reading.values[name] is None:
            reading.refuse(name, "DATE_INVALID")  # long-term is no day of a decision


def _has_problem(reading: Reading, field: str) -> bool:
    header = reading.heading.header_of(field)
    return any(problem.column == header for problem in reading.problems)


def _ended(reading: Reading) -> tuple[date | None, str | None]:
    """Return the end of the penalised act and where it is known from (IM-2018 §36)."""
    if reading.heading.kind == "LICENCE":
        return None, None
    stated = reading.day("actEndedOn")
    if stated:
        return stated, "PROVIDER"
    if reading.text("actEndedOn"):
        return None, "NOT_ENDED"
    # A one-off act had ended when it was penalised; the mark tells a guess from a statement.
    return reading.day("decidedOn"), "DECISION_DATE_ASSUMED"


def _check_days(reading: Reading, today: date) -> None:
    for field in _PAST_ONLY:
        day = reading.day(field)
        if day and day > today:
            reading.refuse(field, "DATE_IN_FUTURE")
    start, end = reading.day("validFrom"), reading.day("validUntil")
    if start and end and end < start:
        reading.refuse("validUntil", "DATE_ORDER")


def _check_eligible(reading: Reading) -> None:
    if reading.text("procedure") == "SUMMARY":
        # IM-2018 §13(5): only penalties by general procedure are negative information.
        reading.refuse("procedure", "PROCEDURE_NOT_ELIGIBLE")
    if reading.text("exceptionReason") == "STATE_SECRET":
        reading.refuse("exceptionReason", "STATE_SECRET")  # IM-2018 §3: never enters


def _stated_openness(reading: Reading, terms: Terms) -> Openness:
    """Return the openness that row and submission state; without a statement it is restricted (IM-2018 §23 ¶3)."""
    stated = reading.text("openness")
    basis, reference = reading.text("opennessBasis") or None, reading.text("opennessReference") or None
    if not stated and terms.published and not basis:
        return Openness("OPEN", "PUBLISHED_BY_PROVIDER", terms.published)
    if stated != "OPEN":
        return Openness("RESTRICTED", None, None)
    if basis is None and not _has_problem(reading, "opennessBasis"):
        reading.refuse("opennessBasis", "OPENNESS_BASIS_REQUIRED")
    if reference is None and not _has_problem(reading, "opennessReference"):
        reading.refuse("opennessReference", "OPENNESS_BASIS_REQUIRED")
    return Openness("OPEN", basis, reference)


def _governed(reading: Reading, terms: Terms, category: str, stated: Openness) -> dict[str, Any]:
    """Return the columns of the record that a later submission may change."""
    decided_on = reading.day("decidedOn") or terms.today
    seriousness = reading.text("seriousness") or None
    end = _publicity(
        terms.provider.jurisdiction, category, decided_on, seriousness, reading.day("publicityUntil"), terms.today
    )
    reason = reading.text("exceptionReason")
    openness = stated if _may_open(reading, end) else Openness("RESTRICTED", None, None)
    return {
        "category": category,
        "record_class": CATEGORIES[category].record_class,
        "catalogue_item_id": terms.items[category],
        "openness": openness.value,
        "openness_basis": openness.basis,
        "openness_reference": openness.reference,
        "confidentiality": reason if reason in _CONFIDENTIAL else "NONE",
        "screened": reading.text("screened") == "YES",
        "title": reading.text("decisionTitle") or _UNTITLED,
        "document_number": reading.text("decisionNumber"),
        "decided_on": decided_on,
        "notice_served_on": reading.day("noticeServedOn"),
        "publicity_until": end.until,
    }


def _may_open(reading: Reading, end: PublicityEnd) -> bool:
    """Say whether the record may be open at all; an end that has passed is left to the reader's day."""
    if reading.text("exceptionReason"):
        return False  # IM-2018 §27: confidentiality beats openness; IM-2017-27 (15): reasons not to publish
    if procedure_unstated(reading):
        return False  # until the procedure is known it may be one that is no negative information (IM-2018 §13(5))
    return end.open or end.until is not None


def procedure_unstated(reading: Reading) -> bool:
    """Say whether the row is a penalty that does not state its procedure."""
    return reading.heading.kind == "PENALTY" and not reading.text("procedure")


def _complete(reading: Reading, terms: Terms, counterpart: Counterpart, record: dict[str, Any]) -> Draft:
    kind = reading.heading.kind
    # A person's key is a keyed digest already: no low-entropy number is hashed bare here.
    parts = (terms.provider.code, kind, reading.text("decisionNumber"), counterpart.distinction)
    provider_key = _digest("\x1f".join(parts).encode())
    stated = reading.text("regionCode")
    region = stated if stated in terms.regions else terms.provider.region_code
    content = orjson.dumps(_content(reading, sole_trader=counterpart.sole_trader))
    whole = record | {"region_code": region, "content": orjson.Fragment(content)}
    snapshot = orjson.dumps(whole, option=orjson.OPT_SORT_KEYS)
    return Draft(
        counterpart=counterpart,
        # A counterpart without a code is its own subject: it never matches anybody else.
        identity_key=counterpart.identity_key or f"RECORD:{provider_key}",
        provider_key=provider_key,
        region_code=region,
        record=record,
        content=content.decode(),
        content_digest=_digest(content),
        snapshot=snapshot.decode(),
        row_digest=_digest(snapshot),
        procedure_unstated=procedure_unstated(reading),
    )


def _content(reading: Reading, *, sole_trader: bool) -> dict[str, str]:
    """Return the template's filled fields as text, by sorted key; nothing of it identifies a person by number."""
    found: dict[str, str] = {}
    values = reading.values
    for key in content_keys(reading.heading.kind):
        value = values.get(key)
        if value is None or (key == "taxRegistrationNo" and (sole_trader or names_a_person(str(value)))):
            continue  # a single owner's tax number was often the owner's own identity number
        found[key] = value.isoformat() if isinstance(value, date) else value
    return found


def _digest(text: bytes) -> str:
    return hashlib.sha256(text).hexdigest()[:_DIGEST_CHARACTERS]


@lru_cache(maxsize=16_384)
def _publicity(
    jurisdiction: str, category: str, decided_on: date, seriousness: str | None, declared: date | None, today: date
) -> PublicityEnd:
    return publicity_until(
        jurisdiction=jurisdiction,
        category=category,
        decided_on=decided_on,
        seriousness=seriousness,
        declared=declared,
        today=today,
    )


@lru_cache(maxsize=16_384)
def _disclosure(jurisdiction: str, record_class: str, ended_on: date | None, today: date) -> date | None:
    return disclosure_until(jurisdiction=jurisdiction, record_class=record_class, ended_on=ended_on, today=today)
