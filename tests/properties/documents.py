"""Documents over the whole schema: every type, field, argument and enum value can be drawn, and then be spoilt.

A document is drawn from the schema alone; only the values are mostly of the store, so that something is found.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import cache
from random import Random
from typing import Any

from graphql import (
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLNonNull,
    GraphQLObjectType,
    GraphQLSchema,
    get_named_type,
    is_abstract_type,
    is_composite_type,
)

from tests.properties.callers import Caller
from tests.properties.questions import PAGING, PLAIN, literal
from tests.properties.stores import MATTER, Store
from tests.properties.values import ABSENT, Name, Values
from tests.properties.walked import nullable_schema

ROWS_DEEP = 2
PASSING = ("Connection", "Edge", "PageInfo", "FacetCell", *PLAIN)  # levels that lead to no other rows
HOSTILE: tuple[Any, ...] = (
    *("", " ", "\u0000", "' or 1=1 --", "%_%", "𠮷", "a" * 300, "‮", "0001-01-01", "9999-12-31", "2026-02-30"),
    *(0, -1, 101, 2**31 - 1, 2**31, 1.5, True, None, [], [[]], {}, {"a": None}, Name("NOTHING")),
)
SCHEMA_ASKED = (
    "__schema { queryType { name } types { name kind } directives { name } }",
    '__type(name: "Record") { name fields { name args { name } type { name kind ofType { name } } } }',
)


@dataclass(frozen=True)
class Document:
    """One document with its variables; `is_valid` as it was drawn, before it was spoilt."""

    text: str
    variables: dict[str, Any]
    is_valid: bool


@dataclass
class Documents:
    """Draws documents for callers of one store."""

    chance: Random
    store: Store
    hostile: float = 0.02  # how likely a value is none of its type
    cursors: list[str] = field(default_factory=list)  # of earlier answers
    drawn: set[str] = field(default_factory=set)  # coordinates of fields and arguments, and values of enums
    _declared: dict[str, str] = field(default_factory=dict)
    _variables: dict[str, Any] = field(default_factory=dict)
    _fragments: list[str] = field(default_factory=list)
    _count: int = 0

    @property
    def _schema(self) -> GraphQLSchema:
        return nullable_schema()

    def draw(self, caller: Caller, *, spoilt: float = 0.3) -> Document:
        """Return a document as this caller may ask it; `spoilt` is how likely it is then made worse."""
        self._declared, self._variables, self._fragments, self._count = {}, {}, [], 0
        root = self._schema.query_type
        assert root is not None
        names = self.chance.sample(sorted(root.fields), self.chance.choice([1, 1, 2, 3]))
        pieces = [self._field(root, name, 0) for name in names]
        pieces += self.chance.choice([[], [], [], ["__typename"]])
        if self.chance.random() < 0.03:
            pieces.append(self.chance.choice(SCHEMA_ASKED))
        purpose = self._purpose(caller)
        declared = ", ".join(f"${name}: {kind}" for name, kind in self._declared.items())
        head = f"query Q({declared})" if declared else "query Q"
        text = f"{head}{purpose} {{ {' '.join(pieces)} }} {' '.join(self._fragments)}"
        whole = Document(text, dict(self._variables), is_valid=True)
        return self._spoilt(whole) if self.chance.random() < spoilt else whole

    def _purpose(self, caller: Caller) -> str:
        code = caller.purpose
        if self.chance.random() < 0.05:
            code = self._any("PurposeCode")
        if code is None:
            return ""
        basis = ', basis: "依据一"' if self.chance.random() < 0.1 else ""
        return f" @purpose(code: {code}, matter: {self._stated(MATTER, 'String!')}{basis})"

    def _field(self, parent: Any, name: str, rows: int) -> str:
        definition: GraphQLField = parent.fields[name]
        self.drawn.add(f"{parent.name}.{name}")
        named = get_named_type(definition.type)
        arguments = self._arguments(parent, name, definition)
        if not is_composite_type(named):
            is_told_apart = arguments or name in _of_many_types()
            return f"{self._alias(1 if is_told_apart else 0.15)}{name}{arguments}{self._condition()}"
        below = self._below(named, rows + (not named.name.endswith(PASSING)))
        return f"{self._alias(1)}{name}{arguments}{self._condition()} {{ {below} }}"

    def _alias(self, likely: float) -> str:
        self._count += 1
        return f"a{self._count}: " if self.chance.random() < likely else ""

    def _below(self, kind: Any, rows: int) -> str:
        names = sorted(kind.fields)
        onward = [name for name in names if is_composite_type(get_named_type(kind.fields[name].type))]
        leaves = [name for name in names if name not in onward]
        is_passing = kind.name.endswith(PASSING)
        chosen = self.chance.sample(leaves, min(len(leaves), self.chance.choice([1, 2, 3, 5])))
        if onward and (is_passing or rows <= ROWS_DEEP):
            most = self.chance.choice([1, 1, 2] if is_passing else [0, 0, 1, 2])
            chosen += self.chance.sample(onward, min(len(onward), most))
        pieces = [self._field(kind, name, rows) for name in chosen]
        if isinstance(kind, GraphQLInterfaceType):
            concrete = self._schema.get_possible_types(kind)
            for each in self.chance.sample(concrete, min(len(concrete), self.chance.choice([1, 1, 2]))):
                pieces.append(f"... on {each.name} {{ {self._below(each, rows)} }}")
        pieces += self.chance.choice([[], [], ["__typename"]])
        return self._gathered(kind, pieces) or "__typename"

    def _gathered(self, kind: Any, pieces: list[str]) -> str:
        """Return the pieces as they are, or some of them in a fragment on the type or an interface of it."""
        form = self.chance.random()
        if form < 0.75 or not pieces:
            return " ".join(pieces)
        cut = self.chance.randrange(len(pieces))
        inside, kept = " ".join(pieces[cut:]), " ".join(pieces[:cut])
        if form < 0.85:
            return f"{kept} ... on {kind.name}{self._condition()} {{ {inside} }}"
        if form < 0.9:
            return f"{kept} ...{self._condition()} {{ {inside} }}"
        name = f"F{len(self._fragments)}"
        self._fragments.append(f"fragment {name} on {kind.name} {{ {inside} }}")
        return f"{kept} ...{name}"

    def _condition(self) -> str:
        if self.chance.random() > 0.06:
            return ""
        flag = self._stated(self.chance.random() < 0.7, "Boolean!")
        return f" @{self.chance.choice(['include', 'skip'])}(if: {flag})"

    def _arguments(self, parent: Any, name: str, definition: GraphQLField) -> str:
        given = definition.args
        wanted = [each for each in given if each not in PAGING and self.chance.random() < 0.5]
        wanted += [each for each in given if isinstance(given[each].type, GraphQLNonNull) and each not in wanted]
        if f"{parent.name}.{name}" == "Query.subject" and self.chance.random() < 0.95:
            wanted = [self.chance.choice(["id", "code", "code", "person"])]
        if "first" in given:
            wanted += self.chance.choice([["first"], ["first"], ["last"], ["first", "after"], ["last", "before"], []])
        texts = []
        for each in dict.fromkeys(wanted):
            self.drawn.add(f"{parent.name}.{name}({each}:)")
            texts.append(f"{each}: {self._stated(self._value(each, given[each].type), str(given[each].type))}")
        return f"({', '.join(texts)})" if texts else ""

    def _value(self, name: str, kind: Any) -> Any:
        if self.chance.random() < self.hostile:
            return self.chance.choice(HOSTILE)
        if name in ("after", "before"):
            return self.chance.choice([*self.cursors[-9:], "00" * 40])
        drawn = Values(self.chance, self.store).draw(name, kind, optional=True)
        self._note(drawn)
        return None if drawn is ABSENT else drawn

    def _note(self, value: Any) -> None:
        """Remember the enum values and input fields that were drawn."""
        if isinstance(value, Name):
            self.drawn.add(str(value))
        for each in value if isinstance(value, list) else value.values() if isinstance(value, dict) else ():
            self._note(each)
        if isinstance(value, dict):
            self.drawn |= {f"input.{name}" for name in value}

    def _stated(self, value: Any, kind: str) -> str:
        """Return a value as a literal, or as a variable, which sometimes has a default."""
        if self.chance.random() < 0.5:
            return literal(value)
        name = f"v{len(self._declared)}"
        default = "" if kind.endswith("!") or self.chance.random() < 0.9 else f" = {literal(value)}"
        self._declared[name] = kind + default
        if not default or self.chance.random() < 0.5:
            self._variables[name] = value
        return f"${name}"

    def _any(self, enum: str) -> str:
        return str(self.chance.choice(sorted(self._schema.get_type(enum).values)))  # type: ignore[union-attr]

    def _spoilt(self, whole: Document) -> Document:
        """Return the document made worse in one way, or in two."""
        text, variables = whole.text, dict(whole.variables)
        for _ in range(self.chance.choice([1, 1, 2])):
            if variables and self.chance.random() < 0.3:
                name = self.chance.choice(sorted(variables))
                variables[name] = self.chance.choice(HOSTILE)
                if self.chance.random() < 0.3:
                    del variables[name]
            else:
                text = self.chance.choice(SPOILING)(self.chance, text)
        return Document(text, variables, is_valid=False)


def _without(chance: Random, text: str) -> str:
    start = chance.randrange(len(text))
    return text[:start] + text[start + chance.choice([1, 1, 3, 40]) :]


def _beside(chance: Random, text: str) -> str:
    start = chance.randrange(len(text))
    strange = ["}", "{", "(", ")", '"', '"""', "$", "@", "...", "\u0000", "\ufeff", "#", "|", "9" * 30, "nothing", "id"]
    return text[:start] + chance.choice(strange) + text[start:]


