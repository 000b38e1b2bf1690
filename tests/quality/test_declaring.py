"""Ledgers: what a provider says it decided is taken in once, screened, and entered in the aggregation log."""

from datetime import date
from typing import Any

import pytest

from db.engine import Database
from db.identity import IdentityKeys
from policies.categories import CATEGORIES
from resolvers.intake.refusals import ClientKeyReused
from resolvers.intake.terms import Provider
from resolvers.quality.decisions import Decision, Ledger, read_decision
from tests.golden.places import KEYS
from tests.intake.office import office
from tests.quality.declaring import STATEMENT, Declaring, Line, line
from tests.readers.asking import Asking
from tests.readers.people import BEARERS, TODAY, unit_id
from tests.readers.store import fill


@pytest.fixture
async def declare(database: Database) -> Declaring:
    """The market authority at its ledger, in a store that has none yet."""
    await fill(database)
    return Declaring(database)


async def test_what_is_declared_stands_in_the_ledger_with_its_last_day(declare: Declaring) -> None:
    key = await declare(line("罚100", procedure="GENERAL"), line("罚101", procedure="SUMMARY"), line("罚102"))
    assert await declare.counts(key) == (3, 0, 0, 0, 0)
    assert await declare.lines() == [
        # Seven working days: 3, 4, 5, 6, 9, 10 and 11 November 2026.
        ("罚100", "2026-11-02", "2026-11-11", "GENERAL", 1),
        ("罚101", "2026-11-02", None, "SUMMARY", 1),  # no record is made of it (IM-2018 §13(5))
        ("罚102", "2026-11-02", "2026-11-11", None, 1),
    ]


async def test_every_line_is_entered_in_the_aggregation_log(declare: Declaring) -> None:
    key = await declare(line("罚100"), line("", category="ORG_ADMIN_PENALTY"), line("罚101"))
    market = unit_id("market")
    assert await declare.entered(key) == [
        ("DECLARED", "DECISION", 1, 1, market),
        ("DECLARED", "DECISION", 3, 1, market),
    ]
    again = await declare(line("罚101", date(2026, 11, 3)), key="another")
    assert await declare.entered(again) == [("DECLARED_AGAIN", "DECISION", 1, 2, market)]


async def test_the_same_request_again_is_the_same_receipt(declare: Declaring) -> None:
    first = await declare(line("罚100"))
    assert await declare(line("罚100")) == first
    assert len(await declare.lines()) == 1
    assert len(await declare.entered(first)) == 1


async def test_another_request_under_the_same_key_is_refused(declare: Declaring) -> None:
    await declare(line("罚100"))
    with pytest.raises(ClientKeyReused):
        await declare(line("罚101"))
    assert [number for number, *_ in await declare.lines()] == ["罚100"]


async def test_the_key_of_another_unit_is_another_key(declare: Declaring) -> None:
    await declare(line("罚100"))
    other = Declaring(declare.database, "approval")
    assert await other.counts(await other(line("罚100"))) == (1, 0, 0, 0, 0)


async def test_a_decision_declared_again_is_unchanged_or_follows_its_provider(declare: Declaring) -> None:
    await declare(line("罚100"), line("罚101"))
    key = await declare(line("罚100"), line("罚101", procedure="SUMMARY"), line("罚102"), key="december")
    assert await declare.counts(key) == (1, 1, 1, 0, 0)
    assert await declare.lines() == [
        ("罚100", "2026-11-02", "2026-11-11", None, 1),
        ("罚101", "2026-11-02", None, "SUMMARY", 2),
        ("罚102", "2026-11-02", "2026-11-11", None, 1),
    ]


async def test_a_line_twice_in_one_ledger_is_one_or_a_contradiction(declare: Declaring) -> None:
    key = await declare(line("罚100"), line("罚100"), line("罚100", date(2026, 11, 3)))
    assert await declare.counts(key) == (1, 0, 1, 1, 0)
    assert await declare.refusals(key) == [(3, "documentNumber", "DUPLICATE_IN_FILE")]


