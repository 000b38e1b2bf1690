"""Cursors: the sort key and id as answered, authenticated, and bound to the page they belong to.

A cursor is 32 hexadecimal characters of a keyed hash followed by the UTF-8 bytes of `key U+001F id` in hexadecimal.
The hash is written in SQL with two secrets derived for one page: field, order, filter, role and purpose. The same
question always gives the same cursors; a cursor of another page, or a changed one, is refused.
"""

import hashlib
import hmac
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from sqlalchemy import BindParameter, ColumnElement, String, bindparam, func

from resolvers.comparing import Order
from resolvers.json_sql import DayText, MomentText, fixed_text, hex_text, keyed_hash
from resolvers.plan import Scalar
from resolvers.refusal import Refusal

MAC_LENGTH = 32
SEPARATOR = "\x1f"
INNER = "\x1e"  # between the parts of a sort key
KEYS = ("sort_key", "then_key")
PAGING = ("first", "after", "last", "before")


class CursorInvalid(Refusal):
    """The cursor was changed, or belongs to another page or caller."""


@dataclass(frozen=True)
class PageSecrets:
    """The two secrets of one page; they never leave the process but as parameters."""

    inner: str
    outer: str

    def mac(self, text: str) -> str:
        """Return what `sealed` writes in SQL."""
        return _hash(self.outer + _hash(self.inner + text))[:MAC_LENGTH]

    def position(self, cursor: str) -> tuple[str, str]:
        """Return (sort key, id) of an authentic cursor. Raises: CursorInvalid."""
        try:
            text = bytes.fromhex(cursor[MAC_LENGTH:]).decode()
        except ValueError:
            raise CursorInvalid from None
        if not hmac.compare_digest(self.mac(text).encode(), cursor[:MAC_LENGTH].encode()) or SEPARATOR not in text:
            raise CursorInvalid
        key, _, row_id = text.rpartition(SEPARATOR)
        return key, row_id


def page_secrets(secret: bytes, context: str) -> PageSecrets:
    """Derive the secrets of the page that `context` describes."""
    inner, outer = (hmac.digest(secret, f"{n}{context}".encode(), "sha256").hex() for n in (1, 2))
    return PageSecrets(inner, outer)


def page_context(coordinates: tuple[str, ...], arguments: tuple[Mapping[str, Any], ...], caller: str) -> str:
    """Describe a page: the fields that lead to it, their arguments without paging, and who asks."""
    plain = [{k: _plain(v) for k, v in each.items() if k not in PAGING} for each in arguments]
    return json.dumps([coordinates, plain, caller], sort_keys=True, ensure_ascii=False)


def sealed(key: ColumnElement[Any], row_id: ColumnElement[Any], *, page: int, dialect: str) -> ColumnElement[Any]:
    """Return the cursor of a row as SQL, with the secrets of page number `page` bound when it runs."""
    inner: BindParameter[Any] = bindparam(f"page{page}_inner", type_=String())
    outer: BindParameter[Any] = bindparam(f"page{page}_outer", type_=String())
    text = key.concat(fixed_text(SEPARATOR)).concat(row_id)
    mac = keyed_hash(outer, keyed_hash(inner, text, dialect=dialect), dialect=dialect)
    return func.substr(mac, 1, MAC_LENGTH).concat(hex_text(text, dialect=dialect))


def sort_text(c: Any, order: Order) -> ColumnElement[Any]:
    """Return the sort key of a row as text, as answered: null is the empty text."""
    if order.is_instant:
        return MomentText(c[order.column])
    column = DayText(c[order.column]) if order.is_date else c[order.column]
    text: ColumnElement[Any] = func.coalesce(column, "", type_=String())
    return text.concat(fixed_text(INNER)).concat(DayText(c[order.then])) if order.then else text


def sort_values(order: Order, text: str) -> dict[str, Any]:
    """Return the bound values of a cursor's sort key, by their names in `KEYS`."""
    if order.is_instant:
        return {"sort_key": datetime.fromisoformat(text)}
    key, _, then = text.partition(INNER) if order.then else (text, "", "")
    first = (date.fromisoformat(key) if key else None) if order.is_date else key
    return {"sort_key": first} | ({"then_key": date.fromisoformat(then)} if order.then else {})


def _plain(value: Any) -> Any:
    if isinstance(value, Scalar):
        return str(value.value)
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    return [_plain(item) for item in value] if isinstance(value, list) else value


def _hash(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
