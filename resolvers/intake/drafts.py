"""A row becomes a draft — a subject and its record — or a list of problems: pure, one set of rules for every form."""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any

import orjson

from policies.categories import CATEGORIES, Category
from policies.content_schema import UNDECLARED, content_schema
from policies.identity_text import names_a_person
from resolvers.intake.counterparts import Counterpart, counterpart_of, held_to_person_rules, is_person_row
from resolvers.intake.entries import CONTENT, Entry, EntryReading, read_entry
from resolvers.intake.forms import Row
from resolvers.intake.governed import (
    basis_document,
    check_category,
    check_days,
    check_eligible,
    check_terms,
    governed,
    procedure_unstated,
    stated_openness,
)
from resolvers.intake.reading import Problem, Reading
from resolvers.intake.rows import Line, LineReading, banned_cells, read_line
from resolvers.intake.screened import screen_entry, screen_line
from resolvers.intake.templates import content_keys, needed
from resolvers.intake.terms import Terms

_CATEGORIES = {
    ("LICENCE", False): "ORG_ADMIN_LICENSE",
    ("LICENCE", True): "NP_ADMIN_LICENSE",
    ("PENALTY", False): "ORG_ADMIN_PENALTY",
    ("PENALTY", True): "NP_ADMIN_PENALTY",
}
MOST_PROBLEMS = 100  # that are told of one record
BY_RECORD_ALONE = "RECORD:"  # begins the identity of a counterpart without a code: it never matches anybody else
_DIGEST_CHARACTERS = 56  # with its prefix a key stays within 64 characters
# What the rules of the day make of a statement; the statement itself is the same with other ends.
_DERIVED = ("publicity_until", "disclosure_until", "publicity_due_on")


@dataclass(frozen=True)
class Draft:
    """One row, ready to be written.

    record: governed columns by name; content, snapshot: JSON text, the snapshot being all of the record that a later
    submission may change; row_digest: of what was stated, so that it tells whether another row says the same
    consents: the fields that need the person's own consent, each with the path that holds it
    """

    counterpart: Counterpart
    identity_key: str
    provider_key: str
    record: dict[str, Any]
    content: str
    content_digest: str
    snapshot: str
    row_digest: str
    procedure_unstated: bool
    consents: Mapping[str, str] = field(default_factory=dict)

    @property
    def region_code(self) -> str:
        """The region of the record."""
        return str(self.record["region_code"])

    def keeping(self, kept: Mapping[str, Any]) -> "Draft":
        """Return the draft with what the record keeps of its own, by column, whatever was stated."""
        snapshot = orjson.dumps({**orjson.loads(self.snapshot), **kept})
        return replace(self, record={**self.record, **kept}, snapshot=snapshot.decode())


def category_of(kind: str, *, person: bool) -> str:
    """Return the category of a licence or penalty (IM-2018 §12(3), §13(5), §15(3), §16)."""
    return _CATEGORIES[(kind, person)]


def drafted(row: Row, terms: Terms) -> Draft | list[Problem]:
    """Return the row as a draft, or every problem that keeps it out, in the order of its form."""
    return draft_of(row, terms) if isinstance(row, Line) else _told(draft_of_entry(row, terms))


def _told(found: Draft | list[Problem]) -> Draft | list[Problem]:
    """Return a record's problems, no more of them than anybody reads: a record can name as many fields as it likes."""
    if isinstance(found, Draft) or len(found) <= MOST_PROBLEMS:
        return found
    # INVARIANT: what refuses the record is among them, or it would be taken for one that is only in doubt.
    return sorted(found, key=lambda problem: problem.code == "QUARANTINED")[:MOST_PROBLEMS]


def draft_of(line: Line, terms: Terms) -> Draft | list[Problem]:
    """Return a row of a template as a draft, or every problem that keeps it out, in column order."""
    reading = read_line(line)
    held_to_rules = held_to_person_rules(reading)
    screen_line(reading, person=held_to_rules, is_released=terms.is_released)
    reading.problems.extend(
        each for each in banned_cells(line, person=held_to_rules) if each.code != "QUARANTINED" or not terms.is_released
    )
    _require(reading)
    counterpart = counterpart_of(reading, terms.keys, terms.today)
    category = CATEGORIES[category_of(reading.heading.kind, person=is_person_row(reading))]
    if counterpart is None and not reading.problems:
        reading.problems.append(Problem("", "ROW_INVALID"))
    # A person's key is a keyed digest already: no low-entropy number is hashed bare here.
    distinction = counterpart.distinction if counterpart else ""
    parts = (terms.provider.code, reading.heading.kind, reading.text("decisionNumber"), distinction)
    sole_trader = counterpart.sole_trader if counterpart else False
    key = _key(*parts)
    return _draft(reading, category, terms, _Claim(counterpart, key, key, _content(reading, sole_trader)))


