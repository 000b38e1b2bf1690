"""The widest questions that the limits let through are answered by both databases, not only refused with grace."""

import pytest

from resolvers.demo.cast import COMPANY_CODE
from tests.endpoint.desk import LICENSING, Desk, data, refusal

UNIT = "id name code kind regionCode"
RECORD = (
    "id category kind infoClass openness opennessBasis title content documentNumber decidedOn endedOn publicityUntil "
    "disclosureUntil regionCode jurisdiction submittedAt flags { disputed repaired underReview } "
    "annotations { kind since article } versions { number changedAt reason }"
)
SUBJECT = (
    "__typename id kind name code regionCode status recordCount "
    "... on Organization { unifiedSocialCreditCode legalRepresentative registeredOn soleTrader } "
    "... on Person { maskedIdNumber documentType }"
)
LIST = "id key name type authority regionCode jurisdiction legalBasis"
ENTRY = (
    "id state behaviour grounds basisDocument decidedOn publishedOn publicityUntil removedOn regionCode disputed "
    "relatedPersons { role name basis } listedNumber"
)
PAGE = "totalCount pageInfo { hasNextPage hasPreviousPage startCursor endCursor }"


@pytest.mark.parametrize("filled_url", ["sqlite", "postgresql"], indirect=True)
@pytest.mark.parametrize(
    "fields",
    [
        pytest.param(
            f"records(first: 2) {{ {PAGE} facets(by: CATEGORY) {{ key count suppressed }} nodes {{ {RECORD} "
            f"provider {{ {UNIT} }} subject {{ {SUBJECT} records(first: 2) {{ {PAGE} nodes {{ {RECORD} }} }} }} }} }}",
            id="records, their subjects, and their records",
        ),
        pytest.param(
            f'subject(code: "{COMPANY_CODE}") {{ {SUBJECT} records(first: 2) {{ {PAGE} edges {{ cursor '
            f"node {{ {RECORD} provider {{ {UNIT} }} }} }} }} "
            f"listEntries {{ {ENTRY} list {{ {LIST} }} determiningUnit {{ {UNIT} }} }} }}",
            id="a subject with all that hangs on it",
        ),
        pytest.param(
            f"lists {{ {LIST} entries(first: 2) {{ {PAGE} nodes {{ {ENTRY} subject {{ {SUBJECT} }} "
            f"list {{ {LIST} }} determiningUnit {{ {UNIT} }} }} }} }}".replace("recordCount", ""),
            id="lists, their entries, and whom they name",
        ),
        pytest.param(
            f'subjectsByCodes(codes: ["{COMPANY_CODE}"]) {{ code subject {{ {SUBJECT} records(first: 2) '
            f"{{ nodes {{ {RECORD} }} }} listEntries {{ {ENTRY} }} }} }}",
            id="subjects by code with their records",
        ),
        pytest.param(" ".join(f"a{n}: lists {{ key }}" for n in range(50)), id="fifty aliases"),
    ],
)
@pytest.mark.parametrize("actor", [None, "company", "licensing-officer"])
async def test_the_widest_ordinary_question_is_answered(fields: str, actor: str | None, desk: Desk) -> None:
    head = f"query {LICENSING}" if actor == "licensing-officer" else "query"
    response = await desk.ask(f"{head} {{ {fields} }}", actor=actor)
    if "subjectsByCodes" in fields and actor != "licensing-officer":
        assert refusal(response) == (200, "BATCH_NOT_PERMITTED")
    else:
        assert data(response)
