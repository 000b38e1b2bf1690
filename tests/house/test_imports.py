"""Imports run one way: server > schema > resolvers > (policies | db); nothing is imported by the back door."""

import ast
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from tests.house.tree import ROOMS, ROOT, name_of, product, room_of, tree_of

MAY_IMPORT: Mapping[str, frozenset[str]] = {
    "policies": frozenset({"policies"}),
    "db": frozenset({"db"}),
    "resolvers": frozenset({"resolvers", "policies", "db"}),
    "schema": frozenset({"schema", "resolvers", "policies", "db"}),
    "server": frozenset({"server", *ROOMS}),
}
# What only some rooms may import; `server` is every module at the top.
ONLY_IN: Mapping[str, frozenset[str]] = {
    "sqlalchemy": frozenset({"db", "resolvers"}),
    "asyncpg": frozenset({"db"}),
    "sqlite3": frozenset({"db"}),
    "alembic": frozenset({"db"}),
    "strawberry": frozenset({"schema", "server"}),
    "starlette": frozenset({"schema", "server"}),
    "uvicorn": frozenset({"schema", "server"}),
}
ONLY_FILE = {"casbin": "policies/decide.py"}
TOP = frozenset(path.stem for path in ROOT.glob("*.py"))


def imported(tree: ast.AST) -> Iterator[str]:
    """Yield the full name of every module that is imported anywhere in a tree."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            yield "." * node.level + (node.module or "")


def import_faults(place: str, room: str, tree: ast.AST) -> Iterator[str]:
    """Yield what is wrong with the imports of one file."""
    for module in imported(tree):
        first = module.split(".")[0]
        target = "server" if first in TOP else first
        if not first:
            yield f"{place} imports relatively"
        elif target in (*ROOMS, "server") and target not in MAY_IMPORT[room]:
            yield f"{place} imports {module} against the direction"
        elif room not in ONLY_IN.get(first, {room}) or ONLY_FILE.get(first, place) != place:
            yield f"{place} imports {first}, which is not for its room"


def hidden_faults(place: str, tree: ast.AST) -> Iterator[str]:
    """Yield what would hide an import: one inside a function, behind TYPE_CHECKING, or by name at run time."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda) and list(imported(node)):
            yield f"{place}:{node.lineno} imports inside a function"
        if isinstance(node, ast.Name | ast.Attribute | ast.alias):
            name = getattr(node, "id", None) or getattr(node, "attr", None) or getattr(node, "name", "")
            if name in ("TYPE_CHECKING", "importlib", "__import__", "import_module"):
                yield f"{place} uses {name}"
            # No expression strings either: a rule is a line that can be read (no `eval`).
            if isinstance(node, ast.Name) and name in ("eval", "exec"):
                yield f"{place} uses {name}"


@pytest.mark.parametrize("path", product(), ids=name_of)
def test_imports_run_one_way(path: Path) -> None:
    tree, place = tree_of(path), name_of(path)
    assert [*import_faults(place, room_of(path), tree), *hidden_faults(place, tree)] == []


BROKEN = [
    pytest.param("policies/x.py", "import sqlalchemy", "imports sqlalchemy, which", id="a policy knows no database"),
    pytest.param("policies/x.py", "from db.tables import record", "against", id="a policy knows no store"),
    pytest.param("db/x.py", "from policies.decide import Policy", "against", id="a store knows no policy"),
    pytest.param("resolvers/x.py", "import schema.build", "against", id="a resolver knows no GraphQL types"),
    pytest.param("resolvers/x.py", "import strawberry", "imports strawberry, which", id="strawberry in a resolver"),
    pytest.param("schema/x.py", "from settings import Settings", "against", id="a schema knows no settings"),
    pytest.param("schema/x.py", "from sqlalchemy import select", "imports sqlalchemy, which", id="SQL in the schema"),
    pytest.param("policies/x.py", "import casbin", "imports casbin, which", id="casbin beside decide"),
    pytest.param("policies/x.py", "from . import decide", "relatively", id="relative"),
    pytest.param("policies/x.py", "def f():\n    import json", "inside a function", id="inside a function"),
    pytest.param("policies/x.py", "from typing import TYPE_CHECKING", "TYPE_CHECKING", id="for types only"),
    pytest.param("policies/x.py", "import typing\nif typing.TYPE_CHECKING: ...", "TYPE_CHECKING", id="by attribute"),
    pytest.param("policies/x.py", "import importlib", "importlib", id="by name at run time"),
    pytest.param("policies/x.py", "eval('1')", "uses eval", id="an expression string"),
]


@pytest.mark.parametrize(("place", "text", "fault"), BROKEN)
def test_a_wrong_import_is_seen(place: str, text: str, fault: str) -> None:
    tree, room = ast.parse(text), place.split("/")[0]
    found = [*import_faults(place, room, tree), *hidden_faults(place, tree)]
    assert any(fault in each for each in found)


def test_every_room_is_read() -> None:
    assert {room_of(path) for path in product()} == {*ROOMS, "server"}
