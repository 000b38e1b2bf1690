"""When information is open, and when nothing opens it any more: whoever asks, but for those who are a party to it.

A record or entry is a mapping of the columns of its table; a subject carries its `records` and `entries`.
"""

from collections.abc import Mapping
from typing import Any

from policies.actor import Asker
from policies.categories import NEVER_OPEN

Row = Mapping[str, Any]
PERSON_KIND = "NATURAL_PERSON"
# Who reads tips is told to nobody whom they may be about. An auditor's look at such an entry would tell of it, and so
# would a look at that look; it shows no content anyway.
UNTOLD_ROLES = ("TIP_OFFICER", "AUDITOR")


def always(_asker: Asker, _row: Row) -> bool:
    return True


def published(row: Row) -> bool:
    # OPEN needs a recorded basis; without one the row is restricted (IM-2018 §23 ¶3).
    return bool(row["openness"] == "OPEN") and row["openness_basis"] is not None


def _in_publicity(asker: Asker, row: Row) -> bool:
    # No last day of publicity means that no rule has set one yet (IM-2024 §39(3)).
    return row["publicity_until"] is None or bool(row["publicity_until"] >= asker.today)


def record_open(asker: Asker, row: Row) -> bool:
    # Confidentiality beats openness (IM-2018 §27); an archived record is no longer disclosed (IM-2018 §36).
    is_plain = row["confidentiality"] == "NONE" and row["state"] == "ACTIVE"
    # Whoever marked it open: files of officials never are (IM-2024 §11).
    may_open = row["category"] is not None and row["category"] not in NEVER_OPEN
    return published(row) and is_plain and may_open and _in_publicity(asker, row)


def record_screened(asker: Asker, row: Row) -> bool:
    return record_open(asker, row) and bool(row["screened"])


def entry_open(asker: Asker, row: Row) -> bool:
    is_out = bool(row["state"] == "PUBLISHED" and row["published_on"] and row["published_on"] <= asker.today)
    return published(row) and is_out and _in_publicity(asker, row)


def entry_screened(asker: Asker, row: Row) -> bool:
    return entry_open(asker, row) and bool(row["screened"])


def number_published(asker: Asker, row: Row) -> bool:
    return entry_open(asker, row) and row["number_exception"] is not None


def removed(asker: Asker, row: Row) -> bool:
    has_left = row["removed_on"] is not None and row["removed_on"] <= asker.today
    return bool(row["state"] in ("REMOVED", "DROPPED") or has_left) and not owned(asker, row)


def expired(asker: Asker, row: Row) -> bool:
    # No last day: the act has not ended and the clock has not started (IM-2018 §36).
    has_ended = row["disclosure_until"] is not None and row["disclosure_until"] < asker.today
    return bool(has_ended or row["state"] == "ARCHIVED")


def not_archived(asker: Asker, row: Row) -> bool:
    # At the end an organisation's record becomes an archive, a person's is deleted (IM-2018 §36).
    return not expired(asker, row) or bool(row["subject_kind"] == PERSON_KIND)


def deleted(_asker: Asker, row: Row) -> bool:
    return bool(row["state"] == "DELETED")


def revoked(_asker: Asker, row: Row) -> bool:
    return bool(row["state"] == "REVOKED")


def not_notified(asker: Asker, row: Row) -> bool:
    has_notice = row["notice_served_on"] is not None and row["notice_served_on"] <= asker.today
    is_party = owned(asker, row) or submitted(asker, row)
    return row["record_class"] == "NEGATIVE" and not has_notice and not is_party


def owned(asker: Asker, row: Row) -> bool:
    return asker.subject_id is not None and row["subject_id"] == asker.subject_id


def submitted(asker: Asker, row: Row) -> bool:
    return asker.submitter_id is not None and row["provider_id"] == asker.submitter_id


def alive(asker: Asker, row: Row) -> bool:
    """Tell whether a record meets none of the denials that bind everybody."""
    return not any(denies(asker, row) for denies in (expired, deleted, revoked, not_notified))


def seen_open(asker: Asker, row: Row) -> bool:
    """Tell whether an open record or list entry of today names the subject."""
    by_record = any(record_open(asker, r) and alive(asker, r) for r in row["records"])
    return by_record or any(entry_open(asker, e) and not removed(asker, e) for e in row["entries"])


def organisation_open(asker: Asker, row: Row) -> bool:
    return published(row) or seen_open(asker, row)


def item_published(_asker: Asker, row: Row) -> bool:
    return bool(row["state"] == "PUBLISHED")


def hold_over(asker: Asker, row: Row) -> bool:
    """Tell whether a row held back waits no more; that the nightly job is late changes nothing."""
    is_late = row["expires_on"] is None or row["expires_on"] < asker.today
    return bool(row["state"] != "HELD" or is_late)


def in_comment(asker: Asker, row: Row) -> bool:
    """Tell whether an item of the catalogue lies open for comments today (NX-2024 §27 ¶3)."""
    return bool(row["state"] == "COMMENT" and row["comments_until"] and row["comments_until"] >= asker.today)


def forgotten(asker: Asker, row: Row) -> bool:
    # Its ended records are erased sooner or later; what is answered must not tell when (IM-2018 §36).
    ends = (expired, deleted, revoked)
    lives = any(not any(has_ended(asker, each) for has_ended in ends) for each in row["records"])
    return not (lives or row["entries"] or row["cases"] or row["authorisations"])


def foreign(asker: Asker, _row: Row) -> bool:
    return asker.is_foreign


def protected(_asker: Asker, row: Row) -> bool:
    return row["role"] in UNTOLD_ROLES
