"""The query log as it is read: each reader's own part of it, page by page, and never a value of a record."""

import json
from typing import Any

import pytest

from policies.vocabulary import ROLES
from resolvers import logged
from resolvers.entry import LogBook
from resolvers.json_sql import fixed_text
from tests.readers.logbook import ALL, LOG, NAMES, OF_ENTRY, PROTECTED, Desk, desk
from tests.readers.people import ACTORS, SUBJECTS

__all__ = ["desk"]

IDS = "query ($filter: QueryLogFilter) { queryLog(first: 100, filter: $filter) { totalCount nodes { id } } }"
WHOLE = """query ($filter: QueryLogFilter) { queryLog(first: 100, filter: $filter) { nodes {
  id at role unit { name } channel purpose matter basis decision code policyRevision documentDigest filterDigest
  bearerPseudonym subjects { pseudonym askedByKey fieldClasses routes disclosed }
} } }"""
SUBJECTS_OF = (
    "query ($filter: QueryLogFilter) { queryLog(first: 100, filter: $filter) { nodes { subjects { pseudonym } } } }"
)
_EVEN = {f"even {n}" for n in (1, 2, 3, 4)}
_ORGANS = {"organ's", "colleague's", "refused to the colleague", *_EVEN}
BEFORE = {"until": "2026-11-19"}  # today's are the questions that the tests ask
READERS: dict[str, set[str] | frozenset[str]] = {
    "public": set(),
    "camel": set(),
    "agent": set(),
    "organ": _ORGANS,  # its unit's, but not the tip colleague's
    "association": {"association's"},
    "firm": {"firm's"},
    "firm for open records": set(),  # its token does not reach the log
    "provider": {"provider's"},
    "collector": {"collector's"},
    "clerk": {"clerk's"},  # its own actions, not those of its unit
    "intake clerk": {"intake clerk's"},
    "hohhot clerk": set(),
    "reviewer": {"reviewer's"},  # an auditor serves the same unit, and looks at what nobody else is told
    "auditor": ALL,
    "tip desk": {"tip desk's"},
    "hohhot tip desk": set(),
}


def names(found: Any) -> list[str]:
    """Return the names of the entries of one page, in its order; an entry written since is `fresh`."""
    return [NAMES.get(each["id"].removeprefix("log_"), "fresh") for each in found["nodes"]]


