"""Each reader's formalities: what is missing has a code of its own, and what is there is answered by its route."""

import pytest

from resolvers.demo.cast import COMPANY_CODE, PERSON_DOCUMENT, PERSON_NAME, PERSON_NUMBER, SISTER_CODE
from resolvers.demo.documented import CODES, NARROW_CATEGORY
from resolvers.demo.numbers import organisation_code
from tests.endpoint.desk import MARKER, Desk, data, refusal, token

BOTH = pytest.mark.parametrize("filled_url", ["sqlite", "postgresql"], indirect=True)
ABSENT_CODE = organisation_code("91", "152921", 9_999_999)
RESTRICTED = "restricted: recordCount(filter: {openness: RESTRICTED})"
PERSON = f'person: {{documentType: {PERSON_DOCUMENT}, number: "{PERSON_NUMBER}", name: "{PERSON_NAME}"}}'
AGENT, FIRM = "SQ-2026-0001", "XK-2026-0001"


def about(code: str, selected: str = f"name {RESTRICTED}") -> str:
    return f'{{ subject(code: "{code}") {{ {selected} }} }}'


def under(code: str, matter: str, question: str) -> str:
    """Return a question that states a purpose."""
    return f'query @purpose(code: {code}, matter: "{matter}") {question}'


def resting(question: str, matter: str = AGENT) -> str:
    return under("AUTHORISED", matter, question)


def product(question: str, matter: str = FIRM) -> str:
    return under("CREDIT_PRODUCT", matter, question)


def only(category: str) -> str:
    return f"records(filter: {{categories: [{category}]}}) {{ totalCount }}"


COMPANY, STRANGER, NOBODY = about(COMPANY_CODE), about(SISTER_CODE), about(ABSENT_CODE)
EARLY, EXPIRED, REVOKED = (about(CODES[key]) for key in ("early", "expired", "revoked"))
MARRIAGE = "{ records(filter: {categories: [NP_MARITAL_STATUS]}) { totalCount } }"
MANY = f'{{ subjectsByCodes(codes: ["{COMPANY_CODE}"]) {{ code }} }}'
BEYOND = about(CODES["narrow"], only("ORG_ADMIN_PENALTY"))
DUTY, CASES, AUDIT = (
    under(purpose, FIRM, COMPANY) for purpose in ("ADMIN_LICENSING", "CASE_HANDLING", "SUPERVISION_AUDIT")
)
REFUSED = [
    ("an agent without proof of its own identity", "unproven-agent", resting(COMPANY), "IDENTITY_PROOF_REQUIRED"),
    ("proof comes before authorisation", "unproven-agent", resting(STRANGER), "IDENTITY_PROOF_REQUIRED"),
    ("an agent whom nobody authorised", "agent", resting(STRANGER), "AUTHORIZATION_REQUIRED"),
    ("a subject that does not exist", "agent", resting(NOBODY), "AUTHORIZATION_REQUIRED"),
    ("an authorisation that has ended", "agent", resting(EXPIRED), "AUTHORIZATION_EXPIRED"),
    ("an authorisation that has not begun", "agent", resting(EARLY), "AUTHORIZATION_EXPIRED"),
    ("an authorisation revoked", "agent", resting(REVOKED), "AUTHORIZATION_REVOKED"),
    ("a category beyond it", "agent", resting(BEYOND), "AUTHORIZATION_SCOPE"),
    ("a category beyond it, without the directive", "agent", BEYOND, "AUTHORIZATION_SCOPE"),
    ("an agent's matter that is none", "agent", resting(COMPANY, MARKER), "MATTER_INVALID"),
    ("an agent states a firm's purpose", "agent", product(COMPANY), "PURPOSE_NOT_PERMITTED"),
    ("an association whom nobody authorised", "association", resting(STRANGER), "AUTHORIZATION_REQUIRED"),
    ("an association's authorisation ended", "association", resting(EXPIRED), "AUTHORIZATION_EXPIRED"),
    ("an association's authorisation revoked", "association", resting(REVOKED), "AUTHORIZATION_REVOKED"),
    ("an association beyond its agreed use", "association", resting(MARRIAGE), "AGREED_SCOPE_EXCEEDED"),
    ("an association states a firm's purpose", "association", product(COMPANY), "PURPOSE_NOT_PERMITTED"),
    ("an association asks for many", "association", MANY, "BATCH_NOT_PERMITTED"),
    ("a firm beyond its agreed use", "credit-firm", product(MARRIAGE), "AGREED_SCOPE_EXCEEDED"),
    ("a firm states a duty of organs", "credit-firm", DUTY, "PURPOSE_NOT_PERMITTED"),
    ("a firm asks for many", "credit-firm", MANY, "BATCH_NOT_PERMITTED"),
    ("a firm abroad", "foreign-firm", COMPANY, "CROSS_BORDER_FORBIDDEN"),
    ("a firm abroad asks who it is", "foreign-firm", "{ viewer { role } }", "CROSS_BORDER_FORBIDDEN"),
    ("a firm abroad that is authorised", "foreign-firm", product(COMPANY), "CROSS_BORDER_FORBIDDEN"),
    ("a provider states a purpose", "provider", DUTY, "PURPOSE_NOT_PERMITTED"),
    ("a collector states its agreement's purpose", "collector", under("FINANCING_SERVICE", FIRM, COMPANY),
     "PURPOSE_NOT_PERMITTED"),
    ("staff state a purpose", "case-operator", CASES, "PURPOSE_NOT_PERMITTED"),
    ("an authority states a duty of organs", "regional-authority", DUTY, "PURPOSE_NOT_PERMITTED"),
    ("an auditor states a purpose", "auditor", AUDIT, "PURPOSE_NOT_PERMITTED"),
    ("the desk for tips states a purpose", "tip-officer", CASES, "PURPOSE_NOT_PERMITTED"),
]  # fmt: skip


