"""Every part of every condition decides somewhere: forgotten on purpose, the agreement with Casbin breaks.

On SQLite alone: what is forgotten here is forgotten for both.
"""

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path
from random import Random

import pytest
from sqlalchemy import false, true

from db.database import Database
from db.engine import open_database
from policies.actor import Duty
from policies.consents import UNCONSENTED
from resolvers import entitled
from resolvers.predicates import PREDICATES
from tests.properties.callers import Caller, everybody
from tests.properties.comparing import Bench, Disagreement
from tests.properties.forgetting import (
    Break,
    any_category,
    any_history,
    any_use,
    anywhere,
    consents,
    instead,
    lives,
    nobody_is_foreign,
    open_or_closed,
    others_count,
    says,
    scope_grants,
    scope_ignored,
    stands,
    ticketed,
    to_anybody,
    told_or_untold,
    whole_unit,
)
from tests.properties.house import shipped
from tests.properties.making import Size
from tests.properties.making_use import make_store
from tests.properties.stores import MATTER, TODAY, Row, Store, load_store
from tests.properties.telling import tell

SEED = 11
LARGE = Size(subjects=20, records=150, entries=90, authorisations=160, cases=160, log=60, consents=60, held=60)
MOST = 7  # callers of one role

RECORDS = "records(first: 90) { totalCount nodes { id title content subject { id name } } }"
NEGATIVE = "records(filter: {kind: NEGATIVE}, first: 90) { totalCount nodes { id } }"
ENTRIES = "lists { entries(first: 90) { totalCount nodes { id grounds } } }"
CASES = "cases(first: 90) { totalCount nodes { id statement } }"
TIPS = "tips(first: 50) { totalCount nodes { id reporterName } }"
GIVEN = "authorisations(first: 90) { totalCount nodes { id state } }"
CONSENTS = "consents(first: 90) { totalCount nodes { id state fields } }"
HELD = "heldRows(first: 90) { totalCount nodes { id state text } }"
CATALOGUE = "catalogue(state: DRAFT, first: 50) { totalCount nodes { id itemName } }"
QUALITY = 'providerQuality(from: "2026-01-01", until: "2026-06-30") { totalCount nodes { code regionCode } }'
LOG = "queryLog(first: 90) { totalCount nodes { id role } }"
SUBJECTS = "subjects(first: 50) { totalCount nodes { id name } }"
HISTORY = "viewer { subject { accessHistory(first: 50) { totalCount nodes { at role } } } }"
NOBODY = f'node(id: "sub_{"0" * 32}") {{ id ... on Person {{ name }} }}'
ARCHIVE = "subjects(first: 50) { nodes { id ... on Organization { archive(first: 50) { totalCount } } } }"


def each_subject(store: Store, inside: str) -> str:
    """Return a question for the first subjects by id, ten at most in one question."""
    rows = store.rows["subject"][:10]
    below = f"{{ id ... on Subject {{ {inside} }} }}"
    return " ".join(f'a{n}: node(id: "sub_{row["id"]}") {below}' for n, row in enumerate(rows))


async def ask(url: str, role: str, body: str | Callable[[Store], str]) -> Bench:
    """Ask the body as each caller of the role. Raises: Disagreement.

    role: `ROLE@scope` with a token of that scope, `ROLE@` with one that no scope narrows
    """
    chance = Random(SEED)
    store = make_store(chance, LARGE)
    units = store.rows["unit"]
    units[0]["region_code"], units[1]["region_code"] = "150000", "152900"
    store.rows["sharing_grant"][0]["unit_id"] = units[2]["id"]
    for row in store.rows["sharing_grant"]:  # one unit has no agreement that lives, all others have
        days = -1 if row["unit_id"] == units[2]["id"] else 1
        row |= {"status": "APPROVED", "valid_from": TODAY - timedelta(days=9)}
        row["valid_until"] = TODAY + timedelta(days=days)
    for row in store.rows["bearer"]:
        if row["role"] == "OPERATOR":
            row["post"] = "INTAKE" if row["unit_id"] == units[1]["id"] else "CASE"
    store.rows["subject"].append(_nobody(store))
    tell(store)
    database: Database = await open_database(url)
    try:
        await load_store(database, store)
        bench = await Bench(database, store, shipped()).start()
        text = body if isinstance(body, str) else body(store)
        role, is_told, scope = role.partition("@")
        found = [caller for caller in everybody(chance, store) if caller.role == role]
        if is_told:
            scopes = frozenset({scope}) if scope else None
            found = [replace(each, actor=replace(each.actor, scopes=scopes)) for each in found]
        for caller in sorted(found, key=_is_narrowed)[:MOST]:
            stated = f'query Q @purpose(code: {caller.purpose}, matter: "{MATTER}")' if caller.purpose else "query Q"
            await bench.ask(caller, f"{stated} {{ {text} }}", {})
    finally:
        await database.close()
    return bench


