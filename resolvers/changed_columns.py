"""What a version of a record holds beside its content, as the wire calls it."""

from collections.abc import Mapping

from policies.fields import FieldClasses

# What of a version stands on the wire by itself, and under which name there.
COLUMNS: Mapping[str, str] = {
    "category": "category",
    "openness": "openness",
    "openness_basis": "opennessBasis",
    "title": "title",
    "document_number": "documentNumber",
    "decided_on": "decidedOn",
    "ended_on": "endedOn",
    "publicity_until": "publicityUntil",
    "disclosure_until": "disclosureUntil",
    "region_code": "regionCode",
    "exception_reason": "exceptionReason",
    "performance_due_on": "performanceDueOn",
    "performed_on": "performedOn",
}


def classes_of_columns(classes: FieldClasses) -> Mapping[str, str]:
    """Return the class of each column of a version that stands on the wire by itself."""
    return {column: classes.fields[f"Record.{name}"] for column, name in COLUMNS.items()}
