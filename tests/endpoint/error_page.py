"""docs/errors.md, written from the table of refusals: `python -m tests.endpoint.error_page` writes it anew."""

from pathlib import Path

from schema.error_code import ErrorCode
from schema.errors import TABLE, Line

PAGE = Path(__file__).parents[2] / "docs" / "errors.md"
HEAD = """# Errors 错误代码

Every refusal is JSON:
`{"errors": [{"message", "path"?, "locations"?, "extensions": {"code", "article"?, "action"?}}]}`.
Programs go by `extensions.code`, which is never renamed or used again; messages may change. The codes are also the
enum `ErrorCode` of the schema. No message repeats a value of the question.

Status 200 means that the question was understood and answered with a refusal, or answered in part: then `data` is
there. Any other status has no `data`. A caller that accepts `application/json` alone is told 400 as 200, without
`data`, where its request could be read ([protocol](protocol.md)). Fields that are left out of an answer are no errors:
`extensions.withheld` lists them with the reason, the lawful routes and the article.

This page is written from `schema/errors.py` by `python -m tests.endpoint.error_page`; a test compares them.

| code | 中文 | status | when | messages | what you can do |
|---|---|---|---|---|---|
"""
TAIL = """
Addresses outside `/graphql` and connections that are no HTTP are refused in the same form by the frame around it, with
`NOT_FOUND` (404), `METHOD_NOT_ALLOWED` (405), `NOT_READY` (503, `/readyz` only), `REQUEST_MALFORMED` (400),
`REQUEST_TIMEOUT` (408), `HEADERS_TOO_LARGE` (431) and `ORIGIN_NOT_ALLOWED` (403, preflight of another origin).
"""


def lines_of(code: ErrorCode) -> list[Line]:
    """Return every line of the table that tells `code`, each sentence once."""
    found = [line for line in TABLE.values() if line.code is code]
    return list({(line.message, line.status): line for line in found}.values())


def words_of(code: ErrorCode) -> tuple[str, str]:
    """Return what the schema says of a code, in English and in Chinese."""
    defined = ErrorCode.__strawberry_definition__.values  # type: ignore[attr-defined]
    text: str = next(each.description for each in defined if each.name == code.name)
    english, _, chinese = text.rpartition(" (")
    return english, chinese.removesuffix(")")


def written() -> str:
    """Return the page."""
    return HEAD + "".join(_row(code) for code in ErrorCode) + TAIL


def _row(code: ErrorCode) -> str:
    english, chinese = words_of(code)
    lines = lines_of(code)
    statuses = ", ".join(sorted({str(line.status) for line in lines})) or "500"
    messages = "; ".join(line.message for line in lines if line.message != english) or "—"
    actions = dict.fromkeys(line.action for line in lines if line.action)
    return f"| `{code.name}` | {chinese} | {statuses} | {english} | {messages} | {'; '.join(actions) or '—'} |\n"


if __name__ == "__main__":
    PAGE.write_text(written(), encoding="utf-8")
