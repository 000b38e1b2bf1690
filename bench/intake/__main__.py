"""How fast records come in: `python -m bench.intake`, or a smaller look: `python -m bench.intake --rows 100000`.

A PostgreSQL cluster that lives as long as the run, with the small demo data; into it a million penalties from a file by
`server.py load`, twice, a fifth of them as a stream to a running server, twice, and batches of a thousand by mutation.
"""

import argparse
import asyncio
import json
import sys
import tempfile
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import datetime
from pathlib import Path

from application import ROOT, demo_actors, identity_keys
from bench.contenders import CONTENDERS, OURS
from bench.intake.loading import load
from bench.intake.made import write_lines, write_table
from bench.intake.rows import AGAIN, NEW, IntakeRow, lines, told
from bench.intake.sending import Sending
from bench.machine import machine
from bench.rows import write_json
from bench.running import ContenderFailed, running
from bench.stores import SETTINGS, Store, StoreNotFilled, fill
from db.engine import open_database
from policies.clocks import LEGAL_DAY
from resolvers.demo.actors import bearer_key
from resolvers.intake.receipt import attestation_in_force
from settings import load_settings
from tests.clusters import find_binaries, running_cluster

OUT = ROOT / "bench" / "out"
_ROWS = 1_000_000
_STREAMED = 5  # one in so many rows comes as a stream as well
_BATCH_ROWS = 1_000
_BATCHES = 7
_SERVER_CORE = 0
_DEMO_FACTOR = 0.001  # of the size `region`
_PROVIDER = "provider"  # the demo actor


def main() -> int:
    """Measure, print and write; 1 where the intake does not take what it is given."""
    parser = argparse.ArgumentParser(prog="python -m bench.intake", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("--rows", type=int, default=_ROWS, help="of the file; the stream has a fifth of them")
    parser.add_argument("--out", type=Path, default=OUT, help="folder of the results")
    asked = parser.parse_args()
    try:
        rows = asyncio.run(_run(asked.rows))
    except (ContenderFailed, StoreNotFilled) as fault:
        sys.stderr.write(f"error [BENCH]: {fault}\n")
        return 1
    write_json(asked.out / "intake.json", told(rows))
    write_json(asked.out / "intake-machine.json", machine())
    for line in lines(rows):
        sys.stdout.write(line + "\n")
    return 0


def _say(line: str) -> None:
    sys.stderr.write(f"{time.strftime('%H:%M:%S')} {line}\n")
    sys.stderr.flush()


async def _run(rows: int) -> list[IntakeRow]:
    found: list[IntakeRow] = []

    def note(row: IntakeRow) -> None:
        found.append(row)
        _say(json.dumps(told([row])[0]))

    with tempfile.TemporaryDirectory(prefix="bench-") as folder:
        table, stream = Path(folder) / "penalties.csv", Path(folder) / "penalties.ndjson"
        async with _store(Path(folder)) as store:
            provider, token, envelope = await _provider(store)
            _say(f"{rows:,} rows are made up")
            write_table(table, rows)
            for each in (NEW, AGAIN):
                note(load(store, table, provider=provider, rows=rows, load=each))
            ours = next(each for each in CONTENDERS if each.name == OURS)
            async with running(ours, store, core=_SERVER_CORE) as server:
                sending = Sending(store, server, token)
                for row in await sending.batches(envelope, rows=_BATCH_ROWS, times=_BATCHES):
                    note(row)
                for each in (NEW, AGAIN):
                    write_lines(stream, rows // _STREAMED, {**envelope, "clientKey": f"stream-{each}"})
                    note(await sending.stream(stream, rows=rows // _STREAMED, load=each))
    return found


@asynccontextmanager
async def _store(folder: Path) -> AsyncIterator[Store]:
    """Run a cluster with a small store of demo data. Raises: StoreNotFilled."""
    binaries = find_binaries()
    if binaries is None:
        raise StoreNotFilled("PostgreSQL 15 or later is not installed")
    with running_cluster(binaries, settings=SETTINGS) as cluster:
        store = Store(cluster.url("postgres"), "postgresql", folder / "state", cluster.process)
        await fill(store, factor=_DEMO_FACTOR, told=sys.stderr)
        yield store


async def _provider(store: Store) -> tuple[str, str, dict[str, str]]:
    """Return the demo provider's code, a token of its bearer, and the envelope of what it submits."""
    environ = {"CREDITGRAPH_STATE_DIR": str(store.state), "CREDITGRAPH_DATABASE_URL": store.url}
    settings = load_settings(environ, root=ROOT)
    database = await open_database(store.url, statement_timeout=0, pool_size=1)
    try:
        tokens = {each.name: each.token for each in await demo_actors(settings, database)}
        key = bearer_key(_PROVIDER, identity_keys(settings))
        rows = await database.fetch_rows(
            "select u.code, u.jurisdiction from bearer b join unit u on u.id = b.unit_id where b.key = $1", [key]
        )
    finally:
        await database.close()
    code, jurisdiction = rows[0]
    attestation = attestation_in_force(jurisdiction, datetime.now(LEGAL_DAY).date())
    return code, tokens[_PROVIDER], {"mode": "ROW_BY_ROW", "attestation": attestation}


if __name__ == "__main__":
    sys.exit(main())
