"""Full legal capacity: which natural persons can be subjects at all."""

from datetime import date

from dateutil.relativedelta import relativedelta

from policies.packs import parameter


def full_capacity(birth: date, today: date, *, own_income_basis: bool) -> bool:
    """Say whether a person born on `birth` has full capacity for civil conduct on `today`.

    own_income_basis: the submission cites that a 16 or 17 year old lives mainly on own work income
    Source: IM-2018 §2; Civil Code §18; counting by Civil Code §201 and §202.
    """
    key = "capacity.own_income_age_years" if own_income_basis else "capacity.full_age_years"
    years = parameter(key, jurisdiction="NATIONAL", on=today).number()
    # The day of birth is not counted: the years are full when the last birthday has ended.
    return birth + relativedelta(years=years) < today
