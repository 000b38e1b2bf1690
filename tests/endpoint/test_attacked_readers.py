"""What an attack on the readers once found, so that it is not found again."""

import shutil
from pathlib import Path
from typing import Any

import pytest

from db.engine import Database
from policies.fields import RULES, load_fields
from policies.tables import PolicyFileError
from resolvers.authorise import SINGLE_LOOKUPS
from resolvers.demo.actors import bearer_key
from resolvers.demo.cast import COMPANY_CODE, SISTER_CODE
from tests.endpoint.desk import KEYS, MARKER, Desk, data, refusal, token

AUTHORISED = '@purpose(code: AUTHORISED, matter: "SQ-2026-0001")'
PRODUCT = '@purpose(code: CREDIT_PRODUCT, matter: "SQ-2026-0001")'
RESTRICTED = "records(filter: { openness: RESTRICTED }) { totalCount }"
FIRM = "credit-firm"


def unit_of(name: str) -> str:
    """Return the unit of a bearer as a sub-select."""
    return f"(select unit_id from bearer where key = '{bearer_key(name, KEYS)}')"


async def _change(database: Database, statement: str) -> None:
    await database.commit([(statement, [])])


async def _serves(desk: Desk, name: str, unit: str) -> None:
    """Let the bearer `name` serve the unit of the bearer `unit`."""
    await _change(
        desk.database, f"update bearer set unit_id = {unit_of(unit)} where key = '{bearer_key(name, KEYS)}'"
    )


async def _authorised_by(desk: Desk, state: str) -> str:
    """Return the code of a subject whose one authorisation of the firm is in this state."""
    rows = await desk.database.fetch_rows(
        "select s.code from authorisation a join subject s on s.id = a.subject_id where s.code is not null"
        f" and a.holder_unit_id = {unit_of(FIRM)} and {state} order by a.id limit 1"
    )
    found: str = rows[0][0]
    return found


STATES = [
    pytest.param("s.code = '" + COMPANY_CODE + "'", id="one that lives"),
    pytest.param("a.revoked_on is not null", id="a revoked one"),
    pytest.param("a.revoked_on is null and a.valid_until < date('now', '+8 hours')", id="one that has ended"),
]


@pytest.mark.parametrize("scopes", [frozenset[str](), frozenset({"lists"}), frozenset({"subjects", "records"})])
@pytest.mark.parametrize("state", STATES)
async def test_a_token_that_does_not_reach_authorisations_is_told_of_none(
    state: str, scopes: frozenset[str], desk: Desk
) -> None:
    bearer = {"authorization": f"Bearer {token(FIRM, scopes=scopes)}"}
    beyond = "records(filter: { categories: [NP_IDENTITY] }) { totalCount }"  # what it covers of no organisation

    async def told(code: str) -> tuple[Any, Any]:
        body = (await desk.ask(f'query {PRODUCT} {{ subject(code: "{code}") {{ {beyond} }} }}', headers=bearer)).json()
        return [each["extensions"]["code"] for each in body.get("errors", [])], body["extensions"]["withheld"]

    assert await told(await _authorised_by(desk, state)) == await told(SISTER_CODE)


async def test_a_grant_that_the_scopes_do_not_reach_is_no_route_of_the_viewer(desk: Desk) -> None:
    scopes = frozenset({"subjects", "records", "log"})
    asked = f"query {PRODUCT} {{ viewer {{ routes classes {{ routes }} }} }}"
    answer = await desk.ask(asked, headers={"authorization": f"Bearer {token(FIRM, scopes=scopes)}"})
    viewer = data(answer)["viewer"]
    assert viewer["routes"] == ["LOG"]
    assert {route for each in viewer["classes"] for route in each["routes"]} == {"LOG"}


async def test_no_unit_stands_in_for_an_agents_own_proof(desk: Desk) -> None:
    asked = f'query {AUTHORISED} {{ subject(code: "{COMPANY_CODE}") {{ {RESTRICTED} }} }}'
    assert data(await desk.ask(asked, actor="association"))["subject"]["records"]["totalCount"] > 0
    await _serves(desk, "unproven-agent", "association")
    assert refusal(await desk.ask(asked, actor="unproven-agent")) == (200, "IDENTITY_PROOF_REQUIRED")
    held = "{ authorisations { nodes { holder { id } } } }"
    nodes = data(await desk.ask(held, actor="unproven-agent"))["authorisations"]["nodes"]
    assert [each["holder"] for each in nodes] == [None] * len(nodes)


