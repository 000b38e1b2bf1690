"""What stands in the repository's texts: no machine's path or registry, no person's number, no article that is not."""

import re
import tomllib
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from stdnum.iso7064 import mod_11_2

from policies.conditions import CONDITIONS
from policies.tables import read_rows
from resolvers.columns import MARKS
from tests.house.tree import ROOT, files, name_of

BINARY = {".xlsx", ".xls", ".png", ".ico", ".woff2", ".db", ".gz"}
ARTICLES = {"IM-2018": 45, "IM-2024": 51, "NX-2024": 68}
ITEMS_2017 = 25
# How a rule's line may cite; parts are parted by `;`.
CITATION = re.compile(
    r"(?P<law>IM-2018|IM-2024|NX-2024) §(?P<article>\d+)(\(\d+\))?( ¶\d+)?(\(\d+\))?|IM-2017-27 \((?P<item>\d+)\)"
    r"|AL-2021 (T\d+-\d+|\d+(\.\d+)*)|NDRC Order \d+|NDRC Office \d+ No\. \d+|Civil Code §\d+"
    r"|(Personal Information Protection|Cybersecurity) Law §\d+(\(\d+\))?|State Council holiday notices"
    r"|PROJECT_DEFAULT( \(.+\))?"
)
CITED = re.compile(r"(IM-2018|IM-2024|NX-2024) §(\d+)")
CITED_2017 = re.compile(r"IM-2017-27 \((\d+)\)")

MACHINE = re.compile(
    r"(?<![\w.])/(?:work|home|root|Users|private|mnt)/[\w.]|[A-Z]:\\\\?Users"
    r"|(?:extra-)?index-url|trusted-host|artifactory|jfrog\.|nexus\.|registry\.(?:npmjs|yarnpkg|npmmirror)"
    r"|pypi\.org/simple|files\.pythonhosted|mirrors?\.(?:aliyun|tencent|tuna|ustc)|proxy\.golang"
)
PERSON_NUMBER = re.compile(
    r"(?<![0-9A-Za-z])[1-9][0-9]{5}(?:18|19|20)[0-9]{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{3}[0-9Xx]"
    r"(?![0-9A-Za-z])"
)
# The two examples that the standard prints, and forms that no person has: nobody lives at address 159999.
PRINTED = {"11010519491231002X", "440524188001010014"}
MADE_UP = {"810000189001010036", "915699189001010012"}


def texts() -> list[Path]:
    return [path for path in files() if path.suffix not in BINARY]


def machine_faults(text: str) -> list[str]:
    return [found.group() for found in MACHINE.finditer(text)]


def number_faults(text: str) -> list[int]:
    """Return the places of numbers that could be a person's; never the numbers. A wrong check digit is nobody's."""
    return [
        found.start()
        for found in PERSON_NUMBER.finditer(text)
        if not found.group().startswith("159999")
        and found.group().upper() not in PRINTED | MADE_UP
        and mod_11_2.is_valid(found.group().upper())
    ]


def citation_faults(citation: str) -> list[str]:
    """Return the parts of a citation that name no provision."""
    return [part for part in citation.split(";") if not _exists(CITATION.fullmatch(part.strip()))]


def _exists(match: re.Match[str] | None) -> bool:
    if match is None:
        return False
    if match["law"]:
        return 1 <= int(match["article"]) <= ARTICLES[match["law"]]
    return match["item"] is None or 1 <= int(match["item"]) <= ITEMS_2017


def faulty(judge: Callable[[str], Sequence[object]]) -> dict[str, Sequence[object]]:
    """Return what `judge` finds wrong, by file; this file shows faults on purpose."""
    found = {name_of(path): judge(path.read_text(encoding="utf-8")) for path in texts() if path != Path(__file__)}
    return {name: faults for name, faults in found.items() if faults}


def test_no_text_names_a_machine_or_a_registry() -> None:
    assert faulty(machine_faults) == {}


def test_no_text_holds_a_persons_number() -> None:
    assert faulty(number_faults) == {}


