"""Files and functions stay small enough to be read at once."""

import ast
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.house.tree import name_of, product, tree_of

FILE_LINES = 300
FUNCTION_LINES = 50
# None is longer today; a file that needs it says here why.
LONGER: dict[str, int] = {}


def long_functions(tree: ast.AST) -> Iterator[str]:
    """Yield the name and length of each function that is too long."""
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            length = (node.end_lineno or node.lineno) - node.lineno + 1
            if length > FUNCTION_LINES:
                yield f"{node.name}: {length}"


@pytest.mark.parametrize("path", product(), ids=name_of)
def test_files_and_functions_stay_small(path: Path) -> None:
    if "/migrations/versions/" in path.as_posix():
        return  # what a revision did is a list, written once and never read on
    assert len(path.read_text(encoding="utf-8").splitlines()) <= LONGER.get(name_of(path), FILE_LINES)
    assert list(long_functions(tree_of(path))) == []


def test_a_long_function_is_seen() -> None:
    body = "\n".join("    pass" for _ in range(FUNCTION_LINES))
    assert list(long_functions(ast.parse(f"async def f():\n{body}"))) == [f"f: {FUNCTION_LINES + 1}"]
