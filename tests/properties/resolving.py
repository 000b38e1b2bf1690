"""The resolvers of one question over plain rows: what each field leads to, cell by cell, as Casbin lets it."""

from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Any

from graphql import GraphQLResolveInfo

from db.identity import organisation
from policies.decide import Policy
from policies.fields import BY_TYPE
from policies.identifiers import check_uscc, normalise
from policies.service import SERVICE
from tests.properties.callers import Caller
from tests.properties.cells import PREFIX, held_about, leaf, logged, wire_id
from tests.properties.changed import changes
from tests.properties.counting import Counting
from tests.properties.house import classes
from tests.properties.pages import Mark, Pages
from tests.properties.rights import viewer_of
from tests.properties.stores import KEYS, Row
from tests.properties.walked import BELOW, LINKS
from tests.properties.world import TABLE, Judge, World


@dataclass(frozen=True)
class Item:
    """One visible row on its way through the executor."""

    kind: str
    row: Row


class Walk:
    """The resolvers of one question, and what they disclose on the way."""

    def __init__(
        self,
        world: World,
        judge: Judge,
        caller: Caller,
        marks: Mapping[str, Mark],
        counting: Counting,
        policy: Policy,
    ) -> None:
        self._world = world
        self._judge = judge
        self._caller = caller
        self.roots: dict[str, str] = {}
        self.pages = Pages(world, judge, marks)
        self._counting = counting
        self._policy = policy

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
        if name in BELOW:
            return self._page([BELOW[name]], arguments, above=item)
        if name == "recordCount":
            return self.pages.count(["Record"], arguments, (item.kind, item.row))
        if name == "listEntries":
            return self._entries(item, arguments.get("active"))
        if coordinate == "Record.content":
            return self._content(item)
        cls = classes().fields[coordinate]
        if cls == BY_TYPE or not self._judge.reads(cls, item.kind, item.row):
            return None
        self._note(cls, item)
        if coordinate == "Record.changes":
            return changes(self._world, self._judge, item.row)
        if coordinate == "QueryLogEntry.subjects":  # whoever is shown one is told of that subject
            self.pages.disclosed |= {each["pseudonym"] for each in logged(self._world, item.row)}
        if coordinate == "HeldRow.text" and (about := held_about(self._world, item.row)):
            self.pages.disclosed.add(about)
        return leaf(self._world, item.kind, name, item.row)

    def _note(self, cls: str, item: Item) -> None:
        if not self._judge.anybody_may("READ", cls, item.kind, item.row):
            self.pages.disclose(item.kind, item.row)

    def _content(self, item: Item) -> dict[str, str]:
        readable = {cls for cls in classes().content_classes() if self._judge.reads(cls, "Record", item.row)}
        for cls in readable:  # that a key is not there is told too
            self._note(cls, item)
        return {key: value for key, value in item.row["content"].items() if classes().content.get(key) in readable}

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
        return self._found(kind, self._world.by_id[TABLE[kind]].get(key))

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
        whose = self._caller.standing
        own = {
            "subject": lambda: self._linked("Organization", whose.subject_id),
            "unit": lambda: self._linked("Unit", whose.unit_id),
        }
        return {**viewer_of(self._caller, self._policy), **own}

    def _node(self, id: str) -> Item | None:  # noqa: A002 - the name on the wire
        for kind in ("Organization", *PREFIX):
            for row in self._world.rows_of(kind):
                if wire_id(kind, row) == id and kind != "Unit":
                    return self._found(kind, row)
        return None

    def _subject(self, **key: Any) -> Item | None:
        return self._found("Person", self.whose(**key))

    def whose(self, id: str | None = None, code: str | None = None, person: Row | None = None) -> Row | None:  # noqa: A002
        """Return the subject with this key, whether the caller may find it or not."""
        for row in self._world.rows["subject"]:
            if id is not None and wire_id("Person", row) == id:
                return row
            if code is not None and row["identity_key"] == organisation(check_uscc(code)):
                return row
            if (
                person is not None
                and row["identity_key"] == _identity(person)
                and row["name"] == person["name"].strip()
            ):
                return row
        return None

    def _subjectsByCodes(self, codes: list[str]) -> list[Row]:  # noqa: N802 - the name on the wire
        wanted = [check_uscc(code) for code in codes]
        return [{"code": code, "subject": lambda code=code: self._subject(code=code)} for code in wanted]

    def _statistics(self, by: str, filter: Row | None = None) -> Row:  # noqa: A002
        return self._counting.statistics(by, filter or {})

    def _subjects(self, **arguments: Any) -> Any:
        return self._page(["Organization", "Person"], arguments)

    def _records(self, **arguments: Any) -> Any:
        return self._page(["Record"], arguments)

    def _cases(self, **arguments: Any) -> Any:
        return self._page(["Case"], arguments)

    def _case(self, id: str) -> Item | None:  # noqa: A002
        rows = [row for row in self._world.rows["credit_case"] if wire_id("Case", row) == id]
        return self._found("Case", rows[0]) if rows else None

    def _tips(self, **arguments: Any) -> Any:
        return self._page(["Tip"], arguments)

    def _authorisations(self, **arguments: Any) -> Any:
        return self._page(["Authorisation"], arguments)

    def _consents(self, **arguments: Any) -> Any:
        return self._page(["Consent"], arguments)

    def _heldRows(self, **arguments: Any) -> Any:  # noqa: N802
        return self._page(["HeldRow"], arguments)

    def _providerQuality(self, **arguments: Any) -> Any:  # noqa: N802
        # Root fields are answered one after the other, each with all below it.
        self._world.period = tuple(date.fromisoformat(arguments[name]) for name in ("from", "until"))
        return self._page(["ProviderQuality"], arguments)

    def _aggregationLog(self, **arguments: Any) -> Any:  # noqa: N802
        return self._page(["AggregationEntry"], arguments)

    def _queryLog(self, **arguments: Any) -> Any:  # noqa: N802
        return self._page(["QueryLogEntry"], arguments)

    def _serviceSpecification(self) -> list[Row]:  # noqa: N802
        return [{**asdict(each), "article": each.citation} for each in SERVICE]

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
