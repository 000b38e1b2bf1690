"""A text is what it shows: a sign that hides or turns a part of it is refused, and so is a line break in a line."""

from collections.abc import Mapping
from typing import Any

import pytest

from policies.catalogue import OF_LINES
from resolvers.intake.drafts import Draft, draft_of, draft_of_entry
from resolvers.intake.entries import Entry, form
from resolvers.intake.reading import Problem
from resolvers.intake.rows import Line
from resolvers.intake.templates import fields_of, recognise
from tests.intake import tables as made
from tests.intake.office import ARREARS, FINED, HONOUR, ORGANISATION, counts, refusals, submitted
from tests.intake.test_rows import TERMS
from tests.writing.desk import Desk

UNFIT = {
    "a zero-width space": "\u200b",
    "a word joiner": "\u2060",
    "an unseen times sign": "\u2062",
    "a byte order mark": "\ufeff",
    "a soft hyphen": "\u00ad",
    "an embedding from right to left": "\u202b",
    "the end of an embedding": "\u202c",
    "an override from right to left": "\u202e",
    "an isolate": "\u2067",
    "the end of an isolate": "\u2069",
    "a mark of an annotation": "\ufff9",
    "a tag": "\U000e0041",
    "a bell": "\x07",
    "a sign of a terminal": "\x9b",
}
FIT = {
    "a joiner, which scripts need": "\u200d",
    "a non-joiner, which scripts need": "\u200c",
    "a Mongolian separator of vowels": "\u180e",
    "a mark of direction": "\u200f",
    "a selector of a form of a name's sign": "\U000e0100",
    "a wide blank": "\u3000",
    "a tab": "\t",
}
BREAKS = {"a line feed": "\n", "a return": "\r\n", "a separator of lines": "\u2028", "one of paragraphs": "\u2029"}
LICENCE, PENALTY = made.ORGANISATION_LICENCE, made.ORGANISATION_PENALTY
OF_A_PERSON = HONOUR | {"category": "NP_ADMIN_LICENSE"}


def in_file(row: Mapping[str, str]) -> list[tuple[str, str]]:
    return told(draft_of(Line(2, recognise(list(row)), tuple(row.values()), {}), TERMS))


def in_json(record: Mapping[str, Any]) -> list[tuple[str, str]]:
    return told(draft_of_entry(Entry(1, record), TERMS))


def told(found: Draft | list[Problem]) -> list[tuple[str, str]]:
    return [] if isinstance(found, Draft) else [(each.field, each.code) for each in found]


def at(path: str, text: str) -> dict[str, Any]:
    """Return a good record with a text at a path."""
    group, _, name = path.rpartition(".")
    return {**FINED, group: {**FINED.get(group, {}), name: text}} if group else {**FINED, path: text}


TEXT_PATHS = [place.path for place in form().values() if place.type in ("TEXT", "FREE")]
COLUMNS = [
    pytest.param(row | {header: "甲\u202e乙"}, header, id=header)
    for row in (LICENCE, PENALTY)
    for heading in [recognise(list(row))]
    for field in fields_of(heading.kind).values()
    if field.is_text and field.layout != "PERSON"
    for header in [heading.header_of(field.name)]
]


@pytest.mark.parametrize("sign", UNFIT.values(), ids=UNFIT)
def test_a_sign_that_no_text_needs_is_refused_in_a_file_and_in_json(sign: str) -> None:
    text = f"罚款{sign}一千元"
    assert in_file(PENALTY | {"处罚内容": text}) == [("处罚内容", "CONTROL_CHARACTER")]
    assert in_json(at("content.content", text)) == [("content.content", "CONTROL_CHARACTER")]
    assert in_json(at("title", text)) == [("title", "CONTROL_CHARACTER")]


@pytest.mark.parametrize("sign", FIT.values(), ids=FIT)
def test_a_sign_that_a_text_may_need_is_taken(sign: str) -> None:
    text = f"罚款{sign}一千元"
    assert in_file(PENALTY | {"处罚内容": text, "行政处罚决定书名称": text}) == []
    assert in_json({**at("content.content", text), "title": text}) == []


@pytest.mark.parametrize("path", TEXT_PATHS)
def test_a_sign_that_turns_a_text_round_is_refused_in_every_text_of_a_record(path: str) -> None:
    assert (path, "CONTROL_CHARACTER") in in_json(at(path, "甲\u202e乙"))


@pytest.mark.parametrize(("row", "header"), COLUMNS)
def test_a_sign_that_turns_a_text_round_is_refused_in_every_text_of_a_row(row: dict[str, str], header: str) -> None:
    assert (header, "CONTROL_CHARACTER") in in_file(row)


