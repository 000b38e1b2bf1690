"""ariadne-codegen: a typed client is written for the questions, imported and asked."""

import asyncio
import importlib
import subprocess
import sys
from typing import Any

from asked import ASKED, BEARER, OUT, QUESTIONS, URL, hand

CONFIG = f"""
[tool.ariadne-codegen]
remote_schema_url = "{URL}"
queries_path = "{QUESTIONS}"
target_package_name = "portal"
target_package_path = "{OUT}"
include_typename = true
[tool.ariadne-codegen.scalars.Date]
type = "datetime.date"
"""

(OUT / "pyproject.toml").write_text(CONFIG, "utf-8")
subprocess.run(
    [sys.executable, "-m", "ariadne_codegen", "--config", OUT / "pyproject.toml"],
    check=True,
    stdout=subprocess.DEVNULL,
    timeout=60,
)
sys.path.insert(0, str(OUT))
portal: Any = importlib.import_module("portal")


def ids(page: Any) -> list[str]:
    return [edge.node.id for edge in page.records.edges]


async def refusal(asking: Any) -> Any:
    try:
        await asking
    except portal.exceptions.GraphQLClientError as refused:
        return refused
    raise AssertionError("nothing was refused")


async def main() -> None:
    async with portal.Client(URL) as client, portal.Client(URL, headers={"accept": "application/json"}) as plain:
        first = await client.page(first=5)
        second = await client.page(first=5, after=first.records.page_info.end_cursor)
        subject = (await client.by_subject(code=ASKED["code"])).subject
        absent = await refusal(client.absent())
        by_status = await refusal(client.refused())
        by_body = await refusal(plain.refused())
    async with portal.Client(URL, headers=BEARER) as officer:
        duty = await officer.on_duty(code=ASKED["code"], matter=ASKED["matter"])
    assert by_status.response.json()["errors"][0]["extensions"] == by_body.errors[0].extensions
    hand(
        {
            "first": ids(first),
            "second": ids(second),
            "subject": subject.model_dump(mode="json", by_alias=True),
            "cached": subject.id,
            "absent": [absent.data["viewer"]["role"], absent.errors[0].extensions["code"]],
            "refused": by_body.errors[0].extensions["code"],
            "duty": duty.model_dump(mode="json", by_alias=True),
        }
    )


asyncio.run(main())
