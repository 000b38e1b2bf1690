"""The one scalar of our own, the content of a record, and where the form of each scalar is written down."""

from collections.abc import Mapping
from typing import Any, NewType

import strawberry

Content = NewType("Content", dict[str, Any])

SCALARS: dict[object, Any] = {
    Content: strawberry.scalar(
        name="RecordContent",
        description="A flat JSON object, field name of the template → text (信息内容); keys not open here are absent.",
        specified_by_url="https://www.rfc-editor.org/rfc/rfc8259#section-4",
        serialize=lambda value: value,
        parse_value=lambda value: value,
    )
}

# Strawberry's own scalars: what they hold here, and the page that defines their text.
FORMS: Mapping[str, tuple[str, str]] = {
    "Date": ("A day, `YYYY-MM-DD` (日期).", "https://www.rfc-editor.org/rfc/rfc3339#section-5.6"),
    "DateTime": (
        "An instant, `YYYY-MM-DDThh:mm:ss+08:00` (时刻).",
        "https://www.rfc-editor.org/rfc/rfc3339#section-5.6",
    ),
}
