"""C11, C13: one text has one verdict, whatever form it comes in: a row of a file or a record in JSON."""

from collections.abc import Mapping

import pytest

from resolvers.intake.drafts import Draft, draft_of, draft_of_entry
from resolvers.intake.entries import Entry
from resolvers.intake.reading import Problem
from resolvers.intake.rows import Line
from resolvers.intake.templates import recognise
from tests.bans.corpus import Snippet, judged, snippets
from tests.intake import tables as made
from tests.intake.office import FINED, HONOUR
from tests.intake.test_rows import TERMS

TEXTS = [each for each in snippets() if each.place == "TEXT"]
ROWS = {"PERSON": made.PERSON_LICENCE, "ORGANISATION": made.ORGANISATION_LICENCE}
RECORDS = {"PERSON": HONOUR, "ORGANISATION": FINED}


def bans(found: Draft | list[Problem], column: str) -> list[str | None]:
    """Return what a text is held for."""
    problems = [] if isinstance(found, Draft) else found
    return [each.ban for each in problems if (each.field, each.code) == (column, "QUARANTINED")]


def in_file(row: Mapping[str, str]) -> Draft | list[Problem]:
    return draft_of(Line(2, recognise(list(row)), tuple(row.values()), {}), TERMS)


@pytest.mark.parametrize("subject", sorted(ROWS))
def test_c11_c13_a_text_in_a_file_has_the_verdict_of_the_screen(subject: str) -> None:
    alone = {each: [finding.ban.key for finding in found] for each, found in judged() if each in TEXTS}
    of_it = [each for each in TEXTS if each.subject == subject]
    assert of_it
    other = {
        each.idea: (told, alone[each])
        for each in of_it
        if (told := bans(in_file(ROWS[subject] | {"备注": each.text}), "备注")) != alone[each]
    }
    assert other == {}


@pytest.mark.parametrize("subject", sorted(RECORDS))
def test_c11_c13_a_text_in_json_has_the_verdict_of_a_file(subject: str) -> None:
    def of(each: Snippet) -> list[str | None]:
        return bans(in_json(each), "content.remark")

    def in_json(each: Snippet) -> Draft | list[Problem]:
        return draft_of_entry(Entry(1, {**RECORDS[subject], "content": {"remark": each.text}}), TERMS)

    row = ROWS[subject]
    of_it = [each for each in TEXTS if each.subject == subject]
    other = [each.idea for each in of_it if of(each) != bans(in_file(row | {"备注": each.text}), "备注")]
    assert (len(of_it) > 400, other) == (True, [])


OWN_TAXES = "该企业2022年度纳税额为1200万元，名列全旗前十。"


@pytest.mark.parametrize(
    ("row", "held"),
    [
        pytest.param(made.ORGANISATION_LICENCE | {"备注": OWN_TAXES}, [], id="an organisation's own taxes"),
        pytest.param(made.PERSON_LICENCE | {"备注": OWN_TAXES}, ["TAX_AMOUNT"], id="the same in a person's row"),
    ],
)
def test_c12_a_row_is_judged_by_whose_it_is(row: dict[str, str], held: list[str]) -> None:
    assert bans(in_file(row), "备注") == held


def test_c12_what_is_lawful_of_an_organisation_is_not_remembered_for_a_field_about_a_person() -> None:
    wealth = "名下房产两套"
    row = made.ORGANISATION_LICENCE
    assert bans(in_file(row | {"备注": wealth}), "备注") == []
    assert bans(in_file(row | {"法定代表人": wealth}), "法定代表人") == ["REAL_ESTATE"]
    entry = Entry(1, {**FINED, "subject": {**FINED["subject"], "legalRepresentative": wealth}})
    assert bans(draft_of_entry(entry, TERMS), "subject.legalRepresentative") == ["REAL_ESTATE"]


LONG = "血型为A型" + "文" * 20_000


@pytest.mark.parametrize(
    "payload",
    [
        pytest.param({"content": {"remark": LONG}}, id="a field of the item"),
        pytest.param({"title": "血型为A型" + "文" * 200}, id="a field of the form"),
    ],
)
def test_a_text_is_measured_before_it_is_screened(payload: dict[str, object]) -> None:
    found = draft_of_entry(Entry(1, {**FINED, **payload}), TERMS)
    assert isinstance(found, list)
    assert {each.code for each in found} >= {"TEXT_TOO_LONG"}
    assert "QUARANTINED" not in {each.code for each in found}
