"""Rows become drafts or named problems: a table of rows as agencies get them wrong, and of rows that must pass."""

import dataclasses
from collections.abc import Mapping
from datetime import date

import orjson
import pytest

from policies.fields import load_fields
from resolvers.bigrams import bigrams
from resolvers.intake.drafts import Draft, draft_of
from resolvers.intake.reading import Problem
from resolvers.intake.refusals import ColumnsDuplicated, ColumnsMissing
from resolvers.intake.rows import Line
from resolvers.intake.templates import content_keys, recognise
from resolvers.intake.terms import Item, Provider, Terms
from tests.intake import tables as made

ITEMS = {key: Item(key) for key in ("ORG_ADMIN_LICENSE", "NP_ADMIN_LICENSE", "ORG_ADMIN_PENALTY", "NP_ADMIN_PENALTY")}
TERMS = Terms(
    provider=Provider("u1", made.PROVIDER, "152921", "IM"),
    items=ITEMS,
    regions=frozenset({"152921", "152922"}),
    keys=made.KEYS,
    now=made.NOW,
    today=date(2026, 11, 20),
)
USCC = "行政相对人代码_1（统一社会信用代码）"
ORG, PERSON, PENALTY = made.ORGANISATION_LICENCE, made.PERSON_LICENCE, made.ORGANISATION_PENALTY


def drafted(row: Mapping[str, str], terms: Terms = TERMS) -> Draft | list[Problem]:
    line = Line(2, recognise(list(row)), tuple(row.values()), {})
    return draft_of(line, terms)


def good(row: Mapping[str, str], terms: Terms = TERMS) -> Draft:
    draft = drafted(row, terms)
    assert isinstance(draft, Draft), draft
    return draft


@pytest.mark.parametrize(
    ("row", "expected"),
    [
        pytest.param(ORG | {"行政许可决定文书号": " "}, ("行政许可决定文书号", "VALUE_MISSING"), id="c10 no number"),
        pytest.param(ORG | {"许可类别": "07"}, ("许可类别", "VALUE_UNKNOWN"), id="c10 unknown kind of licence"),
        pytest.param(ORG | {"许可类别": "其他"}, ("许可类别", "VALUE_UNKNOWN"), id="c10 other kind without its name"),
        pytest.param(ORG | {"许可决定日期": "2026/02/30"}, ("许可决定日期", "DATE_INVALID"), id="c10 30 February"),
        pytest.param(
            ORG | {"许可决定日期": "2099/12/31"}, ("许可决定日期", "DATE_INVALID"), id="c10 decided long-term"
        ),
        pytest.param(
            ORG | {"许可决定日期": "2026-11-21"}, ("许可决定日期", "DATE_IN_FUTURE"), id="c10 decided tomorrow"
        ),
        pytest.param(ORG | {"有效期至": "20260901"}, ("有效期至", "DATE_ORDER"), id="c10 ends before it begins"),
        pytest.param(ORG | {"许可编号": "J" * 129}, ("许可编号", "TEXT_TOO_LONG"), id="c10 number too long"),
        pytest.param(ORG | {"许可内容": "a\x07b"}, ("许可内容", "CONTROL_CHARACTER"), id="c10 bell in a text"),
        pytest.param(
            PENALTY | {"罚款金额（万元）": "-1"}, ("罚款金额（万元）", "AMOUNT_INVALID"), id="c10 negative fine"
        ),
        pytest.param(
            PENALTY | {"罚款金额（万元）": "0.1234567"}, ("罚款金额（万元）", "AMOUNT_INVALID"), id="c10 7 decimals"
        ),
        pytest.param(ORG | {USCC: "91350100M000100Y4Z"}, (USCC, "IDENTIFIER_INVALID"), id="c02 letter Z in the code"),
        pytest.param(ORG | {USCC: "91152921MAXXXX0150"}, (USCC, "IDENTIFIER_INVALID"), id="c02 wrong check digit"),
        pytest.param(
            PERSON | {"证件号码": "11010519491231002Y"}, ("证件号码", "IDENTIFIER_INVALID"), id="c02 bad number"
        ),
        pytest.param(
            PERSON | {"证件类型": "护照", "证件号码": "E12345678"},
            ("证件签发国", "IDENTIFIER_INVALID"),
            id="c02 passport of nowhere",
        ),
        pytest.param(
            ORG | {USCC: made.PLACEHOLDER},
            ("行政相对人代码_2（工商注册号）", "VALUE_MISSING"),
            id="c03 placeholder alone",
        ),
        pytest.param(PERSON | {"证件号码": made.MINOR}, ("证件号码", "SUBJECT_NOT_FULL_CAPACITY"), id="c01 a child"),
        pytest.param(ORG | {"血型": "AB"}, ("血型", "PROHIBITED_FIELD"), id="c11 blood type in an organisation's row"),
        pytest.param(PERSON | {"xx": "AB"}, ("xx", "PROHIBITED_FIELD"), id="c11 blood type in pinyin"),
        pytest.param(PERSON | {"收入": "10"}, ("收入", "CONSENT_REQUIRED"), id="c12 income of a person"),
        pytest.param(ORG | {"备注": "其血型为AB型"}, ("备注", "QUARANTINED"), id="c11 blood type in a remark"),
        pytest.param(
            PENALTY | {"违法事实": f"当事人（{made.ADULT}）无照经营"},
            ("违法事实", "PERSON_NUMBER_IN_TEXT"),
            id="a number in the facts",
        ),
        pytest.param(
            PENALTY | {"处罚程序": "简易程序"}, ("处罚程序", "PROCEDURE_NOT_ELIGIBLE"), id="c14 summary procedure"
        ),
        pytest.param(
            ORG | {"公开属性": "公开"}, ("公开依据", "OPENNESS_BASIS_REQUIRED"), id="c21 open without a basis"
        ),
        pytest.param(
            ORG | {"公开属性": "公开", "公开依据": "法定主动公开"},
            ("公开渠道或条款", "OPENNESS_BASIS_REQUIRED"),
            id="c21 basis without a provision",
        ),
        pytest.param(ORG | {"不予公开原因": "国家秘密"}, ("不予公开原因", "STATE_SECRET"), id="a state secret"),
        pytest.param(
            ORG | {"行政相对人类别": "自然人"},
            ("行政相对人类别", "CATEGORY_NOT_FOR_SUBJECT_KIND"),
            id="c07 a person in an organisation's table",
        ),
        pytest.param(
            made.COMBINED_LICENCE | {"行政相对人类别": ""},
            ("行政相对人类别", "VALUE_MISSING"),
            id="combined table without the kind",
        ),
    ],
)
def test_c10_bad_row_names_column_and_code(row: Mapping[str, str], expected: tuple[str, str]) -> None:
    problems = drafted(row)
    assert isinstance(problems, list)
    assert expected in [(problem.field, problem.code) for problem in problems]


