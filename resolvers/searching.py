"""Names by their characters: two ways to the rows, of which the question itself, on each run, takes one.

Where few names have all pairs of the text, the pairs lead to them. Where many do, going along the rows in their order
meets the next hits soon, and at worst passes each name once in an index that holds all it needs. The number only
chooses the way: what is found, and its order, is the same on both.
"""

from collections.abc import Callable
from typing import Any

from sqlalchemy import JSON, Boolean, ColumnElement, Select, Text, and_, func, literal_column, not_, select, true
from sqlalchemy.dialects.postgresql import ARRAY

from db.tables import subject, subject_bigram
from resolvers.bigrams import bigrams
from resolvers.comparing import Operand, Way, contains, long_enough
from resolvers.ground import Columns
from resolvers.plan import Scalar

FEW = 2500  # names that are fetched one by one in some milliseconds


def ways_to_subjects(value: Scalar, operand: Operand) -> tuple[Way, ...]:
    """Return the two ways to subjects whose name contains the text."""
    is_few, has_pairs = _paired(value, operand)
    is_hit = contains("name")  # looked at before all other conditions: most rows fail it
    return (
        Way(is_few, lambda c: and_(has_pairs(c), is_hit(c, value, operand))),
        Way(not_(is_few), lambda c: is_hit(c, value, operand)),
    )


def ways_to_rows_of_subjects(value: Scalar, operand: Operand) -> tuple[Way, ...]:
    """Return the two ways to rows whose subject's name contains the text."""
    is_few, has_pairs = _paired(value, operand)

    def by_pairs(c: Columns) -> ColumnElement[bool]:
        named = subject.alias()
        return c.subject_id.in_(select(named.c.id).where(has_pairs(named.c)))

    return Way(is_few, by_pairs), Way(not_(is_few), lambda _: true())


def _paired(value: Scalar, operand: Operand) -> tuple[ColumnElement[bool], Callable[[Columns], ColumnElement[bool]]]:
    """Return whether few names have the pairs of the text, and the test that leads to the names that have them."""
    if operand.dialect == "postgresql":
        pairs = operand.bind(value, ARRAY(Text()), _pairs_of)

        def has_all(c: Columns) -> ColumnElement[bool]:
            return c.name_bigrams.op("@>", return_type=Boolean())(pairs)

        counted = subject.alias()
        few = select((_some(select(_ONE).select_from(counted).where(has_all(counted.c))) <= FEW).label("is_few")).cte()
        return select(few.c.is_few).scalar_subquery(), has_all

    # SQLite has no arrays: the rarest pair leads; each is counted as far as needed.
    listed: Any = func.json_each(operand.bind(value, JSON(), _pairs_of)).table_valued("value")
    number = _some(select(_ONE).where(subject_bigram.c.bigram == listed.c.value).correlate(listed))
    ranked = select(listed.c.value.label("pair"), number.label("names")).order_by("names", "pair").limit(1).cte()
    rarest = select(ranked.c.pair).scalar_subquery()
    found = select(subject_bigram.c.subject_id).where(subject_bigram.c.bigram == rarest)
    return select(ranked.c.names <= FEW).scalar_subquery(), lambda c: c.id.in_(found)


_ONE: ColumnElement[Any] = literal_column("1").label("one")


def _some(rows: Select[Any]) -> ColumnElement[Any]:
    """Return how many rows there are, counted no further than needed."""
    return select(func.count()).select_from(rows.limit(FEW + 1).subquery()).scalar_subquery()


def _pairs_of(text: str) -> list[str]:
    return bigrams(long_enough(text))
