"""The catalogue that ships (公共信用信息目录): one item for each category, with the schema of its content.

An item that was published in a store is not changed by a change of these files: it gets its next version there.
"""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import Any

import orjson

from policies.categories import CATEGORIES, Category
from policies.content_schema import DIALECT, declaration_faults
from policies.fields import CONTENT_COLUMNS, RULES
from policies.tables import PolicyFileError, Row, read_rows

CATALOGUE_COLUMNS = (
    *("category", "level", "part", "region", "effective_from"),
    *("responsible_unit", "inclusion_basis", "fields", "citation"),
)
FORM_COLUMNS = ("key", "form", "length", "values", "citation")
LEVELS = frozenset({"NATIONAL", "REGION", "CITY"})
PARTS = frozenset({"BASE", "SUPPLEMENT"})
INFO_CLASSES = MappingProxyType({"BASIC": "基本信息", "NEGATIVE": "不良信息", "POSITIVE": "良好信息"})
NATURES = MappingProxyType({"ORGANIZATION": "法人和非法人组织", "PERSON": "自然人", "ANY": "自然人、法人和非法人组织"})

_EVERY = "*"
_REGION_CODE = re.compile("[0-9]{6}")  # GB/T 2260
# What a form says in JSON Schema beside its length.
_FORMS: Mapping[str, Mapping[str, Any]] = {
    "TEXT": {},
    "LINES": {},
    "VALUE": {},
    "DATE": {"maxLength": 10, "format": "date"},
    "AMOUNT": {"maxLength": 19, "format": "amount"},
    "CODE": {"maxLength": 18, "format": "uscc"},
    "YEAR": {"maxLength": 4, "pattern": "^(19|20)[0-9]{2}$"},
    "NUMBER": {"maxLength": 12, "pattern": r"^(0|[1-9][0-9]*)(\.[0-9]{1,2})?$"},
}
_TEXTS = ("TEXT", "LINES")


@dataclass(frozen=True)
class Item:
    """One item with the five fields of NX-2024 §27 ¶2.

    region: where the rules bind that the item rests on; the nodes of its level at and below it have the item
    schema: of its content, as JSON text
    """

    category: str
    record_class: str
    level: str
    part: str
    region: str
    info_class: str
    item_name: str
    subject_nature: str
    responsible_unit: str
    inclusion_basis: str
    effective_from: date
    schema: str
    citation: str


def load_catalogue(rules: Path = RULES, categories: Mapping[str, Category] = CATEGORIES) -> Mapping[str, Item]:
    """Return the items by category, in file order.

    rules: the folder of the three files: catalogue.csv, content_forms.csv, and content.csv with the name of each key
    Raises: PolicyFileError naming every fault.
    """
    titles = _titles(rules)
    forms = _forms(rules / "content_forms.csv", titles)
    path = rules / "catalogue.csv"
    rows = read_rows(
        path,
        CATALOGUE_COLUMNS,
        optional=("level", "part", "region", "effective_from", "responsible_unit", "inclusion_basis"),
        unique=("category",),
        check=lambda values: _faults(values, categories, forms),
    )
    shared = next((row.values["fields"].split() for row in rows if row.values["category"] == _EVERY), [])
    found = {}
    faults = []
    for row in rows:
        if row.values["category"] == _EVERY:
            continue
        category = categories[row.values["category"]]
        schema = _schema(category, [*row.values["fields"].split(), *shared], forms)
        wrong = declaration_faults(schema, person=category.fits(person=True), classed=titles)
        faults += [f"{path.name}:{row.line}: `{fault.field}`: {fault.code}" for fault in wrong]
        found[category.key] = _item(row, category, orjson.dumps(schema).decode())
    if faults:
        raise PolicyFileError(faults)
    return MappingProxyType(found)


def _of_lines(rules: Path) -> frozenset[str]:
    """Return the content keys whose texts may have several lines; `load_catalogue` holds the file to its form."""
    rows = read_rows(rules / "content_forms.csv", FORM_COLUMNS, optional=("length", "values"))
    return frozenset(row.values["key"] for row in rows if row.values["form"] == "LINES")


