"""The frame and the pages: headers on everything, refusals in JSON, nothing fetched from elsewhere."""

import json
import re
from html.parser import HTMLParser
from typing import Any

import httpx
import pytest
from graphql import parse, validate
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from application import ROOT, build_app, identity_keys
from db.engine import Database
from resolvers.demo.actors import ACTORS, bearer_key
from resolvers.demo.cast import COMPANY_CODE
from resolvers.demo.units import MATTER_FORMAT
from schema.build import build_schema, core
from schema.questions import QuestionInvalid, read_questions
from settings import Settings, load_settings
from tests.front.conftest import Environ, Visit

PATHS = [
    "/",
    "/graphiql",
    "/graphiql/app.js",
    "/graphiql/start.json",
    "/static/page.css",
    "/healthz",
    "/readyz",
    "/metrics",
]
QUESTIONS = read_questions(ROOT / "docs" / "questions")


class Resources(HTMLParser):
    """Collect every address that a page loads or names, and count its inline scripts and styles."""

    def __init__(self, page: str) -> None:
        super().__init__()
        self.loaded: list[str] = []
        self.linked: list[str] = []
        self.inline = 0
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        found = dict(attrs)
        self.loaded += [found[name] or "" for name in ("src",) if name in found]
        if "href" in found:
            (self.loaded if tag == "link" else self.linked).append(found["href"] or "")
        self.inline += tag == "style" or (tag == "script" and "src" not in found)
        self.inline += any(name == "style" or name.startswith("on") for name in found)


@pytest.mark.parametrize("path", [*PATHS, "/nothing-here", "/graphql"])
async def test_every_response_carries_the_security_headers(path: str, visit: Visit, development: Settings) -> None:
    async with visit(development) as client:
        headers = (await client.get(path)).headers
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["referrer-policy"] == "no-referrer"
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    script_policy = re.search("script-src ([^;]*)", headers["content-security-policy"])
    assert script_policy is None or script_policy[1] == "'self'"
    assert "server" not in headers


@pytest.mark.parametrize("path", ["/", "/graphiql"])
async def test_a_page_loads_only_files_of_this_service(path: str, visit: Visit, development: Settings) -> None:
    async with visit(development) as client:
        page = await client.get(path)
        resources = Resources(page.text)
        assert resources.loaded
        assert not resources.inline
        for address in [*resources.loaded, *resources.linked]:
            assert re.match(r"/(?!/)", address), address
            assert (await client.get(address)).status_code != 404, address


async def test_the_landing_page_says_where_to_go(visit: Visit, development: Settings) -> None:
    async with visit(development) as client:
        page = (await client.get("/")).text
    assert 'href="/graphiql"' in page
    assert "公共信用信息" in page
    assert "synthetic" in page
    assert all(question.title in page for question in QUESTIONS)
    # Three questions stand open; the others unfold, so that the page can be read at once.
    assert page.count('<section class="question">') == 3
    assert page.count('<details class="question"><summary>') == len(QUESTIONS) - 3 > 0


async def test_production_has_no_graphiql_and_says_nothing_of_it(visit: Visit, production: Environ) -> None:
    async with visit(load_settings(production, root=ROOT)) as client:
        for path in ("/graphiql", "/graphiql/start.json", "/graphiql/app.js"):
            assert (await client.get(path)).status_code == 404
        assert "graphiql" not in (await client.get("/")).text.lower()


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        pytest.param("GET", "/nothing-here", 404, "NOT_FOUND", id="an address that is not there"),
        pytest.param("GET", "/graphql/", 404, "NOT_FOUND", id="a slash too many is not redirected"),
        pytest.param("GET", "/graphiql/../settings.py", 404, "NOT_FOUND", id="a way out of the folder"),
        pytest.param("GET", "/graphiql/%2e%2e/tokens.py", 404, "NOT_FOUND", id="an encoded way out of the folder"),
        pytest.param("GET", "/static/nothing.css", 404, "NOT_FOUND", id="a file that is not there"),
        pytest.param("POST", "/healthz", 405, "METHOD_NOT_ALLOWED", id="a method that is not taken"),
        pytest.param("DELETE", "/static/page.css", 405, "METHOD_NOT_ALLOWED", id="deleting a file"),
    ],
)
async def test_a_refusal_is_json_with_a_code(
    method: str, path: str, status: int, code: str, visit: Visit, development: Settings
) -> None:
    async with visit(development) as client:
        response = await client.request(method, path)
    assert response.status_code == status
    assert response.json()["errors"][0]["extensions"]["code"] == code
    assert "nothing" not in response.json()["errors"][0]["message"].replace("there is nothing at", "")


