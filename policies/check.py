"""One strict reading of everything that decides: access lines, fields, content keys, tables, bans and packs."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from policies.bans import load_field_bans, load_text_bans
from policies.categories import CATEGORIES, load_categories
from policies.decide import FOLDER, Policy, load_policy
from policies.fields import FieldClasses, load_fields
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
    text_bans = _read(faults, lambda: load_text_bans(rules / "ban_patterns.csv"))
    service = _read(faults, lambda: load_service(rules / "service.csv"))
    packs = _read(faults, lambda: load_packs(folder / "packs"))
    if policy is None or classes is None or field_bans is None or text_bans is None or packs is None or faults:
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
        + sum(len(each.bans) for each in text_bans),
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
