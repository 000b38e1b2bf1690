"""How a provider changes a record of its own: correct it, put another in its place, take it back (IM-2018 §20)."""

from datetime import date
from enum import Enum
from typing import Annotated

import strawberry
from strawberry import UNSET

from schema.arguments import Id
from schema.credit import Record
from schema.fields import FieldNotCompiled, compiled
from schema.inputs_of_intake import RecordInput


@strawberry.enum(description="Why a record is corrected (更正原因; IM-2018 §20, NX-2024 §53).")
class CorrectionReason(Enum):
    CLERICAL_ERROR = strawberry.enum_value("CLERICAL_ERROR", description="a slip of the pen (笔误)")
    OMISSION = strawberry.enum_value("OMISSION", description="something was left out (遗漏)")
    DECISION_CHANGED = strawberry.enum_value(
        "DECISION_CHANGED", description="the decision behind it was changed (所依据的决定已变更)"
    )
    OBJECTION_UPHELD = strawberry.enum_value("OBJECTION_UPHELD", description="an objection was upheld (异议成立)")
    SITUATION_CHANGED = strawberry.enum_value(
        "SITUATION_CHANGED", description="the matter went on: it ended, was served, performed or opened (情况变化)"
    )


@strawberry.enum(description="Why a record is taken back, or another one put in its place (撤销原因; NX-2024 §52).")
class RevocationReason(Enum):
    ERROR = strawberry.enum_value("ERROR", description="the information was wrong (信息错误)")
    DECISION_REVOKED = strawberry.enum_value(
        "DECISION_REVOKED", description="the decision behind it was revoked (所依据的决定已撤销)"
    )
    NOT_TO_BE_COLLECTED = strawberry.enum_value(
        "NOT_TO_BE_COLLECTED", description="it ought not to have been collected (不应归集)"
    )
    WRONG_SUBJECT = strawberry.enum_value("WRONG_SUBJECT", description="it is about somebody else (主体错误)")


Corrected = Annotated[
    RecordInput,
    strawberry.argument(
        description="All that the record says from now on; its subject and the provider's key stay, whatever is given "
        "for them (更正后的信息)."
    ),
]
InItsPlace = Annotated[
    RecordInput, strawberry.argument(description="The record in its place, under a key of its own (替代信息).")
]
CorrectedBecause = Annotated[CorrectionReason, strawberry.argument(description="Why it is corrected (更正原因).")]
TakenBackBecause = Annotated[RevocationReason, strawberry.argument(description="Why it is taken back (撤销原因).")]
Discovered = Annotated[
    date | None,
    strawberry.argument(
        description="Day the fault was discovered: the last day for correcting it is three working days later "
        "(发现日期; NX-2024 §53)."
    ),
]


@strawberry.type(description="Changes of records by their provider (信息变更).")
class RecordChanges:
    @compiled(
        "Correct a record of one's own; what it says already changes nothing (更正信息; IM-2018 §20, NX-2024 §53)."
    )
    def correct_record(
        self, id: Id, reason: CorrectedBecause, input: Corrected, discovered_on: Discovered = UNSET
    ) -> Record | None:
        raise FieldNotCompiled

    @compiled(
        "Take a record of one's own back and put another in its place: of another subject, or under another key; the "
        "same again finds what stands there (替代信息; IM-2018 §20)."
    )
    def supersede_record(self, id: Id, reason: TakenBackBecause, input: InItsPlace) -> Record | None:
        raise FieldNotCompiled

    @compiled("Take a record of one's own back; the same again changes nothing (撤销信息; IM-2017-27 (20)).")
    def revoke_record(self, id: Id, reason: TakenBackBecause) -> Record | None:
        raise FieldNotCompiled
