"""The conditions that only deny: what no entitlement overcomes, with its words and article."""

from collections.abc import Mapping
from functools import partial

from policies import consents, openness
from policies.condition import Condition
from policies.consents import CONSENT_FIELDS, UNCONSENTED

_ANSWERED = ("ORGANIZATION", "PERSON", "RECORD", "LIST_ENTRY")

DENIALS: Mapping[str, Condition] = {
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
    "HOLD_OVER": Condition(
        "the row that was held back has been decided, or its last day lies before today",
        "IM-2018 §18",
        {"HELD_ROW": openness.hold_over},
        denies=True,
    ),
    **{
        UNCONSENTED[field]: Condition(
            f"it is about a natural person, or a trader who is one, whose written consent to {field} lives not today, "
            "or was not given to who submitted it; revoked = dead at once",
            "IM-2018 §18",
            {"RECORD": partial(consents.unconsented, field=field)},
            denies=True,
        )
        for field in CONSENT_FIELDS
    },
    "FORGOTTEN": Condition(
        "nothing is left of the natural person: no record that still lives, no list entry, no case and no "
        "authorisation",
        "IM-2018 §36",
        {"PERSON": openness.forgotten},
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
