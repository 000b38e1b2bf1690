"""How long searches and filtered pages take: `python -m bench.search --store URL`.

The store holds the demo data: `python server.py demo --size region --database URL` makes one of 100 000 subjects and
1 000 000 records. Each question goes through the reader as the public's does, compiled and warm, one after the other;
a row says how many rows its page has, and the least, the median and the longest time of all runs in milliseconds.
"""

import argparse
import asyncio
import json
import statistics
import sys
import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

from db.engine import open_database
from policies.actor import PUBLIC
from resolvers.answer import Question, Reader
from tests.golden.asking import reader_of

_RUNS = 15
_SUBJECTS = "query($t: String, $f: SubjectFilter) { subjects(search: $t, filter: $f, first: 20%s) { %s } }"
_RECORDS = "query($f: RecordFilter) { records(filter: $f, first: 20%s) { %s } }"
_ENTRIES = "query($k: String!, $f: EntryFilter) { list(key: $k) { entries(filter: $f, first: 20%s) { %s } } }"
_ONWARD = ("$f: ", "$a: String, $f: "), ("first: 20", "first: 20, after: $a")
_PAGE = "nodes { id name code status } pageInfo { hasNextPage endCursor }"
_RECORD_PAGE = "nodes { id title decidedOn documentNumber provider { name } } pageInfo { hasNextPage endCursor }"
_ENTRY_PAGE = "nodes { id subject { name } } pageInfo { hasNextPage }"
_LIST = "severe-tax"
_LICENCE, _PENALTY = "ORG_ADMIN_LICENSE", "ORG_ADMIN_PENALTY"
_BANNER, _NOWHERE = "152923", "999999"


@dataclass(frozen=True)
class Case:
    """One question; with `$a` it is asked for the page after its first one."""

    name: str
    text: str
    variables: Mapping[str, Any]

    def onward(self) -> "Case":
        text = self.text
        for old, new in _ONWARD:
            text = text.replace(old, new)
        return Case(f"{self.name}, second page", text, self.variables)


def _search(name: str, text: str | None, where: Mapping[str, Any] | None = None, *, more: str = "") -> Case:
    shown = _PAGE + (" totalCount" if "totalCount" in more else "")
    arguments = more.replace("totalCount", "")
    return Case(f"subjects: {name}", _SUBJECTS % (arguments, shown), {"t": text, "f": where})


def _page(name: str, where: Mapping[str, Any], *, more: str = "", shown: str = _RECORD_PAGE) -> Case:
    return Case(f"records: {name}", _RECORDS % (more, shown), {"f": where})


def cases(provider: str, number: str) -> list[Case]:
    """Return every question; `provider`: code of the unit with the fewest records, `number`: of one decision."""
    backward = _SUBJECTS.replace("first: 20", "last: 20")
    return [
        _search("rare pair", "砚舟"),
        _search("very common pair", "有限"),
        _search("very common pair", "公司"),
        _search("pair that is nowhere", "龘龘"),
        _search("common pairs that never stand so", "限公限公"),
        _search("prefix", "阿拉善左旗"),
        _search("prefix late in name order", "额济纳"),
        _search("long text", "阿拉善左旗巴彦浩特镇云岭商贸有限责任公司第一分公司"),
        _search("latin and digits", "ABC2024"),
        _search("common, one banner", "有限", {"regionCode": _BANNER}),
        _search("common, a region without subjects", "有限", {"regionCode": _NOWHERE}),
        _search("common, a kind that has none", "责任公司", {"kind": "UNINCORPORATED_ORG"}),
        _search("common, cancelled", "公司", {"status": "CANCELLED"}),
        _search("rare, with the total", "砚舟", more="totalCount"),
        _search("common, with the total", "有限", more="totalCount"),
        _search("common", "有限").onward(),
        Case("subjects: common, from the end", backward % ("", _PAGE), {"t": "有限", "f": None}),
        _search("no search, by code", None, more=", orderBy: CODE_ASC"),
        _search("no search, latest registration", None, more=", orderBy: REGISTERED_ON_DESC"),
        _search("on a list", None, {"listKey": _LIST}),
        _search("on a list, rare name", "砚泰", {"listKey": _LIST}),
        _page("no filter", {}),
        _page("no filter", {}).onward(),
        _page("one banner", {"regionCode": _BANNER}),
        _page("a region without records", {"regionCode": _NOWHERE}),
        _page("banner, two categories", {"regionCode": _BANNER, "categories": [_LICENCE, _PENALTY]}),
        _page("banner, category, dates", _dated({"regionCode": _BANNER, "categories": [_LICENCE]})),
        _page("provider with few", {"providerCode": provider}),
        _page("document number", {"documentNumber": number}),
        _page("start of a document number", {"documentNumberStartsWith": number[:6]}),
        _page("by document number", {}, more=", orderBy: DOCUMENT_NUMBER_ASC"),
        _page("by category", {}, more=", orderBy: CATEGORY_DESC"),
        _page("on the longest list", {"listKey": "judgment-debtors"}),
        _page("on a small list", {"listKey": "reference-catering"}),
        _page("on a list that is not", {"listKey": "nothing"}),
        _page("disputed", {"disputed": True}),
        _page("banner, total alone", {"regionCode": _BANNER}, shown="totalCount"),
        Case("entries: name", _ENTRIES % ("", _ENTRY_PAGE), {"k": _LIST, "f": {"name": "砚舟"}}),
        Case("entries: common name", _ENTRIES % ("", _ENTRY_PAGE), {"k": _LIST, "f": {"name": "有限"}}),
        Case("entries: latest published", _ENTRIES % (", orderBy: PUBLISHED_ON_DESC", _ENTRY_PAGE), {"k": _LIST}),
    ]


def _dated(where: Mapping[str, Any]) -> Mapping[str, Any]:
    return {**where, "decidedFrom": "2025-03-01", "decidedUntil": "2025-03-31"}


async def run(url: str) -> None:
    """Ask every question and print its row."""
    database = await open_database(url, statement_timeout=60)
    reader = reader_of(database)
    (rarest,) = await database.fetch_rows(
        "select u.code from unit u join record r on r.provider_id = u.id group by u.code order by count(*) limit 1"
    )
    (one,) = await database.fetch_rows("select min(document_number) from record where openness = 'OPEN'")
    for case in cases(rarest[0], one[0]):
        await _measure(reader, case)
    await database.close()


async def _measure(reader: Reader, case: Case) -> None:
    variables, times, rows = dict(case.variables), [], 0
    for number in range(_RUNS + 2):
        begun = time.perf_counter()
        answer = await reader.read(Question(case.text, None, variables), PUBLIC, now=datetime.now(UTC))
        times.append((time.perf_counter() - begun) * 1000)
        ((_, text),) = answer.fields
        found = json.loads(text)
        found = found.get("entries", found)
        rows = len(found.get("nodes", []))
        if number == 0 and "$a" in case.text:
            variables["a"] = found["pageInfo"]["endCursor"]
    times = times[2:]
    sys.stdout.write(f"{case.name:48} {rows:4} {min(times):8.2f} {statistics.median(times):8.2f} {max(times):8.2f}\n")


def main() -> None:
    parser = argparse.ArgumentParser(description="Time searches and filtered pages over a store of demo data.")
    parser.add_argument("--store", required=True, metavar="URL")
    asyncio.run(run(parser.parse_args().store))


if __name__ == "__main__":
    main()
