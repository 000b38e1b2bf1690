"""The closed vocabulary of conditions: what each one says in words, its article, and when it holds for a row.

Each condition is two-valued: its words say what a missing value means. The same keys have their SQL in
`resolvers/predicates.py`; a test holds both to the same set and the same verdicts.

A row is a mapping of the columns of its table. A record or entry also carries `regions` (its region and all above
it); a list entry carries `number_exception` of its list; a subject carries its `records` and `entries`.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

from policies.actor import Asker

Row = Mapping[str, Any]
Holds = Callable[[Asker, Row], bool]


@dataclass(frozen=True)
class Condition:
    """One condition: `holds` is keyed by the row classes it can be asked of; of any other class it does not hold."""

    words: str
    citation: str
    holds: Mapping[str, Holds]
    route: str | None = None  # the lawful way that this condition opens: SELF, DUTY
    denies: bool = False  # it can only deny; any other can only grant


def _always(_asker: Asker, _row: Row) -> bool:
    return True


def _published(row: Row) -> bool:
    # OPEN needs a recorded basis; without one the row is restricted (IM-2018 §23 ¶3).
    return bool(row["openness"] == "OPEN") and row["openness_basis"] is not None


def _in_publicity(asker: Asker, row: Row) -> bool:
    # No last day of publicity means that no rule has set one yet (IM-2024 §39(3)).
    return row["publicity_until"] is None or bool(row["publicity_until"] >= asker.today)


def _record_open(asker: Asker, row: Row) -> bool:
    # Confidentiality beats openness (IM-2018 §27); an archived record is no longer disclosed (IM-2018 §36).
    is_plain = row["confidentiality"] == "NONE" and row["state"] == "ACTIVE"
    return _published(row) and is_plain and _in_publicity(asker, row)


def _entry_open(asker: Asker, row: Row) -> bool:
    is_out = bool(row["state"] == "PUBLISHED" and row["published_on"] and row["published_on"] <= asker.today)
    return _published(row) and is_out and _in_publicity(asker, row)


def _removed(asker: Asker, row: Row) -> bool:
    has_left = row["removed_on"] is not None and row["removed_on"] <= asker.today
    return bool(row["state"] in ("REMOVED", "DROPPED") or has_left) and not _owned(asker, row)


def _expired(asker: Asker, row: Row) -> bool:
    # No last day: the act has not ended and the clock has not started (IM-2018 §36).
    has_ended = row["disclosure_until"] is not None and row["disclosure_until"] < asker.today
    return bool(has_ended or row["state"] == "ARCHIVED")


def _deleted(_asker: Asker, row: Row) -> bool:
    return bool(row["state"] == "DELETED")


def _revoked(_asker: Asker, row: Row) -> bool:
    return bool(row["state"] == "REVOKED")


def _not_notified(asker: Asker, row: Row) -> bool:
    has_notice = row["notice_served_on"] is not None and row["notice_served_on"] <= asker.today
    return row["record_class"] == "NEGATIVE" and not has_notice and not _owned(asker, row)


def _owned(asker: Asker, row: Row) -> bool:
    return asker.subject_id is not None and row["subject_id"] == asker.subject_id


def _is_self(asker: Asker, row: Row) -> bool:
    return asker.subject_id is not None and row["id"] == asker.subject_id


def _seen_open(asker: Asker, row: Row) -> bool:
    """Tell whether an open record or list entry of today names the subject."""
    denied = (_expired, _deleted, _revoked, _not_notified)
    by_record = any(_record_open(asker, r) and not any(d(asker, r) for d in denied) for r in row["records"])
    return by_record or any(_entry_open(asker, e) and not _removed(asker, e) for e in row["entries"])


CONDITIONS: Mapping[str, Condition] = {
    "ALWAYS": Condition(
        "nothing is asked of the row",
        "IM-2018 §23",
        dict.fromkeys(("LIST", "UNIT", "VIEWER", "ANSWER"), _always),
    ),
    "OPEN": Condition(
        "open with a recorded basis, not secret or private, and within its publicity period today; a subject is open "
        "through an open record or list entry of today, an organisation also by its open registration; "
        "no last day of publicity = still public",
        "IM-2018 §23; IM-2018 §27; IM-2024 §39",
        {
            "ORGANIZATION": lambda asker, row: _published(row) or _seen_open(asker, row),
            "PERSON": _seen_open,
            "RECORD": _record_open,
            "LIST_ENTRY": _entry_open,
            "CATALOGUE_ITEM": lambda _, row: bool(row["state"] == "PUBLISHED"),
        },
    ),
    "OPEN_SCREENED": Condition(
        "open, and its free text has been screened for personal data and secrets",
        "IM-2018 §27",
        {
            "RECORD": lambda asker, row: _record_open(asker, row) and bool(row["screened"]),
            "LIST_ENTRY": lambda asker, row: _entry_open(asker, row) and bool(row["screened"]),
        },
    ),
    "NUMBER_PUBLISHED": Condition(
        "the entry is open and its list has a recorded provision that publishes the number; none = masked",
        "IM-2024 §36",
        {"LIST_ENTRY": lambda asker, row: _entry_open(asker, row) and row["number_exception"] is not None},
    ),
    "OWN": Condition(
        "the row is about the asker itself; an asker that is no subject owns nothing",
        "IM-2018 §24",
        {"ORGANIZATION": _is_self, "PERSON": _is_self, "RECORD": _owned, "LIST_ENTRY": _owned},
        route="SELF",
    ),
    "ON_DUTY": Condition(
        "a live duty of the asker's unit for the stated purpose covers the row's category and region; "
        "without a stated purpose there is none",
        "IM-2018 §25; IM-2018 §5",
        {
            "ORGANIZATION": lambda asker, row: asker.on_duty("ORG_REGISTRATION", row["regions"]),
            "PERSON": lambda asker, row: asker.on_duty("NP_IDENTITY", row["regions"]),
            "RECORD": lambda asker, row: asker.on_duty(row["category"], row["regions"]),
            "SUBJECT_BATCH": lambda asker, _: bool(asker.duties),
        },
        route="DUTY",
    ),
    "EXPIRED": Condition(
        "its last day of disclosure lies before today, or it was archived at that end; no last day = not expired",
        "IM-2018 §36",
        {"RECORD": _expired},
        denies=True,
    ),
    "DELETED": Condition("it was deleted", "IM-2018 §36", {"RECORD": _deleted}, denies=True),
    "REVOKED": Condition("its provider withdrew it", "IM-2017-27 (20)", {"RECORD": _revoked}, denies=True),
    "NOT_NOTIFIED": Condition(
        "it is negative, the asker is not its subject, and no notice to the subject has been served; "
        "no date of service = not served",
        "IM-2024 §34",
        {"RECORD": _not_notified},
        denies=True,
    ),
    "REMOVED": Condition(
        "the entry was dropped or has left the list, and the asker is not its subject, who keeps its own history; "
        "no day of removal = still listed",
        "IM-2017-27 (17)",
        {"LIST_ENTRY": _removed},
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
