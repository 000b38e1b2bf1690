"""C25 and C26: publicity ends by itself, and so does disclosure, at midnight in Shanghai and without any job."""

from datetime import UTC, date, datetime, timedelta
from typing import Any

import pytest

from policies.clocks import disclosure_until
from tests.capabilities.questions import (
    CAMEL,
    EVERYBODY,
    EVERYBODY_ON_DUTY,
    MATTER,
    PERSON,
    PERSON_ON_DUTY,
    RECORDS,
    RECORDS_ON_DUTY,
    change,
    person_key,
    titles,
)
from tests.golden.asking import Asking
from tests.golden.contents import RECORDS as ALL
from tests.golden.contents import record_rows
from tests.golden.places import SUBJECTS, fixed_id
from tests.golden.store import put

ENDED = date(2021, 11, 20)
LIMIT = date(2026, 11, 20)
LAST = datetime(2026, 11, 20, 15, 59, 59, tzinfo=UTC)  # 23:59:59 in Asia/Shanghai
AFTER = LAST + timedelta(seconds=1)  # 2026-11-21 00:00 +08:00
NODE = "query ($id: ID!) { node(id: $id) { id } }"
NODE_ON_DUTY = """query ($id: ID!, $matter: String!) @purpose(code: ADMIN_LICENSING, matter: $matter) {
  node(id: $id) { id }
}"""
Variables = dict[str, Any]
Readers = tuple[tuple[str, str, Variables], ...]
OWN_TITLE, NEW_TITLE = "公开的个人处罚", fixed_id("c", 90)


@pytest.fixture
async def ending(own: Asking) -> Asking:
    """The fixed store with one more record: a person's penalty whose end of the act was five years ago today."""
    until = disclosure_until(jurisdiction="IM", record_class="NEGATIVE", ended_on=ENDED, today=LIMIT)
    like = next(row for row in record_rows() if row["title"] == "受限的个人处罚")
    dates = {"decided_on": date(2021, 10, 8), "ended_on": ENDED, "disclosure_until": until, "publicity_until": None}
    made = {"id": NEW_TITLE, "provider_key": "key 90", "title": OWN_TITLE}
    openness = {"openness": "OPEN", "openness_basis": "PUBLISHED_BY_PROVIDER"}
    await put(own.database, "record", [like | dates | made | openness])
    return own


async def test_c25_after_publicity_the_public_gets_nothing_and_the_officer_on_duty_still_does(ask: Asking) -> None:
    public = titles((await ask.data(RECORDS, code=CAMEL))["subject"])
    officer = titles((await ask.data(RECORDS_ON_DUTY, "licensing officer", code=CAMEL, matter=MATTER))["subject"])
    itself = titles((await ask.data(RECORDS, "camel", code=CAMEL))["subject"])
    assert ("公示昨日截止" in public, "公示昨日截止" in officer, "公示昨日截止" in itself) == (False, True, True)
    wire = next(f"rec_{each.id}" for each in ALL if each.title == "公示昨日截止")
    assert await ask.code(NODE, id=wire) == "NOT_AVAILABLE"


@pytest.mark.parametrize(
    ("now", "is_open"),
    [
        pytest.param(LAST, True, id="the last second of the last day of publicity"),
        pytest.param(AFTER, False, id="the first instant after it"),
    ],
)
async def test_c25_publicity_ends_at_midnight_in_shanghai(ask: Asking, now: datetime, is_open: bool) -> None:
    assert ("公示今日截止" in titles((await ask.data(RECORDS, code=CAMEL, now=now))["subject"])) == is_open
    officer = await ask.data(RECORDS_ON_DUTY, "licensing officer", code=CAMEL, matter=MATTER, now=now)
    assert "公示今日截止" in titles(officer["subject"])


async def test_c25_an_entry_leaves_its_list_at_the_end_of_publicity(ask: Asking) -> None:
    text = '{ list(key: "severe") { entries { totalCount nodes { subject { name } } } } }'
    names = {}
    for now in (datetime(2026, 11, 19, 15, 59, 59, tzinfo=UTC), datetime(2026, 11, 19, 16, tzinfo=UTC)):
        entries = (await ask.data(text, now=now))["list"]["entries"]
        names[now] = {each["subject"]["name"] for each in entries["nodes"]}
        assert entries["totalCount"] == len(names[now])
    before, after = names.values()
    assert before - after == {SUBJECTS["sister"].name, SUBJECTS["river"].name}  # the other one is removed that day


