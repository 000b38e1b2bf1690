"""JSON written inside the database: one construct for each form, with its text on SQLite and on PostgreSQL.

What differs: SQLite gives booleans as 1 and sub-selects as text, so both are wrapped; PostgreSQL takes at most 100
arguments, SQLite about as many, so long objects are built in chunks and joined as text.
"""

from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, LargeBinary, String, cast, func, literal_column
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import JSON, TypeEngine

PAIRS_IN_ONE = 40


class JsonValue(FunctionElement[Any]):
    """A value that is JSON already and is placed as such."""

    inherit_cache = False
    type: TypeEngine[Any] = JSON()


class JsonBool(FunctionElement[Any]):
    """A boolean as JSON `true` or `false`; it must not be NULL."""

    inherit_cache = False
    type: TypeEngine[Any] = JSON()


class JsonArray(FunctionElement[Any]):
    """All values of a group as one JSON array, ordered by the second argument; empty group = `[]`."""

    inherit_cache = False
    type: TypeEngine[Any] = JSON()


class TextObject(FunctionElement[Any]):
    """All (key, text) pairs of a group as one JSON object; empty group = `{}`."""

    inherit_cache = False
    type: TypeEngine[Any] = JSON()


class JoinText(FunctionElement[Any]):
    """All texts of a group joined without a separator; empty group = ''."""

    inherit_cache = False
    type: TypeEngine[Any] = String()


class InstantText(FunctionElement[Any]):
    """A moment as RFC 3339 text with seconds and `+08:00` (legal days are days of Asia/Shanghai)."""

    inherit_cache = False
    type: TypeEngine[Any] = String()


class DayText(FunctionElement[Any]):
    """A date as `YYYY-MM-DD`."""

    inherit_cache = False
    type: TypeEngine[Any] = String()


class JsonObject(FunctionElement[Any]):
    """An object of response keys in their order; keys are GraphQL names and stand in the text as they are."""

    inherit_cache = False
    type: TypeEngine[Any] = JSON()

    def __init__(self, pairs: Sequence[tuple[str, ColumnElement[Any]]]) -> None:
        super().__init__(*(part for key, value in pairs for part in (literal_column(_quoted(key)), value)))


def _arguments(element: FunctionElement[Any], compiler: SQLCompiler, **kw: Any) -> list[str]:
    return [compiler.process(clause, **kw) for clause in element.clauses]


@compiles(JsonValue)  # type: ignore[no-untyped-call, untyped-decorator, unused-ignore]
def _json_value(element: JsonValue, compiler: SQLCompiler, **kw: Any) -> str:
    (value,) = _arguments(element, compiler, **kw)
    return value if compiler.dialect.name == "postgresql" else f"json({value})"


@compiles(JsonBool)  # type: ignore[no-untyped-call, untyped-decorator, unused-ignore]
def _json_bool(element: JsonBool, compiler: SQLCompiler, **kw: Any) -> str:
    (value,) = _arguments(element, compiler, **kw)
    if compiler.dialect.name == "postgresql":
        return f"({value})"
    return f"json(CASE WHEN {value} THEN 'true' ELSE 'false' END)"


@compiles(JsonArray)  # type: ignore[no-untyped-call, untyped-decorator, unused-ignore]
def _json_array(element: JsonArray, compiler: SQLCompiler, **kw: Any) -> str:
    value, order, shown = _arguments(element, compiler, **kw)
    if compiler.dialect.name == "postgresql":
        return f"coalesce(json_agg({value} ORDER BY {order}) FILTER (WHERE {shown}), '[]'::json)"
    # SQLite 3.40 has no ORDER BY here: rows arrive sorted from below.
    return f"json(json_group_array({value}) FILTER (WHERE {shown}))"


