"""An item of the catalogue from draft to end: who may do what, when, and what others see of it (NX-2024 §27)."""

import asyncio
from datetime import UTC, datetime

import pytest

from tests.catalogue.desk import (
    APPROVE,
    COMMENT,
    DOCUMENT,
    DRAFT,
    FILE,
    ITEM,
    OPEN,
    PUBLISH,
    WITHDRAW,
    CatalogueDesk,
)

NODE = "query ($id: ID!) { node(id: $id) { ... on CatalogueItem { key state contentSchema comments { text } } } }"
IN_FORCE = "query ($k: String, $d: Date) { catalogue(key: $k, asOf: $d) { totalCount nodes { version state } } }"
STANDING = "query ($s: CatalogueState) { catalogue(state: $s) { totalCount nodes { key } } }"


async def seen(desk: CatalogueDesk, actor: str, item: str) -> bool:
    """Tell whether somebody finds the item by its id."""
    return (await desk.ask(NODE, actor, id=item))["data"]["node"] is not None


async def versions(desk: CatalogueDesk, day: str) -> list[int]:
    """Return the versions of the drafted key that anybody finds in force on a day."""
    body = await desk.ask(IN_FORCE, "public", k=ITEM["key"], d=day)
    return [node["version"] for node in body["data"]["catalogue"]["nodes"]]


async def test_an_item_goes_from_draft_to_file(desk: CatalogueDesk) -> None:
    made = await desk.done(DRAFT, "clerk", d=dict(ITEM))
    assert made | {"id": ""} == {
        "id": "",
        "key": "152900-GREEN-FACTORY",
        "version": 1,
        "level": "CITY",
        "part": "SUPPLEMENT",
        "state": "DRAFT",
        "category": "ORG_POSITIVE_OTHER",
        "kind": "POSITIVE",
        "infoClass": "良好信息",
        "itemName": "绿色工厂信息",
        "effectiveFrom": "2027-02-01",
        "effectiveUntil": None,
    }
    item = made["id"]
    assert await desk.done(OPEN, "clerk", id=item, until="2026-12-20") == {
        "state": "COMMENT",
        "commentsUntil": "2026-12-20",
    }
    assert await desk.done(COMMENT, "camel", id=item, text="建议补充评定标准") == {"state": "COMMENT"}
    desk.now = datetime(2026, 12, 21, 2, 0, tzinfo=UTC)
    assert await desk.done(APPROVE, "league authority", id=item, doc=DOCUMENT) == {
        "state": "APPROVED",
        "approvedOn": "2026-12-21",
        "approvalDocument": DOCUMENT,
    }
    assert await desk.done(PUBLISH, "league authority", id=item) == {
        "state": "PUBLISHED",
        "publishedOn": "2026-12-21",
        "effectiveFrom": "2027-02-01",
    }
    assert await desk.done(FILE, "reviewer", id=item) == {"filedOn": "2026-12-21"}
    assert await desk.acts() == [
        ("DRAFTED", 1, "OPERATOR", None),
        ("OPENED_FOR_COMMENTS", 1, "OPERATOR", None),
        ("COMMENTED", 1, "SUBJECT_SELF", None),
        ("APPROVED", 1, "COMPETENT_AUTHORITY", None),
        ("PUBLISHED", 1, "COMPETENT_AUTHORITY", None),
        ("FILED", 1, "COMPETENT_AUTHORITY", None),
    ]
    assert await versions(desk, "2027-01-31") == []
    assert await versions(desk, "2027-02-01") == [1]


async def test_every_step_taken_twice_is_taken_once(desk: CatalogueDesk) -> None:
    item = await desk.published()
    await desk.done(FILE, "reviewer", id=item)
    before = await desk.acts()
    assert (await desk.done(PUBLISH, "league authority", id=item))["state"] == "PUBLISHED"
    await desk.done(FILE, "reviewer", id=item)
    assert await desk.acts() == before


async def test_the_same_draft_twice_is_one_draft(desk: CatalogueDesk) -> None:
    first = await desk.drafted()
    assert await desk.drafted() == first
    assert await desk.drafted(itemName="绿色工厂和绿色园区信息") == first
    assert await desk.acts() == [("DRAFTED", 1, "OPERATOR", None)] * 2


async def test_a_draft_is_seen_by_those_who_work_on_it(desk: CatalogueDesk) -> None:
    item = await desk.drafted()
    who = ("clerk", "league authority", "reviewer", "region clerk", "hohhot clerk", "provider", "camel", "public")
    assert [await seen(desk, each, item) for each in who] == [True, True, False, False, False, False, False, False]
    assert (await desk.ask(STANDING, "public", s="DRAFT"))["data"]["catalogue"]["totalCount"] == 0
    of_clerk = (await desk.ask(STANDING, "clerk", s="DRAFT"))["data"]["catalogue"]
    assert of_clerk == {"totalCount": 1, "nodes": [{"key": ITEM["key"]}]}


