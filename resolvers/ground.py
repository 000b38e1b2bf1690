"""What predicates may know of the caller; its own values are bound when the statement runs."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from sqlalchemy import (
    BindParameter,
    ColumnElement,
    Date,
    FromClause,
    Select,
    and_,
    bindparam,
    exists,
    false,
    literal_column,
    or_,
    select,
)
from sqlalchemy.sql.base import ReadOnlyColumnCollection

from db.kinds import Key
from db.tables import region_closure
from policies.actor import Duty

Columns = ReadOnlyColumnCollection[str, ColumnElement[Any]]


@dataclass(frozen=True)
class Ground:
    """What a predicate may know of the caller; nothing given = what may be known of anybody.

    has_…: whether there is such a value to compare with; purpose: under which authorisations are relied on
    """

    has_subject: bool = False
    duties: tuple[Duty, ...] = ()
    has_bearer: bool = False
    has_unit: bool = False
    has_region: bool = False
    has_post: bool = False
    submits: bool = False
    is_agreed: bool = False
    is_foreign: bool = False
    purpose: str | None = None

    @property
    def today(self) -> BindParameter[Any]:
        return bindparam("today", type_=Date())

    @property
    def subject_id(self) -> BindParameter[Any]:
        return bindparam("own_subject_id", type_=Key)

    @property
    def pseudonym(self) -> BindParameter[Any]:
        return bindparam("own_pseudonym", type_=Key)

    @property
    def unit_id(self) -> BindParameter[Any]:
        return bindparam("own_unit_id", type_=Key)

    @property
    def post(self) -> BindParameter[Any]:
        return bindparam("own_post", type_=Key)

    @property
    def region_code(self) -> BindParameter[Any]:
        return bindparam("own_region", type_=Key)

    @property
    def bearer_key(self) -> BindParameter[Any]:
        return bindparam("bearer_key", type_=Key)

    @property
    def authorised_categories(self) -> frozenset[str] | None:
        """Return what authorisations may open at most: of a firm or organisation, what was agreed (IM-2024 §42(2))."""
        return frozenset[str]().union(*(duty.categories for duty in self.duties)) if self.has_unit else None

    def on_duty(self, category: ColumnElement[Any] | str, region: ColumnElement[Any]) -> ColumnElement[bool]:
        """Return whether a live duty covers the category in the region; the duties are part of the statement's key."""
        return or_(false(), *(_covers(duty, category, region) for duty in self.duties))

    def on_any_duty(self, region: ColumnElement[Any]) -> ColumnElement[bool]:
        """Return whether a live duty covers the region."""
        return or_(false(), *(region.in_(_below(duty.region_code)) for duty in self.duties))

    def rules(self, region: ColumnElement[Any]) -> ColumnElement[bool]:
        """Return whether the region lies in the subtree of the caller's own unit (IM-2018 §5)."""
        return region.in_(_below(self.region_code)) if self.has_region else false()


ANYBODY = Ground()
Predicate = Callable[[Columns, Ground], ColumnElement[bool]]


def some(*sources: FromClause, where: ColumnElement[bool]) -> ColumnElement[bool]:
    """Return whether `sources` have such a row; every other column in `where` is of the row outside.

    Said outright, because a predicate may stand inside a sub-select of its row, where it would else be asked of any
    row of the page.
    """
    return exists().where(where).correlate_except(*sources)


def some_of_each(*sources: FromClause, where: ColumnElement[bool]) -> ColumnElement[bool]:
    """Return the same as `some`, looked up for each row outside by itself.

    PostgreSQL would else read a whole table as soon as one row of a page needs to be looked up in it.
    """
    found: Select[Any] = select(literal_column("1")).select_from(*sources).where(where).correlate_except(*sources)
    return found.suffix_with("OFFSET 0", dialect="postgresql").exists()


def _below(region: Any) -> Any:
    return select(region_closure.c.descendant).where(region_closure.c.ancestor == region)


def _covers(duty: Duty, category: ColumnElement[Any] | str, region: ColumnElement[Any]) -> ColumnElement[bool]:
    below = _below(duty.region_code)
    if isinstance(category, str):
        return region.in_(below) if category in duty.categories else false()
    return and_(category.in_(sorted(duty.categories)), region.in_(below))