def _nobody(store: Store) -> Row:
    """Return a person of whom nothing is left."""
    like = next(row for row in store.rows["subject"] if row["kind"] == "NATURAL_PERSON")
    own = {"id": "0" * 32, "identity_key": "PERSON:of nobody", "pseudonym": "0" * 32, "region_code": "152900"}
    return like | own


def _is_narrowed(caller: Caller) -> tuple[bool, bool]:
    """Put first who asks for a purpose, by a token that reaches far."""
    reach = caller.scopes
    return reach is not None and len(reach) < 4, caller.purpose is None


def _histories(store: Store) -> str:
    return each_subject(store, "accessHistory(first: 50) { totalCount nodes { at role } }")


def _archives(store: Store) -> str:
    return each_subject(store, "... on Organization { archive(first: 50) { totalCount nodes { decidedOn } } }")


def _named(store: Store) -> str:
    return each_subject(store, "name")


Asked = str | Callable[[Store], str]
FORGOTTEN: dict[str, tuple[str, Asked, Break]] = {
    "open records": ("PUBLIC", RECORDS, says("OPEN", "RECORD", true())),
    "screened records": ("PUBLIC", RECORDS, says("OPEN_SCREENED", "RECORD", true())),
    "open entries": ("PUBLIC", ENTRIES, says("OPEN", "LIST_ENTRY", true())),
    "screened entries": ("PUBLIC", ENTRIES, says("OPEN_SCREENED", "LIST_ENTRY", true())),
    "expiry": ("PUBLIC", RECORDS, says("EXPIRED", "RECORD", false())),
    "deletion": ("SUBJECT_SELF", RECORDS, says("DELETED", "RECORD", false())),
    "revocation": ("SUBJECT_SELF", RECORDS, says("REVOKED", "RECORD", false())),
    "the missing notice": ("PUBLIC", NEGATIVE, says("NOT_NOTIFIED", "RECORD", false())),
    "that a person is forgotten": ("USER_AGENCY", NOBODY, says("FORGOTTEN", "PERSON", false())),
    "removal from a list": ("PROVIDER", ENTRIES, says("REMOVED", "LIST_ENTRY", false())),
    "whose records they are": ("SUBJECT_SELF", RECORDS, says("OWN", "RECORD", true())),
    "whose cases they are": ("SUBJECT_SELF", CASES, says("OWN", "CASE", true())),
    "whose authorisations they are": ("SUBJECT_SELF", GIVEN, says("OWN", "AUTHORISATION", true())),
    "whose history it is": ("AGENT", _histories, says("AUTHORISED", "ACCESS_EVENT", true())),
    "whose archive it is": ("SUBJECT_SELF", _archives, says("OWN", "ARCHIVED_RECORD", true())),
    "records on duty": ("USER_AGENCY", RECORDS, says("ON_DUTY", "RECORD", true())),
    "the day of revocation": ("AGENT", RECORDS, lives(revoked=False)),
    "the first day": ("AGENT", RECORDS, lives(begun=False)),
    "the last day": ("AGENT", RECORDS, lives(lasts=False)),
    "who holds an authorisation": ("AGENT", RECORDS, stands(held=False)),
    "what an authorisation was given for": ("CREDIT_SERVICE_FIRM@authorised-records", RECORDS, stands(purpose=False)),
    "the category of an authorisation": ("AGENT", RECORDS, instead("AUTHORISED", "RECORD", any_category)),
    "the agreed use": ("CREDIT_SERVICE_FIRM@authorised-records", RECORDS, any_use),
    "that history is authorised apart": ("AGENT", _histories, instead("AUTHORISED", "ACCESS_EVENT", any_history)),
    "who may see an authorisation": ("USER_ORG", GIVEN, says("HELD", "AUTHORISATION", true())),
    "others' authorisations in a formality": ("AGENT", _named, others_count),
    "the region of the unit": ("COMPETENT_AUTHORITY", CASES, anywhere),
    "the region of records under supervision": ("COMPETENT_AUTHORITY", RECORDS, anywhere),
    "the duty behind supervision": ("COMPETENT_AUTHORITY", CASES, says("IN_REGION", "CASE", true())),
    "the post": ("OPERATOR", CASES, ticketed(post=False)),
    "the unit of the worklist": ("OPERATOR", CASES, ticketed(unit=False)),
    "the region of the worklist": ("OPERATOR", CASES, ticketed(region=False)),
    "the post for records": ("OPERATOR", RECORDS, ticketed(post=False)),
    "that the case is closed": ("OPERATOR", RECORDS, instead("ON_TICKET", "RECORD", open_or_closed)),
    "what the case is about": ("OPERATOR", RECORDS, lambda p: p.setattr(entitled, "_of_all", lambda case: true())),
    "who submitted a record": ("PROVIDER", RECORDS, says("SUBMITTED", "RECORD", true())),
    "who determined an entry": ("PROVIDER", ENTRIES, says("SUBMITTED", "LIST_ENTRY", true())),
    "whom a case is addressed to": ("PROVIDER", CASES, says("SUBMITTED", "CASE", true())),
    "that its provider sees it untold": ("PROVIDER", NEGATIVE, instead("NOT_NOTIFIED", "RECORD", told_or_untold)),
    "the agreement": ("COLLECTOR@", RECORDS, lambda p: p.setattr(Duty, "is_live", lambda duty, today: True)),
    "the desk's region": ("TIP_OFFICER", TIPS, says("TIP_DESK", "TIP", true())),
    "whose log it is": ("OPERATOR", LOG, says("OWN_LOG", "LOG_ENTRY", true())),
    "whose unit's log it is": ("PROVIDER", LOG, says("UNIT_LOG", "LOG_ENTRY", true())),
    "that tips are handled unseen by the unit": ("PROVIDER", LOG, instead("UNIT_LOG", "LOG_ENTRY", whole_unit)),
    "that the auditor reads all": ("AUDITOR", LOG, says("ON_AUDIT", "LOG_ENTRY", false())),
    "that the accused learns of no tip": ("SUBJECT_SELF", HISTORY, says("PROTECTED", "ACCESS_EVENT", false())),
    "that archives hold what has ended": ("SUBJECT_SELF", _archives, says("NOT_ARCHIVED", "ARCHIVED_RECORD", false())),
    **{f"consent to {each}": ("PROVIDER", RECORDS, says(n, "RECORD", false())) for each, n in UNCONSENTED.items()},
    "that a consent was revoked": ("PROVIDER", RECORDS, consents(revoked=False)),
    "that a consent is signed": ("PROVIDER", RECORDS, consents(signed=False)),
    "that a consent has ended": ("PROVIDER", RECORDS, consents(lasts=False)),
    "whom a consent was given to": ("PROVIDER", RECORDS, instead("INCOME_UNCONSENTED", "RECORD", to_anybody)),
    "whose consent it is": ("SUBJECT_SELF", CONSENTS, says("OWN", "CONSENT", true())),
    "who holds a consent": ("PROVIDER", CONSENTS, says("SUBMITTED", "CONSENT", true())),
    "whose row is held back": ("PROVIDER", HELD, says("SUBMITTED", "HELD_ROW", true())),
    "the desk that decides on it": ("OPERATOR", HELD, says("ON_TICKET", "HELD_ROW", true())),
    "that a row waits no more": ("OPERATOR", HELD, says("HOLD_OVER", "HELD_ROW", false())),
    "that an item lies open for comments": ("PUBLIC", CATALOGUE, says("IN_COMMENT", "CATALOGUE_ITEM", true())),
    "the node of an item": ("OPERATOR", CATALOGUE, says("OWN_NODE", "CATALOGUE_ITEM", true())),
    "who drafted an item": ("PROVIDER", CATALOGUE, says("DRAFTED", "CATALOGUE_ITEM", true())),
    "whose work is overseen": ("OPERATOR", QUALITY, says("OVERSEES", "PROVIDER_QUALITY", true())),
    "that a scope grants nothing": ("AUDITOR@authorised-records", GIVEN, scope_grants),
    "that a scope narrows": ("CREDIT_SERVICE_FIRM@records", SUBJECTS, scope_ignored),
    "that the unit sits abroad": ("PROVIDER", SUBJECTS, nobody_is_foreign),
}


