"""What a row says, read so far: values by the name of their field, and what is wrong, by the name that the caller uses.

A row of a table and a record in JSON are read differently and are the same from here on: one set of rules.
"""

import unicodedata
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date

from policies.identity_text import without_hidden

Value = str | date | None
# How the caller calls a field, and where it stands in a table.
Called = Callable[[str], tuple[str, int | None]]


@dataclass(frozen=True)
class Problem:
    """Why a row is refused.

    field: as the caller calls it, by its header as written or its path in JSON; position: of a cell in its table
    ban: what stands for the cell in the rejects file
    """

    field: str
    code: str
    ban: str | None = None
    position: int | None = None


class Reading:
    """What one row says, and what is wrong with it so far.

    layout: ORGANISATION or PERSON, by whose record the form is for; COMBINED where each row says it
    is_penalty: its category, which may still be open between persons and organisations, is a penalty's
    consents: the fields of `rules/bans.csv` that need the person's own consent, each with the path that holds it
    """

    def __init__(self, called: Called, *, layout: str, is_penalty: bool) -> None:
        self.called = called
        self.layout = layout
        self.is_penalty = is_penalty
        self.problems: list[Problem] = []
        self.values: dict[str, Value] = {}
        self.consents: dict[str, str] = {}

    def refuse(self, field: str, code: str, ban: str | None = None) -> None:
        """Note that what a field says is refused."""
        name, position = self.called(field)
        self.problems.append(Problem(name, code, ban, position))

    def is_refused(self, field: str) -> bool:
        """Say whether a problem of this field was noted."""
        name, _ = self.called(field)
        return any(problem.field == name for problem in self.problems)

    def text(self, field: str) -> str:
        """Return the text of a field, empty where there is none."""
        value = self.values.get(field, "")
        return value if type(value) is str else ""

    def day(self, field: str) -> date | None:
        """Return the date of a field, None where there is none or it is long-term."""
        value = self.values.get(field)
        return value if isinstance(value, date) else None


def canonical_name(text: str) -> str:
    """Return a name as it is stored and compared: one width, Chinese brackets, no idle spaces, nothing unseen.

    Two names that print alike are one, else whoever names a subject first with a hidden sign keeps others from it.
    """
    name = unicodedata.normalize("NFKC", without_hidden(text)).strip()
    if name.isascii():
        return " ".join(name.split())
    return " ".join(name.split()).replace("(", "（").replace(")", "）")
