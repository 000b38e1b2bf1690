"""Which class each field of the graph and each content key of a record belongs to. What is not named is closed."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from policies.reader import ROW_CLASSES, ROW_OF
from policies.tables import PolicyFileError, read_rows

RULES = Path(__file__).parent / "rules"
BY_TYPE = "BY_TYPE"  # decided by the row class of whatever concrete type is answered
WITH_PARENT = "WITH_PARENT"  # decided with the field above it
FIELD_COLUMNS: tuple[str, ...] = ("coordinate", "class", "citation")
CONTENT_COLUMNS: tuple[str, ...] = ("key", "class", "chinese", "citation")


class UnclassifiedField(RuntimeError):
    """The schema has fields that no line of fields.csv classifies, or the file names fields that do not exist."""


@dataclass(frozen=True)
class FieldClasses:
    """`fields`: coordinate → class; `content`: content key → class."""

    fields: Mapping[str, str]
    content: Mapping[str, str]

    def require(self, coordinates: Iterable[str]) -> None:
        """Check that the file and the schema name the same fields.

        Raises: UnclassifiedField naming both sides' strays; the service does not start.
        """
        named = {name for name in self.fields if "." in name}  # a type alone classifies its rows
        given = set(coordinates)
        missing, strays = sorted(given - named), sorted(named - given)
        if missing or strays:
            raise UnclassifiedField(
                f"fields.csv: without a class: {', '.join(missing) or 'none'}; unknown: {', '.join(strays) or 'none'}"
            )

    def content_keys(self, cls: str) -> tuple[str, ...]:
        """Return the content keys of one class, sorted."""
        return tuple(sorted(key for key, each in self.content.items() if each == cls))

    def content_classes(self) -> tuple[str, ...]:
        """Return every class that content keys have, sorted."""
        return tuple(sorted(set(self.content.values())))


def load_fields(folder: Path = RULES) -> FieldClasses:
    """Read fields.csv and content.csv.

    Raises: PolicyFileError for unknown classes, duplicates, missing citations and empty cells, of both files at once.
    """
    faults: list[str] = []
    fields = _classes(folder / "fields.csv", FIELD_COLUMNS, {*ROW_OF, BY_TYPE, WITH_PARENT}, faults)
    content = _classes(folder / "content.csv", CONTENT_COLUMNS, ROW_CLASSES["RECORD"], faults)
    if faults:
        raise PolicyFileError(faults)
    return FieldClasses(fields, content)


def _classes(path: Path, columns: tuple[str, ...], known: Collection[str], faults: list[str]) -> dict[str, str]:
    """Return the class of each name in the first column, and add what is wrong with the file."""

    def check(values: Mapping[str, str]) -> list[str]:
        return [] if values["class"] in known else [f"`{values['class']}` is no class that can be used here"]

    try:
        rows = read_rows(path, columns, unique=columns[:1], check=check)
    except PolicyFileError as error:
        faults.extend(error.faults)
        return {}
    return {row.values[columns[0]]: row.values["class"] for row in rows}