async def test_a_provider_drafts_and_the_platform_takes_it_further(desk: CatalogueDesk) -> None:
    item = await desk.drafted("provider")
    assert [await seen(desk, each, item) for each in ("provider", "clerk", "unit of another league")] == [
        True,
        True,
        False,
    ]
    assert await desk.refused(OPEN, "provider", id=item, until="2026-12-20") == "NOT_PERMITTED"
    assert (await desk.done(OPEN, "clerk", id=item, until="2026-12-20"))["state"] == "COMMENT"


async def test_comments_are_everybodys_to_make_and_the_drafters_to_read(desk: CatalogueDesk) -> None:
    item = await desk.commented()
    assert await seen(desk, "public", item)
    assert await desk.refused(COMMENT, "public", id=item, text="很好") == "UNAUTHENTICATED"
    await desk.done(COMMENT, "camel", id=item, text="建议补充评定标准")
    await desk.done(COMMENT, "camel", id=item, text="建议补充评定标准和有效期")
    await desk.done(COMMENT, "firm", id=item, text="无意见")
    said = (await desk.ask(NODE, "clerk", id=item))["data"]["node"]["comments"]
    assert sorted(each["text"] for each in said) == ["建议补充评定标准和有效期", "无意见"]
    assert (await desk.ask(NODE, "camel", id=item))["data"]["node"]["comments"] is None
    assert (await desk.ask(NODE, "public", id=item))["data"]["node"]["comments"] is None


async def test_no_comment_after_the_last_day(desk: CatalogueDesk) -> None:
    item = await desk.commented()
    desk.now = datetime(2026, 12, 20, 15, 59, tzinfo=UTC)  # a minute before midnight in Asia/Shanghai
    await desk.done(COMMENT, "camel", id=item, text="最后一天的意见")
    desk.now = datetime(2026, 12, 20, 16, 0, tzinfo=UTC)
    assert await desk.refused(COMMENT, "salt", id=item, text="迟到的意见") == "NOT_AVAILABLE"
    assert not await seen(desk, "public", item)


@pytest.mark.parametrize(
    ("text", "code"),
    [
        pytest.param("当事人患有糖尿病，不应列入", "TEXT_NOT_COLLECTED", id="what is banned is not kept in a comment"),
        pytest.param("我的身份证号是159999198001010015", "TEXT_NOT_COLLECTED", id="nor is a number of a person"),
        pytest.param("  ", "CATALOGUE_FIELD_REQUIRED", id="an empty comment is none"),
        pytest.param("长" * 2001, "CATALOGUE_FIELD_REQUIRED", id="one without end is none"),
    ],
)
async def test_a_comment_is_looked_at_before_it_is_stored(desk: CatalogueDesk, text: str, code: str) -> None:
    item = await desk.commented()
    assert await desk.refused(COMMENT, "camel", id=item, text=text) == code
    assert await desk.database.fetch_rows("select text from catalogue_comment") == []


async def test_nothing_is_skipped_and_nothing_goes_back(desk: CatalogueDesk) -> None:
    item = await desk.drafted()
    assert await desk.refused(APPROVE, "league authority", id=item, doc=DOCUMENT) == "CATALOGUE_TRANSITION_DENIED"
    assert await desk.refused(PUBLISH, "league authority", id=item) == "CATALOGUE_TRANSITION_DENIED"
    assert await desk.refused(OPEN, "clerk", id=item, until="2026-12-19") == "CATALOGUE_DAY_INVALID"
    await desk.done(OPEN, "clerk", id=item, until="2026-12-20")
    # Before the last day for comments is over nobody has consented to what is being commented on.
    assert await desk.refused(APPROVE, "league authority", id=item, doc=DOCUMENT) == "CATALOGUE_TRANSITION_DENIED"
    assert await desk.refused(DRAFT, "clerk", d={**ITEM, "itemName": "改名"}) == "CATALOGUE_TRANSITION_DENIED"
    desk.now = datetime(2026, 12, 21, 2, 0, tzinfo=UTC)
    await desk.done(APPROVE, "league authority", id=item, doc=DOCUMENT)
    assert await desk.refused(OPEN, "clerk", id=item, until="2027-03-01") == "CATALOGUE_TRANSITION_DENIED"
    assert await desk.refused(FILE, "reviewer", id=item) == "CATALOGUE_TRANSITION_DENIED"


@pytest.mark.parametrize(
    ("actor", "text", "variables", "code"),
    [
        ("hohhot clerk", OPEN, {"until": "2026-12-20"}, "NOT_AVAILABLE"),
        ("region clerk", OPEN, {"until": "2026-12-20"}, "NOT_AVAILABLE"),
        ("league authority", OPEN, {"until": "2026-12-20"}, "NOT_PERMITTED"),
        ("clerk", APPROVE, {"doc": DOCUMENT}, "NOT_PERMITTED"),
        ("reviewer", APPROVE, {"doc": DOCUMENT}, "NOT_AVAILABLE"),
        ("reviewer", PUBLISH, {}, "NOT_AVAILABLE"),
        ("league authority", FILE, {}, "NOT_AVAILABLE"),
        ("reviewer", WITHDRAW, {}, "NOT_AVAILABLE"),
        ("camel", PUBLISH, {}, "NOT_PERMITTED"),
    ],
)
async def test_who_may_not_is_told_nothing_of_the_item(
    desk: CatalogueDesk, actor: str, text: str, variables: dict[str, str], code: str
) -> None:
    item = await desk.drafted()
    assert await desk.refused(text, actor, id=item, **variables) == code
    assert await desk.refused(text, actor, id="cat_" + "0" * 32, **variables) == code
    assert await desk.acts() == [("DRAFTED", 1, "OPERATOR", None)]