def _renamed(chance: Random, text: str) -> str:
    """Put another word of the document, or of the schema, in the place of one."""
    words = text.split(" ")
    known = sorted(nullable_schema().type_map)
    words[chance.randrange(len(words))] = chance.choice([*words, chance.choice(known), "__typename", "edges"])
    return " ".join(words)


SPOILING: tuple[Callable[[Random, str], str], ...] = (
    _without,
    _beside,
    _renamed,
    lambda chance, text: text.replace("query Q", chance.choice(["mutation Q", "subscription Q", "fragment Q", "Q"]), 1),
    lambda chance, text: text + chance.choice([text, " { viewer { role } }", " fragment Z on Tip { ...Z }", "query"]),
    lambda chance, text: text.replace("first: ", chance.choice(["first: -", "last: 1, first: ", "first: 10"]), 1),
    lambda chance, text: text.replace("!", "", 1) if "!" in text else text.replace("String", "Int", 1),
    lambda chance, text: text.replace("{", "{ " + "a: __typename " * chance.choice([2, 60]), 1),
)


def sent(document: Document) -> dict[str, Any]:
    """Return the variables as JSON can hold them."""
    variables: dict[str, Any] = json.loads(json.dumps(document.variables, ensure_ascii=True))
    return variables


@cache
def _of_many_types() -> frozenset[str]:
    """Return the names of leaves that are of different types here and there: in one place they need an alias each."""
    kinds: dict[str, set[str]] = {}
    for each in nullable_schema().type_map.values():
        for name, definition in getattr(each, "fields", {}).items():
            if not isinstance(each, GraphQLInputObjectType):
                kinds.setdefault(name, set()).add(str(definition.type))
    return frozenset(name for name, types in kinds.items() if len(types) > 1)


def kinds_asked(schema: GraphQLSchema) -> set[str]:
    """Return the names of the types that a query leads to, those of its arguments too; a mutation may have others."""
    found: set[str] = set()
    ahead: list[Any] = [schema.query_type]
    while ahead:
        kind = get_named_type(ahead.pop())
        if kind.name in found:
            continue
        found.add(kind.name)
        if is_abstract_type(kind):
            ahead += schema.get_possible_types(kind)
        for each in getattr(kind, "fields", {}).values():
            ahead += [each.type, *(argument.type for argument in getattr(each, "args", {}).values())]
    return found


def fields_of(schema: GraphQLSchema) -> set[str]:
    """Return every coordinate of fields and arguments that a query can hold."""
    found, asked = set(), kinds_asked(schema)
    for kind in schema.type_map.values():
        if kind.name not in asked:
            continue
        if isinstance(kind, GraphQLObjectType) and not kind.name.startswith("__"):
            for name, each in kind.fields.items():
                found |= {f"{kind.name}.{name}", *(f"{kind.name}.{name}({a}:)" for a in each.args)}
    return found