def test_c26_the_limit_is_five_years_from_the_end_of_the_act() -> None:
    assert disclosure_until(jurisdiction="IM", record_class="NEGATIVE", ended_on=ENDED, today=LIMIT) == LIMIT


async def test_c26_a_day_after_the_limit_nobody_gets_the_person_record_though_no_job_ran(ending: Asking) -> None:
    asked: dict[str, Any] = {"person": person_key("public person")}
    duty = {**asked, "matter": MATTER}
    readers: Readers = (
        ("public", PERSON, asked),
        ("public person", PERSON, asked),
        ("licensing officer", PERSON_ON_DUTY, duty),
    )
    for actor, text, variables in readers:
        before = (await ending.data(text, actor, now=LAST, **variables))["subject"]
        after = (await ending.data(text, actor, now=AFTER, **variables))["subject"]
        assert titles(before) - titles(after) == {OWN_TITLE}, actor
        assert before["recordCount"] - after["recordCount"] == 1, actor
        assert before["records"]["totalCount"] - after["records"]["totalCount"] == 1, actor
        assert after == (await ending.data(text, actor, now=LAST + timedelta(days=1), **variables))["subject"]


async def test_c26_the_expired_record_is_not_found_by_its_id_either(ending: Asking) -> None:
    wire = f"rec_{NEW_TITLE}"
    readers: Readers = (
        ("public", NODE, {}),
        ("public person", NODE, {}),
        ("licensing officer", NODE_ON_DUTY, {"matter": MATTER}),
    )
    for actor, text, more in readers:
        assert (await ending.data(text, actor, now=LAST, id=wire, **more))["node"] == {"id": wire}, actor
        assert await ending.code(text, actor, now=AFTER, id=wire, **more) == "NOT_AVAILABLE", actor


async def test_c26_totals_over_everybody_fall_by_what_expired(ending: Asking) -> None:
    for actor, text, variables in (
        ("public", EVERYBODY, {}),
        ("licensing officer", EVERYBODY_ON_DUTY, {"matter": MATTER}),
    ):
        before = (await ending.data(text, actor, now=LAST, **variables))["records"]
        after = (await ending.data(text, actor, now=AFTER, **variables))["records"]
        gone = {each["title"] for each in before["nodes"]} - {each["title"] for each in after["nodes"]}
        # the same midnight ends the disclosure of a company's penalty too, and for the public the publicity of another
        expected = {OWN_TITLE, "披露今日期满"} | ({"公示今日截止"} if actor == "public" else set())
        assert gone - {"明日告知"} == expected
        come = {each["title"] for each in after["nodes"]} - {each["title"] for each in before["nodes"]}
        assert before["totalCount"] - after["totalCount"] == len(expected) - len(come)


async def test_c26_a_person_known_by_the_expired_record_alone_is_no_longer_found(ending: Asking) -> None:
    await change(ending, "update record set openness = 'RESTRICTED' where title = ?", "公开的个人许可")
    asked: dict[str, Any] = {"person": person_key("public person")}
    assert (await ending.data(PERSON, now=LAST, **asked))["subject"]["recordCount"] == 1
    assert await ending.code(PERSON, now=AFTER, **asked) == "NOT_AVAILABLE"


async def test_c26_an_act_that_has_not_ended_has_no_limit(ask: Asking) -> None:
    far = datetime(2036, 1, 1, tzinfo=UTC)
    found = titles((await ask.data(RECORDS, "camel", code=CAMEL, now=far))["subject"])
    assert "受限的处罚" in found
    assert "披露今日期满" not in found


async def test_c26_an_archived_record_is_answered_to_nobody(ask: Asking) -> None:
    wire = next(f"rec_{each.id}" for each in ALL if each.title == "已归档")
    readers: Readers = (
        ("public", NODE, {}),
        ("camel", NODE, {}),
        ("licensing officer", NODE_ON_DUTY, {"matter": MATTER}),
    )
    for actor, text, more in readers:
        assert await ask.code(text, actor, id=wire, **more) == "NOT_AVAILABLE"
