"""POST /intake: records as lines, taken in when the body is whole, or not at all."""

import json
from typing import Any

import pytest

from tests.endpoint.desk import MARKER, refusal
from tests.endpoint.streaming import (
    Door,
    body,
    both_stores,
    counts,
    envelope,
    receipt,
    record,
    refusal_of_call,
)


@both_stores
async def test_records_come_in_and_the_receipt_lists_them(door: Door) -> None:
    before = await door.held()
    found = receipt(await door.send(body(record(1), record(2), record(3))))
    assert (counts(found), found["refusals"]) == ((3, 0, 0, 0, 0), [])
    assert (found["channel"], found["mode"], found["refusals"]) == ("STREAM", "ROW_BY_ROW", [])
    assert [(row["place"], row["action"], row["version"]) for row in found["rows"]] == [
        (place, "SUBMITTED", 1) for place in (1, 2, 3)
    ]
    assert await door.held() == (before[0] + 1, before[1] + 3, before[2] + 3)
    entries = await door.database.fetch_rows("select decision, role from query_log where channel = 'STREAM'")
    assert [tuple(each) for each in entries] == [("PERMITTED", "PROVIDER")]


@both_stores
async def test_the_same_stream_again_finds_the_same_receipt_and_another_under_its_key_is_refused(door: Door) -> None:
    sent = body(record(1), record(2))
    first = receipt(await door.send(sent))
    held = await door.held()
    assert receipt(await door.send(sent)) == first
    assert refusal_of_call(await door.send(body(record(1)))) == "KEY_REUSED"
    assert await door.held() == held
    again = receipt(await door.send(body(record(1), record(2), clientKey="another")))
    assert counts(again) == (0, 0, 2, 0, 0)
    assert await door.held() == (held[0] + 1, held[1], held[2] + 2)


@both_stores
async def test_lines_that_cannot_be_taken_are_named_by_their_number_and_no_other_suffers(door: Door) -> None:
    lines = [
        json.dumps(envelope()),
        json.dumps(record(1)),
        "{" + MARKER,
        "",
        json.dumps(record(2, decidedOn=MARKER)),
        '{"a":1,"a":2}',
        json.dumps(record(3)),
    ]
    response = await door.send("\n".join(lines).encode())
    found = receipt(response)
    assert counts(found) == (2, 0, 0, 3, 0)
    assert [(each["row"], each["field"], each["code"]) for each in found["refusals"]] == [
        (3, "", "JSON_INVALID"),
        (5, "decidedOn", "TEXT_TOO_LONG"),
        (6, "", "MEMBER_TWICE"),
    ]
    assert MARKER not in response.text


@both_stores
async def test_all_or_nothing_takes_nothing_where_one_line_is_refused(door: Door) -> None:
    before = await door.held()
    found = receipt(await door.send(body(record(1), record(2, title=""), mode="ALL_OR_NOTHING")))
    assert counts(found)[0] == 0
    assert found["rows"] == []
    assert [(each["row"], each["field"]) for each in found["refusals"]] == [(3, "title")]
    assert (await door.held())[1:] == before[1:]


@pytest.mark.parametrize(
    ("first", "expected"),
    [
        pytest.param(b"", (400, "ENVELOPE_INVALID"), id="nothing"),
        pytest.param(b"\n", (400, "ENVELOPE_INVALID"), id="a blank line"),
        pytest.param(b"[]", (400, "ENVELOPE_INVALID"), id="a list"),
        pytest.param(b'{"clientKey":', (400, "ENVELOPE_INVALID"), id="cut off"),
        pytest.param(b'{"clientKey":"a","clientKey":"b"}', (400, "ENVELOPE_INVALID"), id="a member twice"),
        pytest.param(b'{"records":[]}', (400, "ENVELOPE_INVALID"), id="records in it"),
        pytest.param(b'{"count":-1}', (400, "ENVELOPE_INVALID"), id="a negative count"),
        pytest.param(b'{"count":true}', (400, "ENVELOPE_INVALID"), id="a count that is no number"),
        pytest.param(b'{"a":"' + b"x" * 70_000 + b'"}', (400, "ENVELOPE_INVALID"), id="70 kB"),
        pytest.param(b"\xef\xbb\xbf{}", (400, "ENVELOPE_INVALID"), id="a byte order mark"),
        pytest.param(b"{}", (400, "INPUT_INVALID"), id="nothing of what is needed"),
        pytest.param(
            json.dumps(envelope(idNumber=MARKER)).encode(), (400, "INPUT_INVALID"), id="a member that is none"
        ),
        pytest.param(json.dumps(envelope(mode="BOTH")).encode(), (400, "INPUT_INVALID"), id="a mode that is none"),
        pytest.param(json.dumps(record(1)).encode(), (400, "INPUT_INVALID"), id="a record"),
    ],
)
async def test_the_first_line_is_an_envelope(first: bytes, expected: tuple[int, str], door: Door) -> None:
    before = await door.held()
    assert refusal(await door.send(first + b"\n" + json.dumps(record(1)).encode())) == expected
    assert await door.held() == before


@pytest.mark.parametrize(
    ("said", "expected"),
    [
        pytest.param({"attestation": "of another year"}, "ATTESTATION_REQUIRED", id="another attestation"),
        pytest.param({"count": 1}, "RECORDS_MISSING", id="more records than it says"),
        pytest.param({"count": 3}, "RECORDS_MISSING", id="fewer records than it says"),
    ],
)
@both_stores
async def test_what_the_envelope_says_is_held_to(said: dict[str, Any], expected: str, door: Door) -> None:
    before = await door.held()
    assert refusal_of_call(await door.send(body(record(1), record(2), **said))) == expected
    assert await door.held() == before


async def test_a_stream_may_say_how_many_records_it_has_and_may_have_none(door: Door) -> None:
    assert counts(receipt(await door.send(body(record(1), record(2), count=2)))) == (2, 0, 0, 0, 0)
    assert counts(receipt(await door.send(body(clientKey="another", count=0)))) == (0, 0, 0, 0, 0)
