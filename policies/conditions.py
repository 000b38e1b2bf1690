"""The closed vocabulary of conditions: what each one says in words, its article, and when it holds for a row.

Each condition is two-valued: its words say what a missing value means. The same keys have their SQL in
`resolvers/predicates.py`; a test holds both to the same set and the same verdicts.
"""

from collections.abc import Mapping

from policies import consents, entitlement, openness
from policies.actor import Asker
from policies.condition import Condition
from policies.denials import DENIALS
from policies.openness import Row

# The routes of those who are no part of the platform; an answer names them where it withholds something.
TOLD_ROUTES = ("AUTHORISATION", "DUTY", "SELF")

CONDITIONS: Mapping[str, Condition] = {
    "ALWAYS": Condition(
        "nothing is asked of the row",
        "IM-2018 §23",
        dict.fromkeys(("LIST", "UNIT", "VIEWER", "SERVICE", "ANSWER"), openness.always),
    ),
    "OPEN": Condition(
        "open with a recorded basis, not secret or private, not of a category that is never open, and within its "
        "publicity period today; a subject is open "
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
            **dict.fromkeys(
                ("RECORD", "ARCHIVED_RECORD", "LIST_ENTRY", "CASE", "AUTHORISATION", "CONSENT", "SUBMISSION"),
                openness.owned,
            ),
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
            **dict.fromkeys(("HELD_ROW", "SUBMISSION"), openness.submitted),
            "CONSENT": consents.given_to_unit,
            "PROVIDER_QUALITY": entitlement.own_quality,
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
            **dict.fromkeys(("RECORD", "ARCHIVED_RECORD", "CASE", "HELD_ROW", "SUBMISSION"), entitlement.agreed),
            "CONSENT": consents.agreed_with_unit,
            "PROVIDER_QUALITY": entitlement.agreed_quality,
        },
        route="SUBMISSION",
        roles=("COLLECTOR",),
    ),
    "ON_TICKET": Condition(
        "an open case on the worklist of the asker's post and region is about the row, or about its subject as a "
        "whole; a case itself stands on that worklist, and a row held back on that of the post INTAKE; an asker "
        "without a post has none",
        "IM-2018 §35; IM-2018 §5",
        {
            "ORGANIZATION": entitlement.subject_ticketed,
            "PERSON": entitlement.subject_ticketed,
            **dict.fromkeys(("RECORD", "ARCHIVED_RECORD"), entitlement.record_ticketed),
            "LIST_ENTRY": entitlement.entry_ticketed,
            "CASE": entitlement.case_ticketed,
            "HELD_ROW": entitlement.hold_at_desk,
        },
        route="TICKET",
        roles=("OPERATOR", "COMPETENT_AUTHORITY"),
    ),
    "OVERSEES": Condition(
        "the provider or collector whose work is counted lies in the subtree of regions of the asker's unit; a unit "
        "without a region oversees nobody",
        "IM-2018 §4; IM-2018 §5",
        {"PROVIDER_QUALITY": entitlement.oversees},
        route="SUPERVISION",
        roles=("OPERATOR", "COMPETENT_AUTHORITY"),
    ),
    "REGIONAL_AUTHORITY": Condition(
        "the record is of a category that the authority of the region alone opens, and the asker is of the unit of a "
        "whole region, the record's; a unit of a part of a region is not its authority, nor is one without a region",
        "IM-2024 §13",
        {"RECORD": entitlement.is_authority},
        route="SUPERVISION",
        roles=("COMPETENT_AUTHORITY",),
    ),
    "TIP_DESK": Condition(
        "the tip is of the subtree of regions of the asker's unit; a unit without a region has no desk",
        "IM-2017-27 (11); IM-2018 §5",
        {"TIP": entitlement.tip_at_desk},
        route="TIPS",
        roles=("TIP_OFFICER",),
    ),
    "OWN_NODE": Condition(
        "the catalogue item is of the very region of the asker's unit; a unit without a region has none",
        "IM-2018 §5; NX-2024 §27",
        {"CATALOGUE_ITEM": entitlement.of_own_node},
        route="CATALOGUE",
        roles=("OPERATOR", "COMPETENT_AUTHORITY"),
    ),
    "DRAFTED": Condition(
        "the asker's unit drafted the catalogue item; nobody's draft is no unit's",
        "IM-2018 §19",
        {"CATALOGUE_ITEM": entitlement.drafted},
        route="CATALOGUE",
        roles=("PROVIDER",),
    ),
    "FILED_WITH": Condition(
        "the catalogue item is of a region below that of the asker's unit; a unit without a region has none below it",
        "NX-2024 §27",
        {"CATALOGUE_ITEM": entitlement.filed_with},
        route="CATALOGUE",
        roles=("COMPETENT_AUTHORITY",),
    ),
    "IN_COMMENT": Condition(
        "the catalogue item lies open for comments, and their last day is today or later; no last day = closed",
        "NX-2024 §27",
        {"CATALOGUE_ITEM": openness.in_comment},
    ),
    "OWN_LOG": Condition(
        "the asker's own question or refusal",
        "IM-2018 §26",
        {"LOG_ENTRY": entitlement.own_log},
        route="LOG",
    ),
    "UNIT_LOG": Condition(
        "a question, refusal or change of the asker's unit, save those at the desk for tips and of auditors, who look "
        "at these; an asker without a unit has none",
        "IM-2018 §26; IM-2017-27 (11)",
        dict.fromkeys(("LOG_ENTRY", "AGGREGATION_ENTRY"), entitlement.unit_log),
        route="LOG",
    ),
    "ON_AUDIT": Condition(
        "the asker audits the use of the platform: nothing is asked of the row",
        "IM-2018 §35; AL-2021 4.3",
        dict.fromkeys(("LOG_ENTRY", "AGGREGATION_ENTRY"), openness.always),
        route="AUDIT",
        roles=("AUDITOR",),
    ),
    **DENIALS,
}


def holding(asker: Asker, row_class: str, row: Row) -> frozenset[str]:
    """Return the names of all conditions that hold for this row, as Casbin's `enforce` is asked with them."""
    return frozenset(
        name
        for name, condition in CONDITIONS.items()
        if (test := condition.holds.get(row_class)) is not None and test(asker, row)
    )
