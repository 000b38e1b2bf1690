"""Bad rows, records and lines by what is wrong with them, each with its field and code, and good ones beside them."""

import json
from collections.abc import Mapping
from typing import Any

from tests.intake import tables as made

NUMBER, USCC, NAME = "行政许可决定文书号", "行政相对人代码_1（统一社会信用代码）", "行政相对人名称"
SECRET = "Zq7-planted-value"
HUGE = "长" * 20_001

Row = dict[str, str]
Record = dict[str, Any]


def row(number: int, **changed: str) -> dict[str, str]:
    """Return a good row of a table."""
    return made.ORGANISATION_LICENCE | {NUMBER: f"阿左市监许〔2026〕{number}号", **changed}


def record(number: int, **changed: Any) -> dict[str, Any]:
    """Return a good record in JSON."""
    return {
        "providerKey": f"key-{number}",
        "category": "ORG_ADMIN_LICENSE",
        "subject": {"name": made.WHO_ORGANISATION[NAME], "code": made.ENTERPRISE},
        "title": "食品经营许可决定书",
        "documentNumber": f"阿左市监许〔2026〕{number}号",
        "decidedOn": "2026-09-24",
        "content": {"licenceKind": "普通", "content": "预包装食品销售"},
        **changed,
    }


def person(number: str) -> dict[str, str]:
    return {"name": "巴图", "documentType": "CITIZEN_ID", "documentNumber": number}


ROWS: Mapping[str, tuple[Row, str, str]] = {
    "a wrong check digit": ({USCC: "91152921MAXXXX015Q"}, USCC, "IDENTIFIER_INVALID"),
    "a code that is none": ({USCC: SECRET}, USCC, "IDENTIFIER_INVALID"),
    "one code for two names": ({NAME: "另一家公司"}, NAME, "IDENTIFIER_CONFLICT"),
    "a person in an organisation's column": (
        {"行政相对人类别": "自然人"},
        "行政相对人类别",
        "CATEGORY_NOT_FOR_SUBJECT_KIND",
    ),
    "a huge field": ({"许可内容": HUGE}, "许可内容", "TEXT_TOO_LONG"),
    "a control character": ({"许可内容": "预包装\x07食品"}, "许可内容", "CONTROL_CHARACTER"),
    "a backspace that would hide the rest": ({"许可内容": "许可\x08\x08禁止"}, "许可内容", "CONTROL_CHARACTER"),
    "a day that is none": ({"许可决定日期": "2026-02-30"}, "许可决定日期", "DATE_INVALID"),
    "a formula for a number": ({"有效期自": "=NOW()"}, "有效期自", "DATE_INVALID"),
    "another's unit code with a wrong digit": (
        {"许可机关统一社会信用代码": "111500000XXXXX0510"},
        "许可机关统一社会信用代码",
        "IDENTIFIER_INVALID",
    ),
}
RECORDS: Mapping[str, tuple[Record, str, str]] = {
    "a wrong check digit": (
        {"subject": {"name": "甲", "code": "91152921MAXXXX015Q"}},
        "subject.code",
        "IDENTIFIER_INVALID",
    ),
    "one code for two names": (
        {"subject": {"name": "另一家公司", "code": made.ENTERPRISE}},
        "subject.name",
        "IDENTIFIER_CONFLICT",
    ),
    "a minor": (
        {"category": "NP_ADMIN_LICENSE", "subject": person(made.MINOR)},
        "subject.documentNumber",
        "SUBJECT_NOT_FULL_CAPACITY",
    ),
    "a person under an organisation's category": (
        {"subject": person(made.ADULT)},
        "category",
        "CATEGORY_NOT_FOR_SUBJECT_KIND",
    ),
    "an unpublished item": ({"category": "ORG_CERTIFICATION"}, "category", "CATALOGUE_ITEM_NOT_IN_FORCE"),
    "a category that is none": ({"category": SECRET}, "category", "VALUE_UNKNOWN"),
    "an unknown field": ({SECRET: "x"}, "#8", "FIELD_UNKNOWN"),
    "an unknown field of the subject": (
        {"subject": {"name": "甲", "code": made.ENTERPRISE, SECRET: "x"}},
        "subject.#3",
        "FIELD_UNKNOWN",
    ),
    "an unknown field of the content": ({"content": {SECRET: "x"}}, "content.#1", "FIELD_UNKNOWN"),
    "an unknown field between two known ones": (
        {"content": {"licenceKind": "普通", SECRET: "x", "content": "食品"}},
        "content.#2",
        "FIELD_UNKNOWN",
    ),
    "a path for a name": ({"subject.name": "甲"}, "#8", "FIELD_UNKNOWN"),
    "another provider": ({"provider": "NOT-A-PROVIDER"}, "#8", "FIELD_UNKNOWN"),
    "a huge field": ({"title": HUGE}, "title", "TEXT_TOO_LONG"),
    "a huge field of the content": ({"content": {"content": HUGE}}, "content.content", "TEXT_TOO_LONG"),
    "a huge key": ({"providerKey": HUGE}, "providerKey", "TEXT_TOO_LONG"),
    "a control character": ({"title": "许可\x1b[2J"}, "title", "CONTROL_CHARACTER"),
    "a NUL": ({"content": {"content": "许\x00可"}}, "content.content", "CONTROL_CHARACTER"),
    "a number for a text": ({"title": 7}, "title", "VALUE_INVALID"),
    "a list for a text": ({"title": ["a"]}, "title", "VALUE_INVALID"),
    "an object for a text": ({"documentNumber": {"a": 1}}, "documentNumber", "VALUE_INVALID"),
    "a list for the subject": ({"subject": [1]}, "subject", "VALUE_INVALID"),
    "a list for the content": ({"content": []}, "content", "VALUE_INVALID"),
    "an object in the content": ({"content": {"content": {"a": 1}}}, "content.content", "VALUE_INVALID"),
    "a text for a flag": ({"screened": "yes"}, "screened", "VALUE_INVALID"),
    "a day that is none": ({"decidedOn": "2026-02-30"}, "decidedOn", "DATE_INVALID"),
    "no key": ({"providerKey": None}, "providerKey", "VALUE_MISSING"),
}
# Bytes that are no record at all, in the place of a line.
LINES: Mapping[str, tuple[bytes, str]] = {
    "no JSON": (SECRET.encode(), "JSON_INVALID"),
    "a line that is cut off": (json.dumps(record(2)).encode()[:-9], "JSON_INVALID"),
    "two records on a line": (json.dumps(record(2)).encode() * 2, "JSON_INVALID"),
    "NaN": (b'{"providerKey":NaN}', "JSON_INVALID"),
    "a bare control character": (b'{"title":"\x07"}', "JSON_INVALID"),
    "not UTF-8": ('{"title":"许可"}'.encode("gb18030"), "JSON_INVALID"),
    "a member twice": (b'{"title":"a","title":"b"}', "MEMBER_TWICE"),
    "a list of records": (b"[" + json.dumps(record(2)).encode() + b"]", "NO_OBJECT"),
    "nested without end": (b'{"content":' * 60 + b"1" + b"}" * 60, "NESTED_TOO_DEEPLY"),
    "a line without end": (b'{"title":"' + b"x" * 300_000 + b'"}', "LINE_TOO_LONG"),
}
