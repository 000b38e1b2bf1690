"""The period of which figures are asked: one that ends before it begins is refused, not counted as empty."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from sqlalchemy import Date, Select

from resolvers.authorise import Granted
from resolvers.compilation import Compilation, Parent
from resolvers.connection import connection
from resolvers.plan import Scalar
from resolvers.refusal import Refusal


class PeriodInvalid(Refusal):
    """The last day of the period is before its first."""


@dataclass(frozen=True)
class _LastDay(Scalar):
    """The last day of a period that begins on `first`."""

    first: Scalar = field(kw_only=True)

    def value_in(self, variables: Mapping[str, Any]) -> date:
        """Return the day that this question gives. Raises: PeriodInvalid."""
        last: date = super().value_in(variables)
        if last < self.first.value_in(variables):
            raise PeriodInvalid
        return last


def units_in_period(state: Compilation, granted: Granted, parent: Parent) -> Select[Any]:
    """Return the select of (j, d) of the units whose figures of one period are asked for."""
    arguments, path = granted.field.arguments, granted.field.path
    last = _LastDay(arguments["until"].value, arguments["until"].source, first=arguments["from"])
    state.binds.bind(last, Date(), path=path)  # looked at in each question, also where no figure is asked for
    return connection(state, granted, parent)
