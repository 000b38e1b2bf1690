"""The closed vocabulary of the access lines besides conditions: roles, scopes, classes of data, and actions."""

ROLES = (
    "PUBLIC",
    "SUBJECT_SELF",
    "AGENT",
    "USER_AGENCY",
    "USER_ORG",
    "CREDIT_SERVICE_FIRM",
    "PROVIDER",
    "COLLECTOR",
    "OPERATOR",
    "COMPETENT_AUTHORITY",
    "AUDITOR",
    "TIP_OFFICER",
)
# What a token may be used for. A scope only narrows: it is asked beside the role and never inherited.
SCOPES = ("subjects", "records", "authorised-records", "lists", "catalogue", "log")
SCOPE = "scope:"  # how the access files name one
SCOPED_ROLES = ("CREDIT_SERVICE_FIRM",)  # their tokens reach nothing without a scope (IM-2018 §34)
# What changes something, by the class of the rows it makes or changes.
WRITES: dict[str, tuple[str, ...]] = {
    "SUBMISSION": ("SUBMIT", "DECLARE"),
    "RECORD": ("CORRECT", "REVOKE", "OPEN"),
    "CATALOGUE_ITEM": ("DRAFT", "OPEN", "COMMENT", "APPROVE", "PUBLISH", "FILE", "WITHDRAW"),
    "CONSENT": ("GIVE", "REVOKE"),
    "HELD_ROW": ("DECIDE",),
}
ACTIONS = ("FIND", "BROWSE", "READ", "BATCH", "LOG", *sorted({name for names in WRITES.values() for name in names}))
# Each row class with the cell classes that are decided on its rows.
ROW_CLASSES: dict[str, tuple[str, ...]] = {
    "ORGANIZATION": ("ORGANIZATION_FACT",),
    "PERSON": ("PERSON_FACT",),
    "RECORD": (
        "RECORD_FACT",
        "RECORD_TEXT",
        "RECORD_GOVERNANCE",
        "RECORD_CHANGE",
        "CONTENT_FACT",
        "CONTENT_TEXT",
        "CONTENT_REMARK",
        "CONTENT_REPRESENTATIVE",
        # With the person's own written consent alone, field by field (policies/consents.py).
        "CONTENT_INCOME",
        "CONTENT_DEPOSIT",
        "CONTENT_SECURITIES",
        "CONTENT_COMMERCIAL_INSURANCE",
        "CONTENT_REAL_ESTATE",
        "CONTENT_TAX_AMOUNT",
    ),
    "LIST": ("LIST_FACT",),
    "LIST_ENTRY": ("LIST_ENTRY_FACT", "LIST_ENTRY_TEXT", "RELATED_PERSON", "LISTED_NUMBER"),
    "ARCHIVED_RECORD": ("ARCHIVED_FACT",),
    "CATALOGUE_ITEM": ("CATALOGUE_FACT", "CATALOGUE_COMMENT"),
    "CASE": ("CASE_FACT", "CASE_TEXT"),
    "TIP": ("TIP_FACT", "TIP_REPORTER"),
    "AUTHORISATION": ("AUTHORISATION_FACT",),
    "LOG_ENTRY": ("LOG_FACT",),
    "ACCESS_EVENT": ("ACCESS_FACT",),
    "UNIT": ("UNIT_FACT",),
    "VIEWER": ("VIEWER_FACT",),
    "SERVICE": ("SERVICE_FACT",),
    "SUBMISSION": ("SUBMISSION_FACT",),
    "AGGREGATION_ENTRY": ("AGGREGATION_FACT",),
    "HELD_ROW": ("HELD_FACT", "HELD_TEXT"),
    "CONSENT": ("CONSENT_FACT",),
    "PROVIDER_QUALITY": ("QUALITY_FACT", "QUALITY_LINE"),
    "SUBJECT_BATCH": (),
    "ANSWER": (),
}
ROW_OF = {cell: row for row, cells in ROW_CLASSES.items() for cell in (row, *cells)}
# Classes with one action only: what is no row of the store, and rows that are never asked for by an id.
_OWN_ACTION = {
    "SUBJECT_BATCH": "BATCH",
    "ANSWER": "LOG",
    **dict.fromkeys(("ARCHIVED_RECORD", "ACCESS_EVENT", "AGGREGATION_ENTRY", "PROVIDER_QUALITY"), "BROWSE"),
}


def actions_of(cls: str) -> tuple[str, ...]:
    """Return the actions that a line may name for a class: rows are found and browsed, their cells read."""
    if cls in _OWN_ACTION:
        return (_OWN_ACTION[cls],)
    return ("FIND", "BROWSE", *WRITES.get(cls, ())) if cls in ROW_CLASSES else ("READ",)
