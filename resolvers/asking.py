"""Whom a question asks for by key: digests for the statement and identities for the log, without any look-up."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import chain
from types import MappingProxyType
from typing import Any

import orjson

from db.identity import IdentityKeys, organisation
from policies.identifiers import check_document, check_uscc, issuer_of
from policies.identifiers_at_once import check_usccs
from resolvers.keys import code_parameter, codes_parameter, person_parameter
from resolvers.plan import Field, ReadPlan, Scalar, resolved
from resolvers.refusal import Refusal
from resolvers.wire_id import PREFIXES

MAX_CODES = 500
NOTHING: Mapping[str, str] = MappingProxyType({})
_PSEUDONYM = re.compile(r"[0-9a-f]{32}")  # the form that the log gives them; no other text is taken over into it


class KeyInvalid(Refusal):
    """Exactly one key names a subject: id, code or person; and at most 500 codes at once."""


@dataclass
class Asked:
    """The subjects asked for by key: parameters of the statement, and the identities behind the keys.

    single: identities of those asked for one by one
    by_id: the identity of an id by response key; where its row is found, the row's subject takes its place
    listed: the codes of a batch by response key, in the order asked
    named: pseudonyms that the question spells out
    behind: whom the rows held back are about whose texts the answer tells, by the ids of the rows on the wire
    """

    keys: IdentityKeys
    today: date
    parameters: dict[str, Any] = field(default_factory=dict)
    single: list[str] = field(default_factory=list)
    by_id: dict[str, str] = field(default_factory=dict)
    listed: dict[str, Sequence[str]] = field(default_factory=dict)
    named: list[str] = field(default_factory=list)
    behind: dict[str, str] = field(default_factory=dict)

    def tell(self, held_row: str, pseudonym: str) -> None:
        """Note whom the text of a row held back is about that the answer tells."""
        self.behind[PREFIXES["HeldRow"] + held_row] = pseudonym

    def pseudonyms(self, known: Mapping[str, str] = NOTHING) -> dict[str, None]:
        """Return how the log names each of them; `known`: those whose name was read, by identity or code."""
        alias = self.keys.alias
        # A stream may name one subject a million times.
        names = [known.get(each) or alias(each) for each in dict.fromkeys((*self.single, *self.by_id.values()))]
        codes = chain.from_iterable(self.listed.values())
        names += [known.get(each) or alias(organisation(each)) for each in codes]
        return dict.fromkeys([*names, *self.named])


Read = Callable[[Field, Mapping[str, Any], Asked], None]


class Asking:
    """Where a plan asks for subjects by key; found once for each plan."""

    def __init__(self, plan: ReadPlan) -> None:
        self._filters = _filtered(plan, "subjectCode")
        self._pseudonyms = _filtered(plan, "pseudonym")
        self._ways = [(each, reading(each)) for each in plan.stored if (reading := READS.get(each.coordinate))]
        self.names_a_number = any(each.arguments.get("person") is not None for each in plan.stored)

    def asked(self, variables: Mapping[str, Any], *, keys: IdentityKeys, today: date) -> Asked:
        """Return whom the question asks for by key.

        Raises: IdentifierInvalid (policies), KeyInvalid; nothing of the number or name travels with them.
        """
        asked = Asked(keys, today)
        for scalar in self._filters:
            asked.single.append(organisation(check_uscc(str(scalar.value_in(variables)))))
        for scalar in self._pseudonyms:
            if _PSEUDONYM.fullmatch(text := str(scalar.value_in(variables))):
                asked.named.append(text)
        for each, read in self._ways:
            read(each, variables, asked)
        return asked


def _filtered(plan: ReadPlan, name: str) -> list[Scalar]:
    """Return the codes or pseudonyms that filter rows: they ask for a subject by key too."""
    filters = [each.arguments.get("filter") or {} for each in plan.walk()]
    return list(dict.fromkeys(each[name] for each in filters if each.get(name) is not None))


def _read_id(asking: Field, variables: Mapping[str, Any], asked: Asked) -> None:
    asked.by_id[asking.key] = f"ID:{asking.arguments['id'].value_in(variables)}"


def _reading_codes(batch: Field) -> Read:
    """Return how the codes of a batch are read; those that are a variable as a whole are not looked up one by one."""
    scalars: Sequence[Scalar] = batch.arguments["codes"]
    name = scalars[0].source[0] if scalars and scalars[0].source else None
    if isinstance(name, str) and all(each.source == (name, place) for place, each in enumerate(scalars)):
        return lambda asking, variables, asked: _read_codes(asking, variables[name], asked)
    return lambda asking, variables, asked: _read_codes(asking, [each.value_in(variables) for each in scalars], asked)


def _read_codes(asking: Field, given: Sequence[str], asked: Asked) -> None:
    if not 1 <= len(given) <= MAX_CODES:
        raise KeyInvalid(asking.path)
    codes = check_usccs(given)
    asked.parameters[codes_parameter(asking.path)] = orjson.dumps(codes).decode()
    asked.listed[asking.key] = codes


def _read_subject(asking: Field, variables: Mapping[str, Any], asked: Asked) -> None:
    given = [(name, value) for name, value in asking.arguments.items() if value is not None]
    if len(given) != 1:
        raise KeyInvalid(asking.path)
    name, value = given[0]
    if name == "id":
        _read_id(asking, variables, asked)
    elif name == "code":
        identity = organisation(check_uscc(value.value_in(variables)))
        asked.parameters[code_parameter(asking.path)] = identity
        asked.single.append(identity)
    else:
        identity = person_identity(resolved(value, variables), asked.keys, asked.today)
        asked.parameters[person_parameter(asking.path)] = identity
        asked.single.append(identity)


# How each root field that asks by key is read; found out once for each plan.
READS: Mapping[str, Callable[[Field], Read]] = {
    "Query.node": lambda _: _read_id,
    "Query.case": lambda _: _read_id,
    "Query.subject": lambda _: _read_subject,
    "Query.subjectsByCodes": _reading_codes,
}


def person_identity(person: Mapping[str, Any], keys: IdentityKeys, today: date) -> str:
    """Return the identity key of a person's document as intake made it."""
    kind = person["documentType"]
    country = person.get("issuingCountry")
    stated = country.value if country is not None else None
    number = check_document(kind, person["number"].value, stated, today=today)
    return keys.person(document_type=kind, issuer=issuer_of(kind, stated), number=number)
