"""The double-publicity templates as data, and the recognition of their headers.

Source of the field names: the 2018 layout of licences (XK_…) and penalties (CF_…).
"""

import re
import unicodedata
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Literal

from policies.ban_tables import Ban
from policies.bans import ban_on_field, is_term, speaks_of_a_person
from policies.tables import read_rows
from resolvers.intake.refusals import ColumnsDuplicated, ColumnsMissing

Kind = Literal["LICENCE", "PENALTY"]
Layout = Literal["ORGANISATION", "PERSON", "COMBINED"]

# Columns that the rejected-rows file adds; loading such a file again ignores them.
BOOKKEEPING = ("行号", "列名", "原因代码")
# Numbers of somebody: each has its own rule where it is read, and a person's is never stored as it is written.
NEVER_STORED = frozenset({"uscc", "legalRepIdNumber", "personIdNumber"})
IDENTITY_NUMBERS = NEVER_STORED | {"taxRegistrationNo"}
# Numbers of organisations that have 15 digits of their own, like the citizen's number of before 1999.
REGISTRATIONS = frozenset({"businessRegistrationNo", "organizationCode"})
# Not every long figure in these may be a person's number.
OWN_NUMBERS = IDENTITY_NUMBERS | REGISTRATIONS
KINDS: Mapping[str, Kind] = {"XK_": "LICENCE", "CF_": "PENALTY"}
_PREFIX = {kind: prefix for prefix, kind in KINDS.items()}
_HERE = Path(__file__).parent
_NOISE = re.compile(r"[\s_*()\-·]")


@dataclass(frozen=True)
class Field:
    """One field of a template. type: TEXT, FREE, DATE, AMOUNT, CODE or VALUE.

    keeps_text: whether anything a cell says may be stored: a VALUE field keeps the label after `其他-`
    """

    name: str
    layout: str
    header: str
    required: bool
    type: str
    length: int
    in_content: bool
    is_text: bool
    keeps_text: bool


@dataclass(frozen=True)
class Heading:
    """The header row of one table: what each column is.

    headers: as written, or field names; fields: the template field of each column, None where there is none
    """

    kind: Kind
    layout: Layout
    headers: tuple[str, ...]
    fields: tuple[Field | None, ...]

    @cached_property
    def positions(self) -> Mapping[str, int]:
        """The position of each recognised field."""
        return {field.name: position for position, field in enumerate(self.fields) if field}

    @cached_property
    def columns(self) -> tuple[tuple[Field, int], ...]:
        """The recognised fields with their positions."""
        return tuple((field, position) for position, field in enumerate(self.fields) if field)

    @cached_property
    def stored(self) -> tuple[str, ...]:
        """The names of the recognised fields of which some text is stored as it is written."""
        return tuple(f.name for f, _ in self.columns if f.keeps_text and f.name not in NEVER_STORED)

    @cached_property
    def registrations(self) -> tuple[str, ...]:
        """Those of `stored` that hold an organisation's own number."""
        return tuple(name for name in self.stored if name in REGISTRATIONS)

    @cached_property
    def bans(self) -> Mapping[bool, Mapping[int, Ban]]:
        """The refused columns: for a natural person's row (True) and for an organisation's (False)."""
        return {person: self._banned(person=person) for person in (True, False)}

    @cached_property
    def told(self) -> tuple[str, ...]:
        """What each column is called where others read it.

        A header that no template, ban or file of ours knows may say anything of anybody: it is told by its place.
        """
        named = zip(self.headers, self.fields, strict=True)
        return tuple(
            header if field or not header or is_bookkeeping(header) or is_term(header) else f"#{place}"
            for place, (header, field) in enumerate(named, start=1)
        )

    @cached_property
    def ignored(self) -> tuple[str, ...]:
        """The columns that are read by nobody."""
        return tuple(
            told
            for told, header, field in zip(self.told, self.headers, self.fields, strict=True)
            if field is None and header and not is_bookkeeping(header)
        )

    def header_of(self, field: str) -> str:
        """Return the header of a field's column as the file writes it, the template's where it has none."""
        position = self.positions.get(field)
        return self.headers[position] if position is not None else fields_of(self.kind)[field].header

    def called(self, field: str) -> tuple[str, int | None]:
        """Return the header of a field's column and its position, none where the table has no such column."""
        return self.header_of(field), self.positions.get(field)

    def _banned(self, *, person: bool) -> dict[int, Ban]:
        template = frozenset(header for header, field in zip(self.headers, self.fields, strict=True) if field)
        found: dict[int, Ban] = {}
        for position, header in enumerate(self.headers):
            about = person or speaks_of_a_person(header)
            ban = ban_on_field(header, person=about, template=template) if header else None
            if ban and not is_bookkeeping(header):
                found[position] = ban
        return found


def is_bookkeeping(header: str) -> bool:
    """Say whether a column was added by the rejected-rows file."""
    return header.strip() in BOOKKEEPING


@cache
def fields_of(kind: Kind) -> Mapping[str, Field]:
    """Return the fields of one kind's template by name, in template order."""
    return {field.name: field for field, _ in _template(kind)}


