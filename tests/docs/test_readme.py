"""The README's commands and answers, run as they stand, in both languages."""

import json
import re
from pathlib import Path

import pytest

from tests.docs.shown import answers, blocks, links, questions

ROOT = Path(__file__).parents[2]
READMES = (ROOT / "README.md", ROOT / "README.zh-CN.md")
EACH = pytest.mark.parametrize("readme", READMES, ids=lambda readme: readme.name)


@EACH
def test_every_curl_command_carries_json_and_has_an_answer_below(readme: Path) -> None:
    asked = questions(readme)
    assert len(asked) == 3
    assert all("query" in json.loads(body) for _, body in asked)
    assert len(answers(readme)) == 3


def test_both_languages_show_the_same_commands_answers_and_links() -> None:
    first, second = READMES
    assert questions(first) == questions(second)
    assert answers(first) == answers(second)
    assert set(links(first)) - {second.name} == set(links(second)) - {first.name}


@EACH
def test_every_file_the_readme_points_to_exists(readme: Path) -> None:
    assert [link for link in links(readme) if not (ROOT / link).exists()] == []


@EACH
def test_every_make_target_named_exists(readme: Path) -> None:
    named = set(re.findall(r"^make ([a-z]+)", "\n".join(blocks(readme, "sh")), re.MULTILINE))
    targets = set(re.findall(r"^([a-z]+):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE))
    assert named
    assert named <= targets


def test_settings_page_lists_exactly_the_settings_that_are_read() -> None:
    page = (ROOT / "docs/settings.md").read_text(encoding="utf-8")
    listed = set(re.findall(r"^\| `(CREDITGRAPH_[A-Z_]+)`", page, re.MULTILINE))
    source = (ROOT / "settings.py").read_text(encoding="utf-8")
    read = set(re.findall(r'"(CREDITGRAPH_[A-Z_]+)"', source))
    read |= {f"CREDITGRAPH_{name.upper()}_KEY_FILE" for name in ("match", "pseudonym", "cursor", "hold")}
    assert listed == read
