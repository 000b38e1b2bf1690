"""The naive answer: graphql-core walks the question over plain rows, and Casbin is asked for every row and cell.

Nothing of `resolvers/` takes part but the fold of names into character pairs. A cursor is answered as a `Mark`, which
stands for the text that the endpoint wrote in its place.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cache
from typing import Any

from graphql import (
    GraphQLInterfaceType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLResolveInfo,
    GraphQLSchema,
    GraphQLString,
    build_schema,
    execute_sync,
    parse,
)

from db.identity import organisation
from policies.decide import Policy
from policies.fields import BY_TYPE
from policies.identifiers import check_uscc, normalise
from tests.properties.cells import PREFIX, leaf, wire_id
from tests.properties.house import Caller, classes, graph
from tests.properties.pages import Mark, Pages
from tests.properties.stores import KEYS, Row, Store
from tests.properties.world import Judge, World

LINKS = {
    "Record.subject": ("Organization", "subject_id"),
    "Record.provider": ("Unit", "provider_id"),
    "ListEntry.list": ("CreditList", "list_id"),
    "ListEntry.subject": ("Organization", "subject_id"),
    "ListEntry.determiningUnit": ("Unit", "determining_unit_id"),
}
NULLABLE_ROOTS = ("node", "subject", "list")


@dataclass(frozen=True)
class Item:
    """One visible row on its way through the executor."""

    kind: str
    row: Row


@dataclass
class Expected:
    """What the answer must be, whom its entry must name, and whether a count of many rests on restricted rows."""

    data: dict[str, Any]
    missing: list[str]
    disclosed: set[str] = field(default_factory=set)
    counts_beyond: bool = False


@cache
def nullable_schema() -> GraphQLSchema:
    """Return the schema as printed, with every answered field nullable: what is withheld is null wherever it stands."""
    schema = build_schema(graph().as_str())
    for kind in schema.type_map.values():
        if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType) and not kind.name.startswith("__"):
            for each in kind.fields.values():
                each.type = _nullable(each.type)
    schema.get_type("ID").serialize = GraphQLString.serialize  # type: ignore[union-attr]
    return schema


def _nullable(kind: Any) -> Any:
    if isinstance(kind, GraphQLNonNull):
        return _nullable(kind.of_type)
    return GraphQLList(_nullable(kind.of_type)) if isinstance(kind, GraphQLList) else kind


class Oracle:
    """Answers questions of one caller over one store under one policy."""

    def __init__(self, store: Store, policy: Policy, caller: Caller, known: dict[Any, bool]) -> None:
        self._world = World(store)
        self._judge = Judge(policy, caller, known)
        self._caller = caller

    def answer(
        self, text: str, variables: Mapping[str, Any], marks: Mapping[str, Mark], *, operation: str | None = None
    ) -> Expected:
        """Return what must be answered; `marks` are the cursors that the endpoint gave before."""
        walk = _Walk(self._world, self._judge, self._caller, marks)
        result = execute_sync(
            nullable_schema(),
            parse(text),
            operation_name=operation,
            variable_values=dict(variables),
            field_resolver=walk.resolve,
            type_resolver=lambda item, _info, _kind: item.kind,
        )
        if result.errors:
            raise result.errors[0].original_error or result.errors[0]
        data = result.data or {}
        missing = [key for key in data if data[key] is None and walk.roots.get(key) in NULLABLE_ROOTS]
        return Expected(data, missing, walk.pages.disclosed, walk.pages.counts_beyond)


class _Walk:
    """The resolvers of one question."""

    def __init__(self, world: World, judge: Judge, caller: Caller, marks: Mapping[str, Mark]) -> None:
        self._world = world
        self._judge = judge
        self._caller = caller
        self.roots: dict[str, str] = {}
        self.pages = Pages(world, judge, marks)

    def resolve(self, source: Any, info: GraphQLResolveInfo, **arguments: Any) -> Any:
        if source is None:
            self.roots[str(info.path.key)] = info.field_name
            return getattr(self, f"_{info.field_name}")(**arguments)
        if isinstance(source, Item):
            return self._cell(source, info.field_name, arguments)
        value = source[info.field_name]
        return value(**arguments) if callable(value) else value

    def _cell(self, item: Item, name: str, arguments: Mapping[str, Any]) -> Any:
        coordinate = f"{item.kind}.{name}"
        if coordinate in LINKS:
            kind, column = LINKS[coordinate]
            return self._linked(kind, item.row[column])
        if name == "records":
            return self._page(["Record"], arguments, above=item)
        if name == "entries":
            return self._page(["ListEntry"], arguments, above=item)
        if name == "recordCount":
            return self.pages.count(["Record"], arguments, (item.kind, item.row))
        if name == "listEntries":
            return self._entries(item, arguments.get("active"))
        if name == "content":
            return self._content(item)
        cls = classes().fields[coordinate]
        if cls == BY_TYPE or not self._judge.reads(cls, item.kind, item.row):
            return None
        self._note(cls, item)
        return leaf(self._world, item.kind, name, item.row)

    def _note(self, cls: str, item: Item) -> None:
        if not self._judge.anybody_may("READ", cls, item.kind, item.row):
            self.pages.disclose(item.kind, item.row)

    def _content(self, item: Item) -> dict[str, str]:
        found = {}
        for key, value in item.row["content"].items():
            cls = classes().content.get(key)
            if cls and self._judge.reads(cls, "Record", item.row):
                self._note(cls, item)
                found[key] = value
        return found

    def _found(self, kind: str, row: Row | None) -> Item | None:
        """Return a row reached by a key or a link, where the caller may find it."""
        if row is None:
            return None
        kind = self._world.kind(kind, row)
        if not self._judge.sees("FIND", kind, row):
            return None
        if not self._judge.anybody_sees("FIND", kind, row):
            self.pages.disclose(kind, row)
        return Item(kind, row)

    def _linked(self, kind: str, key: str | None) -> Item | None:
        table = {"Organization": "subject", "Unit": "unit", "CreditList": "credit_list"}[kind]
        return self._found(kind, self._world.by_id[table].get(key))

    def _entries(self, item: Item, active: bool | None) -> list[Item]:
        rows = [row for row in self._world.rows["list_entry"] if row["subject_id"] == item.row["id"]]
        rows = [row for row in rows if active is None or (row["state"] == "PUBLISHED") == active]
        rows = [row for row in rows if self._judge.sees("BROWSE", "ListEntry", row)]
        rows.sort(key=lambda row: (row["decided_on"], row["id"]), reverse=True)
        for row in rows:
            if not self._judge.anybody_sees("BROWSE", "ListEntry", row):
                self.pages.disclose("ListEntry", row)
        return [Item("ListEntry", row) for row in rows]

    def _page(self, kinds: list[str], arguments: Mapping[str, Any], above: Item | None = None) -> Any:
        return self.pages.page(kinds, arguments, (above.kind, above.row) if above else None, Item)

    def _viewer(self) -> Row:
        purposes = sorted({duty.purpose for duty in self._caller.grants})
        routes = (["SELF"] if self._caller.subject_id else []) + (["DUTY"] if purposes else [])
        own = {
            "subject": lambda: self._linked("Organization", self._caller.subject_id),
            "unit": lambda: self._linked("Unit", self._caller.unit_id),
        }
        return {"role": self._caller.role, "routes": routes, "purposes": purposes, **own}

    def _node(self, id: str) -> Item | None:  # noqa: A002 - the name on the wire
        for kind in ("Organization", *PREFIX):
            for row in self._world.rows_of(kind):
                if wire_id(kind, row) == id and kind != "Unit":
                    return self._found(kind, row)
        return None

    def _subject(self, id: str | None = None, code: str | None = None, person: Row | None = None) -> Item | None:  # noqa: A002
        for row in self._world.rows["subject"]:
            if id is not None and wire_id("Person", row) == id:
                return self._found("Person", row)
            if code is not None and row["identity_key"] == organisation(check_uscc(code)):
                return self._found("Organization", row)
            if (
                person is not None
                and row["identity_key"] == _identity(person)
                and row["name"] == person["name"].strip()
            ):
                return self._found("Person", row)
        return None

    def _subjectsByCodes(self, codes: list[str]) -> list[Row]:  # noqa: N802 - the name on the wire
        wanted = [check_uscc(code) for code in codes]
        return [{"code": code, "subject": lambda code=code: self._subject(code=code)} for code in wanted]

    def _subjects(self, **arguments: Any) -> Any:
        return self._page(["Organization", "Person"], arguments)

    def _records(self, **arguments: Any) -> Any:
        return self._page(["Record"], arguments)

    def _catalogue(self, **arguments: Any) -> Any:
        return self._page(["CatalogueItem"], arguments)

    def _lists(self) -> list[Item]:
        rows = [row for row in self._world.rows["credit_list"] if self._judge.sees("BROWSE", "CreditList", row)]
        return [Item("CreditList", row) for row in sorted(rows, key=lambda row: str(row["key"]))]

    def _list(self, key: str) -> Item | None:
        rows = [row for row in self._world.rows["credit_list"] if row["key"] == key]
        return self._found("CreditList", rows[0]) if rows else None


def _identity(person: Row) -> str:
    kind, number = person["documentType"], normalise(person["number"])
    return KEYS.person(document_type=kind, issuer="CHN", number=number)
