"""What an answer leaves out for this caller, and which formality is missing: told from the plan alone."""

from collections.abc import Mapping
from dataclasses import dataclass, replace

from policies.conditions import CONDITIONS, TOLD_ROUTES
from policies.decide import Allowed, Denied, Policy
from policies.fields import FieldClasses
from resolvers.access import Access, granting_of
from resolvers.plan import Field, Path
from resolvers.right import Right

AUTHORIZATION_REQUIRED = "AUTHORIZATION_REQUIRED"


@dataclass(frozen=True)
class Withheld:
    """What the answer leaves out for this caller, from the plan alone.

    reason: the code of a missing formality, or RESTRICTED
    routes: the lawful ways of those outside the platform, sorted
    """

    path: Path
    coordinate: str
    reason: str
    routes: tuple[str, ...]
    article: str


@dataclass(frozen=True, eq=False)
class Report:
    """All that an answer leaves out; told anew in every answer of a program, so it is itself and nothing like it."""

    notes: tuple[Withheld, ...]


class Withholding:
    """Gathers what one question leaves out for one caller."""

    def __init__(self, right: Right, policy: Policy) -> None:
        self._right = right
        self._policy = policy
        self.notes: list[Withheld] = []

    def tell(self, field: Field, coordinate: str, access: Access, action: str) -> None:
        """Note what is withheld, unless this caller holds one of the lawful ways to it."""
        self._keep(self._note(field, coordinate, access, action))

    def tell_content(self, field: Field, found: Mapping[str, Access], classes: FieldClasses) -> None:
        """Note what is withheld of a record's content, by class; keys that are withheld alike stand together."""
        alike: dict[Withheld, list[str]] = {}
        for cls, access in found.items():
            note = self._note(field, field.coordinate, access, "READ")
            if note is not None:
                alike.setdefault(note, []).extend(classes.content_keys(cls))
        for note, keys in alike.items():
            self._keep(replace(note, coordinate=f"{field.coordinate}({'|'.join(sorted(keys))})"))

    def _keep(self, note: Withheld | None) -> None:
        if note is not None and note not in self.notes:
            self.notes.append(note)

    def _note(self, field: Field, coordinate: str, access: Access, action: str) -> Withheld | None:
        routes = self._policy.routes(access.cls, action)
        # Which rows an authorisation opens is seen in the rows only; that it opens no others can be told beforehand.
        taken = {CONDITIONS[name].route for name in access.granting if name != "AUTHORISED"} - {None}
        if taken or not (routes or self._is_cut_off(access, action)):
            return None
        # The article that bounds what this caller is given; where it is given nothing, the one that gives it to others.
        lines = self._policy.matching(self._right.role, access.cls, action)
        bounds = [line.citation for line in lines if line.effect == "allow" and line.condition in access.granting]
        told = tuple(route for route in routes if route in TOLD_ROUTES)
        article = [*bounds, *routes.values(), *(line.citation for line in lines)][0]
        return Withheld(field.path, coordinate, self._reason(access, action), told, article)

    def lacking(self, cls: str, action: str) -> str | None:
        """Return the code of the formality without which a grant of the caller's role can not hold; None for none."""
        granting = granting_of(self._policy.decide(self._right.role, cls, action, scopes=self._right.scopes))
        return next((code for name in granting if (code := self._right.lacking(name))), None)

    def _is_cut_off(self, access: Access, action: str) -> bool:
        """Tell whether the token's scopes keep from the caller what its role would be given."""
        unscoped = self._policy.decide(self._right.role, access.cls, action)
        if self._right.scopes is None or isinstance(unscoped, Allowed):
            return self._right.scopes is not None and isinstance(access.decision, Denied)
        return bool(set(granting_of(unscoped)) - self._right.idle - set(access.granting))

    def _reason(self, access: Access, action: str) -> str:
        if "AUTHORISED" in access.granting:
            return AUTHORIZATION_REQUIRED
        if self._is_cut_off(access, action):
            return "SCOPE_REQUIRED"
        return self.lacking(access.cls, action) or "RESTRICTED"
