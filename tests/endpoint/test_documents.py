"""Documents that are refused, and that no planted value comes back from any place in one."""

from typing import Any

import pytest

from tests.endpoint.desk import LICENSING, MARKER, Desk, data, refusal

INVALID = (400, "QUESTION_INVALID")
INPUT = (400, "INPUT_INVALID")
IDENTIFIER = (400, "IDENTIFIER_INVALID")
UNKNOWN = (400, "OPERATION_UNKNOWN")
LARGE = (400, "QUESTION_TOO_LARGE")
DEEP = (400, "QUESTION_TOO_DEEP")
CURSOR = (400, "CURSOR_INVALID")
NAME = f"n{MARKER}"
PERSON = "query Q($p: PersonKey!) { subject(person: $p) { id } }"


@pytest.mark.parametrize(
    ("query", "expected"),
    [
        pytest.param("", INVALID, id="an empty document"),
        pytest.param("{", INVALID, id="a brace that stays open"),
        pytest.param("{ viewer { role }", INVALID, id="a missing brace"),
        pytest.param("query { viewer { role } } }", INVALID, id="a brace too many"),
        pytest.param("{ viewer { role } } \u0000", INVALID, id="a null character"),
        pytest.param('{ subject(code: "\\uD800") { id } }', INVALID, id="half a surrogate pair"),
        pytest.param('{ subject(code: "\\u{110000}") { id } }', INVALID, id="a character beyond Unicode"),
        pytest.param('{ subject(code: "a\nb") { id } }', INVALID, id="a string over two lines"),
        pytest.param("{ viewer }", INVALID, id="an object without fields"),
        pytest.param("{ viewer { role { name } } }", INVALID, id="fields of a leaf"),
        pytest.param("{ viewers { role } }", INVALID, id="an unknown field"),
        pytest.param("{ records(frist: 1) { totalCount } }", INVALID, id="an unknown argument"),
        pytest.param("query($a: Strin) { list(key: $a) { key } }", INVALID, id="an unknown type"),
        pytest.param("{ ... on Organisation { id } }", INVALID, id="an unknown type of a fragment"),
        pytest.param("{ ...Missing }", INVALID, id="an unknown fragment"),
        pytest.param("{ viewer @purpos { role } }", INVALID, id="an unknown directive"),
        pytest.param("{ records(filter: {kind: NEGATIV}) { totalCount } }", INVALID, id="an unknown enum value"),
        pytest.param("{ records(filter: {knd: BASIC}) { totalCount } }", INVALID, id="an unknown input field"),
        pytest.param('{ records(first: "1") { totalCount } }', INVALID, id="a string for a number"),
        pytest.param("{ records(first: 2147483648) { totalCount } }", INVALID, id="a number of 33 bits"),
        pytest.param("{ records(first: %s) { totalCount } }" % ("9" * 5_000), INVALID, id="a number of 5 000 digits"),
        pytest.param("{ records(first: 1.5) { totalCount } }", INVALID, id="a fraction"),
        pytest.param(
            '{ records(filter: {decidedFrom: "2026-02-30"}) { totalCount } }', INVALID, id="a day that is none"
        ),
        pytest.param("{ subject(code: 7) { id } }", INVALID, id="a number for a code"),
        pytest.param("{ subject(person: {number: 7}) { id } }", INVALID, id="a person without name"),
        pytest.param("{ list { key } }", INVALID, id="a missing argument"),
        pytest.param("{ viewer { role } viewer: lists { key } }", INVALID, id="one name for two fields"),
        pytest.param("query($a: Int) { viewer { role } }", INVALID, id="a variable that is never used"),
        pytest.param("{ records(first: $n) { totalCount } }", INVALID, id="a variable that is not declared"),
        pytest.param(
            "query($n: String) { records(first: $n) { totalCount } }", INVALID, id="a variable of another type"
        ),
        pytest.param("{ viewer { role } } { lists { key } }", INVALID, id="two questions without names"),
        pytest.param("query A { viewer { role } } query A { lists { key } }", INVALID, id="one name twice"),
        pytest.param("query A { viewer { role } } query B { lists { key } }", UNKNOWN, id="two questions, none named"),
        pytest.param("mutation { viewer { role } }", INVALID, id="a mutation"),
        pytest.param("subscription { viewer { role } }", INVALID, id="a subscription"),
        pytest.param("query { viewer { role } } subscription { changes }", INVALID, id="a subscription beside a query"),
        pytest.param("{ ... @defer { viewer { role } } }", INVALID, id="defer"),
        pytest.param("{ lists @stream { key } }", INVALID, id="stream"),
        pytest.param("type Query { a: Int }", INVALID, id="a schema"),
        pytest.param(
            "{...A} fragment A on Query {...B} fragment B on Query {...A}", INVALID, id="a cycle of fragments"
        ),
        pytest.param("{...A} fragment A on Query {...A viewer {role}}", INVALID, id="a fragment that spreads itself"),
        pytest.param('{ viewer @purpose(code: BIDDING, matter: "x") { role } }', INVALID, id="a purpose on a field"),
        pytest.param(f"query {LICENSING} {LICENSING} {{ viewer {{ role }} }}", INVALID, id="two purposes"),
        pytest.param('query @purpose(code: BIDING, matter: "x") { viewer { role } }', INVALID, id="an unknown purpose"),
        pytest.param("query @purpose(code: BIDDING) { viewer { role } }", INVALID, id="a purpose without matter"),
        pytest.param("{ subjectsByCodes(codes: %s) { code } }" % ("[" * 90 + "]" * 90), INVALID, id="lists in lists"),
        pytest.param("{" * 900, (400, "QUESTION_INVALID"), id="900 open braces"),
        pytest.param("{ a " * 900 + "}" * 900, DEEP, id="900 fields deep"),
        pytest.param(
            "query($a: " + "[" * 900 + "String" + "]" * 900 + ") { viewer { role } }", DEEP, id="a type 900 deep"
        ),
    ],
)
async def test_a_document_that_does_not_fit_is_refused(query: str, expected: tuple[int, str], desk: Desk) -> None:
    assert refusal(await desk.ask(query)) == expected


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


@pytest.mark.parametrize(
    ("query", "variables"),
    [
        pytest.param('query($k: String = "a") { list(key: $k) { key } }', {"k": None}, id="an argument"),
        pytest.param("query($b: Boolean = true) { viewer @include(if: $b) { role } }", {"b": None}, id="a directive"),
        pytest.param('query($k: String = "x") { subjectsByCodes(codes: [$k]) { code } }', {"k": None}, id="an item"),
        pytest.param(
            'query($m: String = "x") @purpose(code: BIDDING, matter: $m) { viewer { role } }',
            {"m": None},
            id="a matter",
        ),
        pytest.param(
            "query($b: Boolean = true) { __schema { queryType { name @include(if: $b) } } }",
            {"b": None},
            id="introspection",
        ),
    ],
)
async def test_null_for_a_variable_that_fits_by_its_default_only_is_refused(
    query: str, variables: Any, desk: Desk
) -> None:
    for actor in (None, "licensing-officer"):
        assert refusal(await desk.ask(query, variables, actor=actor)) == INPUT


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
