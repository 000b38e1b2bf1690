"""JSON written inside the database: one construct for each form, with its text on SQLite and on PostgreSQL.

What differs: SQLite gives booleans as 1 and sub-selects as text, so both are wrapped; PostgreSQL takes at most 100
arguments, SQLite about as many, so long objects are built in chunks and joined as text.
"""

from collections.abc import Callable, Sequence
from typing import Any, TypeVar

from sqlalchemy import ColumnElement, LargeBinary, String, cast, func, literal_column
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import JSON, TypeEngine

PAIRS_IN_ONE = 40

Write = TypeVar("Write", bound=Callable[..., str])


def _quoted(text: str) -> str:
    return "'" + text.replace("'", "''") + "'"


def fixed_text(text: str) -> ColumnElement[Any]:
    """Return a text that the plan alone decides; it stands in the statement, so it is never anybody's value."""
    return literal_column(_quoted(text))


NO_TEXT = fixed_text("")
EVERY_ROW: ColumnElement[bool] = literal_column("1 = 1")


class JsonValue(FunctionElement[Any]):
    """A value that is JSON already and is placed as such."""

    inherit_cache = False
    type: TypeEngine[Any] = JSON()


class JsonBool(FunctionElement[Any]):
    """A boolean as JSON `true` or `false`; it must not be NULL."""

    inherit_cache = False
    type: TypeEngine[Any] = JSON()


class JsonArray(FunctionElement[Any]):
    """All values of a group as one JSON array in `order`, of the rows that are `shown`; empty group = `[]`."""

    inherit_cache = False
    type: TypeEngine[Any] = JSON()

    def __init__(
        self, value: ColumnElement[Any], order: ColumnElement[Any], shown: ColumnElement[bool] = EVERY_ROW
    ) -> None:
        super().__init__(value, order, shown)


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


class MomentText(FunctionElement[Any]):
    """A moment as the stores compare it: in UTC with the milliseconds that both keep, and `Z`."""

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
        super().__init__(*(part for key, value in pairs for part in (fixed_text(key), value)))


def _written(construct: type[FunctionElement[Any]]) -> Callable[[Write], Write]:
    """Declare the function below to write a construct; SQLAlchemy's own decorator has no types."""
    made: Callable[[Write], Write] = compiles(construct)
    return made


def _arguments(element: FunctionElement[Any], compiler: SQLCompiler, **kw: Any) -> list[str]:
    return [compiler.process(clause, **kw) for clause in element.clauses]


@_written(JsonValue)
def _json_value(element: JsonValue, compiler: SQLCompiler, **kw: Any) -> str:
    (value,) = _arguments(element, compiler, **kw)
    return value if compiler.dialect.name == "postgresql" else f"json({value})"


@_written(JsonBool)
def _json_bool(element: JsonBool, compiler: SQLCompiler, **kw: Any) -> str:
    (value,) = _arguments(element, compiler, **kw)
    if compiler.dialect.name == "postgresql":
        return f"({value})"
    return f"json(CASE WHEN {value} THEN 'true' ELSE 'false' END)"


@_written(JsonArray)
def _json_array(element: JsonArray, compiler: SQLCompiler, **kw: Any) -> str:
    value, order, shown = _arguments(element, compiler, **kw)
    if compiler.dialect.name == "postgresql":
        return f"coalesce(json_agg({value} ORDER BY {order}) FILTER (WHERE {shown}), '[]'::json)"
    # SQLite 3.40 has no ORDER BY here: rows arrive sorted from below.
    return f"json(json_group_array({value}) FILTER (WHERE {shown}))"


@_written(TextObject)
def _text_object(element: TextObject, compiler: SQLCompiler, **kw: Any) -> str:
    key, value = _arguments(element, compiler, **kw)
    if compiler.dialect.name == "postgresql":
        return f"coalesce(json_object_agg({key}, {value} ORDER BY {key}), '{{}}'::json)"
    return f"json_group_object({key}, {value})"


@_written(JoinText)
def _join_text(element: JoinText, compiler: SQLCompiler, **kw: Any) -> str:
    (value,) = _arguments(element, compiler, **kw)
    joined = "string_agg" if compiler.dialect.name == "postgresql" else "group_concat"
    return f"coalesce({joined}({value}, ''), '')"


@_written(InstantText)
def _instant_text(element: InstantText, compiler: SQLCompiler, **kw: Any) -> str:
    (value,) = _arguments(element, compiler, **kw)
    if compiler.dialect.name == "postgresql":
        return f"to_char({value} AT TIME ZONE 'Asia/Shanghai', 'YYYY-MM-DD\"T\"HH24:MI:SS\"+08:00\"')"
    return f"strftime('%Y-%m-%dT%H:%M:%S+08:00', {value}, '+8 hours')"


@_written(MomentText)
def _moment_text(element: MomentText, compiler: SQLCompiler, **kw: Any) -> str:
    (value,) = _arguments(element, compiler, **kw)
    if compiler.dialect.name == "postgresql":
        return f"to_char({value} AT TIME ZONE 'UTC', 'YYYY-MM-DD\"T\"HH24:MI:SS.MS\"Z\"')"
    return value


@_written(DayText)
def _day_text(element: DayText, compiler: SQLCompiler, **kw: Any) -> str:
    (value,) = _arguments(element, compiler, **kw)
    return f"to_char({value}, 'YYYY-MM-DD')" if compiler.dialect.name == "postgresql" else value


@_written(JsonObject)
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


class JsonConstant(FunctionElement[Any]):
    """JSON text that the plan alone decides, never a value of the caller or the store."""

    inherit_cache = False
    type: TypeEngine[Any] = JSON()

    def __init__(self, text: str) -> None:
        super().__init__()
        self.text = text


@_written(JsonConstant)
def _json_constant(element: JsonConstant, compiler: SQLCompiler, **_: Any) -> str:
    text = _quoted(element.text)
    return f"{text}::json" if compiler.dialect.name == "postgresql" else f"json({text})"


def keyed_hash(secret: ColumnElement[Any], text: ColumnElement[Any], *, dialect: str) -> ColumnElement[Any]:
    """Return 64 hex characters of SHA-256 over `secret` followed by `text`."""
    if dialect == "postgresql":
        return func.encode(func.sha256(func.convert_to(secret.concat(text), fixed_text("UTF8"))), fixed_text("hex"))
    return func.lower(func.hex(func.cg_sha256(cast(secret.concat(text), LargeBinary()))))


def hex_text(text: ColumnElement[Any], *, dialect: str) -> ColumnElement[Any]:
    """Return the UTF-8 bytes of `text` in hexadecimal."""
    if dialect == "postgresql":
        return func.encode(func.convert_to(text, fixed_text("UTF8")), fixed_text("hex"))
    return func.lower(func.hex(text))
