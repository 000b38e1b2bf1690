"""How the figures of units are asked for."""

from typing import Any

from tests.readers.asking import Asking
from tests.readers.people import UNITS

LEDGER = "ledger { declared summary submitted omissions awaited completeness }"
PUNCTUALITY = "punctuality { due late publicityOverdue }"
INTAKE = "intake { submissions rows taken refused held compliance }"
OMITTED = "omitted { category documentNumber decidedOn dueOn }"
ASKED = f"""query ($from: Date!, $until: Date!, $provider: String, $region: String, $first: Int, $after: String) {{
  providerQuality(from: $from, until: $until, provider: $provider, region: $region, first: $first, after: $after) {{
    totalCount
    pageInfo {{ hasNextPage endCursor }}
    nodes {{ code regionCode provider {{ name }} {LEDGER} {PUNCTUALITY} {INTAKE} {OMITTED} }}
  }}
}}"""
SEPTEMBER = {"from": "2026-09-01", "until": "2026-09-30"}
MARKET = UNITS["market"][1]


async def page(ask: Asking, actor: str = "provider", **variables: Any) -> Any:
    return (await ask.data(ASKED, actor, **(SEPTEMBER | variables)))["providerQuality"]


async def work(ask: Asking, actor: str = "provider", **variables: Any) -> Any:
    (node,) = (await page(ask, actor, provider=MARKET, **variables))["nodes"]
    return node


async def run(ask: Asking, sql: str) -> None:
    await ask.database.commit([(sql, ())])
