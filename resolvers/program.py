"""A compiled question: the text of one statement, what to bind, and how to read its row."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from sqlalchemy import Select
from sqlalchemy.dialects.postgresql.asyncpg import dialect as PostgreSQL  # noqa: N812
from sqlalchemy.dialects.sqlite import dialect as SQLite  # noqa: N812
from sqlalchemy.engine.default import DefaultDialect

from resolvers.binding import Bind
from resolvers.comparing import Order
from resolvers.cursor import page_context, page_secrets, sort_values
from resolvers.plan import Scalar, resolved
from resolvers.refusal import Refusal
from resolvers.withheld import Report

ASKED = "id"  # in place of a site: the row was asked for by its id, and found
LISTED = "@"  # begins what stands in place of a site: the row was asked for in a batch, at the place that follows
COMBINATIONS_KEPT = 256  # of the sites of one program


@dataclass(frozen=True)
class Site:
    """A place in the plan whose rows may be restricted: what a log entry says of a subject disclosed there."""

    field_classes: tuple[str, ...]
    routes: tuple[str, ...]


Said = tuple[tuple[str, ...], tuple[str, ...]]  # classes, routes


@dataclass(frozen=True, eq=False)
class Sites:
    """The sites of one program, and what an entry says of a subject with rows at some of them: classes and routes."""

    each: tuple[Site, ...]
    _said: dict[frozenset[str], Said] = field(default_factory=dict)

    def said(self, numbers: Iterable[str]) -> Said:
        """Return the classes and routes of the sites of these numbers, sorted; nearly all subjects share a few."""
        key = frozenset(numbers)
        known = self._said.get(key)
        if known is None:
            seen = [self.each[int(number)] for number in key]
            known = (
                tuple(sorted({name for site in seen for name in site.field_classes})),
                tuple(sorted({name for site in seen for name in site.routes})),
            )
            if len(self._said) < COMBINATIONS_KEPT:
                self._said[key] = known
        return known


@dataclass(frozen=True)
class Page:
    """One connection that reads or writes cursors: what its secrets are derived from, and its cursor arguments."""

    number: int
    coordinates: tuple[str, ...]
    arguments: tuple[Mapping[str, Any], ...]
    order: Order
    cursors: Mapping[str, Scalar]  # `after`, `before`
    path: tuple[str, ...]

    def writes_cursors(self, parameters: Collection[str]) -> bool:
        """Tell whether the statement writes cursors of this page, so that its secrets are needed."""
        return f"page{self.number}_inner" in parameters

    def values(self, variables: Mapping[str, Any], *, secret: bytes, caller: str) -> dict[str, Any]:
        """Return the parameters of this page for one question. Raises: CursorInvalid."""
        arguments = tuple(resolved(each, variables) for each in self.arguments)
        secrets = page_secrets(secret, page_context(self.coordinates, arguments, caller))
        found: dict[str, Any] = {f"page{self.number}_inner": secrets.inner, f"page{self.number}_outer": secrets.outer}
        for name, scalar in self.cursors.items():
            key, row_id = secrets.position(scalar.value_in(variables))
            for part, bound in sort_values(self.order, key).items():
                found[f"page{self.number}_{name}_{part}"] = bound
            found[f"page{self.number}_{name}_id"] = row_id
        return found


@dataclass(frozen=True)
class Root:
    """One root field of the answer: its response key, and whether null means that nothing is available.

    formality: the place in the row of the caller's own formality for a subject asked for by key; none = none is due
    """

    key: str
    is_nullable: bool
    names_subject: bool = False
    formality: int | None = None


@dataclass(frozen=True)
class Program:
    """One statement for all questions of one shape in one right."""

    sql: str
    parameters: tuple[str, ...]
    binds: tuple[Bind, ...]
    pages: tuple[Page, ...]
    roots: tuple[Root, ...]
    sites: Sites
    counts_restricted: bool  # a count over many subjects may rest on restricted rows
    withheld: Report

    def arguments(
        self, variables: Mapping[str, Any], *, fixed: Mapping[str, Any], secret: bytes, caller: str
    ) -> list[Any]:
        """Return the positional arguments for one question; `fixed` are the caller's own (day, keys).

        Raises: Refusal (with the path of the field) where a value is no cursor of this page, code or search.
        """
        values = dict(fixed)
        path: tuple[str, ...] = ()
        try:
            for page in self.pages:
                path = page.path
                values |= page.values(variables, secret=secret, caller=caller)
            for bind in self.binds:
                path = bind.path
                values[bind.name] = bind.value(variables)
        except Refusal as refusal:
            refusal.path = refusal.path or path
            raise
        return [values[name] for name in self.parameters]


def statement_text(statement: Select[Any], dialect: str) -> tuple[str, tuple[str, ...]]:
    """Return the driver's text of a statement and the names of its parameters in position.

    What the plan alone decides stands in the text (so that partial indexes are seen); every value is a parameter.
    """
    compiled = statement.compile(dialect=_dialect(dialect), compile_kwargs={"render_postcompile": True})
    return str(compiled), tuple(compiled.positiontup or ())


@cache
def _dialect(name: str) -> DefaultDialect:
    made: DefaultDialect = PostgreSQL() if name == "postgresql" else SQLite(paramstyle="qmark")  # type: ignore[no-untyped-call]
    made.statement_compiler = _inlining(made.statement_compiler)
    return made


def _inlining(base: Any) -> Any:
    """Return a compiler that writes constants into the text; parameters are those declared without a value."""

    class Inlining(base):  # type: ignore[misc]
        def visit_bindparam(self, bindparam: Any, **kw: Any) -> Any:
            return super().visit_bindparam(bindparam, **kw, **({} if bindparam.required else {"literal_binds": True}))

    return Inlining