def article_faults(text: str) -> list[str]:
    of_laws = [each for each in CITED.finditer(text) if int(each[2]) not in range(1, ARTICLES[each[1]] + 1)]
    of_2017 = [each for each in CITED_2017.finditer(text) if int(each[1]) not in range(1, ITEMS_2017 + 1)]
    return [each.group() for each in (*of_laws, *of_2017)]


def test_every_article_that_is_cited_anywhere_exists() -> None:
    assert faulty(article_faults) == {}


def rule_citations() -> Iterator[tuple[str, str]]:
    """Yield the place and citation of every line of a rule table, of every parameter, condition and mark."""
    for path in sorted((ROOT / "policies" / "rules").rglob("*.csv")):
        lines = [line for line in path.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
        if path.parent.name == "access":
            yield from ((f"{path.name}: {line}", line.rsplit(",", 1)[-1].strip()) for line in lines)
            continue
        columns = lines[0].split(",")
        assert "citation" in columns, f"{path.name} has lines without citation"
        for row in read_rows(path, columns, optional=columns):
            yield f"{path.name}:{row.line}", row.values["citation"]
    for path in sorted((ROOT / "policies" / "packs").glob("*.toml")):
        blocks = tomllib.loads(path.read_text(encoding="utf-8"))["parameter"]
        yield from ((f"{path.name} {block['key']}", block["citation"]) for block in blocks)
    yield from ((f"condition {name}", condition.citation) for name, condition in CONDITIONS.items())
    yield from ((f"mark {name}", article) for name, _, article in MARKS)


def test_c51_every_rule_cites_a_provision_that_exists() -> None:
    found = list(rule_citations())
    assert len(found) > 600
    assert [(place, fault) for place, citation in found for fault in citation_faults(citation)] == []


CITATION_FAULTS = [
    pytest.param("IM-2018 §46", ["IM-2018 §46"], id="the Measures end with 45"),
    pytest.param("IM-2024 §52", ["IM-2024 §52"], id="the Regulation ends with 51"),
    pytest.param("NX-2024 §69", ["NX-2024 §69"], id="Ningxia's ends with 68"),
    pytest.param("IM-2018 §0", ["IM-2018 §0"], id="no article is numbered nought"),
    pytest.param("IM-2017-27 (26)", ["IM-2017-27 (26)"], id="the opinion ends with 25"),
    pytest.param("IM-2019 §3", ["IM-2019 §3"], id="no such document"),
    pytest.param("IM-2018 §3; hearsay", [" hearsay"], id="one part of two"),
    pytest.param("", [""], id="nothing"),
    pytest.param("IM-2018 §36 ¶2; IM-2018 §13(5); IM-2017-27 (25); NX-2024 §68", [], id="sound ones"),
]


@pytest.mark.parametrize(("citation", "faults"), CITATION_FAULTS)
def test_a_citation_of_nothing_is_seen(citation: str, faults: list[str]) -> None:
    assert citation_faults(citation) == faults


@pytest.mark.parametrize(
    "text",
    [
        pytest.param("see " + "/ho" + "me/somebody/notes", id="a home"),
        pytest.param("--index" + "-url https://example.org", id="a registry"),
        pytest.param("https://registry" + ".npmjs.org/x", id="another registry"),
    ],
)
def test_a_machine_is_seen(text: str) -> None:
    assert machine_faults(text) != []


NOBODY = "152921" + "18000101" + "001"  # the address exists, the birthday is two hundred years ago
NUMBER = NOBODY + mod_11_2.calc_check_digit(NOBODY)


@pytest.mark.parametrize(
    ("text", "count"),
    [
        pytest.param(NUMBER, 1, id="a number of a real address"),
        pytest.param(f"证件{NUMBER}。", 1, id="inside a sentence"),
        pytest.param(NOBODY + "X", 0, id="a wrong check digit"),
        pytest.param("159999198001010015", 0, id="an address where nobody lives"),
        pytest.param("440524188001010014", 0, id="printed in the standard"),
        pytest.param(f"sha256:a{NUMBER}", 0, id="part of a digest"),
    ],
)
def test_a_persons_number_is_seen(text: str, count: int) -> None:
    assert len(number_faults(text)) == count


def test_an_article_that_is_not_is_seen() -> None:
    assert article_faults("see IM-2018 §" + "46 and IM-2017-27 (" + "26), not IM-2018 §45") != []
