"""Authorised plan → one SQL statement for each operation, with its answer's JSON and its disclosures from one scan.

Every root field is one sub-select of (j, d): `j` its JSON (null = nothing found), `d` the subjects disclosed behind
it as `pseudonym:site;…`, where a site is a place in the plan whose rows may be restricted. The statement of a token
bearer ends with its standing, read in the same snapshot.
"""

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Select, literal_column, select, true

from resolvers.authorise import Authorised, Granted, is_plural
from resolvers.compilation import Compilation, Parent, Target
from resolvers.connection import connection
from resolvers.lookups import annotations, batch, details, one, plain_list, record_count, viewer
from resolvers.program import Program, Root, statement_text
from resolvers.standing import standing_column

Compile = Callable[[Compilation, Granted, Parent], Select[Any]]

BUILDERS: Mapping[str, Compile] = {
    "Query.viewer": viewer,
    "Query.subjectsByCodes": batch,
    "Query.lists": plain_list,
    "Organization.listEntries": plain_list,
    "Person.listEntries": plain_list,
    "Organization.recordCount": record_count,
    "Person.recordCount": record_count,
    "Record.annotations": annotations,
    "Record.versions": details,
    "ListEntry.relatedPersons": details,
}
NULLABLE_ROOTS = ("Query.node", "Query.subject", "Query.list")


def compile_plan(authorised: Authorised, target: Target) -> Program:
    """Return the program of an authorised plan.

    Raises: PageInvalid for a page that no connection has.
    """
    state = Compilation(target, _child)
    source: FromClause = select(literal_column("1").label("one")).subquery()
    columns: list[ColumnElement[Any]] = []
    for granted in authorised.root:
        built = _child(state, granted, Parent(None, None, "Query", (granted,))).subquery()
        source = source.outerjoin(built, true())
        columns += [built.c.j, built.c.d]
    # A question about the schema alone asks the store for nothing, but of a bearer still for its standing.
    columns.append(standing_column(target.dialect) if target.has_bearer else literal_column("1"))
    named = [column.label(f"c{number}") for number, column in enumerate(columns)]
    sql, parameters = statement_text(select(*named).select_from(source), target.dialect)
    return Program(
        sql=sql,
        parameters=parameters,
        binds=tuple(state.binds.found),
        pages=tuple(state.pages),
        roots=tuple(Root(each.field.key, each.field.coordinate in NULLABLE_ROOTS) for each in authorised.root),
        sites=tuple(state.sites),
        counts_restricted=state.counts_restricted,
        withheld=authorised.withheld,
    )


def _child(state: Compilation, granted: Granted, parent: Parent) -> Select[Any]:
    """Compile one field that has a select of its own."""
    builder = BUILDERS.get(granted.field.coordinate, connection if is_plural(granted.field) else one)
    return builder(state, granted, parent)
