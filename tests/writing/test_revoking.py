"""A record is taken back by who submitted it: one change, version and line of the log, however often it is asked."""

from tests.writing.desk import OF_ANOTHER, RESTRICTED, REVOKE, Desk


async def test_a_provider_takes_its_own_record_back(desk: Desk) -> None:
    body = await desk.change(REVOKE, id=RESTRICTED, why="ERROR")
    assert "errors" not in body
    assert await desk.state(RESTRICTED) == ("REVOKED", 2)
    assert await desk.acts() == [("REVOKED", "RECORD", RESTRICTED[4:], 2, "ERROR")]
    assert await desk.entries() == [("PERMITTED", None)]


async def test_the_same_again_changes_nothing(desk: Desk) -> None:
    first = await desk.change(REVOKE, id=RESTRICTED, why="ERROR")
    assert await desk.change(REVOKE, id=RESTRICTED, why="ERROR") == first
    assert await desk.state(RESTRICTED) == ("REVOKED", 2)
    assert len(await desk.acts()) == 1
    assert await desk.entries() == [("PERMITTED", None)] * 2


async def test_another_units_record_is_as_one_that_is_not_there(desk: Desk) -> None:
    for record in (OF_ANOTHER, "rec_" + "0" * 32):
        assert await desk.codes(REVOKE, id=record, why="ERROR") == [("NOT_AVAILABLE", "revokeRecord")]
    assert await desk.acts() == []
    assert await desk.entries() == [("REFUSED", "NOT_AVAILABLE")] * 2
