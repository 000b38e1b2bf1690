"""The root of every change: one transaction for each field, in the order in which they are asked for."""

from typing import Annotated

import strawberry

from schema.arguments import Id
from schema.changes_of_catalogue import CatalogueChanges
from schema.changes_of_records import RecordChanges
from schema.consents import Consent, HeldRow
from schema.credit import Record
from schema.fields import FieldNotCompiled, compiled
from schema.inputs_of_consent import ConsentGiven, Decided, DecidedBecause
from schema.inputs_of_intake import RecordsSubmitted
from schema.ledger import DecisionsDeclared
from schema.submissions import Submission

Provision = Annotated[
    str, strawberry.argument(description="The provision under which it is published, or where it was (公开依据).")
]


@strawberry.type(
    description="Changes (变更). Each field is carried out by itself; where it is null without an error, it was done, "
    "and what it changed is no longer open to the caller."
)
class Mutation(RecordChanges, CatalogueChanges):
    @compiled(
        "Submit records of any category, up to 1 000; the same again changes nothing and finds the same receipt "
        "(报送信息; IM-2018 §20)."
    )
    def submit_records(self, input: RecordsSubmitted) -> Submission | None:
        raise FieldNotCompiled

    @compiled(
        "Declare what was decided, up to 1 000 decisions, so that what was not submitted is seen; the same again "
        "changes nothing (申报决定台账; NX-2024 §28)."
    )
    def declare_decisions(self, input: DecisionsDeclared) -> Submission | None:
        raise FieldNotCompiled

    @compiled(
        "Open a record of government dishonesty, as the authority of the region alone can; the same again changes "
        "nothing (公开政务失信记录; IM-2024 §13)."
    )
    def open_record(self, id: Id, reference: Provision) -> Record | None:
        raise FieldNotCompiled

    @compiled("Register a person's written consent to the unit, each document once (登记书面同意; IM-2018 §18).")
    def give_consent(self, input: ConsentGiven) -> Consent | None:
        raise FieldNotCompiled

    @compiled("Take one's own consent back; it is dead at once (撤回书面同意; IM-2018 §18).")
    def revoke_consent(self, id: Id) -> Consent | None:
        raise FieldNotCompiled

    @compiled("Decide on a row held back in one's region: release it or refuse it, once (处理暂扣信息; IM-2018 §18).")
    def decide_held_row(self, id: Id, decision: Decided, reason: DecidedBecause) -> HeldRow | None:
        raise FieldNotCompiled
