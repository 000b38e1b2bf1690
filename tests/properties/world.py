"""The rows of a store as conditions read them, and the naive judge: Casbin itself is asked for every row and cell."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from policies.actor import Asker
from policies.conditions import holding
from policies.decide import Policy
from tests.properties.callers import Caller
from tests.properties.house import classes
from tests.properties.stores import TODAY, Row, Store, above

ROW_CLASS = {kind: cls for kind, cls in classes().fields.items() if "." not in kind}
TABLE = {
    "Organization": "subject",
    "Person": "subject",
    "Record": "record",
    "CreditList": "credit_list",
    "ListEntry": "list_entry",
    "CatalogueItem": "catalogue_item",
    "Unit": "unit",
    "Case": "credit_case",
    "Tip": "tip",
    "Authorisation": "authorisation",
    "Consent": "consent",
    "HeldRow": "held_row",
    "Submission": "submission",
    "QueryLogEntry": "query_log",
    "AccessEvent": "access_event",
    "AggregationEntry": "aggregation_log",
    "ProviderQuality": "provider_quality",
    "ArchivedRecord": "record",
}
OF_A_SUBJECT = ("Record", "ListEntry", "Case", "Tip", "Authorisation", "ArchivedRecord", "Consent")


class World:
    """One store with what a condition reads beside a row: regions, authorisations, cases, a person's records, …"""

    def __init__(self, store: Store) -> None:
        self.rows = {name: [dict(row) for row in rows] for name, rows in store.rows.items()}
        for row in self.rows["aggregation_log"]:
            row["id"] = f"{row['act_id']}{10_000_000 + row['place']}"
        self.by_id = {name: {row["id"]: row for row in rows if "id" in row} for name, rows in self.rows.items()}
        for name in ("record", "list_entry", "subject", "credit_case", "tip", "held_row", "catalogue_item"):
            for row in self.rows[name]:
                row["regions"] = above(row["region_code"])
        self.rows["access_event"] = list(self._accesses())
        self.rows["provider_quality"] = list(self._submitting())
        self.period: tuple[date, date] | None = None  # in which the work of units is counted, as it was asked last
        self._stand_beside()
        for entry in self.rows["list_entry"]:
            entry["number_exception"] = self.by_id["credit_list"][entry["list_id"]]["number_exception"]
        for subject in self.rows["subject"]:
            subject["records"] = [row for row in self.rows["record"] if row["subject_id"] == subject["id"]]
            subject["entries"] = [row for row in self.rows["list_entry"] if row["subject_id"] == subject["id"]]

    def _submitting(self) -> Iterator[Row]:
        """Yield the units whose work is counted: providers, and whoever else has submitted."""
        senders = {row["provider_id"] for row in self.rows["submission"]}
        for row in self.rows["unit"]:
            if row["is_provider"] or row["id"] in senders:
                yield row | {"regions": above(row["region_code"])}

    def _accesses(self) -> Iterator[Row]:
        """Yield who asked about whom: each subject that an entry of the log names."""
        for named in self.rows["query_log_subject"]:
            entry = self.by_id["query_log"][named["entry_id"]]
            yield {**entry, **named, "id": f"{named['entry_id']}{named['pseudonym']}"}

    def _stand_beside(self) -> None:
        """Put the authorisations, consents and cases of its subject beside each row, and the kind of its subject."""
        for row in self.rows["authorisation"]:
            covering = self.rows["authorisation_category"]
            row["categories"] = [each["category"] for each in covering if each["authorisation_id"] == row["id"]]
        for row in self.rows["consent"]:
            row["fields"] = [each["field"] for each in self.rows["consent_field"] if each["consent_id"] == row["id"]]
        for row in self.rows["record"]:
            row["consents"] = [each for each in self.rows["consent"] if each["subject_id"] == row["subject_id"]]
            row["sole_trader"] = self.by_id["subject"][row["subject_id"]]["sole_trader"]
        for name in ("subject", "record", "list_entry"):
            for row in self.rows[name]:
                whose = row["id"] if name == "subject" else row["subject_id"]
                row["authorisations"] = [each for each in self.rows["authorisation"] if each["subject_id"] == whose]
                row["cases"] = [each for each in self.rows["credit_case"] if each["subject_id"] == whose]
                row["subject_kind"] = self.by_id["subject"][whose]["kind"]
        for row in self.rows["access_event"]:
            given = self.rows["authorisation"]
            row["authorisations"] = [each for each in given if each["subject_pseudonym"] == row["pseudonym"]]

    def rows_of(self, kind: str) -> list[Row]:
        """Return all rows of the table of `kind`."""
        return self.rows[TABLE[kind]]

    def kind(self, kind: str, row: Row) -> str:
        """Return the concrete type of a row of the table of `kind`."""
        if TABLE[kind] != "subject":
            return kind
        return "Person" if row["kind"] == "NATURAL_PERSON" else "Organization"

    def subject_of_row(self, row: Row) -> Row:
        """Return the subject that a row is, or is about."""
        return self.by_id["subject"][row.get("subject_id", row["id"])]

    def subject_of(self, kind: str, row: Row) -> Row | None:
        """Return the subject that a row is about, as the log names it."""
        if kind == "AccessEvent":
            return row
        if TABLE[kind] == "subject":
            return row
        return self.by_id["subject"][row["subject_id"]] if kind in OF_A_SUBJECT else None


class Judge:
    """Asks `enforce` for each row and cell of one world, with the conditions that hold; remembers only equal asking."""

    def __init__(self, policy: Policy, caller: Caller, known: dict[Any, bool]) -> None:
        self._policy = policy
        self._role, self._scopes = caller.role, caller.scopes
        self._asker = caller.asker()
        self._known = known
        self._held: dict[tuple[bool, str, int], frozenset[str]] = {}  # rows live as long as their world

    def _holding(self, as_public: bool, kind: str, row: Row) -> frozenset[str]:
        key = (as_public, kind, id(row))
        if key not in self._held:
            self._held[key] = holding(Asker(TODAY) if as_public else self._asker, ROW_CLASS[kind], row)
        return self._held[key]

    def may(self, action: str, cls: str, kind: str, row: Row) -> bool:
        """Tell whether the caller may do `action` to a cell or row of class `cls` on this row."""
        return self._enforce(self._role, cls, action, self._holding(False, kind, row), self._scopes)

    def anybody_may(self, action: str, cls: str, kind: str, row: Row) -> bool:
        return self._enforce("PUBLIC", cls, action, self._holding(True, kind, row))

    def sees(self, action: str, kind: str, row: Row) -> bool:
        return self.may(action, ROW_CLASS[kind], kind, row)

    def anybody_sees(self, action: str, kind: str, row: Row) -> bool:
        return self.anybody_may(action, ROW_CLASS[kind], kind, row)

    def reads(self, cls: str, kind: str, row: Row) -> bool:
        return self.may("READ", cls, kind, row)

    def _enforce(
        self, role: str, cls: str, action: str, conditions: frozenset[str], scopes: frozenset[str] | None = None
    ) -> bool:
        key = (role, cls, action, conditions, scopes)
        if key not in self._known:
            self._known[key] = self._policy.enforce(role, cls, action, conditions, scopes=scopes)
        return self._known[key]
