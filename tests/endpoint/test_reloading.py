"""The policy read anew under a running service: the next question is decided by it, whatever was compiled before."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx
import pytest

from db.engine import open_database
from policies.decide import FOLDER, load_policy
from policies.fields import load_fields
from policies.renewal import Fixed
from resolvers.answer import Reader
from schema.build import build_schema, coordinates
from schema.endpoint import GraphQLEndpoint
from schema.reloading import PolicyReload
from tests.endpoint.desk import LICENSING, Desk, Rules, data, desk_at, endpoint_of, house_of
from tests.endpoint.gated import Gated

NAMES = "{ lists { name } }"
FACT = "p, PUBLIC, LIST_FACT, READ, ALWAYS, allow, IM-2024 §36\n"  # who may read a name
PATIENCE = 20  # seconds after which a case that hangs has failed


@dataclass
class Running:
    """A service whose policy lies in files of its own; `told` holds the lines it said of them."""

    desk: Desk
    store: Gated
    files: Path
    reload: PolicyReload
    told: list[str]

    async def names(self) -> list[str | None]:
        return names_in(await self.desk.ask(NAMES))

    def edit(self, name: str, old: str, new: str) -> None:
        text = (self.files / name).read_text("utf-8")
        assert old in text
        (self.files / name).write_text(text.replace(old, new), "utf-8")

    async def read_anew(self) -> str:
        await self.reload(self.told.append)
        return self.told[-1]

    async def revision(self) -> str:
        return str(data(await self.desk.ask("{ viewer { policyRevision } }"))["viewer"]["policyRevision"])


def names_in(answer: httpx.Response) -> list[str | None]:
    return [each["name"] for each in data(answer)["lists"]]


@asynccontextmanager
async def running(url: str, rules: Rules, folder: Path) -> AsyncIterator[Running]:
    for part in ("rules", "packs"):
        shutil.copytree(FOLDER / part, folder / part)
    graph = build_schema()
    database = await open_database(url)
    store = Gated(database)
    store.gate.set()
    own = Rules(rules.schema, load_policy(folder / "rules"), load_fields(folder / "rules"))
    house = house_of(store, own)
    endpoint = endpoint_of(house)
    reload = PolicyReload(endpoint, house, fixed=Fixed.of(folder), coordinates=tuple(coordinates(graph)))
    desk = desk_at(endpoint, store)
    yield Running(desk, store, folder, reload, [])
    await desk.client.aclose()
    await database.close()


async def test_a_grant_that_is_gone_is_gone_from_the_next_question(
    filled_url: str, rules: Rules, tmp_path: Path
) -> None:
    async with running(filled_url, rules, tmp_path / "policy") as here:
        for _ in range(3):  # compiled, and answered from what was compiled
            assert all(await here.names())
        before = await here.revision()
        here.edit("rules/access/public.csv", FACT, "")
        assert all(await here.names())  # an edit alone changes nothing
        said = await here.read_anew()
        assert set(await here.names()) == {None}
        after = await here.revision()
        assert said == f"policy {after} is in force; it was {before}"
        assert after == load_policy(tmp_path / "policy" / "rules").revision
        shutil.copy(FOLDER / "rules/access/public.csv", tmp_path / "policy/rules/access")
        assert (await here.read_anew()) == f"policy {before} is in force; it was {after}"
        assert all(await here.names())


async def test_a_reload_that_kept_the_compiled_programs_would_answer_under_the_old_policy(
    filled_url: str, rules: Rules, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What the case before would see: programs of one policy under the next."""

    def keep_programs(endpoint: GraphQLEndpoint, reader: Reader) -> None:
        old = endpoint._reader
        reader._programs, reader._documents = old._programs, old._documents
        endpoint._reader = reader

    monkeypatch.setattr(GraphQLEndpoint, "use", keep_programs)
    async with running(filled_url, rules, tmp_path / "policy") as here:
        assert all(await here.names())
        here.edit("rules/access/public.csv", FACT, "")
        await here.read_anew()
        assert all(await here.names())


