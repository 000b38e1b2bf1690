"""C78: totals and facets are counted after access is decided, and a cell of few subjects is withheld."""

from collections import Counter
from typing import Any

import pytest

from policies.packs import parameter
from tests.capabilities.questions import CAMEL, EVERYBODY, EVERYBODY_ON_DUTY, MATTER, RECORDS, RECORDS_ON_DUTY, titles
from tests.golden.asking import Asking
from tests.golden.contents import RECORDS as ALL
from tests.golden.places import NOW, SUBJECTS, ancestors

DEAD = {"已归档", "已撤销", "已删除", "披露昨日期满", "尚未告知", "明日告知"}
BEYOND = {"受限的处罚", "商业秘密", "没有公开依据", "公示昨日截止"}  # of camel: restricted today, and alive
FACETS = """query ($by: RecordFacet!) {
  records(first: 100) {
    totalCount
    nodes { id category kind regionCode }
    facets(by: $by) { key count suppressed }
  }
}"""


async def test_c78_totals_of_two_callers_differ_by_exactly_the_restricted_rows(ask: Asking) -> None:
    public = (await ask.data(EVERYBODY))["records"]
    officer = (await ask.data(EVERYBODY_ON_DUTY, "licensing officer", matter=MATTER))["records"]
    more = {each["id"] for each in officer["nodes"]} - {each["id"] for each in public["nodes"]}
    covered = ("ORG_ADMIN_PENALTY", "ORG_ADMIN_LICENSE", "NP_ADMIN_PENALTY")
    restricted = {
        f"rec_{each.id}"
        for each in ALL
        if each.title not in DEAD
        and each.category in covered
        and "152900" in ancestors(SUBJECTS[each.subject].region)
        and (each.title in BEYOND or each.openness == "RESTRICTED")
    }
    assert more == restricted
    assert officer["totalCount"] - public["totalCount"] == len(restricted)


async def test_c78_below_one_subject_total_and_count_differ_by_the_restricted_rows_too(ask: Asking) -> None:
    public = (await ask.data(RECORDS, code=CAMEL))["subject"]
    officer = (await ask.data(RECORDS_ON_DUTY, "licensing officer", code=CAMEL, matter=MATTER))["subject"]
    assert titles(officer) - titles(public) - {"未经筛查的文字"} == BEYOND
    assert officer["recordCount"] - public["recordCount"] == len(BEYOND)
    assert officer["records"]["totalCount"] - public["records"]["totalCount"] == len(BEYOND)


async def test_c78_a_stranger_cannot_tell_the_store_with_restricted_rows_from_the_one_without(own: Asking) -> None:
    text = "query ($by: RecordFacet!) { records { totalCount facets(by: $by) { key count suppressed } } }"
    before = [await own(text, by=by) for by in ("CATEGORY", "KIND", "REGION")]
    gone = ("delete from record_version", "delete from credit_case", "delete from record where openness = 'RESTRICTED'")
    await own.database.commit([(sql, ()) for sql in gone])
    assert [await own(text, by=by) for by in ("CATEGORY", "KIND", "REGION")] == before


@pytest.mark.parametrize(
    ("by", "column"),
    [
        pytest.param("CATEGORY", "category", id="by category"),
        pytest.param("KIND", "kind", id="by class"),
        pytest.param("REGION", "regionCode", id="by region"),
    ],
)
async def test_c78_a_cell_of_fewer_than_five_subjects_is_suppressed(ask: Asking, by: str, column: str) -> None:
    least = int(parameter("statistics.min_subjects", jurisdiction="IM", on=NOW.date()).number())
    found = (await ask.data(FACETS, by=by))["records"]
    subject_of = {f"rec_{each.id}": each.subject for each in ALL}
    rows: Counter[str] = Counter(each[column] for each in found["nodes"])
    subjects: dict[str, set[str]] = {}
    for each in found["nodes"]:
        subjects.setdefault(each[column], set()).add(subject_of[each["id"]])
    expected: list[dict[str, Any]] = [
        {
            "key": key,
            "count": rows[key] if len(subjects[key]) >= least else None,
            "suppressed": len(subjects[key]) < least,
        }
        for key in sorted(rows)
    ]
    assert least == 5
    assert found["facets"] == expected
    assert {each["suppressed"] for each in expected} == {True, False}, "both kinds of cell are here"
