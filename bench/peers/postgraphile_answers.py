"""How the bench's questions are put to PostGraphile, and how its answers are read as the `data` of this server.

Its documents name the same fields in the same order, by aliases as far as it has the field; what it nests otherwise
(lists as connections, the class of a record on its catalogue item) is moved here, where it costs the server nothing.
"""

from collections.abc import Callable, Mapping
from typing import Any

PATH = "/graphql"
READER = "X-Reader"  # the header that server.mjs turns into a role
_NEWEST = "orderBy: [DECIDED_ON_DESC, PRIMARY_KEY_DESC]"
DOCUMENTS: Mapping[str, str] = {
    "Q1": f"""query Q1($key: String!) {{
  subject: subjectByIdentityKey(identityKey: $key) {{
    name code kind status regionCode
    records(first: 20, {_NEWEST}) {{
      nodes {{
        category kind: recordClass catalogueItem {{ infoClass }} openness documentNumber decidedOn publicityUntil
        regionCode
      }}
    }}
    listEntries(first: 100, {_NEWEST}) {{ nodes {{ state decidedOn publishedOn list {{ key name }} }} }}
  }}
}}""",
    "Q2": """query Q2($region: String!) {
  subjects: subjectsWithin(region: $region, kind: "LEGAL_PERSON", first: 100) {
    nodes {
      id: rowId name code kind status regionCode
      unifiedSocialCreditCode: code legalRepresentative registeredOn soleTrader
    }
  }
}""",
    "Q3": f"""query Q3($keys: [String!]!) {{
  subjects: subjectsByKeys(keys: $keys) {{
    nodes {{
      code name status
      listEntries(first: 100, {_NEWEST}, condition: {{ state: "PUBLISHED" }}) {{ nodes {{ state list {{ key }} }} }}
      recordCount: negativeCount
    }}
  }}
}}""",
    "Q4": """query Q4($key: String!) {
  subject: subjectByIdentityKey(identityKey: $key) { name code status }
}""",
}

_TOLD: Mapping[str, Callable[[Any], tuple[str, Any]]] = {
    "code": lambda code: ("key", f"USCC:{code}"),
    "codes": lambda codes: ("keys", [f"USCC:{code}" for code in codes]),
    "region": lambda region: ("region", region),
}


def body_of(question: str, variables: Mapping[str, Any]) -> dict[str, Any]:
    """Return the request of a question with the variables that this server is asked with; a matter is left out."""
    told = dict(_TOLD[name](value) for name, value in variables.items() if name in _TOLD)
    return {"query": DOCUMENTS[question], "variables": told}


def data_of(question: str, variables: Mapping[str, Any], answer: Mapping[str, Any]) -> dict[str, Any]:
    """Return the `data` that this server answers for what PostGraphile answered; ValueError where it failed."""
    if answer.get("errors"):
        raise ValueError(f"PostGraphile answers {question} with errors")
    return _READ[question](variables, answer["data"])


def _one(_variables: Mapping[str, Any], data: Mapping[str, Any]) -> dict[str, Any]:
    subject = data["subject"]
    if subject is None or "records" not in subject:
        return {"subject": subject}
    return {
        "subject": {
            **subject,
            "records": {"nodes": [_record(each) for each in subject["records"]["nodes"]]},
            "listEntries": subject["listEntries"]["nodes"],
        }
    }


def _record(record: Mapping[str, Any]) -> dict[str, Any]:
    item = record["catalogueItem"]
    moved = {"catalogueItem": ("infoClass", item and item["infoClass"])}
    return dict(moved.get(name, (name, value)) for name, value in record.items())


def _page(_variables: Mapping[str, Any], data: Mapping[str, Any]) -> dict[str, Any]:
    return {"subjects": {"nodes": [{**each, "id": f"sub_{each['id']}"} for each in data["subjects"]["nodes"]]}}


def _many(variables: Mapping[str, Any], data: Mapping[str, Any]) -> dict[str, Any]:
    """A code without a visible subject has no row in PostGraphile's answer, and null for a subject in this server's."""
    rows = iter(data["subjects"]["nodes"])
    row = next(rows, None)
    answered = []
    for code in variables["codes"]:
        subject = None
        if row is not None and row["code"] == code:
            subject, row = _subject(row), next(rows, None)
        answered.append({"code": code, "subject": subject})
    if row is not None:
        raise ValueError("PostGraphile answers Q3 with rows out of the order asked")
    return {"subjectsByCodes": answered}


def _subject(row: Mapping[str, Any]) -> dict[str, Any]:
    return {
        "name": row["name"],
        "status": row["status"],
        "listEntries": row["listEntries"]["nodes"],
        "recordCount": row["recordCount"],
    }


_READ: Mapping[str, Callable[[Mapping[str, Any], Mapping[str, Any]], dict[str, Any]]] = {
    "Q1": _one,
    "Q2": _page,
    "Q3": _many,
    "Q4": _one,
}
