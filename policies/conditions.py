"""The closed vocabulary of conditions: what each one says in words, its article, and when it holds for a row.

Each condition is two-valued: its words say what a missing value means. The same keys have their SQL in
`resolvers/predicates.py`; a test holds both to the same set and the same verdicts.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from policies import entitlement, openness
from policies.actor import Asker
from policies.openness import Row

Holds = Callable[[Asker, Row], bool]
# The routes of those who are no part of the platform; an answer names them where it withholds something.
TOLD_ROUTES = ("AUTHORISATION", "DUTY", "SELF")


@dataclass(frozen=True)
class Condition:
    """One condition: `holds` is keyed by the row classes it can be asked of; of any other class it does not hold.

    route: the lawful way that it opens; roles: the only ones that can be granted by it, none named = any
    denies: it can only deny; any other can only grant
    """

    words: str
    citation: str
    holds: Mapping[str, Holds]
    route: str | None = None
    roles: tuple[str, ...] = ()
    denies: bool = False


_ANSWERED = ("ORGANIZATION", "PERSON", "RECORD", "LIST_ENTRY")

CONDITIONS: Mapping[str, Condition] = {
    "ALWAYS": Condition(
        "nothing is asked of the row",
        "IM-2018 §23",
        dict.fromkeys(("LIST", "UNIT", "VIEWER", "SERVICE", "ANSWER"), openness.always),
    ),
    "OPEN": Condition(
        "open with a recorded basis, not secret or private, and within its publicity period today; a subject is open "
        "through an open record or list entry of today, an organisation also by its open registration; "
        "no last day of publicity = still public",
        "IM-2018 §23; IM-2018 §27; IM-2024 §39",
        {
            "ORGANIZATION": openness.organisation_open,
            "PERSON": openness.seen_open,
            "RECORD": openness.record_open,
            "LIST_ENTRY": openness.entry_open,
            "CATALOGUE_ITEM": openness.item_published,
        },
    ),
    "OPEN_SCREENED": Condition(
        "open, and its free text has been screened for personal data and secrets",
        "IM-2018 §27",
        {"RECORD": openness.record_screened, "LIST_ENTRY": openness.entry_screened},
    ),
    "NUMBER_PUBLISHED": Condition(
        "the entry is open and its list has a recorded provision that publishes the number; none = masked",
        "IM-2024 §36",
        {"LIST_ENTRY": openness.number_published},
    ),
    "OWN": Condition(
        "the row is about the asker itself; an asker that is no subject owns nothing",
        "IM-2018 §24",
        {
            "ORGANIZATION": entitlement.is_self,
            "PERSON": entitlement.is_self,
            **dict.fromkeys(("RECORD", "ARCHIVED_RECORD", "LIST_ENTRY", "CASE", "AUTHORISATION"), openness.owned),
            "ACCESS_EVENT": entitlement.history_owned,
        },
        route="SELF",
        roles=("SUBJECT_SELF",),
    ),
    "AUTHORISED": Condition(
        "a written authorisation of the row's subject is made out to the asker for its purpose, lives today and covers "
        "the row's category; who asked about the subject only where it says so; revoked = dead at once",
        "IM-2018 §24",
        {
            "ORGANIZATION": entitlement.subject_authorised,
            "PERSON": entitlement.subject_authorised,
            "RECORD": entitlement.record_authorised,
            "ACCESS_EVENT": entitlement.history_authorised,
        },
        route="AUTHORISATION",
        roles=("AGENT", "USER_ORG", "CREDIT_SERVICE_FIRM"),
    ),
    "HELD": Condition(
        "the written authorisation is made out to the asker or its unit, alive or not",
        "IM-2018 §24",
        {"AUTHORISATION": entitlement.held},
        route="AUTHORISATION",
        roles=("AGENT", "USER_ORG", "CREDIT_SERVICE_FIRM"),
    ),
    "ON_DUTY": Condition(
        "a live duty of the asker's unit for the stated purpose covers the row's category and region; "
        "without a stated purpose there is none",
        "IM-2018 §25; IM-2018 §5",
        {
            "ORGANIZATION": entitlement.organisation_on_duty,
            "PERSON": entitlement.person_on_duty,
            "RECORD": entitlement.record_on_duty,
            "SUBJECT_BATCH": entitlement.batch_on_duty,
        },
        route="DUTY",
        roles=("USER_AGENCY",),
    ),
    "IN_REGION": Condition(
        "a live duty of the asker's unit for the stated purpose covers the row, which lies in the unit's own subtree "
        "of regions; a unit without a region has none",
        "IM-2018 §5; IM-2018 §39",
        {
            "ORGANIZATION": entitlement.organisation_in_region,
            "PERSON": entitlement.person_in_region,
            "RECORD": entitlement.record_in_region,
            **dict.fromkeys(("LIST_ENTRY", "CASE"), entitlement.row_in_region),
        },
        route="SUPERVISION",
        roles=("COMPETENT_AUTHORITY",),
    ),
    "SUBMITTED": Condition(
        "the asker's unit submitted the row, determined the entry, or is whom the case is addressed to; "
        "a subject through a living record that the unit submitted",
        "IM-2018 §7; IM-2018 §21",
        {
            "ORGANIZATION": entitlement.subject_submitted,
            "PERSON": entitlement.subject_submitted,
            **dict.fromkeys(("RECORD", "ARCHIVED_RECORD", "CASE"), openness.submitted),
            "LIST_ENTRY": entitlement.entry_submitted,
        },
        route="SUBMISSION",
        roles=("PROVIDER",),
    ),
    "AGREED": Condition(
        "the asker's unit collected and submitted the row, and has an agreement that lives today; "
        "a subject through a living record of this kind",
        "IM-2024 §26; NX-2024 §29",
        {
            "ORGANIZATION": entitlement.subject_agreed,
            "PERSON": entitlement.subject_agreed,
            **dict.fromkeys(("RECORD", "ARCHIVED_RECORD", "CASE"), entitlement.agreed),
        },
        route="SUBMISSION",
        roles=("COLLECTOR",),
    ),
    "ON_TICKET": Condition(
        "an open case on the worklist of the asker's post and region is about the row, or about its subject as a "
        "whole; a case itself stands on that worklist; an asker without a post has none",
        "IM-2018 §35; IM-2018 §5",
        {
            "ORGANIZATION": entitlement.subject_ticketed,
            "PERSON": entitlement.subject_ticketed,
            **dict.fromkeys(("RECORD", "ARCHIVED_RECORD"), entitlement.record_ticketed),
            "LIST_ENTRY": entitlement.entry_ticketed,
            "CASE": entitlement.case_ticketed,
        },
        route="TICKET",
        roles=("OPERATOR", "COMPETENT_AUTHORITY"),
    ),
    "TIP_DESK": Condition(
        "the tip is of the subtree of regions of the asker's unit; a unit without a region has no desk",
        "IM-2017-27 (11); IM-2018 §5",
        {"TIP": entitlement.tip_at_desk},
        route="TIPS",
        roles=("TIP_OFFICER",),
    ),
    "OWN_LOG": Condition(
        "the asker's own question or refusal",
        "IM-2018 §26",
        {"LOG_ENTRY": entitlement.own_log},
        route="LOG",
    ),
    "UNIT_LOG": Condition(
        "a question or refusal of the asker's unit, save those at the desk for tips and of auditors, who look at "
        "these; an asker without a unit has none",
        "IM-2018 §26; IM-2017-27 (11)",
        {"LOG_ENTRY": entitlement.unit_log},
        route="LOG",
    ),
    "ON_AUDIT": Condition(
        "the asker audits the use of the platform: nothing is asked of the row",
        "IM-2018 §35; AL-2021 4.3",
        {"LOG_ENTRY": openness.always},
        route="AUDIT",
        roles=("AUDITOR",),
    ),
    "EXPIRED": Condition(
        "its last day of disclosure lies before today, or it was archived at that end; no last day = not expired",
        "IM-2018 §36",
        {"RECORD": openness.expired},
        denies=True,
    ),
    "NOT_ARCHIVED": Condition(
        "it still lives, or is about a natural person: such a record is deleted at its end, never archived",
        "IM-2018 §36",
        {"ARCHIVED_RECORD": openness.not_archived},
        denies=True,
    ),
    "DELETED": Condition(
        "it was deleted",
        "IM-2018 §36",
        dict.fromkeys(("RECORD", "ARCHIVED_RECORD"), openness.deleted),
        denies=True,
    ),
    "REVOKED": Condition(
        "its provider withdrew it",
        "IM-2017-27 (20)",
        dict.fromkeys(("RECORD", "ARCHIVED_RECORD"), openness.revoked),
        denies=True,
    ),
    "NOT_NOTIFIED": Condition(
        "it is negative, the asker is neither its subject nor who submitted it, and no notice to the subject has been "
        "served; no date of service = not served",
        "IM-2024 §34",
        dict.fromkeys(("RECORD", "ARCHIVED_RECORD"), openness.not_notified),
        denies=True,
    ),
    "REMOVED": Condition(
        "the entry was dropped or has left the list, and the asker is not its subject, who keeps its own history; "
        "no day of removal = still listed",
        "IM-2017-27 (17)",
        {"LIST_ENTRY": openness.removed},
        denies=True,
    ),
    "FOREIGN": Condition(
        "the asker's unit sits abroad, and no provision is recorded under which it may be answered",
        "NX-2024 §64",
        dict.fromkeys(_ANSWERED, openness.foreign),
        denies=True,
    ),
    "PROTECTED": Condition(
        "who looked was handling tips, or auditing the log: the accused learns nothing of it",
        "IM-2017-27 (11)",
        {"ACCESS_EVENT": openness.protected},
        denies=True,
    ),
}


def holding(asker: Asker, row_class: str, row: Row) -> frozenset[str]:
    """Return the names of all conditions that hold for this row, as Casbin's `enforce` is asked with them."""
    return frozenset(
        name
        for name, condition in CONDITIONS.items()
        if (test := condition.holds.get(row_class)) is not None and test(asker, row)
    )
