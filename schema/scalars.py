"""The one scalar of our own: the content of a record."""

from typing import Any, NewType

import strawberry

Content = NewType("Content", dict[str, Any])

SCALARS: dict[object, Any] = {
    Content: strawberry.scalar(
        name="RecordContent",
        description="A flat JSON object, field name of the template → text (信息内容); keys not open here are absent.",
        serialize=lambda value: value,
        parse_value=lambda value: value,
    )
}
