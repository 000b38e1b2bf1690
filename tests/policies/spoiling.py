"""How a copy of the rule files that was spoilt is refused: at the start of the service and by `check`, alike."""

from collections.abc import Callable
from pathlib import Path

import pytest

from policies.check import check
from policies.decide import load_policy
from policies.fields import load_fields
from policies.purposes import load_purposes
from policies.tables import PolicyFileError

LOADED_FROM: dict[str, Callable[[Path], object]] = {
    "access": lambda rules: load_policy(rules),
    "fields.csv": lambda rules: load_fields(rules),
    "purposes.csv": lambda rules: load_purposes(rules / "purposes.csv"),
}


def refused(copied: Path, part: str) -> list[str]:
    """Return the faults with which the service does not start; `check` tells the same."""
    with pytest.raises(PolicyFileError) as at_start:
        LOADED_FROM[part](copied / "rules")
    with pytest.raises(PolicyFileError) as at_review:
        check(copied)
    assert at_review.value.faults == at_start.value.faults
    return list(at_start.value.faults)