@pytest.mark.parametrize(("role", "asked", "breaks"), FORGOTTEN.values(), ids=FORGOTTEN)
async def test_agreement_breaks_without(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch, role: str, asked: Asked, breaks: Break
) -> None:
    breaks(monkeypatch)
    with pytest.raises(Disagreement):
        await ask(sqlite_url, role, asked)


WHOLE = sorted({(role, asked if isinstance(asked, str) else asked.__name__) for role, asked, _ in FORGOTTEN.values()})


@pytest.mark.parametrize(("role", "asked"), WHOLE, ids=[f"{role} {asked[:9]}" for role, asked in WHOLE])
async def test_nothing_breaks_where_nothing_is_forgotten(sqlite_url: str, role: str, asked: str) -> None:
    bench = await ask(sqlite_url, role, globals().get(asked, asked))
    assert bench.answers


def test_each_condition_that_asks_anything_is_forgotten_once() -> None:
    """Of those that a grant can rest on: their SQL is put in the place of something that decides."""
    here = Path(__file__).read_text("utf-8")
    named = {*BESIDE, *OF_CHANGES, *UNCONSENTED.values()}
    missing = [name for name in PREDICATES if f'"{name}"' not in here and name not in named]
    assert missing == []


BESIDE = ("ALWAYS", "NUMBER_PUBLISHED", "FOREIGN", "AGREED")  # constant, another test's, and broken where it is decided
OF_CHANGES = ("FILED_WITH", "REGIONAL_AUTHORITY")  # no question rests on them: tests/catalogue and tests/quality ask
