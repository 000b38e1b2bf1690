"""Packs: the right number for each jurisdiction and day, and no faulty row loaded."""

from datetime import date
from pathlib import Path

import pytest

from policies.capacity import full_capacity
from policies.packs import PACK_NAMES, PACKS, ParameterMissing, Value, load_packs, parameter
from policies.tables import PolicyFileError

TODAY = date(2026, 11, 20)

LOOKUPS = [
    pytest.param("objection.days_own", "IM", TODAY, 20, "IM-2018 §38 ¶2", id="Inner Mongolia checks in 20 days"),
    pytest.param("objection.days_own", "NX", TODAY, 3, "NX-2024 §52", id="Ningxia checks in 3 days"),
    pytest.param("objection.days_assisted", "NX", TODAY, 7, "NX-2024 §52", id="Ningxia with assistance 7 days"),
    pytest.param("deletion.days", "NX", TODAY, 5, "IM-2018 §36 ¶2", id="a silent region takes the default"),
    pytest.param(
        "publicity.licence_penalty_days", "NX", TODAY, 7, "NDRC Office 2018 No. 424", id="a silent region: the nation's"
    ),
    pytest.param("review.days", "IM", TODAY, 20, "IM-2018 §39 ¶2", id="Inner Mongolia reviews in 20 days"),
    pytest.param("review.enabled", "NX", TODAY, False, "NX-2024 §52", id="Ningxia has no review"),
    pytest.param("commitment.barred", "NX", TODAY, True, "NX-2024 §22 ¶3", id="Ningxia bars until repair"),
    pytest.param("penalty.eligible_procedure", "IM", TODAY, "GENERAL", "IM-2018 §13(5)", id="c14 general procedure"),
    pytest.param("penalty.eligible_procedure", "NX", TODAY, "GENERAL", "IM-2018 §13(5)", id="c14 the same in Ningxia"),
    pytest.param(
        "list.related_person.roles_required",
        "IM",
        TODAY,
        ("LEGAL_REPRESENTATIVE", "PRINCIPAL"),
        "IM-2024 §37",
        id="c04 one of two roles is required",
    ),
    pytest.param(
        "list.related_person.roles_optional", "IM", TODAY, ("ACTUAL_CONTROLLER",), "IM-2024 §37", id="c04 controller"
    ),
    pytest.param("disclosure.negative_years", "BJ", TODAY, 5, "IM-2018 §36 ¶1", id="an unknown region: the default"),
    pytest.param(
        "repair.effect", "IM", date(2026, 3, 31), ("ANNOTATE",), "IM-2018 §37 ¶1", id="the day before a change"
    ),
    pytest.param(
        "repair.effect",
        "IM",
        date(2026, 4, 1),
        ("ANNOTATE", "END_PUBLICITY", "STOP_SHARING"),
        "IM-2018 §37 ¶1; NDRC Order 36",
        id="the day of a change",
    ),
    pytest.param(
        "objection.flag", "IM", date(2018, 7, 31), True, "IM-2018 §38 ¶2", id="before the region's rule: the default"
    ),
]


@pytest.mark.parametrize(("key", "jurisdiction", "on", "value", "citation"), LOOKUPS)
def test_a_parameter_is_the_one_in_force(key: str, jurisdiction: str, on: date, value: Value, citation: str) -> None:
    found = parameter(key, jurisdiction=jurisdiction, on=on)
    assert (found.value, found.citation) == (value, citation)


@pytest.mark.parametrize(
    ("key", "jurisdiction", "on"),
    [
        pytest.param("review.days", "NX", TODAY, id="a number that the region does not have"),
        pytest.param("green_channel.clean_years", "NX", TODAY, id="another region's number is never borrowed"),
        pytest.param("publicity.graded", "IM", date(2023, 4, 30), id="before the first rule set"),
        pytest.param("review.filing_deadline", "IM", TODAY, id="no document gives one"),
    ],
)
def test_a_missing_parameter_is_an_error(key: str, jurisdiction: str, on: date) -> None:
    with pytest.raises(ParameterMissing) as refused:
        parameter(key, jurisdiction=jurisdiction, on=on)
    assert refused.value.key == key


def test_every_row_carries_its_citation() -> None:
    assert {place for place, _ in PACKS} == set(PACK_NAMES)
    assert all(row.citation for rows in PACKS.values() for row in rows)
    # Numbers of IM-2018 may have been replaced by the Regulation of 2021: the row says so.
    assert {
        row.status
        for (place, _), rows in PACKS.items()
        for row in rows
        if (place, row.citation[:7]) == ("IM", "IM-2018")
    } == {"SEED_VALUE_LATER_REGULATION_UNREAD", "OUTSIDE_SOURCE"}


def test_a_value_is_read_as_what_it_is() -> None:
    flag = parameter("objection.flag", jurisdiction="IM", on=TODAY)
    kinds = parameter("deletion.kinds", jurisdiction="IM", on=TODAY)
    assert "BLOOD_DONATION" in kinds.choices()
    with pytest.raises(TypeError):
        flag.number()
    with pytest.raises(TypeError):
        kinds.number()
    with pytest.raises(TypeError):
        flag.choices()


ROW = {
    "key": '"a.days"',
    "value": "3",
    "unit": '"WORKING_DAY"',
    "citation": '"IM-2018 §1"',
    "effective_from": "2018-08-01",
    "status": '"AS_WRITTEN"',
}


