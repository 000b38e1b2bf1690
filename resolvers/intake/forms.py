"""A row as JSON, in whichever form it came: what lies sealed while a row waits, and the row that it becomes again."""

from collections.abc import Mapping
from typing import Any

from resolvers.intake.entries import Entry
from resolvers.intake.rows import Line
from resolvers.intake.templates import Heading, fields_of

TABLE, RECORD = "TABLE", "RECORD"
Row = Line | Entry


def payload_of(row: Row, published: str | None) -> Mapping[str, Any]:
    """Return a row with all that it was read by. published: as `Terms.published`."""
    if isinstance(row, Entry):
        return {"form": RECORD, "number": row.number, "record": row.payload, "published": published}
    heading = row.heading
    return {
        "form": TABLE,
        "number": row.number,
        "kind": heading.kind,
        "layout": heading.layout,
        "headers": heading.headers,
        "fields": [field.name if field else None for field in heading.fields],
        "cells": row.cells,
        "published": published,
    }


def row_of(payload: Mapping[str, Any]) -> Row:
    """Return the row that `payload_of` was given."""
    if payload["form"] == RECORD:
        return Entry(payload["number"], payload["record"])
    known = fields_of(payload["kind"])
    fields = tuple(known.get(name) if name else None for name in payload["fields"])
    heading = Heading(payload["kind"], payload["layout"], tuple(payload["headers"]), fields)
    return Line(payload["number"], heading, tuple(payload["cells"]), {})
