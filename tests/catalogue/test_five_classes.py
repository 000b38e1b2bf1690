"""The five classes beside the three: derived from category, decision and public entries of severe dishonesty alone."""

from pathlib import Path
from typing import Any

import pytest

from db.database import Database
from policies.categories import CATEGORIES
from policies.five_classes import OF_RECORDS, WITHIN, load_five_classes
from policies.tables import PolicyFileError
from tests.catalogue.five import five_class_of
from tests.golden.asking import Asking
from tests.golden.places import fixed_id
from tests.golden.store import fill

PENALTY, ENTRY = fixed_id("c", 2), fixed_id("e", 1)
RECORD = f'{{ node(id: "rec_{PENALTY}") {{ ... on Record {{ kind fiveClass }} }} }}'
LISTED = f'{{ node(id: "ent_{ENTRY}") {{ ... on ListEntry {{ kind fiveClass }} }} }}'
OF_CLASS = "query ($f: FiveClass) { records(filter: {fiveClass: $f}, first: 100) { nodes { kind fiveClass } } }"

IDS_OF_CLASS = "query ($f: FiveClass) { records(filter: {fiveClass: $f}, first: 100) { nodes { id } } }"


@pytest.fixture
async def own(database: Database) -> Asking:
    """Asks a fixed store that the case may change; the company's penalty is the ground of its entry."""
    await fill(database)
    await database.commit([(f"update list_entry set ground_record_id = '{PENALTY}' where id = '{ENTRY}'", ())])
    return Asking(database)


async def told(ask: Asking, question: str) -> dict[str, Any]:
    """Return what answers for the one row of a question."""
    found: dict[str, Any] = (await ask.data(question))["node"]
    return found


async def test_a_listing_and_its_ground_are_severe_dishonesty(own: Asking) -> None:
    assert await told(own, LISTED) == {"kind": "NEGATIVE", "fiveClass": "SEVERE_DISHONESTY"}
    assert await told(own, RECORD) == {"kind": "NEGATIVE", "fiveClass": "SEVERE_DISHONESTY"}


@pytest.mark.parametrize(
    "change",
    [
        pytest.param("removed_on = {today}", id="it has left the list today"),
        pytest.param("state = 'SUSPENDED'", id="it is suspended"),
        pytest.param("state = 'PROPOSED'", id="it is proposed only"),
        pytest.param("openness = 'RESTRICTED'", id="it is not open"),
        pytest.param("publicity_until = {yesterday}", id="its publicity is over"),
        pytest.param("published_on = null", id="it was never published"),
    ],
)
async def test_an_entry_that_does_not_stand_makes_nothing_severe(own: Asking, database: Database, change: str) -> None:
    day = "date '{}'" if database.dialect == "postgresql" else "'{}'"
    said = change.format(today=day.format("2026-11-20"), yesterday=day.format("2026-11-19"))
    await database.commit([(f"update list_entry set {said} where id = '{ENTRY}'", ())])
    assert (await told(own, RECORD))["fiveClass"] == "GENERAL_DISHONESTY"


async def test_an_incentive_list_speaks_for_the_subject(own: Asking, database: Database) -> None:
    await database.commit([("update credit_list set type = 'INCENTIVE' where key = 'severe'", ())])
    assert await told(own, LISTED) == {"kind": "POSITIVE", "fiveClass": "CREDIT_ENHANCING"}
    assert (await told(own, RECORD))["fiveClass"] == "GENERAL_DISHONESTY"


@pytest.mark.parametrize(
    ("origin", "expected"),
    [
        pytest.param("GOVERNMENT", "SEVERE_DISHONESTY", id="an organ's decision"),
        pytest.param("MARKET", "SEVERE_DISHONESTY", id="what a market unit collected"),
        pytest.param("SELF_DECLARED", None, id="the subject's own word, even where an entry rests on it"),
    ],
)
async def test_what_a_subject_says_of_itself_is_none_of_the_five(
    own: Asking, database: Database, origin: str, expected: str | None
) -> None:
    """No organ has classed it, and no class finds it (IM-2024 §27)."""
    await database.commit([(f"update record set origin = '{origin}' where id = '{PENALTY}'", ())])
    assert await told(own, RECORD) == {"kind": "NEGATIVE", "fiveClass": expected}
    classed = {wanted: (await own.data(IDS_OF_CLASS, f=wanted))["records"]["nodes"] for wanted in WITHIN}
    found_under = [wanted for wanted, nodes in classed.items() if {"id": f"rec_{PENALTY}"} in nodes]
    assert found_under == ([] if expected is None else [expected])


async def test_every_category_says_the_same_in_sql_and_in_words(own: Asking, database: Database) -> None:
    seen = set()
    for key in sorted({*CATEGORIES} - {"OFFICIAL_INTEGRITY"}):  # never open
        for is_listed, is_decided in ((True, True), (False, True), (False, False)):
            number = "'阿罚〔2026〕1号'" if is_decided else "null"
            ground = f"'{PENALTY}'" if is_listed else "null"
            cls = CATEGORIES[key].record_class
            await database.commit(
                [
                    (
                        f"update record set category = '{key}', record_class = '{cls}', document_number = {number} "
                        f"where id = '{PENALTY}'",
                        (),
                    ),
                    (f"update list_entry set ground_record_id = {ground} where id = '{ENTRY}'", ()),
                ]
            )
            expected = five_class_of(cls, key, is_listed=is_listed, is_decided=is_decided)
            assert await told(own, RECORD) == {"kind": cls, "fiveClass": expected}, key
            seen.add(expected)
    assert seen == set(WITHIN)


@pytest.mark.parametrize("wanted", sorted(WITHIN))
async def test_records_are_filtered_by_what_they_say(own: Asking, wanted: str) -> None:
    everything = (await own.data(OF_CLASS))["records"]["nodes"]
    some = (await own.data(OF_CLASS, f=wanted))["records"]["nodes"]
    assert some == [each for each in everything if each["fiveClass"] == wanted]
    assert all(each["kind"] == WITHIN[wanted] for each in some)
    assert bool(some) == (wanted in {each["fiveClass"] for each in everything})


def test_every_class_of_records_has_a_line_that_always_fits() -> None:
    last = {each.key for each in OF_RECORDS if each.of == "CLASS" and each.when == "ALWAYS"}
    assert last == {"BASIC", "NEGATIVE", "POSITIVE"}


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        ("CLASS,OTHER,ALWAYS,BASIC,X §1", "unknown key `OTHER`"),
        ("CATEGORY,ORG_OTHER,ALWAYS,BASIC,X §1", "unknown key `ORG_OTHER`"),
        ("SUBJECT,SEVERE,ALWAYS,BASIC,X §1", "unknown kind of key `SUBJECT`"),
        ("LIST,SEVERE,LISTED,SEVERE_DISHONESTY,X §1", "`LISTED` can not be asked here"),
        ("LIST,SEVERE,ALWAYS,NONE,X §1", "unknown class `NONE`"),
        ("ORIGIN,THIRD_PARTY,ALWAYS,NONE,X §1", "unknown key `THIRD_PARTY`"),
        ("CLASS,BASIC,ALWAYS,SIXTH,X §1", "unknown class `SIXTH`"),
        ("CLASS,BASIC,ALWAYS,BASIC,", "`citation` is empty"),
    ],
)
def test_a_faulty_line_is_refused(tmp_path: Path, line: str, fault: str) -> None:
    path = tmp_path / "five_classes.csv"
    path.write_text(f"of,key,when,five_class,citation\n{line}\n")
    with pytest.raises(PolicyFileError, match=fault):
        load_five_classes(path)
