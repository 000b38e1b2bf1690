"""One line of a ledger: what a provider says it decided, read by the rules that hold for the number of a record."""

from collections.abc import Container, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from db.identity import IdentityKeys
from policies.categories import CATEGORIES
from policies.clocks import publicity_due_on
from policies.identity_text import names_a_person
from policies.packs import parameter
from policies.screening import screen
from resolvers.intake.cells import CellRefused, day_of
from resolvers.intake.entries import plain_text
from resolvers.intake.reading import Problem
from resolvers.intake.terms import Provider

LONGEST_NUMBER = 128  # as the number of a record
SUMMARY = "SUMMARY"
LEDGER = "LEDGER"  # the channel on which a ledger comes
_NUMBER = "documentNumber"
_APART = "\x1f"


@dataclass(frozen=True)
class Decision:
    """One declared decision. digest: keyed, of provider, category and number; due_on: last day for its record."""

    digest: str
    category: str
    number: str
    decided_on: date
    due_on: date | None
    procedure: str | None

    @property
    def says(self) -> tuple[str, str | None]:
        """What a later declaration of the same decision may change."""
        return self.decided_on.isoformat(), self.procedure


@dataclass(frozen=True)
class Ledger:
    """What is the same for every line. items: the categories with a catalogue item in force."""

    provider: Provider
    items: Container[str]
    keys: IdentityKeys
    today: date


def read_decision(given: Mapping[str, Any], ledger: Ledger) -> Decision | Problem:
    """Return a line of a ledger, or the first thing that is wrong with it.

    given: `category`, `documentNumber`, `decidedOn` and perhaps `procedure`
    Source: NX-2024 §28; IM-2018 §13(5), §18.
    """
    category, procedure = given["category"], given.get("procedure")
    if category not in ledger.items:
        return Problem("category", "CATALOGUE_ITEM_NOT_IN_FORCE")
    if procedure is not None and not _is_penalty(category, ledger):
        return Problem("procedure", "FIELD_NOT_FOR_CATEGORY")
    try:
        number, decided_on = plain_text(given[_NUMBER], LONGEST_NUMBER), day_of(given["decidedOn"])
    except CellRefused as refused:
        return Problem("decidedOn" if refused.code == "DATE_INVALID" else _NUMBER, refused.code)
    if decided_on is None or decided_on > ledger.today:
        return Problem("decidedOn", "DATE_INVALID" if decided_on is None else "DATE_IN_FUTURE")
    if (code := _fault_of(number, is_personal="P" in CATEGORIES[category].flags)) is not None:
        return Problem(_NUMBER, code)
    home = ledger.provider.jurisdiction
    due_on = publicity_due_on(jurisdiction=home, category=category, decided_on=decided_on)
    return Decision(
        digest=digest_of(ledger.keys, ledger.provider.id, category, number),
        category=category,
        number=number,
        decided_on=decided_on,
        due_on=None if procedure == SUMMARY else due_on,  # no record is made of it (IM-2018 §13(5))
        procedure=procedure,
    )


def digest_of(keys: IdentityKeys, provider_id: str, category: str, number: str) -> str:
    """Return the keyed name of a declared decision, by which a repeat is known even where its number is forgotten."""
    return keys.alias(_APART.join(("DECISION", provider_id, category, number)))


def _is_penalty(category: str, ledger: Ledger) -> bool:
    home, today = ledger.provider.jurisdiction, ledger.today
    return category in parameter("publicity.penalty_categories", jurisdiction=home, on=today).choices()


def _fault_of(number: str, *, is_personal: bool) -> str | None:
    """Return why a text is no number of a decision, none where it may be one (IM-2018 §18, §27)."""
    if not number:
        return "VALUE_MISSING"
    if names_a_person(number):
        return "PERSON_NUMBER_IN_TEXT"
    findings = screen({_NUMBER: number}, person=is_personal, template=(_NUMBER,))
    return findings[0].ban.code if findings else None
