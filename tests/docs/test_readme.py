"""The README's commands and answers, run as they stand, in both languages."""

import json
import re
import shlex
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
READMES = ("README.md", "README.zh-CN.md")


def blocks(name: str, language: str) -> list[str]:
    """Return the fenced blocks of one language, in order."""
    return re.findall(rf"```{language}\n(.*?)```", (ROOT / name).read_text(encoding="utf-8"), re.DOTALL)


def questions(name: str) -> list[tuple[str | None, str]]:
    """Return (actor, body) of every curl command."""
    found = []
    for block in blocks(name, "sh"):
        if block.startswith("curl"):
            words = shlex.split(block.replace("\\\n", " "))
            actor = re.search(r"--actor ([a-z-]+)", block)
            found.append((actor.group(1) if actor else None, words[words.index("-d") + 1]))
    return found


@pytest.mark.parametrize("name", READMES)
def test_every_curl_command_carries_json_and_has_an_answer_below(name: str) -> None:
    asked = questions(name)
    assert len(asked) == 3
    assert all("query" in json.loads(body) for _, body in asked)
    assert len(blocks(name, "json")) == 3


def test_both_languages_show_the_same_commands_and_answers() -> None:
    first, second = READMES
    assert questions(first) == questions(second)
    assert [json.loads(each) for each in blocks(first, "json")] == [json.loads(each) for each in blocks(second, "json")]


@pytest.mark.parametrize("name", READMES)
def test_every_file_the_readme_points_to_exists(name: str) -> None:
    links = re.findall(r"\]\(([^)#]+)\)", (ROOT / name).read_text(encoding="utf-8"))
    missing = [link for link in links if not link.startswith("http") and not (ROOT / link).exists()]
    assert missing == []


@pytest.mark.parametrize("name", READMES)
def test_every_make_target_named_exists(name: str) -> None:
    named = set(re.findall(r"^make ([a-z]+)", "\n".join(blocks(name, "sh")), re.MULTILINE))
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert named
    assert named <= targets


def test_settings_page_lists_exactly_the_settings_that_are_read() -> None:
    page = (ROOT / "docs/settings.md").read_text(encoding="utf-8")
    listed = set(re.findall(r"^\| `(CREDITGRAPH_[A-Z_]+)`", page, re.MULTILINE))
    source = (ROOT / "settings.py").read_text(encoding="utf-8")
    read = set(re.findall(r'"(CREDITGRAPH_[A-Z_]+)"', source))
    read |= {f"CREDITGRAPH_{name.upper()}_KEY_FILE" for name in ("match", "pseudonym", "cursor")}
    assert listed == read
