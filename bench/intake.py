"""How fast a penalties table comes in: `python -m bench.intake --rows 100000 [--store URL]`.

Makes a CSV of made-up penalties and loads it into an empty, migrated store: a SQLite file, a PostgreSQL database of
yours, or (the default) a PostgreSQL cluster that lives as long as the run. Prints rows a second by the clock and, what
other work on the machine disturbs less, CPU seconds of this process and of the database's, and the most memory held.
"""

import argparse
import asyncio
import csv
import json
import os
import resource
import shutil
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import asdict, dataclass
from datetime import date, timedelta
from pathlib import Path
from random import Random

from db.engine import Database, open_database
from db.upgrade import migrate
from resolvers.demo.numbers import citizen_number, organisation_code
from resolvers.intake_file import LoadOptions, load_file
from tests.clusters import find_binaries, running_cluster
from tests.intake import tables as made

_SEED = 20
_FIRST_DECISION = date(2024, 1, 1)
_DAYS = 1_000
_ROWS_OF_A_SUBJECT = 3  # on average
_PLACES = ("左旗", "右旗", "额济纳", "巴彦浩特", "乌斯太", "腾格里")
_WORDS = "驼铃苍天胡杨居延瀚海金沙贺兰长城绿洲瑞丰恒达嘉和永盛祥云"
_FACTS = (
    "当事人在经营场所内销售超过保质期的预包装食品，货值金额{fine}元，经立案调查，上述事实有现场检查笔录、询问笔录、照片和进货票据为证",
    "当事人未取得许可从事经营活动，违法所得{fine}元，执法人员已当场责令改正，当事人在规定期限内未提出陈述和申辩",
    "当事人使用未经检定的计量器具进行贸易结算，涉及金额{fine}元，案发后主动配合调查并如实提供证据材料",
)


@dataclass(frozen=True)
class Measured:
    """One load. Seconds; `database_cpu` is None where it cannot be seen (SQLite runs in this process)."""

    load: str
    rows: int
    seconds: float
    rows_a_second: int
    cpu: float
    database_cpu: float | None
    peak_mib: int
    machine_load: float


def penalties(count: int, *, layout: str) -> Iterator[dict[str, str]]:
    """Yield rows as an agency sends them, most open, one subject named in several of them."""
    random = Random(_SEED)  # noqa: S311 (made-up rows)
    for number in range(count):
        serial = random.randrange(1 + count // _ROWS_OF_A_SUBJECT)
        decided = _FIRST_DECISION + timedelta(days=random.randrange(_DAYS))
        fine = random.randrange(1, 400) * 50
        yield (
            _counterpart(serial, layout=layout)
            | made.PENALTY
            | made.GENERAL
            | made.OPEN
            | {
                "行政处罚决定书文号": f"阿左市监罚〔{decided.year}〕{number}号",
                "违法事实": random.choice(_FACTS).format(fine=fine),
                "处罚内容": f"罚款{fine}元",
                "罚款金额（万元）": f"{fine / 10_000:g}",
                "处罚决定日期": decided.isoformat(),
                "告知送达日期": decided.isoformat(),
                "公示截止期": (decided + timedelta(days=365)).isoformat(),
            }
        )


def _counterpart(serial: int, *, layout: str) -> dict[str, str]:
    draw = Random(serial)  # noqa: S311 (a subject has one name)
    name = "".join(draw.choices(_WORDS, k=4))
    if layout == "PERSON":
        return made.WHO_PERSON | {"行政相对人名称": name[:3], "证件号码": citizen_number(serial)}
    return made.WHO_ORGANISATION | {
        "行政相对人名称": f"阿拉善{draw.choice(_PLACES)}{name}商贸有限公司",
        "行政相对人代码_1（统一社会信用代码）": organisation_code("91", "152921", serial),
        "法定代表人": name[:2],
        "法定代表人证件号码": citizen_number(serial),
    }


def write_penalties(path: Path, count: int, *, layout: str) -> None:
    """Write the rows as a CSV file."""
    rows = penalties(count, layout=layout)
    first = next(rows)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(first))
        writer.writeheader()
        writer.writerow(first)
        writer.writerows(rows)


async def measure(url: str, path: Path, loads: int) -> list[Measured]:
    """Load the file `loads` times into the empty store at `url`: the first is new, the others change nothing."""
    await migrate(url)
    database = await open_database(url, statement_timeout=0, pool_size=1)
    try:
        await made.prepare(database)
        return [await _one(database, path, "new" if n == 0 else "again") for n in range(loads)]
    finally:
        await database.close()


async def _one(database: Database, path: Path, load: str) -> Measured:
    backend = await _backend(database)
    began, cpu, theirs = time.perf_counter(), time.process_time(), _cpu_of(backend)
    outcome = await load_file(database, path, LoadOptions(made.PROVIDER, made.HERE))
    seconds = time.perf_counter() - began
    rows = outcome.rows.accepted + outcome.rows.unchanged
    if outcome.rows.rejected or outcome.rows.updated:
        raise SystemExit("the made-up rows do not pass the intake any more")
    after = _cpu_of(backend)
    return Measured(
        load=load,
        rows=rows,
        seconds=round(seconds, 2),
        rows_a_second=round(rows / seconds),
        cpu=round(time.process_time() - cpu, 2),
        database_cpu=None if after is None or theirs is None else round(after - theirs, 2),
        peak_mib=resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024,
        machine_load=round(os.getloadavg()[0], 2),
    )


async def _backend(database: Database) -> int | None:
    """Return the process that serves the pool's one connection."""
    if database.dialect == "sqlite":
        return None
    row = await database.fetch_row("select pg_backend_pid()")
    return int(row[0]) if row else None


def _cpu_of(process: int | None) -> float | None:
    """Return the CPU seconds of a process of this machine, None where they cannot be seen."""
    if process is None:
        return None
    with suppress(OSError):
        fields = Path(f"/proc/{process}/stat").read_text(encoding="utf-8").rpartition(")")[2].split()
        return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
    return None


@contextmanager
def _store(url: str | None, folder: Path) -> Iterator[str]:
    """Yield the address of the store to load into."""
    if url == "sqlite":
        yield f"sqlite:///{folder / 'bench.db'}"
    elif url:
        yield url
    else:
        binaries = find_binaries()
        if binaries is None:
            raise SystemExit("PostgreSQL 15 or later is not installed; name a store with --store")
        with running_cluster(binaries) as cluster:
            yield cluster.url("postgres")


def main() -> None:
    """Make the rows, load them, print one line of JSON for each load."""
    parser = argparse.ArgumentParser(prog="python -m bench.intake", description=__doc__)
    parser.add_argument("--rows", type=int, default=100_000)
    parser.add_argument("--loads", type=int, default=2, help="the second and later ones change nothing")
    parser.add_argument("--layout", choices=("ORGANISATION", "PERSON"), default="ORGANISATION")
    parser.add_argument("--store", help="`sqlite` for a new file, or the address of an empty store")
    asked = parser.parse_args()
    folder = Path(tempfile.mkdtemp(prefix="bench-"))
    try:
        path = folder / "penalties.csv"
        write_penalties(path, asked.rows, layout=asked.layout)
        with _store(asked.store, folder) as url:
            for measured in asyncio.run(measure(url, path, asked.loads)):
                sys.stdout.write(json.dumps(asdict(measured)) + "\n")
    finally:
        shutil.rmtree(folder)


if __name__ == "__main__":
    main()
