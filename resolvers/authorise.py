"""Plan → authorised plan: every node asks the policy once, and the answer says beforehand what it withholds.

Pure: the standing is an argument. Nothing here looks at a row, so what is withheld and what is refused depends only on
who asks and what is asked.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from policies.actor import PUBLIC
from policies.decide import AllowedIf, Decision, Denied, Policy
from policies.fields import BY_TYPE, NO_CELL, WITH_PARENT, FieldClasses
from policies.vocabulary import ROW_CLASSES
from resolvers.access import Access, reached
from resolvers.changed_columns import classes_of_columns
from resolvers.dimensions import DIMENSIONS
from resolvers.filters import order_of, stated
from resolvers.leading import is_counted, is_plural, row_types
from resolvers.plan import Field, ReadPlan
from resolvers.refusal import Refusal
from resolvers.right import IdentityProofRequired, Right, public_right
from resolvers.withheld import Withheld, Withholding

SINGLE = ("subject", "node", "case")
CONTENT, CHANGES = "Record.content", "Record.changes"
SINGLE_LOOKUPS = 10  # by key in one question; more of them are a batch, however they are written (IM-2018 §25)


class PurposeRequired(Refusal):
    """The field or filter has no open route, and the caller, who must, has not said why it asks."""


class CategoryNotPermitted(Refusal):
    """The question names a category that the duty behind the stated purpose does not cover."""


class AgreedScopeExceeded(Refusal):
    """The question names a category beyond the use that was agreed with the firm or organisation."""


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
class Authorised:
    """The plan with a decision at every node."""

    root: tuple[Granted, ...]
    withheld: tuple[Withheld, ...]


def authorise(plan: ReadPlan, right: Right, *, policy: Policy, classes: FieldClasses) -> Authorised:
    """Return the plan with every decision made.

    Raises: PurposeRequired, IdentityProofRequired, CategoryNotPermitted, AgreedScopeExceeded, BatchNotPermitted,
    BatchTooLarge, FieldNotComparable.
    """
    judge = _Judge(right, policy, classes)
    judge.hold_to_batch(plan)
    # Statistics count what anybody sees, whoever asks: nobody is given more, so nothing is withheld (IM-2018 §23).
    anybody = _Judge(public_right(), policy, classes)
    root = tuple((anybody if is_counted(field) else judge).grant(field, "Query", {}) for field in plan.stored)
    return Authorised(root, judge.withheld)


class _Judge:
    """Asks the policy for one question."""

    def __init__(self, right: Right, policy: Policy, classes: FieldClasses) -> None:
        self._right = right
        self._policy = policy
        self._classes = classes
        self._withholding = Withholding(right, policy)

    @property
    def withheld(self) -> tuple[Withheld, ...]:
        return tuple(self._withholding.notes)

    def grant(self, field: Field, parent: str, above: Mapping[str, Access]) -> Granted:
        """Authorise one field of type `parent` and all below it; `above` is the access of the rows it belongs to."""
        cls = WITH_PARENT if field.is_typename else self._classes.fields[field.coordinate]
        rows = self._rows(field, cls)
        cell = None if cls in NO_CELL or cls in ROW_CLASSES else self._access(cls, "READ")
        row = above.get(parent)
        if cell is not None and (row is None or not cell.covers(row)):
            self._withholding.tell(field, field.coordinate, cell, "READ")
        children = {
            kind: tuple(self.grant(child, kind, rows or above) for child in fields)
            for kind, fields in field.children.items()
        }
        content = self._content(field, row) if field.coordinate in (CONTENT, CHANGES) else {}
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
            self._withholding.tell(field, field.coordinate, access, action)
        return found

    def _access(self, cls: str, action: str) -> Access:
        given = self._policy.decide(self._right.role, cls, action, scopes=self._right.scopes)
        public = self._policy.decide(PUBLIC.role, cls, action)
        return Access(self._narrow(given), public, cls, self._right.is_party)

    def _narrow(self, decision: Decision) -> Decision:
        """Leave out grants that can not hold for this caller, so that a refusal needs no look at a row."""
        if not isinstance(decision, AllowedIf):
            return decision
        granting = tuple(name for name in decision.granting if name not in self._right.idle)
        within = tuple(name for name in decision.within if name not in self._right.idle)
        if not granting or (decision.within and not within):
            return Denied()
        return reached(AllowedIf(granting, decision.denying, within))

    def hold_to_batch(self, plan: ReadPlan) -> None:
        """Hold the subjects asked for by key, over the whole question, to the caller's right to ask for many."""
        batches = [field for field in plan.stored if field.coordinate == "Query.subjectsByCodes"]
        singles = [field for field in plan.stored if field.name in SINGLE] + _filtered_by_code(plan)
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
        looks through other rows has `Type.filter.Other.row` and `.cell` for each of them instead."""
        found: dict[str, Access] = {}
        if not is_plural(field) and field.name != "recordCount":
            return found
        for kind, row in rows.items():
            order = None if is_counted(field) else order_of(kind, field.arguments)
            if order is not None:
                self._compare(field, self._read(order.coordinate), row, is_exact=True)
            for name, each, value in stated(kind, field.arguments):
                if each.through:
                    found |= self._through(field, f"{kind}.{name}", each.through)
                else:
                    access = self._read(each.coordinate)
                    self._compare(field, access, row, is_exact=each.is_negative(value))
                    found[f"{kind}.{name}"] = access
        self._categories(field)
        return found | (self._dimension(field) if is_counted(field) else {})

    def _dimension(self, field: Field) -> dict[str, Access]:
        """Authorise what gives the cells of a count their key, `Type.by`, and their label, `Type.label`."""
        by = DIMENSIONS[field.arguments["by"]]
        if not by.is_linked:
            return {f"{by.rows}.by": self._read(by.key)}
        named = self._through(field, f"{by.rows}.label", (by.label,)) if by.label else {}
        return named | self._through(field, f"{by.rows}.by", (by.key,))

    def _through(self, field: Field, name: str, coordinates: tuple[str, ...]) -> dict[str, Access]:
        """Authorise the rows and cells that filter `name` looks through, keyed `name.Type.row` and `name.Type.cell`."""
        found: dict[str, Access] = {}
        for coordinate in coordinates:
            kind = coordinate.partition(".")[0]
            row, cell = self._access(self._classes.fields[kind], "FIND"), self._read(coordinate)
            if isinstance(row.decision, Denied):
                self._refuse_unasked(row.cls, field, action="FIND")
            elif isinstance(cell.decision, Denied):
                self._refuse_unasked(cell.cls, field)
            found[f"{name}.{kind}.row"], found[f"{name}.{kind}.cell"] = row, cell
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

    def _refuse_unasked(self, cls: str, field: Field, *, action: str = "READ") -> None:
        lacking = self._withholding.lacking(cls, action)
        if lacking == "PURPOSE_REQUIRED":
            raise PurposeRequired(field.path, "IM-2018 §25")
        if lacking == "IDENTITY_PROOF_REQUIRED":
            raise IdentityProofRequired(field.path, "IM-2018 §24")

    def _categories(self, field: Field) -> None:
        """Hold a unit to the categories of its duty or agreed use (IM-2024 §24: no more than the purpose needs)."""
        named = (field.arguments.get("filter") or {}).get("categories")
        if not named or not self._right.duties:
            return
        covered = frozenset[str]().union(*(duty.categories for duty in self._right.duties))
        if covered.issuperset(named):
            return
        if self._right.purpose:  # it relies on authorisations, so its duties are the use that was agreed
            raise AgreedScopeExceeded(field.path, "IM-2024 §42(2)")
        raise CategoryNotPermitted(field.path, "IM-2024 §24")

    def _content(self, field: Field, row: Access | None) -> dict[str, Access]:
        found = {cls: self._access(cls, "READ") for cls in self._classes.content_classes()}
        cut = {cls: access for cls, access in found.items() if row is None or not access.covers(row)}
        self._withholding.tell_content(field, cut, self._classes)
        if field.coordinate == CHANGES:  # what a version says of the record's own fields is decided as they are today
            found |= {cls: self._access(cls, "READ") for cls in classes_of_columns(self._classes).values()}
        return found


def _filtered_by_code(plan: ReadPlan) -> list[Field]:
    """Return the fields whose rows are asked for by the code of one subject, which is a look-up by key as well."""
    found = [field for field in plan.walk() if (field.arguments.get("filter") or {}).get("subjectCode") is not None]
    return list({field.path: field for field in found}.values())  # each concrete type has its own, at one place
