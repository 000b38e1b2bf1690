"""Connections at hand: each lent to one borrower at a time, none lost, nobody left waiting for one that is gone."""

import asyncio
from collections.abc import Awaitable
from typing import Any

import pytest

from db import lending
from db.database import StoreBusy
from db.lending import Lending

PATIENCE = 30  # seconds after which a case that hangs has failed


class Connection:
    def __init__(self) -> None:
        self.is_lost = False

    def is_closed(self) -> bool:
        return self.is_lost


class Pool:
    """A pool of two, as the driver's: what is taken must come back before it can be taken again."""

    def __init__(self) -> None:
        self.taken: list[Connection] = []
        self.made = 0
        self.fails = False
        self.gate: asyncio.Event | None = None
        self.letting_go: asyncio.Event | None = None

    async def acquire(self) -> Connection:
        if self.gate:
            await self.gate.wait()
        if self.fails:
            raise ConnectionError
        assert len(self.taken) < 2, "the pool itself would let its borrower wait"
        self.made += 1
        self.taken.append(Connection())
        return self.taken[-1]

    async def release(self, connection: Connection) -> None:
        if self.letting_go:
            await self.letting_go.wait()
        self.taken.remove(connection)


@pytest.fixture
def pool() -> Pool:
    return Pool()


def lending_of(pool: Pool, patience: float | None = None) -> Lending:
    return Lending(pool, size=2, patience=patience)


async def soon(work: Awaitable[Any]) -> Any:
    async with asyncio.timeout(PATIENCE):
        return await work


async def waiting(work: Any) -> "asyncio.Task[Any]":
    """Start a borrower and let it come to where it waits."""
    task = asyncio.create_task(work)
    for _ in range(3):
        await asyncio.sleep(0)
    assert not task.done()
    return task


async def test_one_borrower_after_the_other_has_the_same_connection(pool: Pool) -> None:
    lent = lending_of(pool)
    one = await lent.borrow()
    await lent.give_back(one)
    assert await lent.borrow() is one
    assert pool.made == 1


async def test_the_third_borrower_has_what_the_first_gives_back(pool: Pool) -> None:
    lent = lending_of(pool)
    one, _ = await lent.borrow(), await lent.borrow()
    third, fourth = await waiting(lent.borrow()), await waiting(lent.borrow())
    await lent.give_back(one)
    assert await soon(third) is one
    assert not fourth.done()
    fourth.cancel()


async def test_nobody_waits_longer_than_it_may(pool: Pool) -> None:
    lent = lending_of(pool, patience=0.0)
    one, _ = await lent.borrow(), await lent.borrow()
    with pytest.raises(StoreBusy):
        await soon(lent.borrow())
    await lent.give_back(one)
    assert await lent.borrow() is one


async def test_a_lost_connection_is_replaced_for_whoever_waits(pool: Pool) -> None:
    lent = lending_of(pool)
    one, _ = await lent.borrow(), await lent.borrow()
    third = await waiting(lent.borrow())
    one.is_lost = True
    await lent.give_back(one)
    assert await soon(third) is not one
    assert len(pool.taken) == 2


async def test_a_worn_connection_goes_back_to_the_pool(pool: Pool, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(lending, "LOANS_OF_A_CONNECTION", 2)
    lent = lending_of(pool)
    loans = []
    for _ in range(3):
        loans.append(await lent.borrow())
        await lent.give_back(loans[-1])
    assert loans[0] is loans[1]
    assert loans[2] is not loans[0]


async def test_a_borrower_that_is_gone_passes_its_turn_on(pool: Pool) -> None:
    lent = lending_of(pool)
    one, _ = await lent.borrow(), await lent.borrow()
    gone, next_one = await waiting(lent.borrow()), await waiting(lent.borrow())
    gone.cancel()
    await lent.give_back(one)
    assert await soon(next_one) is one


async def test_a_borrower_that_goes_in_the_moment_of_its_turn_loses_no_connection(pool: Pool) -> None:
    lent = lending_of(pool)
    one, _ = await lent.borrow(), await lent.borrow()
    gone, next_one = await waiting(lent.borrow()), await waiting(lent.borrow())
    await lent.give_back(one)  # handed over, but not yet taken
    gone.cancel()
    assert await soon(next_one) is one


async def test_a_pool_that_cannot_connect_leaves_the_place_free(pool: Pool) -> None:
    lent = lending_of(pool)
    pool.fails = True
    for _ in range(4):
        with pytest.raises(ConnectionError):
            await soon(lent.borrow())
    pool.fails = False
    assert await soon(lent.borrow()) in pool.taken


async def test_a_free_place_is_taken_by_one_of_all_who_want_it(pool: Pool) -> None:
    lent = lending_of(pool)
    one, other = await lent.borrow(), await lent.borrow()
    third = await waiting(lent.borrow())
    pool.gate = asyncio.Event()
    one.is_lost = True
    await lent.give_back(one)
    fourth = await waiting(lent.borrow())
    pool.gate.set()
    await lent.give_back(other)
    taken = [await soon(third), await soon(fourth)]
    assert len({id(each) for each in taken}) == 2


async def test_who_is_gone_while_a_lost_connection_is_let_go_leaves_its_place(pool: Pool) -> None:
    lent = lending_of(pool)
    one, _ = await lent.borrow(), await lent.borrow()
    third = await waiting(lent.borrow())
    one.is_lost, pool.letting_go = True, asyncio.Event()
    giving = await waiting(lent.give_back(one))
    pool.taken.remove(one)  # the driver forgets it, but has not come back to say so
    giving.cancel()
    assert await soon(third) is not one


async def test_closing_lets_every_connection_go_when_it_comes_back(pool: Pool) -> None:
    lent = lending_of(pool)
    one, other = await lent.borrow(), await lent.borrow()
    await lent.give_back(one)
    await lent.close()
    assert pool.taken == [other]
    await lent.give_back(other)
    assert pool.taken == []
