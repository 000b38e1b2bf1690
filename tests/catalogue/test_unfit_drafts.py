"""What an item may be called and declare: the bans hold for all its texts, lawful words stay lawful (IM-2018 §18)."""

import pytest

from tests.catalogue.desk import COMMENT, DRAFT, ITEM, PUBLISH, SCHEMA, CatalogueDesk


@pytest.mark.parametrize(
    ("changed", "code"),
    [
        pytest.param({"key": "150100-GREEN"}, "CATALOGUE_KEY_INVALID", id="of another node"),
        pytest.param({"key": "IM-ORG_ADMIN_LICENSE"}, "CATALOGUE_KEY_INVALID", id="of the region, its draft hidden"),
        pytest.param({"key": "green factory"}, "CATALOGUE_KEY_INVALID", id="no key at all"),
        pytest.param({"itemName": " "}, "CATALOGUE_FIELD_REQUIRED", id="no name"),
        pytest.param({"subjectNature": ""}, "CATALOGUE_FIELD_REQUIRED", id="no subject nature"),
        pytest.param({"responsibleUnit": ""}, "CATALOGUE_FIELD_REQUIRED", id="no responsible unit"),
        pytest.param({"inclusionBasis": ""}, "CATALOGUE_FIELD_REQUIRED", id="no basis"),
        pytest.param({"itemName": "本人血型为A型"}, "TEXT_NOT_COLLECTED", id="a banned statement"),
        pytest.param({"itemName": "献血者血型信息"}, "TEXT_NOT_COLLECTED", id="a name of what is banned"),
        pytest.param({"subjectNature": "患有传染病的自然人"}, "TEXT_NOT_COLLECTED", id="subjects told by an illness"),
        pytest.param({"inclusionBasis": "采集自然人病史"}, "TEXT_NOT_COLLECTED", id="a basis that is a collection"),
        pytest.param(
            {"contentSchema": {**SCHEMA, "description": "填写血型"}}, "PROHIBITED_FIELD", id="a banned description"
        ),
        pytest.param({"contentSchema": []}, "CONTENT_SCHEMA_INVALID", id="no schema"),
    ],
)
async def test_an_unfit_draft_is_refused_and_leaves_nothing(
    desk: CatalogueDesk, changed: dict[str, object], code: str
) -> None:
    before = await desk.database.fetch_rows("select count(*) from catalogue_item")
    assert await desk.refused(DRAFT, "clerk", d={**ITEM, **changed}) == code
    assert await desk.database.fetch_rows("select count(*) from catalogue_item") == before
    assert await desk.acts() == []


@pytest.mark.parametrize(
    ("key", "title", "code"),
    [
        ("bloodType", "血型", "PROHIBITED_FIELD"),
        ("remark", "血型", "PROHIBITED_FIELD"),
        ("xx", "备注", "PROHIBITED_FIELD"),
        ("forestArea", "林地面积", "CONTENT_KEY_UNCLASSED"),
    ],
)
async def test_an_item_can_not_declare_what_may_not_be_collected(
    desk: CatalogueDesk, key: str, title: str, code: str
) -> None:
    fields = {key: {"type": "string", "title": title, "maxLength": 20}}
    schema = {"type": "object", "properties": fields, "additionalProperties": False}
    draft = {**ITEM, "category": "NP_POSITIVE_OTHER", "contentSchema": schema}
    assert await desk.refused(DRAFT, "clerk", d=draft) == code


@pytest.mark.parametrize(
    "changed",
    [
        pytest.param({"itemName": "无偿献血表彰信息"}, id="blood that is given"),
        pytest.param({"itemName": "农业转基因生物安全证书"}, id="genes of crops"),
        pytest.param({"itemName": "A级纳税人名单"}, id="taxpayers of class A"),
        pytest.param({"responsibleUnit": "盟疾病预防控制中心"}, id="a centre against illnesses"),
        pytest.param({"responsibleUnit": "盟精神病防治院"}, id="a hospital by its name"),
        pytest.param({"inclusionBasis": "《中华人民共和国传染病防治法》第五十二条"}, id="a law by its title"),
        pytest.param({"inclusionBasis": "依据《艾滋病防治条例》第六条的表彰"}, id="another"),
    ],
)
async def test_lawful_words_that_look_like_banned_ones_are_drafted(
    desk: CatalogueDesk, changed: dict[str, object]
) -> None:
    assert (await desk.done(DRAFT, "clerk", d={**ITEM, **changed}))["state"] == "DRAFT"


async def test_a_comment_may_speak_of_what_may_not_be_collected(desk: CatalogueDesk) -> None:
    item = await desk.commented()
    await desk.done(COMMENT, "camel", id=item, text="建议写明不采集血型和病史")
    assert await desk.database.fetch_rows("select text from catalogue_comment") != []


@pytest.mark.parametrize(
    ("column", "text", "code"),
    [
        ("item_name", "献血者血型信息", "TEXT_NOT_COLLECTED"),
        ("subject_nature", "患有传染病的自然人", "TEXT_NOT_COLLECTED"),
        ("inclusion_basis", "采集自然人病史", "TEXT_NOT_COLLECTED"),
        ("content_schema", '{"properties": {"rating": {"enum": ["O型血"]}}}', "PROHIBITED_FIELD"),
    ],
)
async def test_what_was_drafted_under_older_bans_is_held_to_those_in_force(
    desk: CatalogueDesk, column: str, text: str, code: str
) -> None:
    item = await desk.approved()
    await desk.database.commit([(f"update catalogue_item set {column} = '{text}' where state = 'APPROVED'", ())])
    assert await desk.refused(PUBLISH, "league authority", id=item) == code
