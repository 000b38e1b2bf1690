"""The mutation `submitRecords`: a batch of its arguments, or the stream that comes beside them (IM-2018 §20, §21)."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

import orjson

from resolvers.calls import Records
from resolvers.intake.entries import Entry
from resolvers.intake.receipt import (
    API,
    ROW_BY_ROW,
    STREAM,
    Circumstances,
    Order,
    attestation_made,
    earlier,
)
from resolvers.intake.submitters import Submitter, subject_submitting, unit_submitting
from resolvers.intake.taking import Taking
from resolvers.intake.turns import keep_others_out
from resolvers.writing import Writing

_AT_ONCE = 1_000  # of a chunk: what is done with it as a whole keeps other requests waiting


async def submit(writing: Writing, given: Mapping[str, Any]) -> str:
    """Take the records in and return the id of the receipt; the same request again finds the same receipt.

    Raises: ClientKeyReused, IntakeBusy; what `order_of` raises.
    """
    said = given["input"]
    records = said["records"]
    order = await _order(writing, said)
    await keep_others_out(writing.transaction, writing.dialect)
    before = await earlier(writing.transaction, writing.dialect, order)
    if before is not None:
        return before
    taking = Taking(writing.transaction, writing.dialect, order, submission_id=writing.act.id)
    await taking.open()
    await taking.take(_entries(records), at_once=_AT_ONCE)
    await taking.close()
    return taking.id


async def submitter_of(writing: Writing) -> Submitter:
    """Return the caller as one that submits. Raises: ProviderNotEntitled, NoOwnSubject, NoReceiver."""
    standing, actor = writing.act.standing, writing.act.actor
    if standing.unit_id is not None:
        return await unit_submitting(
            writing.transaction, writing.dialect, standing.unit_id, role=actor.role, bearer_key=actor.bearer_key
        )
    return await subject_submitting(
        writing.transaction, writing.dialect, standing.subject_id or "", role=actor.role, bearer_key=actor.bearer_key
    )


async def _order(writing: Writing, said: Mapping[str, Any]) -> Order:
    """Return the records as they are ordered. Raises: what `order_of` raises."""
    records = said["records"]
    if isinstance(records, list):
        return await order_of(writing, said, channel=API)
    return await order_of(writing, said, channel=STREAM, digest=records.digest().hex())


async def order_of(writing: Writing, said: Mapping[str, Any], *, channel: str, digest: str | None = None) -> Order:
    """Return a submission as it is ordered, under the keyed digests of its key and of all that it says.

    said: `clientKey`, `mode`, `attestation`, and what comes in; digest: of that, where it is not in `said`
    Raises: AttestationRequired; what `submitter_of` raises.
    """
    submitter = await submitter_of(writing)
    statement = attestation_made(submitter, said["attestation"], today=writing.act.today)
    here = Circumstances(writing.keys, writing.act.now, writing.new_id, writing.policy.revision, writing.names)
    made = Order(submitter, here, channel, said.get("mode") or ROW_BY_ROW, statement)
    whole = digest or orjson.dumps(said, option=orjson.OPT_SORT_KEYS).decode()
    return made.keyed(client_key=said["clientKey"], said=whole)


def _entries(records: "list[Mapping[str, Any]] | Records") -> Iterable[Entry]:
    """Return the records of a batch numbered from 1; those of a stream have their numbers."""
    if isinstance(records, list):
        return _numbered(records)
    return records


def _numbered(records: list[Mapping[str, Any]]) -> Iterator[Entry]:
    return (Entry(number, each) for number, each in enumerate(records, start=1))
