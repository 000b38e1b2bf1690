"""The filters and orders of what happened: entries of the query log, looks at a subject, archived records.

A day is a legal day in China, 00:00 to 24:00 at +08:00, and holds its first moment but not that of the next day.
"""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time, timedelta, timezone

from sqlalchemy import ColumnElement, select

from db.kinds import Instant, Key
from db.tables_of_use import query_log_subject
from resolvers.comparing import Filter, Operand, Order, among, equals, orders
from resolvers.ground import Columns
from resolvers.plan import Scalar
from resolvers.wire_id import stored_key

CHINA = timezone(timedelta(hours=8))  # one offset all over the country, and the one that answers are written in
_FIRST = datetime.min.replace(tzinfo=UTC)
_LAST = datetime.max.replace(tzinfo=UTC)


def day_begins(day: date) -> datetime:
    """Return the first moment of a legal day; before the calendar's first, its beginning."""
    return _FIRST if day == date.min else datetime.combine(day, time.min, CHINA).astimezone(UTC)


def day_is_over(day: date) -> datetime:
    """Return the first moment after a legal day; after the calendar's last, its end."""
    return _LAST if day == date.max else day_begins(day + timedelta(days=1))


def _since(c: Columns, value: Scalar, operand: Operand) -> ColumnElement[bool]:
    is_since: ColumnElement[bool] = c.at >= operand.bind(value, Instant(), day_begins)
    return is_since


def _until(c: Columns, value: Scalar, operand: Operand) -> ColumnElement[bool]:
    is_before: ColumnElement[bool] = c.at < operand.bind(value, Instant(), day_is_over)
    return is_before


def _about(c: Columns, value: Scalar, operand: Operand) -> ColumnElement[bool]:
    about = query_log_subject.alias()
    return c.id.in_(select(about.c.entry_id).where(about.c.pseudonym == operand.bind(value, Key)))


def _of_thing(c: Columns, value: Scalar, operand: Operand) -> ColumnElement[bool]:
    """Hold for changes of one thing, by its id on the wire; what has none there is named as it is stored."""
    is_thing: ColumnElement[bool] = c.object_id == operand.bind(value, Key, lambda text: stored_key(text) or text)
    return is_thing


FILTERS_OF_LOG: Mapping[str, Mapping[str, Filter]] = {
    "QueryLogEntry": {
        "from": Filter("QueryLogEntry.at", _since),
        "until": Filter("QueryLogEntry.at", _until),
        "roles": Filter("QueryLogEntry.role", among("role")),
        "decision": Filter("QueryLogEntry.decision", equals("decision")),
        "purposes": Filter("QueryLogEntry.purpose", among("purpose")),
        "code": Filter("QueryLogEntry.code", equals("code")),
        "pseudonym": Filter("QueryLogEntry.subjects", _about),
    },
    "AggregationEntry": {
        "from": Filter("AggregationEntry.at", _since),
        "until": Filter("AggregationEntry.at", _until),
        "action": Filter("AggregationEntry.action", equals("action")),
        "object": Filter("AggregationEntry.object", equals("object")),
        "objectId": Filter("AggregationEntry.objectId", _of_thing),
        "actId": Filter("AggregationEntry.actId", equals("act_id")),
    },
}


def _newest_first(coordinate: str) -> Mapping[str, Order]:
    return {"AT_DESC": Order(coordinate, "at", descending=True, is_date=False, is_instant=True)}


ORDERS_OF_LOG: Mapping[str, Mapping[str, Order]] = {
    "QueryLogEntry": _newest_first("QueryLogEntry.at"),
    "AccessEvent": _newest_first("AccessEvent.at"),
    "AggregationEntry": _newest_first("AggregationEntry.at"),
    "ArchivedRecord": orders({"DECIDED_ON": ("ArchivedRecord.decidedOn", "decided_on", True)}),
}
DEFAULT_ORDER_OF_LOG: Mapping[str, str] = {
    "QueryLogEntry": "AT_DESC",
    "AccessEvent": "AT_DESC",
    "AggregationEntry": "AT_DESC",
    "ArchivedRecord": "DECIDED_ON_DESC",
}
