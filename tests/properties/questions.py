"""Random questions from the schema: nested fields, filters, orders, pages, facets, aliases, fragments, conditions.

A question keeps what draws its variables, so that the same document can be asked again in another shape.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from typing import Any

from graphql import (
    GraphQLField,
    GraphQLNonNull,
    GraphQLObjectType,
    get_named_type,
    is_abstract_type,
    is_composite_type,
)

from tests.properties.callers import Caller
from tests.properties.stores import MATTER, Store
from tests.properties.values import ABSENT, Name, Values
from tests.properties.walked import nullable_schema

PAGING = ("first", "after", "last", "before")
MAX_DEPTH = 2
# What a field answers that leads to no rows of another table.
PLAIN = (
    *("RecordFlags", "Annotation", "RecordVersion", "RecordChange", "RelatedPerson", "PageInfo", "FacetCell"),
    *("QueryLogSubject", "CatalogueComment"),
    *("SubmittedRow", "RefusedField"),
    *("ViewerGrant", "ViewerClass", "ServiceStatement", "Statistics", "StatisticsCell"),
    *("LedgerFigures", "PunctualityFigures", "IntakeFigures", "OmittedDecision"),
)
# What a role is there for: half of its questions begin there.
USUAL = {
    "SUBJECT_SELF": ("viewer", "cases", "authorisations", "records", "consents"),
    "AGENT": ("subject", "authorisations", "records"),
    "USER_ORG": ("subject", "authorisations", "records"),
    "CREDIT_SERVICE_FIRM": ("subject", "authorisations", "records", "queryLog"),
    "PROVIDER": ("records", "cases", "queryLog", "aggregationLog", "consents", "heldRows", "providerQuality"),
    "COLLECTOR": ("records", "cases", "queryLog", "consents", "heldRows", "providerQuality"),
    "OPERATOR": ("cases", "case", "records", "queryLog", "heldRows", "providerQuality"),
    "COMPETENT_AUTHORITY": ("cases", "records", "lists", "queryLog", "providerQuality"),
    "AUDITOR": ("queryLog", "aggregationLog"),
    "TIP_OFFICER": ("tips", "queryLog"),
}
Draw = Callable[[], Any]


@dataclass
class Question:
    """One document; `draws` makes its variables anew, `cursor` is (argument, path) of the page that can be turned."""

    text: str
    draws: dict[str, Draw]
    cursor: tuple[str, tuple[str, ...]] | None

    def variables(self) -> dict[str, Any]:
        drawn = {name: draw() for name, draw in self.draws.items()}
        return {name: value for name, value in drawn.items() if value is not ABSENT}


@dataclass
class Questions:
    """Draws questions for one caller over one store."""

    chance: Random
    store: Store
    caller: Caller
    _declared: dict[str, str] = field(default_factory=dict)
    _draws: dict[str, Draw] = field(default_factory=dict)
    _fragments: list[str] = field(default_factory=list)
    _cursor: tuple[str, tuple[str, ...]] | None = None
    _count: int = 0

    def draw(self) -> Question:
        self._declared, self._draws, self._fragments, self._cursor, self._count = {}, {}, [], None, 0
        query = nullable_schema().query_type
        assert query is not None
        names = self.chance.sample(sorted(query.fields), self.chance.randint(1, 2))
        usual = USUAL.get(self.caller.role)
        if usual and self.chance.random() < 0.5:
            names[0] = self.chance.choice([name for name in usual if name not in names[1:]] or names[:1])
        body = " ".join(self._field(query, name, (), 0) for name in names)
        body += self.chance.choice(["", "", " __typename"])
        purpose = self._purpose()
        declared = ", ".join(f"${name}: {kind}" for name, kind in self._declared.items())
        head = f"query Q({declared})" if declared else "query Q"
        text = f"{head}{purpose} {{ {body} }} {' '.join(self._fragments)}"
        return Question(text, dict(self._draws), self._cursor)

    def _purpose(self) -> str:
        if self.caller.purpose is None:
            return ""
        # A document that spells out a long text is not kept, and a reader that keeps nothing is never warm.
        matter = self._variable("String!", lambda: MATTER, name="matter")
        return f" @purpose(code: {self.caller.purpose}, matter: {matter})"

    def _field(
        self, parent: GraphQLObjectType, name: str, path: tuple[str, ...], depth: int, *, alias: bool = False
    ) -> str:
        definition = parent.fields[name]
        key = name
        if definition.args or alias:
            self._count += 1
            key = f"{name}{self._count}"
        arguments = self._arguments(parent, name, definition, (*path, key))
        named = get_named_type(definition.type)
        below = f" {{ {self._below(named, (*path, key), depth)} }}" if is_composite_type(named) else ""
        return f"{'' if key == name else key + ': '}{name}{arguments}{self._condition()}{below}"

    def _below(self, kind: Any, path: tuple[str, ...], depth: int) -> str:
        if is_abstract_type(kind):
            return self._any_of(kind, path, depth)
        if kind.name.endswith(("Connection", "Edge")):
            return self._part(kind, path, depth)
        leaves = [name for name, each in kind.fields.items() if not _leads_on(each)]
        rows = [name for name, each in kind.fields.items() if _leads_on(each)]
        chosen = self.chance.sample(leaves, min(len(leaves), self.chance.choice([1, 2, 3, 6])))
        if depth < MAX_DEPTH and rows:
            chosen += self.chance.sample(rows, min(len(rows), self.chance.choice([0, 0, 1, 2])))
        pieces = [self._field(kind, name, path, depth + 1) for name in chosen]
        return self._gathered(kind, [*pieces, *self.chance.choice([[], [], ["__typename"]])])

    def _part(self, kind: GraphQLObjectType, path: tuple[str, ...], depth: int) -> str:
        """Return the fields of a connection or edge: any of them, also none that shows rows."""
        if kind.name.endswith("Edge"):
            names = self.chance.choice([["cursor"], ["node"], ["cursor", "node"]])
        else:
            names = self.chance.sample(sorted(kind.fields), self.chance.randint(1, 3))
        pieces = [self._field(kind, name, path, depth) for name in names]
        if self._cursor is not None and self._cursor[1] == path:
            pieces.append("here: pageInfo { startCursor endCursor }")
        return self._gathered(kind, pieces)

    def _any_of(self, kind: Any, path: tuple[str, ...], depth: int) -> str:
        """Return fields below an interface: some of it, some of a concrete type only."""
        pieces = ["__typename", *self.chance.sample(sorted(n for n in kind.fields if not _leads_on(kind.fields[n])), 1)]
        concrete = self.chance.sample(nullable_schema().get_possible_types(kind), self.chance.choice([1, 2]))
        for each in concrete:
            names = self.chance.sample(sorted(n for n in each.fields if not _leads_on(each.fields[n])), 2)
            onward = [n for n in sorted(each.fields) if _leads_on(each.fields[n])]
            if depth < MAX_DEPTH and onward and self.chance.random() < 0.7:
                names.append(self.chance.choice(onward))
            inner = [self._field(each, name, path, depth + 1, alias=True) for name in names]
            pieces.append(f"... on {each.name} {{ {' '.join(inner)} }}")
        return " ".join(pieces)

    def _gathered(self, kind: GraphQLObjectType, pieces: list[str]) -> str:
        """Return the pieces as they are, or some of them in a fragment."""
        form = self.chance.random()
        if form < 0.75 or len(pieces) < 2:
            return " ".join(pieces)
        inside = " ".join(pieces[1:])
        if form < 0.85:
            return f"{pieces[0]} ... on {kind.name}{self._condition()} {{ {inside} }}"
        name = f"F{len(self._fragments)}"
        self._fragments.append(f"fragment {name} on {kind.name} {{ {inside} }}")
        return f"{pieces[0]} ...{name}"

    def _condition(self) -> str:
        if self.chance.random() > 0.08:
            return ""
        flag = self._variable("Boolean!", lambda: self.chance.random() < 0.7)
        return f" @{self.chance.choice(['include', 'skip'])}(if: {flag})"

    def _arguments(self, parent: GraphQLObjectType, name: str, definition: GraphQLField, path: tuple[str, ...]) -> str:
        given = dict(definition.args)
        if f"{parent.name}.{name}" == "Query.subject":
            chosen = self.chance.choice(["id", "code", "code", "person", "person"])
            return f"({chosen}: {self._stated(chosen, GraphQLNonNull(given[chosen].type))})"
        wanted = [each for each in given if each not in PAGING and self.chance.random() < 0.5]
        wanted += [each for each in given if isinstance(given[each].type, GraphQLNonNull) and each not in wanted]
        texts = [f"{each}: {self._stated(each, given[each].type)}" for each in wanted]
        if "first" in given:
            texts += self._page(given, path)
        return f"({', '.join(texts)})" if texts else ""

    def _page(self, given: dict[str, Any], path: tuple[str, ...]) -> list[str]:
        size, cursor = self.chance.choice([("first", "after"), ("first", "after"), ("last", "before")])
        if size == "first" and self.chance.random() < 0.1:
            return []
        literal = str(Values(self.chance, self.store).draw(size, GraphQLNonNull(given[size].type), optional=False))
        texts = [f"{size}: {literal}"]
        if self._cursor is None and self.chance.random() < 0.6:
            self._cursor = (cursor, path)
            texts.append(f"{cursor}: {self._variable('String', lambda: ABSENT, name='cursor')}")
        return texts

    def _stated(self, name: str, kind: Any) -> str:
        """Return an argument's text: a literal, or a variable that is drawn anew each time."""
        values = Values(self.chance, self.store)
        drawn = literal(values.draw(name, kind, optional=False))
        if self.chance.random() < (0.9 if '"' in drawn else 0.5):
            return self._variable(str(kind), lambda: values.draw(name, kind, optional=True))
        return drawn

    def _variable(self, kind: str, draw: Draw, *, name: str | None = None) -> str:
        name = name or f"v{len(self._declared)}"
        self._declared[name] = kind
        self._draws[name] = draw
        return f"${name}"


def literal(value: Any) -> str:
    """Return a value as GraphQL text."""
    if isinstance(value, Name):
        return str(value)
    if isinstance(value, dict):
        return "{" + ", ".join(f"{key}: {literal(item)}" for key, item in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(literal(item) for item in value) + "]"
    return json.dumps(value, ensure_ascii=False)


def _leads_on(definition: GraphQLField) -> bool:
    """Tell whether a field leads to rows of another table."""
    kind = get_named_type(definition.type)
    return is_composite_type(kind) and kind.name not in PLAIN
