"""The classes of fields and content keys: what has none is closed, and what has one is used."""

from pathlib import Path

import pytest

from policies.catalogue import CATALOGUE
from policies.consents import CONTENT_CLASSES
from policies.content_schema import content_schema
from policies.decide import load_policy
from policies.fields import BY_TYPE, ROW_TYPES, FieldClasses, UnclassifiedField, load_fields
from policies.tables import PolicyFileError, read_rows
from policies.vocabulary import ROW_OF
from resolvers.demo.matters import MATTERS
from resolvers.intake.drafts import Draft, draft_of
from resolvers.intake.rows import Line
from resolvers.intake.templates import Field, content_keys, fields_of, recognise
from schema.build import build_schema, coordinates
from tests.intake import tables as made
from tests.intake.test_rows import TERMS

SHIPPED = load_fields()
FIELD_HEADER = "coordinate,class,citation\n"
CONTENT_HEADER = "key,class,chinese,citation\n"
NUMBER = "159999198001010015"  # nobody lives at address 159999
# What the demo writes into content beside the texts of its matters (resolvers/demo/records.py).
BESIDE = {"authorityName", "subtype", "legalRepresentative"}


def test_the_shipped_file_classifies_every_field_of_the_schema() -> None:
    SHIPPED.require(coordinates(build_schema()))


REQUIRED = [
    pytest.param(
        ["Record.id", "Record.colour"], "without a class: Record.colour; unknown: none", id="a field without a class"
    ),
    pytest.param([], "without a class: none; unknown: Record.id", id="a class without a field"),
    pytest.param(
        ["Record.b", "Record.a"], "without a class: Record.a, Record.b; unknown: Record.id", id="both sides at once"
    ),
]


@pytest.mark.parametrize(("given", "message"), REQUIRED)
def test_c22_an_unclassified_field_stops_the_start(given: list[str], message: str) -> None:
    classes = FieldClasses({"Record.id": "RECORD_FACT", "Record": "RECORD"}, {})
    with pytest.raises(UnclassifiedField, match=f"^fields.csv: {message}$"):
        classes.require(given)


def test_c22_a_field_without_a_line_stops_the_start_of_the_service() -> None:
    lacking = FieldClasses({name: cls for name, cls in SHIPPED.fields.items() if name != "Record.title"}, {})
    with pytest.raises(UnclassifiedField, match=r"without a class: Record\.title; unknown: none"):
        lacking.require(coordinates(build_schema()))


def written(folder: Path, fields: str, content: str) -> Path:
    types = "".join(f"{kind},{cls},IM-2018 §11\n" for kind, cls in ROW_TYPES.items())
    (folder / "fields.csv").write_text(FIELD_HEADER + fields + types, encoding="utf-8")
    (folder / "content.csv").write_text(CONTENT_HEADER + content, encoding="utf-8")
    return folder


FAULTS = [
    pytest.param(
        "Record.id,RECORD_FICT,IM-2018 §11\n",
        "",
        ["fields.csv:2: `RECORD_FICT` is no class that can be used here"],
        id="class of a field misspelt",
    ),
    pytest.param("Record.id,RECORD_FACT,\n", "", ["fields.csv:2: `citation` is empty"], id="field without citation"),
    pytest.param(
        "Record.id,RECORD_FACT,IM-2018 §11\nRecord.id,RECORD_TEXT,IM-2018 §27\n",
        "",
        ["fields.csv:3: repeats line 2"],
        id="field with two classes",
    ),
    pytest.param(
        "",
        "facts,LIST_FACT,事实,IM-2018 §27\n",
        ["content.csv:2: `LIST_FACT` is no class that can be used here"],
        id="content of another row class",
    ),
    pytest.param(
        "",
        "facts,WITH_PARENT,事实,IM-2018 §27\n",
        ["content.csv:2: `WITH_PARENT` is no class that can be used here"],
        id="content is never one with its record",
    ),
    pytest.param("", "facts,CONTENT_TEXT,,IM-2018 §27\n", ["content.csv:2: `chinese` is empty"], id="key untranslated"),
    pytest.param(
        "Record.id,X,IM-2018 §11\n",
        "facts,Y,事实,IM-2018 §27\nfacts,CONTENT_TEXT,事实,IM-2018 §27\n",
        [
            "fields.csv:2: `X` is no class that can be used here",
            "content.csv:2: `Y` is no class that can be used here",
            "content.csv:3: repeats line 2",
        ],
        id="the faults of both files at once",
    ),
]


@pytest.mark.parametrize(("fields", "content", "faults"), FAULTS)
def test_faulty_classes_are_named_by_line(tmp_path: Path, fields: str, content: str, faults: list[str]) -> None:
    with pytest.raises(PolicyFileError) as refused:
        load_fields(written(tmp_path, fields, content))
    assert list(refused.value.faults) == faults


