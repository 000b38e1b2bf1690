"""What an attack once found, so that it is not found again."""

import json

import pytest

from db.engine import Database
from resolvers.answer import PROGRAM_BYTES
from resolvers.authorise import SINGLE_LOOKUPS
from resolvers.bounded import Weighted
from resolvers.demo.actors import bearer_key
from resolvers.demo.cast import COMPANY_CODE, PERSON_NAME, PERSON_NUMBER
from resolvers.document import Documents
from resolvers.limits import Limits
from tests.endpoint.desk import KEYS, LICENSING, MATTER, Desk, Rules, data, refusal

LOOKUP = f'subject(code: "{COMPANY_CODE}") {{ name }}'
OFFICER = "licensing-officer"


def aliased(count: int, field: str, head: str = "") -> str:
    return f"{head} {{ " + " ".join(f"a{n}: {field}" for n in range(count)) + " }"


async def _grant(desk: Desk, assignment: str) -> None:
    """Change every grant of the licensing officer's unit."""
    unit = f"select unit_id from bearer where key = '{bearer_key(OFFICER, KEYS)}'"
    await desk.database.commit([(f"update sharing_grant set {assignment} where unit_id = ({unit})", [])])


async def _last_entry(database: Database) -> tuple[str, list[str]]:
    """Return the id of the newest entry and the pseudonyms it names."""
    (entry,) = (await database.fetch_rows("select id from query_log order by at desc, id limit 1"))[0]
    rows = await database.fetch_rows(f"select pseudonym from query_log_subject where entry_id = '{entry}'")
    return entry, [name for (name,) in rows]


@pytest.mark.parametrize("actor", [None, "company"])
async def test_more_than_a_few_look_ups_by_key_are_a_batch(actor: str | None, desk: Desk) -> None:
    assert data(await desk.ask(aliased(SINGLE_LOOKUPS, LOOKUP), actor=actor))
    refused = await desk.ask(aliased(SINGLE_LOOKUPS + 1, LOOKUP), actor=actor)
    assert refusal(refused) == (200, "BATCH_NOT_PERMITTED")


async def test_a_batch_is_measured_over_the_whole_question(desk: Desk) -> None:
    await _grant(desk, "batch_max_codes = 2")
    codes = f'subjectsByCodes(codes: ["{COMPANY_CODE}"]) {{ code }}'
    head = f"query {LICENSING}"
    assert data(await desk.ask(aliased(2, codes, head), actor=OFFICER))
    assert refusal(await desk.ask(aliased(3, codes, head), actor=OFFICER)) == (200, "BATCH_TOO_LARGE")
    assert refusal(await desk.ask(aliased(SINGLE_LOOKUPS + 1, LOOKUP, head), actor=OFFICER)) == (200, "BATCH_TOO_LARGE")


async def test_a_count_of_few_subjects_names_them_in_the_log(desk: Desk) -> None:
    question = "{ records(filter: { openness: RESTRICTED }) { totalCount } }"
    assert data(await desk.ask(question, actor="company"))["records"]["totalCount"] > 0
    row = await desk.database.fetch_row(f"select pseudonym from subject where code = '{COMPANY_CODE}'")
    assert row is not None
    assert (await _last_entry(desk.database))[1] == [row[0]]


async def test_a_code_in_a_filter_is_asked_for_by_key(desk: Desk) -> None:
    question = f'{{ lists {{ entries(filter: {{ subjectCode: "{COMPANY_CODE}" }}) {{ totalCount }} }} }}'
    assert data(await desk.ask(question, actor=OFFICER))
    assert KEYS.alias(f"USCC:{COMPANY_CODE}") in (await _last_entry(desk.database))[1]


@pytest.mark.parametrize(
    "form",
    [
        pytest.param("([A-Z", id="no regular expression"),
        pytest.param("([A-Z0-9-]+)+_", id="one that takes for ever"),
        pytest.param(".*", id="one that lets anything in"),
    ],
)
async def test_a_form_that_is_not_plain_fits_nothing_until_it_is_mended(form: str, desk: Desk) -> None:
    question = f"query {LICENSING} {{ viewer {{ role }} }}"
    await _grant(desk, f"matter_format = '{form}'")
    assert refusal(await desk.ask(question, actor=OFFICER)) == (200, "MATTER_INVALID")
    await _grant(desk, r"matter_format = '^[A-Z]{2,6}-20\d{2}-\d{3,6}$'")
    assert data(await desk.ask(question, actor=OFFICER))


async def test_a_matter_in_digits_of_another_script_is_refused(desk: Desk) -> None:
    odd = MATTER.replace("0001", "٠٠٠١")
    question = "query($m: String!) @purpose(code: ADMIN_LICENSING, matter: $m) { viewer { role } }"
    assert refusal(await desk.ask(question, {"m": odd}, actor=OFFICER)) == (200, "MATTER_INVALID")


async def test_a_persons_number_is_never_asked_for_in_an_address(desk: Desk) -> None:
    query = "query($k: PersonKey!) { subject(person: $k) { name } }"
    key = {"documentType": "CITIZEN_ID", "number": PERSON_NUMBER, "name": PERSON_NAME}
    asked = {"query": query, "variables": json.dumps({"k": key})}
    assert refusal(await desk.client.get("/graphql", params=asked)) == (405, "METHOD_NOT_ALLOWED")
    assert data(await desk.ask(query, {"k": key}))["subject"]["name"] == PERSON_NAME


@pytest.mark.parametrize(
    ("text", "kept"),
    [
        pytest.param("{ viewer { role } }", True, id="a plain document"),
        pytest.param(f"# about {PERSON_NUMBER}\n{{ viewer {{ role }} }}", False, id="a number in a comment"),
        pytest.param(f'{{ subject(code: "{COMPANY_CODE}") {{ name }} }}', False, id="a long literal"),
    ],
)
def test_a_document_that_may_hold_a_value_is_not_kept(text: str, kept: bool, rules: Rules) -> None:
    documents = Documents(rules.schema, Limits())
    assert (documents.find(text) is documents.find(text)) is kept


def test_programs_are_forgotten_by_weight_the_least_recently_used_first() -> None:
    kept: Weighted[str, int] = Weighted(10)
    kept.put("a", 1, 4)
    kept.put("b", 2, 4)
    assert kept.get("a") == 1
    kept.put("c", 3, 4)
    assert (kept.get("a"), kept.get("b"), kept.get("c")) == (1, None, 3)
    kept.put("d", 4, 11)
    assert kept.get("d") is None
    assert PROGRAM_BYTES == 64 * 1024 * 1024
