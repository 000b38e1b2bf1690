"""Documents that do not fit are refused, each with its code."""

from typing import Any

import pytest

from tests.endpoint.desk import LICENSING, Desk, refusal
from tests.endpoint.refused import DEEP, INPUT, INVALID, UNKNOWN


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
