"""The askers and rows that cases speak of by name: written once in TOML, built strictly, changed in a word.

`askers.toml` gives attributes of `Asker`, `rows.toml` the columns of rows and the class they belong to. A table may be
`like` one above it and say only what differs. The word `none` stands for a missing value, and `{row = "…"}` for the row
of that name, where a row carries other rows.
"""

import re
import types
from collections.abc import Collection, Iterator, Mapping
from dataclasses import MISSING, dataclass, fields, is_dataclass
from datetime import date
from pathlib import Path
from typing import Any, Union, get_args, get_origin, get_type_hints

from policies.actor import Asker
from policies.tables import PolicyFileError, read_toml
from policies.vocabulary import ROW_CLASSES

ASKERS_FILE, ROWS_FILE = "askers.toml", "rows.toml"
Attributes = Mapping[str, Any]
_TODAY, _NONE = "today", "none"
_WORDS: Mapping[str, Any] = {"true": True, "false": False, _NONE: None}
_DAY = re.compile(r"\d{4}-\d\d-\d\d")
_HEADER = re.compile(r"^\[(?:\"([^\"]*)\"|([\w-]+))\]", re.MULTILINE)


class Unfit(ValueError):
    """An attribute is unknown, missing, or not of the kind that its field takes."""


@dataclass(frozen=True)
class Named:
    """What has a name: the attributes of each asker, and the class and columns of each row."""

    askers: Mapping[str, Attributes]
    rows: Mapping[str, tuple[str, Attributes]]

    def asker(self, name: str, changes: Attributes, *, today: date) -> Asker:
        """Return the asker of that name, with `changes`, as it asks on `today`. Raises: Unfit."""
        return _asker({**self.askers[name], **changes}, today=today)

    def row(self, name: str, changes: Attributes) -> Attributes:
        """Return the columns of the row of that name, with `changes`. Raises: Unfit for a column it does not have."""
        return _changed(self.rows[name][1], changes)


def load_named(folder: Path) -> Named:
    """Return the askers and rows of `folder`. Raises: PolicyFileError naming every fault of both files."""
    faults: list[str] = []
    askers, rows = dict[str, Attributes](), dict[str, tuple[str, Attributes]]()
    for name, place, own in _tables(folder / ASKERS_FILE, faults):
        try:
            askers[name] = {**_above(own, askers, "asker"), **_without(own, "like")}
            _asker(askers[name], today=date.min)
        except Unfit as unfit:
            faults.append(f"{place}: {unfit}")
    for name, place, own in _tables(folder / ROWS_FILE, faults):
        try:
            rows[name] = _row(own, rows)
        except Unfit as unfit:
            faults.append(f"{place}: {unfit}")
    if faults:
        raise PolicyFileError(faults)
    return Named(askers, rows)


def changed_by(text: str) -> dict[str, Any]:
    """Return the changes that a cell writes as `column=value; column=value`. Raises: Unfit.

    A value is a day, `true`, `false`, `none` (missing) or else a word.
    """
    changes: dict[str, Any] = {}
    for part in text.split(";"):
        name, equals, value = (word.strip() for word in part.partition("="))
        if not (name and equals and value):
            raise Unfit(f"`{part.strip()}` is no change: write `column=value`")
        if name in changes:
            raise Unfit(f"`{name}` is changed twice")
        changes[name] = _plain(value)
    return changes


def _plain(value: str) -> Any:
    if value in _WORDS:
        return _WORDS[value]
    try:
        return date.fromisoformat(value) if _DAY.fullmatch(value) else value
    except ValueError:
        raise Unfit(f"`{value}` is no day") from None


def _valued(value: Any) -> Any:
    """Return a TOML value with its missing values and sequences as the store gives them."""
    if isinstance(value, list):
        return tuple(_valued(each) for each in value)
    if isinstance(value, dict):
        return {name: _valued(each) for name, each in value.items()}
    return None if value == _NONE else value


