"""Bans: what IM-2018 §18 keeps out, and the lawful data that looks like it."""

from pathlib import Path

import pytest

from policies.ban_tables import load_field_bans, load_statements, load_words
from policies.bans import FIELD_BANS, ban_in_text, ban_on_field
from policies.tables import PolicyFileError

BANNED, CONSENT = "PROHIBITED_FIELD", "CONSENT_REQUIRED"

# Every synonym of the field keys, Chinese and Latin; ambiguous pinyin stands in its own table.
SYNONYMS = {
    ("RELIGION", BANNED): "宗教信仰 宗教 信仰 教派 信教情况 religion faith belief zjxy zjxydm",
    ("GENE", BANNED): "基因 基因信息 遗传信息 遗传特征 DNA 基因检测 gene genetic dna jy jyxx",
    ("FINGERPRINT", BANNED): "指纹 指纹信息 指纹特征 指纹模板 fingerprint finger_print zw zwxx",
    ("BLOOD_TYPE", BANNED): "血型 血型代码 ABO血型 RH blood_type bloodType blood_group abo xx xxdm XX",
    ("DISEASE", BANNED): "疾病 病种 诊断 健康状况 患病情况 传染病 精神状况 残疾类别 "
    "disease illness diagnosis health_status jb jbmc jkzk",
    ("MEDICAL_HISTORY", BANNED): "病史 既往病史 就诊记录 病历 住院记录 用药记录 "
    "medical_history medical_record bs jwbs bl",
    ("INCOME", CONSENT): "收入 年收入 工资 薪酬 月薪 income salary wage sr nsr gz",
    ("DEPOSIT", CONSENT): "存款 存款余额 银行余额 账户余额 deposit balance ck ckye",
    ("SECURITIES", CONSENT): "有价证券 股票 基金 债券 持仓 securities stock bond fund yjzq",
    ("COMMERCIAL_INSURANCE", CONSENT): "商业保险 保单 保额 寿险 commercial_insurance policy_no sybx",
    ("REAL_ESTATE", CONSENT): "不动产 房产 房屋 土地使用权 不动产权证号 real_estate house property_cert bdc fc",
    ("TAX_AMOUNT", CONSENT): "纳税数额 纳税额 缴税金额 个税 tax_amount tax_paid nsje nse gs",
}

BESIDE_CONSENT = [
    pytest.param("收入及血型", "BLOOD_TYPE", id="Chinese, the banned word last"),
    pytest.param("病史和收入", "MEDICAL_HISTORY", id="the banned word first"),
    pytest.param("incomeAndBloodType", "BLOOD_TYPE", id="words of English"),
    pytest.param("收入_bloodType", "BLOOD_TYPE", id="in two languages"),
    pytest.param("shouruxuexing", "BLOOD_TYPE", id="pinyin"),
    pytest.param("年收入及违法收入", "INCOME", id="nothing banned beside it"),
]

DISGUISES = [
    pytest.param("Ｂｌｏｏｄ　Ｔｙｐｅ", "BLOOD_TYPE", id="full width"),
    pytest.param("blood-type", "BLOOD_TYPE", id="hyphen"),
    pytest.param("BLOODTYPE", "BLOOD_TYPE", id="capitals"),
    pytest.param("personBloodTypeCode", "BLOOD_TYPE", id="a run of words inside a name"),
    pytest.param("patient_DNA", "GENE", id="the last word of a name"),
    pytest.param(" 血 型 ", "BLOOD_TYPE", id="spaces inside"),
    pytest.param("当事人血型（代码）", "BLOOD_TYPE", id="inside a Chinese name"),
    pytest.param("血\u200b型", "BLOOD_TYPE", id="zero-width space"),
    pytest.param("指紋", "FINGERPRINT", id="traditional characters"),
    pytest.param("blооdType", "BLOOD_TYPE", id="Cyrillic letters"),
    pytest.param("%E8%A1%80%E5%9E%8B", "BLOOD_TYPE", id="percent signs"),
    pytest.param("家庭年收入（元）", "INCOME", id="a longer name for income"),
]

