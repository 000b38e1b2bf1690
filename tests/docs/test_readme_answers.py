"""The questions of the README and of the examples, asked of a small demo store: the answers are the ones shown."""

import json

import pytest

from application import ROOT
from schema.questions import Question, read_questions
from tests.docs.conftest import Service
from tests.docs.shown import answers, questions

README = ROOT / "README.md"
EXAMPLES = read_questions(ROOT / "docs" / "questions")


async def test_the_readme_shows_what_the_service_answers(service: Service) -> None:
    for (actor, body), shown in zip(questions(README), answers(README), strict=True):
        assert (await service.ask(body, actor))["data"] == shown["data"]


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda example: example.key)
async def test_an_example_question_is_answered_without_errors_and_finds_something(
    example: Question, service: Service
) -> None:
    body = json.dumps({"query": example.query, "variables": example.variables})
    answer = await service.ask(body, example.actor if example.actor in service.tokens else None)
    assert "errors" not in answer
    assert all(value is not None for value in answer["data"].values())
    pages = [each for each in answer["data"].values() if isinstance(each, dict) and "totalCount" in each]
    assert all(page["totalCount"] and page["nodes"] for page in pages)

