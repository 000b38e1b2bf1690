"""The questions and answers that a page shows: its `curl` commands, and the JSON below each."""

import json
import re
import shlex
from pathlib import Path
from typing import Any


def blocks(page: Path, language: str) -> list[str]:
    """Return the fenced blocks of one language, in order."""
    return re.findall(rf"```{language}\n(.*?)```", page.read_text(encoding="utf-8"), re.DOTALL)


def questions(page: Path) -> list[tuple[str | None, str]]:
    """Return (actor, body) of every curl command."""
    found = []
    for block in blocks(page, "sh"):
        if block.startswith("curl"):
            words = shlex.split(block.replace("\\\n", " "))
            actor = re.search(r"--actor ([a-z-]+)", block)
            found.append((actor.group(1) if actor else None, words[words.index("-d") + 1]))
    return found


def answers(page: Path) -> list[Any]:
    """Return every answer shown, parsed."""
    return [json.loads(block) for block in blocks(page, "json")]


def links(page: Path) -> list[str]:
    """Return every address of a file that the page points to."""
    found = re.findall(r"\]\(([^)#]+)\)", page.read_text(encoding="utf-8"))
    return [link for link in found if not link.startswith("http")]