async def test_the_accused_does_not_learn_of_a_tip_from_who_reads_the_auditors_questions(desk: Desk) -> None:
    await _serves(desk, "provider", "auditor")
    (pseudonym,) = (await desk.database.fetch_rows(f"select pseudonym from subject where code = '{COMPANY_CODE}'"))[0]
    history = "{ viewer { subject { accessHistory(first: 1) { totalCount nodes { role } } } } }"
    before = data(await desk.ask(history, actor="company"))["viewer"]["subject"]["accessHistory"]["totalCount"]
    assert data(await desk.ask(f'{{ subject(code: "{COMPANY_CODE}") {{ name }} }}', actor="tip-officer"))
    about = f'(filter: {{ pseudonym: "{pseudonym}", roles: [TIP_OFFICER] }})'
    audited = data(await desk.ask(f"{{ queryLog{about} {{ nodes {{ subjects {{ pseudonym }} }} }} }}", actor="auditor"))
    assert audited["queryLog"]["nodes"]
    chain = "{ queryLog(filter: { roles: [AUDITOR, TIP_OFFICER] }) { totalCount nodes { subjects { pseudonym } } } }"
    assert data(await desk.ask(chain, actor="provider"))["queryLog"] == {"totalCount": 0, "nodes": []}
    after = data(await desk.ask(history, actor="company"))["viewer"]["subject"]["accessHistory"]
    assert after["totalCount"] == before + 1  # the look of the company itself, above
    assert after["nodes"] == [{"role": "SUBJECT_SELF"}]


@pytest.mark.parametrize("basis", ["", "  "])
async def test_an_empty_basis_answers_no_unit_abroad(basis: str, desk: Desk) -> None:
    await _change(desk.database, f"update unit set export_basis = '{basis}' where country <> 'CHN'")
    refused = await desk.ask("{ viewer { role } }", actor="foreign-firm")
    assert refusal(refused) == (200, "CROSS_BORDER_FORBIDDEN")


@pytest.mark.parametrize("actor", [None, "association", "agent"])
async def test_codes_in_filters_are_a_batch_too(actor: str | None, desk: Desk) -> None:
    def asked(count: int) -> str:
        of_one = f'records(filter: {{ subjectCode: "{COMPANY_CODE}" }}) {{ totalCount }}'
        return "{ " + " ".join(f"a{n}: {of_one}" for n in range(count)) + " }"

    assert data(await desk.ask(asked(SINGLE_LOOKUPS), actor=actor))
    assert refusal(await desk.ask(asked(SINGLE_LOOKUPS + 1), actor=actor)) == (200, "BATCH_NOT_PERMITTED")


@pytest.mark.parametrize("form", ["[0-9X]{18}", "[A-Z0-9-]{1,64}"])
async def test_a_wide_form_lets_no_persons_number_into_the_log(form: str, desk: Desk) -> None:
    await _change(desk.database, f"update sharing_grant set matter_format = '{form}' where purpose = 'AUTHORISED'")
    asked = "query($m: String!) @purpose(code: AUTHORISED, matter: $m) { viewer { role } }"
    assert refusal(await desk.ask(asked, {"m": MARKER}, actor="association")) == (200, "MATTER_INVALID")
    rows = await desk.database.fetch_rows("select 1 from query_log where matter is not null and matter like '1%'")
    assert not rows
    if "A-Z" in form:
        assert data(await desk.ask(asked, {"m": "SQ-2026-0001"}, actor="association"))


@pytest.mark.parametrize("matter", ["ZHANG-1985-031233", "SQ-1599-989020"])
async def test_an_agents_matter_is_of_a_year_in_use_and_no_day_of_birth(matter: str, desk: Desk) -> None:
    asked = "query($m: String!) @purpose(code: AUTHORISED, matter: $m) { viewer { role } }"
    assert refusal(await desk.ask(asked, {"m": matter}, actor="agent")) == (200, "MATTER_INVALID")


@pytest.mark.parametrize(
    ("file", "line", "wider", "fault"),
    [
        ("fields.csv", "Record.versions,RECORD_GOVERNANCE", "Record.versions,RECORD_FACT", "be `RECORD_GOVERNANCE`"),
        ("fields.csv", "Record.endedOn,RECORD_GOVERNANCE", "Record.endedOn,RECORD_FACT", "be `RECORD_GOVERNANCE`"),
        ("content.csv", "remark,CONTENT_REMARK", "remark,CONTENT_FACT", "`remark` can be `CONTENT_REMARK` only"),
        ("content.csv", "facts,CONTENT_TEXT", "facts,CONTENT_FACT", "`facts` can be `CONTENT_TEXT` only"),
    ],
)
def test_a_table_opens_no_governance_remark_or_text(
    file: str, line: str, wider: str, fault: str, tmp_path: Path
) -> None:
    for name in ("fields.csv", "content.csv"):
        shutil.copy(RULES / name, tmp_path / name)
    changed = (tmp_path / file).read_text(encoding="utf-8").replace(f"\n{line},", f"\n{wider},")
    (tmp_path / file).write_text(changed, encoding="utf-8")
    with pytest.raises(PolicyFileError, match=fault):
        load_fields(tmp_path)
