"""No refusal repeats what it refuses, wherever it was planted; nor does what is not there, nor a plan."""

from typing import Any

import pytest

from tests.endpoint.desk import MARKER, Desk, data, refusal
from tests.endpoint.refused import CURSOR, IDENTIFIER, INPUT, INVALID

NAME = f"n{MARKER}"
PERSON = "query Q($p: PersonKey!) { subject(person: $p) { id } }"


@pytest.mark.parametrize(
    ("query", "variables", "expected"),
    [
        pytest.param(f'{{ subject(code: "{MARKER}") {{ id }} }}', None, IDENTIFIER, id="code, a literal"),
        pytest.param(
            "query($c: String) { subject(code: $c) { id } }", {"c": MARKER}, IDENTIFIER, id="code, a variable"
        ),
        pytest.param(f"{{ subject(code: {MARKER}) {{ id }} }}", None, INVALID, id="code, a number"),
        pytest.param(f"{{ records(first: {MARKER}) {{ totalCount }} }}", None, INVALID, id="a number, a literal"),
        pytest.param(
            "query($n: Int) { records(first: $n) { totalCount } }", {"n": MARKER}, INPUT, id="a text for a number"
        ),
        pytest.param(
            "query($n: Int) { records(first: $n) { totalCount } }",
            {"n": int(MARKER[:17])},
            INPUT,
            id="a number too large",
        ),
        pytest.param(f"{{ records(filter: {{kind: {NAME}}}) {{ totalCount }} }}", None, INVALID, id="an enum value"),
        pytest.param(
            "query($k: RecordClass) { records(filter: {kind: $k}) { totalCount } }",
            {"k": MARKER},
            INPUT,
            id="an enum value, a variable",
        ),
        pytest.param(
            "query($d: Date) { records(filter: {decidedFrom: $d}) { totalCount } }", {"d": MARKER}, INPUT, id="a day"
        ),
        pytest.param(
            f'{{ records(filter: {{decidedFrom: "{MARKER}"}}) {{ totalCount }} }}', None, INVALID, id="a day, a literal"
        ),
        pytest.param(f"{{ records(filter: {{{NAME}: 1}}) {{ totalCount }} }}", None, INVALID, id="a key of an object"),
        pytest.param(
            "query($f: RecordFilter) { records(filter: $f) { totalCount } }",
            {"f": {MARKER: 1}},
            INPUT,
            id="a key of an object, a variable",
        ),
        pytest.param(
            "query($f: RecordFilter) { records(filter: $f) { totalCount } }",
            {"f": MARKER},
            INPUT,
            id="a text for an object",
        ),
        pytest.param(
            "query($f: RecordFilter) { records(filter: $f) { totalCount } }",
            {"f": [{"kind": MARKER}]},
            INPUT,
            id="a list for an object",
        ),
        pytest.param(
            f'{{ records(filter: {{providerCode: "{MARKER}"}}) {{ totalCount }} }}',
            None,
            IDENTIFIER,
            id="the code of a provider",
        ),
        pytest.param(f'{{ records(after: "{MARKER}") {{ nodes {{ id }} }} }}', None, CURSOR, id="a cursor"),
        pytest.param(
            "query($a: String) { records(after: $a) { nodes { id } } }",
            {"a": MARKER},
            CURSOR,
            id="a cursor, a variable",
        ),
        pytest.param(f"{{ {NAME} }}", None, INVALID, id="the name of a field"),
        pytest.param(f"{{ {NAME}: viewers {{ role }} }}", None, INVALID, id="an alias"),
        pytest.param(
            f"{{ viewer {{ role }} {NAME}: viewer {{ rol }} }}", None, INVALID, id="an alias before a wrong field"
        ),
        pytest.param(
            f"{{ {NAME}: viewer {{ role }} {NAME}: lists {{ key }} }}", None, INVALID, id="an alias of two fields"
        ),
        pytest.param(f"{{ ...{NAME} }}", None, INVALID, id="the name of a missing fragment"),
        pytest.param(
            f"{{ viewer {{ role }} }} fragment {NAME} on Query {{ viewer {{ role }} }}",
            None,
            INVALID,
            id="the name of an unused fragment",
        ),
        pytest.param(f"{{ ... on {NAME} {{ id }} }}", None, INVALID, id="the name of a type"),
        pytest.param(f"{{ viewer @{NAME} {{ role }} }}", None, INVALID, id="the name of a directive"),
        pytest.param(f"{{ viewer({NAME}: 1) {{ role }} }}", None, INVALID, id="the name of an argument"),
        pytest.param(f'{{ viewer @skip(if: "{MARKER}") {{ role }} }}', None, INVALID, id="the argument of a directive"),
        pytest.param(
            f"query(${NAME}: Int) {{ viewer {{ role }} }}", None, INVALID, id="the name of an unused variable"
        ),
        pytest.param(
            f"query(${NAME}: Int!) {{ records(first: ${NAME}) {{ totalCount }} }}",
            {},
            INPUT,
            id="the name of a missing variable",
        ),
        pytest.param(
            f"query($n: Int = {MARKER}) {{ records(first: $n) {{ totalCount }} }}", None, INVALID, id="a default"
        ),
        pytest.param(f"query {NAME} {{ viewer {{ rol }} }}", None, INVALID, id="the name of the operation"),
        pytest.param(
            f'query @purpose(code: {NAME}, matter: "x") {{ viewer {{ role }} }}',
            None,
            INVALID,
            id="the code of a purpose",
        ),
        pytest.param(f"{MARKER}", None, INVALID, id="the document itself"),
        pytest.param(f'{{ subject(code: "{MARKER}) }}', None, INVALID, id="a string that does not end"),
        pytest.param(f"{{ subject(code: {MARKER}x) }}", None, INVALID, id="a number that is none"),
        pytest.param(
            PERSON,
            {"p": {"documentType": "CITIZEN_ID", "number": MARKER[:-1], "name": "某人"}},
            IDENTIFIER,
            id="a number cut short",
        ),
        pytest.param(
            PERSON,
            {"p": {"documentType": "PASSPORT", "number": MARKER, "name": "某人"}},
            IDENTIFIER,
            id="a passport without country",
        ),
        pytest.param(
            PERSON,
            {"p": {"documentType": "HMT_RESIDENCE_PERMIT", "number": MARKER, "name": "某人"}},
            IDENTIFIER,
            id="another kind of card",
        ),
        pytest.param(
            PERSON, {"p": {"documentType": MARKER, "number": "1", "name": "某人"}}, INPUT, id="a kind of document"
        ),
        pytest.param(
            PERSON,
            {"p": {"documentType": "CITIZEN_ID", "number": int(MARKER[:17]), "name": "某人"}},
            INPUT,
            id="a number as a number",
        ),
        pytest.param(
            PERSON,
            {"p": {"documentType": "OTHER", "number": MARKER, "name": "a\u0000b"}},
            INPUT,
            id="a name with a null character",
        ),
        pytest.param(
            f'{{ subjects(search: "{MARKER}\\u0000") {{ totalCount }} }}',
            None,
            INPUT,
            id="a search with a null character",
        ),
        pytest.param(f'{{ subject(id: "{MARKER}", code: "{MARKER}") {{ id }} }}', None, INPUT, id="two keys"),
    ],
)
@pytest.mark.parametrize("actor", [None, "licensing-officer"], ids=["public", "state organ"])
async def test_no_refusal_repeats_what_it_refuses(
    query: str, variables: Any, expected: tuple[int, str], actor: str | None, desk: Desk
) -> None:
    assert refusal(await desk.ask(query, variables, actor=actor)) == expected


