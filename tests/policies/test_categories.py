"""Categories and purposes: complete, cited, and as narrow as they say."""

from pathlib import Path

import pytest

from policies.categories import CATEGORIES, NEVER_OPEN, OPENED_BY_AUTHORITY, load_categories
from policies.purposes import PURPOSES, load_purposes, may_state, permitted
from policies.tables import PolicyFileError, read_rows

CATEGORY_HEADER = "key,chinese,english,record_class,nature,flags,subtypes,citation\n"
PURPOSE_HEADER = "key,chinese,english,roles,categories,citation\n"


def test_c07_every_class_of_the_measures_has_its_categories() -> None:
    counted = {
        (nature, record_class): sum(
            1
            for category in CATEGORIES.values()
            if (category.nature, category.record_class) == (nature, record_class) and "IM-2018" in category.article
        )
        for nature in ("ORGANIZATION", "PERSON")
        for record_class in ("BASIC", "NEGATIVE", "POSITIVE")
    }
    assert counted == {
        ("ORGANIZATION", "BASIC"): 6,
        ("ORGANIZATION", "NEGATIVE"): 13,
        ("ORGANIZATION", "POSITIVE"): 10,
        ("PERSON", "BASIC"): 5,
        ("PERSON", "NEGATIVE"): 12,
        ("PERSON", "POSITIVE"): 5,
    }
    assert len(CATEGORIES) == 51 + 5


@pytest.mark.parametrize(
    ("key", "person", "fits"),
    [
        pytest.param("ORG_TAX_SOCIAL_ARREARS", True, False, id="a person has no organisation's arrears"),
        pytest.param("ORG_TAX_SOCIAL_ARREARS", False, True, id="an organisation has them"),
        pytest.param("NP_TAX_ARREARS", True, True, id="a person has its own"),
        pytest.param("NP_TAX_ARREARS", False, False, id="an organisation has no person's arrears"),
        pytest.param("COMMITMENT_RECORD", True, True, id="anybody makes commitments"),
        pytest.param("COMMITMENT_RECORD", False, True, id="organisations too"),
    ],
)
def test_c07_a_category_fits_its_subjects_only(key: str, person: bool, fits: bool) -> None:
    assert CATEGORIES[key].fits(person=person) is fits


def test_c26_negative_information_and_only_that_expires() -> None:
    assert {c.key for c in CATEGORIES.values() if "E" in c.flags} == {
        c.key for c in CATEGORIES.values() if c.record_class == "NEGATIVE"
    }


def test_deletable_and_dutiful_categories_are_those_of_the_articles() -> None:
    assert {c.key for c in CATEGORIES.values() if "D" in c.flags} == {
        f"{nature}_{what}"
        for nature in ("ORG", "NP")
        for what in ("COMMENDATION", "VOLUNTEER_SERVICE", "CHARITY_DONATION")
    } | {"NP_BLOOD_DONATION"}
    assert {c.key for c in CATEGORIES.values() if "L" in c.flags} == {
        "ORG_ADMIN_LICENSE",
        "ORG_ADMIN_PENALTY",
        "NP_ADMIN_LICENSE",
        "NP_ADMIN_PENALTY",
    }
    assert CATEGORIES["ORG_ACCIDENT_SANCTION"].subtypes == ("PRODUCT_QUALITY", "WORK_SAFETY", "FOOD_DRUG", "POLLUTION")


def test_c20_who_opens_a_category() -> None:
    assert set(NEVER_OPEN) == {"OFFICIAL_INTEGRITY"}
    assert set(OPENED_BY_AUTHORITY) == {"GOV_DISHONESTY"}
    assert {c.key for c in CATEGORIES.values() if c.opener == "PROVIDER"} == {*CATEGORIES} - NEVER_OPEN - {
        *OPENED_BY_AUTHORITY
    }


def test_c20_what_is_never_open_has_no_opener(tmp_path: Path) -> None:
    path = tmp_path / "categories.csv"
    line = "X,某,some,BASIC,PERSON,P A R,,IM-2024 §11\n"
    path.write_text(CATEGORY_HEADER + line, encoding="utf-8")
    with pytest.raises(PolicyFileError, match="exclude each other"):
        load_categories(path)


def test_marital_status_is_for_personnel_purposes_only() -> None:
    assert {key for key in PURPOSES if permitted(key, "NP_MARITAL_STATUS")} == {
        "CIVIL_SERVICE_RECRUITMENT",
        "PERSONNEL_TRANSFER",
    }


@pytest.mark.parametrize(
    ("purpose", "category", "verdict"),
    [
        pytest.param("ADMIN_LICENSING", "ORG_ADMIN_PENALTY", True, id="licensing looks at penalties"),
        pytest.param("ADMIN_LICENSING", "OFFICIAL_INTEGRITY", False, id="licensing has no business with officials"),
        pytest.param("INVESTMENT_ATTRACTION", "NP_ADMIN_PENALTY", False, id="investment needs no person's penalties"),
        pytest.param("CIVIL_SERVICE_RECRUITMENT", "ORG_ADMIN_PENALTY", False, id="recruitment asks about persons"),
        pytest.param("CURIOSITY", "ORG_ADMIN_PENALTY", False, id="an unknown purpose permits nothing"),
        pytest.param("ADMIN_LICENSING", "NP_BLOOD_TYPE", False, id="an unknown category is never permitted"),
    ],
)
def test_a_purpose_is_an_outer_bound(purpose: str, category: str, verdict: bool) -> None:
    assert permitted(purpose, category) is verdict


