"""What `load` does with a file of lines: the submission that /intake takes, for the provider on the command line."""

import hashlib
from collections.abc import Awaitable, Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from db.database import Database, Transaction
from resolvers.intake.file import FileOutcome, LoadOptions
from resolvers.intake.ndjson import LINE_BYTES
from resolvers.intake.receipt import (
    ALL_OR_NOTHING,
    FILE,
    ROW_BY_ROW,
    Counts,
    Order,
    attestation_in_force,
    counts_of,
    earlier,
    request_keys,
)
from resolvers.intake.refusals import AttestationRequired, ClientKeyReused, EnvelopeInvalid
from resolvers.intake.spool import BLOCK_BYTES
from resolvers.intake.stream import Stream, envelope_of
from resolvers.intake.submitters import provider_on_file
from resolvers.intake.tabular import opened
from resolvers.intake.taking import take_all
from resolvers.intake.tally import Outcome

SUFFIXES = (".ndjson", ".jsonl")
_MEMBERS = frozenset({"clientKey", "mode", "attestation"})


class _Repeated(Exception):
    """The file was submitted before, whole and under its key; `outcome` is what became of it then."""

    def __init__(self, submission_id: str, counts: Counts) -> None:
        super().__init__()
        self.outcome = Outcome(
            accepted=counts.accepted,
            unchanged=counts.unchanged,
            updated=counts.updated,
            rejected=counts.refused,
            held=counts.held,
            submission_id=submission_id,
        )


@dataclass(frozen=True)
class _Text:
    """A file as a source of lines."""

    file: BinaryIO

    def blocks(self) -> Iterator[bytes]:
        self.file.seek(0)
        while block := self.file.read(BLOCK_BYTES):
            yield block

    def digest(self) -> bytes:
        self.file.seek(0)
        digest = hashlib.sha256()
        for block in self.blocks():
            digest.update(block)
        return digest.digest()


async def load_stream(database: Database, path: Path, options: LoadOptions) -> FileOutcome:
    """Load one file of lines: what its envelope asks for, or after an error nothing.

    The same file again, under the same client key, is told what became of it the first time.
    Raises: the refusals of `intake.refusals`; the store's errors.
    """
    with opened(path) as file:
        text = _Text(file)
        envelope = envelope_of(file.readline(LINE_BYTES).removesuffix(b"\n"))
        ordered = _ordered(database, _held_to_form(envelope.members), text.digest(), options)
        try:
            outcome = await take_all(
                database,
                ordered,
                Stream(text, count=envelope.count),
                progress=lambda rows: options.progress(rows, file.tell()),
            )
        except _Repeated as repeated:
            outcome = repeated.outcome
        return FileOutcome(outcome)


def _held_to_form(members: Mapping[str, Any]) -> Mapping[str, str]:
    """Return an envelope that has the form of the mutation's input. Raises: EnvelopeInvalid."""
    is_text = all(isinstance(each, str) for each in members.values())
    if members.keys() != _MEMBERS or not is_text or members["mode"] not in (ALL_OR_NOTHING, ROW_BY_ROW):
        raise EnvelopeInvalid
    return members


def _ordered(
    database: Database, said: Mapping[str, str], digest: bytes, options: LoadOptions
) -> Callable[[Transaction], Awaitable[Order]]:
    """Return how the order of a file is made, once its provider can be looked up."""

    async def order(transaction: Transaction) -> Order:
        here = options.circumstances
        submitter = await provider_on_file(transaction, database.dialect, options.provider_code)
        in_force = attestation_in_force(submitter.provider.jurisdiction, here.today)
        if said["attestation"] != in_force or options.attested not in (None, in_force):
            raise AttestationRequired(in_force)
        client_key, request = request_keys(
            here.keys, whose=submitter.provider.id, client_key=said["clientKey"], said=digest.hex()
        )
        made = Order(
            submitter,
            here,
            FILE,
            said["mode"],
            in_force,
            client_key=client_key,
            request_digest=request,
            published=options.published,
        )
        before = await earlier(transaction, database.dialect, made)
        if before is not None:
            if before[1] != request:
                raise ClientKeyReused
            raise _Repeated(before[0], await counts_of(transaction, database.dialect, before[0]))
        return made

    return order