@pytest.mark.parametrize(
    ("query", "variables"),
    [
        pytest.param(f'{{ node(id: "{MARKER}") {{ id }} }}', None, id="an id of any form"),
        pytest.param('{ node(id: "uni_00000000000000000000000000000000") { id } }', None, id="the id of a unit"),
        pytest.param("query($i: ID!) { node(id: $i) { id } }", {"i": "sub_" + "0" * 32}, id="the id of nobody"),
        pytest.param("query($i: ID!) { node(id: $i) { id } }", {"i": 7}, id="a number"),
        pytest.param(f'{{ subject(id: "{MARKER}") {{ id }} }}', None, id="a subject by an id of any form"),
        pytest.param(f'{{ list(key: "{MARKER}") {{ id }} }}', None, id="a list that does not exist"),
        pytest.param(
            PERSON, {"p": {"documentType": "CITIZEN_ID", "number": MARKER, "name": "某人"}}, id="nobody's number"
        ),
        pytest.param(PERSON, {"p": {"documentType": "OTHER", "number": MARKER, "name": MARKER}}, id="a free number"),
    ],
)
@pytest.mark.parametrize("actor", [None, "company", "licensing-officer"])
async def test_what_does_not_exist_is_null_and_not_available(
    query: str, variables: Any, actor: str | None, desk: Desk
) -> None:
    response = await desk.ask(query, variables, actor=actor)
    assert list(data(response).values()) == [None]
    assert [error["extensions"]["code"] for error in response.json()["errors"]] == ["NOT_AVAILABLE"]
    assert MARKER not in response.text


async def test_messages_name_what_a_developer_mistyped_but_never_a_name_that_may_be_a_number(desk: Desk) -> None:
    told = (await desk.ask("{ viewr { role } }")).json()["errors"][0]
    assert told["message"] == "cannot query field 'viewr' on type 'Query'."
    assert told["locations"] == [{"line": 1, "column": 3}]
    hidden = (await desk.ask(f"{{ {NAME} }}")).json()["errors"][0]
    assert hidden["message"] == "the document does not fit the schema"


async def test_a_plan_remembers_nobody(desk: Desk, rules: Any) -> None:
    """What stays in memory after a question holds its variables nowhere."""
    from_variable = {"p": {"documentType": "CITIZEN_ID", "number": MARKER, "name": "某人"}}
    await desk.ask(PERSON, from_variable)
    endpoint = desk.client._transport.app.routes[0].endpoint  # type: ignore[attr-defined]
    documents = endpoint._reader._documents._kept._kept
    assert documents
    plans = [
        plan
        for document in documents.values()
        for prepared in document.operations.values()
        for plan in prepared.shapes._kept.values()
    ]
    assert plans
    assert MARKER not in repr([*documents, *map(vars, plans), *(vars(plan.asking) for plan in plans)])