def _tables(path: Path, faults: list[str]) -> Iterator[tuple[str, str, Attributes]]:
    """Yield the name, place and own attributes of each table of a file, from above."""
    found = read_toml(path, faults)
    if found is None:
        return
    text, content = found
    # tomllib tells no lines: a table is found again by its header.
    lines = {found[1] or found[2]: text.count("\n", 0, found.start()) + 1 for found in _HEADER.finditer(text)}
    for name, own in content.items():
        if name in lines and isinstance(own, dict):
            yield name, f"{path.name}:{lines[name]}", _valued(own)
        else:
            faults.append(f"{path.name}:1: `{name}` is no table with a header of its own")


def _above(own: Attributes, known: Mapping[str, Any], what: str) -> Any:
    """Return what the table is `like`; nothing if it stands for itself."""
    if "like" not in own:
        return {}
    if own["like"] not in known:
        raise Unfit(f"`like` names no {what} above")
    return known[own["like"]]


def _without(own: Attributes, *names: str) -> dict[str, Any]:
    return {name: value for name, value in own.items() if name not in names}


def _row(own: Attributes, known: Mapping[str, tuple[str, Attributes]]) -> tuple[str, Attributes]:
    columns = {name: _carried(value, known) for name, value in _without(own, "like", "class").items()}
    if "like" in own:
        cls, above = _above(own, known, "row")
        if "class" in own:
            raise Unfit("a row has the class of the row it is like")
        return cls, _changed(above, columns)
    if own.get("class") not in ROW_CLASSES:
        raise Unfit(f"`class` is none of rows: there are {', '.join(ROW_CLASSES)}")
    return own["class"], columns


def _carried(value: Any, known: Mapping[str, tuple[str, Attributes]]) -> Any:
    """Return a column's value with the rows it carries in place of their names."""
    if isinstance(value, tuple):
        return tuple(_carried(each, known) for each in value)
    if not isinstance(value, dict):
        return value
    if set(value) != {"row"} or value["row"] not in known:
        raise Unfit("a row is carried as `{row = …}` with the name of one above")
    return known[value["row"]][1]


def _changed(columns: Attributes, changes: Attributes) -> Attributes:
    """Return the columns with changes: each keeps its kind, unless a value was or becomes missing."""
    _only(changes, columns, "column")
    for name, value in changes.items():
        if None not in (value, columns[name]) and type(value) is not type(columns[name]):
            raise Unfit(f"`{name}` does not take this value")
    return {**columns, **changes}


def _only(given: Attributes, known: Collection[str], what: str) -> None:
    strays = [name for name in given if name not in known]
    if strays:
        raise Unfit(f"unknown {what} `{'`, `'.join(strays)}`: there are {', '.join(known)}")


def _asker(attributes: Attributes, *, today: date) -> Asker:
    if _TODAY in attributes:
        raise Unfit(f"`{_TODAY}` is said by the case, as its day")
    asker: Asker = _built(Asker, {**attributes, _TODAY: today})
    return asker


def _built(kind: Any, attributes: Attributes) -> Any:
    """Return the dataclass `kind` with these attributes, each held against the type of its field."""
    kinds = get_type_hints(kind)
    _only(attributes, [each.name for each in fields(kind)], "attribute")
    for each in fields(kind):
        if each.name not in attributes and each.default is MISSING and each.default_factory is MISSING:
            raise Unfit(f"`{each.name}` is missing")
    return kind(**{name: _fitting(value, kinds[name], name) for name, value in attributes.items()})


def _fitting(value: Any, kind: Any, name: str) -> Any:
    """Return the value as the type `kind` holds it. Raises: Unfit."""
    origin, inner = get_origin(kind), get_args(kind)
    if origin in (Union, types.UnionType):
        if value is None and types.NoneType in inner:
            return None
        return _fitting(value, next(each for each in inner if each is not types.NoneType), name)
    if origin in (tuple, frozenset) and isinstance(value, tuple):
        return origin(_fitting(each, inner[0], name) for each in value)
    if is_dataclass(kind) and isinstance(value, dict):
        return _built(kind, value)
    # A moment is a day to Python, and a truth a number: the types are compared exactly.
    if type(value) is not kind:
        raise Unfit(f"`{name}` does not take this value")
    return value
