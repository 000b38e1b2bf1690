"""The reviewer's page: every command on it is run, and answers what stands below it."""

import re
import shlex
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner

from policies.__main__ import main
from tests.house.golden import REGENERATE, agrees
from tests.house.tree import ROOT

PAGE = ROOT / "docs" / "policies.md"
BLOCK = re.compile(r"(?<=```console\n).*?(?=```)", re.DOTALL)
PYTHON = ".venv/bin/python -m policies "


def answered(command: str) -> str:
    """Return what a command prints; an error is printed too."""
    if not command.startswith(PYTHON):
        found = subprocess.run(["bash", "-c", command], capture_output=True, text=True, check=True)
        return found.stdout
    words, _, cut = command.removeprefix(PYTHON).partition(" | ")
    result = CliRunner().invoke(main, shlex.split(words), prog_name="python -m policies")
    lines = result.output.splitlines(keepends=True)
    where, _, count = shlex.split(cut) if cut else ("head", "-n", str(len(lines)))
    return "".join(lines[: int(count)] if where == "head" else lines[-int(count) :])


def run_again(block: str) -> Iterator[str]:
    """Yield the commands of a block, each with what it prints now."""
    for line in block.splitlines():
        if line.startswith("$ "):
            yield f"{line}\n{answered(line.removeprefix('$ '))}"


def without_revision(text: str) -> str:
    # A digest of all that decides: it says nothing to the reader of the page, and changes with every edit.
    return re.sub(r"policy [0-9a-f]{16}", "policy 0123456789abcdef", text)


def test_c51_every_answer_on_the_page_is_what_the_command_answers(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "policies").symlink_to(ROOT / "policies")
    monkeypatch.chdir(tmp_path)
    text = PAGE.read_text(encoding="utf-8")
    shown = BLOCK.sub(lambda block: without_revision("".join(run_again(block[0]))), text)
    assert agrees(PAGE, shown), f"review the diff after {REGENERATE}=1"


def test_no_answer_on_the_page_is_wider_than_it_should_be() -> None:
    blocks = BLOCK.findall(PAGE.read_text(encoding="utf-8"))
    shown = [line for block in blocks for line in block.splitlines() if not line.startswith(("$ ", "policy "))]
    assert len(shown) > 50
    assert [line for line in shown if len(line) > 100 and "case," not in line and ", deny, " not in line] == []


def test_every_file_the_page_points_to_exists() -> None:
    text = PAGE.read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)#]+)\)", text)
    assert [link for link in links if not (PAGE.parent / link).exists()] == []
    named = re.findall(r"`((?:policies|tests)/[\w./-]+\.(?:py|csv|toml))`", text)
    assert [name for name in named if not (ROOT / name).exists()] == []
    assert named


def test_every_verb_is_on_the_page() -> None:
    text = PAGE.read_text(encoding="utf-8")
    assert [name for name in main.commands if f"\n## {name}\n" not in text] == []
