"""The guide for providers: every question and example in it is valid, and every name it uses is the service's."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from graphql import parse, validate
from graphql.execution.values import get_variable_values
from graphql.language import OperationDefinitionNode

from policies.intake import ROW_REFUSALS
from resolvers.intake.ndjson import json_lines
from resolvers.intake.stream import envelope_of
from schema.build import build_schema, core
from schema.error_code import ErrorCode
from tests.docs.shown import blocks, links

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / "docs" / "intake.md"
_BODY = re.compile(r"-d '(\{.*?\})'\n", re.DOTALL)
_FILE = re.compile(r"(docs/examples/\S+\.json)\b")
_STATES = {"GENERAL", "OPEN", "ROW_BY_ROW", "ALL_OR_NOTHING", "SITUATION_CHANGED", "SELF_DECLARED", "STREAM"}


def bodies() -> list[dict[str, Any]]:
    """Return every body that the guide posts, typed out or from a file of examples."""
    text = "\n".join(blocks(GUIDE, "sh"))
    files = [json.loads((ROOT / name).read_text("utf-8")) for name in _FILE.findall(text)]
    return [json.loads(body) for body in _BODY.findall(text + "\n")] + files


def test_the_guide_shows_each_way_in() -> None:
    text = "\n".join(blocks(GUIDE, "sh"))
    assert len(bodies()) >= 7
    assert "/intake" in text
    assert "server.py load" in text


@pytest.mark.parametrize("body", bodies(), ids=lambda body: str(body["query"])[:40])
def test_what_the_guide_asks_is_valid(body: dict[str, Any]) -> None:
    schema = core(build_schema())
    document = parse(body["query"])
    assert validate(schema, document) == []
    (operation,) = document.definitions
    assert isinstance(operation, OperationDefinitionNode)
    coerced = get_variable_values(schema, operation.variable_definitions or (), body.get("variables", {}))
    assert not isinstance(coerced, list), coerced


def test_the_stream_of_examples_is_one() -> None:
    path = ROOT / "docs" / "examples" / "records.ndjson"
    first, _, rest = path.read_bytes().partition(b"\n")
    envelope = envelope_of(first)
    records = list(json_lines([rest]))
    assert envelope.count == len(records)
    assert [each.fault for each in records if each.fault] == []
    assert set(envelope.members) == {"clientKey", "mode", "attestation"}


def test_every_file_the_guide_names_exists() -> None:
    named = [*_FILE.findall(GUIDE.read_text("utf-8")), *(f"docs/{link}" for link in links(GUIDE))]
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_every_code_of_the_guide_is_one() -> None:
    text = GUIDE.read_text("utf-8")
    words = set(re.findall(r"`([A-Z]+(?:_[A-Z]+)+)`", text))
    schema = core(build_schema())
    values = {name for kind in schema.type_map.values() for name in getattr(kind, "values", None) or ()}
    assert words - {each.name for each in ErrorCode} - {*ROW_REFUSALS} - _STATES - values == set()


def test_every_field_of_the_guide_is_one() -> None:
    schema = core(build_schema())
    assert schema.mutation_type is not None
    named = re.findall(r"`([a-z]+(?:[A-Z][a-z]+)+)`", GUIDE.read_text("utf-8"))
    fields = {
        name
        for kind in schema.type_map.values()
        for name in (*(getattr(kind, "fields", None) or ()), *(getattr(kind, "values", None) or ()))
    }
    assert set(named) - fields == set()
