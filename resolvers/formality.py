"""The caller's own formality for a subject asked for by key: which written authorisation it holds, if any.

It is read from the authorisations made out to the caller alone: a subject that none of them names gives the same code
whether it exists or not (IM-2018 §24).
"""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple

from sqlalchemy import ColumnElement, and_, case, exists, literal_column

from db.tables import subject
from db.tables_of_use import authorisation, authorisation_category
from resolvers.authorise import Granted
from resolvers.compilation import Compilation
from resolvers.entitled import held, stands
from resolvers.json_sql import fixed_text
from resolvers.keys import key_of
from resolvers.plan import Field
from resolvers.program import Program
from resolvers.refusal import NotAvailable, Refusal
from resolvers.right import IdentityProofRequired, Right
from resolvers.wire_id import PREFIXES, prefix_of
from resolvers.withheld import AUTHORIZATION_REQUIRED, Report, Withheld

ARTICLE = "IM-2018 §24"


class AuthorisationRequired(Refusal):
    """No written authorisation of this subject is made out to the caller."""


class AuthorisationExpired(Refusal):
    """The last day of the written authorisation has passed, or its first has not come."""


class AuthorisationRevoked(Refusal):
    """The subject has revoked its written authorisation."""


class AuthorisationScope(Refusal):
    """The written authorisation does not cover a category asked for."""


STATES: Mapping[str, type[Refusal]] = {
    "SCOPE": AuthorisationScope,
    "REVOKED": AuthorisationRevoked,
    "EXPIRED": AuthorisationExpired,
}
HELD = "HELD"


def names_a_subject(field: Field) -> bool:
    """Tell whether a root field asks for one subject by key."""
    if field.coordinate == "Query.node":
        return prefix_of(field.arguments["id"].value) == PREFIXES["Organization"]
    return field.coordinate == "Query.subject"


def formality_column(state: Compilation, granted: Granted) -> ColumnElement[Any]:
    """Return HELD, SCOPE, REVOKED, EXPIRED or NULL for the subject that `granted` asks for by key."""
    ground = state.target.ground
    a = authorisation.alias()
    who = subject.alias()
    is_asked = key_of(state, granted.field, who.c)
    names = and_(a.c.subject_id == who.c.id, is_asked, a.c.purpose == ground.purpose, held(a.c, ground))
    alive = exists().where(names, stands(a.c, ground))
    covered = [alive]
    for category in _categories(granted.field):
        k = authorisation_category.alias()
        covers = and_(k.c.authorisation_id == a.c.id, k.c.category == category)
        covered.append(exists().where(names, stands(a.c, ground), covers))
    return case(
        (and_(*covered), fixed_text(HELD)),
        (alive, fixed_text("SCOPE")),
        (exists().where(names, a.c.revoked_on.is_(None)), fixed_text("EXPIRED")),
        (exists().where(names), fixed_text("REVOKED")),
        else_=literal_column("null"),
    )


def _categories(field: Field) -> list[str]:
    """Return the categories that the question names below the subject, sorted."""
    named = ((each.arguments.get("filter") or {}).get("categories") or () for each in field.walk())
    return sorted({category for categories in named for category in categories})


class Formalities(NamedTuple):
    """The caller's formality for each subject that a question asks for by key, as one row of its program tells it."""

    right: Right
    states: Mapping[str, str | None]  # by response key of the root field

    def hold(self) -> None:
        """Refuse the question where it rests on an authorisation that is not there.

        Raises: AuthorisationScope where one lives and does not cover what is asked; AuthorisationRequired,
        AuthorisationExpired, AuthorisationRevoked where the question says that it rests on one.
        """
        for key, state in self.states.items():
            if state == "SCOPE" or (self.right.must_hold and state != HELD):
                raise self.refusal(key)

    def refusal(self, key: str) -> Refusal:
        """Return why the root field `key` found nothing: the formality that is missing, else NOT_AVAILABLE."""
        state = self.states.get(key, HELD)
        if key in self.states and self.right.lacks_proof:
            return IdentityProofRequired((key,), ARTICLE)
        if self.right.purpose is None or state == HELD:
            return NotAvailable((key,), "IM-2018 §23")
        return STATES.get(state or "", AuthorisationRequired)((key,), ARTICLE)

    def told(self, withheld: Report) -> Report:
        """Return what is withheld with the caller's own formality in place of the general one."""
        if not any(self.states.values()):
            return withheld
        return Report(tuple(self._told(each) for each in withheld.notes))

    def _told(self, each: Withheld) -> Withheld:
        state = self.states.get(each.path[0])
        if each.reason != AUTHORIZATION_REQUIRED or state is None:
            return each
        # Under a living authorisation, what is left out lies beyond its scope.
        return replace(each, reason=f"AUTHORIZATION_{'SCOPE' if state == HELD else state}")


def formalities_of(program: Program, right: Right, row: Sequence[Any]) -> Formalities:
    """Return the formalities that a row of `program` tells."""
    return Formalities(
        right,
        {
            root.key: None if root.formality is None else row[root.formality]
            for root in program.roots
            if root.names_subject
        },
    )
