"""Steps of an item's life as its people take them, over real requests."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import orjson
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.routing import Route

from db.database import Database, Row
from schema.endpoint import GraphQLEndpoint
from schema.frame import Frame
from tests.golden.asking import reader_of
from tests.readers.people import Who
from tests.writing.desk import Knows

SHOWN = "{ id key version level part state category kind infoClass itemName effectiveFrom effectiveUntil }"
DRAFT = "mutation ($d: CatalogueDraft!) { draftCatalogueItem(input: $d) " + SHOWN + " }"
OPEN = "mutation ($id: ID!, $until: Date!) { openCatalogueComments(id: $id, until: $until) { state commentsUntil } }"
COMMENT = "mutation ($id: ID!, $text: String!) { commentOnCatalogueItem(id: $id, text: $text) { state } }"
APPROVE = (
    "mutation ($id: ID!, $doc: String!) "
    "{ approveCatalogueItem(id: $id, document: $doc) { state approvedOn approvalDocument } }"
)
PUBLISH = (
    "mutation ($id: ID!, $from: Date) "
    "{ publishCatalogueItem(id: $id, effectiveFrom: $from) { state publishedOn effectiveFrom } }"
)
FILE = "mutation ($id: ID!) { fileCatalogueItem(id: $id) { filedOn } }"
WITHDRAW = (
    "mutation ($id: ID!, $last: Date, $why: CatalogueWithdrawal! = MERGED) "
    "{ withdrawCatalogueItem(id: $id, lastDay: $last, reason: $why) { state effectiveUntil } }"
)
DOCUMENT = "阿署发〔2026〕88号"
SCHEMA = {
    "type": "object",
    "properties": {"honourName": {"type": "string", "title": "荣誉名称", "maxLength": 100}},
    "required": ["honourName"],
    "additionalProperties": False,
}
ITEM: Mapping[str, Any] = {
    "key": "152900-GREEN-FACTORY",
    "category": "ORG_POSITIVE_OTHER",
    "itemName": "绿色工厂信息",
    "subjectNature": "法人和非法人组织",
    "responsibleUnit": "盟工业和信息化部门",
    "inclusionBasis": "《内蒙古自治区公共信用信息管理办法》第十四条第（九）项",
    "contentSchema": SCHEMA,
    "effectiveFrom": "2027-02-01",
}


def more_people() -> dict[str, Who]:
    """Return who works on the catalogue beside the people of the small store."""
    return {
        "league authority": Who("COMPETENT_AUTHORITY", unit="approval"),
        "region clerk": Who("OPERATOR", unit="reform", post="CATALOGUE"),
        "unit of another league": Who("PROVIDER", unit="water"),
    }


@dataclass
class CatalogueDesk:
    """One endpoint over one store on the day that `now` says."""

    database: Database
    client: httpx.AsyncClient
    now: datetime = field(default=datetime(2026, 11, 20, 2, 0, tzinfo=UTC))

    def moment(self) -> datetime:
        """Return the moment, and let a second pass: the lines of the log are told apart by it."""
        self.now += timedelta(seconds=1)
        return self.now

    async def ask(self, text: str, actor: str, /, **variables: Any) -> dict[str, Any]:
        """Return the body of the answer."""
        token = {} if actor == "public" else {"authorization": f"Bearer {actor.replace(' ', '_')}"}
        body = orjson.dumps({"query": text, "variables": variables})
        answer = await self.client.post("/graphql", content=body, headers={"content-type": "application/json", **token})
        found: dict[str, Any] = answer.json()
        return found

    async def done(self, text: str, actor: str, /, **variables: Any) -> dict[str, Any]:
        """Return what answers a change that must succeed."""
        body = await self.ask(text, actor, **variables)
        assert "errors" not in body, body
        (made,) = body["data"].values()
        assert made is not None
        found: dict[str, Any] = made
        return found

    async def refused(self, text: str, actor: str, /, **variables: Any) -> str:
        """Return the code with which a change is refused."""
        body = await self.ask(text, actor, **variables)
        (error,) = body["errors"]
        return str(error["extensions"]["code"])

    async def drafted(self, actor: str = "clerk", **changed: Any) -> str:
        """Return the id of an item of the league as it is drafted, with these changes."""
        return str((await self.done(DRAFT, actor, d={**ITEM, **changed}))["id"])

    async def commented(self) -> str:
        """Return the id of an item that lies open for comments until 20 December 2026."""
        made = await self.drafted()
        await self.done(OPEN, "clerk", id=made, until="2026-12-20")
        return made

    async def approved(self) -> str:
        """Return the id of an approved item; the day is then 21 December 2026."""
        made = await self.commented()
        self.now = datetime(2026, 12, 21, 2, 0, tzinfo=UTC)
        await self.done(APPROVE, "league authority", id=made, doc=DOCUMENT)
        return made

    async def published(self) -> str:
        """Return the id of an item that is published on 21 December 2026."""
        made = await self.approved()
        await self.done(PUBLISH, "league authority", id=made)
        return made

    async def acts(self) -> list[Row]:
        """Return (action, version, role, reason) of each line of the aggregation log."""
        return await self.database.fetch_rows(
            "select action, version, role, reason from aggregation_log order by at, act_id, place"
        )


def desk_over(database: Database) -> CatalogueDesk:
    """Return a desk over a filled store."""
    desk = CatalogueDesk(database, httpx.AsyncClient())
    endpoint = GraphQLEndpoint(reader_of(database), Knows(), now=desk.moment)  # type: ignore[arg-type]
    app = Starlette(routes=[Route("/graphql", endpoint)], middleware=[Middleware(Frame)])
    desk.client = httpx.AsyncClient(transport=httpx.ASGITransport(app=app), base_url="http://store")
    return desk
