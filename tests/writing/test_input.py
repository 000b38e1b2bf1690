"""What a caller puts in: held to its limits, never repeated, and kept nowhere but where it belongs."""

import gc
from typing import Any

import httpx
import orjson
import pytest

from db.database import Database
from policies.actor import PUBLIC
from resolvers import writer
from resolvers.writes import Write
from schema.large import LargeBodies, LargeBounds
from schema.request import MAX_BODY
from tests.readers.logbook import fill
from tests.writing.desk import MARKER, OF_ANOTHER, OPEN, RESTRICTED, REVOKE, Desk, desk_over
from tests.writing.doubles import touch
from tests.writing.test_path import TWO

UNFIT = {
    "a word that is no member": {"id": RESTRICTED, "why": MARKER},
    "an object for a word": {"id": RESTRICTED, "why": {MARKER: MARKER}},
    "a list for an id": {"id": [MARKER, {"x": MARKER}], "why": "ERROR"},
    "nothing for an id": {"id": None, "why": MARKER},
    "a number for a word": {"id": RESTRICTED, "why": 159999198001010015},
}


@pytest.mark.parametrize("variables", UNFIT.values(), ids=UNFIT)
async def test_variables_that_do_not_fit_are_not_repeated(desk: Desk, variables: dict[str, Any]) -> None:
    answer = await desk.post(REVOKE, **variables)
    assert answer.status_code == 400
    assert MARKER not in answer.text
    assert "159999198001010015" not in answer.text
    assert answer.json()["errors"][0]["extensions"]["code"] == "INPUT_INVALID"
    assert await desk.acts() == []


@pytest.mark.parametrize(
    ("wanted", "place"),
    [
        pytest.param({"decision": MARKER}, "filter.decision", id="in an object"),
        pytest.param({"roles": ["AUDITOR", "PROVIDER", MARKER]}, "filter.roles.2", id="in a list"),
        pytest.param({"from": 7}, "filter.from", id="a number for a day"),
        pytest.param({MARKER: 1}, "filter", id="a name that is none"),
        pytest.param([MARKER], "filter", id="a list for an object"),
    ],
)
async def test_where_a_variable_does_not_fit_is_told_in_words_of_the_schema(
    desk: Desk, wanted: object, place: str
) -> None:
    text = "query ($filter: QueryLogFilter) { queryLog(filter: $filter) { totalCount } }"
    (error,) = (await desk.post(text, filter=wanted)).json()["errors"]
    assert error["message"] == f"variables do not have the types they declare: `${place}`"


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param(f'id: "{RESTRICTED}", reason: "{MARKER}"', id="a text for a word"),
        pytest.param(f'id: "{RESTRICTED}", reason: R{MARKER}', id="a word that is none"),
        pytest.param(f'id: {{a: "{MARKER}"}}, reason: ERROR', id="an object for an id"),
        pytest.param(f'id: "{RESTRICTED}", reason: ERROR, more: "{MARKER}"', id="an argument that is none"),
    ],
)
async def test_literals_that_do_not_fit_are_not_repeated(desk: Desk, arguments: str) -> None:
    answer = await desk.post(f"mutation {{ revokeRecord({arguments}) {{ id }} }}")
    assert answer.status_code == 400
    assert MARKER not in answer.text
    assert answer.json()["errors"][0]["extensions"]["code"] == "QUESTION_INVALID"


def texts_kept(root: object) -> list[str]:
    """Return every text that can be reached from an object through data, and not through code."""
    seen: set[int] = set()
    ahead: list[Any] = [root]
    found: list[str] = []
    while ahead:
        each = ahead.pop()
        if id(each) in seen or isinstance(each, type) or type(each).__name__ in ("module", "function", "method"):
            continue
        seen.add(id(each))
        if isinstance(each, str):
            found.append(each)
        elif isinstance(each, bytes):
            found.append(each.decode("utf-8", "replace"))
        else:
            ahead += gc.get_referents(each)
    return found


BY_ID = "mutation ($id: ID!) {{ revokeRecord(id: $id, reason: ERROR) {{ id }} }}"
SPELT = [
    pytest.param('mutation {{ revokeRecord(id: "{}", reason: ERROR) {{ id }} }}', {}, id="a literal"),
    pytest.param('mutation {{ revokeRecord(id: "王某某", reason: ERROR) {{ id }} }} # {}', {}, id="a short literal"),
    pytest.param(BY_ID + " # {}", {"id": OPEN}, id="a comment"),
    pytest.param(BY_ID.replace("ID!", 'ID! = "{}"'), {}, id="a default"),
    pytest.param(BY_ID, {"id": "{}"}, id="a variable"),
    pytest.param(BY_ID, {"id": "7{}"}, id="no id"),
]


