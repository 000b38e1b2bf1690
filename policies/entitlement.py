"""What a caller is entitled to beyond open information: as subject, holder of an authorisation, organ, provider, staff.

A record, entry, case, tip or provider carries `regions` (its region and all above it, the highest last). A record,
entry or subject carries the `authorisations` of its subject, each with its `categories`, and the `cases` about its
subject, each with its `regions`.
"""

from policies.actor import Asker
from policies.categories import OPENED_BY_AUTHORITY
from policies.openness import UNTOLD_ROLES, Row, alive, submitted

# Under which category a duty covers a subject itself.
ORGANISATION_CATEGORY, PERSON_CATEGORY = "ORG_REGISTRATION", "NP_IDENTITY"
HOLD_POST = "INTAKE"  # whose officers decide on rows held back


def is_self(asker: Asker, row: Row) -> bool:
    return asker.subject_id is not None and row["id"] == asker.subject_id


def history_owned(asker: Asker, row: Row) -> bool:
    return asker.subject_id is not None and row["pseudonym"] == asker.pseudonym


def held(asker: Asker, row: Row) -> bool:
    by_person = asker.bearer_key is not None and row["holder_key"] == asker.bearer_key
    return by_person or (asker.unit_id is not None and row["holder_unit_id"] == asker.unit_id)


def _stands(asker: Asker, row: Row) -> bool:
    """Tell whether an authorisation is the asker's, for its purpose, and lives today."""
    # Revoked is dead at once, whatever day was written (IM-2018 §24).
    is_live = row["revoked_on"] is None and row["valid_from"] <= asker.today <= row["valid_until"]
    return is_live and row["purpose"] == asker.purpose and held(asker, row)


def _relied_on(asker: Asker, row: Row) -> list[Row]:
    """Return the live authorisations of the row's subject that the asker may rely on."""
    return [each for each in row["authorisations"] if _stands(asker, each)] if asker.purpose is not None else []


def subject_authorised(asker: Asker, row: Row) -> bool:
    return bool(_relied_on(asker, row))


def record_authorised(asker: Asker, row: Row) -> bool:
    is_agreed = asker.authorised_categories is None or row["category"] in asker.authorised_categories
    return is_agreed and any(row["category"] in each["categories"] for each in _relied_on(asker, row))


def history_authorised(asker: Asker, row: Row) -> bool:
    return any(each["shows_history"] for each in _relied_on(asker, row))


def organisation_on_duty(asker: Asker, row: Row) -> bool:
    return asker.on_duty(ORGANISATION_CATEGORY, row["regions"])


def person_on_duty(asker: Asker, row: Row) -> bool:
    return asker.on_duty(PERSON_CATEGORY, row["regions"])


def record_on_duty(asker: Asker, row: Row) -> bool:
    return asker.on_duty(row["category"], row["regions"])


def batch_on_duty(asker: Asker, _row: Row) -> bool:
    return bool(asker.duties)


def organisation_in_region(asker: Asker, row: Row) -> bool:
    return asker.rules(row["regions"]) and organisation_on_duty(asker, row)


def person_in_region(asker: Asker, row: Row) -> bool:
    return asker.rules(row["regions"]) and person_on_duty(asker, row)


def record_in_region(asker: Asker, row: Row) -> bool:
    return asker.rules(row["regions"]) and record_on_duty(asker, row)


def row_in_region(asker: Asker, row: Row) -> bool:
    covers = any(duty.region_code in row["regions"] for duty in asker.duties)
    return asker.rules(row["regions"]) and covers


def entry_submitted(asker: Asker, row: Row) -> bool:
    return asker.submitter_id is not None and row["determining_unit_id"] == asker.submitter_id


def subject_submitted(asker: Asker, row: Row) -> bool:
    records = row["records"] if asker.submitter_id is not None else ()
    return any(submitted(asker, each) and alive(asker, each) for each in records)


def agreed(asker: Asker, row: Row) -> bool:
    return asker.is_agreed and submitted(asker, row)


def subject_agreed(asker: Asker, row: Row) -> bool:
    return asker.is_agreed and subject_submitted(asker, row)


def case_ticketed(asker: Asker, row: Row) -> bool:
    """Tell whether a case stands on the worklist of the asker's post and region, open or closed (IM-2018 §35)."""
    is_post = asker.post is not None and row["post"] == asker.post and row["unit_id"] == asker.unit_id
    return is_post and asker.rules(row["regions"])


def _tickets(asker: Asker, row: Row) -> list[Row]:
    """Return the open cases about the row's subject that stand on the asker's worklist."""
    cases = row["cases"] if asker.post is not None else ()
    return [each for each in cases if each["closed_on"] is None and case_ticketed(asker, each)]


def _of_all(case: Row) -> bool:
    return case["record_id"] is None and case["entry_id"] is None


def subject_ticketed(asker: Asker, row: Row) -> bool:
    return bool(_tickets(asker, row))


def record_ticketed(asker: Asker, row: Row) -> bool:
    return any(each["record_id"] == row["id"] or _of_all(each) for each in _tickets(asker, row))


def entry_ticketed(asker: Asker, row: Row) -> bool:
    return any(each["entry_id"] == row["id"] or _of_all(each) for each in _tickets(asker, row))


def own_quality(asker: Asker, row: Row) -> bool:
    return asker.submitter_id is not None and row["id"] == asker.submitter_id


def agreed_quality(asker: Asker, row: Row) -> bool:
    return asker.is_agreed and own_quality(asker, row)


def oversees(asker: Asker, row: Row) -> bool:
    return asker.rules(row["regions"])


def is_authority(asker: Asker, row: Row) -> bool:
    # The regional authority alone publishes government dishonesty (IM-2024 §13 ¶1): a region is a node without parent.
    return row["category"] in OPENED_BY_AUTHORITY and asker.region_code == row["regions"][-1]


def hold_at_desk(asker: Asker, row: Row) -> bool:
    """Tell whether a row held back lies on the desk of intake of the asker's region (IM-2018 §35)."""
    has_desk = asker.post == HOLD_POST and asker.unit_id is not None
    return has_desk and asker.rules(row["regions"])


def of_own_node(asker: Asker, row: Row) -> bool:
    return asker.region_code is not None and row["region_code"] == asker.region_code


def drafted(asker: Asker, row: Row) -> bool:
    return asker.unit_id is not None and row["drafted_by"] == asker.unit_id


def filed_with(asker: Asker, row: Row) -> bool:
    """Tell whether a catalogue item is of a region below the asker's own (NX-2024 §27 ¶4)."""
    return asker.rules(row["regions"]) and not of_own_node(asker, row)


def tip_at_desk(asker: Asker, row: Row) -> bool:
    return asker.rules(row["regions"])


def own_log(asker: Asker, row: Row) -> bool:
    return asker.bearer_key is not None and row["bearer_key"] == asker.bearer_key


def unit_log(asker: Asker, row: Row) -> bool:
    is_units = asker.unit_id is not None and row["unit_id"] == asker.unit_id
    return is_units and row["role"] not in UNTOLD_ROLES
