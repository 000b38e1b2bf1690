"""What a record says and how it is kept: every rule of its days, basis, procedure and openness, for any form.

A rule notes what is wrong in the reading; where nothing is, `governed` returns the columns of the record.
"""

from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from policies.categories import Category
from policies.clocks import PublicityEnd, disclosure_until, publicity_due_on, publicity_until
from resolvers.intake.reading import Reading
from resolvers.intake.terms import GOVERNMENT, MARKET, SELF_DECLARED, Terms

# A penalty's 2018 template has no title; this one says nothing about anybody.
_UNTITLED = "行政处罚决定书"
_CONFIDENTIAL = frozenset({"TRADE_SECRET", "PRIVACY"})
_PAST_ONLY = ("decidedOn", "noticeServedOn", "actEndedOn", "performedOn")
_CONTRACTS = "GOV_CONTRACT_PERFORMANCE"
_DECISION = ("decisionNumber", "decidedOn")
_BASIS = ("basisKind", "basisNumber", "basisIssuer")
# Who may open what it brings in, by its origin (IM-2018 §23 ¶2; IM-2024 §26 ¶3).
_OPENING: Mapping[str, frozenset[str]] = {
    GOVERNMENT: frozenset({"PUBLISHED_BY_PROVIDER", "STATUTORY_DISCLOSURE"}),
    MARKET: frozenset({"PUBLISHED_BY_PROVIDER", "SUBJECT_SELF_PUBLISHED", "AGREED"}),
    SELF_DECLARED: frozenset({"SUBJECT_SELF_PUBLISHED"}),
}
_AGREED = "AGREED"  # rests on the agreement itself: no reference is asked for

Columns = dict[str, Any]


def check_days(reading: Reading, today: date) -> None:
    """Note a day that has not come, or an end before its beginning."""
    for field in _PAST_ONLY:
        day = reading.day(field)
        if day and day > today:
            reading.refuse(field, "DATE_IN_FUTURE")
    start, end = reading.day("validFrom"), reading.day("validUntil")
    if start and end and end < start:
        reading.refuse("validUntil", "DATE_ORDER")


def check_eligible(reading: Reading) -> None:
    """Note what never is public credit information."""
    if reading.is_penalty and reading.text("procedure") == "SUMMARY":
        # IM-2018 §13(5): only penalties by general procedure are negative information.
        reading.refuse("procedure", "PROCEDURE_NOT_ELIGIBLE")
    if reading.text("exceptionReason") == "STATE_SECRET":
        reading.refuse("exceptionReason", "STATE_SECRET")  # IM-2018 §3: never enters


def check_category(reading: Reading, category: Category) -> None:
    """Note fields that records of this category do not have."""
    subtype = reading.text("subtype")
    if subtype and subtype not in category.subtypes:
        reading.refuse("subtype", "VALUE_UNKNOWN")
    if reading.text("procedure") and not reading.is_penalty:
        reading.refuse("procedure", "FIELD_NOT_FOR_CATEGORY")
    if category.key != _CONTRACTS:
        for field in ("performanceDueOn", "performedOn"):
            if field in reading.values:
                reading.refuse(field, "FIELD_NOT_FOR_CATEGORY")


def stated_openness(reading: Reading, terms: Terms) -> Columns:
    """Return the openness that row and submission state; without a statement it is restricted (IM-2018 §23 ¶3)."""
    stated = reading.text("openness")
    basis, reference = reading.text("opennessBasis") or None, reading.text("opennessReference") or None
    if not stated and terms.published and not basis:
        return _open("PUBLISHED_BY_PROVIDER", terms.published)
    if stated != "OPEN":
        return _restricted()
    if basis is None and not reading.is_refused("opennessBasis"):
        reading.refuse("opennessBasis", "OPENNESS_BASIS_REQUIRED")
    elif basis is not None and basis not in _OPENING[terms.origin]:
        reading.refuse("opennessBasis", "OPENNESS_NOT_PERMITTED")
    if reference is None and basis != _AGREED and not reading.is_refused("opennessReference"):
        reading.refuse("opennessReference", "OPENNESS_BASIS_REQUIRED")
    return _open(basis, reference)


def _open(basis: str | None, reference: str | None) -> Columns:
    return {"openness": "OPEN", "openness_basis": basis, "openness_reference": reference}


def _restricted() -> Columns:
    return {"openness": "RESTRICTED", "openness_basis": None, "openness_reference": None}


