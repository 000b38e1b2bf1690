"""How a Python value becomes an argument of each driver.

| value             | SQLite                             | PostgreSQL                        |
|-------------------|------------------------------------|-----------------------------------|
| text              | itself                             | itself (JSON columns take text)   |
| bool              | 0 or 1                             | itself                            |
| date              | `YYYY-MM-DD`                       | itself                            |
| datetime, aware   | as `db.kinds.instant_text` says   | itself, cut to milliseconds       |
| list, tuple       | JSON text                          | array                             |
| dict              | JSON text                          | JSON text                         |

Text that one of the two databases cannot keep (a null character, half of a surrogate pair) is refused for both.
"""

from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import Any

import orjson

from db.database import Arguments
from db.kinds import instant_text

Adapter = Mapping[type, Callable[[Any], object]]


class ArgumentInvalid(ValueError):
    """An argument cannot be stored; the message says what is wrong with it and never what it is."""


def adapted(args: Arguments, adapter: Adapter) -> list[object]:
    """Return `args` as the driver of `adapter` takes them. Raises: ArgumentInvalid."""
    return [_one(value, adapter) for value in args]


def _one(value: object, adapter: Adapter) -> object:
    adapt = adapter.get(type(value))
    return value if adapt is None else adapt(value)


def _text(value: str) -> str:
    if "\x00" in value:
        raise ArgumentInvalid("a text argument holds a null character")
    try:
        value.encode()  # quicker than a look at each character
    except UnicodeEncodeError:
        is_whole = False
    else:
        is_whole = True
    if not is_whole:  # outside the handler: its exception holds the text
        raise ArgumentInvalid("a text argument holds half of a surrogate pair")
    return value


def _moment(value: datetime) -> datetime:
    if value.tzinfo is None:
        raise ArgumentInvalid("a moment argument has no time zone")
    # SQLite keeps milliseconds: both stores must give the same answer.
    return value.replace(microsecond=value.microsecond // 1000 * 1000)


def _json(value: object) -> str:
    _check_texts(value)
    try:
        return orjson.dumps(value, option=orjson.OPT_PASSTHROUGH_DATETIME, default=_json_leaf).decode()
    except orjson.JSONEncodeError:
        raise ArgumentInvalid("a JSON argument holds a value of a type or size that JSON has no place for") from None


def _json_leaf(value: object) -> str:
    if isinstance(value, datetime):
        return instant_text(_moment(value))
    if isinstance(value, date):
        return value.isoformat()
    raise TypeError


def _check_texts(value: object) -> None:
    """Check every text inside `value`: JSON would hide a null character behind an escape."""
    if isinstance(value, str):
        _text(value)
    elif isinstance(value, dict):
        for key, item in value.items():
            _check_texts(key)
            _check_texts(item)
    elif isinstance(value, list | tuple):
        for item in value:
            _check_texts(item)


def _array(value: list[object] | tuple[object, ...]) -> list[object]:
    return [_one(item, POSTGRESQL) for item in value]


SQLITE: Adapter = {
    str: _text,
    bool: int,
    date: date.isoformat,
    datetime: lambda value: instant_text(_moment(value)),
    list: _json,
    tuple: _json,
    dict: _json,
}
POSTGRESQL: Adapter = {str: _text, datetime: _moment, list: _array, tuple: _array, dict: _json}
