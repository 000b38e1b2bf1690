"""Property 1: the compiled answer is the naive answer, for generated stores, policies, callers and questions."""

from random import Random

import pytest
from hypothesis import given

from db.database import Database
from tests.properties.budget import SEEDS, budget
from tests.properties.callers import Caller, callers
from tests.properties.comparing import Bench, Told
from tests.properties.house import shipped, vary
from tests.properties.making_use import make_store
from tests.properties.questions import Question, Questions
from tests.properties.stores import load_store

QUESTIONS = 2  # for each caller of a store
TURNS = 4  # of one page, unless it ends before


@pytest.mark.parametrize("policy_kind", ["shipped", "random"])
@budget(2)
@given(seed=SEEDS)
async def test_compiled_answers_agree_with_enforce(database: Database, policy_kind: str, seed: int) -> None:
    chance = Random(seed)
    store = make_store(chance)
    await load_store(database, store)
    policy = shipped() if policy_kind == "shipped" else vary(chance, shipped())
    bench = await Bench(database, store, policy).start()
    for caller in callers(chance, store):
        for _ in range(QUESTIONS):
            await _ask(bench, caller, Questions(chance, store, caller).draw())
    # Else the property says little; a random policy may well refuse most.
    assert policy_kind == "random" or bench.answers > sum(bench.refusals.values())


async def _ask(bench: Bench, caller: Caller, question: Question) -> None:
    """Ask one document in two shapes through the warm reader, then turn its page until the end."""
    told = await bench.ask(caller, question.text, question.variables())
    variables = question.variables()
    again = await bench.ask(caller, question.text, variables)
    for _ in range(TURNS):
        cursor = _onward(question, again or told)
        if cursor is None:
            return
        again = await bench.ask(caller, question.text, {**variables, "cursor": cursor})


def _onward(question: Question, told: Told) -> str | None:
    """Return the cursor that leads on from the page that the question can turn."""
    if question.cursor is None:
        return None
    argument, path = question.cursor
    end = "endCursor" if argument == "after" else "startCursor"
    return next((text for where, text in told.cursors if where == (*path, "here", end)), None)
