"""Whose record a row is: the counterpart's kind, its identity and what may be stored of it."""

from dataclasses import dataclass
from datetime import date

from db.identity import IdentityKeys, organisation
from policies.capacity import full_capacity
from policies.identifiers import (
    PLACEHOLDER_USCC,
    IdentifierInvalid,
    birth_date,
    check_document,
    check_uscc,
    issuer_of,
    listed_mask,
    masked,
    normalise,
)
from resolvers.intake.reading import Reading, canonical_name
from resolvers.intake.templates import values_of


@dataclass(frozen=True)
class Counterpart:
    """Who was licensed or penalised.

    identity_key: None for a sole trader without a code, which is known by its record alone
    distinction: what tells this counterpart from another under one decision number
    """

    kind: str
    name: str
    identity_key: str | None
    distinction: str
    code: str | None = None
    sole_trader: bool = False
    legal_representative: str | None = None
    document_type: str | None = None
    masked_number: str | None = None
    listed_number: str | None = None

    @property
    def is_person(self) -> bool:
        """Say whether the record is a natural person's."""
        return self.kind == "NATURAL_PERSON"

    @property
    def is_held_to_person_rules(self) -> bool:
        """Say whether the collection bans for persons bind: a sole trader's own data are a person's too."""
        return self.is_person or self.sole_trader


def is_person_row(reading: Reading) -> bool:
    """Say whether the row says that its counterpart is a natural person."""
    stated = reading.text("counterpartKind")
    if stated:
        return stated == "PERSON"
    return reading.layout == "PERSON"


def held_to_person_rules(reading: Reading) -> bool:
    """Say whether the collection bans for persons bind the row: a sole trader's own data are a person's too."""
    if is_person_row(reading) or reading.text("counterpartKind") == "SOLE_TRADER":
        return True
    code = normalise(reading.text("uscc"))
    return code == PLACEHOLDER_USCC or _nature(code) == "SOLE_TRADER"


def counterpart_of(reading: Reading, keys: IdentityKeys, today: date) -> Counterpart | None:
    """Return the row's counterpart; None where problems were noted in `reading`."""
    if reading.layout == "ORGANISATION" and is_person_row(reading):
        reading.refuse("counterpartKind", "CATEGORY_NOT_FOR_SUBJECT_KIND")
        return None
    if reading.layout == "PERSON" and not is_person_row(reading):
        reading.refuse("counterpartKind", "CATEGORY_NOT_FOR_SUBJECT_KIND")
        return None
    return _person(reading, keys, today) if is_person_row(reading) else _organisation(reading)


def _organisation(reading: Reading) -> Counterpart | None:
    """Return an organisation by its code, the only matching key (NX-2024 §25)."""
    written = normalise(reading.text("uscc"))
    if not written:
        return None  # already noted as missing or unreadable
    if written == PLACEHOLDER_USCC:
        return _trader_without_code(reading)
    try:
        code = check_uscc(written)
    except IdentifierInvalid:
        reading.refuse("uscc", "IDENTIFIER_INVALID")
        return None
    nature = _nature(code)
    sole_trader = nature == "SOLE_TRADER"
    if sole_trader != (reading.text("counterpartKind") == "SOLE_TRADER") and "counterpartKind" in reading.values:
        reading.refuse("counterpartKind", "CATEGORY_NOT_FOR_SUBJECT_KIND")
        return None
    return Counterpart(
        kind="LEGAL_PERSON" if nature is None else "UNINCORPORATED_ORG",
        name=_name(reading),
        identity_key=organisation(code),
        distinction=organisation(code),
        code=code,
        sole_trader=sole_trader,
        legal_representative=reading.text("legalRepresentative") or None,
    )


def _trader_without_code(reading: Reading) -> Counterpart | None:
    """Return a sole trader whose code is the placeholder: it has no identity beyond its record."""
    number = normalise(reading.text("businessRegistrationNo"))
    if not number:
        reading.refuse("businessRegistrationNo", "VALUE_MISSING")
        return None
    return Counterpart(
        kind="UNINCORPORATED_ORG",
        name=_name(reading),
        identity_key=None,
        distinction=f"REGISTRATION:{number}",
        sole_trader=True,
        legal_representative=reading.text("legalRepresentative") or None,
    )


def _person(reading: Reading, keys: IdentityKeys, today: date) -> Counterpart | None:
    """Return a natural person of full capacity; of the number only digest and masks go on."""
    if normalise(reading.text("uscc")) not in ("", PLACEHOLDER_USCC):
        reading.refuse("uscc", "CATEGORY_NOT_FOR_SUBJECT_KIND")
        return None
    kind, issuer = reading.text("personIdType"), normalise(reading.text("issuer"))
    if not kind or not reading.text("personIdNumber"):
        return None  # already noted as missing or unreadable
    try:
        number = check_document(kind, reading.text("personIdNumber"), issuer or None, today=today)
    except IdentifierInvalid as error:
        reading.refuse("issuer" if error.reason == "ISSUER_REQUIRED" else "personIdNumber", "IDENTIFIER_INVALID")
        return None
    born, acted = birth_date(kind, number), reading.day("decidedOn")
    # IM-2018 §2: the person must have had full capacity when the organ acted, not only today.
    if born and not full_capacity(born, acted or today, own_income_basis=False):
        reading.refuse("personIdNumber", "SUBJECT_NOT_FULL_CAPACITY")
        return None
    identity = keys.person(document_type=kind, issuer=issuer_of(kind, issuer), number=number)
    return Counterpart(
        kind="NATURAL_PERSON",
        name=_name(reading),
        identity_key=identity,
        distinction=identity,
        document_type=kind,
        masked_number=masked(number),
        listed_number=listed_mask(number),
    )


def _name(reading: Reading) -> str:
    """Return the counterpart's name as it is stored; one of which nothing can be seen is none."""
    name = canonical_name(reading.text("counterpartName"))
    if reading.text("counterpartName") and not name:
        reading.refuse("counterpartName", "VALUE_MISSING")
    return name


def _nature(code: str) -> str | None:
    """Return what the first two characters of a code say, None for an ordinary legal person."""
    return values_of("usccPrefix").get(code[:2])
