"""The properties break when the read path is broken on purpose: each test breaks one thing and must be caught."""

import asyncio
from random import Random
from typing import Any

import pytest
from sqlalchemy import ColumnElement, func, select, true

import resolvers.coercion
import resolvers.counts
import resolvers.rows
from db.database import Database
from policies.actor import PUBLIC
from resolvers.entry import LogBook
from resolvers.ground import Ground
from resolvers.predicates import PREDICATES
from tests.properties.callers import Caller, caller_of, callers
from tests.properties.comparing import Bench, Disagreement
from tests.properties.house import shipped
from tests.properties.making import Size
from tests.properties.making_use import make_store
from tests.properties.secretive import SECRET, load_secrets
from tests.properties.serving import client, post
from tests.properties.stores import MATTER, load_store
from tests.properties.test_twins import Told, ask_twins

SEED = 11
LARGE = Size(records=60, entries=40)  # rows enough for each condition to decide alone
PAGE = "query Q($f: RecordFilter) { records(filter: $f, first: 50) { totalCount nodes { id title content } } }"
ENTRIES = "query Q($n: Int) { lists { entries(first: $n) { totalCount nodes { id grounds } } } }"
ROLES = ("PUBLIC", "SUBJECT_SELF", "USER_AGENCY")  # what is broken here is broken for all
QUESTIONS = ((PAGE, {}), (PAGE, {"f": {"kind": "NEGATIVE"}}), (ENTRIES, {"n": 50}))


async def ask_all(database: Database) -> None:
    """Ask a few plain questions as the public and as each other caller. Raises: Disagreement."""
    chance = Random(SEED)
    store = make_store(chance, LARGE)
    await load_store(database, store)
    bench = await Bench(database, store, shipped()).start()
    for caller in callers(chance, store):
        if caller.role not in ROLES:
            continue
        for text, variables in QUESTIONS:
            if not caller.purpose:
                await bench.ask(caller, text, variables)
                continue
            stated = text.replace("query Q(", "query Q($m: String!, ").replace(
                ") {", f") @purpose(code: {caller.purpose}, matter: $m) {{", 1
            )
            await bench.ask(caller, stated, variables | {"m": MATTER})


async def test_nothing_is_caught_where_nothing_is_broken(database: Database) -> None:
    await ask_all(database)


async def test_twins_catch_a_forgotten_predicate(
    pair: tuple[Database, Database], monkeypatch: pytest.MonkeyPatch
) -> None:
    store = make_store(Random(SEED))
    monkeypatch.setitem(PREDICATES["OPEN"], "RECORD", lambda c, ground: true())  # type: ignore[arg-type]

    async def ask_often() -> None:
        for seed in range(SEED, SEED + 12):  # one draw of questions may not touch what differs
            await ask_twins(pair, store, Caller(PUBLIC), policy=shipped(), chance=Random(seed))

    with pytest.raises(Told):
        await ask_often()


async def test_agreement_catches_a_total_counted_before_access(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    def all_rows(made: Any) -> ColumnElement[Any]:
        return select(func.count()).select_from(made.table).scalar_subquery()

    monkeypatch.setattr(resolvers.counts, "count", all_rows)
    with pytest.raises(Disagreement, match="totalCount"):
        await ask_all(database)


async def test_agreement_catches_a_plan_kept_without_the_shape_of_its_variables(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(resolvers.coercion, "shape", lambda variables: None)
    monkeypatch.setattr(resolvers.coercion, "prefix_of", lambda text: "")
    with pytest.raises(Disagreement):
        await ask_all(database)


async def test_agreement_catches_a_dropped_cell_guard(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    def unguarded(state: Any, owner: Any, kind: str, *rest: Any) -> ColumnElement[Any]:
        return resolvers.rows._bare(state, owner.rows[kind], kind, *rest)

    monkeypatch.setattr(resolvers.rows, "_value", unguarded)
    with pytest.raises(Disagreement, match=r"title|grounds|nodes"):
        await ask_all(database)


async def test_agreement_catches_a_public_ground_that_knows_the_caller(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A record closed to all but its subject, for want of a notice, is not public because its subject asks."""
    store = make_store(Random(SEED))
    row = store.rows["record"][0]
    row |= {"openness": "OPEN", "openness_basis": "STATUTORY_DISCLOSURE", "record_class": "NEGATIVE", "state": "ACTIVE"}
    row |= {"confidentiality": "NONE", "publicity_until": None, "disclosure_until": None, "notice_served_on": None}
    store.rows["record"] = [row]
    for name in ("record_version", "list_entry", "related_person", "credit_case"):
        store.rows[name] = []
    await load_store(database, store)
    bench = await Bench(database, store, shipped()).start()
    caller = caller_of(store, next(each for each in store.rows["bearer"] if each["subject_id"] == row["subject_id"]))
    text = "{ records(first: 1) { nodes { id } } }"
    await bench.ask(caller, text, {})
    whole = PREDICATES["NOT_NOTIFIED"]["RECORD"]
    knowing = lambda c, ground: whole(c, Ground(has_subject=True, duties=()))  # noqa: E731
    monkeypatch.setitem(PREDICATES["NOT_NOTIFIED"], "RECORD", knowing)  # type: ignore[arg-type]
    with pytest.raises(Disagreement, match="entries for one answer"):
        await (await Bench(database, store, shipped()).start()).ask(caller, text, {})


async def test_agreement_catches_an_entry_never_written(database: Database, monkeypatch: pytest.MonkeyPatch) -> None:
    async def forgets(*_: Any, **__: Any) -> None:
        return None

    monkeypatch.setattr(LogBook, "permitted", forgets)
    with pytest.raises(Disagreement, match="0 entries"):
        await ask_all(database)


@pytest.mark.parametrize("asker", [0, 1], ids=["a state organ on duty", "the subject itself"])
async def test_an_entry_written_after_its_answer_is_caught(
    database: Database, monkeypatch: pytest.MonkeyPatch, asker: int
) -> None:
    """With the log broken, an answer that does not wait for its entry leaves all the same: the property's own check."""
    caller, text = (await load_secrets(database)).questions()[asker]
    whole, later = LogBook.permitted, []

    async def afterwards(*given: Any, **named: Any) -> None:
        later.append(asyncio.create_task(whole(*given, **named)))

    monkeypatch.setattr(LogBook, "permitted", afterwards)
    async with client(database, shipped()) as asking:
        answer = await post(asking, caller, text)
        is_written = await database.fetch_row("select 1 from query_log")
    await asyncio.gather(*later)
    assert SECRET in answer.text
    assert is_written is None  # so the test of property 3, which looks for it, would fail
