"""Authorised plan → one SQL statement for each operation, with its answer's JSON and its disclosures from one scan.

Every root field is one sub-select of (j, d): `j` its JSON (null = nothing found), `d` the subjects disclosed behind
it as `pseudonym:site;…`, where a site is a place in the plan whose rows may be restricted. The statement of a token
bearer ends with its standing, read in the same snapshot.
"""

from collections.abc import Callable, Mapping
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Select, literal_column, select, true

from resolvers.authorise import Authorised, Granted
from resolvers.changed import changes
from resolvers.compilation import Compilation, Parent, Target
from resolvers.connection import connection
from resolvers.formality import formality_column, names_a_subject
from resolvers.leading import is_plural
from resolvers.logged import logged_subjects
from resolvers.lookups import (
    annotations,
    batch,
    categories,
    consented_fields,
    details,
    one,
    plain_list,
    record_count,
    specification,
    viewer,
)
from resolvers.program import Program, Root, Sites, statement_text
from resolvers.quality import figures
from resolvers.quality.period import units_in_period
from resolvers.standing import standing_column
from resolvers.statistics import statistics
from resolvers.withheld import Report

Compile = Callable[[Compilation, Granted, Parent], Select[Any]]

BUILDERS: Mapping[str, Compile] = {
    "Query.viewer": viewer,
    "Query.serviceSpecification": specification,
    "Query.subjectsByCodes": batch,
    "Query.lists": plain_list,
    "Query.statistics": statistics,
    "Organization.listEntries": plain_list,
    "Person.listEntries": plain_list,
    "Organization.recordCount": record_count,
    "Person.recordCount": record_count,
    "Record.annotations": annotations,
    "Record.versions": details,
    "Record.changes": changes,
    "ListEntry.relatedPersons": details,
    "CatalogueItem.comments": details,
    "Submission.rows": details,
    "Submission.refusals": details,
    "QueryLogEntry.subjects": logged_subjects,
    "Authorisation.categories": categories,
    "Consent.fields": consented_fields,
    "Query.providerQuality": units_in_period,
    "ProviderQuality.ledger": figures.ledger,
    "ProviderQuality.punctuality": figures.punctuality,
    "ProviderQuality.intake": figures.intake,
    "ProviderQuality.omitted": figures.omitted,
}
NULLABLE_ROOTS = ("Query.node", "Query.subject", "Query.list", "Query.case")


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
    roots = [_root(state, granted, columns) for granted in authorised.root]
    # A question about the schema alone asks the store for nothing, but of a bearer still for its standing.
    columns.append(standing_column(target.dialect) if target.has_bearer else literal_column("1"))
    named = [column.label(f"c{number}") for number, column in enumerate(columns)]
    sql, parameters = statement_text(select(*named).select_from(source), target.dialect)
    return Program(
        sql=sql,
        parameters=parameters,
        binds=tuple(state.binds.found),
        pages=tuple(page for page in state.pages if page.cursors or page.writes_cursors(parameters)),
        roots=tuple(roots),
        sites=Sites(tuple(state.sites)),
        counts_restricted=state.counts_restricted,
        withheld=Report(authorised.withheld),
    )


def _root(state: Compilation, granted: Granted, columns: list[ColumnElement[Any]]) -> Root:
    """Return how a root field is answered; where an authorisation may be relied on, add the column that tells of it."""
    field = granted.field
    # A token whose scopes do not reach authorisations is not told of them either.
    is_reached = any("AUTHORISED" in access.granting for access in granted.rows.values())
    is_due = state.target.ground.purpose is not None and names_a_subject(field) and is_reached
    root = Root(
        field.key,
        is_nullable=field.coordinate in NULLABLE_ROOTS,
        names_subject=names_a_subject(field),
        formality=len(columns) if is_due else None,
    )
    columns += [formality_column(state, granted)] if is_due else []
    return root


def _child(state: Compilation, granted: Granted, parent: Parent) -> Select[Any]:
    """Compile one field that has a select of its own."""
    builder = BUILDERS.get(granted.field.coordinate, connection if is_plural(granted.field) else one)
    return builder(state, granted, parent)