REFUSED = [
    pytest.param({"number": ""}, "documentNumber", "VALUE_MISSING", id="no number"),
    pytest.param({"number": "  "}, "documentNumber", "VALUE_MISSING", id="a number of blanks"),
    pytest.param({"number": "罚" * 129}, "documentNumber", "TEXT_TOO_LONG", id="a number of no number's length"),
    pytest.param({"number": "罚\u0000100"}, "documentNumber", "CONTROL_CHARACTER", id="a control character"),
    pytest.param({"number": "罚159999198902020018"}, "documentNumber", "PERSON_NUMBER_IN_TEXT", id="a person's number"),
    pytest.param({"number": "罚100 血型：AB型"}, "documentNumber", "QUARANTINED", id="what may not be collected"),
    pytest.param({"on": date(2026, 11, 21)}, "decidedOn", "DATE_IN_FUTURE", id="a decision of tomorrow"),
    pytest.param({"on": date(1900, 1, 1)}, "decidedOn", "DATE_INVALID", id="a decision before there was anybody"),
    pytest.param({"on": date(2099, 12, 31)}, "decidedOn", "DATE_INVALID", id="a long-term day is no day"),
    pytest.param(
        {"category": "ORG_CERTIFICATION"}, "category", "CATALOGUE_ITEM_NOT_IN_FORCE", id="a category without an item"
    ),
]


@pytest.mark.parametrize(("wrong", "field", "code"), REFUSED)
async def test_a_line_that_is_refused_leaves_nothing_but_its_code(
    declare: Declaring, wrong: dict[str, Any], field: str, code: str
) -> None:
    key = await declare(line("罚100"), line(**{"number": "罚101", **wrong}))
    assert await declare.counts(key) == (1, 0, 0, 1, 0)
    assert await declare.refusals(key) == [(2, field, code)]
    assert [number for number, *_ in await declare.lines()] == ["罚100"]


async def test_a_licence_has_no_procedure(declare: Declaring) -> None:
    await declare.database.commit(
        [("update catalogue_item set category = 'ORG_ADMIN_LICENSE', record_class = 'BASIC'", ())]
    )
    key = await declare(line(category="ORG_ADMIN_LICENSE", procedure="GENERAL"))
    assert await declare.refusals(key) == [(1, "procedure", "FIELD_NOT_FOR_CATEGORY")]


async def test_all_or_nothing_takes_nothing_where_one_line_is_refused(declare: Declaring) -> None:
    lines: list[Line] = [line("罚100"), line(""), line("罚102")]
    key = await declare(*lines, mode="ALL_OR_NOTHING")
    assert await declare.counts(key) == (0, 0, 0, 1, 0)
    assert await declare.refusals(key) == [(2, "documentNumber", "VALUE_MISSING")]
    assert await declare.lines() == []
    assert await declare.entered(key) == []


async def test_the_line_of_an_erased_record_is_not_brought_back(declare: Declaring) -> None:
    await declare(line("罚100"))
    await declare.database.commit([("update declared_decision set document_number = null", ())])
    key = await declare(line("罚100", date(2026, 11, 3)), key="again")
    assert await declare.counts(key) == (0, 0, 1, 0, 0)
    assert await declare.lines() == [(None, "2026-11-02", "2026-11-11", None, 1)]


async def test_a_number_is_stored_as_the_number_of_a_record_is(declare: Declaring) -> None:
    await declare(line(" 罚100 "))
    assert [number for number, *_ in await declare.lines()] == ["罚100"]


async def test_a_thousand_lines_at_once(declare: Declaring) -> None:
    lines = [line(f"罚{number}") for number in range(1_000)]
    assert await declare.counts(await declare(*lines)) == (1_000, 0, 0, 0, 0)
    changed = [line(f"罚{number}", date(2026, 11, 3)) for number in range(1_000)]
    assert await declare.counts(await declare(*changed, key="changed")) == (0, 1_000, 0, 0, 0)
    assert {version for *_, version in await declare.lines()} == {2}


DECLARE = """mutation ($input: LedgerInput!) { declareDecisions(input: $input) {
  channel mode statementVersion accepted updated unchanged refused held provider { name }
  rows { place action record version } refusals { row sheet field code article }
} }"""


def ledger(*numbers: str, **more: Any) -> dict[str, Any]:
    decided = [
        {"category": "ORG_ADMIN_PENALTY", "documentNumber": number, "decidedOn": "2026-11-02", "procedure": "GENERAL"}
        for number in numbers
    ]
    return {"clientKey": "k", "mode": "ROW_BY_ROW", "attestation": STATEMENT, "decisions": decided} | more


@pytest.fixture
async def ask(declare: Declaring) -> Asking:
    """Asks the same store as the endpoint does."""
    return Asking(declare.database)


