"""Reads the demo data: rows, counts, and the identity of a subject by its part."""

import sqlite3

from db.identity import organisation
from resolvers.demo.cast import COMPANY_CODE, PERSON_NUMBER, SISTER_CODE
from resolvers.demo.documented import CODES
from tests.demo.conftest import KEYS

PERSON = KEYS.person(document_type="CITIZEN_ID", issuer="CHN", number=PERSON_NUMBER)


def keys_of(subject: str) -> str:
    """Return the identity key of a documented subject."""
    codes = {"company": COMPANY_CODE, "sister": SISTER_CODE, **CODES}
    return PERSON if subject == "person" else organisation(codes[subject])


def rows(store: sqlite3.Connection, question: str, *values: object) -> list[tuple[object, ...]]:
    """Return what answers a question."""
    return store.execute(question, values).fetchall()


def count(store: sqlite3.Connection, question: str, *values: object) -> int:
    """Return how many rows there are of a table, joined and narrowed as the question says."""
    found: int = store.execute(f"select count(*) from {question}", values).fetchone()[0]
    return found
