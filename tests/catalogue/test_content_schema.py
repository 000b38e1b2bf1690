"""What a schema of content may say, and what it says of a content: fields and codes, never a value."""

from typing import Any

import orjson
import pytest

from policies.content_schema import Fault, content_schema, declaration_faults

CLASSED = frozenset({"honourName", "year", "fineAmount10k", "authorityUscc", "validUntil", "rating", "income"})
CODE = "11152900XXXXXX3MXL"


def schema(fields: dict[str, Any], **more: Any) -> dict[str, Any]:
    """Return a schema of these fields, each a short text unless it says otherwise."""
    base = {"type": "string", "title": "荣誉名称", "maxLength": 20}
    properties = {key: base | field for key, field in fields.items()}
    return {"type": "object", "properties": properties, "additionalProperties": False, **more}


COMPILED = content_schema(
    orjson.dumps(
        schema(
            {
                "honourName": {},
                "year": {"pattern": "^20[0-9]{2}$"},
                "fineAmount10k": {"format": "amount"},
                "authorityUscc": {"format": "uscc"},
                "validUntil": {"format": "date"},
                "rating": {"enum": ["A", "AA"]},
            },
            required=["honourName"],
        )
    ).decode()
)
FIT = {"honourName": "诚信示范单位"}


@pytest.mark.parametrize(
    ("content", "faults"),
    [
        pytest.param(FIT, [], id="what is required is enough"),
        pytest.param(FIT | {"year": "2025", "rating": "AA", "validUntil": "2026-02-28"}, [], id="each form is known"),
        pytest.param(FIT | {"fineAmount10k": "0.123456", "authorityUscc": CODE}, [], id="an amount and a code"),
        pytest.param({}, [("honourName", "VALUE_MISSING")], id="a required field is missing"),
        pytest.param({"honourName": "长" * 21}, [("honourName", "TEXT_TOO_LONG")], id="a text is too long"),
        pytest.param({"honourName": 7}, [("honourName", "VALUE_INVALID")], id="a number is no text"),
        pytest.param({"honourName": None}, [("honourName", "VALUE_INVALID")], id="nor is nothing"),
        pytest.param({"honourName": {"a": "b"}}, [("honourName", "VALUE_INVALID")], id="nor is an object"),
        pytest.param(FIT | {"year": "1999"}, [("year", "VALUE_INVALID")], id="a pattern does not hold"),
        pytest.param(FIT | {"rating": "B"}, [("rating", "VALUE_UNKNOWN")], id="a word is none of the few"),
        pytest.param(FIT | {"validUntil": "2026-02-30"}, [("validUntil", "DATE_INVALID")], id="no such day"),
        pytest.param(FIT | {"validUntil": "20260228"}, [("validUntil", "DATE_INVALID")], id="a day in another form"),
        pytest.param(FIT | {"fineAmount10k": "01"}, [("fineAmount10k", "AMOUNT_INVALID")], id="an idle zero"),
        pytest.param(FIT | {"fineAmount10k": "1e5"}, [("fineAmount10k", "AMOUNT_INVALID")], id="an exponent"),
        pytest.param(FIT | {"fineAmount10k": "1.1234567"}, [("fineAmount10k", "AMOUNT_INVALID")], id="seven decimals"),
        pytest.param(FIT | {"fineAmount10k": "1."}, [("fineAmount10k", "AMOUNT_INVALID")], id="a point alone"),
        pytest.param(
            FIT | {"fineAmount10k": "١"}, [("fineAmount10k", "AMOUNT_INVALID")], id="digits of another script"
        ),
        pytest.param(FIT | {"fineAmount10k": ""}, [("fineAmount10k", "AMOUNT_INVALID")], id="no digits"),
        pytest.param(
            FIT | {"authorityUscc": CODE[:-1] + "M"},
            [("authorityUscc", "IDENTIFIER_INVALID")],
            id="a wrong check digit",
        ),
        pytest.param(
            FIT | {"authorityUscc": CODE.lower()},
            [("authorityUscc", "IDENTIFIER_INVALID")],
            id="a code in small letters",
        ),
        pytest.param(
            FIT | {"159999198001010015": "x", "另一个": "y"},
            [("", "FIELD_UNKNOWN")],
            id="undeclared keys are one fault and are not repeated",
        ),
    ],
)
def test_a_content_is_held_to_its_schema(content: dict[str, Any], faults: list[tuple[str, str]]) -> None:
    assert COMPILED.faults(content) == [Fault(*each) for each in faults]


