"""A written consent: registered by the unit that holds the signed document, revoked by the person (IM-2018 §18 ¶2).

The platform keeps the number and the digest of the document, never the document. Who consents need not be known yet:
nothing of a person may come in before it has consented, so the consent is where it is first met.
"""

import re
from collections.abc import Collection, Mapping
from datetime import date
from typing import Any

from sqlalchemy import and_, bindparam, insert, or_, select, update

from db.kinds import Key
from db.tables import subject
from db.tables_of_intake import consent, consent_field
from policies.bans import ban_in_text
from policies.identity_text import names_a_person
from resolvers.consent.refusals import ConsentInvalid, DocumentReused, NameConflict, NotOfFullCapacity
from resolvers.intake.counterparts import Counterpart, counterpart_of
from resolvers.intake.reading import Reading
from resolvers.intake.registering import NewSubject, register
from resolvers.refusal import NotAvailable, Refusal
from resolvers.wire_id import stored_key
from resolvers.writing import Writing

ARTICLE = "IM-2018 §18 ¶2"
MAX_NUMBER = 128  # characters of a document's number
_DIGEST = re.compile(r"[0-9a-f]{64}")
_SAID = ("purpose", "document_number", "signed_on", "valid_until")
_REFUSED: Mapping[str, tuple[type[Refusal], str]] = {
    "SUBJECT_NOT_FULL_CAPACITY": (NotOfFullCapacity, "IM-2018 §2"),
}


async def give_consent(writing: Writing, given: Mapping[str, Any]) -> str:
    """Register a consent to the caller's unit, and return its id; the same document again changes nothing.

    Raises: ConsentInvalid, also of what the person has revoked; DocumentReused, NameConflict,
    NotOfFullCapacity, NotAvailable.
    """
    said = given["input"]
    row = _row(said, today=writing.act.today)
    who = _who(writing, said)
    writing.names(str(who.identity_key))
    known = await _registered(writing, row["document_digest"])
    if known is not None:
        if known != {"id": known["id"], "who": who.identity_key, "fields": set(said["fields"]), **_of(row)}:
            raise DocumentReused((), ARTICLE)
        return str(known["id"])
    values = {"id": writing.new_id(), "subject_id": await _subject(writing, who), **row}
    if await _was_taken_back(writing, values, fields=frozenset(said["fields"])):
        raise ConsentInvalid((), ARTICLE)
    await _insert(writing, values)
    await writing.transaction.copy_rows(
        consent_field.name, ("consent_id", "field"), [(values["id"], field) for field in sorted(set(said["fields"]))]
    )
    await writing.enter("GIVEN", "CONSENT", values["id"], 1)
    return str(values["id"])


async def revoke_consent(writing: Writing, given: Mapping[str, Any]) -> str:
    """Revoke the caller's own consent `id` and return its id; one that was revoked before stays as it is.

    Raises: NotAvailable where the caller has no such consent.
    """
    key = {"id": stored_key(given["id"])}
    is_own = (consent.c.id == bindparam("id", type_=Key), writing.permits("CONSENT", "REVOKE", consent.c))
    change = update(consent).where(*is_own, consent.c.revoked_on.is_(None)).values(revoked_on=bindparam("today"))
    if await writing.run(change.returning(consent.c.id), key):
        await writing.enter("REVOKED", "CONSENT", key["id"], 2)
    elif not await writing.run(select(consent.c.id).where(*is_own), key):
        raise NotAvailable((), ARTICLE)
    return key["id"]


def _row(said: Mapping[str, Any], *, today: date) -> dict[str, Any]:
    """Return what is stored of the document. Raises: ConsentInvalid."""
    number, digest = said["documentNumber"].strip(), said["documentDigest"].strip().lower()
    signed_on, valid_until = said["signedOn"], said["validUntil"]
    is_plain = 0 < len(number) <= MAX_NUMBER and number.isprintable()
    is_lawful = is_plain and not names_a_person(number) and ban_in_text(number) is None
    # A consent that is over on the day it is registered covers nothing.
    is_in_order = signed_on <= today <= valid_until
    if not (said["fields"] and is_lawful and _DIGEST.fullmatch(digest) and is_in_order):
        raise ConsentInvalid((), ARTICLE)
    return {
        "purpose": said["purpose"],
        "document_number": number,
        "document_digest": digest,
        "signed_on": signed_on,
        "valid_until": valid_until,
    }


def _of(row: Mapping[str, Any]) -> dict[str, Any]:
    return {name: _plain(row[name]) for name in _SAID}


