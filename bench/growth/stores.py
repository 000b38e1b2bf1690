"""The stores that growth is measured on: databases of one cluster, one for each number of records.

A store is filled under another name and takes its own when it is complete, so that an interrupted fill is begun again
and a complete one is used again.
"""

import re
from collections.abc import AsyncIterator, Iterable
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import date

from bench.growth.filling import (
    HEAVY_RECORDS,
    RECORDS_OF_SEED,
    SCALE,
    Filling,
    Told,
    build_seed,
    connected,
    multiply,
    renew,
)
from db.identity import IdentityKeys

SIZES = (100_000, 1_000_000, 10_000_000)
HEAVY_FROM = 10_000_000  # in a smaller store one subject of 100 000 records would be too much of all
_PREFIX = "growth_"
_UNFINISHED = "growth_unfinished"


@dataclass(frozen=True)
class Stores:
    """The stores of one cluster.

    url: of any of its databases, as a role that may create others
    scale: of the size `region`; the seed of a smaller one, and with it every store, is smaller than its name says
    """

    url: str
    keys: IdentityKeys
    today: date
    told: Told
    scale: float = SCALE

    def at(self, name: str) -> str:
        """Return the address of the database with this name."""
        return re.sub(r"(?<=/)[^/?]*(?=\?|$)", name, self.url, count=1)

    def store(self, records: int) -> str:
        """Return the address of the store of this size."""
        return self.at(f"{_PREFIX}{records}")

    async def fill(self, sizes: Iterable[int]) -> None:
        """Fill what is missing of these sizes; a store from HEAVY_FROM on has the heavy subject as well."""
        await self._drop(_UNFINISHED)
        await self._fill_one(RECORDS_OF_SEED, None)
        for records in sizes:
            if records % RECORDS_OF_SEED:
                raise ValueError(f"a store has a multiple of {RECORDS_OF_SEED} records")
            if records != RECORDS_OF_SEED:
                extra = HEAVY_RECORDS if records >= HEAVY_FROM else 0
                await self._fill_one(records, Filling(records // RECORDS_OF_SEED, extra))

    async def _fill_one(self, records: int, filling: Filling | None) -> None:
        name = f"{_PREFIX}{records}"
        if await self._exists(name):
            await renew(self.at(name))
            return
        self.told(f"store of {records:,} records", 0, 1)
        try:
            if filling is None:
                await self._run(f"create database {_UNFINISHED}")
                await build_seed(self.at(_UNFINISHED), self.keys, today=self.today, told=self.told, scale=self.scale)
            else:
                await self._run(f"create database {_UNFINISHED} template {_PREFIX}{RECORDS_OF_SEED}")
                await multiply(self.at(_UNFINISHED), filling, self.keys, today=self.today, told=self.told)
        except BaseException:
            await self._drop(_UNFINISHED)
            raise
        await self._run(f"alter database {_UNFINISHED} rename to {name}")
        self.told(f"store of {records:,} records", 1, 1)

    @asynccontextmanager
    async def cloned(self, records: int, name: str) -> AsyncIterator[str]:
        """Yield the address of a copy of the store of this size, dropped at the end; nobody is connected to that."""
        copy = f"{_PREFIX}{name}"
        await self._drop(copy)
        await self._run(f"create database {copy} template {_PREFIX}{records}")
        try:
            yield self.at(copy)
        finally:
            await self._drop(copy)

    async def drop(self, sizes: Iterable[int]) -> None:
        """Drop the stores of these sizes."""
        for records in sizes:
            await self._drop(f"{_PREFIX}{records}")

    async def _exists(self, name: str) -> bool:
        async with connected(self.url) as connection:
            return bool(await connection.fetchval("select true from pg_database where datname = $1", name))

    async def _drop(self, name: str) -> None:
        await self._run(f"drop database if exists {name} with (force)")

    async def _run(self, statement: str) -> None:
        async with connected(self.url) as connection:
            await connection.execute(statement)
