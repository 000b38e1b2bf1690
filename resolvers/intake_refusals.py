"""Why a whole submission is refused: one class for each meaning, each with a stable code.

Messages name columns, codes and limits; they never carry the content of a cell.
"""

from collections.abc import Sequence
from typing import ClassVar


class IntakeRefused(Exception):
    """The submission as a whole is refused and nothing of it was written."""

    code: ClassVar[str]


class FileUnreadable(IntakeRefused):
    """The file is missing, broken, or neither CSV nor XLSX."""

    code = "FILE_UNREADABLE"

    def __init__(self, reason: str) -> None:
        super().__init__(f"the file cannot be read: {reason}")


class FileTooLarge(IntakeRefused):
    """The file, or what it unpacks to, is larger than the limit."""

    code = "FILE_TOO_LARGE"

    def __init__(self, max_bytes: int) -> None:
        super().__init__(f"the file is larger than the limit of {max_bytes} bytes; split it")


class FileEmpty(IntakeRefused):
    """The file has headers but not one data row."""

    code = "FILE_EMPTY"

    def __init__(self) -> None:
        super().__init__("the file holds no data row")


class ColumnsMissing(IntakeRefused):
    """Columns that the template cannot do without are not there."""

    code = "COLUMNS_MISSING"

    def __init__(self, columns: Sequence[str]) -> None:
        self.columns = tuple(columns)
        super().__init__("the file lacks these columns of the template: " + ", ".join(f"`{name}`" for name in columns))


class ColumnsDuplicated(IntakeRefused):
    """Two columns say that they hold the same template field."""

    code = "COLUMNS_DUPLICATED"

    def __init__(self, columns: Sequence[str]) -> None:
        self.columns = tuple(columns)
        super().__init__("these columns occur more than once: " + ", ".join(f"`{name}`" for name in columns))


class EncodingUnknown(IntakeRefused):
    """The text is neither UTF-8 nor GB18030."""

    code = "ENCODING_UNKNOWN"

    def __init__(self) -> None:
        super().__init__("the text is neither UTF-8 nor GB18030; save the file as CSV UTF-8")


class FieldTooLong(IntakeRefused):
    """One cell is longer than any cell may be: usually a quotation mark that is never closed."""

    code = "FIELD_TOO_LONG"

    def __init__(self, row: int) -> None:
        super().__init__(f"row {row} holds a cell longer than the reader allows; look for an unclosed quotation mark")


class ProviderUnknown(IntakeRefused):
    """No unit has this code."""

    code = "PROVIDER_UNKNOWN"

    def __init__(self) -> None:
        super().__init__("no unit is registered under the provider code")


class ProviderNotEntitled(IntakeRefused):
    """The unit is not registered as a provider (IM-2018 §7)."""

    code = "PROVIDER_NOT_ENTITLED"

    def __init__(self) -> None:
        super().__init__("the unit is not a provider of public credit information")


class ProviderSuspended(IntakeRefused):
    """The unit is a provider but not active now."""

    code = "PROVIDER_SUSPENDED"

    def __init__(self) -> None:
        super().__init__("the provider is suspended")


class CatalogueItemNotInForce(IntakeRefused):
    """No published catalogue item in force covers the records of this submission (IM-2018 §19)."""

    code = "CATALOGUE_ITEM_NOT_IN_FORCE"

    def __init__(self, categories: Sequence[str]) -> None:
        self.categories = tuple(categories)
        super().__init__("no catalogue item in force covers " + ", ".join(f"`{key}`" for key in categories))


class RejectsUnwritable(IntakeRefused):
    """The folder for rejected rows cannot be written safely."""

    code = "REJECTS_UNWRITABLE"

    def __init__(self) -> None:
        super().__init__("the folder for rejected rows is missing, is a link, or cannot be written")


class IntakeBusy(IntakeRefused):
    """Another submission is being written; this one has written nothing and may be tried again."""

    code = "INTAKE_BUSY"

    def __init__(self) -> None:
        super().__init__("another submission is being written; try again when it has ended")
