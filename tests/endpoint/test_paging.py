"""Pages: their bounds, their cursors, and going through them from either end."""

from typing import Any

import pytest

from resolvers.demo.cast import COMPANY_CODE, SISTER_CODE
from tests.endpoint.desk import LICENSING, Desk, data, refusal
from tests.endpoint.refused import CURSOR, INPUT

COSTLY = (400, "QUESTION_TOO_COSTLY")
BOTH = pytest.mark.parametrize("filled_url", ["sqlite", "postgresql"], indirect=True)
PAGE = """
query P($first: Int, $after: String, $last: Int, $before: String) {
  records(first: $first, after: $after, last: $last, before: $before) {
    edges { cursor node { id decidedOn } }
    pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
  }
}
"""
FIRST = "{ records(first: 2) { pageInfo { endCursor } } }"


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        pytest.param("first: 0", INPUT, id="no row"),
        pytest.param("first: -1", INPUT, id="minus one row"),
        pytest.param("first: -2147483648", INPUT, id="the least number"),
        pytest.param("first: 101", INPUT, id="one row too many"),
        pytest.param("first: 2147483647", None, id="the greatest number"),
        pytest.param("last: 0", INPUT, id="no row from the end"),
        pytest.param("last: 101", INPUT, id="one too many from the end"),
        pytest.param("first: 2, last: 2", INPUT, id="from both ends"),
        pytest.param('last: 2, after: "x"', INPUT, id="from the end, after a cursor"),
        pytest.param('first: 2, before: "x"', INPUT, id="from the start, before a cursor"),
        pytest.param('before: "x"', INPUT, id="before a cursor without a size"),
        pytest.param('after: ""', CURSOR, id="an empty cursor"),
        pytest.param('after: "zz"', CURSOR, id="a cursor that is no number"),
        pytest.param(f'after: "{"0" * 100}"', CURSOR, id="a cursor of zeros"),
        pytest.param(f'after: "{"a" * 10_000}"', CURSOR, id="a cursor of 10 000 letters"),
        pytest.param('after: "蒙"', CURSOR, id="a cursor in Chinese"),
    ],
)
async def test_c21_a_page_that_is_none_is_refused(arguments: str, expected: tuple[int, str] | None, desk: Desk) -> None:
    told = refusal(await desk.ask(f"{{ records({arguments}) {{ nodes {{ id }} }} }}"))
    assert told == expected if expected else told in (INPUT, COSTLY)


async def test_a_page_without_a_size_has_twenty_rows(desk: Desk) -> None:
    for arguments in ("", "(first: null)", "(orderBy: null, filter: null)", "(last: null, after: null)"):
        assert len(data(await desk.ask(f"{{ records{arguments} {{ nodes {{ id }} }} }}"))["records"]["nodes"]) == 20
    assert len(data(await desk.ask("{ records(first: 100) { nodes { id } } }"))["records"]["nodes"]) == 100


async def _walk(desk: Desk, forward: bool, size: int) -> list[tuple[str, str]]:
    found: list[tuple[str, str]] = []
    cursor: str | None = None
    for _ in range(50):
        variables: dict[str, Any] = {"first": size, "after": cursor} if forward else {"last": size, "before": cursor}
        page = data(await desk.ask(PAGE, {k: v for k, v in variables.items() if v is not None}))["records"]
        ids = [(edge["node"]["id"], edge["node"]["decidedOn"]) for edge in page["edges"]]
        found = found + ids if forward else ids + found
        assert page["pageInfo"]["startCursor"] == page["edges"][0]["cursor"]
        assert page["pageInfo"]["endCursor"] == page["edges"][-1]["cursor"]
        assert page["pageInfo"]["hasPreviousPage" if forward else "hasNextPage"] is (cursor is not None)
        if not page["pageInfo"]["hasNextPage" if forward else "hasPreviousPage"]:
            return found
        cursor = page["pageInfo"]["endCursor" if forward else "startCursor"]
    raise AssertionError("the pages do not end")


@BOTH
async def test_paging_through_equal_sort_keys_misses_and_repeats_nothing(desk: Desk) -> None:
    total = data(await desk.ask("{ records { totalCount } }"))["records"]["totalCount"]
    there = await _walk(desk, forward=True, size=37)
    assert len(there) == len(set(there)) == total
    assert await _walk(desk, forward=False, size=41) == there
    days = [day for _, day in there]
    assert days == sorted(days, reverse=True)
    assert len(set(days)) < total  # some days have several records


@BOTH
async def test_a_cursor_is_the_same_each_time_and_belongs_to_its_page_only(desk: Desk) -> None:
    cursor = data(await desk.ask(FIRST))["records"]["pageInfo"]["endCursor"]
    assert data(await desk.ask(FIRST))["records"]["pageInfo"]["endCursor"] == cursor
    for size in (1, 5, 100):
        assert data(await desk.ask(f'{{ records(first: {size}, after: "{cursor}") {{ nodes {{ id }} }} }}'))
    other = [
        f'{{ records(filter: {{kind: BASIC}}, after: "{cursor}") {{ nodes {{ id }} }} }}',
        f'{{ records(orderBy: DECIDED_ON_ASC, after: "{cursor}") {{ nodes {{ id }} }} }}',
        f'{{ subject(code: "{COMPANY_CODE}") {{ records(after: "{cursor}") {{ nodes {{ id }} }} }} }}',
        f'{{ subjects(after: "{cursor}") {{ nodes {{ id }} }} }}',
        f'{{ records(after: "{cursor[:-2]}") {{ nodes {{ id }} }} }}',
        f'{{ records(after: "{cursor[:-1]}") {{ nodes {{ id }} }} }}',
        f'{{ records(after: "{cursor}00") {{ nodes {{ id }} }} }}',
        f'{{ records(after: "{cursor[32:]}") {{ nodes {{ id }} }} }}',
        f'{{ records(after: "{"0" * 32}{cursor[32:]}") {{ nodes {{ id }} }} }}',
    ]
    for query in other:
        response = await desk.ask(query)
        assert refusal(response) == CURSOR, query
        assert cursor not in response.text


@pytest.mark.parametrize(
    ("head", "actor"),
    [
        pytest.param("", "company", id="a subject"),
        pytest.param("", "licensing-officer", id="a state organ without a purpose"),
        pytest.param(f"query {LICENSING} ", "licensing-officer", id="a state organ on duty"),
    ],
)
async def test_a_cursor_of_the_public_is_nobody_elses(head: str, actor: str, desk: Desk) -> None:
    cursor = data(await desk.ask(FIRST))["records"]["pageInfo"]["endCursor"]
    query = f'{head}{{ records(first: 2, after: "{cursor}") {{ nodes {{ id }} }} }}'
    assert refusal(await desk.ask(query, actor=actor)) == CURSOR


async def test_a_cursor_of_one_subject_is_not_one_of_another(desk: Desk) -> None:
    page = "records(first: 1, after: $a) { pageInfo { endCursor } }"
    query = f"query($c: String, $a: String) {{ subject(code: $c) {{ {page} }} }}"
    first = data(await desk.ask(query, {"c": COMPANY_CODE}))["subject"]["records"]["pageInfo"]["endCursor"]
    assert first is not None
    assert data(await desk.ask(query, {"c": COMPANY_CODE, "a": first}))
    assert refusal(await desk.ask(query, {"c": SISTER_CODE, "a": first})) == CURSOR


async def test_a_refused_cursor_names_the_field_it_was_given_to(desk: Desk) -> None:
    response = await desk.ask('{ page: records(after: "x") { nodes { id } } }')
    assert response.json()["errors"][0]["path"] == ["page"]
