"""Where PostgreSQL is not installed, the run says so once, or fails where it is required."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
WITHOUT = """
import sys, pytest
import tests.clusters
tests.clusters.find_binaries = lambda: None
sys.exit(pytest.main(sys.argv[1:]))
"""
CASE = "tests/db/test_engine.py::test_a_row_is_found_and_a_missing_one_is_none"
LINE = "PostgreSQL 15 or later is not installed: 1 cases did not run on it."


@pytest.mark.parametrize(
    ("required", "code", "outcome"),
    [
        pytest.param("0", 0, "1 passed, 1 skipped", id="the PostgreSQL case is skipped"),
        pytest.param("1", 1, "1 passed, 1 error", id="the run fails where PostgreSQL is required"),
    ],
)
def test_a_run_without_postgresql_says_so_in_one_line(required: str, code: int, outcome: str) -> None:
    options = ["-q", "-p", "no:cacheprovider", CASE]
    environment = os.environ | {"CREDITGRAPH_REQUIRE_POSTGRESQL": required}
    run = [sys.executable, "-c", WITHOUT, *options]
    done = subprocess.run(run, cwd=ROOT, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == code, done.stdout + done.stderr
    assert done.stdout.splitlines().count(LINE) == 1
    assert outcome in done.stdout
