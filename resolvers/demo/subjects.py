"""The demo's subjects: organisations of every form and adults, spread over the regions; all of them made up."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from random import Random

from db.identity import IdentityKeys, organisation
from policies.identifiers import listed_mask, masked
from resolvers.demo.names import organisation_name, person_name
from resolvers.demo.numbers import DemoIds, citizen_number, organisation_code, serial_numbers
from resolvers.demo.regions import BY_CODE, REGIONS

_FIRST_SERIAL = 101
_PERSONS_IN_HUNDRED = 32


@dataclass(frozen=True)
class Form:
    """A form of organisation: the first two characters of its code, its kind, its part of all in hundredths."""

    prefix: str
    kind: str
    share: int


FORMS: Mapping[str, Form] = {
    "ENTERPRISE": Form("91", "LEGAL_PERSON", 50),
    "SOLE_TRADER": Form("92", "UNINCORPORATED_ORG", 26),
    "COOPERATIVE": Form("93", "LEGAL_PERSON", 8),
    "ASSOCIATION": Form("51", "LEGAL_PERSON", 3),
    "PRIVATE_NON_ENTERPRISE": Form("52", "LEGAL_PERSON", 2),
    "PUBLIC_INSTITUTION": Form("12", "LEGAL_PERSON", 3),
    "ORGAN": Form("11", "LEGAL_PERSON", 2),
    "VILLAGE_COLLECTIVE": Form("N2", "LEGAL_PERSON", 2),
    "PARTNERSHIP": Form("91", "UNINCORPORATED_ORG", 3),
    "LAW_FIRM": Form("31", "UNINCORPORATED_ORG", 1),
}


@dataclass(frozen=True, slots=True)
class Subject:
    """One subject as the generator knows it. `number` is a person's synthetic number and is never stored."""

    id: str
    form: str  # key of FORMS, or PERSON
    name: str
    region: str
    code: str | None
    number: str | None
    document: str | None
    issuer: str | None
    representative: str | None
    registered_on: date | None
    is_cancelled: bool = False

    @property
    def is_person(self) -> bool:
        return self.form == "PERSON"

    @property
    def kind(self) -> str:
        return "NATURAL_PERSON" if self.is_person else FORMS[self.form].kind


def make_subjects(count: int, random: Random, ids: DemoIds, *, today: date) -> Iterator[Subject]:
    """Yield `count` subjects; one in eight hundred persons shows a passport instead of a citizen number."""
    codes = [region.code for region in REGIONS]
    shares = [region.share for region in REGIONS]
    forms, weights = list(FORMS), [form.share for form in FORMS.values()]
    for serial, _ in zip(serial_numbers(_FIRST_SERIAL), range(count), strict=False):
        region = random.choices(codes, shares)[0]
        if random.randrange(100) < _PERSONS_IN_HUNDRED:
            yield make_person(serial, random, ids, region=region)
        else:
            form = random.choices(forms, weights)[0]
            yield make_organisation(serial, form, random, ids=ids, region=region, today=today)


def make_organisation(serial: int, form: str, random: Random, *, ids: DemoIds, region: str, today: date) -> Subject:
    """Return the organisation with this serial number."""
    place = BY_CODE[region]
    return Subject(
        id=ids(),
        form=form,
        name=organisation_name(random, form, random.choice(place.towns)),
        region=region,
        code=organisation_code(FORMS[form].prefix, place.code_region, serial),
        number=None,
        document=None,
        issuer=None,
        representative=person_name(random),
        registered_on=today - timedelta(days=random.randrange(900, 8_000)),
        is_cancelled=random.randrange(100) < 2,
    )


def make_person(serial: int, random: Random, ids: DemoIds, *, region: str) -> Subject:
    """Return the adult with this serial number."""
    has_passport = serial % 800 == 0
    return Subject(
        id=ids(),
        form="PERSON",
        name=person_name(random),
        region=region,
        code=None,
        number=f"XX{serial:07d}" if has_passport else citizen_number(serial),
        document="PASSPORT" if has_passport else "CITIZEN_ID",
        issuer="MNG" if has_passport else "CHN",
        representative=None,
        registered_on=None,
    )


def identity_key(subject: Subject, keys: IdentityKeys) -> str:
    """Return the matching key of this subject: a person's is a keyed digest, never the number."""
    if subject.number is None:
        return organisation(subject.code or "")
    return keys.person(document_type=subject.document or "", issuer=subject.issuer or "", number=subject.number)


def subject_row(subject: Subject, keys: IdentityKeys) -> dict[str, object]:
    """Return the row of `subject`. An organisation's registration is open by statute; a person is restricted."""
    key = identity_key(subject, keys)
    number = subject.number
    return {
        "id": subject.id,
        "identity_key": key,
        "pseudonym": keys.alias(key),
        "kind": subject.kind,
        "name": subject.name,
        "code": subject.code,
        "region_code": subject.region,
        # IM-2018 §12(1), §23 ¶2(2): registration is published by statute; IM-2018 §23 ¶3: the rest is restricted.
        "openness": "RESTRICTED" if subject.is_person else "OPEN",
        "openness_basis": None if subject.is_person else "STATUTORY_DISCLOSURE",
        "status": "CANCELLED" if subject.is_cancelled else "ACTIVE",
        "sole_trader": subject.form == "SOLE_TRADER",
        "legal_representative": subject.representative,
        "registered_on": subject.registered_on,
        "document_type": subject.document,
        "masked_number": masked(number) if number else None,
        "listed_number": listed_mask(number) if number else None,
    }
