"""Why a state organ asks: without a purpose it is the public; with one, it is held to its grant. And keys."""

import pytest

from resolvers.demo.cast import COMPANY_CODE, PERSON_NAME, PERSON_NUMBER, SISTER_CODE
from tests.endpoint.desk import LICENSING, MARKER, Desk, data, refusal
from tests.endpoint.refused import IDENTIFIER, INPUT

KEYED = f'subject(code: "{COMPANY_CODE}")'
REQUIRED = (200, "PURPOSE_REQUIRED")
NOT_PERMITTED = (200, "PURPOSE_NOT_PERMITTED")
MATTER = (200, "MATTER_INVALID")
CATEGORY = (200, "CATEGORY_NOT_PERMITTED")
NO_BATCH = (200, "BATCH_NOT_PERMITTED")
PLACEHOLDER = "0" * 17 + "X"
BOTH = pytest.mark.parametrize("filled_url", ["sqlite", "postgresql"], indirect=True)
QUESTIONS = [
    "{ records(first: 50) { totalCount nodes { id title content openness endedOn versions { number } } } }",
    f"{{ {KEYED} {{ name recordCount listEntries {{ state }} records {{ nodes {{ id kind content }} }} }} }}",
    "{ subjects(first: 30) { totalCount nodes { id name recordCount } } }",
    "{ lists { key entries(first: 5) { totalCount nodes { id grounds subject { name } } } } }",
    f'{{ subject(person: {{documentType: CITIZEN_ID, number: "{PERSON_NUMBER}", name: "{PERSON_NAME}"}}) '
    "{ id recordCount records { nodes { id } } } }",
]


@BOTH
@pytest.mark.parametrize("query", QUESTIONS)
async def test_c36_without_a_purpose_a_state_organ_is_answered_as_the_public_is(query: str, desk: Desk) -> None:
    public, organ = await desk.ask(query), await desk.ask(query, actor="licensing-officer")
    assert public.status_code == organ.status_code == 200
    data_of = [text.text.partition(',"extensions":')[0] for text in (public, organ)]
    assert data_of[0] == data_of[1]


async def test_what_is_withheld_from_a_state_organ_names_the_purpose_it_lacks(desk: Desk) -> None:
    query = "{ records(first: 1) { nodes { endedOn } } }"
    organ = (await desk.ask(query, actor="licensing-officer")).json()["extensions"]["withheld"]
    public = (await desk.ask(query)).json()["extensions"]["withheld"]
    assert {each["reason"] for each in organ} == {"PURPOSE_REQUIRED"}
    assert {each["reason"] for each in public} == {"RESTRICTED"}
    assert [each["path"] for each in organ] == [each["path"] for each in public]


def purposed(code: str = "ADMIN_LICENSING", matter: str = "XK-2026-0001", basis: str = "") -> str:
    return f'query @purpose(code: {code}, matter: "{matter}"{basis})'


NP = "records(filter: {categories: [NP_MARITAL_STATUS]}) { totalCount }"
BATCH = f'subjectsByCodes(codes: ["{COMPANY_CODE}"]) {{ code subject {{ name }} }}'


