"""The filters and orders of each type, by their names on the wire; `resolvers/comparing.py` says what one is."""

from collections.abc import Callable, Iterator, Mapping
from typing import Any

from sqlalchemy import ColumnElement, not_, or_, select

from db.identity import organisation
from db.kinds import Key
from db.tables import credit_list, subject, unit
from policies.identifiers import check_uscc
from resolvers.comparing import (
    Filter,
    Operand,
    Order,
    Test,
    among,
    contains,
    equals,
    equals_text,
    in_force,
    in_region,
    is_no,
    is_set,
    never,
    orders,
    since,
    starts_with,
    until,
)
from resolvers.filters_of_log import DEFAULT_ORDER_OF_LOG, FILTERS_OF_LOG, ORDERS_OF_LOG
from resolvers.filters_of_use import DEFAULT_ORDER_OF_USE, FILTERS_OF_USE, ORDERS_OF_USE
from resolvers.five_classes import is_of_five
from resolvers.ground import Columns
from resolvers.listed import ON_LIST, on_list, ways_to_listed
from resolvers.overdue import performance_overdue, publicity_overdue
from resolvers.plan import Scalar
from resolvers.regional import ways_to_region, ways_to_subjects_of_region
from resolvers.searching import ways_to_rows_of_subjects, ways_to_subjects


def _by_unit(column: str) -> Test:
    def test(c: Columns, value: Scalar, operand: Operand) -> ColumnElement[bool]:
        source = unit.alias()
        code = operand.bind(value, Key, check_uscc)
        found = select(source.c.id).where(source.c.code == code, operand.through("Unit.code", source))
        # One value, not a set of one: so the rows of a unit come from the index in order.
        is_of_unit: ColumnElement[bool] = c[column] == found.scalar_subquery()
        return is_of_unit

    return test


def _is_coded(c: Columns, value: Scalar, operand: Operand) -> ColumnElement[bool]:
    is_unit: ColumnElement[bool] = c.code == operand.bind(value, Key, check_uscc)
    return is_unit


def _on_this_list(c: Columns, value: Scalar, operand: Operand) -> ColumnElement[bool]:
    source = credit_list.alias()
    key = operand.bind(value, Key)
    return c.list_id.in_(select(source.c.id).where(source.c.key == key, operand.through("CreditList.key", source)))


def _by_subject(c: Columns, value: Scalar, operand: Operand) -> ColumnElement[bool]:
    source = subject.alias()
    key = operand.bind(value, Key, lambda text: organisation(check_uscc(text)))
    found = select(source.c.id).where(source.c.identity_key == key, operand.through("Organization.code", source))
    is_of_subject: ColumnElement[bool] = c.subject_id == found.scalar_subquery()
    return is_of_subject


def _by_subject_name(c: Columns, value: Scalar, operand: Operand) -> ColumnElement[bool]:
    source = subject.alias()
    is_seen = or_(operand.through("Organization.name", source), operand.through("Person.name", source))
    named = contains("name")(source.c, value, operand)
    return select(source.c.id).where(source.c.id == c.subject_id, named, is_seen).exists()


def _active(c: Columns, value: bool, _operand: Operand) -> ColumnElement[bool]:
    is_active: ColumnElement[bool] = c.state == "PUBLISHED"
    return is_active if value else ~is_active


def _is_overdue(overdue: Callable[[Columns, ColumnElement[Any]], ColumnElement[bool]]) -> Test:
    def test(c: Columns, value: bool, operand: Operand) -> ColumnElement[bool]:
        is_late = overdue(c, operand.today)
        return is_late if value else not_(is_late)

    return test


