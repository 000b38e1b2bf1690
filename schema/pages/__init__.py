"""The pages for people: landing page, GraphiQL from local files, documents as text. Nothing comes from elsewhere."""

import html
import json
from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass
from pathlib import Path
from string import Template

import orjson
from starlette.requests import Request
from starlette.responses import FileResponse, Response
from starlette.routing import BaseRoute, Mount, Route
from starlette.staticfiles import StaticFiles

from schema.pages.guide import guide_page
from schema.questions import Question

_HERE = Path(__file__).parent
_GRAPHIQL = _HERE.parent / "graphiql"
_LOCKED = "base-uri 'none'; form-action 'none'; frame-ancestors 'none'"
_PAGE_POLICY = f"default-src 'none'; style-src 'self'; img-src 'self'; {_LOCKED}"
# GraphiQL's editor sets styles from its own script; scripts stay limited to our files, without inline or eval.
_GRAPHIQL_POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; "
    f"font-src 'self' data:; connect-src 'self'; {_LOCKED}"
)
_SHOWN = 3  # questions that the landing page spells out; the others unfold
_LOOPBACK = frozenset({"127.0.0.1", "localhost", "::1"})


@dataclass(frozen=True)
class DemoActor:
    """A demo actor with a ready token, as GraphiQL offers it."""

    name: str
    says: str
    token: str


@dataclass(frozen=True)
class Pages:
    """What the pages show.

    documents: path on this service → file sent as text (the schema, the README in both languages)
    demo_actors: actors offered in GraphiQL; None switches GraphiQL off
    notice: one sentence under the title, empty for none
    """

    questions: tuple[Question, ...]
    documents: dict[str, Path]
    demo_actors: Callable[[], Awaitable[list[DemoActor]]] | None
    notice: str = ""

    def routes(self) -> list[BaseRoute]:
        """Return the routes of `/`, `/guide`, `/static`, the documents and, where it is on, `/graphiql`."""
        landing, guide = self._landing(), guide_page()

        async def show_landing(_request: Request) -> Response:
            return _html(landing, _PAGE_POLICY)

        async def show_guide(_request: Request) -> Response:
            return _html(guide, _PAGE_POLICY)

        routes: list[BaseRoute] = [Route("/", show_landing), Route("/guide", show_guide)]
        routes.append(Mount("/static", StaticFiles(directory=_HERE / "static")))
        routes += [Route(path, _document(file)) for path, file in self.documents.items()]
        return routes + (self._graphiql() if self.demo_actors else [])

    def _landing(self) -> str:
        template = Template((_HERE / "landing.html").read_text("utf-8"))
        notice = f'<p class="notice">{html.escape(self.notice)}</p>' if self.notice else ""
        first, more = self.questions[:_SHOWN], self.questions[_SHOWN:]
        return template.substitute(
            notice=notice,
            links="\n".join(self._links()),
            questions="\n".join(_question(question) for question in first),
            more="\n".join(_folded(question) for question in more),
        )

    def _links(self) -> list[str]:
        """Return the cards of the places to go to, those that exist here."""
        cards = [("/graphiql", "GraphiQL", "ask in the browser 在线查询")] if self.demo_actors else []
        cards.append(("/graphql?query={__typename}", "/graphql", "the one endpoint: POST, or GET for queries 查询端点"))
        cards.append(("/guide", "/guide", "where to ask, what to bring, no fee 查询服务指引"))
        words = {"/schema.graphql": "every type, field and code 接口定义", "/readme": "how to start 使用说明"}
        words["/readme.zh-CN"] = "the README in Chinese 中文说明"
        cards += [(path, path, words.get(path, "")) for path in self.documents]
        return [f'<a href="{path}"><b>{name}</b><small>{says}</small></a>' for path, name, says in cards]

    def _graphiql(self) -> list[BaseRoute]:
        page = (_GRAPHIQL / "index.html").read_text("utf-8")

        async def show_graphiql(_request: Request) -> Response:
            return _html(page, _GRAPHIQL_POLICY)

        return [
            Route("/graphiql", show_graphiql),
            Route("/graphiql/start.json", self._start),
            Mount("/graphiql", StaticFiles(directory=_GRAPHIQL)),
        ]

    async def _start(self, request: Request) -> Response:
        """Answer what GraphiQL begins with; tokens only to this machine's browser, under this machine's own name."""
        # A foreign name that was made to resolve to us gets no token, nor does a foreign caller under our name.
        is_local = request.url.hostname in _LOOPBACK and request.client is not None and request.client.host in _LOOPBACK
        actors = await self.demo_actors() if self.demo_actors and is_local else []
        body = {"questions": [asdict(question) for question in self.questions], "actors": [asdict(a) for a in actors]}
        return Response(orjson.dumps(body), media_type="application/json", headers={"cache-control": "no-store"})


def _document(file: Path) -> Callable[[Request], Awaitable[Response]]:
    async def show(_request: Request) -> Response:
        return FileResponse(file, media_type="text/plain; charset=utf-8", headers={"cache-control": "no-cache"})

    return show


def _question(question: Question) -> str:
    return f'<section class="question"><h3>{html.escape(question.title)}</h3>{_asked(question)}</section>'


def _folded(question: Question) -> str:
    return f'<details class="question"><summary>{html.escape(question.title)}</summary>{_asked(question)}</details>'


def _asked(question: Question) -> str:
    """Return who asks, with which variables, and the question itself."""
    actor, text = (html.escape(part) for part in (question.actor, _without_head(question.query)))
    variables = html.escape(json.dumps(question.variables, ensure_ascii=False)) if question.variables else ""
    told = f" · variables <code>{variables}</code>" if variables else ""
    return f"<p>asked as <code>{actor}</code>{told}</p><pre>{text}</pre>"


def _without_head(query: str) -> str:
    """Return a question without the comment lines that name its title and actor."""
    return "\n".join(line for line in query.strip().splitlines() if not line.startswith("#"))


def _html(page: str, policy: str) -> Response:
    headers = {"content-security-policy": policy, "cache-control": "no-cache"}
    return Response(page, media_type="text/html", headers=headers)