@pytest.mark.parametrize(("text", "variables"), SPELT)
async def test_no_memory_keeps_what_was_put_in(desk: Desk, text: str, variables: dict[str, str]) -> None:
    given = {name: value.format("王某某A1") for name, value in variables.items()}
    await desk.post(text.format("王某某A1"), **given)
    await desk.post(text.format("王某某A1"), **given)
    assert [each for each in texts_kept(desk.reader) if "王某某" in each] == []


async def test_a_text_that_is_kept_would_be_found(desk: Desk) -> None:
    await desk.post('{ list(key: "王某某") { id } }')  # a query may spell out a short word
    assert [each for each in texts_kept(desk.reader) if "王某某" in each] != []


async def test_what_is_put_in_shapes_no_plan(desk: Desk) -> None:
    for record, why in ((RESTRICTED, "ERROR"), (OPEN, "DECISION_REVOKED"), (OF_ANOTHER, "ERROR"), ("x", "ERROR")):
        await desk.post(REVOKE, id=record, why=why)
    for shown in (True, False):
        await desk.post(TWO, **{"a": "x", "b": "y", "with": shown})
    documents = desk.reader._documents
    shapes = [len(document.operations[""].shapes._kept) for document in documents._kept._kept.values()]
    assert sorted(documents._kept.get(text).operations[""].shapes._kept for text in (REVOKE,)) != []  # type: ignore[union-attr]
    assert sorted(shapes) == [1, 2]


@pytest.fixture
async def batches(database: Database, monkeypatch: pytest.MonkeyPatch) -> Desk:
    """A desk where `revokeRecord` takes many."""
    monkeypatch.setattr(
        writer, "WRITES", {"Mutation.revokeRecord": Write(touch, "RECORD", "REVOKE", takes_many=True)}
    )
    await fill(database)
    return desk_over(database)


async def send(desk: Desk, actor: str, size: int, text: str = REVOKE) -> httpx.Response:
    """Post a question whose body has `size` bytes."""
    body = orjson.dumps({"query": text, "variables": {"id": OF_ANOTHER, "why": "ERROR", "more": ""}})
    body = body[:-3] + b"x" * (size - len(body)) + body[-3:]
    assert len(body) == size
    token = {} if actor == "public" else {"authorization": f"Bearer {actor}"}
    return await desk.client.post("/graphql", content=body, headers={"content-type": "application/json", **token})


@pytest.mark.parametrize(
    ("actor", "size", "status"),
    [
        pytest.param("provider", MAX_BODY + 1, 200, id="a batch by a provider"),
        pytest.param("provider", LargeBounds.size, 200, id="the largest batch"),
        pytest.param("provider", LargeBounds.size + 1, 413, id="a larger one"),
        pytest.param("public", MAX_BODY + 1, 413, id="a batch by nobody"),
        pytest.param("auditor", MAX_BODY + 1, 413, id="a batch by who changes nothing"),
    ],
)
async def test_a_body_may_be_as_large_as_a_batch_of_who_may_send_one(
    batches: Desk, actor: str, size: int, status: int
) -> None:
    assert (await send(batches, actor, size)).status_code == status


async def test_a_question_is_not_as_large_as_a_batch_whoever_asks(batches: Desk) -> None:
    text = "query ($id: ID!) { node(id: $id) { id } }"
    assert (await send(batches, "provider", MAX_BODY, text)).status_code == 200
    answer = await send(batches, "provider", MAX_BODY + 1, text)
    assert answer.json()["errors"][0]["extensions"]["code"] == "QUESTION_TOO_LARGE"


async def test_the_text_of_a_batch_is_no_longer_than_that_of_a_question(batches: Desk) -> None:
    body = orjson.dumps({"query": REVOKE + " " * MAX_BODY, "variables": {"id": OPEN, "why": "ERROR"}})
    headers = {"content-type": "application/json", "authorization": "Bearer provider"}
    assert (await batches.client.post("/graphql", content=body, headers=headers)).status_code == 413


class _Head:
    def __init__(self, length: bytes | None) -> None:
        self.fields = {} if length is None else {b"content-length": length}


@pytest.mark.parametrize(
    "length", [None, b"", b"x", b"0", b"131072"], ids=["unsaid", "empty", "no number", "none", "a question"]
)
def test_a_body_that_does_not_say_that_it_is_large_takes_no_room(length: bytes | None) -> None:
    room = LargeBodies(LargeBounds(at_once=0))
    assert room.take(_Head(length)) == MAX_BODY  # type: ignore[arg-type]


def test_so_many_large_bodies_are_under_way_at_once() -> None:
    room = LargeBodies(LargeBounds(size=10**6, at_once=2))
    large = _Head(b"500000")
    assert room.take(large) == room.take(large) == 10**6  # type: ignore[arg-type]
    with pytest.raises(Exception, match="as many large bodies"):
        room.take(large)  # type: ignore[arg-type]
    room.give_back()
    assert room.take(large) == 10**6  # type: ignore[arg-type]
    with pytest.raises(Exception, match="as many large bodies"):
        room.take(large)  # type: ignore[arg-type]
    assert PUBLIC.bearer_key is None
