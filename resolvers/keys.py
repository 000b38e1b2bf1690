"""The keys by which a question asks for one row, compared inside the database."""

from collections.abc import Callable
from typing import Any

from sqlalchemy import ColumnElement, and_, bindparam
from sqlalchemy.types import String

from db.kinds import Key
from resolvers.compilation import Compilation
from resolvers.ground import Columns
from resolvers.plan import Field, Scalar
from resolvers.wire_id import stored_key


def key_of(state: Compilation, field: Field, c: Columns) -> ColumnElement[bool]:
    """Return the comparison of a row with the key in the question: its id, key, code, or a person's document."""
    given = {name: value for name, value in field.arguments.items() if value is not None}

    def equals(column: str, scalar: Scalar, convert: Callable[[Any], Any] | None = None) -> ColumnElement[bool]:
        return c[column] == state.binds.bind(scalar, Key, path=field.path, convert=convert)

    if "id" in given:
        return equals("id", given["id"], stored_key)
    if "key" in given:
        return equals("key", given["key"])
    if "code" in given:
        return c.identity_key == bindparam(code_parameter(field.path), type_=Key)
    # The digest needs the store's own key, so the caller of the statement binds it (and the name must match).
    name = state.binds.bind(given["person"]["name"], String(), path=field.path, convert=str.strip)
    return and_(c.identity_key == bindparam(person_parameter(field.path), type_=Key), c.name == name)


def code_parameter(path: tuple[str, ...]) -> str:
    """Name the parameter that takes the identity of the organisation asked for at `path`."""
    return "code_" + "_".join(path)


def person_parameter(path: tuple[str, ...]) -> str:
    """Name the parameter that takes the digest of the person asked for at `path`."""
    return "person_" + "_".join(path)


def codes_parameter(path: tuple[str, ...]) -> str:
    """Name the parameter that takes the codes asked for at `path`, as a JSON array."""
    return "codes_" + "_".join(path)
