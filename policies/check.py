"""One strict reading of everything that decides: access lines, fields, content keys, tables, bans and packs."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from policies.ban_tables import load_field_bans, load_statements
from policies.calendar import load_calendar
from policies.catalogue import load_catalogue
from policies.catalogue_states import load_transitions
from policies.categories import CATEGORIES, load_categories
from policies.decide import FOLDER, Policy, load_policy
from policies.fields import FieldClasses, load_fields
from policies.five_classes import load_five_classes
from policies.held_decisions import load_held_decisions
from policies.intake import load_row_refusals
from policies.packs import load_packs
from policies.purposes import load_purposes
from policies.service import load_service
from policies.tables import PolicyFileError
from policies.vocabulary import ROLES, ROW_OF

Loaded = TypeVar("Loaded")


@dataclass(frozen=True)
class Checked:
    """A sound set of files: the policy, the classes of fields and content keys, and how much there is of what."""

    folder: Path
    policy: Policy
    classes: FieldClasses
    counts: dict[str, int]


def check(folder: Path = FOLDER) -> Checked:
    """Read every file below `folder` (`rules/` and `packs/`, laid out as the shipped ones).

    Raises: PolicyFileError naming every fault of every file.
    """
    rules, faults = folder / "rules", list[str]()
    policy = _read(faults, lambda: load_policy(rules))
    classes = _read(faults, lambda: load_fields(rules))
    categories = _read(faults, lambda: load_categories(rules / "categories.csv"))
    # Beside a faulty table of categories the shipped one judges the purposes, or every purpose would seem faulty.
    known = CATEGORIES if categories is None else categories
    purposes = _read(faults, lambda: load_purposes(rules / "purposes.csv", known))
    field_bans = _read(faults, lambda: load_field_bans(rules / "bans.csv"))
    statements = _read(faults, lambda: load_statements(rules / "ban_patterns.csv", rules / "ban_words.csv"))
    service = _read(faults, lambda: load_service(rules / "service.csv"))
    if classes is not None and categories is not None:  # what it names stands in these
        _read(faults, lambda: load_catalogue(rules, known))
    _read(faults, lambda: load_transitions(rules / "catalogue_states.csv"))
    _read(faults, lambda: load_five_classes(rules / "five_classes.csv"))
    _read(faults, lambda: load_held_decisions(rules / "held_decisions.csv"))
    _read(faults, lambda: load_row_refusals(rules / "intake.csv"))
    packs = _read(faults, lambda: load_packs(folder / "packs"))
    _read(faults, lambda: load_calendar(folder / "packs" / "calendar.csv"))
    if policy is None or classes is None or field_bans is None or statements is None or packs is None or faults:
        raise PolicyFileError(faults)
    counts = {
        "lines": len(policy.lines) + len(policy.inheritances),
        "roles": len(ROLES),
        "classes": len(ROW_OF),
        "fields": len(classes.fields),
        "content keys": len(classes.content),
        "categories": len(known),
        "purposes": len(purposes or ()),
        "bans": sum(map(len, (field_bans.whole, field_bans.part, field_bans.ambiguous)))
        + len(statements),
        "statements of service": len(service or ()),
        "parameters": sum(map(len, packs.values())),
    }
    return Checked(folder, policy, classes, counts)


def _read(faults: list[str], load: Callable[[], Loaded]) -> Loaded | None:
    """Return what `load` reads; where it can not, add its faults."""
    try:
        return load()
    except PolicyFileError as error:
        faults.extend(error.faults)
    except FileNotFoundError as error:
        faults.append(f"{Path(error.filename).name}:1: missing")
    return None
