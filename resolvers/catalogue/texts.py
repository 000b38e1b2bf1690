"""What is written into the catalogue by hand, looked at before it is stored (IM-2018 §18, §27)."""

from collections.abc import Mapping
from typing import Any

from policies.bans import ban_in_text
from policies.content_schema import Fault, declaration_faults
from policies.declared import is_banned_name, is_banned_prose
from policies.identity_text import names_a_person
from resolvers.catalogue.refusals import (
    FieldProhibited,
    FieldsIncomplete,
    KeyUnclassed,
    SchemaInvalid,
    TextRefused,
)
from resolvers.refusal import Refusal

MAX_TEXT = 2_000
_REFUSALS: Mapping[str, tuple[type[Refusal], str]] = {
    "PROHIBITED_FIELD": (FieldProhibited, "IM-2018 §18"),
    "CONTENT_KEY_UNCLASSED": (KeyUnclassed, "IM-2018 §27"),
    "SCHEMA_INVALID": (SchemaInvalid, "NX-2024 §27"),
}


def lawful_text(text: str) -> str:
    """Return a text as it is stored: it may not state of anybody what may not be collected.

    Raises: FieldsIncomplete where it is empty or too long; TextRefused.
    """
    bare = text.strip()
    if not bare or len(bare) > MAX_TEXT:
        raise FieldsIncomplete((), "NX-2024 §27")
    if ban_in_text(bare) is not None or names_a_person(bare):
        raise TextRefused((), "IM-2018 §18")
    return bare


def lawful_name(text: str, *, person: bool) -> str:
    """Return what an item says of itself, as it is stored: it may not name what may not be collected.

    person: its records may be about natural persons
    Raises: what `lawful_text` raises.
    """
    bare = lawful_text(text)
    if is_banned_name(bare, person=person):
        raise TextRefused((), "IM-2018 §18")
    return bare


def lawful_prose(text: str, *, person: bool) -> str:
    """Return running text of an item, as it is stored: held as a name is, but it may cite a law by its title.

    person, Raises: as for `lawful_name`
    """
    bare = lawful_text(text)
    if is_banned_prose(bare, person=person):
        raise TextRefused((), "IM-2018 §18")
    return bare


def hold_schema(schema: Any, *, person: bool, classed: frozenset[str]) -> None:
    """Hold a schema to what it may declare. Raises: FieldProhibited, KeyUnclassed, SchemaInvalid."""
    if not isinstance(schema, Mapping):
        raise SchemaInvalid((), "NX-2024 §27")
    faults: list[Fault] = declaration_faults(schema, person=person, classed=classed)
    if faults:
        refusal, article = _REFUSALS[faults[0].code]
        raise refusal((), article)
