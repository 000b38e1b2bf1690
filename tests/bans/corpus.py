"""The labelled corpus: lawful and unlawful snippets written for it, and how well the screen tells them apart."""

import csv
import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from policies.screening import Finding, screen

HERE = Path(__file__).parent / "corpus"
SETS = ("DEVELOPMENT", "HELD_OUT")
_SIGN = re.compile(r"\\u([0-9a-f]{4})")


@dataclass(frozen=True)
class Snippet:
    """One line of the corpus. key: the ban it falls under, empty for lawful text; idea: what it is about."""

    set: str
    kind: str
    place: str
    subject: str
    key: str
    idea: str
    snippet: str

    @property
    def is_unlawful(self) -> bool:
        """Whether it may not be collected as it is."""
        return bool(self.key)

    @property
    def text(self) -> str:
        """The snippet with its unseen signs, which the file spells out."""
        seen = _SIGN.sub(lambda found: chr(int(found[1], 16)), self.snippet)
        return seen.replace("\\n", "\n")

    def findings(self) -> list[Finding]:
        """Return what the screen finds in a record that holds it, as a field's name or as a text."""
        content = {self.text: "x"} if self.place == "FIELD" else {"remark": self.text}
        return screen({"content": content}, person=self.subject == "PERSON", template=("content", "remark"))


@dataclass(frozen=True)
class Score:
    """How a set of snippets was judged."""

    unlawful: int
    found: int
    lawful: int
    disturbed: int

    @property
    def precision(self) -> float:
        """Of what is held or refused, the part that is unlawful."""
        return self.found / (self.found + self.disturbed)

    @property
    def recall(self) -> float:
        """Of what is unlawful, the part that is held or refused."""
        return self.found / self.unlawful

    @property
    def peace(self) -> float:
        """Of what is lawful, the part that comes in untouched."""
        return 1 - self.disturbed / self.lawful


@cache
def snippets() -> tuple[Snippet, ...]:
    """Return the whole corpus, lawful first."""
    return tuple(_read("lawful")) + tuple(_read("unlawful"))


@cache
def judged() -> tuple[tuple[Snippet, tuple[Finding, ...]], ...]:
    """Return each snippet with what is found in it."""
    return tuple((each, tuple(each.findings())) for each in snippets())


def score(of_set: str) -> Score:
    """Return how the snippets of a set are judged."""
    count = Counter((each.is_unlawful, bool(found)) for each, found in judged() if each.set == of_set)
    return Score(
        unlawful=count[True, True] + count[True, False],
        found=count[True, True],
        lawful=count[False, True] + count[False, False],
        disturbed=count[False, True],
    )


def line(of_set: str) -> str:
    """Return a set's line of the table on the page."""
    it = score(of_set)
    return (
        f"| {of_set} | {it.lawful} | {it.unlawful} | {it.disturbed} | {it.unlawful - it.found} "
        f"| {it.precision:.3f} | {it.recall:.3f} |"
    )


def _read(name: str) -> Iterator[Snippet]:
    with (HERE / f"{name}.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            yield Snippet(**row)