# Of several filters that know ways to their rows, the first one's are taken.
_RECORD: Mapping[str, Filter] = {
    "listKey": Filter("CreditList.key", on_list("subject_id"), through=ON_LIST, ways=ways_to_listed("subject_id")),
    "categories": Filter("Record.category", among("category")),
    "kind": Filter("Record.kind", equals("record_class")),
    "fiveClass": Filter("Record.fiveClass", is_of_five),
    "origin": Filter("Record.origin", equals("origin")),
    "openness": Filter("Record.openness", equals("openness")),
    "jurisdiction": Filter("Record.jurisdiction", equals("jurisdiction")),
    "regionCode": Filter("Record.regionCode", in_region, ways=ways_to_region),
    "providerCode": Filter("Unit.code", _by_unit("provider_id"), through=("Unit.code",)),
    "subjectCode": Filter("Organization.code", _by_subject, through=("Organization.code",)),
    "documentNumber": Filter("Record.documentNumber", equals_text("document_number")),
    "documentNumberStartsWith": Filter("Record.documentNumber", starts_with("document_number")),
    "titleContains": Filter("Record.title", contains("title")),
    "decidedFrom": Filter("Record.decidedOn", since("decided_on")),
    "decidedUntil": Filter("Record.decidedOn", until("decided_on")),
    "publicityFrom": Filter("Record.publicityUntil", since("publicity_until")),
    "publicityUntil": Filter("Record.publicityUntil", until("publicity_until")),
    "disputed": Filter("Record.flags", is_set("disputed_since"), is_negative=is_no),
    "repaired": Filter("Record.flags", is_set("repaired_on"), is_negative=is_no),
    "underReview": Filter("Record.flags", is_set("under_review_since"), is_negative=is_no),
    "publicityOverdue": Filter("Record.publicityDueOn", _is_overdue(publicity_overdue), is_negative=is_no),
    "performanceOverdue": Filter("Record.performanceDueOn", _is_overdue(performance_overdue), is_negative=is_no),
}
_ENTRY: Mapping[str, Filter] = {
    "active": Filter("ListEntry.state", _active, is_negative=is_no),
    "state": Filter("ListEntry.state", equals("state")),
    "behaviour": Filter("ListEntry.behaviour", equals("behaviour")),
    "name": Filter(
        "Organization.name",
        _by_subject_name,
        through=("Organization.name", "Person.name"),
        ways=ways_to_rows_of_subjects,
    ),
    "subjectCode": Filter("Organization.code", _by_subject, through=("Organization.code",)),
    "listKey": Filter("CreditList.key", _on_this_list, through=("CreditList.key",)),
    "determiningUnitCode": Filter("Unit.code", _by_unit("determining_unit_id"), through=("Unit.code",)),
    "regionCode": Filter("ListEntry.regionCode", in_region),
    "decidedFrom": Filter("ListEntry.decidedOn", since("decided_on")),
    "decidedUntil": Filter("ListEntry.decidedOn", until("decided_on")),
    "publishedFrom": Filter("ListEntry.publishedOn", since("published_on")),
    "publishedUntil": Filter("ListEntry.publishedOn", until("published_on")),
    "disputed": Filter("ListEntry.disputed", is_set("disputed_since"), is_negative=is_no),
}
_CATALOGUE: Mapping[str, Filter] = {
    "region": Filter("CatalogueItem.regionCode", in_region),
    "category": Filter("CatalogueItem.category", equals("category")),
    "kind": Filter("CatalogueItem.kind", equals("record_class")),
    "key": Filter("CatalogueItem.key", equals_text("key")),
    "state": Filter("CatalogueItem.state", equals("state")),
    "search": Filter("CatalogueItem.itemName", contains("item_name")),
    "asOf": Filter("CatalogueItem.effectiveFrom", in_force),
}


def _subject_filters(type_name: str) -> Mapping[str, Filter]:
    return {
        "search": Filter(f"{type_name}.name", contains("name"), ways=ways_to_subjects),
        "kind": Filter(f"{type_name}.kind", equals("kind")),
        "status": Filter(f"{type_name}.status", equals("status")),
        # The first of these that has ways leads: those of a list come before those of a region.
        "listKey": Filter("CreditList.key", on_list("id"), through=ON_LIST, ways=ways_to_listed("id")),
        "regionCode": Filter(f"{type_name}.regionCode", in_region, ways=ways_to_subjects_of_region),
    }