def test_every_purpose_of_a_state_organ_is_there() -> None:
    assert sum("USER_AGENCY" in purpose.roles for purpose in PURPOSES.values()) == 19
    assert PURPOSES.keys() > {"AUTHORISED", "CREDIT_PRODUCT", "SUPERVISION_AUDIT"}
    assert "SELF" not in PURPOSES
    assert all(purpose.citation and purpose.categories for purpose in PURPOSES.values())


def _write(folder: Path, text: str | bytes) -> Path:
    path = folder / "table.csv"
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


CATEGORY_FAULTS = [
    pytest.param("A,甲,a,GOOD,PERSON,P,,IM-2018 §1", ["unknown record class `GOOD`"], id="class misspelt"),
    pytest.param("A,甲,a,BASIC,GHOST,,,IM-2018 §1", ["unknown nature `GHOST`"], id="nature misspelt"),
    pytest.param("A,甲,a,BASIC,ANY,Q,,IM-2018 §1", ["unknown flag `Q`"], id="flag misspelt"),
    pytest.param("A,甲,a,NEGATIVE,ANY,,,IM-2018 §1", ["flag `E` and class NEGATIVE go together"], id="E forgotten"),
    pytest.param("A,甲,a,BASIC,ANY,E,,IM-2018 §1", ["flag `E` and class NEGATIVE go together"], id="E too many"),
    pytest.param(
        "A,甲,a,BASIC,PERSON,,,IM-2018 §1",
        ["a person's category holds personal data: flag `P` is missing"],
        id="P forgotten",
    ),
    pytest.param("A,甲,a,BASIC,ANY,,,", ["`citation` is empty"], id="citation forgotten"),
]


@pytest.mark.parametrize(("line", "faults"), CATEGORY_FAULTS)
def test_a_faulty_category_is_named_by_line(tmp_path: Path, line: str, faults: list[str]) -> None:
    with pytest.raises(PolicyFileError) as refused:
        load_categories(_write(tmp_path, f"# why\n{CATEGORY_HEADER}{line}\n"))
    assert list(refused.value.faults) == [f"table.csv:3: {what}" for what in faults]


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        pytest.param("ORG_GHOST", "unknown category `ORG_GHOST`", id="a key that no category has"),
        pytest.param("GHOST_*", "unknown category `GHOST_*`", id="a beginning that no category has"),
        pytest.param("ORG_* ORG_ADMIN_PENALTY", "category `ORG_ADMIN_PENALTY` is named twice", id="named twice"),
    ],
)
def test_a_faulty_purpose_is_named_by_line(tmp_path: Path, words: str, fault: str) -> None:
    with pytest.raises(PolicyFileError) as refused:
        load_purposes(_write(tmp_path, f"{PURPOSE_HEADER}A,甲,a,USER_AGENCY,{words},IM-2018 §1\n"))
    assert list(refused.value.faults) == [f"table.csv:2: {fault}"]


def test_a_purpose_names_who_may_state_it(tmp_path: Path) -> None:
    with pytest.raises(PolicyFileError) as refused:
        load_purposes(_write(tmp_path, f"{PURPOSE_HEADER}A,甲,a,USER_AGENCY GHOST,ORG_REGISTRATION,IM-2018 §1\n"))
    assert list(refused.value.faults) == ["table.csv:2: unknown role `GHOST`"]


def test_a_purpose_is_stated_by_its_roles_only() -> None:
    assert may_state("USER_AGENCY", "BIDDING")
    assert not may_state("CREDIT_SERVICE_FIRM", "BIDDING")
    assert not may_state("USER_AGENCY", "CREDIT_PRODUCT")
    assert not may_state("USER_AGENCY", "GHOST")


FILE_FAULTS = [
    pytest.param("", ["1: no header"], id="an empty file"),
    pytest.param(b"\xb0\xd7,b\n", ["1: not UTF-8", "1: no header"], id="another encoding"),
    pytest.param("a,c\n", ["1: unknown column `c`", "1: missing column `b`"], id="a column misspelt"),
    pytest.param("b,a\n", ["1: columns out of order"], id="columns swapped"),
    pytest.param("a,b,b\n", ["1: a column is named twice"], id="a column twice"),
    pytest.param('a,b\n1,"2\n', ["2: broken quotes"], id="a quote left open"),
    pytest.param(
        "a,b\n1\n\n# note\n1,2,3\n,2\n4,5\n 4 , 5\n",
        ["2: 1 cells where 2 are due", "5: 3 cells where 2 are due", "6: `a` is empty", "8: repeats line 7"],
        id="every faulty line at once",
    ),
]


@pytest.mark.parametrize(("text", "faults"), FILE_FAULTS)
def test_a_faulty_table_names_all_its_faults(tmp_path: Path, text: str | bytes, faults: list[str]) -> None:
    with pytest.raises(PolicyFileError) as refused:
        read_rows(_write(tmp_path, text), ("a", "b"))
    assert list(refused.value.faults) == [f"table.csv:{fault}" for fault in faults]
    assert str(tmp_path) not in str(refused.value)


def test_a_sound_table_keeps_its_lines(tmp_path: Path) -> None:
    rows = read_rows(_write(tmp_path, '# why\na,b\n\n1, "x, y"\n2,\n'), ("a", "b"), optional=("b",), unique=("a",))
    assert [(row.line, dict(row.values)) for row in rows] == [(4, {"a": "1", "b": "x, y"}), (5, {"a": "2", "b": ""})]
