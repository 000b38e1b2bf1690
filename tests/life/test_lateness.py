"""C26: whether the nightly round came or not is told to nobody: every role is answered the same before and after it."""

import shutil
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest

import upkeep
from db.database import Database
from policies.clocks import LEGAL_DAY
from policies.decide import FOLDER, Policy
from policies.reader import read_access
from resolvers.answer import Reader
from resolvers.life.nightly import nightly
from tests.golden.asking import Asked, Asking, Body, answer_to
from tests.golden.people import ACTORS
from tests.golden.places import KEYS, SUBJECTS, fixed_id
from tests.golden.store import put
from tests.golden.uses import case_rows
from tests.life.round import like, put_records, record_id, round_of

LAST_SECOND = datetime(2026, 11, 20, 15, 59, 59, tzinfo=UTC)  # 23:59:59 of 20 November in Asia/Shanghai
MIDNIGHT = LAST_SECOND + timedelta(seconds=1)
DAY = date(2026, 11, 21)
ENDED = {"ended_on": date(2021, 11, 20), "disclosure_until": date(2026, 11, 20)}
MATTER, CAMEL = "XK-2026-0001", SUBJECTS["camel"].code
PURPOSE = "@purpose(code: ADMIN_LICENSING, matter: $matter)"
PAGE = "records(first: 100) { totalCount nodes { id title } }"
RECORDS = f"query ($code: String!) {{ subject(code: $code) {{ recordCount {PAGE} }} }}"
RECORDS_ON_DUTY = (
    f"query ($code: String!, $matter: String!) {PURPOSE} {{ subject(code: $code) {{ recordCount {PAGE} }} }}"
)
PERSON = f"query ($person: PersonKey!) {{ subject(person: $person) {{ name recordCount {PAGE} }} }}"
PERSON_ON_DUTY = (
    f"query ($person: PersonKey!, $matter: String!) {PURPOSE} "
    f"{{ subject(person: $person) {{ name recordCount {PAGE} }} }}"
)
EVERYBODY = f"{{ {PAGE} }}"
EVERYBODY_ON_DUTY = f"query ($matter: String!) {PURPOSE} {{ {PAGE} }}"
NUMBER, NAME, STRANGER = "159999198001010015", "云中客", fixed_id("b", 90)
ARCHIVE = """query ($code: String!) { subject(code: $code) { recordCount
  ... on Organization { archive(first: 50) { totalCount nodes { category decidedOn disclosureUntil } } } } }"""
CASES = "{ cases(first: 50) { totalCount nodes { number record { id } subject { name } } } }"
NODE = "query ($id: ID!) { node(id: $id) { id } }"
SUPERVISED = """query ($person: PersonKey!, $matter: String!) @purpose(code: SUPERVISION_AUDIT, matter: $matter) {
  subject(person: $person) { id name kind } }"""
FOUND = """query ($person: PersonKey!, $matter: String!) @purpose(code: ADMIN_LICENSING, matter: $matter) {
  subject(person: $person) { id name kind } }"""


def _person(name: str, number: str) -> dict[str, str]:
    return {"documentType": "CITIZEN_ID", "number": number, "name": name}


PEOPLE = {
    "of whom nothing is left": _person(NAME, NUMBER),
    **{
        name: _person(SUBJECTS[name].name, str(SUBJECTS[name].document))
        for name in ("public person", "hidden person", "debtor", "listed person")
    },
}
QUESTIONS: dict[str, tuple[str, dict[str, Any]]] = {
    "records of a company": (RECORDS, {"code": CAMEL}),
    "records of a company, on duty": (RECORDS_ON_DUTY, {"code": CAMEL, "matter": MATTER}),
    "the archive of a company": (ARCHIVE, {"code": CAMEL}),
    "everybody's records": (EVERYBODY, {}),
    "everybody's records, on duty": (EVERYBODY_ON_DUTY, {"matter": MATTER}),
    "cases": (CASES, {}),
    **{f"a person {who}": (PERSON, {"person": key}) for who, key in PEOPLE.items()},
    **{f"a person {who}, on duty": (PERSON_ON_DUTY, {"person": key, "matter": MATTER}) for who, key in PEOPLE.items()},
    **{f"a person {who}, supervised": (SUPERVISED, {"person": key, "matter": MATTER}) for who, key in PEOPLE.items()},
    **{f"record {number}": (NODE, {"id": f"rec_{record_id(number)}"}) for number in (91, 92, 93, 94)},
    "the forgotten person by id": (NODE, {"id": f"sub_{STRANGER}"}),
}