@compiles(TextObject)  # type: ignore[no-untyped-call, untyped-decorator, unused-ignore]
def _text_object(element: TextObject, compiler: SQLCompiler, **kw: Any) -> str:
    key, value = _arguments(element, compiler, **kw)
    if compiler.dialect.name == "postgresql":
        return f"coalesce(json_object_agg({key}, {value} ORDER BY {key}), '{{}}'::json)"
    return f"json_group_object({key}, {value})"


@compiles(JoinText)  # type: ignore[no-untyped-call, untyped-decorator, unused-ignore]
def _join_text(element: JoinText, compiler: SQLCompiler, **kw: Any) -> str:
    (value,) = _arguments(element, compiler, **kw)
    joined = "string_agg" if compiler.dialect.name == "postgresql" else "group_concat"
    return f"coalesce({joined}({value}, ''), '')"


@compiles(InstantText)  # type: ignore[no-untyped-call, untyped-decorator, unused-ignore]
def _instant_text(element: InstantText, compiler: SQLCompiler, **kw: Any) -> str:
    (value,) = _arguments(element, compiler, **kw)
    if compiler.dialect.name == "postgresql":
        return f"to_char({value} AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD\"T\"HH24:MI:SS\"+08:00\"')"
    return f"strftime('%Y-%m-%dT%H:%M:%S+08:00', {value}, '+8 hours')"


@compiles(DayText)  # type: ignore[no-untyped-call, untyped-decorator, unused-ignore]
def _day_text(element: DayText, compiler: SQLCompiler, **kw: Any) -> str:
    (value,) = _arguments(element, compiler, **kw)
    return f"to_char({value}, 'YYYY-MM-DD')" if compiler.dialect.name == "postgresql" else value


@compiles(JsonObject)  # type: ignore[no-untyped-call, untyped-decorator, unused-ignore]
def _json_object(element: JsonObject, compiler: SQLCompiler, **kw: Any) -> str:
    is_postgresql = compiler.dialect.name == "postgresql"
    name = "json_build_object" if is_postgresql else "json_object"
    arguments = _arguments(element, compiler, **kw)
    step = 2 * PAIRS_IN_ONE
    texts = [f"{name}({', '.join(arguments[i : i + step])})" for i in range(0, max(len(arguments), 1), step)]
    if len(texts) == 1:
        return texts[0]
    cut = "substr(left(({})::text, -1), 2)" if is_postgresql else "substr({0}, 2, length({0}) - 2)"
    joined = "'{' || " + " || ',' || ".join(cut.format(text) for text in texts) + " || '}'"
    return f"({joined})::json" if is_postgresql else f"json({joined})"


def _quoted(key: str) -> str:
    return "'" + key.replace("'", "''") + "'"


class JsonConstant(FunctionElement[Any]):
    """JSON text that the plan alone decides, never a value of the caller or the store."""

    inherit_cache = False
    type: TypeEngine[Any] = JSON()

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text


@compiles(JsonConstant)  # type: ignore[no-untyped-call, untyped-decorator, unused-ignore]
def _json_constant(element: JsonConstant, compiler: SQLCompiler, **_: Any) -> str:
    text = _quoted(element.text)
    return f"{text}::json" if compiler.dialect.name == "postgresql" else f"json({text})"


def keyed_hash(secret: ColumnElement[Any], text: ColumnElement[Any], *, dialect: str) -> ColumnElement[Any]:
    """Return 64 hex characters of SHA-256 over `secret` followed by `text`."""
    if dialect == "postgresql":
        return func.encode(
            func.sha256(func.convert_to(secret.concat(text), literal_column("'UTF8'"))), literal_column("'hex'")
        )
    return func.lower(func.hex(func.cg_sha256(cast(secret.concat(text), LargeBinary()))))


def hex_text(text: ColumnElement[Any], *, dialect: str) -> ColumnElement[Any]:
    """Return the UTF-8 bytes of `text` in hexadecimal."""
    if dialect == "postgresql":
        return func.encode(func.convert_to(text, literal_column("'UTF8'")), literal_column("'hex'"))
    return func.lower(func.hex(text))