LOOK_ALIKES = [
    "无偿献血",
    "血液中心",
    "疾病预防控制中心",
    "某疾病预防控制中心",
    "不动产登记中心",
    "某基因科技有限公司",
    "转基因食品",
    "销售未标注的转基因食品，罚款2000元",
    "宗教活动场所",
    "没收违法所得",
    "没收违法收入",
    "没收违法收入5000元",
    "税款欠缴",
    "A级纳税人",
    "纳税人识别号",
    "某商业保险公司",
    "社会保险费欠缴",
    "食品药品安全",
    "道路安全教育学习记录",
    "存在安全隐患有三处，其中火灾隐患一处",
    "未及时报告确诊病例",
    "未按规定填写病历资料",
    "拖欠农民工工资为5万元",
    "未代扣代缴个人所得税12万元",
    "非法吸收公众存款共计100万元",
    "该公司年营业收入500万元",
    "销售患病动物",
    "饲养患有非洲猪瘟病的生猪",
    "其销售的羊只患有布病",
    "无证开展诊断活动",
]

# Lawful as statements; as names of fields some of them would not be.
LAWFUL_STATEMENTS = [
    "未对HIV阳性者随访",
    "HIV阳性血样未按规定销毁",
    "伪造DNA检测结果报告",
    "肉制品DNA检测结果显示含猪源性成分",
    "未取得患有传染病人员的调离证明",
    "安排患有痢疾、伤寒的人员从事接触直接入口食品的工作",
    "基因信息系统未备案",
    "罚款2000元",
    "Warning only",
    "",
]

STATEMENTS = [
    pytest.param("其宗教信仰为佛教", "RELIGION", id="religion named"),
    pytest.param("当事人信仰伊斯兰教", "RELIGION", id="religion as a verb"),
    pytest.param("该人系基督教徒", "RELIGION", id="adherent"),
    pytest.param("Religion: none", "RELIGION", id="religion in English"),
    pytest.param("基因检测结果显示：异常", "GENE", id="result of a gene test"),
    pytest.param("携带某基因突变", "GENE", id="carrier of a mutation"),
    pytest.param("ＤＮＡ鉴定结果为一致", "GENE", id="dna in full width"),
    pytest.param("指纹特征：略", "FINGERPRINT", id="fingerprint told"),
    pytest.param("血型为A型", "BLOOD_TYPE", id="blood type told"),
    pytest.param("血型 O型", "BLOOD_TYPE", id="blood type without a verb"),
    pytest.param("Ｂ型血", "BLOOD_TYPE", id="blood type in full width"),
    pytest.param("Blood Type is O", "BLOOD_TYPE", id="blood type in English"),
    pytest.param("血 型 为 A 型", "BLOOD_TYPE", id="blanks between the words"),
    pytest.param("血\u200b型为A型", "BLOOD_TYPE", id="a zero-width space inside a word"),
    pytest.param("血\u00ad型：Ａ型", "BLOOD_TYPE", id="a soft hyphen inside a word"),
    pytest.param("血\u3164型为A型", "BLOOD_TYPE", id="a filler inside a word"),
    pytest.param("\\u8840\\u578b为AB", "BLOOD_TYPE", id="signs by their numbers in a program"),
    pytest.param("%E8%A1%80%E5%9E%8B为AB", "BLOOD_TYPE", id="signs by their numbers in an address"),
    pytest.param("&#34880;&#x578B;为AB", "BLOOD_TYPE", id="signs by their numbers in a page"),
    pytest.param("blоodType=O", "BLOOD_TYPE", id="a Cyrillic letter in a Latin word"),
    pytest.param("患有H. I. V.", "DISEASE", id="letter by letter"),
    pytest.param("信仰伊,斯兰教", "RELIGION", id="a comma inside a word"),
    pytest.param("患有高血压", "DISEASE", id="suffers from, without the word illness"),
    pytest.param("其患有不明原因的发热", "DISEASE", id="a person suffers from anything"),
    pytest.param("HIV阳性", "DISEASE", id="a virus found"),
    pytest.param("HIV抗体检测结果呈阳性", "DISEASE", id="antibodies found"),
    pytest.param("其感染HIV", "DISEASE", id="a virus caught"),
    pytest.param("DNA检测结果异常", "GENE", id="result of a test of genes, without a verb"),
    pytest.param("DNA检测结果显示携带致病位点", "GENE", id="result of a test of genes shown"),
    pytest.param("当事人DNA检测结果", "GENE", id="somebody's test of genes"),
    pytest.param("患有高血压病", "DISEASE", id="suffers from"),
    pytest.param("其患乙型肝炎", "DISEASE", id="suffers from, shorter"),
    pytest.param("经诊断为肺结核病", "DISEASE", id="diagnosed"),
    pytest.param("确诊为抑郁症", "DISEASE", id="confirmed"),
    pytest.param("该人罹患白血病", "DISEASE", id="afflicted"),
    pytest.param("健康状况：良好", "DISEASE", id="state of health"),
    pytest.param("既往病史：无", "MEDICAL_HISTORY", id="medical history, even none"),
    pytest.param("有心脏病史", "MEDICAL_HISTORY", id="history of an illness"),
    pytest.param("住院记录显示三次", "MEDICAL_HISTORY", id="hospital record"),
    pytest.param("家庭年收入约50000元", "INCOME", id="family income"),
    pytest.param("月薪8000元", "INCOME", id="monthly pay"),
    pytest.param("本人存款余额为100元", "DEPOSIT", id="own deposit"),
    pytest.param("本人持有某公司股票", "SECURITIES", id="own shares"),
    pytest.param("保单号：AB000000", "COMMERCIAL_INSURANCE", id="policy number"),
    pytest.param("名下有房产两套", "REAL_ESTATE", id="flats in one's name"),
    pytest.param("个人年度纳税额为300元", "TAX_AMOUNT", id="tax paid"),
]

