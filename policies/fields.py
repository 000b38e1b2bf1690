"""Which class each field of the graph and each content key of a record belongs to. What is not named is closed.

Where a class may stand is closed too: no line of fields.csv opens a field past the rows that decide it.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from policies.bans import ban_on_field
from policies.consents import CONTENT_CLASSES
from policies.tables import PolicyFileError, read_rows
from policies.vocabulary import ROW_CLASSES, ROW_OF

RULES = Path(__file__).parent / "rules"
BY_TYPE = "BY_TYPE"  # decided by the row class of whatever concrete type is answered
WITH_PARENT = "WITH_PARENT"  # decided with the field above it
DERIVED = "DERIVED"  # the same, and computed from more than the caller sees, as its article permits
NO_CELL = (BY_TYPE, WITH_PARENT, DERIVED)  # not decided as a cell of their own
FIELD_COLUMNS: tuple[str, ...] = ("coordinate", "class", "citation")
CONTENT_COLUMNS: tuple[str, ...] = ("key", "class", "chinese", "citation")
# The types whose rows are decided; the line of each must stand.
ROW_TYPES: Mapping[str, str] = {
    "Organization": "ORGANIZATION",
    "Person": "PERSON",
    "Record": "RECORD",
    "CreditList": "LIST",
    "ListEntry": "LIST_ENTRY",
    "CatalogueItem": "CATALOGUE_ITEM",
    "Unit": "UNIT",
    "Viewer": "VIEWER",
    "Case": "CASE",
    "Tip": "TIP",
    "Authorisation": "AUTHORISATION",
    "Consent": "CONSENT",
    "Submission": "SUBMISSION",
    "HeldRow": "HELD_ROW",
    "QueryLogEntry": "LOG_ENTRY",
    "AccessEvent": "ACCESS_EVENT",
    "AggregationEntry": "AGGREGATION_ENTRY",
    "ArchivedRecord": "ARCHIVED_RECORD",
    "ServiceStatement": "SERVICE",
    "ProviderQuality": "PROVIDER_QUALITY",
}
# Types without rows of their own: what they hold was decided with the field that leads to them.
_PARTS = (
    *(kind + part for kind in ("Record", "ListEntry", "Subject", "CatalogueItem") for part in ("Connection", "Edge")),
    *(kind + part for kind in ("Case", "Tip", "Authorisation") for part in ("Connection", "Edge")),
    *(kind + part for kind in ("Consent", "HeldRow") for part in ("Connection", "Edge")),
    *("PageInfo", "FacetCell", "RecordFlags", "Annotation", "RecordVersion", "RecordChange", "RelatedPerson"),
    "SubjectResult",
    "CatalogueComment",
    *("SubmittedRow", "RefusedField"),
    *("Statistics", "StatisticsCell"),
    *("ViewerGrant", "ViewerClass"),
    *(kind + part for kind in ("AccessEvent", "ArchivedRecord", "AggregationEntry") for part in ("Connection", "Edge")),
    *("QueryLogConnection", "QueryLogEntryEdge", "QueryLogSubject"),
    *("ProviderQualityConnection", "ProviderQualityEdge", "OmittedDecision"),
    *("LedgerFigures", "PunctualityFigures", "IntakeFigures"),
)
# The only fields that lead to rows: by type, the names of its fields.
_LEADING: Mapping[str, tuple[str, ...]] = {
    "Query": (
        *("viewer", "serviceSpecification", "node", "subject", "subjects", "records", "lists", "list", "catalogue"),
        *("statistics", "providerQuality"),
        *("consents", "heldRows"),
        *("cases", "case", "tips", "authorisations", "aggregationLog", "queryLog"),
    ),
    "Mutation": (
        "submitRecords", "declareDecisions",
        *("correctRecord", "supersedeRecord", "revokeRecord", "openRecord"),
        *("giveConsent", "revokeConsent", "decideHeldRow"),
        *("draftCatalogueItem", "openCatalogueComments", "commentOnCatalogueItem", "approveCatalogueItem"),
        *("publishCatalogueItem", "fileCatalogueItem", "withdrawCatalogueItem"),
    ),
    "Viewer": ("subject", "unit"),
    "SubjectResult": ("subject",),
    "Organization": ("records", "listEntries", "cases", "accessHistory", "archive"),
    "Person": ("records", "listEntries", "cases", "accessHistory"),
    "Record": ("subject", "provider"),
    "CreditList": ("entries",),
    "ListEntry": ("list", "subject", "determiningUnit"),
    "Case": ("subject", "record", "entry", "provider", "unit"),
    "Tip": ("subject",),
    "Authorisation": ("subject", "holder"),
    "Consent": ("subject", "holder"),
    "HeldRow": ("provider", "record"),
    "Submission": ("provider",),
    "QueryLogEntry": ("unit",),
    "AccessEvent": ("unit",),
    "AggregationEntry": ("unit",),
    "ProviderQuality": ("provider",),
}
# What can have one class only.
_SETTLED: Mapping[str, str] = {
    **ROW_TYPES,
    **{f"{kind}.{name}": BY_TYPE for kind, names in _LEADING.items() for name in names},
    # It is decided key by key (content.csv), and has no class of its own.
    "Record.content": WITH_PARENT,
    # A count says no more than the rows it counts (IM-2018 §23).
    "Organization.recordCount": "RECORD",
    "Person.recordCount": "RECORD",
    # Many subjects in one question are a right of their own (IM-2018 §25).
    "Query.subjectsByCodes": "SUBJECT_BATCH",
    # Free text waits for its screening, and a number for the provision that publishes it (IM-2018 §27; IM-2024 §36).
    "Record.title": "RECORD_TEXT",
    "ListEntry.grounds": "LIST_ENTRY_TEXT",
    "ListEntry.listedNumber": "LISTED_NUMBER",
    "ListEntry.relatedPersons": "RELATED_PERSON",
    # What somebody said about a draft is for those who work on it (NX-2024 §27 ¶3).
    "CatalogueItem.comments": "CATALOGUE_COMMENT",
    # How long a record is kept and how it came about is for its parties (IM-2018 §36; IM-2024 §38).
    **{f"Record.{name}": "RECORD_GOVERNANCE" for name in ("endedOn", "disclosureUntil", "submittedAt", "versions")},
    # What was wrong before is for its subject and who answers for it: to all others only what is right is told.
    "Record.changes": "RECORD_CHANGE",
    "Record.exceptionReason": "CONTENT_REMARK",
    # What an applicant pleads and why it was so decided is free text; who reports is for the desk alone (IM-2018 §27;
    # IM-2017-27 (11)).
    "Case.statement": "CASE_TEXT",
    "Case.reason": "CASE_TEXT",
    # What was held back is read by the desk that decides, and by nobody else (IM-2018 §18).
    "HeldRow.text": "HELD_TEXT",
    "Tip.reporterName": "TIP_REPORTER",
    "Tip.reporterContact": "TIP_REPORTER",
    # What a provider did not submit is named to itself alone; others are told how much it is (NX-2024 §28).
    "ProviderQuality.omitted": "QUALITY_LINE",
}

# The same of content keys: free text, remarks, and the one that names a person (IM-2018 §27, §12).
_SETTLED_CONTENT: Mapping[str, str] = {
    **dict.fromkeys(("decisionTitle", "content", "violationKind", "facts", "legalBasis"), "CONTENT_TEXT"),
    **dict.fromkeys(("suspendedOrRevokedLicence", "businessScope", "certifiedScope"), "CONTENT_TEXT"),
    **dict.fromkeys(("commitmentMatter", "judgmentDuty", "listedReason", "delistedReason"), "CONTENT_TEXT"),
    **dict.fromkeys(("accidentName", "contractName"), "CONTENT_TEXT"),
    **dict.fromkeys(("taxRegistrationNo", "exceptionReason", "remark"), "CONTENT_REMARK"),
    **dict.fromkeys(("executiveName", "executivePost"), "CONTENT_REMARK"),
    "legalRepresentative": "CONTENT_REPRESENTATIVE",
    # What a person must consent to, field by field (IM-2018 §18 ¶2).
    "annualIncome": CONTENT_CLASSES["INCOME"],
    "depositBalance": CONTENT_CLASSES["DEPOSIT"],
    "securitiesHeld": CONTENT_CLASSES["SECURITIES"],
    "commercialInsurance": CONTENT_CLASSES["COMMERCIAL_INSURANCE"],
    "realEstate": CONTENT_CLASSES["REAL_ESTATE"],
    "taxAmount": CONTENT_CLASSES["TAX_AMOUNT"],
}


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

    Raises: PolicyFileError for unknown and misplaced classes, duplicates, missing citations, empty cells and types with
    rows that have no line, of both files at once.
    """
    fields, faults = _classes(folder / "fields.csv", FIELD_COLUMNS, _misplaced)
    content, content_faults = _classes(folder / "content.csv", CONTENT_COLUMNS, _misplaced_content)
    if fields or not faults:  # under a faulty header nothing was read, and nothing is known to be missing
        faults += [f"fields.csv:1: `{kind},{cls}` must stand" for kind, cls in ROW_TYPES.items() if kind not in fields]
    faults += content_faults
    if faults:
        raise PolicyFileError(faults)
    return FieldClasses(fields, content)