def test_c11_problem_of_a_banned_cell_carries_the_key_and_not_the_value() -> None:
    problems = drafted(PERSON | {"血型": "AB型阴性"})
    assert [(p.field, p.ban) for p in problems] == [("血型", "BLOOD_TYPE")]  # type: ignore[union-attr]
    assert "AB" not in repr(problems)


@pytest.mark.parametrize(
    "row",
    [
        pytest.param(ORG | {"行政相对人名称": "阿拉善盟疾病预防控制中心"}, id="c13 centre for disease control"),
        pytest.param(
            PENALTY | {"违法事实": "未按规定标示转基因食品，没收违法收入"}, id="c13 modified genes and unlawful income"
        ),
        pytest.param(ORG | {"备注": "A级纳税人，参加无偿献血"}, id="c13 class A taxpayer and blood donation"),
        pytest.param(ORG | {"血型": ""}, id="c13 a banned column left empty collects nothing"),
        pytest.param(ORG | {"年收入": "100"}, id="c13 an organisation's revenue needs nobody's consent"),
        pytest.param(ORG | {USCC: "91350100M000100Y43"}, id="c02 the standard's corrected example"),
        pytest.param(PERSON | {"证件号码": "11010519491231002x"}, id="c02 the printed citizen number"),
        pytest.param(
            PERSON | {"证件类型": "02", "证件号码": "E12345678", "证件签发国": "MNG"},
            id="c02 passport with its country",
        ),
        pytest.param(made.COMBINED_LICENCE, id="c10 combined table, organisation"),
        pytest.param(
            made.COMBINED_LICENCE
            | {"行政相对人类别": "01", USCC: "", "法定代表人": "", "证件类型": "身份证", "证件号码": made.ADULT},
            id="c10 combined table, person",
        ),
    ],
)
def test_c13_lawful_row_passes(row: Mapping[str, str]) -> None:
    good(row)


def test_c02_no_number_of_a_person_is_left_in_a_draft() -> None:
    text = repr(dataclasses.asdict(good(PERSON))) + repr(dataclasses.asdict(good(ORG)))
    assert made.ADULT not in text
    assert made.OTHER_ADULT not in text
    assert good(PERSON).counterpart.masked_number == "*" * 16 + "15"


