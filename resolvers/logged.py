"""The subjects of logged questions: as the log's own rows name them, and as its reader's entry names them again."""

from typing import Any

from sqlalchemy import Select, case, func, select

from db.tables_of_use import query_log_subject
from resolvers.authorise import Granted
from resolvers.columns import LEAVES
from resolvers.compilation import Compilation, Parent
from resolvers.json_sql import JoinText, JsonArray, JsonObject, fixed_text

MAX_SUBJECTS = 500  # as many as one question can ask for by code


def logged_subjects(state: Compilation, granted: Granted, parent: Parent) -> Select[Any]:
    """Return the select of (j, d) of an entry's subjects; whoever is shown one was told of that subject."""
    assert parent.columns is not None
    assert parent.source is not None
    assert granted.cell is not None  # fields.csv gives it a class of cells
    ((type_name, fields),) = granted.children.items()
    about = query_log_subject.alias()
    place = func.row_number().over(order_by=about.c.pseudonym).label("rn")
    of_entry = select(*about.c, place).where(about.c.entry_id == parent.columns["id"])
    rows = of_entry.order_by(about.c.pseudonym).limit(MAX_SUBJECTS).correlate(parent.source).subquery()
    pairs = [
        (g.field.key, fixed_text(type_name) if g.field.is_typename else LEAVES[g.field.coordinate](rows.c))
        for g in fields
    ]
    site = state.site(parent.chain[-2].rows[parent.type_name], (granted.cell,))
    named = JoinText(rows.c.pseudonym.concat(f":{site};"))
    # A cell that is withheld tells of nobody.
    told = case((state.allows(granted.cell, parent.columns), named), else_="")
    return select(JsonArray(JsonObject(pairs), rows.c.rn).label("j"), told.label("d")).select_from(rows)