@BOTH
@pytest.mark.parametrize(
    ("actor", "query", "expected"),
    [
        pytest.param(None, f"{purposed()} {{ {KEYED} {{ id }} }}", NOT_PERMITTED, id="the public states a purpose"),
        pytest.param("company", f"{purposed()} {{ {KEYED} {{ id }} }}", NOT_PERMITTED, id="a subject states a purpose"),
        pytest.param(
            "bidding-officer", f"{purposed()} {{ {KEYED} {{ id }} }}", NOT_PERMITTED, id="a purpose of others"
        ),
        pytest.param(
            "procurement-officer",
            f"{purposed('FISCAL_SUBSIDY')} {{ {KEYED} {{ id }} }}",
            NOT_PERMITTED,
            id="a grant that has ended",
        ),
        pytest.param(
            "bidding-officer",
            f"{purposed('JOINT_MEASURE')} {{ {KEYED} {{ id }} }}",
            NOT_PERMITTED,
            id="a grant withdrawn",
        ),
        pytest.param(
            "licensing-officer",
            f"{purposed(matter=MARKER)} {{ {KEYED} {{ id }} }}",
            MATTER,
            id="an identity number as matter",
        ),
        pytest.param(
            "licensing-officer", f"{purposed(matter='萧一宁')} {{ {KEYED} {{ id }} }}", MATTER, id="a name as matter"
        ),
        pytest.param("licensing-officer", f"{purposed(matter='')} {{ {KEYED} {{ id }} }}", MATTER, id="no matter"),
        pytest.param(
            "licensing-officer",
            f"{purposed(matter='XK-2026-0001 ')} {{ {KEYED} {{ id }} }}",
            MATTER,
            id="a space after the matter",
        ),
        pytest.param(
            "licensing-officer",
            f"{purposed(matter='XK-2026-0001' + chr(92) + 'n')} {{ {KEYED} {{ id }} }}",
            MATTER,
            id="a line end after the matter",
        ),
        pytest.param(
            "licensing-officer",
            f"{purposed(matter='XK-2026-0001' + chr(92) + 'u0000')} {{ {KEYED} {{ id }} }}",
            MATTER,
            id="a null character after the matter",
        ),
        pytest.param(
            "licensing-officer",
            f"{purposed(matter='XK-2026-' + '1' * 10_000)} {{ {KEYED} {{ id }} }}",
            MATTER,
            id="a matter of 10 000 digits",
        ),
        pytest.param(
            "licensing-officer",
            f"{purposed(matter='XK-２０26-0001')} {{ {KEYED} {{ id }} }}",
            MATTER,
            id="full-width digits",
        ),
        pytest.param(
            "licensing-officer",
            purposed(basis=f', basis: "{MARKER}"') + f" {{ {KEYED} {{ id }} }}",
            (200, "LEGAL_BASIS_REQUIRED"),
            id="a basis that is not the grant's",
        ),
        pytest.param("bidding-officer", f"{purposed('BIDDING')} {{ {NP} }}", CATEGORY, id="marital status for bidding"),
        pytest.param("licensing-officer", f"{purposed()} {{ {NP} }}", CATEGORY, id="marital status for licensing"),
        pytest.param(None, f"{{ {BATCH} }}", NO_BATCH, id="the public asks for many"),
        pytest.param("company", f"{{ {BATCH} }}", NO_BATCH, id="a subject asks for many"),
        pytest.param("licensing-officer", f"{{ {BATCH} }}", REQUIRED, id="many without a purpose"),
        pytest.param(
            "recruitment-officer",
            f"{purposed('CIVIL_SERVICE_RECRUITMENT')} {{ {BATCH} }}",
            NO_BATCH,
            id="a grant without batches",
        ),
    ],
)
async def test_c36_a_purpose_is_held_to_its_grant(
    actor: str | None, query: str, expected: tuple[int, str], desk: Desk
) -> None:
    assert refusal(await desk.ask(query, actor=actor)) == expected


async def test_a_batch_over_the_grant_is_too_large(desk: Desk) -> None:
    await desk.database.commit([("update sharing_grant set batch_max_codes = 1", [])])
    one, two = [COMPANY_CODE], [COMPANY_CODE, SISTER_CODE]
    query = f"query($c: [String!]!) {LICENSING} {{ subjectsByCodes(codes: $c) {{ code }} }}"
    assert len(data(await desk.ask(query, {"c": one}, actor="licensing-officer"))["subjectsByCodes"]) == 1
    assert refusal(await desk.ask(query, {"c": two}, actor="licensing-officer")) == (200, "BATCH_TOO_LARGE")


