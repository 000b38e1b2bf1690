"""Every filter finds what is answered to the caller, and nothing by what is not."""

from typing import Any

import pytest

from tests.capabilities.questions import change
from tests.golden.asking import Asking
from tests.golden.lists import ENTRIES
from tests.golden.places import SUBJECTS, UNITS

RECORDS = "query ($f: RecordFilter) { records(filter: $f, first: 100) { totalCount nodes { title } } }"
SUBJECTS_BY = """query ($t: String, $f: SubjectFilter) {
  subjects(search: $t, filter: $f, first: 100) { totalCount nodes { name } }
}"""
ENTRIES_BY = """query ($key: String!, $f: EntryFilter) {
  list(key: $key) { entries(filter: $f) { totalCount nodes { subject { name } } } }
}"""
CATALOGUE = "query ($k: RecordClass, $t: String) { catalogue(kind: $k, search: $t, first: 100) { nodes { key kind } } }"
CAMEL, SALT, TRADER, LISTED = (SUBJECTS[name].name for name in ("camel", "salt", "trader", "listed person"))
SISTER, RIVER, OASIS, CLOSED = (SUBJECTS[name].name for name in ("sister", "river", "oasis", "closed"))
OF_CAMEL = {"公开的许可", "公开的处罚", "公示今日截止", "披露今日期满", "有异议", "已修复、复核中", "A级纳税人"}


def names(found: dict[str, Any], field: str) -> set[Any]:
    """Return the one value that each row of a page was asked for, after its total is checked."""
    values = [each[field] for each in found["nodes"]]
    assert found["totalCount"] == len(values) == len({str(value) for value in values})
    return set(values)


@pytest.mark.parametrize(
    ("asked", "expected"),
    [
        pytest.param({"repaired": True}, {"已修复、复核中"}, id="those whose credit was repaired"),
        pytest.param({"underReview": True}, {"已修复、复核中"}, id="those under review"),
        pytest.param({"repaired": True, "underReview": False}, set(), id="repaired and not under review"),
        pytest.param({"jurisdiction": "NX"}, {"建材生产许可"}, id="those that keep the rules of Ningxia"),
        pytest.param({"publicityFrom": "2027-05-10"}, {"公开的处罚", "有异议"}, id="public until that day or later"),
        pytest.param({"publicityUntil": "2026-11-20"}, {"公示今日截止"}, id="public until today or earlier"),
        pytest.param({"publicityFrom": "2027-05-11"}, set(), id="a last day that none has, and no day is none"),
        pytest.param({"documentNumberStartsWith": "阿文〔2015"}, {"登记信息"}, id="numbers of one year"),
        pytest.param({"documentNumberStartsWith": "文〔2015"}, set(), id="the inside of a number"),
        pytest.param({"documentNumber": "阿文〔2015〕17号"}, {"登记信息"}, id="one number"),
        pytest.param({"documentNumber": ""}, set(), id="no number is not the empty one"),
        pytest.param({"listKey": "incentive"}, {"危险化学品经营许可"}, id="subjects on a list"),
        pytest.param({"listKey": "judgment-debtors"}, set(), id="subjects on a list without open records"),
        pytest.param({"listKey": "unknown"}, set(), id="a list that is not"),
        pytest.param({"subjectCode": SUBJECTS["salt"].code}, {"危险化学品经营许可"}, id="one organisation"),
        pytest.param({"subjectCode": SUBJECTS["hidden"].code}, set(), id="an organisation the public does not see"),
        pytest.param({"regionCode": "152922"}, {"危险化学品经营许可", "小餐饮许可"}, id="a banner"),
        pytest.param({"regionCode": "999999"}, set(), id="a region that is not"),
        pytest.param({"providerCode": UNITS["yinchuan"].code}, {"建材生产许可"}, id="one provider"),
    ],
)
async def test_records(asked: dict[str, Any], expected: set[str], ask: Asking) -> None:
    assert names((await ask.data(RECORDS, f=asked))["records"], "title") == expected


async def test_records_of_a_listed_subject_are_those_of_the_list_today(own: Asking) -> None:
    """Who has left, whose time is over and who is only proposed is not on the list (IM-2017-27 (17))."""
    found = names((await own.data(RECORDS, f={"listKey": "severe"}))["records"], "title")
    assert found >= OF_CAMEL
    assert found & {"食品生产许可", "营业性演出许可", "建材生产许可", "危险化学品经营许可"} == set()
    await change(own, "update list_entry set openness_basis = null where id = ?", ENTRIES[0].id)
    left = names((await own.data(RECORDS, f={"listKey": "severe"}))["records"], "title")
    assert left == {"小餐饮许可"}, "an entry without a basis leads nobody to its subject's records"


