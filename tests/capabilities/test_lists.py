"""C58: anybody looks up severe subjects by code; of persons only what the list's own law publishes is shown."""

from tests.capabilities.questions import change
from tests.golden.asking import Asking
from tests.golden.places import SUBJECTS

BY_CODE = """query ($code: String!) {
  list(key: "severe") {
    entries(filter: { subjectCode: $code }) {
      totalCount
      nodes { state disputed behaviour listedNumber basisDocument subject { code } }
    }
  }
}"""
PERSONS = """query ($key: String!) {
  list(key: $key) {
    entries {
      nodes { listedNumber subject { __typename name code ... on Person { maskedIdNumber } } }
    }
  }
}"""


async def test_c58_anybody_finds_the_entry_by_code_with_its_flags(ask: Asking) -> None:
    entries = (await ask.data(BY_CODE, code=SUBJECTS["camel"].code))["list"]["entries"]
    (entry,) = entries["nodes"]
    assert entries["totalCount"] == 1
    assert (entry["state"], entry["disputed"], entry["behaviour"]) == ("PUBLISHED", True, "HEALTH_AND_LIFE")
    assert entry["subject"]["code"] == SUBJECTS["camel"].code


async def test_c58_the_entry_stands_on_the_page_of_the_company_too(ask: Asking) -> None:
    text = "query ($code: String!) { subject(code: $code) { listEntries(active: true) { disputed list { key } } } }"
    found = (await ask.data(text, code=SUBJECTS["camel"].code))["subject"]["listEntries"]
    assert found == [{"disputed": True, "list": {"key": "severe"}}]


async def test_c58_removed_proposed_and_ended_entries_and_unlisted_companies_look_alike(ask: Asking) -> None:
    answers = [
        await ask(BY_CODE, code=code)
        for code in (
            *(SUBJECTS[name].code for name in ("oasis", "salt", "sister", "closed", "hidden")),
            "91152921XXXXXX6K25",
        )
    ]
    assert answers == [answers[0]] * len(answers)
    assert answers[0]["data"]["list"]["entries"] == {"totalCount": 0, "nodes": []}


async def test_c58_an_entry_is_gone_on_the_day_of_its_removal(own: Asking) -> None:
    await change(own, "update list_entry set state = 'REMOVED' where id = ?", "e" + "1".rjust(31, "0"))
    assert (await own.data(BY_CODE, code=SUBJECTS["camel"].code))["list"]["entries"]["totalCount"] == 0


async def _person(ask: Asking, key: str, name: str) -> tuple[str | None, str]:
    """Return (longer number, masked number) of a listed person, as anybody is told."""
    entries = (await ask.data(PERSONS, key=key))["list"]["entries"]["nodes"]
    (entry,) = [each for each in entries if each["subject"]["name"] == SUBJECTS[name].name]
    assert entry["subject"]["__typename"] == "Person"
    assert entry["subject"]["code"] is None
    return entry["listedNumber"], entry["subject"]["maskedIdNumber"]


async def test_c58_a_person_on_a_severe_list_is_shown_with_a_masked_number(ask: Asking) -> None:
    document = str(SUBJECTS["listed person"].document)
    assert await _person(ask, "severe", "listed person") == (None, "*" * 16 + document[-2:])


async def test_c58_a_list_with_an_exception_row_shows_the_longer_number(ask: Asking) -> None:
    document = str(SUBJECTS["debtor"].document)
    longer, masked = await _person(ask, "judgment-debtors", "debtor")
    assert (longer, masked) == (document[:6] + "*" * 8 + document[-4:], "*" * 16 + document[-2:])


async def test_c58_without_the_exception_row_the_longer_number_is_gone(own: Asking) -> None:
    await change(own, "update credit_list set number_exception = null where key = ?", "judgment-debtors")
    assert (await _person(own, "judgment-debtors", "debtor"))[0] is None