@cache
def values_of(field: str) -> Mapping[str, str]:
    """Return what the texts of a VALUE field mean."""
    return {text: value for name, text, value in _values() if name == field}


@cache
def content_keys(kind: Kind) -> tuple[str, ...]:
    """Return the keys that the content of a record of this kind may hold, sorted."""
    return tuple(sorted(field.name for field in fields_of(kind).values() if field.in_content))


def recognised(headers: Sequence[str]) -> int:
    """Return how many of `headers` some template knows: how a header row is told from a title."""
    return max(sum(_key(header) in _index(kind) for header in headers) for kind in _PREFIX)


def recognise(headers: Sequence[str]) -> Heading:
    """Return what the header row of a file says. Raises: ColumnsMissing, ColumnsDuplicated."""
    written = tuple(header.strip() for header in headers)
    kind = _kind_of(written)
    fields = tuple(None if is_bookkeeping(header) else _index(kind).get(_key(header)) for header in written)
    _refuse_duplicates(written, fields)
    heading = Heading(kind=kind, layout=_layout_of(fields), headers=written, fields=fields)
    missing = [field.header for field in needed(kind, heading.layout) if field.name not in heading.positions]
    if missing:
        raise ColumnsMissing(missing)
    return heading


def heading_of(kind: Kind, layout: Layout, names: Iterable[str]) -> Heading:
    """Return the heading of rows that name their cells by template field already."""
    written = tuple(names)
    return Heading(kind, layout, written, tuple(fields_of(kind).get(name) for name in written))


@cache
def needed(kind: Kind, layout: Layout) -> tuple[Field, ...]:
    """Return the columns without which a table of this kind and layout is not read."""
    wanted: Collection[str] = ("ANY", layout) if layout != "COMBINED" else ("ANY", "ORGANISATION", "PERSON")
    return tuple(
        field
        for field in fields_of(kind).values()
        if (field.required or (layout == "COMBINED" and field.name == "counterpartKind")) and field.layout in wanted
    )


def _kind_of(headers: Sequence[str]) -> Kind:
    """Return the kind whose own columns are more; shared columns do not count."""
    keys = {_key(header) for header in headers}
    score = {kind: len(keys & (_index(kind).keys() - _index(other).keys())) for kind, other in _RIVALS.items()}
    best = max(score, key=lambda kind: score[kind])
    if score[best] == min(score.values()):
        raise ColumnsMissing([fields_of(kind)["decisionNumber"].header for kind in _PREFIX])
    return best


def _layout_of(fields: Iterable[Field | None]) -> Layout:
    names = {field.name for field in fields if field}
    person = bool(names & {"personIdType", "personIdNumber"})
    if person and "uscc" in names:
        return "COMBINED"
    return "PERSON" if person else "ORGANISATION"


def _refuse_duplicates(headers: Sequence[str], fields: Sequence[Field | None]) -> None:
    names = [field.name for field in fields if field]
    twice = [header for header, field in zip(headers, fields, strict=True) if field and names.count(field.name) > 1]
    if twice:
        raise ColumnsDuplicated(twice)


def _key(header: str) -> str:
    """Return a header as it is compared: without width, case, spaces, brackets and underscores."""
    return _NOISE.sub("", unicodedata.normalize("NFKC", header)).upper()


_RIVALS: Mapping[Kind, Kind] = {"LICENCE": "PENALTY", "PENALTY": "LICENCE"}


@cache
def _index(kind: Kind) -> Mapping[str, Field]:
    return {_key(text): field for field, texts in _template(kind) for text in texts}


@cache
def _template(kind: Kind) -> list[tuple[Field, tuple[str, ...]]]:
    """Return each field of a kind with every header that names it."""
    columns = ("kind", "layout", "field", "column", "headers", "use", "type", "length", "content")
    found: list[tuple[Field, tuple[str, ...]]] = []
    for row in read_rows(_HERE / "templates.csv", columns, optional=("column",), unique=("kind", "field")):
        cell = row.values
        if cell["kind"] not in (kind, "BOTH"):
            continue
        headers = cell["headers"].split("|")
        field = Field(
            name=cell["field"],
            layout=cell["layout"],
            header=headers[0],
            required=cell["use"] == "REQUIRED",
            type=cell["type"],
            length=int(cell["length"]),
            in_content=cell["content"] == "YES",
            is_text=cell["type"] in ("TEXT", "FREE"),
            keeps_text=cell["type"] in ("TEXT", "FREE") or "KEEP" in values_of(cell["field"]).values(),
        )
        found.append((field, (*headers, *_codes(kind, [cell["column"], *headers]))))
    return found


def _codes(kind: Kind, names: Iterable[str]) -> list[str]:
    """Return the column codes of a field: those in Latin letters, with the prefix of the kind."""
    return [name if name == "BZ" else _PREFIX[kind] + name for name in names if name and name.isascii()]


@cache
def _values() -> list[tuple[str, str, str]]:
    rows = read_rows(_HERE / "template_values.csv", ("field", "text", "value"))
    return [(row.values["field"], row.values["text"], row.values["value"]) for row in rows]
