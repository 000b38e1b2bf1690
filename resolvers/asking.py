"""Whom a question asks for by key: digests for the statement and pseudonyms for the log, without any look-up."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import orjson

from db.identity import IdentityKeys, organisation
from policies.identifiers import check_document, check_uscc, issuer_of
from resolvers.keys import codes_parameter, person_parameter
from resolvers.plan import Field, ReadPlan, Scalar, resolved
from resolvers.refusal import Refusal

MAX_CODES = 500
_PSEUDONYM = re.compile(r"[0-9a-f]{32}")  # the form that the log gives them; no other text is taken over into it


class KeyInvalid(Refusal):
    """Exactly one key names a subject: id, code or person; and at most 500 codes at once."""


@dataclass(frozen=True)
class Asked:
    """The subjects asked for by key: parameters of the statement, and their pseudonyms in the log.

    `by_id` holds, by response key, the pseudonym of an id; where its row is found, the row's subject takes its place.
    """

    parameters: Mapping[str, Any]
    pseudonyms: tuple[str, ...]
    by_id: Mapping[str, str]


def asked_for(plan: ReadPlan, variables: Mapping[str, Any], *, keys: IdentityKeys, today: date) -> Asked:
    """Return whom the question asks for by key.

    Raises: IdentifierInvalid (policies), KeyInvalid; nothing of the number or name travels with them.
    """
    parameters: dict[str, Any] = {}
    pseudonyms: list[str] = []
    by_id: dict[str, str] = {}
    for code in _filtered(plan, "subjectCode"):
        pseudonyms.append(keys.alias(organisation(check_uscc(str(code.value_in(variables))))))
    named = (str(each.value_in(variables)) for each in _filtered(plan, "pseudonym"))
    pseudonyms += [each for each in named if _PSEUDONYM.fullmatch(each)]
    for field in plan.stored:
        arguments = {name: value for name, value in resolved(field.arguments, variables).items() if value is not None}
        for identity in _identities(field, arguments, keys, today, parameters):
            pseudonyms.append(keys.alias(identity))
            if "id" in arguments:
                by_id[field.key] = pseudonyms[-1]
    return Asked(parameters, tuple(dict.fromkeys(pseudonyms)), by_id)


def names_a_number(plan: ReadPlan) -> bool:
    """Tell whether the question holds the number of a person's document."""
    return any(field.arguments.get("person") is not None for field in plan.stored)


def _filtered(plan: ReadPlan, name: str) -> list[Scalar]:
    """Return the codes or pseudonyms that filter rows: they ask for a subject by key too."""
    filters = [field.arguments.get("filter") or {} for field in plan.walk()]
    return list(dict.fromkeys(each[name] for each in filters if each.get(name) is not None))


def _identities(
    field: Field, arguments: Mapping[str, Any], keys: IdentityKeys, today: date, parameters: dict[str, Any]
) -> list[str]:
    if field.coordinate in ("Query.node", "Query.case"):
        return [f"ID:{arguments['id'].value}"]
    if field.coordinate == "Query.subjectsByCodes":
        if not 1 <= len(arguments["codes"]) <= MAX_CODES:
            raise KeyInvalid(field.path)
        codes = [check_uscc(code.value) for code in arguments["codes"]]
        parameters[codes_parameter(field.path)] = orjson.dumps(codes).decode()
        return [organisation(code) for code in codes]
    if field.coordinate != "Query.subject":
        return []
    if len(arguments) != 1:
        raise KeyInvalid(field.path)
    if "id" in arguments:
        return [f"ID:{arguments['id'].value}"]
    if "code" in arguments:
        return [organisation(check_uscc(arguments["code"].value))]
    identity = person_identity(arguments["person"], keys, today)
    parameters[person_parameter(field.path)] = identity
    return [identity]


def person_identity(person: Mapping[str, Any], keys: IdentityKeys, today: date) -> str:
    """Return the identity key of a person's document as intake made it."""
    kind = person["documentType"]
    country = person.get("issuingCountry")
    stated = country.value if country is not None else None
    number = check_document(kind, person["number"].value, stated, today=today)
    return keys.person(document_type=kind, issuer=issuer_of(kind, stated), number=number)