def test_under_a_faulty_header_nothing_is_said_to_be_missing(tmp_path: Path) -> None:
    written(tmp_path, "", "")
    (tmp_path / "fields.csv").write_text("coordinate,klass,citation\n", encoding="utf-8")
    with pytest.raises(PolicyFileError) as refused:
        load_fields(tmp_path)
    assert [fault.split(": ", 1)[1] for fault in refused.value.faults] == [
        "unknown column `klass`",
        "missing column `class`",
    ]


def test_an_empty_table_lacks_every_type(tmp_path: Path) -> None:
    written(tmp_path, "", "")
    (tmp_path / "fields.csv").write_text(FIELD_HEADER, encoding="utf-8")
    with pytest.raises(PolicyFileError) as refused:
        load_fields(tmp_path)
    assert list(refused.value.faults) == [f"fields.csv:1: `{kind},{cls}` must stand" for kind, cls in ROW_TYPES.items()]


def test_a_content_key_without_a_class_is_in_no_class() -> None:
    classes = FieldClasses({}, {"facts": "CONTENT_TEXT", "remark": "CONTENT_REMARK", "content": "CONTENT_TEXT"})
    assert classes.content_classes() == ("CONTENT_REMARK", "CONTENT_TEXT")
    assert classes.content_keys("CONTENT_TEXT") == ("content", "facts")
    assert all("bloodType" not in classes.content_keys(cls) for cls in classes.content_classes())


def content_of_intake() -> dict[str, Field]:
    return {
        name: field
        for kind in ("LICENCE", "PENALTY")
        for name, field in fields_of(kind).items()
        if name in content_keys(kind)
    }


def test_c22_every_content_key_that_is_written_has_a_class_and_no_other_has() -> None:
    of_demo = {key for matter in MATTERS.values() for key in matter.content}
    of_catalogue = {key for item in CATALOGUE.values() for key in content_schema(item.schema).keys}
    of_consent = {key for key, cls in SHIPPED.content.items() if cls in CONTENT_CLASSES.values()}
    assert set(SHIPPED.content) == set(content_of_intake()) | of_demo | of_catalogue | of_consent | BESIDE


def test_free_text_waits_for_its_screening() -> None:
    free = {name for name, field in content_of_intake().items() if field.type == "FREE"}
    assert {"facts", "content", "decisionTitle", "violationKind", "legalBasis", "remark"} <= free
    assert {SHIPPED.content[name] for name in free} == {"CONTENT_TEXT", "CONTENT_REMARK"}


@pytest.mark.parametrize(
    "key",
    [
        pytest.param("taxRegistrationNo", id="the tax number of one owner was the owner's own"),
        pytest.param("remark", id="remarks are for the subject"),
        pytest.param("exceptionReason", id="why it is not open is not open"),
    ],
)
def test_a_key_that_may_hold_a_persons_data_is_never_open(key: str) -> None:
    policy = load_policy()
    granting = {line.condition for line in policy.matching("PUBLIC", SHIPPED.content[key], "READ")}
    assert granting == set()


def test_each_class_of_cells_is_used_by_a_field_or_a_content_key() -> None:
    used = {*SHIPPED.fields.values(), *SHIPPED.content.values()}
    assert {cls for cls in ROW_OF if ROW_OF[cls] != cls} <= used


def test_types_are_named_where_rows_are_decided_by_type() -> None:
    types = {name for name in SHIPPED.fields if "." not in name}
    assert types == set(ROW_TYPES)
    assert all(ROW_OF[SHIPPED.fields[name]] == SHIPPED.fields[name] for name in types)
    assert SHIPPED.fields["Query.subjects"] == BY_TYPE


def test_every_line_says_a_chinese_term() -> None:
    folder = Path(__file__).parents[2] / "policies" / "rules"
    rows = read_rows(folder / "content.csv", ("key", "class", "chinese", "citation"))
    assert all(any("一" <= sign <= "鿿" for sign in row.values["chinese"]) for row in rows)


def test_c02_a_tax_number_that_is_its_owners_own_is_left_out() -> None:
    row = made.ORGANISATION_LICENCE | {"行政相对人代码_4（税务登记号）": NUMBER}
    draft = draft_of(Line(2, recognise(list(row)), tuple(row.values()), {}), TERMS)
    assert isinstance(draft, Draft)
    assert NUMBER not in draft.content


HEADERS = {
    "行政许可决定文书号": "a document number",
    "许可编号": "a licence number that is the holder's own, as a driver's is",
    "许可证书名称": "a certificate",
    "当前状态": "a state",
    "行政相对人名称": "a name",
}


@pytest.mark.parametrize("header", [pytest.param(header, id=what) for header, what in HEADERS.items()])
def test_c02_no_text_that_is_stored_holds_a_persons_number(header: str) -> None:
    row = made.ORGANISATION_LICENCE | {header: f"{NUMBER}号"}
    problems = draft_of(Line(2, recognise(list(row)), tuple(row.values()), {}), TERMS)
    assert isinstance(problems, list)
    assert [(problem.field, problem.code) for problem in problems] == [(header, "PERSON_NUMBER_IN_TEXT")]
    assert NUMBER not in str(problems)