async def test_the_answer_is_a_receipt(ask: Asking) -> None:
    body = await ask(DECLARE, "provider", input=ledger("罚100", ""))
    assert body == {
        "data": {
            "declareDecisions": {
                "channel": "LEDGER",
                "mode": "ROW_BY_ROW",
                "statementVersion": STATEMENT,
                "accepted": 1,
                "updated": 0,
                "unchanged": 0,
                "refused": 1,
                "held": 0,
                "provider": {"name": "单位 market"},
                "rows": [{"place": 1, "action": "DECLARED", "record": None, "version": 1}],
                "refusals": [
                    {
                        "row": 2,
                        "sheet": None,
                        "field": "documentNumber",
                        "code": "VALUE_MISSING",
                        "article": "IM-2018 §20",
                    }
                ],
            }
        }
    }


async def test_what_is_declared_is_counted_at_once(ask: Asking) -> None:
    await ask(DECLARE, "provider", input=ledger("罚100", "罚101", "罚102"))
    question = """{ providerQuality(from: "2026-11-01", until: "2026-11-30") { nodes {
      ledger { declared omissions } intake { rows } } } }"""
    (node,) = (await ask.data(question, "provider"))["providerQuality"]["nodes"]
    assert node == {"ledger": {"declared": 3, "omissions": 3}, "intake": {"rows": 0}}


async def test_decisions_of_every_category_are_declared_and_what_is_to_be_published_has_a_last_day(
    database: Database,
) -> None:
    desk = await office(database)
    procedures = {"ORG_ADMIN_PENALTY": "GENERAL", "NP_ADMIN_PENALTY": "SUMMARY"}
    decided = [
        {"category": key, "documentNumber": key, "decidedOn": "2026-11-02", "procedure": procedures.get(key)}
        for key in CATEGORIES
    ]
    body = await desk.change(DECLARE, input=ledger(mode="ALL_OR_NOTHING", decisions=decided))
    receipt = body["data"]["declareDecisions"]
    assert (receipt["accepted"], receipt["mode"], receipt["refusals"]) == (len(CATEGORIES), "ALL_OR_NOTHING", [])
    rows = await desk.rows("select category, procedure, due_on from declared_decision where due_on is not null")
    # No record is made of a penalty by summary procedure (IM-2018 §13(5)).
    assert {row[0]: (row[1], str(row[2])) for row in rows} == {
        "ORG_ADMIN_LICENSE": (None, "2026-11-11"),
        "NP_ADMIN_LICENSE": (None, "2026-11-11"),
        "ORG_ADMIN_PENALTY": ("GENERAL", "2026-11-11"),
    }
    assert {key for (key,) in await desk.rows("select category from declared_decision")} == {*CATEGORIES}
    await desk.client.aclose()


@pytest.mark.parametrize("actor", [name for name in BEARERS if name not in ("provider",)])
async def test_only_a_provider_declares(ask: Asking, actor: str) -> None:
    body = await ask(DECLARE, actor, input=ledger("罚100"))
    assert [each["extensions"]["code"] for each in body["errors"]] == ["NOT_PERMITTED"]
    assert await ask.database.fetch_rows("select 1 from declared_decision") == []


MANY = ledger(*map(str, range(1_001)))["decisions"]
REFUSED_WHOLE = [
    pytest.param({"attestation": "1900"}, "ATTESTATION_REQUIRED", id="another statement than the one in force"),
    pytest.param({"decisions": MANY}, "BATCH_TOO_LARGE", id="more than a thousand"),
]


@pytest.mark.parametrize(("wrong", "code"), REFUSED_WHOLE)
async def test_a_ledger_that_is_refused_as_a_whole_leaves_nothing(
    ask: Asking, wrong: dict[str, Any], code: str
) -> None:
    body = await ask(DECLARE, "provider", input=ledger("罚100", **wrong))
    assert code in body["errors"][0]["extensions"]["code"]
    assert await ask.database.fetch_rows("select 1 from submission") == []


def test_the_name_of_a_line_is_keyed() -> None:
    """The number of a decision is easily guessed: who has the ledger alone does not find an erased one in it."""
    market = Provider(unit_id("market"), "", "152900", "IM")
    other_keys = IdentityKeys(match=b"m" * 32, pseudonym=b"another" * 5)
    names = set()
    for keys in (KEYS, other_keys):
        read = read_decision(line("罚100"), Ledger(market, {"ORG_ADMIN_PENALTY"}, keys, TODAY))
        assert isinstance(read, Decision)
        names.add(read.digest)
    assert len(names) == 2
    assert {len(name) for name in names} == {32}