def _block(**changed: str | None) -> str:
    cells = {**ROW, **changed}
    return "[[parameter]]\n" + "".join(f"{name} = {cell}\n" for name, cell in cells.items() if cell is not None)


def _packs(folder: Path, text: str | bytes) -> Path:
    for name in PACK_NAMES:
        (folder / f"{name}.toml").write_text(f'jurisdiction = "{name}"\n{_block()}', encoding="utf-8")
    (folder / "IM.toml").write_bytes(text.encode() if isinstance(text, str) else text)
    return folder


HEAD = 'jurisdiction = "IM"\n\n'

FAULTS = [
    pytest.param(HEAD + _block(citation=None), ["3: missing column `citation`"], id="citation forgotten"),
    pytest.param(HEAD + _block(citation='" "'), ["3: `citation` is empty or no text"], id="citation blank"),
    pytest.param(HEAD + _block(key="7"), ["3: `key` is empty or no text"], id="key is no text"),
    pytest.param(HEAD + _block(unit='"DAYS"'), ["3: unknown unit"], id="unit misspelt"),
    pytest.param(HEAD + _block(status='"GUESS"'), ["3: unknown status"], id="status misspelt"),
    pytest.param(HEAD + _block(note='"x"'), ["3: unknown column `note`"], id="column nobody knows"),
    pytest.param(HEAD + _block(effective_from="2018"), ["3: `effective_from` is no date"], id="year for a date"),
    pytest.param(
        HEAD + _block(effective_from="2018-08-01T00:00:00"), ["3: `effective_from` is no date"], id="instant for a date"
    ),
    pytest.param(HEAD + _block(value="true"), ["3: `value` does not suit the unit `WORKING_DAY`"], id="flag as number"),
    pytest.param(HEAD + _block(value="-3"), ["3: `value` does not suit the unit `WORKING_DAY`"], id="below zero"),
    pytest.param(HEAD + _block(unit='"FLAG"'), ["3: `value` does not suit the unit `FLAG`"], id="number as flag"),
    pytest.param(HEAD + _block(unit='"KEY"'), ["3: `value` does not suit the unit `KEY`"], id="number as key"),
    pytest.param(
        HEAD + _block(unit='"KEYS"', value='["A", 1]'), ["3: `value` does not suit the unit `KEYS`"], id="a number"
    ),
    pytest.param(HEAD + _block() + _block(value="4"), ["10: repeats line 3"], id="one key twice for one day"),
    pytest.param(
        HEAD + _block(unit='"DAYS"') + "\n" + _block(key='"b"', status='"GUESS"'),
        ["3: unknown unit", "11: unknown status"],
        id="all faults at once",
    ),
    pytest.param('jurisdiction = "NX"\n' + _block(), ["1: jurisdiction is not `IM`"], id="another file's name"),
    pytest.param('title = "x"\n' + HEAD + _block(), ["1: unknown key `title`"], id="a key nobody knows"),
    pytest.param(HEAD, ["1: rows are written as `[[parameter]]`"], id="no rows"),
    pytest.param(HEAD + "parameter = [{}]\n", ["1: rows are written as `[[parameter]]`"], id="rows in one line"),
    pytest.param(HEAD + "x = \n", ["3: not TOML, or a name stands twice"], id="broken in a line"),
    pytest.param(HEAD + "x = [1,\n", ["4: not TOML, or a name stands twice"], id="broken at the end"),
    pytest.param(b"# \xb0\xd7\n", ["1: not UTF-8"], id="another encoding"),
]


@pytest.mark.parametrize(("text", "faults"), FAULTS)
def test_a_faulty_pack_names_all_its_faults(tmp_path: Path, text: str | bytes, faults: list[str]) -> None:
    with pytest.raises(PolicyFileError) as refused:
        load_packs(_packs(tmp_path, text))
    assert list(refused.value.faults) == [f"IM.toml:{fault}" for fault in faults]


def test_a_missing_pack_is_named(tmp_path: Path) -> None:
    (_packs(tmp_path, HEAD + _block()) / "NX.toml").unlink()
    with pytest.raises(PolicyFileError, match=r"NX\.toml:1: missing"):
        load_packs(tmp_path)


def test_the_newest_row_in_force_wins_whatever_its_place_in_the_file(tmp_path: Path) -> None:
    later = _block(value="9", effective_from="2026-04-01")
    packs = load_packs(_packs(tmp_path, HEAD + later + _block()))
    found = [
        parameter("a.days", jurisdiction="IM", on=day, packs=packs).number()
        for day in (date(2026, 3, 31), date(2026, 4, 1))
    ]
    assert found == [3, 9]


@pytest.mark.parametrize(
    ("birth", "own_income", "verdict"),
    [
        pytest.param(date(2011, 11, 20), False, False, id="born 15 years ago"),
        pytest.param(date(2011, 11, 20), True, False, id="born 15 years ago, whatever is earned"),
        pytest.param(date(2008, 11, 21), False, False, id="the day before turning 18"),
        pytest.param(date(2008, 11, 20), False, False, id="on the 18th birthday the years are not yet full"),
        pytest.param(date(2008, 11, 19), False, True, id="the day after it"),
        pytest.param(date(2010, 1, 1), False, False, id="16 without own income"),
        pytest.param(date(2010, 1, 1), True, True, id="16 living on own work income"),
        pytest.param(date(2027, 1, 1), False, False, id="not born yet"),
    ],
)
def test_c01_full_capacity(birth: date, own_income: bool, verdict: bool) -> None:
    assert full_capacity(birth, TODAY, own_income_basis=own_income) is verdict