async def test_a_stray_exception_is_a_500_without_a_word_of_it(
    store: Database, development: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    async def broken(_request: Request) -> Response:
        raise RuntimeError("15999919900101001X")

    app = build_app(development, store)
    app.router.routes.insert(0, Route("/broken", broken))
    async with httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://test") as client:
        response = await client.get("/broken")
    assert response.status_code == 500
    assert response.json() == {
        "errors": [{"message": "the service failed to answer", "extensions": {"code": "INTERNAL"}}]
    }
    assert "unhandled RuntimeError" in caplog.text
    assert "159999" not in caplog.text + response.text
    assert "Traceback" not in caplog.text


async def test_readiness_follows_the_database(visit: Visit, store: Database, development: Settings) -> None:
    async with visit(development) as client:
        assert (await client.get("/readyz")).status_code == 200
        await store.close()
        refused = await client.get("/readyz")
        assert (refused.status_code, refused.json()["errors"][0]["extensions"]["code"]) == (503, "NOT_READY")
        assert (await client.get("/healthz")).status_code == 200


async def test_the_metrics_count_responses_without_addresses(visit: Visit, development: Settings) -> None:
    async with visit(development) as client:
        await client.get("/secret-15999919900101001X")
        text = (await client.get("/metrics")).text
    assert 'creditgraph_http_requests_total{route="other",status="404"}' in text
    assert "159999" not in text


@pytest.mark.parametrize(
    ("origins", "origin", "allowed"),
    [
        pytest.param("", "https://portal.example", None, id="no origin unless one is set"),
        pytest.param("https://portal.example", "https://portal.example", "https://portal.example", id="the set origin"),
        pytest.param("https://portal.example", "https://evil.example", None, id="another origin"),
    ],
)
async def test_only_the_set_origins_may_ask_from_a_browser(
    origins: str, origin: str, allowed: str | None, visit: Visit, development: Settings
) -> None:
    environ = {"CREDITGRAPH_STATE_DIR": str(development.state_dir), "CREDITGRAPH_CORS_ORIGINS": origins}
    asking = {
        "origin": origin,
        "access-control-request-method": "POST",
        "access-control-request-headers": "authorization",
    }
    async with visit(load_settings(environ, root=ROOT)) as client:
        headers = (await client.options("/graphql", headers=asking)).headers
    assert headers.get("access-control-allow-origin") == allowed


async def enrol(store: Database, settings: Settings, name: str) -> None:
    """Enrol one demo actor by hand."""
    row = [bearer_key(name, identity_keys(settings)), "SUBJECT_SELF"]
    await store.commit([("insert into bearer (key, role, status) values (?, ?, 'ACTIVE')", row)])


@pytest.mark.parametrize(
    ("host", "names"),
    [
        pytest.param("127.0.0.1:8000", ["company"], id="this machine by number"),
        pytest.param("localhost", ["company"], id="this machine by name"),
        pytest.param("[::1]:8000", ["company"], id="this machine by its long number"),
        pytest.param("evil.example:8000", [], id="a foreign name that resolves to this machine"),
        pytest.param("localhost.evil.example", [], id="a foreign name that begins well"),
    ],
)
async def test_tokens_are_offered_to_this_machines_browser_only(
    host: str, names: list[str], visit: Visit, store: Database, development: Settings
) -> None:
    await enrol(store, development, "company")
    async with visit(development) as client:
        response = await client.get("/graphiql/start.json", headers={"host": host})
    assert [actor["name"] for actor in response.json()["actors"]] == names
    assert response.headers["cache-control"] == "no-store"


async def test_a_caller_from_elsewhere_gets_no_token_under_this_machines_name(
    store: Database, development: Settings
) -> None:
    await enrol(store, development, "company")
    transport = httpx.ASGITransport(build_app(development, store), client=("192.0.2.7", 4000))
    async with httpx.AsyncClient(transport=transport, base_url="http://127.0.0.1:8000") as client:
        response = await client.get("/graphiql/start.json")
    assert response.json()["actors"] == []


def test_graphiql_keeps_no_token() -> None:
    script = (ROOT / "schema" / "graphiql" / "app.js").read_text()
    assert "localStorage" not in script
    assert "sessionStorage" not in script
    assert "storage: forgetful()" in script
    assert "isHeadersEditorEnabled: false" in script


def test_there_are_questions_of_three_actors() -> None:
    actors = [question.actor for question in QUESTIONS]
    assert actors[:3] == ["public", "company", "licensing-officer"]
    assert set(actors) <= {"public", *(actor.name for actor in ACTORS)}


@pytest.mark.parametrize("question", QUESTIONS, ids=lambda question: question.key)
def test_an_example_question_is_valid(question: Any) -> None:
    assert validate(core(build_schema()), parse(question.query)) == []


def test_the_example_variables_name_the_demo_company_and_a_matter_of_the_grants_form() -> None:
    variables = json.loads((ROOT / "docs" / "questions" / "03-state-organ.json").read_text())
    assert variables["code"] == COMPANY_CODE
    assert re.fullmatch(MATTER_FORMAT, variables["matter"])


def test_a_question_without_its_head_is_refused(tmp_path: Any) -> None:
    (tmp_path / "1-bare.graphql").write_text("{ __typename }")
    with pytest.raises(QuestionInvalid, match="1-bare"):
        read_questions(tmp_path)
