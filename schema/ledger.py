"""A ledger: what a provider says it decided, beside what it submitted (台账; NX-2024 §28, AL-2021 3.3)."""

from datetime import date
from typing import Annotated

import strawberry

from schema.code_lists import RecordCategory
from schema.fields import optional, told
from schema.inputs_of_intake import PenaltyProcedure, SubmissionMode


@strawberry.input(description="One decision that a provider made (台账条目).")
class DeclaredDecision:
    category: RecordCategory = told("category of the record that is due of it (信息类目)")
    document_number: str = told("number of the decision, as the record has it (决定文书号)")
    decided_on: date = told("day of the decision (决定日期)")
    procedure: PenaltyProcedure | None = optional(
        "of a penalty: one of the summary procedure is counted and is no record (处罚程序; IM-2018 §13(5))"
    )


@strawberry.input(description="Decisions that are declared together (台账; NX-2024 §28).")
class LedgerInput:
    client_key: str = told("the caller's own key of this ledger: a repeat finds the same receipt (请求标识)")
    mode: SubmissionMode = told("whether good lines are taken though others are refused (提交方式)")
    attestation: str = told("version of the statement by which the provider answers for the truth (真实性承诺版本)")
    decisions: list[DeclaredDecision] = told("the decisions, at most 1 000 (决定)")


DecisionsDeclared = Annotated[LedgerInput, strawberry.argument(description="The ledger (台账).")]
