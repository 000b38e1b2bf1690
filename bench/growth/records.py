"""Growth in the number of records; and, in the largest store, one subject with far more of them than any other."""

from collections.abc import Sequence
from contextlib import AsyncExitStack
from dataclasses import replace
from typing import Any

from bench.contenders import Asked
from bench.growth.filling import HEAVY_CODE, HEAVY_RECORDS
from bench.growth.plans import keep_plans
from bench.growth.rounds import Ground, Key, Variant, measured, requests_of, served, warm, written
from bench.growth.rows import GrowthRow
from bench.growth.stores import HEAVY_FROM
from bench.questions import OFFICER, PUBLIC
from bench.running import ContenderFailed, answers_of

WHAT, HEAVY = "records", "records of a subject"
_FIRST_PAGE: tuple[Key, ...] = (("Q1", PUBLIC), ("Q1", OFFICER))
_PAGE = 20  # records of Q1


async def measure_records(ground: Ground, sizes: Sequence[int]) -> list[GrowthRow]:
    """Ask the same questions of stores of every size; keep the plans of the two ends. Raises: ContenderFailed."""
    async with AsyncExitStack() as stack:
        variants: list[Variant] = []
        for records in sizes:
            url = ground.stores.store(records)
            requests = await requests_of(ground.store(url))
            server = await stack.enter_async_context(served(ground, url))
            await warm(server, requests)
            variants.append(Variant(WHAT, records, server, written(requests)))
            ground.say(f"{WHAT}: {records:,} answered")
        rows = await measured(ground, variants)
    for records in (sizes[0], sizes[-1]):
        await keep_plans(ground, ground.stores.store(records), f"{records}-records")
    return rows


def with_heavy(sizes: Sequence[int]) -> Sequence[int]:
    """Return which of the stores have the heavy subject."""
    return [size for size in sizes if size >= HEAVY_FROM]


async def measure_heavy(ground: Ground, sizes: Sequence[int]) -> list[GrowthRow]:
    """Ask for the first page of the heavy subject, beside subjects with just a full page. Raises: ContenderFailed."""
    rows: list[GrowthRow] = []
    for records in with_heavy(sizes)[-1:]:
        url = ground.stores.store(records)
        requests = await requests_of(ground.store(url))
        async with served(ground, url) as server:
            usual: dict[Key, list[Asked]] = {}
            for key in _FIRST_PAGE:
                answers = await answers_of(server, requests[key])
                usual[key] = [each for each, data in zip(requests[key], answers, strict=True) if _fills_page(data)]
                if not usual[key]:
                    raise ContenderFailed("no subject among those asked for fills a page")
            heavy = {key: [_about_heavy(found[0])] for key, found in usual.items()}
            await warm(server, heavy)
            variants = [
                Variant(HEAVY, _PAGE, server, written(usual)),
                Variant(HEAVY, HEAVY_RECORDS, server, written(heavy)),
            ]
            rows += await measured(ground, variants)
    return rows


def _fills_page(data: Any) -> bool:
    return data["subject"] is not None and len(data["subject"]["records"]["nodes"]) == _PAGE


def _about_heavy(each: Asked) -> Asked:
    return replace(each, body={**each.body, "variables": {**each.body["variables"], "code": HEAVY_CODE}})
