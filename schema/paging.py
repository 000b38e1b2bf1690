"""Relay connections: pages, edges and cursors."""

from typing import Generic, TypeVar

import strawberry

from schema.fields import told

Item = TypeVar("Item")


@strawberry.type(description="Where a page begins and ends (分页信息).")
class PageInfo:
    has_next_page: bool = told("whether something visible to the caller follows (是否有下一页)")
    has_previous_page: bool = told("whether something visible to the caller precedes (是否有上一页)")
    start_cursor: str | None = told("cursor of the first item (首条游标)")
    end_cursor: str | None = told("cursor of the last item (末条游标)")


@strawberry.type(description="One item of a page with its cursor (分页条目).")
class Edge(Generic[Item]):
    cursor: str = told("opaque; bound to field, order, filter and caller (游标)")
    node: Item = told("the item (条目)")


@strawberry.type(description="A page of items and what surrounds it (分页结果).")
class Connection(Generic[Item]):
    edges: list[Edge[Item]] = told("items with cursors (条目及游标)")
    nodes: list[Item] = told("items alone (条目)")
    page_info: PageInfo = told("where the page begins and ends (分页信息)")
    total_count: int = told("how many the caller may see, counted after access is decided (总数)")
