"""Files loaded as those of the one provider, and what came of them."""

from dataclasses import replace
from pathlib import Path
from typing import Any

from resolvers.intake.file import FileOutcome, LoadOptions
from tests.intake import tables as made
from tests.intake.bad import row


def options(folder: Path | None = None, **changes: Any) -> LoadOptions:
    """Return the options of the provider; what is rejected goes to `folder`."""
    return replace(LoadOptions(made.PROVIDER, made.HERE, rejects_dir=folder), **changes)


def licences(count: int) -> list[dict[str, str]]:
    """Return rows of an organisation's licences, each with a number of its own."""
    return [row(number) for number in range(count)]


def tally(outcome: FileOutcome) -> tuple[int, int, int, int]:
    """Return accepted, unchanged, updated, refused."""
    counts = outcome.rows.counts
    return counts.accepted, counts.unchanged, counts.updated, counts.refused


def problems(outcome: FileOutcome) -> list[tuple[int, str, str]]:
    """Return row, column and code of each refused field."""
    return [(each.row, each.field, each.code) for each in outcome.rows.refusals]
