"""Clocks: the worked dates of the articles, and the day on which each record falls silent."""

from datetime import date

import pytest

from policies.clocks import PublicityEnd, disclosure_until, publicity_until
from policies.packs import ParameterMissing

TODAY = date(2026, 11, 20)


@pytest.mark.parametrize(
    ("record_class", "ended_on", "until"),
    [
        pytest.param("NEGATIVE", date(2021, 11, 20), date(2026, 11, 20), id="five years to the corresponding day"),
        pytest.param("NEGATIVE", date(2024, 2, 29), date(2029, 2, 28), id="a leap day ends on the month's last day"),
        pytest.param("NEGATIVE", None, None, id="an act that lasts starts no clock"),
        pytest.param("BASIC", date(2021, 11, 20), None, id="basic information has no clock"),
        pytest.param("POSITIVE", date(2021, 11, 20), None, id="positive information has no clock"),
    ],
)
@pytest.mark.parametrize("jurisdiction", ["IM", "NX"])
def test_c26_disclosure_ends(jurisdiction: str, record_class: str, ended_on: date | None, until: date | None) -> None:
    found = disclosure_until(jurisdiction=jurisdiction, record_class=record_class, ended_on=ended_on, today=TODAY)
    assert found == until


OLD, NEW = "NDRC Order 58", "NDRC Order 36"
DECLARED = "IM-2024 §39(3)"
LAST_OLD, FIRST_NEW = date(2026, 3, 31), date(2026, 4, 1)
DECIDED = date(2026, 5, 10)

PUBLICITY = [
    pytest.param("GENERAL", DECIDED, None, TODAY, PublicityEnd(True, date(2027, 5, 10), NEW), id="general: one year"),
    pytest.param(
        "GENERAL", DECIDED, None, date(2027, 5, 10), PublicityEnd(True, date(2027, 5, 10), NEW), id="on its last day"
    ),
    pytest.param(
        "GENERAL", DECIDED, None, date(2027, 5, 11), PublicityEnd(False, date(2027, 5, 10), NEW), id="the day after"
    ),
    pytest.param("SERIOUS", DECIDED, None, TODAY, PublicityEnd(True, date(2029, 5, 10), NEW), id="serious: 3 years"),
    pytest.param("MINOR", DECIDED, None, TODAY, PublicityEnd(False, None, NEW), id="minor is not published"),
    pytest.param(
        "MINOR", DECIDED, date(2030, 1, 1), TODAY, PublicityEnd(False, None, NEW), id="minor, whatever is declared"
    ),
    pytest.param("GRAVE", DECIDED, None, TODAY, PublicityEnd(False, None, NEW), id="unknown grades are not"),
    pytest.param(
        None, DECIDED, None, TODAY, PublicityEnd(True, date(2027, 5, 10), NEW), id="no grade: the shorter term"
    ),
    pytest.param(
        "GENERAL",
        DECIDED,
        date(2026, 12, 1),
        TODAY,
        PublicityEnd(True, date(2026, 12, 1), DECLARED),
        id="an earlier declared end wins",
    ),
    pytest.param(
        "GENERAL",
        DECIDED,
        date(2026, 11, 19),
        TODAY,
        PublicityEnd(False, date(2026, 11, 19), DECLARED),
        id="a declared end that has passed",
    ),
    pytest.param(
        "GENERAL",
        DECIDED,
        date(2030, 1, 1),
        TODAY,
        PublicityEnd(True, date(2027, 5, 10), NEW),
        id="a later declared end loses",
    ),
    pytest.param(
        "MINOR",
        date(2025, 1, 10),
        None,
        LAST_OLD,
        PublicityEnd(True, LAST_OLD, NEW),
        id="under the old rule set minor is published, until the new one comes",
    ),
    pytest.param(
        "SERIOUS",
        date(2025, 1, 10),
        None,
        LAST_OLD,
        PublicityEnd(True, date(2028, 1, 10), OLD),
        id="three years under both rule sets",
    ),
    pytest.param(
        "GENERAL",
        date(2025, 6, 10),
        None,
        LAST_OLD,
        PublicityEnd(True, date(2026, 6, 10), NEW),
        id="a year under the new rule set, known before it comes",
    ),
    pytest.param(
        "GENERAL",
        date(2025, 1, 10),
        None,
        LAST_OLD,
        PublicityEnd(True, LAST_OLD, NEW),
        id="an old penalty is public until the day before the new rule set",
    ),
    pytest.param(
        "GENERAL",
        date(2025, 6, 10),
        date(2026, 5, 1),
        LAST_OLD,
        PublicityEnd(True, date(2026, 5, 1), DECLARED),
        id="a declared end before that of either rule set",
    ),
    pytest.param(
        "MINOR", date(2025, 1, 10), None, FIRST_NEW, PublicityEnd(False, None, NEW), id="and is not from the next day"
    ),
    pytest.param(
        "GENERAL",
        date(2025, 1, 10),
        None,
        FIRST_NEW,
        PublicityEnd(False, date(2026, 1, 10), NEW),
        id="an old penalty ends by the rule set of the day asked about",
    ),
    pytest.param(
        "SERIOUS",
        date(2024, 2, 29),
        None,
        TODAY,
        PublicityEnd(True, date(2027, 2, 28), NEW),
        id="a leap day ends on the month's last day",
    ),
]


@pytest.mark.parametrize(("seriousness", "decided_on", "declared", "today", "end"), PUBLICITY)
@pytest.mark.parametrize("category", ["ORG_ADMIN_PENALTY", "NP_ADMIN_PENALTY"])
def test_c25_publicity_ends(
    category: str, seriousness: str | None, decided_on: date, declared: date | None, today: date, end: PublicityEnd
) -> None:
    found = publicity_until(
        jurisdiction="IM",
        category=category,
        decided_on=decided_on,
        seriousness=seriousness,
        declared=declared,
        today=today,
    )
    assert found == end


@pytest.mark.parametrize(
    ("declared", "is_open"),
    [
        pytest.param(None, True, id="no end declared"),
        pytest.param(TODAY, True, id="ending today"),
        pytest.param(date(2026, 11, 19), False, id="ended yesterday"),
    ],
)
def test_c25_a_licence_ends_as_declared(declared: date | None, is_open: bool) -> None:
    found = publicity_until(
        jurisdiction="NX",
        category="ORG_ADMIN_LICENSE",
        decided_on=date(2019, 1, 1),
        seriousness=None,
        declared=declared,
        today=TODAY,
    )
    assert found == PublicityEnd(is_open, declared, DECLARED)


def test_c25_no_rule_set_is_invented_for_earlier_days() -> None:
    with pytest.raises(ParameterMissing):
        publicity_until(
            jurisdiction="IM",
            category="ORG_ADMIN_PENALTY",
            decided_on=date(2022, 1, 1),
            seriousness=None,
            declared=None,
            today=date(2023, 4, 30),
        )
