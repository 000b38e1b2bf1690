"""Who holds no authorisation of a subject is told so in one way, whether the subject exists or not (IM-2018 §24)."""

from random import Random
from typing import Any

import pytest

from db.database import Database
from resolvers.demo.numbers import citizen_number, organisation_code
from tests.properties.callers import Caller, caller_of
from tests.properties.house import shipped
from tests.properties.making_use import make_store
from tests.properties.serving import client, post
from tests.properties.stores import MATTER, TODAY, Store, load_store

BY_CODE = "query Q($k: String!) {} {{ subject(code: $k) {{ id name recordCount }} }}"
BY_PERSON = "query Q($k: PersonKey!) {} {{ subject(person: $k) {{ id name }} }}"
BY_ID = "query Q($k: ID!) {} {{ subject(id: $k) {{ id name }} }}"
STATED = f'@purpose(code: AUTHORISED, matter: "{MATTER}")'


def asking(store: Store, role: str) -> Caller:
    """Return a caller of the role that may rely on authorisations and has none: those there are, are others'."""
    row = next(each for each in store.rows["bearer"] if each["role"] == role)
    row["proven_until"] = TODAY
    other = next(each["key"] for each in store.rows["bearer"] if each["role"] == "AGENT" and each != row)
    for each in store.rows["authorisation"]:
        each |= {"holder_key": other, "holder_unit_id": None, "purpose": "AUTHORISED", "revoked_on": None}
    for each in store.rows["sharing_grant"]:
        each |= {"purpose": "AUTHORISED", "status": "APPROVED", "valid_from": TODAY, "valid_until": TODAY}
    return caller_of(store, row, "AUTHORISED")


def close(store: Store) -> None:
    """Leave nothing of any subject open."""
    for table in ("subject", "record", "list_entry"):
        for row in store.rows[table]:
            row["openness"] = "RESTRICTED"


def keys(store: Store) -> list[tuple[str, list[Any]]]:
    """Return for each way of asking the keys of subjects that exist, and last that of nobody."""
    subjects = store.rows["subject"]
    codes = [row["code"] for row in subjects if row["code"]]
    persons = [
        {"documentType": "CITIZEN_ID", "number": store.numbers[row["identity_key"]], "name": row["name"]}
        for row in subjects
        if row["identity_key"] in store.numbers
    ]
    nobody = {"documentType": "CITIZEN_ID", "number": citizen_number(998), "name": "无此人"}
    ids = [f"sub_{row['id']}" for row in subjects]
    return [
        (BY_CODE, [*codes, organisation_code("91", "152900", 998)]),
        (BY_PERSON, [*persons, nobody]),
        (BY_ID, [*ids, "sub_" + "0" * 32]),
    ]


@pytest.mark.parametrize("stated", [STATED, ""], ids=["stating that it rests on one", "without saying so"])
@pytest.mark.parametrize("role", ["AGENT", "USER_ORG"])
async def test_a_subject_never_mentioned_is_as_good_as_none(database: Database, role: str, stated: str) -> None:
    store = make_store(Random(7))
    caller = asking(store, role)
    close(store)
    await load_store(database, store)
    expected = "AUTHORIZATION_REQUIRED" if stated or role == "AGENT" else "NOT_AVAILABLE"
    async with client(database, shipped()) as at:
        for text, known in keys(store):
            written = text.replace("{}", stated, 1).replace("{{", "{").replace("}}", "}")
            answers = [await post(at, caller, written, {"k": key}) for key in known]
            told = {(each.status_code, each.text) for each in answers}
            assert len(answers) > 2
            assert len(told) == 1
            assert answers[0].json()["errors"][0]["extensions"]["code"] == expected
