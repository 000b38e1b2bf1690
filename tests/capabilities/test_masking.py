"""C23: no anonymous answer holds a person's full number, an address or a phone, wherever in the store they stand."""

import json
import re
import shutil
from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from db.engine import Database, open_database
from resolvers.demo.cast import PERSON_NAME, PERSON_NUMBER
from resolvers.demo.numbers import citizen_number
from resolvers.demo.sizes import Size
from tests.capabilities.crawl import Paged, Selecting, coordinates, ids, pages
from tests.clusters import Cluster
from tests.conftest import NUMBERS, administer, run_apart
from tests.db.statements import places
from tests.demo.conftest import KEYS, build_at
from tests.golden.asking import Asking, Body, graph

SERIALS = 1_000
SIZE = Size(subjects=300, licences=40, penalties=80, others=200, severe=60, incentive=10)
PHONE = "13900000000"
ADDRESS = "虚构街道甲乙丙丁号院"
PLANTED = f"{PHONE} {ADDRESS} {PERSON_NUMBER}"
TYPES = {
    "sub_": ("Organization", "Person"),
    "rec_": ("Record",),
    "lst_": ("CreditList",),
    "ent_": ("ListEntry",),
    "cat_": ("CatalogueItem",),
}


def full_numbers() -> frozenset[str]:
    """Return the full number of every person whom the demo can hold."""
    return frozenset(citizen_number(serial) for serial in range(1, SERIALS)) | {f"XX{n:07d}" for n in range(1, SERIALS)}


def plants(dialect: str) -> list[str]:
    """Return the statements that put a phone, an address and a full number wherever the public must not read."""
    merged = "content || {}::jsonb" if dialect == "postgresql" else "json_patch(content, {})"

    def content(*keys: str) -> str:
        return merged.format("'" + json.dumps(dict.fromkeys(keys, PLANTED), ensure_ascii=False) + "'")

    false = "false" if dialect == "postgresql" else "0"
    return [
        # keys that have no class, and one that only the subject reads
        f"update record set content = {content('phone', 'homeAddress', 'idNumber', 'remark', 'exceptionReason')}",
        # text that waits for screening: in every fifth record that is open
        f"update record set screened = {false}, title = '{PLANTED}', content = {content('facts', 'decisionTitle')}"
        " where openness = 'OPEN' and substr(id, 1, 1) in ('0', '5', 'a')",
        f"update record set title = '{PLANTED}', document_number = '{PLANTED}', content = {content('penaltyKind')}"
        " where openness = 'RESTRICTED' or state <> 'ACTIVE'",
        f"update list_entry set screened = {false}, grounds = '{PLANTED}' where substr(id, 1, 1) in ('0', '5', 'a')",
        f"update list_entry set basis_document = '{PLANTED}', grounds = '{PLANTED}' where openness = 'RESTRICTED'"
        " or state <> 'PUBLISHED'",
        f"update credit_case set statement = '{PLANTED}', reason = '{PLANTED}', number = id || '{PHONE}'",
        f"update tip set content = '{PLANTED}', reporter_name = '{PERSON_NUMBER}', reporter_contact = '{PHONE}'",
        f"update authorisation set document_number = '{PLANTED}'",
        f"update catalogue_item set inclusion_basis = '{PLANTED}' where state <> 'PUBLISHED'",
    ]


async def prepare(url: str) -> None:
    """Build the demo into the empty store at `url` and plant what must not be read."""
    await build_at(url, size=SIZE)
    database = await open_database(url)
    try:
        await database.commit([(each, ()) for each in plants(database.dialect)])
    finally:
        await database.close()


@pytest.fixture
def planted_sqlite(sqlite_template: Path, tmp_path: Path) -> str:
    """The address of a demo store in which something is planted."""
    path = tmp_path / "planted.db"
    shutil.copy(sqlite_template, path)
    run_apart(prepare(f"sqlite:///{path}"))
    return f"sqlite:///{path}"


@pytest.fixture
def planted_postgresql(cluster: Cluster, postgresql_template: str) -> str:
    """The same in PostgreSQL."""
    name = f"planted_{next(NUMBERS)}"
    run_apart(administer(cluster, f"create database {name} template {postgresql_template}"))
    run_apart(prepare(cluster.url(name)))
    return cluster.url(name)


@pytest.fixture(params=["sqlite", "postgresql"])
def planted_url(request: pytest.FixtureRequest) -> str:
    """The same, of each kind."""
    url: str = request.getfixturevalue(f"planted_{request.param}")
    return url


