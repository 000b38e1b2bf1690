"""How much one question may hold: just under each limit it is answered, just over it is refused, before any work.

Nothing here is timed. The limits are counted so that parsing and validating what they let through stays near a tenth
of a second on one core of an ordinary machine, and its compiling near half a second.
"""

from typing import Any

import pytest
from graphql import validate

from policies.vocabulary import ROLES, SCOPE
from resolvers import document
from resolvers.answer import Reader
from resolvers.demo.cast import COMPANY_CODE
from resolvers.document import Limits
from resolvers.running import House
from tests.endpoint.desk import LICENSING, RECORDED, Desk, Rules, data, refusal
from tests.endpoint.refused import DEEP

LARGE = (400, "QUESTION_TOO_LARGE")
COSTLY = (400, "QUESTION_TOO_COSTLY")
LIMITS = Limits()
RECORD = "id category kind infoClass openness opennessBasis title documentNumber decidedOn regionCode jurisdiction"


def times(count: int, text: str) -> str:
    return " ".join(text.replace("#", str(n)) for n in range(count))


def nested(levels: int) -> str:
    """Return a question whose rows stand `levels` deep below one another."""
    inner = "id"
    for level in range(levels, 1, -1):
        inner = f"subject {{ {inner} }}" if level % 2 == 0 else f"records(first: 1) {{ nodes {{ {inner} }} }}"
    return f"{{ records(first: 1) {{ nodes {{ {inner} }} }} }}"


def fragmented(count: int) -> str:
    """Return a question that spreads so many fragments at one place, none of them large."""
    names = RECORD.split()
    fragments = " ".join(f"fragment F{n} on Record {{ {names[n % len(names)]} }}" for n in range(count))
    return f"{{ records(first: 1) {{ nodes {{ {times(count, '...F#')} }} }} }} {fragments}"


def directed(count: int) -> str:
    """Return a question with so many directives."""
    names = ("role", "routes", "purposes")
    fields = " ".join(f"{names[n % 3]} @include(if: true)" for n in range(count))
    return f"{{ viewer {{ {fields} }} }}"


def introspected(depth: int) -> str:
    return '{ __type(name: "Query") { fields { type ' + "{ ofType " * depth + "{ name }" + " }" * depth + " } } }"


@pytest.mark.parametrize(
    ("under", "over", "expected"),
    [
        pytest.param(
            f"{{ subjectsByCodes(codes: [{times(1_980, '1')}]) {{ code }} }}",
            f"{{ subjectsByCodes(codes: [{times(2_000, '1')}]) {{ code }} }}",
            LARGE,
            id="tokens",
        ),
        pytest.param(
            times(10, "query Q#{records(first:1){nodes{" + times(4, RECORD) + "}}}"),
            times(12, "query Q#{records(first:1){nodes{" + times(4, RECORD) + "}}}"),
            LARGE,
            id="fields of all questions of a document",
        ),
        pytest.param(
            f"{{ {times(50, 'a#: viewer { role }')} }}",
            f"{{ {times(51, 'a#: viewer { role }')} }}",
            LARGE,
            id="aliases",
        ),
        pytest.param(
            directed(50),
            directed(51),
            LARGE,
            id="directives",
        ),
        pytest.param(
            f"{{ viewer {{ {times(20, 'role')} }} }}",
            f"{{ viewer {{ {times(21, 'role')} }} }}",
            LARGE,
            id="one name at one place",
        ),
        pytest.param(
            f"{{ {times(20, 'viewer { role }')} }}",
            f"{{ {times(21, 'viewer { role }')} }}",
            LARGE,
            id="one object at one place",
        ),
        pytest.param(
            f"{{ {times(20, '... { viewer { role } }')} }}",
            f"{{ {times(21, '... { viewer { role } }')} }}",
            LARGE,
            id="one name at one place, through fragments",
        ),
        pytest.param(
            fragmented(40),
            fragmented(41),
            LARGE,
            id="fragments spread at one place",
        ),
        pytest.param(
            "{ " + times(5, "a#: __typename") + " }",
            "{ " + times(6, "a#: __typename") + " }",
            LARGE,
            id="aliases of introspection",
        ),
        pytest.param(nested(LIMITS.levels), nested(LIMITS.levels + 1), DEEP, id="rows below rows"),
        pytest.param(introspected(9), introspected(20), DEEP, id="introspection"),
        pytest.param(
            f'{{ subject(code: "{COMPANY_CODE}") {{ ... on Organization {{ {times(50, "a#: recordCount")} }} }} }}',
            f'{{ subject(code: "{COMPANY_CODE}") {{ {times(50, "a#: recordCount")} }} }}',
            LARGE,
            id="sub-selects: an interface has them for each of its types",
        ),
        pytest.param(
            "{ records(first: 100) { nodes { subject { records(first: 27) { nodes { id } } } } } }",
            "{ records(first: 100) { nodes { subject { records(first: 100) { nodes { id } } } } } }",
            COSTLY,
            id="rows for the public",
        ),
    ],
)
async def test_just_under_a_limit_is_answered_and_just_over_is_refused(
    under: str, over: str, expected: tuple[int, str], desk: Desk
) -> None:
    answered = await desk.ask(under, operationName="Q0" if "query Q0" in under else None)
    if "codes: [" in under:  # no such question is valid: it is measured and let through
        assert refusal(answered) == (400, "QUESTION_INVALID")
    else:
        assert answered.status_code == 200
    assert refusal(await desk.ask(over)) == expected


