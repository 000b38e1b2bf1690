"""Who is given what: the access table for the public, a subject itself and a state organ, with the reason of each cell.

Frozen day: 2026-03-02. Each case is judged twice: by the decision that the SQL is compiled from, and by Casbin.
"""

from collections.abc import Mapping
from datetime import date, timedelta
from typing import Any

import pytest

from policies.actor import Asker, Duty
from policies.conditions import holding
from policies.decide import Allowed, Denied, load_policy
from policies.reader import ROLES, ROW_OF

POLICY = load_policy()
TODAY = date(2026, 3, 2)
YESTERDAY = TODAY - timedelta(days=1)
DUTY = Duty(
    purpose="ADMIN_LICENSING",
    categories=frozenset({"ORG_ADMIN_PENALTY", "NP_IDENTITY"}),
    region_code="152900",
    legal_basis="basis",
    matter_format="[0-9]+",
    batch_max_codes=10,
    valid_from=YESTERDAY,
    valid_until=TODAY,
)
ASKERS: Mapping[str, tuple[str, Asker]] = {
    "the public": ("PUBLIC", Asker(TODAY)),
    "the subject": ("SUBJECT_SELF", Asker(TODAY, subject_id="own")),
    "another subject": ("SUBJECT_SELF", Asker(TODAY, subject_id="other")),
    "an organ on duty": ("USER_AGENCY", Asker(TODAY, duties=(DUTY,))),
    "an organ without purpose": ("USER_AGENCY", Asker(TODAY)),
}

OPEN = {
    "subject_id": "own",
    "category": "ORG_ADMIN_PENALTY",
    "record_class": "NEGATIVE",
    "regions": ("152921", "152900", "150000"),
    "openness": "OPEN",
    "openness_basis": "PUBLISHED_BY_PROVIDER",
    "confidentiality": "NONE",
    "state": "ACTIVE",
    "screened": True,
    "publicity_until": None,
    "disclosure_until": None,
    "notice_served_on": YESTERDAY,
}
RESTRICTED = {**OPEN, "openness": "RESTRICTED", "openness_basis": None}
ENTRY = {
    "subject_id": "own",
    "openness": "OPEN",
    "openness_basis": "PUBLISHED_BY_PROVIDER",
    "state": "PUBLISHED",
    "published_on": YESTERDAY,
    "publicity_until": None,
    "removed_on": None,
    "screened": True,
    "number_exception": None,
}
PERSON = {"id": "own", "regions": ("152921", "152900"), "records": (), "entries": ()}
ROWS: Mapping[str, tuple[str, Mapping[str, Any]]] = {
    "an open record": ("RECORD", OPEN),
    "an open record, not screened": ("RECORD", {**OPEN, "screened": False}),
    "a record whose publicity ended": ("RECORD", {**OPEN, "publicity_until": YESTERDAY}),
    "an open secret record": ("RECORD", {**OPEN, "confidentiality": "TRADE_SECRET"}),
    "a restricted record": ("RECORD", RESTRICTED),
    "a restricted record elsewhere": ("RECORD", {**RESTRICTED, "regions": ("150400", "150000")}),
    "a restricted record of another category": ("RECORD", {**RESTRICTED, "category": "ORG_TAX_SOCIAL_ARREARS"}),
    "an expired record": ("RECORD", {**OPEN, "disclosure_until": YESTERDAY}),
    "an archived record": ("RECORD", {**OPEN, "state": "ARCHIVED"}),
    "a deleted record": ("RECORD", {**OPEN, "state": "DELETED"}),
    "a withdrawn record": ("RECORD", {**OPEN, "state": "REVOKED"}),
    "a record without notice": ("RECORD", {**OPEN, "notice_served_on": None}),
    "a published entry": ("LIST_ENTRY", ENTRY),
    "an entry of a list that publishes numbers": ("LIST_ENTRY", {**ENTRY, "number_exception": "a provision"}),
    "a proposed entry": ("LIST_ENTRY", {**ENTRY, "state": "PROPOSED", "published_on": None}),
    "a removed entry": ("LIST_ENTRY", {**ENTRY, "removed_on": YESTERDAY}),
    "a person with an open record": ("PERSON", {**PERSON, "records": (OPEN,)}),
    "a person with nothing open": ("PERSON", PERSON),
    "a batch of codes": ("SUBJECT_BATCH", {}),
    "the answer's log entry": ("ANSWER", {}),
}


