"""Growth in the number of policy lines: servers of the same code, each with access files of its size."""

from collections.abc import Sequence
from contextlib import AsyncExitStack

from bench.growth.filling import RECORDS_OF_SEED
from bench.growth.life import starts
from bench.growth.rounds import Ground, Variant, measured, requests_of, served, warm, written
from bench.growth.rows import GrowthRow
from bench.growth.tree import tree_with

WHAT, START = "policy lines", "start with policy lines"
SIZES = (150, 1_000, 10_000)  # with fewer no policy starts: some must stand


async def measure_policies(ground: Ground, _sizes: Sequence[int]) -> list[GrowthRow]:
    """Ask the same of servers with more and more lines; measure what a start of each costs. Raises: ContenderFailed."""
    url = ground.stores.store(RECORDS_OF_SEED)
    requests = await requests_of(ground.store(url))
    rows: list[GrowthRow] = []
    async with AsyncExitStack() as stack:
        trees = {size: stack.enter_context(tree_with(size)) for size in SIZES}
        for size, tree in trees.items():
            rows.append(await starts(ground, START, size, tree))
        variants = []
        for size, tree in trees.items():
            server = await stack.enter_async_context(served(ground, url, tree))
            await warm(server, requests)
            variants.append(Variant(WHAT, size, server, written(requests)))
        return await measured(ground, variants) + rows