@pytest.mark.parametrize(
    ("actor", "head", "below"),
    [
        pytest.param(None, "", (28,), id="the public: 3 000 rows"),
        pytest.param("company", "", (58,), id="a subject: 6 000 rows"),
        pytest.param("agent", "", (58,), id="an agent: 6 000 rows"),
        pytest.param("licensing-officer", f"query {LICENSING}", (98,) * 6, id="a state organ: 60 000 rows"),
        pytest.param("association", "", (58,), id="a social organisation: 6 000 rows"),
        pytest.param("credit-firm", "", (58, 58), id="a firm: 12 000 rows"),
        pytest.param("provider", "", (58, 58), id="a provider: 12 000 rows"),
        pytest.param("collector", "", (58, 58), id="a collector: 12 000 rows"),
        pytest.param("case-operator", "", (58, 58), id="staff of the platform: 12 000 rows"),
        pytest.param("regional-authority", "", (98, 98, 98), id="a competent authority: 30 000 rows"),
        pytest.param("auditor", "", (98, 98, 98), id="an auditor: 30 000 rows"),
        pytest.param("tip-officer", "", (58, 58), id="the desk for tips: 12 000 rows"),
    ],
)
async def test_each_role_has_a_budget_of_its_own(
    actor: str | None, head: str, below: tuple[int, ...], desk: Desk
) -> None:
    """A page of a hundred rows that each lead to a subject with a page of m costs 100 (2 + m)."""
    page = "records(first: 100) { nodes { subject { records(first: #) { nodes { id } } } } }"
    pages = [f"a{n}: {page.replace('#', str(size))}" for n, size in enumerate(below)]
    assert sum(100 * (2 + size) for size in below) == LIMITS.budgets[RECORDED.get(actor or "", "PUBLIC")]
    assert data(await desk.ask(f"{head} {{ {' '.join(pages)} }}", actor=actor))
    one_more = "b: records(first: 1) { nodes { id } }"
    assert refusal(await desk.ask(f"{head} {{ {' '.join(pages)} {one_more} }}", actor=actor)) == COSTLY


@pytest.mark.parametrize("name", ["tokens", "fields", "aliases", "directives", "same_name", "spreads"])
def test_a_document_over_its_measure_is_never_validated(
    name: str, rules: Rules, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Validation is what costs: a document of the size that once took ten seconds does not reach it."""
    validated: list[object] = []

    def counted(*arguments: Any, **named: Any) -> Any:
        validated.append(arguments)
        return validate(*arguments, **named)

    monkeypatch.setattr(document, "validate", counted)
    large = {
        "tokens": "{" + "a " * 60_000 + "}",
        "fields": "{" + times(25, "...F") + "} fragment F on Query {" + times(10, "a lists b records c") + "}",
        "aliases": "{" + times(60, "a#: __typename") + "}",
        "directives": "{" + times(60, "...{ x @skip(if: true) }") + "}",
        "same_name": "{" + "a " * 490 + "}",
        "spreads": "{" + times(150, "...F#") + "}" + times(150, "fragment F# on Query { x }"),
    }
    with pytest.raises(document.QuestionTooLarge):
        document.Documents(rules.schema, LIMITS).find(large[name])
    assert not validated


def test_fragments_that_double_at_each_level_are_counted_spread_out_and_no_further(rules: Rules) -> None:
    chain = " ".join(f"fragment F{n} on Query {{ ...F{n + 1} ...F{n + 1} }}" for n in range(60))
    with pytest.raises(document.QuestionTooLarge):
        document.Documents(rules.schema, LIMITS).find(
            f"{{ ...F0 }} {chain} fragment F60 on Query {{ lists {{ key }} }}"
        )


async def test_every_role_has_a_budget(desk: Desk, rules: Rules) -> None:
    endpoint = desk.client._transport.app.routes[0].endpoint  # type: ignore[attr-defined]
    assert isinstance(endpoint._reader, Reader)
    house: House = endpoint._reader._house
    parties = {line.role for line in rules.policy.lines} - {"*"}
    # A scope asks for nothing by itself: it narrows what a role asks within that role's budget.
    assert set(house.limits.budgets) == {party for party in parties if not party.startswith(SCOPE)} == set(ROLES)


async def test_what_the_store_cannot_read_is_refused_and_not_a_fault(desk: Desk) -> None:
    """The limit on levels keeps ordinary questions away from this; what still passes it is told as too deep."""
    record = "id content title provider { id name } subject { id name ... on Organization { registeredOn } }"
    paged = f"records(first: 2) {{ edges {{ cursor node {{ id }} }} totalCount nodes {{ {record} }} }}"
    response = await desk.ask(f"{{ viewer {{ subject {{ id {paged} }} }} }}", actor="company")
    assert response.status_code == 200 or refusal(response) == DEEP
