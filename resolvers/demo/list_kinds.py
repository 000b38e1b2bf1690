"""The lists that the demo keeps: whose they are, on what basis, for which behaviour."""

from dataclasses import dataclass


@dataclass(frozen=True)
class List:
    """One list; `share` is its part of the severe entries in thousandths, 0 for lists counted by themselves."""

    key: str
    name: str
    type: str
    unit: str
    basis: str
    behaviour: str | None = None
    grounds: tuple[str, ...] = ()
    share: int = 0
    authority: str = "OFFICIAL"
    number_exception: str | None = None


LISTS = (
    List(
        "judgment-debtors",
        "失信被执行人名单",
        "JUDGMENT_DEBTOR",
        "court",
        "《中华人民共和国民事诉讼法》第二百六十六条",
        "REFUSE_DUTY",
        ("有履行能力而拒不履行生效法律文书确定义务", "违反财产报告制度", "无正当理由拒不履行执行和解协议"),
        share=560,
        # The court's own rule publishes the number on this list; here it is shown with stars all the same.
        number_exception="《最高人民法院关于公布失信被执行人名单信息的若干规定》第六条",
    ),
    List(
        "wage-arrears",
        "拖欠农民工工资失信联合惩戒对象名单",
        "SEVERE",
        "labour",
        "《保障农民工工资支付条例》第四十八条",
        "MARKET_AND_ORDER",
        ("拖欠农民工工资，经责令限期支付逾期未支付", "克扣、无故拖欠农民工工资数额较大"),
        share=140,
    ),
    List(
        "severe-food-drug",
        "市场监督管理严重违法失信名单",
        "SEVERE",
        "market",
        "《市场监督管理严重违法失信名单管理办法》",
        "HEALTH_AND_LIFE",
        ("未取得食品生产经营许可从事食品生产经营活动", "生产、销售不符合安全标准的食品"),
        share=120,
    ),
    List(
        "severe-tax",
        "重大税收违法失信主体名单",
        "SEVERE",
        "tax",
        "《重大税收违法失信主体信息公布管理办法》",
        "MARKET_AND_ORDER",
        ("伪造、变造、隐匿账簿少缴应纳税款", "虚开增值税专用发票"),
        share=80,
    ),
    List(
        "severe-environment",
        "生态环境领域严重失信主体名单",
        "SEVERE",
        "environment",
        "《内蒙古自治区社会信用条例》第三十五条",
        "HEALTH_AND_LIFE",
        ("篡改、伪造监测数据", "违法排放有毒有害物质"),
        share=40,
    ),
    List(
        "procurement",
        "政府采购严重违法失信行为记录名单",
        "GOV_PROCUREMENT_SUPPLIER",
        "finance",
        "《中华人民共和国政府采购法》第七十七条",
        "MARKET_AND_ORDER",
        ("提供虚假材料谋取中标、成交", "与其他供应商恶意串通"),
        share=40,
    ),
    List(
        "severe-defence",
        "拒不履行国防义务严重失信主体名单",
        "SEVERE",
        "reform",
        "《内蒙古自治区社会信用条例》第三十五条",
        "NATIONAL_DEFENCE",
        ("拒不履行军事设施保护义务",),
        share=5,
    ),
    List(
        "severe-ningxia",
        "宁夏市场监督管理严重违法失信名单",
        "SEVERE",
        "yinchuan",
        "《宁夏回族自治区社会信用条例》第四十三条",
        "MARKET_AND_ORDER",
        ("发布虚假广告，造成恶劣影响",),
        share=15,
    ),
    List(
        "incentive",
        "守信激励对象名单",
        "INCENTIVE",
        "reform",
        "《内蒙古自治区社会信用条例》第三十条",
        None,
        ("纳税信用评价连续三年为A级", "获评诚信示范单位，无不良信息"),
    ),
    List(
        "reference-catering",
        "餐饮行业诚信会员名单",
        "INCENTIVE",
        "trade",
        "《阿拉善盟餐饮行业协会章程》（演示）",
        None,
        ("会员诚信自律考核优秀",),
        authority="REFERENCE",
    ),
)