def draft_of_entry(entry: Entry, terms: Terms) -> Draft | list[Problem]:
    """Return a record in JSON as a draft, or every problem that keeps it out."""
    if entry.fault:
        return [Problem("", entry.fault)]
    reading = read_entry(entry, of_itself=terms.own is not None)
    person = terms.own.is_held_to_person_rules if terms.own else held_to_person_rules(reading)
    screen_entry(reading, person=person, is_released=terms.is_released)
    counterpart = terms.own or counterpart_of(reading, terms.keys, terms.today)
    category = CATEGORIES.get(reading.category)
    if category is None or (counterpart is None and not reading.problems):
        return reading.problems or [Problem("category", "VALUE_MISSING")]
    if counterpart is not None and not category.fits(person=counterpart.is_person):
        reading.refuse("category", "CATEGORY_NOT_FOR_SUBJECT_KIND")
    _check_content(reading, category, terms)
    # The provider's own key may hold anything, a person's number too: only this digest of it is kept.
    whose = terms.own.identity_key if terms.own else terms.provider.code
    key = terms.keys.record(whose or "", reading.text("providerKey"))
    # This key, unlike a template's, says nothing of whose the record is: one without a code is told by more than it.
    nameless = _key(key, counterpart.distinction) if counterpart else key
    return _draft(reading, category, terms, _Claim(counterpart, key, nameless, reading.content))


@dataclass(frozen=True)
class _Claim:
    """Whose record it is, under which key it is known, and what it holds beside the columns of every record.

    nameless: what tells a counterpart without a code from every other subject
    """

    counterpart: Counterpart | None
    provider_key: str
    nameless: str
    content: Mapping[str, str]


def _draft(reading: Reading, category: Category, terms: Terms, claim: _Claim) -> Draft | list[Problem]:
    """Hold the row to every rule, and return its draft where none is broken."""
    check_days(reading, terms.today)
    opening = stated_openness(reading, terms)
    check_eligible(reading)
    check_category(reading, category)
    basis = basis_document(reading, category, terms)
    stated = reading.text("regionCode")
    if stated and stated not in terms.regions:
        reading.refuse("regionCode", "VALUE_UNKNOWN")
    region = stated or terms.provider.region_code
    check_terms(reading, category, terms, region_code=region, opening=opening)
    counterpart = claim.counterpart
    if counterpart is None or reading.problems:
        return reading.problems
    record = governed(reading, category, terms, region_code=region, opening=opening) | basis
    content = orjson.dumps(claim.content, option=orjson.OPT_SORT_KEYS)
    identity_key = counterpart.identity_key or f"{BY_RECORD_ALONE}{claim.nameless}"
    statement, snapshot = _snapshot(record, content)
    return Draft(
        counterpart=counterpart,
        identity_key=identity_key,
        provider_key=claim.provider_key,
        record=record,
        content=content.decode(),
        content_digest=_digest(content),
        snapshot=snapshot.decode(),
        row_digest=_digest(b"\x1f".join((statement, identity_key.encode(), counterpart.name.encode()))),
        procedure_unstated=procedure_unstated(reading),
        consents=reading.consents,
    )


def _snapshot(record: Mapping[str, Any], content: bytes) -> tuple[bytes, bytes]:
    """Return what was stated, and what the whole record holds with the ends that follow from it, both as JSON."""
    stated = {column: value for column, value in record.items() if column not in _DERIVED}
    said = {"content": orjson.Fragment(content)}
    statement = orjson.dumps(stated | said, option=orjson.OPT_SORT_KEYS)
    # Half of the columns of most records are empty, and a version is kept for as long as its record.
    held = {column: value for column, value in record.items() if value is not None}
    return statement, orjson.dumps(held | said)


def _require(reading: LineReading) -> None:
    """Note every required cell that is empty, and so every required column that a row does not name."""
    heading = reading.heading
    layout = heading.layout
    if layout == "COMBINED":
        layout = "PERSON" if reading.text("counterpartKind") == "PERSON" else "ORGANISATION"
    asked = [field.name for field in needed(heading.kind, layout)]
    if heading.layout == "COMBINED":
        asked.append("counterpartKind")
    for name in asked:
        if name not in reading.values:
            if not reading.is_refused(name):
                reading.refuse(name, "VALUE_MISSING")
        elif reading.values[name] is None:
            reading.refuse(name, "DATE_INVALID")  # long-term is no day of a decision


def _content(reading: LineReading, sole_trader: bool) -> dict[str, str]:
    """Return the template's filled fields as text, by sorted key; nothing of it identifies a person by number."""
    found: dict[str, str] = {}
    values = reading.values
    for key in content_keys(reading.heading.kind):
        value = values.get(key)
        if value is None or (key == "taxRegistrationNo" and (sole_trader or names_a_person(str(value)))):
            continue  # a single owner's tax number was often the owner's own identity number
        found[key] = value.isoformat() if isinstance(value, date) else value
    return found


def _check_content(reading: EntryReading, category: Category, terms: Terms) -> None:
    """Note what the schema of the catalogue item does not permit."""
    item = terms.item_of(category.key, reading.text("catalogueItem"))
    if item is None or item.content_schema is None:
        return
    schema = content_schema(item.content_schema)
    for fault in schema.faults(reading.content):
        # What the item does not declare has a class all the same: its name is a word of ours, and is told.
        named = [fault.field] if fault.field != UNDECLARED else sorted(reading.content.keys() - schema.keys)
        reading.problems.extend(Problem(f"{CONTENT}.{name}", fault.code) for name in named)


def _key(*parts: str) -> str:
    return _digest("\x1f".join(parts).encode())


def _digest(text: bytes) -> str:
    return hashlib.sha256(text).hexdigest()[:_DIGEST_CHARACTERS]