def _who(writing: Writing, said: Mapping[str, Any]) -> Counterpart:
    """Return who consents, by the rules of intake: a natural person, or a trader who is one.

    Raises: ConsentInvalid, NotOfFullCapacity.
    """
    person, trader = said.get("person"), said.get("trader")
    if (person is None) == (trader is None):
        raise ConsentInvalid((), ARTICLE)  # exactly one consents
    reading = Reading(lambda field: (field, None), layout="PERSON" if person else "ORGANISATION", is_penalty=False)
    if person is not None:
        reading.values = {
            "counterpartName": person["name"],
            "personIdType": person["documentType"],
            "personIdNumber": person["number"],
            "issuer": person.get("issuingCountry") or "",
        }
    elif trader is not None:
        reading.values = {"counterpartName": trader["name"], "uscc": trader["code"], "counterpartKind": "SOLE_TRADER"}
    who = counterpart_of(reading, writing.keys, writing.act.today)
    if who is None or who.identity_key is None or not who.name:
        code = reading.problems[0].code if reading.problems else ""
        refusal, article = _REFUSED.get(code, (ConsentInvalid, ARTICLE))
        raise refusal((), article)
    return who


async def _registered(writing: Writing, digest: str) -> dict[str, Any] | None:
    """Return what the unit registered under this document, None where it did not."""
    c = consent.c
    asked = select(c.id, subject.c.identity_key, *(c[name] for name in _SAID))
    own = c.holder_unit_id == bindparam("own_unit_id", type_=Key)
    same = c.document_digest == bindparam("digest", type_=Key)
    joined = asked.join(subject, subject.c.id == c.subject_id).where(own, same)
    found = await writing.run(joined, {"digest": digest})
    if not found:
        return None
    consent_id, who, *said = found[0]
    covered = select(consent_field.c.field).where(consent_field.c.consent_id == bindparam("id", type_=Key))
    fields = {field for (field,) in await writing.run(covered, {"id": consent_id})}
    return {"id": consent_id, "who": who, "fields": fields, **dict(zip(_SAID, map(_plain, said), strict=True))}


async def _was_taken_back(writing: Writing, values: Mapping[str, Any], *, fields: Collection[str]) -> bool:
    """Say whether the person has revoked what is registered: the same paper, or one of its fields for the purpose.

    Another scan of a paper has another digest and says nothing new. A revocation takes back the fields it covered and
    no others, in all that was signed before it.
    """
    c = consent.c
    whose = and_(
        c.holder_unit_id == bindparam("own_unit_id", type_=Key), c.subject_id == bindparam("subject_id", type_=Key)
    )
    is_same = c.document_number == bindparam("document_number", type_=c.document_number.type)
    is_older = and_(
        c.purpose == bindparam("purpose", type_=Key), c.revoked_on > bindparam("signed_on", type_=c.signed_on.type)
    )
    named = {f"field_{place}": each for place, each in enumerate(sorted(fields))}
    covered = select(consent_field.c.field).where(consent_field.c.consent_id == c.id)
    is_of_field = covered.where(consent_field.c.field.in_([bindparam(name, type_=Key) for name in named])).exists()
    found = select(c.id).where(whose, c.revoked_on.is_not(None), or_(is_same, and_(is_older, is_of_field)))
    return bool(await writing.run(found.limit(1), {**values, **named}))


def _plain(value: Any) -> str:
    return value.isoformat() if isinstance(value, date) else str(value)  # SQLite keeps days as text


async def _subject(writing: Writing, who: Counterpart) -> str:
    """Return the id of the subject with this identity, made where there is none. Raises: NameConflict."""
    asked = select(subject.c.id, subject.c.name).where(subject.c.identity_key == bindparam("identity", type_=Key))
    found = await writing.run(asked, {"identity": who.identity_key})
    if found:
        subject_id, name = found[0]
        if name != who.name:
            raise NameConflict((), "NX-2024 §25")
        return str(subject_id)
    return await _registered_subject(writing, who)


async def _registered_subject(writing: Writing, who: Counterpart) -> str:
    assert who.identity_key is not None
    new = NewSubject(writing.new_id(), who.identity_key, who, writing.act.standing.region_code)
    made = await register(writing.transaction, writing.dialect, [new], alias=writing.keys.alias)
    return new.id if made else await _subject(writing, who)  # somebody else made it in this very moment


async def _insert(writing: Writing, values: Mapping[str, Any]) -> None:
    """Write the consent, if the caller may register one to its own unit: check and change are one statement."""
    made = [bindparam(name, type_=consent.c[name].type).label(name) for name in values]
    row = select(*made, bindparam("own_unit_id", type_=Key).label("holder_unit_id")).subquery()
    permitted = select(*row.c).where(writing.permits("CONSENT", "GIVE", row.c))
    written = insert(consent).from_select(list(row.c.keys()), permitted).returning(consent.c.id)
    if not await writing.run(written, values):
        raise NotAvailable((), ARTICLE)