@pytest.mark.parametrize(
    ("path", "text"),
    [
        pytest.param("decidedOn", "2026\u200b1012", id="a day"),
        pytest.param("procedure", "GENERAL\u200b", id="a word of a few"),
    ],
)
def test_a_sign_in_what_is_no_free_text_is_refused_as_one(path: str, text: str) -> None:
    assert (path, "CONTROL_CHARACTER") in in_json(at(path, text))


@pytest.mark.parametrize("line_break", BREAKS.values(), ids=BREAKS)
def test_a_line_has_no_line_break_and_a_text_of_lines_has_as_many_as_it_likes(line_break: str) -> None:
    text = f"一、罚款{line_break}二、没收"
    assert in_json(at("title", text)) == [("title", "CONTROL_CHARACTER")]
    assert in_json(at("documentNumber", text)) == [("documentNumber", "CONTROL_CHARACTER")]
    assert in_json(at("content.penaltyKind", text)) == [("content.penaltyKind", "CONTROL_CHARACTER")]
    assert in_file(PENALTY | {"处罚类别": text}) == [("处罚类别", "CONTROL_CHARACTER")]
    assert in_json(at("content.facts", text)) == []
    assert in_file(PENALTY | {"处罚内容": text, "违法事实": text, "备注": text}) == []


@pytest.mark.parametrize("path", TEXT_PATHS)
def test_every_text_of_the_form_is_one_line(path: str) -> None:
    assert (path, "CONTROL_CHARACTER") in in_json(at(path, "甲\n乙"))


def test_what_tells_of_a_matter_at_length_has_lines() -> None:
    assert {"content", "facts", "legalBasis", "violationKind", "remark", "judgmentDuty"} <= OF_LINES
    names = {"decisionTitle", "licenceNumber", "certificateName", "authorityName", "legalRepresentative", "caseNumber"}
    assert OF_LINES.isdisjoint(names)


def test_a_line_break_at_the_end_of_a_line_is_a_blank() -> None:
    assert in_json(at("title", "行政处罚决定书\r\n")) == []
    assert in_file(LICENCE | {"行政许可决定文书名称": "\n食品经营许可\n"}) == []


@pytest.mark.parametrize("sign", ["\u200b", "\u2060", "\u00ad", "\u202e", "\ufeff"], ids=ascii)
def test_c11_what_a_sign_was_to_disguise_is_told_as_well(sign: str) -> None:
    blood, number = f"血{sign}型为A型", sign.join(made.ADULT)
    row = made.PERSON_LICENCE
    assert {("备注", "QUARANTINED"), ("备注", "CONTROL_CHARACTER")} == set(in_file(row | {"备注": blood}))
    assert ("备注", "PERSON_NUMBER_IN_TEXT") in in_file(row | {"备注": number})
    remark = {**OF_A_PERSON, "content": {"remark": blood}}
    assert {("content.remark", "QUARANTINED"), ("content.remark", "CONTROL_CHARACTER")} == set(in_json(remark))
    assert ("title", "PERSON_NUMBER_IN_TEXT") in in_json({**OF_A_PERSON, "title": number})
    assert ("content.remark", "PERSON_NUMBER_IN_TEXT") in in_json({**OF_A_PERSON, "content": {"remark": number}})
    assert ("content.#1", "PROHIBITED_FIELD") in in_json({**OF_A_PERSON, "content": {f"血{sign}型": "A"}})
    assert (f"#{len(row) + 1}", "PROHIBITED_FIELD") in in_file(row | {f"血{sign}型": "A"})


async def test_of_a_batch_with_such_signs_nothing_is_stored_and_nothing_is_held(desk: Desk) -> None:
    receipt = await submitted(
        desk,
        ARREARS | {"providerKey": "1", "title": "欠税\u202e公告"},
        ARREARS | {"providerKey": "2", "subject": ORGANISATION | {"name": "驼\u200b铃"}},
        ARREARS | {"providerKey": "3", "basis": ARREARS["basis"] | {"number": "阿税\n7号"}},
        HONOUR | {"providerKey": "4", "content": {"remark": "血\u200b型为A型"}},
        FINED | {"providerKey": "5", "content": {"content": "一、罚款\n二、没收"}},
    )
    assert counts(receipt) == (1, 0, 0, 4, 0)
    assert refusals(receipt) == [
        (1, "title", "CONTROL_CHARACTER"),
        (2, "subject.name", "CONTROL_CHARACTER"),
        (3, "basis.number", "CONTROL_CHARACTER"),
        (4, "content.remark", "CONTROL_CHARACTER"),
        (4, "content.remark", "QUARANTINED"),
    ]
    assert await desk.rows("select id from held_row") == []
    (stored,) = await desk.rows("select content from record where statement_digest is not null")
    assert "一、罚款\\n二、没收" in str(stored[0])