def basis_document(reading: Reading, category: Category, terms: Terms) -> Columns:
    """Return the document in effect on which negative information rests (IM-2024 §33; NX-2024 §41).

    A penalty's own decision is that document, unless another one is named.
    """
    if category.record_class != "NEGATIVE":
        return {"basis_kind": None, "basis_number": None, "basis_issuer": None, "basis_effective_on": None}
    kind, number, issuer = (reading.text(field) or None for field in _BASIS)
    effective_on = reading.day("effectiveOn")
    if reading.is_penalty and kind is None and number is None and issuer is None:
        kind, number = "ADMINISTRATIVE_DECISION", reading.text("decisionNumber") or None
        issuer = reading.text("authorityName") or terms.provider.name or terms.provider.code
        effective_on = effective_on or reading.day("decidedOn")
    if effective_on is not None and effective_on > terms.today:
        reading.refuse("effectiveOn", "BASIS_DOCUMENT_REQUIRED")
    elif None in (kind, number, issuer, effective_on) and not any(map(reading.is_refused, _DECISION)):
        reading.refuse("basis", "BASIS_DOCUMENT_REQUIRED")
    return {
        "basis_kind": kind,
        "basis_number": number,
        "basis_issuer": issuer,
        "basis_effective_on": effective_on,
    }


def governed(reading: Reading, category: Category, terms: Terms, *, region_code: str, opening: Columns) -> Columns:
    """Return the columns of the record that a later submission may change.

    opening: what was stated of its openness, which holds only where the record may be open at all
    """
    home, today = terms.provider.jurisdiction, terms.today
    item = terms.item_of(category.key, reading.text("catalogueItem"))
    assert item is not None  # `check_terms` has refused the row otherwise
    decided_on = reading.day("decidedOn") or today
    seriousness = reading.text("seriousness") or None
    declared = reading.day("publicityUntil")
    reason = reading.text("exceptionReason") or None
    end = _publicity(home, category.key, decided_on, seriousness, declared, today)
    ended_on, source = _ended(reading)
    return {
        "region_code": region_code,
        "category": category.key,
        "record_class": category.record_class,
        "catalogue_item_id": item.id,
        **(opening if _may_open(reading, end) else _restricted()),
        "confidentiality": reason if reason in _CONFIDENTIAL else "NONE",
        "screened": reading.text("screened") == "YES",
        "title": reading.text("decisionTitle") or _UNTITLED,
        "document_number": reading.text("decisionNumber") or None,
        "decided_on": decided_on,
        "ended_on": ended_on,
        "ended_on_source": source,
        "notice_served_on": reading.day("noticeServedOn"),
        "notice_reference": reading.text("noticeReference") or None,
        "subtype": reading.text("subtype") or None,
        "procedure": reading.text("procedure") or None,
        "seriousness": seriousness,
        "exception_reason": reason,
        "declared_until": declared,
        "performance_due_on": reading.day("performanceDueOn"),
        "performed_on": reading.day("performedOn"),
        "agreement_id": terms.agreement_for(category.key, region_code) if terms.agreements else None,
        "publicity_until": end.until,
        "disclosure_until": _disclosure(home, category.record_class, ended_on, today),
        "publicity_due_on": publicity_due_on(jurisdiction=home, category=category.key, decided_on=decided_on),
    }


def check_terms(reading: Reading, category: Category, terms: Terms, *, region_code: str, opening: Columns) -> None:
    """Note what catalogue, agreement and the law on opening do not permit to this submission."""
    cited = reading.text("catalogueItem")
    if terms.item_of(category.key, cited) is None:
        reading.refuse("catalogueItem" if cited else "category", "CATALOGUE_ITEM_NOT_IN_FORCE")
    if terms.origin == MARKET and terms.agreement_for(category.key, region_code) is None:
        reading.refuse("category", "AGREEMENT_REQUIRED")
    if opening["openness"] == "OPEN" and category.opener != "PROVIDER":
        reading.refuse("openness", "OPENNESS_NOT_PERMITTED")  # what the authority opens, it opens by an act of its own


def _ended(reading: Reading) -> tuple[date | None, str | None]:
    """Return the end of the act and where it is known from (IM-2018 §36)."""
    stated = reading.day("actEndedOn")
    if stated:
        return stated, "PROVIDER"
    if reading.text("actEndedOn"):
        return None, "NOT_ENDED"
    if not reading.is_penalty:
        return None, None
    # A one-off act had ended when it was penalised; the mark tells a guess from a statement.
    return reading.day("decidedOn"), "DECISION_DATE_ASSUMED"


def _may_open(reading: Reading, end: PublicityEnd) -> bool:
    """Say whether the record may be open at all; an end that has passed is left to the reader's day."""
    if reading.text("exceptionReason"):
        return False  # IM-2018 §27: confidentiality beats openness; IM-2017-27 (15): reasons not to publish
    if procedure_unstated(reading):
        return False  # until the procedure is known it may be one that is no negative information (IM-2018 §13(5))
    return end.open or end.until is not None


def procedure_unstated(reading: Reading) -> bool:
    """Say whether the row is a penalty that does not state its procedure."""
    return reading.is_penalty and not reading.text("procedure")


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
