"""The example questions of docs/questions: shown on the landing page, in GraphiQL's tabs, and asked by the tests."""

import json
from dataclasses import dataclass
from pathlib import Path
from typing import Any


class QuestionInvalid(ValueError):
    """An example question does not begin with its title and its actor."""


@dataclass(frozen=True)
class Question:
    """One example: `title` and the demo actor it is asked as stand in its first two comment lines.

    variables: from the JSON file of the same name, empty where there is none
    """

    key: str
    title: str
    actor: str
    query: str
    variables: dict[str, Any]


def read_questions(folder: Path) -> tuple[Question, ...]:
    """Return the questions of `folder` in the order of their file names."""
    return tuple(_read(path) for path in sorted(folder.glob("*.graphql")))


def _read(path: Path) -> Question:
    query = path.read_text("utf-8")
    title, actor, *_ = [*query.splitlines(), "", ""]
    if not title.startswith("# ") or not actor.startswith("# Ask as: "):
        raise QuestionInvalid(f"`{path.name}` must begin with its title and `# Ask as: ACTOR`")
    variables = path.with_suffix(".json")
    return Question(
        key=path.stem,
        title=title.removeprefix("# "),
        actor=actor.removeprefix("# Ask as: "),
        query=query,
        variables=json.loads(variables.read_text("utf-8")) if variables.exists() else {},
    )
