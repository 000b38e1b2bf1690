"""The receipt of a submission: begun before its first row, completed with what became of all, found again by a repeat.

A receipt names rows, fields, codes and articles; it never holds a value (IM-2018 §18, §20, §21).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from secrets import token_hex

from db.database import Dialect, Transaction
from db.identity import IdentityKeys
from policies.clocks import LEGAL_DAY
from policies.intake import ROW_REFUSALS
from policies.packs import parameter
from resolvers.intake.refusals import AttestationRequired, ClientKeyReused
from resolvers.intake.submitters import Submitter
from resolvers.marks import mark

ALL_OR_NOTHING, ROW_BY_ROW = "ALL_OR_NOTHING", "ROW_BY_ROW"
API, STREAM, FILE = "API", "STREAM", "FILE"
_COLUMNS = (
    *("id", "provider_id", "subject_id", "client_key", "request_digest", "channel", "mode", "bearer_key"),
    *("statement_version", "received_at", "accepted", "updated", "unchanged", "refused", "held"),
)
_REFUSAL = ("submission_id", "place", "row", "sheet", "field", "code", "article")


def random_id() -> str:
    """Return a random 128-bit id."""
    return token_hex(16)


@dataclass(frozen=True)
class Circumstances:
    """What comes from outside: the keys, the moment, where ids come from, and by which rules it is decided.

    names: told the identity of each subject of whom a refusal tells that the store knows it, as `Writing.names` is
    """

    keys: IdentityKeys
    now: datetime
    new_id: Callable[[], str] = random_id
    policy_revision: str = "-"
    names: Callable[[str], None] = lambda _identity: None

    @property
    def today(self) -> date:
        """The legal day."""
        return self.now.astimezone(LEGAL_DAY).date()


@dataclass(frozen=True)
class Order:
    """One submission as it is ordered.

    channel: API, STREAM or FILE; mode: ALL_OR_NOTHING or ROW_BY_ROW
    statement_version: of the attestation of truth that the submitter makes (IM-2018 §21; NX-2024 §28)
    client_key: the keyed digest under which a repeat finds the receipt; none = a repeat is another submission
    request_digest: keyed; tells a repeat from another request under the same key
    published: as `Terms.published`; is_released: as `Terms.is_released`
    """

    submitter: Submitter
    circumstances: Circumstances
    channel: str
    mode: str
    statement_version: str
    client_key: str | None = None
    request_digest: str = "-"
    published: str | None = None
    is_released: bool = False

    def keyed(self, *, client_key: str, said: str) -> "Order":
        """Return the order under the keyed digests by which a repeat is known.

        client_key: its submitter's own key; said: the whole request, or its digest
        """
        alias, who = self.circumstances.keys.alias, self.submitter
        whose = who.subject_id or who.provider.id
        return replace(
            self,
            client_key=alias(f"CLIENT\x1f{whose}\x1f{client_key}"),
            request_digest=alias(f"REQUEST\x1f{said}"),
        )


@dataclass(frozen=True)
class Refused:
    """One refused field of one row, as the caller numbers and names them; never a value. sheet: of a workbook."""

    row: int
    field: str
    code: str
    sheet: str | None = None


@dataclass(frozen=True)
class Counts:
    """What became of the rows, in rows. held: those that wait for an officer."""

    accepted: int = 0
    updated: int = 0
    unchanged: int = 0
    refused: int = 0
    held: int = 0


def attestation_in_force(jurisdiction: str, today: date) -> str:
    """Return the version of the attestation that a submitter makes today."""
    return parameter("attestation.version", jurisdiction=jurisdiction, on=today).key_text()


def attestation_made(submitter: Submitter, *stated: str | None, today: date) -> str:
    """Return the version of the attestation in force, to which all of `stated` refer; None refers to any.

    Raises: AttestationRequired.
    Source: IM-2018 §21; NX-2024 §28.
    """
    in_force = attestation_in_force(submitter.provider.jurisdiction, today)
    if any(each not in (None, in_force) for each in stated):
        raise AttestationRequired(in_force)
    return in_force


async def earlier(transaction: Transaction, dialect: Dialect, order: Order) -> str | None:
    """Return the id of the submission that this order repeats to the letter, none where its key is new.

    Raises: ClientKeyReused where the key stands for another submission.
    """
    if order.client_key is None:
        return None
    who = order.submitter
    column, key = ("subject_id", who.subject_id) if who.subject_id else ("provider_id", who.provider.id)
    rows = await transaction.fetch(
        f"select id, request_digest from submission where {column} = {mark(dialect, 1)} "  # noqa: S608 (code's names)
        f"and client_key = {mark(dialect, 2)}",
        [key, order.client_key],
    )
    if not rows:
        return None
    submission_id, digest = rows[0]
    if digest != order.request_digest:
        raise ClientKeyReused
    return str(submission_id)


async def begin(transaction: Transaction, dialect: Dialect, submission_id: str, order: Order) -> None:
    """Write the submission with nothing taken yet."""
    who, here = order.submitter, order.circumstances
    values = (
        *(submission_id, None if who.subject_id else who.provider.id, who.subject_id),
        *(order.client_key, order.request_digest, order.channel, order.mode, who.bearer_key),
        *(order.statement_version, here.now, 0, 0, 0, 0, 0),
    )
    marks = ", ".join(mark(dialect, place) for place in range(1, len(values) + 1))
    await transaction.execute(
        f"insert into submission ({', '.join(_COLUMNS)}) values ({marks})",  # noqa: S608 (names from this file)
        values,
    )


async def complete(
    transaction: Transaction, dialect: Dialect, submission_id: str, counts: Counts, request_digest: str
) -> None:
    """Write down what became of a submission."""
    marks = [mark(dialect, place) for place in range(1, 8)]
    await transaction.execute(
        f"update submission set accepted = {marks[0]}, updated = {marks[1]}, unchanged = {marks[2]}, "  # noqa: S608
        f"refused = {marks[3]}, held = {marks[4]}, request_digest = {marks[5]} where id = {marks[6]}",
        [
            *(counts.accepted, counts.updated, counts.unchanged, counts.refused, counts.held),
            *(request_digest, submission_id),
        ],
    )


async def counts_of(transaction: Transaction, dialect: Dialect, submission_id: str) -> Counts:
    """Return what became of the rows of a submission that is complete."""
    rows = await transaction.fetch(
        "select accepted, updated, unchanged, refused, held from submission "  # noqa: S608 (a placeholder)
        f"where id = {mark(dialect, 1)}",
        [submission_id],
    )
    return Counts(*rows[0])


async def list_refusals(
    transaction: Transaction, submission_id: str, refusals: Sequence[Refused], *, start: int
) -> None:
    """Write refused fields to the receipt. start: place of the first of them."""
    rows = (
        (submission_id, place, each.row, each.sheet, each.field, each.code, article_of(each.code))
        for place, each in enumerate(refusals, start=start)
    )
    await transaction.copy_rows("submission_refusal", _REFUSAL, rows)


def article_of(code: str) -> str | None:
    """Return the provision behind a code."""
    found = ROW_REFUSALS.get(code)
    return found.article if found else None
