"""What becomes of an argument on its way to the database, and what is refused."""

import base64
import hashlib
from datetime import UTC, date, datetime, timedelta, timezone

import pytest

from db.engine import (
    ArgumentInvalid,
    Database,
)
from tests.db.statements import SECRET


@pytest.mark.parametrize(
    ("kind", "value", "on_sqlite", "on_postgresql"),
    [
        pytest.param("text", "阿拉善盟", "阿拉善盟", "阿拉善盟", id="text stays itself"),
        pytest.param("boolean", True, 1, True, id="truth is 1 on SQLite"),
        pytest.param("date", date(2026, 2, 28), "2026-02-28", date(2026, 2, 28), id="a day is ISO text on SQLite"),
        pytest.param(
            "timestamptz",
            datetime(2026, 1, 1, 8, 0, 0, 123456, timezone(timedelta(hours=8))),
            "2026-01-01T00:00:00.123Z",
            datetime(2026, 1, 1, 0, 0, 0, 123000, UTC),
            id="a moment is cut to milliseconds of UTC",
        ),
        pytest.param("text[]", ["甲", "乙"], '["甲","乙"]', ["甲", "乙"], id="a list is JSON or an array"),
        pytest.param(
            "jsonb", {"日期": date(2026, 1, 1)}, '{"日期":"2026-01-01"}', '{"日期": "2026-01-01"}', id="a dict is JSON"
        ),
        pytest.param("bytea", b"\x00\xff", b"\x00\xff", b"\x00\xff", id="bytes stay bytes"),
        pytest.param("text", None, None, None, id="nothing stays nothing"),
    ],
)
async def test_an_argument_arrives(
    database: Database, kind: str, value: object, on_sqlite: object, on_postgresql: object
) -> None:
    sql, expected = ("select ?", on_sqlite) if database.dialect == "sqlite" else (f"select $1::{kind}", on_postgresql)
    assert await database.fetch_row(sql, (value,)) == (expected,)


@pytest.mark.parametrize(
    ("value", "reason"),
    [
        pytest.param("a\x00" + SECRET, "null character", id="text with a null character"),
        pytest.param([SECRET, "\x00"], "null character", id="a null character inside a list"),
        pytest.param({"k": {"j": ["\x00" + SECRET]}}, "null character", id="a null character deep inside a document"),
        pytest.param({"\x00" + SECRET: 1}, "null character", id="a null character in a document's key"),
        pytest.param("\ud800" + SECRET, "surrogate", id="half of a surrogate pair"),
        pytest.param([SECRET + "\udfff"], "surrogate", id="half of a surrogate pair inside a list"),
        pytest.param(datetime(2026, 1, 1), "time zone", id="a moment without a time zone"),  # noqa: DTZ001
        pytest.param({"k": object()}, "type", id="an object inside a document"),
    ],
)
async def test_an_argument_no_store_can_keep_is_refused_without_its_value(
    database: Database, value: object, reason: str
) -> None:
    sql = "select ?" if database.dialect == "sqlite" else "select $1::text"
    with pytest.raises(ArgumentInvalid, match=reason) as refused:
        await database.fetch_row(sql, (value,))
    assert SECRET not in str(refused.value)


async def test_a_backslash_is_not_taken_for_a_null_character(database: Database) -> None:
    sql = "select ?" if database.dialect == "sqlite" else "select $1::jsonb"
    row = await database.fetch_row(sql, ({"k": "\\u0000"},))
    assert row
    assert row[0].replace(" ", "") == '{"k":"\\\\u0000"}'


async def test_an_argument_of_a_wrong_type_is_refused_without_its_value(database: Database) -> None:
    sql = "select abs(?)" if database.dialect == "sqlite" else "select abs($1::integer)"
    with pytest.raises(ArgumentInvalid) as refused:
        await database.fetch_row(sql, (10**30,))
    assert "1000" not in str(refused.value)


@pytest.mark.parametrize("length", [0, 1, 32, 56, 57, 58, 76, 113, 114, 115, 1000])
async def test_digest_and_base64_are_equal_on_both(database: Database, length: int) -> None:
    value = bytes(number % 256 for number in range(length))
    sql = (
        "select cg_sha256(?), cg_base64(?)"
        if database.dialect == "sqlite"
        else "select sha256($1), encode($2, 'base64')"
    )
    digest, text = await database.fetch_row(sql, (value, value)) or (None, None)
    assert digest == hashlib.sha256(value).digest()
    lines = [value[start : start + 57] for start in range(0, length, 57)]  # only a full line ends in a line break
    assert text == "".join(base64.b64encode(line).decode() + "\n" * (len(line) == 57) for line in lines)


async def test_digest_and_base64_of_nothing_are_nothing(database: Database) -> None:
    sql = {
        "sqlite": "select cg_sha256(null), cg_base64(null)",
        "postgresql": "select sha256(null), encode(null, 'base64')",
    }[database.dialect]
    assert await database.fetch_row(sql) == (None, None)
