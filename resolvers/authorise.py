"""Plan → authorised plan: every node asks the policy once, and the answer says beforehand what it withholds.

Pure: the standing is an argument. Nothing here looks at a row, so what is withheld and what is refused depends only on
who asks and what is asked.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from policies.actor import PUBLIC
from policies.conditions import CONDITIONS
from policies.decide import AllowedIf, Decision, Denied, Policy
from policies.fields import BY_TYPE, NO_CELL, WITH_PARENT, FieldClasses
from policies.reader import ROW_CLASSES
from resolvers.access import Access
from resolvers.filters import asked, order_of
from resolvers.plan import Field, Path, ReadPlan
from resolvers.refusal import Refusal
from resolvers.right import Right

SUBJECTS = ("Organization", "Person")
SINGLE = ("subject", "node")
SINGLE_LOOKUPS = 10  # by key in one question; more of them are a batch, however they are written (IM-2018 §25)
LISTS = ("listEntries", "lists")  # plain lists of rows; every other plural is a connection


class PurposeRequired(Refusal):
    """The field or filter has no open route, and the state organ has not said why it asks."""


class CategoryNotPermitted(Refusal):
    """The question names a category that the duty behind the stated purpose does not cover."""


class BatchNotPermitted(Refusal):
    """Many subjects in one question are for state organs under an approved grant."""


class BatchTooLarge(Refusal):
    """More codes in one question than the grant, or any question, allows."""


class FieldNotComparable(Refusal):
    """The field is open for some visible rows only, so order and negation by it would tell of the others."""


@dataclass(frozen=True)
class Granted:
    """One authorised field: its own access (none = decided with its parent), that of the rows below, its children.

    `filters` is the access of each filtered column, keyed by filter name; `content` that of each content class.
    """

    field: Field
    cell: Access | None
    rows: Mapping[str, Access]
    children: Mapping[str, tuple["Granted", ...]]
    filters: Mapping[str, Access]
    content: Mapping[str, Access]


@dataclass(frozen=True)
class Withheld:
    """What the answer leaves out for this caller, from the plan alone."""

    path: Path
    coordinate: str
    reason: str
    routes: tuple[str, ...]
    article: str


@dataclass(frozen=True)
class Authorised:
    """The plan with a decision at every node."""

    root: tuple[Granted, ...]
    withheld: tuple[Withheld, ...]


def authorise(plan: ReadPlan, right: Right, *, policy: Policy, classes: FieldClasses) -> Authorised:
    """Return the plan with every decision made.

    Raises: PurposeRequired, CategoryNotPermitted, BatchNotPermitted, BatchTooLarge, FieldNotComparable.
    """
    judge = _Judge(right, policy, classes)
    judge.hold_to_batch(plan)
    root = tuple(judge.grant(field, "Query", {}) for field in plan.stored)
    return Authorised(root, tuple(judge.withheld))


class _Judge:
    """Asks the policy for one question and gathers what is withheld."""

    def __init__(self, right: Right, policy: Policy, classes: FieldClasses) -> None:
        self._right = right
        self._policy = policy
        self._classes = classes
        self.withheld: list[Withheld] = []

    def grant(self, field: Field, parent: str, above: Mapping[str, Access]) -> Granted:
        """Authorise one field of type `parent` and all below it; `above` is the access of the rows it belongs to."""
        cls = WITH_PARENT if field.is_typename else self._classes.fields[field.coordinate]
        rows = self._rows(field, cls)
        cell = None if cls in NO_CELL or cls in ROW_CLASSES else self._access(cls, "READ")
        row = above.get(parent)
        if cell is not None and (row is None or not cell.covers(row)):
            self._tell(field, field.coordinate, cell, "READ")
        children = {
            kind: tuple(self.grant(child, kind, rows or above) for child in fields)
            for kind, fields in field.children.items()
        }
        content = self._content(field, row) if field.coordinate == "Record.content" else {}
        return Granted(field, cell, rows, children, self._filters(field, rows), content)

    def _rows(self, field: Field, cls: str) -> dict[str, Access]:
        """Return the access of the rows that the field leads to or counts, by concrete type."""
        action = "BROWSE" if is_plural(field) or cls == "RECORD" else "FIND"
        if cls == "RECORD":  # recordCount rests on rows
            return {"Record": self._access(cls, action)}
        if cls != BY_TYPE:
            return {}
        found = {kind: self._access(self._classes.fields[kind], action) for kind in row_types(field)}
        for access in found.values():
            self._tell(field, field.coordinate, access, action)
        return found

    def _access(self, cls: str, action: str) -> Access:
        given = self._policy.decide(self._right.role, cls, action)
        public = self._policy.decide(PUBLIC.role, cls, action)
        return Access(self._narrow(given), public, cls, self._right.has_subject)

    def _narrow(self, decision: Decision) -> Decision:
        """Leave out grants that can not hold for this caller, so that a refusal needs no look at a row."""
        if not isinstance(decision, AllowedIf):
            return decision
        idle = set() if self._right.has_subject else {"OWN"}
        idle |= set() if self._right.duties else {"ON_DUTY"}
        granting = tuple(name for name in decision.granting if name not in idle)
        return AllowedIf(granting, decision.denying) if granting else Denied()

    def hold_to_batch(self, plan: ReadPlan) -> None:
        """Hold the subjects asked for by key, over the whole question, to the caller's right to ask for many."""
        batches = [field for field in plan.stored if field.coordinate == "Query.subjectsByCodes"]
        singles = [field for field in plan.stored if field.name in SINGLE]
        if not batches and len(singles) <= SINGLE_LOOKUPS:
            return
        path, article = (batches or singles)[0].path, "IM-2018 §25"
        wanted = sum(len(field.arguments["codes"]) for field in batches) + len(singles)
        if isinstance(self._policy.decide(self._right.role, "SUBJECT_BATCH", "BATCH"), Denied):
            raise BatchNotPermitted(path, article)
        if isinstance(self._access("SUBJECT_BATCH", "BATCH").decision, Denied):
            raise PurposeRequired(path, article)
        # The smallest of the duties at hand: a right in one region is not lent to another.
        allowed = min(duty.batch_max_codes for duty in self._right.duties)
        if allowed == 0:
            raise BatchNotPermitted(path, article)
        if wanted > allowed:
            raise BatchTooLarge(path, article)

    def _filters(self, field: Field, rows: Mapping[str, Access]) -> dict[str, Access]:
        """Authorise every column that filters or orders the rows of `field`; keyed `Type.filter`; one that
        looks through other rows has `Type.filter.row` and `.cell` instead."""
        found: dict[str, Access] = {}
        if not is_plural(field) and field.name != "recordCount":
            return found
        for kind, row in rows.items():
            order = order_of(kind, field.arguments)
            if order is not None:
                self._compare(field, self._read(order.coordinate), row, is_exact=True)
            for name, each, value in asked(kind, field.arguments):
                access = self._read(each.coordinate)
                if each.through:
                    found[f"{kind}.{name}.row"] = self._access(self._classes.fields[each.through], "FIND")
                    found[f"{kind}.{name}.cell"] = access
                else:
                    self._compare(field, access, row, is_exact=each.is_negative(value))
                    found[f"{kind}.{name}"] = access
        self._categories(field)
        return found

    def _read(self, coordinate: str) -> Access:
        return self._access(self._classes.fields[coordinate], "READ")

    def _compare(self, field: Field, access: Access, row: Access, *, is_exact: bool) -> None:
        """Refuse an order or a negation by a value that is withheld for some of the rows."""
        if isinstance(row.decision, Denied):
            return  # nothing to order: the answer is empty whatever is compared
        if isinstance(access.decision, Denied):
            self._refuse_unasked(access.cls, field)
        if is_exact and not access.covers(row):
            raise FieldNotComparable(field.path, "IM-2018 §27")

    def _refuse_unasked(self, cls: str, field: Field) -> None:
        if not isinstance(self._policy.decide(self._right.role, cls, "READ"), Denied) and not self._right.duties:
            raise PurposeRequired(field.path, "IM-2018 §25")

    def _categories(self, field: Field) -> None:
        """Hold a state organ to the categories of its duty (IM-2024 §24: no more than the purpose needs)."""
        asked = (field.arguments.get("filter") or {}).get("categories")
        if not asked or not self._right.duties:
            return
        covered = frozenset[str]().union(*(duty.categories for duty in self._right.duties))
        if not covered.issuperset(asked):
            raise CategoryNotPermitted(field.path, "IM-2024 §24")

    def _content(self, field: Field, row: Access | None) -> dict[str, Access]:
        found = {cls: self._access(cls, "READ") for cls in self._classes.content_classes()}
        for cls, access in found.items():
            if row is None or not access.covers(row):
                keys = "|".join(self._classes.content_keys(cls))
                self._tell(field, f"{field.coordinate}({keys})", access, "READ")
        return found

    def _tell(self, field: Field, coordinate: str, access: Access, action: str) -> None:
        """Note what is withheld, unless this caller holds one of the lawful ways to it."""
        routes = self._policy.routes(access.cls, action)
        if not routes or any(CONDITIONS[name].route for name in access.granting):
            return
        asked = self._policy.decide(self._right.role, access.cls, action)
        could = isinstance(asked, AllowedIf) and "ON_DUTY" in asked.granting
        reason = "PURPOSE_REQUIRED" if could and not self._right.duties else "RESTRICTED"
        # The article that bounds what this caller is given; where it is given nothing, the one that gives it to others.
        lines = self._policy.matching(self._right.role, access.cls, action)
        bounds = [line.citation for line in lines if line.effect == "allow" and line.condition in access.granting]
        note = Withheld(field.path, coordinate, reason, tuple(routes), (bounds or list(routes.values()))[0])
        if note not in self.withheld:
            self.withheld.append(note)


def is_plural(field: Field) -> bool:
    """Tell whether the field answers rows by browsing."""
    return field.type_name.endswith("Connection") or field.name in LISTS


def row_types(field: Field) -> tuple[str, ...]:
    """Return the concrete types whose rows the field may answer."""
    if not field.type_name.endswith("Connection"):
        return tuple(field.children)
    node = field.type_name.removesuffix("Connection")
    return SUBJECTS if node == "Subject" else (node,)
