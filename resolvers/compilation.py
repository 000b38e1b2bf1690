"""The state of one compilation: its target, what is bound, which pages have cursors, where it may disclose."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Select, and_, case, false, func, not_, or_, select, true

from db.tables import subject
from policies.conditions import CONDITIONS
from policies.decide import Denied
from policies.fields import FieldClasses
from policies.openness import PERSON_KIND
from policies.vocabulary import ROW_OF
from resolvers.access import Access
from resolvers.authorise import Granted
from resolvers.binding import Binds
from resolvers.comparing import Way
from resolvers.filters import stated
from resolvers.ground import ANYBODY, Columns, Ground
from resolvers.json_sql import fixed_text
from resolvers.plan import Scalar
from resolvers.predicates import permits
from resolvers.program import Page, Site
from resolvers.wire_id import PREFIXES


@dataclass(frozen=True)
class Target:
    """What a statement is compiled for."""

    dialect: str
    ground: Ground
    classes: FieldClasses
    viewer: Mapping[str, Any]  # what `viewer` says of the caller, by field; empty where nobody asks
    min_subjects: int  # fewer subjects behind a cell of a count: not told
    has_bearer: bool  # an entry may be due, and names whom the question asked for by id


@dataclass(frozen=True)
class Parent:
    """The row above: its columns, its source, its concrete type, and the fields that lead to it."""

    columns: Columns | None
    source: FromClause | None
    type_name: str
    chain: tuple[Granted, ...]


@dataclass
class Compilation:
    """One statement in the making; `child` compiles a field below a row into its select of (j, d)."""

    target: Target
    child: Callable[["Compilation", Granted, Parent], Select[Any]]
    binds: Binds = field(default_factory=Binds)
    pages: list[Page] = field(default_factory=list)
    sites: list[Site] = field(default_factory=list)
    counts_restricted: bool = False

    def allows(self, access: Access, c: Columns, *, public: bool = False) -> ColumnElement[bool]:
        """Return the predicate under which a row or cell is answered, to this caller or to the public."""
        if public:  # asked as anybody: a row that is closed to all but its own subject is not public for that subject
            return permits(access.public, ROW_OF[access.cls], c, ANYBODY)
        return permits(access.decision, ROW_OF[access.cls], c, self.target.ground)

    def visible(self, granted: Granted, c: Columns, *, filtered: bool = True) -> ColumnElement[bool]:
        """Return the predicate of the rows of `granted`: of its type, open to the caller, passing its filters."""
        found = []
        for type_name, access in granted.rows.items():
            if isinstance(access.decision, Denied):
                continue  # said by leaving it out: what is left of one type leads to the indexes of that type
            parts = [is_type(type_name, c), self.allows(access, c)]
            if filtered:
                parts += self._filters(granted, type_name, c)
            found.append(and_(*parts))
        return or_(*found) if found else false()

    def _filters(self, granted: Granted, type_name: str, c: Columns) -> list[ColumnElement[bool]]:
        """Return the filters of one type, each looking at its column as answered."""
        found = []
        for name, each, value in stated(type_name, granted.field.arguments):
            test = each.test(c, value, _Operand(self, granted, f"{type_name}.{name}"))
            cell = granted.filters.get(f"{type_name}.{name}")
            is_plain = cell is None or cell.covers(granted.rows[type_name])
            found.append(test if is_plain else and_(self.allows(cell, c), test))  # type: ignore[arg-type]
            self.counts_restricted |= _is_past_public(granted, f"{type_name}.{name}")
        return found

    def ways(self, granted: Granted) -> tuple[Way, ...]:
        """Return the ways to the rows that pass the filters, of which each question takes one."""
        type_name = next(iter(granted.rows))  # subjects of both types are found in the same way
        for name, each, value in stated(type_name, granted.field.arguments):
            if each.ways is not None:
                return each.ways(value, _Operand(self, granted, f"{type_name}.{name}"))
        return (Way(None, lambda _: true()),)

    def as_anybody(self, granted: Granted, type_name: str, c: Columns) -> list[ColumnElement[bool]]:
        """Return the filters that may look through more than the public sees, as they would test for the public."""
        return [
            func.coalesce(each.test(c, value, _Operand(self, granted, f"{type_name}.{name}", public=True)), false())
            for name, each, value in stated(type_name, granted.field.arguments)
            if _is_past_public(granted, f"{type_name}.{name}")
        ]

    def filtering(self, granted: Granted, type_name: str) -> list[Access]:
        """Return the access of each column of the rows themselves that filters them."""
        return [access for name, access in granted.filters.items() if name.split(".")[::2] == [type_name]]

    def disclosure(
        self, granted: Granted, type_name: str, cells: tuple[Access, ...], c: Columns
    ) -> ColumnElement[Any] | None:
        """Return the text that names the row's subject where the answer rests on more than the public sees.

        None where nothing here can be restricted, or the row is about no subject.
        """
        row = granted.rows[type_name]
        # A cell granted as its row is tells nothing that the row does not; equal cells tell it once.
        told = {(each.decision, each.public): each for each in (*cells, *self.filtering(granted, type_name))}
        restricted = [each for each in told.values() if not each.is_public and not each.tells_as(row)]
        anybody = self.as_anybody(granted, type_name, c)
        if (row.is_public and not restricted and not anybody) or type_name not in PSEUDONYMS:
            return None
        beyond = [not_(self.allows(row, c, public=True)), *(not_(test) for test in anybody)]
        beyond += [and_(self.allows(each, c), not_(self.allows(each, c, public=True))) for each in restricted]
        token = PSEUDONYMS[type_name](c).concat(f":{self.site(row, cells)};")
        return case((or_(*beyond), token), else_="")

    def site(self, row: Access, cells: tuple[Access, ...] = ()) -> int:
        """Register a place that may disclose; return its number."""
        granted = [each for each in (row, *cells) if not isinstance(each.decision, Denied)]
        routes = {route for access in granted for name in access.granting if (route := CONDITIONS[name].route)}
        made = Site(tuple(sorted({access.cls for access in granted})), tuple(sorted(routes)))
        if made not in self.sites:
            self.sites.append(made)
        return self.sites.index(made)


@dataclass(frozen=True)
class _Operand:
    """What the SQL of the filter `name` (`Type.filter`) is made with; `public`: as anybody would be answered."""

    compilation: Compilation
    granted: Granted
    name: str
    public: bool = False

    @property
    def dialect(self) -> str:
        return self.compilation.target.dialect

    def bind(self, scalar: Scalar, kind: Any, convert: Callable[[Any], Any] | None = None) -> Any:
        return self.compilation.binds.bind(scalar, kind, path=self.granted.field.path, convert=convert)

    @property
    def today(self) -> ColumnElement[Any]:
        return self.compilation.target.ground.today

    def through(self, coordinate: str, source: FromClause) -> ColumnElement[bool]:
        kind = coordinate.partition(".")[0]
        parts = [self.granted.filters[f"{self.name}.{kind}.{part}"] for part in ("row", "cell")]
        allowed = [self.compilation.allows(each, source.c, public=self.public) for each in parts]
        return and_(is_type(kind, source.c), *allowed)


def _is_past_public(granted: Granted, name: str) -> bool:
    """Tell whether the filter `name` may look through rows or cells that the public does not see."""
    return any(not access.is_public for key, access in granted.filters.items() if key.startswith(f"{name}."))


def is_type(type_name: str, c: Columns) -> ColumnElement[bool]:
    """Return whether the row is of the concrete type; only subjects share a table."""
    if type_name == "Person":
        return c.kind == PERSON_KIND
    return c.kind != PERSON_KIND if type_name == "Organization" else true()


def _of_subject(c: Columns) -> ColumnElement[Any]:
    who = subject.alias()
    return select(who.c.pseudonym).where(who.c.id == c.subject_id).scalar_subquery()


# How the log names the subject of a row; rows of other types are about no subject.
PSEUDONYMS: Mapping[str, Callable[[Columns], ColumnElement[Any]]] = {
    "Organization": lambda c: c.pseudonym,
    "Person": lambda c: c.pseudonym,
    "Record": _of_subject,
    "ListEntry": _of_subject,
    "ArchivedRecord": _of_subject,
    "AccessEvent": lambda c: c.pseudonym,
    # The store does not know; who opens its text learns it.
    "HeldRow": lambda c: fixed_text(PREFIXES["HeldRow"]).concat(c.id),
    "Case": _of_subject,
    "Tip": _of_subject,
    "Authorisation": _of_subject,
    "Consent": _of_subject,
}
