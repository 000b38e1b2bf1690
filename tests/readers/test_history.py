"""What a subject is told of its own past: who asked about it, and which of its records came to their end."""

from datetime import date
from typing import Any

import pytest

from policies.vocabulary import ROLES
from resolvers import compilation
from tests.readers.logbook import ARCHIVED, COLLECTED, LAPSED, LOG, PROTECTED, Desk, desk
from tests.readers.people import ACTORS, NOW, SUBJECTS

__all__ = ["desk"]

HISTORY = """query ($code: String!) { subject(code: $code) { accessHistory(first: 100) {
  totalCount nodes { at role unit { name } purpose decision askedByKey fieldClasses disclosed }
} } }"""
ABOUT = {
    name: sorted(each.row()["at"].isoformat() for each in LOG if name in each.about and each.name not in PROTECTED)  # type: ignore[attr-defined]
    for name in SUBJECTS
}
# who asks about whom, and whether it is told who asked
READERS = {
    "the subject itself": ("camel", "camel", True),
    "another subject": ("salt", "camel", False),
    "an agent whose authorisation shows it": ("agent", "camel", True),
    "an agent whose authorisation does not": ("agent", "salt", False),
    "an agent whose authorisation has ended": ("agent", "river", False),
    "an agent without one": ("agent", "green", False),
    "the public": ("public", "camel", False),
    "an organ that asked": ("organ", "camel", False),
    "an association that asked": ("association", "camel", False),
    "a firm that asked": ("firm", "camel", False),
    "a provider": ("provider", "camel", False),
    "a collector": ("collector", "camel", False),
    "a clerk with a ticket": ("clerk", "camel", False),
    "a reviewer with a ticket": ("reviewer", "camel", False),
    "an auditor": ("auditor", "camel", False),
    "an officer at the desk for tips": ("tip desk", "camel", False),
}


def test_every_role_asks_who_asked() -> None:
    assert {ACTORS[reader].role for reader, _, _ in READERS.values()} == set(ROLES)


async def test_who_asked_is_told_to_the_subject_and_to_whom_it_allows(desk: Desk) -> None:
    told, withheld = {}, {}
    for name, (reader, whom, _) in READERS.items():
        body = await desk(HISTORY, reader, code=SUBJECTS[whom].code)
        found = body["data"]["subject"]["accessHistory"]
        assert found["totalCount"] == len(found["nodes"]), name
        told[name] = len([each for each in found["nodes"] if each["at"] < "2026-11-20"])  # not the questions above
        fields = {each["field"] for each in body.get("extensions", {}).get("withheld", ())}
        withheld[name] = "Organization.accessHistory" in fields
    assert told == {name: len(ABOUT[whom]) if is_told else 0 for name, (_, whom, is_told) in READERS.items()}
    assert withheld == {name: ACTORS[reader].role != "SUBJECT_SELF" for name, (reader, _, _) in READERS.items()}


async def test_the_desk_for_tips_never_stands_in_the_history_of_whom_it_looked_at(desk: Desk) -> None:
    assert PROTECTED
    found = (await desk.data(HISTORY, "camel", code=SUBJECTS["camel"].code))["subject"]["accessHistory"]
    assert "TIP_OFFICER" not in {each["role"] for each in found["nodes"]}


async def test_the_public_is_told_how_the_history_is_lawfully_read(desk: Desk) -> None:
    body = await desk(HISTORY, "public", code=SUBJECTS["camel"].code)
    (told,) = (each for each in body["extensions"]["withheld"] if each["field"] == "Organization.accessHistory")
    assert (told["reason"], told["routes"]) == ("RESTRICTED", ["AUTHORISATION", "SELF"])


LOOK = """query ($code: String!) @purpose(code: ADMIN_LICENSING, matter: "XK-2026-0002") {
  subject(code: $code) { records(first: 100) { nodes { title } } }
}"""


async def test_c33_a_look_stands_in_the_history_with_unit_time_purpose_and_classes(desk: Desk) -> None:
    await desk.data(LOOK, "organ", code=SUBJECTS["camel"].code)
    found = (await desk.data(HISTORY, "camel", code=SUBJECTS["camel"].code))["subject"]["accessHistory"]
    latest = found["nodes"][0]
    assert latest.pop("disclosed") > 0
    assert latest == {
        "at": "2026-11-20T12:00:00+08:00",
        "role": "USER_AGENCY",
        "unit": {"name": "单位 approval"},
        "purpose": "ADMIN_LICENSING",
        "decision": "PERMITTED",
        "askedByKey": True,
        "fieldClasses": ["RECORD", "RECORD_TEXT"],
    }