FAULTS = [
    pytest.param(
        [("rules/access/public.csv", FACT, FACT.replace("allow", "alow"))],
        ["public.csv:19: unknown effect"],
        id="a misspelt effect",
    ),
    pytest.param(
        [("rules/access/public.csv", FACT, FACT.replace("ALWAYS", "EVER")), ("rules/fields.csv", "coordinate,", "c,")],
        ["public.csv:19: ", "fields.csv:"],
        id="faults of two files, both named",
    ),
    pytest.param(
        [("rules/fields.csv", "Organization.name,", "Organization.nam,")],
        ["without a class: Organization.name; unknown: Organization.nam"],
        id="a field of the schema without a class",
    ),
    pytest.param(
        [("rules/purposes.csv", "ADMIN_LICENSING,", "ADMIN_LICENCES,")],
        ["a restart is needed for rules/purposes.csv"],
        id="a purpose, which stands in the schema",
    ),
    pytest.param(
        [("packs/IM.toml", "[[parameter]]", "# a word more\n[[parameter]]")],
        ["a restart is needed for packs/IM.toml"],
        id="a number of the law",
    ),
]


@pytest.mark.parametrize(("edits", "says"), FAULTS)
async def test_files_that_cannot_be_followed_change_nothing_and_are_told_in_one_line(
    edits: list[tuple[str, str, str]], says: list[str], filled_url: str, rules: Rules, tmp_path: Path
) -> None:
    async with running(filled_url, rules, tmp_path / "policy") as here:
        before, names = await here.revision(), await here.names()
        for edit in edits:
            here.edit(*edit)
        said = await here.read_anew()
        assert said.startswith(f"error [POLICY_INVALID]: the policy stays {before}: ")
        assert "\n" not in said
        assert all(each in said for each in says), said
        assert (await here.revision(), await here.names()) == (before, names)


async def test_a_file_that_cannot_be_read_at_all_changes_nothing(filled_url: str, rules: Rules, tmp_path: Path) -> None:
    async with running(filled_url, rules, tmp_path / "policy") as here:
        before = await here.revision()
        shutil.rmtree(tmp_path / "policy" / "rules")
        assert (await here.read_anew()).startswith(f"error [POLICY_INVALID]: the policy stays {before}: ")
        assert all(await here.names())


async def test_the_same_files_change_nothing_and_keep_what_is_compiled(
    filled_url: str, rules: Rules, tmp_path: Path
) -> None:
    async with running(filled_url, rules, tmp_path / "policy") as here:
        before = await here.revision()
        assert await here.read_anew() == f"policy {before} stays in force: its files are the same"


async def test_a_question_under_way_ends_under_the_policy_it_began_with_and_its_entry_says_so(
    filled_url: str, rules: Rules, tmp_path: Path
) -> None:
    query = f"query {LICENSING} {NAMES}"
    async with running(filled_url, rules, tmp_path / "policy") as here, asyncio.timeout(PATIENCE):
        before, known = await here.revision(), len(await revisions(here))
        here.store.gate.clear()
        while not here.store.arrived.locked():
            await here.store.arrived.acquire()
        begun = asyncio.create_task(here.desk.ask(NAMES))
        entered = asyncio.create_task(here.desk.ask(query, actor="licensing-officer"))
        for _ in range(2):
            await here.store.arrived.acquire()
        here.edit("rules/access/public.csv", FACT, "")
        await here.read_anew()
        here.store.gate.set()
        assert all(names_in(await begun))
        assert (await entered).status_code == 200
        assert (await revisions(here))[known:] == [before]
        assert set(await here.names()) == {None}
        await here.desk.ask(query, actor="licensing-officer")
        assert (await revisions(here))[known:] == [before, await here.revision()]


async def revisions(here: Running) -> list[str]:
    """Return the revision of each entry of the log, in the order written."""
    rows = await here.store.fetch_rows("select policy_revision from query_log order by rowid")
    return [str(row[0]) for row in rows]
