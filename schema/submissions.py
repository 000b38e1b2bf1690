"""The receipt of a submission: what was taken, what was refused and why; never a value (报送回执; IM-2018 §20, §21)."""

from datetime import datetime

import strawberry

from schema.credit import Node
from schema.fields import told
from schema.inputs_of_intake import RowAction, SubmissionChannel, SubmissionMode
from schema.public_unit import Unit


@strawberry.type(description="One row that was taken (已接收行).")
class SubmittedRow:
    place: int = told("its place in the submission, from 1 (序号)")
    action: RowAction = told("what became of it (接收结果)")
    record: strawberry.ID | None = told("id of its record; null for a line of a ledger (信息标识)")
    version: int = told("version of the record (版本号)")


@strawberry.type(description="One field for which a row was refused (退回字段).")
class RefusedField:
    row: int = told("the row, as its submitter numbers it (行号)")
    sheet: str | None = told("place of the sheet in a workbook, e.g. `#2` (工作表)")
    field: str = told("path of the field, empty where it is the row as a whole (字段)")
    code: str = told("why, see the guide for providers (原因代码)")
    article: str | None = told("the provision behind it (依据)")


@strawberry.type(description="One act of submission and its receipt (报送批次及回执; IM-2018 §20, §21).")
class Submission(Node):
    provider: Unit | None = told("the unit that submitted; null where a subject declared its own (提供单位)")
    channel: SubmissionChannel = told("on which way it came (报送渠道)")
    mode: SubmissionMode = told("whether good rows are taken though others are refused (提交方式)")
    statement_version: str = told("version of the attestation of truth that was made (真实性承诺版本)")
    received_at: datetime = told("when, +08:00 (接收时间)")
    accepted: int = told("rows that became new records (新增条数)")
    updated: int = told("rows that changed a record (更新条数)")
    unchanged: int = told("rows that attest to a record as it stands (未变化条数)")
    refused: int = told("rows that were refused (退回条数)")
    held: int = told("rows that wait for an officer's decision (暂扣条数)")
    rows: list[SubmittedRow] = told("the rows that were taken, the first 1 000 (已接收行)")
    refusals: list[RefusedField] = told("why rows were refused, the first 1 000 fields (退回字段)")
