"""What a question may cost at most, in rows read, from the plan alone."""

from resolvers.connection import DEFAULT_PAGE
from resolvers.leading import LISTS
from resolvers.plan import Field, ReadPlan
from resolvers.refusal import Refusal

COUNT_ROWS = 50  # a count or facet beside a page
LIST_ROWS = 20  # a short list
LOGGED_ROWS = 100  # the subjects of one logged question: seldom more than one, and only of a batch up to 500
STATISTICS_ROWS = 700  # a look at every open row: one by each dimension in a question of the public
COUNTED = ("totalCount", "recordCount", "facets")
FIGURES = ("ledger", "punctuality", "intake", "omitted")  # of a provider's work: each is a count beside its row
SHORT_VALUES = ("Authorisation.categories", "Consent.fields")  # lists of plain values with a select of their own
CONTAINERS = ("nodes", "edges", "pageInfo", "flags", "cells")
NO_LEVEL = ("annotations", "versions", "changes", "relatedPersons", "comments", "rows", "refusals", "facets")


class QuestionTooCostly(Refusal):
    """The question may read more rows than the caller's budget for one question."""


def cost_of(plan: ReadPlan) -> int:
    """Return the rows that the plan may read at most."""
    return sum(_cost(field) for field in plan.stored)


def selects_of(plan: ReadPlan) -> int:
    """Return how many sub-selects the statement of the plan holds."""
    return sum(field.name in COUNTED or field.coordinate in SHORT_VALUES or _is_row(field) for field in plan.walk())


def levels_of(plan: ReadPlan) -> int:
    """Return how deep rows stand below rows."""
    return max((_levels(field) for field in plan.stored), default=0)


def _levels(field: Field) -> int:
    below = max((_levels(child) for fields in field.children.values() for child in fields), default=0)
    return below + (_is_row(field) and field.name not in NO_LEVEL)


def _is_row(field: Field) -> bool:
    """Tell whether the field answers rows or an object of its own, not a part of what stands above it."""
    return bool(field.children) and field.name not in CONTAINERS and not field.coordinate.endswith("Edge.node")


def _cost(field: Field) -> int:
    name = field.name
    if name in COUNTED or (name in FIGURES and field.coordinate.startswith("ProviderQuality.")):
        return COUNT_ROWS
    if field.coordinate in SHORT_VALUES:
        return 1
    if not field.children:
        return 0
    if name == "statistics":
        return STATISTICS_ROWS
    # Of several concrete types a row is one: the costliest counts.
    below = max((sum(_cost(child) for child in fields) for fields in field.children.values()), default=0)
    if name in CONTAINERS:
        return below
    if field.type_name.endswith("Connection"):
        return _page_cost(field)
    if field.coordinate == "QueryLogEntry.subjects":
        return LOGGED_ROWS
    if name in LISTS:
        return LIST_ROWS * (1 + below)
    if name == "subjectsByCodes":
        return len(field.arguments["codes"]) * (1 + below)
    return 1 + below


def _page_cost(field: Field) -> int:
    """Return the cost of a connection: its rows with all below them, and what is counted beside."""
    size = field.arguments.get("first") or field.arguments.get("last") or DEFAULT_PAGE
    fields = field.children[field.type_name]
    is_row = {id(child): child.name in ("nodes", "edges") for child in fields}
    rows = sum(_cost(child) for child in fields if is_row[id(child)])
    beside = sum(_cost(child) for child in fields if not is_row[id(child)])
    return int(size) * (1 + rows) + beside
