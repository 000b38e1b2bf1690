"""What may be known of a person only with that person's own written consent, field by field (IM-2018 §18 ¶2).

Each field has a class of content, which no grant opens while the consent to it does not live. A trader who is one
person keeps the rules of persons (PROJECT_DEFAULT (IM-2018 §18)).
"""

from policies.actor import Asker
from policies.openness import PERSON_KIND, Row

# The fields of `rules/bans.csv` under the rule CONSENT.
CONSENT_FIELDS = ("INCOME", "DEPOSIT", "SECURITIES", "COMMERCIAL_INSURANCE", "REAL_ESTATE", "TAX_AMOUNT")
CONTENT_CLASSES = {field: f"CONTENT_{field}" for field in CONSENT_FIELDS}
UNCONSENTED = {field: f"{field}_UNCONSENTED" for field in CONSENT_FIELDS}


def consent_lives(asker: Asker, consent: Row) -> bool:
    """Tell whether a written consent lives today; revoked is dead at once, whatever day was written."""
    is_in_time = consent["signed_on"] <= asker.today <= consent["valid_until"]
    return consent["revoked_on"] is None and bool(is_in_time)


def unconsented(asker: Asker, row: Row, *, field: str) -> bool:
    """Tell whether a record of a person lacks that person's live consent to this field, given to who submitted it.

    A record carries the `consents` of its subject, each with its `fields`.
    """
    if not (row["subject_kind"] == PERSON_KIND or row["sole_trader"]):
        return False
    return not any(
        field in each["fields"] and each["holder_unit_id"] == row["provider_id"] and consent_lives(asker, each)
        for each in row["consents"]
    )


def given_to_unit(asker: Asker, row: Row) -> bool:
    """Tell whether a written consent was given to the asker's unit, as one that submits information."""
    return asker.submitter_id is not None and row["holder_unit_id"] == asker.submitter_id


def agreed_with_unit(asker: Asker, row: Row) -> bool:
    """Tell the same of a unit that collects by agreement (IM-2024 §26)."""
    return asker.is_agreed and given_to_unit(asker, row)
