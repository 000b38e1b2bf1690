"""The promises of docs/security.md: each names a test that breaks it, and that test is there."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
PAGE = ROOT / "docs" / "security.md"
_ROW = re.compile(r"^\| ([^|]+) \| [^|]+ \| ([^|]+) \|$", re.MULTILINE)


def promises() -> dict[str, str]:
    """Return the cell that names the tests of each promise."""
    found = dict(_ROW.findall(PAGE.read_text("utf-8")))
    return {name: told for name, told in found.items() if name not in ("guarantee", "---")}


def named(told: str) -> Iterator[tuple[Path, str]]:
    """Yield (file, beginning of a test's name) of a cell; a bare file name lies in the folder of the properties."""
    file = ROOT
    for word in re.findall(r"`([^`]+)`", told):
        if word.endswith(".py"):
            file = ROOT / word if "/" in word else ROOT / "tests" / "properties" / word
            yield file, "test_"
        elif word.startswith("test_"):
            yield file, word.removesuffix("…")


def defined_in(file: Path) -> list[str]:
    functions = (ast.FunctionDef, ast.AsyncFunctionDef)
    return [node.name for node in ast.parse(file.read_text("utf-8")).body if isinstance(node, functions)]


@pytest.mark.parametrize("promise", promises())
def test_a_promise_names_a_test_that_exists(promise: str) -> None:
    found = list(named(promises()[promise]))
    assert found
    missing = [name for file, name in found if not any(each.startswith(name) for each in defined_in(file))]
    assert missing == []


def test_the_page_has_its_promises() -> None:
    assert len(promises()) > 10