# Headers and fields of the double-publicity layouts of 2018, organisation and person, licence and penalty.
TEMPLATE = (Path(__file__).parent / "template_names.txt").read_text(encoding="utf-8").split()


@pytest.mark.parametrize(
    ("name", "key", "code"),
    [
        pytest.param(name, key, code, id=f"{key} as {name}")
        for (key, code), names in SYNONYMS.items()
        for name in names.split()
    ],
)
def test_c11_c12_a_persons_field_is_refused(name: str, key: str, code: str) -> None:
    ban = ban_on_field(name, person=True)
    assert ban is not None
    assert (ban.key, ban.code) == (key, code)
    assert ban.citation == ("IM-2018 §18 ¶1" if code == BANNED else "IM-2018 §18 ¶2")


@pytest.mark.parametrize(("name", "key"), DISGUISES)
def test_c11_a_disguised_field_is_refused(name: str, key: str) -> None:
    ban = ban_on_field(name, person=True)
    assert ban is not None
    assert ban.key == key


@pytest.mark.parametrize("name", ["xx", "zw", "jb", "sr", "ck", "bs", "gs"])
@pytest.mark.parametrize(
    ("person", "in_template", "quarantined"),
    [
        pytest.param(True, False, False, id="a person's payload, outside the template"),
        pytest.param(True, True, True, id="a person's payload, a template column"),
        pytest.param(False, False, True, id="an organisation's payload"),
        pytest.param(False, True, True, id="an organisation's payload, a template column"),
    ],
)
def test_c11_ambiguous_pinyin(name: str, person: bool, in_template: bool, quarantined: bool) -> None:
    ban = ban_on_field(name, person=person, template=(name,) if in_template else ())
    assert ban is not None
    assert (ban.code == "QUARANTINED") is quarantined


@pytest.mark.parametrize(
    ("name", "code"),
    [
        pytest.param("血型", BANNED, id="a person named in an organisation's record is protected too"),
        pytest.param("土地使用权", None, id="an organisation's land is lawful data"),
        pytest.param("纳税额", None, id="an organisation's taxes are lawful data"),
    ],
)
def test_c11_c13_an_organisations_field(name: str, code: str | None) -> None:
    ban = ban_on_field(name, person=False)
    assert (ban.code if ban else None) == code


@pytest.mark.parametrize("person", [True, False], ids=["person", "organisation"])
@pytest.mark.parametrize("name", [*TEMPLATE, *LOOK_ALIKES])
def test_c13_a_lawful_field_passes(name: str, person: bool) -> None:
    assert ban_on_field(name, person=person) is None


@pytest.mark.parametrize("text", [*LOOK_ALIKES, *LAWFUL_STATEMENTS, *(" ".join(text) for text in LOOK_ALIKES)])
def test_c13_lawful_text_passes(text: str) -> None:
    assert ban_in_text(text) is None


@pytest.mark.parametrize(("text", "key"), STATEMENTS)
def test_c11_a_statement_goes_to_quarantine(text: str, key: str) -> None:
    ban = ban_in_text(f"经查，{text}。")
    assert ban is not None
    assert (ban.key, ban.code) == (key, "QUARANTINED")


def test_c11_every_banned_kind_is_known_to_fields_and_text() -> None:
    fields = {ban.key for table in (FIELD_BANS.whole, FIELD_BANS.part, FIELD_BANS.ambiguous) for ban in table.values()}
    assert fields == {key for key, _ in SYNONYMS}
    assert {statement.ban.key for statement in load_statements()} == fields