@pytest.fixture
async def planted(planted_url: str) -> AsyncIterator[Database]:
    """The same, open."""
    opened = await open_database(planted_url, statement_timeout=30.0)
    yield opened
    await opened.close()


@dataclass
class Harvest:
    """Everything the public was told: bodies as written, and what there is to ask for next."""

    numbers: frozenset[str] = field(default_factory=full_numbers)
    bodies: int = 0
    found: dict[str, str] = field(default_factory=dict)  # id → concrete type
    leaks: set[str] = field(default_factory=set)

    def take(self, body: Body) -> None:
        """Scan one answer; note the kind of each leak and never its text."""
        self.bodies += 1
        codes = {each["extensions"]["code"] for each in body.get("errors", ())}
        assert not codes & {"QUESTION_TOO_LARGE", "QUESTION_TOO_COSTLY"}, "nothing was asked"
        text = json.dumps(body, ensure_ascii=False)
        self.leaks |= {word for word, value in (("phone", PHONE), ("address", ADDRESS)) if value in text}
        runs = set(re.findall(r"[0-9]{17}[0-9X]|XX[0-9]{7}", text))
        if runs & self.numbers:
            self.leaks.add("full number")
        self.found |= {each: kind for each in ids(body.get("data")) for kind in TYPES.get(each[:4], ())}


async def _pages(ask: Asking, harvest: Harvest, through: str, reached: set[str]) -> None:
    """Read every page of everything that can be browsed."""
    deep, flat = Selecting(through, reached=reached), Selecting(through, 1, reached)
    keys = [each["key"] for each in (await ask.data("{ lists { key } }"))["lists"]]
    reached |= {"Query.list", "CreditList.entries"}  # asked around the pages of entries
    # The list itself stands above its entries, and is a row as well.
    entries = Selecting(through, 3, reached).below(graph().type_map["ListEntryConnection"], ("CreditList",))
    browsed = [
        Paged("records", deep.root("records")),
        Paged("subjects", flat.root("subjects")),
        Paged("catalogue", deep.root("catalogue")),
        *(Paged(name, deep.root(name)) for name in ("cases", "tips", "authorisations", "queryLog")),
        *(Paged(name, deep.root(name)) for name in ("consents", "heldRows", "aggregationLog")),
        Paged("providerQuality", deep.root("providerQuality"), more='from: "2026-01-01", until: "2026-11-20"', size=2),
        *(Paged("entries", entries, key) for key in keys),
    ]
    for paged in browsed:
        async for body in pages(ask, paged):
            harvest.take(body)
    for text in (f"{{ lists {{ {flat.root('lists')} }} }}", f"{{ viewer {{ {deep.root('viewer')} }} }}"):
        harvest.take(await ask(text))
    harvest.take(await ask(f"{{ serviceSpecification {{ {flat.root('serviceSpecification')} }} }}"))
    case = f"query ($id: ID!) {{ case(id: $id) {{ {deep.root('case')} }} }}"
    for (key,) in await ask.database.fetch_rows("select id from credit_case"):
        harvest.take(await ask(case, id=f"cas_{key}"))
    receipt = Selecting(through, 2, reached).below(graph().type_map["Submission"], ())
    for (key,) in await ask.database.fetch_rows("select id from submission"):
        text = f"query ($id: ID!) {{ node(id: $id) {{ ... on Submission {{ {receipt} }} }} }}"
        assert (await ask(text, id=f"sbm_{key}"))["data"] == {"node": None}
    for by in ("REGION", "CATEGORY", "MONTH", "LIST"):
        harvest.take(await ask(f"{{ statistics(by: {by}) {{ {deep.root('statistics')} }} }}"))
    refused = f"query ($codes: [String!]!) {{ subjectsByCodes(codes: $codes) {{ {deep.root('subjectsByCodes')} }} }}"
    harvest.take(await ask(refused, codes=["91152921XXXXXXX19T"]))


async def _nodes(ask: Asking, harvest: Harvest, reached: set[str]) -> None:
    """Read every row that was met by its id."""
    selecting = Selecting(deepest=1, reached=reached)
    reached.add("Query.node")
    texts = {
        prefix: " ".join(f"... on {kind} {{ {selecting.below(graph().type_map[kind], ())} }}" for kind in kinds)
        for prefix, kinds in TYPES.items()
    }
    for each in sorted(harvest.found):
        harvest.take(await ask(f"query ($id: ID!) {{ node(id: $id) {{ {texts[each[:4]]} }} }}", id=each))