def test_c03_placeholders_never_share_an_identity() -> None:
    trader = ORG | {USCC: made.PLACEHOLDER, "行政相对人代码_2（工商注册号）": "152921600000001"}
    one, other = good(trader), good(trader | {"行政许可决定文书号": "阿左市监许〔2026〕2号"})
    assert one.counterpart.sole_trader
    assert one.counterpart.code is None
    assert one.identity_key != other.identity_key
    assert one.identity_key == "RECORD:" + one.provider_key


def test_a_sole_trader_is_an_organisation_whose_tax_number_is_not_kept() -> None:
    draft = good(ORG | {USCC: made.SOLE_TRADER, "行政相对人代码_4（税务登记号）": made.ADULT})
    assert (draft.counterpart.kind, draft.counterpart.sole_trader) == ("UNINCORPORATED_ORG", True)
    assert "taxRegistrationNo" not in orjson.loads(draft.content)


@pytest.mark.parametrize(
    ("row", "published", "expected"),
    [
        pytest.param(ORG, None, ("RESTRICTED", None, None), id="c21 restricted by default"),
        pytest.param(
            ORG, "https://a.cn", ("OPEN", "PUBLISHED_BY_PROVIDER", "https://a.cn"), id="c21 published as a file"
        ),
        pytest.param(
            ORG | made.OPEN, None, ("OPEN", "PUBLISHED_BY_PROVIDER", "https://example.gov.cn/xk"), id="c21 by row"
        ),
        pytest.param(
            ORG | {"公开属性": "不公开"}, "https://a.cn", ("RESTRICTED", None, None), id="c21 the row says no"
        ),
        pytest.param(
            ORG | made.OPEN | {"不予公开原因": "商业秘密"},
            None,
            ("RESTRICTED", None, None),
            id="c21 a trade secret stays closed",
        ),
        pytest.param(
            made.PENALTY | made.WHO_ORGANISATION | made.OPEN,
            None,
            ("RESTRICTED", None, None),
            id="c14 procedure not stated",
        ),
        pytest.param(
            PENALTY | made.OPEN | {"违法行为严重程度": "轻微"},
            None,
            ("RESTRICTED", None, None),
            id="c21 minor is not published",
        ),
    ],
)
def test_c21_openness(row: Mapping[str, str], published: str | None, expected: tuple[str | None, ...]) -> None:
    record = good(row, dataclasses.replace(TERMS, published=published)).record
    assert (record["openness"], record["openness_basis"], record["openness_reference"]) == expected


@pytest.mark.parametrize(
    ("cell", "expected"),
    [
        pytest.param("", (date(2026, 9, 24), "DECISION_DATE_ASSUMED"), id="not stated: assumed and marked"),
        pytest.param("2026-08-01", (date(2026, 8, 1), "PROVIDER"), id="stated"),
        pytest.param("未终止", (None, "NOT_ENDED"), id="lasting: the clock has not started"),
    ],
)
def test_end_of_the_act_is_never_guessed_silently(cell: str, expected: tuple[date | None, str]) -> None:
    record = good(PENALTY | {"行为终止日期": cell}).record
    assert (record["ended_on"], record["ended_on_source"]) == expected
    assert (record["disclosure_until"] is None) == (expected[0] is None)


def test_content_holds_only_classified_keys() -> None:
    known = load_fields().content
    assert set(content_keys("LICENCE")) | set(content_keys("PENALTY")) <= set(known)


def test_content_is_flat_text_without_long_term_end() -> None:
    content = orjson.loads(good(ORG).content)
    assert all(isinstance(value, str) for value in content.values())
    assert "validUntil" not in content
    assert content["validFrom"] == "2026-09-24"


def test_c10_headers_are_known_in_every_spelling() -> None:
    plain = recognise(list(ORG))
    loose = [header.replace("（", " ( ").replace("）", ")").replace("_", "＿") for header in ORG]
    assert recognise(loose).fields == plain.fields
    codes = ["CF_XDR_MC", "CF_XDR_SHXYM", "CF_FR_SFZH", "CF_WSH", "CF_CFLB", "CF_NR", "CF_JDRQ", "BZ"]
    assert recognise(codes).kind == "PENALTY"
    assert all(recognise(codes).fields)


def test_c10_missing_and_doubled_columns_are_named() -> None:
    with pytest.raises(ColumnsMissing) as missing:
        recognise([header for header in ORG if header != "行政许可决定文书号"])
    assert missing.value.columns == ("行政许可决定文书号",)
    with pytest.raises(ColumnsDuplicated) as doubled:
        recognise([*ORG, "XK_WSH"])
    assert "XK_WSH" in doubled.value.columns


def test_bigrams_are_distinct_sorted_and_folded() -> None:
    assert bigrams("ＡＢ商商商") == sorted(["ab", "b商", "商商"])
    assert bigrams("巴") == []
