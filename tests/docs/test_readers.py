"""The readers' pages: one for each role, with the policy's own decisions and with answers that the service gives."""

import re
from pathlib import Path

import pytest

from policies.decide import Policy, load_policy
from policies.vocabulary import ROLES
from resolvers.demo.actors import ACTORS
from schema.error_code import ErrorCode
from tests.docs.conftest import Service
from tests.docs.reader_pages import INDEX, PAGES, page_of, pages, written
from tests.docs.shown import answers, links, questions

BY_ROLE = pytest.mark.parametrize("role", ROLES)
EACH = pytest.mark.parametrize("page", pages(), ids=lambda page: page.stem)
_ENDINGS = "REQUIRED|PERMITTED|INVALID|EXPIRED|REVOKED|EXCEEDED|FORBIDDEN|SUSPENDED"
_CODE = re.compile(rf"`([A-Z]+(?:_[A-Z]+)*_(?:{_ENDINGS}))`")
_REASON = "SCOPE_REQUIRED"  # of what is withheld; it is never the code of an error


@pytest.fixture(scope="module")
def policy() -> Policy:
    return load_policy()


def test_there_is_a_page_for_each_role_and_no_other() -> None:
    assert set(PAGES.iterdir()) == {page_of(role) for role in ROLES}
    assert set(links(INDEX)) >= {f"readers/{page_of(role).name}" for role in ROLES}


@EACH
def test_the_decisions_on_a_page_are_the_policys(page: Path, policy: Policy) -> None:
    text = page.read_text("utf-8")
    assert "<!-- end -->" in text
    assert text == written(page, policy), "write it anew: python -m tests.docs.reader_pages"


@BY_ROLE
def test_a_page_follows_its_policy(role: str, policy: Policy) -> None:
    """Without the lines that speak of a role, its page would be another."""
    others = tuple(line for line in policy.lines if line.role != role)
    narrowed = Policy(others, policy.inheritances, revision="of a test")
    page = page_of(role)
    assert page.read_text("utf-8") != written(page, narrowed)


@EACH
def test_every_question_of_a_page_is_followed_by_its_answer(page: Path) -> None:
    assert len(questions(page)) == len(answers(page))


@BY_ROLE
async def test_a_page_shows_what_the_service_answers(role: str, service: Service) -> None:
    page = page_of(role)
    asked = questions(page)
    assert asked
    for (actor, body), shown in zip(asked, answers(page), strict=True):
        answer = await service.ask(body, actor)
        assert {key: answer.get(key) for key in shown} == shown, body


@BY_ROLE
def test_a_page_names_every_demo_actor_of_its_role(role: str) -> None:
    text = page_of(role).read_text("utf-8")
    named = {actor.name for actor in ACTORS if f"`{actor.name}`" in text}
    assert {actor.name for actor in ACTORS if actor.role == role} <= named


@EACH
def test_every_code_named_on_a_page_exists(page: Path) -> None:
    named = set(_CODE.findall(page.read_text("utf-8"))) - {_REASON}
    assert named
    assert named <= {code.name for code in ErrorCode}


@EACH
def test_every_file_a_page_points_to_exists(page: Path) -> None:
    assert [link for link in links(page) if not (page.parent / link).exists()] == []
    named = re.findall(r"`(docs/questions/[\w.-]+)`", page.read_text("utf-8"))
    assert [name for name in named if not (INDEX.parents[1] / name).exists()] == []