async def _subjects(ask: Asking, harvest: Harvest, reached: set[str]) -> int:
    """Ask for every subject of the store by its key, full numbers and all; return how many persons were found."""
    reached.add("Query.subject")
    selecting, kinds = Selecting(deepest=3, reached=reached), graph().type_map
    firm, natural = (f"{{ ... on {name} {{ {selecting.below(kinds[name], ())} }} }}" for name in TYPES["sub_"])
    for (code,) in await ask.database.fetch_rows("select code from subject where code is not null"):
        harvest.take(await ask(f"query ($code: String!) {{ subject(code: $code) {firm} }}", code=code))
    text = f"query ($person: PersonKey!) {{ subject(person: $person) {natural} }}"
    found = 0
    for person in await _persons(ask.database):
        body = await ask(text, person=person)
        found += body["data"]["subject"] is not None
        harvest.take(body)
    return found


async def _persons(database: Database) -> list[dict[str, str]]:
    """Return the key of every person of the store, for which the numbers are made again."""
    rows = await database.fetch_rows("select identity_key, name from subject where kind = 'NATURAL_PERSON'")
    names: dict[str, str] = dict(map(tuple, rows))
    found = []
    for serial in range(1, SERIALS):
        number = citizen_number(serial)
        name = names.get(KEYS.person(document_type="CITIZEN_ID", issuer="CHN", number=number))
        if name is not None:
            found.append({"documentType": "CITIZEN_ID", "number": number, "name": name})
    return found


# What a prying asker types: the answer, a refusal mostly, must not echo it or tell of the rows that hold it.
PRYING: list[tuple[str, dict[str, Any]]] = [
    ("query ($v: String!) { subject(code: $v) { name } }", {"v": PERSON_NUMBER}),
    ("query ($v: ID!) { node(id: $v) { id } }", {"v": PERSON_NUMBER}),
    ("query ($v: String!) { subjects(search: $v) { totalCount nodes { name } } }", {"v": PERSON_NUMBER}),
    ("query ($v: String!) { subjects(search: $v) { totalCount nodes { name } } }", {"v": PERSON_NAME}),
    ("query ($v: String!) { records(after: $v) { totalCount } }", {"v": PERSON_NUMBER}),
    ("query ($v: Int!) { records(first: $v) { totalCount } }", {"v": PHONE}),
    ("query ($v: Date!) { catalogue(asOf: $v) { totalCount } }", {"v": ADDRESS}),
    (f'{{ subject(code: "{PERSON_NUMBER}") {{ name }} }}', {}),
    (f'{{ subject(code: "{PHONE} {{ name }} }}', {}),
    (f'{{ records(first: "{ADDRESS}") {{ totalCount }} }}', {}),
]


async def test_c23_no_anonymous_answer_holds_a_number_address_or_phone_of_a_person(planted: Database) -> None:
    ask, harvest, reached = Asking(planted), Harvest(), set[str]()
    for through in ("nodes", "edges"):
        await _pages(ask, harvest, through, reached)
    assert await _subjects(ask, harvest, reached) > 0
    await _nodes(ask, harvest, reached)
    for text, variables in PRYING:
        harvest.take(await ask(text, **variables))
    assert harvest.leaks == set()
    asked = {each for each in coordinates() if not each.startswith("Mutation.")}
    assert asked - reached == set(), "fields of the schema that were not crawled"
    assert set(harvest.found.values()) == {"Person", "Record", "CreditList", "ListEntry", "CatalogueItem"}
    assert harvest.bodies > 400


async def test_c23_what_is_withheld_is_not_found_by_searching_for_it(planted: Database) -> None:
    for name, value in (("titleContains", PHONE), ("titleContains", ADDRESS), ("documentNumber", PLANTED)):
        text = f"query ($v: String!) {{ records(filter: {{ {name}: $v }}) {{ totalCount }} }}"
        assert (await Asking(planted).data(text, v=value))["records"]["totalCount"] == 0, name


async def test_c23_the_scan_finds_what_is_left_open_on_purpose(planted: Database) -> None:
    true = "true" if planted.dialect == "postgresql" else "1"
    await planted.commit([(places(f"update record set screened = {true} where openness = ?", planted), ("OPEN",))])
    harvest = Harvest()
    async for body in pages(Asking(planted), Paged("records", "nodes { title }")):
        harvest.take(body)
    assert harvest.leaks == {"phone", "address", "full number"}