@pytest.mark.parametrize(
    ("search", "asked", "expected"),
    [
        pytest.param("驼铃", None, {CAMEL, SISTER}, id="two characters inside"),
        pytest.param("阿拉善左旗", None, {CAMEL, SISTER, OASIS, CLOSED}, id="a prefix"),
        pytest.param("阿拉善左旗", {"status": "CANCELLED"}, {CLOSED}, id="a prefix and a state"),
        pytest.param("有限公司", {"regionCode": "152922"}, {SALT}, id="a common end and a region"),
        pytest.param("有限公司", {"listKey": "severe"}, {CAMEL}, id="a common end and a list"),
        pytest.param("铃驼", None, set(), id="characters the other way round"),
        pytest.param("驼铃有限", None, set(), id="pairs that stand apart"),
        pytest.param(f"{CAMEL}分", None, set(), id="longer than any name"),
        pytest.param("保密材料", None, set(), id="a company the public does not see"),
        pytest.param(SUBJECTS["public person"].name, None, set(), id="a person with an open record"),
        pytest.param(LISTED, None, set(), id="a person on a severe list"),
        pytest.param(LISTED, {"listKey": "severe"}, set(), id="a person on that very list"),
        pytest.param(None, {"listKey": "severe"}, {CAMEL, TRADER}, id="those on a list, never a person"),
        pytest.param(None, {"soleTrader": True}, {TRADER}, id="sole traders"),
        pytest.param("有限", {"soleTrader": False, "regionCode": "640000"}, {RIVER}, id="no sole trader, in a region"),
        pytest.param(None, {"registeredFrom": "2015-03-06"}, set(), id="registered later than all"),
        pytest.param("盐湖", {"registeredUntil": "2015-03-05"}, {SALT}, id="registered on the last day"),
    ],
)
async def test_subjects(search: str | None, asked: dict[str, Any] | None, expected: set[str], ask: Asking) -> None:
    assert names((await ask.data(SUBJECTS_BY, t=search, f=asked))["subjects"], "name") == expected


@pytest.mark.parametrize("text", ["驼", " 驼 ", "", "  "])
async def test_less_than_two_characters_are_no_search(text: str, ask: Asking) -> None:
    assert await ask.code(SUBJECTS_BY, t=text) == "INPUT_INVALID"
    assert await ask.code(ENTRIES_BY, key="severe", f={"name": text}) == "INPUT_INVALID"
    assert await ask.code(RECORDS, f={"documentNumberStartsWith": text}) == "INPUT_INVALID"


@pytest.mark.parametrize(
    ("key", "asked", "expected"),
    [
        pytest.param("severe", {"name": "驼铃"}, {CAMEL}, id="an organisation by the inside of its name"),
        pytest.param("severe", {"name": LISTED}, {LISTED}, id="a person whom the law publishes on this list"),
        pytest.param("judgment-debtors", {"name": "包海"}, {SUBJECTS["debtor"].name}, id="the beginning of a name"),
        pytest.param("severe", {"name": "包海"}, set(), id="a person of another list"),
        pytest.param("severe", {"name": "盐湖"}, set(), id="who is only proposed"),
        pytest.param("severe", {"name": "绿洲"}, set(), id="who has left"),
        pytest.param("severe", {"disputed": True}, {CAMEL}, id="entries with an objection"),
        pytest.param("severe", {"disputed": False}, {TRADER, LISTED}, id="entries without one"),
        pytest.param("severe", {"determiningUnitCode": UNITS["court"].code}, set(), id="a unit that decided none"),
        pytest.param("judgment-debtors", {"determiningUnitCode": UNITS["court"].code}, {"包海日"}, id="the court's"),
        pytest.param("severe", {"publishedFrom": "2026-05-24"}, {LISTED}, id="published on that day or later"),
        pytest.param("severe", {"publishedUntil": "2026-05-20"}, {CAMEL}, id="published on that day or earlier"),
    ],
)
async def test_entries(key: str, asked: dict[str, Any], expected: set[str], ask: Asking) -> None:
    entries = (await ask.data(ENTRIES_BY, key=key, f=asked))["list"]["entries"]
    assert {each["subject"]["name"] for each in entries["nodes"]} == expected
    assert entries["totalCount"] == len(entries["nodes"])


async def test_an_entry_is_found_by_its_subject_s_name_as_long_as_the_law_publishes_it(own: Asking) -> None:
    """The subject is looked through as answered: with the entry its person is gone, and the name leads nowhere."""
    await change(own, "update list_entry set openness = 'RESTRICTED' where subject_id = ?", SUBJECTS["debtor"].id)
    for found in ("包海", "包海日"):
        answer = await own.data(ENTRIES_BY, key="judgment-debtors", f={"name": found})
        assert answer["list"]["entries"] == {"totalCount": 0, "nodes": []}


async def test_a_subject_s_own_hidden_entry_leads_itself_to_its_records_and_is_logged(own: Asking) -> None:
    await change(own, "update list_entry set openness = 'RESTRICTED' where id = ?", ENTRIES[0].id)
    anybody = names((await own.data(RECORDS, f={"listKey": "severe"}))["records"], "title")
    assert anybody == {"小餐饮许可"}
    assert await own.entries() == []
    itself = names((await own.data(RECORDS, "camel", f={"listKey": "severe"}))["records"], "title")
    assert itself > OF_CAMEL
    ((_, decision, _, subjects),) = await own.entries()
    assert (decision, subjects) == ("PERMITTED", 1)


async def test_the_catalogue_by_class_and_words(ask: Asking) -> None:
    found = (await ask.data(CATALOGUE, k="NEGATIVE", t="处罚"))["catalogue"]["nodes"]
    assert {each["key"] for each in found} == {"IM-ORG_ADMIN_PENALTY", "IM-NP_ADMIN_PENALTY"}
    assert (await ask.data(CATALOGUE, k="POSITIVE", t="处罚"))["catalogue"]["nodes"] == []
