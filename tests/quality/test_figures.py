"""How well units submit, in figures: what is counted, and for whom."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import true

from policies.packs import parameter
from resolvers.predicates import PREDICATES
from tests.quality.asked import ASKED, SEPTEMBER, page, run, work
from tests.quality.store import RECORDS, TODAY
from tests.readers.asking import Asking
from tests.readers.people import BEARERS, NOW, UNITS

# Who oversees whom, by the regions of the small store.
SEEN = {
    "provider": ["market"],
    "collector": ["water"],
    "clerk": ["market", "approval", "centre", "association"],
    "intake clerk": ["market", "approval", "centre", "association"],
    "hohhot clerk": ["water", "hohhot centre", "firm"],
    "reviewer": list(UNITS),
}


async def test_c19_a_ledger_of_three_decisions_and_two_records_shows_one_omission(ask: Asking) -> None:
    await run(ask, "delete from declared_decision where document_number not in ('罚1', '罚2', '罚20')")
    ledger = (await work(ask))["ledger"]
    assert (ledger["declared"], ledger["submitted"], ledger["omissions"]) == (3, 2, 1)
    assert ledger["completeness"] == "0.6666"


async def test_the_ledger_beside_the_records(ask: Asking) -> None:
    assert (await work(ask))["ledger"] == {
        "declared": 10,
        "summary": 1,  # 罚22
        "submitted": 5,  # 罚1, 罚2, 罚5, and 罚8 and 罚9, which came in whatever became of them
        "omissions": 4,  # 罚20, 罚21, 表1, and 许1, which was declared under another category
        "awaited": 1,  # 罚21 is due today
        "completeness": "0.6250",  # 5 of 8: 罚21 may still come in time
    }


async def test_the_omissions_are_named_to_the_unit_itself(ask: Asking) -> None:
    omitted = (await work(ask))["omitted"]
    assert [(each["documentNumber"], each["category"]) for each in omitted] == [
        ("罚20", "ORG_ADMIN_PENALTY"),
        ("表1", "ORG_COMMENDATION"),
        ("罚21", "ORG_ADMIN_PENALTY"),
        ("许1", "ORG_ADMIN_PENALTY"),
    ]
    assert omitted[1] == {
        "category": "ORG_COMMENDATION",
        "documentNumber": "表1",
        "decidedOn": "2026-09-10",
        "dueOn": None,
    }


@pytest.mark.parametrize("actor", ["clerk", "reviewer"])
async def test_who_oversees_is_told_how_much_and_never_what(ask: Asking, actor: str) -> None:
    own, seen = await work(ask), await work(ask, actor)
    assert seen["omitted"] is None
    assert {**seen, "omitted": own["omitted"]} == own
    assert "罚20" not in str(await ask(ASKED, actor, **SEPTEMBER))


async def test_licences_and_penalties_by_their_days(ask: Asking) -> None:
    assert (await work(ask))["punctuality"] == {
        "due": 7,  # all of the period with a last day but those deleted, withdrawn, or a person's and over
        "late": 1,  # 罚2; 罚3 came in the second before midnight of its last day, and again long after it
        "publicityOverdue": 2,  # 罚3 and 罚5; 罚1 and 罚2 are public, 罚4 has a reason, 罚8 is over, 许1 is due today
    }


async def test_a_publication_is_overdue_on_the_day_after_its_last(ask: Asking) -> None:
    tomorrow = NOW + timedelta(days=1)
    node = (await ask.data(ASKED, "provider", now=tomorrow, **SEPTEMBER))["providerQuality"]["nodes"][0]
    assert node["punctuality"]["publicityOverdue"] == 3
    assert (node["ledger"]["awaited"], node["ledger"]["completeness"]) == (0, "0.5555")


COMPLETE = [
    pytest.param("罚21", None, id="only what may still come in time"),
    pytest.param("罚1', '罚21", "1.0000", id="all that is due, and one that may still come"),
    pytest.param("罚1', '罚20', '罚21", "0.5000", id="one of two that are due, and one that may still come"),
    pytest.param("罚1', '表1", "0.5000", id="one without a last day is due at once"),
    pytest.param("罚22", None, id="only one of which no record is made"),
]


@pytest.mark.parametrize(("numbers", "share"), COMPLETE)
async def test_completeness_is_of_what_is_due(ask: Asking, numbers: str, share: str | None) -> None:
    await run(ask, f"delete from declared_decision where document_number not in ('{numbers}')")
    assert (await work(ask))["ledger"]["completeness"] == share


async def test_what_comes_in_before_its_last_day_is_submitted(ask: Asking) -> None:
    await run(ask, "delete from declared_decision where document_number not in ('罚1', '罚20')")
    await run(ask, "update declared_decision set due_on = '2026-12-31' where document_number = '罚1'")
    ledger = (await work(ask))["ledger"]
    assert (ledger["submitted"], ledger["awaited"], ledger["completeness"]) == (1, 0, "0.5000")


async def test_c19_rows_that_came_in_are_counted_by_the_legal_day_and_without_ledgers(ask: Asking) -> None:
    assert (await work(ask))["intake"] == {
        "submissions": 4,
        "rows": 22,
        "taken": 10,
        "refused": 11,
        "held": 1,
        "compliance": "0.4545",
    }


async def test_of_nothing_there_is_no_rate(ask: Asking) -> None:
    node = await work(ask, **{"from": "2020-01-01", "until": "2020-12-31"})
    assert node["ledger"]["completeness"] is None
    assert node["intake"] == {
        "submissions": 0,
        "rows": 0,
        "taken": 0,
        "refused": 0,
        "held": 0,
        "compliance": None,
    }


RATES = [
    pytest.param(0, 7, "0.0000", id="nothing of seven"),
    pytest.param(1, 10_001, "0.0000", id="less than the last decimal"),
    pytest.param(2, 3, "0.6666", id="rounded down"),
    pytest.param(9_999, 10_000, "0.9999", id="nearly all"),
    pytest.param(999_999, 1_000_000, "0.9999", id="only the whole is one"),
    pytest.param(2_000_000_000, 2_000_000_000, "1.0000", id="all of many"),
]


@pytest.mark.parametrize(("taken", "rows", "rate"), RATES)
async def test_rates_have_four_decimals(ask: Asking, taken: int, rows: int, rate: str) -> None:
    await run(ask, "update submission set refused = 0, held = 0, updated = 0, unchanged = 0, accepted = 0")
    await run(
        ask,
        f"update submission set accepted = {taken}, refused = {rows - taken} where id = '9{0:031d}'",
    )
    assert (await work(ask))["intake"]["compliance"] == rate


@pytest.mark.parametrize(("actor", "units"), SEEN.items())
async def test_whose_work_is_seen(ask: Asking, actor: str, units: list[str]) -> None:
    found = await page(ask, actor, first=50)
    codes = sorted(UNITS[name][1] for name in units)
    assert [each["code"] for each in found["nodes"]] == codes
    assert found["totalCount"] == len(codes)


@pytest.mark.parametrize("actor", ["public", *(name for name in BEARERS if name not in SEEN)])
async def test_nobody_else_sees_any(ask: Asking, actor: str) -> None:
    body = await ask(ASKED, actor, first=1, **SEPTEMBER)
    assert body["data"]["providerQuality"]["nodes"] == []
    assert body["data"]["providerQuality"]["totalCount"] == 0
    told = [each["field"] for each in body["extensions"]["withheld"]]
    assert "Query.providerQuality" in told


async def test_a_unit_does_not_see_another_by_asking_for_it(ask: Asking) -> None:
    found = await page(ask, "provider", provider=UNITS["approval"][1])
    assert (found["nodes"], found["totalCount"]) == ([], 0)


async def test_units_of_a_part_of_the_region(ask: Asking) -> None:
    found = await page(ask, "reviewer", region="150100")
    assert [each["regionCode"] for each in found["nodes"]] == ["150100"] * 3


async def test_pages_go_through_all_units_once(ask: Asking) -> None:
    seen: list[str] = []
    after = None
    for _ in range(len(UNITS)):
        found = await page(ask, "reviewer", first=3, after=after)
        seen += [each["code"] for each in found["nodes"]]
        after = found["pageInfo"]["endCursor"]
        if not found["pageInfo"]["hasNextPage"]:
            break
    assert seen == sorted(UNITS[name][1] for name in UNITS)


async def test_who_never_submits_is_not_among_them(ask: Asking) -> None:
    await run(ask, "update unit set is_provider = false")
    codes = [each["code"] for each in (await page(ask, "reviewer"))["nodes"]]
    assert codes == sorted(UNITS[name][1] for name in ("market", "approval"))  # these two have submitted


async def test_the_period_of_one_day_holds_both_its_ends(ask: Asking) -> None:
    node = await work(ask, **{"from": "2026-09-29", "until": "2026-09-29"})
    assert [each["documentNumber"] for each in node["omitted"]] == ["罚21"]


INVERTED = [
    pytest.param("nodes { code ledger { declared } omitted { dueOn } }", id="with figures"),
    pytest.param("nodes { code }", id="with no figure"),
    pytest.param("totalCount", id="the count alone"),
]


@pytest.mark.parametrize("asked", INVERTED)
@pytest.mark.parametrize("actor", ["provider", "clerk", "public"])
async def test_a_period_that_ends_before_it_begins_is_refused(ask: Asking, actor: str, asked: str) -> None:
    question = f"""query ($from: Date!, $until: Date!) {{
      all: providerQuality(from: $from, until: $until) {{ {asked} }} }}"""
    whole = {"from": "2026-09-02", "until": "2026-09-02"}
    assert "errors" not in await ask(question, actor, **whole)
    for inverted in ({**whole, "until": "2026-09-01"}, {**whole, "from": "2027-01-01"}):
        (error,) = (await ask(question, actor, **inverted))["errors"]
        assert (error["extensions"]["code"], error["path"]) == ("INPUT_INVALID", ["all"])
        assert "2026" not in str(error)


async def test_days_that_are_spelled_out_are_looked_at_too(ask: Asking) -> None:
    question = '{ providerQuality(from: "2026-09-02", until: "2026-09-01") { totalCount } }'
    (error,) = (await ask(question, "provider"))["errors"]
    assert error["extensions"]["code"] == "INPUT_INVALID"


async def test_an_object_without_figures_is_one_object(ask: Asking) -> None:
    question = """query ($no: Boolean!) { providerQuality(from: "2026-09-01", until: "2026-09-30") { nodes {
      ledger { __typename } intake { rows @include(if: $no) } punctuality { due @include(if: $no) } } } }"""
    (node,) = (await ask.data(question, "provider", no=False))["providerQuality"]["nodes"]
    assert node == {"ledger": {"__typename": "LedgerFigures"}, "intake": {}, "punctuality": {}}


async def test_a_record_without_its_versions_is_late_by_when_it_was_last_sent(ask: Asking) -> None:
    await run(ask, "delete from record_version")
    assert (await work(ask))["punctuality"]["late"] == 6  # all were sent in again in November, 许1 in its time


async def test_the_days_are_those_of_the_rules() -> None:
    days = parameter("publicity.licence_penalty_days", jurisdiction="IM", on=TODAY)
    assert (days.number(), days.unit) == (7, "WORKING_DAY")


async def test_figures_disclose_nobody(ask: Asking) -> None:
    assert await ask.told(ASKED, "clerk", **SEPTEMBER) == {}


async def test_a_region_that_is_not_looked_at_would_be_seen(ask: Asking, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(PREDICATES["OVERSEES"], "PROVIDER_QUALITY", lambda c, ground: true())  # type: ignore[index]
    assert (await page(ask, "hohhot clerk"))["totalCount"] == len(UNITS)


async def test_the_moment_of_a_submission_is_a_legal_day(ask: Asking) -> None:
    """16:00 in Greenwich is the next day here."""
    await run(ask, "delete from record_version")
    moment = datetime(2026, 9, 21, 15, 59, 59, tzinfo=UTC)
    text = moment.isoformat(timespec="milliseconds").replace("+00:00", "Z")
    for second, late in ((text, 0), ("2026-09-21T16:00:00.000Z", 6)):
        await run(ask, f"update record set submitted_at = '{second}'")
        assert (await work(ask))["punctuality"]["late"] == late
    assert date(2026, 9, 21) == RECORDS["罚3"].columns["publicity_due_on"]
