"""The one form in which the HTTP frame says no: `{errors: [{message, extensions: {code}}]}`."""

from collections.abc import Mapping

import orjson
from starlette.responses import Response


def refusal_body(code: str, message: str) -> bytes:
    """Return the body of a refusal; `message` is a sentence without anything the caller sent."""
    return orjson.dumps({"errors": [{"message": message, "extensions": {"code": code}}]})


def refusal(status: int, code: str, message: str, *, headers: Mapping[str, str] | None = None) -> Response:
    """Return a refusal as a response that nobody keeps."""
    return Response(
        refusal_body(code, message),
        status_code=status,
        media_type="application/json",
        headers={"cache-control": "no-store", **(headers or {})},
    )