async def test_reading_ones_own_history_is_an_entry_of_its_own_and_not_in_that_answer(desk: Desk) -> None:
    asked: dict[str, Any] = {"code": SUBJECTS["camel"].code}
    first = (await desk.data(HISTORY, "camel", **asked))["subject"]["accessHistory"]
    again = (await desk.data(HISTORY, "camel", **asked))["subject"]["accessHistory"]
    assert again["totalCount"] == first["totalCount"] + 1
    assert again["nodes"][1:] == first["nodes"]
    assert again["nodes"][0]["fieldClasses"] == ["ACCESS_EVENT", "ACCESS_FACT"]
    assert again["nodes"][0]["role"] == "SUBJECT_SELF"


async def test_without_its_pseudonym_a_history_would_be_told_without_an_entry(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    nameless = {kind: name for kind, name in compilation.PSEUDONYMS.items() if kind != "AccessEvent"}
    monkeypatch.setattr(compilation, "PSEUDONYMS", nameless)
    text = "{ viewer { subject { accessHistory(first: 5) { nodes { at } } } } }"
    await desk.data(text, "camel")
    assert await desk.written() == {}
    monkeypatch.undo()
    await Desk(desk.database).data(text, "camel")
    assert list(await desk.written()) == [SUBJECTS["camel"].pseudonym]


PAGE = """query ($first: Int, $after: String) { viewer { subject { accessHistory(first: $first, after: $after) {
  nodes { at } pageInfo { hasNextPage endCursor }
} } } }"""


@pytest.mark.parametrize("size", [1, 4])
async def test_a_history_is_paged_newest_first(desk: Desk, size: int) -> None:
    found: list[str] = []
    after, follows = None, True
    while follows:
        page = (await desk.data(PAGE, "camel", first=size, after=after))["viewer"]["subject"]["accessHistory"]
        found += [each["at"] for each in page["nodes"]]
        after, follows = page["pageInfo"]["endCursor"], page["pageInfo"]["hasNextPage"]
        assert len(found) <= len(ABOUT["camel"])
    assert found == sorted(found, reverse=True)
    assert len(found) == len(ABOUT["camel"])


ARCHIVE = """query ($code: String!) { subject(code: $code) { ... on Organization { archive(first: 100) {
  totalCount nodes { category kind decidedOn endedOn disclosureUntil }
} } } }"""
ENDED: dict[str, list[date]] = {
    "camel": [LAPSED, ARCHIVED, COLLECTED],
    "salt": [],
    "public": [],
    "agent": [],
    "organ": [],
    "association": [],
    "firm": [],
    "provider": [LAPSED, ARCHIVED],  # its own submissions
    "collector": [COLLECTED],
    "collector without agreement": [],
    "clerk": [LAPSED, ARCHIVED, COLLECTED],  # a ticket about the organisation as a whole
    "intake clerk": [],
    "hohhot clerk": [],
    "reviewer": [ARCHIVED],  # a ticket about this one record
    "auditor": [],
    "tip desk": [],
}


def test_every_role_asks_for_an_archive() -> None:
    assert {ACTORS[reader].role for reader in ENDED} == set(ROLES)


async def test_an_archive_is_told_to_those_concerned(desk: Desk) -> None:
    told = {}
    for reader in ENDED:
        found = (await desk.data(ARCHIVE, reader, code=SUBJECTS["camel"].code))["subject"]["archive"]
        assert found["totalCount"] == len(found["nodes"]), reader
        told[reader] = [date.fromisoformat(each["decidedOn"]) for each in found["nodes"]]
    assert told == ENDED


async def test_an_archive_tells_existence_and_dates(desk: Desk) -> None:
    found = (await desk.data(ARCHIVE, "provider", code=SUBJECTS["camel"].code))["subject"]["archive"]
    assert found["nodes"][0] == {
        "category": "ORG_ADMIN_PENALTY",
        "kind": "NEGATIVE",
        "decidedOn": "2021-11-01",
        "endedOn": "2021-11-19",
        "disclosureUntil": "2026-11-19",
    }


async def test_an_archive_that_was_told_is_entered_with_its_subject(desk: Desk) -> None:
    await desk.data("{ viewer { subject { ... on Organization { archive { nodes { decidedOn } } } } } }", "camel")
    classes = '["ARCHIVED_FACT","ARCHIVED_RECORD"]'
    assert await desk.written() == {SUBJECTS["camel"].pseudonym: (False, classes, '["SELF"]', 3)}


async def test_of_a_person_nothing_is_archived(desk: Desk) -> None:
    text = "{ viewer { subject { ... on Person { archive { nodes { decidedOn } } } } } }"
    assert await desk.code(text, "person", now=NOW) == "QUESTION_INVALID"
