"""Why a whole submission is refused: one class for each meaning, each with a stable code.

Messages name columns, codes and limits; they never carry the content of a cell.
"""

from collections.abc import Sequence
from typing import ClassVar


class IntakeRefused(Exception):
    """The submission as a whole is refused and nothing of it was written; `article`: the provision behind it."""

    code: ClassVar[str]
    article: ClassVar[str | None] = None


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


class EnvelopeInvalid(IntakeRefused):
    """The first line of a stream is not what a submission begins with."""

    code = "ENVELOPE_INVALID"

    def __init__(self) -> None:
        super().__init__("the first line is not the envelope of a submission")


class RecordsMissing(IntakeRefused):
    """Another number of records came than the envelope says."""

    code = "RECORDS_MISSING"

    def __init__(self) -> None:
        super().__init__("more or fewer records came than the first line says")


class ClientKeyReused(IntakeRefused):
    """The client key stands for another submission of the same submitter: a repeat is the same, to the letter."""

    code = "KEY_REUSED"
    article = "IM-2018 §20"

    def __init__(self) -> None:
        super().__init__("the client key of the first line stands for another submission already")


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
    article = "IM-2018 §7"

    def __init__(self) -> None:
        super().__init__("the unit is not a provider of public credit information")


class ProviderSuspended(IntakeRefused):
    """The unit is a provider but not active now."""

    code = "PROVIDER_SUSPENDED"
    article = "IM-2018 §7"

    def __init__(self) -> None:
        super().__init__("the provider is suspended")


class CatalogueItemNotInForce(IntakeRefused):
    """No published catalogue item in force covers the records of this submission (IM-2018 §19)."""

    code = "CATALOGUE_ITEM_NOT_IN_FORCE"
    article = "IM-2018 §19"

    def __init__(self, categories: Sequence[str]) -> None:
        self.categories = tuple(categories)
        super().__init__("no catalogue item in force covers " + ", ".join(f"`{key}`" for key in categories))


class ReferenceRefused(IntakeRefused):
    """The reference under which all rows were published says what may not be collected (IM-2018 §18)."""

    code = "TEXT_NOT_COLLECTED"
    article = "IM-2018 §18"

    def __init__(self) -> None:
        super().__init__("the reference of publication is no plain text, or says what may not be collected")


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


class AttestationRequired(IntakeRefused):
    """The submitter does not attest to the truth of what it submits in the words in force (IM-2018 §21)."""

    code = "ATTESTATION_REQUIRED"
    article = "IM-2018 §21"

    def __init__(self, version: str) -> None:
        super().__init__(f"attest to the truth of the submission by the statement `{version}`")


class NoOwnSubject(IntakeRefused):
    """Who declares its own information is no subject here."""

    code = "NOT_AVAILABLE"

    def __init__(self) -> None:
        super().__init__("there is no subject that could declare anything")


class NoReceiver(IntakeRefused):
    """No working institution receives what subjects of this region declare (IM-2018 §5)."""

    code = "NOT_AVAILABLE"

    def __init__(self) -> None:
        super().__init__("no institution of the region receives what subjects declare")
