"""The aggregation log as it is read: every change once, by its unit, all of them by auditors, and no value in it."""

from typing import Any

import pytest

from tests.writing.desk import OPEN, RESTRICTED, REVOKE, Desk

WHOLE = """query ($filter: AggregationFilter, $first: Int, $after: String) {
  aggregationLog(filter: $filter, first: $first, after: $after) {
    totalCount pageInfo { endCursor hasNextPage }
    nodes { actId place at role unit { name } action object objectId version reason policyRevision }
  }
}"""


async def changed(desk: Desk) -> None:
    await desk.change(REVOKE, id=RESTRICTED, why="ERROR")
    await desk.change(REVOKE, id=OPEN, why="DECISION_REVOKED")


async def read(desk: Desk, actor: str, **variables: Any) -> Any:
    return (await desk.change(WHOLE, actor, **variables))["data"]["aggregationLog"]


async def test_c48_each_write_has_one_line_with_actor_and_version(desk: Desk) -> None:
    await changed(desk)
    found = await read(desk, "provider")
    assert found["totalCount"] == 2
    said = [{name: each[name] for name in ("role", "action", "object", "version", "reason")} for each in found["nodes"]]
    line = {"role": "PROVIDER", "action": "REVOKED", "object": "RECORD", "version": 2}
    assert sorted(said, key=lambda each: each["reason"]) == [
        line | {"reason": "DECISION_REVOKED"},
        line | {"reason": "ERROR"},
    ]
    assert {each["objectId"] for each in found["nodes"]} == {RESTRICTED, OPEN}
    assert {each["at"] for each in found["nodes"]} == {"2026-11-20T12:00:00+08:00"}


@pytest.mark.parametrize(
    ("reader", "lines"),
    [
        pytest.param("provider", 2, id="who did it"),
        pytest.param("collector without agreement", 2, id="a colleague of its unit"),
        pytest.param("auditor", 2, id="an auditor"),
        pytest.param("collector", 0, id="another unit"),
        pytest.param("clerk", 0, id="staff of the platform"),
        pytest.param("organ", 0, id="a state organ"),
        pytest.param("camel", 0, id="the subject"),
        pytest.param("public", 0, id="anybody"),
    ],
)
async def test_it_is_read_by(desk: Desk, reader: str, lines: int) -> None:
    await changed(desk)
    assert (await read(desk, reader))["totalCount"] == lines


@pytest.mark.parametrize(
    ("wanted", "lines"),
    [
        pytest.param({"objectId": OPEN}, 1, id="of one record"),
        pytest.param({"objectId": "rec_" + "0" * 32}, 0, id="of no record"),
        pytest.param({"action": "REVOKED"}, 2, id="of one action"),
        pytest.param({"action": "ERASED"}, 0, id="of another action"),
        pytest.param({"object": "RECORD"}, 2, id="of a class"),
        pytest.param({"actId": "0" * 32}, 0, id="of one act"),
        pytest.param({"from": "2026-11-20", "until": "2026-11-20"}, 2, id="of today"),
        pytest.param({"until": "2026-11-19"}, 0, id="until yesterday"),
        pytest.param({"from": "2026-11-21"}, 0, id="from tomorrow"),
    ],
)
async def test_it_is_searched_by(desk: Desk, wanted: dict[str, str], lines: int) -> None:
    await changed(desk)
    assert (await read(desk, "auditor", filter=wanted))["totalCount"] == lines


async def test_its_pages_are_turned_one_by_one(desk: Desk) -> None:
    await changed(desk)
    one = await read(desk, "auditor", first=1)
    other = await read(desk, "auditor", first=1, after=one["pageInfo"]["endCursor"])
    assert one["pageInfo"]["hasNextPage"]
    assert not other["pageInfo"]["hasNextPage"]
    assert {each["objectId"] for each in (*one["nodes"], *other["nodes"])} == {RESTRICTED, OPEN}


async def test_lines_of_one_act_stand_in_their_order(desk: Desk) -> None:
    """Newest first: of ten rows of one submission the tenth comes before the ninth, not before the second."""
    columns = "act_id, place, at, role, action, object, object_id, version, policy_revision"
    at = "'2026-11-19T02:00:00.000Z'"
    for place in (1, 2, 9, 10):
        line = f"'act', {place}, {at}, 'SYSTEM', 'ARCHIVED', 'RECORD', 'gone', 3, 'r'"
        await desk.database.commit([(f"insert into aggregation_log ({columns}) values ({line})", ())])
    found = await read(desk, "auditor", filter={"actId": "act"})
    assert [each["place"] for each in found["nodes"]] == [10, 9, 2, 1]
    assert {(each["role"], each["unit"], each["objectId"]) for each in found["nodes"]} == {("SYSTEM", None, "rec_gone")}


async def test_nobody_changes_or_removes_a_line(desk: Desk) -> None:
    await changed(desk)
    for sql in ("update aggregation_log set version = 9", "delete from aggregation_log"):
        with pytest.raises(Exception, match="append-only"):
            await desk.database.commit([(sql, ())])
    assert len(await desk.acts()) == 2