def test_a_schema_tells_its_fields() -> None:
    assert COMPILED.keys == {"honourName", "year", "fineAmount10k", "authorityUscc", "validUntil", "rating"}
    assert COMPILED.required == ("honourName",)


@pytest.mark.parametrize(
    ("declared", "person", "faults"),
    [
        pytest.param(schema({"honourName": {}}), True, [], id="a plain schema"),
        pytest.param(schema({"income": {"title": "收入"}}), True, [], id="a field that needs consent may be declared"),
        pytest.param(schema({"bloodType": {}}), True, [("content.1", "PROHIBITED_FIELD")], id="banned by its key"),
        pytest.param(
            schema({"year": {}, "honourName": {"title": "血型"}}),
            True,
            [("honourName", "PROHIBITED_FIELD")],
            id="banned by its title",
        ),
        pytest.param(schema({"xx": {}}), False, [("content.1", "PROHIBITED_FIELD")], id="a doubtful name is refused"),
        pytest.param(
            schema({"honourName": {"title": "宗教信仰"}}),
            False,
            [("honourName", "PROHIBITED_FIELD")],
            id="of organisations too: persons stand in their records",
        ),
        pytest.param(
            schema({"rating": {"enum": ["A型血", "O型血"]}}),
            True,
            [("rating", "PROHIBITED_FIELD")],
            id="banned by what it may be filled with",
        ),
        pytest.param(
            {**schema({"year": {}}), "description": "填写血型"},
            True,
            [("content", "PROHIBITED_FIELD")],
            id="banned by what is said of the whole",
        ),
        pytest.param(
            schema({"forestArea": {}}), True, [("content", "CONTENT_KEY_UNCLASSED")], id="a key without a class"
        ),
        pytest.param({}, True, [("content", "SCHEMA_INVALID")], id="nothing is said"),
        pytest.param(
            {"type": "object", "properties": [], "additionalProperties": False},
            True,
            [("content", "SCHEMA_INVALID")],
            id="fields that are none",
        ),
        pytest.param(
            {**schema({}), "additionalProperties": True}, True, [("content", "SCHEMA_INVALID")], id="open to any key"
        ),
        pytest.param({**schema({}), "$ref": "http://x/"}, True, [("content", "SCHEMA_INVALID")], id="a reference"),
        pytest.param({**schema({}), "allOf": []}, True, [("content", "SCHEMA_INVALID")], id="a combination"),
        pytest.param(schema({}, required=["year"]), True, [("content", "SCHEMA_INVALID")], id="requires what it lacks"),
        pytest.param(schema({"year": {"type": "object"}}), True, [("content", "SCHEMA_INVALID")], id="nested"),
        pytest.param(schema({"year": {"maxLength": 10**6}}), True, [("content", "SCHEMA_INVALID")], id="without bound"),
        pytest.param(schema({"year": {"format": "email"}}), True, [("content", "SCHEMA_INVALID")], id="another format"),
        pytest.param(schema({"year": {"pattern": "(a"}}), True, [("content", "SCHEMA_INVALID")], id="a broken pattern"),
        pytest.param(
            schema({"year": {"pattern": "(a{1,1000}){1000}"}}),
            True,
            [("content", "SCHEMA_INVALID")],
            id="a pattern that would grow",
        ),
        pytest.param(
            schema({"year": {"pattern": r"(a)\1"}}), True, [("content", "SCHEMA_INVALID")], id="one that looks back"
        ),
        pytest.param(
            schema({"year": {"title": "x" * 101}}), True, [("content", "SCHEMA_INVALID")], id="a title too long"
        ),
        pytest.param(
            schema({"year": {"enum": ["长" * 99 + str(n) for n in range(150)]}}),
            True,
            [("content", "SCHEMA_INVALID")],
            id="too large as a whole",
        ),
    ],
)
def test_a_schema_is_held_to_what_it_may_declare(
    declared: dict[str, Any], person: bool, faults: list[tuple[str, str]]
) -> None:
    assert declaration_faults(declared, person=person, classed=CLASSED) == [Fault(*each) for each in faults]