def judged(who: str, what: str, cls: str, action: str) -> str:
    """Return the verdict with its reason, after holding the decision against Casbin's own."""
    (role, asker), (row_class, row) = ASKERS[who], ROWS[what]
    assert ROW_OF[cls] == row_class
    held = holding(asker, row_class, row)
    decision = POLICY.decide(role, cls, action)
    if isinstance(decision, Denied):
        verdict = "no: no line"
    elif isinstance(decision, Allowed):
        verdict = "yes: ALWAYS"
    else:
        denials = [name for name in decision.denying if name in held]
        grants = [name for name in decision.granting if name in held]
        verdict = f"no: {' '.join(denials)}" if denials else f"yes: {' '.join(grants)}" if grants else "no: no grant"
    assert POLICY.enforce(role, cls, action, held) is verdict.startswith("yes")
    return verdict


# what → (class, action) → verdict and reason for each asker, in the order of ASKERS.
TABLE: Mapping[tuple[str, str, str], tuple[str, str, str, str, str]] = {
    ("an open record", "RECORD", "FIND"): ("yes: OPEN", "yes: OPEN OWN", "yes: OPEN", "yes: ON_DUTY OPEN", "yes: OPEN"),
    ("an open record", "RECORD", "BROWSE"): (
        "yes: OPEN",
        "yes: OPEN OWN",
        "yes: OPEN",
        "yes: ON_DUTY OPEN",
        "yes: OPEN",
    ),
    ("an open record", "RECORD_GOVERNANCE", "READ"): (
        "no: no line",
        "yes: OWN",
        "no: no grant",
        "yes: ON_DUTY",
        "no: no grant",
    ),
    ("an open record", "CONTENT_REMARK", "READ"): (
        "no: no line",
        "yes: OWN",
        "no: no grant",
        "no: no line",
        "no: no line",
    ),
    ("an open record", "CONTENT_REPRESENTATIVE", "READ"): (
        "yes: OPEN",
        "yes: OPEN OWN",
        "yes: OPEN",
        "yes: ON_DUTY OPEN",
        "yes: OPEN",
    ),
    ("an open record, not screened", "RECORD_FACT", "READ"): (
        "yes: OPEN",
        "yes: OPEN OWN",
        "yes: OPEN",
        "yes: ON_DUTY OPEN",
        "yes: OPEN",
    ),
    ("an open record, not screened", "RECORD_TEXT", "READ"): (
        "no: no grant",
        "yes: OWN",
        "no: no grant",
        "yes: ON_DUTY",
        "no: no grant",
    ),
    ("an open record, not screened", "CONTENT_TEXT", "READ"): (
        "no: no grant",
        "yes: OWN",
        "no: no grant",
        "yes: ON_DUTY",
        "no: no grant",
    ),
    ("a record whose publicity ended", "RECORD", "FIND"): (
        "no: no grant",
        "yes: OWN",
        "no: no grant",
        "yes: ON_DUTY",
        "no: no grant",
    ),
    ("an open secret record", "RECORD", "FIND"): (
        "no: no grant",
        "yes: OWN",
        "no: no grant",
        "yes: ON_DUTY",
        "no: no grant",
    ),
    ("a restricted record", "RECORD", "FIND"): (
        "no: no grant",
        "yes: OWN",
        "no: no grant",
        "yes: ON_DUTY",
        "no: no grant",
    ),
    ("a restricted record", "CONTENT_FACT", "READ"): (
        "no: no grant",
        "yes: OWN",
        "no: no grant",
        "yes: ON_DUTY",
        "no: no grant",
    ),
    ("a restricted record elsewhere", "RECORD", "FIND"): (
        "no: no grant",
        "yes: OWN",
        "no: no grant",
        "no: no grant",
        "no: no grant",
    ),
    ("a restricted record of another category", "RECORD", "FIND"): (
        "no: no grant",
        "yes: OWN",
        "no: no grant",
        "no: no grant",
        "no: no grant",
    ),
    ("a published entry", "LIST_ENTRY", "BROWSE"): (
        "yes: OPEN",
        "yes: OPEN OWN",
        "yes: OPEN",
        "yes: OPEN",
        "yes: OPEN",
    ),
    ("a published entry", "LISTED_NUMBER", "READ"): (
        "no: no grant",
        "no: no grant",
        "no: no grant",
        "no: no grant",
        "no: no grant",
    ),
    ("an entry of a list that publishes numbers", "LISTED_NUMBER", "READ"): (
        "yes: NUMBER_PUBLISHED",
        "yes: NUMBER_PUBLISHED",
        "yes: NUMBER_PUBLISHED",
        "yes: NUMBER_PUBLISHED",
        "yes: NUMBER_PUBLISHED",
    ),
    ("a proposed entry", "LIST_ENTRY", "FIND"): (
        "no: no grant",
        "yes: OWN",
        "no: no grant",
        "no: no grant",
        "no: no grant",
    ),
    ("a person with an open record", "PERSON", "FIND"): (
        "yes: OPEN",
        "yes: OPEN OWN",
        "yes: OPEN",
        "yes: ON_DUTY OPEN",
        "yes: OPEN",
    ),
    ("a person with an open record", "PERSON", "BROWSE"): (
        "no: no line",
        "no: no line",
        "no: no line",
        "no: no line",
        "no: no line",
    ),
    ("a person with nothing open", "PERSON", "FIND"): (
        "no: no grant",
        "yes: OWN",
        "no: no grant",
        "yes: ON_DUTY",
        "no: no grant",
    ),
    ("a batch of codes", "SUBJECT_BATCH", "BATCH"): (
        "no: no line",
        "no: no line",
        "no: no line",
        "yes: ON_DUTY",
        "no: no grant",
    ),
    ("the answer's log entry", "ANSWER", "LOG"): (
        "no: no line",
        "no: no line",
        "no: no line",
        "yes: ALWAYS",
        "yes: ALWAYS",
    ),
}


