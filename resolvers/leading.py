"""Which rows a field leads to: how many, and of which types, from the plan alone."""

from resolvers.dimensions import DIMENSIONS
from resolvers.plan import Field

SUBJECTS = ("Organization", "Person")
NODES = {"QueryLog": "QueryLogEntry"}  # the rows of a connection that is not called after them
LISTS = ("listEntries", "lists")  # plain lists of rows; every other plural is a connection


def is_plural(field: Field) -> bool:
    """Tell whether the field answers rows by browsing."""
    return field.type_name.endswith("Connection") or field.name in LISTS or is_counted(field)


def is_counted(field: Field) -> bool:
    """Tell whether the field counts what is open to anybody."""
    return field.type_name == "Statistics"


def row_types(field: Field) -> tuple[str, ...]:
    """Return the concrete types whose rows the field may answer."""
    if is_counted(field):
        return (DIMENSIONS[field.arguments["by"]].rows,)
    if not field.type_name.endswith("Connection"):
        return tuple(field.children)
    node = field.type_name.removesuffix("Connection")
    return SUBJECTS if node == "Subject" else (NODES.get(node, node),)
