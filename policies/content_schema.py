"""What the content of a record may hold: the JSON Schema of its catalogue item, read strictly and compiled once.

A content is flat text, so its schema says little: which keys there are, which must be there, and the form of each
text. What a schema may say is itself a schema (`rules/content_schema.json`). No fault repeats a value, or a key that
the vocabulary of content keys does not know.
"""

from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import orjson
from jsonschema_rs import Draft202012Validator, RegexOptions
from jsonschema_rs import ValidationError as Broken

from policies.declared import is_banned_name, is_banned_within
from policies.identifiers import IdentifierInvalid, check_uscc

GRAMMAR_FILE = Path(__file__).parent / "rules" / "content_schema.json"
DIALECT = "https://json-schema.org/draft/2020-12/schema"
MAX_SCHEMA_BYTES = 32_768
# A pattern is matched in time that grows with the text alone, and its automaton stays this small.
_PATTERNS = RegexOptions(size_limit=262_144)
_WHOLE = "content"  # how a fault of a declaration names what has no key of its own
_NAMES_OF_FIELDS = frozenset({"properties", "required"})
UNDECLARED = ""  # how a fault of a content does: a key may be called anything that is a word

# The code of a broken keyword; a broken format has the code of the format.
_CODES = {
    "required": "VALUE_MISSING",
    "additionalProperties": "FIELD_UNKNOWN",
    "type": "VALUE_INVALID",
    "maxLength": "TEXT_TOO_LONG",
    "minLength": "VALUE_MISSING",
    "enum": "VALUE_UNKNOWN",
    "pattern": "VALUE_INVALID",
}
FORMATS: Mapping[str, str] = {"date": "DATE_INVALID", "amount": "AMOUNT_INVALID", "uscc": "IDENTIFIER_INVALID"}


@dataclass(frozen=True, order=True)
class Fault:
    """What is wrong with one field, by its content key; never a value. UNDECLARED stands for keys without a field."""

    field: str
    code: str


@dataclass(frozen=True)
class ContentSchema:
    """One compiled schema. keys: the fields that may be there; required: those that must."""

    keys: frozenset[str]
    required: tuple[str, ...]
    validator: Draft202012Validator

    def faults(self, content: Mapping[str, Any]) -> list[Fault]:
        """Return what is wrong with a content, sorted by field; none where it fits.

        A key that the schema does not declare is one fault of the whole, however many there are: it is the caller's.
        """
        if self.validator.is_valid(content):
            return []
        return sorted({fault for error in self.validator.iter_errors(content) for fault in _told(error)})


@lru_cache(maxsize=512)
def content_schema(text: str) -> ContentSchema:
    """Return the compiled schema of a declaration that has been checked; equal text is compiled once.

    text: JSON, as a catalogue item keeps it
    """
    schema = orjson.loads(text)
    return ContentSchema(
        keys=frozenset(schema["properties"]), required=tuple(schema.get("required", ())), validator=_compiled(schema)
    )


def declaration_faults(schema: Mapping[str, Any], *, person: bool, classed: Collection[str]) -> list[Fault]:
    """Return why a catalogue item may not declare this schema; none where it may.

    person: its records may be about natural persons
    classed: the content keys that have a class; any other would be collected and shown to nobody
    A banned field is refused whatever it is called: by its key and by every text below it, at any depth (IM-2018 §18
    ¶1). One that needs the person's consent may be declared: the consent is asked for when it is filled (§18 ¶2).
    """
    if len(orjson.dumps(schema)) > MAX_SCHEMA_BYTES:
        return [Fault(_WHOLE, "SCHEMA_INVALID")]
    fields = schema.get("properties")
    if isinstance(fields, Mapping):
        banned = [place for place, (key, field) in enumerate(fields.items(), 1) if _is_banned(key, field, person)]
        if banned:  # told first: the rest of such a declaration is not worth mending
            return [Fault(_named(fields, place, classed), "PROHIBITED_FIELD") for place in banned]
    beside = {keyword: value for keyword, value in schema.items() if keyword not in _NAMES_OF_FIELDS}
    if is_banned_within(beside, person=person):
        return [Fault(_WHOLE, "PROHIBITED_FIELD")]
    if not _GRAMMAR.is_valid(schema) or not isinstance(fields, Mapping):
        return [Fault(_WHOLE, "SCHEMA_INVALID")]
    unclassed = [Fault(_WHOLE, "CONTENT_KEY_UNCLASSED")] if not set(fields) <= set(classed) else []
    missing = [Fault(_WHOLE, "SCHEMA_INVALID")] if not set(schema.get("required", ())) <= set(fields) else []
    return unclassed + missing or _uncompilable(schema)


def _is_banned(key: str, field: Any, person: bool) -> bool:
    return is_banned_name(key, person=person) or is_banned_within(field, person=person)


def _named(fields: Mapping[str, Any], place: int, classed: Collection[str]) -> str:
    key = list(fields)[place - 1]
    return key if key in classed else f"{_WHOLE}.{place}"


def _uncompilable(schema: Mapping[str, Any]) -> list[Fault]:
    try:
        _compiled(schema)
    except Broken:  # a pattern that is none, or that would grow too large
        return [Fault(_WHOLE, "SCHEMA_INVALID")]
    return []


def _compiled(schema: Mapping[str, Any]) -> Draft202012Validator:
    return Draft202012Validator(
        dict(schema), formats=_CHECKS, validate_formats=True, ignore_unknown_formats=False, pattern_options=_PATTERNS
    )


def _told(error: Broken) -> list[Fault]:
    keyword = error.kind.name
    if keyword == "required":
        return [Fault(str(error.kind.value), _CODES[keyword])]
    field = str(error.instance_path[0]) if error.instance_path else UNDECLARED
    return [Fault(field, FORMATS[str(error.kind.value)] if keyword == "format" else _CODES[keyword])]


def _is_amount(text: str) -> bool:
    """Tell whether a text is a decimal(18,6) as it is stored: plain, without idle zeros in front."""
    whole, point, decimals = text.partition(".")
    is_plain = whole.isascii() and whole.isdigit() and len(whole) <= 12 and (whole == "0" or whole[0] != "0")
    has_decimals = decimals.isascii() and decimals.isdigit() and len(decimals) <= 6
    return is_plain and (not point or has_decimals)


@lru_cache(maxsize=4096)  # the same few authorities in every row
def _is_uscc(text: str) -> bool:
    try:
        return check_uscc(text) == text
    except IdentifierInvalid:
        return False


_CHECKS: dict[str, Callable[[str], bool]] = {"amount": _is_amount, "uscc": _is_uscc}  # days are the library's own
_GRAMMAR = Draft202012Validator(orjson.loads(GRAMMAR_FILE.read_bytes()), pattern_options=_PATTERNS)