@BOTH
@pytest.mark.parametrize(
    ("codes", "expected"),
    [
        pytest.param([], INPUT, id="none"),
        pytest.param([COMPANY_CODE] * 500, 500, id="500"),
        pytest.param([COMPANY_CODE] * 501, INPUT, id="501"),
        pytest.param([COMPANY_CODE] * 1_001, (400, "QUESTION_TOO_LARGE"), id="1 001"),
        pytest.param(["x"] * 20_000, (400, "QUESTION_TOO_LARGE"), id="20 000"),
        pytest.param([COMPANY_CODE, MARKER], IDENTIFIER, id="an invalid one among them"),
        pytest.param([COMPANY_CODE, PLACEHOLDER], IDENTIFIER, id="the placeholder among them"),
        pytest.param([COMPANY_CODE, None], INPUT, id="null among them"),
        pytest.param([[COMPANY_CODE]], INPUT, id="a list among them"),
        pytest.param([7] * 10_000, INPUT, id="10 000 numbers"),
        pytest.param(COMPANY_CODE, 1, id="one without a list, as GraphQL allows"),
        pytest.param([COMPANY_CODE, SISTER_CODE, COMPANY_CODE], 3, id="one twice: one result each"),
        pytest.param([f" {COMPANY_CODE.lower()} "], 1, id="in small letters, with spaces"),
    ],
)
async def test_c36_codes_are_checked_before_any_look_up(
    codes: object, expected: int | tuple[int, str], desk: Desk
) -> None:
    query = f"query($c: [String!]!) {LICENSING} {{ subjectsByCodes(codes: $c) {{ code subject {{ name }} }} }}"
    response = await desk.ask(query, {"c": codes}, actor="licensing-officer")
    if isinstance(expected, tuple):
        assert refusal(response) == expected
    else:
        found = data(response)["subjectsByCodes"]
        assert len(found) == expected
        assert found[0]["code"] == COMPANY_CODE
        assert found[0]["subject"] is not None


WRONG_DIGIT = COMPANY_CODE[:-1] + ("0" if COMPANY_CODE[-1] != "0" else "1")


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        pytest.param("", INPUT, id="no key"),
        pytest.param("(id: null)", INPUT, id="a null key"),
        pytest.param(f'(id: "a", code: "{COMPANY_CODE}")', INPUT, id="two keys"),
        pytest.param('(code: "")', IDENTIFIER, id="an empty code"),
        pytest.param(f'(code: "{COMPANY_CODE[:-1]}")', IDENTIFIER, id="a code of 17"),
        pytest.param(f'(code: "{WRONG_DIGIT}")', IDENTIFIER, id="a wrong check digit"),
        pytest.param(f'(code: "{PLACEHOLDER}")', IDENTIFIER, id="the placeholder"),
        pytest.param('(code: "91150000IOSVZ00000")', IDENTIFIER, id="letters that no code has"),
        pytest.param(f'(code: "{COMPANY_CODE}\\u0000")', IDENTIFIER, id="a null character"),
        pytest.param('(person: {documentType: CITIZEN_ID, number: "", name: "a"})', IDENTIFIER, id="no number"),
        pytest.param(
            '(person: {documentType: CITIZEN_ID, number: "15999919990230123X", name: "a"})',
            IDENTIFIER,
            id="born on no day",
        ),
        pytest.param(
            '(person: {documentType: PASSPORT, number: "E1", name: "a"})', IDENTIFIER, id="a passport without country"
        ),
        pytest.param(
            '(person: {documentType: PASSPORT, number: "E1", name: "a", issuingCountry: null})',
            IDENTIFIER,
            id="a passport of null",
        ),
        pytest.param(
            '(person: {documentType: PASSPORT, number: "E1", name: "a", issuingCountry: "C1"})',
            IDENTIFIER,
            id="a passport of no country",
        ),
        pytest.param(
            '(person: {documentType: PASSPORT, number: "%s", name: "a", issuingCountry: "USA"})' % ("E" * 65),
            IDENTIFIER,
            id="a passport of 65 letters",
        ),
    ],
)
async def test_c02_a_key_that_is_none_is_refused_before_any_look_up(
    arguments: str, expected: tuple[int, str], desk: Desk
) -> None:
    for actor in (None, "licensing-officer"):
        assert refusal(await desk.ask(f"{{ subject{arguments} {{ id }} }}", actor=actor)) == expected


@BOTH
async def test_the_log_holds_no_matter_that_was_refused_and_no_value_at_all(desk: Desk) -> None:
    asked = [
        f"{purposed(matter=MARKER)} {{ {KEYED} {{ id }} }}",
        purposed(basis=f', basis: "{MARKER}"') + "{viewer{role}}",
    ]
    asked += [f'{{ subjects(search: "{MARKER}") {{ totalCount }} }}', f'{{ list(key: "{MARKER}") {{ key }} }}']
    before = await desk.database.fetch_rows("select id from query_log")
    for query in asked:
        await desk.ask(query, actor="licensing-officer")
    entries = await desk.database.fetch_rows("select * from query_log")
    assert len(entries) == len(before) + len(asked)
    assert MARKER not in repr(entries)
    assert MARKER not in repr(await desk.database.fetch_rows("select * from query_log_subject"))