def _titles(rules: Path) -> dict[str, str]:
    """Return the Chinese name of each content key that has a class."""
    return {row.values["key"]: row.values["chinese"] for row in read_rows(rules / "content.csv", CONTENT_COLUMNS)}


def _forms(path: Path, titles: Mapping[str, str]) -> Mapping[str, Mapping[str, Any]]:
    """Return what the schema of each content key says."""

    def check(values: Mapping[str, str]) -> Iterable[str]:
        if values["key"] not in titles:
            yield f"`{values['key']}` has no class in content.csv"
        if values["form"] not in _FORMS:
            yield f"unknown form `{values['form']}`"
        if (values["form"] in _TEXTS) != values["length"].isdigit():
            yield "TEXT has a length, and so has LINES, and nothing else has"
        if (values["form"] == "VALUE") != bool(values["values"]):
            yield "VALUE has values, and nothing else has"

    rows = read_rows(path, FORM_COLUMNS, optional=("length", "values"), unique=("key",), check=check)
    return {row.values["key"]: _field(row.values, titles[row.values["key"]]) for row in rows}


def _field(values: Mapping[str, str], title: str) -> Mapping[str, Any]:
    field: dict[str, Any] = {"type": "string", "title": title, **_FORMS[values["form"]]}
    if values["form"] in _TEXTS:
        field["maxLength"] = int(values["length"])
    if values["form"] == "VALUE":
        words = values["values"].split()
        field |= {"enum": words, "maxLength": max(map(len, words))}
    return field


def _faults(values: Mapping[str, str], categories: Mapping[str, Category], forms: Mapping[str, Any]) -> Iterable[str]:
    keys = [name.removesuffix("!") for name in values["fields"].split()]
    yield from (f"`{key}` has no form" for key in keys if key not in forms)
    yield from (f"`{key}` stands twice" for key in sorted({key for key in keys if keys.count(key) > 1}))
    if values["category"] == _EVERY:
        return
    if values["category"] not in categories:
        yield f"unknown category `{values['category']}`"
    if values["level"] not in LEVELS:
        yield f"unknown level `{values['level']}`"
    if values["part"] not in PARTS:
        yield f"unknown part `{values['part']}`"
    if not _REGION_CODE.fullmatch(values["region"]):
        yield "`region` is no code of six digits"
    # NX-2024 §27 ¶2: an item names the unit that answers for it, and why it is in.
    yield from (f"`{name}` is empty" for name in ("responsible_unit", "inclusion_basis") if not values[name])
    try:
        date.fromisoformat(values["effective_from"])
    except ValueError:
        yield "`effective_from` is no date"


def _schema(category: Category, fields: list[str], forms: Mapping[str, Mapping[str, Any]]) -> dict[str, Any]:
    keys = dict.fromkeys(name.removesuffix("!") for name in fields)
    return {
        "$schema": DIALECT,
        "title": category.chinese,
        "type": "object",
        "properties": {key: dict(forms[key]) for key in keys},
        "required": [name.removesuffix("!") for name in fields if name.endswith("!")],
        "additionalProperties": False,
    }


def _item(row: Row, category: Category, schema: str) -> Item:
    cell = row.values
    return Item(
        category=category.key,
        record_class=category.record_class,
        level=cell["level"],
        part=cell["part"],
        region=cell["region"],
        info_class=INFO_CLASSES[category.record_class],
        item_name=category.chinese,
        subject_nature=NATURES[category.nature],
        responsible_unit=cell["responsible_unit"],
        inclusion_basis=cell["inclusion_basis"],
        effective_from=date.fromisoformat(cell["effective_from"]),
        schema=schema,
        citation=cell["citation"],
    )


CATALOGUE: Mapping[str, Item] = load_catalogue()
# What a schema may declare: any other key would be collected and shown to nobody.
CONTENT_KEYS = frozenset(_titles(RULES))
OF_LINES = _of_lines(RULES)
