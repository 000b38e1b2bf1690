"""docs/protocol.md: every number and code in it is the one that the service goes by."""

import re
from pathlib import Path

import pytest

from resolvers.connection import DEFAULT_PAGE, MAX_PAGE
from resolvers.limits import Limits
from schema.arriving import LEAST_RATE
from schema.errors import TABLE, ErrorCode
from schema.intake import IntakeBounds
from schema.large import LargeBounds
from schema.request import MAX_BODY, MAX_NAME, MAX_NESTING
from schema.wire import HEAD_BYTES_MAX, HEAD_SECONDS_MAX

PAGE = (Path(__file__).parents[2] / "docs" / "protocol.md").read_text("utf-8")
FRAME = {"ORIGIN_NOT_ALLOWED"}
LIMITS = Limits()


@pytest.mark.parametrize(
    "said",
    [
        f"at most {MAX_NAME} characters",
        f"`first` ({DEFAULT_PAGE} unless told)",
        f"each 1 to {MAX_PAGE}.",
        f"too slow ({HEAD_SECONDS_MAX:g} s) or too large ({HEAD_BYTES_MAX // 1024} KiB)",
        f"A body of {MAX_BODY // 1024} KiB",
        f"up to {IntakeBounds.size // 1024**3} GiB, stated or not",
        {2: "two streams for each process"}[IntakeBounds.at_once],
        f"the first line comes within {IntakeBounds.opening:g} s",
        f"the rest with {LEAST_RATE // 1024} KiB each second",
        f"sends nothing for {IntakeBounds.patience:g} s",
        f"who may submit records {LargeBounds.size // 1024 // 1024} MiB",
        f"{LIMITS.tokens:,} tokens".replace(",", " "),
        f"{LIMITS.fields} fields after fragments",
        f"{LIMITS.aliases} aliases",
        f"{LIMITS.directives} directives",
        f"{LIMITS.depth} levels, introspection {LIMITS.introspection_depth}",
        f"{LIMITS.items:,} items in one list".replace(",", " "),
    ],
)
def test_a_number_of_the_page_is_the_one_in_force(said: str) -> None:
    assert said in " ".join(PAGE.split())


def test_variables_are_nested_as_deep_as_the_page_says() -> None:
    assert (MAX_NESTING, "nested at most ten deep" in PAGE) == (10, True)


def test_a_mutation_has_as_many_root_fields_as_the_page_says() -> None:
    assert (LIMITS.calls, "At most ten in one operation" in PAGE) == (10, True)


def test_every_code_and_status_of_the_page_exists() -> None:
    codes = set(re.findall(r"`([A-Z]+(?:_[A-Z]+)+)`", PAGE)) - FRAME
    codes = {each for each in codes if not each.startswith("CREDITGRAPH_")}  # settings
    assert codes
    assert codes <= {code.name for code in ErrorCode}
    told = {line.status for line in TABLE.values()}
    listed = {int(each) for row in re.findall(r"^\| ([\d, ]+) \|", PAGE, re.MULTILINE) for each in row.split(",")}
    assert told <= listed