@pytest.mark.parametrize(
    ("who", "what", "cls", "action", "verdict"),
    [
        pytest.param(who, *case, verdict, id=f"{who} to {case[2]} {case[1]} of {case[0]} = {verdict}")
        for case, verdicts in TABLE.items()
        for who, verdict in zip(ASKERS, verdicts, strict=True)
    ],
)
def test_c23_the_access_table(who: str, what: str, cls: str, action: str, verdict: str) -> None:
    assert judged(who, what, cls, action) == verdict


# Every denial against every role; whatever else holds for the row.
DENIALS: Mapping[str, tuple[str, tuple[str, str, str, str, str]]] = {
    "EXPIRED": (
        "an expired record",
        ("no: EXPIRED", "no: EXPIRED", "no: EXPIRED", "no: EXPIRED", "no: EXPIRED"),
    ),
    "EXPIRED (archived)": (
        "an archived record",
        ("no: EXPIRED", "no: EXPIRED", "no: EXPIRED", "no: EXPIRED", "no: EXPIRED"),
    ),
    "DELETED": (
        "a deleted record",
        ("no: DELETED", "no: DELETED", "no: DELETED", "no: DELETED", "no: DELETED"),
    ),
    "REVOKED": (
        "a withdrawn record",
        ("no: REVOKED", "no: REVOKED", "no: REVOKED", "no: REVOKED", "no: REVOKED"),
    ),
    # Its own subject need not be told first (IM-2024 §34 protects the subject).
    "NOT_NOTIFIED": (
        "a record without notice",
        ("no: NOT_NOTIFIED", "yes: OPEN OWN", "no: NOT_NOTIFIED", "no: NOT_NOTIFIED", "no: NOT_NOTIFIED"),
    ),
    # The subject keeps its own history (IM-2024 §38).
    "REMOVED": (
        "a removed entry",
        ("no: REMOVED", "yes: OPEN OWN", "no: REMOVED", "no: REMOVED", "no: REMOVED"),
    ),
}


@pytest.mark.parametrize("action", ["FIND", "BROWSE"])
@pytest.mark.parametrize(
    ("who", "what", "verdict"),
    [
        pytest.param(who, what, verdict, id=f"{name} for {who}")
        for name, (what, verdicts) in DENIALS.items()
        for who, verdict in zip(ASKERS, verdicts, strict=True)
    ],
)
def test_c26_no_entitlement_overcomes_a_denial(who: str, what: str, verdict: str, action: str) -> None:
    assert judged(who, what, ROWS[what][0], action) == verdict


def test_every_denial_of_the_policy_has_its_table_over_all_roles() -> None:
    denials = {line.condition for line in POLICY.lines if line.effect == "deny"}
    assert denials == {name.split()[0] for name in DENIALS}
    assert {role for role, _ in ASKERS.values()} == set(ROLES)
    # Each shipped denial binds everybody, wherever its rows are found and browsed.
    assert {line.role for line in POLICY.lines if line.effect == "deny"} == {"*"}
    found = {(line.cls, line.action, line.condition) for line in POLICY.lines if line.effect == "deny"}
    assert {(cls, "BROWSE", condition) for cls, action, condition in found if action == "FIND"} == {
        each for each in found if each[1] == "BROWSE"
    }


@pytest.mark.parametrize("role", ROLES)
def test_every_role_reads_what_the_public_reads(role: str) -> None:
    for line in POLICY.lines:
        if line.role == "PUBLIC" and line.effect == "allow":
            assert line in POLICY.matching(role, line.cls, line.action)