@pytest.mark.parametrize(
    ("lines", "faults"),
    [
        pytest.param("A,FORBIDDEN,WHOLE,甲,IM-2018 §18", ["2: unknown rule `FORBIDDEN`"], id="rule misspelt"),
        pytest.param("A,BANNED,SOME,甲,IM-2018 §18", ["2: unknown match `SOME`"], id="match misspelt"),
        pytest.param("A,BANNED,WHOLE,__,IM-2018 §18", ["2: `term` has no letter"], id="a term of signs"),
        pytest.param("A,BANNED,WHOLE,甲,", ["2: `citation` is empty"], id="citation forgotten"),
        pytest.param("A,LAWFUL,WHOLE,甲,IM-2018 §18", ["2: a lawful word is a part of a name"], id="lawful as a whole"),
        pytest.param(
            "A,BANNED,WHOLE,blood_type,IM-2018 §18\nA,BANNED,PART,bloodType,IM-2018 §18",
            ["3: reads the same as line 2"],
            id="one name in two spellings",
        ),
    ],
)
def test_a_faulty_ban_is_named_by_line(tmp_path: Path, lines: str, faults: list[str]) -> None:
    path = tmp_path / "bans.csv"
    path.write_text(f"key,rule,match,term,citation\n{lines}\n", encoding="utf-8")
    with pytest.raises(PolicyFileError) as refused:
        load_field_bans(path)
    assert list(refused.value.faults) == [f"bans.csv:{fault}" for fault in faults]


@pytest.mark.parametrize(
    ("line", "fault"),
    [
        pytest.param("A,FORBIDDEN,ANY,甲,甲为,,IM-2018 §18", "unknown rule `FORBIDDEN`", id="rule misspelt"),
        pytest.param("A,BANNED,SOME,甲,甲为,,IM-2018 §18", "unknown about `SOME`", id="about misspelt"),
        pytest.param("A,BANNED,ANY,DNA,dna为,,IM-2018 §18", "`trigger` is not in small letters", id="capitals"),
        pytest.param("A,BANNED,ANY,甲,甲(为,,IM-2018 §18", "`pattern` is no regular expression", id="broken pattern"),
        pytest.param("A,BANNED,ANY,甲,甲(为),,IM-2018 §18", "`pattern` captures a group", id="capturing pattern"),
        pytest.param(
            "A,BANNED,ANY,甲,甲(?:乙)*,,IM-2018 §18", "`pattern` repeats a group without an end", id="without an end"
        ),
        pytest.param("A,BANNED,ANY,甲,甲*,,IM-2018 §18", "`pattern` holds for an empty text", id="anything"),
        pytest.param("A,BANNED,ANY,甲,甲,乙*,IM-2018 §18", "`unless` holds for an empty text", id="exception for all"),
        pytest.param("A,BANNED,ANY,甲,甲<nobody>,,IM-2018 §18", "unknown word `nobody`", id="word unknown"),
    ],
)
def test_a_faulty_pattern_is_named_by_line(tmp_path: Path, line: str, fault: str) -> None:
    path = tmp_path / "ban_patterns.csv"
    path.write_text(f"key,rule,about,trigger,pattern,unless,citation\n{line}\n", encoding="utf-8")
    with pytest.raises(PolicyFileError) as refused:
        load_statements(path)
    assert list(refused.value.faults) == [f"ban_patterns.csv:2: {fault}"]


def test_a_faulty_word_is_named_by_line(tmp_path: Path) -> None:
    path = tmp_path / "ban_words.csv"
    lines = ("word,pattern,meaning,citation", "ill,(病,illness,IM-2018 §18", "sick,<health>病,illness,IM-2018 §18")
    path.write_text("\n".join(lines), encoding="utf-8")
    with pytest.raises(PolicyFileError) as refused:
        load_words(path)
    assert list(refused.value.faults) == [
        "ban_words.csv:2: `pattern` is no regular expression",
        "ban_words.csv:3: unknown word `health`",
    ]


@pytest.mark.parametrize(("name", "key"), BESIDE_CONSENT)
def test_what_is_banned_does_not_come_in_by_the_consent_to_what_stands_beside_it(name: str, key: str) -> None:
    ban = ban_on_field(name, person=True)
    assert ban is not None
    assert (ban.key, ban.code) == (key, CONSENT if key == "INCOME" else BANNED)