@BOTH
@pytest.mark.parametrize(("actor", "query", "code"), [pytest.param(*case[1:], id=case[0]) for case in REFUSED])
async def test_a_missing_formality_is_refused_by_its_own_code(actor: str, query: str, code: str, desk: Desk) -> None:
    assert refusal(await desk.ask(query, actor=actor)) == (200, code)


ANSWERED = [
    ("the public", None, COMPANY, 0),
    ("an agent, authorised and proven", "agent", resting(COMPANY), 1),
    ("an agent needs no directive", "agent", COMPANY, 1),
    ("an agent under a narrow authorisation", "agent", resting(about(CODES["narrow"])), 1),
    ("an agent reads on under an expired one, what is open", "agent", EXPIRED, 0),
    ("an agent without proof, what is open", "unproven-agent", COMPANY, 0),
    ("an association that states its use", "association", resting(COMPANY), 1),
    ("an association that does not", "association", COMPANY, 0),
    ("a firm that states the agreed use", "credit-firm", product(COMPANY), 1),
    ("a firm that does not", "credit-firm", COMPANY, 0),
    ("a firm without authorisation reads what is open", "credit-firm", product(STRANGER), 0),
    ("a provider, what it submitted", "provider", COMPANY, 1),
    ("a collector, nothing of a company it did not report", "collector", COMPANY, 0),
    ("staff, inside a case of their region", "case-operator", about(CODES["watched"]), 2),
    ("staff, nothing of another region's case", "hohhot-operator", about(CODES["watched"]), 0),
    ("an authority without a purpose", "regional-authority", COMPANY, 0),
    ("an authority in its region", "regional-authority", AUDIT, 2),
    ("an auditor, no content", "auditor", COMPANY, 0),
    ("the desk for tips, no content", "tip-officer", COMPANY, 0),
    ("the company itself", "company", COMPANY, 2),
]


@BOTH
@pytest.mark.parametrize(("actor", "query", "count"), [pytest.param(*case[1:], id=case[0]) for case in ANSWERED])
async def test_a_reader_finds_what_its_route_opens_and_no_more(
    actor: str | None, query: str, count: int, desk: Desk
) -> None:
    assert data(await desk.ask(query, actor=actor))["subject"]["restricted"] == count


DESKS = [
    ("cases of its own", "company", "cases", True),
    ("cases addressed to it", "provider", "cases", True),
    ("its worklist", "case-operator", "cases", True),
    ("reviews on its post", "regional-authority", "cases", True),
    ("an auditor has no cases", "auditor", "cases", False),
    ("the public has no cases", None, "cases", False),
    ("tips at their desk", "tip-officer", "tips", True),
    ("an auditor has no tips", "auditor", "tips", False),
    ("staff have no tips", "case-operator", "tips", False),
    ("the accused sees no tip about itself", "company", "tips", False),
    ("authorisations it holds", "agent", "authorisations", True),
    ("authorisations it gave", "company", "authorisations", True),
    ("a state organ holds none", "licensing-officer", "authorisations", False),
    ("the whole log", "auditor", "queryLog", True),
    ("the log of its unit", "licensing-officer", "queryLog", True),
    ("the public has no log", None, "queryLog", False),
]


@BOTH
@pytest.mark.parametrize(("actor", "field", "is_there"), [pytest.param(*case[1:], id=case[0]) for case in DESKS])
async def test_a_desk_is_there_for_those_who_sit_at_it(
    actor: str | None, field: str, is_there: bool, desk: Desk
) -> None:
    answer = await desk.ask(f"{{ {field}(first: 5) {{ totalCount nodes {{ id }} }} }}", actor=actor)
    found = data(answer)[field]
    assert bool(found["totalCount"]) is is_there
    assert bool(found["nodes"]) is is_there


async def test_without_the_directive_a_subject_that_is_not_open_has_the_same_code_beside_the_data(desk: Desk) -> None:
    body = (await desk.ask(NOBODY, actor="agent")).json()
    assert body["data"] == {"subject": None}
    assert [each["extensions"]["code"] for each in body["errors"]] == ["AUTHORIZATION_REQUIRED"]


async def test_what_lies_beyond_an_authorisation_is_withheld_by_that_name(desk: Desk) -> None:
    body = (await desk.ask(about(CODES["narrow"]), actor="agent")).json()
    assert {each["reason"] for each in body["extensions"]["withheld"]} == {"AUTHORIZATION_SCOPE"}
    assert data(await desk.ask(about(CODES["narrow"], only(NARROW_CATEGORY)), actor="agent"))["subject"]


async def test_a_firms_token_without_a_scope_reaches_nothing(desk: Desk) -> None:
    headers = {"authorization": f"Bearer {token('credit-firm', scopes=None)}"}
    body = (await desk.ask(about(COMPANY_CODE), headers=headers)).json()
    assert body["data"] == {"subject": None}
    assert {each["reason"] for each in body["extensions"]["withheld"]} == {"SCOPE_REQUIRED"}


async def test_a_person_is_asked_for_under_an_authorisation_by_number_and_name(desk: Desk) -> None:
    question = f"{{ subject({PERSON}) {{ name {RESTRICTED} }} }}"
    assert data(await desk.ask(question))["subject"]["restricted"] == 0
    assert data(await desk.ask(resting(question), actor="agent"))["subject"]["restricted"] > 0
