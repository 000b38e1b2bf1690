"""Two scalars of our own: the content of a record and its schema; and where the form of each scalar is written down."""

from collections.abc import Mapping
from typing import Any, NewType

import orjson
import strawberry


def _json(value: Any) -> Any:
    """Return a value that can be written as JSON, as everything here is. Raises: ValueError, which repeats nothing."""
    try:
        orjson.dumps(value)
    except TypeError:  # an integer beyond 64 bits, which only a literal can bring, or nesting without end
        raise ValueError("no JSON value") from None
    return value


Content = NewType("Content", dict[str, Any])
ContentSchema = NewType("ContentSchema", dict[str, Any])

SCALARS: dict[object, Any] = {
    Content: strawberry.scalar(
        name="RecordContent",
        description="A flat JSON object, field name of the template → text (信息内容); keys not open here are absent.",
        specified_by_url="https://www.rfc-editor.org/rfc/rfc8259#section-4",
        serialize=lambda value: value,
        parse_value=_json,
    ),
    ContentSchema: strawberry.scalar(
        name="ContentSchema",
        description="A JSON Schema (2020-12) of a flat object of texts: `type`, `properties` (each `type` string, "
        "`title`, `maxLength`, and if need be `minLength`, `enum`, `pattern`, `format` date, amount or uscc), "
        "`required`, `additionalProperties` false (内容结构).",
        specified_by_url="https://json-schema.org/draft/2020-12/schema",
        serialize=lambda value: value,
        parse_value=_json,
    ),
}

# Strawberry's own scalars: what they hold here, and the page that defines their text.
FORMS: Mapping[str, tuple[str, str]] = {
    "Date": ("A day, `YYYY-MM-DD` (日期).", "https://www.rfc-editor.org/rfc/rfc3339#section-5.6"),
    "DateTime": (
        "An instant, `YYYY-MM-DDThh:mm:ss+08:00` (时刻).",
        "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
    ),
}