def _classes(
    path: Path, columns: tuple[str, ...], misplaced: Callable[[str, str], Iterable[str]]
) -> tuple[dict[str, str], list[str]]:
    """Return the class of each name in the first column, as far as it can be read, and what is wrong with the file."""
    found: dict[str, str] = {}

    def check(values: Mapping[str, str]) -> Iterable[str]:
        name, cls = values[columns[0]], values["class"]
        found.setdefault(name, cls)
        return misplaced(name, cls)

    try:
        read_rows(path, columns, unique=columns[:1], check=check)
    except PolicyFileError as error:
        return found, list(error.faults)
    return found, []


def _misplaced(coordinate: str, cls: str) -> Iterator[str]:
    """Yield what is wrong with the class of one type or field."""
    kind, _, field = coordinate.partition(".")
    settled = _SETTLED.get(coordinate, cls)
    if cls not in ROW_OF and cls not in NO_CELL:
        yield f"`{cls}` is no class that can be used here"
    elif cls != settled:
        yield f"`{coordinate}` can be `{settled}` only, not `{cls}`"
    elif coordinate in _SETTLED:
        return
    elif not field:
        yield f"`{coordinate}` is no type with rows of its own"
    elif cls == BY_TYPE:
        yield f"`{coordinate}` leads to no rows: it can not be `{cls}`"
    elif cls in NO_CELL:
        if kind not in _PARTS:
            yield f"`{coordinate}` needs a class of cells: it can not be `{cls}`"
    elif ROW_OF[cls] == cls:
        yield f"`{coordinate}` needs a class of cells: `{cls}` is one of rows"
    elif ROW_TYPES.get(kind) != ROW_OF[cls]:
        yield f"`{cls}` is decided on rows of `{ROW_OF[cls]}`: `{coordinate}` can not have it"


def _misplaced_content(key: str, cls: str) -> Iterator[str]:
    """Yield what is wrong with the class of one content key: it is a cell of its record, never the record itself."""
    ban = ban_on_field(key, person=True)
    # A name that speaks of what needs consent needs it, whoever declares the key.
    of_name = CONTENT_CLASSES.get(ban.key, cls) if ban is not None else cls
    settled = _SETTLED_CONTENT.get(key, of_name)
    if ban is not None and ban.rule == "BANNED":
        yield f"`{key}` may not be collected ({ban.citation})"
    elif cls not in ROW_CLASSES["RECORD"]:
        yield f"`{cls}` is no class that can be used here"
    elif cls != settled:
        yield f"`{key}` can be `{settled}` only, not `{cls}`"
