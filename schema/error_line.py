"""How one class of refusal is told."""

from dataclasses import dataclass

from schema.error_code import ErrorCode


@dataclass(frozen=True)
class Line:
    """How one class of refusal is told."""

    code: ErrorCode
    status: int
    message: str
    action: str | None = None
