"""Each way in leaves a receipt and lines in the aggregation log, by one set of codes and one form (IM-2018 §35)."""

import re
from pathlib import Path

import pytest
from graphql import GraphQLInputObjectType, get_named_type

import resolvers.intake
from db.database import Database
from policies.intake import ROW_REFUSALS
from resolvers.intake.entries import form
from resolvers.intake.file import FileOutcome, LoadOptions, load_file
from resolvers.intake.receipt import Counts
from resolvers.intake.refusals import AttestationRequired
from schema.build import build_schema, core
from tests.intake import tables as made

NUMBER = "行政许可决定文书号"
OPTIONS = LoadOptions(made.PROVIDER, made.HERE)


async def load(store: Database, folder: Path, *numbers: str, **changed: str) -> FileOutcome:
    """Load a file of licences with these numbers; an empty number is a fault."""
    rows = [made.ORGANISATION_LICENCE | {NUMBER: number} | changed for number in numbers]
    return await load_file(store, made.write_csv(folder / "a.csv", rows), OPTIONS)


async def test_c09_a_file_leaves_a_receipt_with_what_was_taken_and_refused(store: Database, tmp_path: Path) -> None:
    outcome = await load(store, tmp_path, "一号", "", "三号")
    acts = await store.fetch_rows(
        "select id, provider_id, channel, mode, statement_version, accepted, refused from submission"
    )
    assert [tuple(row) for row in acts] == [(outcome.rows.submission_id, "u1", "FILE", "ROW_BY_ROW", "2026-1", 2, 1)]
    refused = await store.fetch_rows("select place, row, sheet, field, code, article from submission_refusal")
    assert [tuple(row) for row in refused] == [(1, 3, None, NUMBER, "VALUE_MISSING", "IM-2018 §20")]


async def test_c48_each_row_of_a_file_has_its_line_in_the_aggregation_log(store: Database, tmp_path: Path) -> None:
    await load(store, tmp_path, "一号", "", "三号")
    await load(store, tmp_path, "一号", "三号", 许可内容="散装食品销售")
    again = await load(store, tmp_path, "一号", "三号", 许可内容="散装食品销售")
    lines = await store.fetch_rows(
        "select g.place, g.role, g.unit_id, g.action, g.version from aggregation_log g "
        "join record r on r.id = g.object_id order by g.version, g.action desc, g.place"
    )
    who = ("PROVIDER", "u1")
    assert [tuple(line) for line in lines] == [
        (1, *who, "SUBMITTED", 1),
        (3, *who, "SUBMITTED", 1),
        (1, *who, "RESUBMITTED", 2),
        (2, *who, "RESUBMITTED", 2),
        (1, *who, "ATTESTED", 2),
        (2, *who, "ATTESTED", 2),
    ]
    assert again.rows.counts == Counts(unchanged=2)


async def test_c09_an_attestation_out_of_force_loads_nothing(store: Database, tmp_path: Path) -> None:
    path = made.write_csv(tmp_path / "a.csv", [made.ORGANISATION_LICENCE])
    options = LoadOptions(made.PROVIDER, made.HERE, attested="2018-1")
    with pytest.raises(AttestationRequired):
        await load_file(store, path, options)
    assert await made.counts(store) == (0, 0, 0)


async def test_a_record_from_before_its_statements_were_kept_is_compared_by_its_columns(
    store: Database, tmp_path: Path
) -> None:
    await load(store, tmp_path, "一号", "二号")
    await store.commit([("update record set statement_digest = null", ())])
    outcome = await load(store, tmp_path, "一号", "二号")
    assert outcome.rows.counts == Counts(unchanged=2)
    assert await store.fetch_rows("select count(*) from record where statement_digest is null") == [(0,)]


async def test_c18_a_correction_stays_until_its_provider_says_something_else(store: Database, tmp_path: Path) -> None:
    await load(store, tmp_path, "一号")
    await store.commit([("update record set title = '更正后的名称', version = 2", ())])
    assert (await load(store, tmp_path, "一号")).rows.counts.unchanged == 1
    assert await store.fetch_rows("select title, version from record") == [("更正后的名称", 2)]
    assert (await load(store, tmp_path, "一号", 行政许可决定文书名称="另一决定书")).rows.counts.updated == 1
    assert await store.fetch_rows("select title, version from record") == [("另一决定书", 3)]


def test_every_code_of_a_row_has_its_words_and_its_article() -> None:
    folder = Path(resolvers.intake.__file__).parent
    pattern = re.compile(
        r'(?:refuse\([^"]*"[^"]*", |CellRefused\(|(?:Problem|Fault)\([^"]*(?:"[^"]*")?, |_faulty\(\w+, )"([A-Z_]+)"'
    )
    told = {code for path in folder.glob("*.py") for code in pattern.findall(path.read_text("utf-8"))}
    assert len(told) > 20
    assert told <= ROW_REFUSALS.keys()


def test_the_form_of_a_stream_is_the_input_of_the_mutation() -> None:
    schema = core(build_schema())

    def paths(name: str, above: str = "") -> set[str]:
        kind = schema.get_type(name)
        assert isinstance(kind, GraphQLInputObjectType)
        found = set[str]()
        for field, each in kind.fields.items():
            inner = get_named_type(each.type)
            is_group = isinstance(inner, GraphQLInputObjectType)
            found |= paths(inner.name, f"{above}{field}.") if is_group else {f"{above}{field}"}
        return found

    assert paths("RecordInput") - {"content"} == set(form())


def test_the_guide_lists_every_path_and_every_code() -> None:
    guide = (Path(__file__).parents[2] / "docs" / "submitting.md").read_text("utf-8")
    assert [path for path in form() if f"| `{path}` |" not in guide] == []
    lines = [f"| `{code}` | {each.words} | {each.article} |" for code, each in ROW_REFUSALS.items()]
    assert [line for line in lines if line not in guide] == []