@pytest.fixture
async def late(store: Database) -> Database:
    """The fixed store on the day after several last days, the round not having come."""
    stranger = SUBJECTS["public person"].row() | {"id": STRANGER, "name": NAME, "name_bigrams": None}
    identity = KEYS.person(document_type="CITIZEN_ID", issuer="CHN", number=NUMBER)
    await put(store, "subject", [stranger | {"identity_key": identity, "pseudonym": KEYS.alias(identity)}])
    opened = {"openness": "OPEN", "openness_basis": "PUBLISHED_BY_PROVIDER"}
    await put_records(
        store,
        like("公开的处罚", 91, **ENDED, title="公司的"),
        like("受限的个人处罚", 92, **ENDED, **opened, title="本人的"),
        like("受限的个人处罚", 93, **ENDED, **opened, title="只此一条", subject_id=STRANGER),
        like("受限的个人处罚", 94, **ENDED, title="有事项的"),
    )
    case = {"id": fixed_id("1", 91), "number": "YY-9-91", "record_id": record_id(94)}
    await put(store, "credit_case", [case_rows()[0] | case | {"subject_id": SUBJECTS["public person"].id}])
    return store


async def _answers(reader: Reader) -> dict[tuple[str, str], Body]:
    return {
        (actor, name): await answer_to(reader, Asked(text, who, variables, MIDNIGHT))
        for actor, who in ACTORS.items()
        for name, (text, variables) in QUESTIONS.items()
    }


async def test_c26_no_answer_tells_whether_the_round_came(late: Database) -> None:
    reader = Asking(late).reader
    before = await _answers(reader)
    assert any("errors" not in body for body in before.values())
    night = await nightly(late, round_of(DAY), persons_part=("legalRepresentative",))
    assert (night.erased, night.persons) == (3, 1)
    after = await _answers(reader)
    assert {key: after[key] for key in after if after[key] != before[key]} == {}


async def test_c26_on_the_last_day_they_are_still_answered(late: Database) -> None:
    ask = Asking(late)
    found = {}
    for moment in (LAST_SECOND, MIDNIGHT):
        body = await ask(
            FOUND, "licensing officer", now=moment, person=PEOPLE["of whom nothing is left"], matter=MATTER
        )
        found[moment] = "errors" not in body
    assert found == {LAST_SECOND: True, MIDNIGHT: False}


async def test_without_its_denial_an_organ_would_be_told(late: Database, tmp_path: Path) -> None:
    rules = Path(shutil.copytree(FOLDER / "rules", tmp_path / "rules"))
    lines = (rules / "access" / "denials.csv").read_text("utf-8").splitlines()
    kept = [line for line in lines if "FORGOTTEN" not in line]
    assert len(lines) - len(kept) == 2
    (rules / "access" / "denials.csv").write_text("\n".join(kept) + "\n", "utf-8")
    ask = Asking(late)
    asked = Asked(
        FOUND, ACTORS["licensing officer"], {"person": PEOPLE["of whom nothing is left"], "matter": MATTER}, MIDNIGHT
    )
    widened = Reader(replace(ask.reader._house, policy=Policy(*read_access(rules / "access"), revision="widened")))
    before = await answer_to(widened, asked)
    await nightly(late, round_of(DAY), persons_part=())
    after = await answer_to(widened, asked)
    assert ("errors" in before, "errors" in after) == (False, True)


async def test_nothing_ends_before_its_day(late: Database) -> None:
    tomorrow = datetime.now(LEGAL_DAY).date() + timedelta(days=1)
    with pytest.raises(upkeep.DayInFuture):
        await upkeep.expire(late, tomorrow)
