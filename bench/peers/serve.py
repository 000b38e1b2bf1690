"""How the Python rivals run: one process, one event loop, the same web server as ours, without an access log."""

import argparse
from collections.abc import Callable
from datetime import date, datetime

import uvicorn
from starlette.applications import Starlette

from policies.clocks import LEGAL_DAY

CONNECTIONS = 8  # to the database, as many as ours has


def legal_day() -> date:
    """Return the day of a question asked now."""
    return datetime.now(LEGAL_DAY).date()


def serve(name: str, application: Callable[[str], Starlette], says: str) -> None:
    """Read the command line of a rival and serve until stopped."""
    parser = argparse.ArgumentParser(prog=f"python -m bench.peers.{name}", description=says)
    parser.add_argument("--port", type=int, required=True)
    parser.add_argument("--store", required=True, metavar="URL", help="the address of a demo store")
    chosen = parser.parse_args()
    uvicorn.run(
        application(chosen.store),
        port=chosen.port,
        loop="uvloop",
        http="httptools",
        ws="none",
        log_level="warning",
        access_log=False,
        server_header=False,
        timeout_keep_alive=30,
    )
