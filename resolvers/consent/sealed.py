"""How what was held back leaves the store: as ciphertext in the statement's answer, opened on the way out.

The database has no key. The statement writes, where a caller may read the text, a mark that names the row, and the
sealed bytes; `revealed` puts in its place what stands at the path in doubt, and nothing else of the row.
"""

import re
from collections.abc import Callable, Mapping
from typing import Any

import orjson
from sqlalchemy import ColumnElement, case, func, null
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import String, TypeEngine

from db.identity import IdentityKeys
from db.sealing import SealBroken
from resolvers.consent.held import APART, WHOSE, opened
from resolvers.ground import Columns
from resolvers.intake.forms import TABLE
from resolvers.json_sql import fixed_text

TEXT = "HeldRow.text"
_MARK = re.compile(rb'"sealed:([0-9a-f]{32}):([0-9a-f]*):((?:[^"\\]|\\.)*):([0-9A-Fa-f]+)"')
_BEGIN = b'"sealed:'
_STEP = re.compile(r"([^\[\]]*)((?:\[\d+\])*)")
_ITEM = re.compile(r"\[(\d+)\]")


class HexText(FunctionElement[Any]):
    """Bytes as hexadecimal text."""

    inherit_cache = False
    type: TypeEngine[Any] = String()


def _hex_sqlite(element: HexText, compiler: SQLCompiler, **kw: Any) -> str:
    return f"hex({compiler.process(element.clauses, **kw)})"


def _hex_postgresql(element: HexText, compiler: SQLCompiler, **kw: Any) -> str:
    return f"encode({compiler.process(element.clauses, **kw)}, 'hex')"


compiles(HexText, "sqlite")(_hex_sqlite)
compiles(HexText, "postgresql")(_hex_postgresql)


def sealed_mark(c: Columns) -> ColumnElement[Any]:
    """Return the mark of a row that waits; null where nothing is left of it."""
    whose = func.coalesce(c.provider_id, "")
    colon = fixed_text(":")
    mark = fixed_text("sealed:").concat(c.id).concat(colon).concat(whose).concat(colon).concat(c.field).concat(colon)
    # SQLite's `hex` of nothing is an empty text.
    return case((c.sealed.is_not(None), mark.concat(HexText(c.sealed))), else_=null())


def revealed(json: Any, keys: IdentityKeys, told: Callable[[str, str], None]) -> Any:
    """Return an answer's JSON with each mark opened; null where it can not be, or nothing stands at its path.

    told: for each text by the id of its row, how the query log names whom the row is about, where the row says so
    """
    if not isinstance(json, str | bytes):
        return json
    whole = json.encode() if isinstance(json, str) else json
    return _MARK.sub(lambda found: _text_behind(found, keys, told), whole) if _BEGIN in whole else json


def _text_behind(found: "re.Match[bytes]", keys: IdentityKeys, told: Callable[[str, str], None]) -> bytes:
    row_id, provider_id, field, sealed = found.groups()
    paths = str(orjson.loads(b'"' + field + b'"')).split(APART)
    try:
        # A text that only looks like a mark was never sealed under the key, and opens to nothing.
        payload = opened(
            bytes.fromhex(sealed.decode()), keys, row_id=row_id.decode(), provider_id=provider_id.decode() or None
        )
    except SealBroken:
        return b"null"
    texts = [text for path in paths if (text := text_at(payload, path)) is not None]
    if not texts:
        return b"null"
    if payload.get(WHOSE):
        told(row_id.decode(), payload[WHOSE])
    return orjson.dumps("\n".join(texts))


def text_at(payload: Mapping[str, Any], path: str) -> str | None:
    """Return what stands at a path of a row; None where nothing does.

    payload: as `resolvers.intake.forms` writes it; path: of a table the header, of a record as `policies.screening`
    writes one
    """
    if payload.get("form") == TABLE:
        return dict(zip(payload["headers"], payload["cells"], strict=False)).get(path)
    value: Any = payload.get("record")
    for step in path.split("."):
        parts = _STEP.fullmatch(step)
        if parts is None or not isinstance(value, Mapping):
            return None
        name, items = parts.groups()
        value = _under(value, name)
        for item in _ITEM.findall(items):
            place = int(item) - 1
            value = value[place] if isinstance(value, list) and place < len(value) else None
    if value is None or isinstance(value, str):
        return value
    return orjson.dumps(value).decode()


def _under(value: Mapping[str, Any], name: str) -> Any:
    """Return what a key holds; `#2` stands for the second key, whatever it is called."""
    if name.startswith("#") and name[1:].isdigit():
        return next((each for number, each in enumerate(value.values(), start=1) if number == int(name[1:])), None)
    return value.get(name)