async def test_the_next_version_ends_the_one_before_on_the_day_before(desk: CatalogueDesk) -> None:
    await desk.published()
    desk.now = datetime(2027, 3, 1, 2, 0, tzinfo=UTC)
    second = await desk.done(DRAFT, "clerk", d={**ITEM, "itemName": "绿色制造信息", "effectiveFrom": "2027-05-01"})
    assert (second["version"], second["level"]) == (2, "CITY")
    await desk.done(OPEN, "clerk", id=second["id"], until="2027-03-31")
    assert await versions(desk, "2027-05-01") == [1]
    desk.now = datetime(2027, 4, 1, 2, 0, tzinfo=UTC)
    await desk.done(APPROVE, "league authority", id=second["id"], doc=DOCUMENT)
    await desk.done(PUBLISH, "league authority", id=second["id"], **{"from": "2027-06-01"})
    assert [await versions(desk, day) for day in ("2027-02-01", "2027-05-31", "2027-06-01")] == [[1], [1], [2]]
    assert [act[:2] for act in await desk.acts()][-2:] == [("PUBLISHED", 2), ("ENDED", 1)]


async def test_nothing_is_in_force_before_it_is_published(desk: CatalogueDesk) -> None:
    item = await desk.approved()
    desk.now = datetime(2027, 2, 2, 2, 0, tzinfo=UTC)  # the day of the draft has passed
    assert await desk.refused(PUBLISH, "league authority", id=item) == "CATALOGUE_DAY_INVALID"
    assert await desk.refused(PUBLISH, "league authority", id=item, **{"from": "2027-02-01"}) == "CATALOGUE_DAY_INVALID"
    assert (await desk.done(PUBLISH, "league authority", id=item, **{"from": "2027-02-02"}))["state"] == "PUBLISHED"


async def test_what_is_published_is_ended_and_what_is_not_is_given_up(desk: CatalogueDesk) -> None:
    item = await desk.published()
    desk.now = datetime(2027, 3, 1, 2, 0, tzinfo=UTC)
    assert await desk.refused(WITHDRAW, "league authority", id=item, last="2027-02-28") == "CATALOGUE_DAY_INVALID"
    for _ in range(2):
        assert await desk.done(WITHDRAW, "league authority", id=item, last="2027-03-31") == {
            "state": "PUBLISHED",
            "effectiveUntil": "2027-03-31",
        }
    # An end is brought forward, never put off.
    assert await desk.refused(WITHDRAW, "league authority", id=item, last="2027-04-30") == "CATALOGUE_TRANSITION_DENIED"
    assert [await versions(desk, day) for day in ("2027-03-31", "2027-04-01")] == [[1], []]
    other = await desk.drafted(key="152900-ANOTHER")
    assert (await desk.done(WITHDRAW, "league authority", id=other))["state"] == "WITHDRAWN"
    assert not await seen(desk, "public", other)
    assert [act[0] for act in await desk.acts()].count("WITHDRAWN") == 2


async def test_steps_taken_at_the_same_time_are_taken_once(desk: CatalogueDesk) -> None:
    drafts = await asyncio.gather(*(desk.done(DRAFT, "clerk", d=dict(ITEM)) for _ in range(4)))
    (item,) = {each["id"] for each in drafts}
    opened = await asyncio.gather(*(desk.done(OPEN, "clerk", id=item, until="2026-12-20") for _ in range(3)))
    assert {each["state"] for each in opened} == {"COMMENT"}
    desk.now = datetime(2026, 12, 21, 2, 0, tzinfo=UTC)
    await asyncio.gather(*(desk.done(APPROVE, "league authority", id=item, doc=DOCUMENT) for _ in range(3)))
    await asyncio.gather(*(desk.done(PUBLISH, "league authority", id=item) for _ in range(3)))
    assert sorted(act[0] for act in await desk.acts()) == ["APPROVED", "DRAFTED", "OPENED_FOR_COMMENTS", "PUBLISHED"]


async def test_a_unit_without_a_node_drafts_nothing(desk: CatalogueDesk) -> None:
    await desk.database.commit([("update unit set region_code = '152921' where code = '11152900XXXXXX3MXL'", ())])
    draft = {**ITEM, "key": "152921-GREEN"}
    assert await desk.refused(DRAFT, "provider", d=draft) == "NOT_AVAILABLE"