async def test_where_the_public_is_logged_too_its_entry_names_whom_it_asked_for(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That the public has no entry of open answers is said by the policy alone (IM-2018 §24)."""
    text = "query ($code: String!) { subject(code: $code) { name } }"
    await desk(text, "public", code=SUBJECTS["camel"].code)
    assert await desk.written() == {}
    monkeypatch.setattr(LogBook, "logs_everything", lambda self, actor: True)
    await desk(text, "public", code=SUBJECTS["camel"].code)
    assert {asked for asked, *_ in (await desk.written()).values()} == {True}


def test_every_role_has_a_reader_here() -> None:
    assert {ACTORS[name].role for name in READERS} == set(ROLES)


async def test_each_reader_sees_its_own_part_of_the_log(desk: Desk) -> None:
    seen = {}
    for reader in READERS:
        found = (await desk.data(IDS, reader, filter=BEFORE))["queryLog"]
        assert found["totalCount"] == len(found["nodes"]), reader
        seen[reader] = set(names(found))
    assert seen == READERS


async def test_an_entry_is_found_by_its_id_by_those_who_see_it_on_a_page(desk: Desk) -> None:
    for reader, seen in READERS.items():
        for name in ("organ's", "tip colleague's", "tip desk's", "clerk's"):
            body = await desk("query ($id: ID!) { node(id: $id) { id } }", reader, id=f"log_{OF_ENTRY[name].id}")
            assert (body["data"]["node"] is not None) == (name in seen), (reader, name)
            assert name in seen or body["errors"][0]["extensions"]["code"] == "NOT_AVAILABLE", (reader, name)


async def test_the_public_is_told_that_the_log_is_withheld(desk: Desk) -> None:
    body = await desk(IDS, "public")
    assert [(each["field"], each["reason"], each["routes"]) for each in body["extensions"]["withheld"]] == [
        ("Query.queryLog", "RESTRICTED", [])
    ]


async def test_a_token_without_the_scope_is_told_that_it_needs_one(desk: Desk) -> None:
    body = await desk(IDS, "firm for open records")
    assert [(each["field"], each["reason"]) for each in body["extensions"]["withheld"]] == [
        ("Query.queryLog", "SCOPE_REQUIRED")
    ]


async def test_an_entry_tells_who_when_why_and_about_whom(desk: Desk) -> None:
    (entry,) = (await desk.data(WHOLE, "organ", filter={"purposes": ["ADMIN_LICENSING"]}))["queryLog"]["nodes"]
    assert entry == {
        "id": "log_" + OF_ENTRY["organ's"].id,
        "at": "2026-11-18T10:01:00+08:00",
        "role": "USER_AGENCY",
        "unit": {"name": "单位 approval"},
        "channel": "API",
        "purpose": "ADMIN_LICENSING",
        "matter": "XK-2026-0001",
        "basis": None,
        "decision": "PERMITTED",
        "code": None,
        "policyRevision": "revision",
        "documentDigest": "d" * 64,
        "filterDigest": "0" * 64,
        "bearerPseudonym": None,
        "subjects": [
            {
                "pseudonym": SUBJECTS["camel"].pseudonym,
                "askedByKey": True,
                "fieldClasses": ["RECORD", "RECORD_FACT"],
                "routes": ["DUTY"],
                "disclosed": 3,
            }
        ],
    }


RECORDS = """query ($code: String!) {
  subject(code: $code) { name records(first: 100) { totalCount nodes { title content versions { number } } } }
  records(first: 100) { totalCount nodes { id title content } }
}"""


async def test_c50_an_auditor_reads_of_records_what_the_public_reads(desk: Desk) -> None:
    assert await desk.data(RECORDS, "auditor", code=SUBJECTS["camel"].code) == await desk.data(
        RECORDS, "public", code=SUBJECTS["camel"].code
    )


async def test_c50_the_whole_log_holds_no_name_code_or_title(desk: Desk) -> None:
    told = json.dumps(await desk.data(WHOLE, "auditor"), ensure_ascii=False)
    rows = await desk.database.fetch_rows("select title from record")
    secrets = [each for whom in SUBJECTS.values() for each in (whom.name, whom.code, whom.document) if each]
    assert [each for each in (*secrets, *(row[0] for row in rows)) if each in told] == []


async def test_the_entry_of_a_question_that_reads_the_log_names_whom_it_was_told_of(desk: Desk) -> None:
    await desk.data(SUBJECTS_OF, "auditor", filter={"roles": ["CREDIT_SERVICE_FIRM", "COMPETENT_AUTHORITY"]})
    classes = '["LOG_ENTRY","LOG_FACT"]'
    assert await desk.written() == {
        SUBJECTS["camel"].pseudonym: (False, classes, '["AUDIT"]', 1),
        SUBJECTS["salt"].pseudonym: (False, classes, '["AUDIT"]', 2),
    }


async def test_a_question_that_shows_no_subject_names_none(desk: Desk) -> None:
    await desk.data(IDS, "auditor")
    assert await desk.written() == {}
    assert len(await desk.database.fetch_rows("select id from query_log")) == len(LOG) + 1


async def test_without_its_disclosure_a_told_subject_would_go_unnamed(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(logged, "JoinText", lambda _: fixed_text(""))
    await desk.data(SUBJECTS_OF, "auditor")
    assert await desk.written() == {}


@pytest.mark.parametrize(
    ("pseudonym", "named"),
    [
        pytest.param(SUBJECTS["salt"].pseudonym, True, id="a subject of the log"),
        pytest.param("0" * 32, True, id="nobody's pseudonym"),
        pytest.param("张三 150102199001011234", False, id="a name and a number typed in its place"),
    ],
)
async def test_a_subject_that_the_log_is_searched_for_counts_as_asked_by_key(
    desk: Desk, pseudonym: str, named: bool
) -> None:
    await desk.data(IDS, "auditor", filter={"pseudonym": pseudonym})
    assert await desk.written() == ({pseudonym: (True, "[]", "[]", 0)} if named else {})


FILTERS: dict[str, tuple[dict[str, Any], set[str] | frozenset[str]]] = {
    "from the first day": ({"from": "2026-11-18"}, ALL - {"last of the 16th", "first of the 17th", "last of the 17th"}),
    "until the last day": ({"until": "2026-11-16"}, {"last of the 16th"}),
    "one day": ({"from": "2026-11-17", "until": "2026-11-17"}, {"first of the 17th", "last of the 17th"}),
    "a day before the others": ({"from": "2026-11-18", "until": "2026-11-17"}, set()),
    "the calendar's own ends": ({"from": "0001-01-01", "until": "9999-12-31"}, ALL),
    "the calendar's first day": ({"until": "0001-01-01"}, set()),
    "the calendar's last day": ({"from": "9999-12-31"}, set()),
    "roles": ({"roles": ["TIP_OFFICER", "AUDITOR"]}, PROTECTED | {"auditor's"}),
    "refused": ({"decision": "REFUSED"}, {"refused to the colleague"}),
    "answered": ({"decision": "PERMITTED"}, ALL - {"refused to the colleague"}),
    "purposes": ({"purposes": ["AUTHORISED", "CREDIT_PRODUCT"]}, {"association's", "firm's", "agent's"}),
    "code": ({"code": "NOT_AVAILABLE"}, {"refused to the colleague"}),
    "another code": ({"code": "PURPOSE_REQUIRED"}, set()),
    "a subject": ({"pseudonym": SUBJECTS["salt"].pseudonym}, {"colleague's", "firm's", "reviewer's"}),
    "nobody": ({"pseudonym": "x"}, set()),
    "all at once": (
        {"from": "2026-11-18", "roles": ["USER_AGENCY"], "pseudonym": SUBJECTS["salt"].pseudonym},
        {"colleague's"},
    ),
    "nothing": ({}, ALL),
    "nulls": ({"from": None, "roles": None, "pseudonym": None}, ALL),
}


async def test_a_filter_finds_its_entries(desk: Desk) -> None:
    seen = {}
    for name, (wanted, _) in FILTERS.items():
        found = (await desk.data(IDS, "auditor", filter=wanted))["queryLog"]
        assert found["totalCount"] == len(found["nodes"]), name
        seen[name] = set(names(found)) - {"fresh"}  # the auditor's own questions here
    assert seen == {name: expected for name, (_, expected) in FILTERS.items()}


PAGE = """query ($first: Int, $after: String, $last: Int, $before: String) {
  queryLog(first: $first, after: $after, last: $last, before: $before, filter: { until: "2026-11-19" }) {
    totalCount edges { cursor node { id } } nodes { id }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}"""
_NEWEST_FIRST = [each.name for each in sorted(LOG, key=lambda each: (each.row()["at"], each.id), reverse=True)]


@pytest.mark.parametrize("size", [1, 3])
async def test_pages_pass_each_entry_once_though_moments_are_equal(desk: Desk, size: int) -> None:
    found: list[str] = []
    after, follows = None, True
    while follows:
        page = (await desk.data(PAGE, "auditor", first=size, after=after))["queryLog"]
        found += names(page)
        after, follows = page["pageInfo"]["endCursor"], page["pageInfo"]["hasNextPage"]
        assert len(found) <= len(LOG)
    assert found == _NEWEST_FIRST


@pytest.mark.parametrize("size", [1, 3])
async def test_pages_from_the_end_pass_the_same(desk: Desk, size: int) -> None:
    found: list[str] = []
    before, precedes = None, True
    while precedes:
        page = (await desk.data(PAGE, "auditor", last=size, before=before))["queryLog"]
        found = names(page) + found
        before, precedes = page["pageInfo"]["startCursor"], page["pageInfo"]["hasPreviousPage"]
        assert len(found) <= len(LOG)
    assert found == _NEWEST_FIRST


async def test_a_cursor_of_another_reader_or_page_is_refused(desk: Desk) -> None:
    page = (await desk.data(PAGE, "auditor", first=1))["queryLog"]
    cursor = page["pageInfo"]["endCursor"]
    assert await desk.code(PAGE, "organ", first=1, after=cursor) == "CURSOR_INVALID"
    other = "query ($after: String) { queryLog(first: 1, after: $after) { nodes { id } } }"
    assert await desk.code(other, "auditor", after=cursor) == "CURSOR_INVALID"


async def test_the_answer_is_without_the_entry_of_its_own_question(desk: Desk) -> None:
    assert "fresh" not in names((await desk.data(IDS, "organ"))["queryLog"])
    assert names((await desk.data(IDS, "organ"))["queryLog"]).count("fresh") == 1