_ORGANIZATION: Mapping[str, Filter] = {
    **_subject_filters("Organization"),
    "soleTrader": Filter("Organization.soleTrader", equals("sole_trader"), is_negative=is_no),
    "registeredFrom": Filter("Organization.registeredOn", since("registered_on")),
    "registeredUntil": Filter("Organization.registeredOn", until("registered_on")),
}
_PERSON: Mapping[str, Filter] = {
    **_subject_filters("Person"),
    # A person has no registration of this kind: no value, no match.
    **dict.fromkeys(("soleTrader", "registeredFrom", "registeredUntil"), Filter("Person.kind", never)),
}
FILTERS: Mapping[str, Mapping[str, Filter]] = {
    "Record": _RECORD,
    "ListEntry": _ENTRY,
    "CatalogueItem": _CATALOGUE,
    "Organization": _ORGANIZATION,
    "Person": _PERSON,
    "ProviderQuality": {
        "provider": Filter("ProviderQuality.code", _is_coded),
        "region": Filter("ProviderQuality.regionCode", in_region),
    },
    **FILTERS_OF_USE,
    **FILTERS_OF_LOG,
}


def _subject_orders(type_name: str, registered: str) -> Mapping[str, Order]:
    return orders(
        {
            "NAME": (f"{type_name}.name", "name", False),
            "CODE": (f"{type_name}.code", "code", False),
            "REGISTERED_ON": (registered, "registered_on", True),
        }
    )


ORDERS: Mapping[str, Mapping[str, Order]] = {
    "Record": {
        **orders({"DECIDED_ON": ("Record.decidedOn", "decided_on", True)}),
        **orders({"CATEGORY": ("Record.category", "category", False)}, then="decided_on"),
        **orders({"DOCUMENT_NUMBER": ("Record.documentNumber", "document_number", False)}),
    },
    "ListEntry": orders(
        {
            "DECIDED_ON": ("ListEntry.decidedOn", "decided_on", True),
            "PUBLISHED_ON": ("ListEntry.publishedOn", "published_on", True),
        }
    ),
    "CatalogueItem": orders({"KEY": ("CatalogueItem.key", "key", False)}),
    "Organization": _subject_orders("Organization", "Organization.registeredOn"),
    "Person": _subject_orders("Person", "Person.kind"),  # the column is empty for persons, which have no such field
    "ProviderQuality": orders({"CODE": ("ProviderQuality.code", "code", False)}),
    **ORDERS_OF_USE,
    **ORDERS_OF_LOG,
}
DEFAULT_ORDER: Mapping[str, str] = {
    "Record": "DECIDED_ON_DESC",
    "ListEntry": "DECIDED_ON_DESC",
    "CatalogueItem": "KEY_ASC",
    "Organization": "NAME_ASC",
    "Person": "NAME_ASC",
    "ProviderQuality": "CODE_ASC",
    **DEFAULT_ORDER_OF_USE,
    **DEFAULT_ORDER_OF_LOG,
}


def order_of(type_name: str, arguments: Mapping[str, Any]) -> Order | None:
    """Return the order of a page of `type_name`; None for types that have none."""
    name = arguments.get("orderBy") or DEFAULT_ORDER.get(type_name)
    return ORDERS[type_name][name] if name else None


def stated(type_name: str, arguments: Mapping[str, Any]) -> Iterator[tuple[str, Filter, Any]]:
    """Yield (name, filter, value) for every condition that the arguments state; null and absent state nothing."""
    given = {**(arguments.get("filter") or {}), **{k: v for k, v in arguments.items() if k != "filter"}}
    for name, each in FILTERS.get(type_name, {}).items():
        if given.get(name) is not None:
            yield name, each, given[name]
