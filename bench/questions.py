"""The four questions that every contender answers, as the public asks them and as a state organ on duty does.

Q1 one subject by code, its first 20 visible records with 8 fields each, its list entries; Q2 a page of 100 subjects
with 10 fields each, filtered; Q3 500 codes, of each its name, status, active list entries and how many negative
records are visible; Q4 one subject, 3 fields. Looking up many is a state organ's right alone (IM-2018 §25), so Q3 has
no public reader and is logged always.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from random import Random
from typing import Any

from db.database import Database

PUBLIC = "PUBLIC"
OFFICER = "USER_AGENCY"
OFFICER_NAME = "licensing-officer"  # of the demo, on duty for ADMIN_LICENSING
READERS = (PUBLIC, OFFICER)
MATTER = "XK-2026-000001"
CODES_ASKED = 500
DRAWN = 256  # different variables of one question, asked in turn
_SEED = 4

_PURPOSE = "@purpose(code: ADMIN_LICENSING, matter: $matter)"
_TEXTS: Mapping[str, str] = {
    "Q1": """query Q1($code: String!%s) %s {
  subject(code: $code) {
    name code kind status regionCode
    records(first: 20) {
      nodes { category kind infoClass openness documentNumber decidedOn publicityUntil regionCode }
    }
    listEntries { state decidedOn publishedOn list { key name } }
  }
}""",
    "Q2": """query Q2($region: String!%s) %s {
  subjects(filter: { regionCode: $region, kind: LEGAL_PERSON }, first: 100) {
    nodes {
      id name code kind status regionCode
      ... on Organization { unifiedSocialCreditCode legalRepresentative registeredOn soleTrader }
    }
  }
}""",
    "Q3": """query Q3($codes: [String!]!%s) %s {
  subjectsByCodes(codes: $codes) {
    code
    subject {
      name status
      listEntries(active: true) { state list { key } }
      recordCount(filter: { kind: NEGATIVE })
    }
  }
}""",
    "Q4": """query Q4($code: String!%s) %s {
  subject(code: $code) { name code status }
}""",
}


@dataclass(frozen=True)
class Question:
    """One question of one reader, with the variables it is asked with in turn."""

    name: str
    reader: str
    text: str
    variables: tuple[Mapping[str, Any], ...]

    def bodies(self) -> Iterator[dict[str, Any]]:
        """Yield the GraphQL requests."""
        for each in self.variables:
            yield {"query": self.text, "variables": {**each, **({"matter": MATTER} if self.reader == OFFICER else {})}}


async def draw(database: Database) -> list[Question]:
    """Return the questions with variables drawn from a store; equal stores give equal questions."""
    found = await database.fetch_rows(
        "select code from subject where kind = 'LEGAL_PERSON' and code is not null order by code"
    )
    codes = [str(code) for (code,) in found]
    regions = [
        str(code)
        for (code,) in await database.fetch_rows(
            "select region_code from subject where kind = 'LEGAL_PERSON' group by region_code "
            "having count(*) > 200 order by region_code"
        )
    ]
    random = Random(_SEED)  # noqa: S311 - a bench asks the same questions each time
    ones = [{"code": code} for code in random.sample(codes, DRAWN)]
    pages = [{"region": random.choice(regions)} for _ in range(DRAWN)]
    many = [{"codes": random.sample(codes, CODES_ASKED)} for _ in range(DRAWN // 8)]
    drawn: Mapping[str, Sequence[Mapping[str, Any]]] = {"Q1": ones, "Q2": pages, "Q3": many, "Q4": ones}
    return [
        Question(name, reader, text_of(name, reader), tuple(drawn[name]))
        for reader in READERS
        for name in _TEXTS
        if not (name == "Q3" and reader == PUBLIC)
    ]


def text_of(name: str, reader: str) -> str:
    """Return the document of a question as this reader asks it."""
    return _TEXTS[name] % ((", $matter: String!", _PURPOSE) if reader == OFFICER else ("", ""))
