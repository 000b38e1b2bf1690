"""/intake stands beside the endpoint of questions: another route, no browser, no origin."""

from dataclasses import replace

import pytest

from settings import Settings
from tests.front.conftest import Visit

PORTAL = "https://portal.example"


@pytest.mark.parametrize("origins", [(), (PORTAL,)], ids=["no origin may ask", "a portal may ask questions"])
async def test_no_origin_may_submit_whoever_may_ask(
    origins: tuple[str, ...], visit: Visit, development: Settings
) -> None:
    headers = {"origin": PORTAL, "access-control-request-method": "POST"}
    async with visit(replace(development, cors_origins=origins)) as client:
        for method, status in (("OPTIONS", 405), ("POST", 401)):
            response = await client.request(method, "/intake", headers=headers)
            assert response.status_code == status
            assert response.headers["x-content-type-options"] == "nosniff"
            assert not [name for name in response.headers if name.startswith("access-control")]


async def test_it_is_counted_under_its_own_name_and_has_no_second_address(visit: Visit, development: Settings) -> None:
    async with visit(development) as client:
        await client.post("/intake")
        assert (await client.post("/intake/")).status_code == 404
        metrics = (await client.get("/metrics")).text
    assert 'creditgraph_http_requests_total{route="/intake",status="401"}' in metrics
