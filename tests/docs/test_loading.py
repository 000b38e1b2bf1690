"""docs/loading.md: its numbers, codes and example are those that lines of JSON are read by."""

import json
import re
from pathlib import Path

import pytest

from resolvers.intake.ndjson import LEVELS, LINE_BYTES
from resolvers.intake.stream import envelope_of
from resolvers.intake.stream_file import SUFFIXES
from resolvers.intake.tabular import MAX_BYTES, MAX_TEXT_BYTES

PAGE = (Path(__file__).parents[2] / "docs" / "loading.md").read_text("utf-8")
FAULTS = re.compile(r'_faulty\(number, "(\w+)"\)')
READER = Path(__file__).parents[2] / "resolvers" / "intake" / "ndjson.py"


@pytest.mark.parametrize(
    "said",
    [
        f"A CSV may have {MAX_TEXT_BYTES // 1024**3} GiB",
        f"unpacks to, {MAX_BYTES // 1024**2} MiB",
        f"more than {LEVELS} levels",
        f"more than {LINE_BYTES // 1024} KiB",
        f"A file `{SUFFIXES[0]}` or `{SUFFIXES[1]}`",
        *(f"`{code}`" for code in FAULTS.findall(READER.read_text("utf-8"))),
    ],
)
def test_what_the_page_says_is_in_force(said: str) -> None:
    assert said in " ".join(PAGE.split())


def test_the_envelope_of_the_page_is_one() -> None:
    (line,) = re.findall(r'^\{"clientKey".*$', PAGE, re.MULTILINE)
    envelope = envelope_of(line.encode())
    assert envelope.count == 2
    assert envelope.members == {name: json.loads(line)[name] for name in ("clientKey", "mode", "attestation")}
