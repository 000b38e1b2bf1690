"""Every capability that the project claims has a test that carries its id, and the other way round."""

import ast
import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CLAIMS = ROOT / "docs" / "capabilities.md"
_ROW = re.compile(r"^\| (C\d\d) \| ([^|]+) \| `([^`|]+)` \|$")
_ID = re.compile(r"c\d\d")


def claims() -> dict[str, str]:
    """Return the file in which each claimed capability is tested, by its id."""
    rows = [found for line in CLAIMS.read_text().splitlines() if (found := _ROW.match(line))]
    assert len(rows) == sum(line.startswith("| C") for line in CLAIMS.read_text().splitlines()), "a row reads otherwise"
    return {row.group(1): row.group(3) for row in rows}


def ids_tested(path: Path) -> set[str]:
    """Return the ids that the names of the tests in a file carry."""
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    names = [node.name for node in ast.parse(path.read_text()).body if isinstance(node, functions)]
    return {
        part.upper() for name in names if name.startswith("test_") for part in name.split("_") if _ID.fullmatch(part)
    }


@pytest.mark.parametrize("capability", sorted(claims()))
def test_a_claimed_capability_has_a_test_with_its_id(capability: str) -> None:
    assert capability in ids_tested(ROOT / claims()[capability])


def test_a_tested_capability_is_claimed() -> None:
    files = Path(__file__).parent.glob("test_*.py")
    assert set().union(*(ids_tested(path) for path in files)) <= set(claims())


def test_claims_stand_in_order_and_once() -> None:
    ids = [line[2:5] for line in CLAIMS.read_text().splitlines() if line.startswith("| C")]
    assert ids == sorted(set(ids))
