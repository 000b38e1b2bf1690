"""The rows that a connection or count is made of: those this caller may see, tied to the row above."""

from dataclasses import dataclass
from functools import cached_property
from typing import Any

from sqlalchemy import ColumnElement, FromClause, Select, and_

from resolvers.authorise import Granted
from resolvers.comparing import Way, is_in_force
from resolvers.compilation import Compilation, Parent, is_type
from resolvers.ground import Columns


@dataclass(frozen=True)
class Connection:
    """One connection, or one count, in the making: the rows of `granted` below `parent`."""

    state: Compilation
    granted: Granted
    parent: Parent
    table: FromClause

    @property
    def fields(self) -> tuple[Granted, ...]:
        return self.granted.children[self.granted.field.type_name]

    def rows(self) -> tuple[FromClause, ColumnElement[bool]]:
        """Return the table under a new alias, and the predicate of every row this caller may see here."""
        source = self.table.alias()
        where = [self.state.visible(self.granted, source.c), *_ties(self, source.c)]
        return source, and_(*where)

    def way(self, way: Way) -> tuple[FromClause, ColumnElement[bool]]:
        """Return the same rows as `rows`, to be found in this way."""
        source, where = self.rows()
        return source, and_(way.leads(source.c), where)

    @cached_property
    def ways(self) -> tuple[Way, ...]:
        """Return the ways to the rows; page and total choose together."""
        return self.state.ways(self.granted)

    def tied(self, made: Select[Any]) -> Select[Any]:
        """Let a select that stands beside the row above read that row."""
        return made if self.parent.source is None else made.correlate(self.parent.source)


def _of_catalogue(made: Connection, c: Columns) -> list[ColumnElement[bool]]:
    """Return what is asked of the catalogue where nothing is said: what is published, and in force today."""
    given = made.granted.field.arguments
    is_published = given.get("state") in (None, "PUBLISHED")
    published = [c.state == "PUBLISHED"] if given.get("state") is None else []
    is_today = is_published and given.get("asOf") is None
    return [*published, is_in_force(c, made.state.target.ground.today)] if is_today else published


def _ties(made: Connection, c: Columns) -> list[ColumnElement[bool]]:
    """Return what ties the rows to the row above, or to the day."""
    above, coordinate = made.parent.columns, made.granted.field.coordinate
    if coordinate == "Query.catalogue":
        return _of_catalogue(made, c)
    if above is None:
        return []
    if coordinate == "CreditList.entries":
        return [c.list_id == above["id"]]
    if coordinate.endswith(".accessHistory"):  # the log knows its subjects by pseudonym alone
        return [c.pseudonym == above["pseudonym"], is_type(made.parent.type_name, above)]
    # Below an interface each concrete type has a select of its own; it reads nothing for rows of the other type.
    return [c.subject_id == above["id"], is_type(made.parent.type_name, above)]
