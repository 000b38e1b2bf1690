"""What the counted process is given: the questions, recorded as they are answered over a small demo store."""

from collections.abc import Mapping
from datetime import datetime
from itertools import islice
from pathlib import Path

import orjson
from starlette.types import ASGIApp

from application import ROOT, build_app, demo_actors, identity_keys
from bench.counted.canned import Recording
from bench.counted.path import Case, Exchange, ask
from bench.questions import OFFICER, OFFICER_NAME, draw
from db.engine import Database, open_database
from db.upgrade import migrate
from policies.clocks import LEGAL_DAY
from resolvers.demo import SIZES, build
from settings import Settings, load_settings

SEED = 4
SIZE = SIZES["region"].scaled(0.02)  # 2 000 subjects, 20 000 records: as many records of a subject as in the whole
EXCHANGES = {"Q3": 2}  # its 500 codes are an average in themselves
EXCHANGES_OTHERWISE = 8
_SENT = {"user-agent": "bench", "accept": "application/json", "content-type": "application/json"}


async def record(folder: Path) -> list[Case]:
    """Return the questions of every reader with their answers; `folder` becomes the state of a service."""
    settings = load_settings({"CREDITGRAPH_STATE_DIR": str(folder)}, root=ROOT)
    await migrate(settings.database_url)
    database = await open_database(settings.database_url, statement_timeout=60.0)
    try:
        today = datetime.now(LEGAL_DAY).date()
        await build(database, identity_keys(settings), seed=SEED, size=SIZE, today=today)
        return await _recorded(settings, database)
    finally:
        await database.close()


async def _recorded(settings: Settings, database: Database) -> list[Case]:
    tokens = {actor.name: actor.token for actor in await demo_actors(settings, database)}
    store = Recording(database)
    app = build_app(settings, store)
    cases = []
    for question in await draw(database):
        headers = {**_SENT, "authorization": f"Bearer {tokens[OFFICER_NAME]}"} if question.reader == OFFICER else _SENT
        bodies = islice(question.bodies(), EXCHANGES.get(question.name, EXCHANGES_OTHERWISE))
        exchanges = [await _exchange(app, store, orjson.dumps(body), headers) for body in bodies]
        cases.append(Case(question.name, question.reader, headers, exchanges))
    return cases


async def _exchange(app: ASGIApp, store: Recording, body: bytes, headers: Mapping[str, str]) -> Exchange:
    answer = await ask(app, body, headers)
    if b'"errors"' in answer:
        raise SystemExit(f"a question is refused: {answer[:200].decode()}")
    return Exchange(body=body.decode(), canned=store.taken(), answer=answer.decode())
